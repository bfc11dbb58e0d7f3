"""What clusters are called in the reference's codes: the labels that a table is measured with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from .contingency import Contingency


@dataclass(frozen=True)
class Labelling:
    """A code of the reference for each cluster of a table, 0 for the unlabelled.

    A cluster that is not `comparable` has a class without a counterpart in the reference and is left out.
    """

    mapped: tuple[int, ...]
    comparable: tuple[bool, ...]

    @property
    def taken(self) -> np.ndarray:
        """Which clusters are compared, as bool."""
        return np.array(self.comparable, bool)

    def columns(self, codes: Sequence[int]) -> np.ndarray:
        """Return the place of each cluster's code among `codes`, and len(codes) where it is not among them."""
        places = {code: place for place, code in enumerate(codes)}
        return np.array([places.get(code, len(codes)) for code in self.mapped], np.intp)


def labelling_of(table: Contingency, codes: Mapping[int, int | None]) -> Labelling:
    """Return the labels of a table's clusters; None has no counterpart, a cluster that is not named is unlabelled."""
    found = [codes.get(cluster, 0) for cluster in table.clusters]
    return Labelling(tuple(code or 0 for code in found), tuple(code is not None for code in found))
