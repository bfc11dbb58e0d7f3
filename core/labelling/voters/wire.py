"""JSON over HTTP as every provider speaks it: requests are made here, and replies read that may hold anything."""

from __future__ import annotations

import json
from collections.abc import Mapping
from math import ceil
from typing import Any

from ..exchange.transport import Request
from .provider import Endpoint

OUTPUT_TOKENS = 4096
"""The most tokens that a model may answer with. The answer has about 100; models that reason spend most of the
rest before it, and what they spend counts. Only tokens that are used are paid for."""


def get(endpoint: Endpoint, path: str, headers: Mapping[str, str]) -> Request:
    """Return a request without a body."""
    return Request("GET", endpoint.url + path, {"Accept": "application/json", **headers}, b"", endpoint.timeout_s)


def post(endpoint: Endpoint, path: str, headers: Mapping[str, str], body: Mapping[str, Any]) -> Request:
    """Return a request with a JSON body."""
    json_headers = {"Accept": "application/json", "Content-Type": "application/json", **headers}
    # ASCII: half a surrogate pair, which models do write, has no UTF-8.
    content = json.dumps(body, separators=(",", ":")).encode("ascii")
    return Request("POST", endpoint.url + path, json_headers, content, endpoint.timeout_s)


def bearer(endpoint: Endpoint) -> dict[str, str]:
    """Return the header that most servers read a key from, none where there is no key."""
    return {"Authorization": f"Bearer {endpoint.key.reveal()}"} if endpoint.key else {}


def dig(value: Any, *path: str | int) -> Any:
    """Return what lies at keys and indices of JSON values, None where the way ends."""
    for step in path:
        by_name = isinstance(step, str)
        if not (isinstance(value, dict) if by_name else isinstance(value, list) and step < len(value)):
            return None
        value = value.get(step) if by_name else value[step]
    return value


def text_at(value: Any, *path: str | int) -> str:
    """Return the text at a path, '' where there is none; halves of surrogate pairs become question marks."""
    found = dig(value, *path)
    return found.encode("utf-8", errors="replace").decode("utf-8") if isinstance(found, str) else ""


def texts_at(value: Any, *path: str | int) -> str:
    """Return the text at a path where it is whole or a list of parts {"text": …}; thoughts are left out."""
    parts = items_at(value, *path)
    answers = [part for part in parts if dig(part, "thought") is not True]
    return "".join(text_at(part, "text") for part in answers) if parts else text_at(value, *path)


def items_at(value: Any, *path: str | int) -> list[Any]:
    """Return the list at a path, an empty one where there is none."""
    found = dig(value, *path)
    return found if isinstance(found, list) else []


def entries_of(body: Mapping[str, Any], key: str) -> list[dict[str, Any]]:
    """Return the objects of a list; KeyError or TypeError where there is no such list."""
    entries = body[key]
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise TypeError(f"'{key}' is no list of objects.")
    return entries


def count_at(value: Any, *path: str | int) -> int | None:
    """Return the whole number at a path, None where there is none."""
    found = dig(value, *path)
    return found if type(found) is int and found >= 0 else None


def squares(width: int, height: int, side: int) -> int:
    """Return how many squares of a side, in pixels, cover a picture."""
    return ceil(width / side) * ceil(height / side)
