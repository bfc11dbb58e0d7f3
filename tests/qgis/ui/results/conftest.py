"""The page of results in a window, with a run of the demo scene to compare."""

import shutil
from pathlib import Path

import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.scene.scene import SceneRequest
from landcover_interpreter.core.scene.synthetic import write_demo_scene
from landcover_interpreter.tests.clusterings import by_pixels
from landcover_interpreter.tests.results_window import shown_page
from landcover_interpreter.ui.layers import CanvasLayers
from landcover_interpreter.ui.state import State
from landcover_interpreter.ui.tasks import Tasks


@pytest.fixture(scope="session")
def demo(tmp_path_factory):
    return write_demo_scene(tmp_path_factory.mktemp("scene"), 128)


@pytest.fixture(scope="session")
def clustered(demo, tmp_path_factory):
    run = tmp_path_factory.mktemp("clustered") / "demo.interpretation"
    jobs.cluster(SceneRequest((str(demo.image),)), by_pixels(clusters=6), run, SILENT)
    return run


@pytest.fixture(scope="session")
def labelled(clustered, tmp_path_factory):
    run = Path(shutil.copytree(clustered, tmp_path_factory.mktemp("labelled") / "demo.interpretation"))
    jobs.label(run, jobs.LabelRequest("spectral"), SILENT)
    return run


@pytest.fixture
def run(labelled, tmp_path):
    return Path(shutil.copytree(labelled, tmp_path / "demo.interpretation"))


@pytest.fixture
def state(qgis_new_project):
    return State()


@pytest.fixture
def layers(state):
    return CanvasLayers(state)


@pytest.fixture
def tasks():
    found = Tasks()
    yield found
    found.stop()


@pytest.fixture
def page(state, tasks, layers, qgis_canvas):
    with shown_page(state, tasks, layers) as found:
        yield found
