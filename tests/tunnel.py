"""A proxy on this computer that lets through to one server, whatever host is asked for, and keeps what that was."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from socketserver import StreamRequestHandler, ThreadingTCPServer

from landcover_interpreter.tests.http_server import Answer, Got, ScriptedServer, make_certificate, serving


class Tunnel(ThreadingTCPServer):
    """Answers CONNECT by a connection to a port of this computer; `asked` has the hosts that were asked for."""

    daemon_threads = True

    def __init__(self, port: int) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.port_behind = port
        self.asked: list[str] = []

    @property
    def port(self) -> int:
        return self.server_address[1]


class _Handler(StreamRequestHandler):
    server: Tunnel

    def handle(self) -> None:
        method, target, _ = self.rfile.readline().decode("ascii").split(" ", 2)
        while self.rfile.readline().strip():
            pass
        self.server.asked.append(target)
        if method != "CONNECT":
            self.wfile.write(b"HTTP/1.1 405 Method Not Allowed\r\nContent-Length: 0\r\n\r\n")
            return
        with socket.create_connection(("127.0.0.1", self.server.port_behind)) as behind:
            self.wfile.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
            back = threading.Thread(target=_pipe, args=(behind, self.connection), daemon=True)
            back.start()
            _pipe(self.connection, behind)
            back.join()


def _pipe(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while block := source.recv(65_536):
            target.sendall(block)
    with suppress(OSError):
        target.shutdown(socket.SHUT_WR)


@contextmanager
def tunnelling(port: int) -> Iterator[Tunnel]:
    """Run a proxy while the block runs."""
    proxy = Tunnel(port)
    thread = threading.Thread(target=partial(proxy.serve_forever, poll_interval=0.01))
    thread.start()
    try:
        yield proxy
    finally:
        proxy.shutdown()
        thread.join()
        proxy.server_close()


@contextmanager
def tiles_behind_proxy(folder: Path, host: str, certificates: Path) -> Iterator[tuple[Tunnel, ScriptedServer, Path]]:
    """Serve a folder over TLS as a host that this computer cannot find; lend the proxy, the server, its certificate."""
    certificate = make_certificate(certificates, host)
    with serving(partial(_file_part, folder), certificate=certificate) as server, tunnelling(server.port) as proxy:
        yield proxy, server, certificate


def _file_part(folder: Path, got: Got) -> Answer:
    path = folder / got.path.lstrip("/")
    if not path.is_file():
        return Answer(404)
    first, last = map(int, got.headers["range"][len("bytes=") :].split("-"))
    content = path.read_bytes()
    body = content[first : last + 1]
    return Answer(206, body, {"Content-Range": f"bytes {first}-{first + len(body) - 1}/{len(content)}"})
