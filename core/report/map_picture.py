"""The land-cover map as a picture, and what is needed to draw its scale and north."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from osgeo import osr

from ..feedback import Feedback, Step
from ..interpretation import Interpretation
from ..labelling.counting.legend import codes_by_cluster
from ..labelling.pictures.cluster_map import data_window, pick_clusters
from ..labelling.pictures.lattice import Lattice, report_lattice
from ..labelling.pictures.png import encode_png
from ..raster import raising, spatial_reference
from ..scene.grid import Grid
from ..streaming import threads

NO_DATA_COLOUR = (255, 255, 255)
# Clusters without a class are hatched, since any colour could be a class's.
_HATCH = np.array(((150, 150, 150), (215, 215, 215)), np.uint8)
_HATCH_PX = 6
# Mean radius of the Earth in m (IUGG), enough for a scale bar.
_EARTH_M = 6_371_008.8


@dataclass(frozen=True)
class MapPicture:
    """The map as a PNG of width × height cells.

    `has_unlabelled` and `has_no_data` say whether such cells are on it; `cell_m` is the width of a cell on the
    ground in the picture's middle and `north_degrees` where grid north is, clockwise from the top; both None
    without a coordinate system.
    """

    png: bytes = field(repr=False)
    width: int
    height: int
    has_unlabelled: bool
    has_no_data: bool
    cell_m: float | None = None
    north_degrees: float | None = None


def draw_map(clusters: Path, interpretation: Interpretation, feedback: Feedback) -> MapPicture:
    """Draw the part of the map that holds data, every cell as the pixel in its middle; Cancelled on request."""
    grid = interpretation.scene.grid
    with threads() as executor:
        window = data_window(str(clusters), grid, executor, Step(feedback, 0, 0.5))
        lattice = report_lattice(window)
        picked = pick_clusters(str(clusters), lattice, executor, Step(feedback, 0.5, 1))
    codes = codes_by_cluster(interpretation.legend, max(interpretation.clusters))[picked]
    unlabelled = (picked > 0) & (codes == 0)
    return MapPicture(
        png=encode_png(_coloured(codes, unlabelled, interpretation)),
        width=lattice.width,
        height=lattice.height,
        has_unlabelled=bool(unlabelled.any()),
        has_no_data=bool((picked == 0).any()),
        cell_m=_cell_m(grid, lattice),
        north_degrees=north_degrees(grid),
    )


def _coloured(codes: np.ndarray, unlabelled: np.ndarray, interpretation: Interpretation) -> np.ndarray:
    colours = np.zeros((256, 3), np.uint8)
    colours[0] = NO_DATA_COLOUR
    for entry in interpretation.taxonomy.classes:
        colours[entry.code] = entry.colour
    image = colours[codes]
    rows, columns = np.nonzero(unlabelled)
    image[rows, columns] = _HATCH[(rows + columns) % _HATCH_PX * 2 // _HATCH_PX]
    return image


def north_degrees(grid: Grid) -> float | None:
    """Return where y grows in a picture of the grid, in degrees clockwise from the top; None without a CRS."""
    _, a, b, _, c, d = grid.geotransform
    if not grid.crs or a * d == b * c:
        return None
    # The step in columns and rows that leaves x as it is and makes y larger.
    sign = math.copysign(1, a * d - b * c)
    return round(math.degrees(math.atan2(-b * sign, -a * sign)), 1) + 0.0


def _cell_m(grid: Grid, lattice: Lattice) -> float | None:
    """Return how wide a cell is on the ground, measured over a tenth of the picture around its middle."""
    if not grid.crs:
        return None
    window, row = lattice.window, lattice.window.row + lattice.window.height / 2
    middle, reach = window.column + window.width / 2, max(window.width / 20, 0.5)
    try:
        with raising():
            ends = [_degrees(grid, column, row) for column in (middle - reach, middle + reach)]
    except RuntimeError:
        return None
    metres = _distance_m(*ends) / (2 * reach) * window.width / lattice.width
    return metres if math.isfinite(metres) and metres > 0 else None


def _degrees(grid: Grid, column: float, row: float) -> tuple[float, float]:
    reference = grid.reference
    to_degrees = osr.CoordinateTransformation(reference, spatial_reference(reference.CloneGeogCS().ExportToWkt()))
    return to_degrees.TransformPoint(*grid.position(column, row))[:2]


def _distance_m(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Return the great-circle distance of two points in degrees, by the haversine formula."""
    (x1, y1), (x2, y2) = (tuple(map(math.radians, point)) for point in (one, other))
    chord = math.sin((y2 - y1) / 2) ** 2 + math.cos(y1) * math.cos(y2) * math.sin((x2 - x1) / 2) ** 2
    return 2 * _EARTH_M * math.asin(min(1.0, math.sqrt(chord)))
