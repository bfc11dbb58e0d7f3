"""Minimum mapping unit: small patches join the largest neighbour, never across no data."""

from __future__ import annotations

from itertools import chain, repeat
from pathlib import Path

from osgeo import gdal

from ..feedback import Feedback, Step
from ..raster import cancellable, raising, writing


def sieve(raster: Path, minimum_pixels: int, feedback: Feedback) -> None:
    """Let patches of fewer than `minimum_pixels` (4-connected) take their largest neighbour's value, in place.

    GDAL leaves a patch alone when following the largest neighbours leads to none of the limit's size, as
    everywhere in a mottled map. So the limit doubles from pass to pass, and the last is repeated until nothing
    changes. The mask keeps no data (0) out, both as a patch and as a neighbour. What stays small then is an
    island of data without any patch of the minimum.
    """
    growing = [2**power for power in range(1, minimum_pixels.bit_length()) if 2**power < minimum_pixels]
    with raising(), writing(gdal.Open(str(raster), gdal.GA_Update)) as dataset:
        band = dataset.GetRasterBand(1)
        for number, limit in enumerate(chain(growing, repeat(minimum_pixels))):
            before = band.Checksum()
            with cancellable(Step(feedback, 1 - 0.5**number, 1 - 0.5 ** (number + 1))) as progress:
                gdal.SieveFilter(band, band.GetMaskBand(), band, limit, 4, callback=progress)
            if limit == minimum_pixels and band.Checksum() == before:
                break
    feedback.progress(1)
