"""What the log says of labels: a line per cluster, one for every other opinion, and one for what failed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..adapters.label_words import doubt_words, failure_words
from ..adapters.words import class_words, number, said
from ..core.interpretation import Interpretation
from ..core.labelling.counting.ballots import Ballot, ballots_of
from ..core.labelling.counting.legend import ANALYST, LegendEntry
from ..core.labelling.counting.voting import Verdict
from ..core.labelling.voters.base import Vote
from .base import tr

_INDENT = " " * 14
# With more, the kappa of all voters says enough.
_MOST_PAIRS = 3


def label_lines(interpretation: Interpretation) -> Iterator[str]:
    """Yield the lines on all clusters, in the order of their numbers."""
    names = {entry.code: class_words(entry) for entry in interpretation.taxonomy.classes}
    verdicts = {verdict.cluster: verdict for verdict in interpretation.verdicts}
    ballots, votes = ballots_of(interpretation.votes), [v for v in interpretation.votes if not v.variant]
    for entry, profile in zip(interpretation.legend, interpretation.profiles):
        own = _Cluster(
            names={None: tr("unlabelled"), **names},
            verdict=verdicts.get(entry.cluster),
            ballots=tuple(ballot for ballot in ballots if ballot.cluster == entry.cluster),
            votes=tuple(vote for vote in votes if vote.cluster == entry.cluster),
        )
        head, *rest = own.lines(entry)
        yield f"{entry.cluster:4d}  {_percent(profile.share, 1):>6}  {head}"
        yield from (_INDENT + line for line in rest)


def failure_lines(interpretation: Interpretation) -> Iterator[str]:
    """Yield a line for every voter and cause of failed votes, with the clusters, and the first one's details."""
    failed: dict[tuple[str, str], list[Vote]] = {}
    for vote in interpretation.votes:
        if vote.failure:
            failed.setdefault((vote.voter, vote.failure), []).append(vote)
    for (voter, cause), votes in failed.items():
        clusters = ", ".join(map(str, dict.fromkeys(vote.cluster for vote in votes)))
        words = tr("{} gave no vote on {}, {}").format(voter, clusters, failure_words(cause))
        yield _with(words, _one_line(votes[0].reason))


def voter_lines(interpretation: Interpretation) -> Iterator[str]:
    """Yield how far voters agree with each other, and with themselves when pictures are altered."""
    pairs = interpretation.pairwise_agreement
    for pair in pairs if len(pairs) <= _MOST_PAIRS else ():
        if pair.share is not None:
            words = tr("{} and {} name the same class in {} of {} clusters.")
            yield words.format(pair.first, pair.second, _percent(pair.share), pair.clusters)
    kappa = interpretation.fleiss_kappa
    if kappa is not None:
        yield tr("Fleiss' kappa of all voters: {} (1 is full agreement, 0 that of chance).").format(number(kappa, 2))
    for entry in interpretation.stability:
        if entry.share is not None:
            words = tr("{} keeps its class in {} of {} questions with altered pictures.")
            yield words.format(entry.voter, _percent(entry.share), entry.asked)


@dataclass(frozen=True)
class _Cluster:
    """What was said of one cluster; `names` are those of the classes, None's for no class."""

    names: dict[int | None, str]
    verdict: Verdict | None
    ballots: Sequence[Ballot]
    votes: Sequence[Vote]

    def lines(self, entry: LegendEntry) -> Iterator[str]:
        name = self.names.get(entry.code, str(entry.code))
        if entry.origin == ANALYST or self.verdict is None:
            yield f"{name}, {tr('by the analyst')}" if entry.origin == ANALYST else name
            return
        agreeing = [b for b in self.ballots if not b.failure and b.code == self.verdict.code]
        others = [b for b in self.ballots if not b.failure and b.code != self.verdict.code]
        yield _with(f"{name}{self._count(agreeing)}{self._doubts()}", self._reason(agreeing))
        for ballot in others:
            words = tr("{} is unsure") if ballot.code is None else tr("{} says {}")
            yield _with(words.format(ballot.voter, self.names.get(ballot.code)), self._reason([ballot]))

    def _count(self, agreeing: Sequence[Ballot]) -> str:
        """Say how many agree, where there was more than one voter."""
        if len(self.ballots) == 1 or self.verdict.code is None:
            return ""
        return tr(", {} of {} voters").format(len(agreeing), len(self.ballots))

    def _doubts(self) -> str:
        return f" ({'; '.join(map(doubt_words, self.verdict.flags))})" if self.verdict.flags else ""

    def _reason(self, ballots: Sequence[Ballot]) -> str:
        """Return the reason of the surest vote behind any of the ballots, on one line."""
        behind = {(ballot.voter, ballot.code) for ballot in ballots}
        votes = [vote for vote in self.votes if (vote.voter, vote.code) in behind and not vote.failure]
        if not votes:
            return ""
        surest = max(votes, key=lambda vote: vote.confidence)
        author = f"{surest.voter}: " if len(ballots) > 1 else ""
        return author + _one_line(surest.reason)


def _percent(share: float, decimals: int = 0) -> str:
    return number(100 * share, decimals) + "%"


def _one_line(text: str) -> str:
    return " ".join(said(text.strip()).split())


def _with(words: str, reason: str) -> str:
    return f"{words}: {reason}" if reason else words
