"""The contingency table: how many pixels of each cluster fall on each class of the reference. Made once."""

from __future__ import annotations

import csv
from concurrent.futures import Executor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np

from ..errors import ReferenceMapError, RunFolderError
from ..feedback import Feedback
from ..raster import open_raster, raising, read_bands
from ..scene.grid import Grid, Window, bounds_text, grid_of
from ..scene.masks import read_on_grid
from ..scene.scene import project_bounds
from ..streaming import map_ordered

_WINDOW = 1024
_VALUES = 256
NO_REFERENCE = "no reference"


@dataclass(frozen=True)
class Contingency:
    """Pixel counts (clusters, classes) int64 of cluster ids and reference codes.

    `without_reference` counts, per cluster, the pixels where the reference has no data.
    """

    clusters: tuple[int, ...]
    codes: tuple[int, ...]
    counts: np.ndarray
    without_reference: np.ndarray


def count_contingency(
    clusters: Path, reference: str, allowed: frozenset[int], executor: Executor, feedback: Feedback
) -> Contingency:
    """Count in one streamed pass; the reference is resampled to the clusters' grid by nearest neighbour.

    Raises ReferenceMapError when the reference has no coordinate system, does not overlap, or holds
    codes that are not `allowed`; 0, its no-data value and 255 are "no reference".
    """
    with raising():
        grid = grid_of(open_raster(str(clusters)))
        _check_overlap(grid, clusters, reference)
        dataset = open_raster(reference)
        empty = dataset.GetRasterBand(1).GetNoDataValue()
    job = partial(_count_window, str(clusters), reference, grid)
    counts = sum(map_ordered(job, grid.windows(_WINDOW), executor, feedback))
    blank = {0, 255} | ({int(empty)} if empty is not None and 0 <= empty < _VALUES else set())
    used = np.flatnonzero(counts[1:].sum(axis=0))
    codes = tuple(int(code) for code in used if code not in blank)
    if foreign := sorted(set(codes) - allowed):
        raise ReferenceMapError(
            f"{reference} holds the codes {', '.join(map(str, foreign))}, which are not ESA WorldCover's "
            f"({', '.join(map(str, sorted(allowed)))}). Recode it to WorldCover's classes first."
        )
    ids = tuple(int(i) for i in np.flatnonzero(counts.sum(axis=1)) if i)
    if not codes:
        raise ReferenceMapError(f"{reference} has no data under the map. Choose another reference.")
    table = counts[np.array(ids)]
    return Contingency(ids, codes, table[:, np.array(codes)], table[:, sorted(blank)].sum(axis=1))


def _count_window(clusters: str, reference: str, grid: Grid, window: Window) -> np.ndarray:
    """Count (value of the map, value of the reference) of a window as (K, 256)."""
    with raising():
        dataset = open_raster(clusters)
        ids = read_bands(dataset, (1,), window.column, window.row, window.width, window.height)[0]
        codes = read_on_grid(open_raster(reference), 1, grid, window)
    if codes.dtype != np.uint8:
        _check_codes(codes, reference)
        codes = np.where(np.isfinite(codes), codes, 0).astype(np.int64)
    most = _VALUES if ids.dtype == np.uint8 else 1 << 16
    pairs = ids.astype(np.intp) * _VALUES + codes
    return np.bincount(pairs.ravel(), minlength=most * _VALUES).reshape(most, _VALUES)


def _check_codes(codes: np.ndarray, reference: str) -> None:
    known = codes[np.isfinite(codes)]
    if known.size and (known.min() < 0 or known.max() >= _VALUES or np.any(known != np.round(known))):
        found = ", ".join(f"{value:g}" for value in np.unique(known)[:8])
        raise ReferenceMapError(
            f"{reference} holds values such as {found}, which are no class codes. Recode it to WorldCover's classes."
        )


def _check_overlap(grid: Grid, clusters: Path, reference: str) -> None:
    other = grid_of(open_raster(reference))
    if not grid.crs:
        raise ReferenceMapError(
            f"The map has no coordinate system, so it cannot be laid over a reference. Assign one to the scene "
            f"(Layer ▸ Set CRS, or gdal_edit.py -a_srs) and cluster it again. Map: {clusters.name}."
        )
    if not other.crs:
        raise ReferenceMapError(f"{reference} has no coordinate system. Assign one, then compare again.")
    bounds = project_bounds(other.bounds(), other.crs, grid.crs)
    left, bottom, right, top = grid.bounds()
    if bounds[0] >= right or bounds[2] <= left or bounds[1] >= top or bounds[3] <= bottom:
        raise ReferenceMapError(
            f"{reference} does not overlap the map: {bounds_text(bounds, grid.crs)} against the map's "
            f"{bounds_text(grid.bounds(), grid.crs)}."
        )


def save_contingency(table: Contingency, path: Path) -> None:
    """Write the table as CSV: a row per cluster, a column per reference code, and the pixels without reference."""
    with path.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream)
        writer.writerow(["cluster", *table.codes, NO_REFERENCE])
        for cluster, counts, blank in zip(table.clusters, table.counts, table.without_reference):
            writer.writerow([cluster, *counts, blank])


def load_contingency(path: Path) -> Contingency:
    """Read the table back, raising RunFolderError that names the file when it is damaged."""
    try:
        with path.open(newline="", encoding="utf-8") as stream:
            header, *rows = csv.reader(stream)
        values = np.array(rows, dtype=np.int64).reshape(len(rows), len(header))
        codes = tuple(int(code) for code in header[1:-1])
        return Contingency(tuple(int(i) for i in values[:, 0]), codes, values[:, 1:-1], values[:, -1])
    except (OSError, ValueError) as error:
        raise RunFolderError(f"{path} cannot be read: {error}. Compare with the reference again.") from error
