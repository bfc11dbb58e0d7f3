"""Cancel: the job ends within a second, and what was there before is as it was."""

import shutil
import threading
import time
from dataclasses import dataclass
from statistics import median

import numpy as np
import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.clustering.features.request import PIXELS
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.jobs import LabelRequest
from landcover_interpreter.core.scene.scene import SceneRequest
from landcover_interpreter.core.scene.synthetic_spectra import BANDS
from landcover_interpreter.tests.clusterings import by_pixels
from landcover_interpreter.tests.machine import UNIT_S, seconds_of_work
from landcover_interpreter.tests.scenes import write_raster
from osgeo import gdal

# Alone it takes well under a second. Processor time counts all threads, of which each ends the window it has begun.
PATIENCE_S = 5.0
# A job that does not listen goes on to the end of its stage; one that does, to the end of a window or two.
PATIENCE_PERCENT = 15
# A small sample is soon fitted to, where what comes after that is cancelled.
SMALL = {"SAMPLE": 5000}
ROLES = ("B02", "B03", "B04", "B08")


@pytest.fixture(scope="module")
def large(demo, tmp_path_factory):
    """Four bands of the demo scene, mirrored over 2560 × 2560 pixels."""
    dataset = gdal.Open(str(demo.image))
    values = np.stack([dataset.GetRasterBand(BANDS.index(role) + 1).ReadAsArray() for role in ROLES])
    pair = np.concatenate([values, values[:, :, ::-1]], axis=2)
    quad = np.concatenate([pair, pair[:, ::-1]], axis=1)
    path = tmp_path_factory.mktemp("large") / "large.tif"
    return write_raster(path, np.tile(quad, (1, 5, 5)), names=ROLES, origin=(412_340, 5_348_770))


def content(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*")}


class Canceller(threading.Thread):
    """Presses Cancel some seconds after the job came to a point, and keeps where the job and the clocks were."""

    def __init__(self, feedback, moment, delay_s):
        super().__init__(daemon=True)
        self.feedback, self.moment, self.delay_s, self.pressed = feedback, moment, delay_s, None
        self.units = []
        self.give_up = time.monotonic() + 60

    def run(self):
        while not self.moment(self.feedback):
            if time.monotonic() > self.give_up:
                return
            time.sleep(0.002)
        self.units = [seconds_of_work() for _ in range(3)]
        time.sleep(self.delay_s)
        self.pressed = self.now()
        self.feedback.cancel()

    def now(self):
        return time.monotonic(), time.process_time(), self.feedback.progress()

    @property
    def slowness(self):
        """How many times longer than on a desktop work took at that point."""
        return max(1.0, median(self.units) / UNIT_S)


@dataclass(frozen=True)
class Ending:
    """What a cancelled job gave, and what it went on to do after Cancel: seconds of work, and percent of the job."""

    results: dict
    seconds: float
    percent: float

    @property
    def is_soon(self):
        return self.seconds < PATIENCE_S and self.percent < PATIENCE_PERCENT


@pytest.fixture
def cancelled(toolbox):
    """Runs an algorithm and cancels it at a moment; how it ended."""

    def run(algorithm, moment, delay_s=0.0, **parameters):
        feedback = type(toolbox.feedback)()
        canceller = Canceller(feedback, moment, delay_s)
        canceller.start()
        results = toolbox.run(algorithm, feedback=feedback, **parameters)
        ended = canceller.now()
        canceller.give_up = 0
        canceller.join()
        assert canceller.pressed is not None, "the job ended before its moment came"
        assert feedback.errors == [], "who cancels needs no error message"
        on_the_clock, of_the_processor, percent = (end - start for start, end in zip(canceller.pressed, ended))
        # The processor's time where that is less: the wait for a machine that is busy with other things is not ours.
        return Ending(results, min(on_the_clock, of_the_processor) / canceller.slowness, percent)

    return run


def after(percent):
    return lambda feedback: feedback.progress() > percent


def saying(words):
    return lambda feedback: any(words in text for text in feedback.texts)


@pytest.mark.parametrize(
    ("moment", "parameters"),
    [
        (saying("Drawing a sample"), {}),
        (saying("Fitting"), {}),
        (saying("Fitting"), {"CLUSTERS": 100, "SAMPLE": 100_000, "delay_s": 0.5}),
        (saying("Assigning"), SMALL),
        (after(30), SMALL),
        (after(60), SMALL),
        (after(80), {"MIN_MAPPING_UNIT_HA": 2.0, **SMALL}),
    ],
    ids=["sample", "fit", "heavy fit", "assign", "assign on", "assign further on", "clean up"],
)
def test_clustering(moment, parameters, cancelled, large, copied):
    before = content(copied)
    ended = cancelled("cluster", moment, INPUT=str(large), RUN=str(copied), **parameters)
    assert ended.results == {}
    assert ended.is_soon, ended
    assert content(copied) == before


def test_clustering_into_a_new_folder_leaves_none(cancelled, large, tmp_path):
    cancelled("cluster", after(20), INPUT=str(large), RUN=str(tmp_path / "run"))
    assert not (tmp_path / "run").exists()


@pytest.fixture(scope="module")
def labelled(large, tmp_path_factory):
    """A labelled run of the large scene."""
    run = tmp_path_factory.mktemp("runs") / "large.interpretation"
    jobs.cluster(SceneRequest((str(large),)), by_pixels(clusters=6), run, SILENT)
    jobs.label(run, LabelRequest(), SILENT)
    return run


@pytest.fixture
def large_run(labelled, tmp_path):
    """A copy of it."""
    return shutil.copytree(labelled, tmp_path / "large.interpretation")


def test_exporting(cancelled, large_run, capfd):
    for moment in (saying("raster"), saying("polygons"), after(60)):
        before = {name: data for name, data in content(large_run).items() if name != "landcover.tif"}
        ended = cancelled("export", moment, RUN=str(large_run))
        assert ended.results == {}
        assert ended.is_soon, ended
        left = {n: data for n, data in content(large_run).items() if not n.startswith("landcover.")}
        assert left == {n: data for n, data in before.items() if not n.startswith("landcover.")}
        assert not (large_run / "landcover.gpkg").exists()
        assert "ERROR" not in capfd.readouterr().err, "nothing goes on writing into a folder that is gone"


def test_comparing(cancelled, large_run, large, tmp_path):
    truth = np.tile(np.repeat(np.array([10, 40], np.uint8), 640), (1, 2560, 2))
    reference = write_raster(tmp_path / "reference.tif", truth, origin=(412_340, 5_348_770), epsg=32633)
    before = content(large_run)
    ended = cancelled("agreement", after(10), RUN=str(large_run), REFERENCE=str(reference))
    assert ended.results == {}
    assert ended.is_soon, ended
    assert content(large_run) == before


def test_the_whole_job_changes_the_run_at_its_end_or_not_at_all(cancelled, toolbox, large, demo, tmp_path):
    run = tmp_path / "run"
    job = {"INPUT": str(large), "FEATURES": PIXELS, "CLUSTERS": 5, "RUN": str(run)}
    for percent in (30, 60, 75):
        ended = cancelled("interpret", after(percent), **job)
        assert ended.results == {}
        assert ended.is_soon, ended
        assert not run.exists()
    toolbox.run("interpret", INPUT=str(demo.image), REFERENCE=str(demo.reference), CLUSTERS=4, RUN=str(run))
    before = content(run)
    ended = cancelled("interpret", after(75), **job)
    assert ended.results == {}
    assert content(run) == before
