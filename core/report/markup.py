"""HTML put together from elements, in which every text is escaped unless it is HTML already."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape
from typing import Union

from .numbers import count

# Control characters, of which HTML allows none but white space, and those that turn the direction of what follows.
_UNSEEMLY = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]")
# Marks that nobody sees, and that move what stands beside them, such as a number, to another place.
_UNSEEN = re.compile("[\u061c\u200e\u200f]")
# Nobody reads more of one text in a page; the run's own file keeps all of it. Without spaces it is no text, or that
# of a language without them, of which a voter's reason has as many characters at most.
_LONGEST, _LONGEST_WORD = 5000, 1000
_ENDLESS = re.compile(rf"(?<!\S)\S{{{_LONGEST_WORD + 1},}}")
_READ = frozenset({"alt", "title", "aria-label"})
_VOID = frozenset({"img", "meta", "br"})


class Html(str):
    """Text that is HTML and must not be escaped again; only this module makes it."""

    __slots__ = ()


Content = Union[str, int]


def escaped(text: Content) -> Html:
    """Return any text as HTML that shows it, whatever it holds; HTML as it is.

    What UTF-8 cannot hold, control characters and those that turn the direction of writing are replaced. Of more
    than 5,000 characters, or 1,000 without a space, the rest is left out, and how many that are is said.
    """
    return text if isinstance(text, Html) else _quoted(_shortened(str(text)))


def _quoted(text: str) -> Html:
    encodable = text.encode("utf-8", "replace").decode("utf-8")
    return Html(escape(_UNSEEMLY.sub("\ufffd", _UNSEEN.sub("", encodable)), quote=True))


def _shortened(text: str) -> str:
    return _cut(_ENDLESS.sub(lambda word: _cut(word[0], _LONGEST_WORD), text), _LONGEST)


def _cut(text: str, longest: int) -> str:
    left_out = len(text) - longest
    return text if left_out <= 0 else f"{text[:longest]}… ({count(left_out)} characters left out)"


def element(tag: str, *content: Content, **attributes: Content | None) -> Html:
    """Return an element with its content; an attribute of None is left out, and `class_` is written class.

    Attributes that nobody reads, such as pictures and shapes, are never shortened.
    """
    named = {name.rstrip("_").replace("_", "-"): value for name, value in attributes.items() if value is not None}
    inside = "".join(f' {name}="{_attribute(name, value)}"' for name, value in named.items())
    if tag in _VOID:
        return Html(f"<{tag}{inside}>")
    return Html(f"<{tag}{inside}>{joined(content)}</{tag}>")


def _attribute(name: str, value: Content) -> Html:
    return escaped(value) if name in _READ or isinstance(value, Html) else _quoted(str(value))


def joined(parts: Iterable[Content], between: Content = "") -> Html:
    """Return parts one after the other."""
    return Html(escaped(between).join(escaped(part) for part in parts))


def style_sheet(css: str) -> Html:
    """Return our own style sheet as an element; the text of a style is not escaped in HTML."""
    return Html(f"<style>\n{css}</style>")
