"""Which clusters stand behind a cell of the confusion matrix."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .contingency import Contingency


@dataclass(frozen=True)
class Cause:
    """A cluster, its pixels in a cell of the confusion matrix, and their share of the cell, 0…1."""

    cluster: int
    pixels: int
    share: float


def causes_of(
    table: Contingency, mapped: Sequence[int], comparable: Sequence[bool], map_code: int, reference_code: int
) -> tuple[Cause, ...]:
    """Return the clusters that are mapped to one code and lie on another in the reference, most pixels first.

    `mapped` and `comparable` are those that the figures were measured with; `map_code` 0 asks for the unlabelled.
    """
    if reference_code not in table.codes:
        return ()
    column = table.counts[:, table.codes.index(reference_code)]
    taken = zip(table.clusters, column.tolist(), mapped, comparable)
    found = [(cluster, pixels) for cluster, pixels, code, known in taken if known and code == map_code and pixels]
    total = sum(pixels for _, pixels in found)
    return tuple(Cause(cluster, pixels, pixels / total) for cluster, pixels in sorted(found, key=lambda f: -f[1]))
