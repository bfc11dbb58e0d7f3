"""How a sample was drawn, as its GeoPackage tells: the tables that go with the points, and how they are read.

What the map says at a point would lead the eye of whoever looks at it. So the stratum, which is the map's class, is not
among the fields of the points but in a table of its own, by the points' ids.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from osgeo import gdal, ogr

from ..errors import ReferenceMapError
from ..raster import raising
from .estimation import STRATIFIED, Stratum

POINTS_LAYER = "sample"
CLASS_FIELD = "class"
DESIGN_TABLE = "design"
STRATA_TABLE = "strata"
MEMBERS_TABLE = "stratum_of_point"
SCHEMA = "landcover-interpreter/sample/1"


@dataclass(frozen=True)
class SampleDesign:
    """A stratified random sample: its strata, of which stratum each point is by id, and where it comes from.

    `facts` are what is told to people: seed, map, run, date and how the size came about.
    """

    strata: tuple[Stratum, ...]
    stratum_of: Mapping[str, int]
    facts: Mapping[str, str]


def read_design(path: str) -> SampleDesign | None:
    """Return the design that a GeoPackage of landcover:sample tells of, None for any other file.

    Raises ReferenceMapError where its tables are damaged.
    """
    with raising():
        try:
            package = gdal.OpenEx(path, gdal.OF_VECTOR)
            if package.GetLayerByName(DESIGN_TABLE) is None:
                return None
        except RuntimeError:
            return None
        facts = {str(row["item"]): str(row["value"]) for row in _rows(package, DESIGN_TABLE) if _has(row, "item")}
        if facts.get("schema") != SCHEMA:
            return None
        try:
            return _design(package, facts)
        except (RuntimeError, KeyError, TypeError, ValueError) as error:
            raise ReferenceMapError(
                f"{path}: the tables of the sample's design are damaged ({error}). Take them from a copy of the sample."
            ) from error


def _design(package: gdal.Dataset, facts: Mapping[str, str]) -> SampleDesign:
    if facts["design"] != STRATIFIED:
        raise ValueError(f"the design {facts['design']} is unknown")
    strata = tuple(
        Stratum(int(row["stratum"]), str(row["name"]), int(row["pixels"])) for row in _rows(package, STRATA_TABLE)
    )
    members = {str(row["id"]): int(row["stratum"]) for row in _rows(package, MEMBERS_TABLE)}
    codes = [stratum.code for stratum in strata]
    if not strata or len(set(codes)) < len(codes) or not set(members.values()) <= set(codes):
        raise ValueError("strata are missing or there twice")
    if any(stratum.pixels <= 0 for stratum in strata):
        raise ValueError("a stratum has no pixels")
    return SampleDesign(strata, members, facts)


def _has(row: ogr.Feature, field: str) -> bool:
    return row.GetFieldIndex(field) >= 0


def _rows(package: gdal.Dataset, table: str) -> Iterator[ogr.Feature]:
    layer = package.GetLayerByName(table)
    if layer is None:
        raise ValueError(f"the table {table} is missing")
    layer.ResetReading()
    return iter(layer.GetNextFeature, None)
