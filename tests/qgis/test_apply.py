"""landcover:apply as the toolbox runs it."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from landcover_interpreter.core.interpretation import load_interpretation
from osgeo import gdal


@pytest.fixture(scope="module")
def hazy(demo, tmp_path_factory):
    """The demo scene as another level of processing would give it."""
    path = tmp_path_factory.mktemp("hazy") / "hazy.tif"
    source = gdal.Open(str(demo.image))
    target = gdal.GetDriverByName("GTiff").CreateCopy(str(path), source)
    for number in range(1, source.RasterCount + 1):
        band = target.GetRasterBand(number)
        values = band.ReadAsArray().astype(np.float64)
        band.WriteArray(np.where(values > 0, np.round(0.8 * values + 350), 0).astype(np.uint16))
    return path


def test_a_run_is_applied_to_its_own_image_and_exported(toolbox, finished, demo, tmp_path, pixels):
    new = tmp_path / "again.interpretation"
    results = toolbox.run("apply", RUN=str(finished.folder), INPUT=str(demo.image), NEW_RUN=str(new))
    np.testing.assert_array_equal(pixels(new / "clusters.tif"), pixels(finished.folder / "clusters.tif"))
    np.testing.assert_array_equal(pixels(results["RASTER"]), pixels(finished.folder / "landcover.tif"))
    assert Path(results["RASTER"]) == new / "landcover.tif"
    assert Path(results["VECTOR"]).is_file()
    assert results["NEW_RUN"] == str(new) and results["CLUSTERS_RASTER"] == str(new / "clusters.tif")
    assert results["NOVEL_SHARE"] == pytest.approx(0.01, abs=0.003)
    fit = json.loads(results["FIT"])
    assert fit["fits"] is True and fit["novel"] == results["NOVEL_SHARE"] and fit["before"] is None
    assert set(fit["distances"]) >= {"B04", "B08", "NDVI"} and fit["normalisation"] == []
    assert results["NEEDS_REVIEW"] == len(load_interpretation(new).needs_review)
    assert not any("does not fit" in text for text in toolbox.feedback.texts)
    loaded = {Path(name).name for name in toolbox.context.layersToLoadOnCompletion()}
    assert loaded == {"clusters.tif", "landcover.tif", "landcover.gpkg"}


def test_an_image_that_does_not_fit_is_told_and_normalised(toolbox, finished, hazy, tmp_path, pixels):
    targets = {"RUN": str(finished.folder), "INPUT": str(hazy), "OFFSET": 0}
    clusters = pixels(finished.folder / "clusters.tif")
    plain = toolbox.run("apply", **targets, NEW_RUN=str(tmp_path / "plain"))
    assert any("does not fit this scene" in text for text in toolbox.feedback.texts), plain["FIT"]
    named = [entry for entry in load_interpretation(tmp_path / "plain").legend if entry.code]
    assert plain["NEEDS_REVIEW"] >= len(named) - 1
    results = toolbox.run(
        "apply", **targets, NORMALISE="overlap", NEW_RUN=str(tmp_path / "new"), RASTER=str(tmp_path / "map.tif")
    )
    fit = json.loads(results["FIT"])
    assert fit["before"]["novel"] == plain["NOVEL_SHARE"]
    # Noise fractions hardly see that all is paler, so that as many pixels are novel: that the clusters moved decides.
    assert fit["before"]["moved"] > 0.5 and fit["moved"] < 0.05
    assert {line["band"] for line in fit["normalisation"]} >= {"B02", "B11"}
    assert results["RASTER"] == str(tmp_path / "map.tif")
    agreement = [
        np.mean(pixels(folder / "clusters.tif") == clusters) for folder in (tmp_path / "plain", tmp_path / "new")
    ]
    assert agreement[1] > 0.95 > agreement[0]


def test_without_labels_only_the_clusters_come(toolbox, demo, tmp_path):
    run, new = tmp_path / "run", tmp_path / "new"
    toolbox.run("cluster", INPUT=str(demo.image), CLUSTERS=4, RUN=str(run))
    results = toolbox.run("apply", RUN=str(run), INPUT=str(demo.image), NEW_RUN=str(new))
    assert "RASTER" not in results or results["RASTER"] is None
    assert not (new / "landcover.tif").exists() and (new / "clusters.tif").is_file()
    message = toolbox.refusal(
        "apply", RUN=str(run), INPUT=str(demo.image), NEW_RUN=str(new), RASTER=str(tmp_path / "map.tif")
    )
    assert "no labels yet" in message


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"NEW_RUN": None}, ("is the run that is applied",)),
        ({"RUN": "nowhere"}, ("not a run folder",)),
        ({"INPUT": "nothing.tif"}, ("nothing.tif",)),
        ({"BANDS": "B02=2,B03=3,B04=4,B08=8"}, ("The run needs", "lacks")),
        ({"NORMALISE": "magic"}, ("NORMALISE",)),
    ],
)
def test_what_cannot_be_is_told(changes, words, toolbox, finished, demo, tmp_path):
    given = {"RUN": str(finished.folder), "INPUT": str(demo.image), "NEW_RUN": str(tmp_path / "new"), **changes}
    given["NEW_RUN"] = given["NEW_RUN"] or str(finished.folder)
    message = toolbox.refusal("apply", **given)
    assert all(word in message for word in words), message
    assert not (tmp_path / "new").exists()
