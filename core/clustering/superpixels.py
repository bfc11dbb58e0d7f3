"""Superpixels: segments of neighbours that look alike, found by SLIC made local.

After Achanta et al. 2012, "SLIC superpixels compared to state-of-the-art superpixel methods", doi
10.1109/TPAMI.2012.120. Seeds lie on a fixed grid of the scene, a pixel may join that of its own cell and those of the
eight around it, and a small, fixed number of rounds is made. So a pixel depends on those within margin_of(spacing)
alone, and sums are of whole numbers, so that no block's border ever shows. A segment need not hang together.

Planes hold pixels as (spacing, spacing, rows, columns): the place within a cell, then the cell, so that a cell's seed
meets all its pixels at once.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

import numpy as np

# More rounds moved no mean ceiling of the scenes of the contest by more than 0.002, and lines survive three.
ROUNDS = 3
# By how many steps of every band a pixel may differ, on average, for lying as far from a seed as seeds lie apart.
# With 20, 60 and 80 the mean ceilings of those scenes differed by 0.004 at most.
COMPACTNESS = 40.0
# Farther than any pixel can be, and its square is still a number.
_NOWHERE = np.float32(1e15)
# Pixels taken at once: fewer cost more calls than they save in the processor's cache.
_AT_ONCE = 1 << 18
AROUND = tuple(product((-1, 0, 1), repeat=2))
_OWN_CELL, NONE = np.uint8(len(AROUND) // 2), np.uint8(len(AROUND))


def margin_of(spacing: int) -> int:
    """Return how many pixels around a pixel its segment, whole, depends on; a spacing below 2 makes no segments."""
    return (2 * ROUNDS + 2) * spacing - 1 if spacing > 1 else 0


def extent_of(spacing: int) -> int:
    """Return how many pixels around a pixel others of its segment may lie."""
    return 2 * spacing - 1 if spacing > 1 else 0


@dataclass(frozen=True)
class Cells:
    """The cells of the seeds' grid that a block of pixels touches, of which it begins (down, across) inside the first.

    Sizes are in pixels.
    """

    spacing: int
    down: int
    across: int
    height: int
    width: int

    @property
    def shape(self) -> tuple[int, int, int, int]:
        """The shape of planes."""
        side = self.spacing
        return side, side, -(-(self.down + self.height) // side), -(-(self.across + self.width) // side)

    def planes(self, values: np.ndarray) -> np.ndarray:
        """Return (height, width) as planes, 0 beyond the block."""
        side, _, rows, columns = self.shape
        whole = np.zeros((rows * side, columns * side), values.dtype)
        whole[self.down : self.down + self.height, self.across : self.across + self.width] = values
        return np.ascontiguousarray(whole.reshape(rows, side, columns, side).transpose(1, 3, 0, 2))

    def pixels(self, planes: np.ndarray) -> np.ndarray:
        """Return planes as (height, width)."""
        side, _, rows, columns = self.shape
        whole = planes.transpose(2, 0, 3, 1).reshape(rows * side, columns * side)
        return whole[self.down : self.down + self.height, self.across : self.across + self.width]

    def strips(self) -> Iterator[slice]:
        """Yield slices of the rows of cells, of few enough pixels to be taken at once."""
        side, _, rows, columns = self.shape
        step = max(1, _AT_ONCE // (side * side * columns))
        yield from (slice(start, min(start + step, rows)) for start in range(0, rows, step))


def segments_of(colours: np.ndarray, inside: np.ndarray, cells: Cells) -> np.ndarray:
    """Return which of the seeds AROUND it every pixel belongs to, NONE without data: planes, uint8.

    `colours` (bands, *planes) int16; `inside`, planes of bool, says where there are data.
    """
    own = np.where(inside, _OWN_CELL, NONE)
    seeds = np.full((len(colours) + 2, cells.shape[2] + 2, cells.shape[3] + 2), _NOWHERE)
    weight = np.float32(COMPACTNESS**2 * len(colours) / cells.spacing**2)
    for number in range(ROUNDS + 1):
        total = np.zeros((len(seeds) + 1, *seeds.shape[1:]))
        for rows in cells.strips():
            values, near = colours[:, :, :, rows].astype(np.float32), slice(rows.start, rows.stop + 2)
            if number:
                found = _nearest(seeds[:, near], values, weight)
                own[:, :, rows] = np.where(inside[:, :, rows], found, NONE)
            if number < ROUNDS:
                _add(total[:, near], values, own[:, :, rows])
        _move(seeds, total)
    return own


def seed_numbers(own: np.ndarray, inside: np.ndarray) -> np.ndarray:
    """Return the seeds of a strip's pixels, flat in a grid of one more cell on all sides: planes, int32.

    Where `inside` says no it is 0, a corner of that grid, where no seed is.
    """
    rows, columns = own.shape[2:]
    steps = np.array([(1 + down) * (columns + 2) + 1 + across for down, across in AROUND] + [0], np.int32)
    cell = (np.arange(rows, dtype=np.int32) * np.int32(columns + 2))[:, None] + np.arange(columns, dtype=np.int32)
    numbers = steps[own]
    numbers += cell
    numbers *= inside
    return numbers


def _quarters(spacing: int) -> Iterator[tuple[tuple[slice, slice], list[tuple[int, int, int]]]]:
    """Yield the quarters of a cell, and the seeds that their pixels may join: number, step down and step across.

    They are those in reach, as in SLIC: a seed's pixels lie within the spacing of where it began.
    """
    middle = (spacing + 1) // 2
    halves = ((slice(0, middle), (-1, 0)), (slice(middle, spacing), (0, 1)))
    for (down, downs), (across, acrosses) in product(halves, halves):
        yield (down, across), [(AROUND.index(step), *step) for step in product(downs, acrosses)]


def _nearest(seeds: np.ndarray, values: np.ndarray, weight: np.float32) -> np.ndarray:
    """Return which of the seeds in reach is nearest to every pixel of a strip; of equal ones, the first.

    Sums are made band by band, the same way for every pixel.
    """
    spacing, _, rows, columns = values.shape[1:]
    place = np.arange(spacing, dtype=np.float32)[:, None, None]
    found = np.empty(values.shape[1:], np.uint8)
    for quarter, steps in _quarters(spacing):
        best = np.full(found[quarter].shape, np.inf, np.float32)
        nearest, difference = np.zeros(best.shape, np.uint8), np.empty_like(best)
        for number, down, across in steps:
            *near, y, x = seeds[:, 1 + down : 1 + down + rows, 1 + across : 1 + across + columns]
            y, x = (
                weight * (place[part] - (seed + np.float32(spacing * step))) ** 2
                for part, seed, step in zip(quarter, (y, x), (down, across))
            )
            distance = y[:, None] + x
            for value, seed in zip(values, near):
                np.subtract(value[quarter], seed, out=difference)
                np.multiply(difference, difference, out=difference)
                np.add(distance, difference, out=distance)
            # Numbers rise, so the largest of those that were closer than all before is the last one.
            closer = np.less(distance, best).view(np.uint8)
            np.maximum(nearest, np.multiply(closer, np.uint8(number), out=closer), out=nearest)
            np.minimum(best, distance, out=best)
        found[quarter] = nearest
    return found


def _add(total: np.ndarray, values: np.ndarray, own: np.ndarray) -> None:
    """Add a strip's pixels to their seeds' sums: of bands, rows and columns from the seed's cell, and count.

    All are whole numbers that single precision holds: sums are the same in any order.
    """
    spacing, _, rows, columns = own.shape
    place = np.arange(spacing, dtype=np.float32)[:, None, None]
    for (down_part, across_part), steps in _quarters(spacing):
        for number, down, across in steps:
            here = total[:, 1 + down : 1 + down + rows, 1 + across : 1 + across + columns]
            members = np.equal(own[down_part, across_part], number).astype(np.float32)
            of_members = values[:, down_part, across_part] * members
            here[:-3] += of_members.sum(axis=(1, 2))
            lying, standing = members.sum(axis=1), members.sum(axis=0)
            here[-3] += (lying * (place[down_part] - spacing * down)).sum(axis=0)
            here[-2] += (standing * (place[across_part] - spacing * across)).sum(axis=0)
            here[-1] += lying.sum(axis=0)


def _move(seeds: np.ndarray, total: np.ndarray) -> None:
    """Put every seed that has pixels in the middle of them."""
    count = total[-1]
    means = np.divide(total[:-1], count, where=count > 0)
    np.copyto(seeds, means, where=count > 0, casting="same_kind")
