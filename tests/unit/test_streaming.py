"""Windows mapped in order, in bounded memory, until the user has had enough."""

import itertools
import runpy
import threading
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import numpy as np
import pytest
from landcover_interpreter.core.clustering.mapping import cluster_scene
from landcover_interpreter.core.errors import Cancelled, SceneError
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.scene.scene import SceneRequest, open_scene
from landcover_interpreter.core.streaming import default_threads, map_ordered, threads
from landcover_interpreter.tests.clusterings import by_pixels
from landcover_interpreter.tests.scenes import digital_numbers, ground, write_raster
from osgeo import gdal

CONFTEST = Path(__file__).parents[1] / "conftest.py"


class Recorder:
    """Keeps the progress, and asks to stop once `stop` is set."""

    def __init__(self):
        self.fractions, self.stop = [], threading.Event()

    def progress(self, fraction):
        self.fractions.append(fraction)

    def text(self, message):
        pass

    def cancelled(self):
        return self.stop.is_set()


def test_results_come_in_the_order_of_the_items():
    delays = np.random.default_rng(3).uniform(0, 0.01, 60)

    def square(number):
        time.sleep(delays[number])
        return number * number

    feedback = Recorder()
    with threads(7) as pool:
        assert list(map_ordered(square, range(60), pool, feedback)) == [n * n for n in range(60)]
    assert feedback.fractions == [n / 60 for n in range(1, 61)]


def test_no_items_give_no_results():
    with threads(2) as pool:
        assert list(map_ordered(str, [], pool, SILENT)) == []


@pytest.mark.parametrize("workers", [1, 3])
def test_a_slow_reader_is_never_more_than_two_results_per_worker_behind(workers):
    begun = itertools.count(1)
    latest = [0]

    def work(item):
        latest[0] = next(begun)
        return item

    ahead = []
    with threads(workers) as pool:
        for taken, _ in enumerate(map_ordered(work, range(40), pool, SILENT), 1):
            time.sleep(0.004)  # the workers would be through with all forty by now
            ahead.append(latest[0] - taken)
    assert max(ahead) <= 2 * workers
    assert max(ahead) >= workers  # and they do work ahead
    assert latest[0] == 40


def test_cancelling_is_felt_at_once_and_drops_what_has_not_begun():
    feedback, running, begun = Recorder(), threading.Event(), []

    def work(item):
        begun.append(item)
        running.set()
        release.wait(10)

    release = threading.Event()
    with threads(2) as pool:
        results = map_ordered(work, range(100), pool, feedback)
        threading.Thread(target=lambda: (running.wait(5), feedback.stop.set())).start()
        start = time.monotonic()
        with pytest.raises(Cancelled):
            next(results)
        assert time.monotonic() - start < 0.5
        release.set()
    assert len(begun) <= 2


def test_cancelling_between_results_ends_the_pass_although_results_are_there():
    feedback = Recorder()
    with threads(2) as pool:
        results = map_ordered(str, range(100), pool, feedback)
        assert next(results) == "0"
        feedback.stop.set()
        with pytest.raises(Cancelled):
            next(results)


def test_an_error_in_a_window_reaches_the_reader_in_its_turn_and_ends_the_pass():
    begun = []

    def work(item):
        begun.append(item)
        if item == 3:
            raise SceneError("b04.tif is cut off.")
        return item

    taken = []
    with threads(1) as pool, pytest.raises(SceneError, match=r"b04\.tif"):
        for item in map_ordered(work, range(1000), pool, SILENT):
            taken.append(item)
    assert taken == [0, 1, 2]
    assert len(begun) < 10


def test_a_reader_that_leaves_early_leaves_nothing_running():
    begun = []

    def work(item):
        begun.append(item)
        time.sleep(0.005)
        return item

    with threads(2) as pool:
        for item in map_ordered(work, range(500), pool, SILENT):
            if item == 4:
                break
    count = len(begun)
    assert count < 20
    time.sleep(0.05)
    assert len(begun) == count


def test_what_has_not_begun_is_dropped_also_in_a_pool_that_lives_on():
    begun, release = [], threading.Event()

    def work(item):
        begun.append(item)
        return item == 0 or release.wait(10)

    with ThreadPoolExecutor(2) as pool:
        results = map_ordered(work, range(10), pool, SILENT)
        assert next(results)  # of four that were handed in two may run now, one waits
        results.close()
        release.set()
        pool.submit(begun.append, "another job").result(10)
    assert set(begun) <= {0, 1, 2, "another job"}


def test_a_pool_has_the_threads_asked_for_and_drops_what_waits_on_the_way_out():
    done = []
    with threads(2) as pool:
        meeting = threading.Barrier(2, timeout=5)
        assert sorted(pool.map(lambda n: (meeting.wait(), n)[1], range(2))) == [0, 1]
        for number in range(200):
            pool.submit(lambda n: (time.sleep(0.01), done.append(n)), number)
    assert len(done) < 20
    assert 1 <= default_threads() <= 16


@pytest.fixture
def scene(tmp_path):
    roles = ("B02", "B03", "B04", "B08", "B11")
    values = digital_numbers(ground(roles, 1300, 1100))
    path = write_raster(tmp_path / "Szene ä.tif", values, names=roles, options=["TILED=YES"])
    return open_scene(SceneRequest((str(path),)))


def mapped(scene, folder, executor):
    folder.mkdir()
    with executor:
        clustering = cluster_scene(scene, by_pixels(clusters=4), folder / "c.tif", executor, SILENT)
    return (folder / "c.tif").read_bytes(), clustering.profiles


def test_threads_and_processes_give_the_same_map_to_the_byte(scene, tmp_path):
    """A window's function goes to another process by pickle: it knows its scene by paths alone."""
    processes = ProcessPoolExecutor(
        2, mp_context=get_context("spawn"), initializer=runpy.run_path, initargs=(str(CONFTEST),)
    )
    one = mapped(scene, tmp_path / "one", ThreadPoolExecutor(1))
    several = mapped(scene, tmp_path / "several", ThreadPoolExecutor(5))
    spawned = mapped(scene, tmp_path / "spawned", processes)
    assert several == one
    assert spawned == one
    clusters = gdal.Open(str(tmp_path / "one" / "c.tif")).ReadAsArray()
    corners = clusters[:650, :550], clusters[:650, 550:], clusters[650:, :550], clusters[650:, 550:]
    shares = [np.bincount(corner.ravel(), minlength=5).max() / corner.size for corner in corners]
    assert min(shares) > 0.99
