"""Several dates, features and elevation through landcover:cluster and landcover:interpret, and what cannot be."""

import json
from pathlib import Path

import numpy as np
import pytest
from landcover_interpreter.core.clustering.features.request import PIXELS
from landcover_interpreter.core.clustering.model import ALGORITHMS
from landcover_interpreter.core.interpretation import load_interpretation
from landcover_interpreter.core.jobs.clusters import style_layers
from landcover_interpreter.tests.patchwork import FIVE_BANDS, parcels, patches
from landcover_interpreter.tests.scenes import write_raster
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtGui import QColor

CLOUD = (slice(20, 60), slice(30, 90))
LISTED = "B02={},B03={},B04={},B08={},B11={}"
QUICK = {"CLUSTERS": 6, "SAMPLE": 3000, "FEATURES": PIXELS}


def interpretation(run):
    return json.loads((run / "interpretation.json").read_text(encoding="utf-8"))


@pytest.fixture
def dates(tmp_path):
    """Two dates of other parcels on the same ground, the second with a hole where a cloud was cut out."""
    first, second = parcels(seed=4), parcels(seed=11)
    second[:, CLOUD[0], CLOUD[1]] = 0
    names = ("2023-05-14", "2023-08-22")
    return [write_raster(tmp_path / f"{n}.tif", v, names=FIVE_BANDS) for n, v in zip(names, (first, second))]


@pytest.fixture
def clustered(toolbox, tmp_path, pixels):
    """Clusters with landcover:cluster; the results, the clusters and the interpretation."""

    def run(name, **parameters):
        folder = tmp_path / name
        results = toolbox.run("cluster", RUN=str(folder), **{**QUICK, **parameters})
        return results, pixels(results["CLUSTERS_RASTER"]), interpretation(folder)

    return run


def seen(dates, pixels):
    """Return how many dates have data at a pixel, from the files themselves."""
    return sum((pixels(path) > 0).astype(int) for path in dates)


def test_two_dates_are_clustered_together_and_a_pixel_needs_one_of_them(clustered, dates, pixels, toolbox):
    results, clusters, found = clustered("run", INPUT=str(dates[0]), DATES=[str(dates[1])])
    expected = seen(dates, pixels)
    np.testing.assert_array_equal(pixels(results["OBSERVATIONS_RASTER"]), expected)
    np.testing.assert_array_equal(clusters > 0, expected > 0)
    assert (expected == 1).any()
    assert (expected == 0).any()
    assert results["MEMBERSHIP_RASTER"] is None
    assert (found["schema"], found["scene"]["date"]) == (4, "2023-05-14")
    assert [other["date"] for other in found["scene"]["others"]] == ["2023-08-22"]
    assert {"B04", "B04@2", "NDVI", "NDVI@2"} <= set(found["profiles"][0]["mean"])
    assert "dates 2023-05-14, 2023-08-22" in found["history"][0]["what"]
    told = "\n".join(toolbox.feedback.texts)
    share = 100 * (pixels(dates[1]) > 0).sum() / (expected > 0).sum()
    assert f"Date 2, 2023-08-22, shows {share:.1f} % of the pixels with data." in told
    assert "Features: B02 B03 B04 B08 B11; NDVI; NDWI; NDBI." in told


def test_two_dates_part_what_one_cannot(clustered, dates, pixels):
    """Of 16 pairs of covers in the parcels a single date only knows the four of its own."""
    _, one, _ = clustered("one", INPUT=str(dates[0]), CLUSTERS=16)
    _, two, _ = clustered("two", INPUT=str(dates[0]), DATES=[str(dates[1])], CLUSTERS=16)
    later = pixels(dates[1])
    both = seen(dates, pixels) == 2

    def spread(clusters):
        within = [later[both & (clusters == cluster)].astype(float) for cluster in range(1, 17)]
        return sum(part.var() * part.size for part in within if part.size) / later[both].var() / both.sum()

    assert spread(two) < 0.3 < 0.9 < spread(one)


def test_dates_may_be_layers_of_the_project_or_a_folder(clustered, dates, tmp_path):
    _, expected, _ = clustered("files", INPUT=str(dates[0]), DATES=[str(dates[1])])
    layers = [QgsRasterLayer(str(path), path.stem) for path in dates]
    QgsProject.instance().addMapLayers(layers)
    _, clusters, _ = clustered("layers", INPUT=[layers[0]], DATES=[layers[1].id()])
    np.testing.assert_array_equal(clusters, expected)
    folder = tmp_path / "S2B_20230822"
    folder.mkdir()
    for number, role in enumerate(FIVE_BANDS):
        band = parcels(seed=11)[number : number + 1]
        band[:, CLOUD[0], CLOUD[1]] = 0
        write_raster(folder / f"T33UVP_20230822_{role}_10m.tif", band)
    _, clusters, found = clustered("folder", INPUT=str(dates[0]), DATES=str(folder), DATE_NAMES="spring; ")
    np.testing.assert_array_equal(clusters, expected)
    assert (found["scene"]["date"], found["scene"]["others"][0]["date"]) == ("spring", "2023-08-22")


def test_a_file_that_holds_two_dates_gives_what_two_files_do(clustered, dates, tmp_path, pixels):
    second = parcels(seed=11)
    second[:, CLOUD[0], CLOUD[1]] = 0
    both = write_raster(tmp_path / "both.tif", np.concatenate([parcels(seed=4), second]))
    lists = {"BANDS": LISTED.format(1, 2, 3, 4, 5), "DATE_BANDS": LISTED.format(6, 7, 8, 9, 10)}
    _, expected, _ = clustered("files", INPUT=str(dates[0]), DATES=[str(dates[1])])
    results, clusters, found = clustered("both", INPUT=str(both), DATES=[str(both)], **lists, DATE_NAMES="May; August")
    np.testing.assert_array_equal(clusters, expected)
    np.testing.assert_array_equal(pixels(results["OBSERVATIONS_RASTER"]), seen(dates, pixels))
    assert [date["date"] for date in (found["scene"], *found["scene"]["others"])] == ["May", "August"]
    assert [band["number"] for band in found["scene"]["others"][0]["bands"]] == [6, 7, 8, 9, 10]


def test_every_date_has_its_own_mask(clustered, dates, tmp_path, pixels):
    classes = np.full((1, 150, 170), 4, np.uint8)
    classes[:, 100:140, 20:60] = 9
    mask = write_raster(tmp_path / "scl.tif", classes)
    results, _, _ = clustered("run", INPUT=str(dates[0]), DATES=[str(dates[1])], DATE_MASKS=[str(mask)])
    expected = (pixels(dates[0]) > 0).astype(int) + ((pixels(dates[1]) > 0) & (classes[0] != 9))
    np.testing.assert_array_equal(pixels(results["OBSERVATIONS_RASTER"]), expected)
    masks = {"MASK": str(mask), "MASK_CLASSES": "4", "DATE_MASKS": [str(mask), ""]}
    results, _, _ = clustered("both", INPUT=str(dates[0]), DATES=[str(dates[1])] * 2, **masks)
    free = (classes[0] == 9).astype(int)
    expected = (pixels(dates[0]) > 0) * free + (pixels(dates[1]) > 0) * free + (pixels(dates[1]) > 0)
    np.testing.assert_array_equal(pixels(results["OBSERVATIONS_RASTER"]), expected)


def test_elevation_tells_apart_what_looks_alike(clustered, tmp_path, pixels, toolbox):
    """One cover on two levels: only the elevation, of another grid, parts them."""
    rng = np.random.default_rng(3)
    bands = np.array([[[400]], [[600]], [[500]], [[3000]], [[1800]]]) * rng.normal(1, 0.03, (5, 80, 90))
    image = write_raster(tmp_path / "image.tif", bands.astype(np.uint16), names=FIVE_BANDS)
    heights = np.where(np.arange(60) < 30, 200, 900)[None, None] * np.ones((1, 60, 1)) + rng.normal(0, 5, (1, 60, 60))
    dem = write_raster(tmp_path / "dem.tif", heights.astype(np.float32), pixel_m=20, origin=(499_900, 5_400_200))
    given = {"INPUT": str(image), "CLUSTERS": 2, "ELEVATION": str(dem)}
    _, clusters, found = clustered("run", **given, FEATURES="B04; elevation")
    # The step lies 600 m right of the elevation's edge, at column 50; bilinear over a pixel or two of 20 m.
    left, right = clusters[:, :47], clusters[:, 53:]
    assert len(np.unique(left)) == len(np.unique(right)) == 1
    assert left[0, 0] != right[0, 0]
    assert found["scene"]["elevation"] == str(dem)
    assert "Features: B04; elevation." in toolbox.feedback.texts
    layer = QgsRasterLayer(str(dem), "dem")
    QgsProject.instance().addMapLayer(layer)
    _, again, _ = clustered("layer", **{**given, "ELEVATION": layer}, FEATURES="B04; elevation")
    np.testing.assert_array_equal(again, clusters)


def test_the_majority_filter_makes_a_quieter_map(clustered, dates):
    _, plain, _ = clustered("plain", INPUT=str(dates[0]))
    _, quiet, found = clustered("quiet", INPUT=str(dates[0]), MAJORITY=5)
    assert len(patches(quiet)) < len(patches(plain)) / 4
    np.testing.assert_array_equal(quiet > 0, plain > 0)
    assert found["request"]["majority"] == 5


def test_segments_make_a_quieter_map(clustered, dates):
    _, plain, _ = clustered("plain", INPUT=str(dates[0]))
    _, quiet, found = clustered("segments", INPUT=str(dates[0]), SEGMENTS=6)
    assert len(patches(quiet)) < len(patches(plain)) / 2
    np.testing.assert_array_equal(quiet > 0, plain > 0)
    assert found["request"]["segments"] == 6


def test_what_is_asked_of_an_algorithm_by_density_is_kept(clustered, dates):
    _, _, found = clustered("run", INPUT=str(dates[0]), EPS=0.4, MIN_SAMPLES=7, NOISE="keep")
    assert [found["request"][name] for name in ("eps", "min_samples", "noise")] == [0.4, 7, "keep"]
    _, _, found = clustered("plain", INPUT=str(dates[0]))
    assert found["request"]["eps"] is None


def test_the_whole_job_on_two_dates(toolbox, dates, tmp_path, pixels):
    """The layers open with their styles, and the map and its report tell the dates."""
    run = tmp_path / "run"
    results = toolbox.run(
        "interpret", INPUT=str(dates[0]), DATES=[str(dates[1])], RUN=str(run), REPORT=str(run / "report.html"), **QUICK
    )
    opened = toolbox.context.layersToLoadOnCompletion()
    assert {str(run / "clusters.tif"), str(run / "observations.tif")} <= set(opened)
    assert opened[str(run / "observations.tif")].name == "Dates that show a pixel"
    clusters, landcover = pixels(results["CLUSTERS_RASTER"]), pixels(results["RASTER"])
    labels = json.loads(results["LABELS"])
    np.testing.assert_array_equal(landcover, np.array([0, *(label["code"] or 0 for label in labels)])[clusters])
    assert {label["code"] for label in labels} >= {80}, "water is water on both dates"
    page = (run / "report.html").read_text(encoding="utf-8")
    for words in ("1. 2023-05-14; 2. 2023-08-22: 2023-08-22.tif", PIXELS, "days of its images together"):
        assert words in page
    layer = QgsRasterLayer(str(run / "landcover.tif"))
    layer.loadDefaultMetadata()
    history = "\n".join(layer.metadata().history())
    assert "Input of date 2, 2023-08-22: 2023-08-22.tif" in history


def test_observations_are_shown_with_their_number(clustered, dates):
    results, _, _ = clustered("run", INPUT=str(dates[0]), DATES=[str(dates[1])])
    layer = QgsRasterLayer(results["OBSERVATIONS_RASTER"])
    classes = {int(each.value): each.label for each in layer.renderer().classes()}
    assert classes == {1: "1 of 2 dates", 2: "2 of 2 dates"}


def test_all_layers_are_opened_and_none_hides_the_map(toolbox, dates, tmp_path):
    import processing

    given = {"INPUT": str(dates[0]), "DATES": [str(dates[1])], "RUN": str(tmp_path / "run"), **QUICK}
    processing.runAndLoadResults("landcover:interpret", given)
    entries = QgsProject.instance().layerTreeRoot().findLayers()
    files = {Path(entry.layer().source().split("|")[0]).name: entry.isVisible() for entry in entries}
    shown = {"clusters.tif": True, "observations.tif": False, "landcover.tif": True, "landcover.gpkg": True}
    assert files == shown
    (layer,) = (entry.layer() for entry in entries if "observations" in entry.layer().source())
    assert layer.renderer().type() == "paletted"


def test_a_layer_of_memberships_runs_from_grey_to_colour(clustered, dates, tmp_path):
    clustered("run", INPUT=str(dates[0]))
    shares = np.arange(1, 101, dtype=np.uint8).reshape(1, 10, 10)
    file = write_raster(tmp_path / "run" / "membership.tif", shares, nodata=0)
    style_layers(load_interpretation(tmp_path / "run"), tmp_path / "run")
    layer = QgsRasterLayer(str(file))
    assert layer.renderer().type() == "singlebandpseudocolor"
    block = layer.renderer().block(1, layer.extent(), 10, 10)
    colours = [QColor(block.color(row, column)) for row, column in ((0, 0), (4, 9), (9, 9))]
    assert [colour.getRgb()[:3] for colour in colours] == [(120, 120, 120), (170, 170, 170), (0, 104, 95)]
    saturation = [QColor(block.color(row, 9)).hsvSaturation() for row in range(10)]
    assert saturation == sorted(saturation)
    labels = [item.label for item in layer.renderer().shader().rasterShaderFunction().colorRampItemList()]
    assert labels == ["1 %", "50 %", "80 %", "100 %"]


@pytest.mark.skipif("mixture" not in ALGORITHMS, reason="no algorithm with membership")
def test_membership_is_shown_from_grey_to_colour(clustered, dates, pixels):
    results, clusters, _ = clustered("run", INPUT=str(dates[0]), ALGORITHM="mixture")
    shares = pixels(results["MEMBERSHIP_RASTER"])
    np.testing.assert_array_equal(shares > 0, clusters > 0)
    assert results["OBSERVATIONS_RASTER"] is None
    layer = QgsRasterLayer(results["MEMBERSHIP_RASTER"])
    assert layer.renderer().type() == "singlebandpseudocolor"


# What cannot be


@pytest.fixture
def refused(toolbox, dates, tmp_path):
    """Tries landcover:interpret on the first date with something wrong; the message, after nothing was written."""

    def attempt(*words, **parameters):
        run = tmp_path / "run"
        message = toolbox.refusal("interpret", **{"INPUT": str(dates[0]), "RUN": str(run), **QUICK, **parameters})
        assert not run.exists()
        assert [word for word in words if str(word) not in message] == [], message

    return attempt


def test_dates_that_do_not_overlap(refused, tmp_path):
    away = write_raster(tmp_path / "away.tif", parcels(), names=FIVE_BANDS, origin=(700_000, 5_400_000))
    refused(away, "does not lie on the ground of the first date", "700000", DATES=[str(away)])
    nowhere = write_raster(tmp_path / "nowhere.tif", parcels(), names=FIVE_BANDS, epsg=None)
    refused(nowhere, "coordinate system", DATES=[str(nowhere)])


def test_an_elevation_from_elsewhere(refused, tmp_path):
    away = write_raster(tmp_path / "dem.tif", np.ones((1, 9, 9), np.float32), origin=(700_000, 5_400_000))
    refused(away, "700000", "500000", ELEVATION=str(away))
    refused("gone.tif", "does not exist", ELEVATION=str(tmp_path / "gone.tif"))


def test_dates_with_other_bands_use_what_they_have_in_common(clustered, dates, tmp_path, toolbox):
    four = FIVE_BANDS[:4]
    later = write_raster(tmp_path / "later.tif", parcels(seed=11, roles=four), names=four)
    _, _, found = clustered("run", INPUT=str(dates[0]), DATES=[str(later)])
    assert "The dates do not have the same bands: B02, B03, B04, B08 are used, which all of them have." in "\n".join(
        toolbox.feedback.texts
    )
    assert "Features: B02 B03 B04 B08; NDVI; NDWI." in toolbox.feedback.texts
    assert "B11" in found["profiles"][0]["mean"], "profiles tell what the first date has beside"


def test_dates_with_too_few_bands_in_common(refused, tmp_path):
    roles = ("B02", "B03", "B04", "B8A")
    later = write_raster(tmp_path / "later.tif", parcels(seed=11, roles=roles), names=roles)
    refused("too few bands in common", later, "B8A", DATES=[str(later)])


@pytest.mark.parametrize(
    ("lists", "words"),
    [
        ({"DATE_NAMES": "May; June; July"}, ("DATE_NAMES has 3 names", "2 dates")),
        ({"DATE_BANDS": "B04=1; B04=2"}, ("DATE_BANDS has 2 entries", "DATES has 1")),
        ({"DATE_MASKS": ["a.tif", "b.tif"]}, ("DATE_MASKS has 2 entries", "DATES has 1")),
        ({"DATE_BANDS": "B04=1,B03=2,B02=3,B08=9"}, ("B08=9", "1 to 5")),
        ({"DATE_MASKS": ["gone.tif"]}, ("gone.tif", "does not exist")),
        ({"FEATURES": "bands; greenness"}, ("FEATURES", "greenness", "deviation NIR 5")),
        ({"FEATURES": "bands; slope"}, ("slope", "elevation raster")),
        ({"MAJORITY": 4}, ("MAJORITY is 4", "odd")),
        ({"SEGMENTS": 33}, ("SEGMENTS", "at most 32")),
        ({"MAJORITY": 33}, ("MAJORITY", "at most 31")),
        ({"EPS": "wide"}, ("EPS", "wide", "number")),
        ({"MIN_SAMPLES": 0}, ("MIN_SAMPLES", "at least 1")),
        ({"NOISE": "drop"}, ("NOISE", "drop", "join", "keep")),
    ],
)
def test_a_value_that_does_not_fit(lists, words, refused, dates):
    refused(*words, DATES=[str(dates[1])], **lists)


@pytest.mark.parametrize("name", ["DATE_BANDS", "DATE_MASKS"])
def test_lists_without_dates(name, refused):
    refused(name, "DATES", **{name: ["a.tif"] if name == "DATE_MASKS" else "B04=1"})


def test_a_date_that_is_not_there(refused, tmp_path):
    refused(tmp_path / "gone.tif", "does not exist", DATES=[str(tmp_path / "gone.tif")])
