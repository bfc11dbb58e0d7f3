"""Step 4, the export: files where the user wants them, never over others unasked, and layers in the project."""

import shutil
import time

import pytest
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


class Opened(QObject):
    """Stands for the file manager."""

    def __init__(self):
        super().__init__()
        self.urls = []

    @pyqtSlot(QUrl)
    def open(self, url):
        self.urls.append(url)


def test_a_message_opens_the_folder(page, state, labelled):
    state.open(labelled)
    click(page, page.buttonExport)
    assert messages(page) == ["Exported and added to the project: landcover.tif, landcover.gpkg"]
    button = page.export_notice.button
    page.scroll.ensureWidgetVisible(button)
    assert button.text() == "Open folder"
    manager = Opened()
    QDesktopServices.setUrlHandler("file", manager, "open")
    QTest.mouseClick(button, LEFT)
    QDesktopServices.unsetUrlHandler("file")
    assert [url.toLocalFile() for url in manager.urls] == [str(labelled)]


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


@pytest.mark.parametrize("existing", ["map.tif", "map.qml", "map.tif.aux.xml", "patches.gpkg"])
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
    assert "is a file" in messages(page)[0]
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
