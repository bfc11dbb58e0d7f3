"""What profiles speak of: bands and indices of every date, in reflectance."""

import numpy as np
import pytest
from landcover_interpreter.core.clustering.features import DARKEST, date_of, dated, plain, variables_of
from landcover_interpreter.core.scene.scene import SceneRequest, open_scene
from landcover_interpreter.tests.dated_scenes import opened
from landcover_interpreter.tests.patchwork import FIVE_BANDS
from landcover_interpreter.tests.scenes import digital_numbers, ground, write_raster


def test_names_tell_the_date_and_back():
    assert [dated("B04", date) for date in (0, 1, 11)] == ["B04", "B04@2", "B04@12"]
    assert [date_of(name) for name in ("B04", "B04@2", "NDVI@12")] == [0, 1, 11]
    assert [plain(name) for name in ("B8A", "B8A@2")] == ["B8A", "B8A"]


def write(path, roles, **options):
    return write_raster(path, digital_numbers(ground(roles), **options), names=roles)


def test_bands_of_60_m_are_left_out_and_indices_are_those_that_the_bands_allow(tmp_path):
    file = write(tmp_path / "a.tif", ("B01", "B03", "B04", "B8A", "B09"))
    variables = variables_of(open_scene(SceneRequest((str(file),))))
    assert variables.bands == ("B03", "B04", "B8A")
    assert variables.indices == ("NDVI", "NDWI")
    assert variables.pairs == ((2, 1), (0, 2))
    assert (variables.nir, variables.red) == (2, 1)
    assert variables.rows == (1, 2, 3)


def test_dates_follow_each_other_bands_first_then_indices(tmp_path):
    first = write(tmp_path / "2020-01-01.tif", FIVE_BANDS)
    second = write(tmp_path / "2021-01-01.tif", ("B01", "B03", "B04", "B08"))
    variables = variables_of(opened(first, second))
    assert variables.bands == (*FIVE_BANDS, "B03@2", "B04@2", "B08@2")
    assert variables.indices == ("NDVI", "NDWI", "NDBI", "NDVI@2", "NDWI@2")
    assert variables.rows == (0, 1, 2, 3, 4, 5, 6, 7)
    assert variables.dates == (0,) * 5 + (1,) * 3 + (0,) * 3 + (1,) * 2
    assert variables.pairs[3:] == ((7, 6), (5, 7))
    assert (variables.nir, variables.red) == (3, 2)


def test_each_date_is_brought_to_reflectance_by_its_own_scale_and_offset(tmp_path):
    reflectance = ground(FIVE_BANDS)
    first = write_raster(tmp_path / "a.tif", digital_numbers(reflectance), names=FIVE_BANDS)
    second = write_raster(tmp_path / "b.tif", reflectance.astype(np.float32), names=FIVE_BANDS)
    variables = variables_of(opened(first, second))
    stored = np.concatenate([digital_numbers(reflectance).astype(np.float32), reflectance.astype(np.float32)])
    measured = dict(zip(variables.names, variables.measure(stored.reshape(10, -1))))
    for place, role in enumerate(FIVE_BANDS):
        expected = np.maximum(reflectance[place].ravel(), DARKEST)
        np.testing.assert_allclose(measured[role], expected, atol=6e-5)
        np.testing.assert_allclose(measured[f"{role}@2"], expected, rtol=1e-6)
    nir, red = reflectance[3].ravel(), reflectance[2].ravel()
    np.testing.assert_allclose(measured["NDVI@2"], (nir - red) / (nir + red), atol=1e-5)


def test_no_data_is_small_and_finite_whatever_is_stored_there(tmp_path):
    variables = variables_of(open_scene(SceneRequest((str(write(tmp_path / "a.tif", FIVE_BANDS)),))))
    stored = np.full((5, 4), 3000, np.float32)
    stored[:, 1], stored[:, 2] = np.nan, np.inf
    measured = variables.measure_inside(stored, np.array([True, False, False, True]))
    assert (measured[:, 1:3] == np.float32(DARKEST)).all()
    assert measured[:5, 0].tolist() == pytest.approx([0.3] * 5)
