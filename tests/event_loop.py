"""A watch on the event loop: how long the main thread was busy without turning to the next event, and with what.

What counts is the processor time of the main thread, which other programs on the machine hardly change, measured
in units of a fixed piece of work that is done again and again while the watch is on: a machine that is half as fast,
or shares a core, has twice the time. Waiting does not count as work; what waits for long in code of the package is
told apart by looking at the main thread from another one.
"""

from __future__ import annotations

import gc
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from types import FrameType

from landcover_interpreter.tests.machine import UNIT_S, seconds_of_work
from qgis.PyQt.QtCore import Qt, QTimer

_TICK_MS = 5
_SAMPLE_S = 0.004
# Of a busy time, what is looked at: shorter ones nobody asks about.
_SUSPECT_S = 0.015
# How long a wait must be to be told from a busy machine.
_WAIT_S = 0.5
# How often a unit of work is measured.
_UNIT_EVERY_S = 0.2
_PACKAGE = str(Path(__file__).resolve().parents[1])
_TESTS = str(Path(__file__).resolve().parent)


@dataclass(frozen=True)
class Busy:
    """A time without a turn of the loop: the main thread's own seconds, those on the clock, and where it was seen."""

    step: str
    cpu_s: float
    wall_s: float
    slowness: float
    seen: tuple[str, ...]
    waits_in_package: bool

    def __str__(self) -> str:
        places = "\n".join(dict.fromkeys(self.seen)) or "  (nowhere in Python)"
        times = f"{1000 * self.cpu_s:.0f} ms ({1000 * self.wall_s:.0f} ms on the clock)"
        return f"{times} in '{self.step}', {self.slowness:.1f} times slower than a desktop:\n{places}"


class Watch:
    """Ticks in the event loop while it is on; `busy` has every time between two ticks that was not short.

    `step` is what is being done, for the reader of a failure.
    """

    def __init__(self) -> None:
        self.busy: list[Busy] = []
        self.step = ""
        self._seen: list[tuple[str, bool]] = []
        self._units: list[float] = []
        self._main = threading.get_ident()
        self._cpu, self._wall, self._measured = time.thread_time(), time.monotonic(), 0.0
        self._over = threading.Event()
        self._sampler = threading.Thread(target=self._sample, daemon=True)
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    @contextmanager
    def on(self) -> Iterator[Watch]:
        """Watch while the block runs; what is there already is not swept for garbage meanwhile."""
        gc.collect()
        gc.freeze()
        self._sampler.start()
        self._tick()
        self.busy.clear()
        self._timer.start(_TICK_MS)
        try:
            yield self
        finally:
            self._tick()
            self._timer.stop()
            self._over.set()
            self._sampler.join()
            gc.unfreeze()

    @property
    def slowness(self) -> float:
        """How many times longer than on a desktop of 2020 work takes here, as a rule and just now, at least 1."""
        return max(1.0, max(median(self._units), self._units[-1]) / UNIT_S)

    def longer_than(self, limit_s: float) -> list[Busy]:
        """Return the times in which the loop was kept from its next turn for longer, in the time of a desktop."""
        return [each for each in self.busy if each.cpu_s > limit_s * each.slowness or each.waits_in_package]

    def _tick(self) -> None:
        cpu_s, wall_s = time.thread_time() - self._cpu, time.monotonic() - self._wall
        is_suspect = max(cpu_s, wall_s) > _SUSPECT_S
        if is_suspect or time.monotonic() - self._measured > _UNIT_EVERY_S:
            self._measure()
        if is_suspect:
            places, ours = zip(*self._seen) if self._seen else ((), ())
            waits = bool(ours) and all(ours) and wall_s - cpu_s > _WAIT_S
            self.busy.append(Busy(self.step, cpu_s, wall_s, self.slowness, places, waits))
        self._seen.clear()
        self._cpu, self._wall = time.thread_time(), time.monotonic()

    def _measure(self) -> None:
        self._units.append(seconds_of_work())
        self._measured = time.monotonic()

    def _sample(self) -> None:
        """Note where the main thread is, again and again, when it has not ticked for a while."""
        while not self._over.wait(_SAMPLE_S):
            if time.monotonic() - self._wall > _SUSPECT_S:
                self._seen.append(_where(sys._current_frames()[self._main]))


def _where(frame: FrameType | None) -> tuple[str, bool]:
    """Return the innermost places in the code, and whether the last of them is the package's own.

    Frames are only passed through: held for longer, they would keep Qt's events past their end.
    """
    codes = []
    while frame is not None:
        codes.append((frame.f_code.co_filename, frame.f_lineno, frame.f_code.co_name))
        frame = frame.f_back
    places = [f"{path.rpartition('/')[2]}:{line} {name}" for path, line, name in reversed(codes[:6])]
    last = codes[0][0]
    return "  " + " > ".join(places), last.startswith(_PACKAGE) and not last.startswith(_TESTS)
