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


class BoxCounts:
    """Counts the pixels of one value in every square of window × window pixels (odd) of arrays of a shape (…, h, w).

    It gives what box_sum of a comparison does, and is some times faster where it is asked for many values: rows follow
    each other in flat buffers that are used again, and what reaches over the end of a row is cut off.
    """

    def __init__(self, shape: tuple[int, ...], window: int) -> None:
        size, kind = int(np.prod(shape)), np.uint8 if window**2 <= 255 else np.uint16
        self._full, self._window = shape, window
        self._ones, *self._free = (np.zeros(size, kind) for _ in range(4))
        self._equal = self._ones.view(bool) if kind is np.uint8 else np.empty(size, bool)

    @property
    def shape(self) -> tuple[int, ...]:
        """The shape of the counts, (…, h − window + 1, w − window + 1)."""
        return (*self._full[:-2], *(length - self._window + 1 for length in self._full[-2:]))

    def count(self, values: np.ndarray, value: int) -> np.ndarray:
        """Return the counts, uint8 or uint16, which hold until the next ones are asked for."""
        np.equal(values.ravel(), value, out=self._equal)
        if self._equal.base is None:
            self._ones[:] = self._equal
        across, *free = self._free
        self._add_line(self._ones, 1, across, free)
        length = len(across) - self._window + 1
        self._add_line(across[:length], self._full[-1], self._ones, free)
        return self._ones.reshape(self._full)[..., : self.shape[-2], : self.shape[-1]]

    def _add_line(self, values: np.ndarray, step: int, out: np.ndarray, free: list[np.ndarray]) -> None:
        """Write the sums of window values, each a step from the next, to out, as _line_sum makes them."""
        doubled, total, done, size = values, values, 1, 2
        while size <= self._window:
            free = free[::-1]
            near, far = doubled[: -size // 2 * step], doubled[size // 2 * step :]
            doubled = np.add(near, far, out=free[0][: len(far)])
            if self._window & size:
                part = doubled[done * step :]
                total = np.add(total[: len(part)], part, out=out[: len(part)])
                done += size
            size *= 2


def trim(values: np.ndarray, margin: int) -> np.ndarray:
    """Return values without `margin` pixels on every side."""
    return values[..., margin:-margin, margin:-margin] if margin else values


def local_mean(values: np.ndarray, counts: np.ndarray, window: int) -> np.ndarray:
    """Return the means (…, h, w) of values that are 0 without data, in their dtype; `counts` is of pixels with data."""
    total = box_sum(values, window)
    total /= counts
    return total


def local_deviation(values: np.ndarray, counts: np.ndarray, window: int) -> np.ndarray:
    """Return the standard deviations (…, h, w) float32 of values that are 0 without data.

    In double precision, because the difference of two sums leaves nothing true of a bright, smooth surface in single.
    """
    exact = values.astype(np.float64)
    mean = local_mean(exact, counts, window)
    mean *= mean
    squares = local_mean(exact * exact, counts, window)
    squares -= mean
    return np.sqrt(np.maximum(squares, 0, out=squares), out=squares).astype(np.float32)


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
