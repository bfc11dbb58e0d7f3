"""Step 2: pictures of the clusters come into the table by themselves."""

import pytest
from landcover_interpreter.core.interpretation import load_interpretation
from landcover_interpreter.tests.clusters_step import Step
from landcover_interpreter.ui.models.cluster_table import PICTURE, PICTURE_ROLE
from landcover_interpreter.ui.revising import Revising
from landcover_interpreter.ui.thumbnails import Thumbnails
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QSignalSpy, QTest


@pytest.fixture
def step(desktop, until, tmp_path):
    found = Step(desktop, until, tmp_path)
    yield found
    found.end()


@pytest.fixture
def thumbnails(qgis_new_project, until):
    found = Thumbnails()
    found.heard = []
    found.arrived.connect(lambda picture: found.heard.append(picture.cluster))
    yield found
    found.stop()
    until(lambda: QgsApplication.taskManager().countActiveTasks() == 0)


def shown(step):
    """The clusters that have a picture."""
    model = step.page.table.model()
    cells = [model.index(row, PICTURE) for row in range(model.rowCount())]
    return [index.row() + 1 for index in cells if index.data(PICTURE_ROLE) is not None]


def test_after_a_run_every_cluster_gets_its_picture_and_nothing_jumps(step):
    step.begin()
    step.run(clusters=5)
    table = step.page.table
    heights = [table.rowHeight(row) for row in range(5)]
    widths = [table.columnWidth(column) for column in range(5)]
    step.until(lambda: shown(step) == [1, 2, 3, 4, 5])
    QTest.qWait(20)
    assert [table.rowHeight(row) for row in range(5)] == heights
    assert [table.columnWidth(column) for column in range(5)] == widths
    assert step.tasks.current is None, "it is no task of the dock"


def test_a_run_is_opened_with_pictures_when_its_page_is_looked_at(step):
    step.begin()
    step.run(clusters=3)
    run = step.state.run
    step.state.close()
    step.page.hide()
    step.state.open(run)
    QTest.qWait(100)
    assert not step.page._thumbnails.is_busy, "nobody sees them"
    step.page.show()
    step.until(lambda: shown(step) == [1, 2, 3])


def test_a_scene_that_is_gone_leaves_cells_empty_without_a_word(step):
    step.begin()
    step.run(clusters=3)
    step.until(lambda: shown(step) == [1, 2, 3])
    step.page._thumbnails._kept.clear()
    run = step.state.run
    step.state.close()
    step.file.unlink()
    step.state.open(run)
    step.until(lambda: not step.page._thumbnails.is_busy)
    assert shown(step) == []
    assert not step.page.note.isVisible()


def test_labels_leave_the_pictures_and_the_selection_alone(step):
    step.begin()
    step.run(clusters=3)
    step.until(lambda: shown(step) == [1, 2, 3])
    step.page.table.selectRow(1)
    step.state.override([1], 10)
    assert step.selected() == [2]
    assert shown(step) == [1, 2, 3]


def test_merged_clusters_get_a_picture_of_their_own_and_undo_the_ones_of_before(step):
    step.begin()
    step.run(clusters=3)
    step.until(lambda: shown(step) == [1, 2, 3])
    Revising(step.state, step.tasks, step.layers, step.page).merge([1, 3])
    step.until(lambda: step.tasks.current is None)
    assert step.shown() == [2, 4]
    step.until(lambda: shown(step) == [1, 2])
    model = step.page.table.model()
    assert "cluster 4" in model.index(1, PICTURE).data(Qt.ItemDataRole.ToolTipRole)
    step.state.undo_stack.undo()
    assert step.shown() == [1, 2, 3]
    assert shown(step) == [1, 2, 3], "they were kept"


def test_pictures_are_kept_for_runs_that_were_shown_and_drawn_again_for_other_clusters(thumbnails, clustered, until):
    found = load_interpretation(clustered)
    thumbnails.show(clustered, found)
    until(lambda: not thumbnails.is_busy)
    assert thumbnails.heard == [1, 2, 3, 4]
    thumbnails.show(None, None)
    thumbnails.show(clustered, load_interpretation(clustered))
    assert not thumbnails.is_busy
    assert thumbnails.heard == [1, 2, 3, 4] * 2
    thumbnails.show(clustered.parent / "other.interpretation", found)
    assert thumbnails.is_busy


def test_a_run_that_is_left_is_drawn_no_further(thumbnails, clustered, until):
    found = load_interpretation(clustered)
    ended = QSignalSpy(QgsApplication.taskManager().allTasksFinished)
    thumbnails.show(clustered, found)
    thumbnails.show(None, None)
    until(lambda: len(ended) or QgsApplication.taskManager().countActiveTasks() == 0)
    QTest.qWait(50)
    assert thumbnails.heard == []
