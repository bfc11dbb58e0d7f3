"""K-Means: fitted on a sample, by scikit-learn where it is installed and by NumPy where it is not."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from importlib.util import find_spec

import numpy as np

from ..errors import ClusteringError
from ..feedback import SILENT, Feedback, stop_if_cancelled
from .features import FeatureSpec

_RESTARTS = 4
_MOST_ITERATIONS = 300
# Lloyd's iteration ends when the centres move less than this share of the features' variance,
# scikit-learn's own default.
_TOLERANCE = 1e-4
# Centres are rounded, so that the last bits of a sum do not decide between two maps.
_CENTRE_DIGITS = 5


@dataclass(frozen=True)
class KMeansModel:
    """Centres (clusters, features) in standardised features, and mean and deviation that standardise."""

    spec: FeatureSpec
    mean: np.ndarray
    deviation: np.ndarray
    centres: np.ndarray

    algorithm = "kmeans"

    @property
    def clusters(self) -> int:
        """The number of clusters."""
        return len(self.centres)

    def assign(self, features: np.ndarray) -> np.ndarray:
        """Return the nearest centre, 0 … clusters − 1, of features (features, n) float32, as uint8 or uint16.

        |z − c|² is smallest where −2 c·z + |c|² is, and z = (f − mean) / deviation folds into the weights:
        one matrix product, then a running minimum, which NumPy does several times faster than argmin.
        """
        weights = (-2 * self.centres / self.deviation).astype(np.float32)
        bias = (self.centres**2).sum(axis=1) - (-2 * self.centres / self.deviation) @ self.mean
        distances = weights @ features
        distances += bias.astype(np.float32)[:, None]
        kind = np.uint8 if self.clusters < 255 else np.uint16
        nearest = np.zeros(features.shape[1], kind)
        best = distances[0]
        closer = np.empty(features.shape[1], bool)
        for cluster in range(1, self.clusters):
            np.less(distances[cluster], best, out=closer)
            np.minimum(distances[cluster], best, out=best)
            np.maximum(nearest, closer * kind(cluster), out=nearest)
        return nearest

    def reordered(self, order: np.ndarray) -> KMeansModel:
        """Return the model whose cluster i is this one's order[i]."""
        return KMeansModel(self.spec, self.mean, self.deviation, self.centres[order])

    def arrays(self) -> dict[str, np.ndarray]:
        """Return what has to be kept."""
        return {"mean": self.mean, "deviation": self.deviation, "centres": self.centres}

    @classmethod
    def from_arrays(cls, spec: FeatureSpec, arrays: Mapping[str, np.ndarray]) -> KMeansModel:
        """Build the model from what was kept."""
        return cls(spec, arrays["mean"], arrays["deviation"], arrays["centres"])


def fit_kmeans(
    spec: FeatureSpec, features: np.ndarray, clusters: int, seed: int, feedback: Feedback = SILENT
) -> KMeansModel:
    """Fit K-Means to features (features, n), raising ClusteringError when there are too few distinct pixels."""
    sample = features.T.astype(np.float64)
    distinct = len(np.unique(sample, axis=0))
    if clusters < 2 or clusters > distinct:
        raise ClusteringError(
            f"{clusters} clusters cannot be made: the number must be at least 2 and at most {distinct}, the number of "
            "distinct pixels in the sample."
        )
    mean, deviation = sample.mean(axis=0), sample.std(axis=0)
    deviation[deviation < 1e-9] = 1.0
    standardised = (sample - mean) / deviation
    stop_if_cancelled(feedback)
    fit = _centres_by_sklearn if find_spec("sklearn") else centres_by_numpy
    centres = np.round(fit(standardised, clusters, seed), _CENTRE_DIGITS)
    return KMeansModel(spec, mean, deviation, centres)


def _centres_by_sklearn(sample: np.ndarray, clusters: int, seed: int) -> np.ndarray:
    from sklearn.cluster import KMeans

    # One thread: with more, the order of its sums, and so the last bits, differ from run to run.
    with one_thread():
        return KMeans(clusters, n_init=_RESTARTS, random_state=seed).fit(sample).cluster_centers_


def one_thread() -> AbstractContextManager:
    """Hold the linear algebra to one thread where threadpoolctl is there to do it."""
    if find_spec("threadpoolctl") is None:
        return nullcontext()
    from threadpoolctl import threadpool_limits

    return threadpool_limits(1)


def centres_by_numpy(sample: np.ndarray, clusters: int, seed: int) -> np.ndarray:
    """Return K-Means centres (clusters, features) of a sample (n, features): the best of several starts."""
    generator = np.random.default_rng(seed)
    squares = (sample**2).sum(axis=1)
    results = [_lloyd(sample, squares, _first_centres(sample, squares, clusters, generator)) for _ in range(_RESTARTS)]
    return min(results, key=lambda result: result[0])[1]


def _first_centres(
    sample: np.ndarray, squares: np.ndarray, clusters: int, generator: np.random.Generator
) -> np.ndarray:
    """Choose starting centres by greedy k-means++ (Arthur and Vassilvitskii 2007, section 2.2)."""
    trials = 2 + int(np.log(clusters))
    centres = [sample[generator.integers(len(sample))]]
    nearest = _distances(sample, squares, centres[0][None])[:, 0]
    while len(centres) < clusters:
        candidates = generator.choice(len(sample), trials, p=nearest / nearest.sum())
        distances = np.minimum(_distances(sample, squares, sample[candidates]), nearest[:, None])
        best = int(distances.sum(axis=0).argmin())
        nearest = distances[:, best]
        centres.append(sample[candidates[best]])
    return np.array(centres)


def _distances(sample: np.ndarray, squares: np.ndarray, centres: np.ndarray) -> np.ndarray:
    return np.maximum(squares[:, None] - 2 * sample @ centres.T + (centres**2).sum(axis=1), 0)


def _lloyd(sample: np.ndarray, squares: np.ndarray, centres: np.ndarray) -> tuple[float, np.ndarray]:
    tolerance = _TOLERANCE * sample.var(axis=0).mean()
    for _ in range(_MOST_ITERATIONS):
        distances = _distances(sample, squares, centres)
        moved = _means(sample, distances, centres)
        shift = ((moved - centres) ** 2).sum()
        centres = moved
        if shift <= tolerance:
            break
    return float(_distances(sample, squares, centres).min(axis=1).sum()), centres


def _means(sample: np.ndarray, distances: np.ndarray, centres: np.ndarray) -> np.ndarray:
    """Return the mean of every centre's pixels; an empty centre moves to the pixel farthest from its own."""
    nearest = distances.argmin(axis=1)
    counts = np.bincount(nearest, minlength=len(centres))
    sums = [np.bincount(nearest, weights=column, minlength=len(centres)) for column in sample.T]
    means = np.array(sums).T / np.maximum(counts, 1)[:, None]
    for empty in np.flatnonzero(counts == 0):
        farthest = int(distances[np.arange(len(sample)), nearest].argmax())
        means[empty] = sample[farthest]
        distances[farthest] = 0
    return means
