"""The majority filter against a loop over every pixel."""

import numpy as np
import pytest
from landcover_interpreter.core.clustering.cleaning import majority


def by_loops(labels, window):
    reach = window // 2
    found = np.zeros((labels.shape[0] - 2 * reach, labels.shape[1] - 2 * reach), labels.dtype)
    for row, column in np.ndindex(found.shape):
        own = labels[row + reach, column + reach]
        if own == 0:
            continue
        square = labels[row : row + window, column : column + window]
        kinds, counts = np.unique(square[square > 0], return_counts=True)
        best = kinds[counts == counts.max()]
        found[row, column] = best[0] if len(best) == 1 else own
    return found


@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
@pytest.mark.parametrize("window", [1, 3, 5, 15, 17])
def test_every_pixel_takes_the_most_frequent_label_around_it(kind, window):
    rng = np.random.default_rng(window)
    labels = rng.choice([0, 1, 2, 3, 254], (31, 37), p=[0.3, 0.2, 0.2, 0.2, 0.1]).astype(kind)
    if kind is np.uint16:
        labels[labels == 254] = 40_000
    before = labels.copy()
    found = majority(labels, window)
    assert found.dtype == kind
    np.testing.assert_array_equal(found, by_loops(labels, window))
    np.testing.assert_array_equal(labels, before)


def test_of_equal_counts_a_pixels_own_label_stays():
    own = np.array([[1, 1, 1], [0, 2, 0], [2, 2, 0]], np.uint8)
    assert majority(own, 3).tolist() == [[2]]
    other = np.array([[3, 3, 3], [0, 7, 0], [5, 5, 5]], np.uint8)
    assert majority(other, 3).tolist() == [[7]]


def test_no_data_stays_and_is_never_spread():
    alone = np.zeros((5, 5), np.uint8)
    alone[2, 2] = 4
    assert majority(alone, 3).tolist() == [[0, 0, 0], [0, 4, 0], [0, 0, 0]]
    assert not majority(np.zeros((5, 5), np.uint8), 5).any()


def test_a_window_of_one_changes_nothing():
    labels = np.array([[1, 2], [0, 3]], np.uint8)
    assert majority(labels, 1) is labels
