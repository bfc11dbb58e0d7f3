"""A click on the canvas tells the cluster of the pixel that was clicked, whatever system the canvas shows."""

import pytest
from landcover_interpreter.core.run_folder import CLUSTERS
from landcover_interpreter.tests.patchwork import read
from landcover_interpreter.ui.pick_tool import PickTool, cluster_at
from landcover_interpreter.ui.state import State
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest

UTM, DEGREES = "EPSG:32633", "EPSG:4326"


def position(run, column, row):
    """The middle of a pixel."""
    x0, a, _, y0, _, d = gdal.Open(str(run / CLUSTERS)).GetGeoTransform()
    return x0 + (column + 0.5) * a, y0 + (row + 0.5) * d


class Picked:
    """A tool on a canvas that shows the whole run, and what it says."""

    def __init__(self, canvas, run, system):
        self.run, self.canvas = run, canvas
        self.state = State()
        self.state.open(run)
        self.said, self.failed = [], []
        self.tool = PickTool(canvas, self.state)
        self.tool.picked.connect(self.said.append)
        self.tool.failed.connect(self.failed.append)
        canvas.setDestinationCrs(QgsCoordinateReferenceSystem(system))
        ids = read(run / CLUSTERS)
        corners = [self.shown(column, row) for column in (0, ids.shape[1]) for row in (0, ids.shape[0])]
        extent = QgsRectangle(corners[0], corners[0])
        for corner in corners[1:]:
            extent.include(corner)
        canvas.setExtent(extent)
        canvas.setMapTool(self.tool)

    def shown(self, column, row):
        utm = QgsCoordinateReferenceSystem(UTM)
        there = self.canvas.mapSettings().destinationCrs()
        return QgsCoordinateTransform(utm, there, QgsProject.instance()).transform(
            QgsPointXY(*position(self.run, column, row))
        )

    def click(self, column, row, button=Qt.MouseButton.LeftButton):
        point = self.canvas.mapSettings().mapToPixel().transform(self.shown(column, row))
        QTest.mouseClick(self.canvas.viewport(), button, pos=QPoint(round(point.x()), round(point.y())))


@pytest.mark.parametrize("system", [UTM, DEGREES, "EPSG:3857"])
def test_a_click_tells_the_cluster_there(desktop, clustered, system):
    picked = Picked(desktop.canvas, clustered, system)
    ids = read(clustered / CLUSTERS)
    height, width = ids.shape
    # Places well inside a patch, because a click is only true to a screen's pixel.
    calm = [
        (column, row)
        for row in range(4, height - 4, 7)
        for column in range(4, width - 4, 7)
        if len(set(ids[row - 3 : row + 4, column - 3 : column + 4].ravel())) == 1
    ][:40]
    expected = [int(ids[row, column]) for column, row in calm]
    assert len(set(expected)) >= 3
    for column, row in calm:
        picked.click(column, row)
    assert picked.said == expected


def test_beside_the_run_there_is_no_cluster(desktop, clustered):
    picked = Picked(desktop.canvas, clustered, UTM)
    desktop.canvas.zoomByFactor(3)
    picked.click(-30, -30)
    assert picked.said == [0]


def test_the_right_button_and_a_closed_run_say_nothing(desktop, clustered):
    picked = Picked(desktop.canvas, clustered, UTM)
    picked.click(20, 20, Qt.MouseButton.RightButton)
    picked.state.close()
    picked.click(20, 20)
    assert (picked.said, picked.failed) == ([], [])


def test_a_run_that_was_deleted_is_named(desktop, clustered):
    picked = Picked(desktop.canvas, clustered, UTM)
    (clustered / CLUSTERS).unlink()
    QTest.mouseClick(desktop.canvas.viewport(), Qt.MouseButton.LeftButton)
    assert picked.said == []
    assert len(picked.failed) == 1
    assert str(clustered / CLUSTERS) in picked.failed[0]


def test_a_place_that_the_scenes_system_does_not_reach_has_no_cluster(desktop, clustered):
    picked = Picked(desktop.canvas, clustered, "EPSG:3857")
    desktop.canvas.setExtent(QgsRectangle(1e30, 1e30, 2e30, 2e30))
    QTest.mouseClick(desktop.canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(50, 50))
    assert (picked.said, picked.failed) == ([0], [])


def test_the_edges_of_the_raster_belong_to_the_pixels_inside(clustered):
    raster, ids = clustered / CLUSTERS, read(clustered / CLUSTERS)
    height, width = ids.shape
    for column, row in ((0, 0), (width - 1, 0), (0, height - 1), (width - 1, height - 1)):
        assert cluster_at(raster, *position(clustered, column, row)) == ids[row, column]
    for column, row in ((-1, 0), (width, 0), (0, -1), (0, height)):
        assert cluster_at(raster, *position(clustered, column, row)) == 0
