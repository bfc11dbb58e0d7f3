"""WorldCover among the options: the server or a folder of tiles, and what was fetched."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, QObject
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox, QWidget

from ...adapters.settings import (
    LEAST_TILE_CACHE_MB,
    MOST_TILE_CACHE_MB,
    WORLDCOVER_CACHE_MB,
    WORLDCOVER_FOLDER,
    WORLDCOVER_URL,
)
from ...adapters.words import number, said
from ...core.agreement.tile_cache import CacheUse, Cleared, clear_cache, measure_cache
from ...core.agreement.worldcover import default_cache
from ...core.hosts import url_fault
from ..latest import Latest
from ..numbers import shown_count

_Answer = QMessageBox.StandardButton


def tr(text: str) -> str:
    """Translate a text about WorldCover among the options."""
    return QCoreApplication.translate("WorldCoverSection", text)


class WorldCoverSection(QObject):
    """Shows server and folder, and the size of the cache, which is found out and changed beside the window."""

    def __init__(self, form: QWidget) -> None:
        super().__init__(form)
        self._form, self._cache = form, default_cache()
        self._latest = latest = Latest()
        form.destroyed.connect(lambda: latest.stop())
        url = WORLDCOVER_URL.load()
        form.urlEdit.setPlaceholderText(WORLDCOVER_URL.default)
        form.urlEdit.textChanged.connect(self._check)
        form.urlEdit.setText("" if url == WORLDCOVER_URL.default else url)
        form.resetUrlButton.clicked.connect(form.urlEdit.clear)
        form.mirrorEdit.textChanged.connect(self._check)
        form.mirrorEdit.setText(WORLDCOVER_FOLDER.load())
        form.mirrorButton.clicked.connect(self.choose_folder)
        form.limitSpin.setRange(LEAST_TILE_CACHE_MB, MOST_TILE_CACHE_MB)
        form.limitSpin.setSuffix(tr(" MB"))
        form.limitSpin.setValue(WORLDCOVER_CACHE_MB.load())
        form.folderEdit.setText(str(self._cache))
        form.folderEdit.setCursorPosition(0)
        form.clearButton.clicked.connect(self.clear)
        self._check()
        self._measure()

    @property
    def url(self) -> str:
        """The server as it is written, the default where nothing is."""
        return self._form.urlEdit.text().strip().rstrip("/") or WORLDCOVER_URL.default

    @property
    def folder(self) -> str:
        """The folder of downloaded tiles as it is written, '' for none."""
        return self._form.mirrorEdit.text().strip()

    @property
    def is_valid(self) -> bool:
        """Whether the server may be asked, and the folder is there."""
        return not url_fault(self.url) and self._has_folder()

    def save(self) -> None:
        """Keep what is written, but no server that may not be asked, and no folder that is not there."""
        WORLDCOVER_CACHE_MB.save(self._form.limitSpin.value())
        if not url_fault(self.url):
            WORLDCOVER_URL.save(self.url)
        if self._has_folder():
            WORLDCOVER_FOLDER.save(self.folder)

    def choose_folder(self) -> None:
        """Ask for the folder of downloaded tiles."""
        if chosen := QFileDialog.getExistingDirectory(self._form, tr("Downloaded tiles"), self.folder):
            self._form.mirrorEdit.setText(chosen)

    def _has_folder(self) -> bool:
        return not self.folder or Path(self.folder).is_dir()

    def _check(self, *text: str) -> None:
        fault = url_fault(self.url)
        self._form.urlFaultLabel.setText(tr("The address {}.").format(said(fault)) if fault else "")
        self._form.urlFaultLabel.setVisible(bool(fault))
        self._form.resetUrlButton.setEnabled(bool(self._form.urlEdit.text()))
        self._form.mirrorFaultLabel.setText("" if self._has_folder() else tr("There is no such folder."))
        self._form.mirrorFaultLabel.setVisible(not self._has_folder())

    def _measure(self) -> None:
        cache = self._cache
        self._begin(tr("Looking…"))
        self._latest.start(
            tr("Measure what is kept of WorldCover"),
            lambda feedback, hand_over: measure_cache(cache, feedback),
            self._show,
            self._form.cacheLabel.setText,
        )

    def clear(self) -> None:
        """Ask, and delete what was fetched."""
        question = tr("Delete the fetched parts of WorldCover? Those that are needed again are fetched again.")
        buttons = _Answer.Yes | _Answer.Cancel
        if QMessageBox.question(self._form, tr("Clear"), question, buttons, _Answer.Cancel) != _Answer.Yes:
            return
        cache = self._cache
        self._begin(tr("Deleting…"))
        self._latest.start(
            tr("Delete what is kept of WorldCover"),
            lambda feedback, hand_over: clear_cache(cache, feedback),
            self._tell,
            self._form.cacheLabel.setText,
        )

    def _begin(self, words: str) -> None:
        self._form.cacheLabel.setText(words)
        self._form.clearButton.setEnabled(False)

    def _show(self, use: CacheUse) -> None:
        self._form.cacheLabel.setText(_size_words(use) if use.files else tr("nothing"))
        self._form.clearButton.setEnabled(use.files > 0)

    def _tell(self, cleared: Cleared) -> None:
        words = tr("Freed: {}.").format(_size_words(cleared.freed))
        if cleared.kept.files:
            words = tr("Freed: {}. In use or write-protected, and kept: {}.").format(
                _size_words(cleared.freed), _size_words(cleared.kept)
            )
        self._form.cacheLabel.setText(words)
        self._form.clearButton.setEnabled(cleared.kept.files > 0)


def _size_words(use: CacheUse) -> str:
    megabytes = number(use.size_bytes / 1e6, 1)
    return tr("{megabytes} MB, files: {files}").format(megabytes=megabytes, files=shown_count(use.files))
