"""The keyboard's focus stays where the user put it while a job is under way.

Qt hands the focus of a button that is disabled on to the next field, where the next key would land, and scrolls there.
"""

from __future__ import annotations

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtWidgets import QApplication, QWidget

from .tasks import Tasks


class FocusKeeper(QObject):
    """Parks the focus of a pane's fields on the pane itself until a job has ended.

    Make it before the fields follow the tasks: it must come first.
    """

    def __init__(self, pane: QWidget, tasks: Tasks) -> None:
        super().__init__(pane)
        self._pane = pane
        self._kept: QWidget | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._give_back)
        tasks.started.connect(self._keep)
        # The fields are enabled by then.
        tasks.ended.connect(lambda: self._soon.start(0))

    def _keep(self, *task: object) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and focused is not self._pane and self._pane.isAncestorOf(focused):
            self._kept = focused
            self._pane.setFocus()

    def _give_back(self) -> None:
        kept, self._kept = self._kept, None
        if kept is not None and not sip.isdeleted(kept) and kept.isVisible() and self._pane.hasFocus():
            kept.setFocus()
