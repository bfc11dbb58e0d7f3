"""Where map and reference differ as a layer: what it shows, when it is drawn anew, and where it goes."""

import shutil

import numpy as np
import pytest
from landcover_interpreter.adapters.settings import WORLDCOVER_FOLDER
from landcover_interpreter.core import jobs
from landcover_interpreter.core.errors import ReferenceMapError
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.output.disagreement import AGREES, CLUSTERING_ERROR, LABELLING_ERROR
from landcover_interpreter.core.run_folder import DISAGREEMENT
from landcover_interpreter.core.scene.scene import SceneRequest
from landcover_interpreter.tests.clusterings import by_pixels
from landcover_interpreter.tests.loopback import BLOCK, TILE_PIXELS, write_tile
from landcover_interpreter.tests.results_window import choose, click, compared
from landcover_interpreter.tests.scenes import write_raster
from osgeo import gdal
from qgis.core import QgsProject

TREES, WATER = 10, 80

pytestmark = pytest.mark.usefixtures("english")


def of_run(run):
    """The layers of the project that show the run's file."""
    return [e for e in QgsProject.instance().mapLayers().values() if e.source() == str(run / DISAGREEMENT)]


def by_hand(state, run, reference):
    """What every pixel is, from rasters, counts and labels alone."""
    clusters, codes = (gdal.Open(str(path)).ReadAsArray() for path in (run / "clusters.tif", reference))
    table, found = state.contingency, np.zeros(clusters.shape, np.uint8)
    mapped, _ = state.interpretation.mapped_to_worldcover(table.clusters)
    for cluster, code, row in zip(table.clusters, mapped, table.counts):
        own = clusters == cluster
        found[own] = CLUSTERING_ERROR
        found[own & (codes == table.codes[int(row.argmax())])] = LABELLING_ERROR
        found[own & (codes == code)] = AGREES
    return found


@pytest.fixture
def open_run(page, state, run, demo):
    state.open(run)
    compared(page, demo.reference)
    return run


def test_before_a_comparison_there_is_no_button(page, state, run):
    state.open(run)
    assert not page.agreement.buttonDisagreement.isVisible()


def test_one_click_draws_it_styled_above_the_preview(page, state, open_run, layers, demo):
    state.override([2], WATER)
    click(page, page.agreement.buttonDisagreement)
    assert not page.disagreement_notice.isVisible()
    (layer,) = of_run(open_run)
    expected = by_hand(state, open_run, demo.reference)
    assert {AGREES, LABELLING_ERROR, CLUSTERING_ERROR} <= set(np.unique(expected))
    np.testing.assert_array_equal(gdal.Open(layer.source()).ReadAsArray(), expected)
    assert layer.renderer().classes()[1].label == "labelling error: another label would agree"
    order = [node.layerId() for node in QgsProject.instance().layerTreeRoot().findLayers()]
    assert order.index(layer.id()) < order.index(layers.layer.id())


def test_it_says_that_labels_have_changed_and_is_drawn_anew(page, state, open_run, demo):
    panel = page.agreement
    click(page, panel.buttonDisagreement)
    assert not panel.labelOutdated.isVisible()
    state.override([2], WATER)
    assert panel.labelOutdated.isVisible()
    click(page, panel.buttonDisagreement)
    assert not panel.labelOutdated.isVisible()
    (layer,) = of_run(open_run)
    np.testing.assert_array_equal(gdal.Open(layer.source()).ReadAsArray(), by_hand(state, open_run, demo.reference))
    state.undo_stack.undo()
    assert panel.labelOutdated.isVisible()


def test_a_reference_that_is_gone_is_named_on_the_page(page, state, run, demo, tmp_path):
    moved = shutil.copy(demo.reference, tmp_path / "reference.tif")
    jobs.compare_run(run, jobs.ComparisonRequest(str(moved)), SILENT)
    moved.unlink()
    state.open(run)
    click(page, page.agreement.buttonDisagreement)
    assert str(moved) in page.disagreement_notice.text
    assert of_run(run) == [] and not (run / DISAGREEMENT).exists()


def test_worldcover_is_taken_from_the_folder_of_tiles_without_a_server(page, state, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "caches"))
    rng = np.random.default_rng(6)
    values = rng.choice(np.array((10, 40, 80), np.uint8), (BLOCK, BLOCK))
    write_tile(tmp_path / "tiles", "ESA_WorldCover_10m_2021_v200_N45E015_Map.tif", values, 2 * BLOCK, 3 * BLOCK)
    pixel = 3 / TILE_PIXELS
    place = (15 + (2 * BLOCK + 100) * pixel, pixel, 0, 48 - (3 * BLOCK + 50) * pixel, 0, -pixel)
    bands = rng.integers(300, 3000, (4, 120, 160)).astype(np.uint16)
    scene = write_raster(tmp_path / "s.tif", bands, names=("B02", "B03", "B04", "B08"), epsg=4326, geotransform=place)
    run = tmp_path / "run"
    jobs.cluster(SceneRequest((str(scene),)), by_pixels(clusters=3), run, SILENT)
    jobs.label(run, jobs.LabelRequest("spectral"), SILENT)
    WORLDCOVER_FOLDER.save(str(tmp_path / "tiles"))
    state.open(run)
    choose(page.comboReference, "ESA WorldCover 2021")
    click(page, page.buttonCompare)
    click(page, page.agreement.buttonDisagreement)
    assert not page.disagreement_notice.isVisible()
    reference = write_raster(tmp_path / "under.tif", values[None, 50:170, 100:260])
    np.testing.assert_array_equal(gdal.Open(str(run / DISAGREEMENT)).ReadAsArray(), by_hand(state, run, reference))
    assert "© ESA WorldCover project 2021" in " ".join(of_run(run)[0].metadata().rights())


def test_a_run_that_was_never_compared_has_nothing_to_draw(run):
    with pytest.raises(ReferenceMapError, match="not compared with a map yet"):
        jobs.draw_disagreement(run, run / DISAGREEMENT, "", SILENT)


def test_it_goes_with_the_pixels_and_not_into_the_next_run(page, state, open_run, labelled, demo):
    click(page, page.agreement.buttonDisagreement)
    assert len(of_run(open_run)) == 1 and (open_run / "disagreement.qml").exists()
    jobs.merge(open_run, [1, 2], SILENT)
    assert not (open_run / DISAGREEMENT).exists() and not (open_run / "disagreement.qml").exists()
    state.open(labelled)
    assert of_run(open_run) == []


def test_a_recoded_reference_is_drawn_by_its_recoding(run, demo, tmp_path):
    values = gdal.Open(str(demo.reference)).ReadAsArray()
    codes = sorted(set(np.unique(values)) - {0})
    other = shutil.copy(demo.reference, tmp_path / "other.tif")
    dataset = gdal.Open(str(other), gdal.GA_Update)
    dataset.GetRasterBand(1).WriteArray(np.searchsorted([0, *codes], values).astype(np.uint8))
    del dataset
    recoding = ", ".join(f"{value} = {code}" for value, code in enumerate(codes, 1))
    drawn = []
    for request in (
        jobs.ComparisonRequest(str(demo.reference)),
        jobs.ComparisonRequest(str(other), recoding=recoding),
    ):
        jobs.compare_run(run, request, SILENT)
        jobs.draw_disagreement(run, run / DISAGREEMENT, "", SILENT)
        drawn.append(gdal.Open(str(run / DISAGREEMENT)).ReadAsArray())
    np.testing.assert_array_equal(*drawn)
    assert len(np.unique(drawn[0])) >= 3
