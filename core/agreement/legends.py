"""References in a legend of their own: how their values become WorldCover's codes."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from osgeo import gdal

from ..errors import ReferenceMapError
from ..labelling.normalise import normalise
from ..labelling.taxonomy import load_taxonomy
from ..raster import open_raster, raising
from .contingency import shown_codes

_HIGHEST = 255
REFERENCE_CLASSES, MAP_CLASSES = "REFERENCE_CLASSES", "MAP_CLASSES"


class OtherLegendError(ReferenceMapError):
    """A reference holds values that are no codes of WorldCover; `proposal` is what its class names suggest."""

    def __init__(self, message: str, proposal: str) -> None:
        super().__init__(message)
        self.proposal = proposal


def worldcover_code(words: str) -> int | None:
    """Return the code of the class of WorldCover that words or a code mean, None for none."""
    return normalise(words, load_taxonomy(None))


def other_legend(
    raster: str, values: Sequence[int], foreign: Sequence[int], field: str = REFERENCE_CLASSES
) -> OtherLegendError:
    """Return the error for a raster whose values are not all WorldCover's codes, with what to do."""
    proposal = propose_recoding(raster, values)
    known = ", ".join(map(str, sorted(load_taxonomy(None).codes)))
    return OtherLegendError(
        f"{raster} holds the codes {shown_codes(foreign)}, which are not ESA WorldCover's ({known}). Say which of "
        f"its values are which classes, in {field} of landcover:agreement: {proposal}.",
        proposal,
    )


def read_recoding(text: str, field: str = REFERENCE_CLASSES) -> dict[int, int]:
    """Read "1 = 10, 2 = grassland, 7 = none": values of the reference, and the WorldCover class of each.

    A value that is "none", or not named, says nothing. `field` is where the text came from. Raises
    ReferenceMapError that names the part that cannot be read.
    """
    found: dict[int, int] = {}
    for part in filter(str.strip, re.split(r"[,;\n]", text)):
        value, sign, words = (piece.strip() for piece in part.partition("="))
        if not sign or not value.isdecimal() or not 1 <= int(value) <= _HIGHEST or not words:
            raise ReferenceMapError(
                f"{field}: '{part.strip()}' cannot be read. Write a value from 1 to {_HIGHEST}, = and a "
                "class of ESA WorldCover, as in “1 = 10, 2 = grassland, 7 = none”."
            )
        if int(value) in found:
            raise ReferenceMapError(f"{field}: the value {value} is given twice.")
        code = 0 if words.lower() in ("none", "0") else worldcover_code(words)
        if code is None:
            raise ReferenceMapError(
                f"{field}: '{words}' is no class of ESA WorldCover. Give a code or a name of it, or none."
            )
        found[int(value)] = code
    return found


def propose_recoding(reference: str, values: Sequence[int]) -> str:
    """Return a recoding of a raster's values for the user to complete, from the names it has for them; ? where none."""
    names = class_names(reference)
    codes = ((value, worldcover_code(names.get(value, ""))) for value in values)
    return ", ".join(f"{value} = {'?' if code is None else code}" for value, code in codes)


def class_names(reference: str) -> Mapping[int, str]:
    """Return what a raster calls its values: its attribute table's names, else its category names."""
    with raising():
        dataset = open_raster(reference)
        band = dataset.GetRasterBand(1)
        table, names = band.GetDefaultRAT(), band.GetCategoryNames() or []
        found = {} if table is None else _table_names(table)
    return found or {value: name for value, name in enumerate(names) if name}


def _table_names(table: gdal.RasterAttributeTable) -> dict[int, str]:
    values = _column(table, (gdal.GFU_MinMax, gdal.GFU_Min))
    names = _column(table, (gdal.GFU_Name,))
    if values is None or names is None:
        return {}
    rows = range(table.GetRowCount())
    return {table.GetValueAsInt(row, values): table.GetValueAsString(row, names) for row in rows}


def _column(table: gdal.RasterAttributeTable, usages: Sequence[int]) -> int | None:
    places = range(table.GetColumnCount())
    return next((place for place in places if table.GetUsageOfCol(place) in usages), None)
