"""From votes to verdicts: the majority, its share, and what keeps it in doubt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass

from .voters.base import Vote

# A verdict whose mean confidence is lower is shown for review.
LOW_CONFIDENCE = 0.5
LEAST_SHARE = 0.5


@dataclass(frozen=True)
class Verdict:
    """What the votes say of a cluster.

    `code` is the class, None without a majority; `share` that of the votes cast for it, `confidence`
    their mean, both 0…1; `flags` say why the cluster needs review, none if it does not.
    """

    cluster: int
    code: int | None
    share: float
    confidence: float
    flags: tuple[str, ...]

    @property
    def needs_review(self) -> bool:
        """Whether an analyst should look."""
        return bool(self.flags)

    def to_dict(self) -> dict:
        """Return the verdict as JSON values."""
        return asdict(self)


def decide(cluster: int, votes: Sequence[Vote]) -> Verdict:
    """Count one vote per voter; ties go to the higher confidence and to review, abstentions weigh against.

    The winner needs at least half of all votes, abstentions included; else the cluster stays unlabelled.
    """
    cast = [vote for vote in votes if vote.code is not None]
    if not cast:
        return Verdict(cluster, None, 0.0, 0.0, ("no label",))
    tallies = {code: [v.confidence for v in cast if v.code == code] for code in {vote.code for vote in cast}}
    ranked = sorted(tallies, key=lambda code: (-len(tallies[code]), -sum(tallies[code]), code))
    winner = ranked[0]
    share = len(tallies[winner]) / len(votes)
    confidence = sum(tallies[winner]) / len(tallies[winner])
    if share < LEAST_SHARE:
        return Verdict(cluster, None, round(share, 6), round(confidence, 6), ("no majority",))
    flags = []
    if len(ranked) > 1:
        flags.append("disagreement")
    if confidence < LOW_CONFIDENCE:
        flags.append("low confidence")
    return Verdict(cluster, winner, round(share, 6), round(confidence, 6), tuple(flags))
