"""Where WorldCover's tiles lie, which of their blocks lie under some bounds, and a mosaic of such parts.

Tiles of 3 × 3 degrees, 36 000 × 36 000 pixels, named by their south-west corner, latitudes −60 to 84 (ESA WorldCover
Product User Manual v2.0).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from html import escape
from uuid import uuid4

import numpy as np
from osgeo import gdal, osr

from ..errors import ReferenceMapError
from ..scene.grid import Grid, grid_of
from ..scene.scene import project_bounds
from .editions import Edition

Bounds = tuple[float, float, float, float]
# Column, row, width and height in pixels.
Cut = tuple[int, int, int, int]

TILE_PIXELS = 36_000
_TILE_DEGREES = 3
_PER_DEGREE = TILE_PIXELS // _TILE_DEGREES
_LOWEST, _HIGHEST = -60, 84
# Tiles are cut on multiples of their blocks, so that scenes side by side share what was fetched.
_BLOCK = 1024


@dataclass(frozen=True)
class Tile:
    """A tile by its south-west corner in degrees; `turn` is ±360 where the bounds reach it across the antimeridian."""

    south: int
    west: int
    turn: int
    edition: Edition

    @property
    def name(self) -> str:
        """The name of its file."""
        lat, lon = "N" if self.south >= 0 else "S", "E" if self.west >= 0 else "W"
        corner = f"{lat}{abs(self.south):02d}{lon}{abs(self.west):03d}"
        return f"ESA_WorldCover_10m_{self.edition.year}_{self.edition.version}_{corner}_Map.tif"

    def cut(self, bounds: Bounds) -> Cut:
        """Return the whole blocks under west, south, east, north in degrees."""
        left, bottom, right, top = bounds
        west, north = self.west + self.turn, self.south + _TILE_DEGREES
        columns = _span((left - west) * _PER_DEGREE, (right - west) * _PER_DEGREE)
        rows = _span((north - top) * _PER_DEGREE, (north - bottom) * _PER_DEGREE)
        return columns[0], rows[0], columns[1] - columns[0], rows[1] - rows[0]


@dataclass(frozen=True)
class Part:
    """Pixels of a tile: the `cut` of a file that has them, and which of the tile's they are."""

    file: str
    cut: Cut
    tile: Tile
    column: int
    row: int


@cache
def world() -> str:
    """Return WorldCover's coordinate system, WGS 84 in degrees, as WKT."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    return reference.ExportToWkt()


def world_bounds(bounds: Bounds, crs: str) -> Bounds:
    """Return bounds in degrees as west, south, east, north; east exceeds 180 across the antimeridian."""
    west, south, east, north = project_bounds(bounds, crs, world())
    return west, south, east + (360 if east < west else 0), north


def tiles_under(bounds: Bounds, edition: Edition) -> tuple[Tile, ...]:
    """Return the tiles under west, south, east, north in degrees, from the south-west on."""
    west, south, east, north = bounds
    rows = [row for row in _corners(south, north) if _LOWEST <= row < _HIGHEST]
    return tuple(_tile(row, column, edition) for row in rows for column in _corners(west, east))


def _tile(south: int, column: int, edition: Edition) -> Tile:
    west = (column + 180) % 360 - 180
    return Tile(south, west, column - west, edition)


def _corners(low: float, high: float) -> range:
    first = int(low // _TILE_DEGREES) * _TILE_DEGREES
    return range(first, int(-(-high // _TILE_DEGREES)) * _TILE_DEGREES, _TILE_DEGREES)


def _span(low: float, high: float) -> tuple[int, int]:
    first = max(0, int(low // _BLOCK) * _BLOCK)
    last = min(TILE_PIXELS, int(-(-high // _BLOCK)) * _BLOCK)
    return first, max(last, min(first + _BLOCK, TILE_PIXELS))


def pixels_under(bounds: Bounds) -> Grid:
    """Return the grid of WorldCover's own pixels that covers west, south, east, north in degrees."""
    west, south, east, north = bounds
    left, right = _outward((west + 180) * _PER_DEGREE, (east + 180) * _PER_DEGREE)
    top, bottom = _outward((90 - north) * _PER_DEGREE, (90 - south) * _PER_DEGREE)
    return Grid(right - left, bottom - top, _place(left, top), world())


def _outward(low: float, high: float) -> tuple[int, int]:
    # A bound that is written with a few decimals is not to add a row of pixels.
    tolerance = 1e-3
    first = int(np.floor(low + tolerance))
    return first, max(first + 1, int(np.ceil(high - tolerance)))


def _place(column: int, row: int) -> tuple[float, ...]:
    """Return the georeference of the pixel at a column east of 180° W and a row south of the north pole."""
    pixel = 1 / _PER_DEGREE
    return column / _PER_DEGREE - 180, pixel, 0.0, 90 - row / _PER_DEGREE, 0.0, -pixel


def check_tile(dataset: gdal.Dataset, tile: Tile) -> None:
    """Raise ReferenceMapError, a reason without advice, for a raster that cannot be the tile whose name it has."""
    grid = grid_of(dataset)
    place = _place((tile.west + 180) * _PER_DEGREE, (90 - tile.south - _TILE_DEGREES) * _PER_DEGREE)
    fits = (grid.width, grid.height) == (TILE_PIXELS, TILE_PIXELS) and dataset.RasterCount == 1
    if not fits or not np.allclose(grid.geotransform, place, rtol=0, atol=1e-6):
        raise ReferenceMapError("it is not the tile that its name says: other pixels, or another place")
    if dataset.GetRasterBand(1).DataType != gdal.GDT_Byte:
        raise ReferenceMapError("it holds no class codes of one byte")


@contextmanager
def mosaic(parts: Sequence[Part], grid: Grid) -> Iterator[str]:
    """Lend parts as one raster that GDAL opens, to be laid under a grid.

    Across the antimeridian a grid in degrees counts on beyond 180; for any other, longitudes are those of the tiles.
    """
    turned = bool(grid.crs) and bool(grid.reference.IsGeographic())
    corners = [
        ((p.tile.west + (p.tile.turn if turned else 0) + 180) * _PER_DEGREE + p.column, _top(p.tile) + p.row)
        for p in parts
    ]
    left, top = (min(values) for values in zip(*corners))
    ends = [(x + part.cut[2], y + part.cut[3]) for (x, y), part in zip(corners, parts)]
    right, bottom = (max(values) for values in zip(*ends))
    sources = "".join(_source(part, x - left, y - top) for (x, y), part in zip(corners, parts))
    place = ", ".join(map(repr, _place(left, top)))
    name = f"/vsimem/worldcover-{uuid4().hex}.vrt"
    text = _MOSAIC.format(right - left, bottom - top, escape(world()), place, sources)
    gdal.FileFromMemBuffer(name, text.encode("utf-8"))
    try:
        yield name
    finally:
        gdal.Unlink(name)


def _top(tile: Tile) -> int:
    return (90 - tile.south - _TILE_DEGREES) * _PER_DEGREE


def _source(part: Part, x: int, y: int) -> str:
    column, row, width, height = part.cut
    return _SOURCE.format(escape(part.file), column, row, width, height, x, y)


_MOSAIC = (
    '<VRTDataset rasterXSize="{}" rasterYSize="{}"><SRS dataAxisToSRSAxisMapping="2,1">{}</SRS>'
    '<GeoTransform>{}</GeoTransform><VRTRasterBand dataType="Byte" band="1"><NoDataValue>0</NoDataValue>{}'
    "</VRTRasterBand></VRTDataset>"
)
_SOURCE = (
    '<SimpleSource><SourceFilename relativeToVRT="0">{0}</SourceFilename><SourceBand>1</SourceBand>'
    '<SrcRect xOff="{1}" yOff="{2}" xSize="{3}" ySize="{4}"/><DstRect xOff="{5}" yOff="{6}" xSize="{3}" ySize="{4}"/>'
    "</SimpleSource>"
)
