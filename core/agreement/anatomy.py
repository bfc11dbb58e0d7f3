"""The anatomy of the error: what of it is due to clusters, what to labels, and where it pays to go on.

A cluster has one class. Its pixels that lie on other classes of the reference than its best one can only be won by
splitting it: clustering error, together 1 − ceiling. What the best class has more than the one it is labelled with
can be won by an override: labelling error, together ceiling − overall agreement.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .contingency import Contingency
from .labelling import Labelling


@dataclass(frozen=True)
class ClusterErrors:
    """A cluster's pixels where there is a reference: how many agree, and would at best.

    `code` is its label's (0 unlabelled), `best_code` the reference's most frequent; `second_code` and `second_pixels`
    are of the class that a split in two would win at most, None and 0 where there is one class.
    """

    cluster: int
    pixels: int
    code: int
    best_code: int
    agreed: int
    best: int
    second_code: int | None
    second_pixels: int

    @property
    def labelling_error(self) -> int:
        """The pixels that an override would win."""
        return self.best - self.agreed

    @property
    def clustering_error(self) -> int:
        """The pixels that no label can win."""
        return self.pixels - self.best


@dataclass(frozen=True)
class Anatomy:
    """The clusters' errors, the largest first, and the one override and the one split that would win most."""

    pixels: int
    clusters: tuple[ClusterErrors, ...]

    @property
    def labelling_error(self) -> float:
        """Ceiling − overall agreement, 0…1."""
        return sum(each.labelling_error for each in self.clusters) / self.pixels

    @property
    def clustering_error(self) -> float:
        """1 − ceiling, 0…1."""
        return sum(each.clustering_error for each in self.clusters) / self.pixels

    @property
    def best_override(self) -> ClusterErrors | None:
        """The cluster whose override would win most, None where no other label would win anything."""
        found = max(self.clusters, key=lambda each: each.labelling_error)
        return found if found.labelling_error else None

    @property
    def best_split(self) -> ClusterErrors | None:
        """The cluster of which a split in two would win most, at most its `second_pixels`; None without mixed ones."""
        found = max(self.clusters, key=lambda each: each.second_pixels)
        return found if found.second_pixels else None

    def share(self, pixels: int) -> float:
        """Return pixels as a share of all that are compared, 0…1."""
        return pixels / self.pixels


def anatomy_of(table: Contingency, labelling: Labelling) -> Anatomy | None:
    """Return the errors of the clusters that are compared, None where there is nothing to compare."""
    columns = labelling.columns(table.codes)
    found = [
        _errors(table, row, labelling.mapped[row], int(columns[row]))
        for row in np.flatnonzero(labelling.taken & table.counts.any(axis=1)).tolist()
    ]
    if not found:
        return None
    found.sort(key=lambda each: (each.agreed - each.pixels, each.cluster))
    return Anatomy(sum(each.pixels for each in found), tuple(found))


def _errors(table: Contingency, row: int, code: int, column: int) -> ClusterErrors:
    counts = table.counts[row]
    order = np.argsort(-counts, kind="stable")
    second = int(counts[order[1]]) if len(order) > 1 else 0
    return ClusterErrors(
        cluster=table.clusters[row],
        pixels=int(counts.sum()),
        code=code,
        best_code=table.codes[order[0]],
        agreed=int(counts[column]) if column < len(counts) else 0,
        best=int(counts[order[0]]),
        second_code=table.codes[order[1]] if second else None,
        second_pixels=second,
    )
