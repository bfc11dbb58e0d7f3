"""What the report is about, and the figures that matter most."""

from __future__ import annotations

from collections.abc import Iterable

from ..markup import Html, element, joined
from ..numbers import share
from ..subject import MapSubject, Subject


def heading(subject: Subject) -> Html:
    """Return the title, the sentence that this is a draft, and the key figures."""
    interpretation = subject.interpretation
    when = interpretation.history[-1].when[:10] if interpretation.history else ""
    return element(
        "header",
        element("h1", f"Land cover of {interpretation.scene.name}"),
        element("p", f"As of {when}." if when else "", " ", draft(subject), class_="lead"),
        key_figures(_figures(subject)),
    )


def map_heading(subject: MapSubject) -> Html:
    """Return the title of a report on any map, and its key figures."""
    words = "How far this map agrees with a reference, of which nobody knows how right it is here."
    return element(
        "header",
        element("h1", f"Agreement of {subject.name}"),
        element("p", words, class_="lead"),
        key_figures(compared_figures(subject)),
    )


def draft(subject: Subject) -> str:
    """Say in a sentence what the map is worth."""
    waiting = len(subject.interpretation.needs_review)
    if not waiting:
        return "This map is a draft: nobody has checked it on the ground."
    words = "one of its clusters is" if waiting == 1 else f"{waiting} of its clusters are"
    return f"This map is a draft: {words} in doubt and not settled yet, and nobody has checked it on the ground."


def _figures(subject: Subject) -> tuple[tuple[str, str], ...]:
    waiting, clusters = len(subject.interpretation.needs_review), len(subject.interpretation.clusters)
    doubt = ("Clusters in doubt", f"{waiting} of {clusters}")
    return *compared_figures(subject.map), doubt


def compared_figures(subject: MapSubject) -> tuple[tuple[str, str], ...]:
    """Return the figures that matter most of a comparison."""
    assessment = subject.assessment
    if assessment is None:
        return (("Agreement with a reference", "not compared"),)
    figures, estimates = assessment.agreement, assessment.estimates
    sampled = estimates is not None and estimates.overall.standard_error is not None
    return (
        *((("Overall accuracy, estimated", share(estimates.overall.value)),) if sampled else ()),
        ("Agreement with the reference", share(figures.overall_agreement)),
        ("Ceiling of these clusters", share(figures.ceiling)),
        ("Labelling efficiency", share(figures.labelling_efficiency)),
    )


def key_figures(figures: Iterable[tuple[str, str]]) -> Html:
    """Return titles and figures as large as they matter."""
    return element("dl", *(_figure(*figure) for figure in figures), class_="key")


def _figure(title: str, value: str) -> Html:
    return element("div", joined((element("dt", title), element("dd", value))))
