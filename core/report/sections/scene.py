"""The image that the map was made from, and how it was read."""

from __future__ import annotations

from ...scene.scene import Scene
from ..markup import Html, element
from ..numbers import count, decimal
from ..subject import Subject, file_name
from ..tables import Column, facts, table

_COLUMNS = (
    Column("Role"),
    Column("Band", True),
    Column("Scale", True),
    Column("Offset", True),
    Column("No data", True),
)


def scene(subject: Subject) -> Html:
    """Return the scene's facts and its bands."""
    found = subject.interpretation.scene
    rows = [
        (b.role, str(b.number), decimal(b.scale), decimal(b.offset), "" if b.nodata is None else decimal(b.nodata))
        for b in found.bands
    ]
    return element(
        "section",
        element("h2", "Scene"),
        _facts(found),
        table("Bands: reflectance = value × scale + offset", _COLUMNS, rows),
    )


def _facts(found: Scene) -> Html:
    grid, masked = found.grid, _mask(found)
    return facts(
        (
            ("Files", _files(found)),
            ("Dates", _dates(found)),
            ("Size", f"{count(grid.width)} × {count(grid.height)} pixels"),
            ("Pixel size", _pixel_size(found)),
            ("Coordinate system", grid.reference.GetName() if grid.crs else "none"),
            ("Bounds", _bounds(found)),
            ("Cloud mask", masked),
            ("Elevation", file_name(found.elevation) if found.elevation else ""),
            ("Area of interest", "a polygon of the analyst's" if found.area else "the whole scene"),
            ("Band roles from", found.roles_from),
            ("Assumed", "; ".join(found.notes)),
        )
    )


def _files(found: Scene) -> str:
    return ", ".join(map(file_name, found.files))


def _mask(found: Scene) -> str:
    mask = found.classification
    return f"{file_name(mask.path)}, classes {', '.join(map(str, mask.masked))} left out" if mask else "none"


def _dates(found: Scene) -> str:
    """Name the dates in their order, and of all but the first the files and the mask."""
    told = [f"{number}. {date.date}: {_files(date)}, mask {_mask(date)}" for number, date in enumerate(found.others, 2)]
    return "; ".join([f"1. {found.date}", *told] if told else filter(None, (found.date,)))


def _pixel_size(found: Scene) -> str:
    _, a, b, _, c, d = found.grid.geotransform
    across, down = (a * a + c * c) ** 0.5, (b * b + d * d) ** 0.5
    return f"{decimal(round(across, 8))} × {decimal(round(down, 8))} {_unit(found)}" if found.grid.crs else ""


def _unit(found: Scene) -> str:
    reference = found.grid.reference
    return reference.GetAngularUnitsName() if reference.IsGeographic() else reference.GetLinearUnitsName()


def _bounds(found: Scene) -> str:
    if not found.grid.crs:
        return ""
    xmin, ymin, xmax, ymax = map(decimal, found.grid.bounds())
    return f"x {xmin} … {xmax}, y {ymin} … {ymax}"
