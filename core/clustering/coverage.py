"""How much of a scene each of its dates saw."""

from __future__ import annotations

from collections.abc import Iterator

from ..scene.scene import Scene
from .tally import Tally


def coverage_lines(scene: Scene, tally: Tally) -> Iterator[str]:
    """Yield what each date saw of the pixels with data, and how many were filled; nothing for a single date.

    Of large scenes both are shares of the rows that the tally describes.
    """
    if not scene.others:
        return
    total = max(int(tally.sampled[1:].sum()), 1)
    for number, (date, seen) in enumerate(zip(scene.dates, tally.observed[1:].sum(axis=0)), 1):
        yield f"Date {number}, {date.date}, shows {100 * seen / total:.1f} % of the pixels with data."
    filled = 1 - tally.complete[1:].sum() / total
    if filled > 0:
        share = f"{100 * filled:.1f} %"
        yield f"{share} of the pixels are hidden on some date and filled from pixels that are alike on the others."
