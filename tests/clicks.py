"""A user's hand: layers added to the project, and clicks."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QRadioButton, QWidget


def add_raster(path: Path | str, name: str = "image") -> QgsRasterLayer:
    """Add a raster to the project."""
    layer = QgsRasterLayer(str(path), name)
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    return layer


def click(widget: QWidget, position: QPoint | None = None) -> None:
    """Click a widget, in its middle unless told otherwise."""
    place = widget.rect().center() if position is None else position
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def click_mark(button: QRadioButton) -> None:
    """Click the mark of a radio button, which has nothing to click in its middle where it is wide."""
    click(button, QPoint(8, button.height() // 2))
