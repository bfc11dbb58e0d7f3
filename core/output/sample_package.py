"""A sample as a GeoPackage that is ready to be interpreted, and that tells how it was drawn.

The layer of points comes first, as programs that open the file take it: AcATaMa reads single points with a whole number
`id`, in a coordinate system with known units (its response design), and so does any GIS. The points' strata are in a
table of their own: see `core.agreement.sample_design`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from osgeo import gdal, ogr

from ..agreement.estimation import Stratum
from ..agreement.sample_design import DESIGN_TABLE, MEMBERS_TABLE, POINTS_LAYER, SCHEMA, STRATA_TABLE
from ..errors import SampleError
from ..raster import raising, spatial_reference, writing
from .layer_styles import store_style
from .sample_style import sample_qml
from .style import StyleClass

_Fields = Sequence[tuple[str, int]]


@dataclass(frozen=True)
class SamplePlace:
    """A point to interpret: where it is, in the map's coordinate system, and the code of its stratum."""

    x: float
    y: float
    stratum: int


def write_sample(
    target: Path,
    crs: str,
    places: Sequence[SamplePlace],
    strata: Sequence[Stratum],
    classes: Sequence[StyleClass],
    facts: Mapping[str, str],
) -> None:
    """Write the points in their order, with ids from 1, an empty class, the design and the style.

    `classes` are those that can be chosen; `facts` are told in the table of the design.
    """
    with raising(), writing(gdal.GetDriverByName("GPKG").Create(str(target), 0, 0, 0, gdal.GDT_Unknown)) as package:
        package.StartTransaction()
        layer = _points_layer(package, crs)
        for number, place in enumerate(places, 1):
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetField("id", number)
            feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT ({place.x!r} {place.y!r})"))
            layer.CreateFeature(feature)
        _write_design(package, places, strata, facts)
        store_style(package, layer, sample_qml(classes), "Points to interpret")
        package.CommitTransaction()


def _points_layer(package: gdal.Dataset, crs: str) -> ogr.Layer:
    system = spatial_reference(crs) if crs else None
    layer = package.CreateLayer(
        POINTS_LAYER, system, ogr.wkbPoint, ["DESCRIPTION=Points to interpret", "SPATIAL_INDEX=YES"]
    )
    for name, kind in (
        ("id", ogr.OFTInteger),
        ("class", ogr.OFTInteger),
        ("confidence", ogr.OFTString),
        ("comment", ogr.OFTString),
    ):
        layer.CreateField(ogr.FieldDefn(name, kind))
    return layer


def _write_design(
    package: gdal.Dataset, places: Sequence[SamplePlace], strata: Sequence[Stratum], facts: Mapping[str, str]
) -> None:
    text, whole = ogr.OFTString, ogr.OFTInteger64
    told = {"schema": SCHEMA, **facts}
    _table(package, DESIGN_TABLE, (("item", text), ("value", text)), list(told.items()))
    drawn = [place.stratum for place in places]
    fields = (("stratum", whole), ("name", text), ("pixels", whole), ("points", whole))
    _table(package, STRATA_TABLE, fields, [(s.code, s.name, s.pixels, drawn.count(s.code)) for s in strata])
    by_code = {stratum.code: stratum for stratum in strata}
    fields = (("id", whole), ("stratum", whole), ("stratum_name", text), ("stratum_pixels", whole))
    rows = [(number, code, by_code[code].name, by_code[code].pixels) for number, code in enumerate(drawn, 1)]
    _table(package, MEMBERS_TABLE, fields, rows)


def _table(package: gdal.Dataset, name: str, fields: _Fields, rows: Sequence[Sequence[object]]) -> None:
    table = package.CreateLayer(name, None, ogr.wkbNone)
    for field, kind in fields:
        table.CreateField(ogr.FieldDefn(field, kind))
    for row in rows:
        feature = ogr.Feature(table.GetLayerDefn())
        for (field, _), value in zip(fields, row):
            feature.SetField(field, value)
        table.CreateFeature(feature)


def check_not_interpreted(target: Path) -> None:
    """Raise SampleError where a file is a sample that somebody has already worked on: it is not written over."""
    if not target.is_file():
        return
    with raising():
        try:
            package = gdal.OpenEx(str(target), gdal.OF_VECTOR)
            layer = package.GetLayerByName(POINTS_LAYER)
            layer.SetAttributeFilter("class IS NOT NULL")
            done = layer.GetFeatureCount()
        except (RuntimeError, AttributeError):
            return
    if done:
        raise SampleError(f"{target} holds {done} points with a class already. Choose another file for the new sample.")
