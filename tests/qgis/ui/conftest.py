"""What the tests of the window share: waiting for events, a window that lends what QGIS's does, finished runs."""

from __future__ import annotations

import sys
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.jobs import LabelRequest
from landcover_interpreter.tests.polls import clustered_run
from landcover_interpreter.ui.entries import Entries
from qgis.core import QgsApplication, QgsLocator, QgsLocatorContext, QgsProject
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QLocale, QSettings, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QDockWidget, QMainWindow, QMenu, QMessageBox, QToolBar

if TYPE_CHECKING:
    from landcover_interpreter.ui.dock import LandCoverDock
    from landcover_interpreter.ui.state import State

Until = Callable[..., None]


@pytest.fixture(autouse=True)
def raised_in_slots(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[BaseException]]:
    """What slots raised, which fails the test; without a hook PyQt would end the process."""
    raised: list[BaseException] = []

    def keep(kind: type[BaseException], error: BaseException, trace: object) -> None:
        traceback.print_exception(kind, error, trace)
        raised.append(error)

    monkeypatch.setattr(sys, "excepthook", keep)
    yield raised
    assert not raised


@pytest.fixture(autouse=True)
def own_settings(qgis_app: QgsApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Settings of each test's own: none of another test, nor of one that runs beside it."""
    before = {kind: _settings_folder(kind) for kind in _KINDS}
    folder = str(tmp_path_factory.mktemp("settings"))
    for kind in _KINDS:
        QSettings.setPath(kind, QSettings.Scope.UserScope, folder)
    yield
    for kind in _KINDS:
        QSettings.setPath(kind, QSettings.Scope.UserScope, before[kind])


_KINDS = (QSettings.Format.NativeFormat, QSettings.Format.IniFormat)


def _settings_folder(kind: QSettings.Format) -> str:
    """Return where settings of a kind are kept, which Qt tells by where it would keep some."""
    return str(Path(QSettings(kind, QSettings.Scope.UserScope, "organisation", "application").fileName()).parents[1])


def wait_until(condition: Callable[[], Any], seconds: float = 30) -> None:
    """Process events until the condition holds."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, f"not within {seconds} s: {condition}"
        QTest.qWait(10)


@pytest.fixture
def english() -> Iterator[None]:
    """Numbers as in the United States, whatever the machine's locale."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def until() -> Until:
    """Processes events until a condition holds: until(lambda: task_is_done, seconds=30)."""
    return wait_until


def deliver_deletions() -> None:
    """Delete what was told to go, and let the deletions be heard of."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QTest.qWait(1)


class Desktop:
    """What QGIS's window lends to plugins, under the names of QgisInterface, with real widgets behind it."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        self.canvas = QgsMapCanvas(self.window)
        self.window.setCentralWidget(self.canvas)
        self.window.resize(1200, 800)
        self.messages = QgsMessageBar(self.window)
        self.raster_menu = QMenu("Raster", self.window)
        self.toolbar = QToolBar("Plugins", self.window)
        self.toolbar.setObjectName("Plugins")
        self.window.addToolBar(self.toolbar)
        self.locator = QgsLocator(self.window)
        self.layer_actions: list[tuple[QAction, object]] = []
        self.options_factories: list[object] = []
        self.active: object = None

    def mainWindow(self) -> QMainWindow:
        return self.window

    def mapCanvas(self) -> QgsMapCanvas:
        return self.canvas

    def messageBar(self) -> QgsMessageBar:
        return self.messages

    def activeLayer(self) -> object:
        return self.active

    def addDockWidget(self, area: object, dock: QDockWidget) -> None:
        self.window.addDockWidget(area, dock)
        dock.show()

    def removeDockWidget(self, dock: QDockWidget) -> None:
        self.window.removeDockWidget(dock)

    def addToolBarIcon(self, action: QAction) -> None:
        self.toolbar.addAction(action)

    def removeToolBarIcon(self, action: QAction) -> None:
        self.toolbar.removeAction(action)

    def addPluginToRasterMenu(self, name: str, action: QAction) -> None:
        self.submenu(name).addAction(action)

    def removePluginRasterMenu(self, name: str, action: QAction) -> None:
        menu = self.submenu(name)
        menu.removeAction(action)
        if menu.isEmpty():
            self.raster_menu.removeAction(menu.menuAction())
            menu.deleteLater()

    def submenu(self, name: str) -> QMenu:
        there = (action.menu() for action in self.raster_menu.actions() if action.text() == name)
        return next(there, None) or self.raster_menu.addMenu(name)

    def addCustomActionForLayerType(self, action: QAction, menu: str, kind: object, all_layers: bool) -> None:
        assert all_layers and not menu
        self.layer_actions.append((action, kind))

    def removeCustomActionForLayerType(self, action: QAction) -> bool:
        before = len(self.layer_actions)
        self.layer_actions = [each for each in self.layer_actions if each[0] is not action]
        return len(self.layer_actions) < before

    def registerLocatorFilter(self, locator_filter: object) -> None:
        self.locator.registerFilter(locator_filter)

    def locator_context(self) -> QgsLocatorContext:
        return QgsLocatorContext()

    def deregisterLocatorFilter(self, locator_filter: object) -> None:
        self.locator.deregisterFilter(locator_filter)

    def registerOptionsWidgetFactory(self, factory: object) -> None:
        self.options_factories.append(factory)

    def unregisterOptionsWidgetFactory(self, factory: object) -> None:
        self.options_factories.remove(factory)


@pytest.fixture
def desktop(qgis_new_project: QgsProject) -> Iterator[Desktop]:
    """A window as QGIS's own, shown, with an empty project."""
    found = Desktop()
    found.window.show()
    QApplication.setActiveWindow(found.window)
    yield found
    QgsApplication.taskManager().cancelAll()
    found.window.close()
    found.window.deleteLater()
    deliver_deletions()


@pytest.fixture
def clustered(tmp_path: Path) -> Path:
    """A run of four clusters, still without labels; its scene lies beside it, scene.tif."""
    return clustered_run(tmp_path)


@pytest.fixture
def labelled(clustered: Path) -> Path:
    """A run of four clusters that the spectral voter has named."""
    jobs.label(clustered, LabelRequest(), SILENT)
    return clustered


@pytest.fixture
def entries(desktop: Desktop) -> Iterator[Entries]:
    """The ways into the dock, added to the window."""
    found = Entries(desktop)
    found.add()
    yield found
    if found.dock is not None:
        found.dock.session.discard()
    found.remove()


@pytest.fixture
def dock(entries: Entries) -> LandCoverDock:
    """The dock, open."""
    entries.open()
    QTest.qWait(1)
    return entries.dock


@pytest.fixture
def state(dock: LandCoverDock) -> State:
    """What the dock shows."""
    return dock.session.state


@pytest.fixture
def answers() -> Iterator[list[QMessageBox.StandardButton]]:
    """Answers the questions that come up, one after the other: answers.append(Answer.Save)."""
    queue: list[QMessageBox.StandardButton] = []
    timer = QTimer()

    def answer() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox) and queue:
            QTest.mouseClick(box.button(queue.pop(0)), Qt.MouseButton.LeftButton)

    timer.timeout.connect(answer)
    timer.start(20)
    yield queue
    timer.stop()
    assert queue == [], "questions that were never asked"
