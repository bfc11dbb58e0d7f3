"""Squares of features on one scale, as networks see them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from ..features import FeatureSpec
from ..scaling import centre_and_spread

# What lies farther from the mean, in standard deviations, counts as this far: a glint shall not drive the training.
_FARTHEST = 5
# What `composition` says of a feature: mean, deviation, differences across and down.
MEASURES = 4


@dataclass(frozen=True)
class Scale:
    """Centre and spread (features,) float32 by which features are standardised."""

    centre: np.ndarray
    spread: np.ndarray

    def standardise(self, features: np.ndarray, inside: np.ndarray) -> np.ndarray:
        """Return features (features, …) float32 on one scale, within ± 5; 0, the mean, where there are no data."""
        axes = (slice(None), *(np.newaxis,) * (features.ndim - 1))
        scaled = features - self.centre[axes]
        scaled /= self.spread[axes]
        np.clip(scaled, -_FARTHEST, _FARTHEST, out=scaled)
        if not inside.all():
            np.copyto(scaled, np.float32(0), where=~inside)
        return scaled

    def arrays(self) -> dict[str, np.ndarray]:
        """Return what has to be kept."""
        return {"centre": self.centre, "spread": self.spread}

    @classmethod
    def from_arrays(cls, spec: FeatureSpec, arrays: Mapping[str, np.ndarray]) -> Scale:
        """Build it from what was kept, raising ValueError where the parts do not fit."""
        centre, spread = (np.asarray(arrays[name], np.float32) for name in ("centre", "spread"))
        fits = centre.shape == spread.shape == (len(spec.before.names),) and np.isfinite([centre, spread]).all()
        if not fits or (spread <= 0).any():
            raise ValueError("its network does not fit its features")
        return cls(centre, spread)


def standardised(spec: FeatureSpec, sample: tuple[np.ndarray, np.ndarray]) -> tuple[Scale, np.ndarray]:
    """Return the scale of a sample of squares (features, side, side, n) and where they have data (side, side, n), and
    the squares on that scale, (n, features, side, side) float32."""
    features, inside = sample
    middle = features.shape[1] // 2
    centre, spread = centre_and_spread(features[:, middle, middle].T, spec.robust)
    scale = Scale(centre.astype(np.float32), spread.astype(np.float32))
    return scale, np.ascontiguousarray(np.moveaxis(scale.standardise(features, inside), -1, 0))


def composition(squares: np.ndarray) -> np.ndarray:
    """Return what squares (n, features, side, side) are made of, wherever it lies in them, (n, 4 features) float32.

    Of every feature these are mean, deviation, and the mean absolute differences of neighbours across and down: how
    bright, how mixed, how fine, and in which direction. Squares of the same cover are alike in these, and not pixel by
    pixel.
    """
    steps = [np.abs(np.diff(squares, axis=axis)).mean(axis=(2, 3)) for axis in (3, 2)]
    return np.concatenate([squares.mean(axis=(2, 3)), squares.std(axis=(2, 3)), *steps], axis=1)
