"""How far from the clusters' middles a scene's pixels lie: beyond what the model was fitted to, it only guesses."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

# A pixel is novel beyond the distance within which this share of the pixels lies that the model was fitted to.
WITHIN = 0.99


@dataclass(frozen=True)
class Reach:
    """The middles (middles, features) of the clusters in standardised features, centre and spread (features,) that
    standardise, and the distance to the nearest middle beyond which a pixel is novel."""

    centre: np.ndarray
    spread: np.ndarray
    middles: np.ndarray
    limit: float

    def distances(self, features: np.ndarray) -> np.ndarray:
        """Return the distance (n,) to the nearest middle of features (features, n)."""
        points = (features - self.centre[:, None]) / self.spread[:, None]
        nearest = np.full(features.shape[1], np.inf)
        for middle in self.middles:
            np.minimum(nearest, ((points - middle[:, None]) ** 2).sum(axis=0), out=nearest)
        return np.sqrt(nearest)

    def is_novel(self, features: np.ndarray) -> np.ndarray:
        """Return which of features (features, n) lie farther out than the pixels that the model was fitted to."""
        return self.distances(features) > self.limit

    def arrays(self) -> dict[str, np.ndarray]:
        """Return what has to be kept."""
        return {"centre": self.centre, "spread": self.spread, "middles": self.middles, "limit": np.array(self.limit)}

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, np.ndarray]) -> Reach:
        """Build it from what was kept, raising ValueError where the parts do not fit."""
        centre, spread, middles = (np.asarray(arrays[name], np.float64) for name in ("centre", "spread", "middles"))
        fits = centre.shape == spread.shape == middles.shape[1:] and len(middles) and (spread > 0).all()
        if not fits or not np.isfinite(middles).all():
            raise ValueError("the reach of its clusters does not fit its features")
        return cls(centre, spread, middles, float(arrays["limit"]))


def reach_of(
    sample: np.ndarray, labels: np.ndarray, scale: tuple[np.ndarray, np.ndarray], within: float = WITHIN
) -> Reach:
    """Return the reach of clusters, given as labels (n,) of a sample of features (features, n).

    `scale` is centre and spread (features,) by which features are brought to one scale.
    """
    centre, spread = scale
    points = (sample - centre[:, None]) / spread[:, None]
    middles = np.array([points[:, labels == label].mean(axis=1) for label in np.unique(labels)])
    found = Reach(centre, spread, middles, 0.0)
    return Reach(centre, spread, middles, float(np.quantile(found.distances(sample), within)))
