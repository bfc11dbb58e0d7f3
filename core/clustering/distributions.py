"""How a variable's values are distributed over a scene, known from the percentiles of its clusters or from a sample."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .profiles import PERCENTILES, ClusterProfile

# A distribution is taken to end as far beyond its 5th and 95th percentile as the quarter next to them is wide;
# a normal one has then left out 1 in 200 on either side.
_SHARES = np.array([0, *PERCENTILES, 100]) / 100
_HAIR = 1e-9


@dataclass(frozen=True)
class Distribution:
    """Rising values, and the share 0…1 of the pixels up to each; straight between them."""

    values: np.ndarray
    shares: np.ndarray

    def up_to(self, values: np.ndarray) -> np.ndarray:
        """Return the share of the pixels up to each of some values."""
        return np.interp(values, self.values, self.shares, left=0.0, right=1.0)

    def quantiles(self, shares: np.ndarray) -> np.ndarray:
        """Return the values up to which so many of the pixels lie."""
        return np.interp(shares, self.shares, self.values)

    def distance(self, other: Distribution) -> float:
        """Return the largest difference of the shares up to any value, 0…1 (Kolmogorov 1933, Smirnov 1948)."""
        values = np.concatenate([self.values, other.values])
        return float(np.abs(self.up_to(values) - other.up_to(values)).max())


def mixture(
    percentiles: Sequence[Sequence[float]], weights: np.ndarray, limits: tuple[float, float] = (-np.inf, np.inf)
) -> Distribution:
    """Return the distribution of clusters together, by weight: each straight between its PERCENTILES."""
    bends = [_bends(values, limits) for values in percentiles]
    values = np.unique(np.concatenate(bends))
    shares = sum(weight * np.interp(values, own, _SHARES) for weight, own in zip(weights, bends)) / weights.sum()
    return Distribution(values, shares)


def _bends(values: Sequence[float], limits: tuple[float, float]) -> np.ndarray:
    """Return where a distribution bends: its percentiles and its ends, each a hair above the one before."""
    ends = (2 * values[0] - values[1], *values, 2 * values[-1] - values[-2])
    return np.clip(ends, *limits) + np.arange(len(ends)) * _HAIR


def distribution_of(profiles: Sequence[ClusterProfile], name: str) -> Distribution | None:
    """Return the distribution of a variable over all clusters of a scene, None where no percentiles are known."""
    known = [profile for profile in profiles if profile.pixels and profile.percentiles[name]]
    if not known:
        return None
    return mixture([profile.percentiles[name] for profile in known], np.array([p.pixels for p in known], float))


def sampled(values: np.ndarray) -> Distribution:
    """Return the distribution of a sample (n,) of at least one value."""
    rising = np.sort(values.astype(np.float64))
    return Distribution(rising, (np.arange(len(rising)) + 0.5) / len(rising))
