"""Step 2 in a window with a canvas on a small scene, and the user's hands."""

from __future__ import annotations

from landcover_interpreter.core.scene.scene import SceneRequest
from landcover_interpreter.tests.patchwork import FIVE_BANDS, parcels
from landcover_interpreter.tests.scenes import write_raster
from landcover_interpreter.ui.layers import CanvasLayers
from landcover_interpreter.ui.models.cluster_table import CLUSTER_ROLE
from landcover_interpreter.ui.pages.clusters import ClustersPage
from landcover_interpreter.ui.state import State
from landcover_interpreter.ui.tasks import Tasks
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

LEFT = Qt.MouseButton.LeftButton


class Step:
    """The page in a window with a canvas on the scene, and the user's hands."""

    def __init__(self, desktop, until, folder):
        self.file = write_raster(folder / "scene.tif", parcels(), names=FIVE_BANDS, nodata=0)
        self.scene = SceneRequest((str(self.file),))
        self.canvas, self.until, self.folder = desktop.canvas, until, folder
        layer = QgsRasterLayer(str(self.file), "scene", "gdal")
        QgsProject.instance().addMapLayer(layer)
        self.canvas.setDestinationCrs(layer.crs())
        self.canvas.setExtent(layer.extent())
        self.state, self.tasks = State(), Tasks()
        self.layers = CanvasLayers(self.state)
        self.page = ClustersPage(self.state, self.tasks, self.layers, canvas=self.canvas)
        self.page.resize(320, 1100)
        self.page.show()
        QApplication.setActiveWindow(self.page)

    def begin(self, name="Danube"):
        self.page.set_scene(self.scene, name)
        self.until(self.page.runButton.isEnabled)

    def click(self, button):
        QTest.mouseClick(button, LEFT)

    def type_folder(self, folder):
        edit = self.page.runFile.lineEdit()
        edit.selectAll()
        QTest.keyClicks(edit, str(folder))
        self.settle()

    def settle(self):
        """Wait until the folder has been looked at."""
        self.until(lambda: not self.page._pause.isActive() and not self.page._looking.is_busy)

    def run(self, clusters=5):
        self.page.clustersSpin.setValue(clusters)
        self.click(self.page.runButton)
        assert self.tasks.current is not None
        self.until(lambda: self.tasks.current is None and self.state.run is not None)
        self.settle()

    def lit(self):
        """The clusters that the canvas shows in full colour."""
        classes = self.layers.layer.renderer().classes()
        return [each.value for each in classes if each.color.alpha() == 255]

    def middle(self, row, column=0):
        view = self.page.table
        return view.visualRect(view.model().index(row, column)).center()

    def selected(self):
        view = self.page.table
        return sorted(index.data(CLUSTER_ROLE) for index in view.selectionModel().selectedRows())

    def shown(self):
        model = self.page.table.model()
        return [model.index(row, 0).data(CLUSTER_ROLE) for row in range(model.rowCount())]

    def end(self):
        self.tasks.stop()
        self.state.close()
        self.page.close()
