"""The results of the contest, kept in one JSON file per group, so that a run that was broken off goes on.

A file is found by what was run, not by the code that ran it: after a change of the code, --fresh runs all again.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field, replace
from hashlib import sha256
from pathlib import Path

import numpy as np

from ..core.agreement.contingency import Contingency
from .contest_plan import Choice, Group, Run
from .contest_scores import Scores, scores_of


@dataclass(frozen=True)
class Result:
    """What one clustering gave: its contingency tables, wall and processor seconds; or the reason why there is none.

    `named` is the overall agreement, 0…1, of the map that the offline spectral voter makes of it.
    """

    run: Run
    seconds: float = 0.0
    cpu_s: float = 0.0
    table: Contingency | None = None
    at_edges: Contingency | None = None
    named: float | None = None
    reason: str = ""

    @property
    def scores(self) -> Scores:
        """Its figures; only where there is a table."""
        return scores_of(self.table, self.at_edges)


@dataclass(frozen=True)
class GroupResults:
    """The results of a group, and the largest memory, in MB, that its process had."""

    group: Group
    results: tuple[Result, ...] = ()
    peak_mb: float = 0.0

    @property
    def missing(self) -> tuple[Run, ...]:
        """The runs that are still to be done, those that failed among them."""
        done = {result.run for result in self.results if not result.reason}
        return tuple(run for run in self.group.runs if run not in done)

    def with_result(self, result: Result) -> GroupResults:
        """Return them with a result, in the place of an earlier one of the same run."""
        return replace(self, results=(*(old for old in self.results if old.run != result.run), result))


def path_of(group: Group, folder: Path) -> Path:
    """Return the file of a group's results."""
    what = f"{group.scene} {group.algorithm} {group.features}"
    readable = re.sub(r"[^\w.-]+", "_", what)[:80]
    return folder / f"{readable}_{sha256(what.encode()).hexdigest()[:8]}.json"


def save(results: GroupResults, folder: Path) -> None:
    """Write the results of a group, whole or not at all."""
    folder.mkdir(parents=True, exist_ok=True)
    path = path_of(results.group, folder)
    data = {
        "scene": results.group.scene,
        "algorithm": results.group.algorithm,
        "features": results.group.features,
        "peak_mb": results.peak_mb,
        "results": [_to_dict(result) for result in results.results],
    }
    partial = path.with_suffix(".part")
    partial.write_text(json.dumps(data), encoding="utf-8")
    partial.replace(path)


def load(group: Group, folder: Path) -> GroupResults:
    """Read what there is of a group; a file that cannot be read counts as none."""
    try:
        data = json.loads(path_of(group, folder).read_text(encoding="utf-8"))
        return GroupResults(group, tuple(map(_from_dict, data["results"])), data["peak_mb"])
    except (OSError, ValueError, KeyError, TypeError):
        return GroupResults(group)


def keep_failure(group: Group, message: str, folder: Path) -> str:
    """Note for the runs that a broken process left undone how it ended, and return that.

    `message` is a command that ends in JSON, a colon and how it ended; below it are the last lines that it wrote.
    """
    first, *lines = message.splitlines()
    ending = ": ".join(["Its process " + first.rpartition("}: ")[2], *lines[-1:]])[:300]
    results = load(group, folder)
    for run in results.missing:
        results = results.with_result(Result(run, reason=ending))
    save(results, folder)
    return ending


def _to_dict(result: Result) -> dict:
    return {
        **asdict(result.run),
        "seconds": result.seconds,
        "cpu_s": result.cpu_s,
        "table": _table_to_dict(result.table),
        "at_edges": _table_to_dict(result.at_edges),
        "named": result.named,
        "reason": result.reason,
    }


def _from_dict(data: dict) -> Result:
    return Result(
        Run(data["clusters"], data["majority"], data["seed"], data.get("segments", 0)),
        data["seconds"],
        data["cpu_s"],
        _table_from_dict(data["table"]),
        _table_from_dict(data["at_edges"]),
        data["named"],
        data["reason"],
    )


def _table_to_dict(table: Contingency | None) -> dict | None:
    return table and {
        "clusters": table.clusters,
        "codes": table.codes,
        "counts": table.counts.tolist(),
        "without_reference": table.without_reference.tolist(),
    }


def _table_from_dict(data: dict | None) -> Contingency | None:
    return data and Contingency(
        tuple(data["clusters"]),
        tuple(data["codes"]),
        np.array(data["counts"], np.int64),
        np.array(data["without_reference"], np.int64),
    )


@dataclass(frozen=True)
class Row:
    """A result with what it is a result of; `scores` are counted once."""

    scene: str
    choice: Choice
    result: Result
    scores: Scores
    peak_mb: float


@dataclass(frozen=True)
class Results:
    """All results of a plan of so many runs: the rows with figures, and why others have none."""

    rows: tuple[Row, ...] = ()
    reasons: tuple[tuple[str, Choice, Run, str], ...] = ()
    planned: int = 0
    _found: dict[tuple[Choice, int], dict[str, list[Row]]] = field(default_factory=dict, compare=False)

    def of(self, choice: Choice, clusters: int) -> dict[str, list[Row]]:
        """Return the rows of a choice with so many clusters, by scene, one of each seed."""
        if not self._found:
            for row in self.rows:
                by_scene = self._found.setdefault((row.choice, row.result.run.clusters), {})
                by_scene.setdefault(row.scene, []).append(row)
        return self._found.get((choice, clusters), {})


def collect(groups: Sequence[Group], folder: Path) -> Results:
    """Read the results of all groups."""
    rows: list[Row] = []
    reasons: list[tuple[str, Choice, Run, str]] = []
    for group in groups:
        found = load(group, folder)
        for result in _planned_results(found):
            choice = Choice(group.algorithm, group.features, result.run.majority, result.run.segments)
            if result.reason:
                reasons.append((group.scene, choice, result.run, result.reason))
            else:
                rows.append(Row(group.scene, choice, result, result.scores, found.peak_mb))
    return Results(tuple(rows), tuple(reasons), sum(len(group.runs) for group in groups))


def _planned_results(found: GroupResults) -> Iterator[Result]:
    """Yield the results that the plan has, and not those of an earlier, larger one."""
    runs = set(found.group.runs)
    yield from (result for result in found.results if result.run in runs)
