"""A QGIS with the plugin in it, a scene of known truth, and one finished run that tests look at."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from landcover_interpreter import classFactory
from landcover_interpreter.core.scene.synthetic import DemoScene, write_demo_scene
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsNetworkAccessManager,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
)

CLUSTERS = 8


class Feedback(QgsProcessingFeedback):
    """Keeps what an algorithm says."""

    def __init__(self) -> None:
        super().__init__(False)
        self.texts: list[str] = []
        self.errors: list[str] = []

    def pushInfo(self, info: str) -> None:
        self.texts.append(info)

    def reportError(self, error: str, fatalError: bool = False) -> None:
        self.errors.append(error)


@dataclass
class Toolbox:
    """Runs the plugin's algorithms as QGIS does; keeps the last run's context and feedback."""

    context: QgsProcessingContext = field(default_factory=QgsProcessingContext)
    feedback: Feedback = field(default_factory=Feedback)

    def run(self, algorithm: str, feedback: Feedback | None = None, **parameters: Any) -> dict[str, Any]:
        """Run landcover:`algorithm` and return its results."""
        import processing
        from processing.tools import dataobjects

        self.feedback = feedback or Feedback()
        # With the project and the user's settings, as the toolbox makes it.
        self.context = dataobjects.createContext(self.feedback)
        return processing.run(f"landcover:{algorithm}", parameters, context=self.context, feedback=self.feedback)

    def refusal(self, algorithm: str, **parameters: Any) -> str:
        """Return the one message with which landcover:`algorithm` refuses."""
        with pytest.raises(QgsProcessingException) as caught:
            self.run(algorithm, **parameters)
        message = str(caught.value)
        assert set(self.feedback.errors) <= {message}, "one error, told once"
        assert "Traceback" not in message
        return message


@pytest.fixture(scope="session", autouse=True)
def own_cache(qgis_app: QgsApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """An empty cache of each process's own, of the plugin and of what QGIS fetches."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()
        yield


@pytest.fixture(scope="module")
def landcover(qgis_processing: None, qgis_iface: object) -> Iterator[None]:
    """The plugin, started in QGIS and stopped again after the module's last test."""
    plugin = classFactory(qgis_iface)
    plugin.initGui()
    yield
    plugin.unload()


@pytest.fixture
def toolbox(landcover: None, qgis_new_project: QgsProject) -> Toolbox:
    """The plugin's algorithms, with an empty project."""
    return Toolbox()


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> DemoScene:
    """A generated scene of 256 × 256 pixels, 12 bands, and the map of what is there."""
    return write_demo_scene(tmp_path_factory.mktemp("demo"), 256)


@dataclass(frozen=True)
class Finished:
    """A run that landcover:interpret made of the demo scene, compared with its truth."""

    folder: Path
    results: dict[str, Any]
    texts: tuple[str, ...]


@pytest.fixture(scope="module")
def finished(landcover: None, demo: DemoScene, tmp_path_factory: pytest.TempPathFactory) -> Finished:
    """A finished run to look at; `copied` lends one to change."""
    folder = tmp_path_factory.mktemp("runs") / "demo.interpretation"
    toolbox = Toolbox()
    results = toolbox.run(
        "interpret", INPUT=str(demo.image), CLUSTERS=CLUSTERS, REFERENCE=str(demo.reference), RUN=str(folder)
    )
    return Finished(folder, results, tuple(toolbox.feedback.texts))


@pytest.fixture
def copied(finished: Finished, tmp_path: Path) -> Path:
    """A copy of the finished run's folder."""
    return Path(shutil.copytree(finished.folder, tmp_path / "copied.interpretation"))


@pytest.fixture(scope="session")
def pixels() -> Callable[[str | Path], np.ndarray]:
    """Reads a raster's first band."""

    def read(path: str | Path) -> np.ndarray:
        dataset = gdal.Open(str(path))
        assert dataset is not None, path
        return dataset.ReadAsArray() if dataset.RasterCount == 1 else dataset.GetRasterBand(1).ReadAsArray()

    return read
