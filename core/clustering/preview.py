"""A quick look at the part of a scene that a screen shows: read at the screen's resolution, clustered there and then.

A look takes about the same time for a scene of any size. Overviews make it quick; a large file without them has
to be decoded in full, which takes seconds. So reading hands over what it has after a moment, blocks spread over the
whole view, and goes on to the end.
"""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np
from osgeo import gdal

from ..errors import ClusteringError
from ..feedback import SILENT, Feedback
from ..raster import open_raster, raising, writing
from ..scene.dates import read_dates
from ..scene.grid import Grid, Window
from ..scene.scene import Scene, project_bounds
from ..streaming import map_ordered
from .blocks import WindowPixels, elevation_around, padded
from .features import Variables, variables_of
from .features.extraction import Extraction
from .fitting import fit_features
from .kmeans import one_thread
from .model import algorithm
from .passes import Assignment, assign_pixels
from .raster import create_raw
from .request import ClusterRequest
from .sampling import Sample, Taking, take_features

# About so many pixels a look has along its longer side at most.
_SIDE = 800
# The fit to so many pixels takes 0.1 to 0.3 s with 20 clusters; its inertia is within 3 % of a fit to 30 000.
_SAMPLE_PIXELS = 5_000
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
    """What was read of a view: stored values (bands of all dates, height, width), and where each date has data, bool
    (dates, height, width).

    `complete` is False as long as some of the view has not been read and counts as no data.
    """

    grid: Grid
    values: np.ndarray
    seen: np.ndarray
    complete: bool

    @property
    def valid(self) -> np.ndarray:
        """Where there are data on any date, bool (height, width)."""
        return self.seen.any(axis=0)


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
    seen = np.zeros((len(scene.dates), grid.height, grid.width), bool)
    values = np.zeros((0, grid.height, grid.width))
    since = time.monotonic()
    parts = map_ordered(partial(_read_cell, scene, step), cells, executor, feedback)
    for left, cell, (part, inside) in zip(range(len(cells) - 1, -1, -1), cells, parts):
        if inside.any():
            values = values if len(values) else np.zeros((len(part), *seen.shape[1:]), part.dtype)
            rows, columns = slice(cell.row, cell.row + part.shape[1]), slice(cell.column, cell.column + part.shape[2])
            values[:, rows, columns], seen[:, rows, columns] = part, inside
        if left and seen.any() and time.monotonic() - since > patience_s:
            yield Look(grid, values.copy(), seen.copy(), complete=False)
            since, patience_s = time.monotonic(), _MORE_PATIENCE * patience_s
    yield Look(grid, values, seen, complete=True)


def _read_cell(scene: Scene, step: int, cell: _Cell) -> tuple[np.ndarray, np.ndarray]:
    with raising():
        return read_dates(scene, cell.window, step)


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
    places = np.flatnonzero(look.valid)
    if not len(places):
        raise _nothing_shown()
    variables = variables_of(scene)
    chosen = algorithm(request.algorithm)
    with one_thread():
        # Slopes go by the size of the look's pixels.
        shown = replace(scene, grid=look.grid)
        extraction, features = fit_features(shown, request, _Shown(scene, look, _sample(places, request)), feedback)
        model = chosen.fit(extraction.spec, features, _for_look(scene, request, features.shape[1]), feedback)
        assignment = Assignment(scene, extraction, model, request.majority, request.segments)
        pixels = _pixels(scene, look, extraction, assignment.margin)
        labels, _ = assign_pixels(assignment, pixels)
    order = _by_near_infrared(labels, variables, pixels, model.clusters)
    codes = np.zeros(model.clusters + 1, labels.dtype)
    codes[order + 1] = np.arange(1, model.clusters + 1)
    return Preview(look.grid, codes[labels], model.clusters, look.complete)


def _for_look(scene: Scene, request: ClusterRequest, pixels: int) -> ClusterRequest:
    """Return the request for a sample of so many pixels: where there are fewer, fewer lie within a radius."""
    if request.eps is None:
        return request
    share = pixels / min(request.sample, scene.grid.pixels)
    return replace(request, min_samples=max(2, min(request.min_samples, round(share * request.min_samples))))


def _sample(places: np.ndarray, request: ClusterRequest) -> np.ndarray:
    size = min(len(places), max(min(request.sample, _SAMPLE_PIXELS), request.clusters))
    return np.sort(np.random.default_rng(request.seed).choice(places, size, replace=False))


@dataclass(frozen=True)
class _Shown:
    """Draws the same places of a look each time; a Draw."""

    scene: Scene
    look: Look
    places: np.ndarray

    def __call__(
        self,
        extraction: Extraction,
        feedback: Feedback,
        taking: Taking | None = None,
        margin: int | None = None,
        most: int | None = None,
    ) -> Sample:
        pixels = _pixels(self.scene, self.look, extraction, extraction.margin if margin is None else margin)
        take = taking or partial(take_features, variables_of(self.scene), extraction)
        return take(pixels, self.places[:: -(-len(self.places) // (most or len(self.places)))])


def _pixels(scene: Scene, look: Look, extraction: Extraction, margin: int) -> WindowPixels:
    """Return a look as a window, in whose margin there are no data; its pixels' neighbours are those of the look."""
    window = Window(0, 0, look.grid.width, look.grid.height)
    with raising():
        elevation = elevation_around(scene, extraction, look.grid, window, margin)
    return padded(extraction, window, look.values, look.seen, elevation, ((margin, margin), (margin, margin)), margin)


def _by_near_infrared(labels: np.ndarray, variables: Variables, pixels: WindowPixels, clusters: int) -> np.ndarray:
    """Return the clusters, from 0, by rising mean of the near infrared; those without a pixel come first."""
    near = pixels.values[variables.rows[variables.nir]][labels > 0]
    found = labels[labels > 0]
    sums = np.bincount(found, near, clusters + 1)[1:]
    return np.argsort(sums / np.maximum(np.bincount(found, minlength=clusters + 1)[1:], 1), kind="stable")


def save_preview(preview: Preview, path: Path) -> None:
    """Write a preview as a GeoTIFF, 0 = no data."""
    with raising(), writing(create_raw(path, preview.grid, preview.clusters)) as dataset:
        dataset.GetRasterBand(1).WriteArray(preview.labels)
