"""A Gaussian mixture in NumPy, fitted on a sample by expectation-maximisation from the centres of K-Means.

scikit-learn would do as well: the tests hold the likelihood within 1 % of its GaussianMixture. It is left out for
the reason that K-Means leaves it out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ..errors import ClusteringError
from ..feedback import SILENT, Feedback, Step, stop_if_cancelled
from .features import FeatureSpec
from .kmeans import IN_CACHE, MOST_CLUSTERS, fit_centres, one_thread
from .raster import id_type
from .scaling import scale_of

# Added to the variances of standardised features, so that no component shrinks to a point or a sheet that
# quantised values lie on.
_REGULAR = 1e-4
# Iteration ends when the mean log-likelihood of a pixel grows by less. scikit-learn's own default of 1e-3 ends on the
# long plateaus that lie before the maximum where clusters overlap. A part of the sample is iterated past them.
_TOLERANCE, _EARLY_TOLERANCE, _EARLY_PIXELS, _LONG_RUN = 1e-4, 1e-5, 6_000, 300
# Beside that on the sample, so many starts on so many pixels of it, which differ more; and iterations of each start.
_MORE_STARTS, _STARTING_PIXELS, _SHORT_RUN = 3, 1_000, 8
# Keeps the mean and the weight of a component that has lost all its pixels defined.
_FEWEST = 10 * np.finfo(np.float64).eps
# Parts are rounded, so that the last bits of a sum do not decide between two maps.
_DIGITS, _LEAST_WEIGHT = 7, 1e-7


@dataclass(frozen=True)
class MixtureModel:
    """Weights (components,), means (components, features) and covariances (components, features, features) in
    standardised features; mean and deviation standardise. A component is a cluster."""

    spec: FeatureSpec
    mean: np.ndarray
    deviation: np.ndarray
    weights: np.ndarray
    means: np.ndarray
    covariances: np.ndarray

    algorithm = "mixture"
    has_membership = True
    at_once = IN_CACHE

    @property
    def clusters(self) -> int:
        """The number of clusters."""
        return len(self.weights)

    @cached_property
    def _terms(self) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
        """The scale (features, 1) and, as float32, the whitening (components · features, features) of standardised
        features, its shift (components · features, 1), and the constant of each log density (components, 1)."""
        whitening = _whitening(self.covariances)
        shift = np.einsum("kij,kj->ki", whitening, self.means).reshape(-1, 1)
        constant = np.log(self.weights) + np.log(np.diagonal(whitening, axis1=1, axis2=2)).sum(axis=1)
        scale = np.stack((self.mean, self.deviation))[:, :, None]
        flat = whitening.reshape(-1, len(self.mean))
        return tuple(part.astype(np.float32) for part in (scale, flat, shift, constant[:, None]))

    def _log_densities(self, features: np.ndarray) -> np.ndarray:
        """Return log(weight · density) (components, n) float32 of features (features, n), but for a constant."""
        (mean, deviation), flat, shift, constant = self._terms
        apart = flat @ ((features - mean) / deviation)
        apart -= shift
        np.square(apart, out=apart)
        squares = apart.reshape(self.clusters, len(mean), -1).sum(axis=1)
        squares *= np.float32(-0.5)
        squares += constant
        return squares

    def assign(self, features: np.ndarray) -> np.ndarray:
        """Return the most probable component, 0 … clusters − 1, of features (features, n) float32, as uint8 or 16."""
        return _largest(self._log_densities(features))[0]

    def assign_with_membership(self, features: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return what `assign` does, and that component's posterior probability (n,) float32."""
        logs = self._log_densities(features)
        found, best = _largest(logs)
        logs -= best
        np.exp(logs, out=logs)
        return found, 1 / logs.sum(axis=0)

    def membership(self, features: np.ndarray) -> np.ndarray:
        """Return the posterior probability (n,) float32 of the component that `assign` gives."""
        return self.assign_with_membership(features)[1]

    def reordered(self, order: np.ndarray) -> MixtureModel:
        """Return the model whose cluster i is this one's order[i]."""
        parts = (self.weights[order], self.means[order], self.covariances[order])
        return MixtureModel(self.spec, self.mean, self.deviation, *parts)

    def arrays(self) -> dict[str, np.ndarray]:
        """Return what has to be kept."""
        return {name: getattr(self, name) for name in _ARRAYS}

    @classmethod
    def from_arrays(cls, spec: FeatureSpec, arrays: Mapping[str, np.ndarray]) -> MixtureModel:
        """Build the model from what was kept, raising ValueError where the parts do not fit."""
        parts = {name: np.asarray(arrays[name], np.float64) for name in _ARRAYS}
        features, clusters = len(spec.names), parts["weights"].size
        shapes = ((features,), (features,), (clusters,), (clusters, features), (clusters, features, features))
        fits = clusters > 1 and tuple(part.shape for part in parts.values()) == shapes
        if not fits or not all(np.isfinite(part).all() for part in parts.values()):
            raise ValueError("its arrays do not fit its features")
        if (parts["deviation"] <= 0).any() or (parts["weights"] <= 0).any() or not _definite(parts["covariances"]):
            raise ValueError("its arrays are not those of a mixture")
        return cls(spec, **parts)


# Weights, means and covariances.
_Parts = tuple[np.ndarray, np.ndarray, np.ndarray]
_ARRAYS = ("mean", "deviation", "weights", "means", "covariances")


def _definite(covariances: np.ndarray) -> bool:
    """Return whether matrices are symmetric and have a Cholesky decomposition."""
    try:
        np.linalg.cholesky(covariances)
    except np.linalg.LinAlgError:
        return False
    return np.allclose(covariances, covariances.transpose(0, 2, 1))


def _largest(logs: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the first row (n,) with the largest value, and that value (n,)."""
    kind = id_type(len(logs))
    found, best = np.zeros(logs.shape[1], kind), logs[0].copy()
    larger = np.empty(logs.shape[1], bool)
    for row in range(1, len(logs)):
        np.greater(logs[row], best, out=larger)
        np.maximum(logs[row], best, out=best)
        np.maximum(found, larger.view(np.uint8) * kind(row), out=found)
    return found, best


def _whitening(covariances: np.ndarray) -> np.ndarray:
    """Return triangular matrices W with |W (z − μ)|² the squared Mahalanobis distance: the inverse of Cholesky's."""
    return np.linalg.inv(np.linalg.cholesky(covariances))


def fit_mixture(
    spec: FeatureSpec, features: np.ndarray, clusters: int, seed: int, feedback: Feedback = SILENT
) -> MixtureModel:
    """Fit a mixture to features (features, n), raising ClusteringError when there are too few distinct pixels."""
    sample = features.T.astype(np.float64)
    distinct = len(np.unique(sample, axis=0))
    if distinct < 2:
        raise ClusteringError("All pixels of the sample are alike: there is nothing to tell apart.")
    if not 2 <= clusters <= min(distinct, MOST_CLUSTERS):
        raise ClusteringError(
            f"CLUSTERS is {clusters}: give a number from 2 to {min(distinct, MOST_CLUSTERS)}; the sample has "
            f"{distinct} distinct pixels."
        )
    mean, deviation = scale_of(spec, sample)
    standardised = (sample - mean) / deviation
    with one_thread():
        parts = _fitted(standardised, clusters, seed, feedback)
    return MixtureModel(spec, mean, deviation, *(np.round(part, _DIGITS) for part in parts))


def _fitted(sample: np.ndarray, clusters: int, seed: int, feedback: Feedback) -> _Parts:
    """Return the parts of the mixture of a sample (n, features).

    A part of the sample is enough to come near, from the best of some starts after a few iterations (short runs:
    Biernacki, Celeux and Govaert 2003, doi 10.1016/S0167-9473(02)00163-9); all of it gives the rest.
    """
    generator = np.random.default_rng(seed)
    early = _some(sample, max(_EARLY_PIXELS, 20 * clusters), generator)
    drawn = [_some(early, max(_STARTING_PIXELS, 10 * clusters), generator) for _ in range(_MORE_STARTS)]
    starts = [_parted(early, fit_centres(part, clusters, seed, feedback)) for part in (early, *drawn)]
    runs = [_iterated(early, start, _SHORT_RUN, 0.0, SILENT) for start in starts]
    best = max(runs, key=lambda run: run[1])[0]
    near, _ = _iterated(early, best, _LONG_RUN, _EARLY_TOLERANCE, Step(feedback, 0, 0.5))
    return _iterated(sample, near, _LONG_RUN, _TOLERANCE, Step(feedback, 0.5, 1))[0]


def _some(sample: np.ndarray, size: int, generator: np.random.Generator) -> np.ndarray:
    return sample if len(sample) <= size else sample[generator.choice(len(sample), size, replace=False)]


def _parted(sample: np.ndarray, centres: np.ndarray) -> _Parts:
    """Return the parts of which every pixel of a sample belongs to that of the nearest centre."""
    squares = (centres**2).sum(axis=1) - 2 * sample @ centres.T
    shares = np.zeros((len(centres), len(sample)))
    shares[squares.argmin(axis=1), np.arange(len(sample))] = 1
    return _maximised(sample, shares)


def _iterated(
    sample: np.ndarray, parts: _Parts, most: int, tolerance: float, feedback: Feedback
) -> tuple[_Parts, float]:
    """Return weights, means and covariances nearer to a local maximum of the likelihood of a sample (n, features), and
    that of the last but one (Dempster, Laird and Rubin 1977, doi 10.1111/j.2517-6161.1977.tb01600.x)."""
    before = -np.inf
    for iteration in range(most):
        stop_if_cancelled(feedback)
        shares, likelihood = _expected(sample, *parts)
        parts = _maximised(sample, shares)
        feedback.progress(iteration / most)
        if abs(likelihood - before) < tolerance:
            break
        before = likelihood
    return parts, likelihood


def _expected(
    sample: np.ndarray, weights: np.ndarray, means: np.ndarray, covariances: np.ndarray
) -> tuple[np.ndarray, float]:
    """Return the posterior probabilities (components, n), and the mean log-likelihood of a pixel."""
    logs = np.empty((len(weights), len(sample)))
    for row, whitening in enumerate(_whitening(covariances)):
        squares = (((sample - means[row]) @ whitening.T) ** 2).sum(axis=1)
        logs[row] = np.log(weights[row]) + np.log(np.diagonal(whitening)).sum() - squares / 2
    logs -= sample.shape[1] / 2 * np.log(2 * np.pi)
    best = logs.max(axis=0)
    logs -= best
    np.exp(logs, out=logs)
    total = logs.sum(axis=0)
    logs /= total
    return logs, float((best + np.log(total)).mean())


def _maximised(sample: np.ndarray, shares: np.ndarray) -> _Parts:
    """Return weights, means and covariances by the share (components, n) of each component in each pixel."""
    counts = shares.sum(axis=1) + _FEWEST
    means = shares @ sample / counts[:, None]
    covariances = np.empty((len(shares), sample.shape[1], sample.shape[1]))
    for row, share in enumerate(shares):
        apart = sample - means[row]
        covariance = (share * apart.T) @ apart / counts[row]
        covariances[row] = (covariance + covariance.T) / 2
        covariances[row].flat[:: sample.shape[1] + 1] += _REGULAR
    return np.maximum(counts / counts.sum(), _LEAST_WEIGHT), means, covariances
