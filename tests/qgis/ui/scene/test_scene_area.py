"""Step 1: which part of the image takes part, and what is masked."""

import numpy as np
from landcover_interpreter.core.scene.masks import MASKED_BY_DEFAULT
from landcover_interpreter.core.scene.scene import SceneRequest
from landcover_interpreter.tests.clicks import add_raster, click, click_mark
from landcover_interpreter.tests.scenes import write_raster
from osgeo import ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

UTM = "EPSG:32633"
LEFT, TOP = 500_000, 5_400_000  # of the rasters here: 80 × 60 pixels of 10 m


def polygons(*boxes, name="fields"):
    """Add a polygon layer; boxes in pixels: column, row, width, height."""
    layer = QgsVectorLayer(f"Polygon?crs={UTM}", name, "memory")
    for column, row, width, height in boxes:
        feature = QgsFeature()
        left, top = LEFT + 10 * column, TOP - 10 * row
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(left, top - 10 * height, left + 10 * width, top)))
        layer.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(layer)
    return layer


def area_of(request):
    """Return left, right, top, bottom and size of a request's area, in pixels of the image."""
    geometry = ogr.CreateGeometryFromWkt(request.area)
    xmin, xmax, ymin, ymax = geometry.GetEnvelope()
    sides = (xmin - LEFT, xmax - LEFT, TOP - ymax, TOP - ymin)
    return (*(round(side / 10) for side in sides), round(geometry.GetArea() / 100))


def test_a_mask_and_its_classes(page, image, tmp_path, settled, until):
    add_raster(image)
    classes = np.tile(np.arange(12, dtype=np.uint8).repeat(5), (80, 1)).T[None]
    scl = write_raster(tmp_path / "SCL.tif", classes)
    page.maskCombo.setLayer(add_raster(scl, "SCL"))
    until(lambda: page.request() and page.request().mask)
    assert page.request() == SceneRequest((str(image),), mask=str(scl))
    assert page.verdictLabel.text() == "4 bands, 10 m, 0.0048 Mpx, clouds masked, ready"
    page.maskGroup.setCollapsed(False)
    QTest.qWait(10)
    water = page.classesList.item(6)
    assert water.text() == "6 water"
    page.classesList.setCurrentItem(water)
    QTest.keyClick(page.classesList, Qt.Key.Key_Space)
    until(lambda: page.request() and 6 in page.request().masked_classes)
    assert page.request().masked_classes == tuple(sorted({*MASKED_BY_DEFAULT, 6}))
    QgsProject.instance().removeMapLayer(page.maskCombo.currentLayer())
    until(lambda: page.request() and page.request().mask is None)


def test_a_mask_that_lies_elsewhere_is_refused(page, image, tmp_path, settled):
    add_raster(image)
    settled()
    far = write_raster(tmp_path / "far.tif", np.ones((1, 60, 80), np.uint8), origin=(600_000, 5_400_000))
    page.maskCombo.setLayer(add_raster(far, "far"))
    assert settled("lies off the scene") is None


def test_what_the_canvas_shows_counts_as_it_was(page, canvas, image, settled, until):
    add_raster(image)
    settled()
    page.areaGroup.setCollapsed(False)
    QTest.qWait(10)
    canvas.setExtent(QgsRectangle(LEFT, TOP - 300, LEFT + 400, TOP))
    click_mark(page.canvasRadio)
    until(lambda: page.request() and page.request().area)
    assert area_of(page.request())[:4] == (0, 40, 0, 30)
    assert QgsCoordinateReferenceSystem.fromWkt(page.request().area_crs).authid() == UTM
    assert "part of the image" in page.verdictLabel.text()
    canvas.setExtent(QgsRectangle(LEFT + 400, TOP - 300, LEFT + 800, TOP))
    QTest.qWait(300)
    assert area_of(page.request())[:4] == (0, 40, 0, 30)
    click(page.canvasButton)
    until(lambda: page.request() and area_of(page.request())[0] == 40)
    click_mark(page.wholeRadio)
    until(lambda: page.request() and page.request().area is None)
    assert page.request() == SceneRequest((str(image),))


def test_a_canvas_off_the_image_is_refused(page, canvas, image, settled):
    add_raster(image)
    settled()
    page.areaGroup.setCollapsed(False)
    QTest.qWait(10)
    canvas.setExtent(QgsRectangle(LEFT + 9000, TOP - 300, LEFT + 9400, TOP))
    click_mark(page.canvasRadio)
    assert settled("lies off the scene") is None


def test_selected_polygons_follow_the_selection(page, image, settled, until):
    add_raster(image)
    layer = polygons((0, 0, 10, 10), (20, 20, 10, 10), (40, 40, 5, 5))
    settled()
    page.areaGroup.setCollapsed(False)
    QTest.qWait(10)
    click_mark(page.polygonsRadio)
    assert settled("No polygon of 'fields' is selected") is None
    layer.selectByIds([1, 2])
    assert page.selectionLabel.text() == "2 of 3 polygons selected"
    assert area_of(settled()) == (0, 30, 0, 30, 200)
    layer.selectByIds([3])
    until(lambda: page.request() and area_of(page.request())[4] == 25)
    QgsProject.instance().removeMapLayer(layer)
    assert settled("no polygon layer") is None


def test_a_project_that_is_closed_with_polygons_chosen_leaves_nothing_of_them(page, image, settled):
    add_raster(image)
    layer = polygons((0, 0, 10, 10))
    settled()
    page.polygonsRadio.setChecked(True)
    layer.selectAll()
    assert area_of(settled()) == (0, 10, 0, 10, 100)
    QgsProject.instance().clear()
    assert page.request() is None
    add_raster(image)
    assert settled() == SceneRequest((str(image),))
    assert page.wholeRadio.isChecked()
