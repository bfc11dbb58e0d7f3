"""Merging and splitting undone and made again: files of the run folder go back and forth with the labels."""

import json
import shutil
import threading

import numpy as np
import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.interpretation import load_interpretation
from landcover_interpreter.core.run_folder import CLUSTERS
from landcover_interpreter.tests.dock_window import open_folder
from landcover_interpreter.tests.patchwork import read
from landcover_interpreter.tests.revising_desk import Desk, codes, content, hidden
from landcover_interpreter.ui.revising import Revising
from landcover_interpreter.ui.tasks import JobTask
from qgis.PyQt.QtTest import QSignalSpy, QTest
from qgis.PyQt.QtWidgets import QLabel

TREES, GRASS, CROPS, WATER = 10, 30, 40, 80


@pytest.fixture
def desk(qgis_new_project, until):
    found = Desk(until)
    yield found
    found.tasks.stop()
    found.state.close()
    found.layers.remove()


def reference_of(run):
    """The run's own map, written elsewhere as a reference."""
    return jobs.export(run, run.with_name("reference.tif"), None, SILENT, polygons=False).raster


def test_nothing_is_put_back_over_clusters_that_another_program_has_merged(desk, labelled):
    desk.state.open(labelled)
    desk.merge(2, 3)
    jobs.merge(labelled, [1, 4], SILENT)
    before = content(labelled)
    said = QSignalSpy(desk.state.failed)
    desk.state.undo_stack.undo()
    QTest.qWait(1)
    assert "changed by another program meanwhile" in said[0][0]
    assert content(labelled) == before
    assert desk.state.undo_stack.canUndo()


def test_undo_to_the_start_and_redo_to_the_end_gives_the_same_bytes_of_every_file(desk, labelled):
    jobs.export(labelled, None, None, SILENT)
    jobs.compare_run(labelled, jobs.ComparisonRequest(str(reference_of(labelled))), SILENT)
    state = desk.state
    state.open(labelled)
    start = content(labelled)
    assert {"landcover.tif", "landcover.gpkg", "contingency.csv", "clusters.qml"} <= set(start)
    state.override([1], WATER)
    state.annotate([1, 2], "seen in the field")
    desk.merge(2, 3)
    state.revert([1])
    desk.split(1, 3)
    state.override([6, 7], CROPS)
    desk.split(5, 2)
    state.save()
    other = shutil.copy(labelled.with_name("reference.tif"), labelled.with_name("another.tif"))
    jobs.compare_run(labelled, jobs.ComparisonRequest(str(other)), SILENT)
    state.adopt(load_interpretation(labelled), "Compare")
    state.annotate([8], "")
    state.annotate([8], "roofs")
    desk.merge(4, 8)
    state.save()
    end = content(labelled)
    assert state.interpretation.reference.name == str(other) and b"another.tif" in end["agreement.json"]
    assert state.interpretation.clusters == (6, 7, 9, 10, 11)
    assert desk.failures == []
    desk.undo_all()
    state.save()
    assert content(labelled) == start
    assert state.interpretation == load_interpretation(labelled)
    desk.redo_all()
    state.save()
    assert content(labelled) == end
    desk.undo_all()
    state.save()
    assert content(labelled) == start
    state.close()
    assert hidden(labelled) == []


def test_at_every_step_back_and_forth_the_run_folder_is_whole(desk, labelled):
    """Another program that opens the folder finds clusters and labels of one and the same moment."""
    state = desk.state
    state.open(labelled)
    desk.merge(1, 2)
    desk.split(5, 2)
    desk.merge(3, 6)
    for go in (*[state.undo_stack.undo] * 3, *[state.undo_stack.redo] * 3):
        go()
        found = load_interpretation(labelled)
        assert found == state.interpretation and state.is_saved
        assert set(np.unique(read(labelled / CLUSTERS))) - {0} == set(found.clusters)


def test_a_new_step_forgets_those_that_could_be_made_again_and_their_files(desk, labelled):
    desk.state.open(labelled)
    desk.merge(1, 2)
    desk.merge(3, 4)
    assert hidden(labelled) == ["kept", "kept"]
    desk.undo_all()
    desk.state.override([1], WATER)
    assert hidden(labelled) == []
    desk.state.undo_stack.undo()
    assert desk.state.interpretation.clusters == (1, 2, 3, 4)


def test_while_a_job_reads_the_pixels_a_step_of_them_is_refused_and_the_stack_stays(desk, labelled):
    state = desk.state
    state.open(labelled)
    desk.merge(1, 2)
    state.override([3], WATER)
    state.busy = True
    now = content(labelled)
    told = QSignalSpy(state.failed)
    desk.undo_all()
    assert len(told) == 1 and "job" in desk.failures[-1]
    QTest.qWait(1)
    assert (state.undo_stack.index(), state.undo_stack.count()) == (1, 2)
    assert state.interpretation.clusters == (3, 4, 5) and content(labelled) == now
    state.busy = False
    desk.redo_all()
    assert codes(state)[3] == WATER
    desk.undo_all()
    assert state.interpretation.clusters == (1, 2, 3, 4)
    state.busy = True
    desk.redo_all()
    QTest.qWait(1)
    assert state.undo_stack.index() == 0
    state.override([4], CROPS)
    assert codes(state)[4] == CROPS


def test_a_run_folder_that_cannot_be_written_keeps_the_step_and_says_why(desk, labelled):
    state = desk.state
    state.open(labelled)
    desk.merge(1, 2)
    moved = labelled.rename(labelled.with_name("moved"))
    labelled.write_text("in the way", encoding="utf-8")
    state.undo_stack.undo()
    assert "is not a run folder" in desk.failures[-1]
    QTest.qWait(1)
    assert state.undo_stack.canUndo() and state.interpretation.clusters == (3, 4, 5)
    labelled.unlink()
    moved.rename(labelled)
    state.undo_stack.undo()
    assert state.interpretation.clusters == (1, 2, 3, 4)
    assert load_interpretation(labelled) == state.interpretation
    assert desk.layers.layer.isValid()


def test_a_process_that_died_leaves_folders_that_the_next_change_sweeps(desk, labelled):
    desk.state.open(labelled)
    dead = labelled / ".landcover-kept-999999999-x"
    dead.mkdir()
    (dead / CLUSTERS).write_text("of a process that is gone")
    desk.merge(1, 2)
    assert not dead.exists() and hidden(labelled) == ["kept"]


def test_nothing_of_an_undone_revision_reaches_the_labels(desk, labelled):
    """Votes, verdicts and revisions are those of the clusters that are in place."""
    desk.state.open(labelled)
    desk.split(2, 2)
    desk.state.undo_stack.undo()
    data = json.loads((labelled / "interpretation.json").read_text(encoding="utf-8"))
    assert data["revisions"] == [] and data["path"] is None
    assert {vote["cluster"] for vote in data["votes"]} == {1, 2, 3, 4}


def test_the_dock_says_why_a_step_of_pixels_waits_for_a_job(dock, labelled, until):
    session = dock.session
    open_folder(dock, labelled)
    revising = Revising(session.state, session.tasks, dock.layers)
    revising.merge([1, 2])
    assert session.state.busy
    until(lambda: session.tasks.current is None)
    assert not session.state.busy and session.state.interpretation.clusters == (3, 4, 5)
    gate = threading.Event()
    session.tasks.start(JobTask("Wait", lambda feedback: gate.wait(30)))
    session.state.undo_stack.undo()
    words = [label.text() for label in dock.messages.findChildren(QLabel)]
    assert any("job" in word for word in words), words
    gate.set()
    until(lambda: session.tasks.current is None)
    QTest.qWait(1)
    session.state.undo_stack.undo()
    assert session.state.interpretation.clusters == (1, 2, 3, 4)
