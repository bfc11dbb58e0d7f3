"""Step 1: an image is chosen, looked at and corrected, and what the page then asks of the core."""

import numpy as np
import pytest
import qgis.utils
from landcover_interpreter.core.scene.scene import SceneRequest, open_scene
from landcover_interpreter.tests.clicks import add_raster, click
from landcover_interpreter.tests.scenes import digital_numbers, ground, write_raster
from landcover_interpreter.ui.dialogs.combine import CombineDialog
from landcover_interpreter.ui.layers import PREVIEW, CanvasLayers
from landcover_interpreter.ui.models.band_table import ROLE
from landcover_interpreter.ui.pages.scene import ScenePage
from landcover_interpreter.ui.tasks import Tasks
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QLocale, Qt, QTimer
from qgis.PyQt.QtTest import QSignalSpy, QTest
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QDialogButtonBox, QListWidget

FOUR = ("B02", "B03", "B04", "B08")


def choose_role(page, row, role, until):
    """Click a role's cell and choose another with the keyboard."""
    index = page.bandsView.model().index(row, ROLE)
    click(page.bandsView.viewport(), page.bandsView.visualRect(index).center())
    until(lambda: page.bandsView.findChild(QComboBox) is not None and QApplication.activePopupWidget() is not None)
    editor = page.bandsView.findChild(QComboBox)
    down = editor.findData(role) - editor.currentIndex()
    for _ in range(abs(down)):
        QTest.keyClick(editor.view(), Qt.Key.Key_Down if down > 0 else Qt.Key.Key_Up)
    QTest.keyClick(editor.view(), Qt.Key.Key_Return)
    until(lambda: page.bandsView.model().data(index, Qt.ItemDataRole.EditRole) == role)


def test_an_empty_project_says_what_to_do(page):
    assert page.hintLabel.isVisible()
    assert "Add a Sentinel-2 image" in page.hintLabel.text()
    assert not page.verdictLabel.isVisible()
    assert not page.bandsGroup.isVisible()
    assert not page.nextButton.isEnabled()
    assert (page.request(), page.layer()) == (None, None)


def test_while_an_image_is_looked_at_nobody_is_told_to_choose_one(page, image, settled):
    seen, watch = set(), QTimer()
    watch.timeout.connect(lambda: seen.add((page.verdictLabel.text(), page.hintLabel.isVisible())))
    watch.start(0)
    add_raster(image)
    settled()
    watch.stop()
    assert ("Looking at the image…", True) not in seen


def test_an_image_that_is_added_is_chosen_and_ready(page, image, settled):
    changed, ready = QSignalSpy(page.changed), QSignalSpy(page.ready)
    layer = add_raster(image)
    assert settled() == SceneRequest((str(image),))
    assert page.layer() is layer
    assert page.verdictLabel.text() == "4 bands, 10 m, 0.0048 Mpx, ready"
    assert not page.hintLabel.isVisible()
    assert len(changed) == 1
    click(page.nextButton)
    assert len(ready) == 1


def test_the_table_and_the_numbers_show_what_was_found(page, image, settled):
    add_raster(image)
    settled()
    assert [(b.number, b.name, b.role, b.source) for b in page.bandsView.model().bands] == [
        (n, role, role, "band descriptions") for n, role in enumerate(FOUR, 1)
    ]
    assert page.scalingLabel.text() == "Reflectance = (value + offset) × scale, with scale 0.0001 and offset -1000."
    assert "-1000" in page.offsetEdit.placeholderText()
    assert "offset −1000" in page.notesLabel.text()


def test_the_layer_active_in_the_tree_is_preselected(state, canvas, image, tmp_path, monkeypatch):
    add_raster(image, "a first by name")
    active = add_raster(write_raster(tmp_path / "b.tif", digital_numbers(ground(FOUR)), names=FOUR), "b active")
    qgis.utils.iface.setActiveLayer(active)
    page = ScenePage(state, Tasks(), CanvasLayers(state), canvas=canvas)
    assert page.layer() is active
    sip.delete(page)


def test_a_reference_map_is_not_taken_for_an_image(page, tmp_path):
    add_raster(write_raster(tmp_path / "map.tif", np.full((1, 60, 80), 10, np.uint8)), "WorldCover")
    assert page.layer() is None


def test_a_layer_that_gdal_does_not_open_is_told_to_be_unusable(page, settled):
    layer = QgsRasterLayer("type=xyz&url=file:///nowhere/{z}/{x}/{y}.png", "tiles", "wms")
    QgsProject.instance().addMapLayer(layer)
    assert page.layer() is None
    page.set_layer(layer)
    assert settled("'tiles' is not a raster file") is None
    assert not page.nextButton.isEnabled()


def test_what_gdal_takes_apart_from_the_name_is_taken_off(page, image, settled):
    add_raster(f"{image}|option:NUM_THREADS=2")
    assert settled().inputs == (str(image),)


def test_assumed_roles_are_marked_and_can_be_changed(page, tmp_path, settled, until):
    path = write_raster(tmp_path / "a.tif", digital_numbers(ground(("B04", "B03", "B02", "B08"))))
    add_raster(path)
    settled()
    assert "was assumed" in page.notesLabel.text()
    assert {band.source for band in page.bandsView.model().bands} == {"order"}
    assert not page.restoreButton.isVisible()
    choose_role(page, 0, "B04", until)
    assert page.bandsView.model().data(page.bandsView.model().index(2, ROLE)) == "B02"
    until(lambda: page.request() and page.request().bands)
    assert page.request().bands == "B04=1,B03=2,B02=3,B08=4"
    assert open_scene(page.request()).roles == FOUR
    assert "was assumed" not in page.notesLabel.text()
    click(page.restoreButton)
    until(lambda: page.request() and not page.request().bands)
    assert not page.restoreButton.isVisible()


def test_missing_roles_are_asked_for_and_given(page, tmp_path, settled, until):
    path = write_raster(tmp_path / "a.tif", digital_numbers(ground(FOUR)), names=("blue", "green", "this", "that"))
    add_raster(path)
    assert settled("choose the roles in the table") is None
    assert "red (B04) and near infrared (B08) not found" in page.verdictLabel.text()
    choose_role(page, 2, "B04", until)
    choose_role(page, 3, "B08", until)
    assert settled().bands == "B02=1,B03=2,B04=3,B08=4"
    assert page.verdictLabel.text().startswith("4 bands")


def test_another_image_starts_afresh(page, image, tmp_path, settled, until):
    first = add_raster(image, "first")
    settled()
    choose_role(page, 0, "", until)
    QTest.keyClicks(page.offsetEdit, "-500")
    until(lambda: page.request() and page.request().offset == -500)
    second = add_raster(write_raster(tmp_path / "b.tif", digital_numbers(ground(FOUR)), names=FOUR), "second")
    assert page.layer() is first
    page.set_layer(second)
    until(lambda: page.request() and page.request().inputs == (str(tmp_path / "b.tif"),))
    assert page.request() == SceneRequest((str(tmp_path / "b.tif"),))


@pytest.mark.parametrize(("text", "offset"), [("-1000", -1000.0), ("−250.5", -250.5), ("0", 0.0), (" ", None)])
def test_an_offset_is_read(page, image, settled, until, text, offset):
    add_raster(image)
    settled()
    page.offsetEdit.insert(text)  # QTest has no keys beyond ASCII
    settled()
    assert page.request().offset == offset


def test_an_offset_is_read_as_the_country_writes_it(page, image, settled, until):
    add_raster(image)
    settled()
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        QTest.keyClicks(page.offsetEdit, "-999,5")
        until(lambda: page.request() and page.request().offset == -999.5)
        assert page.verdictLabel.text().startswith("4 bands, 10 m, 0,0048 Mpx")
    finally:
        QLocale.setDefault(before)


def test_a_word_is_no_offset(page, image, settled):
    add_raster(image)
    settled()
    QTest.keyClicks(page.offsetEdit, "none")
    assert settled("offset cannot be 'none'") is None
    assert not page.nextButton.isEnabled()


def test_there_is_no_going_on_until_a_change_was_looked_at(page, image, settled):
    add_raster(image)
    settled()
    QTest.keyClicks(page.offsetEdit, "7")
    assert not page.nextButton.isEnabled()
    settled()
    assert page.nextButton.isEnabled()


def combination(page, until, unticked=()):
    click(page.combineButton)
    dialog = page.findChild(CombineDialog)
    until(dialog.isVisible)
    found = dialog.findChild(QListWidget)
    for item in (found.item(row) for row in range(found.count())):
        if item.text() in unticked:
            found.setCurrentItem(item)
            QTest.keyClick(found, Qt.Key.Key_Space)
    return dialog, found


def ticked(found):
    items = [found.item(row) for row in range(found.count())]
    return [item.text() for item in items if item.checkState() == Qt.CheckState.Checked]


@pytest.fixture
def band_files(tmp_path):
    values = digital_numbers(ground(FOUR))
    return [write_raster(tmp_path / f"T33_{role}.tif", values[n : n + 1]) for n, role in enumerate(FOUR)]


def test_band_layers_are_combined_to_one_scene(page, band_files, tmp_path, settled, until):
    assert not page.combineButton.isEnabled()
    layers = [add_raster(path, path.stem) for path in band_files]
    add_raster(write_raster(tmp_path / "dem.tif", np.ones((1, 60, 80), np.float32)), "heights")
    assert page.layer() is None
    dialog, found = combination(page, until)
    assert ticked(found) == [path.stem for path in band_files]
    click(dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok))
    assert settled() == SceneRequest(tuple(map(str, band_files)))
    assert page.imageCombo.currentText() == "4 band layers combined"
    assert page.layer() is layers[0]
    assert [band.name for band in page.bandsView.model().bands] == [path.stem for path in band_files]
    QgsProject.instance().removeMapLayer(layers[3])
    until(page.hintLabel.isVisible)
    assert page.request() is None
    assert page.imageCombo.findText("4 band layers combined") == -1


def test_a_combination_needs_two_layers_and_can_be_given_up(page, band_files, until):
    for path in band_files:
        add_raster(path, path.stem)
    dialog, found = combination(page, until, [path.stem for path in band_files[1:]])
    assert len(ticked(found)) == 1
    buttons = dialog.findChild(QDialogButtonBox)
    assert not buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert page.layer() is None


def test_a_layer_that_goes_leaves_the_page_empty(page, image, tmp_path, settled, until):
    layer = add_raster(image)
    add_raster(write_raster(tmp_path / "b.tif", digital_numbers(ground(FOUR)), names=FOUR), "neighbour")
    settled()
    changed = QSignalSpy(page.changed)
    QgsProject.instance().removeMapLayer(layer)
    assert (page.request(), page.layer()) == (None, None)
    assert page.hintLabel.isVisible()
    assert not page.nextButton.isEnabled()
    assert len(changed) == 1


def test_a_layer_that_goes_while_it_is_looked_at(page, image, until):
    layer = add_raster(image)
    until(lambda: page._looks.is_busy)
    QgsProject.instance().removeMapLayer(layer)
    QTest.qWait(300)
    assert page.request() is None
    assert page.hintLabel.isVisible()


def test_a_project_that_is_closed_leaves_the_page_empty(page, image, settled):
    add_raster(image)
    settled()
    QgsProject.instance().clear()
    assert (page.request(), page.layer()) == (None, None)
    assert page.hintLabel.isVisible()
    add_raster(image)
    assert settled() == SceneRequest((str(image),))


def test_a_page_that_goes_while_an_image_is_looked_at(page, image, until):
    add_raster(image)
    until(lambda: page._looks.is_busy)
    sip.delete(page)
    QTest.qWait(300)


def test_the_map_that_is_made_is_no_image(page, state, clustered, settled):
    add_raster(clustered.parent / "scene.tif")
    settled()
    layers = page.imageCombo.count(), page.maskCombo.count()
    state.open(clustered)
    assert len(QgsProject.instance().mapLayers()) == 2
    assert (page.imageCombo.count(), page.maskCombo.count()) == layers


def test_a_preview_of_clusters_is_no_image(page, image, settled):
    add_raster(image)
    settled()
    before = page.imageCombo.count(), page.maskCombo.count()
    preview = QgsRasterLayer(str(image), "Clusters (preview)", "gdal")
    preview.setCustomProperty(PREVIEW, True)
    QgsProject.instance().addMapLayer(preview)
    assert (page.imageCombo.count(), page.maskCombo.count()) == before


def test_the_keyboard_goes_through_the_page_from_top_to_bottom(page, image, settled):
    add_raster(image)
    settled()
    page.maskGroup.setCollapsed(False)
    page.areaGroup.setCollapsed(False)
    page.imageCombo.setFocus()
    visited = []
    for _ in range(20):
        visited.append(QApplication.focusWidget().objectName())
        if visited[-1] == "nextButton":
            break
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    wanted = ["imageCombo", "bandsView", "offsetEdit", "maskCombo", "classesList", "wholeRadio", "nextButton"]
    assert [name for name in visited if name in wanted] == wanted


@pytest.mark.parametrize("width", [320, 480])
def test_nothing_is_wider_than_the_dock(page, image, settled, width):
    page.resize(width, 900)
    add_raster(image)
    settled()
    for group in (page.maskGroup, page.areaGroup):
        group.setCollapsed(False)
    QTest.qWait(10)
    assert page.scrollArea.viewport().width() >= page.content.minimumSizeHint().width()
