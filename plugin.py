"""The plugin as QGIS sees it: what is added when it starts and taken away when it stops."""

from __future__ import annotations

from qgis.core import QgsApplication

from .algorithms.provider import LandCoverProvider


class LandCoverInterpreter:
    """Adds the Processing provider; `unload` undoes exactly what was done."""

    def __init__(self, iface: object = None) -> None:
        self.iface = iface
        self.provider: LandCoverProvider | None = None

    def initProcessing(self) -> None:
        """Register the algorithms; QGIS calls this alone under qgis_process."""
        if self.provider is None:
            self.provider = LandCoverProvider()
            QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        """Start in a QGIS with windows."""
        self.initProcessing()

    def unload(self) -> None:
        """Take the algorithms away again."""
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
