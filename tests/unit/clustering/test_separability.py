"""Distances between normal distributions against closed forms, and the measures of known clusters."""

import math

import numpy as np
import pytest
from landcover_interpreter.core.clustering.separability import (
    FEWEST_PIXELS,
    HARDLY,
    NO_GAP,
    Normal,
    jeffries_matusita,
    measure_separability,
    normal_of,
)
from landcover_interpreter.core.errors import Cancelled
from sklearn import metrics
from sklearn.covariance import ledoit_wolf

RNG = np.random.default_rng(20)
EYE = np.eye(3)


def normal(mean, covariance):
    return Normal(np.asarray(mean, float), np.asarray(covariance, float))


def distance(one, other):
    (found,) = jeffries_matusita(one, [other])
    return found


def members(means, pixels=400, deviation=1.0, seed=5):
    """Points of normal clusters with these means, and their ids 1 … ."""
    rng, means = np.random.default_rng(seed), np.asarray(means, float)
    ids = np.repeat(np.arange(len(means)) + 1, pixels)
    return means[ids - 1] + rng.normal(0, deviation, (len(ids), means.shape[1])), ids


def measured(points, ids, clusters=None, **rest):
    return measure_separability(points, ids, dict.fromkeys(clusters or np.unique(ids).tolist(), 0.75), **rest)


@pytest.mark.parametrize("apart", [0.3, 1.0, 2.5])
def test_equal_spreads_have_an_eighth_of_mahalanobis_distance(apart):
    found = distance(normal([0, 0, 0], 4 * EYE), normal([apart, 0, 0], 4 * EYE))
    assert found == pytest.approx(2 * (1 - math.exp(-(apart**2) / 4 / 8)), rel=1e-5)


@pytest.mark.parametrize("ratio", [2.0, 9.0])
def test_equal_means_are_told_apart_by_their_spread(ratio):
    """B = ½ ln((1 + r) / (2 √r)) for every feature."""
    found = distance(normal([1, 1, 1], EYE), normal([1, 1, 1], ratio * EYE))
    assert found == pytest.approx(2 * (1 - (2 * math.sqrt(ratio) / (1 + ratio)) ** 1.5), rel=1e-5)


def test_the_overlap_of_two_curves_integrated():
    """Bhattacharyya's coefficient is the integral of √(p q)."""
    x = np.linspace(-30, 30, 60_001)
    p, q = (np.exp(-((x - m) ** 2) / 2 / v) / math.sqrt(2 * math.pi * v) for m, v in ((0, 1.5), (2, 0.4)))
    coefficient = np.sqrt(p * q).sum() * (x[1] - x[0])
    assert distance(normal([0], [[1.5]]), normal([2], [[0.4]])) == pytest.approx(2 * (1 - coefficient), rel=1e-5)


def test_the_scale_and_mixture_of_the_features_do_not_matter():
    mixing = RNG.normal(0, 1, (3, 3)) + 2 * EYE
    one, other = normal([0, 0, 0], EYE), normal([1, 0.5, 0], np.diag([1, 2, 3]))
    mixed = [normal(mixing @ each.mean, mixing @ each.covariance @ mixing.T) for each in (one, other)]
    assert distance(*mixed) == pytest.approx(distance(one, other), rel=1e-4)


def test_the_same_is_at_zero_and_what_is_far_at_two():
    one = normal([0, 0, 0], EYE)
    assert distance(one, one) == 0
    assert distance(one, normal([100, 0, 0], EYE)) == 2
    assert distance(one, normal([12, 0, 0], EYE)) == pytest.approx(2, abs=1e-7)


def test_what_varies_not_at_all_can_be_measured():
    """Pixels that are all alike: at zero from their like, at two from others."""
    zero = np.zeros((3, 3))
    assert distance(normal([1, 1, 1], zero), normal([1, 1, 1], zero)) == 0
    assert distance(normal([1, 1, 1], zero), normal([1, 1, 2], zero)) == 2


@pytest.mark.parametrize(
    ("draw", "expected"),
    [("normal", 2 * (1 - math.exp(-1 / (math.pi - 2)))), ("uniform", NO_GAP)],
)
def test_the_halves_of_a_cloud_without_a_gap_are_where_it_is_said(draw, expected):
    points = getattr(np.random.default_rng(1), draw)(-1, 1, (200_000, 1))
    found = measured(points, 1 + (points[:, 0] > np.median(points)))
    assert found.pairs[0].distance == pytest.approx(expected, abs=0.01)


def test_the_spectra_before_an_encoder_are_measured_too_and_the_smaller_distance_counts():
    points, ids = members([[0, 0], [9, 0], [0, 9]], pixels=5000)
    spectra, _ = members([[0], [1], [20]], pixels=5000, seed=6)
    found = measured(points, ids, spectra=spectra)
    assert [pair.spectral for pair in found.pairs] == pytest.approx([2 * (1 - math.exp(-1 / 8)), 2, 2], abs=0.03)
    assert [pair.distance for pair in found.pairs] == pytest.approx([2, 2, 2], abs=0.01)
    assert [(pair.first, pair.second) for pair in found.below(HARDLY)] == [(1, 2)]
    assert [entry.nearest for entry in found.clusters][:2] == [2, 1]
    assert found.clusters[0].distance == found.pairs[0].spectral == found.pairs[0].least


@pytest.mark.parametrize(("pixels", "width"), [(30, 48), (200, 5), (2000, 12)])
def test_covariances_are_shrunk_as_by_scikit_learn(pixels, width):
    points = np.random.default_rng(4).normal(0, np.arange(1, width + 1), (pixels, width)) + 3
    found = normal_of(points)
    np.testing.assert_allclose(found.mean, points.mean(axis=0))
    np.testing.assert_allclose(found.covariance, ledoit_wolf(points)[0], rtol=1e-9, atol=1e-9)


def test_known_clusters_have_the_distances_of_their_distributions():
    found = measured(*members([[0, 0], [1.5, 0], [6, 0]], pixels=5000))
    expected = [2 * (1 - math.exp(-(apart**2) / 8)) for apart in (1.5, 6, 4.5)]
    assert [pair.distance for pair in found.pairs] == pytest.approx(expected, abs=0.03)
    assert [(pair.first, pair.second) for pair in found.measured] == [(1, 2), (2, 3), (1, 3)]
    assert [(pair.first, pair.second) for pair in found.below(1)] == [(1, 2)]
    assert [(entry.nearest, entry.distance) for entry in found.clusters] == [
        (2, found.pairs[0].distance),
        (1, found.pairs[0].distance),
        (2, found.pairs[2].distance),
    ]
    assert found.sampled == 15_000 and found.unmeasured == ()


def test_davies_bouldin_is_that_of_scikit_learn():
    points, ids = members([[0, 0], [2, 1], [5, 0], [1, 7]])
    found = np.mean([entry.davies_bouldin for entry in measured(points, ids).clusters])
    assert found == pytest.approx(metrics.davies_bouldin_score(points, ids), abs=1e-6)


def test_compactness_and_spread_worked_out_pixel_by_pixel():
    points, ids = members([[0, 0], [3, 0], [0, 9]], pixels=40)
    means = [points[ids == cluster].mean(axis=0) for cluster in (1, 2, 3)]
    for entry in measured(points, ids).clusters:
        away = np.array([[math.dist(p, mean) for mean in means] for p in points[ids == entry.cluster]])
        own, others = away[:, entry.cluster - 1], np.delete(away, entry.cluster - 1, axis=1).min(axis=1)
        assert entry.spread == pytest.approx(own.mean(), abs=1e-6)
        assert entry.compactness == pytest.approx(np.mean((others - own) / np.maximum(own, others)), abs=1e-6)


def test_ids_with_gaps_and_what_is_not_among_the_clusters():
    points, ids = members([[0, 0], [9, 0], [0, 9]])
    found = measured(points, np.array([0, 4, 11, 300])[ids], clusters=[11, 4])
    assert [entry.cluster for entry in found.clusters] == [4, 11]
    assert [(pair.first, pair.second) for pair in found.pairs] == [(4, 11)]


def test_a_cluster_of_few_pixels_is_named_and_not_measured():
    points, ids = members([[0, 0], [9, 0], [0, 9]])
    kept = np.concatenate([np.flatnonzero(ids != 2), np.flatnonzero(ids == 2)[: FEWEST_PIXELS - 1]])
    found = measured(points[kept], ids[kept], clusters=[1, 2, 3, 5])
    assert found.unmeasured == (2, 5)
    assert [entry.sampled for entry in found.clusters] == [400, FEWEST_PIXELS - 1, 400, 0]
    few = found.clusters[1]
    assert (few.spread, few.compactness, few.davies_bouldin, few.nearest, few.distance) == (None,) * 5
    assert few.edge_share == 0.25
    assert [(pair.first, pair.second) for pair in found.measured] == [(1, 3)]
    assert len(found.pairs) == 6


@pytest.mark.parametrize("clusters", [[1], [1, 2]])
def test_one_measured_cluster_has_a_spread_and_no_neighbour(clusters):
    points, ids = members([[0, 0]])
    entry = measured(points, ids, clusters=clusters).clusters[0]
    assert entry.spread > 1
    assert (entry.compactness, entry.davies_bouldin, entry.nearest, entry.distance) == (None,) * 4


def test_edge_share_is_what_cohesion_leaves():
    points, ids = members([[0, 0], [9, 0]])
    found = measure_separability(points, ids, {1: 0.9, 2: None})
    assert [entry.edge_share for entry in found.clusters] == [0.1, None]


def test_few_pixels_of_many_features_do_not_look_far_apart():
    """Two samples of one distribution, less pixels than features: without shrinkage all of them are at 2."""
    points = np.random.default_rng(8).normal(0, 1, (80, 48))
    assert measured(points, np.repeat([1, 2], 40)).pairs[0].distance < HARDLY


def test_it_stops_when_the_user_wants():
    class Stopped:
        def progress(self, fraction):
            """Take no notice."""

        def text(self, message):
            """Take no notice."""

        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        measured(*members([[0, 0], [9, 0]]), feedback=Stopped())
