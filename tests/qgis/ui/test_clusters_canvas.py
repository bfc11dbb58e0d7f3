"""Step 2 and the canvas: what is meant in the table lights up, a click finds its row, the preview comes and goes."""

import tempfile

import numpy as np
import pytest
from landcover_interpreter.core.run_folder import CLUSTERS
from landcover_interpreter.tests.clusters_step import LEFT, Step
from landcover_interpreter.tests.patchwork import read
from qgis.core import QgsProject
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import QEvent, QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication


@pytest.fixture
def step(desktop, until, tmp_path, monkeypatch):
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    found = Step(desktop, until, tmp_path)
    yield found
    found.end()


def test_what_the_pointer_rests_on_lights_up_until_it_leaves(step):
    step.begin()
    step.run(clusters=5)
    view = step.page.table.viewport()
    for row in (2, 4):
        QTest.mouseMove(step.page.windowHandle(), view.mapTo(step.page, step.middle(row)))
        step.until(lambda row=row: step.lit() == [row + 1])
    QApplication.sendEvent(view, leave())
    step.until(lambda: step.lit() == [1, 2, 3, 4, 5])


def leave():
    return QEvent(QEvent.Type.Leave)


def test_selected_rows_light_up_and_stay_lit_when_the_pointer_leaves(step):
    step.begin()
    step.run(clusters=5)
    view = step.page.table
    QTest.mouseClick(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, step.middle(1))
    QTest.mouseClick(view.viewport(), LEFT, Qt.KeyboardModifier.ControlModifier, step.middle(3))
    QApplication.sendEvent(view.viewport(), leave())
    step.until(lambda: step.lit() == [2, 4])
    QTest.keyClick(view, Qt.Key.Key_Escape)
    step.until(lambda: step.lit() == [1, 2, 3, 4, 5])
    assert step.selected() == []


def test_arrow_keys_light_up_one_cluster_after_the_other(step):
    step.begin()
    step.run(clusters=5)
    view = step.page.table
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    step.until(lambda: step.lit() in ([1], [2]))
    before = step.lit()[0]
    QTest.keyClick(view, Qt.Key.Key_Down)
    step.until(lambda: step.lit() == [before + 1])


def test_a_page_out_of_sight_gives_the_canvas_its_colours_and_its_tool_back(step):
    pan = QgsMapToolPan(step.canvas)
    step.canvas.setMapTool(pan)
    step.begin()
    step.run(clusters=5)
    step.page.table.selectRow(1)
    step.until(lambda: step.lit() == [2])
    step.click(step.page.pickButton)
    assert step.canvas.mapTool() is not pan
    step.page.hide()
    assert step.lit() == [1, 2, 3, 4, 5]
    assert step.canvas.mapTool() is pan
    assert not step.page.pickButton.isChecked()


def test_a_click_on_the_map_selects_the_row_of_the_cluster_there(step):
    step.begin()
    step.run(clusters=5)
    pan = QgsMapToolPan(step.canvas)
    step.canvas.setMapTool(pan)
    step.click(step.page.pickButton)
    ids = read(step.state.run / CLUSTERS)
    transform = step.canvas.mapSettings().mapToPixel()
    extent = step.layers.layer.extent()
    for cluster in (2, 4, 5):
        row, column = calm_place(ids, cluster)
        x, y = extent.xMinimum() + (column + 0.5) * 10, extent.yMaximum() - (row + 0.5) * 10
        point = transform.transform(x, y)
        QTest.mouseClick(step.canvas.viewport(), LEFT, pos=QPoint(round(point.x()), round(point.y())))
        assert step.selected() == [cluster]
    hole = transform.transform(extent.xMinimum() + 10 * 170 * 0.7, extent.yMaximum() - 10 * 150 * 0.4)
    QTest.mouseClick(step.canvas.viewport(), LEFT, pos=QPoint(round(hole.x()), round(hole.y())))
    assert step.selected() == []
    assert "no cluster" in step.page.note.text()
    step.click(step.page.pickButton)
    assert step.canvas.mapTool() is pan


def calm_place(ids, cluster):
    """Return row and column of a pixel whose neighbours are of its cluster, as far as there is one."""
    same = (ids == cluster).astype(int)
    around = sum(np.roll(np.roll(same, down, 0), right, 1) for down in (-1, 0, 1) for right in (-1, 0, 1))
    return np.unravel_index((around * same).argmax(), ids.shape)


def test_another_map_tool_releases_the_button_and_a_closed_run_the_tool(step):
    pan = QgsMapToolPan(step.canvas)
    step.canvas.setMapTool(pan)
    step.begin()
    step.run()
    step.click(step.page.pickButton)
    other = QgsMapToolPan(step.canvas)
    step.canvas.setMapTool(other)
    assert not step.page.pickButton.isChecked()
    assert step.canvas.mapTool() is other
    step.click(step.page.pickButton)
    step.state.close()
    assert step.canvas.mapTool() is other
    assert not step.page.pickButton.isEnabled()


def previews():
    return QgsProject.instance().mapLayersByName("Clusters (preview)")


def preview_of(step, clusters):
    step.until(lambda: previews() and len(previews()[0].renderer().classes()) == clusters)


def test_the_preview_follows_the_number_of_clusters_until_it_is_switched_off(step):
    step.begin()
    step.page.clustersSpin.setValue(4)
    step.click(step.page.previewButton)
    preview_of(step, 4)
    assert step.tasks.current is None, "it is no task of the dock"
    assert step.page.note.isVisible()
    step.page.clustersSpin.setValue(7)
    preview_of(step, 7)
    step.click(step.page.previewButton)
    assert previews() == []
    assert not step.page.note.isVisible()
    assert list((step.folder / "temporary").iterdir()) == []


def test_a_run_takes_the_place_of_the_preview(step):
    step.begin()
    step.page.clustersSpin.setValue(4)
    step.click(step.page.previewButton)
    preview_of(step, 4)
    step.run(clusters=4)
    assert previews() == []
    assert not step.page.previewButton.isChecked()
    assert step.layers.layer is not None


def test_a_run_that_is_opened_from_elsewhere_ends_the_preview(step):
    step.begin()
    step.run(clusters=3)
    run = step.state.run
    step.state.close()
    step.page.clustersSpin.setValue(4)
    step.click(step.page.previewButton)
    preview_of(step, 4)
    step.state.open(run)
    assert previews() == []
    assert not step.page.previewButton.isChecked()


def test_the_preview_goes_with_its_layer_and_with_the_scene(step):
    step.begin()
    step.page.clustersSpin.setValue(4)
    for leave_it in (
        lambda: QgsProject.instance().removeMapLayer(previews()[0].id()),
        lambda: step.page.set_scene(None, ""),
    ):
        step.click(step.page.previewButton)
        preview_of(step, 4)
        leave_it()
        assert previews() == []
        assert not step.page.previewButton.isChecked()
