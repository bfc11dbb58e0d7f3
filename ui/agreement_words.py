"""What the figures of agreement mean, in sentences."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..adapters.words import said
from ..core.agreement.bounds import accuracy_bounds
from ..core.agreement.editions import edition_credited
from ..core.agreement.estimation import NO_DESIGN, SIMPLE, STRATIFIED, Estimates
from ..core.agreement.metrics import Agreement
from ..core.agreement.report import ReferenceMap
from .numbers import shown_count, shown_share

Titled = tuple[str, str]


def tr(text: str) -> str:
    """Translate a text of the panel."""
    return QCoreApplication.translate("AgreementPanel", text)


def overall(agreement: Agreement, reference: ReferenceMap) -> Titled:
    """Return title and meaning of the overall agreement with a map, and what it says of accuracy where that is known.

    Whoever made WorldCover has told how often it is right.
    """
    title, edition = tr("Overall agreement"), edition_credited(reference.attribution)
    if edition is None:
        return title, tr(
            "of the compared pixels have the reference's class. That is agreement, not accuracy: "
            "the reference has errors of its own."
        )
    bounds = accuracy_bounds(agreement.overall_agreement, edition.accuracy)
    words = tr(
        "of the compared pixels have the reference's class. That is agreement, not accuracy: WorldCover {} itself is "
        "right in {} of cases. If it is so here, the map is right in {} to {}."
    )
    return title, words.format(edition.year, *map(shown_share, (bounds.reference, bounds.low, bounds.high)))


def overall_of_points(estimates: Estimates | None) -> Titled:
    """Return the same for points, with what they say of the whole map."""
    words = tr("of the compared points have the class on the map that they have in truth.")
    return tr("Overall agreement"), f"{words} {_estimated(estimates)}".rstrip()


def _estimated(estimates: Estimates | None) -> str:
    if estimates is None:
        return ""
    if estimates.design == NO_DESIGN:
        return tr("They are no probability sample, so this speaks of these points alone.")
    design = {STRATIFIED: tr("stratified random"), SIMPLE: tr("simple random")}[estimates.design]
    found, sample = estimates.overall, (shown_count(estimates.points), design)
    if found.standard_error is None:
        words = tr("Estimated for the whole map: overall accuracy {} ({} points, {}).")
        return words.format(shown_share(found.value), *sample)
    words = tr("Estimated for the whole map: overall accuracy {}, 95 % interval {} to {} ({} points, {}).")
    return words.format(*map(shown_share, (found.value, found.low, found.high)), *sample)


def ceiling() -> Titled:
    """Return title and meaning of the ceiling."""
    return tr("Ceiling"), tr(
        "is the best that any labels could reach on these clusters. Where it is low, better clusters help (step 2)."
    )


def efficiency() -> Titled:
    """Return title and meaning of the labelling efficiency."""
    return tr("Labelling efficiency"), tr("of the ceiling is reached. Where it is low, correct the labels (step 3).")


def iou() -> Titled:
    """Return title and meaning of the mean IoU."""
    return tr("Mean IoU"), tr(
        "is how far map and reference overlap, averaged over the classes: a rare class counts as much as a common one."
    )


def losses(agreement: Agreement, of_points: bool) -> str:
    """Say how much does not agree, and what that is due to."""
    words = (
        tr("Of all points, {} do not agree: {} because clusters mix the reference's classes, {} because of labels.")
        if of_points
        else tr(
            "Of all pixels, {} do not agree: {} because clusters mix the reference's classes, {} because of labels."
        )
    )
    rest, clusters = 1 - agreement.overall_agreement, 1 - agreement.ceiling
    return words.format(*map(shown_share, (rest, clusters, rest - clusters)))


def matrix(of_points: bool) -> str:
    """Say what the confusion matrix shows."""
    if of_points:
        return tr(
            "Per cent of all compared points: the map's classes down, the reference's across, agreement in bold. "
            "Choose a cell to see on the map which clusters cause it."
        )
    return tr(
        "Per cent of all compared pixels: the map's classes down, the reference's across, agreement in bold. "
        "Choose a cell to see on the map which clusters cause it."
    )


def compared(agreement: Agreement, of_points: bool, estimates: Estimates | None) -> str:
    """Say how much was compared and what was left out, with the notes on what points say of the whole map."""
    first = tr("{} points compared") if of_points else tr("{} pixels compared")
    parts = [first.format(shown_count(agreement.pixels_compared))]
    left = (
        (agreement.pixels_unlabelled, tr("{} of them unlabelled, which counts as not agreeing")),
        (agreement.pixels_without_reference, tr("{} left out where the reference has no data")),
        (agreement.pixels_not_comparable, tr("{} left out whose class has no counterpart in WorldCover")),
    )
    sentence = "; ".join(parts + [words.format(shown_count(count)) for count, words in left if count]) + "."
    # Points of no design are told of with the overall agreement.
    notes = estimates.notes if estimates is not None and estimates.design != NO_DESIGN else ()
    return " ".join((sentence, *map(said, notes)))
