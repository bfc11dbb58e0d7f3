"""What a job may use: in force where it was asked for and nowhere else, and without a trace in the results."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.errors import SceneError
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.resources import AUTOMATIC, Resources, automatic_threads, resources_in_force, using
from landcover_interpreter.core.run_folder import AGREEMENT_JSON, CLUSTERS, CONTINGENCY, LANDCOVER, MODEL
from landcover_interpreter.core.scene.scene import SceneRequest
from landcover_interpreter.core.scene.synthetic import write_demo_scene
from landcover_interpreter.core.streaming import default_threads, threads
from landcover_interpreter.tests.clusterings import by_pixels
from osgeo import gdal

MEGABYTE = 1024 * 1024


@pytest.fixture(autouse=True)
def block_cache():
    """GDAL's cache as it was."""
    before = gdal.GetCacheMax()
    gdal.SetCacheMax(300 * MEGABYTE)
    yield
    gdal.SetCacheMax(before)


def cache_mb():
    return gdal.GetCacheMax() / MEGABYTE


def workers():
    with threads() as pool:
        return pool._max_workers


def test_left_to_itself_a_pass_takes_what_suits_the_machine():
    assert resources_in_force() == AUTOMATIC == Resources(0, 0)
    assert workers() == default_threads() == automatic_threads()
    assert 1 <= automatic_threads() <= 16


def test_threads_and_memory_hold_inside_and_not_after():
    with using(Resources(threads=3, block_cache_mb=64)):
        assert (workers(), cache_mb()) == (3, 64)
        with using(Resources(threads=1)):
            assert (workers(), cache_mb()) == (1, 64)
        assert (workers(), cache_mb()) == (3, 64)
    assert (workers(), cache_mb()) == (automatic_threads(), 300)


def test_a_pool_of_a_number_that_a_step_asks_for_has_that_number():
    with using(Resources(threads=3)), threads(2) as pool:
        assert pool._max_workers == 2


def test_an_error_inside_puts_all_back():
    with pytest.raises(SceneError), using(Resources(threads=3, block_cache_mb=64)):
        raise SceneError("scene.tif is cut off.")
    assert (resources_in_force(), cache_mb()) == (AUTOMATIC, 300)


def test_the_size_that_somebody_else_sets_meanwhile_stays():
    with using(Resources(block_cache_mb=64)):
        gdal.SetCacheMax(500 * MEGABYTE)
    assert cache_mb() == 500


def test_two_jobs_at_once_leave_the_memory_as_it_was():
    begun, over = threading.Event(), threading.Event()

    def second():
        with using(Resources(block_cache_mb=64)):
            begun.set()
            assert over.wait(10)
        return cache_mb()

    with ThreadPoolExecutor(1) as pool:
        with using(Resources(block_cache_mb=64)):
            later = pool.submit(second)
            assert begun.wait(10)
        over.set()
        assert later.result(10) == 300


def test_what_one_job_may_use_is_nothing_to_another_thread():
    with using(Resources(threads=3)), ThreadPoolExecutor(1) as pool:
        assert pool.submit(resources_in_force).result(10) == AUTOMATIC


def made(scene, folder, resources):
    """The files of the whole job that hold no times."""
    with using(resources):
        jobs.cluster(SceneRequest((str(scene.image),)), by_pixels(clusters=5), folder, SILENT)
        jobs.label(folder, jobs.LabelRequest(), SILENT)
        jobs.export(folder, None, None, SILENT)
        jobs.compare_run(folder, jobs.ComparisonRequest(str(scene.reference)), SILENT)
    names = (CLUSTERS, MODEL, LANDCOVER, CONTINGENCY, AGREEMENT_JSON)
    pictures = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.png"))
    return {name: (folder / name).read_bytes() for name in (*names, *pictures)}


def test_results_are_the_same_to_the_byte_whatever_may_be_used(tmp_path):
    scene = write_demo_scene(tmp_path / "scene", 300)
    one = made(scene, tmp_path / "one", Resources(threads=1))
    assert made(scene, tmp_path / "five", Resources(threads=5)) == one
    assert made(scene, tmp_path / "little memory", Resources(threads=2, block_cache_mb=1)) == one
    assert len(one) >= 5


@pytest.mark.parametrize("first_out", [0, 1])
def test_jobs_side_by_side_share_the_cache_until_the_last_has_ended(first_out):
    before, sizes = gdal.GetCacheMax(), (200, 300)
    jobs = [using(Resources(block_cache_mb=size)) for size in sizes]
    for job in jobs:
        job.__enter__()
    assert gdal.GetCacheMax() == 300 * 1024 * 1024
    jobs[first_out].__exit__(None, None, None)
    assert gdal.GetCacheMax() == sizes[1 - first_out] * 1024 * 1024
    jobs[1 - first_out].__exit__(None, None, None)
    assert gdal.GetCacheMax() == before
