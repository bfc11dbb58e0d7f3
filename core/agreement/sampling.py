"""A stratified random sample of a map's pixels: how many, how many of each stratum, and which.

Size and allocation after Olofsson et al. 2014, doi 10.1016/j.rse.2014.02.015, section 5.1. The pixels of a stratum are
numbered in raster order, numbers are drawn without replacement, and one pass finds them, so that the sample is the same
whatever the size of the strips that the map is read in.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from functools import partial
from math import ceil
from pathlib import Path

import numpy as np

from ..feedback import Feedback
from ..raster import open_raster, raising, read_bands
from ..scene.grid import Window, grid_of
from ..streaming import map_ordered
from .counting import class_codes

# Least points of a stratum whose variance can be estimated.
FEWEST = 2
_STRIP_PIXELS = 1 << 22
_VALUES = 1 << 16


@dataclass(frozen=True)
class Allocation:
    """Points by stratum, in the order of the strata; `wholly` are those of which every pixel is taken."""

    points: tuple[int, ...]
    wholly: tuple[int, ...]


@dataclass(frozen=True)
class DrawnPixel:
    """A pixel of the sample, the stratum that it was drawn in, and the value that the raster has there."""

    stratum: int
    value: int
    column: int
    row: int


@dataclass(frozen=True)
class Frame:
    """The population: how often every value of a raster is in each of its strips, (strips, values) int64."""

    strips: tuple[Window, ...]
    counts: np.ndarray

    def pixels(self, values: Sequence[int]) -> int:
        """Return how many pixels have one of some values."""
        return int(self._of(values).sum())

    @property
    def values(self) -> tuple[int, ...]:
        """The values that are there, rising; 0, no data, is none."""
        return tuple(int(value) for value in np.flatnonzero(self.counts.sum(axis=0)) if value)

    def before(self, values: Sequence[int]) -> np.ndarray:
        """Return how many pixels of some values lie above each strip, and in all of them, as (strips + 1,)."""
        return np.concatenate(([0], np.cumsum(self._of(values))))

    def _of(self, values: Sequence[int]) -> np.ndarray:
        present = [value for value in values if value < self.counts.shape[1]]
        return self.counts[:, present].sum(axis=1)


def sample_size(weights: Sequence[float], expected: Sequence[float], target: float) -> int:
    """Return the points that a standard error of the overall accuracy takes: n = (Σ W_i S_i ÷ S(Ô))² (eq. 13).

    S_i = √(U_i (1 − U_i)); `weights` are shares of the area, `expected` user's accuracies U_i, `target` is S(Ô).
    """
    spread = np.sqrt(np.multiply(expected, np.subtract(1, expected)))
    # A size that is a whole number but for the last digit of a sum is that number.
    return ceil(round(float((np.dot(weights, spread) / target) ** 2), 6))


def allocate(pixels: Sequence[int], total: int, minimum: int) -> Allocation:
    """Give each stratum at least `minimum` points, and the rest in proportion to the pixels (section 5.1.2).

    A stratum has no more points than pixels. What that leaves over goes to the others, so that `total` is kept where
    the minimum and the pixels allow it.
    """
    least = np.minimum(pixels, minimum)
    most = np.array(pixels)
    total = min(max(total, int(least.sum())), int(most.sum()))
    points = _held(total, pixels, least, most)
    return Allocation(tuple(int(n) for n in points), tuple(np.flatnonzero(points == most).tolist()))


def _held(total: int, pixels: Sequence[int], least: np.ndarray, most: np.ndarray) -> np.ndarray:
    """Share `total` out in proportion to the pixels, between bounds: whoever would leave them is set to them."""
    pixels = np.asarray(pixels, float)
    points, free = np.zeros(len(pixels)), np.ones(len(pixels), bool)
    while free.any():
        ideal = (total - points[~free].sum()) * pixels / pixels[free].sum()
        # Of a population shared out in proportion only the minimum is ever left, never the pixels.
        low = free & (ideal < least)
        if not low.any():
            points[free] = ideal[free]
            break
        points[low], free = least[low], free & ~low
    return _rounded(points, total, most)


def _rounded(points: np.ndarray, total: int, most: np.ndarray) -> np.ndarray:
    """Round to whole numbers with the same sum: the largest remainders are rounded up."""
    whole = np.floor(points + 1e-9).astype(np.int64)
    order = np.argsort(whole - points, kind="stable")
    order = [place for place in order if whole[place] < most[place]]
    for place in order[: total - int(whole.sum())]:
        whole[place] += 1
    return whole


def count_values(raster: Path, executor: Executor, feedback: Feedback, strip_pixels: int = _STRIP_PIXELS) -> Frame:
    """Count the values of a raster's first band in one streamed pass, strip by strip."""
    with raising():
        grid = grid_of(open_raster(str(raster)))
    height = max(1, strip_pixels // grid.width)
    strips = tuple(Window(0, row, grid.width, min(height, grid.height - row)) for row in range(0, grid.height, height))
    counted = list(map_ordered(partial(_count, str(raster)), strips, executor, feedback))
    counts = np.zeros((len(strips), max(map(len, counted))), np.int64)
    for row, each in zip(counts, counted):
        row[: len(each)] = each
    return Frame(strips, counts)


def draw(
    raster: Path,
    frame: Frame,
    strata: Mapping[int, Sequence[int]],
    points: Mapping[int, int],
    seed: int,
    executor: Executor,
    feedback: Feedback,
) -> tuple[DrawnPixel, ...]:
    """Draw pixels without replacement in strata, which are given as the raster's values, in shuffled order.

    The order is random, so that the first of the pixels are a smaller sample of the same kind.
    """
    generator = np.random.default_rng(seed)
    ranks = {
        code: np.sort(generator.choice(frame.pixels(values), points[code], replace=False))
        for code, values in sorted(strata.items())
    }
    before = {code: frame.before(values) for code, values in strata.items()}
    jobs = []
    for place, strip in enumerate(frame.strips):
        wanted = {code: _within(ranks[code], before[code], place) for code in ranks}
        if any(len(each) for each in wanted.values()):
            jobs.append((strip, wanted))
    find = partial(_find, str(raster), {code: tuple(values) for code, values in strata.items()})
    found = [pixel for pixels in map_ordered(find, jobs, executor, feedback) for pixel in pixels]
    found.sort(key=lambda pixel: (pixel.stratum, pixel.row, pixel.column))
    return tuple(found[place] for place in generator.permutation(len(found)))


def _within(ranks: np.ndarray, before: np.ndarray, place: int) -> np.ndarray:
    """Return the numbers that fall into a strip, counted from its first pixel."""
    first, last = np.searchsorted(ranks, (before[place], before[place + 1]))
    return ranks[first:last] - before[place]


def _count(raster: str, strip: Window) -> np.ndarray:
    return np.bincount(_values(raster, strip).ravel())


def _find(raster: str, strata: Mapping[int, Sequence[int]], job: tuple[Window, Mapping[int, np.ndarray]]) -> list:
    strip, wanted = job
    values = _values(raster, strip)
    found = []
    for code, ranks in wanted.items():
        if len(ranks):
            places = np.flatnonzero(np.isin(values, strata[code]))[ranks]
            rows, columns = np.unravel_index(places, values.shape)
            found += [
                DrawnPixel(code, int(values[row, column]), int(column), strip.row + int(row))
                for row, column in zip(rows, columns)
            ]
    return found


def _values(raster: str, strip: Window) -> np.ndarray:
    with raising():
        dataset = open_raster(raster)
        values = read_bands(dataset, (1,), strip.column, strip.row, strip.width, strip.height)[0]
        return class_codes(values, dataset.GetRasterBand(1).GetNoDataValue(), _VALUES, raster)
