"""Clusters merged and split from the window: in a task, and on the canvas."""

import shutil
import threading
from pathlib import Path

import numpy as np
import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.interpretation import load_interpretation
from landcover_interpreter.core.run_folder import CLUSTERS
from landcover_interpreter.tests.patchwork import read
from landcover_interpreter.tests.revising_desk import Desk, Waiting, codes, content, hidden
from landcover_interpreter.ui.export import ExportedLayers
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtTest import QTest

TREES, GRASS, CROPS, WATER = 10, 30, 40, 80


@pytest.fixture
def desk(qgis_new_project, until):
    found = Desk(until)
    yield found
    found.tasks.stop()
    found.state.close()
    found.layers.remove()


def test_a_merge_is_adopted_saved_and_told(desk, labelled):
    desk.state.open(labelled)
    before = read(labelled / CLUSTERS)
    desk.merge(2, 3)
    assert (desk.made, desk.failures) == ([(5,)], [])
    assert desk.state.interpretation.clusters == (1, 4, 5) and desk.state.is_saved
    assert load_interpretation(labelled) == desk.state.interpretation
    np.testing.assert_array_equal(read(labelled / CLUSTERS) == 5, np.isin(before, (2, 3)))
    assert desk.state.undo_stack.count() == 1 and desk.state.undo_stack.undoText() == "Merge clusters"


def test_a_split_is_adopted_with_its_parts_to_be_labelled(desk, labelled):
    desk.state.open(labelled)
    desk.split(1, 3)
    assert (desk.made, desk.failures) == ([(5, 6, 7)], [])
    assert [codes(desk.state)[part] for part in (5, 6, 7)] == [None] * 3
    assert set(desk.state.interpretation.needs_review) >= {5, 6, 7}
    assert desk.state.undo_stack.undoText() == "Split a cluster"


def test_the_layer_stays_the_same_in_its_place_and_shows_the_new_clusters(desk, labelled, tmp_path):
    project = QgsProject.instance()
    desk.state.open(labelled)
    project.addMapLayer(QgsRasterLayer(str(tmp_path / "scene.tif"), "scene"))
    layer, layer_id = desk.layers.layer, desk.layers.layer.id()
    layer.setOpacity(0.6)
    layer.setName("mine")
    order = [each.layerId() for each in project.layerTreeRoot().findLayers()]

    def shown():
        return sorted(entry.value for entry in desk.layers.layer.renderer().classes())

    def on_the_map():
        block = layer.dataProvider().block(1, layer.extent(), layer.width(), layer.height())
        data = np.frombuffer(block.data(), np.uint8)
        return sorted(set(data.tolist()) - {0})

    desk.split(1, 2)
    assert shown() == on_the_map() == [2, 3, 4, 5, 6]
    desk.state.undo_stack.undo()
    assert shown() == on_the_map() == [1, 2, 3, 4]
    desk.state.undo_stack.redo()
    desk.merge(2, 6)
    assert shown() == on_the_map() == [3, 4, 5, 7]
    assert desk.layers.layer is layer and layer.id() == layer_id
    assert (layer.opacity(), layer.name(), layer.isValid()) == (pytest.approx(0.6), "mine", True)
    assert [each.layerId() for each in project.layerTreeRoot().findLayers()] == order


def test_what_was_lit_up_and_is_gone_dims_nothing(desk, labelled):
    desk.state.open(labelled)
    desk.layers.highlight([1])
    desk.merge(1, 2)
    assert {entry.color.alpha() for entry in desk.layers.layer.renderer().classes()} == {255}


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="what is open is asked of Linux")
def test_nobody_keeps_the_files_open_that_are_replaced(desk, labelled):
    """On Windows they could not be replaced otherwise."""

    def opened():
        links = [str(link.resolve()) for link in Path("/proc/self/fd").iterdir()]
        return [link for link in links if link.startswith(str(labelled))]

    desk.state.open(labelled)
    jobs.export(labelled, None, None, SILENT)
    title = "scene: land cover"
    ExportedLayers(QgsProject.instance()).add(jobs.Exported(labelled / "landcover.tif", None), title)
    seen = []
    desk.state.replacing.connect(lambda: seen.append(opened()))
    # Connected last, this looks when all others have let go.
    assert opened()
    desk.merge(1, 2)
    # A canvas may still be drawing the layer, which has just come back.
    QTest.qWait(200)
    desk.state.undo_stack.undo()
    assert seen == [[], []]
    assert desk.layers.layer.isValid()


def test_a_map_of_the_clusters_before_leaves_the_project_and_others_stay(desk, labelled, tmp_path):
    project = QgsProject.instance()
    desk.state.open(labelled)
    other = jobs.export(labelled, tmp_path / "other.tif", None, SILENT, polygons=False)
    own = jobs.export(labelled, None, None, SILENT)
    ExportedLayers(project).add(own, "scene: land cover")
    ExportedLayers(project).add(other, "elsewhere")
    desk.merge(1, 2)
    sources = {layer.source() for layer in project.mapLayers().values()}
    assert sources == {str(labelled / CLUSTERS), str(tmp_path / "other.tif")}


def test_what_cannot_be_done_is_told_and_starts_nothing(desk, labelled):
    desk.revising.merge([1, 2])
    desk.revising.split(1, 2)
    assert desk.tasks.current is None and desk.failures == []
    desk.state.open(labelled)
    before = content(labelled)
    desk.merge(1)
    desk.merge(1, 9)
    desk.split(9, 2)
    desk.split(1, 50)
    assert [text.split(":")[0] for text in desk.failures] == [
        "CLUSTERS",
        "CLUSTER 9 does not exist",
        "CLUSTER 9 does not exist",
        "INTO is 50",
    ]
    assert desk.state.undo_stack.count() == 0 and desk.made == []
    assert content(labelled) == before and hidden(labelled) == []
    assert desk.layers.layer.isValid()


def test_while_a_job_is_under_way_another_is_refused(desk, labelled):
    desk.state.open(labelled)
    desk.revising.merge([1, 2])
    desk.revising.split(3, 2)
    assert desk.failures == ["Another job is under way. Wait for its end, or cancel it."]
    desk.finish()
    assert desk.made == [(5,)]


def test_what_the_analyst_did_meanwhile_stays_on_top_unsaved(desk, labelled, monkeypatch):
    held = Waiting(monkeypatch, "split")
    desk.state.open(labelled)
    desk.revising.split(1, 2)
    desk.state.override([2], WATER)
    desk.state.annotate([1], "before it was split")
    held.gate.set()
    desk.finish()
    assert codes(desk.state)[2] == WATER
    assert desk.state.interpretation.note_of(5) == "before it was split"
    assert not desk.state.is_saved
    desk.state.save()
    assert load_interpretation(labelled) == desk.state.interpretation
    desk.state.undo_stack.undo()
    assert desk.state.interpretation.clusters == (1, 2, 3, 4) and codes(desk.state)[2] == WATER
    assert load_interpretation(labelled) == desk.state.interpretation


def test_what_was_saved_meanwhile_is_in_the_run_folder(desk, labelled, monkeypatch):
    held = Waiting(monkeypatch, "merge")
    desk.state.open(labelled)
    desk.revising.merge([1, 2])
    desk.state.override([3], WATER)
    desk.state.save()
    held.gate.set()
    desk.finish()
    assert desk.state.is_saved and codes(desk.state)[3] == WATER
    assert load_interpretation(labelled) == desk.state.interpretation


def test_cancelled_the_run_and_the_layer_are_as_they_were(desk, labelled, monkeypatch):
    held = Waiting(monkeypatch, "split")
    desk.state.open(labelled)
    before = content(labelled)
    desk.revising.split(1, 2)
    desk.tasks.current.cancel()
    held.gate.set()
    desk.finish()
    assert desk.failures == [] and desk.made == []
    assert content(labelled) == before and hidden(labelled) == []
    assert desk.layers.layer.isValid() and desk.state.undo_stack.count() == 0


def test_a_job_whose_run_was_closed_meanwhile_changes_nothing_that_is_shown(desk, labelled, monkeypatch, tmp_path):
    other = shutil.copytree(labelled, tmp_path / "other.interpretation")
    held = Waiting(monkeypatch, "merge")
    desk.state.open(labelled)
    desk.revising.merge([1, 2])
    desk.state.open(other)
    held.gate.set()
    desk.finish()
    assert desk.state.interpretation.clusters == (1, 2, 3, 4) and desk.made == []
    assert load_interpretation(labelled).clusters == (3, 4, 5)
    assert hidden(labelled) == hidden(other) == []
    assert desk.layers.layer.isValid()


def test_given_up_in_mid_job_nothing_is_left_and_nothing_hangs(desk, labelled, monkeypatch):
    held = Waiting(monkeypatch, "split")
    desk.state.open(labelled)
    before = content(labelled)
    desk.revising.split(1, 2)
    threading.Timer(0.2, held.gate.set).start()
    desk.tasks.stop()
    QTest.qWait(50)
    assert content(labelled) == before and hidden(labelled) == []


def test_the_task_manager_is_empty_afterwards(desk, labelled):
    desk.state.open(labelled)
    desk.merge(1, 2)
    desk.until(lambda: not QgsApplication.taskManager().countActiveTasks())
