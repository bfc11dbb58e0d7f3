"""Anthropic's messages.

Format: https://platform.claude.com/docs/en/api/messages, held against the types of anthropic 2.12.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from ...exchange.transport import Reply, Request
from ...prompting.answer import CUT_OFF, EMPTY, REFUSED
from ...prompting.question import Question
from ..faults import CREDIT, fault_of, words_of
from ..provider import Endpoint, Fault, Model, Said
from ..wire import OUTPUT_TOKENS, count_at, dig, entries_of, get, items_at, post, squares, text_at

# This version takes no temperature, top_p or top_k; without them it is as the one before.
_VERSION = "2026-10-21"
# Spent money comes with status 400 or 429 as well, told apart by its words alone.
_SPENT = ("credit balance", "usage limit", "spend limit", "spending limit")
_FAILURES = {"refusal": REFUSED, "max_tokens": CUT_OFF, "model_context_window_exceeded": CUT_OFF}
# Keywords of JSON schema that structured outputs refuse; anthropic 2.12 takes them out in transform_schema.
_LIMITS = frozenset(
    {
        "minimum",
        "maximum",
        "exclusiveMinimum",
        "exclusiveMaximum",
        "multipleOf",
        "minLength",
        "maxLength",
        "pattern",
        "minItems",
        "maxItems",
        "uniqueItems",
        "minProperties",
        "maxProperties",
        "default",
        "examples",
    }
)
_NAMED = frozenset({"properties", "$defs"})
# Claude up to Opus 4.6, Sonnet 4.6 and Haiku 4.5 sees 1568 tokens of a picture, later ones 4784 ("Vision").
_EARLIER = re.compile(r"claude-(?:[23]|[a-z]+-4(?:-[0-6])?(?:-\d{8}|-latest)?$)")


@dataclass(frozen=True)
class Anthropic:
    """Speaks to /v1/messages and /v1/models."""

    name = "anthropic"
    title = "Anthropic"
    url = "https://api.anthropic.com"
    key_variable = "ANTHROPIC_API_KEY"

    def ask(self, endpoint: Endpoint, question: Question) -> Request:
        """Return the request, pictures before text as the documentation advises."""
        pictures = [
            {"type": "image", "source": {"type": "base64", "media_type": "image/png", "data": p.base64}}
            for p in question.pictures
        ]
        body = {
            "model": endpoint.model,
            "max_tokens": OUTPUT_TOKENS,
            "system": question.system,
            "messages": [{"role": "user", "content": [*pictures, {"type": "text", "text": question.text}]}],
            "output_config": {"format": {"type": "json_schema", "schema": _without_limits(question.schema)}},
        }
        return post(endpoint, "/v1/messages", _headers(endpoint), body)

    def read(self, body: dict[str, Any]) -> Said:
        """Return what the text blocks say; blocks of thinking are left out."""
        blocks = [block for block in items_at(body, "content") if text_at(block, "type") == "text"]
        text = "".join(text_at(block, "text") for block in blocks)
        failure, detail = _failure(body, text)
        return Said(
            text,
            text_at(body, "model"),
            count_at(body, "usage", "input_tokens"),
            count_at(body, "usage", "output_tokens"),
            failure,
            detail,
        )

    def fault(self, reply: Reply) -> Fault:
        """Return what an error means."""
        words = words_of(reply).lower()
        spent = reply.status < 500 and any(mark in words for mark in _SPENT)
        return fault_of(self.title, self.key_variable, reply, CREDIT if spent else None)

    def ask_models(self, endpoint: Endpoint) -> Request:
        """Return the request for all models: a page holds 1000."""
        return get(endpoint, "/v1/models?limit=1000", _headers(endpoint))

    def read_models(self, body: dict[str, Any]) -> tuple[Model, ...]:
        """Return the models, with whether they see."""
        return tuple(Model(str(entry["id"]), _sees(entry)) for entry in entries_of(body, "data"))

    def ask_model(self, endpoint: Endpoint) -> Request | None:
        """Return the request for one model, whose name may be an alias that the list does not have."""
        return get(endpoint, f"/v1/models/{quote(endpoint.model, safe='')}", _headers(endpoint))

    def read_model(self, endpoint: Endpoint, body: dict[str, Any]) -> Model:
        """Return a model of /v1/models/MODEL."""
        return Model(endpoint.model, _sees(body))

    def relay(self, model: str) -> str:
        """Return none: answers are the server's own."""
        return ""

    def picture_tokens(self, model: str, width: int, height: int) -> int:
        """Return a picture's tokens: one for 28 × 28 px, up to the model's limit ("Vision", Calculate image costs)."""
        return min(squares(width, height, 28), 1568 if _EARLIER.match(model) else 4784)


def _headers(endpoint: Endpoint) -> dict[str, str]:
    key = {"x-api-key": endpoint.key.reveal()} if endpoint.key else {}
    return {"anthropic-version": _VERSION, **key}


def _failure(body: dict[str, Any], text: str) -> tuple[str, str]:
    reason = text_at(body, "stop_reason")
    if reason in _FAILURES:
        told = text_at(body, "stop_details", "explanation") or text_at(body, "stop_details", "category")
        return _FAILURES[reason], told or f"stop_reason: {reason}"
    if not text.strip():
        return EMPTY, f"stop_reason: {reason or 'none'}, without text."
    return "", ""


def _sees(entry: Any) -> bool | None:
    told = dig(entry, "capabilities", "image_input", "supported")
    return told if isinstance(told, bool) else None


def _without_limits(schema: Any) -> Any:
    """Return a schema without the keywords that are refused; the prompt's own words still tell them."""
    if isinstance(schema, (list, tuple)):
        return [_without_limits(item) for item in schema]
    if not isinstance(schema, Mapping):
        return schema
    kept = {key: value for key, value in schema.items() if key not in _LIMITS}
    return {
        key: {name: _without_limits(part) for name, part in value.items()} if key in _NAMED else _without_limits(value)
        for key, value in kept.items()
    }


PROVIDER = Anthropic()
