"""How well the clusters of a run are told apart, before anyone is asked what they are.

Distances are Jeffries-Matusita's under normal distributions (Swain and Davis 1978, Remote Sensing: The Quantitative
Approach; Richards 2013, doi 10.1007/978-3-642-30062-2, chapter 10): 0 for the same distribution, 2 for those that
never meet. Clusters are no normal distributions: K-Means cuts through clouds that have no gap. The halves of one
normal cloud, cut at its middle, are at ONE_CLOUD, so that no smaller distance speaks of two kinds of ground.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..feedback import SILENT, Feedback, stop_if_cancelled

# The field's customary bounds: below HARDLY two clusters should be one, from WELL on they are apart.
HARDLY, WELL = 1.0, 1.9
# Halves of a normal distribution: means at ±√(2/π) deviations, variances of 1 − 2/π, so that B = 1 / (π − 2).
ONE_CLOUD = 2 * (1 - math.exp(-1 / (math.pi - 2)))
# A cluster with fewer pixels in the sample is not measured.
FEWEST_PIXELS = 30
# What every feature varies by at least, in its deviations over the sample: values are stored in steps.
_LEAST_VARIANCE = 1e-6


@dataclass(frozen=True)
class ClusterSeparability:
    """How compact a cluster is, and how far from the others; None where it has too few pixels in the sample.

    `sampled` is the number of those. `spread` is the mean distance of its pixels to its mean, in standardised
    features. `compactness`, −1…1, is the mean of (b − a) / max(a, b), a a pixel's distance to the own mean and b that
    to the nearest other one (the simplified silhouette: Vendramin et al. 2010, doi 10.1002/sam.10080).
    `davies_bouldin` is the largest ratio of two clusters' spreads, added, to the distance of their means (Davies and
    Bouldin 1979, doi 10.1109/TPAMI.1979.4766909): the smaller the better. `nearest` is the cluster at the smallest
    Jeffries-Matusita `distance`, 0…2. `edge_share`, 0…1, is the share of its pixels' neighbours in other clusters.
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
    """Two clusters and their Jeffries-Matusita distance, 0…2, None where one of them is not measured."""

    first: int
    second: int
    distance: float | None


@dataclass(frozen=True)
class Separability:
    """The clusters by rising id, all pairs of them, and the number of pixels that they were measured on."""

    clusters: tuple[ClusterSeparability, ...]
    pairs: tuple[Pair, ...]
    sampled: int

    @property
    def measured(self) -> tuple[Pair, ...]:
        """The pairs whose distance is known, the worst first."""
        return tuple(sorted((pair for pair in self.pairs if pair.distance is not None), key=lambda p: p.distance))

    @property
    def unmeasured(self) -> tuple[int, ...]:
        """The clusters that have too few pixels in the sample."""
        return tuple(entry.cluster for entry in self.clusters if entry.spread is None)

    def below(self, distance: float) -> tuple[Pair, ...]:
        """Return the pairs at less than a distance, the worst first."""
        return tuple(pair for pair in self.measured if pair.distance < distance)


@dataclass(frozen=True)
class Normal:
    """A normal distribution: mean (features,) and covariance (features, features)."""

    mean: np.ndarray
    covariance: np.ndarray


def measure_separability(
    features: np.ndarray,
    ids: np.ndarray,
    cohesion: dict[int, float | None],
    feedback: Feedback = SILENT,
) -> Separability:
    """Measure the clusters that `cohesion` names, by a sample of standardised features (n, features) and its ids (n,).

    `cohesion` is a cluster's share of neighbours inside of it, None where it is not known.
    """
    clusters = sorted(cohesion)
    members = {cluster: features[ids == cluster] for cluster in clusters}
    known = [cluster for cluster in clusters if len(members[cluster]) >= FEWEST_PIXELS]
    normals = []
    for cluster in known:
        stop_if_cancelled(feedback)
        normals.append(normal_of(members[cluster]))
    distances = _distances(normals, feedback)
    shapes = _shapes([members[cluster] for cluster in known])
    place = {cluster: row for row, cluster in enumerate(known)}
    return Separability(
        tuple(
            _cluster(cluster, len(members[cluster]), cohesion[cluster], place.get(cluster), known, distances, shapes)
            for cluster in clusters
        ),
        tuple(
            Pair(first, second, _distance(distances, place.get(first), place.get(second)))
            for row, first in enumerate(clusters)
            for second in clusters[row + 1 :]
        ),
        len(features),
    )


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


def _distances(normals: Sequence[Normal], feedback: Feedback) -> np.ndarray:
    """Return the distance of each to each, with nan on the diagonal."""
    distances = np.full((len(normals), len(normals)), np.nan)
    for row, one in enumerate(normals):
        stop_if_cancelled(feedback)
        distances[row, row + 1 :] = distances[row + 1 :, row] = jeffries_matusita(one, normals[row + 1 :])
        feedback.progress((row + 1) / len(normals))
    return distances


def _distance(distances: np.ndarray, row: int | None, column: int | None) -> float | None:
    return None if row is None or column is None else round(float(distances[row, column]), 6)


def _shapes(members: Sequence[np.ndarray]) -> list[tuple[float, float | None, float | None]]:
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
    cluster: int,
    sampled: int,
    cohesion: float | None,
    row: int | None,
    known: Sequence[int],
    distances: np.ndarray,
    shapes: Sequence[tuple[float, float | None, float | None]],
) -> ClusterSeparability:
    edge = None if cohesion is None else round(1 - cohesion, 6)
    if row is None:
        return ClusterSeparability(cluster, sampled, None, None, None, None, None, edge)
    rounded = (None if value is None else round(value, 6) for value in shapes[row])
    if len(known) == 1:
        return ClusterSeparability(cluster, sampled, *rounded, None, None, edge)
    nearest = int(np.nanargmin(distances[row]))
    return ClusterSeparability(cluster, sampled, *rounded, known[nearest], _distance(distances, row, nearest), edge)
