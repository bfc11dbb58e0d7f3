"""Features brought to one scale."""

from __future__ import annotations

import numpy as np

from .features import FeatureSpec

# The interquartile range of a normal distribution in standard deviations.
_QUARTILES = 1.349
_CONSTANT = 1e-9


def centre_and_spread(sample: np.ndarray, robust: bool) -> tuple[np.ndarray, np.ndarray]:
    """Return centre and spread (features,) float64 of a sample (n, features), a spread of 1 for what is constant.

    Mean and standard deviation, or the median and the interquartile range as that of a normal distribution.
    """
    if not robust:
        centre, spread = sample.mean(axis=0, dtype=np.float64), sample.std(axis=0, dtype=np.float64)
    else:
        low, centre, high = np.percentile(sample.astype(np.float64), (25, 50, 75), axis=0)
        spread = (high - low) / _QUARTILES
        # Where half of the pixels are alike, their range says nothing of the others.
        spread = np.where(spread < _CONSTANT, sample.std(axis=0, dtype=np.float64), spread)
    return centre, np.where(spread < _CONSTANT, 1.0, spread)


def scale_of(spec: FeatureSpec, sample: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return centre and spread (features,) by which a sample (n, features) of a spec's features is brought to scale.

    What an encoder gives has a scale that means something: there the spread is one for all features.
    """
    if spec.encoder is None:
        return centre_and_spread(sample, spec.robust)
    centre = sample.mean(axis=0, dtype=np.float64)
    spread = float(np.sqrt(sample.var(axis=0, dtype=np.float64).mean()))
    return centre, np.full(len(centre), spread if spread >= _CONSTANT else 1.0)
