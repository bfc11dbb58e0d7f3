"""How much of the map each class takes."""

from __future__ import annotations

from ...agreement.areas import ClassArea
from ...labelling.taxonomy import Taxonomy, load_taxonomy
from ..bars import bar
from ..markup import Content, Html, element, joined
from ..numbers import NOT_DEFINED, count, hectares, share
from ..subject import MapSubject, Subject
from ..tables import Column, swatch, table

_COLUMNS = (
    Column("Class"),
    Column("Share of the map", True),
    Column("Hectares", True),
    Column("Pixels", True),
    Column("Clusters"),
)
_COMPARED = (
    Column("Class"),
    Column("Map above, reference below"),
    Column("Map", True),
    Column("Reference", True),
    Column("Map, ha", True),
    Column("Reference, ha", True),
    Column("Difference, ha", True),
)
_COMPARED_READING = (
    "Of the compared pixels alone. Areas counted on a map carry the map's errors with them: where they matter, draw "
    "a sample of points and estimate them from it."
)


def areas(subject: Subject) -> Html:
    """Return the table of areas, and what the map leaves without a class."""
    interpretation = subject.interpretation
    rows = [
        (
            joined((swatch(entry.colour), entry.name)),
            share(entry.share),
            hectares(entry.hectares),
            count(entry.pixels),
            ", ".join(map(str, entry.clusters)),
        )
        for entry in interpretation.class_summaries()
    ]
    return element(
        "section",
        element("h2", "Areas"),
        table("Area of each class", _COLUMNS, rows),
        _unlabelled(subject),
        _without_hectares(subject),
        compared_areas(subject.map),
    )


def map_areas(subject: MapSubject) -> Html:
    """Return the areas of any map's classes, and those of its reference."""
    columns = [column for column in _COLUMNS if column.title != "Clusters"]
    rows = [
        (
            joined((swatch(entry.colour), entry.name)),
            share(entry.share),
            hectares(entry.hectares),
            count(entry.pixels),
        )
        for entry in subject.classes
    ]
    return element(
        "section", element("h2", "Areas"), table("Area of each class", columns, rows), compared_areas(subject)
    )


def compared_areas(subject: MapSubject) -> Html | str:
    """Return the areas of map and reference side by side, of the pixels that were compared; '' without any."""
    if subject.assessment is None or subject.assessment.estimates is not None:
        return ""
    names, found = load_taxonomy(None), subject.assessment.areas
    total = subject.assessment.agreement.pixels_compared
    most = max(max(area.map_pixels, area.reference_pixels) for area in found)
    return joined(
        (
            element("h3", "Areas on the map and in the reference"),
            element("p", _COMPARED_READING, class_="quiet"),
            table("Areas compared", _COMPARED, [_area_row(area, names, total, most) for area in found]),
        )
    )


def _area_row(area: ClassArea, names: Taxonomy, total: int, most: int) -> tuple[Content, ...]:
    entry = names.by_code(area.code)
    on_map, in_reference = area.map_pixels / total, area.reference_pixels / total
    words = f"{entry.name}: {share(on_map)} of the map, {share(in_reference)} of the reference"
    bars = joined(
        (
            bar(area.map_pixels / most, words, entry.hex_colour),
            bar(area.reference_pixels / most, words),
        )
    )
    difference = area.difference_hectares
    return (
        joined((swatch(entry.colour), entry.name)),
        bars,
        share(on_map),
        share(in_reference),
        hectares(area.map_hectares),
        hectares(area.reference_hectares),
        NOT_DEFINED if difference is None else f"{difference:+,.1f}",
    )


def _unlabelled(subject: Subject) -> Html | str:
    rest = subject.interpretation.without_class
    if not rest:
        return ""
    names = ("cluster " if len(rest) == 1 else "clusters ") + ", ".join(str(profile.cluster) for profile in rest)
    part = share(sum(profile.share for profile in rest))
    return element("p", f"Without a class: {part} of the pixels with data ({names}).")


def _without_hectares(subject: Subject) -> Html | str:
    if subject.interpretation.scene.grid.crs:
        return ""
    return element("p", "The scene has no coordinate system, so that areas in hectares are not known.", class_="quiet")
