"""Minimum noise fractions: features turned and scaled such that the noise of every one is alike and independent.

What two neighbours differ by is mostly no difference of land cover but noise, of the sensor and of the ground itself.
It is strong and shared by bands that see the same, and weak in other directions, in which covers differ by little that
is sure. Components in units of this noise (Green, Berman, Switzer and Craig 1988, doi 10.1109/36.3001), ordered by how
much more than noise they hold, give K-Means a distance that counts what is sure.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ..features import FeatureSpec
from ..scaling import centre_and_spread
from .linear import LinearEncoder

_DIGITS = 6
# So much of the noise is taken to be alike in all features, so that two which say nearly the same do not become one
# component of rounding errors; and the least noise in standard deviations, where all neighbours are alike.
_ALIKE, _LEAST = 0.005, 1e-4


@dataclass(frozen=True)
class NoiseFractions(LinearEncoder):
    """Weights and offsets that take features to components whose noise has a standard deviation of 1; `noise` is the
    share of noise in the variance of each, 0…1, ascending."""

    noise: np.ndarray

    kind = "mnf"


def fit_noise_fractions(spec: FeatureSpec, sample: tuple[np.ndarray, np.ndarray]) -> NoiseFractions:
    """Fit to squares of features (features, 3, 3, n) and where they have data (3, 3, n).

    The largest weight of each component is positive, so that the same sample gives the same components.
    """
    features, inside = sample
    points = features[:, 1, 1].T.astype(np.float64)
    centre, spread = centre_and_spread(points, spec.robust)
    covariance = np.atleast_2d(np.cov(((points - centre) / spread).T, bias=True))
    lower = np.linalg.cholesky(_noise(features, inside, spread))
    # A v = λ B v with B = L Lᵀ is L⁻¹ A L⁻ᵀ w = λ w with v = L⁻ᵀ w.
    whitening = np.linalg.inv(lower)
    values, vectors = np.linalg.eigh(whitening @ covariance @ whitening.T)
    order = np.argsort(-values)[: spec.encoder.outputs]
    axes = vectors[:, order].T @ whitening
    axes *= np.sign(axes[np.arange(len(axes)), np.abs(axes).argmax(axis=1)])[:, None]
    weights = np.round(axes / spread, _DIGITS)
    noise = 1 / np.maximum(values[order], 1)
    return NoiseFractions(weights, np.round(-weights @ centre, _DIGITS), np.round(noise, _DIGITS))


def _noise(features: np.ndarray, inside: np.ndarray, spread: np.ndarray) -> np.ndarray:
    """Return the covariance (features, features) of the noise in standardised features: half of that of the differences
    of neighbours, a little shrunk towards the same noise in each."""
    number, total, pairs = len(spread), np.zeros((len(spread), len(spread))), 0
    for here, beside, both in _neighbours(features, inside):
        steps = (beside - here)[:, both].astype(np.float64) / spread[:, None]
        total += steps @ steps.T
        pairs += steps.shape[1]
    covariance = total / (2 * max(pairs, 1))
    alike = max(np.trace(covariance) / number, _LEAST)
    return (1 - _ALIKE) * covariance + _ALIKE * alike * np.eye(number)


def _neighbours(features: np.ndarray, inside: np.ndarray) -> Iterator[tuple[np.ndarray, np.ndarray, np.ndarray]]:
    """Yield pixels and those beside them, and those below them, and where both have data."""
    yield features[:, :, :-1], features[:, :, 1:], inside[:, :-1] & inside[:, 1:]
    yield features[:, :-1], features[:, 1:], inside[:-1] & inside[1:]
