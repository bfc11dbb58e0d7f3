"""The reference, and where map and reference differ, as pictures of the same cells as the map's."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from ..agreement.contingency import Contingency
from ..agreement.labelling import Labelling
from ..feedback import Feedback
from ..labelling.pictures.cluster_map import data_window, pick_clusters
from ..labelling.pictures.lattice import report_lattice
from ..labelling.pictures.png import encode_png
from ..labelling.taxonomy import load_taxonomy
from ..output.disagreement import CLASSES, kinds
from ..scene.grid import Grid
from ..streaming import threads


@dataclass(frozen=True)
class ComparisonPictures:
    """Two PNG files of the map picture's size, and the codes of the reference that are on the first."""

    reference: bytes = field(repr=False)
    disagreement: bytes = field(repr=False)
    codes: tuple[int, ...]


def draw_comparison(
    clusters: Path, grid: Grid, table: Contingency, labelling: Labelling, feedback: Feedback
) -> ComparisonPictures | None:
    """Draw both from what the comparison kept; None for tables of before, or of another map."""
    if table.spread is None:
        return None
    with threads() as executor:
        lattice = report_lattice(data_window(str(clusters), grid, executor, feedback))
        picked = pick_clusters(str(clusters), lattice, executor, feedback)
    codes = table.spread.picture
    if codes.shape != picked.shape:
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
