"""Exported files in the project: grouped, styled, and in place of those before."""

import sqlite3
from pathlib import Path

import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.tests.polls import clustered_run
from landcover_interpreter.ui.export import ExportedLayers
from landcover_interpreter.ui.layers import CanvasLayers
from landcover_interpreter.ui.state import State
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtGui import QColor

TITLE = "scene: land cover"


@pytest.fixture(scope="module")
def labelled(tmp_path_factory):
    run = clustered_run(tmp_path_factory.mktemp("run"))
    jobs.label(run, jobs.LabelRequest("spectral"), SILENT)
    return run


@pytest.fixture
def project(qgis_new_project):
    return QgsProject.instance()


@pytest.fixture
def target(tmp_path):
    return tmp_path / "map.tif", tmp_path / "patches.gpkg"


def names(project):
    group = project.layerTreeRoot().findGroup(TITLE)
    return [node.layer().name() for node in group.findLayers()] if group else None


def files(project):
    return sorted(Path(layer.source().split("|")[0]).name for layer in project.mapLayers().values())


def palette(layer):
    return {int(each.value): each.color.name() for each in layer.renderer().classes()}


def test_the_map_and_its_polygons_come_in_a_group_styled_and_with_their_metadata(project, labelled, target):
    project.addMapLayer(QgsRasterLayer(str(labelled / "clusters.tif"), "below"))
    polygons, raster = ExportedLayers(project).add(jobs.export(labelled, *target, SILENT), TITLE)
    assert names(project) == ["Land cover polygons", "Land cover"]
    assert project.layerTreeRoot().children()[0].name() == TITLE
    summaries = jobs.maps.load_interpretation(labelled).class_summaries()
    expected = {entry.code: QColor(*entry.colour).name() for entry in summaries}
    assert palette(raster) == expected
    assert {int(c.value()): c.symbol().color().name() for c in polygons.renderer().categories()} == expected
    assert raster.metadata().title() == "Land cover of scene"


def test_the_preview_stays_above_what_was_exported(project, labelled, target):
    state = State()
    preview = CanvasLayers(state, project)
    state.open(labelled)
    ExportedLayers(project).add(jobs.export(labelled, *target, SILENT), TITLE)
    top, below = project.layerTreeRoot().children()
    assert top.layer() == preview.layer, "what is lit up there must be seen"
    assert below.name() == TITLE


def test_a_layer_is_found_by_its_file(project, labelled, target):
    layers = ExportedLayers(project)
    _, raster = layers.add(jobs.export(labelled, *target, SILENT), TITLE)
    assert layers.find(target[0]) == raster
    assert layers.find(target[0].with_name("other.tif")) is None


def test_a_second_export_of_the_same_files_takes_the_place_of_the_first(project, labelled, target):
    layers = ExportedLayers(project)
    first = layers.add(jobs.export(labelled, *target, SILENT), TITLE)
    assert first[0].featureCount() > 0  # opens the GeoPackage
    old = {layer.id() for layer in first}
    layers.release(target)
    assert project.mapLayers() == {}
    second = layers.add(jobs.export(labelled, *target, SILENT), TITLE)
    assert files(project) == ["map.tif", "patches.gpkg"]
    assert not old & set(project.mapLayers())
    assert len([g for g in project.layerTreeRoot().findGroups() if g.name() == TITLE]) == 1
    assert second[0].featureCount() > 0
    with sqlite3.connect(str(target[1])) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    database.close()


def test_layers_of_other_files_stay(project, labelled, target, tmp_path):
    layers = ExportedLayers(project)
    layers.add(jobs.export(labelled, *target, SILENT), TITLE)
    others = tmp_path / "other.tif", tmp_path / "other.gpkg"
    layers.release(others)
    layers.add(jobs.export(labelled, *others, SILENT), TITLE)
    assert files(project) == ["map.tif", "other.gpkg", "other.tif", "patches.gpkg"]


def test_polygons_elsewhere_stay_when_only_the_raster_is_written_again(project, labelled, target):
    layers = ExportedLayers(project)
    layers.add(jobs.export(labelled, *target, SILENT), TITLE)
    layers.release(target[:1])
    exported = jobs.export(labelled, target[0], None, SILENT, polygons=False)
    assert exported.vector is None
    assert [layer.name() for layer in layers.add(exported, TITLE)] == ["Land cover"]
    assert files(project) == ["map.tif", "patches.gpkg"]


def test_what_was_released_comes_back_as_the_user_had_it_when_nothing_was_written(project, labelled, target):
    layers = ExportedLayers(project)
    _, raster = layers.add(jobs.export(labelled, *target, SILENT), TITLE)
    raster.setName("my map")
    raster.renderer().setOpacity(0.5)
    layers.release(target)
    layers.restore(TITLE)
    assert sorted(names(project)) == ["Land cover polygons", "my map"]
    (mine,) = project.mapLayersByName("my map")
    assert mine.isValid()
    assert mine.renderer().opacity() == 0.5


def test_a_layer_whose_file_has_gone_does_not_come_back(project, labelled, target):
    layers = ExportedLayers(project)
    layers.add(jobs.export(labelled, *target, SILENT), TITLE)
    layers.release(target)
    target[1].unlink()
    layers.restore(TITLE)
    assert names(project) == ["Land cover"]


def test_without_polygons_none_are_written_and_those_of_the_run_folder_go_stale(labelled, tmp_path):
    exported = jobs.export(labelled, None, None, SILENT)
    assert exported.vector.is_file()
    assert jobs.export(labelled, None, None, SILENT, polygons=False).vector is None
    assert not exported.vector.exists()
