"""A scene's colours averaged over the cells of a picture, in one streamed pass."""

from __future__ import annotations

import math
from concurrent.futures import Executor
from dataclasses import dataclass
from functools import partial

import numpy as np

from ...clustering.passes import plan_windows
from ...feedback import Feedback
from ...raster import raising, reading
from ...scene.grid import Grid, Window
from ...scene.products import open_stack
from ...scene.scene import Scene
from ...streaming import map_ordered
from .lattice import Lattice
from .rendition import Rendition

_OVERVIEW_SIDE = 1024
_NATIVE = -1
# Rounding leaves cells without data a trace of area, in pixels.
_LEAST_COVER = 1e-6


def average_colours(
    scene: Scene, rendition: Rendition, lattice: Lattice, executor: Executor, feedback: Feedback
) -> np.ndarray:
    """Return every cell's mean colour, uint8 (height, width, 3), black where all is no data.

    Reflectance is averaged over the data in a cell, pixels on its edge by the part that lies in it. Where the
    file has overviews, the coarsest that is still finer than the cells is read.
    """
    level = _level(rendition, scene.grid, lattice)
    edges = (
        lattice.row_edges() * (level.height / scene.grid.height),
        lattice.column_edges() * (level.width / scene.grid.width),
    )
    windows = _windows(scene, level, edges)
    sums = np.zeros((len(rendition.bands) + 1, lattice.height, lattice.width))
    for rows, columns, part in map_ordered(partial(_summed, rendition, level, edges), windows, executor, feedback):
        sums[:, rows, columns] += part
    valid = sums[-1] > _LEAST_COVER
    return rendition.colours(sums[:-1] / np.where(valid, sums[-1], 1), valid)


@dataclass(frozen=True)
class _Level:
    """An overview of a scene's bands by its index, or the bands themselves; its size in pixels."""

    index: int
    width: int
    height: int


def _level(rendition: Rendition, grid: Grid, lattice: Lattice) -> _Level:
    """Return the coarsest level with at least a pixel per cell."""
    least = grid.width * lattice.width / lattice.window.width
    native = _Level(_NATIVE, grid.width, grid.height)
    if rendition.elsewhere is not None:
        return native
    with raising():
        dataset = open_stack(rendition.files)
        band = dataset.GetRasterBand(rendition.numbers[0])
        overviews = [band.GetOverview(index) for index in range(band.GetOverviewCount())]
        levels = [_Level(index, level.XSize, level.YSize) for index, level in enumerate(overviews)]
    return min((level for level in (native, *levels) if level.width >= least), key=lambda level: level.width)


def _windows(scene: Scene, level: _Level, edges: tuple[np.ndarray, np.ndarray]) -> list[Window]:
    """Return the windows of a level that the cells touch, cut to them."""
    if level.index == _NATIVE:
        windows = plan_windows(scene)
    else:
        windows = Grid(level.width, level.height, scene.grid.geotransform, "").windows(_OVERVIEW_SIDE)
    return [part for window in windows if (part := _cut(window, *edges)).pixels]


def _cut(window: Window, rows: np.ndarray, columns: np.ndarray) -> Window:
    left, right = _overlap(window.column, window.width, columns)
    top, bottom = _overlap(window.row, window.height, rows)
    return Window(left, top, max(right - left, 0), max(bottom - top, 0))


def _overlap(start: int, length: int, edges: np.ndarray) -> tuple[int, int]:
    return max(start, math.floor(edges[0])), min(start + length, math.ceil(edges[-1]))


def _summed(
    rendition: Rendition, level: _Level, edges: tuple[np.ndarray, np.ndarray], window: Window
) -> tuple[slice, slice, np.ndarray]:
    """Return which rows and columns of cells a window touches, and their sums.

    The sums are (4, rows, columns): stored values of three bands where they are data, and the area with data.
    """
    values = _read_level(rendition, level, window)
    valid = rendition.valid(values)
    rows = _touched(edges[0], window.row, window.height)
    columns = _touched(edges[1], window.column, window.width)
    column_edges = edges[1][columns.start : columns.stop + 1] - window.column
    planes = (*(np.where(valid, band, 0) for band in values), valid)
    shares = _overlaps(edges[0][rows.start : rows.stop + 1] - window.row, window.height)
    sums = [_integrate(shares @ plane.astype(np.float32), column_edges) for plane in planes]
    return rows, columns, np.stack(sums)


def _read_level(rendition: Rendition, level: _Level, window: Window) -> np.ndarray:
    if level.index == _NATIVE:
        return rendition.read_values(window)
    place = (window.column, window.row, window.width, window.height)
    with raising(), reading(rendition.source):
        dataset = open_stack(rendition.files)
        bands = [dataset.GetRasterBand(number) for number in rendition.numbers]
        return np.stack([band.GetOverview(level.index).ReadAsArray(*place) for band in bands])


def _touched(edges: np.ndarray, start: int, length: int) -> slice:
    """Return the cells that pixels start … start + length touch."""
    first = int(np.searchsorted(edges, start, side="right")) - 1
    last = int(np.searchsorted(edges, start + length, side="left"))
    return slice(max(first, 0), min(last, len(edges) - 1))


def _overlaps(edges: np.ndarray, count: int) -> np.ndarray:
    """Return how much of every pixel 0 … count − 1 lies between two edges, (edges − 1, count)."""
    pixels = np.arange(count)
    parts = np.minimum(edges[1:, None], pixels + 1) - np.maximum(edges[:-1, None], pixels)
    return np.clip(parts, 0, None).astype(np.float32)


def _integrate(values: np.ndarray, edges: np.ndarray) -> np.ndarray:
    """Sum columns between edges, which need not be whole numbers; beyond the first and last there is nothing.

    The running sum serves rows of any length, for which a table of overlaps would grow with its square.
    """
    total = np.zeros((len(values), values.shape[1] + 1))
    np.cumsum(values, axis=1, out=total[:, 1:])
    edges = np.clip(edges, 0, values.shape[1])
    whole = np.minimum(edges.astype(int), values.shape[1] - 1)
    return np.diff(total[:, whole] + (edges - whole) * values[:, whole], axis=1)
