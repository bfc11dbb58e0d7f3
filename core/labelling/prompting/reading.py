"""A model's text to its answer: lenient about how it is wrapped, strict about what it means.

One JSON object is dug out of prose, code fences, lists and wrappers; blocks of thoughts are left out, keys
may come in any case, a comma too many before a closing bracket does not matter. Objects that name different
classes are no answer: none is picked.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from math import isfinite
from typing import Any
from unicodedata import category

from ..normalise import LONGEST_ANSWER, normalise
from ..taxonomy import Taxonomy
from .answer import EMPTY, NOT_JSON, UNSURE, Answer

_NO_CLASS = frozenset({"", UNSURE, "none"})
_KEYS = frozenset({"class", "second_choice", "confidence", "mixed", "reason"})
_YES, _NO = frozenset({"yes", "true"}), frozenset({"no", "false"})

# An answer inside prose is looked for in this many places, each up to so many characters: time stays linear.
_MOST_PLACES, _LONGEST_OBJECT = 64, 20_000
_LONGEST_REASON, _SHOWN = 1000, 80

# Above it a number is meant in per cent; between 1 and it, nobody knows.
_LEAST_PER_CENT = 2

_THOUGHTS = re.compile(r"<(/?)(?:think|thinking|thought|thoughts|reasoning)>", re.IGNORECASE)
_OPENING = re.compile(r'\{\s*"')
_CLASS = re.compile(r'"class"\s*:', re.IGNORECASE)
# A string, closed or not, is passed over as a whole; the comma is the one in front of a closing bracket.
_STRING_OR_COMMA = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?\Z)|,(?=\s*[}\]])', re.DOTALL)
_NUMBER = re.compile(r"([0-9]{0,9}\.?[0-9]{1,20})\s*(%?)")


class Unusable(Exception):
    """A text is no answer: `cause` is a constant of labelling/prompting/answer, `detail` a sentence about it."""

    def __init__(self, cause: str, detail: str) -> None:
        super().__init__(f"{cause}: {detail}")
        self.cause = cause
        self.detail = detail


def read_answer(text: str) -> Answer:
    """Return the answer that a text holds; raise Unusable with EMPTY or NOT_JSON, and nothing else.

    A class and a confidence must be there, the rest may be left out. Confidence is a number from 0 to 1, or
    above 2 and up to 100 per cent of it, also as text ("0.8", "80 %"). `label` is UNSURE however that is
    spelt, the model's own words otherwise.
    """
    spoken = _without_thoughts(text)
    if not spoken.strip():
        raise Unusable(EMPTY, "The reply holds thoughts and no answer." if text.strip() else "The reply holds no text.")
    try:
        return _only_answer(text, spoken)
    except RecursionError:
        raise Unusable(NOT_JSON, "The reply is nested too deeply.") from None


def code_of(words: str, taxonomy: Taxonomy) -> int | None:
    """Return the code of the class that a model's words name, None for "unsure", "none" and unknown words."""
    exact = [entry.code for entry in taxonomy.classes if _plain(entry.name) == _plain(words)]
    if exact:
        return exact[0]
    return None if _plain(words) in _NO_CLASS else normalise(words, taxonomy)


def _only_answer(text: str, spoken: str) -> Answer:
    """Return the last of the answers, which must agree on the class."""
    found = [fields for value in _values(text, spoken) for fields in _answers_in(value)]
    if not found:
        raise Unusable(NOT_JSON, f"No JSON object with a class in “{_clip(spoken, _SHOWN)}”.")
    classes = {_plain(fields["class"]) if isinstance(fields["class"], str) else "" for fields in found}
    if len(classes) > 1:
        raise Unusable(NOT_JSON, f"{len(found)} answers that name different classes.")
    return _answer(found[-1])


def _without_thoughts(text: str) -> str:
    """Leave out what stands in tags of thinking, of which the opening one is often missing."""
    kept: list[str] = []
    start, thinking = 0, False
    for tag in _THOUGHTS.finditer(text):
        closing = bool(tag.group(1))
        if closing and not thinking:
            kept.clear()
        elif not closing and not thinking:
            kept.append(text[start : tag.start()])
        start, thinking = tag.end(), not closing
    return "".join(kept if thinking else [*kept, text[start:]])


def _values(text: str, spoken: str) -> Iterator[Any]:
    """Yield the JSON values of a reply: the whole of it, or the objects that stand in it."""
    try:
        yield _DECODER.decode(text.strip())
    except ValueError:
        yield from _objects(spoken)


def _objects(text: str) -> Iterator[Any]:
    """Yield the objects that stand in a text; what is no JSON is passed over, unless it begins an answer."""
    opening = _OPENING.search(text)
    for _ in range(_MOST_PLACES):
        if opening is None:
            return
        start = opening.start()
        piece = text[start : start + _LONGEST_OBJECT]
        read = _first_object(piece) or _first_object(_STRING_OR_COMMA.sub(_blank_comma, piece))
        opening = _OPENING.search(text, start + (read[1] if read else 1))
        if read:
            yield read[0]
        elif _CLASS.search(text, start, opening.start() if opening else len(text)):
            # Objects inside it, such as alternatives, must not pass for the answer.
            raise Unusable(NOT_JSON, f"An answer that is broken off or badly written: “{_clip(piece, _SHOWN)}”.")
    if opening:
        raise Unusable(NOT_JSON, f"More than {_MOST_PLACES} pieces that begin like JSON.")


def _first_object(piece: str) -> tuple[Any, int] | None:
    """Return the object at the start of a piece and its length, None where it is none."""
    try:
        return _DECODER.raw_decode(piece)
    except ValueError:
        return None


def _blank_comma(match: re.Match[str]) -> str:
    return " " if match.group() == "," else match.group()


def _folded(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return an object's fields under lower-case names, refusing two values for one field of an answer."""
    fields: dict[str, Any] = {}
    for name, value in pairs:
        name = "_".join(re.split(r"[\s_-]+", name.strip().casefold())) if len(name) < _SHOWN else name
        if name in _KEYS and fields.get(name, value) != value:
            raise Unusable(NOT_JSON, f"“{name}” stands twice in the answer, with different values.")
        fields[name] = value
    return fields


# Whole numbers as floats: Python takes long over, or refuses, those of thousands of digits.
_DECODER = json.JSONDecoder(object_pairs_hook=_folded, parse_int=float, strict=False)


def _answers_in(value: Any) -> list[dict[str, Any]]:
    """Return the objects with a class, wrappers opened, in order; a class that is an object is a schema's."""
    found, waiting = [], [value]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict) and not isinstance(value.get("class", {}), (dict, list)):
            found.append(value)
        elif isinstance(value, (dict, list)):
            waiting.extend(reversed(list(value.values()) if isinstance(value, dict) else value))
    return found


def _answer(fields: dict[str, Any]) -> Answer:
    label = _words(fields, "class")
    if not label:
        raise Unusable(NOT_JSON, "“class” is empty.")
    return Answer(
        label=UNSURE if _plain(label) == UNSURE else label,
        second=_words(fields, "second_choice"),
        confidence=_confidence(fields.get("confidence")),
        mixed=_mixed(fields.get("mixed")),
        reason=_clip(_text(fields, "reason"), _LONGEST_REASON),
    )


def _text(fields: dict[str, Any], name: str) -> str:
    value = fields.get(name)
    if value is not None and not isinstance(value, str):
        raise Unusable(NOT_JSON, f"“{name}” holds {_clip(str(value), _SHOWN)} where text belongs.")
    return value or ""


def _words(fields: dict[str, Any], name: str) -> str:
    words = _text(fields, name)
    if len(words) > LONGEST_ANSWER:
        raise Unusable(NOT_JSON, f"“{name}” holds {len(words):,} characters where the name of a class belongs.")
    return _clip(words, LONGEST_ANSWER)


def _confidence(value: Any) -> float:
    text = _NUMBER.fullmatch(value.strip()) if isinstance(value, str) else None
    number = float(text.group(1)) if text else value
    if isinstance(number, float) and isfinite(number) and 0 <= number <= 100:
        per_cent = number > _LEAST_PER_CENT or (text is not None and text.group(2) == "%")
        if per_cent or number <= 1:
            return number / 100 if per_cent else number
    if value is None:
        raise Unusable(NOT_JSON, "“confidence” is missing; a number from 0 to 1 belongs there.")
    shown = _clip(str(value), _SHOWN)
    raise Unusable(NOT_JSON, f"“confidence” holds {shown}; a number from 0 to 1 belongs there.")


def _mixed(value: Any) -> bool:
    if value is None:
        return False
    if isinstance(value, (str, bool)):
        word = str(value).strip().casefold()
        if word in _YES | _NO:
            return word in _YES
    raise Unusable(NOT_JSON, f"“mixed” holds {_clip(str(value), _SHOWN)} where true or false belongs.")


def _plain(words: str) -> str:
    """Return words without case, surrounding white space and punctuation, for comparison."""
    return " ".join(words.casefold().strip(" \t\r\n.,;:!\"'“”‘’()[]<>*_`").split())


def _clip(text: str, longest: int) -> str:
    """Return a text as one line that can be shown and written, clipped."""
    shown = (letter if letter.isprintable() else _gap(letter) for letter in text[: 2 * longest + 1])
    line = " ".join("".join(shown).split())
    return line if len(line) <= longest else line[: longest - 1] + "…"


def _gap(letter: str) -> str:
    """Return what is written for a letter that is not printed: nothing for a soft hyphen or a joiner."""
    return "" if category(letter) == "Cf" else " "
