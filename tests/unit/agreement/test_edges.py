"""Distances to class edges, against every pixel's neighbours looked at one by one."""

import numpy as np
import pytest
from landcover_interpreter.core.agreement.edges import BANDS, REACH, distance_bands


def by_hand(codes):
    """Return the band of each pixel by the definition."""
    height, width = codes.shape
    edge = np.zeros(codes.shape, bool)
    for row in range(height):
        for column in range(width):
            around = codes[max(0, row - 1) : row + 2, max(0, column - 1) : column + 2]
            edge[row, column] = len(set(around[around > 0].tolist())) > 1
    places = np.argwhere(edge)
    bands = np.zeros(codes.shape, np.uint8)
    for row in range(height):
        for column in range(width):
            far = np.abs(places - (row, column)).max(axis=1).min() if len(places) else height + width
            bands[row, column] = next(
                b for b, (low, high) in enumerate(BANDS) if low <= far <= (far if high is None else high)
            )
    return bands


@pytest.mark.parametrize("seed", range(6))
def test_every_pixel_is_in_the_band_of_its_distance(seed):
    rng = np.random.default_rng(seed)
    size = rng.integers(1, 30, 2)
    cells = rng.choice(np.array((0, 10, 40, 80), np.uint8), (5, 5), p=(0.1, 0.3, 0.3, 0.3))
    codes = cells[np.arange(size[0])[:, None] // 7, np.arange(size[1]) // 7]
    np.testing.assert_array_equal(distance_bands(codes), by_hand(codes))


def test_one_class_has_no_edge_and_no_data_makes_none():
    codes = np.full((9, 9), 10, np.uint8)
    codes[4:, 2:5] = 0
    assert (distance_bands(codes) == 3).all()


def test_a_block_with_its_reach_is_as_the_whole():
    codes = np.random.default_rng(3).choice(np.array((10, 80), np.uint8), (60, 60), p=(0.999, 0.001))
    whole = distance_bands(codes)
    assert len(np.unique(whole)) == len(BANDS)
    row, column = 20, 25
    part = distance_bands(codes[row - REACH : row + 10 + REACH, column - REACH : column + 10 + REACH])
    np.testing.assert_array_equal(part[REACH:-REACH, REACH:-REACH], whole[row : row + 10, column : column + 10])
