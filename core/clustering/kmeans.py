"""K-Means in NumPy, fitted on a sample.

scikit-learn would do as well: on samples of 30 000 pixels the inertia is within 1 % of its KMeans, which
the tests hold. But importing it takes longer than the whole fit does here, and the map would depend on
whether it is installed. So scikit-learn is the oracle, not the engine.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from importlib.util import find_spec

import numpy as np

from ..errors import ClusteringError
from ..feedback import SILENT, Feedback, stop_if_cancelled
from .features import FeatureSpec
from .products import nearest_row as _nearest
from .scaling import scale_of

# Pixels whose features, and a few values of each, stay in the processor's cache.
IN_CACHE = 16_384

# More starts where they are cheap: the best of few can miss by some per cent on a small sample.
_FEWEST_RESTARTS, _MOST_RESTARTS, _RESTART_PIXELS = 4, 20, 120_000
# With more features than this an iteration is dear: each start is followed for so many, and only the best to its end.
_MANY_FEATURES, _FIRST_ITERATIONS = 16, 10
# What a byte holds beside no data, with one to spare; nobody could look at more.
MOST_CLUSTERS = 254
_MOST_ITERATIONS = 300
# Lloyd's iteration ends when the centres move less than this share of the features' variance,
# scikit-learn's own default.
_TOLERANCE = 1e-4
# Centres are rounded, so that the last bits of a sum do not decide between two maps.
_CENTRE_DIGITS = 5
# So many clusters, but at most a third of all, come of splitting others by their pixels' own features.
_SPLITS = 4


@dataclass(frozen=True)
class KMeansModel:
    """Centres (clusters, features) in standardised features, and mean and deviation that standardise."""

    spec: FeatureSpec
    mean: np.ndarray
    deviation: np.ndarray
    centres: np.ndarray

    algorithm = "kmeans"
    has_membership = False
    at_once = IN_CACHE

    @property
    def clusters(self) -> int:
        """The number of clusters."""
        return len(self.centres)

    def assign(self, features: np.ndarray) -> np.ndarray:
        """Return the nearest centre, 0 … clusters − 1, of features (features, n) float32, as uint8 or uint16.

        z = (f − mean) / deviation is folded into the centres' weights, so features go in as they are.
        """
        weights = -2 * self.centres / self.deviation
        bias = (self.centres**2).sum(axis=1) - weights @ self.mean
        return _nearest(weights.astype(np.float32), bias.astype(np.float32), features)[0]

    def assign_with_membership(self, features: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Raise NotImplementedError: nearest centres say nothing of probability."""
        raise NotImplementedError

    def reordered(self, order: np.ndarray) -> KMeansModel:
        """Return the model whose cluster i is this one's order[i]."""
        return KMeansModel(self.spec, self.mean, self.deviation, self.centres[order])

    def arrays(self) -> dict[str, np.ndarray]:
        """Return what has to be kept."""
        return {"mean": self.mean, "deviation": self.deviation, "centres": self.centres}

    @classmethod
    def from_arrays(cls, spec: FeatureSpec, arrays: Mapping[str, np.ndarray]) -> KMeansModel:
        """Build the model from what was kept, raising ValueError where the parts do not fit."""
        parts = [np.asarray(arrays[name], np.float64) for name in ("mean", "deviation", "centres")]
        mean, deviation, centres = parts
        fits = mean.shape == deviation.shape == centres.shape[1:] == (len(spec.names),) and len(centres) > 1
        if not fits or not all(np.isfinite(part).all() for part in parts) or (deviation <= 0).any():
            raise ValueError("its arrays do not fit its features")
        return cls(spec, mean, deviation, centres)


def fit_kmeans(
    spec: FeatureSpec,
    features: np.ndarray,
    clusters: int,
    seed: int,
    feedback: Feedback = SILENT,
    restarts: int | None = None,
) -> KMeansModel:
    """Fit K-Means to features (features, n), raising ClusteringError when there are too few distinct pixels.

    `restarts` is as in fit_centres.
    """
    sample = features.T.astype(np.float64)
    distinct = len(np.unique(sample, axis=0))
    if distinct < 2:
        raise ClusteringError("All pixels of the sample are alike: there is nothing to tell apart.")
    if not 2 <= clusters <= min(distinct, MOST_CLUSTERS):
        raise ClusteringError(
            f"CLUSTERS is {clusters}: give a number from 2 to {min(distinct, MOST_CLUSTERS)}; the sample has "
            f"{distinct} distinct pixels."
        )
    mean, deviation = scale_of(spec, sample)
    standardised = (sample - mean) / deviation
    stop_if_cancelled(feedback)
    with one_thread():
        centres = fit_centres(standardised, clusters, seed, feedback, restarts, own=spec.own)
    return KMeansModel(spec, mean, deviation, np.round(centres, _CENTRE_DIGITS))


def one_thread() -> AbstractContextManager:
    """Hold the linear algebra to one thread where threadpoolctl is there to do it: its threads only get in the
    way of ours, and products as small as these gain nothing from them."""
    if find_spec("threadpoolctl") is None:
        return nullcontext()
    from threadpoolctl import threadpool_limits

    return threadpool_limits(1)


def fit_centres(
    sample: np.ndarray,
    clusters: int,
    seed: int,
    feedback: Feedback = SILENT,
    restarts: int | None = None,
    iterations: int = _MOST_ITERATIONS,
    own: slice | None = None,
) -> np.ndarray:
    """Return K-Means centres (clusters, features) of a sample (n, features): the best of several starts, by default
    the more the smaller the sample is; `iterations` at most for each.

    `own` says which features are the pixels' own where the others tell of their surroundings. These others are so many
    that a narrow river and its banks, whose surroundings are the same, are one cluster or two with nearly the same
    inertia. Then the last start is fewer clusters, with those split that hold the most different pixels.
    """
    generator = np.random.default_rng(seed)
    columns = np.ascontiguousarray(sample.T, dtype=np.float32)
    many = len(columns) > _MANY_FEATURES
    most = 2 * _FEWEST_RESTARTS if many else _MOST_RESTARTS
    restarts = restarts or min(max(_RESTART_PIXELS // len(sample), _FEWEST_RESTARTS), most)
    splits = min(_SPLITS, clusters // 3) if own else 0
    starts = [_first_centres(columns, clusters - splits, generator, feedback) for _ in range(restarts)]
    if many or splits:
        starts = [_best(columns, starts, feedback, min(_FIRST_ITERATIONS, iterations))]
    if splits:
        starts = [_split(columns, starts[0], splits, own, generator, feedback)]
    return _best(columns, starts, feedback, iterations)


def _split(
    columns: np.ndarray,
    centres: np.ndarray,
    splits: int,
    own: slice,
    generator: np.random.Generator,
    feedback: Feedback,
) -> np.ndarray:
    """Return the means of the centres' pixels after so many splits in two: each time of those whose own features lose
    most of their variance by it."""
    nearest = _nearest_to(centres, columns)[0].astype(np.intp)

    def halved(number: int) -> tuple[float, np.ndarray]:
        return _halved(columns[own, nearest == number], generator, feedback)

    halves = [halved(number) for number in range(len(centres))]
    for new in range(len(centres), len(centres) + splits):
        widest = max(range(new), key=lambda number: halves[number][0])
        nearest[np.flatnonzero(nearest == widest)[halves[widest][1]]] = new
        halves[widest] = halved(widest)
        halves.append(halved(new))
    return _means(columns, nearest, np.zeros(columns.shape[1], np.float32), len(halves))


def _halved(columns: np.ndarray, generator: np.random.Generator, feedback: Feedback) -> tuple[float, np.ndarray]:
    """Return by how much two centres lower the inertia of pixels (features, n), and which go to the second (n,)."""
    if columns.shape[1] < 2:
        return 0.0, np.zeros(columns.shape[1], bool)
    starts = [_first_centres(columns, 2, generator, feedback) for _ in range(2)]
    centres = _best(columns, starts, feedback, _MOST_ITERATIONS)
    nearest, distances = _nearest_to(centres, columns)
    one = -columns.shape[1] * (columns.mean(axis=1, dtype=np.float64) ** 2).sum()
    return one - float(distances.sum(dtype=np.float64)), nearest == 1


def _best(columns: np.ndarray, starts: Sequence[np.ndarray], feedback: Feedback, iterations: int) -> np.ndarray:
    """Return the centres of least inertia that Lloyd's iteration comes to from several starts."""
    return min((_lloyd(columns, start, feedback, iterations) for start in starts), key=lambda result: result[0])[1]


def nearest_centres(centres: np.ndarray, sample: np.ndarray) -> np.ndarray:
    """Return the nearest of centres (clusters, features), from 0, to every pixel of a sample (n, features)."""
    return _nearest_to(centres, np.ascontiguousarray(sample.T, dtype=np.float32))[0]


def _first_centres(
    columns: np.ndarray, clusters: int, generator: np.random.Generator, feedback: Feedback
) -> np.ndarray:
    """Choose starting centres by greedy k-means++ (Arthur and Vassilvitskii 2007, section 2.2)."""
    trials = 2 + int(np.log(clusters))
    pixels = columns.shape[1]
    chosen = [int(generator.integers(pixels))]
    nearest = _squared_distances(columns, chosen)[0]
    while len(chosen) < clusters:
        stop_if_cancelled(feedback)
        reach = np.cumsum(nearest, dtype=np.float64)
        drawn = np.searchsorted(reach, generator.random(trials) * reach[-1])
        distances = np.minimum(_squared_distances(columns, drawn), nearest)
        best = int(distances.sum(axis=1, dtype=np.float64).argmin())
        nearest = distances[best]
        chosen.append(int(drawn[best]))
    return columns[:, chosen].T.astype(np.float64)


def _squared_distances(columns: np.ndarray, pixels: Sequence[int]) -> np.ndarray:
    """Return |z − z_p|² of every pixel to some of them, (pixels, n); exactly 0 to itself."""
    if len(columns) > _MANY_FEATURES:
        chosen, squares = columns[:, pixels], (columns**2).sum(axis=0)
        distances = np.maximum(squares + squares[pixels][:, None] - 2 * (chosen.T @ columns), 0)
        distances[np.arange(len(pixels)), pixels] = 0
        return distances
    return np.array([((columns - columns[:, [pixel]]) ** 2).sum(axis=0) for pixel in pixels])


def _lloyd(columns: np.ndarray, centres: np.ndarray, feedback: Feedback, iterations: int) -> tuple[float, np.ndarray]:
    """Return inertia, less a constant, and the centres that Lloyd's iteration ends with, or has come to by then."""
    tolerance = _TOLERANCE * columns.var(axis=1, dtype=np.float64).mean()
    for _ in range(iterations):
        stop_if_cancelled(feedback)
        nearest, distances = _nearest_to(centres, columns)
        moved = _means(columns, nearest, distances, len(centres))
        shift = ((moved - centres) ** 2).sum()
        centres = moved
        if shift <= tolerance:
            break
    return float(_nearest_to(centres, columns)[1].sum(dtype=np.float64)), centres


def _nearest_to(centres: np.ndarray, columns: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    bias = (centres**2).sum(axis=1).astype(np.float32)
    return _nearest((-2 * centres).astype(np.float32), bias, columns)


def _means(columns: np.ndarray, nearest: np.ndarray, distances: np.ndarray, clusters: int) -> np.ndarray:
    """Return the mean of every centre's pixels; a centre without pixels moves to the one farthest from its own."""
    counts = np.bincount(nearest, minlength=clusters)
    sums = np.array([np.bincount(nearest, column, clusters) for column in columns])
    means = sums.T / np.maximum(counts, 1)[:, None]
    if not counts.all():
        from_centre = distances + (columns**2).sum(axis=0)
        for empty in np.flatnonzero(counts == 0):
            farthest = int(from_centre.argmax())
            means[empty] = columns[:, farthest]
            from_centre[farthest] = 0
    return means
