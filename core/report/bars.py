"""Bars as inline SVG, as wide as the cell they stand in. Their numbers stand beside them: a bar only adds to those."""

from __future__ import annotations

from .markup import Html, element
from .numbers import decimal

_HEIGHT = 10
_MARK_WIDTH = 0.8


def bar(share: float, words: str, colour: str = "", mark: float | None = None) -> Html:
    """Return a bar for a share, 0…1; `mark` is a line across it, `words` tell both.

    `colour` is "#rrggbb", a quiet grey if left out.
    """
    parts = [element("title", words), _rect("track", 0, 100)]
    if share:
        parts.append(_rect("fill" if colour else "other", 0, 100 * share, colour))
    if mark is not None:
        parts.append(_rect("mark", min(100 * mark, 100 - _MARK_WIDTH), _MARK_WIDTH))
    return _drawing(words, *parts)


def stacked(shares: tuple[tuple[str, float], ...], words: str) -> Html:
    """Return a bar of parts one after the other, each with the name of its CSS class."""
    parts, place = [element("title", words)], 0.0
    for name, share in shares:
        parts.append(_rect(name, place, 100 * share))
        place += 100 * share
    return _drawing(words, *parts)


def _drawing(words: str, *parts: Html) -> Html:
    return element(
        "svg",
        *parts,
        class_="bar-chart",
        role="img",
        aria_label=words,
        viewBox=f"0 0 100 {_HEIGHT}",
        preserveAspectRatio="none",
    )


def _rect(kind: str, left: float, width: float, colour: str = "") -> Html:
    style = f"fill:{colour}" if colour else None
    size = {"x": decimal(round(left, 2)), "y": "0", "width": decimal(round(width, 2)), "height": str(_HEIGHT)}
    return element("rect", class_=kind, style=style, **size)
