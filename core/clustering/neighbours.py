"""Distances between many points, a block at a time: never a matrix of all pairs."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ..feedback import SILENT, Feedback, stop_if_cancelled

# Distances held at once, 8 bytes each.
_PAIRS = 1 << 21


def left_terms(points: np.ndarray) -> np.ndarray:
    """Return rows (n, features + 2) float64 whose products with `right_terms` are squared distances."""
    points = points.astype(np.float64)
    ones = np.ones((len(points), 1))
    return np.hstack((-2 * points, (points**2).sum(axis=1, keepdims=True), ones))


def right_terms(points: np.ndarray) -> np.ndarray:
    """Return columns (features + 2, n) float64, the other side of `left_terms`."""
    points = points.astype(np.float64)
    ones = np.ones((len(points), 1))
    return np.ascontiguousarray(np.hstack((points, ones, (points**2).sum(axis=1, keepdims=True))).T)


def blocks(length: int, across: int) -> Iterator[slice]:
    """Cut 0 … length into blocks of rows that have few enough distances to `across` points each."""
    rows = max(1, _PAIRS // max(across, 1))
    for start in range(0, length, rows):
        yield slice(start, min(start + rows, length))


def leaves(points: np.ndarray, size: int) -> list[np.ndarray]:
    """Cut points (n, features) into groups of at most `size` that lie together: their places, group by group.

    Each group is halved at the median of its widest feature until it is small enough (a k-d tree, Bentley 1975, doi
    10.1145/361002.361007).
    """
    done, waiting = [], [np.arange(len(points))]
    while waiting:
        places = waiting.pop()
        if len(places) <= size:
            done.append(places)
            continue
        inside = points[places]
        widest = int((inside.max(axis=0) - inside.min(axis=0)).argmax())
        half = len(places) // 2
        order = np.argpartition(inside[:, widest], half)
        waiting += [places[order[half:]], places[order[:half]]]
    return done


def kth_distances(points: np.ndarray, asked: np.ndarray, k: int, feedback: Feedback = SILENT) -> np.ndarray:
    """Return the distance (asked,) from each of some points to the k-th nearest of all points (n, features).

    A point that is itself among `points` counts as its own nearest.
    """
    left, right = left_terms(asked), right_terms(points)
    found = np.empty(len(asked))
    for block in blocks(len(asked), len(points)):
        stop_if_cancelled(feedback)
        squares = left[block] @ right
        squares.partition(k - 1, axis=1)
        found[block] = squares[:, k - 1]
        feedback.progress(block.stop / len(asked))
    return np.sqrt(np.maximum(found, 0))


class Neighbourhoods:
    """Points (n, features) along the axis on which they vary most: few are looked at for those within a radius."""

    def __init__(self, points: np.ndarray) -> None:
        """Put the points in order."""
        centred = points - points.mean(axis=0, dtype=np.float64)
        axis = np.linalg.eigh(centred.T @ centred)[1][:, -1]
        places = centred @ axis
        self.order = np.argsort(places, kind="stable")
        self._places = places[self.order]
        self._left, self._right = left_terms(centred[self.order]), right_terms(centred[self.order])

    def counts(self, radius: float, feedback: Feedback) -> np.ndarray:
        """Return how many points (n,) in order lie within the radius of each, itself included."""
        counts = np.empty(len(self._places), np.int64)
        for block in self._blocks():
            stop_if_cancelled(feedback)
            near = self._span(self._places[block], radius)
            counts[block] = np.count_nonzero(self._left[block] @ self._right[:, near] <= radius**2, axis=1)
            feedback.progress(block.stop / len(counts))
        return counts

    def components(self, chosen: np.ndarray, radius: float, feedback: Feedback) -> np.ndarray:
        """Return a number (n,) in order for every chosen point (bool), −1 for others: the same where a chain of chosen
        points with steps of at most the radius leads from one to the other. Numbers run in the order of the points."""
        found, free = np.full(len(chosen), -1), chosen.copy()
        number, first = 0, 0
        while free[first:].any():
            first += int(free[first:].argmax())
            free[first] = False
            self._spread(first, number, found, free, radius, feedback)
            number += 1
        return found

    def outside(self, chosen: np.ndarray, radius: float, feedback: Feedback) -> int:
        """Return how many points have none of the chosen ones (bool, in order) within the radius."""
        rest, picked = np.flatnonzero(~chosen), np.flatnonzero(chosen)
        count = 0
        for block in blocks(len(rest), len(picked)):
            stop_if_cancelled(feedback)
            near = self._span(self._places[rest[block]], radius)
            others = picked[slice(*np.searchsorted(picked, (near.start, near.stop)))]
            linked = self._left[rest[block]] @ self._right[:, others] <= radius**2
            count += np.count_nonzero(~linked.any(axis=1))
        return count

    def _spread(
        self, seed: int, number: int, found: np.ndarray, free: np.ndarray, radius: float, feedback: Feedback
    ) -> None:
        """Give a point's number to all free points that chains lead to; they are free no more."""
        pending = np.zeros(len(free), bool)
        pending[seed], found[seed] = True, number
        low, high = seed, seed + 1
        while low < high:
            stop_if_cancelled(feedback)
            some = low + np.flatnonzero(pending[low:high])[: self._rows]
            pending[some] = False
            near = self._span(self._places[some], radius)
            places = near.start + np.flatnonzero(free[near])
            if len(places):
                linked = (self._left[some] @ self._right[:, places] <= radius**2).any(axis=0)
                reached = places[linked]
                found[reached], pending[reached], free[reached] = number, True, False
            low, high = min(low, near.start), max(high, near.stop)
            rest = np.flatnonzero(pending[low:high])
            low, high = (low + int(rest[0]), low + int(rest[-1]) + 1) if len(rest) else (0, 0)

    @property
    def _rows(self) -> int:
        return max(1, _PAIRS // len(self._places))

    def _blocks(self) -> Iterator[slice]:
        return blocks(len(self._places), len(self._places))

    def _span(self, places: np.ndarray, radius: float) -> slice:
        """Return which points can lie within the radius of some of them, at places that rise."""
        reach = radius * (1 + 1e-9) + 1e-12
        start = int(np.searchsorted(self._places, places[0] - reach))
        return slice(start, int(np.searchsorted(self._places, places[-1] + reach, side="right")))
