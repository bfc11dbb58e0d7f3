"""The dock: steps that open one after the other, what is under way, undo and save."""

from contextlib import contextmanager

import pytest
from landcover_interpreter.core.errors import SceneError
from landcover_interpreter.core.interpretation import load_interpretation
from landcover_interpreter.tests.dock_window import (
    add_scene,
    buttons,
    click,
    codes,
    page_in_view,
    told,
    until_cancelled,
    usable,
)
from landcover_interpreter.ui.dock import CLUSTERS, LABELS, RESULTS, SCENE
from landcover_interpreter.ui.footer import remaining_words
from landcover_interpreter.ui.tasks import JobTask
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QLineEdit

WATER = 80


# The steps


def test_an_empty_project_shows_how_to_begin(dock):
    assert page_in_view(dock) is dock.welcome
    assert usable(dock) == [True, False, False, False]
    assert buttons(dock)[0].isChecked()


def test_a_raster_layer_ends_the_welcome_and_its_removal_brings_it_back(dock, clustered, tmp_path, qgis_new_project):
    layer = add_scene(qgis_new_project, tmp_path / "scene.tif")
    assert page_in_view(dock) is dock.pages.scene
    qgis_new_project.removeMapLayer(layer)
    assert page_in_view(dock) is dock.welcome


def test_a_step_that_cannot_be_done_says_why(dock, clustered, tmp_path, qgis_new_project, until):
    assert [bool(button.toolTip()) for button in buttons(dock)] == [True] * 4
    assert buttons(dock)[1].toolTip() == "Needs a scene that is ready."
    assert buttons(dock)[2].toolTip() == "Needs the clusters of a scene."
    assert buttons(dock)[3].toolTip() == "Needs clusters that have labels."
    add_scene(qgis_new_project, tmp_path / "scene.tif")
    until(lambda: usable(dock) == [True, True, False, False])
    assert not buttons(dock)[1].toolTip().startswith("Needs")


def test_a_clustered_run_opens_the_labels_and_a_labelled_one_the_results(dock, state, clustered):
    state.open(clustered)
    assert usable(dock) == [True, True, True, False]
    state.override([1], WATER)
    assert usable(dock) == [True] * 4
    state.undo_stack.undo()
    assert usable(dock) == [True, True, True, False]


def test_a_click_on_a_step_shows_its_page_and_checks_its_button_alone(dock, state, labelled):
    state.open(labelled)
    for step, page in enumerate(dock.pages):
        click(buttons(dock)[step])
        assert page_in_view(dock) is page and dock.step == step
        assert [button.isChecked() for button in buttons(dock)] == [step == each for each in range(4)]


def test_a_step_that_cannot_be_done_any_more_is_left(dock, state, labelled):
    state.open(labelled)
    dock.go(RESULTS)
    state.override([1, 2, 3, 4], None)
    assert dock.step == LABELS
    state.close()
    assert dock.step in (SCENE, CLUSTERS)


def test_going_where_nothing_can_be_done_stays(dock):
    dock.go(RESULTS)
    assert dock.step == SCENE and buttons(dock)[0].isChecked()


def test_the_pages_lead_on(dock, state, labelled):
    state.open(labelled)
    for step, page in enumerate(dock.pages[:RESULTS]):
        dock.go(step)
        page.ready.emit()
        assert dock.step == step + 1


def test_the_clusters_behind_a_cell_of_the_matrix_are_selected_among_the_labels(dock, state, labelled):
    state.open(labelled)
    labels = dock.pages.labels
    dock.pages.results.chosen.emit((3, 1))
    assert sorted(labels.selected) == [1, 3]
    dock.pages.results.chosen.emit(())
    assert sorted(labels.selected) == [1, 3]


def test_the_arrow_keys_move_through_the_steps(dock, state, labelled):
    state.open(labelled)
    first, second, third, _ = buttons(dock)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert dock.step == CLUSTERS and QApplication.focusWidget() is second
    QTest.keyClick(second, Qt.Key.Key_Right)
    assert dock.step == LABELS and QApplication.focusWidget() is third
    QTest.keyClick(third, Qt.Key.Key_Left)
    assert dock.step == CLUSTERS


def test_the_tab_key_goes_from_the_steps_through_the_page_to_the_foot(dock, state, labelled):
    state.open(labelled)
    state.override([1], WATER)
    dock.go(RESULTS)
    form, passed = dock.widget(), []
    form.help_button.setFocus()
    while not passed or (passed[-1] is not form.save_button and len(passed) < 60):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        passed.append(QApplication.focusWidget())
    assert all(dock.pages.results.isAncestorOf(each) for each in passed[:-2]) and len(passed) > 6
    assert passed[-2:] == [form.undo_button, form.save_button]


def test_the_chosen_scene_reaches_the_clusters(dock, clustered, tmp_path, qgis_new_project, until):
    add_scene(qgis_new_project, tmp_path / "scene.tif")
    until(lambda: dock.pages.scene.request() is not None)
    dock.go(CLUSTERS)
    until(lambda: dock.pages.clusters.runButton.isEnabled())


@pytest.mark.parametrize("width", [320, 480])
def test_a_narrow_dock_shows_all_that_its_header_and_footer_hold(dock, state, desktop, labelled, width):
    state.open(labelled)
    dock.setFloating(True)
    dock.resize(width, 700)
    QTest.qWait(50)
    assert dock.width() == width, "nothing in it is wider"
    form = dock.widget()
    shown = [*buttons(dock), form.undo_button, form.redo_button, form.save_button, form.status]
    assert all(each.x() >= 0 and each.geometry().right() < form.width() for each in shown)
    assert [button.text()[:2] for button in buttons(dock)] == ["&1", "&2", "&3", "&4"]
    assert all(button.accessibleName().startswith("Step ") for button in buttons(dock))


def test_the_current_step_is_named_in_full_where_there_is_no_room_for_all(dock, state, desktop, labelled):
    state.open(labelled)
    titles = ["&1 Scene", "&2 Clusters", "&3 Labels", "&4 Results"]
    with large_letters(dock):
        dock.setFloating(True)
        dock.resize(320, 700)
        QTest.qWait(50)
        for step in (LABELS, RESULTS, SCENE, CLUSTERS):
            click(buttons(dock)[step])
            QTest.qWait(20)
            shown = [each.text() for each in buttons(dock)]
            assert shown[step] == titles[step]
            assert any(text.endswith("…") for text in shown)


@contextmanager
def large_letters(dock):
    """A dock made for the letters of a screen that is hard to read."""
    bar = [*buttons(dock)]
    before = [button.font() for button in bar]
    for button in bar:
        font = button.font()
        font.setPointSizeF(1.4 * font.pointSizeF())
        button.setFont(font)
    yield
    for button, font in zip(bar, before):
        button.setFont(font)


# What is under way


@pytest.fixture
def running(dock, until):
    task = JobTask("Counting pixels", until_cancelled)
    assert dock.session.tasks.start(task)
    until(lambda: task.status() == JobTask.TaskStatus.Running)
    return task


def test_a_job_shows_what_it_does_and_how_far_it_is(dock, running):
    form = dock.widget()
    assert form.progress.isVisible() and form.cancel_button.isVisible() and form.cancel_button.isEnabled()
    assert form.status.toolTip() == "Counting pixels"
    running.told.emit("Reading window 3 of 9…")
    running.progressChanged.emit(42.4)
    assert form.status.toolTip() == "Reading window 3 of 9…"
    assert form.progress.value() == 42


def test_the_focus_is_where_it_was_when_a_job_has_ended(dock, state, labelled, until):
    state.open(labelled)
    click(buttons(dock)[LABELS])
    button = dock.pages.labels.nameButton
    button.setFocus()
    QTest.qWait(1)
    bar = dock.pages.labels.parentWidget().parentWidget().verticalScrollBar()
    place = bar.value()
    task = JobTask("Counting pixels", until_cancelled)
    assert dock.session.tasks.start(task)
    assert not button.isEnabled() and QApplication.focusWidget() is dock.widget().pages
    task.cancel()
    until(lambda: QApplication.focusWidget() is button)
    assert bar.value() == place


def test_nothing_moves_when_a_job_starts_and_ends(dock, until):
    form = dock.widget()
    QTest.qWait(20)
    before = form.pages.geometry()
    task = JobTask("Job", until_cancelled)
    dock.session.tasks.start(task)
    QTest.qWait(20)
    during = form.pages.geometry()
    task.cancel()
    until(lambda: dock.session.tasks.current is None)
    QTest.qWait(20)
    assert before == during == form.pages.geometry()


def test_cancel_stops_the_job_within_a_second(dock, running, until):
    form = dock.widget()
    click(form.cancel_button)
    assert not form.cancel_button.isEnabled()
    until(lambda: dock.session.tasks.current is None, seconds=1)
    assert not form.progress.isVisible() and not form.cancel_button.isVisible()
    assert told(dock) == ""


@pytest.mark.parametrize(
    ("elapsed_s", "percent", "words"),
    [
        (1, 50, ""),
        (60, 1, ""),
        (60, 0, ""),
        (10, 50, "10 s left"),
        (60, 75, "20 s left"),
        (60, 25, "3 min left"),
        (3600, 50, "60 min left"),
        (60, 100, ""),
    ],
)
def test_the_time_that_is_left_follows_from_what_is_done(elapsed_s, percent, words):
    assert remaining_words(elapsed_s, percent) == words


def fail(feedback):
    raise SceneError("scene.tif cannot be read. Check the disk.")


@pytest.mark.parametrize("step", [None, CLUSTERS])
def test_a_failure_that_no_page_tells_is_told_once(dock, state, labelled, until, step):
    if step is not None:
        state.open(labelled)
        dock.go(step)
    dock.session.tasks.start(JobTask("Job", fail))
    until(lambda: dock.session.tasks.current is None)
    assert told(dock) == "scene.tif cannot be read. Check the disk."
    assert len(dock.messages.items()) == 1
    dock.session.tasks.start(JobTask("Job", lambda feedback: None))
    assert told(dock) == "", "another try begins without the old message"
    until(lambda: dock.session.tasks.current is None)


def test_a_failure_on_a_page_that_is_out_of_view_is_told_by_the_dock(dock, state, labelled, until):
    state.open(labelled)
    dock.go(RESULTS)
    dock.session.tasks.start(JobTask("Job", fail))
    dock.go(LABELS)
    until(lambda: dock.session.tasks.current is None)
    assert told(dock) == "scene.tif cannot be read. Check the disk."


# Undo, redo, save


def test_undo_redo_and_save_are_there_when_there_is_something_to_do(dock, state, labelled):
    form = dock.widget()
    enabled = lambda: [b.isEnabled() for b in (form.undo_button, form.redo_button, form.save_button)]  # noqa: E731
    assert enabled() == [False, False, False]
    state.open(labelled)
    assert enabled() == [False, False, False]
    before = codes(state.interpretation)
    state.override([1], WATER)
    assert enabled() == [True, False, True]
    click(form.undo_button)
    assert enabled() == [False, True, False] and codes(state.interpretation) == before
    click(form.redo_button)
    assert enabled() == [True, False, True] and codes(state.interpretation)[1] == WATER
    click(form.save_button)
    assert enabled() == [True, False, False]
    assert codes(load_interpretation(labelled))[1] == WATER


@pytest.mark.parametrize("rival", [False, True])
def test_the_keys_undo_and_redo_in_the_dock(dock, state, labelled, desktop, rival):
    """QGIS has the same keys in its Edit menu; where both could act Qt would do neither."""
    undone = []
    if rival:
        action = QAction("Undo", desktop.window)
        action.setShortcut("Ctrl+Z")
        action.triggered.connect(lambda: undone.append(True))
        desktop.window.addAction(action)
    state.open(labelled)
    before = codes(state.interpretation)
    state.override([1], WATER)
    button = buttons(dock)[2]
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert codes(state.interpretation) == before
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(button, Qt.Key.Key_Z, both)
    assert codes(state.interpretation)[1] == WATER
    assert undone == []


def test_a_text_that_is_being_typed_undoes_itself(dock, state, labelled):
    state.open(labelled)
    state.override([1], WATER)
    field = QLineEdit(dock.widget())
    field.show()
    field.setFocus()
    QTest.keyClicks(field, "abc")
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == ""
    assert codes(state.interpretation)[1] == WATER


def test_outside_the_dock_its_keys_do_nothing(dock, state, labelled, desktop):
    state.open(labelled)
    state.override([1], WATER)
    desktop.canvas.setFocus()
    QTest.keyClick(desktop.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert codes(state.interpretation)[1] == WATER


def test_the_foot_names_the_run_and_says_in_words_that_it_is_not_saved(dock, state, labelled):
    status = dock.widget().status
    state.open(labelled)
    assert status.toolTip() == str(labelled)
    assert "not saved" not in status.text()
    dock.setFloating(True)
    dock.resize(900, 700)
    state.override([1], WATER)
    QTest.qWait(20)
    assert status.text() == "scene.interpretation (not saved)"
    state.save()
    assert status.text() == "scene.interpretation"


def test_what_cannot_be_saved_is_told_and_kept(dock, state, labelled):
    state.open(labelled)
    state.override([1], WATER)
    moved = labelled.rename(labelled.with_name("moved"))
    labelled.write_text("in the way", encoding="utf-8")
    click(dock.widget().save_button)
    assert str(labelled) in told(dock)
    assert not state.is_saved
    labelled.unlink()
    moved.rename(labelled)
