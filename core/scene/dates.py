"""Several dates of the same ground, read as one stack on the first one's grid."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from osgeo import gdal

from ..errors import BandsError, SceneError
from ..raster import open_raster, raising
from .bands import missing_roles
from .grid import Grid, Window, bounds_text, grid_of
from .masks import rasterise, same_grid, warp_near
from .scene import Scene, SceneRequest, open_scene, project_bounds

MOST_DATES = 12
_DAY = re.compile(r"(?<!\d)((?:19|20)\d\d)[-_]?([01]\d)[-_]?([0-3]\d)(?:(?!\d{3})|(?=\d{6}(?!\d)))")
# Pixels that are read around a window of another grid, so that none at its edge is missed.
_AROUND = 2


def open_dates(request: SceneRequest) -> Scene:
    """Open a scene with all its dates, in the order in which they are given; a single one has a name if that is given.

    All but the first keep only the bands that every date has, which are named in a note. Raises SceneError for dates
    that do not overlap the first, BandsError where they have too few bands in common.
    """
    first = open_scene(request)
    if not request.others:
        return replace(first, date=request.date, elevation=_checked_elevation(request, first.grid))
    if len(request.others) >= MOST_DATES:
        raise SceneError(f"{1 + len(request.others)} dates are too many: give {MOST_DATES} at most.")
    scenes = [replace(first, date=_date(request)), *(_other(other, first) for other in request.others)]
    common = [role for role in first.roles if all(role in scene.roles for scene in scenes)]
    if missing_roles(dict.fromkeys(common, 1)):
        lists = "; ".join(f"{_where(scene)}: {', '.join(scene.roles)}" for scene in scenes)
        raise BandsError(f"The dates have too few bands in common ({', '.join(common) or 'none'}). {lists}.")
    notes = [*scenes[0].notes, *_notes(scenes, common)]
    names = _told_apart([scene.date for scene in scenes])
    others = tuple(
        replace(scene, date=name, bands=tuple(band for band in scene.bands if band.role in common))
        for scene, name in zip(scenes[1:], names[1:])
    )
    elevation = _checked_elevation(request, first.grid)
    return replace(scenes[0], date=names[0], others=others, notes=tuple(notes), elevation=elevation)


def _other(request: SceneRequest, first: Scene) -> Scene:
    scene = replace(open_scene(replace(request, area=None)), date=_date(request))
    with raising():
        if not _share_ground(_where(scene), scene.grid, first.grid):
            raise SceneError(
                f"{_where(scene)} does not lie on the ground of the first date: "
                f"{bounds_text(scene.grid.bounds(), scene.grid.crs)} against "
                f"{bounds_text(first.grid.bounds(), first.grid.crs)}. Choose dates of the same ground."
            )
    return scene


def _where(scene: Scene) -> str:
    return scene.files[0]


def _share_ground(file: str, grid: Grid, first: Grid) -> bool:
    """Return whether a raster shares ground with the first date; SceneError where that cannot be known."""
    if bool(grid.crs) != bool(first.crs):
        raise SceneError(f"{file} and the scene do not both have a coordinate system. Assign one to both.")
    try:
        bounds = project_bounds(grid.bounds(), grid.crs, first.crs) if grid.crs else grid.bounds()
    except RuntimeError:
        bounds = (math.inf,) * 4
    xmin, ymin, xmax, ymax = bounds
    left, bottom, right, top = first.bounds()
    return xmin < right and xmax > left and ymin < top and ymax > bottom


def _notes(scenes: Sequence[Scene], common: Sequence[str]) -> list[str]:
    if all(set(scene.roles) == set(common) for scene in scenes):
        return []
    return [f"The dates do not have the same bands: {', '.join(common)} are used, which all of them have."]


def _checked_elevation(request: SceneRequest, grid: Grid) -> str:
    if not request.elevation:
        return ""
    with raising():
        own = grid_of(open_raster(request.elevation))
        if not _share_ground(request.elevation, own, grid):
            raise SceneError(
                f"{request.elevation} has no elevation under the scene: {bounds_text(own.bounds(), own.crs)} against "
                f"{bounds_text(grid.bounds(), grid.crs)}. Choose another raster."
            )
    return request.elevation


def _date(request: SceneRequest) -> str:
    """Return the day in the name of a file or of a folder above it (YYYY-MM-DD), else the name itself."""
    if request.date:
        return request.date
    path = Path(request.inputs[0])
    for name in (path.name, *(folder.name for folder in path.parents)):
        for year, month, day in _DAY.findall(name):
            if 1 <= int(month) <= 12 and 1 <= int(day) <= 31:
                return f"{year}-{month}-{day}"
    return path.stem


def _told_apart(names: Sequence[str]) -> list[str]:
    """Number names that are alike."""
    return [f"{name} ({place})" if names.count(name) > 1 else name for place, name in enumerate(names, 1)]


def read_dates(scene: Scene, window: Window, step: int = 1) -> tuple[np.ndarray, np.ndarray]:
    """Read stored values (bands of all dates, height, width) and where each date has data, bool (dates, height, width).

    A step above 1 reads about one of every step × step pixels. Dates on another grid are taken by nearest neighbour.
    """
    values, valid = scene.read_values(window, step)
    if not scene.others:
        return values, valid[None]
    grid = scene.grid.part(window).thinned(step)
    inside = None if scene.area is None else rasterise(scene.area, grid, Window(0, 0, grid.width, grid.height))
    if inside is not None and not inside.any():
        bands = sum(len(date.bands) for date in scene.dates)
        return np.zeros((bands, *inside.shape), values.dtype), np.zeros((len(scene.dates), *inside.shape), bool)
    read = [(values, valid), *(_read_other(other, scene.grid, window, step, grid) for other in scene.others)]
    seen = np.stack([part for _, part in read])
    if inside is not None:
        seen &= inside
    kind = np.result_type(*(part.dtype for part, _ in read))
    return np.concatenate([part.astype(kind, copy=False) for part, _ in read]), seen


def read_date(date: Scene, first: Grid, window: Window) -> tuple[np.ndarray, np.ndarray]:
    """Read a date at the pixels of a window of the first one's grid: values (bands, height, width), and where valid."""
    return _read_other(date, first, window, 1, first.part(window))


def _read_other(other: Scene, first: Grid, window: Window, step: int, grid: Grid) -> tuple[np.ndarray, np.ndarray]:
    """Read a date at the pixels of `grid`, which are those of a window of the first date's, thinned by the step."""
    if same_grid(other.grid, first):
        return other.read_values(window, step)
    place = _place_on(other.grid, grid)
    if place is None:
        shape = (grid.height, grid.width)
        return np.zeros((len(other.bands), *shape), np.uint8), np.zeros(shape, bool)
    # Of what is looked at from afar, no more is read than that needs.
    own_step = 1 if step == 1 else min(_coarser(grid, other.grid), place.width, place.height)
    values, valid = other.read_values(place, own_step)
    source = other.grid.part(place).thinned(own_step)
    resampled = warp_near(np.concatenate([values, valid[None].astype(values.dtype)]), source, grid)
    return resampled[:-1], resampled[-1] > 0


def _coarser(grid: Grid, other: Grid) -> int:
    """Return how many whole pixels of another grid go along the side of one of this grid's, at least 1."""
    area, own = grid.pixel_area_m2(), other.pixel_area_m2()
    if not area or not own:
        (_, a, b, _, c, d), (_, e, f, _, g, h) = grid.geotransform, other.geotransform
        area, own = abs(a * d - b * c), abs(e * h - f * g)
    return max(1, int(math.sqrt(area / own)))


def _place_on(other: Grid, grid: Grid) -> Window | None:
    """Return the part of another grid that holds all of this one's pixels, None where there is none."""
    try:
        bounds = project_bounds(grid.bounds(), grid.crs, other.crs) if grid.crs and other.crs else grid.bounds()
    except RuntimeError:
        return None
    inverse = Grid(0, 0, gdal.InvGeoTransform(other.geotransform), "")
    xmin, ymin, xmax, ymax = bounds
    columns, rows = zip(*(inverse.position(x, y) for x in (xmin, xmax) for y in (ymin, ymax)))
    if not np.isfinite([*columns, *rows]).all():
        return None
    left, top = (max(0, math.floor(min(edge)) - _AROUND) for edge in (columns, rows))
    right = min(other.width, math.ceil(max(columns)) + _AROUND)
    bottom = min(other.height, math.ceil(max(rows)) + _AROUND)
    return Window(left, top, right - left, bottom - top) if left < right and top < bottom else None
