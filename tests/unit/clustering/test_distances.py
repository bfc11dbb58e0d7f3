"""The distances to the k-th neighbour, against a count of all pairs, and their knee."""

import numpy as np
import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.clustering.distances import k_distances, knee
from landcover_interpreter.core.errors import ClusteringError
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.scene.scene import SceneRequest
from landcover_interpreter.tests.clusterings import by_pixels
from landcover_interpreter.tests.patchwork import FIVE_BANDS, parcels
from landcover_interpreter.tests.scenes import write_raster
from sklearn.cluster import DBSCAN


def sample(count=900, seed=1):
    return np.random.default_rng(seed).normal(0, 1, (count, 4))


@pytest.mark.parametrize("k", [2, 5, 17])
def test_the_distances_are_those_to_the_kth_nearest_itself_included(k):
    points = sample()
    pairs = np.sqrt(((points[:, None] - points) ** 2).sum(axis=2))
    expected = np.sort(np.sort(pairs, axis=1)[:, k - 1])[::-1]
    found = k_distances(points, k)
    np.testing.assert_allclose(found.distances, expected, atol=1e-6)
    assert found.k == k
    assert (np.diff(found.distances) <= 0).all()


def test_as_many_are_within_eps_as_dbscan_finds_cores():
    points = sample()
    found = k_distances(points, 8)
    cores = DBSCAN(eps=found.eps * (1 + 1e-9), min_samples=8).fit(points).core_sample_indices_
    assert (found.distances <= found.eps).sum() == len(cores)


def test_the_knee_is_where_the_curve_is_farthest_below_the_chord():
    """Of 1/x between 1 and 9 that is where its slope is that of the chord, −1/9: at x = 3."""
    x = np.linspace(1, 9, 4001)
    assert knee(1 / x) == pytest.approx(1 / 3, abs=1e-3)


def test_the_knee_does_not_depend_on_the_units():
    falling = np.sort(np.random.default_rng(1).gamma(1, 1, 500))[::-1]
    assert knee(7 * falling) == pytest.approx(7 * knee(falling))


def test_the_knee_parts_a_few_far_pixels_from_many_near_ones():
    near, far = np.random.default_rng(2).uniform(0.1, 0.12, 950), np.linspace(1, 4, 50)
    assert 0.1 < knee(np.sort(np.append(near, far))[::-1]) <= 1.1


def test_the_knee_is_a_radius_where_most_pixels_are_doubled():
    assert knee(np.array([3.0, 0.5, 0.0, 0.0, 0.0, 0.0])) > 0
    assert knee(np.full(5, 0.2)) == 0.2


@pytest.mark.parametrize("k", [-1, 0, 1, 30, 31])
def test_a_number_of_neighbours_that_cannot_be_is_refused(k):
    with pytest.raises(ClusteringError, match=rf"^MIN_SAMPLES is {k}: give a number from 2 to 29; .* 30 pixels"):
        k_distances(sample(30), k)


def test_alike_pixels_have_no_distances():
    with pytest.raises(ClusteringError, match="alike"):
        k_distances(np.ones((50, 3)), 5)


def test_the_job_measures_a_scene(tmp_path):
    file = write_raster(tmp_path / "scene.tif", parcels(), names=FIVE_BANDS, nodata=0)
    found = jobs.measure_distances(SceneRequest((str(file),)), by_pixels(min_samples=6), SILENT)
    assert found.k == 6
    assert len(found.distances) > 1000
    assert found.distances[-1] <= found.eps <= found.distances[0]
    wider = jobs.measure_distances(SceneRequest((str(file),)), by_pixels(min_samples=60), SILENT)
    assert wider.eps > found.eps
