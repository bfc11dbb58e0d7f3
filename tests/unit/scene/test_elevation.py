"""Elevation below a scene: bilinear from any grid and system, the same in every window."""

import math

import numpy as np
import pytest
from landcover_interpreter.core.clustering.blocks import read_window
from landcover_interpreter.core.clustering.features import variables_of
from landcover_interpreter.core.clustering.features.extraction import Extraction
from landcover_interpreter.core.clustering.features.request import feature_spec
from landcover_interpreter.core.clustering.fitting import draw_from, fit_features
from landcover_interpreter.core.errors import SceneError
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.raster import raising
from landcover_interpreter.core.scene.elevation import pixel_size_m, read_elevation
from landcover_interpreter.core.scene.grid import Grid, Window
from landcover_interpreter.core.scene.scene import project_bounds
from landcover_interpreter.core.streaming import threads
from landcover_interpreter.tests.clusterings import by_pixels
from landcover_interpreter.tests.dated_scenes import EAST, NORTH, opened, write_elevation
from landcover_interpreter.tests.patchwork import FIVE_BANDS, parcels
from landcover_interpreter.tests.scenes import crs_wkt, write_raster
from osgeo import gdal

HEIGHT, WIDTH = 60, 70
GRID = Grid(WIDTH, HEIGHT, (EAST, 10.0, 0.0, NORTH, 0.0, -10.0), crs_wkt(32633))


def hills(height, width):
    return 300 + np.random.default_rng(2).normal(0, 20, (height, width)).cumsum(axis=1)


def read(file, grid):
    with raising():
        return read_elevation(str(file), grid)


def warped(file):
    options = gdal.WarpOptions(
        format="MEM",
        resampleAlg="bilinear",
        dstSRS=GRID.crs,
        outputBounds=GRID.bounds(),
        width=WIDTH,
        height=HEIGHT,
        errorThreshold=0,
        dstNodata="nan",
        outputType=gdal.GDT_Float32,
    )
    return gdal.Warp("", str(file), options=options).ReadAsArray()


def placed(epsg, pixels):
    """A geotransform of so many pixels across the scene and a little around it in another system."""
    xmin, _, xmax, ymax = project_bounds((EAST - 90, NORTH - 700, EAST + 790, NORTH + 90), GRID.crs, crs_wkt(epsg))
    pixel = (xmax - xmin) / pixels
    return (xmin, pixel, 0, ymax, 0, -pixel)


@pytest.mark.parametrize("epsg", [32633, 32632, 4326])
def test_values_are_those_of_gdalwarp_over_the_whole_in_every_window(tmp_path, epsg):
    file = write_elevation(tmp_path, hills(40, 31), geotransform=placed(epsg, 31), epsg=epsg)
    found = read(file, GRID)
    assert found.dtype == np.float32
    np.testing.assert_allclose(found, warped(file), atol=1e-3)
    assert np.isfinite(found).all()
    for window in (Window(0, 0, 1, 1), Window(17, 9, 33, 1), Window(40, 41, 30, 19)):
        part = read(file, GRID.part(window))
        rows, columns = (slice(s, s + n) for s, n in ((window.row, window.height), (window.column, window.width)))
        np.testing.assert_array_equal(part, found[rows, columns])


def test_a_finer_raster_leaves_no_border_between_windows(tmp_path):
    file = write_elevation(tmp_path, hills(190, 210), pixel_m=4, origin=(EAST - 21, NORTH + 33))
    found = read(file, GRID)
    for window in (Window(3, 5, 21, 40), Window(33, 0, 7, 60), Window(69, 59, 1, 1)):
        part = read(file, GRID.part(window))
        rows, columns = (slice(s, s + n) for s, n in ((window.row, window.height), (window.column, window.width)))
        np.testing.assert_array_equal(part, found[rows, columns])


def test_beyond_the_raster_and_in_its_holes_nothing_is_known(tmp_path):
    half = hills(30, 20)
    half[5:12, 3:9] = -9999
    file = write_elevation(tmp_path, half, pixel_m=20, nodata=-9999, origin=(EAST, NORTH))
    found = read(file, GRID)
    assert np.isnan(found[:, 41:]).all()
    assert np.isfinite(found[:9, :39]).all()
    assert np.isnan(found[12:22, 8:16]).all()
    assert np.nanmin(found) > 0
    assert np.isnan(read(file, GRID.part(Window(50, 0, 20, 20)))).all()


def test_whole_numbers_and_the_first_of_several_bands_do(tmp_path):
    stack = np.stack((hills(60, 70), np.zeros((60, 70)))).astype(np.int16)
    file = write_raster(tmp_path / "dem.tif", stack)
    np.testing.assert_allclose(read(file, GRID), stack[0], atol=1e-3)


def test_the_size_of_a_pixel_is_in_metres():
    assert pixel_size_m(GRID) == pytest.approx((10, 10))
    degrees = Grid(100, 80, (15.0, 1e-4, 0, 48.75, 0, -1e-4), crs_wkt(4326))
    # A degree is 73.5 km along the parallel and 111.2 km along the meridian there.
    assert pixel_size_m(degrees) == pytest.approx((7.35, 11.12), rel=0.003)
    feet = Grid(10, 10, (0, 100, 0, 0, 0, -50), crs_wkt(2225))
    assert pixel_size_m(feet) == pytest.approx((30.48, 15.24), rel=1e-4)
    assert pixel_size_m(Grid(10, 10, (0, 10, 0, 0, 0, -10), "")) == (1.0, 1.0)


def slope_of(scene):
    extraction = Extraction(feature_spec("B04; slope", scene), pixel_m=pixel_size_m(scene.grid))
    pixels = read_window(scene, extraction, Window(0, 0, scene.grid.width, scene.grid.height))
    return extraction.features(variables_of(scene), pixels.block)[1]


def test_a_tilted_plane_has_its_slope_in_metres_and_in_degrees(tmp_path):
    """1 m of height for 10 m to the east and for 5 m to the south."""
    values = parcels(HEIGHT, WIDTH)
    x, y = np.meshgrid(np.arange(-5, WIDTH + 5), np.arange(-5, HEIGHT + 5))
    expected = math.degrees(math.atan(math.hypot(0.1, 0.2)))
    metres = write_raster(tmp_path / "metres.tif", values, names=FIVE_BANDS)
    plane = write_elevation(tmp_path, 500 + x - 2 * y, origin=(EAST - 50, NORTH + 50))
    np.testing.assert_allclose(slope_of(opened(metres, elevation=str(plane))), expected, rtol=1e-3)
    pixel = 1e-4
    grid = Grid(WIDTH, HEIGHT, (15.0, pixel, 0, 48.75, 0, -pixel), crs_wkt(4326))
    width, height = pixel_size_m(grid)
    tilted = 500 + x * width / 10 - y * height / 5
    folder = tmp_path / "degrees"
    folder.mkdir()
    file = write_raster(folder / "scene.tif", values, names=FIVE_BANDS, geotransform=grid.geotransform, epsg=4326)
    below = write_elevation(
        folder, tilted, geotransform=(15.0 - 5 * pixel, pixel, 0, 48.75 + 5 * pixel, 0, -pixel), epsg=4326
    )
    np.testing.assert_allclose(slope_of(opened(file, elevation=str(below))), expected, rtol=2e-3)


def fitted(scene):
    with threads(2) as executor:
        request = by_pixels(clusters=4, sample=2000, features="bands; elevation; slope")
        return fit_features(scene, request, draw_from(scene, request, executor), SILENT)


def test_the_middle_height_stands_in_where_none_is_known(tmp_path):
    scene_file = write_raster(tmp_path / "scene.tif", parcels(HEIGHT, WIDTH), names=FIVE_BANDS)
    known = np.linspace(100, 200, 60 * 35).reshape(60, 35)
    file = write_elevation(tmp_path, known)
    extraction, sample = fitted(opened(scene_file, elevation=str(file)))
    assert extraction.ground_m == pytest.approx(150, abs=8)
    assert np.isfinite(sample).all()
    elevation, slope = sample[-2:]
    assert (elevation == np.float32(extraction.ground_m)).mean() == pytest.approx(0.45, abs=0.15)
    assert slope.max() < 45


def test_a_raster_that_knows_nothing_under_the_scene_is_told(tmp_path):
    scene_file = write_raster(tmp_path / "scene.tif", parcels(HEIGHT, WIDTH), names=FIVE_BANDS)
    file = write_elevation(tmp_path, np.full((60, 70), -9999.0), nodata=-9999)
    with pytest.raises(SceneError, match=r"elevation\.tif has no elevation under the scene"):
        fitted(opened(scene_file, elevation=str(file)))
