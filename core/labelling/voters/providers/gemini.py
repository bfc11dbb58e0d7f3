"""Google's Gemini, generateContent.

Format: https://ai.google.dev/api/generate-content, held against the types of google-genai 3.4.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import quote

from ...exchange.transport import Reply, Request
from ...prompting.answer import BLOCKED, CUT_OFF, EMPTY
from ...prompting.question import Question
from ..faults import CREDIT, FORBIDDEN, KEY, Cause, error_of, fault_of, seconds_in, words_of
from ..provider import Endpoint, Fault, Model, Said
from ..wire import OUTPUT_TOKENS, count_at, dig, entries_of, get, items_at, post, squares, text_at, texts_at

_PREFIX = "models/"
_CUT_OFF = frozenset({"MAX_TOKENS", "CONTINUATION"})
_BLOCKED = frozenset(
    {
        "SAFETY",
        "RECITATION",
        "LANGUAGE",
        "BLOCKLIST",
        "PROHIBITED_CONTENT",
        "SPII",
        "MODEL_ARMOR",
        "ESCALATION",
        "IMAGE_SAFETY",
        "IMAGE_PROHIBITED_CONTENT",
        "IMAGE_RECITATION",
        "PUP_LIMITED_DISABLED",
    }
)


@dataclass(frozen=True)
class Gemini:
    """Speaks to /v1beta/models; the key goes in a header, since addresses are logged."""

    name = "gemini"
    title = "Gemini"
    url = "https://generativelanguage.googleapis.com"
    key_variable = "GEMINI_API_KEY"

    def ask(self, endpoint: Endpoint, question: Question) -> Request:
        """Return the request; sampling is left at the default, as the documentation asks for Gemini 3."""
        pictures = [{"inlineData": {"mimeType": "image/png", "data": p.base64}} for p in question.pictures]
        body = {
            "systemInstruction": {"parts": [{"text": question.system}]},
            "contents": [{"role": "user", "parts": [*pictures, {"text": question.text}]}],
            "generationConfig": {
                "maxOutputTokens": OUTPUT_TOKENS,
                "responseMimeType": "application/json",
                "responseJsonSchema": question.schema,
                "mediaResolution": "MEDIA_RESOLUTION_HIGH",
            },
        }
        path = f"/v1beta/{_PREFIX}{quote(_bare(endpoint.model), safe='')}:generateContent"
        return post(endpoint, path, _headers(endpoint), body)

    def read(self, body: dict[str, Any]) -> Said:
        """Return what the first candidate says; thinking is paid for as output."""
        text = texts_at(body, "candidates", 0, "content", "parts")
        failure, detail = _failure(body, text)
        usage = dig(body, "usageMetadata")
        written, thought = count_at(usage, "candidatesTokenCount"), count_at(usage, "thoughtsTokenCount")
        output = None if written is None and thought is None else (written or 0) + (thought or 0)
        return Said(text, text_at(body, "modelVersion"), count_at(usage, "promptTokenCount"), output, failure, detail)

    def fault(self, reply: Reply) -> Fault:
        """Return what an error means; how long to wait stands in the body, not in a header."""
        details = items_at(error_of(reply), "error", "details")
        fault = fault_of(self.title, self.key_variable, reply, _cause(reply, details))
        delays = [seconds_in(text_at(detail, "retryDelay").rstrip("s")) for detail in details]
        return replace(fault, wait_s=next((delay for delay in delays if delay is not None), fault.wait_s))

    def ask_models(self, endpoint: Endpoint) -> Request:
        """Return the request for all models: a page holds 1000."""
        return get(endpoint, "/v1beta/models?pageSize=1000", _headers(endpoint))

    def read_models(self, body: dict[str, Any]) -> tuple[Model, ...]:
        """Return the models that answer questions; which of them see is not told."""
        entries = entries_of(body, "models")
        answering = [e for e in entries if "generateContent" in items_at(e, "supportedGenerationMethods")]
        return tuple(Model(_bare(str(entry["name"]))) for entry in answering)

    def ask_model(self, endpoint: Endpoint) -> Request | None:
        """Return the request for one model, whose name may be an alias that the list does not have."""
        return get(endpoint, f"/v1beta/models/{quote(_bare(endpoint.model), safe='')}", _headers(endpoint))

    def read_model(self, endpoint: Endpoint, body: dict[str, Any]) -> Model:
        """Return the endpoint's model, of which nothing is told."""
        return Model(_bare(endpoint.model))

    def relay(self, model: str) -> str:
        """Return none: answers are the server's own."""
        return ""

    def picture_tokens(self, model: str, width: int, height: int) -> int:
        """Return a picture's tokens: 1120 from Gemini 3 on ("Media resolution"), before it 258 a tile ("Tokens")."""
        if not _bare(model).startswith(("gemini-1", "gemini-2")):
            return 1120
        return 258 * (1 if max(width, height) <= 384 else squares(width, height, 768))


def _bare(model: str) -> str:
    return model[len(_PREFIX) :] if model.startswith(_PREFIX) else model


def _headers(endpoint: Endpoint) -> dict[str, str]:
    return {"x-goog-api-key": endpoint.key.reveal()} if endpoint.key else {}


def _failure(body: dict[str, Any], text: str) -> tuple[str, str]:
    candidate = dig(body, "candidates", 0)
    blocked = text_at(body, "promptFeedback", "blockReason")
    if not isinstance(candidate, dict):
        told = f"blockReason: {blocked}" if blocked else "The reply holds no candidates."
        return (BLOCKED if blocked else EMPTY), told
    reason = text_at(candidate, "finishReason")
    told = text_at(candidate, "finishMessage") or f"finishReason: {reason or 'none'}"
    if reason in _BLOCKED:
        return BLOCKED, told
    if reason in _CUT_OFF:
        return CUT_OFF, told
    if not text.strip():
        return EMPTY, f"{told}, without text."
    return "", ""


def _cause(reply: Reply, details: list[Any]) -> Cause | None:
    """Return what a status alone does not tell: a bad key and a closed region come as 400, a spent day as 429."""
    if any(text_at(detail, "reason").startswith("API_KEY_") for detail in details):
        return KEY
    if reply.status == 400 and text_at(error_of(reply), "error", "status") == "FAILED_PRECONDITION":
        return FORBIDDEN
    violations = [violation for detail in details for violation in items_at(detail, "violations")]
    spent = any("PerDay" in text_at(violation, "quotaId") for violation in violations)
    if reply.status == 429 and (spent or "credits are depleted" in words_of(reply)):
        return CREDIT
    return None


PROVIDER = Gemini()
