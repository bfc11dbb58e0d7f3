"""How large a sample is, how it is shared out, and that it is drawn as it says: at random, and the same again."""

from collections import Counter
from math import sqrt

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from landcover_interpreter.core.agreement.estimation import Observation, Stratum, estimate
from landcover_interpreter.core.agreement.sampling import Frame, allocate, count_values, draw, sample_size
from landcover_interpreter.core.errors import ReferenceMapError
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.streaming import threads
from landcover_interpreter.tests.scenes import write_raster


def test_the_size_of_olofssons_example():
    """Olofsson et al. 2014, section 5.1.1: 641 points for a standard error of 0.01."""
    assert sample_size((0.02, 0.015, 0.32, 0.645), (0.7, 0.6, 0.9, 0.95), 0.01) == 641


def test_the_size_of_equal_classes_is_that_of_a_simple_random_sample():
    assert sample_size((0.5, 0.3, 0.2), (0.8, 0.8, 0.8), 0.02) == 400
    assert sample_size((0.5, 0.3, 0.2), (0.8, 0.8, 0.8), 0.01) == 1600
    assert sample_size((1,), (1,), 0.01) == 0


def test_small_classes_get_the_minimum_and_the_rest_goes_by_area():
    shared = allocate((200_000, 150_000, 3_200_000, 6_450_000), 641, 50)
    assert shared.points[:2] == (50, 50) and sum(shared.points) == 641
    assert shared.points[2] == round(541 * 320 / 965)
    assert shared.wholly == ()


def test_a_class_with_fewer_pixels_is_taken_wholly_and_named():
    shared = allocate((30, 7, 100_000), 400, 50)
    assert shared.points == (30, 7, 363)
    assert shared.wholly == (0, 1)
    assert allocate((3, 4), 100, 50).points == (3, 4)


PIXELS = st.lists(st.integers(1, 100_000), min_size=1, max_size=9)


@given(pixels=PIXELS, total=st.integers(1, 3000), minimum=st.integers(2, 100))
@settings(max_examples=150, deadline=None)
def test_every_class_has_its_minimum_and_none_more_than_its_pixels(pixels, total, minimum):
    points = allocate(pixels, total, minimum).points
    assert all(min(count, minimum) <= drawn <= count for count, drawn in zip(pixels, points))
    least = sum(min(count, minimum) for count in pixels)
    assert sum(points) == min(max(total, least), sum(pixels))
    above = sorted((drawn / count, count) for count, drawn in zip(pixels, points) if drawn > min(count, minimum))
    for (rate, count), (next_rate, next_count) in zip(above, above[1:]):
        assert next_rate - rate <= 1 / count + 1 / next_count


@pytest.fixture(scope="module")
def mosaic(tmp_path_factory):
    """A map of ids 1 to 6 and no data, of which 5 and 6 are rare, in 203 × 131 pixels."""
    rng = np.random.default_rng(4)
    ids = np.kron(rng.integers(0, 5, (27, 21)), np.ones((8, 7), int))[:203, :131].astype(np.uint16)
    ids[100:103, 40:44], ids[5, 7] = 5, 6
    return write_raster(tmp_path_factory.mktemp("mosaic") / "map.tif", ids[None], nodata=0), ids


STRATA = {10: (1, 5), 20: (2, 3), 30: (4,), 40: (6,)}
POINTS = {10: 60, 20: 80, 30: 25, 40: 1}


def drawn(raster, seed=3, strip_pixels=1 << 22, points=POINTS):
    with threads(3) as executor:
        frame = count_values(raster, executor, SILENT, strip_pixels)
        return draw(raster, frame, STRATA, points, seed, executor, SILENT)


def test_points_lie_in_their_strata_each_once(mosaic):
    raster, ids = mosaic
    pixels = drawn(raster)
    assert Counter(pixel.stratum for pixel in pixels) == POINTS
    assert len({(pixel.column, pixel.row) for pixel in pixels}) == len(pixels)
    for pixel in pixels:
        assert ids[pixel.row, pixel.column] == pixel.value
        assert pixel.value in STRATA[pixel.stratum]


@pytest.mark.parametrize("strip_pixels", [1, 131 * 7, 131 * 64 + 5])
def test_the_sample_is_the_same_whatever_the_strips(mosaic, strip_pixels):
    assert drawn(mosaic[0], strip_pixels=strip_pixels) == drawn(mosaic[0])


def test_the_seed_makes_the_sample(mosaic):
    assert drawn(mosaic[0], seed=3) == drawn(mosaic[0], seed=3)
    assert set(drawn(mosaic[0], seed=3)) != set(drawn(mosaic[0], seed=4))


def test_the_order_is_shuffled_so_that_the_first_half_is_a_sample_too(mosaic):
    """Over many draws each stratum has its share in the first half, as often above half of its points as below."""
    halves = [Counter(pixel.stratum for pixel in drawn(mosaic[0], seed)[: 166 // 2]) for seed in range(60)]
    for stratum in (10, 20, 30):
        mean = sum(half[stratum] for half in halves) / len(halves)
        assert mean == pytest.approx(POINTS[stratum] / 2, abs=1.3)
        assert len({half[stratum] for half in halves}) > 5


def test_every_pixel_is_as_likely_as_any_other(mosaic):
    """Chi-squared over the pixels of a stratum, of many draws; the seeds are fixed."""
    raster, ids = mosaic
    hits = np.zeros(ids.shape, int)
    for seed in range(200):
        for pixel in drawn(raster, seed):
            hits[pixel.row, pixel.column] += 1
    for stratum, values in STRATA.items():
        inside = hits[np.isin(ids, values)]
        expected = 200 * POINTS[stratum] / inside.size
        if stratum == 40:
            assert inside.tolist() == [200]
            continue
        rate = expected / 200
        squares = ((inside - expected) ** 2).sum() / (expected * (1 - rate))
        assert squares == pytest.approx(inside.size, abs=4 * sqrt(2 * inside.size))
    assert not hits[ids == 0].any()


def test_the_frame_counts_every_value(mosaic):
    raster, ids = mosaic
    with threads(2) as executor:
        frame = count_values(raster, executor, SILENT, 1000)
    assert frame.values == (1, 2, 3, 4, 5, 6)
    assert frame.pixels((2, 3)) == np.isin(ids, (2, 3)).sum()
    assert frame.pixels((99,)) == 0
    assert isinstance(frame, Frame) and len(frame.strips) == len(frame.counts) > 1


def test_measurements_are_no_map(tmp_path):
    raster = write_raster(tmp_path / "ndvi.tif", np.full((1, 4, 4), 0.5, np.float32))
    with threads(1) as executor, pytest.raises(ReferenceMapError, match="no class codes"):
        count_values(raster, executor, SILENT)


def test_intervals_hold_the_truth_as_often_as_they_say(tmp_path):
    """A map that was relabelled after its strata were drawn, of which the truth is known, sampled 300 times."""
    rng = np.random.default_rng(8)
    strata = rng.choice((1, 2, 3), (90, 100), p=(0.6, 0.3, 0.1)).astype(np.uint8)
    mapped = np.where(strata == 3, 2, strata)
    truth = np.where(rng.random(strata.shape) < 0.4, rng.integers(1, 4, strata.shape), mapped)
    raster = write_raster(tmp_path / "map.tif", strata[None], nodata=0)
    population = [Stratum(code, str(code), int((strata == code).sum())) for code in (1, 2, 3)]
    known = {
        "overall": (truth == mapped).mean(),
        "area 1": (truth == 1).mean(),
        "area 3": (truth == 3).mean(),
        "users 2": (truth == mapped)[mapped == 2].mean(),
        "producers 1": (truth == mapped)[truth == 1].mean(),
    }
    held, told = Counter(), []
    sizes, points = {1: 270, 2: 210, 3: 180}, {code: (code,) for code in (1, 2, 3)}
    with threads(2) as executor:
        frame = count_values(raster, executor, SILENT)
        for seed in range(300):
            pixels = draw(raster, frame, points, sizes, seed, executor, SILENT)
            seen = [
                Observation(pixel.stratum, int(mapped[pixel.row, pixel.column]), int(truth[pixel.row, pixel.column]))
                for pixel in pixels
            ]
            found = estimate(seen, population, {})
            one, two, three = found.classes
            figures = (found.overall, one.share, three.share, two.users, one.producers)
            held.update(name for name, each in zip(known, figures) if each.low <= known[name] <= each.high)
            told.append([(each.value, each.standard_error) for each in figures])
    # Two standard errors of a share of 0.95 over 300 samples are 0.025.
    assert {name: held[name] / 300 for name in known} == {name: pytest.approx(0.95, abs=0.03) for name in known}
    values, errors = np.moveaxis(np.array(told), 2, 0)
    np.testing.assert_allclose(values.mean(axis=0), list(known.values()), atol=0.004)
    np.testing.assert_allclose(values.std(axis=0), errors.mean(axis=0), rtol=0.12)
