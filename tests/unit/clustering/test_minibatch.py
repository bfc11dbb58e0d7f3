"""Mini-batch K-Means against K-Means on the whole sample, and against scikit-learn's."""

import time

import numpy as np
import pytest
from landcover_interpreter.core.clustering.kmeans import KMeansModel, fit_kmeans
from landcover_interpreter.core.clustering.minibatch import fit_minibatch
from landcover_interpreter.core.clustering.model import algorithm
from landcover_interpreter.core.clustering.model_file import load_model, save_model
from landcover_interpreter.core.errors import ClusteringError
from landcover_interpreter.tests.shapes import spec_of
from sklearn.cluster import MiniBatchKMeans
from threadpoolctl import threadpool_limits


def many(count=320_000, seed=1):
    """Pixels of 40 unequal blobs, far more than clusters, as in a scene."""
    rng = np.random.default_rng(seed)
    centres, spread = rng.normal(0, 1, (40, 5)), rng.uniform(0.1, 0.5, 40)
    which = rng.choice(40, count, p=rng.dirichlet(np.ones(40)))
    return (centres[which] + rng.normal(0, 1, (count, 5)) * spread[which, None]).T.astype(np.float32)


def inertia(model, features):
    points = ((features.T - model.mean) / model.deviation)[::8]
    return ((points - model.centres[model.assign(features)[::8]]) ** 2).sum()


@pytest.fixture(scope="module")
def sample():
    return many()


@pytest.fixture(scope="module")
def model(sample):
    return fit_minibatch(spec_of(sample), sample, 12, 1)


def test_inertia_is_within_two_per_cent_of_k_means(sample, model):
    whole = fit_kmeans(spec_of(sample), sample, 12, 1)
    assert inertia(model, sample) <= 1.02 * inertia(whole, sample)


def test_inertia_is_within_one_per_cent_of_scikit_learn(sample, model):
    points = (sample.T - model.mean) / model.deviation
    with threadpool_limits(1):
        peer = MiniBatchKMeans(12, n_init=3, batch_size=4096, random_state=1).fit(points)
    theirs = KMeansModel(model.spec, model.mean, model.deviation, peer.cluster_centers_)
    assert inertia(model, sample) <= 1.01 * inertia(theirs, sample)


def test_it_is_quicker_than_k_means(sample):
    seconds = []
    for fit in (fit_minibatch, fit_kmeans):
        started = time.thread_time()
        fit(spec_of(sample), sample, 12, 1)
        seconds.append(time.thread_time() - started)
    assert seconds[0] < seconds[1] / 2


def test_the_model_is_that_of_k_means(model, sample, tmp_path):
    save_model(model, tmp_path / "model.npz")
    loaded = load_model(tmp_path / "model.npz")
    assert isinstance(loaded, KMeansModel)
    np.testing.assert_array_equal(loaded.assign(sample), model.assign(sample))
    assert algorithm("minibatch").title == "Mini-batch K-Means"


def test_the_seed_decides_and_nothing_else_does(sample, model):
    again, other = (fit_minibatch(spec_of(sample), sample, 12, seed).centres for seed in (1, 2))
    np.testing.assert_array_equal(again, model.centres)
    assert not np.array_equal(other, model.centres)


def test_a_small_sample_is_clustered_by_k_means():
    features = many(1500)
    small, whole = (fit(spec_of(features), features, 12, 1) for fit in (fit_minibatch, fit_kmeans))
    np.testing.assert_allclose(small.centres, whole.centres, atol=1e-4)


@pytest.mark.parametrize("clusters", [-1, 1, 8])
def test_an_impossible_number_of_clusters_is_told_the_largest_possible(clusters):
    features = np.array([[0, 1, 2, 3, 4, 5, 6] * 3000], np.float32)
    with pytest.raises(ClusteringError, match=rf"^CLUSTERS is {clusters}: .* from 2 to 7;"):
        fit_minibatch(spec_of(features), features, clusters, 1)


def test_pixels_that_are_all_alike_are_refused():
    with pytest.raises(ClusteringError, match="alike"):
        fit_minibatch(spec_of(np.ones((2, 1))), np.ones((2, 500), np.float32), 2, 1)
