"""The scene classification and the area of interest, whatever grid and system they come in."""

import numpy as np
import pytest
from landcover_interpreter.core.errors import SceneError
from landcover_interpreter.core.raster import raising
from landcover_interpreter.core.scene.grid import Grid, Window, grid_of
from landcover_interpreter.core.scene.masks import MASKED_BY_DEFAULT, read_on_grid
from landcover_interpreter.core.scene.scene import SceneRequest, open_scene
from landcover_interpreter.tests.scenes import crs_wkt, digital_numbers, ground, shared, write_raster
from osgeo import gdal, ogr, osr

ROLES = ("B02", "B03", "B04", "B08")
EAST, NORTH = 500_000, 5_400_000
HEIGHT, WIDTH = 60, 80
CLOUD_AND_THE_LIKE = (0, 1, 3, 8, 9, 10)


@pytest.fixture
def image(tmp_path):
    return write_raster(tmp_path / "scene.tif", digital_numbers(ground(ROLES)), names=ROLES)


def classes(height, width, seed=4):
    return np.random.default_rng(seed).integers(0, 12, (1, height, width)).astype(np.uint8)


def doubled(codes):
    return np.repeat(np.repeat(codes[0], 2, axis=0), 2, axis=1)


def valid(scene, window=None):
    with raising():
        return scene.read_values(window or Window(0, 0, scene.grid.width, scene.grid.height))[1]


def opened(*inputs, **request):
    return open_scene(SceneRequest(tuple(map(str, inputs)), **request))


def test_cloud_shadow_cirrus_saturated_and_no_data_are_left_out_by_default(image, tmp_path):
    codes = classes(30, 40)
    mask = write_raster(tmp_path / "scl 20 m.tif", codes, pixel_m=20)
    scene = opened(image, mask=str(mask))
    assert MASKED_BY_DEFAULT == CLOUD_AND_THE_LIKE
    np.testing.assert_array_equal(valid(scene), ~np.isin(doubled(codes), CLOUD_AND_THE_LIKE))


@pytest.mark.parametrize("chosen", [(), (6,), (0, 2, 4, 5, 11), tuple(range(12))])
def test_the_classes_that_are_left_out_can_be_chosen(image, tmp_path, chosen):
    codes = classes(30, 40)
    mask = write_raster(tmp_path / "scl.tif", codes, pixel_m=20)
    scene = opened(image, mask=str(mask), masked_classes=chosen)
    np.testing.assert_array_equal(valid(scene), ~np.isin(doubled(codes), chosen))


def test_a_mask_is_read_alike_in_every_window(image, tmp_path):
    codes = classes(40, 50)
    mask = write_raster(tmp_path / "scl.tif", codes, pixel_m=20, origin=(EAST - 50, NORTH + 70))
    scene = opened(image, mask=str(mask))
    expected = ~np.isin(doubled(codes)[7:67, 5:85], CLOUD_AND_THE_LIKE)
    for window in scene.grid.windows(23):
        part = expected[window.row : window.row + window.height, window.column : window.column + window.width]
        np.testing.assert_array_equal(valid(scene, window), part)


def test_what_a_mask_does_not_reach_counts_as_no_data(image, tmp_path):
    mask = write_raster(tmp_path / "scl.tif", np.full((1, 20, 20), 4, np.uint8), pixel_m=20, origin=(EAST + 200, NORTH))
    expected = np.zeros((HEIGHT, WIDTH), bool)
    expected[:40, 20:60] = True
    np.testing.assert_array_equal(valid(opened(image, mask=str(mask))), expected)


def test_a_mask_in_another_system_is_read_by_nearest_neighbour(image, tmp_path):
    """Every pixel's centre is taken to degrees by itself and looked up there."""
    codes = classes(90, 120)
    west, north, size = 14.999, 48.754, 0.0001
    mask = write_raster(tmp_path / "scl.tif", codes, geotransform=(west, size, 0, north, 0, -size), epsg=4326)
    scene = opened(image, mask=str(mask))
    lon, lat = centres(scene.grid, 4326)
    column, row = (lon - west) / size, (north - lat) / size
    expected = ~np.isin(codes[0][np.floor(row).astype(int), np.floor(column).astype(int)], CLOUD_AND_THE_LIKE)
    # The warper may be an eighth of a pixel off, which matters at the edges of the mask's pixels alone.
    well_in = np.minimum.reduce([column % 1, 1 - column % 1, row % 1, 1 - row % 1]) > 0.15
    assert well_in.mean() > 0.4
    np.testing.assert_array_equal(valid(scene)[well_in], expected[well_in])


def test_a_mask_without_a_system_is_taken_to_be_in_the_scenes(image, tmp_path):
    codes = classes(30, 40)
    mask = write_raster(tmp_path / "scl.tif", codes, pixel_m=20, epsg=None)
    expected = ~np.isin(doubled(codes), CLOUD_AND_THE_LIKE)
    np.testing.assert_array_equal(valid(opened(image, mask=str(mask))), expected)


@pytest.mark.parametrize(
    "elsewhere",
    [
        {"origin": (EAST + 900, NORTH)},
        {"epsg": 32755},
        {"geotransform": (130, 0.0002, 0, -25, 0, -0.0002), "epsg": 4326},
        {"epsg": 4326},  # metres given as degrees
    ],
)
def test_a_mask_off_the_scene_is_refused_with_both_extents(image, tmp_path, elsewhere):
    mask = write_raster(tmp_path / "scl.tif", classes(30, 40), **elsewhere)
    with pytest.raises(SceneError) as caught:
        opened(image, mask=str(mask))
    assert "scl.tif lies off the scene: x " in str(caught.value)
    assert "the scene's x 500000 … 500800, y 5399400 … 5400000" in str(caught.value)


def test_a_mask_that_is_missing_or_cut_is_named(image, tmp_path):
    with pytest.raises(SceneError, match=r"nowhere\.tif does not exist"):
        opened(image, mask=str(tmp_path / "nowhere.tif"))
    for size in (10, 20):
        mask = write_raster(tmp_path / "scl.tif", classes(600, 800), pixel_m=size)
        mask.write_bytes(mask.read_bytes()[:1000])
        with pytest.raises(SceneError, match=r"scl\.tif"):
            valid(opened(image, mask=str(mask)))


def test_a_class_band_in_the_stack_masks_and_is_no_spectral_band(tmp_path):
    values, codes = digital_numbers(ground(ROLES)), classes(HEIGHT, WIDTH)
    stack = np.concatenate([values[:2], codes.astype(np.uint16), values[2:]])
    path = write_raster(tmp_path / "scene.tif", stack, names=("B02", "B03", "SCL", "B04", "B08"))
    scene = opened(path)
    assert scene.roles == ROLES
    assert (scene.classification.path, scene.classification.band) == (str(path), 3)
    np.testing.assert_array_equal(valid(scene), ~np.isin(codes[0], CLOUD_AND_THE_LIKE))
    chosen = opened(path, masked_classes=(6,))
    np.testing.assert_array_equal(valid(chosen), codes[0] != 6)


def test_a_class_file_of_20_m_among_the_files_masks(tmp_path):
    values, codes = digital_numbers(ground(ROLES)), classes(30, 40)
    files = [write_raster(tmp_path / f"{role}.tif", band[None]) for role, band in zip(ROLES, values)]
    files.insert(1, write_raster(tmp_path / "SCL.tif", codes, pixel_m=20))
    scene = opened(*files)
    assert (scene.classification.path, scene.classification.band) == (str(files[1]), 1)
    np.testing.assert_array_equal(valid(scene), ~np.isin(doubled(codes), CLOUD_AND_THE_LIKE))


def test_a_mask_file_wins_over_the_stacks_own_class_band(tmp_path):
    values = digital_numbers(ground(ROLES))
    stack = np.concatenate([values, np.full((1, HEIGHT, WIDTH), 9, np.uint16)])
    path = write_raster(tmp_path / "scene.tif", stack, names=(*ROLES, "SCL"))
    assert not valid(opened(path)).any()
    codes = classes(30, 40)
    mask = write_raster(tmp_path / "mask.tif", codes, pixel_m=20)
    np.testing.assert_array_equal(valid(opened(path, mask=str(mask))), ~np.isin(doubled(codes), CLOUD_AND_THE_LIKE))


def test_reading_on_the_same_grid_is_reading(tmp_path):
    codes = classes(30, 40)
    path = write_raster(tmp_path / "a.tif", np.concatenate([codes, codes[:, ::-1]]), nodata=0)
    with raising():
        dataset = gdal.Open(str(path))
        for crs in (crs_wkt(32633), ""):
            grid = Grid(40, 30, grid_of(dataset).geotransform, crs)
            read = read_on_grid(dataset, 2, grid, Window(3, 4, 20, 10), fill=7)
            np.testing.assert_array_equal(read, codes[0, ::-1][4:14, 3:23])


def test_reading_on_another_grid_fills_what_lies_outside(tmp_path):
    codes = classes(30, 40)
    path = write_raster(tmp_path / "a.tif", codes, pixel_m=20)
    with raising():
        grid = Grid(8, 6, (EAST - 20, 10, 0, NORTH + 30, 0, -10), crs_wkt(32633))
        read = read_on_grid(gdal.Open(str(path)), 1, grid, Window(0, 0, 8, 6), fill=200)
    expected = np.full((6, 8), 200)
    expected[3:, 2:] = doubled(codes)[:3, :6]
    np.testing.assert_array_equal(read, expected)


def transformation(source, target):
    references = []
    for epsg in (source, target):
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(epsg)
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        references.append(reference)
    return osr.CoordinateTransformation(*references)


def polygon(*points):
    return "POLYGON((" + ",".join(f"{x!r} {y!r}" for x, y in (*points, points[0])) + "))"


def centres(grid, epsg=None):
    """Return x and y of every pixel's centre, in another system than UTM zone 33N where one is given."""
    columns, rows = np.meshgrid(np.arange(grid.width) + 0.5, np.arange(grid.height) + 0.5)
    x0, a, b, y0, c, d = grid.geotransform
    x, y = x0 + a * columns + b * rows, y0 + c * columns + d * rows
    if epsg is None:
        return x, y
    points = np.column_stack([x.ravel(), y.ravel()]).tolist()
    moved = np.array(transformation(32633, epsg).TransformPoints(points))
    return moved[:, 0].reshape(x.shape), moved[:, 1].reshape(x.shape)


def inside(grid, rings, epsg=None):
    """Return which pixel centres lie in an odd number of rings, by counting the edges to the right of each."""
    x, y = centres(grid, epsg)
    odd = np.zeros(x.shape, bool)
    for ring in rings:
        for (x1, y1), (x2, y2) in zip(ring, [*ring[1:], ring[0]]):
            if y1 != y2:
                crosses = (y < y1) != (y < y2)
                odd ^= crosses & (x < x1 + (y - y1) / (y2 - y1) * (x2 - x1))
    return odd


STAR = [(EAST + x, NORTH - y) for x, y in ((103, 52), (611, 148), (704, 391), (377, 233), (129, 555))]


@pytest.mark.parametrize("size", [80, 17])
def test_an_area_of_interest_takes_the_pixels_whose_centres_lie_in_it(image, size):
    scene = opened(image, area=polygon(*STAR))
    expected = inside(scene.grid, [STAR])
    assert 0.1 < expected.mean() < 0.5
    for window in scene.grid.windows(size):
        part = expected[window.row : window.row + window.height, window.column : window.column + window.width]
        np.testing.assert_array_equal(valid(scene, window), part)


def test_an_area_may_have_parts_and_holes(image):
    square = [
        (EAST + 101, NORTH - 101),
        (EAST + 499, NORTH - 101),
        (EAST + 499, NORTH - 499),
        (EAST + 101, NORTH - 499),
    ]
    hole = [(x / 2 + (EAST + 300) / 2, y / 2 + (NORTH - 300) / 2) for x, y in square]
    other = [(EAST + 601, NORTH - 1), (EAST + 799, NORTH - 1), (EAST + 601, NORTH - 599)]
    rings = [", ".join(f"{x!r} {y!r}" for x, y in (*ring, ring[0])) for ring in (square, hole, other)]
    scene = opened(image, area=f"MULTIPOLYGON((({rings[0]}),({rings[1]})),(({rings[2]})))")
    np.testing.assert_array_equal(valid(scene), inside(scene.grid, [square, hole, other]))


def test_an_area_in_another_system_reaching_beyond_the_scene(image):
    back = transformation(32633, 4326)
    corners = [(EAST + 203, NORTH + 5000), (EAST + 9003, NORTH - 204), (EAST + 203, NORTH - 404)]
    degrees = [back.TransformPoint(*corner)[:2] for corner in corners]
    scene = opened(image, area=polygon(*degrees), area_crs=crs_wkt(4326))
    assert scene.grid.width == WIDTH  # the area is a mask, not a cut
    np.testing.assert_array_equal(valid(scene), inside(scene.grid, [degrees], 4326))


def test_a_straight_edge_in_degrees_is_a_curve_on_the_map_of_a_whole_tile(tmp_path):
    """A line between its ends would miss it by 200 m in the middle, more than one of these pixels."""
    values = np.full((3, 600, 600), 1500, np.uint16)
    path = write_raster(
        tmp_path / "tile.tif",
        values,
        names=ROLES[1:],
        pixel_m=180,
        origin=(499_980, 5_600_040),
        options=["COMPRESS=LZW"],
    )
    west, south, east, north = 15.1, 49.7, 16.4, 50.4
    corners = [(west, north), (east, north), (east, south), (west, south)]
    scene = opened(path, area=polygon(*corners), area_crs=crs_wkt(4326))
    assert (valid(scene) != inside(scene.grid, [corners], 4326)).sum() <= 2


def test_an_area_on_a_turned_scene_and_on_one_without_any_georeference(tmp_path):
    values = digital_numbers(ground(ROLES))
    turned = opened(
        write_raster(tmp_path / "turned.tif", values, names=ROLES, geotransform=(EAST, 8, 5, NORTH, 5, -8)),
        area=polygon(*[(x + 100, y + 100) for x, y in STAR]),
    )
    expected = inside(turned.grid, [[(x + 100, y + 100) for x, y in STAR]])
    assert 0.1 < expected.mean() < 0.6
    np.testing.assert_array_equal(valid(turned), expected)
    bare = write_raster(tmp_path / "bare.tif", values, names=ROLES, epsg=None, geotransform=(0, 1, 0, 0, 0, 1))
    triangle = [(10.2, 5.3), (70.1, 20.9), (33.3, 55.2)]
    for crs in ("", crs_wkt(4326)):
        scene = opened(bare, area=polygon(*triangle), area_crs=crs)
        np.testing.assert_array_equal(valid(scene), inside(scene.grid, [triangle]))


def test_area_mask_and_no_data_add_up(image, tmp_path):
    codes = classes(30, 40)
    mask = write_raster(tmp_path / "scl.tif", codes, pixel_m=20)
    dataset = gdal.Open(str(image), gdal.GA_Update)
    for number in range(1, 5):
        dataset.GetRasterBand(number).WriteArray(np.zeros((10, WIDTH), np.uint16), 0, 20)
    del dataset
    scene = opened(image, mask=str(mask), area=polygon(*STAR))
    expected = inside(scene.grid, [STAR]) & ~np.isin(doubled(codes), CLOUD_AND_THE_LIKE)
    expected[20:30] = False
    np.testing.assert_array_equal(valid(scene), expected)


AUSTRALIA = polygon((130.0, -25.0), (131.0, -25.0), (131.0, -24.0), (130.0, -24.0))


@pytest.mark.parametrize(
    ("area", "epsg", "extent"),
    [
        (polygon((EAST + 900, NORTH), (EAST + 1900, NORTH), (EAST + 900, NORTH - 500)), 32633, "x 500900 … 501900"),
        (polygon((EAST, NORTH), (EAST + 900, NORTH), (EAST, NORTH - 500)), 4326, "x 500000 … 500900"),
        (AUSTRALIA, 4326, "x "),
        (polygon((10.0, 48.0), (10.1, 48.0), (10.1, 48.1)), 4326, "x 12"),
    ],
    ids=["beside", "metres as degrees", "another continent", "another zone"],
)
def test_an_area_off_the_scene_is_refused_with_both_extents(image, area, epsg, extent):
    with pytest.raises(SceneError) as caught:
        opened(image, area=area, area_crs=crs_wkt(epsg))
    message = str(caught.value)
    assert f"area of interest lies off the scene: {extent}" in message
    assert "the scene's x 500000 … 500800, y 5399400 … 5400000 (WGS 84 / UTM zone 33N)" in message


def test_an_area_in_the_bounds_but_not_on_a_turned_scene_lies_off_it(tmp_path):
    values = digital_numbers(ground(ROLES))
    path = write_raster(tmp_path / "a.tif", values, names=ROLES, geotransform=(EAST, 7, 7, NORTH, 7, -7))
    left, _, _, top = opened(path).grid.bounds()
    corner = polygon((left + 1, top - 1), (left + 9, top - 1), (left + 1, top - 9))
    with pytest.raises(SceneError, match="lies off the scene"):
        opened(path, area=corner)


@pytest.mark.parametrize(
    "area",
    ["POLYGON((", "words", "POLYGON EMPTY", "POINT(500100 5399900)", "LINESTRING(500100 5399900,500200 5399800)"],
)
def test_an_area_without_polygons_is_refused(image, area):
    with pytest.raises(SceneError, match="area of interest"):
        opened(image, area=area)


def test_an_area_within_one_pixel_leaves_none(image):
    tiny = ogr.CreateGeometryFromWkt(f"POINT({EAST + 100} {NORTH - 100})").Buffer(3).ExportToWkt()
    assert valid(opened(image, area=tiny)).sum() == 0


def test_the_real_class_layers_mask_their_scenes():
    for folder, image in (("alberta_oilsands", "s2_5band.tif"), ("styria_33TWM_120m", "s2_4band.tif")):
        path, mask = shared(f"scenes/{folder}/{image}"), shared(f"scenes/{folder}/reference_scl.tif")
        codes = gdal.Open(str(mask)).ReadAsArray()
        zero = (gdal.Open(str(path)).ReadAsArray() == 0).all(axis=0)
        expected = ~np.isin(codes, CLOUD_AND_THE_LIKE) & ~zero
        np.testing.assert_array_equal(valid(opened(path, mask=str(mask))), expected)
