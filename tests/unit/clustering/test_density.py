"""DBSCAN and HDBSCAN: known shapes, scikit-learn's own clusters, and every pixel's cluster against all distances."""

import numpy as np
import pytest
import sklearn
from landcover_interpreter.core.clustering.dbscan import fit_dbscan
from landcover_interpreter.core.clustering.density import DensityModel, Found, density_model
from landcover_interpreter.core.clustering.hdbscan import fit_hdbscan
from landcover_interpreter.core.clustering.kmeans import fit_kmeans
from landcover_interpreter.core.clustering.request import JOIN, KEEP, ClusterRequest
from landcover_interpreter.core.errors import Cancelled, ClusteringError, LibraryError
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.tests.shapes import Words, filaments, rings, spec_of, with_noise
from sklearn.cluster import DBSCAN
from sklearn.metrics import adjusted_rand_score

HAS_HDBSCAN = tuple(map(int, sklearn.__version__.split(".")[:2])) >= (1, 3)
with_hdbscan = pytest.mark.skipif(not HAS_HDBSCAN, reason="scikit-learn is older than 1.3")
both = pytest.mark.parametrize("fit_by", [fit_dbscan, pytest.param(fit_hdbscan, marks=with_hdbscan)])
# How to make them, their clusters, and an adjusted Rand index that K-Means stays below.
SHAPES = {"rings": (rings, 3, 0.2), "filaments": (filaments, 2, 0.6)}


def fit(features, fit_by=fit_dbscan, feedback=SILENT, **request):
    return fit_by(spec_of(features), features, ClusterRequest(**request), feedback)


def by_all_distances(model, features):
    """The rule, pixel by pixel: the cluster of the nearest core, if that is within its radius, else noise."""
    mean, deviation = (part.astype(np.float32)[:, None] for part in (model.mean, model.deviation))
    found = []
    for pixel in ((features - mean) / deviation).T:
        distances = np.sqrt(((pixel - model.cores) ** 2).sum(axis=1, dtype=np.float64))
        nearest = distances.argmin()
        cluster = model.owners[nearest]
        beyond = model.noise >= 0 and distances[nearest] > model.radii[cluster]
        found.append(model.noise if beyond else cluster)
    return np.array(found)


@both
@pytest.mark.parametrize("shape", SHAPES)
def test_shapes_are_told_apart_that_k_means_cuts_through(shape, fit_by):
    make, clusters, most = SHAPES[shape]
    features, truth = make()
    unseen, unseen_truth = make(seed=7)
    model = fit(features, fit_by)
    assert adjusted_rand_score(truth, model.assign(features)) > 0.95
    assert adjusted_rand_score(unseen_truth, model.assign(unseen)) > 0.9
    by_centres = fit_kmeans(spec_of(features), features, clusters, 1).assign(features)
    assert adjusted_rand_score(truth, by_centres) < most


@pytest.mark.parametrize(("eps", "min_samples"), [(0.08, 5), (0.15, 10), (0.4, 30)])
@pytest.mark.parametrize("shape", SHAPES)
def test_cores_clusters_and_noise_are_those_of_scikit_learn(shape, eps, min_samples):
    features = with_noise(SHAPES[shape][0]()[0], 0.2)
    spread = features.T.astype(np.float64)
    spread = (spread - spread.mean(axis=0)) / spread.std(axis=0)
    peer, words = DBSCAN(eps=eps, min_samples=min_samples).fit(spread), Words()
    cores = peer.core_sample_indices_
    if peer.labels_.max() < 0:
        with pytest.raises(ClusteringError, match="nothing but noise"):
            fit(features, eps=eps, min_samples=min_samples, noise=KEEP)
        return
    model = fit(features, feedback=words, eps=eps, min_samples=min_samples, noise=KEEP)
    assert (len(model.cores), model.clusters - 1) == (len(cores), peer.labels_.max() + 1)
    assert adjusted_rand_score(peer.labels_[cores], model.assign(features[:, cores])) == pytest.approx(1)
    assert any(f"{100 * (peer.labels_ < 0).mean():.1f} % of the sample is noise" in said for said in words.said)


@pytest.mark.parametrize("noise", [JOIN, KEEP])
@pytest.mark.parametrize(("features", "eps"), [(2, None), (6, None), (30, 1.5)])
def test_every_pixel_has_the_cluster_of_the_nearest_core_or_is_noise(features, eps, noise):
    sample = with_noise(filaments(3000, features)[0], 0.3)
    model = fit(sample, eps=eps, min_samples=5, noise=KEEP)
    if noise == JOIN:
        model = fit(sample, eps=float(model.radii.max()), min_samples=5, noise=JOIN)
    unseen = with_noise(filaments(1500, features, seed=5)[0], 1.0, seed=6)
    found = model.assign(unseen)
    np.testing.assert_array_equal(found, by_all_distances(model, unseen))
    assert len(np.unique(found)) > 1
    if noise == KEEP:
        assert 0.1 < (found == model.noise).mean() < 0.8


@pytest.mark.parametrize("clusters", [2, 60])
@pytest.mark.parametrize("noise", [JOIN, KEEP])
def test_many_cores_of_many_clusters_with_radii_of_their_own(clusters, noise):
    rng = np.random.default_rng(clusters)
    centres = rng.normal(0, 2, (clusters, 5))
    owners = np.append(np.arange(clusters), rng.integers(0, clusters, 9000)).astype(np.int32)
    cores = (centres[owners] + rng.normal(0, 0.5, (len(owners), 5))).astype(np.float32)
    radii = rng.uniform(0.05, 0.6, clusters)
    features = rng.normal(0, 2, (5, 4000)).astype(np.float32)
    place, radii = (clusters, np.append(radii, 0)) if noise == KEEP else (-1, radii)
    model = DensityModel("dbscan", spec_of(features), np.zeros(5), np.ones(5), cores, owners, radii, place)
    np.testing.assert_array_equal(model.assign(features), by_all_distances(model, features))
    np.testing.assert_array_equal(model.assign(np.ascontiguousarray(cores.T)), owners)


@pytest.mark.parametrize("size", [1, 7, 128, 5000])
@pytest.mark.parametrize("noise", [JOIN, KEEP])
def test_what_is_assigned_at_once_makes_no_difference(size, noise):
    """Also where values are rounded, so that many distances are the same."""
    model = fit(np.round(with_noise(filaments(3000)[0], 0.3), 1), min_samples=5, noise=noise)
    unseen = np.round(with_noise(filaments(600, seed=5)[0], 1.0, seed=6), 1)
    whole = model.assign(unseen)
    parts = [model.assign(unseen[:, start : start + size]) for start in range(0, unseen.shape[1], size)]
    np.testing.assert_array_equal(np.concatenate(parts), whole)
    order = np.random.default_rng(1).permutation(unseen.shape[1])
    np.testing.assert_array_equal(model.assign(unseen[:, order]), whole[order])


def test_of_cores_at_the_same_distance_the_first_counts():
    around = np.array([[-1, 0], [1, 0], [0, 1], [0, -1]], np.float32)
    cores, owners = np.vstack((around, 3 * around)), np.array([1, 0, 1, 0, 1, 0, 1, 0], np.int32)
    model = DensityModel("dbscan", spec_of(cores.T), np.zeros(2), np.ones(2), cores, owners, np.ones(2))
    assert model.assign(np.zeros((2, 300), np.float32)).tolist() == [1] * 300


def test_noise_is_a_cluster_of_its_own_or_joins_the_nearest():
    features, words = with_noise(rings()[0], 0.1), Words()
    kept = fit(features, feedback=words, noise=KEEP, eps=0.2)
    assert "Noise is kept as one cluster of its own." in words.said
    joined = fit(features, feedback=words, noise=JOIN, eps=0.2)
    assert "Noise joins the cluster that is nearest to it." in words.said
    assert (kept.clusters, kept.noise, joined.noise) == (joined.clusters + 1, joined.clusters, -1)
    apart, together = kept.assign(features), joined.assign(features)
    noise = apart == kept.noise
    assert 0.02 < noise.mean() < 0.1
    np.testing.assert_array_equal(apart[~noise], together[~noise])


def test_without_a_radius_that_at_the_knee_is_taken_and_told():
    words = Words()
    model = fit(rings()[0], feedback=words)
    assert any(said.startswith(f"EPS is {model.radii[0]:.4g}") for said in words.said)


def test_more_clusters_than_can_be_kept_join_their_nearest():
    """A line of 300 clusters, the farther along the fewer cores."""
    owners = np.repeat(np.arange(300), np.arange(310, 10, -1))
    cores, words = np.vstack((owners * 10.0, np.zeros(len(owners)))).T, Words()
    found = Found(cores, owners, np.ones(300), 0.0)
    model = density_model("dbscan", spec_of(cores.T), (np.zeros(2), np.ones(2)), found, ClusterRequest(), words)
    assert model.clusters == 254
    assert any("300 clusters" in said and "254" in said for said in words.said)
    np.testing.assert_array_equal(model.assign(cores.T.astype(np.float32)), np.minimum(owners, 253))


@pytest.mark.parametrize("eps", [0, -0.5, float("nan"), float("inf")])
@both
def test_a_radius_that_is_none_is_refused(eps, fit_by):
    with pytest.raises(ClusteringError, match=r"^EPS is .*: give a radius above 0"):
        fit(rings(400)[0], fit_by, eps=eps)


@pytest.mark.parametrize(("eps", "what"), [(50.0, "one cluster"), (1e-6, "nothing but noise")])
def test_a_radius_that_tells_nothing_apart_is_answered_with_one_that_does(eps, what):
    features = with_noise(rings()[0], 0.05)
    with pytest.raises(ClusteringError, match=f"gives {what}") as caught:
        fit(features, eps=eps)
    advised = float(str(caught.value).split("Give ")[1].split(",")[0])
    assert fit(features, eps=advised).clusters >= 2


def test_one_cluster_and_noise_are_two_where_noise_is_kept():
    features = with_noise(np.random.default_rng(1).normal(0, 0.1, (2, 3000)).astype(np.float32), 0.1)
    with pytest.raises(ClusteringError, match=r"one cluster.*NOISE = keep"):
        fit(features, eps=0.5, min_samples=40, noise=JOIN)
    assert fit(features, eps=0.5, min_samples=40, noise=KEEP).clusters == 2


def test_pixels_without_clusters_are_sent_to_another_algorithm():
    """On a line of equal steps every radius finds all or nothing."""
    with pytest.raises(ClusteringError, match="Choose another algorithm, for example kmeans"):
        fit(np.arange(500, dtype=np.float32)[None], min_samples=3)


@pytest.mark.parametrize("min_samples", [-3, 1, 400, 1000])
@both
def test_more_neighbours_than_the_sample_has_are_refused(min_samples, fit_by):
    with pytest.raises(ClusteringError, match=rf"^MIN_SAMPLES is {min_samples}: .* from 2 to 399"):
        fit(rings(400)[0], fit_by, min_samples=min_samples)


@pytest.mark.parametrize("count", [1, 2])
def test_a_sample_of_next_to_nothing_is_refused(count):
    with pytest.raises(ClusteringError, match="too few"):
        fit(rings(400)[0][:, :count])


def test_an_unknown_answer_to_noise_is_refused():
    with pytest.raises(ClusteringError, match="NOISE is 'burn': choose join or keep"):
        fit(rings(400)[0], noise="burn")


def test_pixels_that_are_all_alike_are_refused():
    with pytest.raises(ClusteringError, match="alike"):
        fit(np.ones((3, 500), np.float32))


def test_a_feature_that_never_varies_does_no_harm():
    features, truth = rings()
    wider = np.vstack((features, np.full(features.shape[1], 0.37, np.float32)))
    assert adjusted_rand_score(truth, fit(wider).assign(wider)) > 0.95


def test_a_fit_can_be_cancelled():
    class Stopped(Words):
        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        fit(rings()[0], feedback=Stopped())


@pytest.mark.skipif(HAS_HDBSCAN, reason="scikit-learn has HDBSCAN")
def test_an_older_scikit_learn_is_named_and_told_what_to_do():
    with pytest.raises(LibraryError, match=rf"1\.3 or later, and {sklearn.__version__} is there.*dbscan needs no"):
        fit(rings()[0], fit_hdbscan)


@with_hdbscan
def test_clusters_of_unlike_density_have_radii_of_their_own():
    rng = np.random.default_rng(1)
    features = np.hstack((rng.normal(0, 0.1, (2, 1500)), rng.normal(8, 1, (2, 1500)))).astype(np.float32)
    model = fit(features, fit_hdbscan, noise=KEEP)
    assert model.clusters == 3
    radii = np.sort(model.radii[:2])
    assert radii[1] > 3 * radii[0]
    found = model.assign(features)
    np.testing.assert_array_equal(found, by_all_distances(model, features))
    assert adjusted_rand_score(np.repeat([0, 1], 1500), found) > 0.9
