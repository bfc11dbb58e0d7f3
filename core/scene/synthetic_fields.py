"""The fields that the demo scene's landscape is drawn from: noise, cells, strips and curves.

Lengths are metres, angles radians, arrays float32. A random choice that belongs to a thing on the ground
(a field, a house) is read from a table by the thing's number, so neighbouring pixels agree on it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

TABLE = 1 << 16
_LOW = np.uint32(TABLE - 1)


def _refine(field: np.ndarray) -> np.ndarray:
    """Double the rows, and lose two, by corner cutting (Chaikin 1974): the limit is a quadratic spline."""
    fine = np.empty((2 * (len(field) - 1), *field.shape[1:]), field.dtype)
    quarter = 0.25 * (field[1:] - field[:-1])
    np.add(field[:-1], quarter, out=fine[0::2])
    np.subtract(field[1:], quarter, out=fine[1::2])
    return fine


def pyramid_noise(
    rng: np.random.Generator, shape: tuple[int, int], cell: int, octaves: int = 1, roughness: float = 0.5
) -> np.ndarray:
    """Return smooth noise of mean 0 and standard deviation 1.

    Its largest features are `cell` pixels wide (a power of two); each further octave halves the width and
    multiplies the height by `roughness`.
    """
    levels = cell.bit_length() - 1
    field = rng.standard_normal((shape[0] // cell + 4, shape[1] // cell + 4), np.float32)
    for level in range(1, levels + 1):
        field = _refine(_refine(field).T).T
        if level < octaves:
            field += np.float32(roughness**level) * rng.standard_normal(field.shape, np.float32)
    field = field[: shape[0], : shape[1]]
    return np.ascontiguousarray((field - field.mean()) / field.std())


def _stretch_rows(field: np.ndarray, rows: int) -> np.ndarray:
    place = np.clip((np.arange(rows) + 0.5) * len(field) / rows - 0.5, 0, len(field) - 1)
    above = np.minimum(place.astype(np.intp), max(len(field) - 2, 0))
    weight = (place - above).astype(np.float32)[:, None]
    below = np.minimum(above + 1, len(field) - 1)
    return field[above] * (1 - weight) + field[below] * weight


def stretch(field: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
    """Resample a coarse field to a finer grid of the same extent, bilinearly between pixel centres."""
    return np.ascontiguousarray(_stretch_rows(_stretch_rows(field, shape[0]).T, shape[1]).T)


def halve(field: np.ndarray) -> np.ndarray:
    """Observe a field at half its resolution, through the blur of an imager; even sizes only.

    The taps 1, 5, 10, 10, 5, 1 keep a modulation of 0.18 at the Nyquist frequency of the result, as sharp as
    the 10 m bands of Sentinel-2 have to be (0.15 to 0.30; ESA, Sentinel-2 mission requirements).
    """
    return _halve_rows(_halve_rows(field).T).T


def _halve_rows(field: np.ndarray) -> np.ndarray:
    half = len(field) // 2
    padded = np.pad(field, ((2, 2), (0, 0)), mode="edge")
    tap = [padded[offset : offset + 2 * half : 2] for offset in range(6)]
    return (tap[0] + tap[5] + 5 * (tap[1] + tap[4]) + 10 * (tap[2] + tap[3])) * np.float32(1 / 32)


def scramble(first: np.ndarray, second: np.ndarray | int) -> np.ndarray:
    """Mix two arrays of whole numbers into one of uint32 whose low bits look random."""
    mixed = first.astype(np.uint32) * np.uint32(0x9E3779B1)
    mixed += np.atleast_1d(second).astype(np.uint32) * np.uint32(0x85EBCA77)
    mixed ^= mixed >> np.uint32(15)
    mixed *= np.uint32(0x2C1B3C6D)
    mixed ^= mixed >> np.uint32(12)
    return mixed


def look_up(table: np.ndarray, number: np.ndarray) -> np.ndarray:
    """Return the table's entry for each number; `table` has TABLE entries."""
    return table[number & _LOW]


@dataclass(frozen=True)
class Cells:
    """Which cell of a mosaic each point is in: its number, the way from its seed and to its edge, m."""

    number: np.ndarray
    east: np.ndarray
    south: np.ndarray
    edge: np.ndarray


class Mosaic:
    """A Voronoi mosaic of cells about `size_m` wide, over a square and twice their width around it."""

    def __init__(self, rng: np.random.Generator, side_m: float, size_m: float) -> None:
        self._size_m = np.float32(size_m)
        self._columns = int(side_m / size_m) + 6
        self.count = self._columns**2
        seeds = (
            np.indices((self._columns, self._columns)) - 3 + rng.uniform(0.05, 0.95, (2, self._columns, self._columns))
        )
        self._south, self._east = seeds.reshape(2, -1).astype(np.float32)

    def cells(self, x: np.ndarray, y: np.ndarray) -> Cells:
        """Find the cell of every point; x and y in m, of one shape."""
        x, y = x / self._size_m, y / self._size_m
        home = (np.floor(y).astype(np.int32) + 3) * self._columns + np.floor(x).astype(np.int32) + 3
        number = home.copy()
        first = np.full(x.shape, np.inf, np.float32)
        second = first.copy()
        for step in (row * self._columns + column for row in (-1, 0, 1) for column in (-1, 0, 1)):
            other = home + np.int32(step)
            square = (x - self._east[other]) ** 2 + (y - self._south[other]) ** 2
            np.minimum(second, np.maximum(first, square), out=second)
            np.copyto(number, other, where=square < first)
            np.minimum(first, square, out=first)
        edge = (np.sqrt(second) - np.sqrt(first)) * (self._size_m / 2)
        east, south = (x - self._east[number]) * self._size_m, (y - self._south[number]) * self._size_m
        return Cells(number, east, south, edge)


def uneven_strips(place: np.ndarray, key: np.ndarray | int, table: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Cut a line (in mean widths) into strips of uneven width; `key` tells lines apart.

    Returns the strip's whole number (int32) and the distance to the nearest cut, in mean widths.
    """
    whole = np.floor(place)
    number = whole.astype(np.int32)
    past = place - whole - (np.float32(0.2) + np.float32(0.6) * look_up(table, scramble(number, key)))
    number += past > 0
    return number, np.abs(past)


def meander(rng: np.random.Generator, start: complex, end: complex, wavelength: float, bend: float) -> np.ndarray:
    """Return a meandering line from start to end (x + iy) as complex points.

    The direction is a sine of the way along the line, the sine-generated curve of rivers (Langbein &
    Leopold 1966, USGS Professional Paper 422-H, doi 10.3133/pp422h) of amplitude `bend`, whose strength,
    pace and course drift.
    """
    step = wavelength / 16
    way = np.linspace(0, 1, int(abs(end - start) * 2.2 / step))
    pace, strength, drift = (np.interp(way, np.linspace(0, 1, 14), rng.random(14)) for _ in range(3))
    phase = np.cumsum(2 * np.pi / 16 * (0.5 + pace))
    direction = bend * (0.25 + 0.75 * strength) * np.sin(phase) + 1.4 * (drift - drift.mean())
    line = np.concatenate([[0], np.cumsum(step * np.exp(1j * direction))])
    return start + line * (end - start) / line[-1]


def smooth_path(knots: list[complex], pieces: int = 12) -> np.ndarray:
    """Return a Catmull-Rom curve through the knots as complex points."""
    before, after = 2 * knots[0] - knots[1], 2 * knots[-1] - knots[-2]
    points = np.array([before, *knots, after])
    t = np.arange(pieces)[:, None] / pieces
    a, b, c, d = points[:-3], points[1:-2], points[2:-1], points[3:]
    curve = b + t / 2 * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))
    return np.append(curve.T.ravel(), knots[-1])


def signed_distance(line: np.ndarray, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Return the distance of each point of a grid to a line of complex points x + iy, > 0 where y grows.

    x lies along the columns, y along the rows. The line must cross the whole grid, so that it has two sides.
    """
    place = (x[None, :] + 1j * y[:, None]).astype(np.complex64)
    best = np.full(place.shape, np.inf, np.float32)
    side = np.zeros(place.shape, np.float32)
    for start, way in zip(line[:-1], np.diff(line)):
        ahead = (place - np.complex64(start)) * np.complex64(np.conj(way) / abs(way))
        past = ahead.real - np.clip(ahead.real, 0, np.float32(abs(way)))
        square = past * past + ahead.imag * ahead.imag
        nearer = square < best
        np.copyto(best, square, where=nearer)
        np.copyto(side, ahead.imag, where=nearer)
    return np.copysign(np.sqrt(best), side)
