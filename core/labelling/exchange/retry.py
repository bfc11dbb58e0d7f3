"""Asking again: which failures are worth it, how long to wait, and when to stop."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import count

from ...errors import VoterError
from ...feedback import Feedback, stop_if_cancelled
from ..voters.provider import Fault
from .transport import Reply, Request, Secret, Transport, TransportError

# Seconds between two looks at the user's wish to stop.
_SLICE_S = 0.1
# A wait of so many seconds is told to the user.
_LONG_S = 5.0
# Waits are up to so much longer, so that those who were refused together do not come back together.
_JITTER = 0.25
_RANDOM = secrets.SystemRandom()


@dataclass(frozen=True)
class Patience:
    """How often a question is put, and the waits between.

    Without a word from the server, a wait is twice the one before it, up to `longest_wait_s`. A server that asks for
    a wait gets it, and `shortest_wait_s` at least; one that asks for more than `give_up_s` is not waited for at
    all, which is how the official libraries of OpenAI and Anthropic read Retry-After.
    """

    attempts: int = 4
    first_wait_s: float = 1.0
    shortest_wait_s: float = 0.5
    longest_wait_s: float = 60.0
    give_up_s: float = 120.0


PATIENCE = Patience()


@dataclass(frozen=True)
class Answered:
    """A reply of status 200, how many seconds the last attempt took, and how many attempts there were."""

    reply: Reply
    seconds: float
    attempts: int


class AskError(VoterError):
    """A question was not answered.

    `final` says that no other question to this voter can succeed: bad key, no quota, unknown model, server not
    there. `status` is that of the last reply, 0 where there was none.
    """

    def __init__(self, message: str, final: bool = False, status: int = 0) -> None:
        super().__init__(message)
        self.final = final
        self.status = status


@dataclass(frozen=True)
class _Setback:
    """An attempt without an answer; `status` is 0 where there was no reply at all."""

    fault: Fault
    status: int = 0


def send(
    transport: Transport,
    request: Request,
    fault_of: Callable[[Reply], Fault],
    feedback: Feedback,
    secret: Secret | None = None,
    patience: Patience = PATIENCE,
) -> Answered:
    """Return the answer to a request, asked again where that may help.

    Neither the reply nor a message holds the key, whatever the server repeats of it. Raises AskError, and
    Cancelled within a second of the user's wish.
    """
    for attempt in count(1):
        stop_if_cancelled(feedback)
        started = time.monotonic()
        outcome = _attempt(transport, request, fault_of, secret or Secret(""))
        if isinstance(outcome, Reply):
            break
        _sleep(_wait_s(outcome, attempt, patience), outcome.fault, feedback)
    return Answered(outcome, time.monotonic() - started, attempt)


def _attempt(
    transport: Transport, request: Request, fault_of: Callable[[Reply], Fault], secret: Secret
) -> Reply | _Setback:
    try:
        reply = _scrubbed(transport(request), secret)
    except TransportError as error:
        return _Setback(Fault(secret.scrub(str(error)), error.again, error.final))
    return reply if reply.status == 200 else _Setback(fault_of(reply), reply.status)


def _scrubbed(reply: Reply, secret: Secret) -> Reply:
    """Return the reply without the key; before it is read, since what is read may be cut in the middle of it."""
    headers = {name: secret.scrub(value) for name, value in reply.headers.items()}
    return replace(reply, headers=headers, body=secret.scrub_body(reply.body))


def _wait_s(setback: _Setback, attempt: int, patience: Patience) -> float:
    """Return how long to wait before the next attempt; raise AskError where there shall be none."""
    fault = setback.fault
    if not fault.again or attempt >= patience.attempts:
        raise AskError(fault.message, fault.final, setback.status)
    wait_s = patience.first_wait_s * 2 ** (attempt - 1) if fault.wait_s is None else fault.wait_s
    if wait_s > patience.give_up_s:
        message = f"{fault.message} It asks to wait for {wait_s:.0f} s, which is too long: run again later."
        raise AskError(message, final=True, status=setback.status)
    if fault.wait_s is None:
        wait_s = min(wait_s, patience.longest_wait_s)
    return max(wait_s, patience.shortest_wait_s) * (1 + _JITTER * _RANDOM.random())


def _sleep(seconds: float, fault: Fault, feedback: Feedback) -> None:
    if seconds >= _LONG_S:
        feedback.text(f"{fault.message} Asking again in {seconds:.0f} s.")
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        stop_if_cancelled(feedback)
        time.sleep(min(left, _SLICE_S))
