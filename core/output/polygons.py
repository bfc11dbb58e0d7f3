"""landcover.gpkg: the land-cover map as polygons, one per connected patch of a class, with its style inside."""

from __future__ import annotations

from collections.abc import Sequence
from math import isclose
from pathlib import Path

from osgeo import gdal, ogr

from ..errors import Cancelled
from ..feedback import Feedback
from ..raster import cancellable, open_raster, raising, spatial_reference, writing
from ..scene.grid import Grid, grid_of
from .landcover import ClassSummary
from .layer_styles import store_style
from .style import StyleClass, polygon_qml

LAYER = "landcover"
_POLYGONS_AT_ONCE = 20_000
# Cylindrical and of equal area on WGS 84 (EASE-Grid 2.0): edges along meridians and parallels stay straight,
# so that the areas of patches in degrees or in Mercator's map are exact.
_EQUAL_AREA_EPSG = 6933


def write_polygons(landcover: Path, target: Path, classes: Sequence[ClassSummary], feedback: Feedback) -> None:
    """Write the patches of a class raster as polygons with code, class and hectares, and the style as default.

    Pixels of several clusters that share a class make one patch; patches meet along edges (4-connected).
    Raises Cancelled when the user stops.
    """
    with raising():
        raster = open_raster(str(landcover))
        grid = grid_of(raster)
    with raising(), writing(gdal.GetDriverByName("GPKG").Create(str(target), 0, 0, 0, gdal.GDT_Unknown)) as package:
        system = spatial_reference(grid.crs) if grid.crs else None
        layer = package.CreateLayer(LAYER, system, ogr.wkbPolygon, ["DESCRIPTION=Land cover", "SPATIAL_INDEX=YES"])
        layer.CreateField(ogr.FieldDefn("code", ogr.OFTInteger))
        layer.CreateField(ogr.FieldDefn("class", ogr.OFTString))
        layer.CreateField(ogr.FieldDefn("hectares", ogr.OFTReal))
        _polygonise(raster, layer, package, feedback)
        _fill_attributes(package, layer, grid, classes, feedback)
        qml = polygon_qml([StyleClass(entry.code, entry.name, entry.colour) for entry in classes])
        store_style(package, layer, qml, "Land cover classes")


def _polygonise(raster: gdal.Dataset, layer: ogr.Layer, package: gdal.Dataset, feedback: Feedback) -> None:
    band = raster.GetRasterBand(1)
    package.StartTransaction()
    try:
        with cancellable(feedback) as progress:
            gdal.Polygonize(band, band.GetMaskBand(), layer, 0, [], callback=progress)
    except BaseException:
        package.RollbackTransaction()
        raise
    package.CommitTransaction()


def _fill_attributes(
    package: gdal.Dataset, layer: ogr.Layer, grid: Grid, classes: Sequence[ClassSummary], feedback: Feedback
) -> None:
    """Write class and hectares into every polygon, some at a time, so that the user can stop it."""
    names = " ".join(f"WHEN {entry.code} THEN '{_quoted(entry.name)}'" for entry in classes)
    columns = f"class = CASE code {names} END"
    if area := _area_m2(grid, layer.GetGeometryColumn()):
        columns += f", hectares = {area} / 10000"
    package.StartTransaction()
    for first in range(0, layer.GetFeatureCount() + 1, _POLYGONS_AT_ONCE):
        if feedback.cancelled():
            package.RollbackTransaction()
            raise Cancelled
        last = first + _POLYGONS_AT_ONCE
        package.ExecuteSQL(" ".join(("UPDATE", LAYER, "SET", columns, f"WHERE fid >= {first} AND fid < {last}")))
    package.CommitTransaction()


def _quoted(text: str) -> str:
    return text.replace("'", "''")


def _area_m2(grid: Grid, geometry: str) -> str | None:
    """Return a polygon's area in m² as SQL, None without a coordinate system."""
    area = grid.pixel_area_m2()
    if area is None:
        return None
    _, a, b, _, c, d = grid.geotransform
    square_unit = grid.reference.GetLinearUnits() ** 2
    if isclose(area, abs(a * d - b * c) * square_unit):
        return f'ST_Area("{geometry}") * {square_unit!r}'
    return f'ST_Area(ST_Transform("{geometry}", {_EQUAL_AREA_EPSG}))'
