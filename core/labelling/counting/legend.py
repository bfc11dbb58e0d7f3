"""The legend: which class each cluster has, and who said so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ...records import record_values
from .voting import Verdict

ANALYST = "analyst"


@dataclass(frozen=True)
class LegendEntry:
    """A cluster's class code (None: unlabelled) and its origin: "voter NAME", "vote of N" or "analyst"."""

    cluster: int
    code: int | None
    origin: str

    def to_dict(self) -> dict:
        """Return the entry as JSON values."""
        return record_values(self)


def legend_of(verdicts: Sequence[Verdict], voters: Sequence[str]) -> tuple[LegendEntry, ...]:
    """Return the legend that the verdicts of these voters give."""
    origin = f"voter {voters[0]}" if len(voters) == 1 else f"vote of {len(voters)}"
    return tuple(LegendEntry(verdict.cluster, verdict.code, origin) for verdict in verdicts)


def codes_by_cluster(legend: Sequence[LegendEntry], highest: int) -> np.ndarray:
    """Return the look-up table cluster id → class code (highest id + 1,) uint8; 0 where unlabelled."""
    codes = np.zeros(highest + 1, np.uint8)
    for entry in legend:
        codes[entry.cluster] = entry.code or 0
    return codes
