"""Points with a class as a reference: read from any vector layer, and laid on the pixels of a map."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import floor, isfinite, nan
from pathlib import Path

from osgeo import gdal, ogr, osr

from ..errors import ReferenceMapError
from ..raster import open_raster, raising, read_bands, spatial_reference
from ..scene.grid import Grid, grid_of
from .counting import class_codes

OFF_THE_MAP = -1
_VALUES = 1 << 16
# Reading goes from block to block of so many pixels, as rasters are stored.
_BLOCK = 256
_PLAIN_POINTS = (ogr.wkbPoint, ogr.wkbMultiPoint)


@dataclass(frozen=True)
class LabelledPoint:
    """A point's id, its place in the map's system (not finite where it has none), and its class as written."""

    id: str
    x: float
    y: float
    words: str


def read_points(source: str, layer: str, class_field: str, crs: str) -> tuple[LabelledPoint, ...]:
    """Read the points of a vector layer ('' for the first) and bring them into the map's coordinate system.

    The id is that of a field `id`, in any case of letters, else the feature's own. A multipoint is as many points.
    Raises ReferenceMapError when the layer, its coordinate system, its points or the field are not there.
    """
    with raising():
        try:
            dataset = gdal.OpenEx(source, gdal.OF_VECTOR)
            found = dataset.GetLayerByName(layer) if layer else dataset.GetLayer(0)
        except RuntimeError as error:
            raise ReferenceMapError(f"{source} cannot be read as a vector layer: {error}. Choose another.") from error
        if found is None:
            raise ReferenceMapError(f"{source} has no layer {layer}. Choose another layer of points.")
        field = _class_field(found, class_field, source)
        transformation = _transformation(found, source, crs)
        return tuple(_points(found, field, transformation))


def _class_field(layer: ogr.Layer, name: str, source: str) -> int:
    definition = layer.GetLayerDefn()
    if ogr.GT_Flatten(definition.GetGeomType()) not in (*_PLAIN_POINTS, ogr.wkbUnknown):
        raise ReferenceMapError(f"{source} does not hold points. Choose a layer of points with a class.")
    names = [definition.GetFieldDefn(place).GetName() for place in range(definition.GetFieldCount())]
    if name not in names:
        raise ReferenceMapError(
            f"{source} has no field {name}. Give the field that holds the class: {', '.join(names) or 'it has none'}."
        )
    return names.index(name)


def _transformation(layer: ogr.Layer, source: str, crs: str) -> osr.CoordinateTransformation:
    if not crs:
        raise ReferenceMapError(
            "The map has no coordinate system, so points cannot be laid on it. Assign one to the scene "
            "(Layer ▸ Set CRS, or gdal_edit.py -a_srs) and cluster it again."
        )
    own = layer.GetSpatialRef()
    if own is None:
        raise ReferenceMapError(f"{source} has no coordinate system. Assign one, then compare again.")
    return osr.CoordinateTransformation(spatial_reference(own.ExportToWkt()), spatial_reference(crs))


def _points(layer: ogr.Layer, field: int, transformation: osr.CoordinateTransformation) -> Iterator[LabelledPoint]:
    own_id = layer.GetLayerDefn().GetFieldIndex("id")
    layer.ResetReading()
    for feature in iter(layer.GetNextFeature, None):
        name = _written(feature, own_id) or str(feature.GetFID())
        words = _written(feature, field)
        for x, y in _places(feature.GetGeometryRef(), transformation):
            yield LabelledPoint(name, x, y, words)


def _written(feature: ogr.Feature, field: int) -> str:
    """Return a field's value as people write it, a whole number without decimals; '' where there is none."""
    if field < 0 or not feature.IsFieldSetAndNotNull(field):
        return ""
    value = feature.GetField(field)
    return f"{value:.15g}" if isinstance(value, float) else feature.GetFieldAsString(field).strip()


def _places(
    geometry: ogr.Geometry | None, transformation: osr.CoordinateTransformation
) -> Iterator[tuple[float, float]]:
    """Yield where a geometry's points lie; not a number where it has none, or they cannot be transformed."""
    if geometry is None or geometry.IsEmpty() or ogr.GT_Flatten(geometry.GetGeometryType()) not in _PLAIN_POINTS:
        yield nan, nan
        return
    parts = [geometry.GetGeometryRef(place) for place in range(geometry.GetGeometryCount())] or [geometry]
    for part in parts:
        try:
            x, y, _ = transformation.TransformPoint(part.GetX(), part.GetY())
        except RuntimeError:
            x = y = nan
        yield x, y


def values_at(raster: Path, places: Sequence[tuple[float, float]]) -> tuple[int, ...]:
    """Return the raster's values at places (x, y) in its system: 0 where it has no data, OFF_THE_MAP beyond it."""
    with raising():
        dataset = open_raster(str(raster))
        grid = grid_of(dataset)
        empty = dataset.GetRasterBand(1).GetNoDataValue()
        pixels = _pixels(grid, places)
        values = [OFF_THE_MAP] * len(places)
        inside = [n for n, (column, row) in enumerate(pixels) if 0 <= column < grid.width and 0 <= row < grid.height]
        for n in sorted(inside, key=lambda n: (pixels[n][1] // _BLOCK, pixels[n][0] // _BLOCK)):
            value = read_bands(dataset, (1,), *pixels[n], 1, 1)[0]
            values[n] = int(class_codes(value, empty, _VALUES, str(raster))[0, 0])
    return tuple(values)


def _pixels(grid: Grid, places: Sequence[tuple[float, float]]) -> list[tuple[int, int]]:
    """Return column and row of places; (-1, -1) where a place is not finite."""
    x0, a, b, y0, c, d = gdal.InvGeoTransform(grid.geotransform)
    return [
        (floor(x0 + a * x + b * y), floor(y0 + c * x + d * y)) if isfinite(x) and isfinite(y) else (-1, -1)
        for x, y in places
    ]
