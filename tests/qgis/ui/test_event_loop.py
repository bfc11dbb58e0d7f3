"""The window stays in the user's hands: no turn of the event loop takes long, whatever is under way."""

from time import thread_time

import numpy as np
import pytest
import qgis.utils
from landcover_interpreter.core.scene.synthetic import DemoScene, write_demo_scene
from landcover_interpreter.tests.clicks import add_raster
from landcover_interpreter.tests.event_loop import Watch
from landcover_interpreter.tests.journey import CLUSTERS, LABELS, RESULTS, Analyst
from landcover_interpreter.tests.models_server import ModelsServer
from landcover_interpreter.tests.patchwork import read
from landcover_interpreter.tests.polls import answer
from landcover_interpreter.tests.scenes import shared, write_raster
from landcover_interpreter.ui import welcome
from pytest_qgis.utils import process_events
from qgis.core import QgsProject, QgsRasterLayer
from qgis.gui import QgsAuthConfigSelect
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

# Half of it is needed on a quiet machine; beside busy neighbours even processor time is half as long again.
LIMIT_S = 0.05
BANDS = {"B02": 2, "B03": 3, "B04": 4, "B08": 8}
pytestmark = [pytest.mark.alone, pytest.mark.slow]


@pytest.fixture
def whole_turns(qgis_app):
    """Turns as long as QGIS's own: pytest-qgis would turn the loop in the midst of them when a layer is added."""
    added = QgsProject.instance().legendLayersAdded
    added.disconnect(process_events)
    yield
    added.connect(process_events)


@pytest.fixture
def analyst(desktop, entries, until, whole_turns, monkeypatch, tmp_path):
    """Someone at the dock, which is open: the first opening loads code, the first raster QGIS's databases, the first
    choice of a key the one of keys."""
    assert QgsAuthConfigSelect().configId() == ""
    assert QgsRasterLayer(str(write_raster(tmp_path / "first.tif", np.ones((3, 4, 4), np.uint16)))).isValid()
    monkeypatch.setattr(qgis.utils, "iface", desktop)
    monkeypatch.setattr(welcome.QgsApplication, "qgisSettingsDirPath", lambda: str(tmp_path / "profile"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    entries.open()
    QTest.qWait(300)
    return Analyst(entries.dock, desktop.canvas, until)


@pytest.fixture
def watch():
    return Watch()


@pytest.fixture
def during(watch):
    """Names what is being done, and leaves the loop some turns after it."""

    def do(step, *doings):
        watch.step = step
        for each in doings:
            each()
            QTest.qWait(50)
        QTest.qWait(200)

    return do


def assert_fluid(watch):
    found = watch.longer_than(LIMIT_S)
    assert not found, "\n\n".join(map(str, found))


def demo_in_the_profile(tmp_path, size):
    folder = tmp_path / "profile" / "landcover_interpreter" / "demo"
    folder.mkdir(parents=True)
    return write_demo_scene(folder, size)


def test_a_run_of_fifty_clusters_and_four_voters_never_keeps_the_user_waiting(analyst, watch, during, tmp_path):
    demo = demo_in_the_profile(tmp_path, 512)
    with ModelsServer(answer("Cropland")) as server, watch.on():
        during("open the demo scene", analyst.open_demo)
        during("show the clusters' page", lambda: analyst.go(CLUSTERS))
        during("preview", lambda: analyst.preview(50))
        during("cluster", lambda: analyst.cluster(50), analyst.show_run)
        during("point at rows", lambda: analyst.point_at_clusters(6))
        during("show the labels", lambda: analyst.go(LABELS))
        for provider, url in (("openai", server.openai_url), ("ollama", server.url), ("gemini", server.url)):
            during("add a voter", lambda p=provider, u=url: analyst.add_voter(p, "seer", u))
        during("name", analyst.tick_all, analyst.begin_naming, analyst.rest)
        for row, key in enumerate((Qt.Key.Key_3, Qt.Key.Key_8, Qt.Key.Key_1)):
            during("override", lambda r=row, k=key: analyst.override(r, k))
        during("undo and redo", analyst.undo, analyst.undo, analyst.redo)
        during("show the results", lambda: analyst.go(RESULTS))
        during("add a reference", lambda: add_raster(demo.reference, "truth"))
        during("compare", lambda: analyst.compare("truth"))
        during("pick a cell", analyst.pick_cell)
        during("label after comparing", lambda: analyst.go(LABELS), lambda: analyst.override(4, Qt.Key.Key_7))
        during("save", analyst.save)
        during("show the results again", lambda: analyst.go(RESULTS))
        during("export", analyst.export)
        run = analyst.state.run
        during("open the run again", analyst.state.close, lambda: analyst.session.open_folder(run))
    assert len(server.questions) == 150
    assert analyst.state.agreement is not None
    assert_fluid(watch)


@pytest.fixture
def large(tmp_path):
    """A scene of 4000 × 4000 pixels and the truth about it, of small ones side by side."""
    small = write_demo_scene(tmp_path / "small", 500)
    wanted = [BANDS[role] - 1 for role in BANDS]
    image = np.tile(read(small.image)[wanted], (1, 8, 8))
    truth = np.tile(read(small.reference)[None], (1, 8, 8))
    layout = ("TILED=YES", "BLOCKXSIZE=512", "BLOCKYSIZE=512")
    return DemoScene(
        write_raster(tmp_path / "large.tif", image, names=tuple(BANDS), options=layout),
        write_raster(tmp_path / "truth.tif", truth, nodata=0, options=layout),
    )


def test_a_large_scene_never_keeps_the_user_waiting(analyst, watch, during, large, tmp_path):
    run_through(analyst, watch, during, large.image, large.reference, tmp_path)


def test_a_real_scene_never_keeps_the_user_waiting(analyst, watch, during, tmp_path):
    run_through(analyst, watch, during, shared("scenes/danube_ftw_two_dates/s2_4band_a.tif"), None, tmp_path)


def run_through(analyst, watch, during, image, reference, tmp_path):
    """From a layer to an exported map, named by the spectral voter."""
    add_raster(image)
    with watch.on():
        during("look at the image", analyst.ready)
        during("show the clusters' page", lambda: analyst.go(CLUSTERS))
        during("preview", lambda: analyst.preview(12))
        during("cluster", lambda: analyst.cluster(12, tmp_path / "a.interpretation"), analyst.show_run)
        during("show the labels", lambda: analyst.go(LABELS))
        during("name", analyst.name_here)
        during("show the results", lambda: analyst.go(RESULTS))
        if reference is not None:
            during("add a reference", lambda: add_raster(reference, "truth"))
            during("compare", lambda: analyst.compare("truth"), analyst.pick_cell)
        during("export", analyst.export)
    assert_fluid(watch)


def test_the_watch_sees_work_and_leaves_waiting_for_the_user_alone(watch):
    with watch.on():
        watch.step = "nothing"
        QTest.qWait(800)
        watch.step = "work"
        end = thread_time() + 2 * LIMIT_S * watch.slowness
        while thread_time() < end:
            pass
        QTest.qWait(50)
    (found,) = watch.longer_than(LIMIT_S)
    assert found.step == "work" and "test_event_loop.py" in str(found)
