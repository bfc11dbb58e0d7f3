"""How well the clusters of a run are told apart, before anyone is asked what they are.

Distances are Jeffries-Matusita's under normal distributions (Swain and Davis 1978, Remote Sensing: The Quantitative
Approach; Richards 2013, doi 10.1007/978-3-642-30062-2, chapter 10): 0 for the same distribution, 2 for those that
never meet. Clusters are no normal distributions: K-Means cuts through clouds that have no gap. The halves of one
normal cloud are at 2 (1 − exp(−1 / (π − 2))) = 1.17, neighbouring parts of an evenly filled one at NO_GAP. What an
encoder looks around for has so many features that all clusters are near 2; there the distance in the features before
the encoder tells more: whether two clusters differ in their own spectra.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..feedback import SILENT, Feedback, Step, stop_if_cancelled

# The field's customary bounds: below HARDLY two clusters should be one, from WELL on they are apart.
HARDLY, WELL = 1.0, 1.9
# Neighbouring parts of width w have means w apart and variances of w² / 12, so that B = 12 / 8.
NO_GAP = 2 * (1 - math.exp(-1.5))
# A cluster with fewer pixels in the sample is not measured.
FEWEST_PIXELS = 30
# What every feature varies by at least, in its deviations over the sample: values are stored in steps.
_LEAST_VARIANCE = 1e-6
# Spread, compactness and Davies-Bouldin ratio.
_Shape = tuple[float, Optional[float], Optional[float]]


@dataclass(frozen=True)
class ClusterSeparability:
    """How compact a cluster is, and how far from the others; None where it has too few pixels in the sample.

    `sampled` is the number of those. `spread` is the mean distance of its pixels to its mean, in standardised
    features. `compactness`, −1…1, is the mean of (b − a) / max(a, b), a a pixel's distance to the own mean and b that
    to the nearest other one (the simplified silhouette: Vendramin et al. 2010, doi 10.1002/sam.10080).
    `davies_bouldin` is the largest ratio of two clusters' spreads, added, to the distance of their means (Davies and
    Bouldin 1979, doi 10.1109/TPAMI.1979.4766909): the smaller the better. `nearest` is the cluster at the smallest
    `distance`, 0…2, which is the pair's `least`. `edge_share`, 0…1, is the share of its pixels' neighbours that are in
    other clusters.
    """

    cluster: int
    sampled: int
    spread: float | None
    compactness: float | None
    davies_bouldin: float | None
    nearest: int | None
    distance: float | None
    edge_share: float | None


@dataclass(frozen=True)
class Pair:
    """Two clusters and their Jeffries-Matusita distance, 0…2, None where one of them is not measured.

    `distance` is in the features that were clustered, `spectral` in those before an encoder, None without one.
    """

    first: int
    second: int
    distance: float | None
    spectral: float | None = None

    @property
    def least(self) -> float | None:
        """The smaller of both distances, None where they are not known."""
        return min((each for each in (self.distance, self.spectral) if each is not None), default=None)


@dataclass(frozen=True)
class Separability:
    """The clusters by rising id, all pairs of them, and the number of pixels that they were measured on."""

    clusters: tuple[ClusterSeparability, ...]
    pairs: tuple[Pair, ...]
    sampled: int

    @property
    def measured(self) -> tuple[Pair, ...]:
        """The pairs whose distance is known, the one with the least first."""
        return tuple(sorted((pair for pair in self.pairs if pair.distance is not None), key=lambda pair: pair.least))

    @property
    def unmeasured(self) -> tuple[int, ...]:
        """The clusters that have too few pixels in the sample."""
        return tuple(entry.cluster for entry in self.clusters if entry.spread is None)

    def below(self, distance: float) -> tuple[Pair, ...]:
        """Return the pairs whose least is under a distance, the worst first."""
        return tuple(pair for pair in self.measured if pair.least < distance)


@dataclass(frozen=True)
class Normal:
    """A normal distribution: mean (features,) and covariance (features, features)."""

    mean: np.ndarray
    covariance: np.ndarray


def measure_separability(
    features: np.ndarray,
    ids: np.ndarray,
    cohesion: Mapping[int, float | None],
    feedback: Feedback = SILENT,
    spectra: np.ndarray | None = None,
) -> Separability:
    """Measure the clusters that `cohesion` names, by a sample of standardised features (n, features) and its ids (n,).

    `cohesion` is a cluster's share of neighbours inside of it, None where it is not known; `spectra` are the same
    pixels' features before an encoder (n, others), standardised.
    """
    clusters = sorted(cohesion)
    places = {cluster: np.flatnonzero(ids == cluster) for cluster in clusters}
    known = [cluster for cluster in clusters if len(places[cluster]) >= FEWEST_PIXELS]
    spaces = [space for space in (features, spectra) if space is not None]
    distances = [
        _distances(
            [space[places[cluster]] for cluster in known], Step(feedback, part / len(spaces), (part + 1) / len(spaces))
        )
        for part, space in enumerate(spaces)
    ]
    rows = {cluster: row for row, cluster in enumerate(known)}
    pairs = tuple(
        Pair(first, second, *_at(distances, rows.get(first), rows.get(second)))
        for number, first in enumerate(clusters)
        for second in clusters[number + 1 :]
    )
    shapes = dict(zip(known, _shapes([features[places[cluster]] for cluster in known])))
    entries = tuple(
        _cluster(cluster, len(places[cluster]), cohesion[cluster], shapes.get(cluster), pairs) for cluster in clusters
    )
    return Separability(entries, pairs, len(features))


def normal_of(points: np.ndarray) -> Normal:
    """Return mean and covariance of points (n, features), shrunk so that few points of many features do for it.

    The covariance is drawn to a multiple of the identity as far as its own noise asks for (Ledoit and Wolf 2004, doi
    10.1016/S0047-259X(03)00096-4), as scikit-learn's ledoit_wolf does.
    """
    mean = points.mean(axis=0)
    centred, width = points - mean, points.shape[1]
    covariance = centred.T @ centred / len(points)
    target = np.trace(covariance) / width * np.eye(width)
    apart = ((covariance - target) ** 2).sum()
    noise = (((centred**2).sum(axis=1) ** 2).mean() - (covariance**2).sum()) / len(points)
    share = min(max(noise, 0), apart) / apart if apart > 0 else 0
    return Normal(mean, (1 - share) * covariance + share * target)


def jeffries_matusita(one: Normal, others: Sequence[Normal]) -> np.ndarray:
    """Return the distance of a normal distribution to each of others, (others,), 0…2.

    2 (1 − exp(−B)) with Bhattacharyya's B = Δᵀ S⁻¹ Δ / 8 + ½ ln(|S| / √(|S₁| |S₂|)), S the mean of both covariances S₁
    and S₂ and Δ the difference of the means.
    """
    if not others:
        return np.zeros(0)
    apart = np.array([other.mean for other in others]) - one.mean
    floor = _LEAST_VARIANCE * np.eye(len(one.mean))
    theirs, own = np.array([other.covariance for other in others]) + floor, one.covariance + floor
    mean = (theirs + own) / 2
    squared = (apart * np.linalg.solve(mean, apart[..., None])[..., 0]).sum(axis=1)
    logs = [np.linalg.slogdet(each)[1] for each in (mean, theirs, own)]
    bhattacharyya = squared / 8 + (logs[0] - (logs[1] + logs[2]) / 2) / 2
    return 2 * -np.expm1(-np.maximum(bhattacharyya, 0))


def _distances(members: Sequence[np.ndarray], feedback: Feedback) -> np.ndarray:
    """Return the distance of each cluster, points (n, features), to each."""
    normals, distances = [], np.zeros((len(members), len(members)))
    for points in members:
        stop_if_cancelled(feedback)
        normals.append(normal_of(points))
    for row, one in enumerate(normals):
        stop_if_cancelled(feedback)
        distances[row, row + 1 :] = distances[row + 1 :, row] = jeffries_matusita(one, normals[row + 1 :])
        feedback.progress((row + 1) / len(normals))
    return distances


def _at(distances: Sequence[np.ndarray], row: int | None, column: int | None) -> list[float | None]:
    return [None if row is None or column is None else round(float(each[row, column]), 6) for each in distances]


def _shapes(members: Sequence[np.ndarray]) -> list[_Shape]:
    """Return spread, compactness and Davies-Bouldin ratio of each; of one alone the spread only."""
    if not members:
        return []
    means = np.array([points.mean(axis=0) for points in members])
    spreads = np.array([np.linalg.norm(points - mean, axis=1).mean() for points, mean in zip(members, means)])
    if len(members) == 1:
        return [(float(spreads[0]), None, None)]
    apart = np.linalg.norm(means[:, None] - means, axis=2)
    with np.errstate(divide="ignore", invalid="ignore"):
        ratios = np.nan_to_num((spreads[:, None] + spreads) / apart, nan=0.0, posinf=0.0)
    return [
        (float(spread), _compactness(points, means, row), float(np.delete(ratios[row], row).max()))
        for row, (points, spread) in enumerate(zip(members, spreads))
    ]


def _compactness(points: np.ndarray, means: np.ndarray, own: int) -> float:
    """Return the simplified silhouette of a cluster's points (n, features), means (clusters, features)."""
    distances = np.array([np.linalg.norm(points - mean, axis=1) for mean in means])
    nearest = np.delete(distances, own, axis=0).min(axis=0)
    larger = np.maximum(distances[own], nearest)
    return float(np.where(larger > 0, (nearest - distances[own]) / np.where(larger > 0, larger, 1), 0).mean())


def _cluster(
    cluster: int, sampled: int, cohesion: float | None, shape: _Shape | None, pairs: Sequence[Pair]
) -> ClusterSeparability:
    edge = None if cohesion is None else round(1 - cohesion, 6)
    if shape is None:
        return ClusterSeparability(cluster, sampled, None, None, None, None, None, edge)
    rounded = (None if value is None else round(value, 6) for value in shape)
    own = [pair for pair in pairs if cluster in (pair.first, pair.second) and pair.distance is not None]
    if not own:
        return ClusterSeparability(cluster, sampled, *rounded, None, None, edge)
    closest = min(own, key=lambda pair: pair.least)
    nearest = closest.second if closest.first == cluster else closest.first
    return ClusterSeparability(cluster, sampled, *rounded, nearest, closest.least, edge)
