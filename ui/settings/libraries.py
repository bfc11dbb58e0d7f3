"""The optional libraries among the options: which are there, and how to get and to delete the others."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication, QObject
from qgis.PyQt.QtWidgets import QDialog, QListWidgetItem, QMessageBox, QWidget

from ...adapters.libraries import fits, installed, qgis_has, qgis_version
from ...adapters.words import said
from ...core.libraries import Library
from .install_dialog import InstallDialog
from .installer import LibraryInstaller

_ROWS = 2
_Answer = QMessageBox.StandardButton


def tr(text: str) -> str:
    """Translate a text about the optional libraries."""
    return QCoreApplication.translate("LibrariesSection", text)


class LibrariesSection(QObject):
    """Lists the libraries; `window` is where an installation goes on when the options are closed."""

    def __init__(
        self, form: QWidget, installer: LibraryInstaller, libraries: Sequence[Library], window: QWidget
    ) -> None:
        super().__init__(form)
        self._form, self._installer = form, installer
        self._libraries, self._window = tuple(libraries), window
        form.libraryList.setFixedHeight((2 * _ROWS + 1) * form.fontMetrics().lineSpacing())
        for library in self._libraries:
            form.libraryList.addItem(QListWidgetItem(library.title))
        form.libraryList.currentRowChanged.connect(self._tell)
        form.installButton.clicked.connect(self.install)
        form.uninstallButton.clicked.connect(self.uninstall)
        installer.begun.connect(self._tell)
        installer.done.connect(self.refresh)
        installer.stopped.connect(self.refresh)
        installer.failed.connect(self._fail)
        form.libraryList.setCurrentRow(0)
        self.refresh()

    @property
    def library(self) -> Library:
        """The selected library."""
        return self._libraries[max(0, self._form.libraryList.currentRow())]

    def refresh(self) -> None:
        """Show what is there now."""
        for row, library in enumerate(self._libraries):
            self._form.libraryList.item(row).setText(f"{library.title}\n{state_words(library)}")
        self._tell()

    def _tell(self, *row: int) -> None:
        library, free = self.library, self._installer.library is None
        self._form.libraryLabel.setText(said(library.purpose))
        self._form.installButton.setEnabled(free and library.is_offered and not qgis_has(library.module))
        self._form.uninstallButton.setEnabled(free and installed(library) is not None)

    def _fail(self, sentence: str) -> None:
        self.refresh()
        self._form.libraryLabel.setText(sentence)

    def install(self) -> None:
        """Open the window that asks and installs."""
        options = self._form.window()
        dialog = InstallDialog(self._installer, self.library, options)
        if isinstance(options, QDialog):
            dialog.stay_after(options, self._window)
        dialog.show()

    def uninstall(self) -> None:
        """Ask, and delete the selected library."""
        library = self.library
        question = tr("Delete {} from your profile? What needs it stops working until it is installed again.")
        answer = QMessageBox.question(
            self._form,
            tr("Uninstall"),
            question.format(library.title),
            _Answer.Yes | _Answer.Cancel,
            _Answer.Cancel,
        )
        if answer == _Answer.Yes:
            self._installer.remove(library)


def state_words(library: Library) -> str:
    """Say whether a library is there, and where it comes from."""
    found = installed(library)
    if qgis_has(library.module):
        return tr("comes with QGIS, version {}").format(qgis_version(library.distribution))
    if found is None:
        return tr("not there")
    if not fits(found):
        return tr("installed here, version {}, but for another NumPy: install it again").format(found.version)
    return tr("installed here, version {}").format(found.version)
