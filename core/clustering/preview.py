"""A quick look at the part of a scene that a screen shows: read at the screen's resolution, clustered there and then.

A look takes about the same time for a scene of any size. Overviews make it quick; a large file without them has
to be decoded in full, which takes seconds. So reading hands over what it has after a moment, blocks spread over the
whole view, and goes on to the end.
"""

from __future__ import annotations

import math
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
from osgeo import gdal

from ..errors import ClusteringError
from ..feedback import SILENT, Feedback
from ..raster import open_raster, raising, writing
from ..scene.grid import Grid, Window
from ..scene.scene import Scene, project_bounds
from ..streaming import map_ordered
from .features import FeatureSpec, Variables, variables_of
from .kmeans import one_thread
from .mapping import ClusterRequest
from .model import ClusterModel, algorithm
from .raster import create_raw

# About so many pixels a look has along its longer side at most.
_SIDE = 800
# The fit to so many pixels takes 0.1 to 0.3 s with 20 clusters; its inertia is within 3 % of a fit to 30 000.
_SAMPLE_PIXELS = 5_000
_CHUNK = 65_536
# Files are read in cells of their blocks, but of no fewer pixels than this along a side.
_CELL = 512
# Seconds until what has been read by then is handed over; every further wait is so many times as long, because
# what is made of a part holds up the rest.
PATIENCE_S = 0.2
_MORE_PATIENCE = 4
# A view that ends on an edge of pixels shows none beyond it, whatever the last bits of its coordinates say.
_HAIR = 1e-6
_GOLDEN = (math.sqrt(5) - 1) / 2


@dataclass(frozen=True)
class View:
    """A rectangle of ground on a screen: xmin, ymin, xmax, ymax, their system (WKT, '' for the scene's own), and
    the width and height of the screen in pixels."""

    bounds: tuple[float, float, float, float]
    crs: str
    width: int
    height: int


@dataclass(frozen=True)
class Look:
    """What was read of a view: stored values (bands, height, width), and where they are valid, bool (height, width).

    `complete` is False as long as some of the view has not been read and counts as no data.
    """

    grid: Grid
    values: np.ndarray
    valid: np.ndarray
    complete: bool


@dataclass(frozen=True)
class Preview:
    """Clusters of a look, (height, width) uint8 or uint16, 1 … `clusters` by rising near infrared, 0 = no data.

    That order, and not area, keeps the colour of the same ground much the same from view to view.
    """

    grid: Grid
    labels: np.ndarray
    clusters: int
    complete: bool


@dataclass(frozen=True)
class _Cell:
    """A part of the scene's pixels, and its position in the look."""

    window: Window
    column: int
    row: int


def read_looks(
    scene: Scene, view: View, executor: Executor, feedback: Feedback, patience_s: float = PATIENCE_S
) -> Iterator[Look]:
    """Yield what the view shows of the scene, whenever patience ends and when all is read; the last one is complete.

    Raises ClusteringError when the view shows nothing of the scene.
    """
    window, step = _in_view(scene.grid, view)
    grid = scene.grid.part(window).thinned(step)
    cells = _cells(scene, window, step)
    valid = np.zeros((grid.height, grid.width), bool)
    values = np.zeros((0, *valid.shape))
    since = time.monotonic()
    parts = map_ordered(partial(_read_cell, scene, step), cells, executor, feedback)
    for left, cell, (part, inside) in zip(range(len(cells) - 1, -1, -1), cells, parts):
        if inside.any():
            values = values if len(values) else np.zeros((len(part), *valid.shape), part.dtype)
            place = slice(cell.row, cell.row + part.shape[1]), slice(cell.column, cell.column + part.shape[2])
            values[(slice(None), *place)], valid[place] = part, inside
        if left and valid.any() and time.monotonic() - since > patience_s:
            yield Look(grid, values.copy(), valid.copy(), complete=False)
            since, patience_s = time.monotonic(), _MORE_PATIENCE * patience_s
    yield Look(grid, values, valid, complete=True)


def _read_cell(scene: Scene, step: int, cell: _Cell) -> tuple[np.ndarray, np.ndarray]:
    with raising():
        return scene.read_values(cell.window, step)


def _in_view(grid: Grid, view: View) -> tuple[Window, int]:
    """Return the pixels that a view shows, and every how many-th of them it has room for."""
    left, top, right, bottom = _shown_pixels(grid, view)
    wanted = max((right - left) / max(view.width, 1), (bottom - top) / max(view.height, 1))
    column, row = (max(0, math.floor(edge + _HAIR)) for edge in (left, top))
    width = min(grid.width, math.ceil(right - _HAIR)) - column
    height = min(grid.height, math.ceil(bottom - _HAIR)) - row
    if width <= 0 or height <= 0:
        raise _nothing_shown()
    step = max(1, round(wanted), round(max(width, height) / _SIDE))
    return Window(column, row, width, height), min(step, width, height)


def _shown_pixels(grid: Grid, view: View) -> tuple[float, float, float, float]:
    """Return left, top, right and bottom of a view in the grid's pixels, also where there are none."""
    try:
        with raising():
            known = view.crs and grid.crs
            bounds = project_bounds(view.bounds, view.crs, grid.crs) if known else view.bounds
            inverse = Grid(0, 0, gdal.InvGeoTransform(grid.geotransform), "")
    except RuntimeError as error:
        raise _nothing_shown() from error
    xmin, ymin, xmax, ymax = bounds
    corners = [inverse.position(x, y) for x in (xmin, xmax) for y in (ymin, ymax)]
    columns, rows = zip(*corners)
    if not np.isfinite(corners).all():
        raise _nothing_shown()
    return min(columns), min(rows), max(columns), max(rows)


def _nothing_shown() -> ClusteringError:
    return ClusteringError("The canvas shows nothing of the scene. Pan or zoom to where it has data.")


def _cells(scene: Scene, window: Window, step: int) -> list[_Cell]:
    """Cut a window into cells that follow the blocks of the files, in an order that spreads over the window.

    Every pixel of the look falls in the cell that holds the one pixel that is read for it.
    """
    width, height = _cell_size(scene, step)
    cells = [
        _Cell(
            Window(window.column + left * step, window.row + top * step, (right - left) * step, (bottom - top) * step),
            left,
            top,
        )
        for top, bottom in _cuts(window.row, window.height, height, step)
        for left, right in _cuts(window.column, window.width, width, step)
    ]
    # Multiples of the golden ratio fill the range from 0 to 1 evenly, however many there are (Weyl 1916).
    return [cells[number] for number in sorted(range(len(cells)), key=lambda number: number * _GOLDEN % 1)]


def _cell_size(scene: Scene, step: int) -> tuple[int, int]:
    """Return width and height of a cell in the scene's pixels, whole blocks of the coarsest file."""
    width = height = _CELL
    smaller = True
    with raising():
        for file in scene.files:
            dataset = open_raster(file)
            band = dataset.GetRasterBand(1)
            block_width, block_height = band.GetBlockSize()
            width = max(width, math.ceil(block_width * scene.grid.width / dataset.RasterXSize))
            height = max(height, math.ceil(block_height * scene.grid.height / dataset.RasterYSize))
            smaller &= band.GetOverviewCount() > 0
    # A block of an overview covers so many times the ground.
    return (width * step, height * step) if smaller else (width, height)


def _cuts(start: int, length: int, cell: int, step: int) -> list[tuple[int, int]]:
    """Cut the pixels of a look, 0 … length // step, where the pixels that are read cross from cell to cell."""
    count = length // step
    borders = range(start // cell * cell + cell, start + length, cell)
    edges = [-(-(border - start - step // 2) // step) for border in borders]
    inner = sorted({edge for edge in edges if 0 < edge < count})
    return list(zip([0, *inner], [*inner, count]))


def cluster_look(scene: Scene, look: Look, request: ClusterRequest, feedback: Feedback = SILENT) -> Preview:
    """Fit the algorithm to a sample of the look and assign all its pixels; the minimum mapping unit is left out.

    Raises ClusteringError when there is nothing to cluster, or too little for so many clusters.
    """
    pixels = np.flatnonzero(look.valid)
    if not len(pixels):
        raise _nothing_shown()
    variables = variables_of(scene)
    spec = FeatureSpec(variables.bands, variables.indices, logarithm=False)
    stored = look.values.reshape(len(look.values), -1)
    sample = _sample(pixels, request)
    features = spec.features(variables.measure(stored[:, sample]))
    with one_thread():
        model = algorithm(request.algorithm).fit(spec, features, request.clusters, request.seed, feedback)
        model = model.reordered(_by_near_infrared(model, features, variables.nir))
        labels = np.zeros(look.valid.shape, np.uint8 if model.clusters < 255 else np.uint16)
        _assign(model, variables, stored, pixels, labels.ravel())
    return Preview(look.grid, labels, model.clusters, look.complete)


def _sample(pixels: np.ndarray, request: ClusterRequest) -> np.ndarray:
    size = min(len(pixels), max(min(request.sample, _SAMPLE_PIXELS), request.clusters))
    return np.sort(np.random.default_rng(request.seed).choice(pixels, size, replace=False))


def _by_near_infrared(model: ClusterModel, features: np.ndarray, nir: int) -> np.ndarray:
    """Return the clusters by rising mean of the near infrared; those without a pixel in the sample come first."""
    labels = model.assign(features)
    sums = np.bincount(labels, features[nir], model.clusters)
    return np.argsort(sums / np.maximum(np.bincount(labels, minlength=model.clusters), 1), kind="stable")


def _assign(
    model: ClusterModel, variables: Variables, stored: np.ndarray, pixels: Sequence[int], labels: np.ndarray
) -> None:
    """Write the cluster, from 1, of some of the stored pixels (bands, n) into labels (n,)."""
    for start in range(0, len(pixels), _CHUNK):
        part = pixels[start : start + _CHUNK]
        features = model.spec.features(variables.measure(stored[:, part]))
        labels[part] = model.assign(features) + labels.dtype.type(1)


def save_preview(preview: Preview, path: Path) -> None:
    """Write a preview as a GeoTIFF, 0 = no data."""
    with raising(), writing(create_raw(path, preview.grid, preview.clusters)) as dataset:
        dataset.GetRasterBand(1).WriteArray(preview.labels)
