"""How much of the map each class takes."""

from __future__ import annotations

from ..markup import Html, element, joined
from ..numbers import count, hectares, share
from ..subject import Subject
from ..tables import Column, swatch, table

_COLUMNS = (
    Column("Class"),
    Column("Share of the map", True),
    Column("Hectares", True),
    Column("Pixels", True),
    Column("Clusters"),
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
