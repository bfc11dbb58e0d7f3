"""The cells of a picture: how far a scene is reduced or enlarged so that no provider rescales it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...scene.grid import Window

# No provider scales a picture within these bounds down. Anthropic: long edge and patches of 28 × 28 pixels
# of its smaller models; OpenAI: patches of 32 × 32 pixels (the vision pages of their documentation).
LONGEST_EDGE = 1568
_PATCHES = ((28, 1568), (32, 1536))
# The longest edge of a report's pictures.
REPORT_EDGE = 1000
# Small scenes are shown at most so many times larger; edges under 200 pixels are read badly.
_LARGEST_REPEAT = 8


@dataclass(frozen=True)
class Lattice:
    """The cells, width × height, that a window of the scene is reduced to."""

    window: Window
    width: int
    height: int

    def column_edges(self) -> np.ndarray:
        """Return where cells begin and end across, in the scene's pixels: width + 1 numbers."""
        return self.window.column + np.arange(self.width + 1) * (self.window.width / self.width)

    def row_edges(self) -> np.ndarray:
        """Return where cells begin and end downwards, in the scene's pixels: height + 1 numbers."""
        return self.window.row + np.arange(self.height + 1) * (self.window.height / self.height)

    def middle_columns(self) -> np.ndarray:
        """Return the columns of the scene's pixels in the middles of the cells."""
        return _middles(self.column_edges())

    def middle_rows(self) -> np.ndarray:
        """Return the rows of the scene's pixels in the middles of the cells."""
        return _middles(self.row_edges())


def _middles(edges: np.ndarray) -> np.ndarray:
    return ((edges[:-1] + edges[1:]) / 2).astype(int)


def report_lattice(window: Window) -> Lattice:
    """Return the cells of a report's pictures: the pixels of a window, or as many as make REPORT_EDGE."""
    ratio = min(1.0, REPORT_EDGE / max(window.width, window.height))
    return Lattice(window, max(round(window.width * ratio), 1), max(round(window.height * ratio), 1))


def plan_lattice(window: Window) -> tuple[Lattice, int]:
    """Return the cells to reduce a window to, and by how much to enlarge them: the most that fits a picture."""
    for repeat in range(_LARGEST_REPEAT, 0, -1):
        if fits(window.width * repeat, window.height * repeat):
            return Lattice(window, window.width, window.height), repeat
    for edge in range(LONGEST_EDGE, 0, -1):
        ratio = edge / max(window.width, window.height)
        width, height = (max(round(length * ratio), 1) for length in (window.width, window.height))
        if fits(width, height):
            break
    return Lattice(window, width, height), 1


def fits(width: int, height: int) -> bool:
    """Return whether no provider scales a picture of this size in pixels down."""
    if max(width, height) > LONGEST_EDGE:
        return False
    return all(-(-width // side) * -(-height // side) <= most for side, most in _PATCHES)
