"""WorldCover from a server on this computer: which tiles, which bytes of them, and what when they do not come."""

import sys
from pathlib import Path

import numpy as np
import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.agreement.counting import count_contingency
from landcover_interpreter.core.agreement.worldcover import (
    EDITIONS,
    default_cache,
    worldcover_reference,
)
from landcover_interpreter.core.errors import Cancelled, ReferenceMapError
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.scene.grid import Grid
from landcover_interpreter.core.streaming import threads
from landcover_interpreter.tests.http_server import Answer
from landcover_interpreter.tests.http_server import serving as scripted
from landcover_interpreter.tests.loopback import BLOCK, TILE_PIXELS, serving, write_tile
from landcover_interpreter.tests.scenes import crs_wkt, shared, write_raster
from landcover_interpreter.tests.tunnel import tiles_behind_proxy
from osgeo import gdal, osr

CODES = np.array((10, 20, 30, 40, 50, 60, 80, 90), np.uint8)
PIXEL = 3 / TILE_PIXELS
WEST, EAST = "ESA_WorldCover_10m_2021_v200_N45E012_Map.tif", "ESA_WorldCover_10m_2021_v200_N45E015_Map.tif"
# What GDAL fetches at least at once.
CHUNK = 16_384


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch):
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)


def noise(height, width, seed=0):
    return np.random.default_rng(seed).choice(CODES, (height, width))


# Columns with data on both sides of 15° east, where the western tile ends with a block of 160 columns.
LEFT, RIGHT = TILE_PIXELS - 33 * BLOCK, 2 * BLOCK


@pytest.fixture(scope="module")
def product(tmp_path_factory):
    """Two tiles side by side with data where they meet: their folder, the data, and its corner in degrees."""
    folder = tmp_path_factory.mktemp("product")
    values = noise(2 * BLOCK, LEFT + RIGHT)
    write_tile(folder, WEST, values[:, :LEFT], TILE_PIXELS - LEFT, 4 * BLOCK)
    write_tile(folder, EAST, values[:, LEFT:], 0, 4 * BLOCK)
    return folder, values, 15 - LEFT * PIXEL, 48 - 4 * BLOCK * PIXEL


@pytest.fixture
def server(product):
    with serving(product[0]) as running:
        yield running


def grid_at(west, north, width, height, epsg=4326):
    return Grid(width, height, (west, PIXEL, 0, north, 0, -PIXEL), crs_wkt(epsg))


def read_at(name, grid):
    """Return the pixels of a raster in degrees under a grid of the same pixel size."""
    dataset = gdal.Open(name)
    x0, pixel, _, y0, _, _ = dataset.GetGeoTransform()
    assert pixel == pytest.approx(PIXEL)
    column, row = round((grid.geotransform[0] - x0) / PIXEL), round((y0 - grid.geotransform[3]) / PIXEL)
    return dataset.ReadAsArray(column, row, grid.width, grid.height)


def fetched(grid, url, cache, feedback=SILENT, year=2021):
    with worldcover_reference(grid, EDITIONS[year], url, cache, feedback) as name:
        return read_at(name, grid)


def part(product, column, row, width, height):
    """Return a piece of the data and the grid under which it lies."""
    _, values, west, north = product
    grid = grid_at(west + column * PIXEL, north - row * PIXEL, width, height)
    return values[row : row + height, column : column + width], grid


def test_one_tile_and_only_its_blocks_under_the_scene(product, server, tmp_path):
    expected, grid = part(product, 1300, 500, 400, 300)
    np.testing.assert_array_equal(fetched(grid, server.url, tmp_path), expected)
    assert {request.path for request in server.asked} == {f"/v200/2021/map/{WEST}"}
    tile = gdal.Open(str(product[0] / "v200/2021/map" / WEST))
    column, row = round((grid.geotransform[0] - 12) / PIXEL), round((48 - grid.geotransform[3]) / PIXEL)
    under = {
        (x, y)
        for x in range(column // BLOCK, (column + 399) // BLOCK + 1)
        for y in range(row // BLOCK, (row + 299) // BLOCK + 1)
    }
    asked = np.zeros(Path(tile.GetDescription()).stat().st_size, bool)
    for request in server.asked:
        if request.first is not None:
            asked[request.first : request.last + 1] = True
    strangers = 0
    for x in range(36):
        for y in range(36):
            offset = tile.GetRasterBand(1).GetMetadataItem(f"BLOCK_OFFSET_{x}_{y}", "TIFF")
            if offset is None:
                continue
            size = int(tile.GetRasterBand(1).GetMetadataItem(f"BLOCK_SIZE_{x}_{y}", "TIFF"))
            got = asked[int(offset) : int(offset) + size]
            if (x, y) in under:
                assert got.all()
            else:
                strangers += 1
                assert got.sum() <= 2 * CHUNK
    assert strangers >= 4
    assert asked.sum() < asked.size / 3
    assert len([request for request in server.asked if request.method == "GET"]) <= 5


def test_two_tiles_make_one_reference(product, server, tmp_path):
    expected, grid = part(product, LEFT - 150, 200, 400, 120)
    np.testing.assert_array_equal(fetched(grid, server.url, tmp_path), expected)
    assert {request.path.rsplit("/", 1)[-1] for request in server.asked} == {WEST, EAST}


def test_what_was_fetched_is_there_without_the_server(product, tmp_path):
    expected, grid = part(product, 1300, 500, 400, 300)
    neighbour_expected, neighbour = part(product, 1700, 520, 200, 260)
    with serving(product[0]) as server:
        fetched(grid, server.url, tmp_path)
        url, asked = server.url, len(server.asked)
        fetched(grid, url, tmp_path)
        assert len(server.asked) == asked
    np.testing.assert_array_equal(fetched(grid, url, tmp_path), expected)
    np.testing.assert_array_equal(fetched(neighbour, url, tmp_path), neighbour_expected)


def test_a_missing_tile_is_no_reference_there(product, tmp_path):
    """Open sea has no tile: its pixels are counted as without reference, every time."""
    folder, values, _, _ = product
    ids = np.ones((100, 300), np.uint8)
    place = (15 - 200 * PIXEL, PIXEL, 0, product[3] - 300 * PIXEL, 0, -PIXEL)
    clusters = write_raster(tmp_path / "clusters.tif", [ids], epsg=4326, geotransform=place)
    grid = Grid(300, 100, place, crs_wkt(4326))
    (tmp_path / "v200/2021/map").mkdir(parents=True)
    (tmp_path / "v200/2021/map" / WEST).symlink_to(folder / "v200/2021/map" / WEST)
    with serving(tmp_path) as server, threads(2) as executor:
        for _ in range(2):
            with worldcover_reference(grid, EDITIONS[2021], server.url, tmp_path / "cache", SILENT) as name:
                table = count_contingency(clusters, name, frozenset(CODES.tolist()), executor, SILENT)
            assert table.without_reference.tolist() == [100 * 100]
            expected = np.bincount(values[300:400, LEFT - 200 : LEFT].ravel(), minlength=256)
            assert table.counts.tolist() == [expected[list(table.codes)].tolist()]
        assert {request.status for request in server.asked_for(EAST)} == {404}


def test_open_sea_all_around_is_told_every_time_until_there_is_a_tile(product, server, tmp_path):
    """GDAL by itself would remember the tile as missing and call it unreachable."""
    name = "ESA_WorldCover_10m_2021_v200_S03W003_Map.tif"
    grid = grid_at(-2, -1, 50, 40)
    for _ in range(3):
        with pytest.raises(ReferenceMapError, match=rf"no tile under the map .*{name}.*no reference here"):
            fetched(grid, server.url, tmp_path)
    tile = write_tile(product[0], name, np.full((BLOCK, 2 * BLOCK), 80, np.uint8), 11 * BLOCK, 11 * BLOCK)
    try:
        assert (fetched(grid, server.url, tmp_path) == 80).all()
    finally:
        tile.unlink()


@pytest.mark.parametrize("status", [403, 500])
def test_a_server_that_fails_is_named_and_asked_again_the_next_time(product, server, tmp_path, status):
    expected, grid = part(product, 1300, 500, 400, 300)
    server.fail_with = status
    with pytest.raises(ReferenceMapError, match=rf"{server.url}/v200/2021/map/{WEST} cannot be reached.*{status}"):
        fetched(grid, server.url, tmp_path)
    assert not list(tmp_path.rglob("*.*"))
    server.fail_with = 0
    np.testing.assert_array_equal(fetched(grid, server.url, tmp_path), expected)


def test_a_server_that_fails_half_way_leaves_nothing(product, server, tmp_path):
    expected, grid = part(product, 1300, 500, 400, 300)
    server.fail_with, server.fail_after = 403, 1
    with pytest.raises(ReferenceMapError, match=f"{WEST} cannot be reached"):
        fetched(grid, server.url, tmp_path)
    assert len(server.asked) > 1
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]
    server.fail_with = 0
    np.testing.assert_array_equal(fetched(grid, server.url, tmp_path), expected)


def test_blocks_that_keep_arriving_damaged_are_refused_and_nothing_of_them_is_kept(product, tmp_path):
    expected, grid = part(product, 1300, 500, 400, 300)
    content = (product[0] / "v200/2021/map" / WEST).read_bytes()
    spoiled = [True]

    def answer(got):
        first, last = map(int, got.headers["range"][len("bytes=") :].split("-"))
        body = content[first : last + 1]
        told = {"Content-Range": f"bytes {first}-{first + len(body) - 1}/{len(content)}"}
        return Answer(206, bytes(len(body)) if first and spoiled[0] else body, told)

    with scripted(answer) as server:
        with pytest.raises(ReferenceMapError, match=rf"{WEST} cannot be reached: \d+ of \d+ blocks arrive damaged"):
            fetched(grid, server.url, tmp_path)
        assert not [path for path in tmp_path.rglob("*") if path.is_file()]
        spoiled[0] = False
        np.testing.assert_array_equal(fetched(grid, server.url, tmp_path), expected)


def test_without_qgis_the_proxy_of_the_environment_is_used(product, tmp_path, monkeypatch):
    expected, grid = part(product, 1300, 500, 400, 300)
    with tiles_behind_proxy(product[0], "tiles.example.org", tmp_path) as (proxy, _, certificate):
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.port}")
        monkeypatch.delenv("NO_PROXY", raising=False)
        monkeypatch.delenv("no_proxy", raising=False)
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(certificate))
        found = fetched(grid, "https://tiles.example.org", tmp_path / "cache")
    np.testing.assert_array_equal(found, expected)
    assert set(proxy.asked) == {"tiles.example.org:443"}


def test_a_tile_of_another_place_is_refused(product, server, tmp_path):
    """A server that hands out one tile under another's name would put land where sea is."""
    _, grid = part(product, 1300, 500, 400, 300)
    (tmp_path / "v200/2021/map").mkdir(parents=True)
    (tmp_path / "v200/2021/map" / WEST).symlink_to(product[0] / "v200/2021/map" / EAST)
    with serving(tmp_path) as swapped, pytest.raises(ReferenceMapError, match="cannot be used: it is not the tile"):
        fetched(grid, swapped.url, tmp_path / "cache")
    assert not (tmp_path / "cache").exists()


@pytest.mark.parametrize("keep", [0, 100, 5000, -1])
def test_what_is_kept_and_has_lost_its_end_is_fetched_again(product, server, tmp_path, keep):
    """After a power failure a file may have its name and not its content."""
    expected, grid = part(product, 1300, 500, 400, 300)
    fetched(grid, server.url, tmp_path)
    (path,) = tmp_path.rglob("*.tif")
    whole = path.read_bytes()
    path.write_bytes(whole[:keep] if keep >= 0 else bytes(len(whole)))
    asked = len(server.asked)
    np.testing.assert_array_equal(fetched(grid, server.url, tmp_path), expected)
    assert len(server.asked) > asked
    assert path.stat().st_size == len(whole)


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1:40404", "http://localhost:40404/v404", "https://127.0.0.1:40404"]
)
def test_a_refused_connection_is_no_open_sea(tmp_path, address):
    """Not even where the address has a 404 in it."""
    with pytest.raises(ReferenceMapError, match=rf"{address}/v200/.* cannot be reached.*BASE_URL"):
        fetched(grid_at(13, 46, 50, 40), address, tmp_path)


def test_a_page_in_place_of_a_tile_is_told(tmp_path):
    page = tmp_path / "v200/2021/map" / WEST
    page.parent.mkdir(parents=True)
    page.write_text("<!DOCTYPE html><html>Please sign in</html>")
    with serving(tmp_path) as server, pytest.raises(ReferenceMapError, match=rf"{WEST} cannot be reached"):
        fetched(grid_at(13, 46, 50, 40), server.url, tmp_path / "cache")


@pytest.mark.parametrize(
    "address",
    [
        "http://esa-worldcover.s3.amazonaws.com",
        "http://127.0.0.1.example.org/",
        "http://127.0.0.1@example.org/",
        "http://127.0.0.1:80@example.org/",
        "http://localhost.example.org",
        "http://192.168.0.1:8000",
        "ftp://127.0.0.1",
        "esa-worldcover",
    ],
)
def test_only_https_or_this_computer_is_used(tmp_path, address):
    with pytest.raises(ReferenceMapError, match=r"BASE_URL '.*' is refused: only https, or http to this computer"):
        fetched(grid_at(13, 46, 50, 40), address, tmp_path)


def test_a_path_on_the_server_is_kept(product, tmp_path):
    expected, grid = part(product, 1300, 500, 400, 300)
    (tmp_path / "mirror").symlink_to(product[0])
    with serving(tmp_path) as server:
        found = fetched(grid, f"{server.url}/mirror/", tmp_path / "cache")
    np.testing.assert_array_equal(found, expected)


def test_a_cache_that_cannot_be_written_is_named(product, server, tmp_path):
    _, grid = part(product, 1300, 500, 400, 300)
    (tmp_path / "cache").write_text("a file")
    with pytest.raises(ReferenceMapError, match=r"cache, where parts of WorldCover are kept, cannot be written"):
        fetched(grid, server.url, tmp_path / "cache")


def test_a_map_without_coordinate_system_is_refused(tmp_path):
    grid = Grid(10, 10, (0, 1, 0, 0, 0, -1), "")
    with pytest.raises(ReferenceMapError, match="no coordinate system"):
        fetched(grid, "https://example.org", tmp_path)


def test_beyond_the_latitudes_of_the_product(tmp_path):
    with pytest.raises(ReferenceMapError, match="beyond its latitudes"):
        fetched(grid_at(20, 86, 50, 40), "https://example.org", tmp_path)


@pytest.mark.parametrize("after", [0, 1, 2])
def test_the_user_can_stop_it(product, server, tmp_path, after):
    class Impatient:
        asked = 0

        def progress(self, fraction):
            pass

        def text(self, message):
            pass

        def cancelled(self):
            self.asked += 1
            return self.asked > after

    _, grid = part(product, 1300, 500, 400, 300)
    with pytest.raises(Cancelled):
        fetched(grid, server.url, tmp_path, Impatient())
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


def test_a_scene_across_the_antimeridian(tmp_path):
    """A scene in UTM zone 60 south that ends beyond 180°: each side from the tile of its own sign."""
    names = [f"ESA_WorldCover_10m_2021_v200_{corner}_Map.tif" for corner in ("S18E177", "S18W180")]
    write_tile(tmp_path, names[0], np.full((2 * BLOCK, BLOCK), 10, np.uint8), TILE_PIXELS - BLOCK, 23 * BLOCK)
    write_tile(tmp_path, names[1], np.full((2 * BLOCK, BLOCK), 80, np.uint8), 0, 23 * BLOCK)
    ids = np.repeat(np.array([[1, 2]], np.uint8), 20, 1).repeat(8, 0)
    systems = [osr.SpatialReference(crs_wkt(epsg)) for epsg in (4326, 32760)]
    x, y, _ = osr.CoordinateTransformation(*systems).TransformPoint(-17.0, 180.0)
    place = (x - 200, 10, 0, y + 40, 0, -10)
    clusters = write_raster(tmp_path / "clusters.tif", [ids], epsg=32760, geotransform=place)
    grid = Grid(40, 8, place, crs_wkt(32760))
    with serving(tmp_path) as server, threads(1) as executor:
        with worldcover_reference(grid, EDITIONS[2021], server.url, tmp_path / "cache", SILENT) as name:
            table = count_contingency(clusters, name, frozenset({10, 80}), executor, SILENT)
        assert {request.path.rsplit("/", 1)[-1] for request in server.asked} == set(names)
    assert (table.clusters, table.codes) == ((1, 2), (10, 80))
    assert table.without_reference.tolist() == [0, 0]
    (west, beyond), (before, east) = table.counts.tolist()
    assert west + beyond == before + east == 160
    assert west >= 150
    assert east >= 150


def test_a_genuine_tile(tmp_path):
    genuine = shared("worldcover/ESA_WorldCover_10m_2021_v200_N00E006_Map.tif")
    link = tmp_path / "v200/2021/map" / genuine.name
    link.parent.mkdir(parents=True)
    link.symlink_to(genuine)
    grid = grid_at(7.35, 1.65, 600, 500)
    with serving(tmp_path) as server:
        found = fetched(grid, server.url, tmp_path / "cache")
        assert sum(request.bytes for request in server.asked) < genuine.stat().st_size / 2
    expected = read_at(str(genuine), grid)
    np.testing.assert_array_equal(found, expected)
    assert {10, 80} <= set(np.unique(expected).tolist())


def test_a_map_is_compared_with_an_edition_by_name(product, server, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "caches"))
    monkeypatch.delenv("LOCALAPPDATA", raising=False)
    expected, grid = part(product, 1300, 500, 400, 300)
    changed = np.where(np.arange(400) < 100, 40, expected).astype(np.uint8)
    raster = write_raster(tmp_path / "map.tif", [changed], epsg=4326, geotransform=grid.geotransform, nodata=0)
    compared = jobs.compare_map(raster, jobs.ComparisonRequest("worldcover:2021", server.url), SILENT)
    assert compared.agreement.overall_agreement == pytest.approx((changed == expected).mean())
    words = compared.path.read_text(encoding="utf-8")
    assert "ESA WorldCover 2021 v200" in words
    assert "© ESA WorldCover project 2021" in words
    assert list((tmp_path / "caches/landcover_interpreter/worldcover").rglob("*.tif"))
    with pytest.raises(ReferenceMapError, match="WorldCover 2020 has no tile"):
        jobs.compare_map(raster, jobs.ComparisonRequest("worldcover:2020", server.url), SILENT)


@pytest.mark.skipif(sys.platform == "win32", reason="home folders are found otherwise on Windows")
def test_the_cache_is_where_caches_of_the_user_are(monkeypatch, tmp_path):
    monkeypatch.delenv("LOCALAPPDATA", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert default_cache() == tmp_path / "landcover_interpreter" / "worldcover"
    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    assert default_cache() == tmp_path / "home" / ".cache" / "landcover_interpreter" / "worldcover"
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "AppData"))
    assert default_cache() == tmp_path / "AppData" / "landcover_interpreter" / "worldcover"
