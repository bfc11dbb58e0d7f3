"""Whether the parts of an interpretation that was read fit each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .clustering.features import variables_of
from .clustering.profiles import PERCENTILES
from .labelling.counting.revisions import check_revisions
from .labelling.counting.voting import Verdict
from .labelling.voters.base import Vote

if TYPE_CHECKING:
    from .interpretation import Interpretation


def check(found: Interpretation) -> None:
    """Raise ValueError where the parts do not speak of the same clusters, variables and classes."""
    if len(found.scene.grid.geotransform) != 6:
        raise ValueError("scene.grid.geotransform does not have six numbers")
    check_revisions(found.clusters, found.revisions)
    names = variables_of(found.scene).names
    for profile in found.profiles:
        if any(tuple(facts) != names for facts in (profile.mean, profile.deviation, profile.percentiles)):
            raise ValueError(f"the profile of cluster {profile.cluster} does not have the scene's variables")
        if any(len(values) not in (0, len(PERCENTILES)) for values in profile.percentiles.values()):
            raise ValueError(f"the profile of cluster {profile.cluster} lacks percentiles")
    _check_labels(found)


def _check_labels(found: Interpretation) -> None:
    """Raise ValueError where votes, verdicts or the legend say what they cannot."""
    clusters, codes = set(found.clusters), {None, *found.taxonomy.codes}
    named = [(entry.cluster, entry.code) for entry in (*found.votes, *found.verdicts, *found.legend)]
    named += [(vote.cluster, vote.second) for vote in found.votes]
    named += [(verdict.cluster, verdict.runner_up) for verdict in found.verdicts]
    for cluster, code in named:
        if cluster not in clusters or code not in codes:
            raise ValueError(f"class {code} of cluster {cluster} does not exist")
    _check_notes(found)
    for vote in found.all_votes:
        _check_vote(vote)
    for verdict in found.verdicts:
        _check_verdict(verdict)
    for name, entries in {"legend does": found.legend, "verdicts do": found.verdicts}.items():
        if entries and tuple(entry.cluster for entry in entries) != found.clusters:
            raise ValueError(f"the {name} not have every cluster once")


def _check_notes(found: Interpretation) -> None:
    noted = [note.cluster for note in found.notes]
    if noted != sorted(set(noted) & set(found.clusters)):
        raise ValueError("the notes are not of its clusters, in their order and each once")
    if not all(note.text for note in found.notes):
        raise ValueError("a note is empty")


def _check_vote(vote: Vote) -> None:
    whose = f"a vote of {vote.voter} on cluster {vote.cluster}"
    if not 0 <= vote.confidence <= 1:
        raise ValueError(f"{whose} has the confidence {vote.confidence}")
    if vote.repeat < 1:
        raise ValueError(f"{whose} is repeat {vote.repeat}")
    if vote.failure and vote.code is not None:
        raise ValueError(f"{whose} failed and names class {vote.code}")


def _check_verdict(verdict: Verdict) -> None:
    whose = f"the verdict on cluster {verdict.cluster}"
    if not (0 <= verdict.share <= 1 and 0 <= verdict.confidence <= 1 and verdict.entropy >= 0):
        raise ValueError(f"{whose} has a share, a confidence or an entropy that cannot be")
    if verdict.code is None and not verdict.flags:
        raise ValueError(f"{whose} has no class and no flag that says why")
    if verdict.code is not None and verdict.runner_up == verdict.code:
        raise ValueError(f"{whose} names class {verdict.code} twice")
