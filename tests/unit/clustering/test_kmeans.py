"""K-Means against scikit-learn's, and against distances worked out one by one."""

import numpy as np
import pytest
from landcover_interpreter.core.clustering.features import FeatureSpec
from landcover_interpreter.core.clustering.features.spec import EncoderSpec
from landcover_interpreter.core.clustering.kmeans import KMeansModel, fit_centres, fit_kmeans, nearest_centres
from landcover_interpreter.core.clustering.minibatch import fit_minibatch
from landcover_interpreter.core.errors import Cancelled, ClusteringError
from landcover_interpreter.tests.patchwork import parcels
from sklearn.cluster import KMeans
from threadpoolctl import threadpool_limits


def spec_of(features):
    return FeatureSpec(tuple(f"V{i}" for i in range(len(features))), (), logarithm=False)


def fit(features, clusters, seed=1):
    features = np.asarray(features, np.float32)
    return fit_kmeans(spec_of(features), features, clusters, seed)


def blobs(rng):
    centres = rng.normal(0, 10, (6, 4))
    return (centres[rng.integers(0, 6, 2000)] + rng.normal(0, 1, (2000, 4))).T


def correlated(rng):
    mixing = rng.normal(0, 1, (7, 2)) @ np.diag([3, 1])
    return mixing @ rng.normal(0, 1, (2, 2000)) + rng.normal(0, 0.2, (7, 2000))


def skewed(rng):
    return np.exp(rng.normal(0, 1, (3, 2000))) * [[0.001], [1], [1000]]


def uniform(rng):
    return rng.random((2, 2000))


def duplicates(rng):
    return rng.integers(0, 40, (1, 5)).T + rng.integers(0, 3, (5, 40))[:, rng.integers(0, 40, 2000)]


def pixels(rng):
    values = parcels(seed=int(rng.integers(1000))).reshape(5, -1)
    return values[:, values.any(axis=0)] / 10_000


def shares(rng):
    """Roots of the shares of 24 kinds in squares, as textons have them: more features than are followed from all
    starts."""
    kinds = rng.dirichlet(np.full(24, 0.3), 9)[rng.integers(0, 9, 2000)]
    return np.sqrt([rng.multinomial(49, kind) / 49 for kind in kinds]).T


def by_scikit_learn(points, clusters, seed=1):
    with threadpool_limits(1):
        return KMeans(clusters, n_init=4, random_state=seed).fit(points).inertia_


def inertia(points, centres):
    return ((points[:, None] - centres) ** 2).sum(axis=2).min(axis=1).sum()


@pytest.mark.parametrize(
    ("make", "clusters"),
    [
        (blobs, 6),
        (correlated, 8),
        (skewed, 9),
        (uniform, 12),
        (duplicates, 10),
        (pixels, 20),
        (shares, 9),
        (shares, 20),
    ],
)
def test_inertia_is_within_one_per_cent_of_scikit_learn(make, clusters):
    """On the mean of several drawings: on a single one, either may end in the better local minimum."""
    ratios = []
    for seed in range(100, 105):
        features = np.asarray(make(np.random.default_rng(seed)), np.float32)[:, :1500]
        model = fit(features, clusters, seed)
        points = (features.T - model.mean) / model.deviation
        ratios.append(inertia(points, model.centres) / by_scikit_learn(points, clusters, seed))
    assert np.mean(ratios) <= 1.01
    assert max(ratios) <= 1.12


def test_features_are_standardised_by_their_own_mean_and_deviation():
    features = np.asarray(skewed(np.random.default_rng(5)), np.float32)
    model = fit(features, 5)
    np.testing.assert_allclose(model.mean, features.astype(np.float64).mean(axis=1))
    np.testing.assert_allclose(model.deviation, features.astype(np.float64).std(axis=1))


@pytest.mark.parametrize("clusters", [24, 25])
def test_almost_as_many_clusters_as_distinct_pixels(clusters):
    rng = np.random.default_rng(3)
    distinct = rng.normal(0, 1, (3, 25)).astype(np.float32)
    features = distinct[:, np.concatenate((np.arange(25), rng.integers(0, 25, 2000)))]
    model = fit(features, clusters)
    assert len(np.unique(model.assign(distinct))) == clusters
    points = (features.T - model.mean) / model.deviation
    assert inertia(points, model.centres) <= 1.01 * by_scikit_learn(points, clusters) + 1e-6


@pytest.mark.parametrize("clusters", [-1, 0, 1, 8, 1000])
def test_an_impossible_number_of_clusters_is_told_the_largest_possible(clusters):
    features = np.array([[0, 1, 2, 3, 4, 5, 6] * 30, [0, 0, 0, 0, 0, 0, 1] * 30])
    with pytest.raises(ClusteringError, match=rf"^CLUSTERS is {clusters}: .* from 2 to 7;"):
        fit(features, clusters)


def test_a_feature_that_never_varies_does_no_harm():
    features = np.vstack((blobs(np.random.default_rng(1)), np.full(2000, 0.37)))
    model = fit(features, 6)
    assert np.isfinite(model.centres).all()
    assert len(np.unique(model.assign(features.astype(np.float32)))) == 6


def test_nearly_equal_pixels_can_be_clustered():
    rng = np.random.default_rng(1)
    features = 0.25 + np.array([[0, 1, 2, 3], [3, 2, 1, 0]])[:, rng.integers(0, 4, 500)] * 3e-8
    assert len(np.unique(fit(features, 2).assign(features.astype(np.float32)))) == 2


def test_the_seed_decides_and_nothing_else_does():
    features = uniform(np.random.default_rng(2))
    first, again, other = (fit(features, 9, seed).centres for seed in (1, 1, 2))
    np.testing.assert_array_equal(first, again)
    assert not np.array_equal(first, other)


@pytest.mark.parametrize("clusters", [2, 40, 254, 255, 700])
def test_every_pixel_goes_to_its_nearest_centre(clusters):
    rng = np.random.default_rng(clusters)
    mean, deviation = rng.normal(0, 1, 6), rng.uniform(0.01, 3, 6)
    centres = rng.normal(0, 1, (clusters, 6))
    features = (mean + deviation * rng.normal(0, 1, (5000, 6))).T.astype(np.float32)
    model = KMeansModel(spec_of(features), mean, deviation, centres)
    points = (features.T.astype(np.float64) - mean) / deviation
    distances = ((points[:, None] - centres) ** 2).sum(axis=2)
    assigned = model.assign(features)
    chosen = distances[np.arange(len(points)), assigned]
    np.testing.assert_allclose(chosen, distances.min(axis=1), atol=1e-4)
    assert (assigned == distances.argmin(axis=1)).mean() > 0.999


def test_reordered_clusters_are_the_same_clusters():
    features = np.asarray(blobs(np.random.default_rng(1)), np.float32)
    model = fit(features, 6)
    order = np.array([3, 1, 5, 0, 2, 4])
    np.testing.assert_array_equal(order[model.reordered(order).assign(features)], model.assign(features))


def ribbons(seed):
    """A sample of 14 kinds of pixels: roots of the shares of 24 textons around them and three features of their own, of
    a quarter of a deviation. Pixels of the first kind (n,) bool have two kinds of these, and which have the second."""
    rng = np.random.default_rng(seed)
    kind = np.repeat(np.arange(14), 200)
    around = np.sqrt(rng.dirichlet(np.full(24, 0.3), 14)[kind] + 0.02 * rng.random((len(kind), 24)))
    apart = (kind == 0) & (rng.random(len(kind)) < 0.35)
    own = rng.normal(0, 1, (14, 3))[kind] + rng.normal(0, 0.2, (len(kind), 3)) + 2 * apart[:, None]
    return np.hstack((around, 0.25 * own / own.std(axis=0))), kind == 0, apart


OWN = slice(24, None)


def test_pixels_that_differ_by_themselves_alone_come_apart():
    """As a river and its banks do: there are 15 groups and 14 clusters, and of least inertia is to leave them together.

    The share of these pixels that is in clusters of its own kind, for several drawings."""
    heeding, plain = [], []
    for seed in range(6):
        sample, ribbon, apart = ribbons(seed)
        for own, shares in ((OWN, heeding), (None, plain)):
            nearest = nearest_centres(fit_centres(sample, 14, seed, own=own), sample)
            second = np.bincount(nearest, apart, 14) > np.bincount(nearest, ~apart, 14)
            shares.append((second[nearest] == apart)[ribbon].mean())
    assert min(heeding) > 0.99
    assert np.median(plain) < 0.7


@pytest.mark.parametrize("fit_model", [fit_kmeans, fit_minibatch])
def test_a_model_of_textons_heeds_the_pixels_own_features(fit_model):
    spec = FeatureSpec(("B02", "B03", "B04"), (), False, encoders=(EncoderSpec("textons", 24, 9, 0.25),))
    for seed in range(6):
        sample, ribbon, apart = ribbons(seed)
        features = sample.T.astype(np.float32)
        nearest = fit_model(spec, features, 14, seed).assign(features)
        assert not set(nearest[ribbon & apart]) & set(nearest[ribbon & ~apart])


def test_heeding_pixels_own_features_costs_hardly_any_inertia():
    ratios = []
    for seed in range(6):
        sample, _, _ = ribbons(seed)
        plain, heeding = (inertia(sample, fit_centres(sample, 20, seed, own=own)) for own in (None, OWN))
        ratios.append(heeding / plain)
    assert np.mean(ratios) < 1.02


@pytest.mark.parametrize("clusters", [2, 3, 7, 25])
def test_splitting_gives_as_many_clusters_as_are_asked_for_where_own_features_do_not_differ(clusters):
    rng = np.random.default_rng(clusters)
    distinct = rng.normal(0, 1, (25, 3))
    sample = np.hstack((distinct, np.ones((25, 2))))[np.concatenate((np.arange(25), rng.integers(0, 25, 2000)))]
    centres = fit_centres(sample, clusters, 1, own=slice(3, None))
    assert len(np.unique(nearest_centres(centres, sample))) == clusters


def test_a_fit_can_be_cancelled():
    class Stopped:
        def progress(self, fraction):
            pass

        def text(self, message):
            pass

        def cancelled(self):
            return True

    features = np.asarray(uniform(np.random.default_rng(2)), np.float32)
    with pytest.raises(Cancelled):
        fit_kmeans(spec_of(features), features, 5, 1, Stopped())
