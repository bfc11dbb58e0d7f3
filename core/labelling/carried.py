"""Labels that were given on one scene and carried over to another: where they come from, and what is in doubt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from ..clustering.fit import Fit
from ..clustering.normalisation import BandLine
from .counting.legend import ANALYST, LegendEntry
from .counting.voting import CONTRADICTED, NO_LABEL, Verdict

# Why a label that was carried over needs a look: what it was given to does not look like this.
UNLIKE = "from a scene unlike this one"
_FROM = ", from "


@dataclass(frozen=True)
class Carried:
    """The run that was applied to this scene, by name, and the name of its scene; how it fits; the lines by which the
    image was normalised, none where it was not; and the labels as they came."""

    run: str
    scene: str
    fit: Fit
    lines: tuple[BandLine, ...] = ()
    legend: tuple[LegendEntry, ...] = ()

    def entry(self, verdict: Verdict) -> LegendEntry:
        """Return the label of a cluster as it came, or what a verdict says of one that was made of others since."""
        known = {entry.cluster: entry for entry in self.legend}
        return known.get(verdict.cluster, LegendEntry(verdict.cluster, verdict.code, f"run{_FROM}{self.run}"))


def carried_legend(legend: Iterable[LegendEntry], run: str) -> tuple[LegendEntry, ...]:
    """Return labels whose origin says from which run they come: "analyst, from danube".

    Nobody gave them on this scene, so none of them is settled by the analyst. What was carried before keeps the run
    where it was given.
    """
    return tuple(
        entry if not entry.origin or _FROM in entry.origin else replace(entry, origin=f"{entry.origin}{_FROM}{run}")
        for entry in legend
    )


def carried_verdict(entry: LegendEntry, verdict: Verdict | None, doubts: Sequence[str]) -> Verdict:
    """Return the verdict on a cluster whose label was carried over: its class, what the votes said for it, the doubts.

    `entry` is as the source has it. What the analyst settled there is no longer in doubt for the votes of then; whether
    the spectrum speaks against a class is to be seen on the new scene.
    """
    if verdict is None or verdict.code != entry.code:
        verdict = Verdict(entry.cluster, entry.code, 0.0, 0.0, ())
    flags = () if entry.origin == ANALYST else verdict.flags
    kept = tuple(flag for flag in flags if not flag.startswith((CONTRADICTED, UNLIKE)))
    if entry.code is None and not kept:
        kept = (NO_LABEL,)
    return replace(verdict, flags=(*kept, *doubts))
