"""A scene: which bands of which files, how values become reflectance, and which pixels take part."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial, reduce
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr

from ..errors import BandsError, SceneError
from ..raster import open_raster, raising, read_bands, reading, spatial_reference
from .bands import (
    ROLES,
    SCENE_CLASSIFICATION,
    BandRoles,
    detect_roles,
    missing_roles,
    near_infrared,
    no_roles_message,
    standard_order,
)
from .grid import Grid, Window, bounds_text, grid_of
from .masks import MASKED_BY_DEFAULT, SceneClassification, rasterise, read_unmasked
from .products import Stack, open_stack, read_stack
from .reflectance import Scaling, detect_scaling

# Bands of 60 m tell of the atmosphere, not of the ground.
ATMOSPHERIC = ("B01", "B09", "B10")
_VISIBLE = ("B02", "B03", "B04")
_PROBE_SIZE = 256
_SPARSE_PROBES, _DENSE_PROBES = 3, 8
# Steps in which an edge of the area of interest is followed: a full tile's is then true to 0.1 m.
_EDGE_STEPS = 64
_POLYGONAL = 2


@dataclass(frozen=True)
class Band:
    """A band of the stack: its role, number (from 1), and reflectance = value × scale + offset."""

    role: str
    number: int
    scale: float
    offset: float
    nodata: float | None


@dataclass(frozen=True)
class Scene:
    """Everything that is needed to read a Sentinel-2 image as reflectance, window by window.

    `files` are in the order in which bands are numbered. `area` is a polygon as WKT in the grid's system.
    `roles_from` says how the roles were found, `notes` what was assumed. Of several dates of the same ground this is
    the first, on whose grid the `others` are read; `date` tells them apart. `elevation` is a raster in metres, '' for
    none.
    """

    name: str
    files: tuple[str, ...]
    grid: Grid
    bands: tuple[Band, ...]
    classification: SceneClassification | None
    area: str | None
    roles_from: str
    notes: tuple[str, ...]
    date: str = ""
    others: tuple[Scene, ...] = ()
    elevation: str = ""

    @property
    def dates(self) -> tuple[Scene, ...]:
        """The dates in their order, itself as the first."""
        return (self, *self.others)

    @property
    def common_roles(self) -> tuple[str, ...]:
        """The roles that all dates have, in the order of the first."""
        return tuple(role for role in self.roles if all(role in other.roles for other in self.others))

    @property
    def roles(self) -> tuple[str, ...]:
        """The roles of the bands, in their order."""
        return tuple(band.role for band in self.bands)

    @property
    def nir(self) -> str:
        """The role that serves as near infrared."""
        return near_infrared({band.role: band.number for band in self.bands})

    def read_values(self, window: Window, step: int = 1) -> tuple[np.ndarray, np.ndarray]:
        """Read stored values (bands, height, width) and where they are valid, bool (height, width).

        A step above 1 reads about one of every step × step pixels, as raster.read_bands does.
        """
        # A mask on the scene's own grid is read without resampling, so a step of 1 keeps that grid.
        grid = self.grid if step == 1 else self.grid.part(window).thinned(step)
        place = window if step == 1 else Window(0, 0, grid.width, grid.height)
        inside = None if self.area is None else rasterise(self.area, grid, place)
        if inside is not None and not inside.any():
            return np.zeros((len(self.bands), *inside.shape), np.float32), inside
        values = _read(open_stack(self.files), self.files, [band.number for band in self.bands], window, step)
        valid = valid_pixels(values, [band.nodata for band in self.bands])
        if inside is not None:
            valid &= inside
        if self.classification is not None and valid.any():
            valid &= read_unmasked(self.classification, grid, place)
        return values, valid


def _read(
    dataset: gdal.Dataset, files: Sequence[str], numbers: Sequence[int], window: Window, step: int = 1
) -> np.ndarray:
    """Read bands of a window; a file that is damaged is named, by GDAL where there are several."""
    with reading(files[0] if len(files) == 1 else f"One of the {len(files)} band files"):
        return read_bands(dataset, numbers, window.column, window.row, window.width, window.height, step)


def valid_pixels(values: np.ndarray, nodata: Sequence[float | None]) -> np.ndarray:
    """Return where no band of (bands, …) is no data: the tag, NaN, or 0 in every band.

    A tag of 0 counts only where every band is 0, because products with the offset removed clip dark
    water to 0 in single bands.
    """
    floating = values.dtype.kind == "f"
    valid = reduce(np.logical_or, values != 0) if floating else reduce(np.bitwise_or, values) != 0
    for band, tag in zip(values, nodata):
        if tag is not None and tag != 0:
            valid &= band != tag
    if floating:
        valid &= np.isfinite(values).all(axis=0)
    return valid


@dataclass(frozen=True)
class SceneRequest:
    """What the user chose: files, and where they are given, band roles, offset, mask and area.

    `offset` is in the units of the stored values. `area` is a polygon as WKT with its system in
    `area_crs` (WKT; '' for the scene's own). `others` are further dates of the same ground, whose area is this
    one's; `date` names a date, '' for what its files' names say. `elevation` is a raster in metres.
    """

    inputs: tuple[str, ...]
    bands: str = ""
    offset: float | None = None
    mask: str | None = None
    masked_classes: tuple[int, ...] = MASKED_BY_DEFAULT
    area: str | None = None
    area_crs: str = ""
    date: str = ""
    others: tuple[SceneRequest, ...] = ()
    elevation: str = ""


def open_scene(request: SceneRequest) -> Scene:
    """Look at the files and settle how they are read; raises SceneError that says what to do instead."""
    if request.offset is not None and not np.isfinite(request.offset):
        raise SceneError(f"OFFSET is {request.offset}: give a number such as -1000, or 0.")
    with raising():
        stack = read_stack(request.inputs)
        found = detect_roles(stack.labels, request.bands)
        dataset = stack.open()
        sample = _probe(stack, dataset, [number for role, number in found.numbers.items() if role in ROLES])
        found = _checked_order(found, stack, sample)
        optical = [role for role in ROLES if role in found.numbers]
        numbers = [found.numbers[role] for role in optical]
        visible = [role in _VISIBLE for role in optical]
        probed = np.stack([sample[number] for number in numbers])
        scaling = detect_scaling(dataset, numbers, probed, visible, request.offset)
        return Scene(
            name=_name(stack.files),
            files=stack.files,
            grid=stack.grid,
            bands=_bands(dataset, optical, numbers, scaling),
            classification=_classification(request, found, stack),
            area=_area(request, stack.grid),
            roles_from=found.source,
            notes=stack.notes + found.notes + scaling.notes + _colour_notes(optical),
        )


def _name(files: Sequence[str]) -> str:
    first = Path(files[0])
    return first.stem if len(files) == 1 else first.resolve().parent.name or first.stem


def _bands(dataset: gdal.Dataset, roles: Sequence[str], numbers: Sequence[int], scaling: Scaling) -> tuple[Band, ...]:
    return tuple(
        Band(role, number, scale, offset, _nodata(dataset, number))
        for role, number, scale, offset in zip(roles, numbers, scaling.scales, scaling.offsets)
    )


def _nodata(dataset: gdal.Dataset, number: int) -> float | None:
    """Return the band's tag of no data; NaN and infinity are no data anyway and need no tag."""
    tag = dataset.GetRasterBand(number).GetNoDataValue()
    return tag if tag is not None and np.isfinite(tag) else None


def _colour_notes(roles: Sequence[str]) -> tuple[str, ...]:
    if "B02" in roles:
        return ()
    return ("There is no blue band: pictures are false colour (near infrared, red, green).",)


def _probe(stack: Stack, dataset: gdal.Dataset, numbers: list[int]) -> dict[int, np.ndarray]:
    """Return the valid pixels at a few places per band; raises when there are none in the whole scene."""
    nodata = [_nodata(dataset, number) for number in numbers]
    for places in (_SPARSE_PROBES, _DENSE_PROBES, None):
        windows = _probe_windows(stack.grid, places)
        parts = map(partial(_valid_values, dataset, stack.files, numbers, nodata), windows)
        # Where even the dense probes met no data, the first window with any will do.
        found = [next((part for part in parts if part.size), None)] if places is None else list(parts)
        if found[0] is not None and any(part.size for part in found):
            return dict(zip(numbers, np.concatenate(found, axis=1)))
    raise SceneError(f"{', '.join(stack.files[:3])}: every pixel is no data. Choose another image.")


def _probe_windows(grid: Grid, places: int | None) -> list[Window]:
    if places is None:
        return list(grid.windows(_PROBE_SIZE * 4))
    columns, rows = (_probe_starts(length, places) for length in (grid.width, grid.height))
    return [
        Window(column, row, min(_PROBE_SIZE, grid.width - column), min(_PROBE_SIZE, grid.height - row))
        for row in rows
        for column in columns
    ]


def _probe_starts(length: int, places: int) -> list[int]:
    if length <= places * _PROBE_SIZE:
        return list(range(0, length, _PROBE_SIZE))
    # On multiples of the size, so that a probe lies in one block of a tiled file.
    return [int((place + 0.5) * length / places) // _PROBE_SIZE * _PROBE_SIZE for place in range(places)]


def _valid_values(
    dataset: gdal.Dataset,
    files: Sequence[str],
    numbers: list[int],
    nodata: list[float | None],
    window: Window,
) -> np.ndarray:
    values = _read(dataset, files, numbers, window)
    return values[:, valid_pixels(values, nodata)].astype(np.float64)


def _checked_order(found: BandRoles, stack: Stack, sample: dict[int, np.ndarray]) -> BandRoles:
    """Refuse an assumed order that a band with the codes of a scene classification breaks.

    Such a band may follow one of the usual orders. B10 sees so little of the ground that its digital numbers
    look like codes.
    """
    if found.source != "order":
        return found
    last = len(stack.labels)
    codes = [n for n, band in sample.items() if n != found.numbers.get("B10") and _are_classes(band)]
    if not codes:
        return found
    if codes == [last] and (shorter := standard_order(last - 1)):
        return replace(shorter, numbers={**shorter.numbers, SCENE_CLASSIFICATION: last})
    numbers = {role: number for role, number in found.numbers.items() if number not in codes}
    missing = missing_roles(numbers) or missing_roles({})
    shown = [
        f"{number} = " + ("codes 0…11, a scene classification" if number in codes else "no name")
        for number in range(1, len(stack.labels) + 1)
    ]
    raise BandsError(no_roles_message(shown, missing))


def _are_classes(values: np.ndarray) -> bool:
    """Return whether values are whole numbers of a scene classification's 0…11, and not all 0."""
    return bool(values.min() >= 0 and 0 < values.max() <= 11 and np.all(values == np.round(values)))


def _classification(request: SceneRequest, found: BandRoles, stack: Stack) -> SceneClassification | None:
    if request.mask:
        dataset = open_raster(request.mask)
        _check_overlap(request.mask, grid_of(dataset), stack.grid)
        return SceneClassification(request.mask, 1, request.masked_classes)
    if SCENE_CLASSIFICATION not in found.numbers:
        return None
    number = found.numbers[SCENE_CLASSIFICATION]
    label = stack.labels[number - 1]
    first = next(n for n, other in enumerate(stack.labels, 1) if other.file == label.file)
    return SceneClassification(label.file, number - first + 1, request.masked_classes)


def _check_overlap(file: str, grid: Grid, scene: Grid) -> None:
    try:
        known = grid.crs and scene.crs
        bounds = project_bounds(grid.bounds(), grid.crs, scene.crs) if known else grid.bounds()
    except RuntimeError as error:
        raise _off_scene(file, bounds_text(grid.bounds(), grid.crs), scene) from error
    xmin, ymin, xmax, ymax = bounds
    left, bottom, right, top = scene.bounds()
    if xmin >= right or xmax <= left or ymin >= top or ymax <= bottom:
        raise _off_scene(file, bounds_text(bounds, scene.crs), scene)


def _off_scene(what: str, extent: str, scene: Grid) -> SceneError:
    own = bounds_text(scene.bounds(), scene.crs)
    return SceneError(f"{what} lies off the scene: {extent} against the scene's {own}.")


def project_bounds(
    bounds: tuple[float, float, float, float], source: str, target: str
) -> tuple[float, float, float, float]:
    """Return the bounds in another coordinate system, edges followed at 21 points."""
    transformation = osr.CoordinateTransformation(spatial_reference(source), spatial_reference(target))
    return transformation.TransformBounds(*bounds, 21)


def _area(request: SceneRequest, grid: Grid) -> str | None:
    """Return the area of interest in the scene's system, raising SceneError when it misses the scene."""
    if not request.area:
        return None
    geometry = _polygons(request.area)
    if request.area_crs and grid.crs:
        extent = bounds_text(_bounds(geometry), request.area_crs)
        try:
            _reproject(geometry, request.area_crs, grid.crs)
        except RuntimeError as error:
            raise _off_scene("The area of interest", extent, grid) from error
    outline = "POLYGON((" + ",".join(f"{x!r} {y!r}" for x, y in [*grid.corners(), grid.corners()[0]]) + "))"
    if not geometry.Intersects(ogr.CreateGeometryFromWkt(outline)):
        raise _off_scene("The area of interest", bounds_text(_bounds(geometry), grid.crs), grid)
    return geometry.ExportToWkt()


def _polygons(wkt: str) -> ogr.Geometry:
    try:
        geometry = ogr.CreateGeometryFromWkt(wkt)
    except RuntimeError as error:
        raise SceneError(f"The area of interest cannot be read: {error}. Choose another layer.") from error
    if geometry is None or geometry.IsEmpty() or geometry.GetDimension() < _POLYGONAL:
        raise SceneError("The area of interest is empty. Choose a layer with polygons, or an extent.")
    return geometry


def _bounds(geometry: ogr.Geometry) -> tuple[float, float, float, float]:
    xmin, xmax, ymin, ymax = geometry.GetEnvelope()
    return xmin, ymin, xmax, ymax


def _reproject(geometry: ogr.Geometry, source: str, target: str) -> None:
    """Take a polygon to another system, in which its straight edges are curves and followed in steps."""
    xmin, ymin, xmax, ymax = _bounds(geometry)
    geometry.Segmentize(max(xmax - xmin, ymax - ymin) / _EDGE_STEPS)
    geometry.AssignSpatialReference(spatial_reference(source))
    geometry.TransformTo(spatial_reference(target))
