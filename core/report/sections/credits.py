"""Whom to credit for what."""

from __future__ import annotations

from ..markup import Html, element
from ..subject import MapSubject

SENTINEL = (
    "Land cover derived from a Sentinel-2 image: contains modified Copernicus Sentinel data. They are free and open "
    "(Copernicus Sentinel Data Terms and Conditions)."
)


def credit_lines(subject: MapSubject) -> Html:
    """Return the lines that licences ask for."""
    reference, taxonomy = subject.reference, subject.taxonomy
    terms = ", ".join(filter(None, (taxonomy.source, taxonomy.licence)))
    lines = (
        SENTINEL,
        f"Reference map: {reference.attribution}" if reference and reference.attribution else "",
        f"Classes: {taxonomy.attribution or taxonomy.title}{f' ({terms})' if terms else ''}",
    )
    return element("footer", element("h2", "Attribution"), *(element("p", line) for line in lines if line))
