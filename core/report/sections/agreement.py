"""How far the map agrees with its reference: the figures, and those of each class."""

from __future__ import annotations

from ...agreement.assessment import Assessment
from ...agreement.bounds import AccuracyBounds
from ...agreement.variability import Interval, Variability
from ...labelling.taxonomy import Taxonomy, load_taxonomy
from ..bars import bar
from ..markup import Content, Html, element, joined
from ..numbers import NOT_DEFINED, count, share
from ..subject import MapSubject, file_name
from ..tables import Column, facts, swatch, table
from .confusion import confusion

_COLUMNS = (
    Column("Class"),
    Column("Map", True),
    Column("Reference", True),
    Column("User's", True),
    Column("Producer's", True),
    Column("F1", True),
    Column("IoU", True),
)
_BARS = (Column("Class"), Column("Reached, and the ceiling"), Column("Producer's", True), Column("Ceiling", True))
_READING = (
    "User's: of the class's pixels on the map, those that the reference has too. Producer's: of its pixels in the "
    "reference, those that the map has too. F1 and IoU join both. A dash stands where a class is absent."
)
_BARS_READING = (
    "The bar is the part of the class's pixels in the reference that the map has too, the line across it the part "
    "that it would have if every cluster were given its best class. Where the line is far right of the bar, labels are "
    "to be mended; where it is far left of the end, clusters are. A bar past its line takes pixels from other classes."
)


def agreement(subject: MapSubject) -> Html:
    """Return the figures, the figures of each class and the confusion matrix; or that nothing was compared."""
    assessment, reference = subject.assessment, subject.reference
    if assessment is None or reference is None:
        words = "This map has not been compared with a reference map, so that nothing is known of how good it is."
        return element("section", element("h2", "Agreement"), element("p", words))
    names = load_taxonomy(None)
    rows = [_row(assessment, names, place) for place in range(len(assessment.agreement.codes))]
    recoded = f" Its values were read as {reference.recoding}." if reference.recoding else ""
    return element(
        "section",
        element("h2", "Agreement with a reference map"),
        element("p", f"Compared with {file_name(reference.name)}.{recoded} ", _losses(assessment)),
        _facts(assessment),
        element("h3", "Class by class"),
        element("p", _READING, class_="quiet"),
        table("Figures of each class", _COLUMNS, rows),
        element("h3", "What is reached, and what could be"),
        element("p", _BARS_READING, class_="quiet"),
        table("Ceiling and agreement of each class", _BARS, _bar_rows(assessment, names)),
        *confusion(assessment, names),
    )


def _losses(assessment: Assessment) -> str:
    anatomy = assessment.anatomy
    return (
        f"Of the compared {assessment.unit}, {share(anatomy.labelling_error + anatomy.clustering_error)} do not agree: "
        f"{share(anatomy.clustering_error)} because clusters mix the reference's classes, "
        f"{share(anatomy.labelling_error)} because of labels."
    )


def _facts(assessment: Assessment) -> Html:
    figures, unit = assessment.agreement, assessment.unit
    return facts(
        (
            ("Overall agreement", f"{share(figures.overall_agreement)} of the compared {unit}"),
            ("Varies from place to place", _variability(assessment.variability)),
            ("Accuracy of the map", _bounds(assessment.bounds)),
            ("Ceiling", f"{share(figures.ceiling)}, the best that any labelling of these clusters could reach"),
            ("Labelling efficiency", f"{share(figures.labelling_efficiency)} of the ceiling is reached"),
            ("Mean IoU", share(figures.mean_iou)),
            ("Mean F1", share(figures.mean_f1)),
            ("Quantity disagreement", f"{share(figures.quantity_disagreement)}: classes are too large or too small"),
            ("Allocation disagreement", f"{share(figures.allocation_disagreement)}: classes are in another place"),
            ("Kappa", NOT_DEFINED if figures.kappa is None else f"{figures.kappa:.3f}, to compare with older work"),
            (f"{unit.capitalize()} compared", count(figures.pixels_compared)),
            ("Of them unlabelled", _some(figures.pixels_unlabelled, "which counts as not agreeing")),
            ("Without a reference", _some(figures.pixels_without_reference, "left out")),
            ("Not comparable", _some(figures.pixels_not_comparable, "left out: no counterpart in WorldCover")),
        )
    )


def _variability(found: Variability | None) -> str:
    if found is None:
        return ""
    return (
        f"{between(found.overall_agreement)} (95 % of {count(found.replicates)} resamples of {found.blocks} blocks of "
        f"{found.block_px} × {found.block_px} pixels; spatial variability, no sampling error)"
    )


def between(interval: Interval | None) -> str:
    """Write an interval of shares."""
    return NOT_DEFINED if interval is None else f"{share(interval.low)} to {share(interval.high)}"


def _bounds(bounds: AccuracyBounds | None) -> str:
    if bounds is None:
        return ""
    return (
        f"between {share(bounds.low)} and {share(bounds.high)}, if the reference is right in {share(bounds.reference)} "
        "of cases here, as it is in its validation"
    )


def _some(pixels: int, words: str) -> str:
    return f"{count(pixels)}, {words}" if pixels else ""


def _row(assessment: Assessment, names: Taxonomy, place: int) -> tuple[Content, ...]:
    figures = assessment.agreement
    entry, total = figures.classes[place], figures.pixels_compared
    shares = (entry.map_pixels / total, entry.reference_pixels / total, entry.users, entry.producers)
    return _named(names, entry.code), *map(share, (*shares, entry.f1, entry.iou))


def _named(names: Taxonomy, code: int) -> Html:
    entry = names.by_code(code)
    return joined((swatch(entry.colour), entry.name))


def _bar_rows(assessment: Assessment, names: Taxonomy) -> list[tuple[Content, ...]]:
    """Return a row for each class of the reference."""
    best: dict[int, int] = {}
    for each in assessment.anatomy.clusters:
        best[each.best_code] = best.get(each.best_code, 0) + each.best
    rows = []
    for entry in assessment.agreement.classes:
        if entry.producers is not None:
            ceiling = best.get(entry.code, 0) / entry.reference_pixels
            named = names.by_code(entry.code)
            words = f"{named.name}: {share(entry.producers)} reached, ceiling {share(ceiling)}"
            drawn = bar(entry.producers, words, named.hex_colour, ceiling)
            rows.append((_named(names, entry.code), drawn, share(entry.producers), share(ceiling)))
    return rows
