"""Looking at the dock, and jobs for it to run."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from landcover_interpreter.core.feedback import Feedback, stop_if_cancelled
from landcover_interpreter.core.interpretation import Interpretation
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QToolButton, QWidget

if TYPE_CHECKING:
    from landcover_interpreter.ui.dock import LandCoverDock


def buttons(dock: LandCoverDock) -> list[QToolButton]:
    return [getattr(dock.widget(), f"step_{number}") for number in (1, 2, 3, 4)]


def usable(dock: LandCoverDock) -> list[bool]:
    return [button.isEnabled() for button in buttons(dock)]


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def open_folder(dock: LandCoverDock, run: Path) -> None:
    """Open a run folder, and wait until it is shown."""
    dock.session.open_folder(run)
    QTest.qWait(1)
    assert dock.session.state.run == run


def page_in_view(dock: LandCoverDock) -> QWidget:
    return dock.widget().pages.currentWidget().widget()


def told(dock: LandCoverDock) -> str:
    item = dock.messages.currentItem()
    return item.widget().text() if item else ""


def add_scene(project: QgsProject, path: Path) -> QgsRasterLayer:
    layer = QgsRasterLayer(str(path), path.stem)
    assert layer.isValid()
    return project.addMapLayer(layer)


def until_cancelled(feedback: Feedback) -> None:
    while True:
        stop_if_cancelled(feedback)
        time.sleep(0.005)


def codes(interpretation: Interpretation) -> dict[int, int | None]:
    return {entry.cluster: entry.code for entry in interpretation.legend}
