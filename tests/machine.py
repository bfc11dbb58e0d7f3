"""How fast this machine works just now, so that a limit of time holds on a slow one, and beside busy neighbours."""

from __future__ import annotations

import time

# What `unit_of_work` takes on a desktop of 2020, in seconds.
UNIT_S = 0.004


def unit_of_work() -> int:
    """Do a fixed piece of work."""
    return sum(number * number % 7 for number in range(50_000))


def seconds_of_work() -> float:
    """Return how much of the processor's time a unit of work takes just now, without the waiting for a processor."""
    before = time.thread_time()
    unit_of_work()
    return time.thread_time() - before
