"""What a cluster looks like: the pictures that were sent of it, or else a place where it is typical; reduced."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from uuid import uuid4

import numpy as np
from osgeo import gdal

from ..errors import SceneError
from ..feedback import Feedback
from ..interpretation import Interpretation
from ..labelling.pictures.thumbnails import draw_thumbnails
from ..raster import raising
from ..run_folder import CLUSTERS, EVIDENCE

# Of the pictures that were sent, those that tell a reader most, by the endings of their names.
_SENT = (("spotlight", "Spotlight, as it was sent"), ("zoom-1", "Close-up, as it was sent"))
_TYPICAL = "A typical place; beside it with the cluster outlined"
_LONGEST_EDGE = 400
_QUALITY = 80


@dataclass(frozen=True)
class Exhibit:
    """A picture as a JPEG file of width × height pixels, and what it shows."""

    jpeg: bytes = field(repr=False)
    width: int
    height: int
    caption: str


def exhibits_of(run: Path, interpretation: Interpretation, feedback: Feedback) -> Mapping[int, tuple[Exhibit, ...]]:
    """Return the pictures of the clusters; none where nothing was sent and the scene is not at hand."""
    sent = {cluster: tuple(_sent(run / EVIDENCE, cluster)) for cluster in interpretation.clusters}
    if any(sent.values()):
        return sent
    try:
        drawn = draw_thumbnails(
            interpretation.scene, run / CLUSTERS, interpretation.profiles, interpretation.atmosphere, feedback
        )
        return {each.cluster: (_reduced(each.pair, _TYPICAL),) for each in drawn}
    except (SceneError, RuntimeError):
        # The scene may be on another computer: a report does without its pictures.
        return {}


def _sent(folder: Path, cluster: int) -> Iterable[Exhibit]:
    for ending, caption in _SENT:
        path = folder / f"cluster-{cluster:02d}-{ending}.png"
        if path.is_file():
            yield _reduced(path.read_bytes(), caption)


def _reduced(png: bytes, caption: str) -> Exhibit:
    """Return a PNG as a JPEG whose longest edge is at most _LONGEST_EDGE."""
    source = f"/vsimem/{uuid4().hex}.png"
    with raising():
        gdal.FileFromMemBuffer(source, png)
        try:
            dataset = gdal.Open(source)
            ratio = min(1.0, _LONGEST_EDGE / max(dataset.RasterXSize, dataset.RasterYSize))
            size = [max(1, round(edge * ratio)) for edge in (dataset.RasterXSize, dataset.RasterYSize)]
            pixels = dataset.ReadAsArray(buf_xsize=size[0], buf_ysize=size[1], resample_alg=gdal.GRIORA_Average)
            return Exhibit(_jpeg(np.atleast_3d(pixels.T).T), *size, caption)
        finally:
            gdal.Unlink(source)


def _jpeg(pixels: np.ndarray) -> bytes:
    """Return uint8 (bands, height, width) as a JPEG file."""
    bands, height, width = pixels.shape
    held = gdal.GetDriverByName("MEM").Create("", width, height, bands, gdal.GDT_Byte)
    held.WriteArray(pixels)
    target = f"/vsimem/{uuid4().hex}.jpg"
    gdal.GetDriverByName("JPEG").CreateCopy(target, held, options=[f"QUALITY={_QUALITY}"])
    try:
        stream = gdal.VSIFOpenL(target, "rb")
        try:
            return bytes(gdal.VSIFReadL(1, gdal.VSIStatL(target).size, stream))
        finally:
            gdal.VSIFCloseL(stream)
    finally:
        gdal.Unlink(target)
