"""The servers' side of the four formats: what a request asks, and replies in each provider's own words."""

from __future__ import annotations

import json
from base64 import b64decode
from collections.abc import Mapping
from urllib.parse import unquote

TOKENS = (1234, 56)


class OpenAIFormat:
    name, bad_key = "openai", (401, "invalid_api_key")
    asks, lists = "/v1/chat/completions", "/v1/models"

    def speaks(self, path: str, headers: Mapping[str, str]) -> bool:
        return path in (self.asks, self.lists) and "anthropic-version" not in headers

    def is_question(self, path: str) -> bool:
        return path == self.asks

    def wanted(self, path: str, body: dict) -> str:
        return ""

    def key(self, headers: Mapping[str, str]) -> str:
        return headers.get("authorization", "").partition("Bearer ")[2]

    def model(self, path: str, body: dict) -> str:
        return body["model"]

    def text(self, body: dict) -> str:
        return "\n".join(part["text"] for part in body["messages"][-1]["content"] if part["type"] == "text")

    def pictures(self, body: dict) -> list[bytes]:
        parts = [part for part in body["messages"][-1]["content"] if part["type"] == "image_url"]
        return [b64decode(part["image_url"]["url"].partition(";base64,")[2], validate=True) for part in parts]

    def reply(self, model: str, text: str, stop: str) -> dict:
        refused = stop == "refusal"
        message = {
            "role": "assistant",
            "content": None if refused else text,
            "refusal": text if refused else None,
        }
        reason = "stop" if refused or not stop else stop
        used = {"prompt_tokens": TOKENS[0], "completion_tokens": TOKENS[1], "total_tokens": sum(TOKENS)}
        choice = {"index": 0, "message": message, "finish_reason": reason, "logprobs": None}
        return {
            "id": "chatcmpl-1",
            "object": "chat.completion",
            "created": 1790000000,
            "model": f"{model}-2026-10-01",
            "choices": [choice],
            "usage": used,
        }

    def error(self, status: int, code: str, words: str) -> dict:
        return {"error": {"message": words, "type": "invalid_request_error", "param": None, "code": code or None}}

    def tell(self, path: str, body: dict, models: Mapping[str, bool]) -> dict:
        data = [{"id": name, "object": "model", "created": 1790000000, "owned_by": "tests"} for name in models]
        return {"object": "list", "data": data}


class AnthropicFormat:
    name, bad_key = "anthropic", (401, "authentication_error")
    asks, lists = "/v1/messages", "/v1/models"

    def speaks(self, path: str, headers: Mapping[str, str]) -> bool:
        return path == self.asks or (path.startswith(self.lists) and "anthropic-version" in headers)

    def is_question(self, path: str) -> bool:
        return path == self.asks

    def wanted(self, path: str, body: dict) -> str:
        return unquote(path[len(self.lists) + 1 :]) if path.startswith(f"{self.lists}/") else ""

    def key(self, headers: Mapping[str, str]) -> str:
        return headers.get("x-api-key") or headers.get("authorization", "").partition("Bearer ")[2]

    def model(self, path: str, body: dict) -> str:
        return body["model"]

    def text(self, body: dict) -> str:
        return "\n".join(part["text"] for part in body["messages"][-1]["content"] if part["type"] == "text")

    def pictures(self, body: dict) -> list[bytes]:
        parts = [part for part in body["messages"][-1]["content"] if part["type"] == "image"]
        return [b64decode(part["source"]["data"], validate=True) for part in parts]

    def reply(self, model: str, text: str, stop: str) -> dict:
        refused = stop == "refusal"
        details = {"type": "refusal", "category": "cyber", "explanation": text}
        return {
            "id": "msg_1",
            "type": "message",
            "role": "assistant",
            "model": f"{model}-20261001",
            "content": [] if refused or not text else [{"type": "text", "text": text}],
            "stop_reason": stop or "end_turn",
            "stop_sequence": None,
            "stop_details": details if refused else None,
            "usage": {"input_tokens": TOKENS[0], "output_tokens": TOKENS[1]},
        }

    def error(self, status: int, code: str, words: str) -> dict:
        error = {"type": code or "invalid_request_error", "message": words}
        return {"type": "error", "error": error, "request_id": "req_1"}

    def tell(self, path: str, body: dict, models: Mapping[str, bool]) -> dict:
        data = [
            {
                "type": "model",
                "id": name,
                "display_name": name.title(),
                "created_at": "2026-10-01T00:00:00Z",
                "capabilities": {"image_input": {"supported": sees}, "structured_outputs": {"supported": True}},
            }
            for name, sees in models.items()
        ]
        if wanted := self.wanted(path, body):
            return next(entry for entry in data if entry["id"] == wanted)
        return {"data": data, "has_more": False, "first_id": None, "last_id": None}


class GeminiFormat:
    name, bad_key = "gemini", (400, "API_KEY_INVALID")
    lists = "/v1beta/models"

    def speaks(self, path: str, headers: Mapping[str, str]) -> bool:
        return path.startswith(self.lists)

    def is_question(self, path: str) -> bool:
        return path.startswith(f"{self.lists}/") and path.endswith(":generateContent")

    def wanted(self, path: str, body: dict) -> str:
        return unquote(path[len(self.lists) + 1 :]) if ":" not in path and path != self.lists else ""

    def key(self, headers: Mapping[str, str]) -> str:
        return headers.get("x-goog-api-key", "")

    def model(self, path: str, body: dict) -> str:
        return unquote(path[len(self.lists) + 1 :].rpartition(":")[0])

    def text(self, body: dict) -> str:
        return "\n".join(part["text"] for part in body["contents"][-1]["parts"] if "text" in part)

    def pictures(self, body: dict) -> list[bytes]:
        parts = [part["inlineData"] for part in body["contents"][-1]["parts"] if "inlineData" in part]
        # Google's own library sends the URL-safe alphabet, ours the standard one; the service takes both.
        return [b64decode(part["data"].translate(str.maketrans("-_", "+/")), validate=True) for part in parts]

    def reply(self, model: str, text: str, stop: str) -> dict:
        used = {"promptTokenCount": TOKENS[0], "candidatesTokenCount": TOKENS[1] - 6, "thoughtsTokenCount": 6}
        told = {"usageMetadata": {**used, "totalTokenCount": sum(TOKENS)}, "modelVersion": f"{model}-001"}
        if stop.startswith("prompt "):
            return {"promptFeedback": {"blockReason": stop.partition(" ")[2]}, **told}
        parts = [{"text": "Hm.", "thought": True}, {"text": text}] if text else []
        content = {"content": {"role": "model", "parts": parts}} if text else {}
        return {"candidates": [{**content, "finishReason": stop or "STOP", "index": 0}], **told}

    def error(self, status: int, code: str, words: str) -> dict:
        states = {400: "INVALID_ARGUMENT", 403: "PERMISSION_DENIED", 404: "NOT_FOUND", 429: "RESOURCE_EXHAUSTED"}
        kind = "type.googleapis.com/google.rpc"
        details = [{"@type": f"{kind}.ErrorInfo", "reason": code, "domain": "googleapis.com"}] if code else []
        if status == 429:
            details.append({"@type": f"{kind}.RetryInfo", "retryDelay": "0.2s"})
        error = {"code": status, "message": words, "status": states.get(status, "UNAVAILABLE"), "details": details}
        return {"error": error}

    def tell(self, path: str, body: dict, models: Mapping[str, bool]) -> dict:
        entries = [
            {"name": f"models/{name}", "supportedGenerationMethods": ["generateContent"], "inputTokenLimit": 1048576}
            for name in models
        ]
        if wanted := self.wanted(path, body):
            return next(entry for entry in entries if entry["name"] == f"models/{wanted}")
        drawer = {"name": "models/embedder", "supportedGenerationMethods": ["embedContent"]}
        return {"models": [*entries, drawer]}


class OllamaFormat:
    name, bad_key = "ollama", (401, "")
    asks = "/api/chat"

    def speaks(self, path: str, headers: Mapping[str, str]) -> bool:
        return path in (self.asks, "/api/tags", "/api/show", "/api/version")

    def is_question(self, path: str) -> bool:
        return path == self.asks

    def wanted(self, path: str, body: dict) -> str:
        return body["model"] if path == "/api/show" else ""

    def key(self, headers: Mapping[str, str]) -> str:
        return headers.get("authorization", "").partition("Bearer ")[2]

    def model(self, path: str, body: dict) -> str:
        return body["model"]

    def text(self, body: dict) -> str:
        return body["messages"][-1]["content"]

    def pictures(self, body: dict) -> list[bytes]:
        return [b64decode(picture, validate=True) for picture in body["messages"][-1]["images"]]

    def reply(self, model: str, text: str, stop: str) -> dict:
        return {
            "model": model,
            "created_at": "2026-11-22T12:00:00.000000Z",
            "message": {"role": "assistant", "content": text},
            "done": True,
            "done_reason": stop or "stop",
            "total_duration": 1_000_000_000,
            "prompt_eval_count": TOKENS[0],
            "eval_count": TOKENS[1],
        }

    def error(self, status: int, code: str, words: str) -> dict:
        return {"error": words}

    def tell(self, path: str, body: dict, models: Mapping[str, bool]) -> dict:
        if path == "/api/version":
            return {"version": "0.31.2"}
        if path == "/api/show":
            able = ["completion", "vision"] if models.get(body["model"], True) else ["completion"]
            return {"details": {"family": "seer"}, "model_info": {}, "capabilities": able}
        return {"models": [{"name": name, "model": name, "size": 6_000_000_000} for name in models]}


FORMATS = (OpenAIFormat(), AnthropicFormat(), GeminiFormat(), OllamaFormat())


def json_bytes(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode("utf-8")
