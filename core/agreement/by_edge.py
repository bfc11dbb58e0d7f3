"""Agreement by distance to the reference's class edges, where pixels are mixed and two grids never meet exactly."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .contingency import Contingency
from .edges import BANDS
from .labelling import Labelling


@dataclass(frozen=True)
class EdgeBand:
    """The pixels whose distance to a class edge is `nearest` … `farthest` pixels (None: any farther), 0 at the edge.

    Shares are 0…1 of its pixels, None without any.
    """

    nearest: int
    farthest: int | None
    pixels: int
    overall_agreement: float | None
    ceiling: float | None


def by_edge(table: Contingency, labelling: Labelling) -> tuple[EdgeBand, ...]:
    """Return the figures of each band; none for a table without a spread.

    The ceiling of a band is that of the clusters within it alone.
    """
    if table.spread is None:
        return ()
    taken = labelling.taken
    bands, columns = table.spread.bands[:, taken], labelling.columns(table.codes)[taken]
    known = columns < len(table.codes)
    return tuple(_band(place, counts, counts[known, columns[known]]) for place, counts in zip(BANDS, bands))


def _band(place: tuple[int, int | None], counts: np.ndarray, agreed: np.ndarray) -> EdgeBand:
    total = int(counts.sum())
    if not total:
        return EdgeBand(*place, 0, None, None)
    return EdgeBand(*place, total, int(agreed.sum()) / total, int(counts.max(axis=1, initial=0).sum()) / total)
