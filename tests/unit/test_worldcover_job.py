"""WorldCover as a layer: clipped to a grid or an extent, with colours, names, areas, attribution and licence."""

import math

import numpy as np
import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.agreement.editions import EDITIONS, LICENCE, edition_in
from landcover_interpreter.core.errors import Cancelled, ReferenceMapError
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.labelling.taxonomy import load_taxonomy
from landcover_interpreter.core.scene.grid import Grid
from landcover_interpreter.tests.loopback import BLOCK, TILE_PIXELS, serving, write_tile
from landcover_interpreter.tests.scenes import crs_wkt, shared, write_raster
from osgeo import gdal, osr

PIXEL = 3 / TILE_PIXELS
TILE = "ESA_WorldCover_10m_2021_v200_N45E015_Map.tif"
COLUMN, ROW = 2 * BLOCK, 3 * BLOCK
WEST, NORTH = 15 + COLUMN * PIXEL, 48 - ROW * PIXEL


@pytest.fixture(scope="module")
def values():
    codes = np.array((0, 10, 40, 80), np.uint8)
    # Fields of many pixels, so that one misplaced by a pixel shows on the edges alone.
    return codes[np.random.default_rng(7).integers(0, 4, (64, 64))].repeat(16, 0).repeat(16, 1)


@pytest.fixture(scope="module")
def product(tmp_path_factory, values):
    folder = tmp_path_factory.mktemp("product")
    write_tile(folder, TILE, values, COLUMN, ROW)
    return folder


def load(grid, source, target, year=2021, feedback=SILENT):
    return jobs.load_worldcover(grid, EDITIONS[year], str(source), target, feedback)


def utm_grid(width=120, height=90):
    x, y = utm_of(WEST + 300 * PIXEL, NORTH - 300 * PIXEL)
    return Grid(width, height, (round(x) + 4, 10, 0, round(y) + 3, 0, -10), crs_wkt(32633))


def utm_of(lon, lat, inverse=False):
    systems = [osr.SpatialReference(crs_wkt(epsg)) for epsg in (4326, 32633)]
    for system in systems:
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    systems = systems[::-1] if inverse else systems
    return osr.CoordinateTransformation(*systems).TransformPoint(lon, lat)[:2]


def under(values, grid):
    """Return what lies under each pixel's centre, each worked out by itself."""
    found = np.zeros((grid.height, grid.width), np.uint8)
    for row in range(grid.height):
        for column in range(grid.width):
            lon, lat = utm_of(*grid.position(column + 0.5, row + 0.5), inverse=True)
            found[row, column] = values[math.floor((NORTH - lat) / PIXEL), math.floor((lon - WEST) / PIXEL)]
    return found


def test_on_the_grid_of_a_raster_by_nearest_neighbour(product, values, tmp_path):
    grid = utm_grid()
    image = write_raster(tmp_path / "image.tif", np.zeros((1, 90, 120), np.uint16), geotransform=grid.geotransform)
    assert jobs.grid_of_raster(str(image)) == grid
    loaded = load(grid, product, tmp_path / "wc.tif")
    dataset = gdal.Open(str(loaded.path))
    assert dataset.GetGeoTransform() == grid.geotransform
    assert dataset.GetProjection() == grid.crs
    found, expected = dataset.ReadAsArray(), under(values, grid)
    assert (found == expected).mean() > 0.999
    pixels = {entry.code: entry.pixels for entry in loaded.classes}
    assert pixels == {code: int((found == code).sum()) for code in (10, 40, 80)}
    assert loaded.without_data == int((found == 0).sum()) > 0
    for entry in loaded.classes:
        assert entry.hectares == pytest.approx(entry.pixels / 100)
        assert entry.share == pytest.approx(entry.pixels / sum(pixels.values()))


def test_under_an_extent_the_products_own_pixels(product, values, tmp_path):
    corner = (WEST + 100.4 * PIXEL, NORTH - 260.2 * PIXEL, WEST + 299.7 * PIXEL, NORTH - 50.6 * PIXEL)
    grid = jobs.grid_of_extent(corner, crs_wkt(4326), EDITIONS[2021])
    assert (grid.width, grid.height) == (200, 211)
    assert grid.geotransform == pytest.approx((WEST + 100 * PIXEL, PIXEL, 0, NORTH - 50 * PIXEL, 0, -PIXEL), abs=1e-9)
    loaded = load(grid, product, tmp_path / "wc.tif")
    found = gdal.Open(str(loaded.path)).ReadAsArray()
    np.testing.assert_array_equal(found, values[50:261, 100:300])
    assert gdal.Open(str(loaded.path)).GetSpatialRef().GetAuthorityCode(None) == "4326"
    # A pixel in degrees is narrower than on the equator by the cosine of its latitude, within half a per cent.
    metres = PIXEL * 111_195
    area = sum(entry.hectares for entry in loaded.classes) / sum(entry.pixels for entry in loaded.classes)
    assert area == pytest.approx(metres**2 * math.cos(math.radians(NORTH)) / 1e4, rel=0.01)


def test_an_extent_on_whole_pixels_gets_no_more_than_those():
    corner = (WEST, NORTH - 10 * PIXEL, WEST + 20 * PIXEL, NORTH)
    grid = jobs.grid_of_extent(tuple(round(value, 9) for value in corner), crs_wkt(4326), EDITIONS[2021])
    assert (grid.width, grid.height) == (20, 10)


def test_an_extent_of_metres_is_covered(product, tmp_path):
    x, y = utm_of(WEST + 300 * PIXEL, NORTH - 300 * PIXEL)
    grid = jobs.grid_of_extent((x, y, x + 1000, y + 700), crs_wkt(32633), EDITIONS[2021])
    west, south, east, north = grid.bounds()
    for px, py in ((x, y), (x + 1000, y), (x, y + 700), (x + 1000, y + 700)):
        lon, lat = utm_of(px, py, inverse=True)
        assert west <= lon <= east and south <= lat <= north
    assert load(grid, product, tmp_path / "wc.tif").classes


@pytest.mark.parametrize(
    ("bounds", "crs", "words"),
    [
        ((0, 0, 1, 1), "", "EXTENT has no coordinate system"),
        ((-170, -50, 170, 80), crs_wkt(4326), r"EXTENT covers \d+ tiles.*smaller"),
    ],
)
def test_an_extent_that_cannot_be_loaded_is_told(bounds, crs, words):
    with pytest.raises(ReferenceMapError, match=words):
        jobs.grid_of_extent(bounds, crs, EDITIONS[2021])


def test_attribution_and_licence_are_in_the_file_and_beside_it(product, tmp_path):
    loaded = load(utm_grid(), product, tmp_path / "wc.tif")
    dataset = gdal.Open(str(loaded.path))
    metadata = dataset.GetMetadata()
    assert metadata["copyright"] == EDITIONS[2021].attribution
    assert metadata["license"] == LICENCE
    assert metadata["reference"] == "https://doi.org/10.5281/zenodo.7254221"
    assert metadata["TIFFTAG_COPYRIGHT"].startswith("(c) ESA WorldCover project 2021 / Contains modified Copernicus")
    beside = loaded.path.with_suffix(".qmd").read_text(encoding="utf-8")
    assert f"<rights>{EDITIONS[2021].attribution}</rights>" in beside
    assert f"<license>{LICENCE}</license>" in beside
    assert "EPSG:32633" in beside
    assert edition_in("anything.tif", dataset) == EDITIONS[2021], "used as a reference, it is known again"


def test_colours_names_and_the_attribute_table_are_the_products(product, tmp_path):
    loaded = load(utm_grid(), product, tmp_path / "wc.tif")
    dataset = gdal.Open(str(loaded.path))
    band = dataset.GetRasterBand(1)
    assert band.GetNoDataValue() == 0
    assert band.GetColorTable().GetColorEntry(40)[:3] == (240, 150, 255)
    assert band.GetCategoryNames()[80] == "Permanent water bodies"
    table = band.GetDefaultRAT()
    names = [table.GetNameOfCol(column) for column in range(table.GetColumnCount())]
    assert names == ["Value", "Class", "Red", "Green", "Blue", "Pixels", "Hectares", "Share"]
    found = dataset.ReadAsArray()
    assert [table.GetValueAsInt(row, 0) for row in range(table.GetRowCount())] == [10, 40, 80]
    assert [table.GetValueAsInt(row, 5) for row in range(3)] == [int((found == code).sum()) for code in (10, 40, 80)]
    style = loaded.path.with_suffix(".qml").read_text(encoding="utf-8")
    assert '<paletteEntry value="10" label="Tree cover" color="#006400"' in style
    assert [style.count(f'value="{code}"') for code in load_taxonomy(None).codes if code not in (10, 40, 80)] == [0] * 8


def test_from_a_server_it_is_fetched_once(product, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "caches"))
    monkeypatch.delenv("LOCALAPPDATA", raising=False)
    with serving(product) as server:
        first = load(utm_grid(), server.url, tmp_path / "one.tif")
        asked = len(server.asked)
        assert asked
        again = load(utm_grid(), server.url, tmp_path / "two.tif")
        assert len(server.asked) == asked
    np.testing.assert_array_equal(*(gdal.Open(str(each.path)).ReadAsArray() for each in (first, again)))


def test_where_there_is_nothing_no_file_is_left(product, tmp_path):
    sea = Grid(50, 40, (WEST + 5 * BLOCK * PIXEL, PIXEL, 0, NORTH, 0, -PIXEL), crs_wkt(4326))
    for grid, words in (
        (sea, "has no data on this ground"),
        (jobs.grid_of_extent((0, 0, 1, 1), crs_wkt(4326), EDITIONS[2021]), "has no tile"),
    ):
        with pytest.raises(ReferenceMapError, match=words):
            load(grid, product, tmp_path / "out" / "wc.tif")
    assert not (tmp_path / "out").exists()


def test_cancelled_it_leaves_what_was_there(product, tmp_path):
    class Stopped:
        progress = text = staticmethod(lambda value: None)
        cancelled = staticmethod(lambda: True)

    (tmp_path / "wc.tif").write_text("before")
    with pytest.raises(Cancelled):
        load(utm_grid(), product, tmp_path / "wc.tif", feedback=Stopped())
    assert [path.name for path in tmp_path.iterdir()] == ["wc.tif"]
    assert (tmp_path / "wc.tif").read_text() == "before"


def test_across_the_antimeridian_an_extent_goes_on(tmp_path):
    for corner, code, column in (("S18E177", 10, TILE_PIXELS - BLOCK), ("S18W180", 80, 0)):
        name = f"ESA_WorldCover_10m_2021_v200_{corner}_Map.tif"
        write_tile(tmp_path, name, np.full((BLOCK, BLOCK), code, np.uint8), column, 23 * BLOCK)
    lat = -15 - 23.5 * BLOCK * PIXEL
    grid = jobs.grid_of_extent(
        (180 - 30 * PIXEL, lat, 180 + 20 * PIXEL, lat + 10 * PIXEL), crs_wkt(4326), EDITIONS[2021]
    )
    found = gdal.Open(str(load(grid, tmp_path, tmp_path / "wc.tif").path)).ReadAsArray()
    expected = np.where(np.arange(50) < 30, 10, 80)
    np.testing.assert_array_equal(found, np.broadcast_to(expected, found.shape))


def test_genuine_worldcover(tmp_path):
    genuine = shared("worldcover/ESA_WorldCover_10m_2021_v200_N00E006_Map.tif")
    grid = jobs.grid_of_extent((7.35, 1.60, 7.42, 1.66), crs_wkt(4326), EDITIONS[2021])
    loaded = load(grid, genuine.parent, tmp_path / "wc.tif")
    dataset = gdal.Open(str(genuine))
    expected = dataset.ReadAsArray(round(1.35 / PIXEL), round(1.34 / PIXEL), 840, 720)
    np.testing.assert_array_equal(gdal.Open(str(loaded.path)).ReadAsArray(), expected)
    assert {10, 50, 80} <= {entry.code for entry in loaded.classes}
