"""How far the voters agree with one another: for each pair of them, and all together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from ..voters.base import Vote
from .ballots import Ballot, ballots_of


@dataclass(frozen=True)
class PairwiseAgreement:
    """Two voters: the clusters that both named, those with the same class, and their share, 0…1.

    `share` is None where there is no cluster that both named.
    """

    first: str
    second: str
    clusters: int
    same: int
    share: float | None


def pairwise_agreement(votes: Iterable[Vote]) -> tuple[PairwiseAgreement, ...]:
    """Return the agreement of each pair of voters, in the order of their names; repeats are merged first."""
    ballots = ballots_of(votes)
    voters = sorted({ballot.voter for ballot in ballots})
    codes = {(ballot.voter, ballot.cluster): ballot.code for ballot in ballots if ballot.code is not None}
    clusters = sorted({ballot.cluster for ballot in ballots})
    found = []
    for first, second in combinations(voters, 2):
        both = [c for c in clusters if (first, c) in codes and (second, c) in codes]
        same = sum(codes[first, c] == codes[second, c] for c in both)
        found.append(PairwiseAgreement(first, second, len(both), same, round(same / len(both), 6) if both else None))
    return tuple(found)


def fleiss_kappa(votes: Iterable[Vote]) -> float | None:
    """Return Fleiss' kappa of the voters, over the clusters where every one of them named a class; at most 1.

    A voter that named fewer than half of the clusters is left out: it would decide which few are counted.
    None where it is not defined: fewer than two voters, no such cluster, or one class for all of them, where
    chance alone would agree. Fleiss 1971, Psychological Bulletin 76(5), 378-382, doi 10.1037/h0031619.
    """
    ballots = _of_regulars(ballots_of(votes))
    raters = len({ballot.voter for ballot in ballots})
    ratings = [codes for codes in _codes_by_cluster(ballots) if len(codes) == raters]
    total = raters * len(ratings)
    if raters < 2 or not ratings:
        return None
    counts = [[codes.count(code) for code in set(codes)] for codes in ratings]
    agreed = sum(count * (count - 1) for row in counts for count in row) / (total * (raters - 1))
    named = [code for codes in ratings for code in codes]
    if len(set(named)) == 1:
        return None
    by_chance = sum(named.count(code) ** 2 for code in set(named)) / total**2
    return round((agreed - by_chance) / (1 - by_chance), 6)


def _of_regulars(ballots: Sequence[Ballot]) -> list[Ballot]:
    """Return the ballots of voters that named at least half of the clusters."""
    clusters = {ballot.cluster for ballot in ballots}
    named = Counter(ballot.voter for ballot in ballots if ballot.code is not None)
    return [ballot for ballot in ballots if 2 * named[ballot.voter] >= len(clusters)]


def _codes_by_cluster(ballots: Iterable[Ballot]) -> list[list[int]]:
    """Return, for every cluster, the classes that its voters named."""
    codes: dict[int, list[int]] = {}
    for ballot in ballots:
        if ballot.code is not None:
            codes.setdefault(ballot.cluster, []).append(ballot.code)
    return list(codes.values())
