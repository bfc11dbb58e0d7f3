"""The window in which the user agrees to an installation, watches it and may stop it."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt import uic
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QTextCursor
from qgis.PyQt.QtWidgets import QDialog, QWidget

from ...adapters.libraries import libraries_folder
from ...core.libraries import Library
from .installer import LibraryInstaller

_FORM = Path(__file__).resolve().parents[1] / "forms" / "install_library.ui"


def tr(text: str) -> str:
    """Translate a text of the window."""
    return QCoreApplication.translate("InstallDialog", text)


class InstallDialog(QDialog):
    """Says what would be fetched and where to, and fetches it when the user agrees; it blocks no other window."""

    def __init__(self, installer: LibraryInstaller, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        uic.loadUi(str(_FORM), self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Install {}").format(library.title))
        self._installer, self._library = installer, library
        self.introLabel.setText(_introduction(library))
        self.outputText.setMinimumHeight(8 * self.fontMetrics().height())
        self.setMinimumWidth(60 * self.fontMetrics().averageCharWidth())
        installer.told.connect(self._show_output)
        installer.done.connect(self._succeed)
        installer.failed.connect(self._end)
        installer.stopped.connect(self._stop)
        self.installButton.clicked.connect(self.install)
        self.cancelButton.clicked.connect(self.reject)
        self.closeButton.clicked.connect(self.accept)
        self._watched = False
        for late in (self.outputCaption, self.outputText, self.resultLabel, self.progressBar, self.closeButton):
            late.hide()

    def install(self) -> None:
        """Begin; the user has agreed."""
        if not self._installer.install(self._library):
            self._end(tr("Another installation is under way. Wait for its end."))
            return
        self._watched = True
        self.installButton.hide()
        self.resultLabel.hide()
        for part in (self.outputCaption, self.outputText, self.progressBar):
            part.show()
        self._grow()

    def reject(self) -> None:
        """Stop what is under way, and close when it is stopped; or close."""
        if self._watched:
            self.cancelButton.setEnabled(False)
            self._installer.cancel()
            return
        super().reject()

    def stay_after(self, window: QDialog, home: QWidget) -> None:
        """Stay when the window before which this one was opened closes: from then on it belongs to another one."""
        window.finished.connect(lambda result: self._move_to(home))

    def _move_to(self, home: QWidget) -> None:
        if self._watched:
            self.setParent(home, self.windowFlags())
            self.show()

    def _show_output(self, text: str) -> None:
        cursor = self.outputText.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(text)
        bar = self.outputText.verticalScrollBar()
        bar.setValue(bar.maximum())

    def _succeed(self) -> None:
        self._end(tr("{} is installed and can be used at once.").format(self._library.title))

    def _stop(self) -> None:
        if self._watched:
            self._watched = False
            super().reject()

    def _grow(self) -> None:
        """Make room for what has just come into view: windows do not by themselves for texts that wrap."""
        self.layout().activate()
        self.resize(self.width(), max(self.height(), self.layout().totalHeightForWidth(self.width())))

    def _end(self, sentence: str) -> None:
        self._watched = False
        self.progressBar.hide()
        self.cancelButton.hide()
        self.installButton.hide()
        self.resultLabel.setText(sentence)
        self.resultLabel.show()
        self.closeButton.show()
        self._grow()
        self.closeButton.setDefault(True)
        self.closeButton.setFocus()


def _introduction(library: Library) -> str:
    return tr(
        "{name} will be fetched from the Python Package Index, or from the index in pip's own settings, and put into "
        "{folder}. QGIS's own libraries are used where it has them and are left as they are. It can be removed again "
        "in the options. Libraries from the index are programs: they can do what QGIS can do."
    ).format(name=library.title, folder=libraries_folder() / library.module)
