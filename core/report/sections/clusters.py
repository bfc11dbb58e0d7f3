"""The clusters: their class, who says so, and what speaks against it."""

from __future__ import annotations

from ...labelling.counting.legend import LegendEntry
from ..markup import Html, element
from ..numbers import NOT_DEFINED, hectares, share
from ..subject import Subject
from ..tables import Column, table

_COLUMNS = (
    Column("Cluster"),
    Column("Class"),
    Column("Said by"),
    Column("Share", True),
    Column("Hectares", True),
    Column("Votes for it", True),
    Column("Confidence", True),
    Column("In doubt"),
    Column("Analyst's note"),
)


def clusters(subject: Subject) -> Html:
    """Return a row per cluster."""
    interpretation = subject.interpretation
    entries = {entry.cluster: entry for entry in interpretation.legend}
    blank = LegendEntry(0, None, "")
    rows = [_row(subject, cluster, entries.get(cluster, blank)) for cluster in interpretation.clusters]
    return element(
        "section",
        element("h2", "Clusters"),
        element("p", _summary(subject)),
        table("Clusters and their classes", _COLUMNS, rows),
    )


def _summary(subject: Subject) -> str:
    interpretation = subject.interpretation
    settled, waiting = len(interpretation.settled_by_analyst), interpretation.needs_review
    words = f"Of {len(interpretation.clusters)} clusters, the analyst has named {settled}; the rest stands as voted. "
    if not waiting:
        return words + "None is in doubt."
    return words + f"In doubt, the most rewarding to check first: {', '.join(map(str, waiting))}."


def _row(subject: Subject, cluster: int, entry: LegendEntry) -> tuple[str, ...]:
    interpretation = subject.interpretation
    profile = interpretation.profile_of(cluster)
    verdict = next((verdict for verdict in interpretation.verdicts if verdict.cluster == cluster), None)
    return (
        str(cluster),
        subject.class_name(entry.code),
        entry.origin or NOT_DEFINED,
        share(profile.share),
        hectares(profile.hectares),
        share(verdict.share if verdict else None),
        share(verdict.confidence if verdict else None),
        _doubt(subject, cluster),
        interpretation.note_of(cluster),
    )


def _doubt(subject: Subject, cluster: int) -> str:
    """Say why a cluster needs a look; an analyst's word ends the doubt, but not what there was against it."""
    interpretation = subject.interpretation
    flags = next((", ".join(v.flags) for v in interpretation.verdicts if v.cluster == cluster), "")
    if not flags:
        return "no"
    settled = cluster in interpretation.settled_by_analyst
    return f"settled by the analyst (was: {flags})" if settled else f"yes: {flags}"
