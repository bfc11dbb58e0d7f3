"""Our figures beside those of the programs: a verdict on each, and the Markdown table of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .digits_figures import Ours, remotior_way
from .digits_pairs import UNLABELLED
from .digits_programs import Cells, Printed, Reading

EXACT = 1e-9
_ABSENT = (
    "A share of no pixels, and F1 and IoU of a class that the reference lacks, are n/a for us and 0 in scikit-learn."
)
_UP = (
    "remotior-sensus writes the rows of the classes that the map has one below the other into a matrix of all classes: "
    "where the map lacks one, the rows below it stand one too high, and the empty row at the end is 0 ÷ 0."
)
_NO_WEIGHT = (
    "remotior-sensus gives no weight to a class that the map has and the reference lacks; in the estimators of "
    "Olofsson et al. 2014, and with us, its area counts."
)


@dataclass(frozen=True)
class Comparison:
    """A figure of ours and a program's, and why they differ: '' where they agree, None where that is not explained."""

    program: str
    figure: str
    ours: float | None
    theirs: Printed
    reason: str | None

    @property
    def difference(self) -> float | None:
        """Theirs − ours, None where one of them is n/a."""
        if self.ours is None or self.theirs.value is None:
            return None
        return self.theirs.value - self.ours

    @property
    def kind(self) -> str:
        """The figure's name without its class."""
        name, _, code = self.figure.rpartition(" ")
        return name if code.isdigit() else self.figure


def compare(ours: Ours, reading: Reading) -> list[Comparison]:
    """Compare all figures that both tell, and the counts; classes of neither raster are left out."""
    codes = sorted({code for cell in ours.cells for code in cell})
    found = [_counts(ours, reading, codes)]
    for figure, theirs in reading.figures.items():
        code = figure.rpartition(" ")[2]
        if code.isdigit() and (int(code) == UNLABELLED or int(code) not in codes):
            continue
        if figure in ours.figures:
            value = ours.figures[figure]
            found.append(Comparison(reading.program, figure, value, theirs, _reason(ours, reading, figure, codes)))
    return found


def _counts(ours: Ours, reading: Reading, codes: Sequence[int]) -> Comparison:
    """Compare the counts of both matrices; as a figure, they are the number of cells that differ."""
    reason: str | None = ""
    wrong = _differing(ours.cells, reading.cells) + _differing(ours.clusters, reading.clusters or ours.clusters)
    if wrong:
        shifted, _ = remotior_way(ours.cells, ours.map_pixels, codes)
        explained = reading.program.startswith("remotior") and not _differing(shifted, reading.cells)
        reason = _UP if explained else None
    return Comparison(reading.program, "cells of the matrix that differ", 0, Printed(wrong), reason)


def _differing(one: Cells, other: Cells) -> int:
    return sum(one.get(cell, 0) != other.get(cell, 0) for cell in {*one, *other})


def _reason(ours: Ours, reading: Reading, figure: str, codes: Sequence[int]) -> str | None:
    """Return why two figures differ: only a definition that gives the program's own digits explains them."""
    theirs = reading.figures[figure]
    if agree(ours.figures[figure], theirs):
        return ""
    if reading.program.startswith("scikit-learn") and ours.figures[figure] is None and theirs.value == 0:
        return _ABSENT
    if reading.program.startswith("remotior"):
        _, figures = remotior_way(ours.cells, ours.map_pixels, codes)
        if agree(figures[figure], theirs):
            return _remotiors(ours, codes)
    return None


def _remotiors(ours: Ours, codes: Sequence[int]) -> str:
    """Return what makes remotior-sensus's figures of a pair others than Olofsson's: classes that one raster lacks."""
    on_map, in_reference = ({cell[side] for cell, pixels in ours.cells.items() if pixels} for side in (0, 1))
    found = (_UP if set(codes) - on_map else "", _NO_WEIGHT if set(codes) - in_reference else "")
    return " ".join(filter(None, found))


def agree(ours: float | None, theirs: Printed) -> bool:
    """Return whether a figure is the printed one: to 1e-9, or to half a step of its last digit."""
    if ours is None or theirs.value is None:
        return ours is theirs.value
    return abs(ours - theirs.value) <= EXACT + theirs.step / 2


def table_lines(name: str, found: Sequence[Comparison]) -> Iterator[str]:
    """Yield a Markdown table of comparisons: of the classes of a figure, the one with the largest difference."""
    reasons = list(dict.fromkeys(each.reason for each in found if each.reason))
    yield from (f"## {name}", "")
    yield "| Figure | Ours | Program | Theirs | Difference | Verdict |"
    yield "| --- | ---: | --- | ---: | ---: | --- |"
    groups: dict[tuple[str, str, str | None], list[Comparison]] = {}
    for each in found:
        groups.setdefault((each.kind, each.program, each.reason), []).append(each)
    order = list(dict.fromkeys(each.kind for each in found))
    for (kind, program, _), members in sorted(groups.items(), key=lambda item: order.index(item[0][0])):
        worst = max(members, key=lambda each: abs(each.difference or 0))
        others = f"{len(members)} classes, here " if len(members) > 1 else ""
        more = f" ({others}{worst.figure.rpartition(' ')[2]})" if worst.figure != kind else ""
        cells = (_shown(worst.ours), program, _shown(worst.theirs.value), _difference(worst), _verdict(worst, reasons))
        yield f"| {kind}{more} | {' | '.join(cells)} |"
    yield ""
    for number, reason in enumerate(reasons, 1):
        yield f"[{number}] {reason}"
    yield ""


def _shown(value: float | None) -> str:
    return "n/a" if value is None else f"{value:.10g}"


def _difference(each: Comparison) -> str:
    if each.difference is None:
        return "0" if each.ours is each.theirs.value is None else "n/a"
    return f"{each.difference:.1e}" if each.difference else "0"


def _verdict(each: Comparison, reasons: Sequence[str]) -> str:
    if each.reason is None:
        return "**differs, unexplained**"
    if each.reason:
        return f"differs as explained [{reasons.index(each.reason) + 1}]"
    if each.ours is None:
        return "n/a in both"
    if each.theirs.step:
        return f"agrees to the last digit printed, {each.theirs.step:.0e}"
    return "agrees to 1e-9"
