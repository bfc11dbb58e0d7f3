"""Scenes over several tiles and over the antimeridian: every pixel from the right place, checked one by one."""

import numpy as np
import pytest
from landcover_interpreter.core.agreement.counting import count_contingency
from landcover_interpreter.core.agreement.worldcover import EDITIONS, worldcover_reference
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.scene.grid import Grid, Window
from landcover_interpreter.core.scene.masks import read_on_grid
from landcover_interpreter.core.streaming import threads
from landcover_interpreter.tests.loopback import BLOCK, TILE_PIXELS, write_tile
from landcover_interpreter.tests.scenes import crs_wkt, write_raster
from osgeo import gdal, osr

PIXEL = 3 / TILE_PIXELS
CODES = np.array((10, 30, 50, 80), np.uint8)
# Four tiles meet at 180° and 18° south; there is data around that point, so many pixels in each direction.
REACH = BLOCK
TILES = {
    "S18E177": (TILE_PIXELS - REACH, TILE_PIXELS - REACH, (slice(0, REACH), slice(0, REACH))),
    "S18W180": (0, TILE_PIXELS - REACH, (slice(0, REACH), slice(REACH, None))),
    "S21E177": (TILE_PIXELS - REACH, 0, (slice(REACH, None), slice(0, REACH))),
    "S21W180": (0, 0, (slice(REACH, None), slice(REACH, None))),
}
SEA = "S21W180"


def name_of(corner):
    return f"ESA_WorldCover_10m_2021_v200_{corner}_Map.tif"


@pytest.fixture(scope="module")
def world():
    """Codes around the point, columns from west to east across 180°, rows from north to south."""
    return np.random.default_rng(180).choice(CODES, (2 * REACH, 2 * REACH))


@pytest.fixture(scope="module")
def product(tmp_path_factory, world):
    folder = tmp_path_factory.mktemp("product")
    for corner, (column, row, place) in TILES.items():
        write_tile(folder, name_of(corner), world[place], column, row)
    return folder


def truth(world, grid, tiles=tuple(TILES)):
    """Return what lies under each pixel's centre: its longitude and latitude, the column and row, the code there."""
    rows, columns = np.mgrid[0 : grid.height, 0 : grid.width] + 0.5
    x0, a, b, y0, c, d = grid.geotransform
    places = np.stack((x0 + a * columns + b * rows, y0 + c * columns + d * rows), -1).reshape(-1, 2)
    source, target = osr.SpatialReference(grid.crs), osr.SpatialReference(crs_wkt(4326))
    for system in (source, target):
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    points = np.array(osr.CoordinateTransformation(source, target).TransformPoints(places.tolist()))
    east = (points[:, 0] % 360 - 180) / PIXEL + REACH
    south = (-18 - points[:, 1]) / PIXEL + REACH
    found = world[np.floor(south).astype(int), np.floor(east).astype(int)].copy()
    for corner, (_, _, (down, across)) in TILES.items():
        if corner not in tiles:
            inside = (south >= (down.start or 0)) & (south < (down.stop or 2 * REACH))
            found[inside & (east >= (across.start or 0)) & (east < (across.stop or 2 * REACH))] = 0
    return found.reshape(grid.height, grid.width)


def utm(zone_epsg, width=400, height=300):
    """A grid of 10 m in UTM zone 60 or 1 south, in whose middle the four tiles meet."""
    systems = [osr.SpatialReference(crs_wkt(epsg)) for epsg in (4326, zone_epsg)]
    for system in systems:
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    x, y, _ = osr.CoordinateTransformation(*systems).TransformPoint(180.0, -18.0)
    place = (round(x) - 5 * width + 3, 10, 0, round(y) + 5 * height + 3, 0, -10)
    return Grid(width, height, place, crs_wkt(zone_epsg))


def degrees(middle, width=400, height=300):
    """A grid of WorldCover's own pixels around the point, whose longitudes go on beyond 180, or below -180."""
    place = (middle - width / 2 * PIXEL, PIXEL, 0, -18 + height / 2 * PIXEL, 0, -PIXEL)
    return Grid(width, height, place, crs_wkt(4326))


GRIDS = {"zone 60": utm(32760), "zone 1": utm(32701), "beyond 180": degrees(180), "below -180": degrees(-180)}
EPSG = {"zone 60": 32760, "zone 1": 32701, "beyond 180": 4326, "below -180": 4326}


@pytest.mark.parametrize("kind", GRIDS)
def test_every_pixel_comes_from_its_own_place(product, world, tmp_path, kind):
    grid = GRIDS[kind]
    with worldcover_reference(grid, EDITIONS[2021], str(product), tmp_path, SILENT) as name:
        found = read_on_grid(gdal.Open(name), 1, grid, Window(0, 0, grid.width, grid.height))
    expected = truth(world, grid)
    # The warper places pixels to a hundredth of theirs.
    assert (found == expected).mean() >= (0.995 if "zone" in kind else 1)
    assert found.all()


@pytest.mark.parametrize("kind", GRIDS)
def test_a_quarter_of_open_sea_is_counted_as_without_reference(product, world, tmp_path, kind):
    grid = GRIDS[kind]
    for corner in set(TILES) - {SEA}:
        (tmp_path / name_of(corner)).symlink_to(product / "v200/2021/map" / name_of(corner))
    ids = 1 + (np.arange(grid.width) >= grid.width // 2) * np.ones((grid.height, 1), np.uint8)
    clusters = write_raster(
        tmp_path / "ids.tif", [ids.astype(np.uint8)], epsg=EPSG[kind], geotransform=grid.geotransform
    )
    expected = truth(world, grid, tuple(set(TILES) - {SEA}))
    told = []

    class Told:
        progress = staticmethod(lambda fraction: None)
        text = staticmethod(told.append)
        cancelled = staticmethod(lambda: False)

    lent = worldcover_reference(grid, EDITIONS[2021], str(tmp_path), tmp_path / "cache", Told())
    with threads(2) as executor, lent as name:
        table = count_contingency(clusters, name, frozenset(CODES.tolist()), executor, SILENT)
    assert [text for text in told if name_of(SEA) in text]
    assert (table.clusters, table.codes) == ((1, 2), tuple(CODES.tolist()))
    blank = [int(((ids == cluster) & (expected == 0)).sum()) for cluster in (1, 2)]
    assert sum(blank) > 0.2 * grid.pixels
    np.testing.assert_allclose(table.without_reference, blank, atol=grid.height * 0.02)
    counts = [[int(((ids == cluster) & (expected == code)).sum()) for code in CODES] for cluster in (1, 2)]
    np.testing.assert_allclose(table.counts, counts, atol=0.005 * grid.pixels)
    assert table.counts.sum() + table.without_reference.sum() == grid.pixels
