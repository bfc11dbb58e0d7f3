"""Pixels whose clusters are known, in shapes that take more than the nearest centre to tell apart."""

from __future__ import annotations

import numpy as np
from landcover_interpreter.core.clustering.features import FeatureSpec


def spec_of(features: np.ndarray) -> FeatureSpec:
    return FeatureSpec(tuple(f"V{number}" for number in range(len(features))), (), logarithm=False)


def rings(count: int = 4000, seed: int = 1) -> tuple[np.ndarray, np.ndarray]:
    """Return features (2, n) float32 of two rings around a disc, and which of the three each pixel is of."""
    rng = np.random.default_rng(seed)
    truth = rng.choice(3, count, p=(0.1, 0.3, 0.6))
    radius = np.array([0, 3, 6])[truth] + rng.normal(0, 0.15, count)
    angle = rng.uniform(0, 2 * np.pi, count)
    return np.array([radius * np.cos(angle), radius * np.sin(angle)], np.float32), truth


def filaments(count: int = 4000, features: int = 6, seed: int = 1) -> tuple[np.ndarray, np.ndarray]:
    """Return features (features, n) float32 of two half circles that reach into each other, in a plane that lies askew
    among the features, and which of the two each pixel is of."""
    rng = np.random.default_rng(seed)
    truth, angle = rng.integers(0, 2, count), rng.uniform(0, np.pi, count)
    arc = np.array([np.cos(angle), np.sin(angle)])
    plane = np.where(truth == 0, arc, np.array([[1], [0.5]]) - arc)
    axes = np.linalg.qr(np.random.default_rng(features).normal(0, 1, (features, features)))[0][:, :2]
    return (axes @ plane + rng.normal(0, 0.03, (features, count))).astype(np.float32), truth


def ellipses(count: int = 6000, seed: int = 1) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return features (2, n) float32 of three long normal distributions side by side, overlapping, the one each pixel
    is of, and its posterior probabilities (3, n)."""
    rng = np.random.default_rng(seed)
    means = np.array([[0.0, 0.0], [0.0, 1.6], [3.0, -3.0]])
    covariances = np.array([[[4.0, 1.9], [1.9, 1.0]], [[4.0, 1.9], [1.9, 1.0]], [[0.3, 0.0], [0.0, 3.0]]])
    weights = np.array([0.5, 0.3, 0.2])
    truth = rng.choice(3, count, p=weights)
    points = np.array([rng.multivariate_normal(means[which], covariances[which]) for which in truth])
    apart = points[None] - means[:, None]
    squares = np.einsum("kni,kij,knj->kn", apart, np.linalg.inv(covariances), apart)
    densities = weights[:, None] * np.exp(-squares / 2) / np.sqrt(np.linalg.det(covariances))[:, None]
    return points.T.astype(np.float32), truth, densities / densities.sum(axis=0)


def with_noise(features: np.ndarray, share: float, seed: int = 2) -> np.ndarray:
    """Return features (features, n) with so many more pixels, spread evenly over and around them."""
    rng = np.random.default_rng(seed)
    low, high = features.min(axis=1), features.max(axis=1)
    reach = (high - low) / 2
    more = rng.uniform(low - reach, high + reach, (int(share * features.shape[1]), len(features))).T
    return np.hstack((features, more.astype(np.float32)))


class Words:
    """A feedback that keeps the sentences it is told."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def progress(self, fraction: float) -> None:
        """Take the share, which is one."""
        assert 0 <= fraction <= 1

    def text(self, message: str) -> None:
        """Keep the sentence."""
        self.said.append(message)

    def cancelled(self) -> bool:
        """Never stop."""
        return False
