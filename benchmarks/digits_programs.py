"""What other programs say of a pair of rasters: GRASS, SAGA and remotior-sensus, run as they ship and read as printed.

Shares are 0…1 whatever a program prints. Every figure comes with the step between two values that it can print, so
that a comparison knows how far its digits go.
"""

from __future__ import annotations

import csv
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from .digits_pairs import Pair
from .measure import measure
from .peers import Grass, RemotiorSensus, Saga, peer_environment

Cells = Mapping[tuple[int, int], int]

# The matrices are read from -m: the row sums that -w prints beside the matrix in GRASS 8.2 add up from row to row.
_GRASS_STEPS = """\
set -e
for name in codes clusters reference; do r.in.gdal --quiet input=$name.tif output=$name; done
g.region raster=codes
r.kappa --quiet -w classification=codes reference=reference output=kappa.txt
r.kappa --quiet -m classification=codes reference=reference output=matrix.txt
r.kappa --quiet -m classification=clusters reference=reference output=clusters.txt
"""

# Without look-up tables SAGA 8.5 ends with a segmentation fault.
_SAGA_STEPS = """\
set -e
for name in codes reference; do saga_cmd -f=q io_gdal 0 -FILES=$name.tif -GRIDS=$name.sgrd; done
saga_cmd -f=q imagery_classification 2 -ONE=codes.sgrd -TWO=reference.sgrd -COMBINED=combined.sgrd -NODATA=0 \\
    -ONE_LUT=classes.txt -ONE_LUT_MIN=MIN -ONE_LUT_MAX=MAX -ONE_LUT_NAM=NAME \\
    -TWO_LUT=classes.txt -TWO_LUT_MIN=MIN -TWO_LUT_MAX=MAX -TWO_LUT_NAM=NAME \\
    -CONFUSION=confusion.csv -CLASSES=quality.csv -SUMMARY=summary.csv
"""

_REMOTIOR_STEPS = """\
import os

import remotior_sensus

if __name__ == "__main__":  # its worker processes import this file again
    session = remotior_sensus.Session(n_processes=1, available_ram=500)
    session.cross_classification(
        classification_path=os.path.abspath("codes.tif"),
        reference_path=os.path.abspath("reference.tif"),
        output_path=os.path.abspath("cross.tif"),
        error_matrix=True,
    )
    session.close()
"""


@dataclass(frozen=True)
class Printed:
    """A figure as a program printed it, None for n/a, and the step between two values that it can print."""

    value: float | None
    step: float = 0.0


@dataclass(frozen=True)
class Reading:
    """A program's figures by name, and its counts by class on the map and in the reference.

    `clusters` are its counts by cluster and class of the reference, empty where it was not asked for them.
    """

    program: str
    figures: Mapping[str, Printed]
    cells: Cells
    clusters: Cells = field(default_factory=dict)


def run_grass(pair: Pair, folder: Path) -> Reading:
    """Run r.kappa on a pair; raises CommandFailedError if it fails."""
    grass = Grass()
    place = _laid_out(pair, folder / "grass", "steps.sh", _GRASS_STEPS)
    _run([*grass.start("codes.tif"), "sh", "steps.sh"], place)
    figures = _kappa_report((place / "kappa.txt").read_text(encoding="utf-8").splitlines())
    cells, clusters = (_kappa_matrix(place / name) for name in ("matrix.txt", "clusters.txt"))
    return Reading(f"GRASS {grass.version()} r.kappa", figures, cells, clusters)


def _kappa_report(lines: Sequence[str]) -> dict[str, Printed]:
    """Read the figures of r.kappa -w: errors of commission and omission in per cent, six decimals each."""
    start = next(place for place, line in enumerate(lines) if line.startswith("Cats"))
    found = {}
    for line in lines[start + 1 : lines.index("", start)]:
        code, commission, omission, kappa = line.split()
        found[f"user's {code}"] = _share(commission, complement=True)
        found[f"producer's {code}"] = _share(omission, complement=True)
        found[f"conditional kappa {code}"] = _plain(kappa, 1e-6)
    values = {line.split("\t")[0]: lines[place + 1].split() for place, line in enumerate(lines[:-1]) if line}
    found["kappa"] = _plain(values["Kappa"][0], 1e-6)
    found["overall agreement"] = _share(values["Obs Correct"][2])
    found["pixels compared"] = _plain(values["Obs Correct"][1], 0)
    return found


def _kappa_matrix(path: Path) -> Cells:
    rows = [line.split() for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    codes = [int(code) for code in rows[0][1:-1]]
    return {(int(row[0]), code): int(cell) for row in rows[1:-1] for code, cell in zip(codes, row[1:])}


def run_saga(pair: Pair, folder: Path, codes: Sequence[int]) -> Reading:
    """Run Confusion Matrix (Two Grids) for the codes on either raster; raises CommandFailedError if it fails."""
    place = _laid_out(pair, folder / "saga", "steps.sh", _SAGA_STEPS)
    rows = [f'"{code}"\t{code}\t{code}' for code in codes]
    (place / "classes.txt").write_text("\n".join(["NAME\tMIN\tMAX", *rows, ""]), encoding="utf-8")
    _run(["sh", "steps.sh"], place)
    header, *table = _read_csv(place / "confusion.csv")
    names = [int(name) for name in header[1:-2]]
    count = len(names)
    cells = {(names[i], names[j]): int(float(table[i][j + 1])) for i in range(count) for j in range(count)}
    figures = {f"user's {code}": _share(table[i][-1]) for i, code in enumerate(names)}
    figures.update({f"producer's {code}": _share(table[-1][i + 1]) for i, code in enumerate(names)})
    summary = dict(_read_csv(place / "summary.csv")[1:])
    figures["kappa"] = _plain(summary["Kappa"], 1e-6)
    figures["overall agreement"] = _plain(summary["Overall Accuracy"], 1e-6)
    return Reading(f"SAGA {Saga().version()} Confusion Matrix (Two Grids)", figures, cells)


def run_remotior(pair: Pair, folder: Path) -> Reading:
    """Run cross_classification with its error matrix on a pair; raises CommandFailedError if it fails."""
    remotior = RemotiorSensus()
    place = _laid_out(pair, folder / "remotior", "steps.py", _REMOTIOR_STEPS)
    _run([str(remotior.python), "steps.py"], place)
    rows = _read_csv(place / "cross.csv")
    starts = {row[0]: number for number, row in enumerate(rows) if row}
    head = starts["ERROR MATRIX [pixel count]"] + 2
    codes = [int(code) for code in rows[head][1:-1]]
    counts = rows[head + 1 : head + 1 + len(codes)]
    cells = {(int(row[0]), code): int(cell) for row in counts for code, cell in zip(codes, row[1:])}
    figures = {}
    for title, name, read in _REMOTIOR_LINES:
        cut = rows[starts[title]][1:]
        figures.update({f"{name} {code}": read(text) for code, text in zip(codes, cut)})
    told = dict(row[0].split(" = ") for row in rows if row and " = " in row[0])
    figures["weighted overall"] = _share(told["Overall accuracy [%]"])
    figures["weighted kappa"] = _plain(told["Kappa hat classification"], 1e-4)
    return Reading(f"remotior-sensus {remotior.version()} cross_classification", figures, cells)


def _share(text: str, complement: bool = False) -> Printed:
    """Read per cent as a share."""
    read = _plain(text, 10.0 ** -len(text.partition(".")[2]))
    if read.value is None:
        return read
    return Printed((100 - read.value if complement else read.value) / 100, read.step / 100)


def _plain(text: str, step: float) -> Printed:
    return Printed(None if text.strip() in ("", "NA", "nan", "-nan") else float(text), step)


# An area's hundredths are cut off where they are .00, in square metres.
_REMOTIOR_LINES = (
    ("PA [%]", "weighted producer's", _share),
    ("UA [%]", "weighted user's", _share),
    ("Estimated area", "area", lambda text: _plain(text, 0.01)),
    ("SE area", "standard error of the area", lambda text: _plain(text, 0.01)),
    ("95% CI area", "half interval of the area", lambda text: _plain(text, 0.01)),
)


def _laid_out(pair: Pair, folder: Path, script: str, text: str) -> Path:
    """Empty a folder and lay out in it what a program needs."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    (folder / script).write_text(text, encoding="utf-8")
    for name, path in (("codes", pair.codes), ("clusters", pair.clusters), ("reference", pair.reference)):
        (folder / f"{name}.tif").symlink_to(path.absolute())
    return folder.absolute()


def _run(command: Sequence[str], folder: Path) -> None:
    measure(command, folder, peer_environment(folder), folder / "log.txt", timeout_s=300)


def _read_csv(path: Path) -> list[list[str]]:
    with path.open(newline="", encoding="utf-8") as stream:
        return list(csv.reader(stream))
