"""Agreement by place and by coarser classes: at edges and away from them, from block to block, in groups."""

from __future__ import annotations

from ...agreement.assessment import Assessment, GroupAgreement
from ...agreement.sheets import band_name
from ...agreement.variability import ClassIntervals
from ...labelling.taxonomy import Taxonomy, load_taxonomy
from ..markup import Content, Html, element, joined
from ..numbers import count, share
from ..subject import MapSubject
from ..tables import Column, swatch, table
from .agreement import between

_EDGES = (Column("From the nearest edge"), Column("Pixels", True), Column("Agreement", True), Column("Ceiling", True))
_EDGES_READING = (
    "An edge is where a pixel of the reference touches another class. Pixels there are mixed, and two grids never meet "
    "exactly: a map that only misses edges is better than its overall agreement says."
)
_GROUPS = (
    Column("Group"),
    Column("Its classes"),
    Column("Map", True),
    Column("Reference", True),
    Column("User's", True),
    Column("Producer's", True),
    Column("IoU", True),
)
_VARIABILITY = (
    Column("Class"),
    Column("User's", True),
    Column("Producer's", True),
    Column("F1", True),
    Column("IoU", True),
)


def places(subject: MapSubject) -> Html | str:
    """Return the section; '' for a map that was not compared."""
    assessment = subject.assessment
    if assessment is None:
        return ""
    names = load_taxonomy(None)
    return element(
        "section",
        element("h2", "By place, and in broader classes"),
        _edges(assessment),
        _groups(assessment.grouped, assessment.unit, names),
        _variability(assessment, names),
    )


def _edges(assessment: Assessment) -> Html | str:
    rows = [
        (band_name(band), count(band.pixels), share(band.overall_agreement), share(band.ceiling))
        for band in assessment.edges
    ]
    if not rows:
        return ""
    words = element("p", _EDGES_READING, class_="quiet")
    return joined((element("h3", "At class edges"), words, table("Agreement by distance to class edges", _EDGES, rows)))


def _groups(grouped: GroupAgreement, unit: str, names: Taxonomy) -> Html | str:
    figures = grouped.agreement
    if figures is None:
        return ""
    words = (
        f"With classes put together as below, {share(figures.overall_agreement)} of "
        f"{count(figures.pixels_compared)} {unit} agree, and {share(figures.ceiling)} could."
    )
    rows = [_group_row(grouped, place, names) for place in range(len(figures.classes))]
    return joined((element("h3", "In broader classes"), element("p", words), table("Groups of classes", _GROUPS, rows)))


def _group_row(grouped: GroupAgreement, place: int, names: Taxonomy) -> tuple[Content, ...]:
    figures = grouped.agreement
    entry, total = figures.classes[place], figures.pixels_compared
    group = grouped.groups[entry.code - 1]
    shares = (entry.map_pixels / total, entry.reference_pixels / total, entry.users, entry.producers, entry.iou)
    return group.name, ", ".join(names.by_code(code).name for code in group.codes), *map(share, shares)


def _variability(assessment: Assessment, names: Taxonomy) -> Html | str:
    found = assessment.variability
    if found is None:
        return ""
    words = (
        f"Where 95 % of {count(found.replicates)} resamples of the scene's {found.blocks} blocks lie. This is how far "
        "the figures vary with the part of the scene, not how sure they are: the whole map was compared, so that they "
        "have no sampling error."
    )
    rows = [_variability_row(entry, names) for entry in found.classes]
    return joined(
        (
            element("h3", "From block to block"),
            element("p", words, class_="quiet"),
            table("Spatial variability of each class", _VARIABILITY, rows),
        )
    )


def _variability_row(entry: ClassIntervals, names: Taxonomy) -> tuple[Content, ...]:
    named = names.by_code(entry.code)
    intervals = (entry.users, entry.producers, entry.f1, entry.iou)
    return joined((swatch(named.colour), named.name)), *map(between, intervals)
