"""A reference map laid on a grid and written as a file of its own: colours, names, areas, and whom to credit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Executor
from functools import partial
from pathlib import Path

import numpy as np

from ..clustering.raster import add_overviews, create_compressed
from ..errors import ReferenceMapError
from ..feedback import Feedback, Step
from ..labelling.taxonomy import Taxonomy
from ..raster import open_raster, raising, require_whole, writing
from ..scene.grid import Grid, Window
from ..scene.masks import read_on_grid
from ..streaming import map_ordered
from .landcover import ClassSummary, describe

# Rows at a time; one area of a pixel counts for all of them, in a grid of degrees that of the middle one.
_ROWS = 512
_CODES = 256


def write_reference_map(
    reference: str,
    grid: Grid,
    target: Path,
    taxonomy: Taxonomy,
    metadata: Mapping[str, str],
    executor: Executor,
    feedback: Feedback,
) -> tuple[ClassSummary, ...]:
    """Write a raster of class codes, resampled to a grid by nearest neighbour, and return its classes by code.

    uint8, 0 where the reference has no data. Raises ReferenceMapError where it has none at all, or foreign codes.
    """
    counts, areas = np.zeros(_CODES, np.int64), np.zeros(_CODES)
    rows = range(0, grid.height, _ROWS)
    windows = [Window(0, row, grid.width, min(_ROWS, grid.height - row)) for row in rows]
    parts = map_ordered(partial(_read, reference, grid), windows, executor, Step(feedback, 0, 0.8))
    with raising(), writing(create_compressed(target, grid, np.uint8)) as dataset:
        for window, codes in zip(windows, parts):
            dataset.GetRasterBand(1).WriteArray(codes, 0, window.row)
            dataset.FlushCache()
            found = np.bincount(codes.ravel(), minlength=_CODES)
            counts += found
            areas += found * (grid.pixel_area_m2(window.row + window.height / 2) or 0) / 1e4
    with raising():
        require_whole(target)
    classes = tuple(_classes(counts, areas, taxonomy, reference))
    describe(target, classes, taxonomy, "land cover", metadata)
    add_overviews(target, Step(feedback, 0.8, 1))
    return classes


def _read(reference: str, grid: Grid, window: Window) -> np.ndarray:
    with raising():
        return read_on_grid(open_raster(reference), 1, grid, window)


def _classes(
    counts: Sequence[int], areas: Sequence[float], taxonomy: Taxonomy, reference: str
) -> Iterator[ClassSummary]:
    total = sum(counts[1:])
    if not total:
        raise ReferenceMapError("WorldCover has no data on this ground, which is open sea or beyond the product.")
    for code in np.flatnonzero(counts[1:]) + 1:
        if code not in taxonomy.codes:
            raise ReferenceMapError(f"{reference} holds the code {code}, which is not WorldCover's.")
        entry = taxonomy.by_code(int(code))
        pixels, hectares = int(counts[code]), float(areas[code])
        yield ClassSummary(entry.code, entry.name, entry.colour, (), pixels, hectares, pixels / total)
