"""The Gaussian mixture against scikit-learn's, against densities worked out one by one, and against the truth."""

import numpy as np
import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.clustering.features import variables_of
from landcover_interpreter.core.clustering.features.extraction import Block
from landcover_interpreter.core.clustering.kmeans import fit_kmeans
from landcover_interpreter.core.clustering.mixture import MixtureModel, fit_mixture
from landcover_interpreter.core.clustering.model_file import load_extraction, load_model, save_model
from landcover_interpreter.core.errors import ClusteringError, RunFolderError
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.run_folder import CLUSTERS, MEMBERSHIP, MODEL
from landcover_interpreter.core.scene.dates import open_dates
from landcover_interpreter.core.scene.scene import SceneRequest
from landcover_interpreter.tests.clusterings import by_pixels
from landcover_interpreter.tests.patchwork import FIVE_BANDS, parcels, read
from landcover_interpreter.tests.scenes import write_raster
from landcover_interpreter.tests.shapes import ellipses, filaments, spec_of
from scipy.stats import multivariate_normal
from sklearn.metrics import adjusted_rand_score
from sklearn.mixture import GaussianMixture
from threadpoolctl import threadpool_limits


def fit(features, clusters, seed=1):
    features = np.asarray(features, np.float32)
    return fit_mixture(spec_of(features), features, clusters, seed)


def standardised(model, features):
    return (features.T.astype(np.float64) - model.mean) / model.deviation


def densities(model, features):
    """Weight times density (components, n), by SciPy."""
    points = standardised(model, features)
    parts = zip(model.weights, model.means, model.covariances)
    return np.array([weight * multivariate_normal(mean, cov).pdf(points) for weight, mean, cov in parts])


def pixels():
    values = parcels(seed=3).reshape(5, -1)
    return (values[:, values.any(axis=0)] / 10_000).astype(np.float32)


def uniform():
    return np.random.default_rng(4).random((3, 3000)).astype(np.float32)


SETS = {"ellipses": (lambda: ellipses()[0], 3), "filaments": (lambda: filaments()[0], 8), "pixels": (pixels, 6)}
SETS |= {"uniform": (uniform, 5)}


@pytest.mark.parametrize("name", SETS)
def test_the_likelihood_is_within_one_per_cent_of_scikit_learn(name):
    make, clusters = SETS[name]
    features = make()
    model = fit(features, clusters)
    points = standardised(model, features)
    with threadpool_limits(1):
        peer = GaussianMixture(clusters, reg_covar=1e-4, random_state=1).fit(points).score(points)
    ours = np.log(densities(model, features).sum(axis=0)).mean()
    assert ours >= peer - 0.01 * abs(peer)


def test_clusters_and_memberships_are_those_of_the_densities():
    features = pixels()
    model = fit(features, 6)
    expected = densities(model, features)
    shares = expected / expected.sum(axis=0)
    found, membership = model.assign_with_membership(features)
    sure = np.sort(shares, axis=0)
    clear = sure[-1] - sure[-2] > 1e-3
    assert clear.mean() > 0.99
    np.testing.assert_array_equal(found[clear], shares.argmax(axis=0)[clear])
    np.testing.assert_allclose(membership, shares.max(axis=0), atol=2e-3)
    np.testing.assert_array_equal(model.assign(features), found)
    np.testing.assert_array_equal(model.membership(features), membership)


def test_overlapping_ellipses_are_told_apart_where_nearest_centres_cannot():
    features, truth, posteriors = ellipses()
    best = adjusted_rand_score(truth, posteriors.argmax(axis=0))
    found = adjusted_rand_score(truth, fit(features, 3).assign(features))
    by_centres = adjusted_rand_score(truth, fit_kmeans(spec_of(features), features, 3, 1).assign(features))
    assert found > best - 0.02
    assert found > by_centres + 0.3


def test_memberships_are_the_share_of_pixels_that_are_right():
    """Of the pixels with a membership of 60 to 70 % about 65 % are of their cluster, and so on."""
    features, truth, posteriors = ellipses(count=40_000)
    model = fit(features, 3)
    found, membership = model.assign_with_membership(features)
    truths = np.array([np.bincount(truth[found == cluster]).argmax() for cluster in range(3)])
    right = truths[found] == truth
    for low in (0.5, 0.6, 0.7, 0.8, 0.9):
        some = (membership >= low) & (membership < low + 0.1)
        chance = np.sqrt(membership[some].mean() * (1 - membership[some].mean()) / some.sum())
        assert abs(right[some].mean() - membership[some].mean()) < 3 * chance
    assert np.abs(membership - posteriors.max(axis=0)).mean() < 0.02


def test_a_pixel_far_from_all_has_a_cluster_and_a_membership():
    features, _, _ = ellipses()
    far = np.array([[1e4, -1e4], [1e4, 0]], np.float32)
    found, membership = fit(features, 3).assign_with_membership(far)
    assert (found < 3).all()
    assert ((membership > 1 / 3 - 1e-6) & (membership <= 1)).all()


def test_a_feature_that_never_varies_and_doubled_ones_do_no_harm():
    features = ellipses()[0]
    wider = np.vstack((features, np.full(features.shape[1], 0.37, np.float32), features[:1]))
    model = fit(wider, 3)
    assert np.isfinite(model.covariances).all()
    assert adjusted_rand_score(fit(features, 3).assign(features), model.assign(wider)) > 0.9


def test_almost_as_many_clusters_as_distinct_pixels():
    rng = np.random.default_rng(3)
    features = rng.normal(0, 1, (3, 12)).astype(np.float32)[:, rng.integers(0, 12, 500)]
    found, membership = fit(features, 12).assign_with_membership(features)
    assert found.max() < 12
    assert np.isfinite(membership).all()


@pytest.mark.parametrize("clusters", [-1, 0, 1, 8, 1000])
def test_an_impossible_number_of_clusters_is_told_the_largest_possible(clusters):
    with pytest.raises(ClusteringError, match=rf"^CLUSTERS is {clusters}: .* from 2 to 7;"):
        fit(np.array([[0, 1, 2, 3, 4, 5, 6] * 30]), clusters)


def test_pixels_that_are_all_alike_are_refused():
    with pytest.raises(ClusteringError, match="alike"):
        fit(np.ones((3, 50)), 2)


def test_reordered_clusters_are_the_same_clusters():
    features, _, _ = ellipses()
    model, order = fit(features, 3), np.array([2, 0, 1])
    np.testing.assert_array_equal(order[model.reordered(order).assign(features)], model.assign(features))
    np.testing.assert_allclose(model.reordered(order).membership(features), model.membership(features), rtol=1e-5)


def test_the_seed_decides_and_nothing_else_does():
    first, again = (fit(uniform(), 5).means for _ in range(2))
    np.testing.assert_array_equal(first, again)


@pytest.fixture
def model():
    return fit(ellipses()[0], 3)


def test_a_model_read_back_gives_the_same_clusters(model, tmp_path):
    save_model(model, tmp_path / "model.npz")
    loaded, features = load_model(tmp_path / "model.npz"), ellipses(seed=2)[0]
    assert isinstance(loaded, MixtureModel)
    for one, other in zip(loaded.assign_with_membership(features), model.assign_with_membership(features)):
        np.testing.assert_array_equal(one, other)


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        ("weights", np.array([0.5, 0.5, 0.0])),
        ("weights", np.array([1.0])),
        ("means", np.zeros((2, 2))),
        ("covariances", np.zeros((3, 2, 2))),
        ("covariances", np.tile([[1.0, 0.5], [-0.5, 1.0]], (3, 1, 1))),
        ("covariances", np.full((3, 2, 2), np.nan)),
        ("deviation", np.array([1.0, -1.0])),
    ],
)
def test_parts_that_do_not_fit_are_refused(model, tmp_path, name, wrong):
    path = tmp_path / "model.npz"
    save_model(model, path)
    with np.load(path) as kept:
        arrays = {key: kept[key] for key in kept.files} | {name: wrong}
    np.savez(path, **arrays)
    with pytest.raises(RunFolderError, match="cannot be read as a cluster model"):
        load_model(path)


def test_membership_is_written_beside_the_clusters_in_per_cent(tmp_path):
    """0 in no data, else what the saved model says of the pixel."""
    values = parcels()
    file = write_raster(tmp_path / "scene.tif", values, names=FIVE_BANDS, nodata=0)
    request, run = SceneRequest((str(file),)), tmp_path / "run"
    jobs.cluster(request, by_pixels(algorithm="mixture", clusters=5), run, SILENT)
    clusters, membership = read(run / CLUSTERS), read(run / MEMBERSHIP)
    assert membership.dtype == np.uint8
    inside = values.any(axis=0)
    np.testing.assert_array_equal(membership == 0, ~inside)
    model, extraction = load_model(run / MODEL), load_extraction(run / MODEL)
    scene = open_dates(request)
    features = extraction.features(variables_of(scene), Block(values, inside)).reshape(len(model.mean), -1)
    found, shares = model.assign_with_membership(features[:, inside.ravel()])
    np.testing.assert_array_equal(found + 1, clusters[inside])
    np.testing.assert_allclose(membership[inside], 100 * shares, atol=1)
    assert len(np.unique(membership)) > 20
