"""Local sums, means, deviations and edges against loops over every square."""

import numpy as np
import pytest
from landcover_interpreter.core.clustering.features.neighbourhood import (
    BoxCounts,
    box_sum,
    counts_of,
    local_deviation,
    local_edges,
    local_mean,
    trim,
)

WINDOWS = range(1, 32)
ODD = range(1, 32, 2)


def squares(values, window):
    """Every square of window × window, as (h, w, window, window)."""
    return np.lib.stride_tricks.sliding_window_view(values, (window, window))


@pytest.fixture(scope="module")
def rng():
    return np.random.default_rng(5)


@pytest.mark.parametrize("window", WINDOWS)
def test_sums_are_those_of_every_square(rng, window):
    values = rng.integers(0, 2, (34, 37)).astype(np.uint8)
    for kind in (np.uint16, np.int64, *([np.uint8] if window**2 <= 255 else [])):
        found = box_sum(values.astype(kind), window)
        assert found.dtype == kind
        np.testing.assert_array_equal(found, squares(values, window).sum(axis=(2, 3), dtype=np.int64))


@pytest.mark.parametrize("window", WINDOWS)
def test_sums_of_reflectance_are_exact_to_single_precision(rng, window):
    values = rng.uniform(0, 1, (3, 33, 35)).astype(np.float32)
    found = box_sum(values, window)
    expected = np.stack([squares(plane, window).sum(axis=(2, 3), dtype=np.float64) for plane in values])
    np.testing.assert_allclose(found, expected, rtol=1e-6)


@pytest.mark.parametrize("window", [1, 2, 3, 5, 7, 12, 15, 31])
def test_a_pixels_sum_is_the_same_to_the_last_bit_in_any_block(rng, window):
    values = rng.uniform(0, 1, (45, 61)).astype(np.float32)
    whole = box_sum(values, window)
    for top, left, height, width in ((0, 0, 1, 1), (3, 5, 7, 11), (14, 30, 1, 1), (2, 0, 13, 31)):
        part = box_sum(values[top : top + height + window - 1, left : left + width + window - 1], window)
        np.testing.assert_array_equal(part, whole[top : top + height, left : left + width])


@pytest.mark.parametrize("shape", [(40, 33), (1, 60), (31, 31), (3, 35, 32)])
@pytest.mark.parametrize("window", ODD)
def test_counts_of_values_are_those_of_every_square(rng, shape, window):
    values = rng.integers(0, 4, shape).astype(np.uint8)
    if min(shape[-2:]) < window:
        values = np.zeros((window, window), np.uint8)
    boxes = BoxCounts(values.shape, window)
    for value in (2, 0, 3, 9):
        found = boxes.count(values, value)
        assert found.shape == boxes.shape
        np.testing.assert_array_equal(found, box_sum((values == value).astype(np.int64), window))


def test_counts_tell_ids_of_16_bits_and_truth_apart():
    ids = np.array([[300, 44], [300, 300]], np.uint16)
    assert BoxCounts(ids.shape, 1).count(ids, 44).tolist() == [[0, 1], [0, 0]]
    assert BoxCounts(ids.shape, 1).count(ids, 300).tolist() == [[1, 0], [1, 1]]
    assert BoxCounts(ids.shape, 1).count(ids > 44, True).tolist() == [[1, 0], [1, 1]]


@pytest.fixture(scope="module")
def holes(rng):
    """Reflectance with holes of no data, 0 there: one large, some single pixels, one at an edge."""
    values = rng.uniform(0.02, 0.6, (36, 41)).astype(np.float32)
    inside = rng.uniform(size=values.shape) > 0.1
    inside[10:25, 12:30] = False
    inside[:4, :6] = False
    return np.where(inside, values, np.float32(0)), inside


def brute(values, inside, window, measure):
    """`measure` of the pixels with data of every square; 0 where there are none."""
    known = squares(inside, window)
    found = np.zeros(known.shape[:2])
    for place in np.ndindex(found.shape):
        part = squares(values, window)[place][known[place]].astype(np.float64)
        found[place] = measure(part) if len(part) else 0
    return found


@pytest.mark.parametrize("window", [1, 3, 5, 9, 15])
def test_means_leave_out_what_has_no_data(holes, window):
    values, inside = holes
    found = local_mean(values, counts_of(inside, window), window)
    assert found.dtype == np.float32
    np.testing.assert_allclose(found, brute(values, inside, window, np.mean), atol=2e-6)


@pytest.mark.parametrize("window", [1, 3, 5, 9, 15])
def test_deviations_leave_out_what_has_no_data(holes, window):
    values, inside = holes
    found = local_deviation(values, counts_of(inside, window), window)
    assert found.dtype == np.float32
    np.testing.assert_allclose(found, brute(values, inside, window, np.std), atol=1e-6)


def edges(values, inside, window):
    """The mean absolute difference to the right and lower neighbours over every square, by loops."""
    height, width = (length - window for length in values.shape)
    found = np.zeros((height, width))
    for row, column in np.ndindex(height, width):
        steps = []
        for r, c in np.ndindex(window, window):
            here = row + r, column + c
            for there in ((here[0], here[1] + 1), (here[0] + 1, here[1])):
                if inside[here] and inside[there]:
                    steps.append(abs(float(values[there]) - float(values[here])))
        found[row, column] = np.mean(steps) if steps else 0
    return found


@pytest.mark.parametrize("window", [3, 5, 9])
def test_edges_are_the_differences_of_neighbours_that_both_have_data(holes, window):
    values, inside = holes
    found = local_edges(values, inside, window)
    assert found.dtype == np.float32
    np.testing.assert_allclose(found, edges(values, inside, window), atol=2e-6)


def test_a_bright_flat_surface_has_no_deviation():
    """In single precision the difference of two sums near 0.9 would be some 0.0003."""
    flat = np.full((20, 20), 0.9137, np.float32)
    assert local_deviation(flat, counts_of(flat > 0, 7), 7).max() < 1e-7
    noise = np.random.default_rng(1).normal(0, 1e-4, flat.shape)
    bright = (flat + noise).astype(np.float32)
    found = local_deviation(bright, counts_of(flat > 0, 7), 7)
    np.testing.assert_allclose(found, squares(bright.astype(np.float64), 7).std(axis=(2, 3)), rtol=1e-4)


def test_deviations_are_those_of_scipy(rng):
    ndimage = pytest.importorskip("scipy.ndimage")
    values = rng.uniform(0, 0.5, (50, 60)).astype(np.float32)
    found = local_deviation(values, counts_of(values >= 0, 5), 5)
    mean, squared = (ndimage.uniform_filter(values.astype(np.float64) ** power, 5) for power in (1, 2))
    np.testing.assert_allclose(found, trim(np.sqrt(squared - mean**2), 2), atol=1e-6)


def test_where_all_have_data_the_count_is_one_number_and_means_are_the_same_to_the_last_bit(rng):
    values = rng.uniform(0, 1, (9, 9)).astype(np.float32)
    inside = np.ones(values.shape, bool)
    one = counts_of(inside, 3)
    assert np.ndim(one) == 0
    inside[0, 0] = False
    many = counts_of(inside, 3)
    np.testing.assert_array_equal(local_mean(values, one, 3)[3:], local_mean(values, many, 3)[3:])


def test_trimming_by_nothing_keeps_all():
    values = np.arange(20).reshape(4, 5)
    assert trim(values, 0).shape == (4, 5)
    assert trim(values, 1).tolist() == [[6, 7, 8], [11, 12, 13]]
