"""The plugin as QGIS sees it: what is added when it starts and taken away when it stops."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication

from .algorithms.provider import LandCoverProvider

if TYPE_CHECKING:
    from .ui.entries import Entries


class LandCoverInterpreter:
    """Adds the Processing provider and the ways into the dock; `unload` undoes exactly what was done."""

    def __init__(self, iface: object = None) -> None:
        self.iface = iface
        self.provider: LandCoverProvider | None = None
        self.entries: Entries | None = None

    def initProcessing(self) -> None:
        """Register the algorithms; QGIS calls this alone under qgis_process."""
        if self.provider is None:
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
