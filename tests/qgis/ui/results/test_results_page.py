"""Step 4 as a user drives it: areas, comparing, the confusion matrix."""

import numpy as np
import pytest
from landcover_interpreter.adapters.settings import WORLDCOVER_URL
from landcover_interpreter.core import jobs
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.interpretation import load_interpretation
from landcover_interpreter.core.scene.scene import SceneRequest
from landcover_interpreter.tests.clusterings import by_pixels
from landcover_interpreter.tests.loopback import serving, write_tile
from landcover_interpreter.tests.results_window import (
    choose,
    choose_layer,
    click,
    click_cell,
    column,
    compared,
    largest_error,
    lit,
    messages,
    wait_for,
)
from landcover_interpreter.tests.scenes import write_raster
from landcover_interpreter.ui.state import State
from osgeo import gdal
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QSignalSpy, QTest

LEFT = Qt.MouseButton.LeftButton

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def project(qgis_new_project):
    return QgsProject.instance()


def test_with_nothing_open_the_page_says_what_comes_first(page):
    assert "step 1" in page.labelAreas.text()
    assert page.labelAreas.isVisible()
    assert not page.tableAreas.isVisible()
    assert not page.buttonExport.isEnabled()
    assert not page.buttonCompare.isEnabled()


def test_clusters_without_labels_point_to_step_three(page, state, clustered):
    state.open(clustered)
    assert "step 3" in page.labelAreas.text()
    choose(page.comboReference, "ESA WorldCover 2021")
    assert not page.buttonCompare.isEnabled()
    assert not page.buttonExport.isEnabled()


def test_areas_are_there_without_a_reference_and_follow_an_override(page, state, run):
    state.open(run)
    summaries = state.interpretation.class_summaries()
    assert column(page.tableAreas, 0) == [entry.name for entry in summaries]
    assert [text.replace(",", "") for text in column(page.tableAreas, 3)] == [str(s.pixels) for s in summaries]
    assert page.agreement.labelEmpty.isVisible()
    assert not page.agreement.figures.isVisible()
    state.override(state.interpretation.clusters, 100)
    assert column(page.tableAreas, 0) == ["Moss and lichen"]
    assert column(page.tableAreas, 1) == ["100.0\u00a0%"]
    state.undo_stack.undo()
    assert column(page.tableAreas, 0) == [entry.name for entry in summaries]


def test_the_area_without_a_class_is_not_kept_quiet(page, state, run):
    state.open(run)
    first = state.interpretation.profiles[0]
    state.override([first.cluster], None)
    last = page.tableAreas.model().rowCount() - 1
    assert column(page.tableAreas, 0)[last] == "Without a class"
    assert column(page.tableAreas, 3)[last].replace(",", "") == str(first.pixels)
    assert page.tableAreas.model().index(last, 0).data(Qt.ItemDataRole.DecorationRole) is None


def test_a_click_on_a_header_sorts_by_number_and_not_by_letter(page, state, run):
    state.open(run)
    header = page.tableAreas.horizontalHeader()
    orders = []
    for _ in range(2):
        header.resizeSections(header.ResizeMode.ResizeToContents)
        spot = QPoint(header.sectionViewportPosition(3) + 5, 5)
        QTest.mouseClick(header.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, spot)
        orders.append([int(text.replace(",", "")) for text in column(page.tableAreas, 3)])
    assert sorted(orders) == [sorted(orders[0]), sorted(orders[0], reverse=True)]
    assert len({len(str(pixels)) for pixels in orders[0]}) > 1, "letters would sort alike"


def test_comparing_with_a_layer_shows_the_figures_of_the_core(page, state, run, demo):
    state.open(run)
    compared(page, demo.reference)
    assert messages(page) == []
    figures = state.agreement
    panel = page.agreement
    for label, value in (
        (panel.numberOverall, figures.overall_agreement),
        (panel.numberCeiling, figures.ceiling),
        (panel.numberEfficiency, figures.labelling_efficiency),
        (panel.numberIou, figures.mean_iou),
    ):
        assert label.isVisible()
        assert label.text() == f"{100 * value:.1f}\u00a0%"
    assert "not accuracy: the reference has errors of its own" in panel.textOverall.text()
    assert demo.reference.name in panel.labelReference.text()
    assert panel.labelReference.toolTip() == str(demo.reference)
    assert panel.tableClasses.model().rowCount() == len(figures.codes)
    assert not panel.labelEmpty.isVisible()
    assert state.is_saved
    assert load_interpretation(run).reference is not None


def test_figures_follow_an_override_and_its_undoing_at_once(page, state, run, demo):
    state.open(run)
    compared(page, demo.reference)
    before = page.agreement.numberOverall.text()
    ceiling = page.agreement.numberCeiling.text()
    largest = max(state.interpretation.profiles, key=lambda profile: profile.pixels)
    state.override([largest.cluster], 100)
    after = page.agreement.numberOverall.text()
    assert after == f"{100 * state.agreement.overall_agreement:.1f}\u00a0%"
    assert float(after[:-2]) < float(before[:-2]) - 5
    assert page.agreement.numberCeiling.text() == ceiling
    assert "Moss and lichen" in column(page.agreement.tableClasses, 0)
    state.undo_stack.undo()
    assert page.agreement.numberOverall.text() == before


def test_undoing_a_comparison_brings_the_figures_of_the_one_before_back(page, state, run, demo, tmp_path):
    state.open(run)
    compared(page, demo.reference)
    first = page.agreement.numberOverall.text()
    grid = state.interpretation.scene.grid
    water = np.full((1, grid.height, grid.width), 80, np.uint8)
    other = write_raster(tmp_path / "water.tif", water, geotransform=grid.geotransform)
    compared(page, other)
    second = page.agreement.numberOverall.text()
    assert second != first
    state.undo_stack.undo()
    assert page.agreement.numberOverall.text() == first
    assert demo.reference.name in page.agreement.labelReference.text()
    state.save()
    again = State()
    again.open(run)
    assert f"{100 * again.agreement.overall_agreement:.1f}\u00a0%" == first
    state.undo_stack.undo()
    assert page.agreement.labelEmpty.isVisible()
    state.save()
    again.open(run)
    assert again.agreement is None
    state.undo_stack.redo()
    state.undo_stack.redo()
    state.save()
    again.open(run)
    assert f"{100 * again.agreement.overall_agreement:.1f}\u00a0%" == second


def test_what_the_analyst_changes_while_comparing_stays(page, state, tasks, run, demo):
    state.open(run)
    choose_layer(page, demo.reference)
    QTest.mouseClick(page.buttonCompare, LEFT)
    assert tasks.current is not None
    assert not page.buttonCompare.isEnabled()
    assert not page.buttonExport.isEnabled()
    state.override([1], 100)
    wait_for(lambda: tasks.current is None)
    assert state.interpretation.legend[0].code == 100
    assert state.agreement is not None
    assert not state.is_saved
    assert page.buttonCompare.isEnabled()


def test_a_comparison_that_ends_when_another_run_is_open_is_not_taken_up(page, state, tasks, run, labelled, demo):
    state.open(run)
    choose_layer(page, demo.reference)
    QTest.mouseClick(page.buttonCompare, LEFT)
    state.open(labelled)
    wait_for(lambda: tasks.current is None)
    assert state.run == labelled
    assert state.agreement is None
    assert load_interpretation(run).reference is not None


def test_a_reference_that_does_not_fit_is_told_once_in_the_page(page, state, run, tmp_path):
    state.open(run)
    far = write_raster(tmp_path / "far.tif", np.full((1, 20, 20), 10, np.uint8), origin=(100_000, 100_000))
    compared(page, far)
    (message,) = messages(page)
    assert "far.tif does not overlap the map" in message
    assert state.agreement is None
    assert page.buttonCompare.isEnabled()
    QTest.mouseClick(page.compare_notice.closer, LEFT)
    assert messages(page) == []


def test_the_preview_is_no_reference(page, state, run, layers):
    state.open(run)
    choose(page.comboReference, "a layer")
    assert layers.layer.isValid()
    assert page.comboLayer.count() == 0
    assert not page.buttonCompare.isEnabled()


def test_worldcover_is_fetched_from_the_address_in_the_settings(page, state, tmp_path, demo, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "caches"))
    monkeypatch.delenv("LOCALAPPDATA", raising=False)
    scene = tmp_path / "equator.tif"
    step = 3 / 36_000
    gdal.Translate(
        str(scene), str(demo.image), outputSRS="EPSG:4326", outputBounds=(9.1, 0.9, 9.1 + 128 * step, 0.9 - 128 * step)
    )
    run = tmp_path / "run"
    jobs.cluster(SceneRequest((str(scene),)), by_pixels(clusters=4), run, SILENT)
    jobs.label(run, jobs.LabelRequest("spectral"), SILENT)
    tile = "ESA_WorldCover_10m_2021_v200_N00E009_Map.tif"
    write_tile(tmp_path, tile, np.full((1024, 1024), 10, np.uint8), 1024, 24_576)
    state.open(run)
    with serving(tmp_path) as server:
        WORLDCOVER_URL.save(server.url)
        choose(page.comboReference, "ESA WorldCover 2021")
        click(page, page.buttonCompare)
        assert messages(page) == []
        assert server.asked_for(tile)
    WORLDCOVER_URL.save(WORLDCOVER_URL.default)
    assert "ESA WorldCover 2021 v200" in page.agreement.labelReference.text()
    assert "WorldCover 2021 itself is right in 76.7" in page.agreement.textOverall.text()
    assert "© ESA WorldCover project 2021" in page.agreement.labelReference.text()
    trees = sum(s.pixels for s in state.interpretation.class_summaries() if s.code == 10)
    assert state.agreement.overall_agreement == pytest.approx(trees / state.agreement.pixels_compared)
    page.comboReference.setCurrentIndex(0)
    state.open(run)
    assert page.comboReference.currentText() == "ESA WorldCover 2021 (fetched)"


def test_a_click_on_a_cell_lights_up_the_clusters_that_cause_it_and_names_them(page, state, layers, run, demo):
    state.open(run)
    compared(page, demo.reference)
    chosen = QSignalSpy(page.chosen)
    row, place = largest_error(page)
    codes = state.agreement.codes
    click_cell(page, row, place)
    table, interpretation = state.contingency, state.interpretation
    mapped, _ = interpretation.mapped_to_worldcover(table.clusters)
    pixels = {
        cluster: int(table.counts[number, table.codes.index(codes[place])])
        for number, cluster in enumerate(table.clusters)
        if mapped[number] == codes[row]
    }
    worst = max(pixels, key=pixels.get)
    assert sum(pixels.values()) == state.agreement.matrix[row, place]
    assert worst in lit(layers) <= set(pixels)
    words = page.agreement.labelCauses.text()
    assert page.agreement.labelCauses.isVisible()
    assert f"cluster {worst} ({100 * pixels[worst] / sum(pixels.values()):.1f}\u00a0%)" in words
    here, there = (table.codes.index(codes[position]) for position in (row, place))
    counts = dict(zip(table.clusters, table.counts))
    gaining = {cluster for cluster in lit(layers) if counts[cluster][there] > counts[cluster][here]}
    named = set(map(int, words.rpartition("agree better: ")[2].strip(".").split(", "))) if gaining else set()
    assert named == gaining and ("split them in step 3" in words) == (not gaining)
    assert set(chosen[0][0]) == lit(layers)
    click(page, page.agreement.buttonUnlight)
    assert lit(layers) == set()
    assert not page.agreement.labelCauses.isVisible()
    assert chosen[1][0] == ()


def test_out_of_sight_the_page_lights_up_nothing(page, state, layers, run, demo):
    state.open(run)
    compared(page, demo.reference)
    click_cell(page, *largest_error(page))
    assert lit(layers)
    page.hide()
    assert lit(layers) == set()


def test_a_cell_is_chosen_with_the_keyboard_too(page, state, layers, run, demo):
    state.open(run)
    compared(page, demo.reference)
    view = page.agreement.tableMatrix
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    assert lit(layers) == set()
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Up)
    QTest.keyClick(view, Qt.Key.Key_Return)
    mapped, _ = state.interpretation.mapped_to_worldcover(state.interpretation.clusters)
    of_class = {c for c, code in zip(state.interpretation.clusters, mapped) if code == state.agreement.codes[0]}
    assert set() < lit(layers) <= of_class


def test_the_words_on_a_cell_follow_an_override_but_the_canvas_is_left_to_others(page, state, layers, run, demo):
    state.open(run)
    compared(page, demo.reference)
    row, place = largest_error(page)
    click_cell(page, row, place)
    before = page.agreement.labelCauses.text()
    (wrong, *_) = lit(layers)
    layers.highlight([])
    state.override([wrong], state.agreement.codes[place])
    assert page.agreement.labelCauses.text() != before
    assert f"cluster {wrong} (" not in page.agreement.labelCauses.text()
    assert lit(layers) == set()


def test_names_of_classes_and_all_their_figures_have_room_in_a_narrow_dock(page, state, run, demo, project):
    state.open(run)
    view = page.tableAreas
    wait_for(lambda: view.isVisible() and view.width() > 300)
    columns = range(view.model().columnCount())
    assert view.columnWidth(0) >= 0.3 * view.viewport().width()
    assert sum(map(view.columnWidth, columns)) <= view.viewport().width()
    assert all(view.columnWidth(column) >= view.sizeHintForColumn(column) for column in columns[1:])
