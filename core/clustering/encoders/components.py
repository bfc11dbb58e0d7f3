"""Principal components of standardised features."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from ..features import FeatureSpec
from ..products import product
from ..scaling import centre_and_spread

_DIGITS = 6


@dataclass(frozen=True)
class PrincipalComponents:
    """Weights (outputs, features) and offsets (outputs,) that take features to their components; `explained` is the
    share of the variance of each, 0…1."""

    weights: np.ndarray
    offsets: np.ndarray
    explained: np.ndarray

    kind = "pca"

    def encode(self, features: np.ndarray, inside: np.ndarray) -> np.ndarray:
        """Return the components (outputs, …) float32 of features (features, …)."""
        flat = product(self.weights.astype(np.float32), features.reshape(len(features), -1))
        flat += self.offsets.astype(np.float32)[:, None]
        return flat.reshape(-1, *features.shape[1:])

    def arrays(self) -> dict[str, np.ndarray]:
        """Return what has to be kept."""
        return {"weights": self.weights, "offsets": self.offsets, "explained": self.explained}

    @classmethod
    def from_arrays(cls, spec: FeatureSpec, arrays: Mapping[str, np.ndarray]) -> PrincipalComponents:
        """Build it from what was kept, raising ValueError where the parts do not fit."""
        weights, offsets, explained = (
            np.asarray(arrays[name], np.float64) for name in ("weights", "offsets", "explained")
        )
        outputs = spec.encoder.outputs
        if weights.shape != (outputs, len(spec.before.names)) or not offsets.shape == explained.shape == (outputs,):
            raise ValueError("its principal components do not fit its features")
        return cls(weights, offsets, explained)


def fit_components(spec: FeatureSpec, sample: np.ndarray) -> PrincipalComponents:
    """Fit to a sample of features (features, n), as many components as the spec asks for (at most as there are).

    Signs are such that the largest weight of each is positive, so that the same sample gives the same components.
    """
    points = sample.T.astype(np.float64)
    centre, spread = centre_and_spread(points, spec.robust)
    scaled = (points - centre) / spread
    values, vectors = np.linalg.eigh(np.atleast_2d(np.cov(scaled.T, bias=True)))
    order = np.argsort(-values)[: spec.encoder.outputs]
    axes = vectors[:, order].T
    axes *= np.sign(axes[np.arange(len(axes)), np.abs(axes).argmax(axis=1)])[:, None]
    weights = np.round(axes / spread, _DIGITS)
    explained = values[order] / max(values.sum(), 1e-12)
    return PrincipalComponents(weights, np.round(-weights @ centre, _DIGITS), np.round(explained, _DIGITS))
