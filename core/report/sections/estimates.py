"""What a sample of points says of the whole map: accuracy and area, with their intervals."""

from __future__ import annotations

from ...agreement.estimation import NO_DESIGN, Estimate, Estimates
from ..markup import Html, element, joined
from ..numbers import NOT_DEFINED, count, share
from ..subject import MapSubject
from ..tables import Column, swatch, table

_ACCURACY = (
    Column("Class"),
    Column("User's accuracy", True),
    Column("Producer's accuracy", True),
    Column("Points on the map", True),
    Column("Points in truth", True),
)
_AREA = (Column("Class"), Column("Share of the area", True), Column("Hectares", True), Column("± of 95 %, ha", True))
_STRATA = (Column("Stratum"), Column("Pixels", True), Column("Weight", True), Column("Points", True))
_SOURCE = (
    "Estimators of Stehman 2014, doi 10.1080/01431161.2014.930207, which are those of Olofsson et al. 2014, doi "
    "10.1016/j.rse.2014.02.015, where the strata are the map's classes. In brackets the 95 % interval. Areas are "
    "estimated from the points, and not counted on the map."
)


def estimates(subject: MapSubject) -> Html | str:
    """Return the section; '' for a map that was not compared with points."""
    found = subject.assessment and subject.assessment.estimates
    if not found:
        return ""
    return element(
        "section",
        element("h2", "Accuracy from a sample of points"),
        element("p", _overall(found)),
        *(element("p", note) for note in found.notes),
        element("p", _SOURCE, class_="quiet") if found.design != NO_DESIGN else "",
        table("Accuracy of each class", _ACCURACY, [_accuracy(subject, found, n) for n in range(len(found.classes))]),
        *_areas(subject, found),
        *_strata(found),
    )


def _overall(found: Estimates) -> str:
    if found.design == NO_DESIGN:
        return (
            f"Of {count(found.points)} points, {share(found.overall.value)} have the class of the map. They were not "
            "drawn at random, so that this speaks of these points and not of the map."
        )
    return f"Overall accuracy {_interval(found.overall)}, from {count(found.points)} points ({found.design})."


def _interval(each: Estimate | None) -> str:
    if each is None or each.value is None:
        return NOT_DEFINED
    if each.low is None or each.high is None:
        return share(each.value)
    return f"{share(each.value)} ({share(each.low)} to {share(each.high)})"


def _named(subject: MapSubject, found: Estimates, place: int) -> Html:
    entry = found.classes[place]
    known = {each.code: each for each in subject.taxonomy.classes}.get(entry.code)
    return joined((swatch(known.colour), entry.name)) if known else joined((entry.name,))


def _accuracy(subject: MapSubject, found: Estimates, place: int) -> tuple[str, ...]:
    entry = found.classes[place]
    figures = (_interval(entry.users), _interval(entry.producers))
    return _named(subject, found, place), *figures, count(entry.mapped_points), count(entry.reference_points)


def _areas(subject: MapSubject, found: Estimates) -> tuple[Html, ...]:
    rows = [
        (_named(subject, found, place), _interval(entry.share), *_hectares(entry.hectares))
        for place, entry in enumerate(found.classes)
        if entry.share is not None
    ]
    return (table("Area of each class, estimated", _AREA, rows),) if rows else ()


def _hectares(each: Estimate | None) -> tuple[str, str]:
    if each is None or each.value is None:
        return NOT_DEFINED, NOT_DEFINED
    half = NOT_DEFINED if each.standard_error is None else f"{(each.high - each.value):,.1f}"
    return f"{each.value:,.1f}", half


def _strata(found: Estimates) -> tuple[Html, ...]:
    rows = [(each.name, count(each.pixels), share(each.weight), count(each.points)) for each in found.strata]
    return (table("Strata of the sample", _STRATA, rows),) if rows else ()
