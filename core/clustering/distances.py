"""How far pixels lie from their neighbours: the curve from whose knee DBSCAN takes its radius."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..errors import ClusteringError
from ..feedback import SILENT, Feedback
from .neighbours import kth_distances

# The distances of so many pixels of the sample draw the curve; each is to the nearest of all pixels of the sample.
_ASKED = 4_000
# More pixels than this are thinned out first: time grows with their square.
MOST_SAMPLED = 50_000


@dataclass(frozen=True)
class KDistances:
    """Distances (n,) float64 of pixels to their k-th nearest, falling, in standardised features; and the radius
    `eps` at their knee. A pixel counts as its own nearest, as it does for DBSCAN."""

    distances: np.ndarray
    k: int
    eps: float


def thinned(sample: np.ndarray, most: int) -> np.ndarray:
    """Return at most so many of the rows of a sample, evenly spread."""
    return sample if len(sample) <= most else sample[np.linspace(0, len(sample) - 1, most).astype(np.intp)]


def check_min_samples(min_samples: int, pixels: int) -> None:
    """Raise ClusteringError for a number of neighbours that a sample of so many pixels cannot have."""
    if not 2 <= min_samples < pixels:
        raise ClusteringError(
            f"MIN_SAMPLES is {min_samples}: give a number from 2 to {pixels - 1}; the sample has {pixels} pixels."
            if pixels > 2
            else f"The sample has {pixels} pixel(s): too few to find clusters by density. Choose another area."
        )


def k_distances(sample: np.ndarray, k: int, feedback: Feedback = SILENT) -> KDistances:
    """Return the curve of a sample (n, features) of standardised features.

    Raises ClusteringError where all pixels are alike, or too few.
    """
    check_min_samples(k, len(sample))
    sample = thinned(sample, MOST_SAMPLED)
    if not np.ptp(sample, axis=0).any():
        raise ClusteringError("All pixels of the sample are alike: there is nothing to tell apart.")
    found = np.sort(kth_distances(sample, thinned(sample, _ASKED), k, feedback))[::-1]
    return KDistances(found, k, knee(found))


def knee(falling: np.ndarray) -> float:
    """Return the value at the knee of a falling convex curve (n,): where it lies farthest below the straight line from
    its first to its last value, both axes scaled to 0…1 (Kneedle: Satopää, Albrecht, Irwin and Raghavan 2011, doi
    10.1109/ICDCSW.2011.20). Where most values are 0, the least that is not."""
    drop = falling[0] - falling[-1]
    if drop <= 0:
        return float(falling[0])
    share = np.linspace(0, 1, len(falling))
    place = int((1 - share - (falling - falling[-1]) / drop).argmax())
    return float(falling[place] if falling[place] > 0 else falling[falling > 0][-1])
