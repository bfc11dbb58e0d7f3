"""What the report is about, and the figures that matter most."""

from __future__ import annotations

from ..markup import Html, element, joined
from ..numbers import share
from ..subject import Subject


def heading(subject: Subject) -> Html:
    """Return the title, the sentence that this is a draft, and the key figures."""
    interpretation = subject.interpretation
    when = interpretation.history[-1].when[:10] if interpretation.history else ""
    return element(
        "header",
        element("h1", f"Land cover of {interpretation.scene.name}"),
        element("p", f"As of {when}." if when else "", " ", draft(subject), class_="lead"),
        element("dl", *(_figure(*figure) for figure in _figures(subject)), class_="key"),
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
    figures = subject.agreement
    if figures is None:
        return ("Agreement with a reference", "not compared"), doubt
    return (
        ("Agreement with the reference", share(figures.overall_agreement)),
        ("Ceiling of these clusters", share(figures.ceiling)),
        ("Labelling efficiency", share(figures.labelling_efficiency)),
        doubt,
    )


def _figure(title: str, value: str) -> Html:
    return element("div", joined((element("dt", title), element("dd", value))))
