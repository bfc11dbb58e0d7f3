"""The plugin as QGIS sees it: what is added when it starts and taken away when it stops."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication

from .adapters.libraries import forget_libraries, use_libraries
from .adapters.translation import install_translator, remove_translator
from .algorithms.provider import LandCoverProvider

if TYPE_CHECKING:
    from qgis.PyQt.QtCore import QTranslator

    from .ui.entries import Entries


class LandCoverInterpreter:
    """Adds the Processing provider and the ways into the dock; `unload` undoes exactly what was done."""

    def __init__(self, iface: object = None) -> None:
        self.iface = iface
        self.provider: LandCoverProvider | None = None
        self.entries: Entries | None = None
        self._translator: QTranslator | None = None

    def initProcessing(self) -> None:
        """Register the algorithms; QGIS calls this alone under qgis_process."""
        if self.provider is None:
            # Before all that has a text.
            self._translator = install_translator()
            use_libraries()
            self.provider = LandCoverProvider()
            QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        """Start in a QGIS with windows."""
        self.initProcessing()
        if self.iface is not None and self.entries is None:
            # Not under qgis_process, which has no windows to load this for.
            from .ui.entries import Entries

            self.entries = Entries(self.iface)
            self.entries.add()

    def unload(self) -> None:
        """Take all of it away again."""
        if self.entries is not None:
            self.entries.remove()
            self.entries = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
            forget_libraries()
            remove_translator(self._translator)
            self._translator = None
