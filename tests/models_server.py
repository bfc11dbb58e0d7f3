"""A server on this computer that answers as OpenAI, Anthropic, Gemini and Ollama do, and misbehaves on request.

    with ModelsServer(answer='{"class": "Tree cover"}', delay_s=1.0) as server:
        …                       # OpenAI at server.openai_url, the others at server.url
        server.questions        # what was asked, with text and pictures decoded

`answer` is what models say: a text; a list of texts, one for each question, of which the last one stays; or
a function of the question's text. In place of a text, an `Act` says how to answer: stop reasons, errors,
delays, broken replies.
"""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import urlsplit

from landcover_interpreter.tests.models_formats import FORMATS, json_bytes

WHOLE, STALLED, TRUNCATED, DRIPPING = "whole", "stalled", "truncated", "dripping"


@dataclass(frozen=True)
class Act:
    """One answer to one question.

    `text` is what the model says (of an error: the message), `stop` the provider's own word for why it
    stopped ('length', 'refusal', 'SAFETY', 'prompt SAFETY', …), `code` the provider's own code of an error.
    `body` is sent as it is in place of the provider's format. `delay_s` replaces the server's delay. `manner`
    is STALLED (headers, then nothing), TRUNCATED (half of the body) or DRIPPING (a byte every 50 ms).
    """

    text: str = ""
    stop: str = ""
    status: int = 200
    code: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes | None = None
    delay_s: float | None = None
    manner: str = WHOLE


def failing(status: int, code: str = "", text: str = "It went wrong.", **headers: str) -> Act:
    """An error in the provider's format; headers by name: retry_after="2"."""
    return Act(text, status=status, code=code, headers={k.replace("_", "-"): v for k, v in headers.items()})


def redirecting(location: str, status: int = 307) -> Act:
    return Act(status=status, headers={"location": location}, body=b"")


HTML = Act(status=502, headers={"content-type": "text/html"}, body=b"<html><title>502 Bad Gateway</title></html>")
GARBAGE = Act(body=bytes(range(256)))
HUGE = Act("A" * 3_000_000)


@dataclass(frozen=True)
class Heard:
    """A request; header names are lower case. `text` and `pictures` are those of a question, else empty."""

    provider: str
    method: str
    path: str
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    is_question: bool = False
    text: str = ""
    pictures: tuple[bytes, ...] = field(default=(), repr=False)

    @cached_property
    def json(self) -> Any:
        return json.loads(self.body)


class ModelsServer(ThreadingHTTPServer):
    """Serves while the `with` block runs; after it, connections are refused.

    `models` are listed, with whether they see; a question may name any other. With `key`, requests that
    bring another are refused as each provider does. `most_at_once` is how many questions were under way
    together at most.
    """

    daemon_threads = True
    # Connections wait for a busy machine, rather than being refused.
    request_queue_size = 128

    def __init__(
        self,
        answer: str | Act | Sequence[str | Act] | Callable[[str], str | Act] = "{}",
        delay_s: float = 0.0,
        models: Mapping[str, bool] | None = None,
        key: str = "",
    ) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.answer, self.delay_s, self.key = answer, delay_s, key
        self.models = {"seer": True, "reader": False} if models is None else models
        self.heard: list[Heard] = []
        self.most_at_once = 0
        self.closing = threading.Event()
        self._lock = threading.Lock()
        self._under_way = self._asked = 0
        self._thread = threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.01})

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    @property
    def openai_url(self) -> str:
        return f"{self.url}/v1"

    @property
    def questions(self) -> list[Heard]:
        return [heard for heard in self.heard if heard.is_question]

    def __enter__(self) -> ModelsServer:
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        self.closing.set()
        self.shutdown()
        self._thread.join()
        self.server_close()

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of clients that hang up, which cancelled requests do."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)

    def hear(self, heard: Heard) -> Act:
        """Keep a request, and return how it is answered."""
        with self._lock:
            self.heard.append(heard)
            if not heard.is_question:
                return Act()
            self._under_way += 1
            self.most_at_once = max(self.most_at_once, self._under_way)
            turn, self._asked = self._asked, self._asked + 1
        if callable(self.answer):
            said = self.answer(heard.text)
        elif isinstance(self.answer, (str, Act)):
            said = self.answer
        else:
            said = self.answer[min(turn, len(self.answer) - 1)]
        return Act(said) if isinstance(said, str) else said

    def answered(self) -> None:
        with self._lock:
            self._under_way -= 1


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # Headers and body go in one packet: separate ones wait 40 ms for each other on some systems.
    wbufsize = -1
    disable_nagle_algorithm = True
    server: ModelsServer

    def do_GET(self) -> None:
        self._answer()

    def do_POST(self) -> None:
        self._answer()

    def _answer(self) -> None:
        server = self.server
        headers = {name.lower(): value for name, value in self.headers.items()}
        body = self.rfile.read(int(headers.get("content-length", 0)))
        path = urlsplit(self.path).path
        provider = next((known for known in FORMATS if known.speaks(path, headers)), None)
        if provider is None:
            server.hear(Heard("", self.command, self.path, headers, body))
            self._send(Act(status=404), b"404 page not found")
            return
        asked = provider.is_question(path)
        content = json.loads(body) if body else {}
        decoded = {"text": provider.text(content), "pictures": tuple(provider.pictures(content))} if asked else {}
        act = server.hear(Heard(provider.name, self.command, self.path, headers, body, asked, **decoded))
        try:
            if server.key and provider.key(headers) != server.key:
                act = failing(*provider.bad_key, "The key is not valid.")
            elif not asked and (wanted := provider.wanted(path, content)) and wanted not in server.models:
                act = failing(404, text=f"model '{wanted}' not found")
            server.closing.wait(act.delay_s if act.delay_s is not None else server.delay_s * asked)
            reply = self._content(provider, act, path, content, asked)
        finally:
            # Before the reply goes out, or the client's next question would seem to come during this one.
            if asked:
                server.answered()
        self._send(act, reply)

    def _content(self, provider: Any, act: Act, path: str, content: dict, asked: bool) -> bytes:
        if act.body is not None:
            return act.body
        if act.status != 200:
            return json_bytes(provider.error(act.status, act.code, act.text))
        if asked:
            return json_bytes(provider.reply(provider.model(path, content), act.text, act.stop))
        return json_bytes(provider.tell(path, content, self.server.models))

    def _send(self, act: Act, content: bytes) -> None:
        self.send_response(act.status)
        for name, value in {"content-type": "application/json", **act.headers}.items():
            self.send_header(name, value)
        self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.flush()
        if act.manner == STALLED:
            self.server.closing.wait()
        elif act.manner == DRIPPING:
            self._drip(content)
        else:
            self.wfile.write(content[: len(content) // 2] if act.manner == TRUNCATED else content)
        self.close_connection = self.close_connection or act.manner != WHOLE
        self.wfile.flush()

    def _drip(self, content: bytes) -> None:
        for byte in content:
            if self.server.closing.wait(0.05):
                return
            self.wfile.write(bytes([byte]))
            self.wfile.flush()

    def log_message(self, *arguments: object) -> None:
        """Say nothing on the terminal."""
