"""Texts that give way in a narrow dock."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtWidgets import QAbstractButton, QLabel

_MARGIN = 6


class ElidedText(QObject):
    """Shows as much of a text on a button or label as fits; the screen reader has all of it."""

    def __init__(self, widget: QAbstractButton | QLabel) -> None:
        super().__init__(widget)
        self._widget = widget
        self._text = widget.text()
        widget.installEventFilter(self)

    def show(self, text: str) -> None:
        """Show another text."""
        self._text = text
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the text when the width or the font changes."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange):
            self._fit()
        return False

    def _fit(self) -> None:
        width = self._widget.width() - _MARGIN
        how = [Qt.TextFlag.TextShowMnemonic] if isinstance(self._widget, QAbstractButton) else []
        fitting = self._widget.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, width, *how)
        if fitting != self._widget.text():
            self._widget.setText(fitting)
