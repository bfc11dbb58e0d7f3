"""Every index against its formula, on numbers worked out by hand."""

import numpy as np
import pytest
from landcover_interpreter.core.clustering.features.indices import INDICES, PROFILED, normalised_difference

REFLECTANCE = {"B02": 0.05, "B03": 0.08, "B04": 0.1, "B05": 0.16, "B08": 0.3, "B8A": 0.34, "B11": 0.2, "B12": 0.12}
# (NIR − red) / (NIR + red) is 0.2 / 0.4, and so on; BSI is ((0.2 + 0.1) − (0.3 + 0.05)) / 0.65.
BY_HAND = {
    "NDVI": 0.2 / 0.4,
    "NDWI": -0.22 / 0.38,
    "NDBI": -0.1 / 0.5,
    "MNDWI": -0.12 / 0.28,
    "NDMI": 0.1 / 0.5,
    "NBR": 0.18 / 0.42,
    "NDRE": 0.14 / 0.46,
    "BSI": -0.05 / 0.65,
}


def measured(name, nir="B08"):
    sides = INDICES[name].roles(nir)
    return normalised_difference(*([np.array([REFLECTANCE[role]]) for role in side] for side in sides))[0]


@pytest.mark.parametrize("name", BY_HAND)
def test_values_are_those_of_the_formula(name):
    assert measured(name) == pytest.approx(BY_HAND[name], abs=1e-12)


def test_no_index_is_left_unchecked_and_every_one_has_a_source():
    assert set(BY_HAND) == set(INDICES)
    assert all(index.source and index.name == name for name, index in INDICES.items())


def test_the_narrow_near_infrared_serves_where_a_scene_has_that():
    assert measured("NDVI", "B8A") == pytest.approx(0.24 / 0.44)
    assert measured("BSI", "B8A") == pytest.approx((0.3 - 0.39) / 0.69)


def test_profiles_tell_of_three():
    assert [index.name for index in PROFILED] == ["NDVI", "NDWI", "NDBI"]


def test_what_is_given_stays_as_it_was():
    one, other = np.array([0.3], np.float32), np.array([0.1], np.float32)
    assert normalised_difference([one], [other]).dtype == np.float32
    assert (one[0], other[0]) == (np.float32(0.3), np.float32(0.1))
