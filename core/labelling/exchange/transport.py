"""What goes to a provider and what comes back, whoever carries it.

A `Transport` sends one request and returns the reply, whatever its status; it keeps to the rules below and
raises `TransportError` when there is no reply, `Cancelled` within a second of the user's wish. Transports
over `requests` (headless) and over QGIS's network stack are held to the same tests.

- `check` passes before anything is sent: HTTPS, plain HTTP on this computer alone, headers that can be sent.
- A redirect is not followed: the reply that redirects is returned, so that a key never reaches another host.
- A reply of more than LARGEST_REPLY bytes, after decompression, is refused.
- `timeout_s` is for the whole exchange, a server that sends a byte now and then included.
- This computer is reached directly, whatever proxy is set; nothing is kept between requests, no cookie either.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from ...errors import VoterError
from ...hosts import host_of, is_loopback, url_fault

LARGEST_REPLY = 2_000_000
"""Bytes."""

_SENDABLE = re.compile("[ -~]*")
# One that is not closed is passed over as a whole: time stays linear.
_STRING = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?\Z)', re.DOTALL)


@dataclass(frozen=True)
class Request:
    """An HTTP request; its representation shows neither headers, which may hold a key, nor body."""

    method: str
    url: str
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    body: bytes = field(default=b"", repr=False)
    timeout_s: float = 120.0


@dataclass(frozen=True)
class Reply:
    """An HTTP reply; header names are lower case."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    body: bytes = field(default=b"", repr=False)


class TransportError(VoterError):
    """There is no reply: unreachable, timed out, too large.

    `again` says whether asking again may help, `final` that no other question to this server can succeed either.
    """

    def __init__(self, message: str, again: bool = True, final: bool = False) -> None:
        super().__init__(message)
        self.again = again
        self.final = final


Transport = Callable[[Request], Reply]


class Secret:
    """A key, shown nowhere: neither as text, nor in a representation, nor pickled."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value.strip()

    def reveal(self) -> str:
        """Return the key, for a header and nothing else."""
        return self._value

    def scrub(self, text: str) -> str:
        """Return a text without the key, which some servers repeat in their messages."""
        return text.replace(self._value, "(key)") if self._value else text

    def scrub_body(self, body: bytes) -> bytes:
        """Return a reply's body without the key, also where strings of JSON spell it with escapes.

        A model's answer is JSON inside a string of JSON: strings within strings are looked through as well.
        """
        plain = body.decode("utf-8", errors="surrogateescape")
        return self._scrub_strings(plain).encode("utf-8", errors="surrogateescape") if self._value else body

    def _scrub_strings(self, text: str) -> str:
        text = self.scrub(text)
        return _STRING.sub(self._scrub_string, text) if "\\" in text else text

    def _scrub_string(self, match: re.Match[str]) -> str:
        try:
            said = json.loads(match.group(), strict=False)
        except ValueError:
            return match.group()
        clean = self._scrub_strings(said)
        return match.group() if clean == said else json.dumps(clean)

    def __repr__(self) -> str:
        return "Secret(…)"

    def __reduce__(self) -> str:
        raise TypeError("A key is not pickled.")

    def __bool__(self) -> bool:
        return bool(self._value)


def check(request: Request) -> None:
    """Raise TransportError for a request that must not be sent: a key in the clear, or a header that is two."""
    host = host_of(request.url)
    # What providers put behind the base URL holds no key, and is not shown all the same.
    fault = url_fault(request.url.partition("?")[0])
    if not fault and not (request.url.isascii() and request.url.isprintable() and " " not in request.url):
        fault = "holds characters that no address has"
    if fault:
        raise TransportError(f"The address {host} {fault}.", again=False, final=True)
    for name, value in request.headers.items():
        if not _SENDABLE.fullmatch(name + value):
            raise TransportError(
                f"The header {name} for {host} cannot be sent: it holds a line break or a letter that is not ASCII. "
                "Check the key.",
                again=False,
                final=True,
            )


def timed_out(request: Request) -> TransportError:
    """Return the error for a reply that did not arrive whole in time."""
    host = host_of(request.url)
    return TransportError(
        f"{host} did not answer within {request.timeout_s:g} s. Raise timeout=, or use a faster model."
    )


def too_large(request: Request) -> TransportError:
    """Return the error for a reply that no question can have."""
    host = host_of(request.url)
    return TransportError(
        f"{host} sent more than {LARGEST_REPLY / 1e6:g} MB, which was refused. Check the address.", again=False
    )


def broken(request: Request) -> TransportError:
    """Return the error for a connection that ended too early, or for what is not HTTP."""
    host = host_of(request.url)
    return TransportError(f"{host} hung up, or did not answer in HTTP. Check address and port, or try again later.")


def refused(request: Request) -> TransportError:
    """Return the error for a port at which nothing listens; on this computer, waiting will not change that."""
    host = host_of(request.url)
    if is_loopback(request.url):
        message = f"Nothing answers at {host}. Start the model server (Ollama: 'ollama serve'), or correct the address."
        return TransportError(message, again=False, final=True)
    return TransportError(f"{host} refuses connections. Check address and port.", final=True)


def not_found(request: Request) -> TransportError:
    """Return the error for a name that cannot be resolved."""
    host = host_of(request.url)
    message = f"The host {host} was not found. Check the address and the internet connection."
    return TransportError(message, final=True)


def unreachable(request: Request, reason: str) -> TransportError:
    """Return the error for a network that does not lead there; `reason` in the library's words."""
    host = host_of(request.url)
    message = f"{host} cannot be reached ({reason}). Check the internet connection and the proxy settings."
    return TransportError(message, final=True)


def behind_proxy(request: Request) -> TransportError:
    """Return the error for a proxy that does not let the request through."""
    host = host_of(request.url)
    message = f"The proxy on the way to {host} does not let the request through. Check the proxy settings."
    return TransportError(message, final=True)


def insecure(request: Request, reason: str) -> TransportError:
    """Return the error for a TLS connection that cannot be made or trusted; `reason` in the library's words."""
    host = host_of(request.url)
    message = (
        f"There is no secure connection to {host} ({reason}). Check the address, the computer's clock, and whether "
        "the server's certificate is trusted here."
    )
    return TransportError(message, again=False, final=True)
