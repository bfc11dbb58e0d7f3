"""Counts and sums per cluster that add up over windows: what the profiles are made from.

Row 0 of every array stands for no data, row i for cluster i.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from .features import Variables

BINS = 512
# Range of the histograms: reflectance above 1.28 is cloud or glint, indices lie in −1…1.
_BAND_RANGE = (0.0, 1.28)
_INDEX_RANGE = (-1.0, 1.0)
_CELL = 32
_CELL_STEP = 4
_SITES_KEPT = 8
_SUMS = (
    "pixels",
    "area_m2",
    "sampled",
    "observed",
    "complete",
    "sums",
    "squares",
    "histograms",
    "contrast",
    "neighbours",
)


@dataclass(frozen=True)
class Site:
    """A square of the scene where a cluster is pure: its position and size in pixels, and its share, 0…1."""

    column: int
    row: int
    size: int
    purity: float


@dataclass
class Tally:
    """Sums over pixels, to be added to; see the module for the shape of the arrays.

    `pixels` and `area_m2` count every pixel; the others describe the rows given to `add_rows`.
    """

    variables: Variables
    clusters: int
    pixels: np.ndarray = field(init=False)
    area_m2: np.ndarray = field(init=False)
    sampled: np.ndarray = field(init=False)
    observed: np.ndarray = field(init=False)
    complete: np.ndarray = field(init=False)
    sums: np.ndarray = field(init=False)
    squares: np.ndarray = field(init=False)
    histograms: np.ndarray = field(init=False)
    contrast: np.ndarray = field(init=False)
    neighbours: np.ndarray = field(init=False)
    sites: list[tuple[Site, ...]] = field(init=False)

    def __post_init__(self) -> None:
        rows, columns = self.clusters + 1, len(self.variables.names)
        self.pixels = np.zeros(rows, np.int64)
        self.area_m2 = np.zeros(rows)
        self.sampled = np.zeros(rows, np.int64)
        # Of the sampled pixels those that each date saw: (rows, dates).
        self.observed = np.zeros((rows, 1 + max(self.variables.dates)), np.int64)
        # And those that all of them saw.
        self.complete = np.zeros(rows, np.int64)
        self.sums = np.zeros((rows, columns))
        self.squares = np.zeros((rows, columns))
        self.histograms = np.zeros((rows, columns, BINS), np.int64)
        # Sum of |difference| to the right-hand neighbour in near infrared and red, and their number.
        self.contrast = np.zeros((rows, 3))
        # Pairs of neighbours in the same cluster, and all pairs of data, by the first one's cluster.
        self.neighbours = np.zeros((rows, 2), np.int64)
        self.sites = [()] * rows

    def add(self, other: Tally) -> None:
        """Add another tally of the same clusters."""
        for name in _SUMS:
            getattr(self, name).__iadd__(getattr(other, name))
        self.sites = [_best(one + two) for one, two in zip(self.sites, other.sites)]

    def add_counts(self, labels: np.ndarray, pixel_area_m2: float) -> None:
        """Count the pixels of a window, each of the same area in m² (NaN when unknown)."""
        counts = self._count(labels.ravel())
        self.pixels += counts
        self.area_m2 += counts * pixel_area_m2

    def add_rows(self, labels: np.ndarray, below: np.ndarray, measured: np.ndarray, seen: np.ndarray) -> None:
        """Add spectrum, contrast and cohesion from rows of a window.

        `labels` is (rows, n), `below` the labels of the rows beneath (0 beyond the window) of the same
        shape, `measured` the variables (variables, rows, n), and `seen` says which pixels each date saw
        (dates, rows, n). What a date did not see is not counted.
        """
        self.sampled += self._count(labels.ravel())
        self.complete += self._count(np.where(seen.all(axis=0), labels, labels.dtype.type(0)).ravel())
        dates = np.array(self.variables.dates)
        for date, visible in enumerate(seen):
            known = labels if visible.all() else np.where(visible, labels, labels.dtype.type(0))
            self.observed[:, date] += self._count(known.ravel())
            self._add_spectrum(known.ravel(), measured.reshape(len(measured), -1), np.flatnonzero(dates == date))
            if date == 0:
                self._add_contrast(known, measured)
        self.add_cohesion(labels, below)

    def _add_contrast(self, labels: np.ndarray, measured: np.ndarray) -> None:
        here, right = labels[:, :-1], labels[:, 1:]
        both = (here != 0) & (right != 0)
        first = here[both]
        for column, band in enumerate((self.variables.nir, self.variables.red)):
            differences = np.abs(np.diff(measured[band], axis=1))[both]
            self.contrast[:, column] += self._count(first, differences)
        self.contrast[:, 2] += self._count(first)

    def add_cohesion(self, labels: np.ndarray, below: np.ndarray) -> None:
        """Count the neighbours of rows of a window: labels (rows, n), and the labels beneath of the same shape."""
        self._add_neighbours(labels[:, :-1], labels[:, 1:])
        self._add_neighbours(labels, below)

    def _count(self, labels: np.ndarray, weights: np.ndarray | None = None) -> np.ndarray:
        return np.bincount(labels, weights, self.clusters + 1)

    def _add_neighbours(self, one: np.ndarray, other: np.ndarray) -> None:
        both = (one != 0) & (other != 0)
        self.neighbours[:, 1] += self._count(one[both])
        self.neighbours[:, 0] += self._count(one[both & (one == other)])

    def _add_spectrum(self, labels: np.ndarray, measured: np.ndarray, columns: np.ndarray) -> None:
        start = labels.astype(np.intp) * BINS
        for column in columns:
            values = measured[column]
            self.sums[:, column] += self._count(labels, values)
            self.squares[:, column] += self._count(labels, values.astype(np.float64) ** 2)
            low, high = histogram_range(self.variables, column)
            place = ((values - low) * (BINS / (high - low))).astype(np.intp)
            np.clip(place, 0, BINS - 1, out=place)
            counts = np.bincount(start + place, minlength=(self.clusters + 1) * BINS)
            self.histograms[:, column] += counts.reshape(self.clusters + 1, BINS)

    def add_sites(self, labels: np.ndarray, column: int, row: int) -> None:
        """Find the purest cells of a window's labels (height, width) that begins at column and row.

        Shares are counted on every fourth pixel of every fourth row.
        """
        rows, columns = (length // _CELL for length in labels.shape)
        if not rows or not columns:
            return
        step = _CELL // _CELL_STEP
        thin = labels[: rows * _CELL : _CELL_STEP, : columns * _CELL : _CELL_STEP]
        cell = np.arange(rows).repeat(step)[:, None] * columns + np.arange(columns).repeat(step)
        pairs = cell * (self.clusters + 1) + thin
        counts = np.bincount(pairs.ravel(), minlength=rows * columns * (self.clusters + 1))
        shares = counts.reshape(rows * columns, self.clusters + 1) / step**2
        for cluster in np.flatnonzero(shares[:, 1:].any(axis=0)) + 1:
            best = np.argsort(-shares[:, cluster], kind="stable")[:_SITES_KEPT]
            found = tuple(
                Site(column + int(c) * _CELL, row + int(r) * _CELL, _CELL, float(shares[place, cluster]))
                for place in best
                for r, c in [divmod(int(place), columns)]
                if shares[place, cluster] > 0
            )
            self.sites[cluster] = _best(self.sites[cluster] + found)


def _best(sites: tuple[Site, ...]) -> tuple[Site, ...]:
    return tuple(sorted(sites, key=lambda site: (-site.purity, site.row, site.column))[:_SITES_KEPT])


def histogram_range(variables: Variables, column: int) -> tuple[float, float]:
    """Return lowest and highest value of a variable's histogram."""
    return _BAND_RANGE if column < len(variables.bands) else _INDEX_RANGE
