"""docs/contest.md: what was run, where and with what, the tables, and how to read them."""

from __future__ import annotations

import importlib.metadata
import os
import platform
import re
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

import numpy as np
from osgeo import gdal

from ..core.clustering.model import ALGORITHMS
from ..core.raster import open_raster, raising
from . import contest_tables as tables
from .contest_plan import (
    BASELINE,
    MANY,
    NUMBERS,
    PEER_FEATURES,
    PLAIN_SETS,
    SEEDS,
    TEXTON_SETS,
    Choice,
    K,
    algorithm_choices,
    main_choices,
    main_sets,
    shipped,
    smoothed_choices,
)
from .contest_results import Results
from .contest_scenes import LEFT_OUT, ContestScene
from .contest_scores import edges_of
from .peers import CONTEST_PEERS
from .tile import REPOSITORY

_READING = Path(__file__).with_name("contest_reading.md")
_CLASSES = {10: "tree", 20: "shrub", 30: "grass", 40: "crop", 50: "built", 60: "bare", 70: "snow", 80: "water"}
_CLASSES |= {90: "wetland", 95: "mangrove", 100: "moss"}


def write_report(
    path: Path, scenes: Sequence[ContestScene], results: Results, peers: Sequence[str], absent: Mapping[str, str]
) -> None:
    """Write the report, whole or not at all."""
    core = [scene for scene in scenes if scene.core]
    parts = [
        _head(results, peers),
        _verdict(results, scenes, core),
        _choices(results, scenes),
        _features(results, core),
        _smoothing(results, core),
        _algorithms(results, core),
        _peers(results, core, peers, absent),
        _READING.read_text(encoding="utf-8").strip(),
        _scenes(scenes),
        "## What could not be run\n\n" + tables.reasons_table(results),
    ]
    partial = path.with_suffix(".part")
    partial.write_text("\n\n".join(parts) + "\n", encoding="utf-8")
    partial.replace(path)


def _head(results: Results, peers: Sequence[str]) -> str:
    versions = {peer.name: peer.version() for peer in CONTEST_PEERS if peer.name in peers}
    listed = ", ".join(f"{name} {version}" for name, version in {**_libraries(), **versions}.items())
    return (
        "# Contest of clusterings\n\n"
        f"Written by `make contest` on {date.today()}: Land Cover Interpreter {_own_version()}, Python "
        f"{platform.python_version()}, {listed}; {os.cpu_count()} cores. {len(results.rows)} of "
        f"{results.planned} planned clusterings, each by the job that users start.\n\n"
        "**Ceiling**: the best overall agreement that any labelling of the clusters could reach, each taking the class "
        "that most of its pixels have. **Mean IoU**: of that labelling. **V-measure** after Rosenberg and Hirschberg "
        "2007. **Edges**: share of right pixels, under the same labelling, among those with another reference class "
        "beside them. **Named**: overall agreement of the map that the plugin makes without any model, by its spectral "
        "voter, on the scenes whose reference is a land-cover map. **Spread**: largest less smallest over the seeds "
        f"({', '.join(map(str, SEEDS))}), mean over scenes. **Over sites**: the scenes of a site are averaged first. "
        "**Gain**: above K-Means on `bands` with the same K, on the same scenes. **Seconds**: of one processor, for "
        "one clustering, mean over scenes; of a peer with import and export. **MB**: the most that a process held, on "
        "the largest scene."
    )


def _libraries() -> dict[str, str]:
    found = {"NumPy": np.__version__, "GDAL": gdal.__version__}
    for title, name in (("scikit-learn", "scikit-learn"), ("PyTorch", "torch")):
        try:
            found[title] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            found[title] = "absent"
    return found


def _own_version() -> str:
    found = re.search(r"^version=(.+)$", (REPOSITORY / "metadata.txt").read_text(encoding="utf-8"), re.MULTILINE)
    return found[1].strip() if found else ""


def _verdict(results: Results, scenes: Sequence[ContestScene], core: Sequence[ContestScene]) -> str:
    default = shipped()
    lines = [
        "## The defaults\n",
        f"Shipped: {default.algorithm} on {tables.named(default)}. Target: a mean ceiling {tables.TARGET} above plain "
        "K-Means on `bands` with the same K.\n",
        tables.verdicts(results, default, NUMBERS, scenes),
        "\nOn the scenes of the smaller tables, with more clusters too:\n",
        tables.verdicts(results, default, (*NUMBERS, *MANY), core),
    ]
    best = tables.best_of(results, [*main_choices(), *_feature_choices(), *smoothed_choices()], core)
    if best is not None:
        same = " – the defaults" if best == default else ""
        lines.append(
            f"\nHighest over sites with K = {K} among all feature sets and ways to smooth: {tables.named(best)}{same}."
        )
    return "\n".join(lines)


def _choices(results: Results, scenes: Sequence[ContestScene]) -> str:
    peers = [peer.name for peer in CONTEST_PEERS]
    lines = [f"## The main feature sets on every scene\n\nCeilings with K = {K}, mean ± half the spread:\n"]
    lines.append(tables.by_scene(results, main_choices(), peers, K, scenes))
    for clusters in NUMBERS:
        choices = {tables.named(choice): choice for choice in main_choices()}
        lines += [f"\nK = {clusters}:\n", tables.comparison(results, choices, clusters, scenes)]
    core = [scene for scene in scenes if scene.core]
    for clusters in MANY:
        choices = {tables.named(choice): choice for choice in main_choices()}
        lines += [f"\nK = {clusters}, on {len(core)} scenes:\n", tables.comparison(results, choices, clusters, core)]
    return "\n".join(lines)


def _feature_choices() -> list[Choice]:
    return [Choice(features=features) for features in (*main_sets(), *PLAIN_SETS, *TEXTON_SETS)]


def _features(results: Results, core: Sequence[ContestScene]) -> str:
    choices = {tables.named(choice): choice for choice in _feature_choices()}
    return f"## Feature sets\n\nK-Means, K = {K}:\n\n" + tables.comparison(results, choices, K, core)


def _smoothing(results: Results, core: Sequence[ContestScene]) -> str:
    choices = {tables.named(choice): choice for choice in smoothed_choices()}
    return f"## Majority windows and segments\n\nK-Means, K = {K}:\n\n" + tables.comparison(results, choices, K, core)


def _algorithms(results: Results, core: Sequence[ContestScene]) -> str:
    choices = {
        f"{ALGORITHMS[choice.algorithm].title}, `{choice.features}`": choice
        for choice in (BASELINE, *algorithm_choices())
    }
    return (
        f"## Algorithms\n\nK = {K}; where an algorithm finds the number itself, “Clusters” says how many it found, and "
        f"the gain is above the baseline's {K}:\n\n" + tables.comparison(results, choices, K, core)
    )


def _peers(results: Results, scenes: Sequence[ContestScene], peers: Sequence[str], absent: Mapping[str, str]) -> str:
    choices = {peer: Choice(peer, PEER_FEATURES) for peer in peers}
    table, ahead = tables.peers_table(results, choices, shipped(), NUMBERS, scenes)
    methods = "; ".join(f"{peer.name}: {peer.method}" for peer in CONTEST_PEERS)
    lines = [
        "## Peers\n",
        "Each with its defaults and the same K, on the bands that ours are made from, as reflectance × 10000 in "
        f"int16. {methods}. “Ours” is the shipped default on the same scenes.\n",
        table,
    ]
    lines += ["\nA peer is ahead of ours on single scenes:\n", *(f"- {line}" for line in ahead)] if ahead else []
    lines += [f"\n{name} was left out: {reason}" for name, reason in absent.items()]
    return "\n".join(lines)


def _scenes(scenes: Sequence[ContestScene]) -> str:
    rows = [_scene_row(scene) for scene in scenes]
    header = ["Scene", "Site", "Dates", "Pixels", "With reference", "Largest class", "At edges", "In every table"]
    left_out = "\n".join(f"- {name}: {reason}." for name, reason in LEFT_OUT.items())
    return (
        "## Scenes and references\n\nThe share of the largest class is what one single cluster would reach.\n\n"
        f"{tables.markdown(header, rows)}\n\nLeft out:\n\n{left_out}"
    )


def _scene_row(scene: ContestScene) -> list[str]:
    with raising():
        codes = open_raster(str(scene.reference)).ReadAsArray()
    known = codes[codes != 0]
    values, counts = np.unique(known, return_counts=True)
    largest = int(counts.argmax())
    return [
        scene.title,
        scene.site,
        str(len(scene.files)),
        f"{codes.shape[1]} × {codes.shape[0]}",
        f"{known.size / codes.size:.0%}",
        f"{_CLASSES.get(int(values[largest]), str(values[largest]))}, {counts[largest] / known.size:.3f}",
        f"{edges_of(codes).sum() / known.size:.0%}",
        "yes" if scene.core else "no",
    ]
