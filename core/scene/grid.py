"""Where the pixels lie: the grid of a raster and windows of it."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from osgeo import gdal, osr

from ..raster import spatial_reference

# Semi-major axis in m and squared eccentricity of WGS 84 (NIMA TR8350.2, table 3.1 and 3.3).
_WGS84_A = 6378137.0
_WGS84_E2 = 6.69437999014e-3


@dataclass(frozen=True)
class Window:
    """A rectangle of pixels."""

    column: int
    row: int
    width: int
    height: int

    @property
    def pixels(self) -> int:
        """The number of pixels."""
        return self.width * self.height


@dataclass(frozen=True)
class Grid:
    """A raster's size, its affine georeference as in GDAL, and its coordinate system as WKT ('' if none)."""

    width: int
    height: int
    geotransform: tuple[float, ...]
    crs: str

    @property
    def pixels(self) -> int:
        """The number of pixels."""
        return self.width * self.height

    @property
    def reference(self) -> osr.SpatialReference:
        """The coordinate system, x before y."""
        return spatial_reference(self.crs)

    def corners(self, window: Window | None = None) -> list[tuple[float, float]]:
        """Return the four corners as (x, y), clockwise from the upper left."""
        window = window or Window(0, 0, self.width, self.height)
        left, top = window.column, window.row
        right, bottom = left + window.width, top + window.height
        return [self.position(*corner) for corner in ((left, top), (right, top), (right, bottom), (left, bottom))]

    def position(self, column: float, row: float) -> tuple[float, float]:
        """Return x and y of a position in pixels."""
        x0, a, b, y0, c, d = self.geotransform
        return x0 + a * column + b * row, y0 + c * column + d * row

    def bounds(self, window: Window | None = None) -> tuple[float, float, float, float]:
        """Return xmin, ymin, xmax, ymax in the units of the coordinate system."""
        xs, ys = zip(*self.corners(window))
        return min(xs), min(ys), max(xs), max(ys)

    def part(self, window: Window) -> Grid:
        """Return the grid of a window."""
        x, y = self.position(window.column, window.row)
        _, a, b, _, c, d = self.geotransform
        return Grid(window.width, window.height, (x, a, b, y, c, d), self.crs)

    def thinned(self, step: int) -> Grid:
        """Return the grid of pixels `step` times as wide and high; what is left over at the far edges is cut off."""
        x, a, b, y, c, d = self.geotransform
        transform = (x, a * step, b * step, y, c * step, d * step)
        return Grid(self.width // step, self.height // step, transform, self.crs)

    def pixel_area_m2(self, row: float | None = None) -> float | None:
        """Return a pixel's area in m² (at a row, in degrees; the middle by default), None without a CRS."""
        if not self.crs:
            return None
        _, a, b, _, c, d = self.geotransform
        native = abs(a * d - b * c)
        reference = self.reference
        x, y = self.position(self.width / 2, self.height / 2 if row is None else row)
        if reference.IsGeographic():
            return native * _square_degree_m2(y)
        if (reference.GetAttrValue("PROJECTION") or "").startswith("Mercator"):
            return native * _mercator_shrinkage(reference, x, y)
        return native * reference.GetLinearUnits() ** 2

    def windows(self, size: int) -> tuple[Window, ...]:
        """Cut the grid into windows of at most size × size pixels, row by row."""
        return tuple(self._windows(size))

    def _windows(self, size: int) -> Iterator[Window]:
        for row in range(0, self.height, size):
            for column in range(0, self.width, size):
                yield Window(column, row, min(size, self.width - column), min(size, self.height - row))


def _square_degree_m2(latitude: float) -> float:
    """Return the area of one square degree on WGS 84: meridian radius × parallel radius × (π / 180)²."""
    phi = math.radians(max(-90.0, min(90.0, latitude)))
    curvature = 1 - _WGS84_E2 * math.sin(phi) ** 2
    meridian = _WGS84_A * (1 - _WGS84_E2) / curvature**1.5
    parallel = _WGS84_A * math.cos(phi) / math.sqrt(curvature)
    return meridian * parallel * math.radians(1) ** 2


def _mercator_shrinkage(reference: osr.SpatialReference, x: float, y: float) -> float:
    """Return the true area in m² of a square unit of Mercator's map, where land at 50° is 2.4 times too large."""
    degrees = spatial_reference(reference.CloneGeogCS().ExportToWkt())
    to_degrees = osr.CoordinateTransformation(reference, degrees)
    step = 1000.0
    west, south, _ = to_degrees.TransformPoint(x - step, y - step)
    east, north, _ = to_degrees.TransformPoint(x + step, y + step)
    return (east - west) * (north - south) * _square_degree_m2((south + north) / 2) / (2 * step) ** 2


# Where QGIS shows an image without a georeference: rows go down from 0, one unit for a pixel.
_NOWHERE = (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)


def grid_of(dataset: gdal.Dataset) -> Grid:
    """Return the grid of an open raster."""
    place = dataset.GetGeoTransform(can_return_null=True) or _NOWHERE
    return Grid(dataset.RasterXSize, dataset.RasterYSize, tuple(place), dataset.GetProjection())


def bounds_text(bounds: tuple[float, float, float, float], crs: str) -> str:
    """Write bounds for people, without exponents: x from … to …, y from … to … and the system's name."""
    xmin, ymin, xmax, ymax = bounds
    name = spatial_reference(crs).GetName() if crs else "no coordinate system"
    return f"x {xmin:.10g} … {xmax:.10g}, y {ymin:.10g} … {ymax:.10g} ({name})"
