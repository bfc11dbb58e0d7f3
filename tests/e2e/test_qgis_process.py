"""qgis_process as a user runs it: a program of its own, with a QGIS profile of its own."""

import json
import signal
import subprocess
import time
from pathlib import Path

import numpy as np
import pytest
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.interpretation import load_interpretation
from landcover_interpreter.core.jobs import cluster
from landcover_interpreter.core.scene.scene import SceneRequest
from landcover_interpreter.core.scene.synthetic_spectra import BANDS
from landcover_interpreter.tests.clusterings import by_pixels
from landcover_interpreter.tests.programs import PATIENCE_S, content, options
from landcover_interpreter.tests.scenes import write_raster
from osgeo import gdal

PLACE = (412_340, 5_348_770)  # the demo scene's upper left corner
ALGORITHMS = (
    *("agreement", "apply", "checkvoters", "cluster", "export", "interpret", "label", "merge", "override"),
    *("sample", "separability", "split", "suggest", "worldcover"),
)


def test_it_lists_the_algorithms(qgis_process):
    listed = qgis_process("--json", "list")
    assert listed.returncode == 0
    provider = json.loads(listed.stdout)["providers"]["landcover"]
    assert sorted(provider["algorithms"]) == [f"landcover:{name}" for name in ALGORITHMS]
    assert "Traceback" not in listed.stderr


def test_it_tells_how_to_call_the_main_one(qgis_process):
    told = qgis_process("help", "landcover:interpret")
    assert told.returncode == 0
    for words in ("Interpret land cover", "INPUT:", "MASK_CLASSES:", "OVERALL_AGREEMENT", "<outputNumber>"):
        assert words in told.stdout


def test_the_whole_job(qgis_process, demo, tmp_path):
    done = qgis_process(
        *("run", "landcover:interpret"),
        *options(INPUT=demo.image, CLUSTERS=8, REFERENCE=demo.reference, RUN=tmp_path / "mein Lauf"),
    )
    assert done.returncode == 0, done.stderr
    printed = dict(line.split(":\t", 1) for line in done.stdout.splitlines() if ":\t" in line)
    assert printed["RASTER"] == str(tmp_path / "mein Lauf" / "landcover.tif")
    landcover, truth = (gdal.Open(path).ReadAsArray() for path in (printed["RASTER"], str(demo.reference)))
    assert float(printed["OVERALL_AGREEMENT"]) == pytest.approx((landcover == truth).mean())
    assert len(json.loads(printed["LABELS"])) == 8
    assert "Overall agreement" in done.stdout
    assert Path(printed["VECTOR"]).is_file()


def test_several_dates_one_after_the_other(qgis_process, demo, tmp_path):
    values, dates = gdal.Open(str(demo.image)).ReadAsArray(), []
    for month in (6, 9):
        values[:, : 10 * month] = 0
        dates.append(str(write_raster(tmp_path / f"2023-0{month}-01.tif", values, names=BANDS, origin=PLACE)))
    lists = {"CLUSTERS": 4, "SAMPLE": 1000, "DATE_NAMES": "May; June; September", "FEATURES": "bands; NDVI"}
    done = qgis_process(
        *("--json", "run", "landcover:cluster", *(f"--DATES={date}" for date in dates)),
        *options(INPUT=demo.image, RUN=tmp_path / "run", **lists),
    )
    assert done.returncode == 0, done.stderr
    results = json.loads(done.stdout)["results"]
    assert not results.get("MEMBERSHIP_RASTER")
    seen = gdal.Open(results["OBSERVATIONS_RASTER"]).ReadAsArray()
    assert [sorted(set(seen[row].tolist())) for row in (0, 70, 100)] == [[1], [2], [3]]
    scene = load_interpretation(tmp_path / "run").scene
    assert [date.date for date in scene.dates] == ["May", "June", "September"]


def test_step_by_step_with_json(qgis_process, demo, tmp_path):
    def results(algorithm, *given, **parameters):
        done = qgis_process("--json", "run", f"landcover:{algorithm}", *given, *options(**parameters))
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)["results"]

    files = []
    for role in ("B08", "B04", "B03"):
        files.append(str(tmp_path / f"{role}.tif"))
        gdal.Translate(files[-1], str(demo.image), bandList=[BANDS.index(role) + 1])
    run = tmp_path / "run"
    results("cluster", *(f"--INPUT={file}" for file in files), CLUSTERS=5, RUN=run)
    assert results("override", RUN=run, CLUSTER=2, CLASS="built-up") == {"RUN": str(run)}
    exported = results("export", RUN=run, RASTER=tmp_path / "map.tif")
    clusters, landcover = (gdal.Open(str(p)).ReadAsArray() for p in (run / "clusters.tif", exported["RASTER"]))
    assert exported["RASTER"] == str(tmp_path / "map.tif")
    assert set(np.unique(landcover[clusters == 2])) == {50}
    assert not landcover[clusters != 2].any(), "no voter was asked"


def wrong_input(kind, demo, folder):
    """Return the algorithm, its parameters and the words that the user has to read."""
    image = {"INPUT": demo.image, "RUN": folder / "run"}
    if kind == "web page":
        (folder / "page.tif").write_text("<!doctype html><title>403</title>")
        return "interpret", {**image, "INPUT": folder / "page.tif"}, ("page.tif", "web page")
    if kind == "too many clusters":
        return "interpret", {**image, "CLUSTERS": 999}, ("CLUSTERS", "999", "254")
    if kind == "newer run folder":
        (folder / "newer").mkdir()
        (folder / "newer" / "clusters.tif").touch()
        (folder / "newer" / "interpretation.json").write_text('{"schema": 99}')
        return "export", {"RUN": folder / "newer"}, ("interpretation.json", "newer version", "Update")
    write_raster(folder / "far.tif", np.full((1, 9, 9), 10, np.uint8))
    return "agreement", {"MAP": demo.reference, "REFERENCE": folder / "far.tif"}, ("far.tif", "does not overlap")


@pytest.mark.parametrize("kind", ["web page", "too many clusters", "newer run folder", "reference elsewhere"])
def test_wrong_input(kind, qgis_process, demo, tmp_path):
    algorithm, parameters, words = wrong_input(kind, demo, tmp_path)
    failed = qgis_process("run", f"landcover:{algorithm}", *options(**parameters))
    printed = failed.stdout + failed.stderr
    assert failed.returncode != 0
    assert not [word for word in words if word not in printed], printed
    assert "Traceback" not in printed
    assert not (tmp_path / "run").exists()


@pytest.fixture(scope="module")
def large(demo, tmp_path_factory):
    dataset = gdal.Open(str(demo.image))
    roles = ("B02", "B03", "B04", "B08")
    values = np.stack([dataset.GetRasterBand(BANDS.index(role) + 1).ReadAsArray() for role in roles])
    return write_raster(tmp_path_factory.mktemp("large") / "large.tif", np.tile(values, (1, 8, 8)), names=roles)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no kill -9 here")
def test_killed_in_mid_run(program, environment, demo, large, tmp_path):
    run = tmp_path / "run"
    cluster(SceneRequest((str(demo.image),)), by_pixels(clusters=4), run, SILENT)
    before = content(run)
    arguments = ["run", "landcover:cluster", *options(INPUT=large, CLUSTERS=20, RUN=run)]
    with subprocess.Popen(
        [program, *arguments], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as running:
        give_up = time.monotonic() + PATIENCE_S
        while not list(run.glob(".*/*.tif")) and time.monotonic() < give_up:
            assert running.poll() is None, "the job ended before it could be killed"
            time.sleep(0.005)
        running.kill()
    assert content(run) == before
    assert len(load_interpretation(run).profiles) == 4

    cluster(SceneRequest((str(demo.image),)), by_pixels(clusters=3), run, SILENT)
    assert len(load_interpretation(run).profiles) == 3
    assert not [path.name for path in run.iterdir() if path.name.startswith(".")]
