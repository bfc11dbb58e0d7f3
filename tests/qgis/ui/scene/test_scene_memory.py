"""Step 1: what was chosen for an image comes back with the project."""

import shutil

import numpy as np
import pytest
from landcover_interpreter.tests.clicks import add_raster, click_mark
from landcover_interpreter.tests.scenes import digital_numbers, ground, write_raster
from landcover_interpreter.ui.models.band_table import ROLE
from landcover_interpreter.ui.scene_memory import SceneChosen, keep_choice, recall_choice, recall_combination
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRectangle, QgsVectorFileWriter, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

LEFT, TOP = 500_000, 5_400_000  # of the rasters here: 80 × 60 pixels of 10 m


@pytest.fixture
def home(tmp_path):
    """A folder with an image, a mask and two fields, which a project is saved in."""
    folder = tmp_path / "home"
    folder.mkdir()
    names = ("B02", "B03", "B04", "B08")
    write_raster(folder / "image.tif", digital_numbers(ground(names), 1000), names=names)
    write_raster(folder / "SCL.tif", np.full((1, 60, 80), 4, np.uint8))
    write_fields(folder / "fields.gpkg")
    return folder


def write_fields(path):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633", "fields", "memory")
    for column in (0, 40):
        feature = QgsFeature()
        left = LEFT + 10 * column
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(left, TOP - 200, left + 200, TOP)))
        layer.dataProvider().addFeatures([feature])
    options = QgsVectorFileWriter.SaveVectorOptions()
    context = QgsProject.instance().transformContext()
    assert QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), context, options)[0] == 0


def saved(home):
    return QgsProject.instance().write(str(home / "project.qgs"))


def opened(home, settled):
    """Open the project that lies in a folder, after another one, and wait for the verdict."""
    QgsProject.instance().clear()
    assert QgsProject.instance().read(str(home / "project.qgs"))
    return settled()


def choose_all(page, home, canvas, settled, until):
    """Choose roles, an offset, a mask, its classes and what the canvas shows."""
    image = add_raster(home / "image.tif")
    settled()
    table = page.bandsView.model()
    table.setData(table.index(0, ROLE), "B03")
    page.offsetEdit.setText("-1000")
    mask = add_raster(home / "SCL.tif", "SCL")
    page.imageCombo.setLayer(image)
    page.maskCombo.setLayer(mask)
    page.classesList.item(6).setCheckState(Qt.CheckState.Checked)
    canvas.setExtent(QgsRectangle(LEFT, TOP - 300, LEFT + 400, TOP))
    page.areaGroup.setCollapsed(False)
    QTest.qWait(10)
    click_mark(page.canvasRadio)
    until(lambda: page.request() and page.request().mask and page.request().area)
    return settled()


def test_all_choices_come_back_with_a_project_that_has_moved(page, home, canvas, settled, until):
    chosen = choose_all(page, home, canvas, settled, until)
    assert chosen.bands == "B03=1,B02=2,B04=3,B08=4" and chosen.offset == -1000 and 6 in chosen.masked_classes
    assert saved(home)
    moved = shutil.move(home, home.with_name("moved"))
    found = opened(moved, settled)
    assert found.inputs == (str(moved / "image.tif"),) and found.mask == str(moved / "SCL.tif")
    assert (found.bands, found.offset, found.masked_classes) == (chosen.bands, chosen.offset, chosen.masked_classes)
    assert (found.area, found.area_crs) == (chosen.area, chosen.area_crs)
    assert page.canvasRadio.isChecked() and page.restoreButton.isVisibleTo(page)
    assert not QgsProject.instance().isDirty()


def test_polygons_that_were_selected_are_selected_again(page, home, settled):
    add_raster(home / "image.tif")
    fields = QgsVectorLayer(str(home / "fields.gpkg"), "fields")
    QgsProject.instance().addMapLayer(fields)
    page.polygonsCombo.setLayer(fields)
    page.polygonsRadio.setChecked(True)
    fields.selectByIds([2])
    chosen = settled()
    assert saved(home)
    assert opened(home, settled) == chosen
    assert page.selectionLabel.text() == "1 of 2 polygons selected"


def test_a_combination_comes_back(page, tmp_path, settled, until):
    home = tmp_path / "home"
    home.mkdir()
    names = ("B02", "B03", "B04", "B08")
    values = digital_numbers(ground(names))
    files = [write_raster(home / f"T33_{name}.tif", values[[i]]) for i, name in enumerate(names)]
    layers = [add_raster(file, file.stem) for file in files]
    page._set_combined([layer.id() for layer in layers])
    chosen = settled()
    assert len(chosen.inputs) == 4 and saved(home)
    assert opened(home, settled) == chosen
    assert page.imageCombo.currentText() == "4 band layers combined"


def test_each_image_keeps_its_own(page, home, canvas, settled, until, tmp_path):
    chosen = choose_all(page, home, canvas, settled, until)
    names = ("B02", "B03", "B04", "B08")
    other = add_raster(write_raster(tmp_path / "other.tif", digital_numbers(ground(names)), names=names), "other")
    page.set_layer(other)
    page.wholeRadio.setChecked(True)
    until(lambda: page.request() and page.request().inputs == (str(tmp_path / "other.tif"),))
    assert page.request().offset is None and not page.request().bands
    (image,) = QgsProject.instance().mapLayersByName("image")
    page.set_layer(image)
    until(lambda: page.request() and page.request().bands)
    assert settled() == chosen


def test_another_project_begins_with_the_whole_image_and_the_usual_classes(page, home, canvas, settled, until):
    choose_all(page, home, canvas, settled, until)
    QgsProject.instance().clear()
    add_raster(home / "image.tif")
    found = settled()
    assert found.area is None and found.mask is None and found.bands == "" and found.offset is None
    assert found.masked_classes == SceneChosen(()).masked_classes


def test_what_was_only_looked_at_leaves_the_project_as_it_is(page, home, settled):
    add_raster(home / "image.tif")
    assert saved(home)
    settled()
    assert not QgsProject.instance().isDirty()
    page.offsetEdit.setText("5")
    settled()
    assert QgsProject.instance().isDirty()
    page.offsetEdit.clear()
    settled()
    assert QgsProject.instance().readEntry("LandCoverInterpreter", "/scenes")[0] == ""


def test_layers_that_are_gone_leave_the_file(qgis_new_project, home):
    layers = [add_raster(home / name) for name in ("image.tif", "SCL.tif")]
    keep_choice(qgis_new_project, SceneChosen((layers[0].id(),), offset="1"))
    name = layers[0].id()
    qgis_new_project.removeMapLayer(name)
    keep_choice(qgis_new_project, SceneChosen((layers[1].id(),), offset="2"))
    assert recall_choice(qgis_new_project, (name,)) is None
    assert recall_choice(qgis_new_project, (layers[1].id(),)).offset == "2"


@pytest.mark.parametrize("text", ["{", "7", "[7]", '[{"inputs": []}]', '[{"inputs": ["x"], "offset": 3}]', '["words"]'])
def test_a_project_that_was_edited_into_nonsense_holds_no_choices(text, qgis_new_project):
    qgis_new_project.writeEntry("LandCoverInterpreter", "/scenes", text)
    assert recall_choice(qgis_new_project, ("x",)) is None
    assert recall_combination(qgis_new_project, None) == ()
