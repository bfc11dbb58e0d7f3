"""Principal components of standardised features."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..features import FeatureSpec
from ..scaling import centre_and_spread
from .linear import LinearEncoder

_DIGITS = 6


@dataclass(frozen=True)
class PrincipalComponents(LinearEncoder):
    """Weights and offsets that take features to their components; `explained` is the share of the variance of each,
    0…1."""

    explained: np.ndarray

    kind = "pca"


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
