"""Clusters that were merged and split: what they became, and the labels that follow from theirs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ...records import record_values
from ..voters.base import Vote
from .legend import ANALYST, LegendEntry
from .voting import Verdict

# Why a cluster that no voter was asked about has no class. Details follow after ": ".
DIFFERED = "merged of different classes"
PART = "part of a split cluster"


@dataclass(frozen=True)
class Revision:
    """The clusters that are gone, those that they became, and the votes on them, which were paid for.

    One of several ids is a merge, several of one id are a split. Ids that are gone are never given again.
    """

    retired: tuple[int, ...]
    became: tuple[int, ...]
    votes: tuple[Vote, ...]

    @property
    def is_merge(self) -> bool:
        """Whether clusters were merged; else one was split."""
        return len(self.became) == 1

    def to_dict(self) -> dict:
        """Return the revision as JSON values."""
        return {**record_values(self), "votes": [vote.to_dict() for vote in self.votes]}


def check_revisions(clusters: Sequence[int], revisions: Sequence[Revision]) -> None:
    """Raise ValueError unless clusters, from 1 on without gaps, became these ids by the revisions."""
    highest = len(clusters) + sum(len(revision.retired) - len(revision.became) for revision in revisions)
    live = set(range(1, highest + 1))
    for revision in revisions:
        count, gone = len(revision.became), len(set(revision.retired))
        fits = set(revision.retired) <= live and revision.became == tuple(range(highest + 1, highest + count + 1))
        if not fits or min(count, gone) != 1 or max(count, gone) == 1 or gone < len(revision.retired):
            raise ValueError("the revisions do not fit the clusters")
        if not {vote.cluster for vote in revision.votes} <= set(revision.retired):
            raise ValueError("a revision has votes on other clusters than its own")
        live, highest = (live - set(revision.retired)) | set(revision.became), highest + count
    if not live or tuple(clusters) != tuple(sorted(live)):
        raise ValueError("profiles are not of the clusters 1, 2, …")


def merged_entry(cluster: int, members: Sequence[LegendEntry], pixels: Mapping[int, int]) -> LegendEntry:
    """Return the label of clusters that were merged: their class where it is one and the same, else none.

    It is the analyst's where every one was, else of the origin of the largest that is not the analyst's.
    """
    if len({entry.code for entry in members}) > 1:
        return LegendEntry(cluster, None, "")
    voted = [entry for entry in members if entry.origin != ANALYST]
    origin = max(voted, key=lambda entry: pixels[entry.cluster]).origin if voted else ANALYST
    return LegendEntry(cluster, members[0].code, origin)


def merged_verdict(
    cluster: int, members: Sequence[Verdict], pixels: Mapping[int, int], classes: Sequence[str]
) -> Verdict:
    """Return the verdict on clusters that were merged: what the verdicts on them have in common.

    Shares, confidences and entropies are weighed by `pixels`. `classes` are the members' classes in words, to be
    told where they differ, '' for all the same.
    """
    codes = {verdict.code for verdict in members}
    code = codes.pop() if len(codes) == 1 else None
    runners_up = {verdict.runner_up for verdict in members}
    flags = list(dict.fromkeys(flag for verdict in members for flag in verdict.flags))
    if classes:
        flags.insert(0, f"{DIFFERED}: {', '.join(classes)}")
    weights = [pixels[verdict.cluster] for verdict in members]
    share, confidence, entropy = (
        round(_mean(values, weights), 6)
        for values in zip(*((verdict.share, verdict.confidence, verdict.entropy) for verdict in members))
    )
    return Verdict(
        cluster,
        code,
        share,
        confidence,
        tuple(flags),
        entropy=entropy,
        runner_up=runners_up.pop() if len(runners_up) == 1 else None,
        dissent=() if code is None else tuple(sorted({voter for verdict in members for voter in verdict.dissent})),
    )


def part_verdict(cluster: int, whole: int) -> Verdict:
    """Return the verdict on a part of a cluster that was split: nobody has looked at it yet."""
    return Verdict(cluster, None, 0.0, 0.0, (f"{PART}: {whole}",))


def _mean(values: Sequence[float], weights: Sequence[int]) -> float:
    return sum(value * weight for value, weight in zip(values, weights)) / max(sum(weights), 1)


def shown_ids(ids: Iterable[int]) -> str:
    """Write ids for people, runs of them by their ends: 1 to 4, 7, 9 to 11."""
    runs: list[list[int]] = []
    for number in sorted(ids):
        if runs and runs[-1][1] == number - 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return ", ".join(f"{first}" if first == last else f"{first} to {last}" for first, last in runs)
