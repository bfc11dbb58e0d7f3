"""Which run belongs to which layer, through saving, moving and opening a project."""

import shutil
from pathlib import Path

import pytest
from landcover_interpreter.tests.patchwork import FIVE_BANDS, parcels
from landcover_interpreter.tests.scenes import write_raster
from landcover_interpreter.ui.project_runs import ProjectRuns
from qgis.core import QgsRasterLayer


@pytest.fixture
def runs(qgis_new_project):
    found = ProjectRuns(qgis_new_project)
    yield found
    found.end()


@pytest.fixture
def layer(tmp_path, qgis_new_project):
    return add(qgis_new_project, tmp_path / "scene.tif")


def add(project, path):
    path.parent.mkdir(exist_ok=True)
    write_raster(path, parcels(), names=FIVE_BANDS, nodata=0)
    layer = QgsRasterLayer(str(path), path.stem)
    assert layer.isValid() and project.addMapLayer(layer)
    return layer


def run_folder(path):
    path.mkdir(parents=True)
    return path


def test_a_project_without_runs_holds_none(runs, layer):
    assert runs.of(layer) is None and runs.shown is None and runs.layer_of(None) is None


def test_each_layer_has_a_run_of_its_own(runs, layer, tmp_path, qgis_new_project):
    other = add(qgis_new_project, tmp_path / "other.tif")
    runs.assign(layer, tmp_path / "a")
    runs.assign(other, tmp_path / "b")
    assert (runs.of(layer), runs.of(other)) == (tmp_path / "a", tmp_path / "b")
    assert runs.layer_of(tmp_path / "b") == other
    runs.assign(layer, tmp_path / "c")
    assert runs.of(layer) == tmp_path / "c" and runs.layer_of(tmp_path / "a") is None


def test_a_new_run_is_worth_saving_the_project_for_and_the_same_again_is_not(runs, layer, tmp_path, qgis_new_project):
    qgis_new_project.setDirty(False)
    runs.assign(layer, tmp_path / "a")
    runs.show(tmp_path / "a")
    assert qgis_new_project.isDirty()
    qgis_new_project.setDirty(False)
    runs.assign(layer, tmp_path / "a")
    runs.show(tmp_path / "a")
    assert not qgis_new_project.isDirty()


@pytest.mark.parametrize("suffix", ["qgz", "qgs"])
def test_runs_come_back_with_the_project(runs, layer, tmp_path, qgis_new_project, suffix):
    run, file = run_folder(tmp_path / "scene.interpretation"), str(tmp_path / f"project.{suffix}")
    runs.assign(layer, run)
    runs.show(run)
    name = layer.id()
    assert qgis_new_project.write(file)
    qgis_new_project.clear()
    assert runs.shown is None and runs.layer_of(run) is None
    assert qgis_new_project.read(file)
    assert runs.shown == run
    assert runs.of(qgis_new_project.mapLayer(name)) == run
    assert not qgis_new_project.isDirty()


def test_a_project_that_moves_with_its_runs_finds_them(runs, tmp_path, qgis_new_project):
    here = tmp_path / "here"
    layer = add(qgis_new_project, here / "scene.tif")
    runs.assign(layer, run_folder(here / "runs" / "scene.interpretation"))
    runs.show(here / "runs" / "scene.interpretation")
    assert qgis_new_project.write(str(here / "project.qgs"))
    assert str(here) not in entries(here / "project.qgs")
    qgis_new_project.clear()
    there = Path(shutil.move(here, tmp_path / "there"))
    assert qgis_new_project.read(str(there / "project.qgs"))
    assert runs.shown == there / "runs" / "scene.interpretation"


def entries(project_file):
    """What of ours the project's file says."""
    text = project_file.read_text(encoding="utf-8")
    return text[text.index("<LandCoverInterpreter") : text.index("</LandCoverInterpreter>")]


def test_saving_a_project_elsewhere_writes_the_paths_from_there(runs, layer, tmp_path, qgis_new_project):
    run = run_folder(tmp_path / "scene.interpretation")
    runs.assign(layer, run)
    runs.show(run)
    deep = tmp_path / "projects" / "of" / "today"
    deep.mkdir(parents=True)
    assert qgis_new_project.write(str(tmp_path / "project.qgs"))
    assert qgis_new_project.write(str(deep / "project.qgs"))
    assert "../../../scene.interpretation" in entries(deep / "project.qgs")
    assert qgis_new_project.read(str(deep / "project.qgs"))
    assert runs.shown == run


def test_a_project_that_was_read_before_the_plugin_started_is_looked_at(runs, layer, tmp_path, qgis_new_project):
    runs.assign(layer, tmp_path / "a")
    runs.show(tmp_path / "a")
    late = ProjectRuns(qgis_new_project)
    assert late.of(layer) == tmp_path / "a" and late.shown == tmp_path / "a"
    late.end()


def test_layers_that_are_gone_leave_the_file(runs, layer, tmp_path, qgis_new_project):
    runs.assign(layer, tmp_path / "a")
    qgis_new_project.removeMapLayer(layer)
    assert runs.layer_of(tmp_path / "a") is None
    assert qgis_new_project.write(str(tmp_path / "project.qgs"))
    assert "<runs" not in (tmp_path / "project.qgs").read_text(encoding="utf-8")


@pytest.mark.parametrize("text", ["{", "[]", "7", '{"layer": 5}', '"words"'])
def test_a_project_that_was_edited_into_nonsense_holds_no_runs(text, layer, qgis_new_project):
    qgis_new_project.writeEntry("LandCoverInterpreter", "/runs", text)
    runs = ProjectRuns(qgis_new_project)
    assert runs.of(layer) is None
    runs.end()


def test_after_its_end_it_follows_the_project_no_longer(layer, tmp_path, qgis_new_project):
    runs = ProjectRuns(qgis_new_project)
    runs.assign(layer, tmp_path / "a")
    runs.end()
    qgis_new_project.removeEntry("LandCoverInterpreter", "/runs")
    assert qgis_new_project.write(str(tmp_path / "project.qgs"))
    assert "<runs" not in (tmp_path / "project.qgs").read_text(encoding="utf-8")
