"""WorldCover's tiles from a folder in place of a server: what is read of them, and what is said of those that fail."""

import shutil
from pathlib import Path

import numpy as np
import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.agreement.counting import count_contingency
from landcover_interpreter.core.agreement.report import ReferenceMap
from landcover_interpreter.core.agreement.worldcover import EDITIONS, kept_reference, worldcover_reference
from landcover_interpreter.core.errors import ReferenceMapError
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.jobs import comparison
from landcover_interpreter.core.resources import Resources, using
from landcover_interpreter.core.scene.grid import Grid
from landcover_interpreter.core.streaming import threads
from landcover_interpreter.tests.loopback import BLOCK, TILE_PIXELS, write_tile
from landcover_interpreter.tests.scenes import crs_wkt, shared, write_raster
from osgeo import gdal

PIXEL = 3 / TILE_PIXELS
WEST, EAST = "ESA_WorldCover_10m_2021_v200_N45E012_Map.tif", "ESA_WorldCover_10m_2021_v200_N45E015_Map.tif"
OLD = WEST.replace("2021_v200", "2020_v100")
CODES = np.array((10, 40, 80), np.uint8)


class Told:
    """Keeps what the user is told."""

    def __init__(self):
        self.texts = []
        self.text = self.texts.append

    def progress(self, fraction):
        pass

    def cancelled(self):
        return False


@pytest.fixture(scope="module")
def values():
    return np.random.default_rng(5).choice(CODES, (BLOCK, 2 * BLOCK))


@pytest.fixture(scope="module")
def product(tmp_path_factory, values):
    """A folder laid out as the product's server: two tiles of 2021 that meet at 15° east, and one of 2020."""
    folder = tmp_path_factory.mktemp("product")
    write_tile(folder, WEST, values[:, :BLOCK], TILE_PIXELS - BLOCK, 4 * BLOCK)
    write_tile(folder, EAST, values[:, BLOCK:], 0, 4 * BLOCK)
    write_tile(folder, OLD, values[::-1, :BLOCK], TILE_PIXELS - BLOCK, 4 * BLOCK, "v100/2020")
    return folder


@pytest.fixture
def flat(product, tmp_path):
    """The same tiles side by side, copied to be spoiled."""
    folder = tmp_path / "flat"
    folder.mkdir()
    for path in product.rglob("*.tif"):
        shutil.copy2(path, folder)
    return folder


def grid(column=900, row=100, width=300, height=200):
    """A grid of WorldCover's own pixels, by its place in the values."""
    west, north = 15 - (BLOCK - column) * PIXEL, 48 - (4 * BLOCK + row) * PIXEL
    return Grid(width, height, (west, PIXEL, 0, north, 0, -PIXEL), crs_wkt(4326))


def read(folder, cache, ground=None, year=2021, feedback=SILENT):
    ground = ground or grid()
    with worldcover_reference(ground, EDITIONS[year], str(folder), cache, feedback) as name:
        dataset = gdal.Open(name)
        x, y = dataset.GetGeoTransform()[0], dataset.GetGeoTransform()[3]
        column = round((ground.geotransform[0] - x) / PIXEL)
        row = round((y - ground.geotransform[3]) / PIXEL)
        return dataset.ReadAsArray(column, row, ground.width, ground.height)


def test_tiles_are_read_where_they_lie_whatever_the_layout(product, flat, values, tmp_path):
    for folder in (product, flat, product.as_uri(), flat.as_uri(), f"{flat}/"):
        np.testing.assert_array_equal(read(folder, tmp_path / "cache"), values[100:300, 900:1200])
    assert not (tmp_path / "cache").exists(), "nothing is copied"


def test_the_edition_is_that_which_is_asked_for(flat, values, tmp_path):
    found = read(flat, tmp_path / "cache", grid(500, 40, 300, 200), 2020)
    np.testing.assert_array_equal(found, values[::-1, :BLOCK][40:240, 500:800])


def test_a_tile_that_is_not_there_may_be_sea_or_not_downloaded(flat, tmp_path):
    (flat / EAST).unlink()
    told = Told()
    found = read(flat, tmp_path / "cache", grid(500, 40), feedback=told)
    assert found.all(), "the tile's part of the map lies in the other"
    both = Told()
    with worldcover_reference(grid(), EDITIONS[2021], str(flat), tmp_path / "cache", both):
        pass
    assert f"{EAST} is not in {flat}: it was not downloaded, or does not exist (open sea)." in both.texts
    assert not [text for text in told.texts if "is not in" in text]


def test_a_folder_without_any_tile_of_the_place_says_both(flat, tmp_path):
    far = Grid(50, 40, (-2, PIXEL, 0, -1, 0, -PIXEL), crs_wkt(4326))
    words = r"has no tile of WorldCover 2021 under the map \(.*S03W003_Map\.tif\)\. Either it is open sea.*downloaded"
    with pytest.raises(ReferenceMapError, match=words) as caught:
        read(flat, tmp_path / "cache", far)
    assert str(flat) in str(caught.value)


def halved(path):
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def holed(path):
    """Overwrite the middle of a block under the map."""
    dataset = gdal.Open(str(path))
    band = dataset.GetRasterBand(1)
    place = (TILE_PIXELS // BLOCK, 4)
    offset, size = (int(band.GetMetadataItem(f"BLOCK_{w}_{place[0]}_{place[1]}", "TIFF")) for w in ("OFFSET", "SIZE"))
    del band, dataset
    content = bytearray(path.read_bytes())
    content[offset + size // 2 : offset + size // 2 + 64] = bytes(64)
    path.write_bytes(content)


def emptied(path):
    path.write_bytes(b"")


def paged(path):
    path.write_text("<html>Please sign in</html>")


@pytest.mark.parametrize("spoil", [halved, holed, emptied, paged])
def test_a_tile_that_is_damaged_or_half_there_is_named(flat, tmp_path, spoil):
    spoil(flat / WEST)
    with pytest.raises(ReferenceMapError, match="Download the tile again") as caught:
        read(flat, tmp_path / "cache")
    assert str(flat / WEST) in str(caught.value)


def test_damage_beyond_the_map_is_no_matter(flat, values, tmp_path):
    holed(flat / WEST)
    np.testing.assert_array_equal(read(flat, tmp_path / "cache", grid(1100)), values[100:300, 1100:1400])


def test_a_tile_under_anothers_name_is_refused(flat, tmp_path):
    shutil.copy2(flat / EAST, flat / WEST)
    with pytest.raises(ReferenceMapError, match="it is not the tile that its name says"):
        read(flat, tmp_path / "cache")
    part = gdal.Translate(str(flat / "part.tif"), str(flat / EAST), srcWin=(0, 0, 2048, 2048))
    del part
    (flat / "part.tif").replace(flat / WEST)
    with pytest.raises(ReferenceMapError, match="it is not the tile that its name says"):
        read(flat, tmp_path / "cache")


@pytest.mark.parametrize("folder", ["/nowhere/at/all", "file:///nowhere/at/all", "/vsis3/esa-worldcover"])
def test_a_folder_that_is_not_there_is_named(tmp_path, folder):
    with pytest.raises(ReferenceMapError, match=r"is not a folder that is there"):
        read(folder, tmp_path)


def test_a_map_is_compared_with_the_tiles_of_a_folder(product, values, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "caches"))
    monkeypatch.delenv("LOCALAPPDATA", raising=False)
    expected = values[100:300, 900:1200]
    changed = np.where(np.arange(300) < 30, 80, expected).astype(np.uint8)
    raster = write_raster(tmp_path / "map.tif", [changed], epsg=4326, geotransform=grid().geotransform, nodata=0)
    compared = jobs.compare_map(raster, jobs.ComparisonRequest("worldcover:2021", str(product)), SILENT)
    assert compared.agreement.overall_agreement == pytest.approx((changed == expected).mean())
    assert EDITIONS[2021].attribution in compared.path.read_text(encoding="utf-8")
    assert EDITIONS[2021].attribution in compared.path.with_suffix(".csv").read_text(encoding="utf-8")
    assert not (tmp_path / "caches").exists()


def test_changed_clusters_are_counted_against_the_folder_again(product, values, tmp_path, monkeypatch):
    monkeypatch.setattr(comparison, "default_cache", lambda: tmp_path / "cache")
    ids = np.ones((1, 200, 300), np.uint8)
    clusters = write_raster(tmp_path / "clusters.tif", ids, epsg=4326, geotransform=grid().geotransform)
    reference = ReferenceMap(EDITIONS[2021].name)
    with threads() as executor:
        assert comparison.count_again(clusters, reference, executor, SILENT) is None
        with using(Resources(tile_folder=str(product))):
            table = comparison.count_again(clusters, reference, executor, SILENT)
        with using(Resources(tile_folder="/nowhere/at/all")):
            assert comparison.count_again(clusters, reference, executor, SILENT) is None
    assert table.counts[0].tolist() == [int((values[100:300, 900:1200] == code).sum()) for code in CODES]


def test_what_was_fetched_and_what_lies_in_the_folder_go_together(product, flat, values, tmp_path):
    (flat / EAST).unlink()
    with kept_reference(grid(), EDITIONS[2021], tmp_path / "cache", str(flat)) as name:
        assert name is None
    with kept_reference(grid(), EDITIONS[2021], tmp_path / "cache", str(product)) as name:
        assert gdal.Open(name).ReadAsArray().any()


def test_the_genuine_tile_from_its_folder(tmp_path):
    genuine = shared("worldcover/ESA_WorldCover_10m_2021_v200_N00E006_Map.tif")
    ground = Grid(600, 500, (7.35, PIXEL, 0, 1.65, 0, -PIXEL), crs_wkt(4326))
    found = read(genuine.parent, tmp_path / "cache", ground)
    dataset = gdal.Open(str(genuine))
    window = round((7.35 - 6) / PIXEL), round((3 - 1.65) / PIXEL), 600, 500
    np.testing.assert_array_equal(found, dataset.ReadAsArray(*window))
    assert {10, 80} <= set(np.unique(found).tolist())
    ids = np.ones((1, 500, 600), np.uint8)
    clusters = write_raster(tmp_path / "ids.tif", ids, epsg=4326, geotransform=ground.geotransform)
    with (
        threads() as executor,
        worldcover_reference(ground, EDITIONS[2021], str(genuine.parent), tmp_path / "cache", SILENT) as name,
    ):
        table = count_contingency(clusters, name, frozenset(range(10, 101)), executor, SILENT)
    assert table.without_reference.tolist() == [int((found == 0).sum())]
    assert not Path(tmp_path / "cache").exists()
