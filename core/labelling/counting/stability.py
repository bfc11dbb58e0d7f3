"""The colour-leakage test: whether a voter's class stays when the cluster is marked in another way.

A model that reads a class from the marking, and not from the land, changes its word when the mask is inverted
or only the outline is drawn.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..voters.base import Vote
from .ballots import ballots_of


@dataclass(frozen=True)
class Stability:
    """A voter's answers to altered pictures, on the clusters that it named.

    `asked` counts the answers, `kept` those that are the voter's own class again and `share` is theirs, 0…1, None
    without an answer; `flipped` are the clusters where at least one was not.
    """

    voter: str
    asked: int
    kept: int
    share: float | None
    flipped: tuple[int, ...]


def stability_of(votes: Iterable[Vote]) -> tuple[Stability, ...]:
    """Return the stability of every voter that was put to the test, in the order of their names.

    Failed answers are left out; an abstention does not keep the class.
    """
    votes = tuple(votes)
    tested = sorted({vote.voter for vote in votes if vote.variant})
    ballots = ballots_of(votes)
    found = []
    for voter in tested:
        own = [ballot for ballot in ballots if ballot.voter == voter]
        asked, kept = sum(ballot.asked for ballot in own), sum(ballot.kept for ballot in own)
        flipped = tuple(ballot.cluster for ballot in own if ballot.kept < ballot.asked)
        found.append(Stability(voter, asked, kept, round(kept / asked, 6) if asked else None, flipped))
    return tuple(found)
