"""The tables of the contest, from results alone.

Every figure is a mean over scenes, or over sites, of the means over a scene's seeds.
"""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from .contest_plan import BASELINE, PEER_FEATURES, Choice, K
from .contest_results import Results, Row
from .contest_scenes import ContestScene
from .contest_scores import Mean, mean_known, mean_over_scenes, mean_over_sites

TARGET = 0.04
NOTHING = "–"


@dataclass(frozen=True)
class Figures:
    """What a choice reaches with so many clusters on some scenes, and what the baseline does on the same ones."""

    scenes: tuple[str, ...]
    ceiling: Mean
    over_sites: float
    gain: float
    gain_over_sites: float
    mean_iou: float
    v_measure: float
    edges: Mapping[str, float]
    named: float | None
    named_over_sites: float | None
    clusters: float
    cpu_s: float
    peak_mb: float


def markdown(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table in Markdown, first column to the left, the others to the right; a bar in a cell is escaped."""
    lines = [header, ["---", *["---:"] * (len(header) - 1)], *rows]
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines)


def share(value: float | None) -> str:
    """Write a share of 0…1."""
    return NOTHING if value is None else f"{value:.3f}"


def signed(value: float | None) -> str:
    """Write a difference of shares, with a true minus sign and no minus before zero."""
    return NOTHING if value is None else f"{round(value, 3) + 0.0:+.3f}".replace("-", "−")


def named(choice: Choice) -> str:
    """Return a choice as a table names it."""
    smoothed = f", majority {choice.majority}" if choice.majority > 1 else ""
    smoothed += f", segments {choice.segments}" if choice.segments else ""
    return f"`{choice.features}`{smoothed}"


def values_of(by_scene: Mapping[str, Sequence[Row]], value: Callable[[Row], float | None]) -> dict[str, list[float]]:
    """Return a figure of every scene and seed, where it is known."""
    found = {scene: [value(row) for row in rows] for scene, rows in by_scene.items()}
    known = {scene: [each for each in values if each is not None] for scene, values in found.items()}
    return {scene: values for scene, values in known.items() if values}


def figures(
    results: Results, choice: Choice, clusters: int, scenes: Iterable[ContestScene], against: Choice = BASELINE
) -> Figures | None:
    """Return the figures of a choice on those of some scenes that it and the baseline have; None if there is none.

    `clusters` is the number asked for; an algorithm that finds its own is held against the baseline with that number.
    """
    sites = {scene.name: scene.site for scene in scenes}
    own, base = results.of(choice, clusters), results.of(against, clusters)
    own = {scene: rows for scene, rows in own.items() if scene in sites and scene in base}
    if not own:
        return None
    ceilings = values_of(own, lambda row: row.scores.ceiling)
    compared = values_of({scene: base[scene] for scene in own}, lambda row: row.scores.ceiling)
    ceiling, over_sites = mean_over_scenes(ceilings), mean_over_sites(ceilings, sites)
    at_edges = values_of(own, lambda row: row.scores.edges)
    named = values_of(own, lambda row: row.result.named)
    return Figures(
        scenes=tuple(own),
        ceiling=ceiling,
        over_sites=over_sites,
        gain=ceiling.value - mean_over_scenes(compared).value,
        gain_over_sites=over_sites - mean_over_sites(compared, sites),
        mean_iou=mean_over_scenes(values_of(own, lambda row: row.scores.mean_iou)).value,
        v_measure=mean_over_scenes(values_of(own, lambda row: row.scores.v_measure)).value,
        named=mean_over_scenes(named).value if named else None,
        named_over_sites=mean_over_sites(named, sites) if named else None,
        edges={scene: statistics.fmean(found) for scene, found in at_edges.items()},
        clusters=mean_over_scenes(values_of(own, lambda row: float(len(row.result.table.clusters)))).value,
        cpu_s=mean_over_scenes(values_of(own, lambda row: row.result.cpu_s)).value,
        peak_mb=max(row.peak_mb for rows in own.values() for row in rows),
    )


def comparison(results: Results, choices: Mapping[str, Choice], clusters: int, scenes: Sequence[ContestScene]) -> str:
    """Return the table of choices with the same number of clusters, the largest gain over sites first."""
    edged = [scene for scene in scenes if scene.edges is not None]
    found = {name: figures(results, choice, clusters, scenes) for name, choice in choices.items()}
    order = sorted((name for name in found if found[name]), key=lambda name: -found[name].gain_over_sites)
    header = ["", "Scenes", "Ceiling", "Spread", "Over sites", "Gain", "Gain over sites", "Mean IoU", "V-measure"]
    header += [f"Edges, {scene.site}" for scene in edged] + ["Named", "Named, over sites", "Clusters", "Seconds", "MB"]
    return markdown(header, [_line(name, found[name], edged) for name in order])


def _line(name: str, row: Figures, edged: Sequence[ContestScene]) -> list[str]:
    return [
        name,
        str(len(row.scenes)),
        share(row.ceiling.value),
        share(row.ceiling.spread),
        share(row.over_sites),
        signed(row.gain),
        signed(row.gain_over_sites),
        share(row.mean_iou),
        share(row.v_measure),
        *(share(row.edges.get(scene.name)) for scene in edged),
        share(row.named),
        share(row.named_over_sites),
        f"{row.clusters:.0f}",
        f"{row.cpu_s:.1f}",
        f"{row.peak_mb:.0f}" if row.peak_mb else NOTHING,
    ]


def verdicts(results: Results, choice: Choice, numbers: Sequence[int], scenes: Sequence[ContestScene]) -> str:
    """Return how far a choice is above the baseline for each number of clusters, and whether that is the target."""
    rows = []
    for clusters in numbers:
        row = figures(results, choice, clusters, scenes)
        if row is None:
            continue
        rows.append(
            [
                str(clusters),
                str(len(row.scenes)),
                f"{row.ceiling.value - row.gain:.3f} → {row.ceiling.value:.3f}",
                _verdict(row.gain),
                f"{row.over_sites - row.gain_over_sites:.3f} → {row.over_sites:.3f}",
                _verdict(row.gain_over_sites),
            ]
        )
    return markdown(["K", "Scenes", "Over scenes", "Gain", "Over sites", "Gain over sites"], rows)


def _verdict(gain: float) -> str:
    return f"{signed(gain)}, {'met' if round(gain, 3) >= TARGET else 'not met'}"


def by_scene(
    results: Results, choices: Sequence[Choice], peers: Sequence[str], clusters: int, scenes: Sequence[ContestScene]
) -> str:
    """Return each scene's ceilings, mean ± half the spread over the seeds, and that of the best peer."""
    rows = []
    for scene in scenes:
        cells = [_with_spread(results, choice, clusters, scene) for choice in choices]
        found = {peer: _ceiling(results, Choice(peer, PEER_FEATURES), clusters, scene.name) for peer in peers}
        best = max((peer for peer in peers if found[peer] is not None), key=lambda peer: found[peer], default=None)
        rows.append([scene.title, *cells, NOTHING if best is None else f"{share(found[best])} ({best})"])
    return markdown(["", *map(named, choices), "best peer"], rows)


def _with_spread(results: Results, choice: Choice, clusters: int, scene: ContestScene) -> str:
    values = [row.scores.ceiling for row in results.of(choice, clusters).get(scene.name, ())]
    if len(values) < 2:
        return share(mean_known(values))
    return f"{share(statistics.fmean(values))} ± {(max(values) - min(values)) / 2:.3f}"


def _ceiling(results: Results, choice: Choice, clusters: int, scene: str) -> float | None:
    return mean_known(row.scores.ceiling for row in results.of(choice, clusters).get(scene, ()))


def peers_table(
    results: Results, peers: Mapping[str, Choice], ours: Choice, numbers: Sequence[int], scenes: Sequence[ContestScene]
) -> tuple[str, list[str]]:
    """Return the table of the peers beside our choice, and a sentence for each peer and K that is ahead somewhere."""
    titles = {scene.name: scene.title for scene in scenes}
    rows, ahead = [], []
    for clusters in numbers:
        for name, peer in peers.items():
            theirs = figures(results, peer, clusters, scenes, ours)
            if theirs is None:
                continue
            row = [name, str(clusters), str(len(theirs.scenes)), share(theirs.ceiling.value)]
            row += [share(theirs.ceiling.value - theirs.gain), signed(-theirs.gain)]
            row += [share(theirs.over_sites), share(theirs.over_sites - theirs.gain_over_sites)]
            row += [signed(-theirs.gain_over_sites), f"{theirs.cpu_s:.1f}"]
            rows.append(row)
            better = _ahead(results, peer, ours, clusters, theirs.scenes)
            if better:
                where = "; ".join(f"{titles[scene]} ({signed(gain)})" for scene, gain in better.items())
                ahead.append(f"{name}, K = {clusters}: {where}.")
    header = ["", "K", "Scenes", "Ceiling", "Ours", "Ours ahead by"]
    return markdown([*header, "Over sites", "Ours", "Ours ahead by", "Seconds"], rows), ahead


def _ahead(results: Results, peer: Choice, ours: Choice, clusters: int, scenes: Iterable[str]) -> dict[str, float]:
    """Return by how much a peer's ceiling is above ours, where it is by a thousandth or more."""
    found = {
        scene: _ceiling(results, peer, clusters, scene) - _ceiling(results, ours, clusters, scene) for scene in scenes
    }
    return {scene: gain for scene, gain in found.items() if gain >= 0.0005}


def reasons_table(results: Results) -> str:
    """Return what could not be run and why, alike reasons together, and how much of the plan was not begun."""
    gathered: dict[tuple[str, str, str], list[str]] = {}
    for scene, choice, _, reason in results.reasons:
        gathered.setdefault((choice.algorithm, choice.features, reason), []).append(scene)
    rows = [
        [f"{algorithm}, `{features}`", ", ".join(dict.fromkeys(scenes)), reason]
        for (algorithm, features, reason), scenes in gathered.items()
    ]
    left = results.planned - len(results.rows) - len(results.reasons)
    parts = [markdown(["What", "Where", "Why"], rows)] if rows else []
    parts += (
        [f"{left} clusterings of the plan have not been run yet: `make contest` goes on with them."] if left else []
    )
    return "\n\n".join(parts) or "Everything that was planned has run."


def best_of(results: Results, choices: Iterable[Choice], scenes: Sequence[ContestScene]) -> Choice | None:
    """Return the choice with the highest mean ceiling over sites with K clusters, of those that have all scenes."""
    found = {choice: figures(results, choice, K, scenes) for choice in choices}
    most = max((len(row.scenes) for row in found.values() if row), default=0)
    full = {choice: row.over_sites for choice, row in found.items() if row and len(row.scenes) == most}
    return max(full, key=lambda choice: full[choice], default=None)
