"""The majority filter does not depend on how clusters are numbered."""

import numpy as np
import pytest
from landcover_interpreter.core.clustering.cleaning import majority


@pytest.mark.parametrize("window", [3, 5, 17])
def test_other_numbers_give_the_same_map(window):
    rng = np.random.default_rng(1)
    labels = rng.integers(0, 7, (60, 60)).astype(np.uint8)
    codes = np.array([0, 5, 3, 6, 1, 4, 2], np.uint8)
    np.testing.assert_array_equal(majority(codes[labels], window), codes[majority(labels, window)])


def test_a_pixel_keeps_its_own_where_others_are_level():
    labels = np.array([[1, 1, 1], [2, 3, 2], [2, 0, 0]], np.uint8)
    assert majority(labels, 3).tolist() == [[3]]
    labels[2, 2] = 2
    assert majority(labels, 3).tolist() == [[2]]
    labels[1, 1] = 0
    assert majority(labels, 3).tolist() == [[0]]
