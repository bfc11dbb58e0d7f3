"""Colours from reflectance: the same for the same ground, however a scene stores it."""

import numpy as np
import pytest
from landcover_interpreter.core.labelling.pictures.rendition import rendition_of
from landcover_interpreter.core.scene.grid import Window
from landcover_interpreter.core.scene.scene import SceneRequest, open_scene
from landcover_interpreter.tests.scenes import digital_numbers, ground, write_raster

ROLES = ("B02", "B03", "B04", "B08")
WHOLE = Window(0, 0, 80, 60)


def rendition(path, bands, path_reflectance=(), names=ROLES, offset=None, **options):
    file = write_raster(path / "scene.tif", bands, names=names, **options)
    return rendition_of(open_scene(SceneRequest((str(file),), offset=offset)), dict(path_reflectance))


def colour(reflectance, white=0.4):
    """sRGB of a reflectance below the shoulder."""
    return np.round(255 * (1.055 * (reflectance / white) ** (1 / 2.4) - 0.055))


def test_reflectance_gets_the_same_colour_from_any_storage(tmp_path):
    truth = np.round(ground(ROLES), 4)
    stored = {
        "digital numbers": (digital_numbers(truth), 0.0),
        "raised": (digital_numbers(truth, 1000), -1000.0),
        "floating point": (truth, None),
    }
    shown = []
    for name, (bands, offset) in stored.items():
        (tmp_path / name).mkdir()
        shown.append(rendition(tmp_path / name, bands, offset=offset).read(WHOLE))
    expected = np.stack([colour(truth[place]) for place in (2, 1, 0)], axis=-1)
    for colours in shown:
        assert colours.dtype == np.uint8
        assert np.abs(colours - expected).max() <= 3  # steps of four


def test_wood_is_not_black_and_bright_ground_not_white(tmp_path):
    reflectance = np.array([0.02, 0.15, 0.25, 0.4, 0.6, 1.0, 0.0, -0.01])
    bands = np.full((4, 60, 80), 0.1)
    bands[:, 0, :8] = reflectance
    shown = rendition(tmp_path, bands).read(WHOLE)[0, :8, 0].astype(int)
    assert shown.tolist() == [64, 164, 208, 240, 248, 252, 0, 0]


def test_path_reflectance_is_taken_off_each_band(tmp_path):
    truth = ground(ROLES)
    path = {"B02": 0.07, "B03": 0.04, "B04": 0.02}
    hazy = truth + np.array([path.get(role, 0) for role in ROLES])[:, None, None]
    (tmp_path / "hazy").mkdir()
    (tmp_path / "clear").mkdir()
    cleared = rendition(tmp_path / "hazy", hazy, path).read(WHOLE).astype(int)
    assert np.abs(cleared - rendition(tmp_path / "clear", truth).read(WHOLE)).max() <= 1


def test_without_blue_near_infrared_is_shown_as_red(tmp_path):
    truth = ground(("B03", "B04", "B08"))
    shown = rendition(tmp_path, truth, names=("B03", "B04", "B08")).read(WHOLE)
    expected = [colour(truth[2], 0.6), colour(truth[1]), colour(truth[0])]
    below_shoulder = truth[2] < 0.45
    assert np.abs(shown - np.stack(expected, axis=-1))[below_shoulder].max() <= 3


@pytest.mark.parametrize(("nodata", "value"), [(0, 0), (None, 0), (65535, 65535)])
def test_no_data_is_black(tmp_path, nodata, value):
    bands = digital_numbers(ground(ROLES))
    bands[:, :10] = value
    shown = rendition(tmp_path, bands, nodata=nodata, offset=0.0).read(WHOLE)
    assert not shown[:10].any()
    assert shown[10:].any(axis=-1).all()


def test_not_a_number_is_black(tmp_path):
    bands = ground(ROLES).astype(np.float32)
    bands[1, 5, 5] = np.nan
    shown = rendition(tmp_path, bands).read(WHOLE)
    assert shown[5, 5].tolist() == [0, 0, 0]
    assert shown[5, 6].all()
