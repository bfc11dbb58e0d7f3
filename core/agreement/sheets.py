"""The figures as plain tables, for files that people and spreadsheets read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..labelling.taxonomy import Taxonomy
from .assessment import Assessment
from .by_edge import EdgeBand
from .estimation import Estimates
from .metrics import Agreement
from .variability import ClassIntervals, Interval

FIGURES = (
    "overall_agreement",
    "ceiling",
    "labelling_efficiency",
    "mean_iou",
    "mean_f1",
    "kappa",
    "quantity_disagreement",
    "allocation_disagreement",
    "pixels_compared",
    "pixels_unlabelled",
    "pixels_without_reference",
    "pixels_not_comparable",
)
NOT_DEFINED = "n/a"
_CLASS_COLUMNS = ("code", "class", "reference pixels", "map pixels", "producer's", "user's", "F1", "IoU")


@dataclass(frozen=True)
class Sheet:
    """A table with a title, the names of its columns, and its rows; `note` says how to read it."""

    title: str
    columns: Sequence[str]
    rows: Sequence[Sequence[object]]
    note: str = ""


def sheets_of(assessment: Assessment, names: Taxonomy) -> tuple[Sheet, ...]:
    """Return the tables of all figures; those of which there is nothing to say are left out."""
    agreement = assessment.agreement
    labels = [_name(code, names) for code in agreement.codes]
    found = (
        Sheet("Figures", ("figure", "value"), [(figure, shown(getattr(agreement, figure))) for figure in FIGURES]),
        Sheet("Classes", _CLASS_COLUMNS, _class_rows(agreement, labels)),
        Sheet("Confusion matrix", ("map \\ reference (pixels)", *labels), _matrix_rows(agreement, labels)),
        _areas(assessment, names),
        _bounds(assessment),
        _variability(assessment, names),
        _edges(assessment.edges),
        _anatomy(assessment, names),
        _groups(assessment, names),
        _label_sets(assessment),
        _label_tests(assessment),
        _estimates(assessment.estimates),
    )
    return tuple(sheet for sheet in found if sheet.rows)


def shown(value: object) -> object:
    """Return a value as a table shows it: six decimals, and n/a for what is not defined."""
    if value is None:
        return NOT_DEFINED
    return round(value, 6) if isinstance(value, float) else value


def _name(code: int | None, names: Taxonomy) -> str:
    return names.by_code(code).name if code else "unlabelled"


def _class_rows(agreement: Agreement, labels: Sequence[str]) -> list[tuple[object, ...]]:
    return [
        (
            entry.code,
            label,
            entry.reference_pixels,
            entry.map_pixels,
            *tuple(shown(value) for value in (entry.producers, entry.users, entry.f1, entry.iou)),
        )
        for entry, label in zip(agreement.classes, labels)
    ]


def _matrix_rows(agreement: Agreement, labels: Sequence[str]) -> list[tuple[object, ...]]:
    return [(label, *row) for label, row in zip([*labels, "unlabelled"], agreement.matrix.tolist())]


def _areas(assessment: Assessment, names: Taxonomy) -> Sheet:
    rows = [
        (
            area.code,
            _name(area.code, names),
            *tuple(map(shown, (area.map_hectares, area.reference_hectares, area.difference_hectares))),
        )
        for area in assessment.areas
    ]
    return Sheet("Areas", ("code", "class", "map ha", "reference ha", "difference ha"), rows)


def _bounds(assessment: Assessment) -> Sheet:
    bounds = assessment.bounds
    rows = [] if bounds is None else [(shown(bounds.reference), shown(bounds.low), shown(bounds.high))]
    columns = ("accuracy of the reference", "lowest accuracy of the map", "highest accuracy of the map")
    return Sheet("Bounds of the true accuracy", columns, rows, "If the reference is as right here as everywhere.")


def _variability(assessment: Assessment, names: Taxonomy) -> Sheet:
    found = assessment.variability
    if found is None:
        return Sheet("", (), ())
    rows = [("overall agreement", *_ends(found.overall_agreement))]
    rows += [row for entry in found.classes for row in _class_ends(entry, _name(entry.code, names))]
    note = (
        f"95 % intervals from {found.replicates} resamples of {found.blocks} blocks of {found.block_px} × "
        f"{found.block_px} pixels: how far the figures vary with the part of the scene. No sampling error."
    )
    return Sheet("Spatial variability", ("figure", "low", "high"), rows, note)


def _class_ends(entry: ClassIntervals, name: str) -> Iterator[tuple[object, ...]]:
    for title, interval in (
        ("producer's", entry.producers),
        ("user's", entry.users),
        ("F1", entry.f1),
        ("IoU", entry.iou),
    ):
        yield (f"{name}: {title}", *_ends(interval))


def _ends(interval: Interval | None) -> tuple[object, object]:
    return (NOT_DEFINED, NOT_DEFINED) if interval is None else (shown(interval.low), shown(interval.high))


def _edges(edges: Sequence[EdgeBand]) -> Sheet:
    rows = [(band_name(band), band.pixels, shown(band.overall_agreement), shown(band.ceiling)) for band in edges]
    columns = ("distance to a class edge of the reference", "pixels", "overall agreement", "ceiling")
    return Sheet("Distance to class edges", columns, rows)


def band_name(band: EdgeBand) -> str:
    """Return how far a band's pixels are from a class edge, in pixels."""
    if band.farthest == 0:
        return "at the edge"
    if band.farthest is None:
        return f"{band.nearest} pixels and more"
    if band.nearest == band.farthest:
        return f"{band.nearest} pixel"
    return f"{band.nearest} to {band.farthest} pixels"


def _anatomy(assessment: Assessment, names: Taxonomy) -> Sheet:
    anatomy = assessment.anatomy
    rows = [
        (
            each.cluster,
            _name(each.code, names),
            _name(each.best_code, names),
            each.pixels,
            each.agreed,
            each.labelling_error,
            each.clustering_error,
            each.second_pixels,
        )
        for each in anatomy.clusters
    ]
    columns = ("cluster", "label", "best label", "pixels", "agree", "won by an override", "lost by clustering")
    return Sheet("Anatomy of the error", (*columns, "won by a split at most"), rows, "In pixels that are compared.")


def _groups(assessment: Assessment, names: Taxonomy) -> Sheet:
    coarse, groups = assessment.grouped.agreement, assessment.grouped.groups
    if coarse is None:
        return Sheet("", (), ())
    rows = [
        (
            groups[entry.code - 1].name,
            ", ".join(_name(code, names) for code in groups[entry.code - 1].codes),
            entry.reference_pixels,
            entry.map_pixels,
            *map(shown, (entry.producers, entry.users, entry.iou)),
        )
        for entry in coarse.classes
    ]
    columns = ("group", "its classes", "reference pixels", "map pixels", "producer's", "user's", "IoU")
    return Sheet("Groups of classes", columns, rows, f"Overall agreement {shown(coarse.overall_agreement)}.")


def _label_sets(assessment: Assessment) -> Sheet:
    rows = [
        (each.name, shown(each.overall_agreement), shown(each.labelling_efficiency), each.pixels_unlabelled)
        for each in assessment.label_sets
    ]
    columns = ("labels", "overall agreement", "labelling efficiency", "pixels unlabelled")
    return Sheet("Labels of the same clusters", columns, rows)


def _label_tests(assessment: Assessment) -> Sheet:
    rows = [
        (
            each.first,
            each.second,
            each.only_first,
            each.only_second,
            *tuple(map(shown, (each.gain, each.statistic, each.p_value))),
        )
        for each in assessment.label_tests
    ]
    columns = ("first", "second", "only the first agrees", "only the second agrees", "gain", "χ²", "p")
    return Sheet("McNemar's test", columns, rows, MCNEMAR_NOTE)


def _estimates(estimates: Estimates | None) -> Sheet:
    """Return accuracy and area as a sample has them."""
    if estimates is None:
        return Sheet("", (), ())
    named = [("overall accuracy", estimates.overall)]
    for entry in estimates.classes:
        titles = ("user's accuracy", "producer's accuracy", "share of the area", "hectares")
        figures = (entry.users, entry.producers, entry.share, entry.hectares)
        named += [(f"{entry.name}: {title}", each) for title, each in zip(titles, figures) if each is not None]
    rows = [(title, *map(shown, (each.value, each.standard_error, each.low, each.high))) for title, each in named]
    columns = ("figure", "estimate", "standard error", "low", "high")
    note = " ".join((f"Design: {estimates.design}, {estimates.points} points; 95 % intervals.", *estimates.notes))
    return Sheet("Estimates", columns, rows, note)


MCNEMAR_NOTE = (
    "The test takes pixels for independent, which neighbours are not: over whole maps a small p only says that the "
    "labels differ, not that the difference would be found elsewhere."
)
