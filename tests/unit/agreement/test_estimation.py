"""Estimates against published examples and against sums written out by hand."""

from math import sqrt

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from landcover_interpreter.core.agreement.estimation import (
    NO_DESIGN,
    SIMPLE,
    Estimate,
    Observation,
    Stratum,
    estimate,
)

# Olofsson et al. 2014, doi 10.1016/j.rse.2014.02.015, tables 8 and 9: deforestation, forest gain, stable forest and
# stable non-forest, pixels of 30 m.
CHANGE = np.array(((66, 0, 5, 4), (0, 55, 8, 12), (1, 0, 153, 11), (2, 1, 9, 313)))
CHANGE_PIXELS = (200_000, 150_000, 3_200_000, 6_450_000)
CHANGE_HA = sum(CHANGE_PIXELS) * 0.09


def of_matrix(matrix):
    return [
        Observation(row + 1, row + 1, column + 1)
        for row, counts in enumerate(np.asarray(matrix).tolist())
        for column, count in enumerate(counts)
        for _ in range(count)
    ]


def strata_of(pixels):
    return [Stratum(code, f"stratum {code}", count) for code, count in enumerate(pixels, 1)]


@pytest.fixture
def change():
    return estimate(of_matrix(CHANGE), strata_of(CHANGE_PIXELS), {}, CHANGE_HA, corrected=False)


def olofsson(matrix, pixels):
    """Equations 4 to 11 of Olofsson et al. 2014, term by term."""
    n, total = matrix.tolist(), sum(pixels)
    k = range(len(pixels))
    weight = [count / total for count in pixels]
    drawn = [sum(n[i]) for i in k]
    p = [[weight[i] * n[i][j] / drawn[i] for j in k] for i in k]
    column = [sum(p[i][j] for i in k) for j in k]
    users = [p[i][i] / weight[i] for i in k]
    producers = [p[j][j] / column[j] for j in k]
    users_variance = [users[i] * (1 - users[i]) / (drawn[i] - 1) for i in k]
    overall_variance = sum(weight[i] ** 2 * users_variance[i] for i in k)
    producers_variance = []
    for j in k:
        estimated = sum(pixels[i] / drawn[i] * n[i][j] for i in k)
        own = pixels[j] ** 2 * (1 - producers[j]) ** 2 * users_variance[j]
        other = sum(
            pixels[i] ** 2 * (n[i][j] / drawn[i]) * (1 - n[i][j] / drawn[i]) / (drawn[i] - 1) for i in k if i != j
        )
        producers_variance.append((own + producers[j] ** 2 * other) / estimated**2)
    area_error = [sqrt(sum((weight[i] * p[i][j] - p[i][j] ** 2) / (drawn[i] - 1) for i in k)) for j in k]  # equation 10
    return {
        "matrix": p,
        "overall": (sum(p[i][i] for i in k), sqrt(overall_variance)),
        "users": list(zip(users, map(sqrt, users_variance))),
        "producers": list(zip(producers, map(sqrt, producers_variance))),
        "share": list(zip(column, area_error)),
    }


def pair(found):
    return (found.value, found.standard_error)


def same_as_olofsson(found, expected):
    np.testing.assert_allclose(np.array(found.matrix)[:-1], expected["matrix"], rtol=0, atol=1e-9)
    assert np.array(found.matrix)[-1].tolist() == [0] * len(found.codes)
    assert pair(found.overall) == pytest.approx(expected["overall"], abs=1e-9)
    for figure in ("users", "producers", "share"):
        figures = [pair(getattr(each, figure)) for each in found.classes]
        np.testing.assert_allclose(figures, expected[figure], rtol=0, atol=1e-9)


def test_olofssons_example_to_nine_places(change):
    same_as_olofsson(change, olofsson(CHANGE, CHANGE_PIXELS))


def test_olofssons_example_as_it_was_published(change):
    """Section 5 of the paper: overall 0.95 ± 0.02, and the figures of its classes with 1.96 standard errors."""
    assert [round(each.users.value, 2) for each in change.classes] == [0.88, 0.73, 0.93, 0.96]
    assert [round(1.96 * each.users.standard_error, 2) for each in change.classes] == [0.07, 0.10, 0.04, 0.02]
    assert [round(each.producers.value, 2) for each in change.classes] == [0.75, 0.85, 0.93, 0.96]
    assert round(change.overall.value, 2) == 0.95
    assert round(1.96 * change.overall.standard_error, 2) == 0.02
    deforestation = change.classes[0].hectares
    assert round(deforestation.value) == 21_158
    assert round(1.96 * deforestation.standard_error) == 6_158
    assert (round(deforestation.low), round(deforestation.high)) == (15_000, 27_315)
    gain, forest, other = (each.hectares for each in change.classes[1:])
    assert [round(each.value) for each in (gain, forest, other)] == [11_686, 285_770, 581_386]
    assert [round(1.96 * each.standard_error) for each in (gain, forest, other)] == [3_756, 15_510, 16_282]


# Stehman 2014, doi 10.1080/01431161.2014.930207, table 2: forty elements, ten of each stratum, as stratum, map class
# and reference class.
FORTY_PAIRS = {
    "A": (("AA", 5), ("AC", 1), ("AB", 1), ("BA", 1), ("BB", 1), ("BC", 1)),
    "B": (("AA", 1), ("BB", 5), ("BA", 2), ("BB", 2)),
    "C": (("BC", 2), ("CC", 3), ("CD", 2), ("CB", 1), ("BB", 1), ("BA", 1)),
    "D": (("DD", 7), ("DC", 2), ("DB", 1)),
}
FORTY = [stratum + pair for stratum, pairs in FORTY_PAIRS.items() for pair, count in pairs for _ in range(count)]
FORTY_PIXELS = {"A": 40_000, "B": 30_000, "C": 20_000, "D": 10_000}


def stehman(elements, pixels, part, whole=lambda stratum, mapped, reference: 1, corrected=True):
    """Equations 2, 25, 27 and 28 of Stehman 2014, element by element: a ratio and its standard error."""
    groups = {name: [each for each in elements if each[0] == name] for name in pixels}
    y = {name: [part(*each) for each in group] for name, group in groups.items()}
    x = {name: [whole(*each) for each in group] for name, group in groups.items()}
    divisor = sum(pixels[name] * sum(x[name]) / len(x[name]) for name in pixels)
    ratio = sum(pixels[name] * sum(y[name]) / len(y[name]) for name in pixels) / divisor
    variance = 0
    for name, size in pixels.items():
        n = len(groups[name])
        residuals = [b - ratio * a for a, b in zip(x[name], y[name])]
        centre = sum(residuals) / n
        spread = sum((each - centre) ** 2 for each in residuals) / (n - 1)
        variance += size**2 * (1 - n / size if corrected else 1) * spread / n
    return ratio, sqrt(variance) / divisor


def numbered(elements):
    return [Observation(*("0ABCD".index(letter) for letter in each)) for each in elements]


@pytest.mark.parametrize("corrected", [True, False])
def test_stehmans_example_where_strata_are_not_the_maps_classes(corrected):
    strata = [Stratum("0ABCD".index(name), name, pixels) for name, pixels in FORTY_PIXELS.items()]
    found = estimate(numbered(FORTY), strata, {}, corrected=corrected)

    def expected(part, *whole):
        return pytest.approx(stehman(FORTY, FORTY_PIXELS, part, *whole, corrected=corrected), abs=1e-9)

    assert pair(found.overall) == expected(lambda s, m, r: m == r)
    for each in found.classes:
        name = "0ABCD"[each.code]
        assert pair(each.share) == expected(lambda s, m, r, name=name: r == name)
        both, mapped, true = (
            lambda s, m, r, name=name: m == r == name,
            lambda s, m, r, name=name: m == name,
            lambda s, m, r, name=name: r == name,
        )
        assert pair(each.users) == expected(both, mapped)
        assert pair(each.producers) == expected(both, true)
    assert found.corrected is corrected


def test_stehmans_example_as_it_was_published():
    """Pages 4932 to 4936 of the paper."""
    strata = [Stratum("0ABCD".index(name), name, pixels) for name, pixels in FORTY_PIXELS.items()]
    found = estimate(numbered(FORTY), strata, {})
    a, b, c, _ = found.classes
    assert [round(each.share.value, 2) for each in (a, c)] == [0.35, 0.20]
    assert [round(each.share.standard_error, 3) for each in (a, c)] == [0.082, 0.064]
    assert (round(found.overall.value, 2), round(found.overall.standard_error, 3)) == (0.63, 0.085)
    assert (round(b.users.value, 3), round(b.users.standard_error, 3)) == (0.574, 0.125)
    assert round(b.producers.value, 3) == 0.794
    assert round(found.matrix[1][2], 2) == 0.08


SEVERAL = st.lists(
    st.tuples(st.integers(1, 3), st.integers(0, 4), st.integers(1, 4)).map(lambda each: Observation(*each)),
    min_size=1,
    max_size=60,
)


@given(observations=SEVERAL, seed=st.integers(0, 99))
@settings(max_examples=60, deadline=None)
def test_the_order_of_the_points_does_not_matter(observations, seed):
    shuffled = [observations[i] for i in np.random.default_rng(seed).permutation(len(observations))]
    strata = strata_of((700, 200, 100))
    assert estimate(shuffled, strata[::-1], {}, 12.5) == estimate(observations, strata, {}, 12.5)


@given(observations=SEVERAL)
@settings(max_examples=60, deadline=None)
def test_where_every_point_stands_for_as_many_pixels_the_figures_are_plain_proportions(observations):
    """One of the strata, or all with points in proportion to their pixels."""
    drawn = [each.stratum for each in observations]
    strata = [Stratum(code, str(code), 1000 * drawn.count(code)) for code in set(drawn)]
    found = estimate(observations, strata, {})
    total = len(observations)
    assert found.overall.value == pytest.approx(sum(e.mapped == e.reference for e in observations) / total, abs=1e-12)
    assert sum(map(sum, found.matrix)) == pytest.approx(1, abs=1e-12)
    for each in found.classes:
        true = [e for e in observations if e.reference == each.code]
        mapped = [e for e in observations if e.mapped == each.code]
        right = [e for e in true if e.mapped == each.code]
        assert (each.mapped_points, each.reference_points) == (len(mapped), len(true))
        assert each.share.value == pytest.approx(len(true) / total, abs=1e-12)
        assert each.users.value == (pytest.approx(len(right) / len(mapped)) if mapped else None)
        assert each.producers.value == (pytest.approx(len(right) / len(true)) if true else None)


def test_a_single_point_tells_nothing_of_the_spread(change):
    """The second stratum keeps one point: what depends on it has no error, not an error of 0."""
    alone = [each for each in of_matrix(CHANGE) if each.stratum != 2] + [Observation(2, 2, 2)]
    found = estimate(alone, strata_of(CHANGE_PIXELS), {}, CHANGE_HA, corrected=False)
    assert found.without_variance == ("stratum 2",)
    assert "stratum 2" in found.notes[0] and "single point" in found.notes[0]
    assert found.overall.value == pytest.approx(change.overall.value + 0.015 * (1 - 55 / 75), abs=1e-12)
    assert pair(found.overall)[1:] == (None,) and found.overall.low is None
    assert {each.share.standard_error for each in found.classes} == {None}
    # The user's accuracies of the other classes are of their own strata alone.
    assert [each.users.standard_error is None for each in found.classes] == [False, True, False, False]
    assert found.classes[0].users == change.classes[0].users


def test_a_stratum_without_points_is_named_and_the_figures_are_of_the_others(change):
    rest = [each for each in of_matrix(CHANGE) if each.stratum != 4]
    found = estimate(rest, strata_of(CHANGE_PIXELS), {}, CHANGE_HA, corrected=False)
    of_three = estimate(rest, strata_of(CHANGE_PIXELS[:3]), {}, CHANGE_HA * 0.355, corrected=False)
    assert found.without_points == ("stratum 4",)
    assert "stratum 4" in found.notes[0] and "35.5 %" in found.notes[0]
    assert found.overall == of_three.overall
    assert found.classes[0].hectares.value == pytest.approx(of_three.classes[0].hectares.value, abs=1e-6)
    assert found.strata[-1].weight == 0.645 and found.strata[-1].points == 0


def test_of_a_stratum_that_was_taken_wholly_nothing_is_left_to_chance():
    few = [Observation(1, 1, code) for code in (1, 1, 2)]
    many = [Observation(2, 2, code) for code in (2, 1, 2, 2)]
    found = estimate([*few, *many], [Stratum(1, "few", 3), Stratum(2, "many", 997)], {})
    alone = sqrt(0.997**2 * (1 - 4 / 997) * (0.75 * 0.25 * 4 / 3) / 4)
    assert found.overall.standard_error == pytest.approx(alone, abs=1e-12)
    # A stratum of one pixel is known with its only point.
    single = estimate([Observation(1, 1, 2), *many], [Stratum(1, "one", 1), Stratum(2, "many", 997)], {})
    assert single.without_variance == () and single.overall.standard_error > 0


def test_points_that_are_no_probability_sample_have_no_intervals():
    points = [Observation(7, 1, 1), Observation(8, 1, 2), Observation(9, 2, 2), Observation(7, 0, 1)]
    found = estimate(points, [], {1: "one", 2: "two"}, CHANGE_HA, NO_DESIGN)
    assert found.overall == Estimate(0.5)
    one, two = found.classes
    assert (one.name, one.users, one.producers) == ("one", Estimate(0.5), Estimate(0.5))
    assert (two.users, two.producers, two.reference_points) == (Estimate(1.0), Estimate(0.5), 2)
    assert {one.share, one.hectares, two.share, two.hectares} == {None}
    assert found.strata == () and "no probability sample" in found.notes[0]
    assert found.matrix == ((0.25, 0.25), (0.0, 0.25), (0.25, 0.0))


def test_random_points_are_post_stratified_and_that_is_said():
    found = estimate(of_matrix(CHANGE), strata_of(CHANGE_PIXELS), {}, CHANGE_HA, SIMPLE, corrected=False)
    same_as_olofsson(found, olofsson(CHANGE, CHANGE_PIXELS))
    assert "post-stratified" in found.notes[0]


def test_intervals_stay_where_shares_can_be():
    found = estimate([Observation(1, 1, 1)] * 9 + [Observation(1, 1, 2)], [Stratum(1, "all", 10_000)], {}, 50.0)
    assert found.overall.high == 1.0 and found.overall.low == pytest.approx(0.9 - 1.96 * found.overall.standard_error)
    assert found.classes[1].share.low == 0 and found.classes[1].hectares.low == 0
    assert found.classes[0].hectares.high == 50


def test_nothing_is_made_of_nothing():
    assert estimate([], strata_of((10,)), {}) is None
    assert estimate([Observation(5, 1, 1)], strata_of((10,)), {}) is None
    assert estimate([], [], {}, design=NO_DESIGN) is None


def test_json_values_are_plain(change):
    told = change.to_dict()
    assert told["overall"]["standard_error"] == change.overall.standard_error
    assert told["classes"][0]["hectares"]["low"] == change.classes[0].hectares.low
    assert told["strata"][3] == {"code": 4, "name": "stratum 4", "pixels": 6_450_000, "weight": 0.645, "points": 325}
