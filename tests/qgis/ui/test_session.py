"""The dock and the project: the run follows the layer, is saved with the project, and is left only when asked."""

import shutil
from pathlib import Path

import pytest
from landcover_interpreter.core.interpretation import load_interpretation
from landcover_interpreter.tests.dock_window import (
    add_scene,
    codes,
    open_folder,
    page_in_view,
    told,
    until_cancelled,
)
from landcover_interpreter.ui.dock import LABELS, SCENE
from landcover_interpreter.ui.entries import Entries
from landcover_interpreter.ui.tasks import JobTask
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMessageBox

WATER = 80
Answer = QMessageBox.StandardButton


# Closing


@pytest.mark.parametrize(
    ("answer", "closes", "kept", "shown"),
    [
        (Answer.Save, True, WATER, WATER),
        (Answer.Discard, True, None, None),
        (Answer.Cancel, False, None, WATER),
    ],
)
def test_closing_the_dock_with_unsaved_labels_asks(dock, state, labelled, answers, answer, closes, kept, shown):
    state.open(labelled)
    before = codes(state.interpretation)[1]
    state.override([1], WATER)
    answers.append(answer)
    dock.close()
    assert dock.isVisible() is not closes
    assert codes(load_interpretation(labelled))[1] == (kept or before)
    assert codes(state.interpretation)[1] == (shown or before)


def test_closing_the_dock_with_all_saved_asks_nothing(dock, state, labelled, entries):
    state.open(labelled)
    dock.close()
    assert not dock.isVisible()
    entries.open()
    assert dock.isVisible() and state.run == labelled


@pytest.mark.parametrize(("answer", "kept"), [(Answer.Save, WATER), (Answer.Discard, None)])
def test_closing_the_project_with_unsaved_labels_asks(dock, state, labelled, answers, qgis_new_project, answer, kept):
    state.open(labelled)
    before = codes(state.interpretation)[1]
    state.override([1], WATER)
    answers.append(answer)
    qgis_new_project.clear()
    assert state.run is None and state.is_saved
    assert codes(load_interpretation(labelled))[1] == (kept or before)
    assert page_in_view(dock) is dock.welcome


def test_labels_that_cannot_be_saved_outlive_the_project(dock, state, labelled, answers, qgis_new_project):
    state.open(labelled)
    state.override([1], WATER)
    moved = labelled.rename(labelled.with_name("moved"))
    labelled.write_text("in the way", encoding="utf-8")
    answers.append(Answer.Save)
    qgis_new_project.clear()
    assert codes(state.interpretation)[1] == WATER and str(labelled) in told(dock)
    labelled.unlink()
    moved.rename(labelled)
    state.save()
    assert codes(load_interpretation(labelled))[1] == WATER


def test_the_plugin_asks_before_it_goes_with_unsaved_labels(desktop, labelled, answers):
    entries = Entries(desktop)
    entries.add()
    entries.open()
    open_folder(entries.dock, labelled)
    entries.dock.session.state.override([1], WATER)
    answers.append(Answer.Save)
    entries.remove()
    assert codes(load_interpretation(labelled))[1] == WATER


@pytest.mark.parametrize("way", ["project", "plugin"])
def test_what_is_under_way_stops_with_the_project_and_with_the_plugin(desktop, until, way, qgis_new_project):
    entries = Entries(desktop)
    entries.add()
    entries.open()
    tasks = entries.dock.session.tasks
    tasks.start(JobTask("Job", until_cancelled))
    until(lambda: tasks.current.status() == JobTask.TaskStatus.Running)
    if way == "project":
        qgis_new_project.clear()
        assert tasks.current is None and not entries.dock.widget().progress.isVisible()
    entries.remove()
    until(lambda: QgsApplication.taskManager().countActiveTasks() == 0)


# The project


def test_saving_the_project_saves_the_labels(dock, state, labelled, tmp_path, qgis_new_project):
    state.open(labelled)
    state.override([1], WATER)
    assert qgis_new_project.write(str(tmp_path / "project.qgz"))
    assert state.is_saved and codes(load_interpretation(labelled))[1] == WATER


def test_a_saved_project_comes_back_with_its_run_and_layer(dock, state, labelled, tmp_path, qgis_new_project, until):
    shutil.copy(tmp_path / "scene.tif", tmp_path / "another.tif")
    add_scene(qgis_new_project, tmp_path / "another.tif")
    open_folder(dock, labelled)
    assert qgis_new_project.write(str(tmp_path / "project.qgz"))
    qgis_new_project.clear()
    assert state.run is None
    dock.go(SCENE)
    assert qgis_new_project.read(str(tmp_path / "project.qgz"))
    assert state.run == labelled
    until(lambda: dock.step == LABELS)
    until(lambda: dock.pages.scene.request() is not None)
    assert dock.pages.scene.layer().name() == "scene"
    assert state.run == labelled
    assert len(qgis_new_project.mapLayers()) == 3
    assert not qgis_new_project.isDirty()


def test_a_dock_that_is_opened_later_shows_the_projects_run(desktop, labelled, tmp_path, qgis_new_project):
    first = Entries(desktop)
    first.add()
    first.open()
    open_folder(first.dock, labelled)
    first.remove()
    # The dock goes when QGIS comes to rest, which is before anybody opens another one.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QTest.qWait(1)
    second = Entries(desktop)
    second.add()
    second.open()
    assert second.dock.session.state.run == labelled
    assert second.dock.pages.scene.layer().name() == "scene"
    second.remove()


def test_a_run_that_is_gone_is_told_when_the_project_opens(dock, state, labelled, tmp_path, qgis_new_project):
    open_folder(dock, labelled)
    assert qgis_new_project.write(str(tmp_path / "project.qgz"))
    qgis_new_project.clear()
    shutil.rmtree(labelled)
    assert qgis_new_project.read(str(tmp_path / "project.qgz"))
    assert state.run is None
    assert told(dock).startswith(f"{labelled} is not a run folder")


def test_the_run_follows_the_chosen_layer(dock, state, labelled, tmp_path, qgis_new_project):
    other = Path(shutil.copytree(tmp_path, tmp_path.with_name(tmp_path.name + "_b")))
    interpretation = other / "scene.interpretation" / "interpretation.json"
    text = interpretation.read_text(encoding="utf-8")
    interpretation.write_text(text.replace(str(tmp_path), str(other)), encoding="utf-8")
    open_folder(dock, labelled)
    open_folder(dock, other / "scene.interpretation")
    first, second = (layer_from(qgis_new_project, folder) for folder in (tmp_path, other))
    assert state.run == other / "scene.interpretation"
    dock.choose(first)
    dock.session.follow(dock.pages.scene.layer())
    assert state.run == labelled
    dock.session.follow(second)
    assert state.run == other / "scene.interpretation"


def layer_from(project, folder):
    (found,) = (each for each in project.mapLayers().values() if each.source() == str(folder / "scene.tif"))
    return found


def test_a_layer_without_a_run_shows_none_and_unsaved_labels_are_asked_for(
    dock, state, labelled, tmp_path, qgis_new_project, answers
):
    shutil.copy(tmp_path / "scene.tif", tmp_path / "another.tif")
    open_folder(dock, labelled)
    scene, another = dock.pages.scene.layer(), add_scene(qgis_new_project, tmp_path / "another.tif")
    state.override([1], WATER)
    answers.append(Answer.Cancel)
    dock.choose(another)
    dock.session.follow(another)
    assert state.run == labelled and codes(state.interpretation)[1] == WATER
    assert dock.pages.scene.layer() == scene, "cancelling goes back to the layer too"
    answers.append(Answer.Save)
    dock.choose(another)
    dock.session.follow(another)
    assert state.run is None and codes(load_interpretation(labelled))[1] == WATER


def test_a_run_without_a_layer_stays_whatever_is_chosen(dock, state, labelled, tmp_path, qgis_new_project):
    moved = Path(shutil.move(tmp_path / "scene.tif", tmp_path / "elsewhere.tif"))
    open_folder(dock, labelled)
    assert state.run == labelled and dock.session.runs.layer_of(labelled) is None
    dock.session.follow(add_scene(qgis_new_project, moved))
    assert state.run == labelled
