"""The transports, each with a way to cancel, for tests that hold for all of them."""

from __future__ import annotations

import threading
import traceback
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

import pytest
from landcover_interpreter.adapters.transport import QgisTransport
from landcover_interpreter.core.labelling.exchange.http import RequestsTransport
from landcover_interpreter.core.labelling.exchange.transport import Reply, Request, Transport, TransportError
from qgis.core import QgsFeedback

CARRIERS = ("requests", "qgis")
KEY = "test-key"
HEADERS = {"Authorization": f"Bearer {KEY}", "Content-Type": "application/json"}


@dataclass(frozen=True)
class Carrier:
    """A transport, and how the user cancels."""

    name: str
    transport: Transport
    cancel: Callable[[], None]

    def begin(self, request: Request) -> Future:
        """Send a request from a new thread."""
        pool = ThreadPoolExecutor(1)
        try:
            return pool.submit(self.transport, request)
        finally:
            pool.shutdown(wait=False)

    def ask(self, url: str, body: bytes = b"{}", timeout_s: float = 20.0) -> Reply:
        return self.begin(post(url, body, timeout_s)).result(30)

    def refusal(self, url: str, body: bytes = b"{}", timeout_s: float = 20.0) -> TransportError:
        """Return the error with which a request ends; it does not show the key, wherever one looks."""
        with pytest.raises(TransportError) as caught:
            self.ask(url, body, timeout_s)
        assert KEY not in "".join(traceback.format_exception(caught.type, caught.value, caught.tb))
        assert KEY not in repr(caught.value)
        return caught.value


def post(url: str, body: bytes = b"{}", timeout_s: float = 20.0) -> Request:
    return Request("POST", url, HEADERS, body, timeout_s)


def carriers(name: str) -> Iterator[Carrier]:
    """Yield the transport of that name."""
    if name == "qgis":
        feedback = QgsFeedback()
        yield Carrier(name, QgisTransport(feedback), feedback.cancel)
        return
    cancelled = threading.Event()
    transport = RequestsTransport(cancelled.is_set)
    yield Carrier(name, transport, cancelled.set)
    transport.close()
