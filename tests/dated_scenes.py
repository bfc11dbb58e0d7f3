"""Several dates of the same ground, as files, requests and scenes; an elevation raster below them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from landcover_interpreter.core.scene.dates import open_dates
from landcover_interpreter.core.scene.scene import Scene, SceneRequest
from landcover_interpreter.tests.patchwork import FIVE_BANDS, parcels
from landcover_interpreter.tests.scenes import write_raster

EAST, NORTH = 500_000, 5_400_000


def two_dates(folder: Path, height: int = 70, width: int = 90, **options) -> tuple[Path, Path]:
    """Write two dates of parcels on one grid, each with its own hole of no data; return their paths."""
    first = parcels(height, width, 9, seed=4)
    second = parcels(height, width, 13, seed=8)
    second[:, : height // 3, width // 2 :] = 0
    first[:, -height // 4 :, : width // 5] = 0
    files = (folder / "S2A_MSIL2A_20230820T101601.tif", folder / "S2B_MSIL2A_20190522T101601.tif")
    for file, values in zip(files, (first, second)):
        write_raster(file, values, names=FIVE_BANDS, nodata=0, **options)
    return files


def request_of(*files: Path, **request) -> SceneRequest:
    """The request for files as dates, the first with further fields."""
    first, *others = (str(file) for file in files)
    return SceneRequest((first,), others=tuple(SceneRequest((other,)) for other in others), **request)


def opened(*files: Path, **request) -> Scene:
    return open_dates(request_of(*files, **request))


def write_elevation(folder: Path, values: np.ndarray, **options) -> Path:
    """Write elevation in metres (height, width) as float32, on the scenes' ground unless told otherwise."""
    return write_raster(folder / "elevation.tif", values[None].astype(np.float32), **options)
