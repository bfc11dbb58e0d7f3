"""The contingency table: how many pixels of each cluster fall on each class of the reference. Made once."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from functools import partial, reduce
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
# Reference codes that say nothing: 0, to which no data is brought, and the customary 255.
_BLANK = (0, 255)
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
        check_overlap(grid, reference)
    job = partial(_count_window, str(clusters), reference, grid)
    counts = reduce(_added, map_ordered(job, grid.windows(_WINDOW), executor, feedback))
    if not counts[1:].any():
        raise ReferenceMapError(f"{clusters} has no pixel with data. Choose another map.")
    used = np.flatnonzero(counts[1:].sum(axis=0))
    codes = tuple(int(code) for code in used if code not in _BLANK)
    if foreign := sorted(set(codes) - allowed):
        raise ReferenceMapError(
            f"{reference} holds the codes {shown_codes(foreign)}, which are not ESA WorldCover's "
            f"({', '.join(map(str, sorted(allowed)))}). Recode it to WorldCover's classes first."
        )
    ids = tuple(int(i) for i in np.flatnonzero(counts.sum(axis=1)) if i)
    if not codes:
        raise ReferenceMapError(f"{reference} has no data under the map. Choose another reference.")
    table = counts[np.array(ids)]
    return Contingency(ids, codes, table[:, np.array(codes)], table[:, _BLANK].sum(axis=1))


def merge_rows(table: Contingency, members: Sequence[int], cluster: int) -> Contingency:
    """Return the table with the rows of some clusters added up as one of a new cluster, the highest of all.

    That is what a new count would give. Clusters without pixels have no row; where all members have none, nothing
    is added.
    """
    taken = np.isin(table.clusters, list(members))
    if not taken.any():
        return table
    ids = (*(each for each in table.clusters if each not in members), cluster)
    counts = np.vstack((table.counts[~taken], table.counts[taken].sum(axis=0)))
    blank = np.append(table.without_reference[~taken], table.without_reference[taken].sum())
    return Contingency(ids, table.codes, counts, blank)


def shown_codes(codes: Sequence[int]) -> str:
    """Write codes for people, the first few of many."""
    return ", ".join(map(str, codes[:12])) + (", …" if len(codes) > 12 else "")


def _count_window(clusters: str, reference: str, grid: Grid, window: Window) -> np.ndarray:
    """Count (value of the map, value of the reference) of a window as (largest value of the map + 1, 256)."""
    with raising():
        dataset, other = open_raster(clusters), open_raster(reference)
        ids = read_bands(dataset, (1,), window.column, window.row, window.width, window.height)[0]
        codes = read_on_grid(other, 1, grid, window)
        ids = class_codes(ids, dataset.GetRasterBand(1).GetNoDataValue(), 1 << 16, clusters)
        codes = class_codes(codes, other.GetRasterBand(1).GetNoDataValue(), _VALUES, reference)
    rows = int(ids.max()) + 1
    pairs = ids.astype(np.intp) * _VALUES + codes
    return np.bincount(pairs.ravel(), minlength=rows * _VALUES).reshape(rows, _VALUES)


def _added(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """Add two tables of counts, of which either may have more rows."""
    longer, shorter = (one, other) if len(one) >= len(other) else (other, one)
    longer[: len(shorter)] += shorter
    return longer


def class_codes(values: np.ndarray, empty: float | None, most: int, file: str) -> np.ndarray:
    """Return a raster's values as whole numbers below `most`, 0 where it has no data.

    Raises ReferenceMapError for measurements.
    """
    if values.dtype == np.uint8 and not empty:
        return values
    known = np.isfinite(values)
    if empty is not None:
        known &= values != empty
    codes = np.where(known, values, 0)
    if codes.min() < 0 or codes.max() >= most or np.any(codes != np.round(codes)):
        found = ", ".join(f"{value:g}" for value in np.unique(values[known])[:8])
        raise ReferenceMapError(
            f"{file} holds values such as {found}, which are no class codes. Recode it to WorldCover's classes."
        )
    return codes.astype(np.intp)


def check_overlap(grid: Grid, reference: str) -> None:
    """Raise ReferenceMapError when a map's grid and a reference cannot be laid over each other."""
    other = grid_of(open_raster(reference))
    if not grid.crs:
        raise ReferenceMapError(
            "The map has no coordinate system, so it cannot be laid over a reference. Assign one to the scene "
            "(Layer ▸ Set CRS, or gdal_edit.py -a_srs) and cluster it again."
        )
    if not other.crs:
        raise ReferenceMapError(f"{reference} has no coordinate system. Assign one, then compare again.")
    try:
        bounds = project_bounds(other.bounds(), other.crs, grid.crs)
    except RuntimeError as error:
        raise _apart(reference, bounds_text(other.bounds(), other.crs), grid) from error
    left, bottom, right, top = grid.bounds()
    if bounds[0] >= right or bounds[2] <= left or bounds[1] >= top or bounds[3] <= bottom:
        raise _apart(reference, bounds_text(bounds, grid.crs), grid)


def _apart(reference: str, extent: str, grid: Grid) -> ReferenceMapError:
    own = bounds_text(grid.bounds(), grid.crs)
    return ReferenceMapError(
        f"{reference} does not overlap the map: {extent} against the map's {own}. Choose another reference."
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
        if not rows or not codes or header[-1] != NO_REFERENCE or values.min() < 0:
            raise ValueError("it holds no table of pixel counts")
        return Contingency(tuple(int(i) for i in values[:, 0]), codes, values[:, 1:-1], values[:, -1])
    except (OSError, ValueError, OverflowError, csv.Error) as error:
        raise RunFolderError(f"{path} cannot be read: {error}. Compare with the reference again.") from error
