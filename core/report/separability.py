"""How well clusters are told apart, as a page of its own: the worst pairs, each cluster, and the matrix of all."""

from __future__ import annotations

from collections.abc import Sequence

from ..clustering.separability import HARDLY, NO_GAP, WELL, ClusterSeparability, Separability
from ..interpretation import Interpretation
from .markup import Html, element
from .numbers import NOT_DEFINED, count, decimal, share
from .page import page_of
from .tables import Column, scrolling, table

_SHOWN_PAIRS = 20
_FARTHEST = 2.0
_PAIRS = (Column("Clusters"), Column("Classes"), Column("Jeffries-Matusita", True), Column("In spectra", True))
_CLUSTERS = (
    Column("Cluster"),
    Column("Class"),
    Column("Pixels measured", True),
    Column("Nearest", True),
    Column("Distance to it", True),
    Column("Compactness", True),
    Column("Davies-Bouldin", True),
    Column("Edge share", True),
)
_READING = (
    "Jeffries-Matusita distances of clusters in the features they were made in, taken as normal distributions: 0 for "
    f"the same, 2 for two that never meet. Under {HARDLY:.1f} two clusters should be one, from {WELL:.1f} on they are "
    f"apart. Neighbouring parts of one cloud without a gap are at about {NO_GAP:.2f}. Where the features look at the "
    "surroundings of pixels, the distance in their own spectra is given as well, and the smaller one counts."
)
_CLUSTER_READING = (
    "Compactness, −1…1: how much nearer a cluster's pixels are to its own mean than to the nearest other one. "
    "Davies-Bouldin: the worst ratio of two clusters' spreads to the distance of their means; small is good. Edge "
    "share: how many of its pixels' neighbours lie in other clusters; a high one speaks of noise, or of mixed pixels "
    "along borders."
)
_MATRIX_READING = "Every cluster with every other one: the darker, the harder to tell apart. A dash is not measured."


def separability_page(interpretation: Interpretation, found: Separability, lines: Sequence[str]) -> str:
    """Return the page; `lines` are the sentences that come first. The same measures give the same text."""
    title = f"How well clusters are told apart: {interpretation.scene.name}"
    header = element(
        "header", element("h1", title), *(element("p", line, class_="lead") for line in lines), element("p", _READING)
    )
    return page_of(title, [header, _pairs(interpretation, found), _clusters(interpretation, found), _matrix(found)])


def _class_names(interpretation: Interpretation) -> dict[int, str]:
    return {entry.cluster: interpretation.class_name(entry.code) for entry in interpretation.legend}


def _pairs(interpretation: Interpretation, found: Separability) -> Html:
    names = _class_names(interpretation)
    rows = [
        (
            f"{pair.first} and {pair.second}",
            " / ".join(dict.fromkeys(names.get(c, NOT_DEFINED) for c in (pair.first, pair.second))),
            _figure(pair.distance),
            _figure(pair.spectral),
        )
        for pair in found.measured[:_SHOWN_PAIRS]
    ]
    return element("section", element("h2", "The closest pairs"), table("The closest pairs of clusters", _PAIRS, rows))


def _clusters(interpretation: Interpretation, found: Separability) -> Html:
    names = _class_names(interpretation)
    rows = [_row(entry, names.get(entry.cluster, NOT_DEFINED)) for entry in found.clusters]
    return element(
        "section",
        element("h2", "Clusters"),
        element("p", _CLUSTER_READING, class_="quiet"),
        table("Clusters, how compact they are", _CLUSTERS, rows),
    )


def _row(entry: ClusterSeparability, name: str) -> tuple[str, ...]:
    nearest = NOT_DEFINED if entry.nearest is None else str(entry.nearest)
    figures = map(_figure, (entry.distance, entry.compactness, entry.davies_bouldin))
    return str(entry.cluster), name, count(entry.sampled), nearest, *figures, share(entry.edge_share)


def _figure(value: float | None) -> str:
    return NOT_DEFINED if value is None else f"{value:.2f}"


def _matrix(found: Separability) -> Html:
    clusters = [entry.cluster for entry in found.clusters]
    distances = {(pair.first, pair.second): pair.least for pair in found.pairs}
    titles = (element("th", str(cluster), scope="col", class_="number") for cluster in clusters)
    head = element("tr", element("th", "Cluster", scope="col"), *titles)
    rows = [
        element("tr", element("th", str(row), scope="row"), *(_cell(distances, row, column) for column in clusters))
        for row in clusters
    ]
    return element(
        "section",
        element("h2", "All pairs"),
        element("p", _MATRIX_READING, class_="quiet"),
        scrolling("Jeffries-Matusita distances", element("thead", head), element("tbody", *rows)),
    )


def _cell(distances: dict[tuple[int, int], float | None], row: int, column: int) -> Html:
    """Return a cell whose shade adds to its number and says nothing of its own."""
    if row == column:
        return element("td", "", class_="number")
    distance = distances[min(row, column), max(row, column)]
    heat = None if distance is None else f"--heat:{decimal(round(1 - distance / _FARTHEST, 3))}"
    return element("td", _figure(distance), class_="number", style=heat, title=f"clusters {row} and {column}")
