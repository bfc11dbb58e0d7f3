"""How cells of the table of labels are opened: by key wherever the row is current, and without losing the selection."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QKeyEvent, QMouseEvent
from qgis.PyQt.QtWidgets import QTableView

from .models.label_table import Column

_CHOOSE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class RowEditing(QObject):
    """Enter and Space choose a class for the current row, or write in its note when that is current; F2 notes.

    A click on "your class" in one of several selected rows leaves them selected, so that the class chosen there
    can be given to all of them.
    """

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys and clicks that open a cell, and leave all others."""
        # The view itself is asked for after that: other events come while it is being deleted.
        if event.type() == QEvent.Type.KeyPress:
            return watched is self._view and self._take_key(event)
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
            return watched is self._view.viewport() and self._take_click(event)
        return False

    def edit(self, column: Column) -> None:
        """Open a cell of the current row."""
        index = self._view.currentIndex()
        if index.isValid():
            self._open(index.siblingAtColumn(column))

    def _take_key(self, event: QKeyEvent) -> bool:
        current = self._view.currentIndex()
        if not current.isValid() or event.modifiers() not in _PLAIN:
            return False
        if event.key() in _CHOOSE:
            self.edit(Column.NOTE if current.column() == Column.NOTE else Column.OWN)
            return True
        if event.key() == Qt.Key.Key_F2 and current.column() != Column.OWN:
            self.edit(Column.NOTE)
            return True
        return False

    def _take_click(self, event: QMouseEvent) -> bool:
        index = self._view.indexAt(event.pos())
        selection = self._view.selectionModel()
        plain = event.button() == Qt.MouseButton.LeftButton and event.modifiers() in _PLAIN
        several = len(selection.selectedRows()) > 1 and selection.isSelected(index)
        if not plain or not several or index.column() != Column.OWN:
            return False
        self._view.setFocus(Qt.FocusReason.MouseFocusReason)
        selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        if event.type() == QEvent.Type.MouseButtonDblClick:
            self._view.edit(index)
        return True

    def _open(self, index: QModelIndex) -> None:
        self._view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self._view.scrollTo(index)
        self._view.edit(index)
