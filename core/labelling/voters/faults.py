"""What replies other than 200 mean, which providers agree on for the most part.

Three things can follow: asking again later helps (408, 409, 429, 5xx); no question of this voter can
succeed (key, credit, model, address); or this one question failed alone.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit

from ...hosts import host_of
from ..exchange.transport import Reply
from .provider import Fault
from .wire import dig, text_at

_WORDS_SHOWN = 300


@dataclass(frozen=True)
class Cause:
    """Why a request failed: what to do, following the provider's name, and whether that ends the voter.

    {} in the advice is the provider's environment variable.
    """

    advice: str
    again: bool = False
    final: bool = False


KEY = Cause("does not accept the key: check what key= or authcfg= of the voter names", final=True)
_KEY_OR_VARIABLE = Cause("does not accept the key: check {}, or what key= or authcfg= of the voter names", final=True)
CREDIT = Cause("has no quota or credit left for this key: check plan and billing of the account", final=True)
FORBIDDEN = Cause("refuses access: the key may not use this model, or the service is not offered here", final=True)
UNKNOWN = Cause("knows no such model or address: list the models, and check the base URL", final=True)
PROXY = Cause("is behind a proxy that asks for a password: enter it in the network settings", final=True)
LIMIT = Cause("asks for fewer requests: lower concurrency= of the voter, or try again later", again=True)
BUSY = Cause("is busy or out of order: try again later", again=True)
TOO_LARGE = Cause("finds the request too large: send fewer or smaller pictures", final=True)
REFUSED = Cause("cannot take this request: try another model, or other evidence")

_CAUSES = {
    401: KEY,
    402: CREDIT,
    403: FORBIDDEN,
    404: UNKNOWN,
    405: UNKNOWN,
    407: PROXY,
    408: BUSY,
    409: BUSY,
    410: UNKNOWN,
    413: TOO_LARGE,
    429: LIMIT,
}


def error_of(reply: Reply) -> Any:
    """Return the JSON of a reply, None where it is none: HTML of a gateway, plain text, nothing."""
    try:
        return json.loads(reply.body)
    except (ValueError, RecursionError):
        return None


def words_of(reply: Reply) -> str:
    """Return what the server says for people, '' where it says nothing: the message of its JSON, or plain text."""
    error = error_of(reply)
    if error is not None:
        return message_in(error)
    plain = reply.body.decode("utf-8", errors="replace").strip()
    return "" if plain.startswith("<") else _shortened(plain)


def message_in(error: Any) -> str:
    """Return the message of an error in JSON, wherever servers put it, '' where there is none."""
    # Gemini's gateway for OpenAI's format puts its error into a list.
    error = dig(error, 0) if isinstance(error, list) else error
    paths = (("error", "message"), ("error",), ("message",), ("detail",))
    return _shortened(next((found for path in paths if (found := text_at(error, *path))), ""))


def _shortened(words: str) -> str:
    return " ".join(words.split())[:_WORDS_SHOWN].rstrip(" .")


def fault_of(title: str, key_variable: str, reply: Reply, cause: Cause | None = None) -> Fault:
    """Return what a reply means: by the cause that its provider sees in it, else by its status."""
    if cause is None:
        cause = _redirection(reply) if 300 <= reply.status < 400 else _by_status(reply.status)
    if cause == KEY and key_variable:
        cause = _KEY_OR_VARIABLE
    advice = cause.advice.format(key_variable)
    words = words_of(reply)
    message = f"{title} {advice} ({reply.status}{': ' + words if words else ''})."
    # A header of OpenAI and Anthropic, which their own libraries obey.
    again = cause.again and reply.headers.get("x-should-retry") != "false"
    return Fault(message, again, cause.final, wait_of(reply.headers))


def _by_status(status: int) -> Cause:
    return _CAUSES.get(status, BUSY if status >= 500 else REFUSED)


def _redirection(reply: Reply) -> Cause:
    """Return the advice of a redirect, which is not followed: a key goes to the host that the user named alone."""
    location = reply.headers.get("location", "")
    host = host_of(location)
    if not host:
        return Cause("redirects to another path: check the base URL", final=True)
    # The path stays out: it may hold a token.
    address = f"{urlsplit(location).scheme or 'https'}://{host}".replace("{", "").replace("}", "")
    return Cause(f"redirects to {address}: give that server's base URL if you trust it", final=True)


def wait_of(headers: Mapping[str, str], now: datetime | None = None) -> float | None:
    """Return for how many seconds the provider asks to wait, None where it does not say.

    `retry-after` holds seconds or a date (RFC 9110, 10.2.3), OpenAI's `retry-after-ms` milliseconds.
    """
    for name, unit in (("retry-after-ms", 0.001), ("retry-after", 1.0)):
        seconds = seconds_in(headers.get(name, ""))
        if seconds is not None:
            return seconds * unit
    return _until(headers.get("retry-after", ""), now or datetime.now(timezone.utc))


def seconds_in(text: str) -> float | None:
    """Return a number of 0 or more, None for anything else."""
    try:
        number = float(text)
    except ValueError:
        return None
    return number if math.isfinite(number) and number >= 0 else None


def _until(date: str, now: datetime) -> float | None:
    try:
        then = parsedate_to_datetime(date)
    # Python before 3.10 raises TypeError for what is no date.
    except (TypeError, ValueError, OverflowError):
        return None
    then = then if then.tzinfo else then.replace(tzinfo=timezone.utc)
    return max(0.0, (then - now).total_seconds())
