"""Which addresses may be spoken to, and how: HTTPS everywhere, plain HTTP on this computer alone."""

from __future__ import annotations

import ipaddress
from urllib.parse import SplitResult, urlsplit

_PORTS = {"http": 80, "https": 443}


def is_loopback(url: str) -> bool:
    """Return whether a URL's host is this computer: localhost, 127.0.0.0/8 or ::1."""
    host = (_split(url).hostname or "").rstrip(".")
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def same_server(one: str, other: str) -> bool:
    """Return whether two URLs lead to the same scheme, host and port."""
    return _server(_split(one)) == _server(_split(other))


def _server(parts: SplitResult) -> tuple[str, str, int | None]:
    return parts.scheme, (parts.hostname or "").rstrip("."), parts.port or _PORTS.get(parts.scheme)


def host_of(url: str) -> str:
    """Return host and port as the user wrote them, '' without one."""
    return _split(url).netloc.rpartition("@")[2]


def url_fault(url: str) -> str:
    """Return what is wrong with a base URL, '' when requests may go there. Never shows what it may hold of a key."""
    parts = _split(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return "is not an address such as https://api.example.org/v1"
    if parts.username is not None or parts.password is not None or parts.query or parts.fragment:
        return "must not hold a user, password, query or fragment; keys belong in environment variables"
    if parts.scheme == "http" and not is_loopback(url):
        return "is plain http, which is only allowed for this computer (localhost); use https"
    return ""


def _split(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        # The port is only parsed when asked for.
        _ = parts.port
        return parts
    except ValueError:
        return SplitResult("", "", "", "", "")
