"""The run on the canvas: one layer, in the legend's colours as they stand."""

import shutil

import pytest
from landcover_interpreter.core.clustering.raster import cluster_colour
from landcover_interpreter.core.run_folder import CLUSTERS
from landcover_interpreter.ui.layers import CanvasLayers
from landcover_interpreter.ui.state import State
from qgis.core import QgsMapRendererParallelJob, QgsMapSettings, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QSize

TREES, WATER = 10, 80
DIMMED = 40
WHITE = (255, 255, 255)


@pytest.fixture
def state(qgis_new_project):
    return State()


@pytest.fixture
def layers(state, qgis_new_project):
    found = CanvasLayers(state, qgis_new_project)
    yield found
    found.remove()


def shown(layer):
    """Cluster → (colour as RGB, opacity, label), as the layer's legend has them."""
    entries = layer.renderer().classes()
    return {entry.value: (entry.color.getRgb()[:3], entry.color.alpha(), entry.label) for entry in entries}


def rendered(layer):
    """The layer as an image of its own pixels, white where there is no cluster."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setExtent(layer.extent())
    settings.setDestinationCrs(layer.crs())
    settings.setOutputSize(QSize(layer.width(), layer.height()))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def colours_on_the_map(layer):
    image = rendered(layer)
    places = [(x, y) for x in range(image.width()) for y in range(image.height())]
    return {image.pixelColor(x, y).getRgb()[:3] for x, y in places} - {WHITE}


def test_without_a_run_there_is_no_layer(layers, qgis_new_project):
    assert layers.layer is None
    layers.highlight([1])
    layers.remove()
    assert qgis_new_project.mapLayers() == {}


def test_a_run_shows_its_clusters_in_colours_that_suggest_no_class(state, layers, clustered, qgis_new_project):
    state.open(clustered)
    assert list(qgis_new_project.mapLayers().values()) == [layers.layer]
    assert layers.layer.source() == str(clustered / CLUSTERS)
    expected = {c: (tuple(cluster_colour(c, 4)), 255, f"{c}: unlabelled") for c in (1, 2, 3, 4)}
    assert shown(layers.layer) == expected


def test_the_map_follows_every_change_of_a_label(state, layers, labelled):
    state.open(labelled)
    state.override([1], WATER)
    water = state.interpretation.taxonomy.by_code(WATER)
    assert shown(layers.layer)[1] == (tuple(water.colour), 255, f"1: {water.name}")
    assert tuple(water.colour) in colours_on_the_map(layers.layer)
    state.override([1, 2, 3, 4], TREES)
    trees = state.interpretation.taxonomy.by_code(TREES)
    assert colours_on_the_map(layers.layer) == {tuple(trees.colour)}
    state.undo_stack.undo()
    assert shown(layers.layer)[1][0] == tuple(water.colour)


def test_what_is_pointed_at_stays_and_the_rest_dims(state, layers, labelled):
    state.open(labelled)
    before = shown(layers.layer)
    layers.highlight([2, 4])
    after = shown(layers.layer)
    assert {cluster: alpha for cluster, (_, alpha, _) in after.items()} == {1: DIMMED, 2: 255, 3: DIMMED, 4: 255}
    assert {cluster: colour for cluster, (colour, _, _) in after.items()} == {c: v[0] for c, v in before.items()}
    state.override([1], WATER)
    assert shown(layers.layer)[1][1] == DIMMED, "a change of labels keeps what is lit up"
    layers.highlight([])
    assert {alpha for _, alpha, _ in shown(layers.layer).values()} == {255}


def test_another_run_replaces_the_layer_and_closing_takes_it_away(state, layers, labelled, tmp_path, qgis_new_project):
    other = shutil.copytree(labelled, tmp_path / "other.interpretation")
    state.open(labelled)
    layers.highlight([1])
    state.open(other)
    assert [layer.source() for layer in qgis_new_project.mapLayers().values()] == [str(other / CLUSTERS)]
    assert {alpha for _, alpha, _ in shown(layers.layer).values()} == {255}, "nothing is lit up in another run"
    state.close()
    assert qgis_new_project.mapLayers() == {} and layers.layer is None


def test_the_user_may_remove_the_layer(state, layers, labelled, qgis_new_project):
    state.open(labelled)
    qgis_new_project.removeMapLayer(layers.layer)
    assert layers.layer is None
    state.override([1], WATER)
    layers.highlight([1])
    layers.remove()
    state.open(labelled)
    assert layers.layer.isValid()


def test_a_saved_project_is_opened_again_with_one_preview(state, layers, labelled, tmp_path, qgis_new_project):
    """The layer is saved with the project like any other; the run that is opened then takes it up again."""
    state.open(labelled)
    state.override([1], WATER)
    state.save()
    scene = QgsRasterLayer(str(tmp_path / "scene.tif"), "scene")
    qgis_new_project.addMapLayer(scene)
    assert qgis_new_project.write(str(tmp_path / "project.qgz"))
    state.close()
    assert qgis_new_project.read(str(tmp_path / "project.qgz"))
    state.open(labelled)
    sources = [layer.source() for layer in qgis_new_project.mapLayers().values()]
    assert sorted(sources) == sorted([str(labelled / CLUSTERS), str(tmp_path / "scene.tif")])
    assert shown(layers.layer)[1][0] == tuple(state.interpretation.taxonomy.by_code(WATER).colour)
    assert not qgis_new_project.isDirty(), "opening a project changes nothing in it"


def test_what_is_pointed_at_is_not_saved_with_the_project(state, layers, labelled, tmp_path, qgis_new_project, until):
    state.open(labelled)
    layers.highlight([2])
    assert qgis_new_project.write(str(tmp_path / "project.qgz"))
    until(lambda: shown(layers.layer)[1][1] == DIMMED)
    assert not qgis_new_project.isDirty()
    saved = QgsProject()
    assert saved.read(str(tmp_path / "project.qgz"))
    (layer,) = saved.mapLayers().values()
    assert {alpha for _, alpha, _ in shown(layer).values()} == {255}
