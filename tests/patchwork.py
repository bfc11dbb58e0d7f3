"""A scene of parcels with a hole of no data, and the patches that a map is made of."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from landcover_interpreter.tests.scenes import GROUND, digital_numbers
from osgeo import gdal
from scipy import ndimage

FIVE_BANDS = ("B02", "B03", "B04", "B08", "B11")


def parcels(
    height: int = 150, width: int = 170, cell: int = 13, seed: int = 4, roles: Sequence[str] = FIVE_BANDS
) -> np.ndarray:
    """Return digital numbers (roles, height, width) uint16 of parcels of four covers, 0 in a disc of no data."""
    rng = np.random.default_rng(seed)
    rows, columns = np.arange(height)[:, None] // cell, np.arange(width) // cell
    shape = (rows.max() + 1, columns.max() + 1)
    cover, gain = rng.integers(0, 4, shape)[rows, columns], rng.normal(1, 0.1, shape)[rows, columns]
    spectra = np.array([GROUND[role] for role in roles])[:, cover] * gain
    values = digital_numbers(spectra * rng.normal(1, 0.06, spectra.shape))
    far = (np.arange(height)[:, None] - height * 0.4) ** 2 + (np.arange(width) - width * 0.7) ** 2
    values[:, far < (min(height, width) / 6) ** 2] = 0
    return values


def read(path: Path) -> np.ndarray:
    return gdal.Open(str(path)).ReadAsArray()


def patches(values: np.ndarray) -> list[tuple[int, int]]:
    """Return (pixels, value) of every patch of equal values but 0, connected along edges."""
    found = []
    for value in np.unique(values[values > 0]):
        labels, _ = ndimage.label(values == value)
        found += [(int(pixels), int(value)) for pixels in np.bincount(labels.ravel())[1:]]
    return found


def islands(values: np.ndarray) -> np.ndarray:
    """Return for every pixel the number of pixels in its island of data, 0 in no data."""
    labels, _ = ndimage.label(values > 0)
    sizes = np.bincount(labels.ravel())
    sizes[0] = 0
    return sizes[labels]
