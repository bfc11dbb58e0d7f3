"""Measure speed and memory against decoding alone and against the peers, in one run: python3 -m benchmarks.run.

--rounds N measures everything N times in turns (3 by default); --no-peers leaves the other programs out.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import sys
import time
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import numpy as np
from osgeo import gdal

from .measure import Usage, decode_command, in_turns, measure, read_through, spread
from .peers import PEERS, Peer, PeerUnavailableError
from .tile import FOLDER, cut, full_tile
from .voting import poll_seconds

_ROOT = Path(__file__).resolve().parents[1]
_JOB = [sys.executable, str(Path(__file__).with_name("job.py"))]
_VOTING = Path(__file__).with_name("voting.py")
_CLUSTERS = 10
_TARGETS = {"GRASS": 4, "SAGA": 10, "remotior-sensus": 40}
# Name → title, and how many times as long as K-Means it may take.
_SLOWER = {"mixture": ("Gaussian mixture", 10), "dbscan": ("DBSCAN", 10)}
_WORLDCOVER = (10, 20, 30, 40, 50, 60, 80)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--no-peers", action="store_true")
    arguments = parser.parse_args()
    tile = full_tile(source=_source())
    small = cut(tile)
    for raster in (tile, small):
        read_through(raster)
    print(f"{date.today()}, {_machine()}, {arguments.rounds} rounds in turns; median (min to max)\n")
    _clustering(tile, small, arguments.rounds, [] if arguments.no_peers else _ready_peers())
    _algorithms(tile, arguments.rounds)
    _agreement(arguments.rounds)
    _relabelling()
    _voting(tile, arguments.rounds)


def _source() -> Path | None:
    """Return the embedded scene where the shared one, full_tile's default, is absent."""
    sys.path.insert(0, str(_ROOT / "tools"))
    from qgis_environment import register_package

    register_package()
    from landcover_interpreter.core.scene.synthetic import write_demo_scene

    if (_ROOT.parent / "shared" / "scenes" / "danube_ftw_two_dates" / "s2_4band_a.tif").is_file():
        return None
    return write_demo_scene(FOLDER).image


def _machine() -> str:
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return f"{os.cpu_count()} cores, {memory:.0f} GiB, Python {platform.python_version()}, GDAL {gdal.__version__}"


def _ready_peers() -> list[Peer]:
    ready = []
    for peer in PEERS:
        try:
            peer.install()
            ready.append(peer)
        except PeerUnavailableError as error:
            print(f"{peer.name} is left out: {error}")
    return ready


def _clustering(tile: Path, small: Path, rounds: int, peers: Sequence[Peer]) -> None:
    """Cluster the full tile and the cut, beside decoding alone and the peers."""
    threads = os.cpu_count() or 1
    work = FOLDER / "work"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    jobs: dict[str, Callable[[], Usage]] = {
        "decode the full tile": lambda: measure(decode_command(tile, threads)),
        "ours, the full tile": lambda: measure([*_JOB, "cluster", str(tile), str(FOLDER / "run_tile")]),
        "ours, the cut": lambda: measure([*_JOB, "cluster", str(small), str(FOLDER / "run_cut")]),
    }
    for peer in peers:
        raster = tile if peer.name == "GRASS" else small
        jobs[peer.name] = lambda peer=peer, raster=raster: peer.run(raster, _CLUSTERS, work).usage
    results = in_turns(jobs, rounds)
    medians = {name: _row(name, usages) for name, usages in results.items()}
    print()
    full, small_s = medians["ours, the full tile"], medians["ours, the cut"]
    _verdict("ours ÷ decoding alone", full / medians["decode the full tile"], "at most", 2.0)
    for peer in peers:
        own = full if peer.name == "GRASS" else small_s
        _verdict(f"{peer.name} {peer.version()} ÷ ours", medians[peer.name] / own, "at least", _TARGETS[peer.name])
    peak = max(usage.peak_mb for usage in results["ours, the full tile"])
    _verdict("peak memory of ours, MB", peak, "at most", 600)


def _algorithms(tile: Path, rounds: int) -> None:
    """Cluster the full tile in ways that take longer, beside K-Means of pixels by themselves."""
    from landcover_interpreter.core.clustering.features.request import TEXTONS

    ways = {"kmeans": ["kmeans"], **{name: [name] for name in _SLOWER}}
    ways |= {"autoencoder": ["autoencoder"], "textons, the default": ["kmeans", TEXTONS]}
    jobs = {
        f"{name}, the full tile": lambda name=name, way=way: measure(
            [*_JOB, "cluster", str(tile), str(FOLDER / f"run_{name.split(',')[0]}"), str(_CLUSTERS), *way]
        )
        for name, way in ways.items()
    }
    print()
    results = in_turns(jobs, rounds)
    medians = {name: _row(name, usages) for name, usages in results.items()}
    base = medians["kmeans, the full tile"]
    for name, (title, target) in _SLOWER.items():
        _verdict(f"{title} ÷ K-Means", medians[f"{name}, the full tile"] / base, "at most", target)
    _verdict("autoencoder, the full tile, s", medians["autoencoder, the full tile"], "at most", 600)
    peak = max(usage.peak_mb for usages in results.values() for usage in usages)
    _verdict("peak memory of any of them, MB", peak, "at most", 1000)


def _agreement(rounds: int) -> None:
    """Count the contingency table of the full tile, beside reading map and warped reference alone."""
    clusters = FOLDER / "run_tile" / "clusters.tif"
    reference = _reference(clusters)
    jobs = {
        name: lambda name=name: measure([*_JOB, name, str(clusters), str(reference)])
        for name in ("read", "contingency")
    }
    print()
    results = in_turns(jobs, rounds)
    medians = {name: _row(f"agreement: {name}", usages) for name, usages in results.items()}
    _verdict("counting ÷ reading map and warped reference", medians["contingency"] / medians["read"], "at most", 1.5)
    _verdict("peak memory of counting, MB", max(usage.peak_mb for usage in results["contingency"]), "at most", 400)
    _report(clusters.parent, reference, rounds)


def _report(run: Path, reference: Path, rounds: int) -> None:
    """Write the report of the full tile, which was labelled and compared before."""
    measure([*_JOB, "compare", str(run), str(reference)])
    usages = in_turns({"report": lambda: measure([*_JOB, "report", str(run), str(FOLDER / "report.html")])}, rounds)
    _verdict("report of the full tile, s", _row("report", usages["report"]), "under", 15)
    _verdict("peak memory of the report, MB", max(usage.peak_mb for usage in usages["report"]), "at most", 400)


def _reference(clusters: Path) -> Path:
    """Return a map in WorldCover codes and WorldCover's grid that covers the tile, made from its clusters."""
    path = FOLDER / "reference_4326.tif"
    if path.is_file():
        return path
    partial = path.with_suffix(".part.tif")
    options = gdal.WarpOptions(
        dstSRS="EPSG:4326",
        xRes=1 / 12000,
        yRes=1 / 12000,
        resampleAlg="near",
        dstNodata=0,
        creationOptions=["TILED=YES", "COMPRESS=DEFLATE", "ZLEVEL=1"],
    )
    warped = gdal.Warp(str(partial), str(clusters), options=options)
    band = warped.GetRasterBand(1)
    codes = np.array([0, *(_WORLDCOVER[i % len(_WORLDCOVER)] for i in range(255))], np.uint8)
    for row in range(0, warped.RasterYSize, 1024):
        height = min(1024, warped.RasterYSize - row)
        band.WriteArray(codes[band.ReadAsArray(0, row, warped.RasterXSize, height)], 0, row)
    warped.FlushCache()
    del band, warped
    partial.replace(path)
    return path


def _relabelling() -> None:
    """Time one override: every figure of the dock, from the contingency table to the rows of its tables."""
    from landcover_interpreter.core.agreement.anatomy import anatomy_of
    from landcover_interpreter.core.agreement.contingency import Contingency
    from landcover_interpreter.core.agreement.labelling import Labelling
    from landcover_interpreter.core.agreement.metrics import measure_agreement
    from landcover_interpreter.ui.models.class_table import agreement_rows

    generator = np.random.default_rng(1)
    clusters = tuple(range(1, 61))
    counts = generator.integers(0, 4_000_000, (60, len(_WORLDCOVER)))
    table = Contingency(clusters, _WORLDCOVER, counts, np.zeros(60, np.int64))
    labels, comparable = generator.choice(_WORLDCOVER, 60).tolist(), (True,) * 60
    agreement_rows(measure_agreement(table, labels, comparable))
    times = []
    for turn in range(50):
        labels[turn] = _WORLDCOVER[turn % len(_WORLDCOVER)]
        started = time.perf_counter()
        agreement_rows(measure_agreement(table, labels, comparable))
        anatomy = anatomy_of(table, Labelling(tuple(labels), comparable))
        # The dock asks for both, and each looks through all clusters.
        _ = anatomy.best_override, anatomy.best_split
        times.append((time.perf_counter() - started) * 1e3)
    print()
    _verdict("one override with 60 clusters, every figure, ms", spread(times).median, "under", 20)


def _voting(tile: Path, rounds: int) -> None:
    """Draw the evidence of 20 clusters of the full tile, and poll three models about as many."""
    run = FOLDER / "run_evidence"
    measure([*_JOB, "cluster", str(tile), str(run), "20"])
    print()
    usages = in_turns({"evidence": lambda: measure([sys.executable, str(_VOTING), str(run)])}, rounds)["evidence"]
    _verdict("evidence of 20 clusters, full tile, s", _row("evidence", usages), "under", 20)
    _verdict("peak memory of evidence, MB", max(usage.peak_mb for usage in usages), "at most", 500)
    seconds = [poll_seconds(run) for _ in range(rounds)]
    _verdict("20 clusters × 3 voters, 4 at once, 1 s each, s", spread(seconds).median, "under", 5.5)


def _row(name: str, usages: Sequence[Usage]) -> float:
    wall, peak = spread(usage.wall_s for usage in usages), max(usage.peak_mb for usage in usages)
    cpu = spread(usage.cpu_s for usage in usages).median
    print(
        f"{name:28s} {wall.median:8.2f} s ({wall.minimum:.2f} to {wall.maximum:.2f})  cpu {cpu:.2f} s  {peak:6.0f} MB"
    )
    return wall.median


def _verdict(name: str, value: float, relation: str, target: float) -> None:
    met = value >= target if relation == "at least" else value <= target
    print(f"{name:48s} {value:8.2f}   target {relation} {target:g}: {'met' if met else 'NOT met'}")


if __name__ == "__main__":
    main()
