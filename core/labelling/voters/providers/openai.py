"""OpenAI's chat completions, and the many servers that speak them: vLLM, LM Studio, llama.cpp, OpenRouter …

Format: https://platform.openai.com/docs/api-reference/chat, held against the types of openai 3.54.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from ...exchange.transport import Reply, Request
from ...prompting.answer import BLOCKED, CUT_OFF, EMPTY, REFUSED
from ...prompting.question import Question
from ..faults import CREDIT, KEY, UNKNOWN, error_of, fault_of, message_in
from ..provider import Endpoint, Fault, Model, Said
from ..wire import OUTPUT_TOKENS, bearer, count_at, dig, entries_of, get, items_at, post, squares, text_at, texts_at

_CAUSES = {
    "insufficient_quota": CREDIT,
    "credit_balance_exhausted": CREDIT,
    "billing_hard_limit_reached": CREDIT,
    "invalid_api_key": KEY,
    "model_not_found": UNKNOWN,
}
# OpenAI's reasoning models take the newer name alone; LM Studio, Ollama and llama.cpp before 2026 the older alone.
_NEWER_LIMIT = ("openai.com", "azure.com")


@dataclass(frozen=True)
class Tiles:
    """Counts `base` tokens and `each` for every 512 px tile of a picture whose shorter side is 768 px."""

    base: int
    each: int

    def tokens(self, width: int, height: int) -> int:
        """Return a picture's tokens."""
        scale = min(1.0, 2048 / max(width, height))
        scale *= min(1.0, 768 / (min(width, height) * scale))
        return self.base + self.each * squares(round(width * scale), round(height * scale), 512)


@dataclass(frozen=True)
class Patches:
    """Counts `factor` tokens for every 32 px patch; a picture of more than `most` patches is made smaller."""

    most: int
    factor: float = 1.0

    def tokens(self, width: int, height: int) -> int:
        """Return a picture's tokens."""
        return round(self.factor * min(self.most, squares(width, height, 32)))


# Detail "high", by how a model's name begins; the first that fits counts. "Images and vision" in OpenAI's
# documentation, "Model sizing behavior" and "Calculating costs"; what is not listed there counts as the newest.
_COUNTING: tuple[tuple[tuple[str, ...], Tiles | Patches], ...] = (
    (("gpt-4o-mini",), Tiles(2833, 5667)),
    (("gpt-4.1-mini", "gpt-5.4-mini"), Patches(1536, 1.62)),
    (("gpt-4.1-nano", "gpt-5.4-nano"), Patches(1536, 2.46)),
    (("o4-mini",), Patches(1536, 1.72)),
    (("gpt-4",), Tiles(85, 170)),
    (("gpt-5.1", "gpt-5.2", "gpt-5.3"), Patches(1536)),
    (("",), Patches(2500)),
)


@dataclass(frozen=True)
class OpenAI:
    """Speaks to /chat/completions and /models below a base URL."""

    name = "openai"
    title = "OpenAI"
    url = "https://api.openai.com/v1"
    key_variable = "OPENAI_API_KEY"

    def ask(self, endpoint: Endpoint, question: Question) -> Request:
        """Return the request; sampling is left to the server, because reasoning models take no temperature."""
        pictures = [
            {"type": "image_url", "image_url": {"url": f"data:image/png;base64,{p.base64}", "detail": "high"}}
            for p in question.pictures
        ]
        schema = {"name": "cluster_label", "strict": True, "schema": question.schema}
        body = {
            "model": endpoint.model,
            _limit(endpoint.url): OUTPUT_TOKENS,
            "messages": [
                {"role": "system", "content": question.system},
                {"role": "user", "content": [*pictures, {"type": "text", "text": question.text}]},
            ],
            "response_format": {"type": "json_schema", "json_schema": schema},
        }
        return post(endpoint, "/chat/completions", bearer(endpoint), body)

    def read(self, body: dict[str, Any]) -> Said:
        """Return what the first choice says."""
        text = texts_at(body, "choices", 0, "message", "content")
        failure, detail = _failure(body, text)
        return Said(
            text,
            text_at(body, "model"),
            count_at(body, "usage", "prompt_tokens"),
            count_at(body, "usage", "completion_tokens"),
            failure,
            detail,
        )

    def fault(self, reply: Reply) -> Fault:
        """Return what an error means; 429 is also sent for an empty account, which no waiting fills."""
        error = error_of(reply)
        codes = (text_at(error, "error", "code"), text_at(error, "error", "type"))
        cause = next((_CAUSES[code] for code in codes if code in _CAUSES), None)
        return fault_of(self.title, self.key_variable, reply, cause)

    def ask_models(self, endpoint: Endpoint) -> Request:
        """Return the request for /models."""
        return get(endpoint, "/models", bearer(endpoint))

    def read_models(self, body: dict[str, Any]) -> tuple[Model, ...]:
        """Return the models; OpenRouter alone tells which of them see."""
        return tuple(Model(str(entry["id"]), _sees(entry)) for entry in entries_of(body, "data"))

    def ask_model(self, endpoint: Endpoint) -> Request | None:
        """Return None: nothing more is told of a single model."""
        return None

    def read_model(self, endpoint: Endpoint, body: dict[str, Any]) -> Model:
        """Return the endpoint's model, of which nothing is told."""
        return Model(endpoint.model)

    def relay(self, model: str) -> str:
        """Return none: answers are the server's own."""
        return ""

    def picture_tokens(self, model: str, width: int, height: int) -> int:
        """Return a picture's tokens at detail "high"."""
        known_as = model.rpartition("/")[2]
        return next(count for starts, count in _COUNTING if known_as.startswith(starts)).tokens(width, height)


def _limit(url: str) -> str:
    host = urlsplit(url).hostname or ""
    newer = any(host == domain or host.endswith(f".{domain}") for domain in _NEWER_LIMIT)
    return "max_completion_tokens" if newer else "max_tokens"


def _failure(body: dict[str, Any], text: str) -> tuple[str, str]:
    """Return why there is no answer, and in which words, two empty texts where there is one."""
    choice = dig(body, "choices", 0)
    if not isinstance(choice, dict):
        # OpenRouter passes a model's error on with status 200.
        words = message_in(body)
        return EMPTY, f"The reply holds no choices{': ' + words if words else ''}."
    refusal, reason = text_at(choice, "message", "refusal"), text_at(choice, "finish_reason")
    if refusal:
        return REFUSED, refusal
    if reason == "content_filter":
        return BLOCKED, "finish_reason: content_filter"
    if reason == "length":
        return CUT_OFF, f"finish_reason: length, after {OUTPUT_TOKENS} tokens with all reasoning."
    if not text.strip():
        return EMPTY, f"finish_reason: {reason or 'none'}, without text."
    return "", ""


def _sees(entry: dict[str, Any]) -> bool | None:
    kinds = items_at(entry, "architecture", "input_modalities")
    return "image" in kinds if kinds else None


PROVIDER = OpenAI()
