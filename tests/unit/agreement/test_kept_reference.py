"""The parts of WorldCover that were fetched before, lent again without a server."""

import shutil

import numpy as np
import pytest
from landcover_interpreter.core.agreement.counting import count_contingency
from landcover_interpreter.core.agreement.report import ReferenceMap
from landcover_interpreter.core.agreement.worldcover import (
    EDITIONS,
    edition_named,
    kept_reference,
    worldcover_reference,
)
from landcover_interpreter.core.errors import ReferenceMapError
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.jobs import comparison
from landcover_interpreter.core.scene.grid import Grid
from landcover_interpreter.core.streaming import threads
from landcover_interpreter.tests.loopback import BLOCK, TILE_PIXELS, serving, write_tile
from landcover_interpreter.tests.scenes import crs_wkt, write_raster
from osgeo import gdal

PIXEL = 3 / TILE_PIXELS
TILE = "ESA_WorldCover_10m_2021_v200_N45E012_Map.tif"
# The corner of the data in the tile, in degrees.
WEST, NORTH = 12 + 2 * BLOCK * PIXEL, 48 - 3 * BLOCK * PIXEL


@pytest.fixture(scope="module")
def cache(tmp_path_factory):
    """A cache in which one part of a tile lies, as a comparison left it."""
    folder, kept = tmp_path_factory.mktemp("product"), tmp_path_factory.mktemp("cache")
    values = np.random.default_rng(1).choice(np.array((10, 40, 80), np.uint8), (BLOCK, BLOCK))
    write_tile(folder, TILE, values, 2 * BLOCK, 3 * BLOCK)
    with serving(folder) as server, worldcover_reference(grid(), EDITIONS[2021], server.url, kept, SILENT):
        pass
    return kept, values


def grid(shift=0):
    return Grid(200, 150, (WEST + (20 + shift) * PIXEL, PIXEL, 0, NORTH - 30 * PIXEL, 0, -PIXEL), crs_wkt(4326))


def test_what_was_fetched_is_lent_without_a_server(cache):
    kept, values = cache
    with kept_reference(grid(), EDITIONS[2021], kept) as name:
        dataset = gdal.Open(name)
        x, y = dataset.GetGeoTransform()[0], dataset.GetGeoTransform()[3]
        column, row = round((grid().geotransform[0] - x) / PIXEL), round((y - grid().geotransform[3]) / PIXEL)
        found = dataset.ReadAsArray(column, row, 200, 150)
        del dataset
    np.testing.assert_array_equal(found, values[30:180, 20:220])


def test_what_was_not_fetched_whole_is_not_there(cache, tmp_path):
    kept, _ = cache
    for folder, edition, ground in (
        (kept, EDITIONS[2020], grid()),
        (kept, EDITIONS[2021], grid(5000)),
        (tmp_path, EDITIONS[2021], grid()),
        (tmp_path / "gone", EDITIONS[2021], grid()),
    ):
        with kept_reference(ground, edition, folder) as name:
            assert name is None


def test_an_edition_is_known_by_what_a_run_calls_it():
    assert [edition_named(edition.name) for edition in EDITIONS.values()] == list(EDITIONS.values())
    assert edition_named("ESA WorldCover 2019 v100") is None
    assert edition_named("/data/reference.tif") is None


def test_changed_clusters_are_counted_against_it_again(cache, tmp_path, monkeypatch):
    kept, values = cache
    ids = np.tile(np.array((1, 2), np.uint8), (150, 100))
    ground = grid()
    clusters = write_raster(tmp_path / "clusters.tif", ids[None], epsg=4326, geotransform=ground.geotransform)
    monkeypatch.setattr(comparison, "default_cache", lambda: kept)
    with threads() as executor:
        table = comparison.count_again(clusters, ReferenceMap("ESA WorldCover 2021 v200"), executor, SILENT)
        assert comparison.count_again(clusters, ReferenceMap("ESA WorldCover 2020 v100"), executor, SILENT) is None
        assert comparison.count_again(clusters, ReferenceMap("/nowhere.tif"), executor, SILENT) is None
    under = values[30:180, 20:220]
    assert (table.clusters, table.codes) == ((1, 2), (10, 40, 80))
    assert table.counts[0].tolist() == [int((under[:, ::2] == code).sum()) for code in (10, 40, 80)]


def test_parts_that_are_deleted_while_they_are_read_are_told_of(cache, tmp_path):
    kept = shutil.copytree(cache[0], tmp_path / "cache")
    ids = np.ones((1, 150, 200), np.uint8)
    clusters = write_raster(tmp_path / "clusters.tif", ids, epsg=4326, geotransform=grid().geotransform)
    refused = pytest.raises(ReferenceMapError, match="deleted while they were compared with")
    lent = kept_reference(grid(), EDITIONS[2021], kept)
    with refused, threads() as executor, lent as mosaic, comparison._kept(mosaic):
        shutil.rmtree(kept)
        count_contingency(clusters, mosaic, frozenset((10, 40, 80)), executor, SILENT)


def test_other_failures_with_parts_that_are_there_stay_what_they_are(cache):
    lent = kept_reference(grid(), EDITIONS[2021], cache[0])
    with pytest.raises(RuntimeError, match="disk"), lent as mosaic, comparison._kept(mosaic):
        raise RuntimeError("disk")
