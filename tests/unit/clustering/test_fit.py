"""How far clusters reach, how distributions differ, and when a model is said not to fit."""

import numpy as np
import pytest
from landcover_interpreter.core.clustering.distributions import Distribution, mixture, sampled
from landcover_interpreter.core.clustering.features.reach import Reach, reach_of
from landcover_interpreter.core.clustering.fit import ClusterFit, Fit
from scipy.stats import ks_2samp, norm


def blobs(seed=1):
    """Two clusters of two features, 2000 pixels each: (features, n) and labels."""
    rng = np.random.default_rng(seed)
    points = np.concatenate([rng.normal(0, 1, (2000, 2)), rng.normal(10, 1, (2000, 2))]).T
    return points, np.repeat([0, 5], 2000)


def test_one_in_a_hundred_is_novel_on_what_the_clusters_were_made_of():
    points, labels = blobs()
    reach = reach_of(points, labels, (np.zeros(2), np.ones(2)))
    np.testing.assert_allclose(reach.middles, [[0, 0], [10, 10]], atol=0.1)
    # 99 % of a normal distribution of two dimensions lie within √(2 ln 100) deviations.
    assert reach.limit == pytest.approx(np.sqrt(2 * np.log(100)), rel=0.03)
    assert reach.is_novel(points).mean() == pytest.approx(0.01, abs=0.001)
    assert reach.is_novel(blobs(2)[0]).mean() == pytest.approx(0.01, abs=0.005)
    assert reach.is_novel(np.array([[5.0, 0.5], [5.0, 0.5]])).tolist() == [True, False]


def test_the_reach_does_not_depend_on_the_units():
    points, labels = blobs()
    factor = np.array([1e-4, 300.0])
    one = reach_of(points, labels, (np.zeros(2), np.ones(2)))
    other = reach_of(points * factor[:, None], labels, (np.zeros(2), factor))
    assert other.limit == pytest.approx(one.limit)
    np.testing.assert_array_equal(other.is_novel(points * factor[:, None]), one.is_novel(points))


def test_the_reach_is_kept_as_arrays_and_damage_is_seen():
    reach = reach_of(*blobs(), (np.zeros(2), np.ones(2)))
    again = Reach.from_arrays(reach.arrays())
    assert again.limit == reach.limit
    np.testing.assert_array_equal(again.middles, reach.middles)
    for damage in ({"middles": np.zeros((2, 3))}, {"spread": np.zeros(2)}, {"middles": np.full((2, 2), np.nan)}):
        with pytest.raises(ValueError, match="reach"):
            Reach.from_arrays({**reach.arrays(), **damage})


def test_the_distance_of_samples_is_that_of_scipy():
    rng = np.random.default_rng(4)
    one, other = rng.normal(0.3, 0.1, 3000), rng.normal(0.34, 0.12, 2000)
    assert sampled(one).distance(sampled(other)) == pytest.approx(ks_2samp(one, other).statistic, abs=0.002)
    assert sampled(one).distance(sampled(one)) == 0
    assert sampled(one).distance(sampled(one + 5)) == pytest.approx(1, abs=0.001)


def test_clusters_together_have_the_distribution_of_their_pixels():
    shares = np.array([5, 25, 50, 75, 95]) / 100
    parts = [norm(0.1, 0.02), norm(0.4, 0.05)]
    known = mixture([part.ppf(shares) for part in parts], np.array([300.0, 100.0]))
    values = np.linspace(0, 0.6, 61)
    true = 0.75 * parts[0].cdf(values) + 0.25 * parts[1].cdf(values)
    np.testing.assert_allclose(known.up_to(values), true, atol=0.03)
    assert known.quantiles(np.array([0.375]))[0] == pytest.approx(0.1, abs=1e-6)


def test_up_to_ends_at_0_and_1():
    found = Distribution(np.array([1.0, 2.0]), np.array([0.0, 1.0]))
    assert found.up_to(np.array([0.0, 1.5, 9.0])).tolist() == [0.0, 0.5, 1.0]


@pytest.mark.parametrize(
    ("novel", "moved", "poor"),
    [
        (0.1, 0.5, False),
        (0.11, 0.0, True),
        (0.01, 0.51, True),
        (None, 0.5, False),
        (None, 0.6, True),
        (0.0, 0.0, False),
    ],
)
def test_a_fit_is_poor_beyond_either_limit(novel, moved, poor):
    fit = Fit(novel, moved, {"B04": 0.9, "B08": 0.2})
    assert fit.is_poor == poor
    assert any("does not fit" in sentence for sentence in fit.sentences) == poor
    assert any("unlike" in sentence for sentence in fit.sentences) == (novel is not None)
    assert any("most in B04: 0.90" in sentence for sentence in fit.sentences)


def test_a_cluster_is_in_doubt_where_most_of_many_pixels_are_novel():
    shares = {1: (1000, 0.9), 2: (1000, 0.6), 3: (49, 1.0), 7: (50, 0.7), 8: (50, None)}
    clusters = tuple(ClusterFit(cluster, pixels, novel, 0.1) for cluster, (pixels, novel) in shares.items())
    assert Fit(0.01, 0.1, {}, clusters).poor_clusters == {1, 7}
