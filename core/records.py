"""Frozen dataclasses from JSON values, each value checked against the annotation of its field; and JSON in lines.

Annotations are read as syntax and not evaluated, because Python 3.9 cannot evaluate `int | None`.
"""

from __future__ import annotations

import ast
import json
import sys
from collections.abc import Callable, Collection, Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
from functools import cache
from math import isfinite
from types import MappingProxyType
from typing import Any, NamedTuple, TypeVar

Record = TypeVar("Record")
Readers = Mapping[type, Callable[[Any, str], Any]]

_NO_READERS: Readers = MappingProxyType({})
_PLAIN = {"str": str, "int": int, "float": float, "bool": bool}
_UNCHANGING = frozenset((*_PLAIN.values(), type(None)))


def read_record(kind: type[Record], data: Any, place: str = "", readers: Readers = _NO_READERS) -> Record:
    """Return a dataclass from a JSON object with its fields, those with a default optional.

    Fields may be str, int, float, bool, `X | None`, `tuple[X, ...]`, `Mapping[str, X]`, other dataclasses,
    and types that `readers` make of a value and its place. ValueError names the place that is wrong.
    """
    if not isinstance(data, dict):
        raise ValueError(f"{place or 'the file'} holds {_shown(data)} where a JSON object belongs")
    known, needed = _fields(kind)
    for name in sorted((data.keys() - known.keys()) | (needed - data.keys())):
        raise ValueError(f"{_join(place, name)} is {'unknown' if name in data else 'missing'}")
    reader = _Reader(vars(sys.modules[kind.__module__]), readers)
    return kind(**{name: reader.read_field(known[name], value, place) for name, value in data.items()})


class _Field(NamedTuple):
    """A field of a dataclass: its annotation, and the type of its values where that is a plain one."""

    name: str
    annotation: ast.expr
    plain: type | None


@cache
def _fields(kind: type) -> tuple[Mapping[str, _Field], frozenset[str]]:
    """Return a dataclass's fields by name, and the names of those without a default."""
    needed = frozenset(field.name for field in fields(kind) if field.default is MISSING)
    return {field.name: _field(field.name, ast.parse(field.type, mode="eval").body) for field in fields(kind)}, needed


def _field(name: str, annotation: ast.expr) -> _Field:
    value = annotation.left if isinstance(annotation, ast.BinOp) else annotation
    return _Field(name, annotation, _PLAIN.get(value.id) if isinstance(value, ast.Name) else None)


def record_values(record: Any) -> dict[str, Any]:
    """Return a dataclass as a dictionary, and the dataclasses in its tuples, lists and mappings too.

    As `dataclasses.asdict`, but for the copies of what cannot change, which take most of its time.
    """
    known, _ = _fields(type(record))
    return {name: _values(getattr(record, name)) for name in known}


def _values(value: Any) -> Any:
    kind = type(value)
    if kind in _UNCHANGING:
        return value
    if kind in (tuple, list):
        return kind(map(_values, value))
    if isinstance(value, Mapping):
        return {key: _values(entry) for key, entry in value.items()}
    return record_values(value) if is_dataclass(value) else value


def json_lines(data: Mapping[str, Any]) -> str:
    """Return a JSON object with a line for each entry of its lists; raises ValueError for what JSON does not have.

    Python's own indented writing takes ten times as long, while people wait at the window.
    """
    fields = ",\n".join(f"{_dumps(name)}: {_list_lines(value)}" for name, value in data.items())
    return f"{{\n{fields}\n}}\n"


def _list_lines(value: Any) -> str:
    if not isinstance(value, (list, tuple)) or not value:
        return _dumps(value)
    entries = ",\n ".join(map(_dumps, value))
    return f"[\n {entries}\n]"


def _dumps(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def _join(place: str, name: str) -> str:
    return f"{place}.{name}" if place else name


def _shown(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 40 else text[:39] + "…"


def _are_plain(annotation: ast.expr, values: Collection[Any]) -> bool:
    """Return whether values are all as annotated, of a plain type, so that none needs reading by itself."""
    kind = _PLAIN.get(annotation.id) if isinstance(annotation, ast.Name) else None
    if kind is None or any(type(value) is not kind for value in values):
        return False
    return kind is not float or all(map(isfinite, values))


@dataclass(frozen=True)
class _Reader:
    """Reads values of the annotations of a module, whose names are in `scope`."""

    scope: Mapping[str, Any]
    readers: Readers

    def read_field(self, field: _Field, value: Any, place: str) -> Any:
        kind = type(value)
        # Most values of a run are plain, and people wait for it at the window.
        if kind is field.plain and (kind is not float or isfinite(value)):
            return value
        return self.read(field.annotation, value, _join(place, field.name))

    def read(self, annotation: ast.expr, value: Any, place: str) -> Any:
        if isinstance(annotation, ast.BinOp):
            return None if value is None else self.read(annotation.left, value, place)
        if isinstance(annotation, ast.Name):
            return self._read_name(annotation.id, value, place)
        item = annotation.slice.elts
        if annotation.value.id == "tuple" and isinstance(value, list):
            if _are_plain(item[0], value):
                return tuple(value)
            return tuple(self.read(item[0], entry, f"{place}[{i}]") for i, entry in enumerate(value))
        if annotation.value.id == "Mapping" and isinstance(value, dict):
            if _are_plain(item[1], value.values()):
                return value
            return {key: self.read(item[1], entry, f"{place}.{key}") for key, entry in value.items()}
        raise ValueError(f"{place} holds {_shown(value)} where {ast.unparse(annotation)} belongs")

    def _read_name(self, name: str, value: Any, place: str) -> Any:
        if name not in _PLAIN:
            kind = self.scope[name]
            if kind in self.readers:
                return self.readers[kind](value, place)
            return read_record(kind, value, place, self.readers)
        if type(value) is _PLAIN[name] and not (name == "float" and not isfinite(value)):
            return value
        if name == "float" and type(value) is int:
            return float(value)
        raise ValueError(f"{place} holds {_shown(value)} where {name} belongs")
