"""The land-cover map as a picture, and what is needed to draw its scale and north."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from osgeo import osr

from ..feedback import Feedback, Step
from ..labelling.pictures.cluster_map import data_window, pick_clusters
from ..labelling.pictures.lattice import Lattice, report_lattice
from ..labelling.pictures.png import encode_png
from ..labelling.taxonomy import Taxonomy
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


@dataclass(frozen=True)
class MapCells:
    """What the cells of a map's pictures hold: the raster's values (height, width), and where the cells lie."""

    lattice: Lattice
    values: np.ndarray


def read_cells(raster: Path, grid: Grid, feedback: Feedback) -> MapCells:
    """Read the part of a map that holds data, every cell as the pixel in its middle; Cancelled on request."""
    with threads() as executor:
        window = data_window(str(raster), grid, executor, Step(feedback, 0, 0.5))
        lattice = report_lattice(window)
        return MapCells(lattice, pick_clusters(str(raster), lattice, executor, Step(feedback, 0.5, 1)))


def draw_map(cells: MapCells, grid: Grid, codes: np.ndarray, taxonomy: Taxonomy) -> MapPicture:
    """Draw a map; `codes` are the taxonomy's codes by value of the raster, 0 for those without a class."""
    shown = codes[cells.values]
    unlabelled = (cells.values > 0) & (shown == 0)
    return MapPicture(
        png=encode_png(_coloured(shown, unlabelled, taxonomy)),
        width=cells.lattice.width,
        height=cells.lattice.height,
        has_unlabelled=bool(unlabelled.any()),
        has_no_data=bool((cells.values == 0).any()),
        cell_m=_cell_m(grid, cells.lattice),
        north_degrees=north_degrees(grid),
    )


def _coloured(codes: np.ndarray, unlabelled: np.ndarray, taxonomy: Taxonomy) -> np.ndarray:
    colours = np.zeros((256, 3), np.uint8)
    colours[0] = NO_DATA_COLOUR
    for entry in taxonomy.classes:
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
