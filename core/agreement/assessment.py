"""All that is said of a map against a reference, from one table and a legend: what report and files are made of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .anatomy import Anatomy, anatomy_of
from .areas import ClassArea, measure_areas
from .bounds import AccuracyBounds, accuracy_bounds
from .by_edge import EdgeBand, by_edge
from .contingency import Contingency
from .estimation import Estimates
from .grouping import BROAD, Group, grouped
from .label_sets import McNemar, compare_labels
from .labelling import Labelling
from .metrics import Agreement, measure_agreement
from .variability import Variability, measure_variability


@dataclass(frozen=True)
class GroupAgreement:
    """The figures of a coarser legend, whose classes are the groups' places, 1 …; None where nothing is compared."""

    groups: tuple[Group, ...]
    agreement: Agreement | None


@dataclass(frozen=True)
class LabelSet:
    """The figures of one set of labels on the same clusters."""

    name: str
    overall_agreement: float
    labelling_efficiency: float
    pixels_unlabelled: int


@dataclass(frozen=True)
class Assessment:
    """Every figure of a map against a reference; parts that a comparison cannot have are None or empty.

    `label_sets` are other labels of the same clusters, and `label_tests` what distinguishes them. `estimates` are
    what points as a reference say of the whole map; all counts are of points then, else of pixels.
    """

    agreement: Agreement
    areas: tuple[ClassArea, ...]
    bounds: AccuracyBounds | None
    variability: Variability | None
    edges: tuple[EdgeBand, ...]
    anatomy: Anatomy
    grouped: GroupAgreement
    label_sets: tuple[LabelSet, ...] = ()
    label_tests: tuple[McNemar, ...] = ()
    estimates: Estimates | None = None

    @property
    def unit(self) -> str:
        """What was counted: "pixels", or "points" where the reference is points."""
        return "pixels" if self.estimates is None else "points"


def assess(
    table: Contingency,
    labelling: Labelling,
    hectares: Sequence[float | None],
    reference_accuracy: float | None,
    groups: Sequence[Group] = BROAD,
    others: Mapping[str, Labelling] | None = None,
    pairs: Sequence[tuple[str, str]] = (),
    estimates: Estimates | None = None,
) -> Assessment | None:
    """Return all figures, None where nothing can be compared.

    `hectares` are those of a pixel of each cluster, `reference_accuracy` is the reference's own, 0…1 or None where it
    is not known, `others` are more labels by name, and `pairs` the names of those that are tested against each other;
    `estimates` are kept as they are.
    """
    agreement = measure_agreement(table, labelling.mapped, labelling.comparable)
    anatomy = anatomy_of(table, labelling)
    if agreement is None or anatomy is None:
        return None
    coarse = grouped(table, labelling, groups)
    named = dict(others or {})
    return Assessment(
        agreement=agreement,
        areas=measure_areas(table, labelling, agreement.codes, hectares),
        bounds=None if reference_accuracy is None else accuracy_bounds(agreement.overall_agreement, reference_accuracy),
        variability=measure_variability(table, labelling, agreement.codes),
        edges=by_edge(table, labelling),
        anatomy=anatomy,
        grouped=GroupAgreement(tuple(groups), measure_agreement(coarse[0], coarse[1].mapped, coarse[1].comparable)),
        label_sets=_label_sets(table, named),
        label_tests=tuple(compare_labels(table, (a, named[a]), (b, named[b])) for a, b in pairs),
        estimates=estimates,
    )


def _label_sets(table: Contingency, named: Mapping[str, Labelling]) -> tuple[LabelSet, ...]:
    found = ((name, measure_agreement(table, labels.mapped, labels.comparable)) for name, labels in named.items())
    return tuple(
        LabelSet(name, each.overall_agreement, each.labelling_efficiency, each.pixels_unlabelled)
        for name, each in found
        if each is not None
    )
