"""The files of a scene seen as one stack: a raster, several of different pixel size, a product folder."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from html import escape
from pathlib import Path

from osgeo import gdal

from ..errors import SceneError
from ..raster import open_raster
from .bands import BandLabel
from .grid import Grid, Window, bounds_text, grid_of

_BAND_FILE = re.compile(r"(?<![A-Za-z0-9])(B(0[1-9]|1[0-2]|8A)|SCL)(_(\d\d)m)?\.(jp2|tiff?)$", re.IGNORECASE)
# What a product's own MTD_MSIL2A.xml (MTD_MSIL1C.xml) says about its values, so many folders above its bands.
_PRODUCT_VALUE = re.compile(
    r"<((?:BOA|RADIO)_ADD_OFFSET|(?:BOA_)?QUANTIFICATION_VALUE|PROCESSING_BASELINE)\b[^>]*>\s*([^<\s]+)\s*<"
)
_PRODUCT_DEPTH = 5
# GDAL's georeference of a raster that has none.
_NO_GEOTRANSFORM = ((0.0, 1.0, 0.0, 0.0, 0.0, 1.0), (0.0, 1.0, 0.0, 0.0, 0.0, -1.0))


@dataclass(frozen=True)
class Stack:
    """Bands of one or more files on the finest of their grids, where all of them have pixels.

    Bands are numbered through the files in turn. `notes` says what was left out.
    """

    files: tuple[str, ...]
    grid: Grid
    labels: tuple[BandLabel, ...]
    notes: tuple[str, ...] = ()

    def open(self) -> gdal.Dataset:
        """Open the stack; a single file is opened itself, several through a virtual raster in memory."""
        return open_stack(self.files)


def read_stack(inputs: Sequence[str]) -> Stack:
    """Look at the files, raising SceneError when one is unreadable or they do not lie on the same ground."""
    files = tuple(file for name in inputs if name for file in _files_of(name))
    if not files:
        raise SceneError("No image given. Choose a raster, or the band files of one scene.")
    datasets = [open_raster(file) for file in files]
    labels = tuple(label for file, dataset in zip(files, datasets) for label in _labels(file, dataset))
    grids = [grid_of(dataset) for dataset in datasets]
    finest = min(grids, key=_pixel_area)
    for file, grid in zip(files, grids):
        _check_same_ground(file, grid, finest)
    common = _common_part(finest, grids)
    return Stack(files, common, labels, _notes_on_cut(finest, common))


def open_stack(files: tuple[str, ...]) -> gdal.Dataset:
    """Open files as one dataset on the finest grid; nothing is copied."""
    if len(files) == 1:
        return open_raster(files[0])
    return gdal.Open(_stack_xml(files, tuple(map(_stamp, files))))


def _stamp(file: str) -> int:
    """Return when a file was last written: what is remembered of it does not hold for its successor."""
    try:
        return Path(file).stat().st_mtime_ns
    except (OSError, ValueError):
        return 0


def _files_of(name: str) -> list[str]:
    """Return the band files of a folder, each band in its finest version; GDAL sees to any other name."""
    try:
        inside = sorted(Path(name).rglob("*")) if Path(name).is_dir() else []
    except OSError:
        return [name]
    found: dict[str, tuple[float, str]] = {}
    for path in inside:
        match = _BAND_FILE.search(path.name)
        if match is None or path.parent.name == "QI_DATA":
            continue
        role, size_m = match.group(1).upper(), float(match.group(4) or 0)
        known_m, known = found.get(role, (math.inf, ""))
        if size_m == known_m:
            raise SceneError(
                f"{name} holds more than one scene: {known} and {path} are both {role}. Choose the folder "
                "or the files of one."
            )
        if size_m < known_m:
            found[role] = (size_m, str(path))
    return [found[role][1] for role in sorted(found)] or [name]


def _labels(file: str, dataset: gdal.Dataset) -> list[BandLabel]:
    if not dataset.RasterCount:
        names = [name for name, _ in dataset.GetSubDatasets()]
        raise SceneError(
            f"{file} holds no bands of its own but the images {', '.join(names[:4]) or '(none)'}. Choose one of them."
        )
    alone = dataset.RasterCount == 1
    bands = [dataset.GetRasterBand(number) for number in range(1, dataset.RasterCount + 1)]
    return [
        BandLabel(file, band.GetDescription() or "", {**band.GetMetadata("IMAGERY"), **band.GetMetadata()}, alone)
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
    if any(g.geotransform in _NO_GEOTRANSFORM for g in (grid, finest)):
        raise SceneError(
            f"{file} has another size than the other bands, and where it lies cannot be told without a "
            "georeference. Give files that have one."
        )
    xmin, ymin, xmax, ymax = grid.bounds()
    left, bottom, right, top = finest.bounds()
    if xmin >= right or xmax <= left or ymin >= top or ymax <= bottom:
        raise SceneError(
            f"{file} does not lie on the ground of the other bands: {bounds_text(grid.bounds(), grid.crs)} "
            f"against {bounds_text(finest.bounds(), finest.crs)}."
        )


def _common_part(finest: Grid, grids: Sequence[Grid]) -> Grid:
    """Return the part of the finest grid whose pixel centres lie in all the grids."""
    left, top, right, bottom = 0, 0, finest.width, finest.height
    for grid in grids:
        if grid == finest:
            continue
        column, row, width, height = _place(grid, finest)
        left, right = max(left, _first_centre(column)), min(right, _first_centre(column + width))
        top, bottom = max(top, _first_centre(row)), min(bottom, _first_centre(row + height))
    if left >= right or top >= bottom:
        raise SceneError("The band files have no ground in common. Choose the files of one scene.")
    return finest.part(Window(left, top, right - left, bottom - top))


def _first_centre(edge: float) -> int:
    """Return the first pixel whose centre lies behind an edge, both counted in pixels."""
    return math.ceil(edge - 0.5 - 1e-6)


def _place(grid: Grid, on: Grid) -> tuple[float, float, float, float]:
    """Return column, row, width and height of a grid in the pixels of another of the same directions."""
    x0, a, _, y0, _, d = grid.geotransform
    left, across, _, top, _, down = on.geotransform
    return (x0 - left) / across, (y0 - top) / down, grid.width * a / across, grid.height * d / down


def _notes_on_cut(finest: Grid, common: Grid) -> tuple[str, ...]:
    if common.pixels == finest.pixels:
        return ()
    return (
        "The band files do not cover the same ground: only their common part is used, "
        f"{common.width} × {common.height} of {finest.width} × {finest.height} pixels.",
    )


@lru_cache(maxsize=8)
def _stack_xml(files: tuple[str, ...], stamps: tuple[int, ...]) -> str:
    datasets = [open_raster(file) for file in files]
    grids = [grid_of(dataset) for dataset in datasets]
    grid = _common_part(min(grids, key=_pixel_area), grids)
    bands = "".join(
        _band_xml(file, dataset, number, grid)
        for file, dataset in zip(files, datasets)
        for number in range(1, dataset.RasterCount + 1)
    )
    transform = ", ".join(repr(value) for value in grid.geotransform)
    return (
        f'<VRTDataset rasterXSize="{grid.width}" rasterYSize="{grid.height}"><SRS>{escape(grid.crs)}</SRS>'
        f"<GeoTransform>{transform}</GeoTransform>{_metadata_xml(files[0], datasets[0])}{bands}</VRTDataset>"
    )


def _metadata_xml(file: str, dataset: gdal.Dataset) -> str:
    items = {**_product_values(file), **dataset.GetMetadata()}
    texts = (f'<MDI key="{escape(key)}">{escape(value)}</MDI>' for key, value in items.items())
    return f"<Metadata>{''.join(texts)}</Metadata>"


def _product_values(file: str) -> dict[str, str]:
    """Return offset, quantification and baseline of the product that a band file lies in, {} without one."""
    for folder in list(Path(file).parents)[:_PRODUCT_DEPTH]:
        for path in folder.glob("MTD_MSI*.xml"):
            found = _PRODUCT_VALUE.findall(path.read_text(encoding="utf-8", errors="replace"))
            return dict(reversed(found))  # of the values per band the first stays
    return {}


def _band_xml(file: str, dataset: gdal.Dataset, number: int, grid: Grid) -> str:
    band = dataset.GetRasterBand(number)
    own = grid_of(dataset)
    column, row, width, height = _place(own, grid)
    kind = gdal.GetDataTypeName(band.DataType)
    nodata = band.GetNoDataValue()
    tag = "" if nodata is None else f"<NoDataValue>{nodata!r}</NoDataValue>"
    return (
        f'<VRTRasterBand dataType="{kind}">{tag}<Description>{escape(band.GetDescription() or "")}</Description>'
        f'{_scaling_xml(band)}<SimpleSource><SourceFilename relativeToVRT="0" shared="0">{escape(file)}'
        f"</SourceFilename><SourceBand>{number}</SourceBand>"
        f'<SrcRect xOff="0" yOff="0" xSize="{own.width}" ySize="{own.height}"/>'
        f'<DstRect xOff="{column!r}" yOff="{row!r}" xSize="{width!r}" ySize="{height!r}"/>'
        "</SimpleSource></VRTRasterBand>"
    )


def _scaling_xml(band: gdal.Band) -> str:
    parts = (("Scale", band.GetScale()), ("Offset", band.GetOffset()))
    return "".join(f"<{name}>{value!r}</{name}>" for name, value in parts if value is not None)
