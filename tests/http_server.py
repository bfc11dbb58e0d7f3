"""A web server on this computer that answers as it is told, well or badly, and keeps what it was asked.

    with serving(Answer(429, headers={"Retry-After": "1"}), json_answer({"ok": True})) as server:
        ...  # ask server.url twice; what came is in server.got

An answer may also be a function of the request.
"""

from __future__ import annotations

import json
import select
import socket
import ssl
import subprocess
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Union


@dataclass(frozen=True)
class Got:
    """A request as it came; header names are lower case."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@dataclass(frozen=True)
class Answer:
    """What the server does: waits, then sends a status, headers and a body, in parts with a pause between them.

    `length` is the Content-Length that it claims: the true one unless given, none when the body is `chunked`.
    `raw` is sent as it is in place of everything else. After a `raw` or too short answer it hangs up.
    """

    status: int = 200
    body: bytes | Iterable[bytes] = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    wait_s: float = 0.0
    pause_s: float = 0.0
    length: int | None = None
    chunked: bool = False
    raw: bytes | None = None


Script = Union[Answer, Callable[[Got], Answer]]


def json_answer(value: Any, status: int = 200, **more: Any) -> Answer:
    """Return an answer with a JSON body; `more` are fields of Answer."""
    headers = {"Content-Type": "application/json", **more.pop("headers", {})}
    return Answer(status, json.dumps(value).encode(), headers, **more)


NEVER = Answer(wait_s=600.0)


class ScriptedServer(ThreadingHTTPServer):
    """Answers with one script after the other, with the last one from then on.

    `left` is set when a client hangs up on an answer, `sent` counts the bytes of bodies, `connections` the clients.
    """

    daemon_threads = True
    request_queue_size = 128

    def __init__(self, scripts: tuple[Script, ...], context: ssl.SSLContext | None = None) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.got: list[Got] = []
        self.left = threading.Event()
        self.closing = threading.Event()
        self.sent = 0
        self.connections = 0
        self._scripts = deque(scripts)
        self._lock = threading.Lock()
        self._context = context

    @property
    def port(self) -> int:
        return self.server_address[1]

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.port}"

    @property
    def url(self) -> str:
        return f"http://{self.host}"

    def script(self, *scripts: Script) -> None:
        """Answer with these from now on."""
        with self._lock:
            self._scripts = deque(scripts)

    def answer(self, got: Got) -> Answer:
        """Keep a request and return what the script says."""
        with self._lock:
            script = self._scripts.popleft() if len(self._scripts) > 1 else self._scripts[0]
            self.got.append(got)
        return script if isinstance(script, Answer) else script(got)

    def get_request(self) -> tuple[socket.socket, Any]:
        """Speak TLS where there is a certificate; hands are shaken later, in the connection's own thread."""
        connection, address = super().get_request()
        if self._context:
            connection = self._context.wrap_socket(connection, server_side=True, do_handshake_on_connect=False)
        self.connections += 1
        return connection, address

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hangs up or does not trust the certificate is no error of the server."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # Headers and body are sent apart; without this, the kernel holds the second back for 40 ms.
    disable_nagle_algorithm = True
    server: ScriptedServer

    def _answer(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        headers = {name.lower(): value for name, value in self.headers.items()}
        answer = self.server.answer(Got(self.command, self.path, headers, body))
        try:
            if self._waited(answer.wait_s):
                self._send(answer)
        except OSError:
            self.server.left.set()
            self.close_connection = True

    def do_GET(self) -> None:
        self._answer()

    def do_HEAD(self) -> None:
        self._answer()

    def do_POST(self) -> None:
        self._answer()

    def do_CONNECT(self) -> None:
        self._answer()

    def _send(self, answer: Answer) -> None:
        if answer.raw is not None:
            self.wfile.write(answer.raw)
            self.close_connection = True
            return
        parts = [answer.body] if isinstance(answer.body, bytes) else answer.body
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        if answer.chunked:
            self.send_header("Transfer-Encoding", "chunked")
        else:
            length = len(answer.body) if isinstance(answer.body, bytes) else 0
            self.send_header("Content-Length", str(length if answer.length is None else answer.length))
            self.close_connection = answer.length is not None
        self.end_headers()
        for part in parts:
            self.wfile.write(b"%x\r\n%b\r\n" % (len(part), part) if answer.chunked else part)
            self.server.sent += len(part)
            if not self._waited(answer.pause_s):
                return
        if answer.chunked:
            self.wfile.write(b"0\r\n\r\n")

    def _waited(self, seconds: float) -> bool:
        """Wait, and return whether the client is still there and the server goes on."""
        for _ in range(round(seconds / 0.02)):
            if self.server.closing.wait(0.02):
                self.close_connection = True
                return False
            if select.select([self.connection], [], [], 0)[0] and not self._peeked():
                self.server.left.set()
                self.close_connection = True
                return False
        return True

    def _peeked(self) -> bytes:
        try:
            # A socket of TLS cannot peek; what arrives there in mid-answer is its closing.
            return b"" if isinstance(self.connection, ssl.SSLSocket) else self.connection.recv(1, socket.MSG_PEEK)
        except OSError:
            return b""

    def log_message(self, *arguments: object) -> None:
        """Say nothing on the terminal."""


@contextmanager
def serving(*scripts: Script, certificate: Path | None = None) -> Iterator[ScriptedServer]:
    """Serve while the block runs, over TLS with a certificate of `make_certificate`; then connections are refused."""
    context = None
    if certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, certificate.with_suffix(".key"))
    server = ScriptedServer(scripts or (Answer(),), context)
    thread = threading.Thread(target=partial(server.serve_forever, poll_interval=0.01))
    thread.start()
    try:
        yield server
    finally:
        server.closing.set()
        server.shutdown()
        thread.join()
        server.server_close()


def make_certificate(folder: Path, name: str = "localhost") -> Path:
    """Write a certificate for a host that nobody has signed, and its key beside it."""
    path = folder / f"{name}.pem"
    subject = ["-subj", f"/CN={name}", "-addext", f"subjectAltName=DNS:{name}", "-days", "2"]
    made = ["-newkey", "rsa:2048", "-nodes", "-out", str(path), "-keyout", str(path.with_suffix(".key"))]
    subprocess.run(["openssl", "req", "-x509", *made, *subject], check=True, capture_output=True)
    return path


def closed_port() -> int:
    """Return a port of this computer at which nothing listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
