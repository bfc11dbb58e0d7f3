"""HDBSCAN on a sample (Campello, Moulavi and Sander 2013, doi 10.1007/978-3-642-37456-2_14), by scikit-learn."""

from __future__ import annotations

import numpy as np

from ..errors import ClusteringError, LibraryError
from ..feedback import Feedback, stop_if_cancelled
from ..libraries import require
from .dbscan import check_eps
from .density import DensityModel, Found, check_noise, density_model
from .distances import check_min_samples, thinned
from .features import FeatureSpec
from .kmeans import one_thread
from .request import KEEP, ClusterRequest
from .scaling import scale_of

NAME = "hdbscan"
# The first scikit-learn that has it.
_SINCE = (1, 3)
# Its time grows with the square, and it cannot be cancelled meanwhile.
_MOST_SAMPLED = 30_000
# A cluster has at least this share of the sample.
_SMALLEST = 1 / 500


def fit_hdbscan(spec: FeatureSpec, features: np.ndarray, request: ClusterRequest, feedback: Feedback) -> DensityModel:
    """Fit HDBSCAN to features (features, n), thinned out to 30 000 pixels; the request's eps, if any, is the distance
    below which clusters are not told apart.

    All pixels of the sample that are in a cluster are its cores; its radius is the largest distance from one of them to
    its `min_samples`-th nearest pixel of the sample, itself included. Raises LibraryError where scikit-learn is missing
    or older than 1.3, ClusteringError where fewer than two clusters are found.
    """
    check_noise(request.noise)
    check_eps(request.eps)
    clusterer = _clusterer()
    sample = thinned(features.T.astype(np.float64), _MOST_SAMPLED)
    scale = scale_of(spec, sample)
    sample = (sample - scale[0]) / scale[1]
    check_min_samples(request.min_samples, len(sample))
    stop_if_cancelled(feedback)
    with one_thread():
        labels = clusterer(
            min_cluster_size=max(request.min_samples, int(len(sample) * _SMALLEST), 2),
            min_samples=request.min_samples,
            cluster_selection_epsilon=request.eps or 0.0,
            copy=True,
        ).fit_predict(sample)
        stop_if_cancelled(feedback)
        found = _found(sample, labels, request.min_samples)
    if len(found.radii) + (request.noise == KEEP and found.noise > 0 and len(found.radii) > 0) < 2:
        raise ClusteringError(
            f"HDBSCAN finds {len(found.radii)} cluster(s) with MIN_SAMPLES {request.min_samples}: these pixels are not "
            "in clusters by density. Change MIN_SAMPLES, leave EPS empty, or choose another algorithm, for example "
            "kmeans."
        )
    return density_model(NAME, spec, scale, found, request, feedback)


def _clusterer() -> type:
    """Return scikit-learn's HDBSCAN."""
    version = require("sklearn").__version__
    if tuple(map(int, version.split(".")[:2])) < _SINCE:
        raise LibraryError(
            f"HDBSCAN needs scikit-learn 1.3 or later, and {version} is there. Install a later one, or choose another "
            "algorithm: dbscan needs no library."
        )
    return require("sklearn.cluster").HDBSCAN


def _found(sample: np.ndarray, labels: np.ndarray, min_samples: int) -> Found:
    inside = labels >= 0
    cores, owners, clusters = sample[inside], labels[inside], int(labels.max()) + 1
    radii = np.zeros(clusters)
    if clusters:
        neighbours = require("sklearn.neighbors").NearestNeighbors(n_neighbors=min_samples).fit(sample)
        np.maximum.at(radii, owners, neighbours.kneighbors(cores)[0][:, -1])
    return Found(cores, owners, radii, 1 - float(inside.mean()))
