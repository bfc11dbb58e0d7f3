"""Windows of a scene as features are made of them: all dates, with a margin, gaps filled."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ..raster import raising
from ..scene.dates import read_dates
from ..scene.elevation import read_elevation
from ..scene.grid import Grid, Window
from ..scene.scene import Scene
from .features.extraction import Block, Extraction
from .features.neighbourhood import trim


@dataclass(frozen=True)
class WindowPixels:
    """A window of a scene: `block` has the margin, `seen` (dates, height, width) has not."""

    window: Window
    block: Block
    margin: int
    seen: np.ndarray

    @property
    def values(self) -> np.ndarray:
        """The stored values (bands of all dates, height, width) without the margin, gaps filled."""
        return trim(self.block.values, self.margin)

    @property
    def valid(self) -> np.ndarray:
        """Where there are data on any date, bool (height, width)."""
        return trim(self.block.inside, self.margin)


def read_window(scene: Scene, extraction: Extraction, window: Window, margin: int | None = None) -> WindowPixels:
    """Read a window with the margin that the features need, or with a wider one; beyond the scene there are no data."""
    margin = extraction.margin if margin is None else margin
    grid = scene.grid
    left, top = max(0, window.column - margin), max(0, window.row - margin)
    right = min(grid.width, window.column + window.width + margin)
    bottom = min(grid.height, window.row + window.height + margin)
    around = Window(left, top, right - left, bottom - top)
    with raising():
        values, seen = read_dates(scene, around)
        elevation = elevation_around(scene, extraction, grid, window, margin)
    beyond = (
        (margin - (window.row - top), margin - (bottom - window.row - window.height)),
        (margin - (window.column - left), margin - (right - window.column - window.width)),
    )
    return padded(extraction, window, values, seen, elevation, beyond, margin)


def elevation_around(
    scene: Scene, extraction: Extraction, grid: Grid, window: Window, margin: int
) -> np.ndarray | None:
    """Return the elevation in metres of a grid's window and a margin around it; None where no feature needs it."""
    if not extraction.spec.terrain:
        return None
    side = 2 * margin
    wide = Window(window.column - margin, window.row - margin, window.width + side, window.height + side)
    return read_elevation(scene.elevation, grid.part(wide))


def padded(
    extraction: Extraction,
    window: Window,
    values: np.ndarray,
    seen: np.ndarray,
    elevation: np.ndarray | None,
    beyond: tuple[tuple[int, int], tuple[int, int]],
    margin: int,
) -> WindowPixels:
    """Return what was read as a window with a margin: rows and columns `beyond` are added without data, gaps filled.

    `elevation` has the whole margin already, because terrain goes on beyond the scene.
    """
    if any(map(any, beyond)):
        values, seen = (np.pad(part, ((0, 0), *beyond)) for part in (values, seen))
    inside = seen[0] if len(seen) == 1 else seen.any(axis=0)
    if extraction.filler is not None:
        filled = extraction.filler.fill(values.reshape(len(values), -1), seen.reshape(len(seen), -1))
        values = filled.reshape(values.shape)
    return WindowPixels(window, Block(values, inside, elevation), margin, trim(seen, margin))


def strips_of(pixels: WindowPixels, margin: int, reach: int, size: int) -> Iterator[tuple[slice, Block]]:
    """Cut a window into strips of about `size` pixels, each a block with a margin; yield which rows they are, too.

    The window's margin is cut down to `reach`; what of that goes beyond `margin` belongs to the strips, as rows and
    columns of their own.
    """
    values, inside, elevation = (
        None if part is None else trim(part, pixels.margin - reach)
        for part in (pixels.block.values, pixels.block.inside, pixels.block.elevation)
    )
    height = inside.shape[0] - 2 * margin
    rows = max(1, size // inside.shape[1])
    for start in range(0, height, rows):
        end = min(start + rows, height)
        cut = slice(start, end + 2 * margin)
        yield slice(start, end), Block(values[:, cut], inside[cut], None if elevation is None else elevation[cut])


def patches_of(pixels: WindowPixels, places: np.ndarray) -> Block:
    """Return the squares of pixels around places (flat, n) of a window, rows and columns last: a block of (…, n, side,
    side)."""
    rows, columns = np.unravel_index(places, pixels.valid.shape)
    around = np.arange(2 * pixels.margin + 1)
    down, across = rows[:, None, None] + around[:, None], columns[:, None, None] + around
    block = pixels.block
    elevation = None if block.elevation is None else block.elevation[down, across]
    return Block(block.values[:, down, across], block.inside[down, across], elevation)
