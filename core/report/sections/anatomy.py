"""The anatomy of the error: what is lost by clusters, what by labels, and where it pays to go on."""

from __future__ import annotations

from ...agreement.anatomy import Anatomy, ClusterErrors
from ...labelling.taxonomy import Taxonomy, load_taxonomy
from ..bars import stacked
from ..markup import Content, Html, element
from ..numbers import share
from ..subject import MapSubject
from ..tables import Column, table

_COLUMNS = (
    Column("Cluster"),
    Column("Label"),
    Column("Best label"),
    Column("Agrees, label, clusters"),
    Column("Agrees", True),
    Column("Lost by the label", True),
    Column("Lost by clustering", True),
)
_READING = (
    "Per cent of all that was compared, the most costly clusters first. What a label loses, an override wins back. "
    "What clustering loses, no label can win: the cluster mixes classes, and only a split may help. The bar shows how "
    "a cluster's own pixels divide."
)


def anatomy(subject: MapSubject) -> Html | str:
    """Return the section; '' for a map that was not compared."""
    if subject.assessment is None:
        return ""
    found, names = subject.assessment.anatomy, load_taxonomy(None)
    return element(
        "section",
        element("h2", "Anatomy of the error"),
        element("p", _advice(found, names)),
        element("p", _READING, class_="quiet"),
        table("Errors of each cluster", _COLUMNS, [_row(found, each, names) for each in found.clusters]),
    )


def _advice(found: Anatomy, names: Taxonomy) -> str:
    """Say which override and which split would win most."""
    override, split = found.best_override, found.best_split
    words = "Every cluster has the label that agrees best with the reference. "
    if override is not None:
        words = (
            f"The one label that would win most: cluster {override.cluster} as {_name(names, override.best_code)}, "
            f"{share(found.share(override.labelling_error))} of what was compared. "
        )
    if split is None:
        return words + "No cluster mixes classes of the reference."
    return words + (
        f"The one split that could win most: cluster {split.cluster}, of {_name(names, split.best_code)} and "
        f"{_name(names, split.second_code)}, at most {share(found.share(split.second_pixels))}. Whether the reference "
        "is right there is for the analyst to judge."
    )


def _name(names: Taxonomy, code: int | None) -> str:
    return names.by_code(code).name if code else "not labelled"


def _row(found: Anatomy, each: ClusterErrors, names: Taxonomy) -> tuple[Content, ...]:
    parts = (
        ("agrees", each.agreed / each.pixels),
        ("by-label", each.labelling_error / each.pixels),
        ("by-cluster", each.clustering_error / each.pixels),
    )
    words = (
        f"cluster {each.cluster}: {share(parts[0][1])} agrees, {share(parts[1][1])} lost by the label, "
        f"{share(parts[2][1])} by clustering"
    )
    return (
        str(each.cluster),
        _name(names, each.code),
        _name(names, each.best_code) if each.labelling_error else "the same",
        stacked(parts, words),
        *(share(found.share(pixels)) for pixels in (each.agreed, each.labelling_error, each.clustering_error)),
    )
