"""Tables of the report: numbers to the right, wide ones scroll on a narrow screen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .markup import Content, Html, element, joined


@dataclass(frozen=True)
class Column:
    """A column: its heading, and whether it holds numbers."""

    title: str
    numbers: bool = False


def table(caption: str, columns: Sequence[Column], rows: Sequence[Sequence[Content]]) -> Html:
    """Return a table whose first cell in each row is the row's heading."""
    head = element("tr", *(element("th", c.title, scope="col", class_=_class(c)) for c in columns))
    body = [element("tr", _heading(row[0]), _cells(columns[1:], row[1:])) for row in rows]
    return scrolling(caption, element("thead", head), element("tbody", *body))


def scrolling(caption: str, *parts: Html) -> Html:
    """Return a table in a frame of its own that scrolls, also by keyboard."""
    inside = element("table", element("caption", caption), *parts)
    return element("div", inside, class_="scroll", tabindex="0", role="region", aria_label=caption)


def facts(pairs: Sequence[tuple[str, Content]]) -> Html:
    """Return terms with what there is to say of them; those of which there is nothing are left out."""
    said = [(term, value) for term, value in pairs if value != ""]
    return element("dl", *(joined((element("dt", term), element("dd", value))) for term, value in said))


def swatch(colour: tuple[int, int, int]) -> Html:
    """Return a small square of a colour."""
    return element("span", class_="swatch", style="background:#{:02x}{:02x}{:02x}".format(*colour))


def _heading(content: Content) -> Html:
    return element("th", content, scope="row")


def _cells(columns: Sequence[Column], values: Sequence[Content]) -> Html:
    return joined(element("td", value, class_=_class(c)) for c, value in zip(columns, values))


def _class(column: Column) -> str | None:
    return "number" if column.numbers else None
