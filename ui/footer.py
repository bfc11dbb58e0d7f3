"""The foot of the dock: what is under way, how long it takes and how to stop it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QObject
from qgis.PyQt.QtWidgets import QLabel, QProgressBar, QPushButton, QWidget

from .eliding import ElidedText
from .state import State
from .tasks import JobTask, Tasks

# Before that the rest of the time would be a guess.
_LEAST_ELAPSED_S = 3
_LEAST_PERCENT = 2
_MINUTE_S = 60
_LEADING = 4


def tr(text: str) -> str:
    """Translate a text of the footer."""
    return QCoreApplication.translate("Footer", text)


class Footer(QObject):
    """Follows the job that runs; between jobs it says which run is shown and whether it is saved."""

    def __init__(self, state: State, tasks: Tasks, status: QLabel, progress: QProgressBar, cancel: QPushButton) -> None:
        super().__init__(status)
        self._state, self._tasks = state, tasks
        self._label, self._progress, self._cancel = status, progress, cancel
        self._status = ElidedText(status)
        # A line's height differs with its letters, which would move all that is above.
        status.setMinimumHeight(status.fontMetrics().lineSpacing() + _LEADING)
        for widget in (progress, cancel):
            _keep_place(widget)
            widget.hide()
        cancel.clicked.connect(self._stop)
        tasks.started.connect(self._follow)
        tasks.ended.connect(self._rest)
        for signal in (state.opened, state.changed, state.saved):
            signal.connect(self._rest)
        self._rest()

    def _follow(self, task: JobTask) -> None:
        task.progressChanged.connect(self._advance)
        task.told.connect(self._tell)
        self._tell(task.description())
        self._advance(0)
        for widget in (self._progress, self._cancel):
            widget.setEnabled(True)
            widget.show()

    def _advance(self, percent: float) -> None:
        task = self._tasks.current
        if task is None:
            return
        left = remaining_words(task.elapsedTime() / 1000, percent)
        self._progress.setValue(round(percent))
        self._progress.setFormat(tr("%p% · {}").format(left) if left else "%p%")

    def _tell(self, sentence: str) -> None:
        self._status.show(sentence)
        self._label.setToolTip(sentence)

    def _stop(self) -> None:
        if self._tasks.current is not None:
            self._cancel.setEnabled(False)
            self._tell(tr("Stopping…"))
            self._tasks.current.cancel()

    def _rest(self) -> None:
        if self._tasks.current is not None:
            return
        self._progress.hide()
        self._cancel.hide()
        run = self._state.run
        name = run.name if run else ""
        self._status.show(name if self._state.is_saved else tr("{} (not saved)").format(name))
        self._label.setToolTip(str(run or ""))


def remaining_words(elapsed_s: float, percent: float) -> str:
    """Return how long a job will still take, '' as long as that cannot be told."""
    if elapsed_s < _LEAST_ELAPSED_S or not _LEAST_PERCENT <= percent < 100:
        return ""
    left_s = elapsed_s * (100 - percent) / percent
    if left_s < _MINUTE_S:
        return tr("{} s left").format(round(left_s))
    return tr("{} min left").format(round(left_s / _MINUTE_S))


def _keep_place(widget: QWidget) -> None:
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(policy)
