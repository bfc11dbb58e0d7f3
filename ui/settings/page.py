"""The page among QGIS's options: voters, WorldCover, this computer, optional libraries."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.gui import QgsOptionsPageWidget
from qgis.PyQt import uic
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ...adapters.settings import BLOCK_CACHE_MB, MOST_BLOCK_CACHE_MB, THREADS, cpu_count
from ...core.libraries import LIBRARIES, Library
from ...core.resources import automatic_threads
from ..help import open_help
from ..tasks import Tasks
from .installer import LibraryInstaller
from .libraries import LibrariesSection
from .voters import VotersSection
from .worldcover import WorldCoverSection

OBJECT_NAME = "LandCoverInterpreterOptions"
_FORM = Path(__file__).resolve().parents[1] / "forms" / "settings.ui"


def tr(text: str) -> str:
    """Translate a text of the page."""
    return QCoreApplication.translate("OptionsPage", text)


class OptionsPage(QgsOptionsPageWidget):
    """Shows the settings as they are kept; keeps them as they are shown when QGIS says `apply`.

    The cache and the libraries are no settings: what is done to them, after a question, is done at once.
    """

    applied = pyqtSignal()

    def __init__(
        self,
        tasks: Tasks,
        installer: LibraryInstaller,
        window: QWidget,
        parent: QWidget | None = None,
        libraries: Sequence[Library] = tuple(LIBRARIES.values()),
    ) -> None:
        super().__init__(parent)
        uic.loadUi(str(_FORM), self)
        # By this name QGIS opens its options with this page in front.
        self.setObjectName(OBJECT_NAME)
        self.voters = VotersSection(self, tasks)
        self.worldcover = WorldCoverSection(self)
        self.libraries = LibrariesSection(self, installer, libraries, window)
        self._prepare_computer()
        # The options block all windows but their own.
        self.helpButton.clicked.connect(lambda: open_help("settings", self.window()))

    def _prepare_computer(self) -> None:
        self.threadsSpin.setRange(0, cpu_count())
        self.threadsSpin.setSpecialValueText(tr("automatic ({})").format(automatic_threads()))
        self.threadsSpin.setValue(THREADS.load())
        self.memorySpin.setRange(0, MOST_BLOCK_CACHE_MB)
        self.memorySpin.setSuffix(tr(" MB"))
        self.memorySpin.setSpecialValueText(tr("automatic"))
        self.memorySpin.setValue(BLOCK_CACHE_MB.load())

    def isValid(self) -> bool:
        """Return whether all can be kept; QGIS asks from version 3.28 on, and stays with this page where it cannot."""
        return self.worldcover.is_valid

    def apply(self) -> None:
        """Keep the settings; a server that cannot be used is not kept."""
        self.voters.save()
        self.worldcover.save()
        THREADS.save(self.threadsSpin.value())
        BLOCK_CACHE_MB.save(self.memorySpin.value())
        self.applied.emit()
