"""From stored values to reflectance: scale and offset from tags, from metadata, from the values themselves."""

import numpy as np
import pytest
from landcover_interpreter.core.errors import SceneError
from landcover_interpreter.core.raster import raising
from landcover_interpreter.core.scene.grid import Window
from landcover_interpreter.core.scene.scene import SceneRequest, open_scene
from landcover_interpreter.tests.scenes import digital_numbers, ground, shared, write_raster
from osgeo import gdal

ROLES = ("B02", "B03", "B04", "B08", "B11")
TRUTH = ground(ROLES)
OFFSET_NOTE = "The offset −1000 of processing baseline 04.00 and later was recognised"


def opened(path, **request):
    return open_scene(SceneRequest((str(path),), **request))


def scene_of(tmp_path, values, tags=None, **request):
    return opened(write_raster(tmp_path / "scene.tif", values, names=ROLES, tags=tags), **request)


def reflectance(scene):
    with raising():
        values, _ = scene.read_values(Window(0, 0, scene.grid.width, scene.grid.height))
    scale, offset = (np.array([getattr(band, name) for band in scene.bands]) for name in ("scale", "offset"))
    return values * scale[:, None, None] + offset[:, None, None]


def tagged(path, scale, offset):
    dataset = gdal.Open(str(path), gdal.GA_Update)
    for number in range(1, dataset.RasterCount + 1):
        dataset.GetRasterBand(number).SetScale(scale * number)
        dataset.GetRasterBand(number).SetOffset(offset / number)
    return path


@pytest.mark.parametrize("kind", [np.uint16, np.int16, np.uint32, np.int32])
def test_integers_are_ten_thousandths(tmp_path, kind):
    scene = scene_of(tmp_path, digital_numbers(TRUTH).astype(kind))
    np.testing.assert_allclose(reflectance(scene), TRUTH, atol=6e-5)
    assert scene.notes == ()


@pytest.mark.parametrize("kind", [np.float32, np.float64])
def test_floats_up_to_one_are_reflectance_as_they_are(tmp_path, kind):
    scene = scene_of(tmp_path, TRUTH.astype(kind))
    assert {(band.scale, band.offset) for band in scene.bands} == {(1.0, 0.0)}
    np.testing.assert_allclose(reflectance(scene), TRUTH, rtol=1e-6)


def test_bright_cloud_above_one_leaves_floats_as_they_are(tmp_path):
    values = TRUTH.astype(np.float32)
    values[:, :6] = 1.4
    assert scene_of(tmp_path, values).bands[0].scale == 1.0


@pytest.mark.parametrize("kind", [np.float32, np.float64])
def test_floats_that_hold_digital_numbers_are_ten_thousandths(tmp_path, kind):
    scene = scene_of(tmp_path, (TRUTH * 10_000).astype(kind))
    np.testing.assert_allclose(reflectance(scene), TRUTH, rtol=1e-6)


def test_bytes_are_spread_over_zero_to_one_and_that_is_told(tmp_path):
    scene = scene_of(tmp_path, np.round(TRUTH * 255).astype(np.uint8))
    np.testing.assert_allclose(reflectance(scene), TRUTH, atol=0.5 / 255 + 1e-9)
    assert len(scene.notes) == 1
    assert "8-bit" in scene.notes[0]


def test_integers_that_are_no_reflectance_are_refused_with_what_to_do(tmp_path):
    with pytest.raises(SceneError, match=r"integer values .* reach only .*Export the scene again"):
        scene_of(tmp_path, np.round(TRUTH * 5).astype(np.int16))


def test_the_tags_of_each_band_give_its_scale_and_offset(tmp_path):
    values = digital_numbers(TRUTH)
    path = tagged(write_raster(tmp_path / "scene.tif", values, names=ROLES), 2e-5, -0.1)
    scene = opened(path)
    assert [band.scale for band in scene.bands] == pytest.approx([2e-5 * n for n in range(1, 6)])
    assert [band.offset for band in scene.bands] == pytest.approx([-0.1 / n for n in range(1, 6)])


def test_tags_that_make_the_ground_darker_than_black_are_doubted(tmp_path):
    """Catalogues state the offset −0.1 also for files from which it was subtracted."""
    path = write_raster(tmp_path / "scene.tif", digital_numbers(TRUTH * 0.3), names=ROLES)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    for number in range(1, 6):
        dataset.GetRasterBand(number).SetScale(1e-4)
        dataset.GetRasterBand(number).SetOffset(-0.1)
    del dataset
    assert any("negative reflectance" in note and "OFFSET=0" in note for note in opened(path).notes)
    assert {(band.scale, band.offset) for band in opened(path, offset=0).bands} == {(1e-4, 0)}


@pytest.mark.parametrize("kind", [np.uint16, np.int16, np.float32])
def test_the_raised_floor_of_the_dark_pixels_shows_the_offset_and_that_is_told(tmp_path, kind):
    scene = scene_of(tmp_path, digital_numbers(TRUTH, 1000).astype(kind))
    np.testing.assert_allclose(reflectance(scene), TRUTH, atol=6e-5)
    assert len(scene.notes) == 1
    assert scene.notes[0].startswith(OFFSET_NOTE)
    assert "OFFSET=0" in scene.notes[0]


def test_a_few_clipped_or_broken_pixels_do_not_hide_the_offset(tmp_path):
    values = digital_numbers(TRUTH, 1000)
    values[:, 5, 7] = 1
    assert scene_of(tmp_path, values).bands[0].offset == -0.1


@pytest.mark.parametrize(("visible", "infrared"), [(0.03, 0), (0.09, 0), (0.09, 0.06), (0.2, 0.05)])
def test_a_bright_scene_without_the_offset_is_not_darkened(tmp_path, visible, infrared):
    """Its visible bands may all lie above 1000; water's darkness in the infrared, or plain brightness, tells."""
    values = TRUTH + np.array([visible] * 3 + [infrared] * 2)[:, None, None]
    assert scene_of(tmp_path, digital_numbers(values)).bands[0].offset == 0
    assert scene_of(tmp_path, digital_numbers(TRUTH + 0.16)).bands[0].offset == 0


@pytest.mark.parametrize(
    ("tags", "offset"),
    [
        ({"BOA_ADD_OFFSET": "-1000", "BOA_QUANTIFICATION_VALUE": "10000"}, -0.1),
        ({"BOA_ADD_OFFSET_B2": "-1000"}, -0.1),
        ({"RADIO_ADD_OFFSET": "-1000", "QUANTIFICATION_VALUE": "10000"}, -0.1),
        ({"BOA_ADD_OFFSET": "0"}, 0),
        ({"PROCESSING_BASELINE": "05.09"}, -0.1),
        ({"PROCESSING_BASELINE": "03.01"}, 0),
        ({"PROCESSING_BASELINE": "unknown"}, 0),
        ({}, 0),
    ],
)
def test_the_products_metadata_come_before_the_dark_pixels(tmp_path, tags, offset):
    """Here no pixel is dark, so that the values alone would not tell."""
    scene = scene_of(tmp_path, digital_numbers(TRUTH + 0.15, 1000), tags)
    assert {band.offset for band in scene.bands} == {offset}


def test_metadata_from_before_the_offset_win_over_a_raised_floor(tmp_path):
    assert scene_of(tmp_path, digital_numbers(TRUTH, 1000), {"PROCESSING_BASELINE": "02.14"}).bands[0].offset == 0


def test_a_late_baseline_whose_offset_is_already_gone_is_left_alone(tmp_path):
    assert scene_of(tmp_path, digital_numbers(TRUTH), {"PROCESSING_BASELINE": "05.10"}).bands[0].offset == 0


def test_another_quantification_is_taken_from_the_metadata(tmp_path):
    values = np.round(TRUTH * 20_000).astype(np.uint16)
    scene = scene_of(tmp_path, values, {"QUANTIFICATION_VALUE": "20000"})
    np.testing.assert_allclose(reflectance(scene), TRUTH, atol=3e-5)


@pytest.mark.parametrize("by_hand", [0.0, -1000.0, -350.0, 20.0])
@pytest.mark.parametrize("tags", [{}, {"BOA_ADD_OFFSET": "-1000"}, {"PROCESSING_BASELINE": "03.01"}])
def test_the_offset_set_by_hand_wins_and_is_in_stored_units(tmp_path, by_hand, tags):
    scene = scene_of(tmp_path, digital_numbers(TRUTH, 1000), tags, offset=by_hand)
    assert {band.offset for band in scene.bands} == {by_hand / 10_000}
    assert not any(OFFSET_NOTE in note for note in scene.notes)


def test_the_offset_set_by_hand_wins_over_tags_and_keeps_their_scales(tmp_path):
    path = tagged(write_raster(tmp_path / "scene.tif", digital_numbers(TRUTH), names=ROLES), 2e-5, -0.1)
    scene = opened(path, offset=-500)
    assert [band.offset for band in scene.bands] == pytest.approx([-500 * 2e-5 * n for n in range(1, 6)])


SHARED = [
    ("tm_chile/s2_l2a_12band.tif", 1e-4, -0.1),
    ("tm_chile/s2_l2a_12band_named.tif", 1e-4, -0.1),
    ("tm_chile/s2_l2a_4band.tif", 1e-4, -0.1),
    ("tm_chile/s2_l1c_13band.tif", 1e-4, -0.1),
    ("india_3band_noblue/s2_3band_noblue.tif", 1e-4, -0.1),
    *[
        (f"slovenia_eolearn/s2_{date}.tif", 1, 0)
        for date in ("0_2015-08-20", "1_2015-07-31", "2_2015-09-09", "3_2015-08-30", "4_2015-07-11")
    ],
    ("csmask_nocrs/s2_6band_nocrs.tif", 1, 0),
    *[(f"danube_ftw_two_dates/{name}", 1e-4, 0) for name in ("s2_4band_a.tif", "s2_4band_b.tif")],
    ("patagonia_xrspatial/s2_6band.tif", 1e-4, 0),
    ("spain_sen1floods11/s2.tif", 1e-4, 0),
    ("belgium_icor/s2_l1c_6band.tif", 1e-4, 0),
    ("belgium_icor/s2_boa_icor_4band.tif", 1e-4, 0),
    ("styria_33TWM_120m/s2_4band.tif", 1e-4, 0),
    ("styria_33TWM_120m/as_found", 1e-4, 0),
    ("demmin_fields/s2.tif", 1e-4, 0),
    ("alberta_oilsands/s2_5band.tif", 1e-4, 0),
]


@pytest.mark.parametrize(("path", "scale", "offset"), SHARED)
def test_real_scenes_are_read_as_what_they_are(path, scale, offset):
    scene = opened(shared(f"scenes/{path}"))
    assert {(band.scale, band.offset) for band in scene.bands} == {(scale, offset)}
    assert any(OFFSET_NOTE in note for note in scene.notes) == bool(offset)
