"""The raster of a scene's clusters, reduced to the cells of a picture in a streamed pass."""

from __future__ import annotations

from concurrent.futures import Executor
from functools import partial

import numpy as np

from ...feedback import Feedback
from ...raster import open_raster, raising, read_bands, reading
from ...scene.grid import Grid, Window
from ...streaming import map_ordered
from .lattice import Lattice

_ROWS = 1024


def data_window(raster: str, grid: Grid, executor: Executor, feedback: Feedback) -> Window:
    """Return the smallest window around all pixels of a cluster raster that are not 0; all of it when none is."""
    rows, columns = np.zeros(grid.height, bool), np.zeros(grid.width, bool)
    strips = _strips(Window(0, 0, grid.width, grid.height))
    for strip, part in zip(strips, map_ordered(partial(_occupied, raster), strips, executor, feedback)):
        rows[strip.row : strip.row + strip.height] = part[0]
        columns |= part[1]
    if not rows.any():
        return Window(0, 0, grid.width, grid.height)
    (top, bottom), (left, right) = (np.flatnonzero(line)[[0, -1]].tolist() for line in (rows, columns))
    return Window(left, top, right - left + 1, bottom - top + 1)


def pick_clusters(raster: str, lattice: Lattice, executor: Executor, feedback: Feedback) -> np.ndarray:
    """Return for every cell the cluster of the pixel in its middle, (height, width).

    Cells are picked regardless of what lies in them, so that a cluster's share of the picture is, but for
    chance, its share of the scene.
    """
    rows, columns = lattice.middle_rows(), lattice.middle_columns()
    strips = _strips(lattice.window)
    jobs = [(strip, rows[(rows >= strip.row) & (rows < strip.row + strip.height)]) for strip in strips]
    return np.concatenate(list(map_ordered(partial(_picked, raster, columns), jobs, executor, feedback)))


def read_clusters(raster: str, window: Window) -> np.ndarray:
    """Read a window of a cluster raster, (height, width)."""
    with raising(), reading(raster):
        dataset = open_raster(raster)
        return read_bands(dataset, (1,), window.column, window.row, window.width, window.height)[0]


def _strips(window: Window) -> list[Window]:
    end = window.row + window.height
    return [Window(window.column, row, window.width, min(_ROWS, end - row)) for row in range(window.row, end, _ROWS)]


def _occupied(raster: str, strip: Window) -> tuple[np.ndarray, np.ndarray]:
    """Return which rows and which columns of a strip hold clusters."""
    clusters = read_clusters(raster, strip)
    return clusters.any(axis=1), clusters.any(axis=0)


def _picked(raster: str, columns: np.ndarray, job: tuple[Window, np.ndarray]) -> np.ndarray:
    strip, rows = job
    clusters = read_clusters(raster, strip)
    return clusters[np.ix_(rows - strip.row, columns - strip.column)]
