"""Which clusters stand behind a cell of the confusion matrix."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .contingency import Contingency


@dataclass(frozen=True)
class Cause:
    """A cluster, its pixels in a cell of the confusion matrix, and their share of the cell, 0…1.

    `gain` are the pixels more that would agree if it had the cell's class of the reference: none or fewer where the
    cluster mixes both classes, so that only a split can help.
    """

    cluster: int
    pixels: int
    share: float
    gain: int


def causes_of(
    table: Contingency, mapped: Sequence[int], comparable: Sequence[bool], map_code: int, reference_code: int
) -> tuple[Cause, ...]:
    """Return the clusters that are mapped to one code and lie on another in the reference, most pixels first.

    `mapped` and `comparable` are those that the figures were measured with; `map_code` 0 asks for the unlabelled.
    """
    if reference_code not in table.codes:
        return ()
    column = table.counts[:, table.codes.index(reference_code)]
    agreeing = table.counts[:, table.codes.index(map_code)] if map_code in table.codes else np.zeros_like(column)
    taken = zip(table.clusters, column.tolist(), agreeing.tolist(), mapped, comparable)
    found = [(c, pixels, now) for c, pixels, now, code, known in taken if known and code == map_code and pixels]
    total = sum(pixels for _, pixels, _ in found)
    found.sort(key=lambda each: -each[1])
    return tuple(Cause(cluster, pixels, pixels / total, pixels - now) for cluster, pixels, now in found)
