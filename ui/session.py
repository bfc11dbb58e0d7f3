"""The dock and the project: the run follows the chosen layer and is saved with it; nothing unsaved is left unasked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from ..adapters.words import said
from ..core.errors import InterpreterError
from ..core.interpretation import Interpretation, load_interpretation
from .project_runs import ProjectRuns
from .scene_layers import add_scene_layer, find_scene_layer
from .state import State
from .tasks import Tasks

_Answer = QMessageBox.StandardButton


def tr(text: str) -> str:
    """Translate a text of the session."""
    return QCoreApplication.translate("Session", text)


class Session(QObject):
    """Owns the state and the tasks, and brings them into line with the project.

    `failed` carries a sentence for the user, `layer_wanted` the layer to choose in the first step because its
    run is shown. `reopened` says that a run of before is shown, to be worked on where it was left.
    """

    failed = pyqtSignal(str)
    layer_wanted = pyqtSignal(object)
    reopened = pyqtSignal()

    def __init__(self, runs: ProjectRuns, window: QWidget | None = None, project: QgsProject | None = None) -> None:
        super().__init__(window)
        self._window = window
        self.state = State(self)
        self.tasks = Tasks(self)
        self.runs = runs
        self._project = project or QgsProject.instance()
        self._layer_id = ""
        self._read: tuple[Path, Interpretation] | None = None
        # Reading a run and showing it are two things to do in turn.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(lambda: self._tried(self._show_read))
        self.state.failed.connect(self.failed)
        self.tasks.started.connect(lambda *task: self._mind(True))
        self.tasks.ended.connect(lambda: self._mind(False))
        self._links = (
            (self._project.readProject, self.restore),
            (self._project.writeProject, self._save_with_project),
            (self._project.cleared, self._leave_project),
            (self.state.opened, self._remember),
        )
        for signal, slot in self._links:
            signal.connect(slot)

    def _mind(self, busy: bool) -> None:
        """Let the state know of jobs, which read files that it would move."""
        self.state.busy = busy

    def restore(self, *document: object) -> None:
        """Show the run that was shown when the project was saved."""
        if self.runs.shown is not None and self.state.is_saved and self._open(self.runs.shown):
            self._want_layer()
            self.reopened.emit()

    def follow(self, layer: QgsMapLayer | None) -> None:
        """Show the run of the layer that was chosen, or none where it has none.

        A run without a layer in the project stays, for no choice of a layer would bring it back.
        """
        if layer is None or layer.id() == self._layer_id:
            return
        shown, run = self.state.run, self.runs.of(layer)
        if run != shown and (run or self.runs.layer_of(shown)):
            if not self.settle():
                self._want_layer()
                return
            self._layer_id = layer.id()
            self._open(run)
        self._layer_id = layer.id()

    def open_folder(self, run: Path) -> None:
        """Show a run folder that the user chose, with its scene, which lies below it on the map, in the next turn."""
        if self.settle():
            self._tried(lambda: self._read_run(run))

    def _read_run(self, run: Path) -> None:
        self._read = run, load_interpretation(run)
        self._soon.start(0)

    def _show_read(self) -> None:
        run, found = self._read
        layer = self.runs.layer_of(run) or find_scene_layer(self._project, found.scene)
        layer = layer or add_scene_layer(self._project, found.scene)
        self._layer_id = ""
        if layer is not None:
            self.runs.assign(layer, run)
        self.state.open(run, found)
        self._want_layer()
        self.reopened.emit()

    def save(self) -> bool:
        """Save the labels; False, and the reason told, when that fails."""
        return self._tried(self.state.save)

    def settle(self, can_cancel: bool = True) -> bool:
        """Ask whether to save labels that are not; False when the user would rather stay with them."""
        if self.state.is_saved:
            return True
        answer = _ask(self._window, can_cancel)
        if answer == _Answer.Save:
            return self.save()
        return answer == _Answer.Discard

    def discard(self) -> None:
        """Show the run as it was saved."""
        if not self.state.is_saved:
            self._open(self.state.run)

    def end(self) -> None:
        """Stop what is under way, ask about what is not saved, and follow the project no longer."""
        self._soon.stop()
        self.tasks.stop()
        self.settle(can_cancel=False)
        for signal, slot in self._links:
            signal.disconnect(slot)
        self.state.close()

    def _open(self, run: Path | None) -> bool:
        return self._tried(self.state.close if run is None else lambda: self.state.open(run))

    def _tried(self, work: Callable[[], None]) -> bool:
        try:
            work()
        except InterpreterError as error:
            self.failed.emit(said(str(error)))
            return False
        return True

    def _remember(self) -> None:
        """Note in the project what is shown, and whose run it is."""
        run = self.state.run
        self.runs.show(run)
        if run is None or self.runs.layer_of(run) is not None:
            return
        layer = find_scene_layer(self._project, self.state.interpretation.scene)
        layer = layer or self._project.mapLayer(self._layer_id)
        if layer is not None:
            self.runs.assign(layer, run)

    def _want_layer(self) -> None:
        layer = self.runs.layer_of(self.state.run)
        if layer is not None:
            self._layer_id = layer.id()
            self.layer_wanted.emit(layer)

    def _save_with_project(self, *document: object) -> None:
        self.save()

    def _leave_project(self) -> None:
        """Show nothing; the project is gone already, so that only labels which cannot be saved keep their run open."""
        self.tasks.stop()
        self._layer_id = ""
        if self.settle(can_cancel=False):
            self.state.close()


def _ask(window: QWidget | None, can_cancel: bool) -> QMessageBox.StandardButton:
    buttons = _Answer.Save | _Answer.Discard
    return QMessageBox.question(
        window,
        tr("Land Cover Interpreter"),
        tr("The labels were changed. Save them in the run folder?"),
        buttons | _Answer.Cancel if can_cancel else buttons,
        _Answer.Save,
    )
