"""Whom to credit for what."""

from __future__ import annotations

from ..markup import Html, element
from ..subject import MapSubject, Subject

SENTINEL = (
    "Land cover derived from a Sentinel-2 image: contains modified Copernicus Sentinel data. They are free and open "
    "(Copernicus Sentinel Data Terms and Conditions)."
)


def credit_lines(subject: Subject) -> Html:
    """Return the lines that licences ask for of a map made from a Sentinel-2 image."""
    return _footer(SENTINEL, *_of_comparison(subject.map))


def map_credit_lines(subject: MapSubject) -> Html:
    """Return those of any map that was compared."""
    return _footer(*_of_comparison(subject))


def _of_comparison(subject: MapSubject) -> tuple[str, str]:
    reference, taxonomy = subject.reference, subject.taxonomy
    terms = ", ".join(filter(None, (taxonomy.source, taxonomy.licence)))
    return (
        f"Reference map: {reference.attribution}" if reference and reference.attribution else "",
        f"Classes: {taxonomy.attribution or taxonomy.title}{f' ({terms})' if terms else ''}",
    )


def _footer(*lines: str) -> Html:
    return element("footer", element("h2", "Attribution"), *(element("p", line) for line in lines if line))
