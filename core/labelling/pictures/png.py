"""PNG files in memory, with pixels and nothing else in them."""

from __future__ import annotations

from uuid import uuid4

import numpy as np
from osgeo import gdal

from ...raster import raising

_COLOURS = 3
# Level 6, the default, takes more than twice as long as 3 for files that are up to a tenth smaller.
_OPTIONS = ["ZLEVEL=3"]


def encode_png(image: np.ndarray) -> bytes:
    """Return uint8 (height, width) as a grey PNG, (height, width, 3) as one in RGB.

    The file has no palette, text, time, resolution or georeference.
    """
    planes = image[None] if image.ndim < _COLOURS else np.moveaxis(image, -1, 0)
    name = f"/vsimem/landcover-{uuid4().hex}.png"
    with raising():
        source = gdal.GetDriverByName("MEM").Create("", planes.shape[2], planes.shape[1], len(planes), gdal.GDT_Byte)
        for number, plane in enumerate(planes, 1):
            source.GetRasterBand(number).WriteArray(np.ascontiguousarray(plane))
        try:
            gdal.GetDriverByName("PNG").CreateCopy(name, source, options=_OPTIONS)
            return _content(name)
        finally:
            gdal.Unlink(name)


def _content(name: str) -> bytes:
    stream = gdal.VSIFOpenL(name, "rb")
    try:
        return bytes(gdal.VSIFReadL(1, gdal.VSIStatL(name).size, stream))
    finally:
        gdal.VSIFCloseL(stream)
