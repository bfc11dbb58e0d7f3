"""Samples of points as their interpreters leave them, and layers of points from elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, ogr, osr

UTM_33N = 32633


def raster_values(path: Path) -> np.ndarray:
    return gdal.Open(str(path)).ReadAsArray()


def looked_up(values: np.ndarray, raster: Path, x: float, y: float) -> int:
    """Return the value of an array at a place, by the georeference of a north-up raster of the same size."""
    left, width, _, top, _, height = gdal.Open(str(raster)).GetGeoTransform()
    return int(values[int((y - top) // height), int((x - left) // width)])


def table(path: Path, name: str) -> list[dict[str, Any]]:
    """Return the rows of a table of a GeoPackage."""
    source = ogr.Open(str(path))
    return [feature.items() for feature in source.GetLayerByName(name)]


def places(path: Path) -> dict[int, tuple[float, float]]:
    """Return where the points of a sample lie, by id, in their order."""
    source = ogr.Open(str(path))
    return {feature["id"]: feature.geometry().GetPoint_2D() for feature in source.GetLayerByName("sample")}


def interpret(path: Path, name: Callable[[float, float], int | None]) -> None:
    """Give every point of a sample the class that `name` says, by place; None leaves it to do."""
    source = ogr.Open(str(path), update=1)
    layer = source.GetLayerByName("sample")
    layer.StartTransaction()
    for feature in [each.Clone() for each in layer]:
        code = name(*feature.geometry().GetPoint_2D())
        if code is not None:
            feature.SetField("class", code)
            layer.SetFeature(feature)
    layer.CommitTransaction()


def write_points(
    path: Path,
    points: Sequence[tuple[float, float, Any]],
    *,
    epsg: int | None = UTM_33N,
    field: str = "class",
    kind: int = ogr.OFTString,
    driver: str = "GPKG",
    shape: int = ogr.wkbPoint,
) -> Path:
    """Write (x, y, class) as a layer; without a place where x is None, without a class where that is None."""
    system = None
    if epsg is not None:
        system = osr.SpatialReference()
        system.ImportFromEPSG(epsg)
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    source = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    layer = source.CreateLayer(path.stem, system, shape)
    layer.CreateField(ogr.FieldDefn("id", ogr.OFTInteger))
    layer.CreateField(ogr.FieldDefn(field, kind))
    for number, (x, y, words) in enumerate(points, 1):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("id", number)
        if words is not None:
            feature.SetField(field, words)
        if x is not None:
            multi = "MULTIPOINT" if shape == ogr.wkbMultiPoint else "POINT"
            feature.SetGeometry(ogr.CreateGeometryFromWkt(f"{multi} ({x!r} {y!r})"))
        layer.CreateFeature(feature)
    return path
