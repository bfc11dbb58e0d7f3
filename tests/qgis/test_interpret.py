"""landcover:interpret and its parts, through processing.run, held against figures counted here."""

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from landcover_interpreter.core.clustering.features.request import NOISE, TEXTONS
from landcover_interpreter.core.interpretation import load_interpretation
from landcover_interpreter.core.scene.synthetic_spectra import BANDS
from landcover_interpreter.tests.models_server import ModelsServer
from landcover_interpreter.tests.polls import answer
from landcover_interpreter.tests.qgis.conftest import Feedback
from landcover_interpreter.tests.scenes import write_raster
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer

CLUSTERS = 8
# ESA WorldCover product user manual v2.0, table of classes.
NAMES = {
    10: "Tree cover",
    20: "Shrubland",
    30: "Grassland",
    40: "Cropland",
    50: "Built-up",
    60: "Bare / sparse vegetation",
    70: "Snow and ice",
    80: "Permanent water bodies",
    90: "Herbaceous wetland",
    95: "Mangroves",
    100: "Moss and lichen",
}
FIGURES = ("OVERALL_AGREEMENT", "CEILING", "LABELLING_EFFICIENCY", "MEAN_IOU", "KAPPA")


def interpretation(run):
    return json.loads((Path(run) / "interpretation.json").read_text(encoding="utf-8"))


def band_files(image, folder, roles):
    """Write bands as files of their own, those of 20 m on a grid of 20 m, in no good order."""
    files = []
    for role in roles:
        size = 20 if role in ("B11", "B8A") else 10
        name = str(folder / f"T33UVP_20230701_{role}_{size}m.tif")
        gdal.Translate(name, str(image), bandList=[BANDS.index(role) + 1], xRes=size, yRes=size)
        files.append(name)
    return files


def test_everything_is_there(finished):
    results, run = finished.results, finished.folder
    assert results["RUN"] == str(run)
    for name, file in {
        "CLUSTERS_RASTER": "clusters.tif",
        "RASTER": "landcover.tif",
        "VECTOR": "landcover.gpkg",
        "AGREEMENT_JSON": "agreement.json",
    }.items():
        assert results[name] == str(run / file)
    assert {path.name for path in run.iterdir()} >= {
        *("interpretation.json", "model.npz", "clusters.tif", "contingency.csv", "agreement.csv"),
        *("agreement.json", "landcover.tif", "landcover.qml", "landcover.qmd", "landcover.gpkg"),
    }
    assert not [path.name for path in run.iterdir() if path.name.startswith(".") or ".raw" in path.name]


def test_the_labels_tell_class_origin_and_doubt(finished):
    labels = json.loads(finished.results["LABELS"])
    assert [label["cluster"] for label in labels] == list(range(1, CLUSTERS + 1))
    for label in labels:
        assert label["class"] == NAMES.get(label["code"])
        assert label["origin"] == "voter spectral"
        assert 0 <= label["confidence"] <= 1
    assert finished.results["NEEDS_REVIEW"] == sum(label["needs_review"] for label in labels)
    assert {label["code"] for label in labels} >= {10, 40, 80}, "forest, fields and the river"


def test_the_map_is_the_clusters_looked_up_in_the_labels(finished, pixels):
    codes = np.zeros(CLUSTERS + 1, np.uint8)
    for label in json.loads(finished.results["LABELS"]):
        codes[label["cluster"]] = label["code"] or 0
    clusters = pixels(finished.results["CLUSTERS_RASTER"])
    counts = np.bincount(clusters.ravel(), minlength=CLUSTERS + 1)
    assert counts[0] == 0
    assert list(counts[1:]) == sorted(counts[1:], reverse=True), "ids fall by area"
    assert counts[-1] > 0
    assert np.array_equal(pixels(finished.results["RASTER"]), codes[clusters])


def test_the_figures_of_agreement(finished, demo, pixels):
    clusters, landcover, truth = (
        pixels(path) for path in (finished.folder / "clusters.tif", finished.folder / "landcover.tif", demo.reference)
    )
    agreement = (landcover == truth).mean()
    best = sum(np.bincount(truth[clusters == cluster]).max() for cluster in range(1, CLUSTERS + 1))
    ceiling = best / truth.size
    classes = set(np.unique(landcover)) | set(np.unique(truth))
    ious = [
        ((landcover == code) & (truth == code)).sum() / ((landcover == code) | (truth == code)).sum()
        for code in classes & set(np.unique(truth))
    ]
    chance = sum((landcover == code).mean() * (truth == code).mean() for code in classes)
    results = finished.results
    assert 0.4 < agreement < ceiling < 1
    assert results["OVERALL_AGREEMENT"] == pytest.approx(agreement)
    assert results["CEILING"] == pytest.approx(ceiling)
    assert results["LABELLING_EFFICIENCY"] == pytest.approx(agreement / ceiling)
    assert results["MEAN_IOU"] == pytest.approx(np.mean(ious))
    assert results["KAPPA"] == pytest.approx((agreement - chance) / (1 - chance))
    saved = json.loads(Path(results["AGREEMENT_JSON"]).read_text(encoding="utf-8"))
    assert saved["overall_agreement"] == pytest.approx(agreement)


def test_models_that_were_not_asked_cost_nothing(finished):
    assert (finished.results["ESTIMATE"], finished.results["USAGE"]) == ("[]", "[]")


def test_new_labels_remind_of_the_map(toolbox, copied):
    for parameters in ({}, {"REPLAY": True}):
        toolbox.run("label", RUN=str(copied), **parameters)
        assert toolbox.feedback.texts.count("Export the map again to see the labels on it.") == 1
    assert any("again, 0 from kept replies; nothing is sent" in text for text in toolbox.feedback.texts)


def test_a_job_that_was_stopped_says_what_is_left(toolbox, copied):
    before = (copied / "interpretation.json").read_bytes()
    feedback = Feedback()
    feedback.cancel()
    assert toolbox.run("label", feedback, RUN=str(copied)) == {}
    (text,) = [text for text in feedback.texts if text.startswith("Stopped.")]
    assert "unchanged" in text
    assert feedback.errors == []
    assert (copied / "interpretation.json").read_bytes() == before


def test_an_estimate_needs_no_key_and_the_whole_job_tells_what_was_used(toolbox, demo, copied, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.delenv("NO_SUCH_KEY", raising=False)
    voters = "openai:m key=NO_SUCH_KEY; gemini:m authcfg=abc1234"
    estimated = toolbox.run("label", RUN=str(copied), VOTERS=voters, ESTIMATE_ONLY=True)
    assert [entry["requests"] for entry in json.loads(estimated["ESTIMATE"])] == [CLUSTERS] * 2
    assert any(text.startswith("All together: 16 requests") for text in toolbox.feedback.texts)
    with ModelsServer(answer("Cropland")) as server:
        voters = f"openai:seer@{server.openai_url}"
        results = toolbox.run(
            "interpret", INPUT=str(demo.image), CLUSTERS=3, VOTERS=voters, EVIDENCE=["facts"], RUN=str(tmp_path / "run")
        )
    (estimate,), (used,) = (json.loads(results[name]) for name in ("ESTIMATE", "USAGE"))
    assert (estimate["voter"], estimate["requests"]) == (voters, 3)
    assert (used["voter"], used["requests"], used["votes"], used["failed"]) == (voters, 3, 3, 0)


def test_the_log_tells_what_was_done(finished):
    log = "\n".join(finished.texts)
    for words in ("K-Means with 8 clusters", "Tree cover", "Overall agreement", "not accuracy"):
        assert words in log


@pytest.mark.parametrize("kind", ["layer", "id", "name", "list of one", "layer with options of GDAL"])
def test_an_image_may_be_a_layer_its_id_its_name_or_a_path(kind, toolbox, demo, finished, tmp_path):
    source = f"{demo.image}|option:NUM_THREADS=2" if "options" in kind else str(demo.image)
    layer = QgsRasterLayer(source, "valley")
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    image = {"id": layer.id(), "name": "valley", "list of one": [layer]}.get(kind, layer)
    toolbox.run("cluster", INPUT=image, CLUSTERS=CLUSTERS, RUN=str(tmp_path / "run"))
    assert (tmp_path / "run" / "clusters.tif").read_bytes() == (finished.folder / "clusters.tif").read_bytes()


def test_an_image_may_be_band_files_of_10_and_20_m(toolbox, demo, tmp_path, pixels):
    files = band_files(demo.image, tmp_path, ["B08", "B11", "B04", "B03", "B02"])
    results = toolbox.run("interpret", INPUT=files, CLUSTERS=5, RUN=str(tmp_path / "run"))
    scene = interpretation(tmp_path / "run")["scene"]
    assert [band["role"] for band in scene["bands"]] == ["B02", "B03", "B04", "B08", "B11"]
    assert pixels(results["RASTER"]).shape == (256, 256)
    assert results["RASTER"] == str(tmp_path / "run" / "landcover.tif")
    assert "OVERALL_AGREEMENT" not in results


def test_the_steps_one_by_one_make_the_same(toolbox, demo, finished, tmp_path, pixels):
    run = str(tmp_path / "run")
    clustered = toolbox.run("cluster", INPUT=str(demo.image), CLUSTERS=CLUSTERS, RUN=run)
    layers = {"MEMBERSHIP_RASTER": None, "OBSERVATIONS_RASTER": None}
    assert clustered == {"RUN": run, "CLUSTERS_RASTER": str(tmp_path / "run" / "clusters.tif"), **layers}
    labelled = toolbox.run("label", RUN=run)
    assert labelled["LABELS"] == finished.results["LABELS"]
    assert labelled["NEEDS_REVIEW"] == finished.results["NEEDS_REVIEW"]
    exported = toolbox.run("export", RUN=run)
    compared = toolbox.run("agreement", RUN=run, REFERENCE=str(demo.reference))
    assert {name: compared[name] for name in FIGURES} == {name: finished.results[name] for name in FIGURES}
    assert np.array_equal(pixels(exported["RASTER"]), pixels(finished.results["RASTER"]))
    for file in ("clusters.tif", "model.npz", "landcover.tif", "contingency.csv", "agreement.csv"):
        one, other = (tmp_path / "run" / file).read_bytes(), (finished.folder / file).read_bytes()
        assert one == other, file


def test_an_override_marks_the_analyst_and_moves_the_figures(toolbox, copied, demo, pixels):
    before = json.loads((copied / "agreement.json").read_text(encoding="utf-8"))
    label = next(each for each in interpretation(copied)["legend"] if each["code"] == 10)
    cluster = label["cluster"]
    assert toolbox.run("override", RUN=str(copied), CLUSTER=cluster, CLASS="built-up") == {"RUN": str(copied)}
    legend = {each["cluster"]: each for each in interpretation(copied)["legend"]}
    assert legend[cluster] == {"cluster": cluster, "code": 50, "origin": "analyst"}
    history = interpretation(copied)["history"][-1]["what"]
    assert f"cluster {cluster}: Tree cover → Built-up" in history

    after = json.loads((copied / "agreement.json").read_text(encoding="utf-8"))
    clusters, truth = pixels(copied / "clusters.tif"), pixels(demo.reference)
    lost, won = (((clusters == cluster) & (truth == code)).mean() for code in (10, 50))
    assert after["overall_agreement"] == pytest.approx(before["overall_agreement"] - lost + won)
    assert after["overall_agreement"] < before["overall_agreement"]

    toolbox.run("label", RUN=str(copied))
    legend = {each["cluster"]: each for each in interpretation(copied)["legend"]}
    assert legend[cluster] == {"cluster": cluster, "code": 50, "origin": "analyst"}
    assert {each["origin"] for number, each in legend.items() if number != cluster} == {"voter spectral"}
    exported = toolbox.run("export", RUN=str(copied))
    assert set(np.unique(pixels(exported["RASTER"])[clusters == cluster])) == {50}


def test_an_override_by_code_and_taking_a_label_away(toolbox, copied, pixels):
    toolbox.run("override", RUN=str(copied), CLUSTER=1, CLASS="95")
    toolbox.run("override", RUN=str(copied), CLUSTER=2, CLASS="unlabelled")
    landcover = pixels(toolbox.run("export", RUN=str(copied))["RASTER"])
    clusters = pixels(copied / "clusters.tif")
    assert set(np.unique(landcover[clusters == 1])) == {95}
    assert set(np.unique(landcover[clusters == 2])) == {0}


def test_the_map_goes_where_it_is_asked_for(toolbox, copied, tmp_path, pixels):
    for file in ("landcover.tif", "landcover.gpkg", "landcover.qml"):
        (copied / file).unlink()
    raster, vector = tmp_path / "elsewhere" / "map.tif", tmp_path / "polygons" / "patches.gpkg"
    results = toolbox.run("export", RUN=str(copied), RASTER=str(raster), VECTOR=str(vector))
    assert (results["RASTER"], results["VECTOR"]) == (str(raster), str(vector))
    assert {path.name for path in raster.parent.iterdir()} >= {"map.tif", "map.qml", "map.qmd"}
    assert gdal.OpenEx(str(vector), gdal.OF_VECTOR).GetLayer(0).GetFeatureCount() > 20
    assert not (copied / "landcover.tif").exists()
    assert not (copied / "landcover.gpkg").exists()


def test_the_map_may_be_temporary(toolbox, copied, demo, tmp_path):
    results = toolbox.run("export", RUN=str(copied), RASTER="TEMPORARY_OUTPUT", VECTOR="TEMPORARY_OUTPUT")
    for name, suffix in {"RASTER": ".tif", "VECTOR": ".gpkg"}.items():
        path = Path(results[name])
        assert path.is_file()
        assert path.suffix == suffix
        assert copied not in path.parents
    results = toolbox.run("cluster", INPUT=str(demo.image), RUN="TEMPORARY_OUTPUT")
    assert Path(results["RUN"]).is_dir()
    assert Path(results["CLUSTERS_RASTER"]).parent == Path(results["RUN"])


def test_paths_with_spaces_and_letters_of_all_kinds(toolbox, demo, tmp_path, pixels):
    folder = tmp_path / "Übersicht 2024 – карта 土地"
    folder.mkdir()
    image = shutil.copy(demo.image, folder / "Flußtal & 'Öde' (neu).tif")
    reference = shutil.copy(demo.reference, folder / "Prüfung №1.tif")
    run = folder / "mein Lauf.interpretation"
    raster, vector = folder / "Ergebnis ß.tif", folder / "Flächen ß.gpkg"
    results = toolbox.run(
        *("interpret",),
        INPUT=str(image),
        REFERENCE=str(reference),
        RUN=str(run),
        RASTER=str(raster),
        VECTOR=str(vector),
    )
    assert 0.4 < results["OVERALL_AGREEMENT"] < 1
    assert pixels(raster).shape == (256, 256)
    assert gdal.OpenEx(str(vector), gdal.OF_VECTOR).GetLayer(0).GetFeatureCount() > 20
    toolbox.run("override", RUN=str(run), CLUSTER=1, CLASS="Ackerland")
    assert interpretation(run)["legend"][0]["code"] == 40


def raised(demo, tmp_path):
    """The scene with the offset of processing baseline 04.00 in its values."""
    values = gdal.Open(str(demo.image)).ReadAsArray()
    transform = gdal.Open(str(demo.image)).GetGeoTransform()
    return write_raster(tmp_path / "raised.tif", values + np.uint16(1000), names=BANDS, geotransform=transform)


@pytest.mark.parametrize(("given", "offset"), [({}, -0.1), ({"OFFSET": 0}, 0.0), ({"OFFSET": -500}, -0.05)])
def test_an_offset_that_is_given_wins_over_the_one_found(given, offset, toolbox, demo, tmp_path):
    toolbox.run(
        "cluster", INPUT=str(raised(demo, tmp_path)), CLUSTERS=3, SAMPLE=2000, RUN=str(tmp_path / "run"), **given
    )
    offsets = [band["offset"] for band in interpretation(tmp_path / "run")["scene"]["bands"]]
    assert offsets == pytest.approx([offset] * 12)
    noted = [text for text in toolbox.feedback.texts if "04.00" in text]
    assert bool(noted) == (not given)


def test_given_bands_win_over_the_names_in_the_file(toolbox, demo, tmp_path):
    text = "B02=2,B03=3,B04=4,B08=9"  # B8A in the place of B08
    toolbox.run("cluster", INPUT=str(demo.image), BANDS=text, CLUSTERS=4, RUN=str(tmp_path / "run"))
    bands = interpretation(tmp_path / "run")["scene"]["bands"]
    assert [(band["role"], band["number"]) for band in bands] == [
        ("B02", 2),
        ("B03", 3),
        ("B04", 4),
        ("B08", 9),
    ]


def test_the_minimum_mapping_unit_and_the_seed(toolbox, demo, tmp_path, pixels):
    def clusters(name, **parameters):
        run = str(tmp_path / name)
        given = {"INPUT": str(demo.image), "FEATURES": "bands; indices", "RUN": run, **parameters}
        return pixels(toolbox.run("cluster", **given)["CLUSTERS_RASTER"])

    plain, sieved, other = (
        clusters("a"),
        clusters("b", MIN_MAPPING_UNIT_HA=0.5),
        clusters("c", SEED=2, SAMPLE=900),
    )
    assert not np.array_equal(plain, other)
    # Half a hectare is 50 pixels: a single pixel unlike its four neighbours is left nowhere.
    inner = sieved[1:-1, 1:-1]
    neighbours = (sieved[:-2, 1:-1], sieved[2:, 1:-1], sieved[1:-1, :-2], sieved[1:-1, 2:])
    assert not np.logical_and.reduce([inner != each for each in neighbours]).any()
    inner = plain[1:-1, 1:-1]
    neighbours = (plain[:-2, 1:-1], plain[2:, 1:-1], plain[1:-1, :-2], plain[1:-1, 2:])
    assert np.logical_and.reduce([inner != each for each in neighbours]).sum() > 100


@pytest.mark.parametrize(("algorithm", "usual"), [("kmeans", TEXTONS), ("mixture", NOISE)])
def test_features_that_are_left_out_are_those_that_suit_the_algorithm(algorithm, usual, toolbox, demo, tmp_path):
    given = {"INPUT": str(demo.image), "ALGORITHM": algorithm, "CLUSTERS": 4, "SAMPLE": 1000}
    toolbox.run("cluster", **given, RUN=str(tmp_path / "usual"))
    toolbox.run("cluster", **given, FEATURES="bands; NDVI", RUN=str(tmp_path / "own"))
    requests = [load_interpretation(tmp_path / name).request for name in ("usual", "own")]
    assert [request.features for request in requests] == [usual, "bands; NDVI"]


def test_a_map_of_ones_own_is_compared_too(toolbox, demo, tmp_path, pixels):
    truth = pixels(demo.reference)
    transform = gdal.Open(str(demo.reference)).GetGeoTransform()
    changed = truth.copy()
    changed[:64] = 40
    own = write_raster(tmp_path / "own.tif", changed[None], geotransform=transform, nodata=0)
    results = toolbox.run("agreement", MAP=str(own), REFERENCE=str(demo.reference))
    assert results["OVERALL_AGREEMENT"] == pytest.approx((changed == truth).mean())
    assert results["AGREEMENT_JSON"] == str(tmp_path / "own_agreement.json")
    layer = QgsRasterLayer(str(own), "own")
    QgsProject.instance().addMapLayer(layer)
    assert toolbox.run("agreement", MAP=layer, REFERENCE=str(own))["OVERALL_AGREEMENT"] == 1


@pytest.mark.parametrize("algorithm", ["cluster", "interpret"])
def test_labels_by_the_analyst_are_not_clustered_away(algorithm, toolbox, demo, tmp_path):
    run = tmp_path / "run"
    toolbox.run("interpret", INPUT=str(demo.image), CLUSTERS=4, RUN=str(run))
    toolbox.run("override", RUN=str(run), CLUSTER=1, CLASS="Cropland")
    before = (run / "interpretation.json").read_bytes()
    message = toolbox.refusal(algorithm, INPUT=str(demo.image), CLUSTERS=4, RUN=str(run))
    assert str(run) in message
    assert "1 label(s) by the analyst" in message
    assert (run / "interpretation.json").read_bytes() == before
