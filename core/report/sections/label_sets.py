"""Other labels of the same clusters: before and after review, and one voter against another."""

from __future__ import annotations

from ...agreement.assessment import Assessment
from ...agreement.label_sets import McNemar
from ...agreement.sheets import MCNEMAR_NOTE
from ..markup import Html, element
from ..numbers import NOT_DEFINED, count, share
from ..subject import MapSubject
from ..tables import Column, table

_SETS = (
    Column("Labels"),
    Column("Overall agreement", True),
    Column("Labelling efficiency", True),
    Column("Unlabelled pixels", True),
)
_TESTS = (
    Column("First"),
    Column("Second"),
    Column("Only the first agrees", True),
    Column("Only the second agrees", True),
    Column("Gain", True),
    Column("χ²", True),
    Column("p", True),
)
_LEAST_P = 0.0001


def label_sets(subject: MapSubject) -> Html | str:
    """Return the section; '' where there are no other labels."""
    assessment = subject.assessment
    if assessment is None or not assessment.label_sets:
        return ""
    rows = [
        (each.name, share(each.overall_agreement), share(each.labelling_efficiency), count(each.pixels_unlabelled))
        for each in assessment.label_sets
    ]
    return element(
        "section",
        element("h2", "Labels compared"),
        table("Labels of the same clusters", _SETS, rows),
        *_tests(assessment),
    )


def _tests(assessment: Assessment) -> tuple[Html, ...]:
    tests = assessment.label_tests
    if not tests:
        return ()
    words = f"In {assessment.unit}, tested by McNemar's test. {MCNEMAR_NOTE}"
    return (
        element("p", words, class_="quiet"),
        table("McNemar's test of two sets of labels", _TESTS, [_row(each) for each in tests]),
    )


def _row(each: McNemar) -> tuple[str, ...]:
    return (
        each.first,
        each.second,
        count(each.only_first),
        count(each.only_second),
        _gain(each.gain),
        NOT_DEFINED if each.statistic is None else f"{each.statistic:,.1f}",
        _p_value(each.p_value),
    )


def _gain(value: float | None) -> str:
    if value is None:
        return NOT_DEFINED
    return ("+" if value > 0 else "−" if value < 0 else "") + share(abs(value))


def _p_value(value: float | None) -> str:
    if value is None:
        return NOT_DEFINED
    return f"<{_LEAST_P}" if value < _LEAST_P else f"{value:.4f}"
