"""HTML put together from elements, in which every text is escaped unless it is HTML already."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape
from typing import Union

# Control characters, of which HTML allows none but white space, and those that turn the direction of what follows.
_UNSEEMLY = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]")
_VOID = frozenset({"img", "meta", "br"})


class Html(str):
    """Text that is HTML and must not be escaped again; only this module makes it."""

    __slots__ = ()


Content = Union[str, int]


def escaped(text: Content) -> Html:
    """Return any text as HTML that shows it, whatever it holds; HTML as it is.

    What UTF-8 cannot hold, control characters and those that turn the direction of writing are replaced.
    """
    if isinstance(text, Html):
        return text
    encodable = str(text).encode("utf-8", "replace").decode("utf-8")
    return Html(escape(_UNSEEMLY.sub("\ufffd", encodable), quote=True))


def element(tag: str, *content: Content, **attributes: Content | None) -> Html:
    """Return an element with its content; an attribute of None is left out, and `class_` is written class."""
    named = {name.rstrip("_").replace("_", "-"): value for name, value in attributes.items() if value is not None}
    inside = "".join(f' {name}="{escaped(value)}"' for name, value in named.items())
    if tag in _VOID:
        return Html(f"<{tag}{inside}>")
    return Html(f"<{tag}{inside}>{joined(content)}</{tag}>")


def joined(parts: Iterable[Content], between: Content = "") -> Html:
    """Return parts one after the other."""
    return Html(escaped(between).join(escaped(part) for part in parts))


def style_sheet(css: str) -> Html:
    """Return our own style sheet as an element; the text of a style is not escaped in HTML."""
    return Html(f"<style>\n{css}</style>")
