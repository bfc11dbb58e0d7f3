"""The streamed pass over a map and its reference that makes the contingency table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np

from ..errors import ReferenceMapError
from ..feedback import Feedback, Step
from ..labelling.pictures.cluster_map import data_window
from ..labelling.pictures.lattice import Lattice, report_lattice
from ..raster import open_raster, raising, read_bands
from ..scene.grid import Grid, Window, bounds_text, grid_of
from ..scene.masks import read_on_grid
from ..scene.scene import project_bounds
from ..streaming import map_ordered
from .contingency import Contingency, Spread
from .edges import BANDS, REACH, distance_bands
from .legends import other_legend

_WINDOW = 1024
_VALUES = 256
_EVERY = np.arange(_VALUES)
# Of so few clusters, 16 bits hold a number for every band, cluster and value, used or not.
_FEW = 64
# Reference codes that say nothing: 0, to which no data is brought, and the customary 255.
_BLANK = (0, 255)
# As few and as large blocks as make no more than this many: near pixels are alike, far blocks are not.
_BLOCKS = 500
_SMALLEST_BLOCK = 32
# Only maps of thousands of clusters have more counts than this in their blocks, and do without them.
_MOST_COUNTS = 20_000_000


@dataclass(frozen=True)
class _Counted:
    """Pixel counts of a window: of the reference's `values`, in blocks and in distance bands.

    `blocks` is (blocks, values of the map, values), of as many blocks as there are `places`, none where the map has
    too many values for that; `bands` is (bands, values of the map, values). `picture` are the cells of the report's
    pictures that lie in the window, from `corner` on, row and column.
    """

    values: np.ndarray
    places: Sequence[tuple[int, int]]
    blocks: np.ndarray
    bands: np.ndarray
    picture: np.ndarray
    corner: tuple[int, int]


@dataclass(frozen=True)
class _Total:
    """Pixel counts `bands` (bands, ids, values) of the whole map."""

    values: np.ndarray
    ids: np.ndarray
    bands: np.ndarray


def count_contingency(
    clusters: Path,
    reference: str,
    allowed: frozenset[int],
    executor: Executor,
    feedback: Feedback,
    recoded: Mapping[int, int] | None = None,
) -> Contingency:
    """Count in one streamed pass; the reference is resampled to the clusters' grid by nearest neighbour.

    `recoded` brings the reference's values to other codes; those that it does not name say nothing, like 0, 255 and
    the no-data value. Raises ReferenceMapError when the reference has no coordinate system, does not overlap, or
    holds codes that are not `allowed`.
    """
    with raising():
        grid = grid_of(open_raster(str(clusters)))
        check_overlap(grid, reference)
    side = block_side(grid)
    lattice = report_lattice(data_window(str(clusters), grid, executor, Step(feedback, 0, 0.1)))
    job = partial(_count_window, str(clusters), reference, grid, side, lattice, recoded)
    counted = list(map_ordered(job, grid.windows(_WINDOW), executor, Step(feedback, 0.1, 1)))
    total = _added(counted)
    if not total.bands.any():
        raise ReferenceMapError(f"{clusters} has no pixel with data. Choose another map.")
    codes = [int(code) for code in total.values if code not in _BLANK]
    if foreign := sorted(set(codes) - allowed):
        raise other_legend(reference, codes, foreign)
    if not codes:
        raise ReferenceMapError(f"{reference} has no data under the map. Choose another reference.")
    blocks = _blocks(counted, np.array(codes), total.ids)
    return _table(total, blocks, side, _picture(counted, lattice))


def block_side(grid: Grid) -> int:
    """Return the side in pixels of a grid's blocks: a power of two, so that windows hold whole blocks."""
    side = _SMALLEST_BLOCK
    while side < _WINDOW and -(-grid.width // side) * -(-grid.height // side) > _BLOCKS:
        side *= 2
    return side


def _added(counted: Sequence[_Counted]) -> _Total:
    """Add the windows up; values of the map and of the reference that never meet have no place."""
    rows = max(part.bands.shape[1] for part in counted)
    values = np.unique(np.concatenate([part.values for part in counted]))
    bands = np.zeros((len(BANDS), rows, len(values)), np.int64)
    for part in counted:
        bands[:, : part.bands.shape[1], np.searchsorted(values, part.values)] += part.bands
    bands[:, 0] = 0  # beside the map
    ids, met = np.flatnonzero(bands.any(axis=(0, 2))), bands.any(axis=(0, 1))
    return _Total(values[met], ids, bands[:, ids][:, :, met])


def _table(total: _Total, blocks: np.ndarray | None, side: int, picture: np.ndarray) -> Contingency:
    known = ~np.isin(total.values, _BLANK)
    counts, bands = total.bands.sum(axis=0), total.bands[:, :, known]
    return Contingency(
        tuple(map(int, total.ids)),
        tuple(map(int, total.values[known])),
        counts[:, known],
        counts[:, ~known].sum(axis=1),
        None if blocks is None else Spread(side, blocks, bands, picture),
    )


def _blocks(counted: Sequence[_Counted], codes: np.ndarray, ids: np.ndarray) -> np.ndarray | None:
    """Return the counts of the blocks that hold any, (blocks, clusters, codes) uint32 row by row; None of too many."""
    places = [place for part in counted for place in part.places]
    if not all(part.places for part in counted) or len(places) * len(ids) * len(codes) > _MOST_COUNTS:
        return None
    blocks = np.zeros((len(places), len(ids), len(codes)), np.uint32)
    done = 0
    for part in counted:
        rows, shared = ids[ids < part.blocks.shape[1]], np.isin(part.values, codes)
        target = blocks[done : done + len(part.places), : len(rows)]
        target[:, :, np.searchsorted(codes, part.values[shared])] = part.blocks[:, rows][:, :, shared]
        done += len(part.places)
    ordered = blocks[sorted(range(len(places)), key=places.__getitem__)]
    return ordered[ordered.any(axis=(1, 2))]


def _count_window(
    clusters: str,
    reference: str,
    grid: Grid,
    side: int,
    lattice: Lattice,
    recoded: Mapping[int, int] | None,
    window: Window,
) -> _Counted:
    """Count a window block by block."""
    with raising():
        dataset = open_raster(clusters)
        ids = read_bands(dataset, (1,), window.column, window.row, window.width, window.height)[0]
        ids = class_codes(ids, dataset.GetRasterBand(1).GetNoDataValue(), 1 << 16, clusters)
    wide = _widened(window, grid)
    codes = read_codes(reference, grid, wide, recoded)
    down, right = window.row - wide.row, window.column - wide.column
    inner = slice(down, down + window.height), slice(right, right + window.width)
    bands, codes = distance_bands(codes)[inner], codes[inner]
    rows = int(ids.max()) + 1
    values = _EVERY if rows <= _FEW else np.flatnonzero(np.bincount(codes.ravel(), minlength=_VALUES))
    shape = len(BANDS), rows, len(values)
    keys, cells = _keys(bands, ids, codes, values, shape), _cells(codes, lattice, window)
    if keys.dtype != np.uint16:
        return _Counted(values, (), np.zeros((0, *shape[1:]), np.uint32), _counted(keys, shape), *cells)
    places, blocks, total = [], [], np.zeros(shape, np.int64)
    for place, down, right in _blocks_of(window, side):
        counts = _counted(keys[down, right], shape)
        places.append(place)
        blocks.append(counts.sum(axis=0, dtype=np.uint32))
        total += counts
    met = total.any(axis=(0, 1))
    return _Counted(values[met], places, np.stack(blocks)[:, :, met], total[:, :, met], *cells)


def read_codes(reference: str, grid: Grid, window: Window, recoded: Mapping[int, int] | None) -> np.ndarray:
    """Return a reference's codes at the pixels of a window of the map's grid, (height, width) uint8; 0 for no data.

    Raises ReferenceMapError for a raster of measurements.
    """
    with raising():
        other = open_raster(reference)
        values = read_on_grid(other, 1, grid, window)
        codes = class_codes(values, other.GetRasterBand(1).GetNoDataValue(), _VALUES, reference).astype(np.uint8)
    return codes if recoded is None else _lookup(recoded)[codes]


def _keys(
    bands: np.ndarray, ids: np.ndarray, codes: np.ndarray, values: np.ndarray, shape: tuple[int, int, int]
) -> np.ndarray:
    """Return one number for the band, the value of the map and the value of the reference of each pixel."""
    kind = np.uint16 if np.prod(shape) <= 1 << 16 else np.intp
    keys = bands.astype(kind)
    keys *= kind(shape[1])
    keys += ids.astype(kind, copy=False)
    keys *= kind(shape[2])
    if len(values) == _VALUES:
        keys += codes
        return keys
    column = np.zeros(_VALUES, kind)
    column[values] = np.arange(len(values), dtype=kind)
    keys += column[codes]
    return keys


def _cells(codes: np.ndarray, lattice: Lattice, window: Window) -> tuple[np.ndarray, tuple[int, int]]:
    """Return the codes at the cells of the report's pictures in a window, and the first cell's row and column."""
    rows, columns = lattice.middle_rows() - window.row, lattice.middle_columns() - window.column
    down = np.flatnonzero((rows >= 0) & (rows < window.height))
    right = np.flatnonzero((columns >= 0) & (columns < window.width))
    if not len(down) or not len(right):
        return np.zeros((0, 0), np.uint8), (0, 0)
    return codes[np.ix_(rows[down], columns[right])], (int(down[0]), int(right[0]))


def _picture(counted: Sequence[_Counted], lattice: Lattice) -> np.ndarray:
    """Put the windows' cells together; 255, customarily no data, becomes 0."""
    picture = np.zeros((lattice.height, lattice.width), np.uint8)
    for part in counted:
        (row, column), (height, width) = part.corner, part.picture.shape
        picture[row : row + height, column : column + width] = part.picture
    picture[picture == _BLANK[1]] = 0
    return picture


def _blocks_of(window: Window, side: int) -> Iterator[tuple[tuple[int, int], slice, slice]]:
    """Yield row and column of each block of a window among those of the scene, and where it lies in the window."""
    for row in range(0, window.height, side):
        for column in range(0, window.width, side):
            place = (window.row + row) // side, (window.column + column) // side
            yield place, slice(row, row + side), slice(column, column + side)


def _counted(keys: np.ndarray, shape: tuple[int, int, int]) -> np.ndarray:
    return np.bincount(keys.ravel(), minlength=shape[0] * shape[1] * shape[2]).reshape(shape)


def _widened(window: Window, grid: Grid) -> Window:
    """Return a window with REACH pixels more on every side that the grid has."""
    left, top = max(0, window.column - REACH), max(0, window.row - REACH)
    right = min(grid.width, window.column + window.width + REACH)
    bottom = min(grid.height, window.row + window.height + REACH)
    return Window(left, top, right - left, bottom - top)


def _lookup(recoded: Mapping[int, int]) -> np.ndarray:
    table = np.zeros(_VALUES, np.uint8)
    for value, code in recoded.items():
        table[value] = code
    return table


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
