"""The confusion matrix as a heat map, with users' and producers' figures on its margins."""

from __future__ import annotations

from math import sqrt

from ...agreement.assessment import Assessment
from ...agreement.metrics import Agreement
from ...labelling.taxonomy import Taxonomy
from ..markup import Html, element
from ..numbers import PER_CENT, count, decimal, share
from ..tables import scrolling

_READING = (
    "Per cent of all compared {}: the map's classes down, the reference's across. The diagonal, framed, "
    "adds up to the overall agreement, in the last corner. The margins are the user's and the producer's figures."
)


def confusion(assessment: Assessment, names: Taxonomy) -> tuple[Html, Html, Html]:
    """Return the heading, how to read it, and the matrix."""
    figures, unit = assessment.agreement, assessment.unit
    titles = [names.by_code(code).name for code in figures.codes]
    down = [*titles, "not labelled"] if figures.pixels_unlabelled else titles
    head = element(
        "tr",
        element("th", "Map \\ reference", scope="col"),
        *(_title(title) for title in titles),
        _title("User's", "number margin"),
    )
    rows = [_row(figures, unit, title, row) for row, title in enumerate(down)]
    return (
        element("h3", "Confusion matrix"),
        element("p", _READING.format(unit), class_="quiet"),
        scrolling("Confusion matrix", element("thead", head), element("tbody", *rows, _producers(figures))),
    )


def _title(title: str, kind: str = "number") -> Html:
    return element("th", title, scope="col", class_=kind)


def _row(figures: Agreement, unit: str, title: str, row: int) -> Html:
    users = figures.classes[row].users if row < len(figures.classes) else None
    cells = (_cell(figures, unit, row, column) for column in range(len(figures.codes)))
    margin = element("td", _figure(users) if row < len(figures.classes) else "", class_="number margin")
    return element("tr", element("th", title, scope="row"), *cells, margin)


def _producers(figures: Agreement) -> Html:
    cells = (element("td", _figure(entry.producers), class_="number margin") for entry in figures.classes)
    corner = element("td", _figure(figures.overall_agreement), class_="number margin same")
    return element("tr", element("th", "Producer's", scope="row", class_="margin"), *cells, corner)


def _figure(value: float | None) -> str:
    return share(value).removesuffix(PER_CENT)


def _cell(figures: Agreement, unit: str, row: int, column: int) -> Html:
    """Return a cell whose shade adds to its number and says nothing of its own."""
    pixels, most = int(figures.matrix[row, column]), max(1, int(figures.matrix.max()))
    kind = "number same" if row == column else "number"
    heat = f"--heat:{decimal(round(sqrt(pixels / most), 3))}"
    words = _figure(pixels / figures.pixels_compared) if pixels else ""
    return element("td", words, class_=kind, style=heat, title=f"{count(pixels)} {unit}")
