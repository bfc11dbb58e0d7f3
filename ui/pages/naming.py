"""From a button to labels: what would be sent is worked out, shown, and, when the user agrees, sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ...adapters.access import read_keys
from ...adapters.words import said
from ...core import jobs
from ...core.errors import InterpreterError
from ...core.feedback import Feedback
from ...core.jobs import Foreseen, Labelled, LabelRequest
from ...core.labelling.exchange.access import Access
from ...core.labelling.exchange.transport import Secret
from ...core.labelling.voters.providers import PROVIDERS
from ...core.labelling.voters.registry import Asking, make_voters
from ...core.labelling.voters.specification import VoterSpec
from ..asking import AskingTask, HandOver
from ..dialogs.send import SendDialog
from ..state import State
from ..tasks import Tasks
from ..voter_settings import specs_text


def tr(text: str) -> str:
    """Translate a text of the naming."""
    return QCoreApplication.translate("Naming", text)


class Naming(QObject):
    """Has clusters named. One at a time; everything that concerns QGIS happens on the main thread.

    `begun` says that voters are being asked, `arrived` carries each Vote, `labelled` the Labelled of the run that
    is still open; `problem` is a sentence for the user. `ended` follows, however it went, `begun`.
    """

    begun = pyqtSignal()
    arrived = pyqtSignal(object)
    labelled = pyqtSignal(object)
    problem = pyqtSignal(str)
    ended = pyqtSignal()

    def __init__(self, state: State, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._state, self._tasks, self._window = state, tasks, window
        self._run: Path | None = None
        self._request = LabelRequest()
        self._keys: Mapping[str, Secret] = {}
        self._asks = False
        # That comes also where the job is given up, when the project or the plugin goes.
        tasks.ended.connect(self._end)

    def start(self, specs: Sequence[VoterSpec]) -> None:
        """Name the clusters of the open run by these voters."""
        if self._state.run is None:
            return
        try:
            # The job reads the run folder, so that must hold what the analyst did.
            self._state.save()
            self._keys = read_keys(specs)
        except InterpreterError as error:
            self.problem.emit(said(str(error)))
            return
        self._run, self._request = self._state.run, LabelRequest(specs_text(specs))
        if any(spec.provider in PROVIDERS for spec in specs):
            self._foresee(specs)
        else:
            self._ask()

    def _foresee(self, specs: Sequence[VoterSpec]) -> None:
        run, request = self._run, self._request

        def foresee(feedback: Feedback, access: Access, hand_over: HandOver) -> Foreseen:
            # A key that is missing is told before anything is agreed to.
            make_voters(specs, Asking(), access)
            return jobs.foresee_label(run, request, feedback, access)

        task = AskingTask(tr("Working out what would be sent"), self._keys, foresee)
        # Later, when the task has made way for the next one.
        task.done.connect(lambda foreseen: QTimer.singleShot(0, lambda: self._confirm(foreseen)))
        self._begin(task)

    def _begin(self, task: AskingTask) -> bool:
        task.failed.connect(self.problem)
        started = self._tasks.start(task)
        if not started:
            self.problem.emit(tr("Another job is under way. Wait for its end, or cancel it."))
        return started

    def _confirm(self, foreseen: Foreseen) -> None:
        if self._run != self._state.run:
            return
        if not any(estimate.requests for estimate in foreseen.estimates):
            self._ask()
            return
        dialog = SendDialog(foreseen, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._ask)
        dialog.rejected.connect(self._forget_keys)
        dialog.open()

    def _ask(self) -> None:
        run, request = self._run, self._request
        if run is None or run != self._state.run:
            return
        task = AskingTask(
            tr("Naming the clusters"),
            self._keys,
            lambda feedback, access, hand_over: jobs.label(run, request, feedback, access, hand_over),
        )
        task.arrived.connect(self.arrived)
        task.done.connect(lambda labelled: self._finish(run, labelled))
        self._asks = self._begin(task)
        if self._asks:
            self.begun.emit()

    def _end(self) -> None:
        if self._asks:
            self._asks = False
            self._forget_keys()
            self.ended.emit()

    def _forget_keys(self) -> None:
        self._keys = {}

    def _finish(self, run: Path, labelled: Labelled) -> None:
        if run == self._state.run:
            self.labelled.emit(labelled)
