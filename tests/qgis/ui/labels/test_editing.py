"""Step 3: the analyst gives classes with keys and combos, doubts first."""

import numpy as np
import pytest
from landcover_interpreter.core.labelling.counting.legend import ANALYST
from landcover_interpreter.core.run_folder import CLUSTERS
from landcover_interpreter.tests.labels_window import (
    LEFT,
    SHRUBS,
    TREES,
    WATER,
    codes,
    lit,
    named,
    origins,
    press,
    tick,
)
from landcover_interpreter.tests.patchwork import read
from landcover_interpreter.tests.polls import answer
from landcover_interpreter.ui.models.label_rows import UNLABELLED
from landcover_interpreter.ui.models.label_table import Column
from qgis.core import QgsRectangle
from qgis.PyQt.QtCore import QEvent, QPoint, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QLineEdit


def test_keys_give_all_selected_rows_a_class_as_one_step(labelled, state):
    before = codes(state)
    labelled.select(2)
    press(labelled, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert sorted(labelled.selected) == [1, 2, 3, 4]
    press(labelled, Qt.Key.Key_2)
    assert codes(state) == dict.fromkeys((1, 2, 3, 4), SHRUBS)
    assert set(origins(state).values()) == {ANALYST}
    assert state.undo_stack.count() == 1
    state.undo_stack.undo()
    assert codes(state) == before
    assert sorted(labelled.selected) == [1, 2, 3, 4]


def test_zero_and_letters_go_on_after_nine(labelled, state):
    classes = state.interpretation.taxonomy.codes
    labelled.select(3)
    press(labelled, Qt.Key.Key_0)
    assert codes(state)[3] == classes[9]
    press(labelled, Qt.Key.Key_A)
    assert codes(state)[3] == classes[10]
    count = state.undo_stack.count()
    press(labelled, Qt.Key.Key_B)
    assert state.undo_stack.count() == count
    assert "0\u00a0Mangroves" in labelled.keysLabel.text()
    assert "A\u00a0Moss\u00a0and\u00a0lichen" in labelled.keysLabel.text()


def test_delete_gives_the_voters_label_back(labelled, state):
    before = codes(state)
    labelled.select(1)
    press(labelled, Qt.Key.Key_2)
    press(labelled, Qt.Key.Key_Delete)
    assert codes(state) == before
    assert origins(state)[1] == "voter spectral"
    count = state.undo_stack.count()
    press(labelled, Qt.Key.Key_Delete)
    assert state.undo_stack.count() == count


def test_qgis_shortcuts_for_the_same_keys_rest_in_the_table_alone(labelled):
    def overridden(widget, key):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier)
        event.ignore()
        QApplication.sendEvent(widget, event)
        return event.isAccepted()

    assert overridden(labelled.labelView, Qt.Key.Key_Delete)
    assert overridden(labelled.labelView, Qt.Key.Key_1)
    assert not overridden(labelled.labelView, Qt.Key.Key_F5)
    assert not overridden(labelled.nameButton, Qt.Key.Key_Delete)


def test_the_combo_in_the_table_gives_a_class(labelled, state, until):
    labelled.select(2)
    view = labelled.labelView
    index = labelled.filter.index_of(2).siblingAtColumn(Column.OWN)
    view.scrollTo(index)
    QTest.mouseClick(view.viewport(), LEFT, pos=view.visualRect(index).center())
    QTest.mouseDClick(view.viewport(), LEFT, pos=view.visualRect(index).center())
    until(lambda: view.findChild(QComboBox) is not None)
    combo = view.findChild(QComboBox)
    until(lambda: combo.view().isVisible())
    entry = combo.model().index(combo.findData(WATER), 0)
    combo.view().setCurrentIndex(entry)
    QTest.keyClick(combo.view(), Qt.Key.Key_Return)
    until(lambda: codes(state)[2] == WATER)
    assert origins(state)[2] == ANALYST
    assert state.undo_stack.count() == 1
    labelled.table.setData(labelled.table.index(1, Column.OWN), UNLABELLED)
    until(lambda: codes(state)[2] is None)


def open_combo(labelled, until):
    view = labelled.labelView
    until(lambda: view.findChild(QComboBox) is not None and view.findChild(QComboBox).view().isVisible())
    return view.findChild(QComboBox)


def pick(combo, code):
    combo.view().setCurrentIndex(combo.model().index(combo.findData(code), 0))
    QTest.keyClick(combo.view(), Qt.Key.Key_Return)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_key_opens_the_combo_wherever_the_row_is_current(labelled, state, until, key):
    labelled.select(3)
    press(labelled, key)
    pick(open_combo(labelled, until), WATER)
    until(lambda: codes(state)[3] == WATER)
    assert state.undo_stack.count() == 1


def test_a_class_picked_in_one_of_several_selected_rows_is_given_to_all_as_one_step(labelled, state, until):
    view = labelled.labelView
    labelled.select_all([1, 3, 4])
    index = labelled.filter.index_of(3).siblingAtColumn(Column.OWN)
    place = view.visualRect(index).center()
    QTest.mouseClick(view.viewport(), LEFT, pos=place)
    assert sorted(labelled.selected) == [1, 3, 4], "a click on the class leaves them selected"
    QTest.mouseDClick(view.viewport(), LEFT, pos=place)
    before = codes(state)
    pick(open_combo(labelled, until), SHRUBS)
    until(lambda: codes(state) == {**before, 1: SHRUBS, 3: SHRUBS, 4: SHRUBS})
    assert state.undo_stack.count() == 1


def test_a_class_picked_in_a_row_that_is_not_selected_is_given_to_it_alone(labelled, state, until):
    before = codes(state)
    labelled.select_all([1, 3])
    labelled.table.setData(labelled.table.index(1, Column.OWN), SHRUBS)
    until(lambda: codes(state) == {**before, 2: SHRUBS})


def test_a_click_elsewhere_in_one_of_several_selected_rows_selects_it_alone(labelled):
    view = labelled.labelView
    labelled.select_all([1, 3, 4])
    index = labelled.filter.index_of(3)
    QTest.mouseClick(view.viewport(), LEFT, pos=view.visualRect(index).center())
    assert labelled.selected == [3]


def test_a_combo_that_is_left_gives_no_class(labelled, state, until):
    labelled.select_all([1, 2, 3, 4])
    before = codes(state)
    press(labelled, Qt.Key.Key_Return)
    combo = open_combo(labelled, until)
    combo.hidePopup()
    labelled.filterEdit.setFocus()
    until(lambda: labelled.labelView.findChild(QComboBox) is None)
    QTest.qWait(20)
    assert codes(state) == before
    assert state.undo_stack.count() == 0


def note_editor(labelled, until):
    view = labelled.labelView
    until(lambda: view.viewport().findChild(QLineEdit) is not None)
    return view.viewport().findChild(QLineEdit)


def test_a_note_is_typed_into_the_table_and_its_letters_give_no_class(labelled, state, until):
    before = codes(state)
    labelled.select(2)
    press(labelled, Qt.Key.Key_F2)
    editor = note_editor(labelled, until)
    QTest.keyClicks(editor, "1a reed bed 2")
    QTest.keyClick(editor, Qt.Key.Key_Home)
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    until(lambda: state.interpretation.note_of(2) == "a reed bed 2")
    assert codes(state) == before
    assert state.undo_stack.count() == 1
    assert labelled.selected == [2]
    state.undo_stack.undo()
    assert state.interpretation.note_of(2) == ""


def test_a_note_is_opened_by_a_double_click_and_dropped_by_escape(labelled, state, until):
    state.annotate([2], "reeds")
    view = labelled.labelView
    index = labelled.filter.index_of(2).siblingAtColumn(Column.NOTE)
    view.scrollTo(index)
    QTest.mouseClick(view.viewport(), LEFT, pos=view.visualRect(index).center())
    QTest.mouseDClick(view.viewport(), LEFT, pos=view.visualRect(index).center())
    editor = note_editor(labelled, until)
    assert editor.text() == "reeds"
    QTest.keyClicks(editor, " and rushes")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    until(lambda: view.viewport().findChild(QLineEdit) is None)
    assert state.interpretation.note_of(2) == "reeds"


def test_a_note_is_saved_and_there_when_the_run_is_opened_again(labelled, state, run):
    state.annotate([3], "reeds")
    state.save()
    state.close()
    state.open(run)
    assert labelled.table.data(labelled.table.index(2, Column.NOTE)) == "reeds"


def test_a_settled_row_leaves_the_doubtful_and_the_next_one_is_selected(page, state, tasks, server, run, until):
    server.answer = answer("Mangroves")
    state.open(run)
    tick(page, 0, 1)
    named(page, tasks, until)
    doubtful = list(state.interpretation.needs_review)
    assert len(doubtful) > 1
    assert f"({len(doubtful)})" in page.doubtBox.text()
    page.doubtBox.setChecked(True)
    page.select(doubtful[0])
    press(page, Qt.Key.Key_1)
    assert codes(state)[doubtful[0]] == TREES
    assert page.selected == [doubtful[1]]
    assert f"({len(doubtful) - 1})" in page.doubtBox.text()


def test_selected_rows_light_up_on_the_canvas(labelled, state):
    layers = labelled._layers
    labelled.select(3)
    assert lit(layers) == {3}
    labelled.labelView.selectAll()
    assert lit(layers) == {1, 2, 3, 4}
    labelled.labelView.clearSelection()
    assert lit(layers) == {1, 2, 3, 4}


def test_escape_selects_no_row_and_lights_up_all(labelled, state):
    labelled.select(2)
    assert lit(labelled._layers) == {2}
    press(labelled, Qt.Key.Key_Escape)
    assert labelled.selected == [] and lit(labelled._layers) == {1, 2, 3, 4}
    assert state.undo_stack.count() == 0


def test_what_is_selected_is_lit_up_only_while_the_page_is_seen(labelled):
    labelled.select(2)
    labelled.hide()
    assert lit(labelled._layers) == {1, 2, 3, 4}
    labelled.show()
    assert labelled.selected == [2] and lit(labelled._layers) == {2}


def test_a_click_on_the_map_selects_the_row_of_the_cluster_there_even_one_filtered_out(labelled, state, qgis_canvas):
    layer = labelled._layers.layer
    qgis_canvas.setDestinationCrs(layer.crs())
    labelled.filterEdit.setText("nothing is called that")
    assert labelled.filter.rowCount() == 0
    QTest.mouseClick(labelled.pickButton, LEFT)
    ids = read(state.run / CLUSTERS)
    extent = layer.extent()
    for cluster in (3, 1):
        row, column = np.argwhere(ids == cluster)[0]
        x = extent.xMinimum() + (column + 0.5) * layer.rasterUnitsPerPixelX()
        y = extent.yMaximum() - (row + 0.5) * layer.rasterUnitsPerPixelY()
        # So near that a pixel of the canvas is less than one of the raster.
        qgis_canvas.setExtent(QgsRectangle(x - 20, y - 20, x + 20, y + 20))
        place = qgis_canvas.mapSettings().mapToPixel().transform(x, y)
        QTest.mouseClick(qgis_canvas.viewport(), LEFT, pos=QPoint(int(place.x()), int(place.y())))
        assert labelled.selected == [cluster]
    assert labelled.filterEdit.text() == ""
    QTest.mouseClick(labelled.pickButton, LEFT)
    assert not labelled.pickButton.isChecked()
