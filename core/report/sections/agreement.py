"""How far the map agrees with its reference, class by class and pixel by pixel."""

from __future__ import annotations

from math import sqrt

from ...agreement.metrics import Agreement
from ...labelling.taxonomy import Taxonomy, load_taxonomy
from ..markup import Html, element, joined
from ..numbers import NOT_DEFINED, PER_CENT, count, decimal, share
from ..subject import Subject, file_name
from ..tables import Column, facts, scrolling, swatch, table

_COLUMNS = (
    Column("Class"),
    Column("Map", True),
    Column("Reference", True),
    Column("User's", True),
    Column("Producer's", True),
    Column("F1", True),
    Column("IoU", True),
)
_READING = (
    "User's: of the class's pixels on the map, those that the reference has too. Producer's: of its pixels in the "
    "reference, those that the map has too. F1 and IoU join both. A dash stands where a class is absent."
)
_MATRIX_READING = (
    "Per cent of all compared pixels: the map's classes down, the reference's across. The diagonal, framed, "
    "adds up to the overall agreement."
)


def agreement(subject: Subject) -> Html:
    """Return the figures, the figures of each class and the confusion matrix; or that nothing was compared."""
    figures, reference = subject.agreement, subject.interpretation.reference
    if figures is None or reference is None:
        words = "This map has not been compared with a reference map, so that nothing is known of how good it is."
        return element("section", element("h2", "Agreement"), element("p", words))
    names = load_taxonomy(None)
    return element(
        "section",
        element("h2", "Agreement with a reference map"),
        element("p", f"Compared with {file_name(reference.name)}. ", _losses(figures)),
        _facts(figures),
        element("h3", "Class by class"),
        element("p", _READING, class_="quiet"),
        table("Figures of each class", _COLUMNS, [_row(figures, names, place) for place in range(len(figures.codes))]),
        element("h3", "Confusion matrix"),
        element("p", _MATRIX_READING, class_="quiet"),
        _matrix(figures, names),
    )


def _losses(figures: Agreement) -> str:
    rest, clusters = 1 - figures.overall_agreement, 1 - figures.ceiling
    return (
        f"Of the compared pixels, {share(rest)} do not agree: {share(clusters)} because clusters mix the reference's "
        f"classes, {share(rest - clusters)} because of labels."
    )


def _facts(figures: Agreement) -> Html:
    return facts(
        (
            ("Overall agreement", f"{share(figures.overall_agreement)} of the compared pixels"),
            ("Ceiling", f"{share(figures.ceiling)}, the best that any labelling of these clusters could reach"),
            ("Labelling efficiency", f"{share(figures.labelling_efficiency)} of the ceiling is reached"),
            ("Mean IoU", share(figures.mean_iou)),
            ("Mean F1", share(figures.mean_f1)),
            ("Quantity disagreement", f"{share(figures.quantity_disagreement)}: classes are too large or too small"),
            ("Allocation disagreement", f"{share(figures.allocation_disagreement)}: classes are in another place"),
            ("Kappa", NOT_DEFINED if figures.kappa is None else f"{figures.kappa:.3f}, to compare with older work"),
            ("Pixels compared", count(figures.pixels_compared)),
            ("Of them unlabelled", _some(figures.pixels_unlabelled, "which counts as not agreeing")),
            ("Without a reference", _some(figures.pixels_without_reference, "left out")),
            ("Not comparable", _some(figures.pixels_not_comparable, "left out: no counterpart in WorldCover")),
        )
    )


def _some(pixels: int, words: str) -> str:
    return f"{count(pixels)}, {words}" if pixels else ""


def _row(figures: Agreement, names: Taxonomy, place: int) -> tuple[str, ...]:
    entry, total = figures.classes[place], figures.pixels_compared
    named = names.by_code(entry.code)
    shares = (entry.map_pixels / total, entry.reference_pixels / total, entry.users, entry.producers)
    return joined((swatch(named.colour), named.name)), *map(share, (*shares, entry.f1, entry.iou))


def _matrix(figures: Agreement, names: Taxonomy) -> Html:
    titles = [names.by_code(code).name for code in figures.codes]
    down = [*titles, "not labelled"] if figures.pixels_unlabelled else titles
    head = element("tr", element("th", "Map \\ reference", scope="col"), *(_column_title(title) for title in titles))
    rows = [
        element(
            "tr", element("th", title, scope="row"), *(_cell(figures, row, column) for column in range(len(titles)))
        )
        for row, title in enumerate(down)
    ]
    return scrolling("Confusion matrix", element("thead", head), element("tbody", *rows))


def _column_title(title: str) -> Html:
    return element("th", title, scope="col", class_="number")


def _cell(figures: Agreement, row: int, column: int) -> Html:
    """Return a cell whose shade adds to its number and says nothing of its own."""
    pixels, most = int(figures.matrix[row, column]), max(1, int(figures.matrix.max()))
    kind = "number same" if row == column else "number"
    heat = f"--heat:{decimal(round(sqrt(pixels / most), 3))}"
    words = share(pixels / figures.pixels_compared).removesuffix(PER_CENT) if pixels else ""
    return element("td", words, class_=kind, style=heat, title=f"{count(pixels)} pixels")
