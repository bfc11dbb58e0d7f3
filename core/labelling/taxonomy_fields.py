"""The fields of a taxonomy file, each checked: an error names the file, the field and the remedy."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Sequence
from typing import Any

from ..errors import TaxonomyError

Colour = tuple[int, int, int]
Synonyms = tuple[tuple[str, tuple[str, ...]], ...]

SCHEMA = "landcover-interpreter/taxonomy/"
SCHEMA_VERSION = 1
WORLDCOVER_CODES = (10, 20, 30, 40, 50, 60, 70, 80, 90, 95, 100)
"""Class codes of ESA WorldCover v100 and v200 (Product User Manual v2.0)."""


def wrong(origin: str, field: str, complaint: str) -> TaxonomyError:
    """Return the error to raise for a field of the file named origin."""
    return TaxonomyError(f"{origin}: {field}: {complaint}.")


def _shown(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, default=str).encode("utf-8", "backslashreplace").decode()
    return text if len(text) <= 60 else text[:57] + "…"


def check_schema(data: Any, origin: str) -> None:
    """Refuse what is no taxonomy, and a taxonomy of a newer version."""
    if not isinstance(data, dict):
        raise wrong(origin, "schema", "is missing, because the file does not hold a JSON object")
    match = re.fullmatch(re.escape(SCHEMA) + "([1-9][0-9]{0,8})", str(data.get("schema", "")))
    if not match:
        expected = f"{SCHEMA}{SCHEMA_VERSION}"
        raise wrong(origin, "schema", f"must be “{expected}”, found {_shown(data.get('schema'))}")
    if int(match.group(1)) > SCHEMA_VERSION:
        complaint = f"“{match.group()}” was written for a newer version of the plugin; update the plugin"
        raise wrong(origin, "schema", complaint)


def check_fields(record: Any, required: Sequence[str], optional: Sequence[str], origin: str, place: str = "") -> None:
    """Refuse a record that lacks a required field or has one that nobody reads."""
    if not isinstance(record, dict):
        raise wrong(origin, place, f"must be a JSON object with {', '.join(required)}")
    prefix = f"{place}." if place else ""
    for field in required:
        if field not in record:
            hint = " (give null where WorldCover has nothing comparable)" if field == "worldcover" else ""
            raise wrong(origin, prefix + field, f"is missing{hint}")
    known = (*required, *optional)
    for field in record:
        if field not in known:
            raise wrong(origin, prefix + _shown(field), f"is unknown; the fields are {', '.join(known)}")


def read_text(value: Any, origin: str, field: str, empty: bool = False) -> str:
    """Return a line of text, its white space as single spaces."""
    text = " ".join(value.split()) if isinstance(value, str) else None
    controls = any(unicodedata.category(letter) in ("Cc", "Cs") for letter in text or "")
    if text is None or controls or not (text or empty):
        raise wrong(origin, field, f"must be a line of text, found {_shown(value)}")
    return text


# Words for no class at all, in answers and on maps.
_RESERVED = frozenset({"unsure", "none", "unlabelled"})


def read_name(value: Any, origin: str, field: str) -> str:
    """Return what a class is called; a bare number would pass for the code of another class."""
    text = read_text(value, origin, field)
    if not any(letter.isalpha() for letter in text):
        raise wrong(origin, field, f"must have letters in it, found {_shown(value)}")
    if text.strip().casefold() in _RESERVED:
        raise wrong(origin, field, f"must not be {_shown(value)}, which models say when they cannot tell")
    return text


def _is_whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def read_code(value: Any, origin: str, field: str) -> int:
    """Return a pixel value: 0 is no data, 255 is kept free."""
    if not _is_whole(value) or not 1 <= value <= 254:
        raise wrong(origin, field, f"must be a whole number from 1 to 254, found {_shown(value)}")
    return value


def read_colour(value: Any, origin: str, field: str) -> Colour:
    """Return red, green and blue, 0…255, of "#RRGGBB"."""
    if not isinstance(value, str) or not re.fullmatch("#[0-9A-Fa-f]{6}", value):
        raise wrong(origin, field, f"must be a colour such as “#006400”, found {_shown(value)}")
    return int(value[1:3], 16), int(value[3:5], 16), int(value[5:7], 16)


def read_worldcover(value: Any, origin: str, field: str) -> int | None:
    """Return a WorldCover code, or None for a class that WorldCover has no counterpart of."""
    if value is not None and not (_is_whole(value) and value in WORLDCOVER_CODES):
        codes = ", ".join(map(str, WORLDCOVER_CODES))
        raise wrong(origin, field, f"must be null or a WorldCover code ({codes}), found {_shown(value)}")
    return value


def read_synonyms(value: Any, origin: str, field: str) -> Synonyms:
    """Return (language, words) pairs in the order of the file."""
    if not isinstance(value, dict):
        raise wrong(origin, field, f"must list words by language, found {_shown(value)}")
    pairs = []
    for language, words in value.items():
        place = f"{field}.{language}"
        if not isinstance(words, list):
            raise wrong(origin, place, f"must be a list of words, found {_shown(words)}")
        pairs.append((language, tuple(read_name(word, origin, f"{place}[{i}]") for i, word in enumerate(words))))
    return tuple(pairs)
