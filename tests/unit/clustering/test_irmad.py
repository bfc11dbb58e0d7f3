"""Pixels that did not change are found, and the line through them."""

import numpy as np
import pytest
from landcover_interpreter.core.clustering.irmad import chi_squared_tail, least_changed, orthogonal_line
from landcover_interpreter.tests.patchwork import parcels
from scipy.stats import chi2


@pytest.mark.parametrize("degrees", range(1, 13))
def test_the_tail_of_chi_squared_is_scipys(degrees):
    values = np.array([0.0, 0.01, 0.5, 1, 3, 10, 40, 300, 1e9])
    np.testing.assert_allclose(chi_squared_tail(values, degrees), chi2.sf(values, degrees), rtol=1e-9, atol=1e-280)


@pytest.mark.parametrize("changed", [0.0, 0.2, 0.5, 0.7])
def test_the_line_is_found_though_most_of_the_ground_has_changed(changed):
    values = parcels().reshape(5, -1)
    rng = np.random.default_rng(1)
    one = values[:, values[0] > 0] * 1e-4
    moved = rng.random(one.shape[1]) < changed
    now = one.copy()
    now[:, moved] = one[:, rng.permutation(one.shape[1])[: moved.sum()]]
    other = 0.8 * now * rng.normal(1, 0.01, now.shape) + 0.03
    kept = least_changed(other, one, one.shape[1] // 20)
    assert moved[kept].mean() < 0.1
    for here, there in zip(other, one):
        gain, shift = orthogonal_line(here[kept], there[kept])
        assert gain == pytest.approx(1.25, rel=0.05)
        assert shift == pytest.approx(-0.0375, abs=0.01)


def test_a_line_is_the_one_of_least_perpendicular_distances():
    rng = np.random.default_rng(2)
    x = rng.normal(0.3, 0.1, 5000)
    y = 1.7 * x - 0.1
    noisy_x, noisy_y = x + rng.normal(0, 0.02, x.size), y + rng.normal(0, 0.02, x.size)
    gain, shift = orthogonal_line(noisy_x, noisy_y)
    assert gain == pytest.approx(1.7, abs=0.02)
    assert shift == pytest.approx(-0.1, abs=0.006)
    back, _ = orthogonal_line(noisy_y, noisy_x)
    assert back == pytest.approx(1 / gain)


def test_bands_without_anything_in_common_are_only_shifted():
    assert orthogonal_line(np.array([0.1, 0.2, 0.3]), np.array([0.5, 0.5, 0.5])) == (1.0, pytest.approx(0.3))


def test_bands_that_are_the_same_do_not_break_it():
    rng = np.random.default_rng(3)
    one = rng.normal(0.2, 0.05, (1, 2000)).repeat(3, axis=0)
    kept = least_changed(one, 0.9 * one + 0.01, 100)
    assert orthogonal_line(one[0, kept], 0.9 * one[0, kept] + 0.01)[0] == pytest.approx(0.9)
