"""Qt's undo stack, which Qt 5 has in QtWidgets and Qt 6 in QtGui."""

from __future__ import annotations

try:
    from qgis.PyQt.QtGui import QUndoCommand
    from qgis.PyQt.QtGui import QUndoStack as UndoStack
except ImportError:
    from qgis.PyQt.QtWidgets import QUndoCommand
    from qgis.PyQt.QtWidgets import QUndoStack as UndoStack

__all__ = ["QUndoCommand", "UndoStack"]
