"""What is found out about a sample before it is clustered, as curves: how many clusters, and how far neighbours lie."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication

from ..adapters.words import number
from .line_chart import Curves, Line

if TYPE_CHECKING:
    from ..core.clustering.choosing import ClusterCounts
    from ..core.clustering.distances import KDistances

# A curve has no more places than a chart has pixels.
_MOST_PLACES = 400
# Of so many places a screen reader is told.
_FEW = 9


def tr(text: str) -> str:
    """Translate a text of the curves."""
    return QCoreApplication.translate("Curves", text)


def count_curves(counts: ClusterCounts) -> Curves:
    """Return the measures of the numbers of clusters that were tried, each scaled from its lowest to its highest."""
    measures = (
        (tr("Silhouette"), counts.silhouette, 3),
        (tr("Calinski-Harabasz"), counts.calinski_harabasz, 0),
        (tr("Inertia"), counts.inertia, 0),
    )
    return Curves(
        tr("Measures of the number of clusters"),
        tr("Clusters"),
        "",
        tuple(map(float, counts.counts)),
        tuple(tr("{} clusters").format(count) for count in counts.counts),
        tuple(
            Line(name, scaled(values), tuple(number(value, decimals) for value in values))
            for name, values, decimals in measures
        ),
    )


def scaled(values: Sequence[float]) -> tuple[float, ...]:
    """Return values scaled to 0…1; all 0.5 where they are alike, 0 where they are not finite."""
    found = np.asarray(values, float)
    finite = found[np.isfinite(found)]
    if not len(finite) or np.ptp(finite) == 0:
        return tuple(np.where(np.isfinite(found), 0.5, 0.0).tolist())
    shares = (found - finite.min()) / np.ptp(finite)
    return tuple(np.where(np.isfinite(shares), shares, 0.0).tolist())


def describe_counts(curves: Curves, suggested: int) -> str:
    """Return in words what a chart of the numbers of clusters shows."""
    rows = (
        "; ".join([curves.place[n], *(f"{line.name} {line.words[n]}" for line in curves.lines)])
        for n in range(len(curves.across))
    )
    return " ".join([tr("{} clusters are suggested.").format(suggested), *(f"{row}." for row in rows)])


def thinned(distances: np.ndarray) -> np.ndarray:
    """Return the places of falling distances that a chart shows, the first and the last among them."""
    return np.unique(np.linspace(0, len(distances) - 1, min(len(distances), _MOST_PLACES)).round().astype(int))


def distance_curves(found: KDistances) -> Curves:
    """Return the distance of the pixels of a sample, the most remote ones first, to their k-th neighbour."""
    places = thinned(found.distances)
    shares = 100 * places / max(len(found.distances) - 1, 1)
    values = found.distances[places]
    return Curves(
        tr("Distances to the neighbours, the largest first"),
        tr("Share of the pixels in %"),
        tr("Distance to neighbour {}").format(found.k),
        tuple(map(float, shares)),
        tuple(tr("{} % of the pixels lie further").format(number(share, 1)) for share in shares),
        (Line(tr("Distance"), tuple(map(float, values)), tuple(number(value, 3) for value in values)),),
        has_levels=True,
    )


def describe_distances(curves: Curves, eps: float) -> str:
    """Return in words what a chart of distances shows."""
    last = len(curves.across) - 1
    some = sorted({round(last * n / (_FEW - 1)) for n in range(_FEW)})
    rows = (f"{curves.place[n]}: {curves.lines[0].words[n]}." for n in some)
    return " ".join([tr("The knee is at a distance of {}.").format(number(eps, 3)), *rows])


def place_of(curves: Curves, distance: float) -> int:
    """Return the place of falling distances that lies nearest to one."""
    heights = np.asarray(curves.lines[0].heights)
    return int(np.abs(heights - distance).argmin())
