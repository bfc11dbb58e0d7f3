"""What goes to a provider and what comes back, whoever carries it.

A `Transport` sends one request and returns the reply, whatever its status; it keeps to the rules below and
raises `TransportError` when there is no reply, `Cancelled` within a second of the user's wish. Transports
over `requests` (headless) and over QGIS's network stack are held to the same tests.

- A URL passes `core.hosts.url_fault`: HTTPS, plain HTTP on this computer alone.
- A redirect is not followed: the reply that redirects is returned, so that a key never reaches another host.
- A reply of more than LARGEST_REPLY bytes is refused.
- `timeout_s` is for the whole exchange, a server that sends a byte now and then included.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from ..errors import VoterError

LARGEST_REPLY = 2_000_000
"""Bytes."""


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
    """There is no reply: unreachable, timed out, too large. `again` says whether asking again may help."""

    def __init__(self, message: str, again: bool = True) -> None:
        super().__init__(message)
        self.again = again


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

    def __repr__(self) -> str:
        return "Secret(…)"

    def __reduce__(self) -> str:
        raise TypeError("A key is not pickled.")

    def __bool__(self) -> bool:
        return bool(self._value)
