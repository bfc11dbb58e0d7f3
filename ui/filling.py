"""What is out of sight waits to be filled until it comes into sight."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QEvent, QObject
from qgis.PyQt.QtWidgets import QWidget

from .state import State

# Takes whether another run is shown than before.
Fill = Callable[[bool], None]


class Filling(QObject):
    """Fills a widget with what the state has: at once where it is seen, else when it comes into sight.

    However often the state changes meanwhile, the widget is filled once, and before its own `showEvent`. So every
    change costs as much time as is seen of it.
    """

    def __init__(self, widget: QWidget, state: State, fill: Fill) -> None:
        super().__init__(widget)
        self._widget, self._state, self._fill = widget, state, fill
        self._is_stale = self._is_another_run = True
        self._filled: object = None
        widget.installEventFilter(self)
        state.opened.connect(self._open)
        state.changed.connect(self._follow)

    def complete(self) -> None:
        """Fill the widget if it is out of date, for who uses what it holds without looking at it."""
        if not self._is_stale:
            return
        is_another_run, self._filled = self._is_another_run, self._state.interpretation
        self._is_stale = self._is_another_run = False
        self._fill(is_another_run)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fill the widget as it comes into sight, and let every event pass."""
        if event.type() == QEvent.Type.Show:
            self.complete()
        return False

    def _open(self) -> None:
        self._is_another_run = True
        self._expire()

    def _follow(self) -> None:
        """Another run, which is announced as a change too, is there already."""
        if self._is_stale or self._state.interpretation is not self._filled:
            self._expire()

    def _expire(self) -> None:
        self._is_stale = True
        if self._widget.isVisible():
            self.complete()
