"""Pixels that did not change between two images of the same ground, and what takes one's values to the other's.

Iteratively re-weighted multivariate alteration detection (IR-MAD): canonical variates of both images are compared,
and every pixel weighs as much as it is likely not to have changed; Nielsen 2007, doi 10.1109/TIP.2006.888195. Canty and
Nielsen 2008, doi 10.1016/j.rse.2007.07.013, normalise by orthogonal regression over the pixels of a weight above 0.95,
found when the weights have settled. On scenes of fields, where nearly all has changed from season to season, the
weights settle on next to none (4 of 30 000 pixels of the two dates of `danube`). So the iteration ends early, and a
share of the pixels is taken, those that changed least.
"""

from __future__ import annotations

import math

import numpy as np

_MOST_ITERATIONS = 10
_SETTLED = 1e-3
# Added to covariances, as a share of their mean variance, so that bands that are nearly the same can be told apart.
_RIDGE = 1e-6
# The tail beyond is 0 in any case, and its powers overflow.
_FARTHEST = 700.0


def unchanged_weights(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """Return the probability (n,) that pixels did not change between two images (bands, n) of the same bands."""
    weights, before = np.ones(one.shape[1]), np.zeros(len(one))
    for _ in range(_MOST_ITERATIONS):
        variates, correlations = _variates(one, other, weights)
        variance = np.maximum(2 * (1 - correlations), 1e-9)
        weights = chi_squared_tail((variates**2 / variance[:, None]).sum(axis=0), len(one))
        if np.abs(correlations - before).max() < _SETTLED or not weights.any():
            break
        before = correlations
    return weights


def least_changed(one: np.ndarray, other: np.ndarray, count: int) -> np.ndarray:
    """Return the places (count,) of the pixels that changed least between two images (bands, n) of the same bands."""
    return np.argsort(-unchanged_weights(one, other), kind="stable")[:count]


def _variates(one: np.ndarray, other: np.ndarray, weights: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the differences of canonical variates (bands, n) and the variates' correlations (bands,)."""
    bands = len(one)
    both = np.concatenate([one, other]).astype(np.float64)
    both -= np.average(both, axis=1, weights=weights)[:, None]
    covariance = (both * weights) @ both.T / weights.sum()
    covariance += _RIDGE * np.trace(covariance) / (2 * bands) * np.eye(2 * bands)
    first, second = (np.linalg.cholesky(part) for part in (covariance[:bands, :bands], covariance[bands:, bands:]))
    # Both sides whitened, the singular vectors of what they share are the canonical ones.
    shared = np.linalg.solve(first, np.linalg.solve(second, covariance[bands:, :bands]).T)
    left, correlations, right = np.linalg.svd(shared)
    variates = left.T @ np.linalg.solve(first, both[:bands]) - right @ np.linalg.solve(second, both[bands:])
    return variates, np.minimum(correlations, 1.0)


def chi_squared_tail(values: np.ndarray, degrees: int) -> np.ndarray:
    """Return the probability (n,) of a chi-squared of so many degrees above values (n,).

    By the recurrence Q(a + 1, z) = Q(a, z) + z^a e^−z / Γ(a + 1) of the incomplete gamma function (Abramowitz and
    Stegun 1964, 6.5.21), from Q(1, z) = e^−z or Q(1/2, z) = erfc √z.
    """
    half = np.minimum(np.asarray(values, np.float64) / 2, _FARTHEST)
    order, decay = (1.0, np.exp(-half)) if degrees % 2 == 0 else (0.5, np.exp(-half))
    tail = decay.copy() if order == 1.0 else np.array([math.erfc(math.sqrt(value)) for value in half])
    while order < degrees / 2:
        tail += half**order * decay / math.gamma(order + 1)
        order += 1
    return tail


def orthogonal_line(values: np.ndarray, target: np.ndarray) -> tuple[float, float]:
    """Return gain and shift of the line from values (n,) to target (n,) with the least perpendicular distances."""
    x, y, xy = values.var(), target.var(), np.cov(values, target, bias=True)[0, 1]
    if xy <= 0:
        return 1.0, float(target.mean() - values.mean())
    gain = (y - x + math.hypot(y - x, 2 * xy)) / (2 * xy)
    return float(gain), float(target.mean() - gain * values.mean())
