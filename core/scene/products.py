"""The files of a scene: one raster, several of different pixel size, or a product folder, seen as one stack."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from osgeo import gdal

from ..errors import SceneError
from ..raster import open_raster
from .bands import BandLabel
from .grid import Grid, bounds_text, grid_of

_BAND_FILE = re.compile(r"(?<![A-Za-z0-9])(B(0[1-9]|1[0-2]|8A)|SCL)(_(\d\d)m)?\.(jp2|tiff?)$", re.IGNORECASE)


@dataclass(frozen=True)
class Stack:
    """Bands of one or more files on the finest of their grids; bands are numbered through the files in turn."""

    files: tuple[str, ...]
    grid: Grid
    labels: tuple[BandLabel, ...]

    def open(self) -> gdal.Dataset:
        """Open the stack; a single file is opened itself, several through a virtual raster in memory."""
        return open_stack(self.files)


def read_stack(inputs: Sequence[str]) -> Stack:
    """Look at the files, raising SceneError when one is unreadable or they do not lie on the same ground."""
    files = tuple(file for name in inputs for file in _files_of(name))
    if not files:
        raise SceneError("No image given. Choose a raster, or the band files of one scene.")
    datasets = [open_raster(file) for file in files]
    labels = tuple(label for file, dataset in zip(files, datasets) for label in _labels(file, dataset))
    grids = [grid_of(dataset) for dataset in datasets]
    finest = min(grids, key=_pixel_area)
    for file, grid in zip(files, grids):
        _check_same_ground(file, grid, finest)
    return Stack(files, finest, labels)


def open_stack(files: tuple[str, ...]) -> gdal.Dataset:
    """Open files as one dataset on the finest grid; nothing is copied."""
    return open_raster(files[0]) if len(files) == 1 else gdal.Open(_stack_xml(files))


def _files_of(name: str) -> list[str]:
    folder = Path(name)
    if not folder.is_dir():
        return [name]
    found: dict[str, tuple[int, str]] = {}
    for path in sorted(folder.rglob("*")):
        match = _BAND_FILE.search(path.name)
        if match is None or path.parent.name == "QI_DATA":
            continue
        rank = int(match.group(4) or 0)
        role = match.group(1).upper()
        if role not in found or rank < found[role][0]:
            found[role] = (rank, str(path))
    if not found:
        raise SceneError(
            f"{name} is a folder without Sentinel-2 band files (…_B02_10m.jp2, B02.tif). Choose the product's "
            "folder, or the image files themselves."
        )
    return [found[role][1] for role in sorted(found)]


def _labels(file: str, dataset: gdal.Dataset) -> list[BandLabel]:
    if not dataset.RasterCount:
        names = [name for name, _ in dataset.GetSubDatasets()]
        raise SceneError(
            f"{file} holds no bands of its own but the images {', '.join(names[:4]) or '(none)'}. Choose one of them."
        )
    alone = dataset.RasterCount == 1
    bands = [dataset.GetRasterBand(number) for number in range(1, dataset.RasterCount + 1)]
    return [
        BandLabel(
            file, band.GetDescription() or "", {**band.GetMetadata("IMAGERY"), **band.GetMetadata()}, alone
        )
        for band in bands
    ]


def _pixel_area(grid: Grid) -> float:
    _, a, b, _, c, d = grid.geotransform
    return abs(a * d - b * c)


def _check_same_ground(file: str, grid: Grid, finest: Grid) -> None:
    if grid == finest:
        return
    if bool(grid.crs) != bool(finest.crs) or (grid.crs and not grid.reference.IsSame(finest.reference)):
        raise SceneError(f"{file} has another coordinate system than the other bands. Reproject it first.")
    if any(g.geotransform[2] or g.geotransform[4] for g in (grid, finest)):
        raise SceneError(f"{file} is rotated and on another grid than the other bands. Resample it first.")
    xmin, ymin, xmax, ymax = grid.bounds()
    left, bottom, right, top = finest.bounds()
    if xmin >= right or xmax <= left or ymin >= top or ymax <= bottom:
        raise SceneError(
            f"{file} does not lie on the ground of the other bands: {bounds_text(grid.bounds(), grid.crs)} against "
            f"{bounds_text(finest.bounds(), finest.crs)}."
        )


@lru_cache(maxsize=8)
def _stack_xml(files: tuple[str, ...]) -> str:
    datasets = [open_raster(file) for file in files]
    grid = min((grid_of(dataset) for dataset in datasets), key=_pixel_area)
    bands = "".join(
        _band_xml(file, dataset, number, grid)
        for file, dataset in zip(files, datasets)
        for number in range(1, dataset.RasterCount + 1)
    )
    transform = ", ".join(repr(value) for value in grid.geotransform)
    return (
        f'<VRTDataset rasterXSize="{grid.width}" rasterYSize="{grid.height}"><SRS>{escape(grid.crs)}</SRS>'
        f"<GeoTransform>{transform}</GeoTransform>{bands}</VRTDataset>"
    )


def _band_xml(file: str, dataset: gdal.Dataset, number: int, grid: Grid) -> str:
    band = dataset.GetRasterBand(number)
    own = grid_of(dataset)
    x0, a, _, y0, _, d = own.geotransform
    left, across, _, top, _, down = grid.geotransform
    kind = gdal.GetDataTypeName(band.DataType)
    nodata = band.GetNoDataValue()
    tag = "" if nodata is None else f"<NoDataValue>{nodata!r}</NoDataValue>"
    source = "SimpleSource" if nodata is None else "ComplexSource"
    skip = "" if nodata is None else f"<NODATA>{nodata!r}</NODATA>"
    return (
        f'<VRTRasterBand dataType="{kind}">{tag}<Description>{escape(band.GetDescription() or "")}</Description>'
        f"{_scaling_xml(band)}"
        f"<{source}><SourceFilename relativeToVRT={quoteattr('0')} shared={quoteattr('0')}>{escape(file)}"
        f"</SourceFilename><SourceBand>{number}</SourceBand>"
        f'<SrcRect xOff="0" yOff="0" xSize="{own.width}" ySize="{own.height}"/>'
        f'<DstRect xOff="{(x0 - left) / across!r}" yOff="{(y0 - top) / down!r}" '
        f'xSize="{own.width * a / across!r}" ySize="{own.height * d / down!r}"/>{skip}</{source}></VRTRasterBand>'
    )


def _scaling_xml(band: gdal.Band) -> str:
    parts = (("Scale", band.GetScale()), ("Offset", band.GetOffset()))
    return "".join(f"<{name}>{value!r}</{name}>" for name, value in parts if value is not None)
