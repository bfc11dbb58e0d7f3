"""The table of a GeoPackage in which QGIS looks for the style of its layers."""

from __future__ import annotations

from osgeo import gdal, ogr

_COLUMNS = (
    ("f_table_catalog", ogr.OFTString),
    ("f_table_schema", ogr.OFTString),
    ("f_table_name", ogr.OFTString),
    ("f_geometry_column", ogr.OFTString),
    ("styleName", ogr.OFTString),
    ("styleQML", ogr.OFTString),
    ("styleSLD", ogr.OFTString),
    ("useAsDefault", ogr.OFTInteger),
    ("description", ogr.OFTString),
    ("owner", ogr.OFTString),
    ("ui", ogr.OFTString),
    ("update_time", ogr.OFTDateTime),
)


def store_style(package: gdal.Dataset, layer: ogr.Layer, qml: str, description: str) -> None:
    """Make a style the default of a layer of a GeoPackage, so that the layer opens with it everywhere."""
    table = package.CreateLayer("layer_styles", None, ogr.wkbNone, ["FID=id"])
    for name, kind in _COLUMNS:
        table.CreateField(ogr.FieldDefn(name, kind))
    style = ogr.Feature(table.GetLayerDefn())
    values = {
        "f_table_catalog": "",
        "f_table_schema": "",
        "f_table_name": layer.GetName(),
        "f_geometry_column": layer.GetGeometryColumn(),
        "styleName": layer.GetName(),
        "styleQML": qml,
        "styleSLD": "",
        "useAsDefault": 1,
        "description": description,
        "owner": "",
        "ui": "",
    }
    for name, value in values.items():
        style.SetField(name, value)
    table.CreateFeature(style)
