"""The page of labels in a window, with voters on a loopback server."""

import shutil
from pathlib import Path

import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.labelling.voters.specification import read_specs
from landcover_interpreter.tests.models_server import ModelsServer
from landcover_interpreter.tests.polls import answer, clustered_run
from landcover_interpreter.ui.layers import CanvasLayers
from landcover_interpreter.ui.pages.labels import LabelsPage
from landcover_interpreter.ui.state import State
from landcover_interpreter.ui.tasks import Tasks
from landcover_interpreter.ui.voter_settings import SPECTRAL, ListedVoter, VoterChoice, save_choice
from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def surroundings(qgis_app, monkeypatch, tmp_path):
    """English numbers, no replies of earlier tests, no keys."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    for provider in ("OPENAI", "ANTHROPIC", "GEMINI"):
        monkeypatch.delenv(f"{provider}_API_KEY", raising=False)
    yield
    QLocale.setDefault(before)


@pytest.fixture(scope="module")
def clustered_once(tmp_path_factory):
    return clustered_run(tmp_path_factory.mktemp("scene"))


@pytest.fixture
def run(clustered_once, tmp_path):
    return Path(shutil.copytree(clustered_once, tmp_path / "scene.interpretation"))


@pytest.fixture
def server():
    with ModelsServer(answer("Cropland")) as found:
        yield found


@pytest.fixture
def state(qgis_new_project):
    return State()


@pytest.fixture
def tasks():
    found = Tasks()
    yield found
    found.stop()


@pytest.fixture
def page(state, tasks, server):
    """The page with the spectral voter and three models: two that see, both here, and one elsewhere."""
    specs = read_specs(f"ollama:seer@{server.url}; openai:seer@{server.openai_url}; anthropic:claude-haiku-4-5")
    voters = [ListedVoter(SPECTRAL, True), *(ListedVoter(spec, False) for spec in specs)]
    save_choice(VoterChoice(tuple(voters)))
    found = LabelsPage(state, tasks, CanvasLayers(state))
    found.resize(420, 1100)
    found.show()
    QApplication.setActiveWindow(found)
    yield found
    tasks.stop()
    found.close()
    found.deleteLater()


@pytest.fixture
def labelled(page, state, run):
    jobs.label(run, jobs.LabelRequest(), SILENT)
    state.open(run)
    return page
