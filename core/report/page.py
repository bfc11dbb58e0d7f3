"""The whole report as one page, which asks nothing of a network and runs no script."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from .markup import Html, element, joined, style_sheet
from .sections import ALL, OF_A_MAP
from .subject import MapSubject, Subject

_STYLE = Path(__file__).resolve().parents[2] / "resources" / "report" / "report.css"
# Were anything to slip in, a browser would load nothing and run nothing.
_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"


def report_page(subject: Subject) -> str:
    """Return the page; the same subject gives the same text."""
    return page_of(f"Land cover of {subject.interpretation.scene.name}", [section(subject) for section in ALL])


def map_report_page(subject: MapSubject) -> str:
    """Return the page about any map that was compared; the same subject gives the same text."""
    return page_of(f"Agreement of {subject.name}", [section(subject) for section in OF_A_MAP])


def page_of(title: str, sections: Sequence[Html]) -> str:
    """Return a page of sections, one after the other."""
    body = element("body", element("main", *sections))
    page = element("html", _head(title), "\n", body, lang="en")
    return f"<!DOCTYPE html>\n{page}\n"


def _head(title: str) -> Html:
    return element(
        "head",
        joined(
            (
                element("meta", charset="utf-8"),
                element("meta", http_equiv="Content-Security-Policy", content=_POLICY),
                element("meta", name="viewport", content="width=device-width, initial-scale=1"),
                element("meta", name="color-scheme", content="light dark"),
                element("title", title),
                style_sheet(_STYLE.read_text(encoding="utf-8")),
            ),
            "\n",
        ),
    )
