"""The contest of clusterings: python3 -m benchmarks.contest writes docs/contest.md.

Results are kept in build/contest and taken from there the next time. --fresh measures all of them again, --quick does
a few minutes' part of the plan, --seeds N takes the first N of the three seeds, --report only writes the tables of what
is there, --no-peers leaves other programs out.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import asdict, replace
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(_ROOT / "tools"))
from qgis_environment import register_package  # noqa: E402

register_package()

from landcover_interpreter.benchmarks.contest_plan import SEEDS, Group, Run, planned  # noqa: E402
from landcover_interpreter.benchmarks.contest_report import write_report  # noqa: E402
from landcover_interpreter.benchmarks.contest_results import collect, keep_failure, load, path_of, save  # noqa: E402
from landcover_interpreter.benchmarks.contest_runs import run_group  # noqa: E402
from landcover_interpreter.benchmarks.contest_scenes import FOLDER, contest_scenes, peers_raster  # noqa: E402
from landcover_interpreter.benchmarks.measure import CommandFailedError, measure  # noqa: E402
from landcover_interpreter.benchmarks.peers import CONTEST_PEERS, PeerUnavailableError  # noqa: E402

RESULTS = FOLDER / "results"
REPORT = _ROOT / "docs" / "contest.md"
GROUP_TIMEOUT_S = 1800
# Every process has one thread of its own, so that its seconds are those of one core.
_ONE_THREAD = {f"{name}_NUM_THREADS": "1" for name in ("OMP", "OPENBLAS", "MKL")}


def main() -> None:
    """Run what is missing of the plan and write the tables."""
    arguments = _arguments()
    if arguments.group:
        _run_one(json.loads(arguments.group))
        return
    scenes = contest_scenes()
    peers, absent = ([], {}) if arguments.no_peers else _ready_peers(install=not arguments.report)
    groups = planned(scenes, peers, arguments.quick, SEEDS[: arguments.seeds])
    if arguments.fresh and not arguments.report:
        for group in groups:
            path_of(group, RESULTS).unlink(missing_ok=True)
    if not arguments.report:
        for scene in scenes if peers else ():
            peers_raster(scene)
        _run_all(groups, arguments.workers)
    write_report(REPORT, scenes, collect(groups, RESULTS), peers, absent)
    print(f"{REPORT} is written.")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--fresh", action="store_true")
    parser.add_argument("--report", action="store_true")
    parser.add_argument("--no-peers", action="store_true")
    parser.add_argument("--seeds", type=int, default=len(SEEDS))
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--group", default="", help=argparse.SUPPRESS)
    return parser.parse_args()


def _ready_peers(install: bool) -> tuple[list[str], dict[str, str]]:
    """Return the names of the peers that can be run, and why others cannot."""
    ready, absent = [], {}
    for peer in CONTEST_PEERS:
        try:
            if install:
                peer.install()
            ready.append(peer.name)
        except PeerUnavailableError as error:
            absent[peer.name] = str(error)
            print(f"{peer.name} is left out: {error}")
    return ready, absent


def _run_all(groups: list[Group], workers: int) -> None:
    """Run the groups that have something missing, each in a cold process, some at a time."""
    waiting = [group for group in groups if load(group, RESULTS).missing]
    runs = sum(len(load(group, RESULTS).missing) for group in waiting)
    print(f"{len(waiting)} of {len(groups)} groups have {runs} runs to do, {workers} at a time.", flush=True)
    began = time.perf_counter()
    places = threading.local()
    with tempfile.TemporaryDirectory(prefix="contest-") as scratch, ThreadPoolExecutor(workers) as pool:
        tasks = {pool.submit(_run_measured, group, Path(scratch), places): group for group in waiting}
        for done, task in enumerate(as_completed(tasks), 1):
            group, elapsed_s = tasks[task], time.perf_counter() - began
            print(
                f"[{done}/{len(waiting)}] {elapsed_s:6.0f} s  {group.scene}  {group.algorithm}  {group.features}: "
                f"{task.result()}",
                flush=True,
            )


def _run_measured(group: Group, scratch: Path, places: threading.local) -> str:
    """Run a group in a process of its own and keep that process's peak of memory; return how it went."""
    if not hasattr(places, "work"):
        places.work = Path(tempfile.mkdtemp(dir=scratch))
    order = json.dumps({**asdict(group), "work": str(places.work / "run")})
    command = [sys.executable, "-m", "benchmarks.contest", "--group", order]
    try:
        usage = measure(command, _ROOT, _ONE_THREAD, timeout_s=GROUP_TIMEOUT_S)
    except CommandFailedError as error:
        return keep_failure(group, str(error), RESULTS)
    results = load(group, RESULTS)
    save(replace(results, peak_mb=max(usage.peak_process_mb, results.peak_mb)), RESULTS)
    failed = [result.reason for result in results.results if result.reason]
    summary = f"{len(results.results)} runs, {usage.cpu_s:.0f} s, {usage.peak_process_mb:.0f} MB"
    return f"{summary}; {len(failed)} failed: {failed[0]}" if failed else summary


def _run_one(order: dict) -> None:
    """Run a group in this process."""
    group = Group(order["scene"], order["algorithm"], order["features"], tuple(Run(**run) for run in order["runs"]))
    scene = next(scene for scene in contest_scenes() if scene.name == group.scene)
    work = Path(order["work"])
    try:
        run_group(scene, group, RESULTS, work)
    finally:
        shutil.rmtree(work, ignore_errors=True)


if __name__ == "__main__":
    main()
