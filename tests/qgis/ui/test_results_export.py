"""Step 4, the export: files where the user wants them, never over others unasked, and layers in the project."""

import shutil
import time

import pytest
import qgis.utils
from landcover_interpreter.tests.results_window import click, messages, shown_page, wait_for
from landcover_interpreter.ui.layers import CanvasLayers
from landcover_interpreter.ui.state import State
from landcover_interpreter.ui.tasks import JobTask, Tasks
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, Qt, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMessageBox

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def project(qgis_new_project):
    return QgsProject.instance()


@pytest.fixture
def state(project):
    return State()


@pytest.fixture
def tasks():
    found = Tasks()
    yield found
    found.stop()


@pytest.fixture
def page(state, tasks, qgis_canvas):
    with shown_page(state, tasks, CanvasLayers(state)) as found:
        yield found


def test_export_writes_where_proposed_and_adds_styled_layers(page, state, labelled, project):
    state.open(labelled)
    state.override([1], 100)
    assert page.fileRaster.filePath() == str(labelled / "landcover.tif")
    click(page, page.buttonExport)
    group = project.layerTreeRoot().findGroup("scene: land cover")
    assert [node.layer().name() for node in group.findLayers()] == ["Land cover polygons", "Land cover"]
    raster = group.findLayers()[1].layer()
    labels = {each.label for each in raster.renderer().classes()}
    assert labels == {entry.name for entry in state.interpretation.class_summaries()}
    assert "Moss and lichen" in labels, "what was not saved yet is in the map"
    assert state.is_saved
    click(page, page.buttonExport)
    assert len(group.findLayers()) == 2
    assert question(page) is None, "the run's own files are its own to replace"


def test_what_can_be_done_with_an_export_comes_into_view(page, state, labelled):
    page.scroll.resize(400, 500)
    state.open(labelled)
    click(page, page.buttonExport)
    wait_for(lambda: page.buttonLayout.isVisible())
    seen = page.scroll.viewport().rect()
    wait_for(lambda: seen.contains(page.buttonLayout.mapTo(page.scroll.viewport(), page.buttonLayout.rect().center())))
    assert seen.contains(page.buttonFolder.mapTo(page.scroll.viewport(), page.buttonFolder.rect().center()))


class Opened(QObject):
    """Stands for the file manager."""

    def __init__(self):
        super().__init__()
        self.urls = []

    @pyqtSlot(QUrl)
    def open(self, url):
        self.urls.append(url)


@pytest.fixture
def opened():
    """The files and folders that the file manager or the browser was told to open."""
    manager = Opened()
    QDesktopServices.setUrlHandler("file", manager, "open")
    yield manager.urls
    QDesktopServices.unsetUrlHandler("file")


def push(page, button):
    page.scroll.ensureWidgetVisible(button)
    QTest.mouseClick(button, LEFT)


def test_what_was_exported_can_be_opened(page, state, labelled, opened):
    state.open(labelled)
    assert not page.exported.isVisible()
    click(page, page.buttonExport)
    assert messages(page) == ["Exported and added to the project: landcover.tif, landcover.gpkg, report.html"]
    push(page, page.buttonFolder)
    push(page, page.buttonReport)
    assert [url.toLocalFile() for url in opened] == [str(labelled), str(labelled / "report.html")]
    assert "Land cover of scene" in (labelled / "report.html").read_text(encoding="utf-8")


def test_without_a_report_there_is_none_to_open_and_that_of_before_has_gone(page, state, labelled):
    state.open(labelled)
    click(page, page.buttonExport)
    page.checkReport.setFocus()
    QTest.keyClick(page.checkReport, Qt.Key.Key_Space)
    assert not page.fileReport.isEnabled()
    click(page, page.buttonExport)
    assert page.buttonFolder.isVisible()
    assert not page.buttonReport.isVisible()
    assert not (labelled / "report.html").exists()


class Designer:
    """Stands for QGIS's window, of which the page opens the layout designer."""

    def __init__(self):
        self.layouts = []

    def openLayoutDesigner(self, layout):
        self.layouts.append(layout)


@pytest.fixture
def designer(monkeypatch):
    found = Designer()
    monkeypatch.setattr(qgis.utils, "iface", found)
    return found


def test_a_print_layout_shows_the_exported_map_and_is_kept_with_the_project(page, state, labelled, project, designer):
    state.open(labelled)
    click(page, page.buttonExport)
    push(page, page.buttonLayout)
    push(page, page.buttonLayout)
    names = [layout.name() for layout in project.layoutManager().printLayouts()]
    assert names == ["Land cover of scene", "Land cover of scene (2)"]
    assert designer.layouts == project.layoutManager().printLayouts()
    shown = designer.layouts[0].itemById("map").layers()
    assert [layer.name() for layer in shown] == ["Land cover"]


def test_after_a_change_of_labels_the_map_is_exported_again_before_it_is_printed(page, state, labelled, designer):
    state.open(labelled)
    click(page, page.buttonExport)
    assert page.buttonLayout.isEnabled()
    assert not page.labelOutdated.isVisible()
    state.override([1], 100)
    assert not page.buttonLayout.isEnabled()
    assert page.labelOutdated.isVisible()
    state.undo_stack.undo()
    assert page.buttonLayout.isEnabled()
    state.override([1], 100)
    click(page, page.buttonExport)
    assert page.buttonLayout.isEnabled()


def test_a_print_layout_of_a_layer_that_has_gone_is_refused_in_words(page, state, labelled, project, designer):
    state.open(labelled)
    click(page, page.buttonExport)
    project.removeMapLayers([layer.id() for layer in project.mapLayersByName("Land cover")])
    push(page, page.buttonLayout)
    assert messages(page) == ["The exported raster is no longer in the project. Export again."]
    assert designer.layouts == []


def test_another_run_begins_without_an_export(page, state, labelled, clustered, tmp_path):
    state.open(labelled)
    click(page, page.buttonExport)
    state.open(labelled)
    assert not page.exported.isVisible()
    assert messages(page) == []


def test_polygons_and_report_go_where_the_raster_goes_until_they_are_told_otherwise(page, state, labelled, tmp_path):
    state.open(labelled)
    typed(page, page.fileRaster, tmp_path / "maps" / "area.tif")
    assert page.fileVector.filePath() == str(tmp_path / "maps" / "area.gpkg")
    assert page.fileReport.filePath() == str(tmp_path / "maps" / "area.html")
    typed(page, page.fileVector, tmp_path / "mine.gpkg")
    typed(page, page.fileRaster, labelled / "landcover.tif")
    assert page.fileVector.filePath() == str(tmp_path / "mine.gpkg")
    assert page.fileReport.filePath() == str(labelled / "report.html")


def test_the_exported_map_is_no_reference_for_itself(page, state, labelled, project):
    state.open(labelled)
    page.comboReference.setCurrentIndex(page.comboReference.count() - 1)
    click(page, page.buttonExport)
    assert page.comboLayer.count() == 0


def test_without_polygons_none_are_written_and_those_of_before_leave_the_project(page, state, labelled, project):
    state.open(labelled)
    click(page, page.buttonExport)
    page.checkVector.setFocus()
    QTest.keyClick(page.checkVector, Qt.Key.Key_Space)
    assert not page.fileVector.isEnabled()
    click(page, page.buttonExport)
    assert not (labelled / "landcover.gpkg").exists()
    group = project.layerTreeRoot().findGroup("scene: land cover")
    assert [node.layer().name() for node in group.findLayers()] == ["Land cover"]


def typed(page, widget, path):
    page.scroll.ensureWidgetVisible(widget)
    widget.lineEdit().setFocus()
    widget.lineEdit().selectAll()
    QTest.keyClicks(widget.lineEdit(), str(path))


def question(page):
    return next((box for box in page.findChildren(QMessageBox) if box.isVisible()), None)


@pytest.mark.parametrize("existing", ["map.tif", "map.qml", "map.tif.aux.xml", "patches.gpkg", "map.html"])
def test_files_elsewhere_are_only_replaced_when_the_user_says_so(page, state, labelled, tmp_path, existing):
    state.open(labelled)
    (tmp_path / existing).write_text("precious", encoding="utf-8")
    typed(page, page.fileRaster, tmp_path / "map.tif")
    typed(page, page.fileVector, tmp_path / "patches.gpkg")
    click(page, page.buttonExport)
    box = question(page)
    assert str(tmp_path / existing) in box.text()
    QTest.keyClick(box, Qt.Key.Key_Escape)
    wait_for(lambda: question(page) is None)
    assert (tmp_path / existing).read_text(encoding="utf-8") == "precious"
    assert page._tasks.current is None
    click(page, page.buttonExport)
    box = question(page)
    QTest.mouseClick(box.button(QMessageBox.StandardButton.Yes), LEFT)
    wait_for(lambda: page._tasks.current is None)
    assert (tmp_path / existing).read_bytes() != b"precious"
    assert sorted(path.name for path in tmp_path.glob("*.*") if path.is_file() and path.stem != "scene") == [
        "map.html",
        "map.qmd",
        "map.qml",
        "map.tif",
        "map.tif.aux.xml",
        "patches.gpkg",
    ]


def test_a_name_without_an_ending_gets_one_and_another_ending_is_refused(page, state, labelled, tmp_path):
    state.open(labelled)
    typed(page, page.fileRaster, tmp_path / "map")
    typed(page, page.fileVector, tmp_path / "patches.shp")
    click(page, page.buttonExport)
    assert messages(page) == [f"{tmp_path / 'patches.shp'} must end in .gpkg."]
    typed(page, page.fileVector, tmp_path / "patches")
    click(page, page.buttonExport)
    assert (tmp_path / "map.tif").is_file()
    assert (tmp_path / "patches.gpkg").is_file()


def test_the_runs_own_clusters_are_not_written_over(page, state, labelled, project):
    state.open(labelled)
    clusters = (labelled / "clusters.tif").read_bytes()
    click(page, page.buttonExport)
    before = sorted(layer.name() for layer in project.mapLayers().values())
    typed(page, page.fileRaster, labelled / "clusters.tif")
    click(page, page.buttonExport)
    QTest.mouseClick(question(page).button(QMessageBox.StandardButton.Yes), LEFT)
    wait_for(lambda: page._tasks.current is None)
    assert "own raster of clusters" in messages(page)[0]
    assert (labelled / "clusters.tif").read_bytes() == clusters
    assert sorted(layer.name() for layer in project.mapLayers().values()) == before


def test_a_cancelled_export_leaves_the_layers_of_before(page, state, tasks, labelled, project):
    state.open(labelled)
    click(page, page.buttonExport)
    written = (labelled / "landcover.tif").read_bytes()
    state.override([1], 100)
    QTest.mouseClick(page.buttonExport, LEFT)
    assert project.mapLayersByName("Land cover") == []
    tasks.current.cancel()
    wait_for(lambda: tasks.current is None)
    assert (labelled / "landcover.tif").read_bytes() == written
    group = project.layerTreeRoot().findGroup("scene: land cover")
    assert sorted(node.layer().name() for node in group.findLayers()) == ["Land cover", "Land cover polygons"]
    assert all(node.layer().isValid() for node in group.findLayers())


def test_a_run_folder_that_cannot_be_saved_is_told_and_nothing_starts(page, state, labelled):
    state.open(labelled)
    state.override([1], 100)
    shutil.rmtree(labelled)
    labelled.write_text("a file is in the way", encoding="utf-8")
    click(page, page.buttonExport)
    assert "is not a run folder" in messages(page)[0]
    assert not state.is_saved


def test_buttons_wait_for_a_job_of_another_page(page, state, tasks, labelled):
    state.open(labelled)
    page.comboReference.setCurrentIndex(1)
    assert page.buttonExport.isEnabled()
    assert page.buttonCompare.isEnabled()
    tasks.start(JobTask("other", lambda feedback: time.sleep(0.2)))
    assert not page.buttonExport.isEnabled()
    assert not page.buttonCompare.isEnabled()
    wait_for(lambda: tasks.current is None)
    assert page.buttonExport.isEnabled()
    assert page.buttonCompare.isEnabled()
