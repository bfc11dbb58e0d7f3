"""Step 2, afterwards: more layers of the run, the menu, and how well clusters are told apart."""

import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.run_folder import MEMBERSHIP, OBSERVATIONS
from landcover_interpreter.core.scene.scene import SceneRequest
from landcover_interpreter.tests.clusterings import by_pixels
from landcover_interpreter.tests.clusters_step import Step
from landcover_interpreter.tests.patchwork import FIVE_BANDS, parcels
from landcover_interpreter.tests.scenes import write_raster
from landcover_interpreter.ui.layers import PREVIEW
from landcover_interpreter.ui.run_layers import RunLayers
from landcover_interpreter.ui.state import State
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMenu


@pytest.fixture
def twice(tmp_path):
    """A run of two dates, the second of which lacks the left half."""
    first = write_raster(tmp_path / "a.tif", parcels(), names=FIVE_BANDS, nodata=0)
    values = parcels(seed=5)
    values[:, :, :85] = 0
    second = write_raster(tmp_path / "b.tif", values, names=FIVE_BANDS, nodata=0)
    run = tmp_path / "twice"
    scene = SceneRequest((str(first),), others=(SceneRequest((str(second),)),))
    jobs.cluster(scene, by_pixels(clusters=4), run, SILENT)
    return run


@pytest.fixture
def state(qgis_new_project):
    return State()


@pytest.fixture
def layers(state, qgis_new_project):
    return RunLayers(state, project=qgis_new_project)


def sources(project):
    return [layer.source() for layer in project.mapLayers().values()]


def test_what_the_run_does_not_have_is_not_offered(state, layers, twice, clustered):
    assert layers.offered == ()
    state.open(clustered)
    assert layers.offered == ()
    state.open(twice)
    assert layers.offered == (OBSERVATIONS,)


def test_a_layer_is_added_once_above_all_others(state, layers, twice, qgis_new_project):
    state.open(twice)
    layer = layers.add(OBSERVATIONS)
    assert layer.isValid() and layer.source() == str(twice / OBSERVATIONS)
    assert layer.name() == "a: dates with data"
    assert layer.customProperty(PREVIEW), "it is no image to map"
    assert layers.add(OBSERVATIONS) is layer
    assert qgis_new_project.layerTreeRoot().children()[0].layer() is layer
    assert sources(qgis_new_project).count(str(twice / OBSERVATIONS)) == 1


def test_a_layer_goes_with_the_run(state, layers, twice, clustered, qgis_new_project):
    state.open(twice)
    layers.add(OBSERVATIONS)
    state.open(clustered)
    assert str(twice / OBSERVATIONS) not in sources(qgis_new_project)


def test_a_layer_is_let_go_of_while_pixels_are_replaced(state, layers, twice, qgis_new_project):
    state.open(twice)
    layers.add(OBSERVATIONS)
    state.let_go()
    assert sources(qgis_new_project) == []
    state.take_up()
    assert sources(qgis_new_project) == [str(twice / OBSERVATIONS)]
    state.let_go()
    (twice / OBSERVATIONS).unlink()
    state.take_up()
    assert sources(qgis_new_project) == []


def test_what_cannot_be_opened_is_not_added(state, layers, twice, qgis_new_project):
    state.open(twice)
    (twice / MEMBERSHIP).write_text("no raster")
    assert layers.add(MEMBERSHIP) is None
    assert sources(qgis_new_project) == []


@pytest.fixture
def step(desktop, until, tmp_path):
    found = Step(desktop, until, tmp_path)
    yield found
    found.end()


def test_the_menu_opens_with_a_run_and_says_why_what_cannot_be_done(step, twice):
    page = step.page
    assert not page.moreButton.isEnabled()
    step.state.open(twice)
    assert page.moreButton.isEnabled() and isinstance(page.moreButton.menu(), QMenu)
    menu = page.menu
    menu.menu.aboutToShow.emit()
    assert menu.observations.isEnabled() and not menu.membership.isEnabled()
    assert "mixture" in menu.membership.toolTip()
    menu.observations.trigger()
    assert str(twice / OBSERVATIONS) in sources(QgsProject.instance())


needs_separability = pytest.mark.skipif(not hasattr(jobs, "separability"), reason="there is no job of separability")


def dialog_of(step):
    shown = lambda: [w for w in QApplication.allWidgets() if w.objectName() == "SeparabilityDialog" and w.isVisible()]  # noqa: E731
    step.until(shown, seconds=120)
    return shown()[0]


@needs_separability
def test_the_closest_pairs_are_shown_and_selected(step):
    step.begin()
    step.run(clusters=6)
    step.page.menu.separability.trigger()
    dialog = dialog_of(step)
    rows = dialog.pairsView.model()
    assert rows.rowCount() == 15 and dialog.clustersView.model().rowCount() == 6
    distances = [float(rows.index(row, 1).data()) for row in range(rows.rowCount())]
    assert distances == sorted(distances)
    dialog.pairsView.setFocus()
    dialog.pairsView.selectRow(0)
    first, second = map(int, rows.index(0, 0).data().split(" and "))
    assert step.selected() == sorted([first, second])
    step.until(lambda: step.lit() == sorted([first, second]))
    dialog.clustersView.setFocus()
    QTest.keyClick(dialog.clustersView, Qt.Key.Key_Down)
    dialog.clustersView.selectRow(2)
    assert step.selected() == [3]
    header = dialog.clustersView.horizontalHeader()
    dialog.clustersView.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert dialog.clustersView.model().index(0, 0).data() == "6" and header.isVisible()


@needs_separability
def test_the_dialog_goes_with_its_clusters(step):
    step.begin()
    step.run(clusters=4)
    step.page.menu.separability.trigger()
    dialog = dialog_of(step)
    step.state.close()
    step.until(lambda: not any(w.objectName() == "SeparabilityDialog" for w in QApplication.topLevelWidgets()))
    del dialog
