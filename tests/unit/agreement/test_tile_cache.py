"""The cache of fetched parts: what it takes, and that clearing deletes nothing that is not its own."""

import os
import threading
import time

import numpy as np
import pytest
from landcover_interpreter.core.agreement.tile_cache import CacheUse, Cleared, clear_cache, make_room, measure_cache
from landcover_interpreter.core.agreement.worldcover import EDITIONS, worldcover_reference
from landcover_interpreter.core.errors import Cancelled
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.resources import Resources, using
from landcover_interpreter.core.scene.grid import Grid
from landcover_interpreter.tests.loopback import serving, write_tile
from landcover_interpreter.tests.scenes import crs_wkt
from osgeo import gdal

PART = "ESA_WorldCover_10m_2021_v200_N45E027_0_1024_2048_1024"
LEFTOVER = f"{PART}.0123abcd.part"
NOTHING = CacheUse()


def kept(cache, name, size, server="0123abcd"):
    path = cache / server / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(bytes(size))
    return path


def age(path, hours):
    then = time.time() - 3600 * hours
    os.utime(path, (then, then))


def test_a_cache_that_is_not_there_takes_nothing(tmp_path):
    assert measure_cache(tmp_path / "none", SILENT) == NOTHING
    assert clear_cache(tmp_path / "none", SILENT) == Cleared(NOTHING, NOTHING)


def test_what_a_fetch_keeps_is_measured_and_cleared(tmp_path):
    cache, name = tmp_path / "cache", "ESA_WorldCover_10m_2021_v200_N45E027_Map.tif"
    write_tile(tmp_path / "server", name, np.full((64, 64), 80, np.uint8), 0, 0)
    grid = Grid(64, 64, (27.0, 3 / 36000, 0.0, 48.0, 0.0, -3 / 36000), crs_wkt(4326))
    with serving(tmp_path / "server") as server, worldcover_reference(grid, EDITIONS[2021], server.url, cache, SILENT):
        (part,) = cache.rglob("*.tif")
    size = part.stat().st_size
    assert measure_cache(cache, SILENT) == CacheUse(1, size)
    assert clear_cache(cache, SILENT) == Cleared(CacheUse(1, size), NOTHING)
    assert list(cache.iterdir()) == []
    assert measure_cache(cache, SILENT) == NOTHING


def test_files_of_all_servers_and_editions_count(tmp_path):
    kept(tmp_path, f"{PART}.tif", 1000)
    kept(tmp_path, f"{PART}.tif", 500, "ffffffff")
    kept(tmp_path, "ESA_WorldCover_10m_2020_v100_S03W060_0_0_1024_1024.tif", 20)
    assert measure_cache(tmp_path, SILENT) == CacheUse(3, 1520)


@pytest.mark.parametrize(
    ("name", "server"),
    [
        ("notes.txt", "0123abcd"),
        ("my_map.tif", "0123abcd"),
        ("ESA_WorldCover_10m_2021_v200_N45E027_Map.tif", "0123abcd"),
        (f"{PART}.tif.bak", "0123abcd"),
        (f"{PART}.tif", "maps"),
        (f"{PART}.tif", "0123abcd/below"),
        (f"{PART}.tif", "."),
    ],
)
def test_what_is_not_the_caches_own_is_neither_counted_nor_deleted(tmp_path, name, server):
    foreign, own = kept(tmp_path, name, 10, server), kept(tmp_path, f"{PART}.tif", 7)
    own = own if own != foreign else kept(tmp_path, f"{PART}.tif", 7, "ffffffff")
    assert measure_cache(tmp_path, SILENT) == CacheUse(1, 7)
    assert clear_cache(tmp_path, SILENT).freed == CacheUse(1, 7)
    assert foreign.is_file() and not own.exists()


def test_a_link_to_another_folder_is_not_followed(tmp_path):
    elsewhere = kept(tmp_path / "elsewhere", f"{PART}.tif", 10)
    cache = tmp_path / "cache"
    cache.mkdir()
    (cache / "0123abcd").symlink_to(elsewhere.parent)
    assert clear_cache(cache, SILENT).freed == NOTHING
    assert elsewhere.is_file()


def test_a_file_that_is_still_being_written_stays_and_one_left_behind_goes(tmp_path):
    young, old = kept(tmp_path, LEFTOVER, 10), kept(tmp_path, LEFTOVER, 30, "ffffffff")
    age(old, hours=2)
    assert clear_cache(tmp_path, SILENT) == Cleared(CacheUse(1, 30), NOTHING)
    assert young.is_file() and not old.exists()


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is write-protected for root")
def test_what_cannot_be_deleted_is_told(tmp_path):
    path = kept(tmp_path, f"{PART}.tif", 10)
    path.parent.chmod(0o500)
    assert clear_cache(tmp_path, SILENT) == Cleared(NOTHING, CacheUse(1, 10))
    path.parent.chmod(0o700)


def test_clearing_stops_when_the_user_has_had_enough(tmp_path):
    class Stopped:
        stop = threading.Event()
        progress = text = staticmethod(lambda value: None)
        cancelled = stop.is_set

    path = kept(tmp_path, f"{PART}.tif", 10)
    Stopped.stop.set()
    with pytest.raises(Cancelled):
        clear_cache(tmp_path, Stopped())
    assert path.is_file()


def parts(cache, *ages, size=1_000_000):
    """Keep parts of a megabyte that were last used so many hours ago."""
    found = [kept(cache, PART.replace("N45", f"N{number:02d}") + ".tif", size) for number in range(len(ages))]
    for path, hours in zip(found, ages):
        age(path, hours)
    return found


def test_what_was_not_used_for_longest_goes_first(tmp_path):
    oldest, newest, middle = parts(tmp_path, 9, 2, 5)
    make_room(tmp_path, 3, [])
    assert oldest.is_file(), "three megabytes fit into three"
    make_room(tmp_path, 2, [])
    assert [path.is_file() for path in (oldest, newest, middle)] == [False, True, True]
    make_room(tmp_path, 1, [])
    assert [path.is_file() for path in (newest, middle)] == [True, False]


def test_what_is_used_stays_though_it_is_old_and_too_much(tmp_path):
    used, other = parts(tmp_path, 9, 5)
    make_room(tmp_path, 0, [used])
    assert used.is_file() and not other.is_file()


def test_what_was_used_just_now_stays_for_another_qgis_may_compare_with_it(tmp_path):
    old, fresh = parts(tmp_path, 9, 0.1)
    make_room(tmp_path, 0, [])
    assert fresh.is_file() and not old.is_file()


def test_making_room_leaves_foreign_files_and_takes_what_was_left_behind(tmp_path):
    foreign = kept(tmp_path, "my_map.tif", 5_000_000)
    (old,) = parts(tmp_path, 2)
    leftover = kept(tmp_path, LEFTOVER, 10)
    age(foreign, 99)
    age(leftover, 3)
    make_room(tmp_path, 1, [])
    assert foreign.is_file() and old.is_file() and not leftover.exists()


def test_two_may_make_room_at_once(tmp_path):
    """Neither trips over what the other has deleted, and together they delete no more than one would."""
    found = parts(tmp_path, *range(60, 2, -1), size=100_000)
    both = [threading.Thread(target=make_room, args=(tmp_path, 3, [])) for _ in range(2)]
    errors = []
    hook, threading.excepthook = threading.excepthook, errors.append
    for thread in both:
        thread.start()
    for thread in both:
        thread.join()
    threading.excepthook = hook
    assert errors == []
    assert [path.is_file() for path in found] == [False] * 28 + [True] * 30


TILE = "ESA_WorldCover_10m_2021_v200_N45E027_Map.tif"


def test_a_comparison_makes_room_and_is_not_in_its_own_way(tmp_path):
    """The part under the map stays, old or fresh; those of other maps go, the one not used for longest first."""
    cache, step = tmp_path / "cache", 3 / 36000
    noise = np.random.default_rng(4).choice(np.array((10, 40, 80), np.uint8), (1024, 4096))
    write_tile(tmp_path / "server", TILE, noise, 0, 0)
    grids = [Grid(64, 64, (27.0 + 1024 * n * step, step, 0.0, 48.0, 0.0, -step), crs_wkt(4326)) for n in range(4)]
    with serving(tmp_path / "server") as server:
        for grid in grids:
            with worldcover_reference(grid, EDITIONS[2021], server.url, cache, SILENT):
                pass
        first, second, third, fourth = sorted(cache.rglob("*.tif"), key=lambda path: int(path.stem.split("_")[-4]))
        for path, hours in ((first, 9), (second, 8), (third, 7), (fourth, 6)):
            age(path, hours)
        size = first.stat().st_size
        assert 250_000 < size < 500_000
        asked = len(server.asked)
        lent = worldcover_reference(grids[0], EDITIONS[2021], server.url, cache, SILENT)
        with using(Resources(tile_cache_mb=1)), lent as name:
            assert gdal.Open(name).ReadAsArray(0, 0, 64, 64).any()
        assert len(server.asked) == asked, "what was kept is not fetched again"
        assert [path.is_file() for path in (first, second, fourth)] == [True, False, True]
        assert measure_cache(cache, SILENT).size_bytes <= 1_000_000
        assert time.time() - first.stat().st_mtime < 60, "its use was noted"
