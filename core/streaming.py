"""A function of one window, mapped over the windows of a raster in bounded memory."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from typing import TypeVar

from .errors import Cancelled
from .feedback import Feedback
from .resources import automatic_threads, resources_in_force

Item = TypeVar("Item")
Result = TypeVar("Result")

# Seconds between two looks at the user's wish to stop.
_PATIENCE = 0.1


def default_threads() -> int:
    """Return how many threads a pass uses: those of the resources in force, else as many as suit this machine."""
    return resources_in_force().threads or automatic_threads()


@contextmanager
def threads(count: int | None = None) -> Iterator[Executor]:
    """Lend a pool of threads; on the way out, work that has not begun is dropped."""
    pool = ThreadPoolExecutor(count or default_threads(), thread_name_prefix="landcover")
    try:
        yield pool
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def map_ordered(
    function: Callable[[Item], Result], items: Sequence[Item], executor: Executor, feedback: Feedback
) -> Iterator[Result]:
    """Yield function(item) in the order of items, at most a few results ahead of the reader.

    The order, and with it every sum over the results, is the same for any number of threads. Raises
    Cancelled within a moment of the user's wish; what runs is waited for, what waits is dropped.
    """
    ahead = 2 * getattr(executor, "_max_workers", default_threads())
    waiting: deque[Future] = deque()
    rest = iter(items)
    done = 0
    try:
        while True:
            while len(waiting) < ahead and (item := next(rest, waiting)) is not waiting:
                waiting.append(executor.submit(function, item))
            if not waiting:
                return
            yield _result(waiting[0], feedback)
            waiting.popleft()
            done += 1
            feedback.progress(done / len(items))
    finally:
        for future in waiting:
            future.cancel()


def _result(future: Future, feedback: Feedback) -> Result:
    while not wait((future,), timeout=_PATIENCE).done:
        if feedback.cancelled():
            raise Cancelled
    if feedback.cancelled():
        raise Cancelled
    return future.result()
