"""The reference, and where map and reference differ, as pictures of the same cells as the map's."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from ..agreement.contingency import Contingency
from ..agreement.labelling import Labelling
from ..labelling.pictures.png import encode_png
from ..labelling.taxonomy import load_taxonomy
from ..output.disagreement import CLASSES, kinds
from .map_picture import MapCells


@dataclass(frozen=True)
class ComparisonPictures:
    """Two PNG files of the map picture's size, and the codes of the reference that are on the first."""

    reference: bytes = field(repr=False)
    disagreement: bytes = field(repr=False)
    codes: tuple[int, ...]


def draw_comparison(cells: MapCells, table: Contingency, labelling: Labelling) -> ComparisonPictures | None:
    """Draw both from what the comparison kept; None for a comparison with points, or of before."""
    picked, codes = cells.values, None if table.spread is None else table.spread.picture
    if codes is None or codes.shape != picked.shape:
        return None
    found = kinds(table, labelling)
    known = np.where(picked < len(found), picked, 0)
    shown = np.where(picked > 0, codes, 0)
    return ComparisonPictures(
        encode_png(_palette((entry.code, entry.colour) for entry in load_taxonomy(None).classes)[shown]),
        encode_png(_palette((kind.code, kind.colour) for kind in CLASSES)[found[known, codes]]),
        tuple(int(code) for code in np.unique(shown) if code),
    )


def _palette(entries: object) -> np.ndarray:
    """Return the colours (256, 3) of codes; white for all others."""
    colours = np.full((256, 3), 255, np.uint8)
    for code, colour in entries:
        colours[code] = colour
    return colours
