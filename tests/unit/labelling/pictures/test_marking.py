"""Marks: exact pixels in, exact pixels out."""

import numpy as np
import pytest
from landcover_interpreter.core.labelling.pictures.marking import enlarge, inverted_mask, mask, outline, spotlight

RNG = np.random.default_rng(3)
INSIDE = RNG.random((20, 30)) < 0.3


def scene(level):
    return RNG.integers(level - 20, level + 20, (20, 30, 3)).astype(np.uint8)


def test_the_mask_is_white_where_the_cluster_is_and_its_inverse_black():
    assert np.array_equal(mask(INSIDE) == 255, INSIDE)
    assert np.array_equal(mask(INSIDE) == 0, ~INSIDE)
    assert np.array_equal(inverted_mask(INSIDE), 255 - mask(INSIDE))


@pytest.mark.parametrize("level", [30, 60, 100, 127, 129, 160, 200, 230])
def test_the_spotlight_keeps_the_clusters_colours_and_sets_it_off_from_grey_around(level):
    colours = RNG.integers(0, 256, (20, 30, 3)).astype(np.uint8)
    colours[INSIDE] = scene(level)[INSIDE]
    shown = spotlight(colours, INSIDE)
    assert np.array_equal(shown[INSIDE], colours[INSIDE])
    around = shown[~INSIDE].astype(int)
    assert np.ptp(around, axis=-1).max() == 0
    assert np.ptp(around) > 60  # the lie of the land is still to be seen
    assert np.abs(around.mean() - level) > 75
    assert np.corrcoef(around[:, 0], colours[~INSIDE].mean(axis=-1))[0, 1] > 0.8


def test_a_spotlight_on_nothing_is_grey_all_over():
    assert np.ptp(spotlight(scene(100), np.zeros((20, 30), bool)).astype(int), axis=-1).max() == 0


def test_the_outline_runs_around_the_cluster_and_covers_none_of_it():
    inside = np.zeros((9, 9), bool)
    inside[3:6, 4] = True
    colours = np.full((9, 9, 3), 77, np.uint8)
    shown = outline(colours, inside, 1)
    white = np.zeros((9, 9), bool)
    white[3:6, [3, 5]] = white[[2, 6], 4] = True
    assert np.array_equal((shown == 255).all(axis=-1), white)
    assert (shown[~white] == 77).all()
    assert (colours == 77).all()
    assert np.count_nonzero((outline(colours, inside, 2) == 255).all(axis=-1)) > 2 * white.sum()


def test_enlarging_repeats_every_pixel():
    image = scene(100)
    large = enlarge(image, 3)
    assert large.shape == (60, 90, 3)
    for row in range(3):
        for column in range(3):
            np.testing.assert_array_equal(large[row::3, column::3], image)
