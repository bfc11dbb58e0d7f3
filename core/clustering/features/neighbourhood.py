"""Local sums and what is made of them: every pixel described by the square of pixels around it.

Arrays hold rows and columns in their last two axes, with a margin around the pixels that are wanted; results are
smaller by that margin. Sums are made by the same additions in the same order for every pixel, so that no block's
border ever shows. Pixels without data take no part.
"""

from __future__ import annotations

from functools import reduce

import numpy as np


def box_sum(values: np.ndarray, window: int) -> np.ndarray:
    """Return the sums over window × window pixels, (…, height − window + 1, width − window + 1), of the same dtype."""
    return _line_sum(_line_sum(values, window, -1), window, -2)


def _line_sum(values: np.ndarray, window: int, axis: int) -> np.ndarray:
    """Add `window` neighbours along an axis: sums of 2, 4, 8 … are added up by the binary digits of the window."""
    length = values.shape[axis] - window + 1
    doubled, total, done, size = values, None, 0, 1
    while True:
        if window & size:
            part = _cut(doubled, axis, done, length)
            total = part if total is None else total + part
            done += size
        size *= 2
        if size > window:
            return total
        shorter = doubled.shape[axis] - size // 2
        doubled = _cut(doubled, axis, 0, shorter) + _cut(doubled, axis, size // 2, shorter)


def _cut(values: np.ndarray, axis: int, start: int, length: int) -> np.ndarray:
    place = [slice(None)] * values.ndim
    place[axis] = slice(start, start + length)
    return values[tuple(place)]


def trim(values: np.ndarray, margin: int) -> np.ndarray:
    """Return values without `margin` pixels on every side."""
    return values[..., margin:-margin, margin:-margin] if margin else values


def local_mean(values: np.ndarray, counts: np.ndarray, window: int) -> np.ndarray:
    """Return the means (…, h, w) float32 of values that are 0 without data; `counts` is of pixels with data."""
    total = box_sum(values, window)
    total /= counts
    return total


def local_deviation(values: np.ndarray, counts: np.ndarray, window: int) -> np.ndarray:
    """Return the standard deviations (…, h, w) float32 of values that are 0 without data."""
    mean = local_mean(values, counts, window)
    mean *= mean
    squares = local_mean(values * values, counts, window)
    squares -= mean
    return np.sqrt(np.maximum(squares, 0, out=squares), out=squares)


def local_edges(values: np.ndarray, inside: np.ndarray, window: int) -> np.ndarray:
    """Return the edge density (…, h, w) float32: the mean absolute difference of neighbours, across and down.

    `inside` says where there are data; a pair counts when both its pixels have data. Values and result differ by
    the window and one pixel: (…, h + window, w + window).
    """
    sums = []
    for axis in (-1, -2):
        length = values.shape[axis] - 1
        here, next_ = (_cut(values, axis, start, length) for start in (0, 1))
        both = _cut(inside, axis, 0, length) & _cut(inside, axis, 1, length)
        steps = np.where(both, np.abs(next_ - here), np.float32(0))
        across = -2 if axis == -1 else -1
        steps, both = (_cut(part, across, 0, values.shape[across] - 1) for part in (steps, both))
        sums.append((box_sum(steps, window), box_sum(both.astype(np.float32), window)))
    total, pairs = (reduce(np.add, parts) for parts in zip(*sums))
    return total / np.maximum(pairs, 1)


def counts_of(inside: np.ndarray, window: int) -> np.ndarray | np.float32:
    """Return the number of pixels with data around each pixel, float32, at least 1; one number where it is the same."""
    if inside.all():
        return np.float32(window * window)
    return np.maximum(box_sum(inside.astype(np.float32), window), 1)
