"""The user's settings: typed, with defaults, and in force in the jobs of the dock and of the toolbox."""

import pytest
from landcover_interpreter.adapters.settings import (
    BLOCK_CACHE_MB,
    MOST_BLOCK_CACHE_MB,
    THREADS,
    WORLDCOVER_CACHE_MB,
    WORLDCOVER_FOLDER,
    WORLDCOVER_URL,
    Setting,
    cpu_count,
    load_resources,
)
from landcover_interpreter.algorithms.agreement import AgreementAlgorithm
from landcover_interpreter.algorithms.base import LandCoverAlgorithm
from landcover_interpreter.core.agreement.worldcover import BASE_URL
from landcover_interpreter.core.resources import AUTOMATIC, Resources, resources_in_force
from landcover_interpreter.tests.loopback import serving
from osgeo import gdal
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsSettings


@pytest.fixture(autouse=True)
def fresh(qgis_app):
    """Nothing set, before and after."""
    QgsSettings().remove("landcover_interpreter")
    yield
    QgsSettings().remove("landcover_interpreter")


def test_at_first_everything_is_automatic():
    assert load_resources() == AUTOMATIC
    assert WORLDCOVER_URL.load() == BASE_URL
    assert not QgsSettings().contains(THREADS.path)


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        (THREADS, 1),
        (THREADS, cpu_count()),
        (BLOCK_CACHE_MB, 2048),
        (WORLDCOVER_CACHE_MB, 512),
        (WORLDCOVER_FOLDER, "/data/tiles"),
        (WORLDCOVER_URL, "https://tiles.example.org/worldcover"),
        (WORLDCOVER_URL, "http://localhost:8080"),
        (Setting("test/yes", False), True),
        (Setting("test/no", True), False),
        (Setting("test/empty", "spectral"), ""),
        (Setting("test/list", ""), "ollama:a; openai:b@https://x.example.org/v1, and ä"),
    ],
)
def test_a_value_comes_back_from_the_file_with_its_type(setting, value):
    setting.save(value)
    QgsSettings().sync()
    assert setting.load() == value and type(setting.load()) is type(value)
    assert QgsSettings().value(setting.path) is not None
    setting.save(setting.default)
    assert not QgsSettings().contains(setting.path) and setting.load() == setting.default


@pytest.mark.parametrize(
    ("setting", "stored"),
    [
        (THREADS, "many"),
        (THREADS, -1),
        (THREADS, cpu_count() + 1),
        (THREADS, "2.5"),
        (THREADS, ["1", "2"]),
        (BLOCK_CACHE_MB, -64),
        (BLOCK_CACHE_MB, MOST_BLOCK_CACHE_MB + 1),
        (BLOCK_CACHE_MB, ""),
        (WORLDCOVER_CACHE_MB, 0),
        (WORLDCOVER_CACHE_MB, "much"),
        (WORLDCOVER_URL, "http://tiles.example.org"),
        (WORLDCOVER_URL, "ftp://tiles.example.org"),
        (WORLDCOVER_URL, ""),
        (WORLDCOVER_URL, "tiles"),
    ],
)
def test_a_stored_value_that_makes_no_sense_counts_as_the_default(setting, stored):
    QgsSettings().setValue(setting.path, stored)
    assert setting.load() == setting.default


class Looking(LandCoverAlgorithm):
    """An algorithm that keeps what it may use."""

    ID = "looking"
    seen = None

    def initAlgorithm(self, configuration=None):
        pass

    def read(self, parameters, context):
        pass

    def perform(self, context, feedback):
        Looking.seen = resources_in_force(), gdal.GetCacheMax()
        return {}


def test_an_algorithm_keeps_to_the_settings():
    THREADS.save(1)
    BLOCK_CACHE_MB.save(77)
    before = gdal.GetCacheMax()
    _, fine = Looking().run({}, QgsProcessingContext(), QgsProcessingFeedback())
    assert fine and Looking.seen == (Resources(1, 77), 77 * 1024 * 1024)
    assert (resources_in_force(), gdal.GetCacheMax()) == (AUTOMATIC, before)


def test_the_users_server_is_offered_by_the_algorithms():
    WORLDCOVER_URL.save("http://localhost:8080")
    assert AgreementAlgorithm().create().parameterDefinition("BASE_URL").defaultValue() == "http://localhost:8080"


@pytest.mark.parametrize("given", [{}, {"BASE_URL": ""}])
def test_the_users_server_is_asked_where_none_is_given(toolbox, finished, tmp_path, monkeypatch, given):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    with serving(tmp_path) as server:
        WORLDCOVER_URL.save(server.url)
        toolbox.refusal("agreement", RUN=str(finished.folder), REFERENCE="worldcover:2021", **given)
        assert server.asked_for("_Map.tif")
