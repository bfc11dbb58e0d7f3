"""The ways in: toolbar, Raster menu, the menu of a raster layer, the locator bar, and the page among the options."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsFeedback,
    QgsLocatorContext,
    QgsLocatorFilter,
    QgsLocatorResult,
    QgsMapLayerType,
    QgsProject,
)
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from ..adapters.layers import is_raster_file
from .help import close_help
from .project_runs import ProjectRuns
from .settings.factory import OptionsFactory

if TYPE_CHECKING:
    from .dock import LandCoverDock

_FIRST_WIDTH = 400
_ICON = Path(__file__).parents[1] / "resources" / "icons" / "icon.svg"


def tr(text: str) -> str:
    """Translate a text of the entries."""
    return QCoreApplication.translate("Entries", text)


class Entries:
    """Puts the ways in where an analyst looks for them, makes the dock when one is first taken, and removes all.

    `iface` is QGIS's QgisInterface.
    """

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self._menu = tr("Land Cover Interpreter")
        icon, window = QIcon(str(_ICON)), iface.mainWindow()
        self._open = QAction(icon, self._menu, window)
        self._open.setObjectName("LandCoverInterpreterOpen")
        self._open.setToolTip(tr("Land Cover Interpreter: from a Sentinel-2 image to a checked map"))
        self._open.triggered.connect(lambda: self.open())
        self._interpret = QAction(icon, tr("Interpret land cover…"), window)
        self._interpret.setObjectName("LandCoverInterpreterInterpret")
        self._interpret.triggered.connect(lambda: self.open(iface.activeLayer()))
        self._filter: LandCoverLocatorFilter | None = None
        self._options: OptionsFactory | None = None
        self._runs: ProjectRuns | None = None
        self._dock: LandCoverDock | None = None

    @property
    def dock(self) -> LandCoverDock | None:
        """The dock, None until it is first opened."""
        return self._dock

    def add(self) -> None:
        """Add all ways in."""
        self._runs = ProjectRuns()
        self._filter = LandCoverLocatorFilter(self.open_by_id)
        self._iface.addToolBarIcon(self._open)
        self._iface.addPluginToRasterMenu(self._menu, self._open)
        self._iface.addCustomActionForLayerType(self._interpret, "", QgsMapLayerType.RasterLayer, True)
        self._iface.registerLocatorFilter(self._filter)
        self._options = OptionsFactory(QIcon(str(_ICON)), self._iface.mainWindow())
        self._options.applied.connect(self._follow_options)
        self._iface.registerOptionsWidgetFactory(self._options)

    def remove(self) -> None:
        """Take all of it away again, the dock too."""
        # The page among the options opens it too, without a dock.
        close_help()
        self._iface.unregisterOptionsWidgetFactory(self._options)
        self._options.end()
        self._options.deleteLater()
        self._iface.deregisterLocatorFilter(self._filter)
        self._iface.removeCustomActionForLayerType(self._interpret)
        self._iface.removePluginRasterMenu(self._menu, self._open)
        self._iface.removeToolBarIcon(self._open)
        self._filter = self._options = None
        if self._dock is not None:
            self._dock.shut()
            self._iface.removeDockWidget(self._dock)
            self._dock.session.deleteLater()
            self._dock.deleteLater()
            self._dock = None
        self._runs.end()
        for thing in (self._runs, self._open, self._interpret):
            thing.deleteLater()

    def open(self, layer: object = None) -> None:
        """Show the dock, with a raster layer chosen in it where one is given."""
        if self._dock is None:
            self._dock = self._make_dock()
        self._dock.setUserVisible(True)
        if is_raster_file(layer):
            self._dock.choose(layer)

    def open_by_id(self, layer_id: str) -> None:
        """Show the dock with the layer of that id chosen, where there is one."""
        self.open(QgsProject.instance().mapLayer(layer_id) if layer_id else None)

    def _follow_options(self) -> None:
        if self._dock is not None:
            self._dock.pages.labels.voters.reload()

    def _make_dock(self) -> LandCoverDock:
        from .dock import LandCoverDock
        from .session import Session

        window = self._iface.mainWindow()
        dock = LandCoverDock(Session(self._runs, window), window)
        # To the side where it was when QGIS was closed, if it was ever there.
        known = window.restoreDockWidget(dock)
        area = window.dockWidgetArea(dock) if known else Qt.DockWidgetArea.RightDockWidgetArea
        self._iface.addDockWidget(area, dock)
        if not known:
            window.resizeDocks([dock], [_FIRST_WIDTH], Qt.Orientation.Horizontal)
        dock.session.restore()
        return dock


class LandCoverLocatorFilter(QgsLocatorFilter):
    """Offers the dock, and the raster layers to interpret, in the locator bar.

    QGIS drops prefixes of plugins that are shorter than three letters.
    """

    def __init__(self, open_layer: Callable[[str], None]) -> None:
        super().__init__(None)
        self._open_layer = open_layer

    def clone(self) -> LandCoverLocatorFilter:
        """Return another one, for QGIS to search with."""
        return LandCoverLocatorFilter(self._open_layer)

    def name(self) -> str:
        """Return the name under which QGIS keeps the user's settings."""
        return "land_cover_interpreter"

    def displayName(self) -> str:
        """Return the name for the user."""
        return tr("Land cover")

    def prefix(self) -> str:
        """Return what the user types to search here alone."""
        return "lci"

    def flags(self) -> QgsLocatorFilter.Flags:
        """Return that the search is quick and looks at the project, which only the main thread may."""
        return QgsLocatorFilter.Flags(QgsLocatorFilter.Flag.FlagFast)

    def fetchResults(self, string: str, context: QgsLocatorContext, feedback: QgsFeedback) -> None:
        """Emit what fits the words: all of it after the prefix alone."""
        results = [(tr("Land Cover Interpreter"), "")]
        for layer in filter(is_raster_file, QgsProject.instance().mapLayers().values()):
            results.append((tr("Interpret land cover: {}").format(layer.name()), layer.id()))
        for text, layer_id in results:
            if all(word in text.lower() for word in string.lower().split()):
                self.resultFetched.emit(self._result(text, layer_id))

    def triggerResult(self, result: QgsLocatorResult) -> None:
        """Open the dock."""
        self._open_layer(result.userData)

    def _result(self, text: str, layer_id: str) -> QgsLocatorResult:
        result = QgsLocatorResult(self, text, layer_id)
        result.icon = QIcon(str(_ICON))
        return result
