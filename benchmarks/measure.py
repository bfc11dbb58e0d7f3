"""Wall time and peak memory of commands, each in a cold process, and the cost of only decoding a raster.

A command is started by a small launcher process (this file, run as a script) and not by the caller itself:
Linux counts the memory that the starting process held into the peak of what it starts, and a caller that has
NumPy and GDAL loaded would lend every contestant some 100 MB. The launcher's own floor is about 15 MB.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TypeVar

MB = 1_000_000  # bytes
SAMPLE_EVERY_S = 0.05
WINDOW = 1024  # pixels along one side of a window of decode_only

Result = TypeVar("Result")


class CommandFailedError(Exception):
    """A measured command ended with an error; the text holds the command and its last lines."""


@dataclass(frozen=True)
class Usage:
    """What one run of a command took.

    `peak_process_mb` is exact: the kernel's ru_maxrss, the largest single process of the tree. `peak_tree_mb`
    is the largest sum of resident memory over the tree, sampled every 50 ms: it may miss a short peak, and it
    counts pages that several processes share once for each.
    """

    wall_s: float
    cpu_s: float
    peak_process_mb: float
    peak_tree_mb: float
    returncode: int

    @property
    def peak_mb(self) -> float:
        """The larger of the two peaks, in 10⁶ bytes."""
        return max(self.peak_process_mb, self.peak_tree_mb)


@dataclass(frozen=True)
class Spread:
    """Median and range of repeated measurements."""

    median: float
    minimum: float
    maximum: float


def spread(values: Iterable[float]) -> Spread:
    """Median, least and greatest of one or more values."""
    measured = list(values)
    return Spread(statistics.median(measured), min(measured), max(measured))


def in_turns(jobs: Mapping[str, Callable[[], Result]], rounds: int) -> dict[str, list[Result]]:
    """Results of every job, run A, B, A, B, …, so that a busy moment of the machine meets them all."""
    results: dict[str, list[Result]] = {name: [] for name in jobs}
    for _ in range(rounds):
        for name, job in jobs.items():
            results[name].append(job())
    return results


def read_through(path: Path) -> None:
    """Read a file once, so that every contestant finds it in the system's file cache."""
    with Path(path).open("rb") as file:
        while file.read(8 * 1024 * 1024):
            pass


def measure(
    command: Sequence[str],
    folder: Path | None = None,
    environment: Mapping[str, str] | None = None,
    log: Path | None = None,
    timeout_s: float | None = None,
) -> Usage:
    """Run a command to its end and return what it took.

    It runs in `folder` with this process's environment changed by `environment`; stdout and stderr go to
    `log`. Raises CommandFailedError if it cannot start, ends with another code than 0 or exceeds `timeout_s`.
    """
    with tempfile.TemporaryDirectory(prefix="measure-") as scratch:
        output = Path(log).resolve() if log else Path(scratch) / "output.txt"
        order = {"command": [str(part) for part in command], "log": str(output), "timeout_s": timeout_s}
        launcher = subprocess.run(
            [sys.executable, "-I", "-S", str(Path(__file__).resolve()), "launch", json.dumps(order)],
            cwd=folder,
            env={**os.environ, **(environment or {})},
            capture_output=True,
            text=True,
        )
        if launcher.returncode != 0:
            raise CommandFailedError(f"{command[0]}: could not be started: {launcher.stderr.strip()[-400:]}")
        usage = Usage(**json.loads(launcher.stdout))
        if usage.returncode != 0:
            raise CommandFailedError(_failure(command, usage, output, timeout_s))
    return usage


def decode_command(raster: Path, threads: int) -> list[str]:
    """The command that runs decode_only in a process of its own."""
    return [sys.executable, str(Path(__file__).resolve()), "decode", str(raster), str(threads)]


def decode_only(raster: Path, threads: int) -> int:
    """Read every 1024 × 1024 window of all bands, drop it, and return the number of pixels read.

    Each window opens a dataset of its own, as a window's function in the streamed passes does.
    """
    from osgeo import gdal

    scene = gdal.Open(str(raster))
    columns, rows = scene.RasterXSize, scene.RasterYSize
    corners = [(left, top) for top in range(0, rows, WINDOW) for left in range(0, columns, WINDOW)]

    def read(corner: tuple[int, int]) -> int:
        left, top = corner
        size = min(WINDOW, columns - left), min(WINDOW, rows - top)
        pixels = gdal.Open(str(raster)).ReadAsArray(left, top, *size)
        if pixels is None:
            raise OSError(f"{raster}: the window at column {left}, row {top} cannot be read")
        return size[0] * size[1]

    with ThreadPoolExecutor(threads) as pool:
        return sum(pool.map(read, corners))


def _failure(command: Sequence[str], usage: Usage, output: Path, timeout_s: float | None) -> str:
    """The command, how it ended and its last lines."""
    lines = output.read_text(errors="replace").splitlines()[-12:]
    late = timeout_s is not None and usage.wall_s >= timeout_s
    ending = f"stopped after {timeout_s:g} s" if late else f"ended with code {usage.returncode}"
    return "\n".join([f"{' '.join(map(str, command))}: {ending}", *lines])


def _launch(order: dict) -> Usage:
    """Start the ordered command as the head of a session of its own, wait for it and measure it."""
    with open(order["log"], "wb") as log:  # noqa: PTH123 - one thing less to load in the launcher
        started = time.perf_counter()
        child = subprocess.Popen(
            order["command"], stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True
        )
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    ended, peaks = threading.Event(), [0]
    watcher = threading.Thread(target=_watch, args=(child.pid, started, order["timeout_s"], ended, peaks))
    watcher.start()
    try:
        _, status, spent = os.wait4(child.pid, 0)
        wall_s = time.perf_counter() - started
        child.returncode = os.waitstatus_to_exitcode(status)
    finally:
        ended.set()
        _end_group(child.pid)  # what it left behind, or all of it if this launcher is interrupted
    watcher.join()
    largest = spent.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    return Usage(wall_s, spent.ru_utime + spent.ru_stime, largest / MB, peaks[0] / MB, child.returncode)


def _watch(pid: int, started: float, timeout_s: float | None, ended: threading.Event, peaks: list[int]) -> None:
    """Keep the largest resident sum of the tree in peaks[0]; end the tree when its time is up."""
    while not ended.wait(SAMPLE_EVERY_S):
        peaks[0] = max(peaks[0], _resident_bytes(pid))
        if timeout_s is not None and time.perf_counter() - started > timeout_s:
            _end_group(pid)


def _end_group(leader: int) -> None:
    """End every process of the group that this launcher started."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(leader, signal.SIGKILL)


def _resident_bytes(root: int) -> int:
    """Resident memory of a process and all its descendants now; 0 where there is no /proc."""
    page, total, pending = os.sysconf("SC_PAGE_SIZE"), 0, [root]
    while pending:
        process = Path("/proc") / str(pending.pop())
        try:
            total += int((process / "statm").read_text().split()[1]) * page
            for task in (process / "task").iterdir():
                pending += [int(child) for child in (task / "children").read_text().split()]
        except (OSError, ValueError):  # it has just ended
            continue
    return total


def _main(arguments: Sequence[str]) -> None:
    if arguments[0] == "decode":
        from osgeo import gdal

        gdal.UseExceptions()
        decode_only(Path(arguments[1]), int(arguments[2]))
        return
    try:
        print(json.dumps(asdict(_launch(json.loads(arguments[1])))))
    except OSError as error:
        sys.exit(str(error))


if __name__ == "__main__":
    _main(sys.argv[1:])
