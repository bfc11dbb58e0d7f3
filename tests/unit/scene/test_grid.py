"""Positions, windows and true areas on any grid."""

import math

import numpy as np
import pytest
from landcover_interpreter.core.scene.grid import Grid, Window, bounds_text, grid_of
from landcover_interpreter.tests.scenes import crs_wkt, write_raster
from osgeo import gdal, osr

UTM = Grid(120, 90, (500_000, 10, 0, 5_400_000, 0, -10), crs_wkt(32633))
# A grid turned by 30 degrees, with pixels of 10 × 20 m.
COS, SIN = math.cos(math.radians(30)), math.sin(math.radians(30))
TURNED = Grid(100, 50, (4e5, 10 * COS, 20 * SIN, 5e6, 10 * SIN, -20 * COS), crs_wkt(32633))


def cell_m2(west, south, east, north):
    """Return the area of a cell between two meridians and two parallels of WGS 84, in closed form.

    Snyder 1987, Map projections: a working manual, equations 3-11 and 3-12: the area between the equator and a
    parallel is that of the authalic sphere's.
    """
    a, flattening = 6378137.0, 1 / 298.257223563
    e = math.sqrt(flattening * (2 - flattening))

    def q(latitude):
        sine = math.sin(math.radians(latitude))
        return (1 - e * e) * (sine / (1 - (e * sine) ** 2) - math.log((1 - e * sine) / (1 + e * sine)) / (2 * e))

    return a * a / 2 * math.radians(east - west) * (q(north) - q(south))


@pytest.mark.parametrize("top", [84.0, 57.1, 38.1288, 0.4, -0.2, -47.85])
def test_a_pixel_in_degrees_has_its_area_on_the_ellipsoid(top):
    across, down = 0.00019446717, 0.00010876755  # of alberta_oilsands
    grid = Grid(1284, 1697, (-111.9, across, 0, top, 0, -down), crs_wkt(4326))
    for row in (0.5, 800.5, 1696.5):
        north = top - down * (row - 0.5)
        expected = cell_m2(0, north - down, across, north)
        assert grid.pixel_area_m2(row) == pytest.approx(expected, rel=1e-6)
    assert grid.pixel_area_m2() == pytest.approx(grid.pixel_area_m2(1697 / 2), rel=1e-12)


def test_the_rows_of_a_scene_in_degrees_add_up_to_its_area():
    grid = Grid(3000, 20_000, (12.0, 0.001, 0, 60.0, 0, -0.001), crs_wkt(4326))
    total = sum(grid.pixel_area_m2(row + 50) * 100 * 3000 for row in range(0, 20_000, 100))
    assert total == pytest.approx(cell_m2(12, 40, 15, 60), rel=1e-6)


def test_a_pixel_in_metres_has_its_area_and_one_in_feet_too():
    assert UTM.pixel_area_m2() == 100
    assert UTM.pixel_area_m2(7) == 100
    assert TURNED.pixel_area_m2() == pytest.approx(200)
    feet = Grid(10, 10, (1e6, 10, 0, 2e5, 0, -10), crs_wkt(2263))
    assert feet.pixel_area_m2() == pytest.approx((10 * 1200 / 3937) ** 2)


@pytest.mark.parametrize("epsg", [3857, 3395])
@pytest.mark.parametrize("latitude", [0.0, 51.0, -47.85, 68.0])
def test_a_pixel_of_a_mercator_map_has_its_area_on_the_ground(epsg, latitude):
    to_map = osr.CoordinateTransformation(reference(4326), reference(epsg))
    x, y, _ = to_map.TransformPoint(10.0, latitude)
    grid = Grid(100, 100, (x - 500, 10, 0, y + 500, 0, -10), crs_wkt(epsg))
    back = osr.CoordinateTransformation(reference(epsg), reference(4326))
    west, south, _ = back.TransformPoint(x - 500, y - 500)
    east, north, _ = back.TransformPoint(x + 500, y + 500)
    assert grid.pixel_area_m2() == pytest.approx(cell_m2(west, south, east, north) / 1e4, rel=1e-5)


def reference(epsg):
    found = osr.SpatialReference()
    found.ImportFromEPSG(epsg)
    found.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return found


def test_without_a_coordinate_system_there_is_no_area():
    assert Grid(10, 10, (0, 1, 0, 0, 0, 1), "").pixel_area_m2() is None


def test_positions_on_a_turned_grid_agree_with_gdal():
    for column, row in ((0, 0), (100, 0), (33.5, 12.25), (100, 50)):
        assert TURNED.position(column, row) == pytest.approx(gdal.ApplyGeoTransform(TURNED.geotransform, column, row))
    assert TURNED.corners() == [TURNED.position(*corner) for corner in ((0, 0), (100, 0), (100, 50), (0, 50))]
    xs = [4e5, 4e5 + 1000 * COS, 4e5 + 1000 * COS + 1000 * SIN, 4e5 + 1000 * SIN]
    ys = [5e6, 5e6 + 1000 * SIN, 5e6 + 1000 * SIN - 1000 * COS, 5e6 - 1000 * COS]
    assert TURNED.bounds() == pytest.approx((min(xs), min(ys), max(xs), max(ys)))


@pytest.mark.parametrize("grid", [UTM, TURNED])
def test_a_part_of_a_grid_has_its_pixels_where_the_whole_has_them(grid):
    part = grid.part(Window(17, 9, 30, 20))
    assert (part.width, part.height, part.crs) == (30, 20, grid.crs)
    assert part.position(3, 4) == pytest.approx(grid.position(20, 13))
    assert part.bounds() == pytest.approx(grid.bounds(Window(17, 9, 30, 20)))


@pytest.mark.parametrize(("width", "height", "size"), [(120, 90, 32), (64, 64, 64), (65, 1, 64), (3, 200, 64)])
def test_windows_cover_every_pixel_once(width, height, size):
    seen = np.zeros((height, width), int)
    windows = Grid(width, height, UTM.geotransform, "").windows(size)
    for window in windows:
        seen[window.row : window.row + window.height, window.column : window.column + window.width] += 1
        assert max(window.width, window.height) <= size
    assert (seen == 1).all()
    assert sum(window.pixels for window in windows) == width * height


def test_a_grid_is_read_from_its_file(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.ones((1, 90, 120), np.uint8))
    grid = grid_of(gdal.Open(str(path)))
    assert (grid.width, grid.height, grid.geotransform) == (120, 90, UTM.geotransform)
    assert grid.reference.GetAuthorityCode(None) == "32633"
    bare = write_raster(tmp_path / "bare.tif", np.ones((1, 9, 12), np.uint8), epsg=None)
    assert grid_of(gdal.Open(str(bare))).crs == ""


def test_bounds_are_told_without_exponents():
    text = bounds_text(UTM.bounds(), UTM.crs)
    assert text == "x 500000 … 501200, y 5399100 … 5400000 (WGS 84 / UTM zone 33N)"
    degrees = bounds_text((-111.931418, 56.921209, -111.681722, 57.105788), crs_wkt(4326))
    assert degrees == "x -111.931418 … -111.681722, y 56.921209 … 57.105788 (WGS 84)"
    assert bounds_text((0, 0, 3, 4), "").endswith("(no coordinate system)")
