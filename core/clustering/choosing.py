"""How many clusters: three measures of a ladder of numbers, on a sample.

Silhouette and Calinski-Harabasz index ask for groups that stand apart, of which a landscape has three or four. A map
needs more: what is joined by its labels later must have been told apart first.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..errors import ClusteringError
from ..feedback import SILENT, Feedback, stop_if_cancelled
from .features import FeatureSpec
from .kmeans import fit_centres, nearest_centres, one_thread
from .scaling import scale_of

LADDER = (2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 16, 18, 20, 24, 28, 32, 36, 40)
# Pixels that clusters are fitted to, and of them those whose silhouettes are worked out: of each to each.
_FITTED, _COMPARED = 3_000, 2_000
# A look, not the fit that makes a map: what is left after so many iterations is less than between two starts.
_RESTARTS, _ITERATIONS = 3, 15
# From this mean silhouette on, the groups of a clustering stand apart (Kaufman and Rousseeuw 1990, doi
# 10.1002/9780470316801, chapter 2). Scenes stay below.
STRONG = 0.71
# How many times the knee is suggested.
OVER = 2
# Kneedle's sensitivity, which its authors find best for a curve that is known as a whole.
_SENSITIVITY = 1.0


@dataclass(frozen=True)
class ClusterCounts:
    """What speaks for how many clusters: for each of `counts`, rising, the mean silhouette −1…1, the Calinski-Harabasz
    index and the inertia, the sum of squared distances to the clusters' means in standardised features.

    `knee` is where the inertia bends, `suggested` the number to take, and `reason` a sentence that says why.
    """

    counts: tuple[int, ...]
    silhouette: tuple[float, ...]
    calinski_harabasz: tuple[float, ...]
    inertia: tuple[float, ...]
    knee: int
    suggested: int
    reason: str


def count_clusters(spec: FeatureSpec, features: np.ndarray, seed: int, feedback: Feedback = SILENT) -> ClusterCounts:
    """Measure K-Means with every number of LADDER that a sample of features (features, n) allows, and suggest one.

    Raises ClusteringError where all pixels are alike.
    """
    sample = _some(features.T.astype(np.float64), seed)
    distinct = len(np.unique(sample, axis=0))
    if distinct < 2:
        raise ClusteringError("All pixels of the sample are alike: there is nothing to tell apart.")
    counts = tuple(count for count in LADDER if count < distinct) or (2,)
    centre, spread = scale_of(spec, sample)
    standardised = (sample - centre) / spread
    with one_thread():
        distances = pairwise_distances(standardised[:_COMPARED])
        measured = []
        for done, count in enumerate(counts):
            stop_if_cancelled(feedback)
            centres = fit_centres(standardised, count, seed, feedback, _RESTARTS, _ITERATIONS)
            labels = nearest_centres(centres, standardised)
            within = inertia(standardised, labels)
            measured.append((silhouette(distances, labels[:_COMPARED]), _ratio(standardised, labels, within), within))
            feedback.progress((done + 1) / len(counts))
    silhouettes, ratios, inertias = zip(*measured)
    return _suggested(counts, silhouettes, ratios, inertias)


def _some(sample: np.ndarray, seed: int) -> np.ndarray:
    """Return _FITTED pixels of a sample in random order, all of a smaller one."""
    return np.random.default_rng(seed).permutation(sample)[:_FITTED]


def pairwise_distances(points: np.ndarray) -> np.ndarray:
    """Return Euclid's distance of each of points (n, features) to each, (n, n)."""
    squares = (points**2).sum(axis=1)
    squared = squares[:, None] + squares - 2 * points @ points.T
    np.fill_diagonal(squared, 0)
    return np.sqrt(np.maximum(squared, 0))


def silhouette(distances: np.ndarray, labels: np.ndarray) -> float:
    """Return the mean silhouette, −1…1, of points by their distances (n, n) and clusters (n,).

    s = (b − a) / max(a, b): a is the mean distance to the others of the own cluster, b that to the members of the
    nearest other one; 0 for the only one of its cluster, and where there is one cluster alone (Rousseeuw 1987, doi
    10.1016/0377-0427(87)90125-7).
    """
    _, own, sizes = np.unique(labels, return_inverse=True, return_counts=True)
    if len(sizes) < 2:
        return 0.0
    members = np.eye(len(sizes))[own]
    sums, rows = distances @ members, np.arange(len(own))
    within = sums[rows, own] / np.maximum(sizes[own] - 1, 1)
    means = sums / sizes
    means[rows, own] = np.inf
    nearest = means.min(axis=1)
    larger = np.maximum(within, nearest)
    scores = np.where((sizes[own] > 1) & (larger > 0), (nearest - within) / np.where(larger > 0, larger, 1), 0)
    return float(scores.mean())


def inertia(points: np.ndarray, labels: np.ndarray) -> float:
    """Return the sum of squared distances of points (n, features) to the means of their clusters (n,)."""
    _, own, sizes = np.unique(labels, return_inverse=True, return_counts=True)
    sums = np.array([np.bincount(own, column) for column in points.T])
    return float(((points - (sums / sizes).T[own]) ** 2).sum())


def calinski_harabasz(points: np.ndarray, labels: np.ndarray) -> float:
    """Return the variance between clusters over that within, each by its degrees of freedom (Calinski and Harabasz
    1974, doi 10.1080/03610927408827101); 1 where nothing varies within."""
    return _ratio(points, labels, inertia(points, labels))


def _ratio(points: np.ndarray, labels: np.ndarray, within: float) -> float:
    number, clusters = len(points), len(np.unique(labels))
    between = ((points - points.mean(axis=0)) ** 2).sum() - within
    if within == 0 or clusters < 2:
        return 1.0
    return float(between / within * (number - clusters) / (clusters - 1))


def knee_of(counts: Sequence[int], falling: Sequence[float]) -> int:
    """Return the number at which a falling, convex curve bends most.

    Kneedle without its smoothing (Satopää et al. 2011, doi 10.1109/ICDCSW.2011.20): both axes are brought to 0…1; a
    knee is a peak of the distance under the falling diagonal after which the distance sinks by more than the mean step
    of the numbers before it peaks anew. The first of them is returned; the highest peak where none sinks so far.
    """
    x, y = (np.asarray(values, float) for values in (counts, falling))
    if len(x) < 3 or y.max() == y.min():
        return int(counts[0])
    below = 1 - (x - x[0]) / (x[-1] - x[0]) - (y - y.min()) / (y.max() - y.min())
    step = _SENSITIVITY / (len(x) - 1)
    peaks = [place for place in range(1, len(x) - 1) if below[place - 1] < below[place] >= below[place + 1]]
    for place, following in zip(peaks, [*peaks[1:], len(x)]):
        if (below[place:following] < below[place] - step).any():
            return int(counts[place])
    return int(counts[int(below.argmax())])


def _suggested(
    counts: tuple[int, ...], silhouettes: Sequence[float], ratios: Sequence[float], inertias: Sequence[float]
) -> ClusterCounts:
    """Suggest the number with the best silhouette where groups stand apart that plainly, else OVER times the knee."""
    knee, best = knee_of(counts, inertias), int(np.argmax(silhouettes))
    if silhouettes[best] >= STRONG and counts[best] >= knee:
        suggested = counts[best]
        reason = (
            f"{suggested} groups of pixels stand clearly apart: with as many clusters the mean silhouette is "
            f"{silhouettes[best]:.2f}."
        )
    else:
        suggested = min(OVER * knee, counts[-1])
        reason = (
            f"Inertia bends at {knee} clusters, but groups do not stand clearly apart: {suggested} clusters tell more "
            "of them apart, and those of the same land cover are joined by their labels."
        )
    return ClusterCounts(counts, tuple(silhouettes), tuple(ratios), tuple(inertias), knee, suggested, reason)
