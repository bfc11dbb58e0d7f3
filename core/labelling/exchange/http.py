"""The transport over `requests`, for use without QGIS."""

from __future__ import annotations

import errno
import os
import socket
import threading
import time
import weakref
from collections import defaultdict, deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from urllib.parse import urlsplit

import requests

from ...errors import Cancelled
from .connection import Line
from .transport import (
    Reply,
    Request,
    behind_proxy,
    broken,
    check,
    insecure,
    not_found,
    refused,
    timed_out,
    unreachable,
)

# Seconds between two looks at the user's wish to stop.
_PATIENCE_S = 0.05
_MEANINGS = {
    ConnectionRefusedError: refused,
    socket.gaierror: not_found,
    socket.timeout: timed_out,
    requests.exceptions.InvalidURL: not_found,
}
_UNROUTABLE = (errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN)


class RequestsTransport:
    """Sends requests, from any number of threads; proxies and certificates as the environment sets them.

    Every exchange runs in a thread of its own, which the caller leaves as soon as `cancelled` says so. The
    connection is closed then, so that a model on this computer stops working on the answer.
    """

    def __init__(self, cancelled: Callable[[], bool]) -> None:
        self._cancelled = cancelled
        self._idle: dict[str, deque[Line]] = defaultdict(deque)
        weakref.finalize(self, _hang_up, self._idle)

    def __call__(self, request: Request) -> Reply:
        """Return the reply; raise TransportError or Cancelled (labelling/exchange/transport)."""
        check(request)
        _stop_if(self._cancelled)
        line = self._line(request)
        exchange = _Exchange(line, request)
        try:
            self._wait(exchange, request)
            reply = exchange.result()
        except BaseException:
            line.hang_up()
            raise
        self._idle[_server(request)].append(line)
        return reply

    def close(self) -> None:
        """Close the connections that are kept for the next request."""
        _hang_up(self._idle)

    def _line(self, request: Request) -> Line:
        with suppress(IndexError):
            return self._idle[_server(request)].pop()
        return Line()

    def _wait(self, exchange: _Exchange, request: Request) -> None:
        deadline = time.monotonic() + request.timeout_s
        while not exchange.done.wait(_PATIENCE_S):
            _stop_if(self._cancelled)
            if time.monotonic() > deadline:
                raise timed_out(request)


def _stop_if(cancelled: Callable[[], bool]) -> None:
    """Raise Cancelled when the user asked to stop."""
    if cancelled():
        raise Cancelled


def _server(request: Request) -> str:
    parts = urlsplit(request.url)
    return f"{parts.scheme}://{parts.netloc}"


def _hang_up(idle: Mapping[str, deque[Line]]) -> None:
    for lines in list(idle.values()):
        while lines:
            lines.pop().hang_up()


class _Exchange:
    """A request on its way, in a thread of its own; when `done`, there is a reply or a failure."""

    def __init__(self, line: Line, request: Request) -> None:
        self.done = threading.Event()
        self._line, self._request = line, request
        self._reply = Reply(0)
        self._failure: Exception | None = None
        threading.Thread(target=self._run, name="landcover-http", daemon=True).start()

    def result(self) -> Reply:
        """Return the reply or raise what stood in its way."""
        if self._failure is not None:
            raise self._failure
        return self._reply

    def _run(self) -> None:
        try:
            self._reply = self._line.send(self._request)
        # Whatever it is, the caller raises it.
        except Exception as error:
            # Not `from` its cause, whose frames hold the headers, and the connection open.
            self._failure = _error_of(self._request, error)
        finally:
            self.done.set()


def _error_of(request: Request, failure: Exception) -> Exception:
    """Return what a failure of `requests` means to the user; any other failure as it is."""
    if not isinstance(failure, (requests.RequestException, OSError)):
        return failure
    causes = list(_causes(failure))
    if isinstance(failure, requests.exceptions.SSLError):
        return insecure(request, _first(causes, "verify_message") or _first(causes, "reason") or str(causes[-1]))
    if isinstance(failure, requests.exceptions.ProxyError):
        return behind_proxy(request)
    if isinstance(failure, requests.ConnectTimeout):
        return unreachable(request, "it does not take the connection")
    for cause in causes:
        for kind, error in _MEANINGS.items():
            if isinstance(cause, kind):
                return error(request)
    if unroutable := [cause for cause in causes if getattr(cause, "errno", None) in _UNROUTABLE]:
        return unreachable(request, os.strerror(unroutable[0].errno))
    return broken(request)


def _causes(failure: BaseException | None) -> Iterator[BaseException]:
    while failure is not None:
        yield failure
        failure = failure.__cause__ or failure.__context__


def _first(causes: list[BaseException], attribute: str) -> str:
    found = (getattr(cause, attribute, "") for cause in causes)
    return next((text for text in found if text and isinstance(text, str)), "")
