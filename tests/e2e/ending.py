"""Brings a stage of the dock's work under way in a QGIS that runs, and quits it in the midst; started by a test."""

from __future__ import annotations

import faulthandler
import os
import sys
import time
import traceback
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from landcover_interpreter.tests.clicks import add_raster
from landcover_interpreter.tests.journey import Analyst
from landcover_interpreter.tests.stages import Stages
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QDockWidget, QMessageBox
from qgis.utils import iface

_START_MS = 1000
_PATIENCE_S = 60
_YES = QMessageBox.StandardButton.Yes


def begin(stage: str, way: str, folder: str) -> None:
    """Do it once QGIS has come up."""
    faulthandler.enable(sys.__stderr__)
    faulthandler.dump_traceback_later(_PATIENCE_S, exit=True, file=sys.__stderr__)
    QTimer.singleShot(_START_MS, lambda: _end_in(stage, way, Path(folder)))


def _end_in(stage: str, way: str, folder: Path) -> None:
    try:
        analyst = _analyst()
        add_raster(folder / "scene.tif", "scene")
        analyst.session.open_folder(folder / "scene.interpretation")
        analyst.ready()
        _until(lambda: analyst.pages.clusters.runButton.isEnabled())
        stages = Stages(analyst, folder, ExitStack())
        stages.all[stage]()
        is_working = analyst.tasks.current is not None or QgsApplication.taskManager().countActiveTasks() > 0
        print(f"quit in mid-{stage}: {is_working}", file=sys.__stdout__, flush=True)
    except Exception:
        traceback.print_exc(file=sys.__stderr__)
        os._exit(1)
    _quit(way)


def _analyst() -> Analyst:
    window = iface.mainWindow()
    window.setGeometry(0, 0, 1440, 900)
    window.findChild(QAction, "LandCoverInterpreterOpen").trigger()
    dock = window.findChild(QDockWidget, "LandCoverInterpreterDock")
    dock.show()
    return Analyst(dock, iface.mapCanvas(), _until)


def _until(condition: Callable[[], object], seconds: float = 30) -> None:
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError("in vain waited for the stage")
        QTest.qWait(5)


def _quit(way: str) -> None:
    """Quit by the menu as users do, or at once as a session that ends does; from Qt's own event loop."""
    window = iface.mainWindow()
    window.answers = QTimer(window)
    window.answers.timeout.connect(_agree)
    window.answers.start(20)
    window.leave = QTimer(window)
    # By the menu, QGIS asks about what is under way, and wants to be told again when that has ended.
    window.leave.timeout.connect(_leave_by_menu if way == "menu" else QApplication.quit)
    window.leave.start(100)


def _leave_by_menu() -> None:
    if QApplication.activeModalWidget() is None:
        iface.actionExit().trigger()


def _agree() -> None:
    box = QApplication.activeModalWidget()
    if isinstance(box, QMessageBox) and box.button(_YES) is not None:
        print(f"asked: {box.text()}", file=sys.__stdout__, flush=True)
        box.button(_YES).click()
