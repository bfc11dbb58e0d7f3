"""Clusters merged and split: what becomes of all that is known about them.

The operations are pure; which pixels the new clusters have, the jobs see to.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from .clustering.profiles import ClusterProfile
from .clustering.raster import HIGHEST_CLUSTER
from .errors import InterpreterError
from .interpretation import Interpretation
from .labelling.counting.legend import LegendEntry
from .labelling.counting.revisions import Revision, merged_entry, merged_verdict, part_verdict, shown_ids
from .labelling.counting.voting import Verdict
from .labelling.notes import joined_notes
from .labelling.voters.base import Vote


def merged(found: Interpretation, clusters: Sequence[int], profile: ClusterProfile) -> Interpretation:
    """Return an interpretation with one new cluster, which the profile describes, in place of two or more.

    Where all of these have one class, the new one has it; else it is unlabelled and in doubt. Their notes are
    joined. Votes on them are kept with the revision. Raises InterpreterError for clusters that do not exist.
    """
    check_merge(found, clusters)
    members, new = tuple(sorted(clusters)), profile.cluster
    pixels = {each.cluster: each.pixels for each in found.profiles}
    entries = [entry for entry in found.legend if entry.cluster in members]
    verdicts = [verdict for verdict in found.verdicts if verdict.cluster in members]
    # The analyst may have settled one of what the voters see alike, or all of what they do not.
    named = next((said for said in (entries, verdicts) if len({each.code for each in said}) > 1), ())
    classes = [f"{each.cluster} {found.class_name(each.code)}" for each in named]
    return _revised(
        found,
        Revision(members, (new,), _votes_on(found, members)),
        (profile,),
        [merged_entry(new, entries, pixels)] if entries else [],
        [merged_verdict(new, verdicts, pixels, classes)] if verdicts else [],
    ).noted(f"clusters {shown_ids(members)} merged into cluster {new}")


def split(found: Interpretation, cluster: int, profiles: Sequence[ClusterProfile]) -> Interpretation:
    """Return an interpretation with new clusters, which the profiles describe, in place of one.

    They are unlabelled and in doubt, and have its note. Votes on it are kept with the revision. Raises
    InterpreterError for a cluster that does not exist.
    """
    found.check_cluster(cluster)
    parts = tuple(profile.cluster for profile in profiles)
    return _revised(
        found,
        Revision((cluster,), parts, _votes_on(found, (cluster,))),
        profiles,
        [LegendEntry(part, None, "") for part in parts] if found.legend else [],
        [part_verdict(part, cluster) for part in parts] if found.verdicts else [],
    ).noted(f"cluster {cluster} split into clusters {shown_ids(parts)}")


def check_merge(found: Interpretation, clusters: Sequence[int]) -> None:
    """Raise InterpreterError unless these are two or more clusters, and there is an id for what they become."""
    for cluster in clusters:
        found.check_cluster(cluster)
    if len(set(clusters)) < 2 or len(set(clusters)) < len(clusters):
        raise InterpreterError("CLUSTERS: give two or more different clusters to merge, such as 3,7.")
    check_ids(found, 1)


def check_ids(found: Interpretation, count: int) -> None:
    """Raise InterpreterError unless so many new clusters can have ids that none has had."""
    if found.next_cluster + count - 1 > HIGHEST_CLUSTER:
        raise InterpreterError(
            f"The numbers of clusters end at {HIGHEST_CLUSTER}, and {found.next_cluster - 1} of them were given. "
            "Cluster the scene again."
        )


def _votes_on(found: Interpretation, clusters: Sequence[int]) -> tuple[Vote, ...]:
    return tuple(vote for vote in found.votes if vote.cluster in clusters)


def _revised(
    found: Interpretation,
    revision: Revision,
    profiles: Sequence[ClusterProfile],
    legend: Sequence[LegendEntry],
    verdicts: Sequence[Verdict],
) -> Interpretation:
    gone = frozenset(revision.retired)
    # New ids are the highest: what is added at the end is in order.
    return replace(
        found,
        profiles=(*(each for each in found.profiles if each.cluster not in gone), *profiles),
        votes=tuple(vote for vote in found.votes if vote.cluster not in gone),
        verdicts=(*(each for each in found.verdicts if each.cluster not in gone), *verdicts),
        legend=(*(each for each in found.legend if each.cluster not in gone), *legend),
        notes=joined_notes(found.notes, revision.retired, revision.became),
        revisions=(*found.revisions, revision),
        path=found.atmosphere,
    )
