"""Which pixels take part: scene classification and area of interest; rasters read on another grid."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from osgeo import gdal, gdal_array, ogr

from ..raster import open_raster, read_bands, reading, spatial_reference
from .grid import Grid, Window, grid_of

# Sen2Cor scene classification: 0 no data, 1 saturated or defective, 3 cloud shadow, 8 and 9 cloud of
# medium and high probability, 10 thin cirrus (Sentinel-2 Products Specification Document, "SCL").
MASKED_BY_DEFAULT = (0, 1, 3, 8, 9, 10)
# Error of the interpolated transformation that the warper may make, in pixels. With GDAL's default of 0.125
# three pixels in a hundred of a restless map get a neighbour's value, with this two in a thousand.
_WARP_ERROR_PIXELS = 0.01


@dataclass(frozen=True)
class SceneClassification:
    """A scene classification layer: a raster's band and the classes that are left out."""

    path: str
    band: int = 1
    masked: tuple[int, ...] = MASKED_BY_DEFAULT


def read_on_grid(dataset: gdal.Dataset, band: int, grid: Grid, window: Window, fill: float = 0) -> np.ndarray:
    """Read a band at the pixels of a grid's window by nearest neighbour, as (height, width).

    Pixels outside the raster get `fill`. A raster on the same grid is read as it is; another is warped,
    with the coordinate systems of both (or the same one assumed where either has none).
    """
    if same_grid(grid_of(dataset), grid):
        return read_bands(dataset, (band,), window.column, window.row, window.width, window.height)[0]
    kind = dataset.GetRasterBand(band).DataType
    part = grid.part(window)
    target = _in_memory(part, 1, kind)
    target.GetRasterBand(1).Fill(fill)
    gdal.Warp(target, one_band(dataset, band), options=_warp_options(fill))
    return target.ReadAsArray()


def _warp_options(fill: float) -> gdal.WarpOptions:
    return gdal.WarpOptions(
        resampleAlg="near",
        errorThreshold=_WARP_ERROR_PIXELS,
        warpOptions=["INIT_DEST=" + str(fill), "NUM_THREADS=1"],
    )


def warp_near(values: np.ndarray, source: Grid, grid: Grid, method: str = "near") -> np.ndarray:
    """Return values (bands, height, width) of one grid at the pixels of another, 0 beyond them.

    Every pixel is placed exactly, so that windows give what the whole would.
    """
    held = _in_memory(source, len(values), gdal_array.NumericTypeCodeToGDALTypeCode(values.dtype))
    for number, band in enumerate(values, 1):
        held.GetRasterBand(number).WriteArray(band)
    target = _in_memory(grid, len(values), held.GetRasterBand(1).DataType)
    gdal.Warp(
        target, held, options=gdal.WarpOptions(resampleAlg=method, errorThreshold=0, warpOptions=["NUM_THREADS=1"])
    )
    return target.ReadAsArray().reshape(values.shape[0], grid.height, grid.width)


def _in_memory(grid: Grid, bands: int, kind: int) -> gdal.Dataset:
    dataset = gdal.GetDriverByName("MEM").Create("", grid.width, grid.height, bands, kind)
    dataset.SetGeoTransform(grid.geotransform)
    dataset.SetProjection(grid.crs)
    return dataset


def one_band(dataset: gdal.Dataset, band: int) -> gdal.Dataset:
    """Return a dataset that has this band alone."""
    if dataset.RasterCount == 1:
        return dataset
    return gdal.Translate("", dataset, format="VRT", bandList=[band])


def same_grid(one: Grid, other: Grid) -> bool:
    """Return whether two grids have the same pixels; a missing coordinate system is taken to be the other's."""
    if (one.width, one.height) != (other.width, other.height):
        return False
    if not np.allclose(one.geotransform, other.geotransform, rtol=0, atol=1e-9):
        return False
    if one.crs == other.crs or not (one.crs and other.crs):
        return True
    return bool(one.reference.IsSame(other.reference))


def read_unmasked(classification: SceneClassification, grid: Grid, window: Window) -> np.ndarray:
    """Return where the scene classification leaves pixels in, as bool (height, width)."""
    with reading(classification.path):
        codes = read_on_grid(open_raster(classification.path), classification.band, grid, window)
    return ~np.isin(codes, classification.masked)


def rasterise(area: str, grid: Grid, window: Window) -> np.ndarray:
    """Return which pixel centres of the window lie in a polygon (WKT in the grid's system), as bool."""
    part = grid.part(window)
    target = _in_memory(part, 1, gdal.GDT_Byte)
    source = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = source.CreateLayer("area", spatial_reference(grid.crs) if grid.crs else None, ogr.wkbMultiPolygon)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkt(area))
    layer.CreateFeature(feature)
    gdal.RasterizeLayer(target, [1], layer, burn_values=[1])
    return target.ReadAsArray() == 1
