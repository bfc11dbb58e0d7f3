"""WorldCover by one click on the page of results: what is fetched, written, shown; proxy, cancel, failures."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
from landcover_interpreter.adapters.settings import WORLDCOVER_FOLDER, WORLDCOVER_URL
from landcover_interpreter.core import jobs
from landcover_interpreter.core.agreement.editions import EDITIONS
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.interpretation import load_interpretation
from landcover_interpreter.core.scene.scene import SceneRequest
from landcover_interpreter.tests.clusterings import by_pixels
from landcover_interpreter.tests.http_server import NEVER
from landcover_interpreter.tests.http_server import serving as scripted
from landcover_interpreter.tests.loopback import BLOCK, TILE_PIXELS, serving, write_tile
from landcover_interpreter.tests.qgis_proxy import HOST, qgis_behind_proxy
from landcover_interpreter.tests.results_window import choose, choose_layer, click, messages, wait_for
from landcover_interpreter.tests.scenes import write_raster
from osgeo import gdal
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

PIXEL = 3 / TILE_PIXELS
TILE = "ESA_WorldCover_10m_2021_v200_N45E015_Map.tif"
WEST, NORTH = 15 + 2 * BLOCK * PIXEL, 48 - 3 * BLOCK * PIXEL
UNDER = (slice(50, 170), slice(100, 260))

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture(scope="module")
def values():
    return np.random.default_rng(9).choice(np.array((10, 40, 80), np.uint8), (BLOCK, BLOCK))


@pytest.fixture(scope="module")
def product(tmp_path_factory, values):
    folder = tmp_path_factory.mktemp("product")
    write_tile(folder, TILE, values, 2 * BLOCK, 3 * BLOCK)
    write_tile(folder, TILE.replace("2021_v200", "2020_v100"), values[::-1], 2 * BLOCK, 3 * BLOCK, "v100/2020")
    return folder


@pytest.fixture(scope="module")
def labelled(tmp_path_factory):
    folder = tmp_path_factory.mktemp("labelled")
    bands = np.random.default_rng(1).integers(300, 3000, (4, 120, 160)).astype(np.uint16)
    place = (WEST + 100 * PIXEL, PIXEL, 0, NORTH - 50 * PIXEL, 0, -PIXEL)
    scene = write_raster(folder / "scene.tif", bands, names=("B02", "B03", "B04", "B08"), epsg=4326, geotransform=place)
    jobs.cluster(SceneRequest((str(scene),)), by_pixels(clusters=3), folder / "run", SILENT)
    jobs.label(folder / "run", jobs.LabelRequest("spectral"), SILENT)
    return folder / "run"


@pytest.fixture
def run(labelled, tmp_path):
    return Path(shutil.copytree(labelled, tmp_path / "run"))


@pytest.fixture(autouse=True)
def cache(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "caches"))
    monkeypatch.delenv("LOCALAPPDATA", raising=False)
    return tmp_path / "caches" / "landcover_interpreter" / "worldcover"


def loaded(title):
    return QgsProject.instance().mapLayersByName(title)


def test_without_a_run_there_is_nothing_to_load(page):
    assert not page.buttonWorldCover.isEnabled()


def test_one_click_loads_the_latest_edition_styled_under_the_preview(page, state, layers, run, product, values):
    state.open(run)
    with serving(product) as server:
        WORLDCOVER_URL.save(server.url)
        click(page, page.buttonWorldCover)
        assert server.asked_for(TILE)
    assert messages(page) == []
    (layer,) = loaded("ESA WorldCover 2021")
    assert Path(layer.source()) == run / "worldcover_2021.tif"
    np.testing.assert_array_equal(gdal.Open(layer.source()).ReadAsArray(), values[UNDER])
    assert [entry.label for entry in layer.renderer().classes()] == [
        *("Tree cover", "Cropland", "Permanent water bodies"),
    ]
    assert layer.metadata().rights() == [EDITIONS[2021].attribution]
    nodes = [node.layerId() for node in QgsProject.instance().layerTreeRoot().findLayers()]
    assert nodes.index(layer.id()) == nodes.index(layers.layer.id()) + 1
    assert QgsProject.instance().layerTreeRoot().findLayer(layer.id()).isVisible()


def test_the_edition_chosen_as_the_reference_is_the_one_that_is_loaded(page, state, run, product, values, cache):
    state.open(run)
    WORLDCOVER_FOLDER.save(str(product))
    choose(page.comboReference, "ESA WorldCover 2020")
    click(page, page.buttonWorldCover)
    (layer,) = loaded("ESA WorldCover 2020")
    np.testing.assert_array_equal(gdal.Open(layer.source()).ReadAsArray(), values[::-1][UNDER])
    assert not cache.exists()


def test_a_second_click_shows_what_is_there(page, state, run, product):
    state.open(run)
    WORLDCOVER_FOLDER.save(str(product))
    click(page, page.buttonWorldCover)
    (layer,) = loaded("ESA WorldCover 2021")
    written = (run / "worldcover_2021.tif").stat().st_mtime_ns
    QgsProject.instance().layerTreeRoot().findLayer(layer.id()).setItemVisibilityChecked(False)
    click(page, page.buttonWorldCover)
    assert loaded("ESA WorldCover 2021") == [layer]
    assert QgsProject.instance().layerTreeRoot().findLayer(layer.id()).isVisible()
    QgsProject.instance().removeMapLayer(layer.id())
    click(page, page.buttonWorldCover)
    assert len(loaded("ESA WorldCover 2021")) == 1
    assert (run / "worldcover_2021.tif").stat().st_mtime_ns == written


def test_what_was_loaded_for_other_pixels_is_loaded_anew(page, state, run, product, values):
    write_raster(run / "worldcover_2021.tif", np.full((1, 20, 30), 10, np.uint8))
    state.open(run)
    WORLDCOVER_FOLDER.save(str(product))
    click(page, page.buttonWorldCover)
    np.testing.assert_array_equal(gdal.Open(str(run / "worldcover_2021.tif")).ReadAsArray(), values[UNDER])


def test_the_loaded_layer_as_reference_is_known_as_worldcover(page, state, run, product):
    state.open(run)
    WORLDCOVER_FOLDER.save(str(product))
    click(page, page.buttonWorldCover)
    (layer,) = loaded("ESA WorldCover 2021")
    choose(page.comboReference, "a layer")
    choose(page.comboLayer, layer.name())
    click(page, page.buttonCompare)
    assert messages(page) == []
    assert "WorldCover 2021 itself is right in 76.7" in page.agreement.textOverall.text()
    assert EDITIONS[2021].attribution in page.agreement.labelReference.text()
    assert load_interpretation(run).reference.attribution == EDITIONS[2021].attribution


def test_an_official_tile_as_a_layer_is_known_by_its_name(page, state, run, product):
    state.open(run)
    choose_layer(page, product / "v200/2021/map" / TILE)
    click(page, page.buttonCompare)
    assert messages(page) == []
    assert "WorldCover 2021 itself is right in 76.7" in page.agreement.textOverall.text()


def test_a_silent_server_is_left_when_the_user_cancels(page, state, tasks, run):
    state.open(run)
    with scripted(NEVER) as server:
        WORLDCOVER_URL.save(server.url)
        QTest.mouseClick(page.buttonWorldCover, Qt.MouseButton.LeftButton)
        wait_for(lambda: bool(server.got))
        assert not page.buttonWorldCover.isEnabled()
        tasks.current.cancel()
        wait_for(lambda: tasks.current is None)
        assert server.left.wait(2), "the connection is closed"
    assert messages(page) == []
    assert not (run / "worldcover_2021.tif").exists()
    assert page.buttonWorldCover.isEnabled()


def test_a_failure_is_told_once_on_the_page(page, state, run, tmp_path):
    state.open(run)
    WORLDCOVER_FOLDER.save(str(tmp_path))
    click(page, page.buttonWorldCover)
    (message,) = messages(page)
    assert str(tmp_path) in message and TILE in message and "open sea" in message
    assert loaded("ESA WorldCover 2021") == []


def test_a_run_is_compared_with_the_tiles_of_the_users_folder(page, state, run, product, values, cache):
    state.open(run)
    WORLDCOVER_FOLDER.save(str(product))
    choose(page.comboReference, "ESA WorldCover 2021")
    click(page, page.buttonCompare)
    assert messages(page) == []
    table = state.contingency
    totals = dict(zip(table.codes, table.counts.sum(axis=0).tolist()))
    assert totals == {code: int((values[UNDER] == code).sum()) for code in (10, 40, 80)}
    assert not cache.exists()


def test_the_docks_fetches_take_the_proxy_of_qgis(page, state, run, product, values, tmp_path, monkeypatch):
    for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    state.open(run)
    WORLDCOVER_URL.save(f"https://{HOST}")
    with qgis_behind_proxy(product, tmp_path) as proxy:
        click(page, page.buttonWorldCover)
        choose(page.comboReference, "ESA WorldCover 2020")
        click(page, page.buttonCompare)
    assert messages(page) == []
    np.testing.assert_array_equal(gdal.Open(str(run / "worldcover_2021.tif")).ReadAsArray(), values[UNDER])
    assert state.agreement.pixels_without_reference == 0
    assert set(proxy.asked) == {f"{HOST}:443"}
