"""A user's hand and eye in a QGIS that runs: finds what is in view by its name, clicks, types, takes pictures."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QScrollArea,
    QWidget,
)

LEFT = Qt.MouseButton.LeftButton
_PATIENCE_S = 120
_GLANCE_S = 30
_STEP_MS = 20
# What is drawn late: hover, thumbnails, the canvas after its job.
_CALM_MS = 400


class Hand:
    """Acts on widgets that are in view; what does not come into view, or is not to be had, is a TimeoutError."""

    def __init__(self, pictures: Path | None) -> None:
        self._pictures = pictures

    def wait(self, condition: Callable[[], Any], what: str, seconds: float = _PATIENCE_S) -> Any:
        """Let events pass until the condition holds, and return what it gave."""
        end = time.monotonic() + seconds
        while not (found := condition()):
            if time.monotonic() > end:
                raise TimeoutError(f"In vain waited {seconds} s for {what}.")
            QTest.qWait(_STEP_MS)
        return found

    def find(self, name: str) -> QWidget:
        """Return the widget of that name that is in view."""
        return self.wait(lambda: _visible(name), f"{name} to be in view", _GLANCE_S)

    def ready(self, name: str) -> QWidget:
        """Return the widget once it can be used, scrolled to."""
        widget = self.find(name)
        self.wait(lambda: widget.isEnabled(), f"{name} to be enabled")
        reveal(widget)
        return widget

    def click(self, name: str) -> None:
        """Click a button; a check box on its mark."""
        widget = self.ready(name)
        place = QPoint(10, widget.height() // 2) if widget.width() > 60 and hasattr(widget, "isTristate") else None
        QTest.mouseClick(widget, LEFT, Qt.KeyboardModifier.NoModifier, place or widget.rect().center())

    def type(self, name: str, text: str) -> None:
        """Put a text in place of what a field holds."""
        field = self.ready(name)
        field.setFocus()
        # A selection that is made before the focus has come is lost.
        QTest.qWait(_STEP_MS)
        (field.lineEdit() if isinstance(field, QComboBox) else field).selectAll()
        QTest.keyClicks(field, text)
        # A number is taken at once by Enter, which in a window would press its button.
        QTest.keyClick(field, Qt.Key.Key_Return if isinstance(field, QAbstractSpinBox) else Qt.Key.Key_Tab)

    def choose(self, name: str, is_wanted: Callable[[QComboBox], bool]) -> None:
        """Go down a list with the keys until the entry is one that is wanted."""
        combo = self.ready(name)
        combo.setFocus()
        QTest.keyClick(combo, Qt.Key.Key_Home)
        for _ in range(combo.count()):
            if is_wanted(combo):
                return
            QTest.keyClick(combo, Qt.Key.Key_Down)
        raise TimeoutError(f"{name} does not offer what is wanted.")

    def click_cell(self, name: str, row: int, column: int = 0, too: bool = False) -> None:
        """Click a cell of a table or list, with the key that keeps what is selected where it is meant too."""
        view = self.ready(name)
        index = view.model().index(row, column)
        view.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        keys = Qt.KeyboardModifier.ControlModifier if too else Qt.KeyboardModifier.NoModifier
        # Beside the end of a cell that is not in view as a whole.
        place = view.visualRect(index).intersected(view.viewport().rect()).center()
        QTest.mouseClick(view.viewport(), LEFT, keys, place)

    def press(self, name: str, key: Qt.Key) -> None:
        """Press a key where a widget has the focus."""
        widget = self.ready(name)
        widget.setFocus()
        QTest.keyClick(widget, key)

    def write(self, name: str, text: str) -> None:
        """Type into the cell of a table that has just opened, and end by Enter."""
        view = self.find(name)
        field = self.wait(lambda: view.viewport().findChild(QLineEdit), "a cell to write in", _GLANCE_S)
        field.selectAll()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)

    def picture(self, name: str, widget: QWidget) -> None:
        """Keep a picture of a widget, where pictures are wanted."""
        if self._pictures is not None:
            QTest.qWait(_CALM_MS)
            self._pictures.mkdir(parents=True, exist_ok=True)
            widget.grab().save(str(self._pictures / f"{name}.png"))


def reveal(widget: QWidget) -> None:
    """Scroll every area around a widget so that it is in view."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()


def _visible(name: str) -> QWidget | None:
    found = [widget for widget in QApplication.allWidgets() if widget.objectName() == name and widget.isVisible()]
    modal = QApplication.activeModalWidget()
    return next((widget for widget in found if modal is None or modal.isAncestorOf(widget)), None)
