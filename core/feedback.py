"""How a long job tells its progress and learns that it shall stop."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from .errors import Cancelled


class Feedback(Protocol):
    """What a long job talks to; Processing, tasks and the command line each bring their own."""

    def progress(self, fraction: float) -> None:
        """Take the share of the job that is done, 0…1."""

    def text(self, message: str) -> None:
        """Take a sentence for the user."""

    def cancelled(self) -> bool:
        """Return whether the user asked to stop."""


class Silent:
    """A feedback that says nothing and never stops."""

    def progress(self, fraction: float) -> None:
        """Drop the share."""

    def text(self, message: str) -> None:
        """Drop the sentence."""

    def cancelled(self) -> bool:
        """Return that nobody asked to stop."""
        return False


SILENT = Silent()


@dataclass(frozen=True)
class Step:
    """A part of a job, from `start` to `end` of the whole, as a feedback of its own."""

    whole: Feedback
    start: float
    end: float

    def progress(self, fraction: float) -> None:
        """Scale the step's share to the whole."""
        self.whole.progress(self.start + (self.end - self.start) * fraction)

    def text(self, message: str) -> None:
        """Pass the sentence on."""
        self.whole.text(message)

    def cancelled(self) -> bool:
        """Ask the whole."""
        return self.whole.cancelled()


def stop_if_cancelled(feedback: Feedback) -> None:
    """Raise Cancelled when the user asked to stop."""
    if feedback.cancelled():
        raise Cancelled
