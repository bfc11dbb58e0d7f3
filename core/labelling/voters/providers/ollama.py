"""Models on this computer or another by Ollama, /api/chat.

Format: https://docs.ollama.com/api/chat, held against the types of ollama 0.6 and the server's routes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ...exchange.transport import Reply, Request
from ...prompting.answer import CUT_OFF, EMPTY
from ...prompting.question import Question
from ..faults import Cause, fault_of, message_in, words_of
from ..provider import Endpoint, Fault, Model, Said
from ..wire import OUTPUT_TOKENS, bearer, count_at, entries_of, get, items_at, post, squares, text_at

# Room for eleven pictures of about 1000 tokens, the text and the answer. The same for every question: another
# length would load the model anew.
_CONTEXT_TOKENS = 16_384
_MISSING = Cause("has no such model: load it with 'ollama pull MODEL', or see 'ollama list'", final=True)
_UNFIT = Cause("cannot ask this model: take one with vision, such as qwen3-vl:8b-instruct", final=True)
_HEAVY = Cause("has too little memory for this model: take a smaller one, or close other programs", final=True)
_CAUSES = {"data required for image input": _UNFIT, "does not support": _UNFIT, "system memory": _HEAVY}


@dataclass(frozen=True)
class Ollama:
    """Speaks to /api; a key is only needed where a server in front of it asks for one."""

    name = "ollama"
    title = "Ollama"
    url = "http://localhost:11434"
    key_variable = ""

    def ask(self, endpoint: Endpoint, question: Question) -> Request:
        """Return the request.

        Models that think are asked not to, since it takes minutes without a large graphics card; those that
        cannot think take that as well. Without `truncate` and `shift`, too long a prompt is an error, where
        pictures would be dropped without a word; older servers know neither and leave them aside.
        """
        pictures = [picture.base64 for picture in question.pictures]
        body = {
            "model": endpoint.model,
            "messages": [
                {"role": "system", "content": question.system},
                {"role": "user", "content": question.text, "images": pictures},
            ],
            "stream": False,
            "format": question.schema,
            "think": False,
            "truncate": False,
            "shift": False,
            "options": {"num_ctx": _CONTEXT_TOKENS, "num_predict": OUTPUT_TOKENS},
            "keep_alive": "10m",
        }
        return post(endpoint, "/api/chat", bearer(endpoint), body)

    def read(self, body: dict[str, Any]) -> Said:
        """Return what the message says; thoughts stand apart from it."""
        text = text_at(body, "message", "content")
        failure, detail = _failure(body, text)
        return Said(
            text,
            text_at(body, "model"),
            count_at(body, "prompt_eval_count"),
            count_at(body, "eval_count"),
            failure,
            detail,
        )

    def fault(self, reply: Reply) -> Fault:
        """Return what an error means: a model that does not fit stays too large, although that comes as 500."""
        words = words_of(reply)
        cause = next((cause for mark, cause in _CAUSES.items() if mark in words), None)
        if cause is None and reply.status == 404 and "model" in words:
            cause = _MISSING
        return fault_of(self.title, self.key_variable, reply, cause)

    def ask_models(self, endpoint: Endpoint) -> Request:
        """Return the request for the models that were pulled."""
        return get(endpoint, "/api/tags", bearer(endpoint))

    def read_models(self, body: dict[str, Any]) -> tuple[Model, ...]:
        """Return the models; the list does not tell which of them see."""
        return tuple(Model(str(entry["name"])) for entry in entries_of(body, "models"))

    def ask_model(self, endpoint: Endpoint) -> Request | None:
        """Return the request for what the endpoint's model can do."""
        return post(endpoint, "/api/show", bearer(endpoint), {"model": endpoint.model})

    def read_model(self, endpoint: Endpoint, body: dict[str, Any]) -> Model:
        """Return the endpoint's model; Ollama before 0.6.4 does not tell whether it sees."""
        able = items_at(body, "capabilities")
        return Model(endpoint.model, "vision" in able if able else None)

    def relay(self, model: str) -> str:
        """Return Ollama's own host for models that it only passes on, which their names tell."""
        return "ollama.com" if model.endswith(("-cloud", ":cloud")) else ""

    def picture_tokens(self, model: str, width: int, height: int) -> int:
        """Return a picture's tokens with Qwen3-VL, one for 32 × 32 px; other models take fewer or about as many."""
        return squares(width, height, 32)


def _failure(body: dict[str, Any], text: str) -> tuple[str, str]:
    reason = text_at(body, "done_reason")
    thinks = "It spent them on thinking: take a model that does not think, as those named -instruct."
    hint = thinks if text_at(body, "message", "thinking") and not text.strip() else ""
    if reason == "length":
        return CUT_OFF, _in_lines("done_reason: length.", hint)
    if not text.strip():
        return EMPTY, message_in(body) or _in_lines(f"done_reason: {reason or 'none'}, without text.", hint)
    return "", ""


def _in_lines(*sentences: str) -> str:
    """Put each sentence into a line of its own, to be translated by itself."""
    return "\n".join(filter(None, sentences))


PROVIDER = Ollama()
