"""How far a reference's pixels lie from another class: at edges, pixels are mixed and grids do not meet exactly."""

from __future__ import annotations

import numpy as np

# Pixels around a block that decide about those in it.
REACH = 4
# Chessboard distances, in pixels of the map, of the bands to the nearest pixel that touches another class.
BANDS = ((0, 0), (1, 1), (2, 3), (4, None))


def distance_bands(codes: np.ndarray) -> np.ndarray:
    """Return for class codes (height, width) uint8 the place in BANDS of each pixel, uint8.

    A pixel touches another class where the 3 × 3 pixels around it hold more than one; 0, no data, is none. What lies
    beyond the array is unknown: of a block of a larger map, give REACH pixels more on every side.
    """
    highest = _around(codes, np.maximum)
    lowest = _around(np.where(codes == 0, np.uint8(255), codes), np.minimum)
    at_edge = (highest > lowest).astype(np.uint8)
    near = _around(at_edge, np.maximum)
    further = _around(_around(near, np.maximum), np.maximum)
    return 3 - at_edge - near - further


def _around(values: np.ndarray, choose: np.ufunc) -> np.ndarray:
    """Return the highest or lowest value of the 3 × 3 pixels around each."""
    across = values.copy()
    choose(across[:, 1:], values[:, :-1], out=across[:, 1:])
    choose(across[:, :-1], values[:, 1:], out=across[:, :-1])
    found = across.copy()
    choose(found[1:], across[:-1], out=found[1:])
    choose(found[:-1], across[1:], out=found[:-1])
    return found
