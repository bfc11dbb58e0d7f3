"""landcover:worldcover, and the way that fetches take: QGIS's proxy, its certificates, its wish to stop."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from landcover_interpreter.adapters.settings import WORLDCOVER_FOLDER, WORLDCOVER_URL
from landcover_interpreter.core.agreement.editions import EDITIONS
from landcover_interpreter.tests.http_server import NEVER
from landcover_interpreter.tests.http_server import serving as scripted
from landcover_interpreter.tests.loopback import BLOCK, TILE_PIXELS, serving, write_tile
from landcover_interpreter.tests.qgis.conftest import Feedback
from landcover_interpreter.tests.qgis_proxy import HOST, qgis_behind_proxy
from landcover_interpreter.tests.scenes import write_raster
from landcover_interpreter.tests.tunnel import Tunnel
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProject,
    QgsRasterLayer,
)

PIXEL = 3 / TILE_PIXELS
TILE = "ESA_WorldCover_10m_2021_v200_N45E015_Map.tif"
WEST, NORTH = 15 + 2 * BLOCK * PIXEL, 48 - 3 * BLOCK * PIXEL
EXTENT = f"{WEST + 100 * PIXEL},{WEST + 300 * PIXEL},{NORTH - 250 * PIXEL},{NORTH - 50 * PIXEL} [EPSG:4326]"
UNDER = (slice(50, 250), slice(100, 300))


@pytest.fixture(scope="module")
def values():
    return np.random.default_rng(9).choice(np.array((10, 40, 80), np.uint8), (BLOCK, BLOCK))


@pytest.fixture(scope="module")
def product(tmp_path_factory, values):
    folder = tmp_path_factory.mktemp("product")
    write_tile(folder, TILE, values, 2 * BLOCK, 3 * BLOCK)
    write_tile(folder, TILE.replace("2021_v200", "2020_v100"), values[::-1], 2 * BLOCK, 3 * BLOCK, "v100/2020")
    return folder


@pytest.fixture(autouse=True)
def cache(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "caches"))
    monkeypatch.delenv("LOCALAPPDATA", raising=False)
    return tmp_path / "caches" / "landcover_interpreter" / "worldcover"


@pytest.fixture
def image(tmp_path):
    """A map in WorldCover's codes and on its pixels, all of it tree cover."""
    place = (WEST + 100 * PIXEL, PIXEL, 0, NORTH - 50 * PIXEL, 0, -PIXEL)
    return write_raster(tmp_path / "image.tif", np.full((1, 200, 200), 10, np.uint8), epsg=4326, geotransform=place)


def read(path):
    return gdal.Open(str(path)).ReadAsArray()


def test_under_an_extent_from_a_server(toolbox, product, values, tmp_path, cache):
    target = tmp_path / "wc.tif"
    with serving(product) as server:
        results = toolbox.run("worldcover", EXTENT=EXTENT, BASE_URL=server.url, WORLDCOVER=str(target))
        assert server.asked_for(TILE)
    assert results == {"WORLDCOVER": str(target)}
    np.testing.assert_array_equal(read(target), values[UNDER])
    assert list(cache.rglob("*.tif"))
    assert EDITIONS[2021].attribution in toolbox.feedback.texts


@pytest.mark.parametrize("edition", ["2021", "2020"])
def test_under_an_image_from_a_folder(toolbox, product, values, image, tmp_path, cache, edition):
    target = tmp_path / "wc.tif"
    toolbox.run("worldcover", INPUT=str(image), EDITION=edition, MIRROR=str(product), WORLDCOVER=str(target))
    np.testing.assert_array_equal(read(target), (values if edition == "2021" else values[::-1])[UNDER])
    assert EDITIONS[int(edition)].attribution in target.with_suffix(".qmd").read_text(encoding="utf-8")
    assert not cache.exists()


def test_under_a_run(toolbox, product, values, image, tmp_path):
    run = tmp_path / "run"
    bands = np.random.default_rng(1).integers(300, 3000, (4, 200, 200)).astype(np.uint16)
    scene = write_raster(
        tmp_path / "scene.tif",
        bands,
        names=("B02", "B03", "B04", "B08"),
        epsg=4326,
        geotransform=gdal.Open(str(image)).GetGeoTransform(),
    )
    toolbox.run("cluster", INPUT=str(scene), CLUSTERS=3, RUN=str(run))
    target = tmp_path / "wc.tif"
    toolbox.run("worldcover", RUN=str(run), MIRROR=str(product), WORLDCOVER=str(target))
    np.testing.assert_array_equal(read(target), values[UNDER])


def test_it_opens_styled_and_credited(toolbox, product, tmp_path):
    toolbox.run("worldcover", EXTENT=EXTENT, MIRROR=str(product), WORLDCOVER=str(tmp_path / "wc.tif"))
    layer = QgsRasterLayer(str(tmp_path / "wc.tif"), "wc")
    layer.loadDefaultMetadata()
    assert [entry.label for entry in layer.renderer().classes()] == [
        "Tree cover",
        "Cropland",
        "Permanent water bodies",
    ]
    assert layer.renderer().classes()[1].color.getRgb()[:3] == (240, 150, 255)
    assert layer.metadata().rights() == [EDITIONS[2021].attribution]
    assert "CC BY 4.0" in layer.metadata().licenses()[0]


def test_an_extent_takes_the_projects_system(toolbox, product, tmp_path):
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    bare = EXTENT.partition(" ")[0]
    toolbox.run("worldcover", EXTENT=bare, MIRROR=str(product), WORLDCOVER=str(tmp_path / "wc.tif"))
    assert read(tmp_path / "wc.tif").shape == (200, 200)


def test_the_users_folder_is_read_unless_a_server_is_given(toolbox, product, values, tmp_path):
    WORLDCOVER_FOLDER.save(str(product))
    try:
        toolbox.run("worldcover", EXTENT=EXTENT, WORLDCOVER=str(tmp_path / "wc.tif"))
        np.testing.assert_array_equal(read(tmp_path / "wc.tif"), values[UNDER])
        with serving(product) as server:
            toolbox.run("worldcover", EXTENT=EXTENT, BASE_URL=server.url, WORLDCOVER=str(tmp_path / "two.tif"))
            assert server.asked
    finally:
        WORLDCOVER_FOLDER.save("")


@pytest.mark.parametrize("given", [{}, {"EXTENT": EXTENT, "INPUT": "image"}])
def test_the_ground_is_given_in_one_way(toolbox, image, tmp_path, given):
    given = {**given, **({"INPUT": str(image)} if "INPUT" in given else {})}
    message = toolbox.refusal("worldcover", WORLDCOVER=str(tmp_path / "wc.tif"), **given)
    assert all(word in message for word in ("RUN", "INPUT", "EXTENT"))


def test_what_a_folder_lacks_is_told(toolbox, product, tmp_path):
    sea = "-20,-19.9,1,1.1 [EPSG:4326]"
    message = toolbox.refusal("worldcover", EXTENT=sea, MIRROR=str(product), WORLDCOVER=str(tmp_path / "wc.tif"))
    assert str(product) in message and "open sea" in message and "downloaded" in message
    assert not (tmp_path / "wc.tif").exists()


@pytest.fixture
def proxy(product, tmp_path, qgis_app: QgsApplication) -> Iterator[Tunnel]:
    """QGIS's own proxy, through which alone the host of the tiles can be reached."""
    with qgis_behind_proxy(product, tmp_path) as found:
        yield found


@pytest.fixture(autouse=True)
def no_proxy_of_the_environment(monkeypatch):
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


def test_fetches_take_the_proxy_of_qgis(toolbox, proxy, values, tmp_path):
    """All of them come through the proxy that QGIS's options name, over TLS that QGIS trusts."""
    target = tmp_path / "wc.tif"
    toolbox.run("worldcover", EXTENT=EXTENT, BASE_URL=f"https://{HOST}", WORLDCOVER=str(target))
    np.testing.assert_array_equal(read(target), values[UNDER])
    assert set(proxy.asked) == {f"{HOST}:443"}


def test_a_comparison_takes_the_proxy_of_qgis(toolbox, proxy, values, image):
    results = toolbox.run("agreement", MAP=str(image), REFERENCE="worldcover:2021", BASE_URL=f"https://{HOST}")
    assert results["OVERALL_AGREEMENT"] == pytest.approx((values[UNDER] == 10).mean())
    assert set(proxy.asked) == {f"{HOST}:443"}


def test_without_the_proxy_the_host_is_not_found(toolbox, image):
    WORLDCOVER_URL.save("https://tiles.invalid")
    try:
        message = toolbox.refusal("agreement", MAP=str(image), REFERENCE="worldcover:2021")
    finally:
        WORLDCOVER_URL.save(WORLDCOVER_URL.default)
    assert "The host tiles.invalid was not found" in message


def test_cancel_is_heard_while_a_server_is_silent(toolbox, tmp_path):
    with scripted(NEVER) as server:
        feedback = Feedback()
        threading.Timer(1.0, feedback.cancel).start()
        begun = time.monotonic()
        results = toolbox.run(
            "worldcover", feedback, EXTENT=EXTENT, BASE_URL=server.url, WORLDCOVER=str(tmp_path / "wc.tif")
        )
        assert time.monotonic() - begun < 5
        assert server.got
    assert not Path(tmp_path / "wc.tif").exists()
    assert results.get("WORLDCOVER") is None
