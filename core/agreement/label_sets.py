"""Two sets of labels on the same clusters: one model against another, before and after review.

McNemar's test after McNemar 1947, doi 10.1007/BF02295996, as Foody 2004, doi 10.14358/PERS.70.5.627, uses it for maps
of the same places: it looks only at the places where just one of both sets is right.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import comb, erfc, sqrt

import numpy as np

from .contingency import Contingency
from .labelling import Labelling

# With fewer places than this to decide, the exact binomial test takes the place of the χ² approximation.
_EXACT_BELOW = 25


@dataclass(frozen=True)
class McNemar:
    """How two sets of labels differ against the reference, in pixels (or points) that both can be compared on.

    `statistic` is χ² with one degree of freedom and Edwards' continuity correction, `p_value` that of both sides,
    exact where fewer than 25 pixels decide (then without a statistic); both are None where none does.
    """

    first: str
    second: str
    both: int
    only_first: int
    only_second: int
    neither: int
    statistic: float | None
    p_value: float | None

    @property
    def total(self) -> int:
        """The pixels compared."""
        return self.both + self.only_first + self.only_second + self.neither

    @property
    def gain(self) -> float | None:
        """How much more of the pixels agree with the second set, −1…1."""
        return (self.only_second - self.only_first) / self.total if self.total else None


def compare_labels(table: Contingency, first: tuple[str, Labelling], second: tuple[str, Labelling]) -> McNemar:
    """Count where the two named sets agree with the reference, and test the difference."""
    taken = first[1].taken & second[1].taken
    right = [_agreed(table, labels)[taken] for _, labels in (first, second)]
    # Within a cluster a set is right on the pixels of one class: with the same label both are, else just one.
    same = np.array(first[1].mapped)[taken] == np.array(second[1].mapped)[taken]
    both = int(right[0][same].sum())
    only_first, only_second = (int(each[~same].sum()) for each in right)
    total = int(table.counts[taken].sum())
    neither = total - both - only_first - only_second
    statistic, p_value = mcnemar_test(only_first, only_second)
    return McNemar(first[0], second[0], both, only_first, only_second, neither, statistic, p_value)


def _agreed(table: Contingency, labels: Labelling) -> np.ndarray:
    """Return the pixels of each cluster that agree."""
    padded = np.hstack((table.counts, np.zeros((len(table.counts), 1), np.int64)))
    return padded[np.arange(len(padded)), labels.columns(table.codes)]


def mcnemar_test(only_first: int, only_second: int) -> tuple[float | None, float | None]:
    """Return the statistic and the two-sided p-value for the numbers of places where one set alone is right."""
    decisive = only_first + only_second
    if not decisive:
        return None, None
    if decisive < _EXACT_BELOW:
        tail = sum(comb(decisive, k) for k in range(min(only_first, only_second) + 1)) / 2**decisive
        return None, min(1.0, 2 * tail)
    statistic = max(0, abs(only_first - only_second) - 1) ** 2 / decisive
    return statistic, erfc(sqrt(statistic / 2))
