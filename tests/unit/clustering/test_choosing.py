"""The measures of how many clusters, against scikit-learn's, and the number that is suggested for known groups."""

import numpy as np
import pytest
from landcover_interpreter.core.clustering.choosing import (
    LADDER,
    OVER,
    STRONG,
    calinski_harabasz,
    count_clusters,
    inertia,
    knee_of,
    pairwise_distances,
    silhouette,
)
from landcover_interpreter.core.clustering.features import FeatureSpec
from landcover_interpreter.core.errors import Cancelled, ClusteringError
from landcover_interpreter.tests.patchwork import parcels
from sklearn import metrics
from sklearn.cluster import KMeans


def counted(features, seed=1, **rest):
    features = np.asarray(features, np.float32)
    spec = FeatureSpec(tuple(f"V{i}" for i in range(len(features))), (), logarithm=False)
    return count_clusters(spec, features, seed, **rest)


def groups(number, features=4, pixels=3000, apart=12, seed=7):
    """Normal groups whose means are `apart` deviations from each other at least, in every feature."""
    rng = np.random.default_rng(seed)
    means = apart * np.array([rng.permutation(number) for _ in range(features)]).T
    return (means[rng.integers(0, number, pixels)] + rng.normal(0, 1, (pixels, features))).T


def cloud(seed=3, pixels=3000):
    return np.random.default_rng(seed).normal(0, 1, (5, pixels))


def labelled(seed, number, pixels=700):
    rng = np.random.default_rng(seed)
    return rng.normal(0, 1, (pixels, 3)) + 0.2 * np.arange(3), rng.integers(0, number, pixels)


CASES = [(1, 2), (2, 5), (3, 40)]


@pytest.mark.parametrize(("seed", "number"), CASES)
def test_silhouette_is_that_of_scikit_learn(seed, number):
    points, labels = labelled(seed, number)
    found = silhouette(pairwise_distances(points), labels)
    assert found == pytest.approx(metrics.silhouette_score(points, labels), abs=1e-9)


@pytest.mark.parametrize("labels", [[0, 0, 1, 1, 2], [0, 1, 1, 1, 1], [7, 7, 7, 2, 2]])
def test_a_cluster_of_one_pixel_and_ids_with_gaps(labels):
    points = np.array([[0.0, 0], [1, 0], [5, 5], [5, 6], [9, 0]])
    found = silhouette(pairwise_distances(points), np.array(labels))
    assert found == pytest.approx(metrics.silhouette_score(points, labels), abs=1e-12)


def test_silhouette_worked_out_by_hand():
    points = np.array([[0.0], [1.0], [10.0], [12.0]])
    # a: 1, 1, 2, 2; b: 11, 10, 9.5, 11.5
    expected = np.mean([10 / 11, 9 / 10, 7.5 / 9.5, 9.5 / 11.5])
    assert silhouette(pairwise_distances(points), np.array([0, 0, 1, 1])) == pytest.approx(expected)


def test_one_cluster_alone_and_pixels_all_alike_have_no_silhouette():
    assert silhouette(pairwise_distances(np.eye(4)), np.zeros(4, int)) == 0
    assert silhouette(pairwise_distances(np.ones((4, 2))), np.array([0, 0, 1, 1])) == 0


@pytest.mark.parametrize(("seed", "number"), CASES)
def test_calinski_harabasz_is_that_of_scikit_learn(seed, number):
    points, labels = labelled(seed, number)
    assert calinski_harabasz(points, labels) == pytest.approx(metrics.calinski_harabasz_score(points, labels), rel=1e-9)


def test_where_nothing_varies_within_it_is_one_as_in_scikit_learn():
    points, labels = np.array([[0.0], [0], [3], [3]]), np.array([0, 0, 1, 1])
    assert calinski_harabasz(points, labels) == metrics.calinski_harabasz_score(points, labels) == 1


def test_inertia_is_that_of_scikit_learn():
    points, _ = labelled(4, 2)
    fitted = KMeans(6, n_init=1, tol=0, random_state=1).fit(points)
    assert inertia(points, fitted.labels_) == pytest.approx(fitted.inertia_, rel=1e-9)


@pytest.mark.parametrize("last", [9, 25, 36])
def test_the_knee_of_a_hyperbola_is_the_root_of_its_end(last):
    """1 − x' − y' of y = 1/x on 1…n is largest at √n."""
    counts = range(1, last + 1)
    assert knee_of(counts, [1 / count for count in counts]) == np.sqrt(last)


def test_the_first_of_two_knees_is_taken():
    counts = list(range(1, 12))
    falling = [100, 60, 55, 54, 53, 52.5, 20, 19, 18, 17, 16]
    assert knee_of(counts, falling) == 2


@pytest.mark.parametrize(("counts", "falling"), [([2], [3.0]), ([2, 3], [3.0, 1.0]), ([2, 3, 4], [1.0, 1.0, 1.0])])
def test_a_curve_without_a_bend_has_its_knee_at_the_start(counts, falling):
    assert knee_of(counts, falling) == 2


@pytest.mark.parametrize("number", [3, 5, 6, 7, 9, 12])
def test_groups_that_stand_apart_are_counted(number):
    found = counted(groups(number))
    assert found.suggested == found.knee == number
    assert max(found.silhouette) == found.silhouette[found.counts.index(number)] > STRONG
    assert found.reason.startswith(f"{number} groups of pixels stand clearly apart")


def test_without_groups_twice_the_knee_is_suggested_and_said():
    found = counted(cloud())
    assert max(found.silhouette) < STRONG
    assert found.suggested == min(OVER * found.knee, LADDER[-1])
    assert f"bends at {found.knee} clusters" in found.reason and f"{found.suggested} clusters" in found.reason


def test_two_grounds_with_much_within_them_are_not_two_clusters():
    """Water and land: the silhouette is best at 2, and says nothing of what there is on land."""
    land = groups(8, apart=4)
    water = np.random.default_rng(2).normal(-60, 0.5, (4, 3000))
    found = counted(np.concatenate([land, water], axis=1))
    assert found.counts[int(np.argmax(found.silhouette))] == 2
    assert found.suggested > 6


def test_the_measures_are_near_those_of_scikit_learns_own_clusters():
    """Of a part of the pixels, and of few starts, which at 10 clusters end some per cent above the best."""
    values = parcels().reshape(5, -1)
    features = values[:, values.any(axis=0)] / 10_000
    found = counted(features)
    points = ((features.T - features.mean(axis=1)) / features.std(axis=1)).astype(np.float64)
    assert found.counts == LADDER
    for number in (2, 4, 10):
        place, fitted = LADDER.index(number), KMeans(number, n_init=4, random_state=1).fit(points)
        expected = metrics.silhouette_score(points, fitted.labels_, sample_size=3000, random_state=1)
        assert found.silhouette[place] == pytest.approx(expected, abs=0.03 if number < 10 else 0.15)
        assert found.inertia[place] == pytest.approx(fitted.inertia_ * 3000 / len(points), rel=0.12)
    assert all(later < earlier for earlier, later in zip(found.inertia, found.inertia[1:]))


def test_the_seed_decides():
    assert counted(cloud(), seed=2) == counted(cloud(), seed=2)
    assert counted(cloud(), seed=2).inertia != counted(cloud(), seed=3).inertia


@pytest.mark.parametrize(("distinct", "counts"), [(2, (2,)), (3, (2,)), (6, (2, 3, 4, 5)), (12, LADDER[:9])])
def test_a_sample_of_few_different_pixels_has_a_shorter_ladder(distinct, counts):
    rng = np.random.default_rng(1)
    found = counted(rng.random((3, distinct))[:, np.arange(200) % distinct])
    assert found.counts == counts
    assert found.suggested <= distinct
    assert np.isfinite([*found.silhouette, *found.calinski_harabasz, *found.inertia]).all()


def test_two_pixels_are_two_clusters():
    assert counted([[0.1, 0.9]]).suggested == 2


def test_constant_bands_do_no_harm():
    features = np.concatenate([groups(6), np.full((2, 3000), 0.3)])
    assert counted(features).suggested == 6


@pytest.mark.parametrize("pixels", [1, 50])
def test_pixels_that_are_all_alike_are_refused(pixels):
    with pytest.raises(ClusteringError, match="All pixels of the sample are alike"):
        counted(np.full((3, pixels), 0.2))


def test_it_stops_when_the_user_wants():
    class Stopping:
        def __init__(self):
            self.shares = []

        def progress(self, fraction):
            self.shares.append(fraction)

        def text(self, message):
            """Say nothing."""

        def cancelled(self):
            return len(self.shares) > 2

    feedback = Stopping()
    with pytest.raises(Cancelled):
        counted(cloud(), feedback=feedback)
    assert len(feedback.shares) == 3
