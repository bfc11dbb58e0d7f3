"""What every voter does, and what a vote is."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Protocol

from ...feedback import Feedback
from ..evidence import Evidence
from ..taxonomy import Taxonomy


@dataclass(frozen=True)
class Vote:
    """A voter's word on a cluster: a class code, or None for an abstention, with its reason.

    `confidence` is the voter's own, 0…1. `second` is the class it would name next.
    """

    voter: str
    cluster: int
    code: int | None
    confidence: float
    reason: str
    second: int | None = None

    def to_dict(self) -> dict:
        """Return the vote as JSON values."""
        return asdict(self)


class Voter(Protocol):
    """Names clusters; raises VoterError when it cannot work at all."""

    name: str

    def vote(self, evidence: Evidence, taxonomy: Taxonomy, feedback: Feedback) -> Vote:
        """Return a vote on one cluster; never guess silently, abstain instead."""
