"""What a page has to tell: a success or a failure, in full at any width, until the next or until it is closed."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QToolButton, QWidget


def tr(text: str) -> str:
    """Translate a text of the notice."""
    return QCoreApplication.translate("Notice", text)


class Notice(QFrame):
    """A frame with an icon, a text that wraps, a button where there is something to do, and one that closes it.

    QGIS's message bar cuts long texts at the width of a dock.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.icon, self.label = QLabel(self), QLabel(self)
        self.label.setWordWrap(True)
        # Plain: a message may quote what others wrote.
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.button, self.closer = QPushButton(self), QToolButton(self)
        self.button.clicked.connect(self._act)
        self.closer.setAutoRaise(True)
        self.closer.setIcon(QgsApplication.getThemeIcon("/mIconClose.svg"))
        self.closer.setToolTip(tr("Close this message"))
        self.closer.setAccessibleName(self.closer.toolTip())
        self.closer.clicked.connect(self.clear)
        self._action: Callable[[], object] = lambda: None
        self._arrange()
        self.clear()

    def _arrange(self) -> None:
        layout = QGridLayout(self)
        layout.setColumnStretch(1, 1)
        layout.addWidget(self.icon, 0, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.label, 0, 1)
        layout.addWidget(self.closer, 0, 2, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.button, 1, 1, Qt.AlignmentFlag.AlignLeft)

    @property
    def text(self) -> str:
        """What it tells, '' when it tells nothing."""
        return self.label.text()

    def succeed(self, text: str, button: str = "", action: Callable[[], object] = lambda: None) -> None:
        """Tell of a success, with something to do about it where there is a button's text."""
        self._tell("/mIconSuccess.svg", text)
        self._action = action
        self.button.setText(button)
        self.button.setVisible(bool(button))

    def fail(self, text: str) -> None:
        """Tell of a failure."""
        self._tell("/mIconWarning.svg", text)
        self.button.hide()

    def clear(self) -> None:
        """Tell nothing."""
        self.label.clear()
        self.hide()

    def _tell(self, icon: str, text: str) -> None:
        side = self.fontMetrics().height()
        self.icon.setPixmap(QgsApplication.getThemeIcon(icon).pixmap(side, side))
        self.label.setText(text)
        self.setAccessibleName(text)
        self.show()

    def _act(self) -> None:
        self._action()
