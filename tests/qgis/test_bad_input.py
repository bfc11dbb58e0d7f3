"""What a user reads who gave something wrong: one sentence that names it and the remedy, and no harm done."""

import json
import shutil

import numpy as np
import pytest
from landcover_interpreter.tests.scenes import write_raster
from qgis.core import QgsApplication, QgsProcessingContext, QgsProject, QgsVectorLayer

PLACE = (412_340, 5_348_770)  # the demo scene's upper left corner, UTM 33N
NAMES = ("B02", "B03", "B04", "B08")


@pytest.fixture
def refused(toolbox, tmp_path):
    """Tries landcover:interpret on wrong input; the message, after seeing that nothing was written."""

    def attempt(**parameters):
        run = tmp_path / "run"
        message = toolbox.refusal("interpret", **{"RUN": str(run), **parameters})
        assert not run.exists()
        return message

    return attempt


def assert_says(message, *words):
    missing = [word for word in words if str(word) not in message]
    assert not missing, message


def content(folder):
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def few_values(path, count=3, **options):
    """Write a four-band scene with so many distinct pixels."""
    steps = np.arange(64 * 64).reshape(64, 64) % count
    bands = [(steps * 300 + level).astype(np.uint16) for level in (600, 800, 700, 2500)]
    return write_raster(path, bands, names=NAMES, **options)


# The image


def test_a_file_that_is_not_there(refused, tmp_path):
    assert_says(refused(INPUT=str(tmp_path / "gone.tif")), tmp_path / "gone.tif", "does not exist")


def test_one_of_several_files_that_is_not_there(refused, demo, tmp_path):
    assert_says(refused(INPUT=[str(demo.image), str(tmp_path / "gone.jp2")]), tmp_path / "gone.jp2")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"<!DOCTYPE html><html><body>Please sign in</body></html>", ("web page", "again")),
        (b"", ("empty", "again")),
        (b"B02;B03;B04;B08\n1;2;3;4\n", ("cannot be read",)),
    ],
)
def test_a_file_that_is_no_image(content, words, refused, tmp_path):
    file = tmp_path / "download.tif"
    file.write_bytes(content)
    assert_says(refused(INPUT=str(file)), file, *words)


@pytest.mark.parametrize("kept", [0.02, 0.5, 0.98])
def test_a_file_that_is_cut_off(kept, refused, demo, tmp_path):
    whole = demo.image.read_bytes()
    file = tmp_path / "cut.tif"
    file.write_bytes(whole[: int(len(whole) * kept)])
    assert_says(refused(INPUT=str(file)), file)


def test_a_layer_that_is_no_image(refused):
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "fields", "memory")
    QgsProject.instance().addMapLayer(layer)
    assert_says(refused(INPUT=layer), "fields", "not a raster")


def test_bands_that_cannot_be_told(refused, tmp_path):
    image = write_raster(tmp_path / "six.tif", np.ones((6, 16, 16), np.uint16))
    assert_says(refused(INPUT=str(image)), "6 bands", "near infrared", "BANDS=B02=1,B03=2,B04=3,B08=4")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("B02=1,B03=2,B04=3,B08=13", ("B08=13", "1 to 12")),
        ("B02:1", ("B02:1", "B02=1")),
        ("B02=1,B03=2", ("B04",)),
    ],
)
def test_bands_that_are_not_there(text, words, refused, demo):
    assert_says(refused(INPUT=str(demo.image), BANDS=text), "BANDS", *words)


def test_nothing_but_no_data(refused, tmp_path):
    image = write_raster(tmp_path / "night.tif", np.zeros((4, 32, 32), np.uint16), names=NAMES)
    assert_says(refused(INPUT=str(image)), image, "no data")


def test_a_mask_that_leaves_nothing(refused, demo, tmp_path):
    cloud = np.full((1, 256, 256), 9, np.uint8)
    mask = write_raster(tmp_path / "scl.tif", cloud, origin=PLACE)
    assert_says(refused(INPUT=str(demo.image), MASK=str(mask)), demo.image, "masked", "mask classes")


def test_a_mask_from_elsewhere(refused, demo, tmp_path):
    mask = write_raster(tmp_path / "scl.tif", np.ones((1, 9, 9), np.uint8), origin=(700_000, 5_300_000))
    assert_says(refused(INPUT=str(demo.image), MASK=str(mask)), mask, "700000", "412340")
    assert_says(refused(INPUT=str(demo.image), MASK=str(tmp_path / "gone.tif")), "gone.tif", "does not exist")
    message = refused(INPUT=str(demo.image), MASK_CLASSES="8;9")
    assert_says(message, "MASK_CLASSES", "8;9", "0,1,3,8,9,10")


# The clusters


def test_too_few_clusters(refused, tmp_path):
    image = few_values(tmp_path / "few.tif")
    assert_says(refused(INPUT=str(image), CLUSTERS=1, FEATURES="bands; indices"), "CLUSTERS is 1", "from 2 to 3")


def test_more_clusters_than_distinct_pixels(refused, tmp_path):
    image = few_values(tmp_path / "few.tif", count=5)
    assert_says(refused(INPUT=str(image), CLUSTERS=6, FEATURES="bands; indices"), "CLUSTERS is 6", "from 2 to 5")


def test_as_many_clusters_as_distinct_pixels(toolbox, tmp_path, pixels):
    image = few_values(tmp_path / "few.tif", count=5)
    results = toolbox.run("cluster", INPUT=str(image), CLUSTERS=5, FEATURES="bands", RUN=str(tmp_path / "run"))
    assert len(np.unique(pixels(results["CLUSTERS_RASTER"]))) == 5


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"CLUSTERS": 255}, ("CLUSTERS", "255", "at most 254")),
        ({"CLUSTERS": "many"}, ("CLUSTERS", "many", "number")),
        ({"SAMPLE": 5}, ("SAMPLE", "5", "at least 100")),
        ({"SEED": -1}, ("SEED", "-1", "at least 0")),
        ({"MIN_MAPPING_UNIT_HA": -1}, ("MIN_MAPPING_UNIT_HA", "at least 0")),
        ({"OFFSET": "thousand"}, ("OFFSET", "thousand", "number")),
        ({"ALGORITHM": "ward"}, ("ALGORITHM", "ward", "kmeans")),
        ({"VOTERS": ""}, ("VOTERS", "missing")),
        ({"VOTERS": "oracle"}, ("VOTERS", "oracle", "spectral")),
        ({"VOTERS": "openai"}, ("VOTERS", "names no model", "openai:MODEL")),
        ({"VOTERS": "openai:m key=NO_SUCH_KEY"}, ("openai:m", "NO_SUCH_KEY", "spectral")),
        ({"VOTERS": "openai:m@http://192.168.0.9/v1"}, ("openai:m", "https")),
        ({"VOTERS": "openai:m authcfg=abc1234"}, ("authentication", "abc1234")),
        ({"VOTERS": "spectral,oracle"}, ("VOTERS", "oracle", "spectral", "semicolons")),
        ({"VOTERS": "openai:m key=SOME_KEY authcfg=abc1234"}, ("VOTERS", "key=", "authcfg=")),
        ({"EVIDENCE": ["scene"], "STABILITY_TEST": True}, ("STABILITY_TEST", "spotlight", "EVIDENCE")),
        ({"TAXONOMY": "classes.txt"}, ("TAXONOMY", "classes.txt", ".json")),
        ({"TAXONOMY": "gone.json"}, ("gone.json",)),
        ({"RASTER": "map.png"}, ("RASTER", "map.png", ".tif")),
        ({"VECTOR": "patches.shp"}, ("VECTOR", "patches.shp", ".gpkg")),
        ({"INPUT": None}, ("INPUT", "missing")),
        ({"INPUT": []}, ("image",)),
    ],
)
def test_a_value_that_cannot_be(given, words, refused, demo):
    assert_says(refused(**{"INPUT": str(demo.image), **given}), *words)


@pytest.mark.parametrize("algorithm", ["label", "interpret", "checkvoters"])
def test_a_key_among_the_voters_is_refused_where_qgis_checks_values_and_not_repeated(algorithm, landcover):
    """What passes this check is written to QGIS's history."""
    found = QgsApplication.processingRegistry().createAlgorithmById(f"landcover:{algorithm}")
    context = QgsProcessingContext()
    for text in ("openai:m key=not-a-name-but-the-thing-itself", "openai:m not-a-name-but-the-thing-itself"):
        passed, message = found.checkParameterValues({**everything(found), "VOTERS": text}, context)
        assert not passed
        assert "VOTERS" in message
        assert "not-a-name" not in message
    assert found.checkParameterValues({**everything(found), "VOTERS": "openai:m key=SOME_KEY"}, context) == (True, "")


def everything(algorithm):
    """Return a value for each parameter that must be given and has no default."""
    return {"RUN": "/tmp", "INPUT": ["image.tif"]} if algorithm.name() != "checkvoters" else {}


def test_clusters_that_nobody_could_name_are_kept_and_can_be_named_later(toolbox, demo, tmp_path):
    run = tmp_path / "run"
    message = toolbox.refusal(
        "interpret", INPUT=str(demo.image), CLUSTERS=3, RUN=str(run), VOTERS="ollama:m@http://127.0.0.1:9"
    )
    assert_says(message, "127.0.0.1:9", "ollama", f"The clusters are kept in {run}")
    assert ".landcover" not in message
    assert len(json.loads(toolbox.run("label", RUN=str(run))["LABELS"])) == 3


def test_a_replay_costs_nothing_that_could_be_estimated(toolbox, copied):
    before = content(copied)
    assert_says(toolbox.refusal("label", RUN=str(copied), REPLAY=True, ESTIMATE_ONLY=True), "REPLAY", "ESTIMATE_ONLY")
    assert content(copied) == before


def test_hectares_without_a_coordinate_system(refused, tmp_path):
    image = few_values(tmp_path / "nowhere.tif", epsg=None)
    assert_says(refused(INPUT=str(image), CLUSTERS=3, MIN_MAPPING_UNIT_HA=1), "MIN_MAPPING_UNIT_HA", "set 0")


# The run folder


def test_a_run_folder_that_cannot_be(refused, toolbox, demo, tmp_path):
    (tmp_path / "file").write_text("not a folder")
    assert_says(toolbox.refusal("interpret", INPUT=str(demo.image), RUN=str(tmp_path / "file")), "file", "folder")
    below = tmp_path / "file" / "run"
    assert_says(toolbox.refusal("interpret", INPUT=str(demo.image), RUN=str(below)), below, "another run folder")
    assert (tmp_path / "file").read_text() == "not a folder"


@pytest.mark.parametrize(
    ("algorithm", "parameters"),
    [
        ("label", {}),
        ("override", {"CLUSTER": 1, "CLASS": "water"}),
        ("export", {}),
        ("agreement", {"REFERENCE": "worldcover:2021"}),
    ],
)
def test_a_folder_that_is_no_run(algorithm, parameters, toolbox, tmp_path):
    for folder in (tmp_path, tmp_path / "gone"):
        message = toolbox.refusal(algorithm, RUN=str(folder), **parameters)
        assert_says(message, folder, "not a run folder", "Cluster")
    assert not (tmp_path / "gone").exists()


def spoil(run, how):
    file = run / "interpretation.json"
    data = json.loads(file.read_text(encoding="utf-8"))
    if how == "newer":
        file.write_text(json.dumps({**data, "schema": 99}), encoding="utf-8")
    elif how == "half":
        file.write_bytes(file.read_bytes()[:500])
    elif how == "other":
        file.write_text("[1, 2]", encoding="utf-8")
    elif how == "without profiles":
        file.write_text(json.dumps({**data, "profiles": [{}]}), encoding="utf-8")
    else:
        (run / "clusters.tif").unlink()


@pytest.mark.parametrize(
    ("how", "words"),
    [
        ("newer", ("interpretation.json", "newer version", "Update")),
        ("half", ("interpretation.json", "damaged")),
        ("other", ("interpretation.json", "damaged")),
        ("without profiles", ("interpretation.json", "damaged")),
        ("without clusters", ("clusters.tif", "missing")),
    ],
)
def test_a_run_folder_that_is_newer_or_damaged(how, words, toolbox, copied):
    spoil(copied, how)
    before = content(copied)
    for algorithm, parameters in (
        ("label", {}),
        ("override", {"CLUSTER": 1, "CLASS": "water"}),
        ("export", {}),
    ):
        assert_says(toolbox.refusal(algorithm, RUN=str(copied), **parameters), copied, *words)
    assert content(copied) == before


def test_clusters_that_were_damaged(toolbox, copied):
    (copied / "clusters.tif").write_bytes(b"II*\0 no more than that")
    before = content(copied)
    assert_says(toolbox.refusal("export", RUN=str(copied)), "clusters.tif")
    assert content(copied) == before


def test_a_map_without_labels(toolbox, demo, tmp_path):
    run = str(tmp_path / "run")
    toolbox.run("cluster", INPUT=str(demo.image), CLUSTERS=3, RUN=run)
    assert_says(toolbox.refusal("export", RUN=run), run, "no labels", "Label")
    assert_says(toolbox.refusal("agreement", RUN=run, REFERENCE=str(demo.reference)), run, "no labels", "Label")


def test_a_cluster_or_class_that_is_not_there(toolbox, copied):
    before = content(copied)
    assert_says(toolbox.refusal("override", RUN=str(copied), CLUSTER=9, CLASS="water"), "CLUSTER 9", "1 to 8")
    assert_says(toolbox.refusal("override", RUN=str(copied), CLUSTER=0, CLASS="water"), "CLUSTER", "at least 1")
    message = toolbox.refusal("override", RUN=str(copied), CLUSTER=1, CLASS="gibberish")
    assert_says(message, "CLASS 'gibberish'", "10 Tree cover", "80 Permanent water bodies", "unlabelled")
    assert_says(toolbox.refusal("override", RUN=str(copied), CLUSTER=1, CLASS="37"), "CLASS '37'")
    assert content(copied) == before


# The reference


@pytest.fixture
def not_compared(toolbox, copied):
    """Tries landcover:agreement on a run that was compared before; the message, the run being as it was."""

    def attempt(reference, **parameters):
        before = content(copied)
        message = toolbox.refusal("agreement", RUN=str(copied), REFERENCE=str(reference), **parameters)
        assert content(copied) == before
        return message

    return attempt


def test_a_reference_that_is_elsewhere(not_compared, tmp_path):
    truth = np.full((1, 64, 64), 10, np.uint8)
    far = write_raster(tmp_path / "far.tif", truth, origin=(700_000, 5_300_000))
    assert_says(not_compared(far), far, "does not overlap", "700000", "412340")
    unplaced = write_raster(tmp_path / "unplaced.tif", truth, origin=PLACE, epsg=None)
    assert_says(not_compared(unplaced), unplaced, "coordinate system", "Assign")


def test_a_reference_in_other_codes(not_compared, tmp_path):
    codes = np.full((1, 64, 64), 10, np.uint8)
    codes[0, 5:9] = 7
    codes[0, 9:12] = 33
    other = write_raster(tmp_path / "other.tif", codes, origin=PLACE)
    assert_says(not_compared(other), other, "7, 33", "10, 20, 30", "REFERENCE_CLASSES", "7 = ?, 10 = ?, 33 = ?")
    heights = write_raster(tmp_path / "dem.tif", np.full((1, 64, 64), 431.5, np.float32), origin=PLACE)
    assert_says(not_compared(heights), heights, "431.5", "Recode")


def test_a_reference_without_data_here(not_compared, tmp_path):
    blank = write_raster(tmp_path / "blank.tif", np.zeros((1, 64, 64), np.uint8), origin=PLACE)
    assert_says(not_compared(blank), blank, "no data", "another reference")


def test_a_reference_that_is_no_raster(not_compared, tmp_path):
    (tmp_path / "page.tif").write_text("<html>404</html>")
    assert_says(not_compared(tmp_path / "page.tif"), tmp_path / "page.tif", "web page")
    assert_says(not_compared(tmp_path / "gone.tif"), tmp_path / "gone.tif", "does not exist")


def test_a_worldcover_that_was_never_made(not_compared):
    assert_says(not_compared("worldcover:2019"), "worldcover:2019", "2020 and 2021")
    message = not_compared("worldcover:2021", BASE_URL="http://example.org/tiles")
    assert_says(message, "BASE_URL", "http://example.org/tiles", "https")


def test_a_wrong_reference_is_told_before_the_work(refused, demo, tmp_path):
    for reference in (str(tmp_path / "gone.tif"), "worldcover:1999"):
        assert_says(refused(INPUT=str(demo.image), REFERENCE=reference), reference)


def test_one_of_run_and_map(toolbox, copied, demo):
    assert_says(toolbox.refusal("agreement"), "RUN", "MAP")
    assert_says(toolbox.refusal("agreement", RUN=str(copied), MAP=str(demo.reference)), "RUN", "MAP")


def test_a_map_in_other_codes(toolbox, copied, demo):
    clusters = copied / "clusters.tif"
    message = toolbox.refusal("agreement", MAP=str(clusters), REFERENCE=str(demo.reference))
    assert_says(message, clusters, "clusters of a run", "RUN")


def test_a_scene_without_a_coordinate_system_is_mapped_but_not_compared(toolbox, demo, tmp_path, pixels):
    image = few_values(tmp_path / "nowhere.tif", count=12, epsg=None)
    results = toolbox.run("interpret", INPUT=str(image), CLUSTERS=4, RUN=str(tmp_path / "run"))
    assert pixels(results["RASTER"]).shape == (64, 64)
    before = content(tmp_path / "run")
    message = toolbox.refusal("agreement", RUN=str(tmp_path / "run"), REFERENCE=str(demo.reference))
    assert_says(message, "no coordinate system", "Assign")
    assert content(tmp_path / "run") == before


def test_an_earlier_run_outlives_a_refusal(toolbox, copied, tmp_path):
    before = content(copied)
    (tmp_path / "page.tif").write_text("<html>404</html>")
    image = few_values(tmp_path / "few.tif")
    for parameters in ({"INPUT": str(tmp_path / "page.tif")}, {"INPUT": str(image), "CLUSTERS": 200}):
        toolbox.refusal("interpret", RUN=str(copied), **parameters)
        assert content(copied) == before


def test_a_run_that_moved_still_works(toolbox, finished, demo, tmp_path):
    moved = shutil.copytree(finished.folder, tmp_path / "elsewhere" / "moved.interpretation")
    results = toolbox.run("export", RUN=str(moved))
    assert results["RASTER"] == str(moved / "landcover.tif")
    compared = toolbox.run("agreement", RUN=str(moved), REFERENCE=str(demo.reference))
    assert compared["OVERALL_AGREEMENT"] == finished.results["OVERALL_AGREEMENT"]


def test_an_error_of_the_plugins_own_is_one_sentence_and_a_traceback_in_the_log(toolbox, copied, monkeypatch):
    """What nobody foresaw: simulated where an algorithm calls the core."""
    from landcover_interpreter.algorithms import label

    log = []
    monkeypatch.setattr(label, "label", lambda *_: 1 // 0)
    monkeypatch.setattr(type(toolbox.feedback), "pushDebugInfo", lambda _, text: log.append(text), raising=False)
    assert_says(toolbox.refusal("label", RUN=str(copied)), "ZeroDivisionError", "report")
    assert_says("".join(log), "Traceback", "ZeroDivisionError")
