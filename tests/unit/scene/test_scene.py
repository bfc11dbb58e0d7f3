"""A scene as a whole: what is read from any raster, what counts as data, and what is told when it cannot be read."""

import numpy as np
import pytest
from landcover_interpreter.core.errors import BandsError, ClusteringError, InterpreterError, SceneError
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.jobs import cluster
from landcover_interpreter.core.raster import raising
from landcover_interpreter.core.scene.grid import Window
from landcover_interpreter.core.scene.scene import SceneRequest, open_scene, valid_pixels
from landcover_interpreter.tests.clusterings import by_pixels
from landcover_interpreter.tests.scenes import digital_numbers, ground, shared, write_raster
from osgeo import gdal

ROLES = ("B02", "B03", "B04", "B08")
VALUES = digital_numbers(ground(ROLES))
EXPLICIT = "B02=1,B03=2,B04=3,B08=4"


def opened(*inputs, **request):
    return open_scene(SceneRequest(tuple(map(str, inputs)), **request))


def read(scene, window=None):
    with raising():
        return scene.read_values(window or Window(0, 0, scene.grid.width, scene.grid.height))


def refusal(error, *inputs, **request):
    with pytest.raises(error) as caught:
        opened(*inputs, **request)
    return str(caught.value)


# Band roles, through the files


def test_bands_are_read_by_role_whatever_their_order(tmp_path):
    for order, names in (((2, 1, 0, 3), ("B4", "B3", "B2", "B8")), ((3, 0, 2, 1), ("nir", "blue", "red", "green"))):
        path = write_raster(tmp_path / f"{names[0]}.tif", VALUES[list(order)], names=names)
        scene = opened(path)
        assert (scene.roles, scene.nir, scene.roles_from) == (ROLES, "B08", "band descriptions")
        np.testing.assert_array_equal(read(scene)[0], VALUES)


def test_wavelengths_are_read_from_an_envi_header(tmp_path):
    path = write_raster(tmp_path / "scene.dat", VALUES[::-1], driver="ENVI")
    header = path.with_suffix(".hdr")
    text = header.read_text().split("band names")[0]
    header.write_text(f"{text}\nwavelength units = Nanometers\nwavelength = {{842.0, 665.0, 560.0, 490.0}}\n")
    scene = opened(path)
    assert (scene.roles, scene.roles_from) == (ROLES, "wavelengths")
    np.testing.assert_array_equal(read(scene)[0], VALUES)


def test_the_users_text_wins_over_descriptions(tmp_path):
    path = write_raster(tmp_path / "a.tif", VALUES, names=ROLES)
    scene = opened(path, bands="B08=1,B04=2,B03=3")
    assert [(band.role, band.number) for band in scene.bands] == [("B03", 3), ("B04", 2), ("B08", 1)]
    assert scene.roles_from == "given"


def test_without_blue_the_false_colours_are_told(tmp_path):
    path = write_raster(tmp_path / "a.tif", VALUES[1:], names=ROLES[1:])
    assert opened(path).notes == ("There is no blue band: pictures are false colour (near infrared, red, green).",)
    assert opened(write_raster(tmp_path / "b.tif", VALUES, names=ROLES)).notes == ()


@pytest.mark.parametrize(
    ("path", "roles", "source"),
    [
        ("demmin_fields/s2.tif", "B02 B03 B04 B08", "band descriptions"),
        ("danube_ftw_two_dates/s2_4band_a.tif", "B02 B03 B04 B08", "band descriptions"),
        ("tm_chile/s2_l2a_12band.tif", "B01 B02 B03 B04 B05 B06 B07 B08 B8A B09 B11 B12", "order"),
        ("tm_chile/s2_l1c_13band.tif", "B01 B02 B03 B04 B05 B06 B07 B08 B8A B09 B10 B11 B12", "order"),
        ("tm_chile/s2_l2a_12band_named.tif", "B01 B02 B03 B04 B05 B06 B07 B08 B8A B09 B11 B12", "band descriptions"),
        ("india_3band_noblue/s2_3band_noblue.tif", "B03 B04 B08", "band descriptions"),
        ("spain_sen1floods11/s2.tif", "B01 B02 B03 B04 B05 B06 B07 B08 B8A B09 B10 B11 B12", "band descriptions"),
        ("styria_33TWM_120m/as_found", "B02 B03 B04 B08", "file names"),
        ("csmask_nocrs/s2_6band_nocrs.tif", "B02 B03 B04 B08 B11 B12", "band descriptions"),
    ],
)
def test_real_files_tell_their_bands(path, roles, source):
    scene = opened(shared(f"scenes/{path}"))
    assert (" ".join(scene.roles), scene.roles_from) == (roles, source)
    assert any("was assumed" in note for note in scene.notes) == (source == "order")


def test_two_real_scenes_in_one_folder_are_not_mixed():
    assert "more than one scene" in refusal(SceneError, shared("scenes/belgium_icor/bands"))


def test_real_files_of_10_and_20_m_make_a_stack():
    files = [shared(f"scenes/belgium_icor/bands/ref_input_S2_{role}.tif") for role in (*ROLES, "B8A", "B11")]
    values = read(opened(*files))[0]
    expected = gdal.Open(str(shared("scenes/belgium_icor/s2_l1c_6band.tif"))).ReadAsArray()
    np.testing.assert_array_equal(values, expected)


# Unnamed bands


@pytest.mark.parametrize("count", [8, 6])
def test_unnamed_bands_in_an_unusual_number_are_refused_with_the_text_to_give(tmp_path, count):
    values = np.concatenate([VALUES, VALUES])[:count]
    path = write_raster(tmp_path / "a.tif", values)
    message = refusal(BandsError, path)
    shown = "; ".join(f"{number} = no name" for number in range(1, count + 1))
    assert (
        f"among {count} bands: {shown}. Give the bands their roles: BANDS={EXPLICIT} with the band numbers" in message
    )
    assert read(opened(path, bands=EXPLICIT))[0].shape == (4, 60, 80)


def test_the_real_six_unnamed_bands_and_the_real_picture_with_classes_are_refused():
    assert f"Give the bands their roles: BANDS={EXPLICIT}" in refusal(
        BandsError, shared("scenes/openeo_small_6band/s2_6band_unnamed.tif")
    )
    message = refusal(BandsError, shared("scenes/openeo_small_6band/s2_rgb_scl_epsg3857_no_nir.tif"))
    assert "near infrared (B08) not found" in message
    assert "4 = codes 0…11, a scene classification" in message
    assert f"Give the bands their roles: BANDS={EXPLICIT}" in message


def unnamed(roles, codes_at, height=60, width=80):
    """Return an unnamed stack of bands with the codes of a scene classification put in before one of them."""
    values = digital_numbers(ground(roles, height, width)).astype(np.int16)
    codes = np.random.default_rng(2).integers(4, 12, (1, height, width)).astype(np.int16)
    return np.insert(values, codes_at, codes, axis=0)


TEN = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")
TWELVE = ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B11", "B12")
THIRTEEN = (*TWELVE[:10], "B10", *TWELVE[10:])


@pytest.mark.parametrize(
    ("roles", "at"), [(ROLES[:3], 3), (ROLES[:3], 0), (TEN[:9], 9), (TEN[:9], 4), (TWELVE[:11], 11), (TWELVE, 5)]
)
def test_a_usual_number_of_unnamed_bands_is_refused_when_one_holds_classes(tmp_path, roles, at):
    message = refusal(BandsError, write_raster(tmp_path / "a.tif", unnamed(roles, at)))
    assert f"{at + 1} = codes 0…11, a scene classification" in message
    assert f"Give the bands their roles: BANDS={EXPLICIT}" in message


def test_twelve_unnamed_bands_and_their_classes_are_not_taken_for_thirteen_bands(tmp_path):
    values = unnamed(TWELVE, 12)
    scene = opened(write_raster(tmp_path / "a.tif", values))
    assert scene.roles == TWELVE
    assert scene.classification.band == 13
    read_values, valid = read(scene)
    np.testing.assert_array_equal(read_values, values[:12])
    np.testing.assert_array_equal(valid, ~np.isin(values[12], (8, 9, 10)))


def test_a_cirrus_band_as_dark_as_class_codes_is_a_band(tmp_path):
    values = digital_numbers(ground(THIRTEEN))
    values[10] = np.random.default_rng(1).integers(4, 12, values[10].shape)
    scene = opened(write_raster(tmp_path / "a.tif", values))
    assert (scene.roles, scene.classification) == (THIRTEEN, None)


@pytest.mark.parametrize("band", [0, 10, 12])
def test_a_band_of_zeros_is_no_scene_classification(tmp_path, band):
    values = digital_numbers(ground(THIRTEEN))
    values[band] = 0
    scene = opened(write_raster(tmp_path / "a.tif", values))
    assert (scene.roles, scene.classification) == (THIRTEEN, None)


# No data


def test_the_tag_marks_no_data_in_any_band(tmp_path):
    values = VALUES.astype(np.int16)
    values[0, 3, 4], values[2, 7, 9] = -9999, -9999
    valid = read(opened(write_raster(tmp_path / "a.tif", values, names=ROLES, nodata=-9999)))[1]
    assert np.argwhere(~valid).tolist() == [[3, 4], [7, 9]]


@pytest.mark.parametrize("kind", [np.float32, np.float64])
def test_nan_and_infinity_are_no_data_with_and_without_a_tag(tmp_path, kind):
    values = ground(ROLES).astype(kind)
    values[1, 2, 3], values[3, 5, 8] = np.nan, np.inf
    for number, tag in enumerate((None, np.nan, np.inf, -3.4028234663852886e38)):
        scene = opened(write_raster(tmp_path / f"{number}.tif", values, names=ROLES, nodata=tag))
        assert np.argwhere(~read(scene)[1]).tolist() == [[2, 3], [5, 8]]
        assert scene.bands[0].nodata == (tag if number == 3 else None)  # JSON knows no NaN


def test_the_lowest_float_as_tag_is_no_data(tmp_path):
    lowest = np.float32(np.finfo(np.float32).min)
    values = ground(ROLES).astype(np.float32)
    values[1, 2, 3] = lowest
    scene = opened(write_raster(tmp_path / "a.tif", values, names=ROLES, nodata=float(lowest)))
    assert np.argwhere(~read(scene)[1]).tolist() == [[2, 3]]
    assert scene.bands[0].scale == 1


@pytest.mark.parametrize("tag", [None, 0, 65535])
@pytest.mark.parametrize("kind", [np.uint16, np.float32])
def test_zero_is_no_data_only_where_every_band_is_zero(tmp_path, kind, tag):
    """Products without the offset clip dark water to 0 in single bands, also where 0 is the tag."""
    values = VALUES.astype(kind)
    values[:, 10:20, 10:30] = 0
    values[3, :10, :10] = 0
    values[1:, 12, 12] = 0
    valid = read(opened(write_raster(tmp_path / "a.tif", values, names=ROLES, nodata=tag)))[1]
    expected = np.ones((60, 80), bool)
    expected[10:20, 10:30] = False
    np.testing.assert_array_equal(valid, expected)


def test_pixels_are_judged_by_the_bands_that_are_used(tmp_path):
    values = np.concatenate([VALUES, np.full((1, 60, 80), 7, np.uint16)])
    values[:4, 5, 5] = 0
    scene = opened(write_raster(tmp_path / "a.tif", values, names=(*ROLES, "haze"), nodata=7))
    assert np.argwhere(~read(scene)[1]).tolist() == [[5, 5]]


def test_valid_pixels_of_any_shape():
    values = np.array([[0, 0, 1, 9], [0, 5, 2, 3]], np.uint16)
    np.testing.assert_array_equal(valid_pixels(values, (9, None)), [False, True, True, False])


@pytest.mark.parametrize("fill", [0, 65535])
def test_a_scene_without_any_data_is_refused(tmp_path, fill):
    path = write_raster(tmp_path / "empty scene.tif", np.full((4, 60, 80), fill, np.uint16), names=ROLES, nodata=65535)
    message = refusal(SceneError, path)
    assert "empty scene.tif" in message
    assert "every pixel is no data" in message


@pytest.mark.parametrize(("side", "corner"), [(700, 60), (1500, 60), (2600, 20)])
def test_a_small_corner_of_data_is_found_in_a_large_scene_and_tells_its_scale(tmp_path, side, corner):
    """A tile at the edge of the orbit: the few places that are looked at first may all lie in the dark."""
    values = np.zeros((4, side, side), np.uint16)
    values[:, -corner:, -corner:] = digital_numbers(ground(ROLES, corner, corner), 1000)
    path = write_raster(tmp_path / "a.tif", values, names=ROLES, options=["COMPRESS=LZW", "TILED=YES"])
    scene = opened(path)
    assert {(band.scale, band.offset) for band in scene.bands} == {(1e-4, -0.1)}
    assert read(scene)[1].sum() == corner**2


# Systems and names


def test_a_scene_in_degrees_with_pixels_that_are_not_square(tmp_path):
    transform = (-111.931418, 0.00019446717, 0, 57.105788, 0, -0.00010876755)
    scene = opened(write_raster(tmp_path / "a.tif", VALUES, names=ROLES, geotransform=transform, epsg=4326))
    assert scene.grid.geotransform == transform
    # 1″ of arc on WGS 84 at 57.1°, from the radii of curvature: 30.937 m along the meridian, 16.834 m across.
    assert scene.grid.pixel_area_m2(0) == pytest.approx(0.70008 * 16.834 * 0.39156 * 30.937, rel=1e-3)
    np.testing.assert_array_equal(read(scene, Window(3, 4, 50, 20))[0], VALUES[:, 4:24, 3:53])


@pytest.mark.parametrize("epsg", [32601, 32660, 32719, 3857, 3035, None])
def test_any_system_or_none_will_do(tmp_path, epsg):
    scene = opened(write_raster(tmp_path / "a.tif", VALUES, names=ROLES, epsg=epsg))
    assert bool(scene.grid.crs) == (epsg is not None)
    np.testing.assert_array_equal(read(scene)[0], VALUES)


def test_a_turned_geotransform_is_kept(tmp_path):
    turn = (500_000, 8, 5, 5_400_000, 5, -8)
    scene = opened(write_raster(tmp_path / "a.tif", VALUES, names=ROLES, geotransform=turn))
    assert scene.grid.geotransform == turn
    assert scene.grid.pixel_area_m2() == pytest.approx(89)
    assert read(scene)[1].all()


@pytest.mark.parametrize("name", ["mit Leerzeichen.tif", "Grüße 雪 é.tif", "a&b <c> 'd'.tif", "100%.tif", "#1?.tif"])
def test_any_path_will_do(tmp_path, name):
    folder = tmp_path / "Ordner für ä"
    folder.mkdir()
    scene = opened(write_raster(folder / name, VALUES, names=ROLES))
    assert scene.files == (str(folder / name),)
    assert scene.name == name[:-4]
    np.testing.assert_array_equal(read(scene)[0], VALUES)


# Bad input, through the whole job: which file and why, and nothing written


def write_html(path):
    path.write_text("<!DOCTYPE html><html><head><title>Login</title></head></html>")


def write_text(path):
    path.write_text("B02 B03 B04 B08\n")


def write_complex(path):
    write_raster(path, VALUES.astype(np.complex64), names=ROLES)


def write_dark(path):
    write_raster(path, np.zeros_like(VALUES), names=ROLES)


def write_anonymous(path):
    write_raster(path, np.concatenate([VALUES, VALUES]))


@pytest.mark.parametrize(
    ("write", "words"),
    [
        (lambda path: None, ["does not exist"]),
        (lambda path: path.write_bytes(b""), ["is empty"]),
        (write_html, ["web page"]),
        (write_text, ["cannot be read as a raster"]),
        (lambda path: path.mkdir(), ["folder without Sentinel-2 band files"]),
        (write_dark, ["every pixel is no data"]),
    ],
)
def test_an_image_that_cannot_be_used_is_named_with_the_reason_and_nothing_is_written(tmp_path, write, words):
    path, run = tmp_path / "Szene ä.tif", tmp_path / "new" / "run"
    write(path)
    with pytest.raises(SceneError) as caught:
        cluster(SceneRequest((str(path),)), by_pixels(clusters=3), run, SILENT)
    assert str(path) in str(caught.value)
    assert all(word in str(caught.value) for word in words)
    assert not run.parent.exists()


@pytest.mark.parametrize(
    ("write", "request_", "words"),
    [
        (write_complex, {}, ["CFloat32", "Convert"]),
        (write_anonymous, {}, [f"Give the bands their roles: BANDS={EXPLICIT}"]),
        (write_anonymous, {"bands": "B02=9,B03=2,B04=3,B08=4"}, ["band 9", "bands 1 to 8"]),
        (write_anonymous, {"bands": EXPLICIT, "area": "POLYGON((0 0,9 0,9 9,0 0))"}, ["off the scene", "x 0 … 9"]),
        (write_anonymous, {"bands": EXPLICIT, "mask": "none.tif"}, ["none.tif does not exist"]),
    ],
)
def test_a_request_that_cannot_be_met_is_told_and_nothing_is_written(tmp_path, write, request_, words):
    path, run = tmp_path / "a.tif", tmp_path / "run"
    write(path)
    with pytest.raises(SceneError) as caught:
        cluster(SceneRequest((str(path),), **request_), by_pixels(clusters=3), run, SILENT)
    assert all(word in str(caught.value) for word in words)
    assert not run.exists()


def test_an_area_or_mask_that_leaves_no_pixel_is_told(tmp_path):
    path, run = write_raster(tmp_path / "a.tif", VALUES, names=ROLES), tmp_path / "run"
    mask = write_raster(tmp_path / "mask.tif", np.full((1, 60, 80), 9, np.uint8))
    with pytest.raises(ClusteringError, match=r"a\.tif.*no pixel is left"):
        cluster(SceneRequest((str(path),), mask=str(mask)), by_pixels(clusters=3), run, SILENT)
    assert not run.exists()


LAYOUTS = {
    "strips": [],
    "deflated strips": ["COMPRESS=DEFLATE"],
    "tiles": ["TILED=YES"],
    "deflated tiles": ["TILED=YES", "COMPRESS=DEFLATE"],
    "bands apart": ["COMPRESS=LZW", "INTERLEAVE=BAND"],
}


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("share", [0.0005, 0.05, 0.5, 0.95, 0.9995])
def test_a_cut_geotiff_is_named_whether_it_shows_at_once_or_later(tmp_path, layout, share):
    """The places that are looked at first miss the last rows of this scene."""
    values = digital_numbers(ground(ROLES, 900, 1000))
    path = write_raster(tmp_path / "cut ä.tif", values, names=ROLES, options=LAYOUTS[layout])
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * share)])
    with pytest.raises(SceneError) as caught, raising():
        scene = opened(path)
        for window in scene.grid.windows(300):
            scene.read_values(window)
    assert str(path) in str(caught.value)


def test_a_job_that_meets_the_cut_in_mid_run_leaves_the_earlier_run(tmp_path):
    values = digital_numbers(ground(ROLES, 900, 1000))
    path, run = write_raster(tmp_path / "a.tif", values, names=ROLES), tmp_path / "run"
    cluster(SceneRequest((str(path),)), by_pixels(clusters=3), run, SILENT)
    before = {file.name: file.read_bytes() for file in run.iterdir()}
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * 0.9995)])
    opened(path)  # shows nothing yet
    with pytest.raises(InterpreterError, match=r"a\.tif is damaged or cut off"):
        cluster(SceneRequest((str(path),)), by_pixels(clusters=3), run, SILENT)
    assert {file.name: file.read_bytes() for file in run.iterdir()} == before
