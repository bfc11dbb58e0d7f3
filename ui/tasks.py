"""Long jobs beside the window: one adapter from a core job to QgsTask."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from typing import Any

from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsTask
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..adapters.settings import load_resources
from ..adapters.words import said
from ..core.errors import Cancelled, InterpreterError
from ..core.feedback import Feedback
from ..core.resources import using

LOG = "Land Cover Interpreter"
# A property of the application, set when it is about to quit.
_QUITTING = "landcover_quitting"
_PATIENCE_MS = 5000

Job = Callable[[Feedback], Any]


class JobTask(QgsTask):
    """Runs a job in a worker thread; the job takes a feedback and touches nothing of QGIS or Qt.

    It keeps to the threads and the memory that the user has set when it is made.

    `told` carries the job's sentences, `arrived` whatever the job hands to `hand_over`. `done` carries the
    result, `failed` a sentence for the user (log has the traceback of what should not have happened), and
    `stopped` says that the user cancelled; exactly one of the three comes, on the main thread.
    """

    told = pyqtSignal(str)
    arrived = pyqtSignal(object)
    done = pyqtSignal(object)
    failed = pyqtSignal(str)
    stopped = pyqtSignal()

    def __init__(self, title: str, job: Job) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._job = job
        self._resources = load_resources()
        self._result: Any = None
        self._error: Exception | None = None
        self._traceback = ""
        self._is_over = False
        # QGIS ends what is under way, or is begun by its tidying up, after its message log has gone.
        self._abandoned = bool(QgsApplication.instance().property(_QUITTING))
        QgsApplication.instance().aboutToQuit.connect(self.abandon)

    @property
    def error(self) -> Exception | None:
        """What the job failed with, for those who can tell more of it than the sentence does."""
        return self._error

    @property
    def is_over(self) -> bool:
        """Whether the job has ended, which those who hear of its end are being told."""
        return self._is_over

    def run(self) -> bool:
        """Do the job; every exception is kept for the main thread."""
        try:
            with using(self._resources):
                self._result = self._job(_TaskFeedback(self))
        except Exception as error:
            self._error, self._traceback = error, traceback.format_exc()
        return self._error is None

    def hand_over(self, value: Any) -> None:
        """Pass something that the job made on to the main thread."""
        self.arrived.emit(value)

    def abandon(self) -> None:
        """Cancel the job, and let nobody hear how it ends.

        Its signals are not blocked: the task manager learns from them that the task is over.
        """
        self._abandoned = True
        self.cancel()

    def finished(self, result: bool) -> None:
        """Say how it ended; QGIS calls this on the main thread."""
        self._is_over = True
        if self._abandoned:
            return
        if self._error is None and result:
            self.done.emit(self._result)
        elif self._error is None or isinstance(self._error, Cancelled) or self.isCanceled():
            self.stopped.emit()
        elif isinstance(self._error, InterpreterError):
            self.failed.emit(said(str(self._error)))
        else:
            QgsMessageLog.logMessage(self._traceback, LOG, Qgis.MessageLevel.Critical)
            self.failed.emit(f"{type(self._error).__name__}: {self._error}")


class _TaskFeedback:
    """The core's feedback on a task; signals cross over to the main thread."""

    def __init__(self, task: JobTask) -> None:
        self._task = task

    def progress(self, fraction: float) -> None:
        """Show the share of the job that is done."""
        self._task.setProgress(100 * fraction)

    def text(self, message: str) -> None:
        """Show a sentence."""
        self._task.told.emit(said(message))

    def cancelled(self) -> bool:
        """Return whether the user cancelled."""
        return self._task.isCanceled()


class Tasks(QObject):
    """Starts jobs one at a time and keeps them alive until they have ended.

    `started` and `ended` frame every job; `current` is None between them. Who hears of the end of a job may start
    the next one at once.
    """

    started = pyqtSignal(object)
    ended = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.current: JobTask | None = None
        QgsApplication.instance().aboutToQuit.connect(self._quit)

    def start(self, task: JobTask) -> bool:
        """Start a job; False while another is under way."""
        if self.current is not None and self.current.is_over:
            self._end(self.current)
        if self.current is not None:
            return False
        self.current = task
        for ending in (task.done, task.failed, task.stopped):
            ending.connect(lambda *result: self._end(task))
        self.started.emit(task)
        QgsApplication.taskManager().addTask(task)
        return True

    def _end(self, task: JobTask) -> None:
        if task is self.current:
            self.current = None
            self.ended.emit()

    def _quit(self) -> None:
        QgsApplication.instance().setProperty(_QUITTING, True)
        self.stop()

    def stop(self) -> None:
        """Cancel the job and wait for its end, when the project or the plugin goes; of its own signals none comes."""
        if self.current is not None:
            task, self.current = self.current, None
            task.abandon()
            task.waitForFinished(_PATIENCE_MS)
            self.ended.emit()
