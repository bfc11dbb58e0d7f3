"""Spatial clean-up of clusters: the majority of the pixels around each."""

from __future__ import annotations

import numpy as np

from .features.neighbourhood import BoxCounts, trim

MAJORITY_WINDOWS = range(1, 32, 2)


def majority(labels: np.ndarray, window: int) -> np.ndarray:
    """Return the most frequent label of window × window pixels (h, w) of labels (h + window − 1, w + window − 1).

    0 is no data: it stays, and is never counted. Where several labels are the most frequent, a pixel keeps its own, so
    that nothing depends on how the labels are numbered.
    """
    if window == 1:
        return labels
    own = trim(labels, window // 2)
    boxes = BoxCounts(labels.shape, window)
    most, winner = np.zeros(own.shape, np.uint16), np.zeros_like(own)
    for label in np.unique(labels[labels > 0]):
        count = boxes.count(labels, label)
        np.copyto(winner, own, where=count == most)
        better = count > most
        np.copyto(most, count, where=better)
        np.copyto(winner, label, where=better)
    return np.where(own > 0, winner, own)
