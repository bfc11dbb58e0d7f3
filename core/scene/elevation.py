"""Elevation of a scene's pixels from a raster of its own, of any grid."""

from __future__ import annotations

import math

import numpy as np
from osgeo import gdal

from ..raster import open_raster, reading
from .grid import Grid
from .masks import one_band

_NONE = "nan"


def read_elevation(file: str, grid: Grid) -> np.ndarray:
    """Return the elevation in metres at the pixels of a grid, bilinear, float32 (height, width), NaN where unknown."""
    target = gdal.GetDriverByName("MEM").Create("", grid.width, grid.height, 1, gdal.GDT_Float32)
    target.SetGeoTransform(grid.geotransform)
    target.SetProjection(grid.crs)
    band = target.GetRasterBand(1)
    band.SetNoDataValue(math.nan)
    band.Fill(math.nan)
    with reading(file):
        # Without an error and a kernel that depend on the window, so that windows give what the whole would.
        options = {"resampleAlg": "bilinear", "errorThreshold": 0, "dstNodata": _NONE}
        always = ["NUM_THREADS=1", "XSCALE=1", "YSCALE=1"]
        source = one_band(open_raster(file), 1)
        gdal.Warp(target, source, options=gdal.WarpOptions(warpOptions=always, **options))
    return target.ReadAsArray()


def pixel_size_m(grid: Grid) -> tuple[float, float]:
    """Return the size of a pixel in the middle of a grid in metres, across and down; 1 m without a system."""
    area = grid.pixel_area_m2()
    _, a, b, _, c, d = grid.geotransform
    width, height = math.hypot(a, c), math.hypot(b, d)
    if area is None or not width or not height:
        return 1.0, 1.0
    if grid.reference.IsGeographic():
        width *= math.cos(math.radians(grid.position(grid.width / 2, grid.height / 2)[1]))
    scale = math.sqrt(area / (width * height))
    return width * scale, height * scale
