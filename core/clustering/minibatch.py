"""Mini-batch K-Means for samples of hundreds of thousands of pixels (Sculley 2010, doi 10.1145/1772690.1772862)."""

from __future__ import annotations

import numpy as np

from ..errors import ClusteringError
from ..feedback import SILENT, Feedback, stop_if_cancelled
from .features import FeatureSpec
from .kmeans import MOST_CLUSTERS, KMeansModel, fit_centres, one_thread
from .scaling import scale_of

NAME = "minibatch"
# The start is K-Means on so many pixels; then so many batches of so many, or passes over the sample where that is more.
_STARTING_PIXELS = 10_000
_BATCH, _BATCHES, _PASSES = 4_096, 150, 2
# Centres are rounded as those of K-Means are.
_CENTRE_DIGITS = 5


def fit_minibatch(
    spec: FeatureSpec, features: np.ndarray, clusters: int, seed: int, feedback: Feedback = SILENT
) -> KMeansModel:
    """Fit mini-batch K-Means to features (features, n), raising ClusteringError when there are too few distinct pixels.

    Memory and time grow with the sample far less than those of K-Means; on a sample that is small it is K-Means.
    """
    sample = features.T
    mean, deviation = scale_of(spec, sample)
    standardised = ((sample - mean) / deviation).astype(np.float32)
    generator = np.random.default_rng(seed)
    small = len(sample) <= _STARTING_PIXELS
    start = standardised if small else standardised[generator.choice(len(sample), _STARTING_PIXELS, replace=False)]
    distinct = _distinct(start, standardised, clusters)
    if distinct < 2:
        raise ClusteringError("All pixels of the sample are alike: there is nothing to tell apart.")
    if not 2 <= clusters <= min(distinct, MOST_CLUSTERS):
        raise ClusteringError(
            f"CLUSTERS is {clusters}: give a number from 2 to {min(distinct, MOST_CLUSTERS)}; the sample has "
            f"{distinct} distinct pixels."
        )
    with one_thread():
        centres = fit_centres(start, clusters, seed, feedback, own=spec.own)
        if not small:
            centres = _learned(standardised, centres, start, generator, feedback)
    return KMeansModel(spec, mean, deviation, np.round(centres, _CENTRE_DIGITS))


def _distinct(start: np.ndarray, sample: np.ndarray, clusters: int) -> int:
    """Return the number of distinct pixels: of the start where these are enough, because counting all takes longest."""
    enough = len(np.unique(start, axis=0))
    return enough if enough >= max(clusters, MOST_CLUSTERS) else len(np.unique(sample, axis=0))


def _learned(
    sample: np.ndarray, centres: np.ndarray, start: np.ndarray, generator: np.random.Generator, feedback: Feedback
) -> np.ndarray:
    """Return centres moved by batches of a sample (n, features): each is the mean of all pixels that came to it, those
    of the start that it was the mean of among them."""
    counts = np.bincount(_nearest(start, centres), minlength=len(centres))
    batches = max(_BATCHES, -(-_PASSES * len(sample) // _BATCH))
    for number in range(batches):
        stop_if_cancelled(feedback)
        batch = sample[generator.integers(0, len(sample), _BATCH)]
        nearest = _nearest(batch, centres)
        came = np.bincount(nearest, minlength=len(centres))
        sums = np.array([np.bincount(nearest, column, len(centres)) for column in batch.T]).T
        counts = counts + came
        # n steps of the rate 1 / count, one for each of the pixels that came, are one step to their mean.
        centres = centres + (sums - came[:, None] * centres) / np.maximum(counts, 1)[:, None]
        feedback.progress((number + 1) / batches)
    return centres


def _nearest(pixels: np.ndarray, centres: np.ndarray) -> np.ndarray:
    return ((centres**2).sum(axis=1) - 2 * pixels @ centres.T).argmin(axis=1)
