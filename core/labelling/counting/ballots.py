"""What a voter says of a cluster in the end: its repeats merged into one ballot."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import fsum

from ..voters.base import Vote


@dataclass(frozen=True)
class Ballot:
    """A voter's merged vote on a cluster.

    `code` is the class that most of its repeats named, None for an abstention or a failure; `confidence` is the
    sum of theirs over all repeats that were answered, 0…1, so that it falls with every repeat that says
    something else. `second` is the class it would name next, `mixed` says that at least half of the repeats for
    the class saw more than one cover, `wavers` that repeats named different classes, and `failure` why
    every repeat failed, '' where one was answered. Of the questions with altered pictures (the stability test),
    `asked` counts those that were answered, where there is a class to keep, and `kept` those answered by it.
    """

    cluster: int
    voter: str
    code: int | None = None
    confidence: float = 0.0
    second: int | None = None
    mixed: bool = False
    wavers: bool = False
    failure: str = ""
    asked: int = 0
    kept: int = 0


@dataclass(frozen=True)
class Lead:
    """The codes that share the first place, with the votes for each and their summed confidence."""

    codes: tuple[int | None, ...] = ()
    votes: int = 0
    confidence: float = 0.0

    @property
    def code(self) -> int | None:
        """The code in the first place, None where it is shared or empty."""
        return self.codes[0] if len(self.codes) == 1 else None


def ballots_of(votes: Iterable[Vote]) -> tuple[Ballot, ...]:
    """Return a ballot for each cluster and voter, by cluster and name, whatever the order of the votes."""
    groups: dict[tuple[int, str], list[Vote]] = {}
    for vote in votes:
        groups.setdefault((vote.cluster, vote.voter), []).append(vote)
    merged = (_merged([v for v in g if not v.variant], [v for v in g if v.variant]) for _, g in sorted(groups.items()))
    return tuple(ballot for ballot in merged if ballot)


def _merged(repeats: Sequence[Vote], variants: Sequence[Vote]) -> Ballot | None:
    """Merge a voter's votes on one cluster; None where there are none that count."""
    if not repeats:
        return None
    cluster, voter = repeats[0].cluster, repeats[0].voter
    answered = [vote for vote in repeats if not vote.failure]
    if not answered:
        return Ballot(cluster, voter, failure=min((vote.repeat, vote.failure) for vote in repeats)[1])
    lead = leading((vote.code, vote.confidence if vote.code is not None else 0.0) for vote in answered)
    code, second = lead.code, runner_up(lead.code, answered)
    named = {vote.code for vote in answered} - {None}
    if code is None:
        return Ballot(cluster, voter, second=second, wavers=len(named) > 1)
    behind = [vote for vote in answered if vote.code == code]
    altered = [vote for vote in variants if not vote.failure]
    return Ballot(
        cluster,
        voter,
        code,
        confidence=round(lead.confidence / len(answered), 6),
        second=second,
        mixed=2 * sum(vote.mixed for vote in behind) >= len(behind),
        wavers=len(named) > 1,
        asked=len(altered),
        kept=sum(vote.code == code for vote in altered),
    )


def leading(named: Iterable[tuple[int | None, float]]) -> Lead:
    """Return which codes most (code, confidence) pairs name; a tie goes to the higher summed confidence.

    Sums are exact before they are rounded, so that their order does not matter.
    """
    tallies: dict[int | None, list[float]] = {}
    for code, confidence in named:
        tallies.setdefault(code, []).append(confidence)
    places = {code: (len(tally), round(fsum(tally), 6)) for code, tally in tallies.items()}
    if not places:
        return Lead()
    first = max(places.values())
    return Lead(tuple(code for code, place in places.items() if place == first), *first)


def runner_up(code: int | None, votes: Sequence[Vote | Ballot]) -> int | None:
    """Return the class that most votes name beside `code`, else the one that most would name next.

    None where there is none, or where several are level.
    """
    others = leading((vote.code, vote.confidence) for vote in votes if vote.code not in (None, code))
    thoughts = leading((vote.second, 0.0) for vote in votes if vote.second not in (None, code))
    return others.code if others.codes else thoughts.code
