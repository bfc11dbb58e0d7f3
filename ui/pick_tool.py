"""The map tool that tells which cluster lies under the cursor."""

from __future__ import annotations

from pathlib import Path

from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
    QgsProject,
)
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QToolButton

from ..adapters.words import said
from ..core.errors import SceneError
from ..core.raster import open_raster, raising, read_bands, reading
from ..core.run_folder import CLUSTERS
from ..core.scene.grid import Grid, grid_of
from .state import State


class PickTool(QgsMapTool):
    """Says on each click which cluster of the open run lies there, 0 where there is none, or why it cannot be told."""

    picked = pyqtSignal(int)
    failed = pyqtSignal(str)

    def __init__(self, canvas: QgsMapCanvas, state: State) -> None:
        super().__init__(canvas)
        self._state = state
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Look at the pixel that was clicked."""
        if event.button() != Qt.MouseButton.LeftButton or self._state.run is None:
            return
        try:
            cluster = self._cluster_at(event.mapPoint())
        except SceneError as error:
            self.failed.emit(said(str(error)))
        else:
            self.picked.emit(cluster)

    def _cluster_at(self, point: QgsPointXY) -> int:
        scene = QgsCoordinateReferenceSystem.fromWkt(self._state.interpretation.scene.grid.crs)
        shown = self.canvas().mapSettings().destinationCrs()
        context = QgsProject.instance().transformContext()
        try:
            # Without a system on either side the transformation leaves the point where it is, as the canvas does.
            there = QgsCoordinateTransform(shown, scene, context).transform(point)
        except QgsCsException:
            return 0
        return cluster_at(self._state.run / CLUSTERS, there.x(), there.y())


class Picking(QObject):
    """A checkable button: while it is checked, a click on the canvas picks the cluster there.

    `picked` and `failed` are the tool's. Unchecked, the canvas has the tool again that it had before.
    """

    picked = pyqtSignal(int)
    failed = pyqtSignal(str)

    def __init__(self, button: QToolButton, canvas: QgsMapCanvas, state: State) -> None:
        super().__init__(button)
        self._canvas = canvas
        self._before: QgsMapTool | None = None
        self._tool = PickTool(canvas, state)
        self._tool.setButton(button)
        self._tool.picked.connect(self.picked)
        self._tool.failed.connect(self.failed)
        self.destroyed.connect(self._tool.deleteLater)
        button.setIcon(QgsApplication.getThemeIcon("/mActionIdentify.svg"))
        button.toggled.connect(self._toggle)

    def _toggle(self, on: bool) -> None:
        if on and self._canvas.mapTool() is not self._tool:
            self._before = self._canvas.mapTool()
            self._canvas.setMapTool(self._tool)
        elif not on and self._canvas.mapTool() is self._tool:
            self._canvas.unsetMapTool(self._tool)
            if self._before is not None and not sip.isdeleted(self._before):
                self._canvas.setMapTool(self._before)


def cluster_at(raster: Path, x: float, y: float) -> int:
    """Return the cluster at a position in the raster's system, 0 outside; SceneError when it cannot be read.

    One pixel is read, which takes a millisecond: that need not wait for a task.
    """
    with raising():
        dataset = open_raster(str(raster))
        grid = grid_of(dataset)
        column, row = Grid(0, 0, gdal.InvGeoTransform(grid.geotransform), "").position(x, y)
        if not (0 <= column < grid.width and 0 <= row < grid.height):
            return 0
        with reading(str(raster)):
            return int(read_bands(dataset, (1,), int(column), int(row), 1, 1)[0, 0, 0])
