"""landcover.tif: class codes with colours, names, an attribute table and overviews."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal

from ..clustering.raster import add_overviews, recode
from ..feedback import Feedback, Step
from ..labelling.taxonomy import Taxonomy
from ..raster import raising, writing

_COLUMNS = (
    ("Value", gdal.GFT_Integer, gdal.GFU_MinMax),
    ("Class", gdal.GFT_String, gdal.GFU_Name),
    ("Red", gdal.GFT_Integer, gdal.GFU_Red),
    ("Green", gdal.GFT_Integer, gdal.GFU_Green),
    ("Blue", gdal.GFT_Integer, gdal.GFU_Blue),
    ("Clusters", gdal.GFT_String, gdal.GFU_Generic),
    ("Pixels", gdal.GFT_Integer, gdal.GFU_PixelCount),
    ("Hectares", gdal.GFT_Real, gdal.GFU_Generic),
    ("Share", gdal.GFT_Real, gdal.GFU_Generic),
)


@dataclass(frozen=True)
class ClassSummary:
    """A class of the map: code, name, colour, its clusters, pixels, hectares (None without CRS) and share 0…1."""

    code: int
    name: str
    colour: tuple[int, int, int]
    clusters: tuple[int, ...]
    pixels: int
    hectares: float | None
    share: float


def write_landcover(
    clusters: Path,
    target: Path,
    codes: np.ndarray,
    classes: Sequence[ClassSummary],
    taxonomy: Taxonomy,
    executor: Executor,
    feedback: Feedback,
) -> None:
    """Write class codes (uint8, 0 = no data or unlabelled) by looking every cluster up in `codes`."""
    recode(clusters, target, codes, executor, Step(feedback, 0, 0.8))
    describe(target, classes, taxonomy, "land cover")
    add_overviews(target, Step(feedback, 0.8, 1))


def describe(
    path: Path,
    classes: Sequence[ClassSummary],
    taxonomy: Taxonomy,
    title: str,
    metadata: Mapping[str, str] | None = None,
) -> None:
    """Give a raster of class codes its colours, names and attribute table, the band a title, the file metadata."""
    with raising(), writing(gdal.Open(str(path), gdal.GA_Update)) as dataset:
        band = dataset.GetRasterBand(1)
        table, names = gdal.ColorTable(), ["no data"] + [""] * max(taxonomy.codes)
        for entry in taxonomy.classes:
            table.SetColorEntry(entry.code, (*entry.colour, 255))
            names[entry.code] = entry.name
        table.SetColorEntry(0, (0, 0, 0, 0))
        band.SetRasterColorTable(table)
        band.SetCategoryNames(names)
        band.SetDescription(title)
        band.SetDefaultRAT(_attribute_table(classes))
        if metadata:
            dataset.SetMetadata(dict(metadata))


def _attribute_table(classes: Sequence[ClassSummary]) -> gdal.RasterAttributeTable:
    table = gdal.RasterAttributeTable()
    # A map that was not made of clusters has no column of them.
    columns = [column for column in _COLUMNS if column[0] != "Clusters" or any(entry.clusters for entry in classes)]
    for name, kind, usage in columns:
        table.CreateColumn(name, kind, usage)
    table.SetRowCount(len(classes))
    for row, entry in enumerate(classes):
        values = _row(entry)
        for place, (name, _, _) in enumerate(columns):
            _set(table, row, place, values[name])
    return table


def _row(entry: ClassSummary) -> dict[str, object]:
    hectares = -1.0 if entry.hectares is None else entry.hectares
    clusters = ", ".join(map(str, entry.clusters))
    values = (entry.code, entry.name, *entry.colour, clusters, entry.pixels, hectares, entry.share)
    return {name: value for (name, _, _), value in zip(_COLUMNS, values)}


def _set(table: gdal.RasterAttributeTable, row: int, column: int, value: object) -> None:
    if isinstance(value, str):
        table.SetValueAsString(row, column, value)
    elif isinstance(value, float):
        table.SetValueAsDouble(row, column, value)
    else:
        # Pixel counts can exceed a 32-bit integer, which GDAL's integer columns are.
        table.SetValueAsInt(row, column, min(int(value), 2**31 - 1))
