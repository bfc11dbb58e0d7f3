"""The ways into the dock, and that none of them stays when the plugin goes."""

from collections import Counter

import pytest
from landcover_interpreter.tests.dock_window import open_folder
from landcover_interpreter.tests.patchwork import FIVE_BANDS, parcels
from landcover_interpreter.tests.scenes import write_raster
from landcover_interpreter.ui.entries import Entries
from qgis.core import QgsApplication, QgsLocatorResult, QgsMapLayerType, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDockWidget


@pytest.fixture
def scene(tmp_path, qgis_new_project):
    return add_scene(qgis_new_project, tmp_path / "scene.tif")


def add_scene(project, path):
    write_raster(path, parcels(), names=FIVE_BANDS, nodata=0)
    return project.addMapLayer(QgsRasterLayer(str(path), path.stem))


def docks(desktop):
    return desktop.window.findChildren(QDockWidget, "LandCoverInterpreterDock")


def chosen(entries):
    return entries.dock.pages.scene.layer()


def test_starting_makes_no_dock_yet(entries, desktop):
    assert entries.dock is None and docks(desktop) == []


def test_the_button_on_the_toolbar_opens_the_dock(entries, desktop, until):
    (action,) = (each for each in desktop.toolbar.actions() if each.text() == "Land Cover Interpreter")
    assert not action.icon().isNull()
    QTest.mouseClick(desktop.toolbar.widgetForAction(action), Qt.MouseButton.LeftButton)
    assert docks(desktop) == [entries.dock] and entries.dock.isVisible()
    assert desktop.window.dockWidgetArea(entries.dock) == Qt.DockWidgetArea.RightDockWidgetArea
    until(lambda: entries.dock.width() == 400, seconds=2)


def test_the_raster_menu_opens_the_one_dock(entries, desktop):
    (action,) = desktop.submenu("Land Cover Interpreter").actions()
    action.trigger()
    first = entries.dock
    first.close()
    action.trigger()
    assert docks(desktop) == [first] and first.isVisible()


def test_the_menu_of_a_raster_layer_opens_the_dock_with_that_layer(entries, desktop, scene, tmp_path, qgis_new_project):
    other = add_scene(qgis_new_project, tmp_path / "other.tif")
    ((action, kind),) = desktop.layer_actions
    assert action.text() == "Interpret land cover…" and kind == QgsMapLayerType.RasterLayer
    for layer in (scene, other):
        desktop.active = layer
        action.trigger()
        assert chosen(entries) == layer and entries.dock.step == 0


@pytest.mark.parametrize("active", [None, "points"])
def test_without_a_raster_layer_the_dock_opens_all_the_same(entries, desktop, active, qgis_new_project):
    if active:
        desktop.active = qgis_new_project.addMapLayer(QgsVectorLayer("Point?crs=EPSG:4326", active, "memory"))
    desktop.layer_actions[0][0].trigger()
    assert entries.dock.isVisible() and chosen(entries) is None


def found_by(desktop, until, words):
    """What the locator bar lists for the words."""
    results, finished = [], []
    desktop.locator.foundResult.connect(lambda result: results.append(QgsLocatorResult(result)))
    desktop.locator.finished.connect(lambda: finished.append(True))
    context = desktop.locator_context()
    desktop.locator.fetchResults(words, context)
    until(lambda: finished)
    return {result.displayString: result for result in results}


def test_the_locator_bar_finds_the_dock_and_the_layers(entries, desktop, until, scene):
    assert set(found_by(desktop, until, "lci ")) == {"Land Cover Interpreter", "Interpret land cover: scene"}
    assert set(found_by(desktop, until, "land cover")) == {"Land Cover Interpreter", "Interpret land cover: scene"}
    assert set(found_by(desktop, until, "cover SCENE")) == {"Interpret land cover: scene"}
    assert found_by(desktop, until, "lci nothing like it") == {}


def test_a_result_of_the_locator_bar_opens_the_dock(entries, desktop, until, scene, tmp_path, qgis_new_project):
    found = found_by(desktop, until, "lci ")
    result = found["Interpret land cover: scene"]
    add_scene(qgis_new_project, tmp_path / "a_scene_before.tif")
    result.filter.triggerResult(result)
    assert chosen(entries) == scene
    entries.dock.close()
    found["Land Cover Interpreter"].filter.triggerResult(found["Land Cover Interpreter"])
    assert entries.dock.isVisible() and chosen(entries) == scene


def test_a_result_whose_layer_is_gone_opens_the_dock_without(entries, desktop, until, scene, qgis_new_project):
    result = found_by(desktop, until, "lci ")["Interpret land cover: scene"]
    qgis_new_project.removeMapLayer(scene)
    result.filter.triggerResult(result)
    assert entries.dock.isVisible() and chosen(entries) is None


def test_the_filter_outlives_its_clones(entries, desktop, until):
    (original,) = desktop.locator.filters()
    clone = original.clone()
    assert (clone.name(), clone.prefix(), clone.flags()) == (original.name(), original.prefix(), original.flags())
    del clone
    for _ in range(3):
        assert found_by(desktop, until, "lci land")


def test_the_dock_comes_back_to_its_place(entries, desktop):
    """QGIS keeps the places of its panels by their object names."""
    entries.open()
    desktop.window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, entries.dock)
    places = desktop.window.saveState()
    entries.remove()
    drop_deleted()
    desktop.window.restoreState(places)
    entries.__init__(desktop)
    entries.add()
    entries.open()
    assert desktop.window.dockWidgetArea(entries.dock) == Qt.DockWidgetArea.LeftDockWidgetArea


def drop_deleted():
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def left_in(desktop):
    """All that a plugin could leave in the window."""
    drop_deleted()
    return (
        Counter(type(each).__name__ for each in desktop.window.findChildren(QObject)),
        [action.text() for action in desktop.toolbar.actions() + desktop.raster_menu.actions()],
        list(desktop.layer_actions),
        desktop.locator.filters(),
    )


@pytest.mark.parametrize("opened", [False, True])
def test_removing_leaves_the_window_as_it_was(desktop, scene, opened, qgis_new_project):
    before = left_in(desktop)
    for _ in range(2):
        entries = Entries(desktop)
        entries.add()
        if opened:
            entries.open(scene)
        entries.remove()
        assert left_in(desktop) == before
    assert list(qgis_new_project.mapLayers()) == [scene.id()]
    assert QgsApplication.taskManager().countActiveTasks() == 0


def test_after_it_is_removed_nothing_follows_the_project(desktop, labelled, tmp_path, qgis_new_project):
    entries = Entries(desktop)
    entries.add()
    entries.open()
    open_folder(entries.dock, labelled)
    entries.remove()
    assert [layer.source() for layer in qgis_new_project.mapLayers().values()] == [str(tmp_path / "scene.tif")]
    assert qgis_new_project.write(str(tmp_path / "project.qgz"))
    qgis_new_project.clear()
    assert qgis_new_project.read(str(tmp_path / "project.qgz"))
    drop_deleted()
    qgis_new_project.clear()
