"""The record of a comparison with points: which point fell on which cluster and what it is in truth.

It stands in the run folder, so that a later label gives new estimates without the layer.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from ..errors import RunFolderError
from ..records import json_lines, read_record
from ..run_folder import POINTS, POINTS_DESIGN
from .contingency import Contingency
from .estimation import Stratum

_SCHEMA = "landcover-interpreter/points/1"
_COLUMNS = ("id", "cluster", "stratum", "code", "class", "x", "y")


@dataclass(frozen=True)
class ReferencePoint:
    """A point: its cluster on the map, the stratum it was drawn in (0 if none), its class in truth, and its place.

    `code` and `name` are of the taxonomy of the time; x and y are in the map's coordinate system.
    """

    id: str
    cluster: int
    stratum: int
    code: int
    name: str
    x: float
    y: float


@dataclass(frozen=True)
class PointSample:
    """Points that were compared with: the layer's name, how they were chosen, the population and the points."""

    source: str
    design: str
    strata: tuple[Stratum, ...]
    points: tuple[ReferencePoint, ...]


@dataclass(frozen=True)
class _Design:
    source: str
    design: str
    strata: tuple[Stratum, ...]


def points_table(clusters: Sequence[int], codes: Sequence[int]) -> Contingency:
    """Return the counts of points by their cluster and their reference code, of those that are there."""
    rows, columns = sorted(set(clusters)), sorted(set(codes))
    counts = np.zeros((len(rows), len(columns)), np.int64)
    np.add.at(counts, (np.searchsorted(rows, clusters), np.searchsorted(columns, codes)), 1)
    return Contingency(tuple(rows), tuple(columns), counts, np.zeros(len(rows), np.int64))


def save_points(sample: PointSample, folder: Path) -> None:
    """Write the record into a folder: points.csv, and points.json with the design."""
    with (folder / POINTS).open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream)
        writer.writerow(_COLUMNS)
        for each in sample.points:
            writer.writerow([each.id, each.cluster, each.stratum, each.code, each.name, repr(each.x), repr(each.y)])
    strata = [asdict(stratum) for stratum in sample.strata]
    told = {"schema": _SCHEMA, "source": sample.source, "design": sample.design, "strata": strata}
    (folder / POINTS_DESIGN).write_text(json_lines(told), encoding="utf-8")


def load_points(run: Path) -> PointSample | None:
    """Read the record back, None where a run has none; raises RunFolderError that names a damaged file."""
    path = run / POINTS
    if not path.is_file():
        return None
    try:
        told = json.loads((run / POINTS_DESIGN).read_text(encoding="utf-8"))
        if told.pop("schema", None) != _SCHEMA:
            raise ValueError(f"{POINTS_DESIGN} is of another kind or of a newer version")
        design = read_record(_Design, told)
        with path.open(newline="", encoding="utf-8") as stream:
            header, *rows = csv.reader(stream)
        if tuple(header) != _COLUMNS:
            raise ValueError("it does not have the columns of a record of points")
        points = tuple(
            ReferencePoint(name, int(cluster), int(stratum), int(code), words, float(x), float(y))
            for name, cluster, stratum, code, words, x, y in rows
        )
    except (OSError, ValueError, AttributeError, csv.Error) as error:
        raise RunFolderError(f"{path} cannot be read: {error}. Compare with the points again.") from error
    return PointSample(design.source, design.design, design.strata, points)
