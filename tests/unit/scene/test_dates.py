"""Several dates of the same ground as one stack: whatever their grids, systems, masks, bands and names."""

import re

import numpy as np
import pytest
from landcover_interpreter.core.errors import BandsError, SceneError
from landcover_interpreter.core.raster import raising
from landcover_interpreter.core.scene.dates import MOST_DATES, open_dates, read_dates
from landcover_interpreter.core.scene.description import describe
from landcover_interpreter.core.scene.grid import Window
from landcover_interpreter.core.scene.scene import SceneRequest, project_bounds
from landcover_interpreter.tests.dated_scenes import EAST, NORTH, opened, request_of, write_elevation
from landcover_interpreter.tests.scenes import crs_wkt, digital_numbers, ground, write_raster
from osgeo import gdal

ROLES = ("B03", "B04", "B08")
HEIGHT, WIDTH = 30, 40
AREA = f"POLYGON(({EAST + 50} {NORTH},{EAST + 250} {NORTH},{EAST + 250} {NORTH - 300},{EAST + 50} {NORTH}))"


def numbers(height=HEIGHT, width=WIDTH, seed=1, roles=ROLES):
    """Numbers that differ from pixel to pixel, so that one taken for another is noticed."""
    return np.random.default_rng(seed).integers(200, 6000, (len(roles), height, width)).astype(np.uint16)


def write(folder, name, values, roles=ROLES, **options):
    (folder / name).parent.mkdir(exist_ok=True, parents=True)
    return write_raster(folder / name, values, names=roles, nodata=0, **options)


@pytest.fixture
def first(tmp_path):
    return write(tmp_path, "first.tif", numbers())


def read(scene, window=None, step=1):
    with raising():
        return read_dates(scene, window or Window(0, 0, scene.grid.width, scene.grid.height), step)


def warped(file, scene):
    """The whole second date on the first one's grid by gdalwarp's nearest neighbour, and 0 beyond it."""
    options = gdal.WarpOptions(
        format="MEM",
        resampleAlg="near",
        dstSRS=scene.grid.crs,
        outputBounds=scene.grid.bounds(),
        width=scene.grid.width,
        height=scene.grid.height,
        errorThreshold=0,
        dstNodata=0,
    )
    return gdal.Warp("", str(file), options=options).ReadAsArray()


def check_windows(scene, values, seen):
    """Every window gives what the whole does."""
    for window in (Window(0, 0, 7, 5), Window(11, 3, 1, 27), Window(5, 29, 35, 1), Window(39, 29, 1, 1)):
        part, inside = read(scene, window)
        rows, columns = (slice(s, s + n) for s, n in ((window.row, window.height), (window.column, window.width)))
        np.testing.assert_array_equal(inside, seen[:, rows, columns])
        np.testing.assert_array_equal(part[:, inside[1]], values[:, rows, columns][:, inside[1]])


def test_one_date_reads_as_it_ever_did(first):
    scene = open_dates(SceneRequest((str(first),)))
    values, seen = read(scene)
    np.testing.assert_array_equal(values, numbers())
    assert seen.shape == (1, HEIGHT, WIDTH)
    assert seen.all()


def test_dates_on_one_grid_follow_each_other(tmp_path, first):
    cloudy = numbers(seed=2)
    cloudy[:, 5:12, 8:20] = 0
    values, seen = read(opened(first, write(tmp_path, "second.tif", cloudy)))
    np.testing.assert_array_equal(values[:3], numbers())
    np.testing.assert_array_equal(values[3:], cloudy)
    assert seen[0].all()
    np.testing.assert_array_equal(seen[1], cloudy.all(axis=0))


def test_whole_pixels_apart_and_partly_beside_each_other(tmp_path, first):
    second = numbers(25, 30, seed=3)
    file = write(tmp_path, "second.tif", second, origin=(EAST + 150, NORTH + 70))
    scene = opened(first, file)
    values, seen = read(scene)
    expected = np.zeros((3, HEIGHT, WIDTH), np.uint16)
    expected[:, :18, 15:] = second[:, 7:, :25]
    np.testing.assert_array_equal(values[3:], expected)
    np.testing.assert_array_equal(seen[1], expected.any(axis=0))
    check_windows(scene, values, seen)


GRIDS = {
    "shifted by less than half a pixel": {"origin": (EAST - 33, NORTH + 24)},
    "shifted by more than half a pixel": {"origin": (EAST - 37, NORTH + 26)},
    "20 m": {"pixel_m": 20, "origin": (EAST - 100, NORTH + 100)},
    "60 m": {"pixel_m": 60, "origin": (EAST - 95, NORTH + 107)},
    "5 m": {"pixel_m": 5, "origin": (EAST + 50, NORTH - 25)},
    "10 m on an odd corner": {"origin": (EAST - 35, NORTH + 25)},
}


@pytest.mark.parametrize("name", GRIDS)
def test_other_grids_are_read_by_nearest_neighbour(tmp_path, first, name):
    file = write(tmp_path, "second.tif", numbers(50, 60, seed=4), **GRIDS[name])
    scene = opened(first, file)
    values, seen = read(scene)
    expected = warped(file, scene)
    np.testing.assert_array_equal(values[3:], expected)
    np.testing.assert_array_equal(seen[1], expected.any(axis=0))
    check_windows(scene, values, seen)


def test_10_m_on_20_m_takes_one_of_the_four_in_every_window(tmp_path):
    first = write(tmp_path, "first.tif", numbers(), pixel_m=20)
    fine = numbers(60, 80, seed=5)
    scene = opened(first, write(tmp_path, "second.tif", fine))
    values, seen = read(scene)
    assert seen.all()
    four = fine.reshape(3, HEIGHT, 2, WIDTH, 2)
    assert (four == values[3:, :, None, :, None]).all(axis=0).any(axis=(1, 3)).all()
    check_windows(scene, values, seen)


@pytest.mark.parametrize("epsg", [32632, 4326, 3857])
def test_other_systems_are_read_as_gdalwarp_does(tmp_path, first, epsg):
    bounds = project_bounds((EAST - 100, NORTH - 400, EAST + 300, NORTH + 100), crs_wkt(32633), crs_wkt(epsg))
    pixel = (bounds[2] - bounds[0]) / 60
    place = (bounds[0], pixel, 0, bounds[3], 0, -pixel)
    height = int((bounds[3] - bounds[1]) / pixel) + 1
    file = write(tmp_path, "second.tif", numbers(height, 60, seed=6), geotransform=place, epsg=epsg)
    scene = opened(first, file)
    values, seen = read(scene)
    expected = warped(file, scene)
    assert 0.4 < seen[1].mean() < 1
    np.testing.assert_array_equal(seen[1], expected.any(axis=0))
    np.testing.assert_array_equal(values[3:], expected)
    check_windows(scene, values, seen)


def test_each_date_has_its_own_mask_on_its_own_grid(tmp_path, first):
    codes = np.full((1, 15, 20), 4, np.uint8)
    codes[0, 3:6, 4:9] = 9
    mask = write_raster(tmp_path / "scl.tif", codes, pixel_m=20)
    other = write(tmp_path, "second.tif", numbers(seed=7))
    clear = write_raster(tmp_path / "clear.tif", np.full((1, 15, 20), 5, np.uint8), pixel_m=20)
    request = SceneRequest(
        (str(first),), mask=str(clear), others=(SceneRequest((str(other),), mask=str(mask), masked_classes=(9,)),)
    )
    _, seen = read(open_dates(request))
    assert seen[0].all()
    np.testing.assert_array_equal(seen[1], np.kron(codes[0], np.ones((2, 2))) != 9)


def test_the_area_is_the_first_ones_and_holds_for_all(tmp_path, first):
    other = write(tmp_path, "second.tif", numbers(50, 60, seed=4), pixel_m=20, origin=(EAST - 100, NORTH + 100))
    scene = opened(first, other, area=AREA)
    _, seen = read(scene)
    assert 0 < seen[0].sum() < HEIGHT * WIDTH / 2
    np.testing.assert_array_equal(seen[0], seen[1])
    values, seen = read(scene, Window(30, 0, 5, 5))
    assert (values.shape, seen.any()) == ((6, 5, 5), False)


def test_from_afar_dates_are_read_thinned(tmp_path):
    """What a screen shows: about the right pixels, the same places as the first date's."""
    smooth = np.arange(400)[:, None] * 5.0 + np.arange(600) * 3 + 500
    first = write(tmp_path, "first.tif", np.stack([smooth] * 3).astype(np.uint16))
    second = write(tmp_path, "second.tif", np.stack([smooth[::2, ::2]] * 3).astype(np.uint16), pixel_m=20)
    fine = np.kron(smooth, np.ones((2, 2)))
    third = write(tmp_path, "third.tif", np.stack([fine] * 3).astype(np.uint16), pixel_m=5)
    values, seen = read(opened(first, second, third), step=8)
    assert values.shape == (9, 50, 75)
    assert seen.all()
    assert abs(values[3:].astype(int) - values[:3].astype(int).repeat(2, axis=0)[[0, 2, 4, 1, 3, 5]]).max() <= 8 * 8


def test_common_bands_are_used_and_named(tmp_path):
    one = write_raster(
        tmp_path / "one.tif", digital_numbers(ground(("B02", "B03", "B04", "B08"))), names=("B02", "B03", "B04", "B08")
    )
    two_roles = ("B03", "B04", "B05", "B08", "B11")
    two = write_raster(tmp_path / "two.tif", digital_numbers(ground(two_roles)), names=two_roles)
    scene = opened(one, two)
    assert scene.roles == ("B02", "B03", "B04", "B08")
    assert scene.others[0].roles == scene.common_roles == ("B03", "B04", "B08")
    assert "The dates do not have the same bands: B03, B04, B08 are used, which all of them have." in scene.notes
    same = opened(one, one)
    assert not any("do not have the same bands" in note for note in same.notes)


def test_too_few_common_bands_are_told_with_both_lists(tmp_path, monkeypatch):
    one = write_raster(tmp_path / "one.tif", digital_numbers(ground(ROLES)), names=ROLES)
    roles = ("B03", "B04", "B8A")
    two = write_raster(tmp_path / "two.tif", digital_numbers(ground(roles)), names=roles)
    with pytest.raises(BandsError) as caught:
        opened(one, two)
    text = str(caught.value)
    assert "too few bands in common (B03, B04)" in text
    assert f"{one}: B03, B04, B08" in text
    assert f"{two}: B03, B04, B8A" in text


def test_dates_of_other_ground_are_told_with_both_extents(tmp_path, first):
    file = write(tmp_path, "far.tif", numbers(), origin=(EAST + 5000, NORTH))
    with pytest.raises(SceneError) as caught:
        opened(first, file)
    assert str(caught.value) == (
        f"{file} does not lie on the ground of the first date: x 505000 … 505400, y 5399700 … 5400000 "
        "(WGS 84 / UTM zone 33N) against x 500000 … 500400, y 5399700 … 5400000 (WGS 84 / UTM zone 33N). "
        "Choose dates of the same ground."
    )


def test_dates_that_only_touch_share_no_ground(tmp_path, first):
    file = write(tmp_path, "beside.tif", numbers(), origin=(EAST + 10 * WIDTH, NORTH))
    with pytest.raises(SceneError, match="does not lie on the ground"):
        opened(first, file)


def test_one_date_without_a_system_is_told(tmp_path, first):
    file = write(tmp_path, "nowhere.tif", numbers(), epsg=None)
    with pytest.raises(SceneError, match="do not both have a coordinate system"):
        opened(first, file)
    both = opened(file, write(tmp_path, "too.tif", numbers(seed=9), epsg=None, origin=(EAST + 100, NORTH)))
    values, seen = read(both)
    np.testing.assert_array_equal(values[3:, :, 10:], numbers(seed=9)[:, :, :30])
    assert not seen[1, :, :10].any()


def test_too_many_dates_are_told(first):
    with pytest.raises(SceneError, match=rf"{MOST_DATES + 1} dates are too many: give {MOST_DATES} at most"):
        opened(*[first] * (MOST_DATES + 1))
    assert len(opened(*[first] * MOST_DATES).dates) == MOST_DATES


NAMES = {
    "S2A_MSIL2A_20230820T101601_N0509_R022_T33UUP_20230821T001122.tif": "2023-08-20",
    "T33UUP_20190522T101601_B02_10m.tif": "2019-05-22",
    "2019-05-22/bands.tif": "2019-05-22",
    "scene_2019_05_22.tif": "2019-05-22",
    "20190522101601.tif": "2019-05-22",
    "2019-05-22/scene 20200601.tif": "2020-06-01",
    "danube a.tif": "danube a",
    "tile_20231540.tif": "tile_20231540",
    "id 120190522.tif": "id 120190522",
}


@pytest.mark.parametrize("name", NAMES)
def test_days_are_found_in_names_of_files_and_folders(tmp_path, first, name):
    file = write(tmp_path, name, numbers(seed=2))
    assert opened(first, file).others[0].date == NAMES[name]


def test_order_is_kept_names_can_be_given_and_like_ones_are_told_apart(tmp_path):
    late = write(tmp_path, "20230820.tif", numbers())
    early = write(tmp_path, "20190522.tif", numbers(seed=2))
    again = write(tmp_path, "too/20190522.tif", numbers(seed=3))
    assert [date.date for date in opened(late, early).dates] == ["2023-08-20", "2019-05-22"]
    assert [date.date for date in opened(late, early, again).dates] == [
        "2023-08-20",
        "2019-05-22 (2)",
        "2019-05-22 (3)",
    ]
    named = SceneRequest((str(late),), date="summer", others=(SceneRequest((str(early),), date="spring"),))
    assert [date.date for date in open_dates(named).dates] == ["summer", "spring"]


def test_a_description_tells_of_dates_and_refuses_with_words(tmp_path, first):
    other = write(tmp_path, "20190522.tif", numbers(seed=2), pixel_m=20)
    described = describe(request_of(first, other))
    assert described.refusal == ""
    assert [date.date for date in described.scene.dates] == ["first", "2019-05-22"]
    assert [band.role for band in described.bands] == list(ROLES)
    far = write(tmp_path, "far.tif", numbers(), origin=(EAST + 5000, NORTH))
    refused = describe(request_of(first, far))
    assert refused.scene is None
    assert re.match(rf"{re.escape(str(far))} does not lie on the ground", refused.refusal)


def test_an_elevation_raster_must_lie_below_the_scene(tmp_path, first):
    flat = np.full((20, 20), 100.0)
    near = write_elevation(tmp_path, flat)
    assert opened(first, elevation=str(near)).elevation == str(near)
    far = write_raster(tmp_path / "far.tif", flat[None].astype(np.float32), origin=(EAST + 5000, NORTH))
    with pytest.raises(SceneError, match=r"far\.tif has no elevation under the scene: x 505000 .* against x 500000"):
        opened(first, elevation=str(far))
    nowhere = write_raster(tmp_path / "nowhere.tif", flat[None].astype(np.float32), epsg=None)
    with pytest.raises(SceneError, match=r"nowhere\.tif and the scene do not both have a coordinate system"):
        opened(first, elevation=str(nowhere))
