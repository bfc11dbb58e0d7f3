"""Minimum mapping unit: small patches join the largest neighbour, never across no data."""

from __future__ import annotations

from pathlib import Path

from osgeo import gdal

from ..errors import Cancelled
from ..feedback import Feedback
from ..raster import raising


def sieve(raster: Path, minimum_pixels: int, feedback: Feedback) -> None:
    """Let patches of fewer than `minimum_pixels` (4-connected) take their largest neighbour's value, in place.

    The mask keeps no data (0) out, both as a patch and as a neighbour.
    """

    def progress(share: float, message: str, data: object) -> int:
        feedback.progress(share)
        return 0 if feedback.cancelled() else 1

    with raising():
        dataset = gdal.Open(str(raster), gdal.GA_Update)
        band = dataset.GetRasterBand(1)
        try:
            gdal.SieveFilter(band, band.GetMaskBand(), band, minimum_pixels, 4, callback=progress)
        except RuntimeError:
            if feedback.cancelled():
                raise Cancelled from None
            raise
        dataset.FlushCache()
