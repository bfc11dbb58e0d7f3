"""Step 3: selected clusters are merged, one is split, and the parts are selected to be named."""

from pathlib import Path

import numpy as np
import pytest
from landcover_interpreter.core.labelling.counting.legend import ANALYST
from landcover_interpreter.tests.labels_window import TREES, WATER, cell, click, codes, origins, tick
from landcover_interpreter.tests.patchwork import read
from landcover_interpreter.ui.models.label_table import Column
from qgis.core import QgsProject, QgsRasterLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QPoint
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMenu


def wait(tasks, until):
    until(lambda: tasks.current is None)
    QTest.qWait(1)


def menu_of(page, cluster):
    """Open the menu of a cluster's row by the context-menu key's way, and return it."""
    view = page.labelView
    place = view.visualRect(page.filter.index_of(cluster)).center()
    view.customContextMenuRequested.emit(place)
    return page.findChild(QMenu)


def actions(menu):
    return {action.text().replace("&", "").split("\t")[0]: action for action in menu.actions()}


def test_buttons_that_cannot_be_pressed_say_why(labelled, state):
    buttons = (labelled.mergeButton, labelled.splitButton, labelled.partsSpin)
    assert not any(button.isEnabled() for button in buttons)
    labelled.select(2)
    assert [button.isEnabled() for button in buttons] == [False, True, True]
    assert labelled.mergeButton.toolTip() == "Select two or more clusters to merge them."
    labelled.select_all([1, 2])
    assert [button.isEnabled() for button in buttons] == [True, False, False]
    assert labelled.splitButton.toolTip() == "Select one cluster to split it."
    state.close()
    assert not any(button.isEnabled() for button in buttons)


def test_two_selected_clusters_become_one_that_is_selected(labelled, state, tasks, run, until):
    before = read(run / "clusters.tif")
    labelled.select_all([2, 4])
    click(labelled.mergeButton)
    assert not labelled.mergeButton.isEnabled(), "a job is under way"
    wait(tasks, until)
    assert state.interpretation.clusters == (1, 3, 5)
    assert labelled.selected == [5]
    now = read(run / "clusters.tif")
    np.testing.assert_array_equal(now == 5, (before == 2) | (before == 4))
    assert [row.cluster for row in labelled.table.rows] == [1, 3, 5]
    state.undo_stack.undo()
    assert [row.cluster for row in labelled.table.rows] == [1, 2, 3, 4]
    np.testing.assert_array_equal(read(run / "clusters.tif"), before)
    state.undo_stack.redo()
    assert labelled.table.row_of(5) == 2


def test_one_cluster_becomes_as_many_parts_as_are_asked_for(labelled, state, tasks, run, until):
    before = read(run / "clusters.tif")
    labelled.select(3)
    labelled.partsSpin.setFocus()
    labelled.partsSpin.selectAll()
    QTest.keyClicks(labelled.partsSpin, "3")
    click(labelled.splitButton)
    wait(tasks, until)
    assert state.interpretation.clusters == (1, 2, 4, 5, 6, 7)
    assert sorted(labelled.selected) == [5, 6, 7]
    now = read(run / "clusters.tif")
    np.testing.assert_array_equal(now >= 5, before == 3)
    assert {codes(state)[part] for part in (5, 6, 7)} == {None}
    assert {5, 6, 7} <= set(state.interpretation.needs_review)
    assert labelled.detail.chart.accessibleDescription()


def test_parts_are_given_a_class_and_named_by_the_voters(labelled, state, tasks, until):
    labelled.select(3)
    click(labelled.splitButton)
    wait(tasks, until)
    assert sorted(labelled.selected) == [5, 6]
    labelled.keys.chosen.emit(WATER)
    assert [codes(state)[part] for part in (5, 6)] == [WATER, WATER]
    assert origins(state)[5] == ANALYST
    state.undo_stack.undo()
    tick(labelled, 0)
    click(labelled.nameButton)
    wait(tasks, until)
    assert all(code is not None for code in codes(state).values())
    row = labelled.table.row_of(6)
    assert labelled.table.data(labelled.table.index(row, Column.VOTES)) == "1 of 1"


def test_what_cannot_be_split_is_told_where_it_is_seen(labelled, state, tasks, until):
    scene = Path(state.interpretation.scene.files[0])
    away = scene.rename(scene.with_name("away.tif"))
    try:
        labelled.select(3)
        labelled.resize(420, 500)
        labelled.scrollArea.ensureWidgetVisible(labelled.splitButton)
        click(labelled.splitButton)
        wait(tasks, until)
        assert str(scene) in labelled.messageLabel.text()
        until(lambda: not labelled.messageLabel.visibleRegion().isEmpty())
        assert state.interpretation.clusters == (1, 2, 3, 4)
    finally:
        away.rename(scene)


def test_the_menu_gives_classes_reverts_and_revises(labelled, state, tasks, until):
    labelled.select_all([2, 4])
    menu = menu_of(labelled, 2)
    found = actions(menu)
    classes = actions(found["Your class"].menu())
    assert classes["Tree cover"].text().endswith("\t1")
    classes["Tree cover"].trigger()
    assert [codes(state)[cluster] for cluster in (2, 4)] == [TREES, TREES]
    found["Revert to the proposal"].trigger()
    assert ANALYST not in origins(state).values()
    classes["Unlabelled"].trigger()
    assert [codes(state)[cluster] for cluster in (2, 4)] == [None, None]
    assert not found["Split"].isEnabled()
    assert found["Split"].toolTip() == "Select one cluster to split it."
    found["Merge"].trigger()
    wait(tasks, until)
    assert labelled.selected == [5]
    menu.close()


def test_the_menu_splits(labelled, state, tasks, until):
    labelled.select(3)
    menu = menu_of(labelled, 3)
    parts = actions(actions(menu)["Split"].menu())
    assert list(parts) == [f"into {count} parts" for count in range(2, 9)]
    assert not actions(menu)["Merge"].isEnabled()
    parts["into 4 parts"].trigger()
    wait(tasks, until)
    assert sorted(labelled.selected) == [5, 6, 7, 8]
    menu.close()


def test_without_a_selected_row_there_is_no_menu(labelled):
    labelled.labelView.customContextMenuRequested.emit(QPoint(5, 5))
    assert labelled.findChild(QMenu) is None


def test_zooming_brings_the_canvas_to_a_place_that_is_full_of_the_cluster(labelled, state, run):
    canvas = QgsMapCanvas()
    canvas.resize(300, 300)
    layer = QgsRasterLayer(str(run / "clusters.tif"), "clusters")
    QgsProject.instance().addMapLayer(layer)
    canvas.setDestinationCrs(layer.crs())
    labelled._canvas = canvas
    labelled.select(3)
    menu = menu_of(labelled, 3)
    actions(menu)["Zoom to a typical place"].trigger()
    site = state.interpretation.profile_of(3).sites[0]
    middle = state.interpretation.scene.grid.position(site.column + site.size / 2, site.row + site.size / 2)
    assert canvas.extent().center().x() == pytest.approx(middle[0], abs=1)
    assert canvas.extent().center().y() == pytest.approx(middle[1], abs=1)
    assert min(canvas.extent().width(), canvas.extent().height()) == pytest.approx(10 * 7 * site.size, rel=0.1)
    menu.close()
    labelled._canvas = None


def test_several_clusters_have_no_one_place_to_zoom_to(labelled):
    labelled.select_all([1, 2])
    menu = menu_of(labelled, 1)
    place = actions(menu)["Zoom to a typical place"]
    assert not place.isEnabled()
    assert place.toolTip() == "Select one cluster to see a place where it is typical."
    menu.close()


def test_a_note_written_while_voters_are_asked_stays(page, state, tasks, server, run, until):
    state.open(run)
    tick(page, 0)
    click(page.nameButton)
    state.annotate([2], "reeds")
    wait(tasks, until)
    assert state.interpretation.verdicts
    assert state.interpretation.note_of(2) == "reeds"
    assert cell(page, 2, Column.NOTE) == "reeds"
