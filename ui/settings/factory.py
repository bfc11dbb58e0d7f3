"""The plugin's place among QGIS's options."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.gui import QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QWidget

if TYPE_CHECKING:
    from ..tasks import Tasks
    from .installer import LibraryInstaller


def tr(text: str) -> str:
    """Translate a text of the plugin's place among the options."""
    return QCoreApplication.translate("OptionsFactory", text)


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes a page whenever the options are opened; `applied` when the user has applied them.

    What the pages begin may outlive them, and is kept here and in `window` until `end`.
    """

    applied = pyqtSignal()

    def __init__(self, icon: QIcon, window: QWidget) -> None:
        super().__init__(tr("Land Cover Interpreter"), icon)
        self._window = window
        self._tasks: Tasks | None = None
        self._installer: LibraryInstaller | None = None

    def createWidget(self, parent: QWidget | None = None) -> QgsOptionsPageWidget:
        """Make a page for the window of the options."""
        from ..tasks import Tasks
        from .installer import LibraryInstaller
        from .page import OptionsPage

        if self._tasks is None:
            self._tasks, self._installer = Tasks(self._window), LibraryInstaller(self._window)
        page = OptionsPage(self._tasks, self._installer, self._window, parent)
        page.applied.connect(self.applied)
        return page

    def end(self) -> None:
        """Stop what a page has begun; the plugin goes."""
        if self._tasks is None:
            return
        self._tasks.stop()
        self._installer.end()
        for thing in (self._tasks, self._installer):
            thing.deleteLater()
        self._tasks = self._installer = None
