"""Small jobs beside the window of which only the newest counts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsApplication

from ..core.feedback import Feedback
from .tasks import JobTask

HandOver = Callable[[Any], None]


class Latest:
    """Runs one job at a time and drops the one before it; the dock does not show them.

    A job is called with a feedback and a function that hands over what it has made so far. What a dropped
    job still says is not passed on.
    """

    def __init__(self) -> None:
        self._task: JobTask | None = None
        # QGIS needs the Python object until the end, also of what was dropped.
        self._alive: set[JobTask] = set()
        # When QGIS takes its layers away at its end, there is nothing to look at any more.
        self._closed = False
        QgsApplication.instance().aboutToQuit.connect(self._close)

    @property
    def is_busy(self) -> bool:
        """Whether the newest job is under way."""
        return self._task is not None

    def start(
        self,
        title: str,
        job: Callable[[Feedback, HandOver], Any],
        done: HandOver | None = None,
        failed: Callable[[str], None] | None = None,
        arrived: HandOver | None = None,
    ) -> None:
        """Start a job in place of the one that is under way; none once QGIS is about to quit.

        Who is not told of an end shows what has arrived until then.
        """
        self.stop()
        if self._closed:
            return
        task = JobTask(title, lambda feedback: job(feedback, task.hand_over))
        self._task = task
        self._alive.add(task)
        if arrived is not None:
            task.arrived.connect(lambda value: arrived(value) if task is self._task else None)
        task.done.connect(lambda value: self._end(task, done, value))
        task.failed.connect(lambda sentence: self._end(task, failed, sentence))
        task.stopped.connect(lambda: self._end(task, None))
        QgsApplication.taskManager().addTask(task)

    def stop(self) -> None:
        """Drop the job that is under way."""
        if self._task is not None:
            task, self._task = self._task, None
            task.cancel()

    def _close(self) -> None:
        self._closed = True
        self.stop()

    def _end(self, task: JobTask, told: HandOver | None, *value: Any) -> None:
        self._alive.discard(task)
        if task is not self._task:
            return
        self._task = None
        if told is not None:
            told(*value)
