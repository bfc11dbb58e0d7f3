"""The dock: four steps from a scene to a checked map."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import NamedTuple

from qgis.core import Qgis, QgsApplication, QgsProject, QgsRasterLayer
from qgis.gui import QgsDockWidget, QgsMessageBar
from qgis.PyQt import uic
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt, QTimer
from qgis.PyQt.QtGui import QCloseEvent, QFontMetrics, QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import QAction, QFrame, QLabel, QScrollArea, QToolButton, QWidget

from ..adapters.layers import is_raster_file
from ..core.interpretation import Interpretation
from ..core.scene.scene import SceneRequest
from .eliding import ElidedText
from .focus import FocusKeeper
from .footer import Footer
from .help import open_help
from .layers import CanvasLayers
from .session import Session
from .state import State
from .tasks import JobTask, Tasks
from .welcome import WelcomePage

SCENE, CLUSTERS, LABELS, RESULTS = range(4)
_WELCOME = 4
# The pages that leave it to the dock to tell what their jobs failed with.
_SILENT = (CLUSTERS, _WELCOME)
# Of the help, in the order of the pages.
_TOPICS = ("scene", "clusters", "labels", "results", "index")

_FORM = Path(__file__).with_name("forms") / "dock.ui"
_Key = QKeySequence.StandardKey


def tr(text: str) -> str:
    """Translate a text of the dock."""
    return QCoreApplication.translate("LandCoverDock", text)


class Pages(NamedTuple):
    """The pages of the four steps."""

    scene: QWidget
    clusters: QWidget
    labels: QWidget
    results: QWidget


def make_pages(state: State, tasks: Tasks, layers: CanvasLayers) -> Pages:
    """Make the pages, which are loaded with the first dock and not with QGIS."""
    from .pages.clusters import ClustersPage
    from .pages.labels import LabelsPage
    from .pages.results import ResultsPage
    from .pages.scene import ScenePage

    return Pages(*(page(state, tasks, layers) for page in (ScenePage, ClustersPage, LabelsPage, ResultsPage)))


class LandCoverDock(QgsDockWidget):
    """Shows the steps, the page of the current one, and at its foot what is under way."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(tr("Land Cover Interpreter"), parent)
        self.setObjectName("LandCoverInterpreterDock")
        self.session = session
        self.layers = CanvasLayers(session.state, parent=self)
        self._step = SCENE
        # Opening a run and filling its page are two things to do in turn.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(partial(self.go, LABELS))
        self._form = uic.loadUi(str(_FORM), QWidget(self))
        self.setWidget(self._form)
        self.messages = QgsMessageBar(self._form)
        self._form.column.insertWidget(1, self.messages)
        FocusKeeper(self._form.pages, session.tasks)
        self.pages = make_pages(session.state, session.tasks, self.layers)
        self.welcome = WelcomePage(session.tasks)
        self._footer = Footer(
            session.state, session.tasks, self._form.status, self._form.progress, self._form.cancel_button
        )
        self._buttons = (self._form.step_1, self._form.step_2, self._form.step_3, self._form.step_4)
        self._titles = tuple(button.text() for button in self._buttons)
        self._add_pages()
        self._add_actions()
        self._follow()
        self._refresh()

    @property
    def step(self) -> int:
        """The step that is shown: SCENE, CLUSTERS, LABELS or RESULTS."""
        return self._step

    def go(self, step: int) -> None:
        """Show a step, if it can be done yet."""
        self._later.stop()
        if not self._hurdles()[step]:
            self._step = step
        self._refresh()

    def choose(self, layer: QgsRasterLayer) -> None:
        """Choose the layer of the scene, and show that step."""
        self.pages.scene.set_layer(layer)
        self.go(SCENE)

    def shut(self) -> None:
        """Stop what is under way and take the preview away; the plugin goes."""
        project = QgsProject.instance()
        for signal in (project.layersAdded, project.layersRemoved):
            signal.disconnect(self._refresh)
        self.pages.scene.changed.disconnect(self._scene_changed)
        self.session.end()
        self.pages.clusters.set_scene(None, "")
        self.layers.remove()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close, unless labels are not saved and the user would rather stay."""
        if not self.session.settle():
            event.ignore()
            return
        self.session.discard()
        super().closeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Claim the keys of undo, redo and help.

        QGIS has the same keys for the layer that is edited and for its own help, and where two actions could be
        meant Qt does neither.
        """
        if event.type() == QEvent.Type.ShortcutOverride and self._action_of(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo, redo or help, where the focused field has not done so with its own text."""
        action = self._action_of(event)
        if action is None:
            super().keyPressEvent(event)
            return
        action.trigger()

    def _action_of(self, event: QKeyEvent) -> QAction | None:
        actions = ((_Key.Undo, self._undo), (_Key.Redo, self._redo), (_Key.HelpContents, self._help))
        return next((action for key, action in actions if event.matches(key)), None)

    def _add_pages(self) -> None:
        for page in (*self.pages, self.welcome):
            area = QScrollArea()
            area.setWidgetResizable(True)
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            area.setWidget(page)
            self._form.pages.addWidget(area)
        for step, button in enumerate(self._buttons):
            self._form.steps.setStretch(step, _needed_width(button, self._titles[step]))
            ElidedText(button)
            button.clicked.connect(partial(self.go, step))
        form = self._form
        foot = (form.undo_button, form.redo_button, form.save_button, form.cancel_button)
        for before, after in zip((self.welcome.folder_button, *foot), foot):
            QWidget.setTabOrder(before, after)

    def _add_actions(self) -> None:
        stack = self.session.state.undo_stack
        self._undo = stack.createUndoAction(self, tr("Undo"))
        self._redo = stack.createRedoAction(self, tr("Redo"))
        self._save = QAction(tr("Save the labels"), self)
        self._save.triggered.connect(self.session.save)
        self._help = QAction(tr("Help on this step"), self)
        self._help.triggered.connect(lambda: open_help(_TOPICS[self._form.pages.currentIndex()]))
        form = self._form
        for action, icon, button, key in (
            (self._undo, "/mActionUndo.svg", form.undo_button, _Key.Undo),
            (self._redo, "/mActionRedo.svg", form.redo_button, _Key.Redo),
            (self._save, "/mActionFileSave.svg", form.save_button, None),
            (self._help, "/mActionHelpContents.svg", form.help_button, _Key.HelpContents),
        ):
            action.setIcon(QgsApplication.getThemeIcon(icon))
            self._give(action, button, key)

    def _give(self, action: QAction, button: QToolButton, key: QKeySequence.StandardKey | None) -> None:
        if key is not None:
            action.setShortcuts(key)
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.addAction(action)
        button.setDefaultAction(action)

    def _follow(self) -> None:
        session, state, pages = self.session, self.session.state, self.pages
        for signal in (state.opened, state.changed, state.saved):
            signal.connect(self._refresh)
        project = QgsProject.instance()
        for signal in (project.layersAdded, project.layersRemoved):
            signal.connect(self._refresh)
        session.failed.connect(self._complain)
        session.layer_wanted.connect(pages.scene.set_layer)
        session.reopened.connect(self._later.start)
        session.tasks.started.connect(self._follow_task)
        pages.scene.changed.connect(self._scene_changed)
        pages.results.chosen.connect(pages.labels.select_all)
        for step, page in enumerate(pages[:RESULTS]):
            page.ready.connect(partial(self.go, step + 1))
        self.welcome.folder_chosen.connect(session.open_folder)
        self._scene_changed()

    def _follow_task(self, task: JobTask) -> None:
        self.messages.clearWidgets()
        begun_at = self._form.pages.currentIndex()
        task.failed.connect(lambda text: self._complain(text) if self._is_untold(begun_at) else None)

    def _is_untold(self, begun_at: int) -> bool:
        """Return whether the page that began a job does not tell of its failure itself, or is out of view."""
        return begun_at in _SILENT or begun_at != self._form.pages.currentIndex()

    def _complain(self, text: str) -> None:
        # QGIS's own message shows two lines of a narrow bar at a time.
        sentence = QLabel(text)
        sentence.setWordWrap(True)
        sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.messages.pushWidget(sentence, Qgis.MessageLevel.Critical, 0)

    def _scene_changed(self) -> None:
        scene = self.pages.scene
        layer = scene.layer()
        self.pages.clusters.set_scene(scene.request(), layer.name() if layer else "", scene.opened())
        self.session.follow(layer)
        self._refresh()

    def _refresh(self, *_: object) -> None:
        hurdles = self._hurdles()
        while hurdles[self._step]:
            self._step -= 1
        for step, (button, hurdle) in enumerate(zip(self._buttons, hurdles)):
            button.setEnabled(not hurdle)
            button.setToolTip(hurdle or _purpose(step))
            button.setChecked(step == self._step)
            if button.font().bold() != (step == self._step):
                _emphasise(button, self._titles[step] if step == self._step else "")
        self._form.pages.setCurrentIndex(_WELCOME if self._is_empty() else self._step)
        self._save.setEnabled(not self.session.state.is_saved)

    def _hurdles(self) -> tuple[str, str, str, str]:
        return hurdles(self.pages.scene.request(), self.session.state.interpretation)

    def _is_empty(self) -> bool:
        layers = QgsProject.instance().mapLayers().values()
        return self.session.state.run is None and not any(map(is_raster_file, layers))


def _needed_width(button: QToolButton, title: str) -> int:
    """Return the width that a step's title needs when it is the current one, with the room around it."""
    font = button.font()
    font.setBold(True)
    around = button.sizeHint().width() - button.fontMetrics().horizontalAdvance(button.text())
    return QFontMetrics(font).horizontalAdvance(title) + around


def _emphasise(button: QToolButton, title: str) -> None:
    """Mark the current step by more than a shade, which dark themes hardly show, and give its title all its room.

    Another step has '' for its title, and makes room where there is not enough for all.
    """
    button.setMinimumWidth(_needed_width(button, title) if title else 0)
    font = button.font()
    font.setBold(bool(title))
    button.setFont(font)


def hurdles(request: SceneRequest | None, interpretation: Interpretation | None) -> tuple[str, str, str, str]:
    """Return for each step why it cannot be done yet, '' where it can."""
    has_labels = interpretation is not None and any(entry.code for entry in interpretation.legend)
    return (
        "",
        "" if request or interpretation else tr("Needs a scene that is ready."),
        "" if interpretation else tr("Needs the clusters of a scene."),
        "" if has_labels else tr("Needs clusters that have labels."),
    )


def _purpose(step: int) -> str:
    return (
        tr("Choose the image, its bands and the area"),
        tr("Group the pixels by their spectra"),
        tr("Name the clusters"),
        tr("Write the map and compare it with a reference"),
    )[step]
