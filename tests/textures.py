"""A scene of textures alone: whatever the class, a pixel is bright as often as it is dark."""

from __future__ import annotations

import numpy as np
from landcover_interpreter.tests.patchwork import FIVE_BANDS
from landcover_interpreter.tests.scenes import GROUND, digital_numbers

_MEADOW = 2
_DARK, _BRIGHT = 0.75, 1.25


def textures(side: int = 60, seed: int = 5, noise: float = 0.03) -> tuple[np.ndarray, np.ndarray]:
    """Return digital numbers (5 bands, 2 side, 2 side) uint16 and the classes 0…3 (2 side, 2 side): lines of one pixel
    that run across, the same that run down, a chessboard, and bright and dark pixels at random."""
    rng = np.random.default_rng(seed)
    rows, columns = np.indices((side, side))
    patterns = [rows % 2, columns % 2, (rows + columns) % 2, rng.permutation(side * side).reshape(side, side) % 2]
    bright = np.block([[patterns[0], patterns[1]], [patterns[2], patterns[3]]]).astype(bool)
    classes = np.kron([[0, 1], [2, 3]], np.ones((side, side), int))
    gain = np.where(bright, _BRIGHT, _DARK) * rng.normal(1, noise, (len(FIVE_BANDS), *bright.shape))
    meadow = np.array([GROUND[role][_MEADOW] for role in FIVE_BANDS])
    return digital_numbers(meadow[:, None, None] * gain), classes
