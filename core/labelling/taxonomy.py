"""Taxonomies: which land-cover classes there are, what they look like on a map and what people call them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from ..errors import TaxonomyError
from .phrases import Key, phrase_key
from .taxonomy_fields import (
    SCHEMA,
    SCHEMA_VERSION,
    Colour,
    Synonyms,
    check_fields,
    check_schema,
    read_code,
    read_colour,
    read_name,
    read_synonyms,
    read_text,
    read_worldcover,
    wrong,
)

WORLDCOVER_PATH = Path(__file__).resolve().parents[2] / "resources" / "taxonomies" / "worldcover.json"

_LARGEST_FILE_BYTES = 4_000_000
_CREDITS = ("source", "licence", "attribution")


@dataclass(frozen=True)
class LandCoverClass:
    """One class of a taxonomy.

    code is 1…254, as pixels hold it; colour is red, green, blue in 0…255; worldcover is the WorldCover class
    that agreement is counted against, None where there is none; synonyms are (language, words) pairs.
    """

    code: int
    name: str
    colour: Colour
    definition: str
    worldcover: int | None
    synonyms: Synonyms = ()

    @property
    def hex_colour(self) -> str:
        """The colour as "#RRGGBB"."""
        return "#{:02X}{:02X}{:02X}".format(*self.colour)

    @property
    def words(self) -> tuple[str, ...]:
        """The name and every synonym in every language."""
        return (self.name, *(word for _, words in self.synonyms for word in words))

    def to_dict(self) -> dict[str, Any]:
        """Return what a taxonomy file says of this class."""
        return {
            "code": self.code,
            "name": self.name,
            "colour": self.hex_colour,
            "definition": self.definition,
            "worldcover": self.worldcover,
            "synonyms": {language: list(words) for language, words in self.synonyms},
        }


@dataclass(frozen=True)
class Taxonomy:
    """Classes in the order of their file, and whom to credit for them."""

    id: str
    title: str
    classes: tuple[LandCoverClass, ...]
    source: str = ""
    licence: str = ""
    attribution: str = ""

    @property
    def codes(self) -> tuple[int, ...]:
        """The class codes in the order of the classes."""
        return tuple(land_cover.code for land_cover in self.classes)

    def by_code(self, code: int) -> LandCoverClass:
        """Return the class with this code; TaxonomyError names the codes there are."""
        for land_cover in self.classes:
            if land_cover.code == code:
                return land_cover
        known = ", ".join(f"{land_cover.code} {land_cover.name}" for land_cover in self.classes)
        raise TaxonomyError(f"The taxonomy “{self.title}” has no class {code}. Its classes are: {known}.")

    def to_worldcover(self, code: int) -> int | None:
        """Return the WorldCover code of a class, None where WorldCover has nothing comparable."""
        return self.by_code(code).worldcover

    def to_dict(self) -> dict[str, Any]:
        """Return what a taxonomy file says, so that a run folder can keep its own copy."""
        return {
            "schema": f"{SCHEMA}{SCHEMA_VERSION}",
            "id": self.id,
            "title": self.title,
            **{credit: getattr(self, credit) for credit in _CREDITS},
            "classes": [land_cover.to_dict() for land_cover in self.classes],
        }

    @classmethod
    def from_dict(cls, data: Any, origin: str = "taxonomy") -> Taxonomy:
        """Check the content of a taxonomy file and return it; TaxonomyError names origin and the field."""
        check_schema(data, origin)
        check_fields(data, ("schema", "id", "title", "classes"), _CREDITS, origin)
        records = data["classes"]
        if not isinstance(records, list) or not records:
            raise wrong(origin, "classes", "must be a list of at least one class")
        classes = tuple(_read_class(record, origin, f"classes[{i}]") for i, record in enumerate(records))
        _check_unique(classes, origin)
        credit = {name: read_text(data.get(name, ""), origin, name, empty=True) for name in _CREDITS}
        return cls(read_text(data["id"], origin, "id"), read_text(data["title"], origin, "title"), classes, **credit)


def load_taxonomy(path: Path | None = None) -> Taxonomy:
    """Read and check a taxonomy file; None stands for the ESA WorldCover taxonomy that comes with the plugin.

    TaxonomyError says which file and which field is wrong, and what belongs there.
    """
    return _shipped() if path is None else _load(Path(path))


def read_copy(data: Any, origin: str) -> Taxonomy:
    """Return the taxonomy of a copy as `to_dict` gave it; TaxonomyError names origin and the field.

    One of the shipped taxonomy, as most run folders have it, needs no checking.
    """
    return _shipped() if data == _shipped_data() else Taxonomy.from_dict(data, origin)


@cache
def _shipped() -> Taxonomy:
    return _load(WORLDCOVER_PATH)


@cache
def _shipped_data() -> dict[str, Any]:
    return _shipped().to_dict()


def _load(path: Path) -> Taxonomy:
    remedy = "Give a taxonomy: a JSON file of classes"
    try:
        if path.stat().st_size > _LARGEST_FILE_BYTES:
            raise TaxonomyError(f"{path}: is too large for a taxonomy. {remedy}.")
        data = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise TaxonomyError(f"{path}: cannot be read ({error.strerror}). {remedy}.") from error
    except (ValueError, RecursionError) as error:
        raise TaxonomyError(f"{path}: is not JSON in UTF-8 ({error}). {remedy}.") from error
    return Taxonomy.from_dict(data, str(path))


def _read_class(record: Any, origin: str, place: str) -> LandCoverClass:
    required, optional = ("code", "name", "colour", "worldcover"), ("definition", "synonyms")
    check_fields(record, required, optional, origin, place)
    return LandCoverClass(
        read_code(record["code"], origin, f"{place}.code"),
        read_name(record["name"], origin, f"{place}.name"),
        read_colour(record["colour"], origin, f"{place}.colour"),
        read_text(record.get("definition", ""), origin, f"{place}.definition", empty=True),
        read_worldcover(record["worldcover"], origin, f"{place}.worldcover"),
        read_synonyms(record.get("synonyms", {}), origin, f"{place}.synonyms"),
    )


def _check_unique(classes: Sequence[LandCoverClass], origin: str) -> None:
    """Refuse a code that two classes share, and words that would name two classes."""
    codes: set[int] = set()
    owners: dict[Key, tuple[int, str]] = {}
    for i, land_cover in enumerate(classes):
        if land_cover.code in codes:
            raise wrong(origin, f"classes[{i}].code", f"{land_cover.code} is taken by an earlier class")
        codes.add(land_cover.code)
        for word in land_cover.words:
            owner, spelling = owners.setdefault(phrase_key(word), (i, word))
            if owner != i:
                field = "name" if word == land_cover.name else "synonyms"
                taken = f"“{word}” means the same as “{spelling}” of class “{classes[owner].name}”"
                raise wrong(origin, f"classes[{i}].{field}", f"{taken}; keep it in one of them")
