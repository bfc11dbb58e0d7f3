"""Stages of work in the dock that can be broken off: each is brought under way, and leaves no trace of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from landcover_interpreter.adapters.settings import WORLDCOVER_URL
from landcover_interpreter.core import jobs
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.jobs import LabelRequest
from landcover_interpreter.core.scene.scene import SceneRequest
from landcover_interpreter.tests import http_server
from landcover_interpreter.tests.clicks import add_raster
from landcover_interpreter.tests.clusterings import by_pixels
from landcover_interpreter.tests.journey import CLUSTERS, LABELS, RESULTS, Analyst
from landcover_interpreter.tests.label_jobs import files_below
from landcover_interpreter.tests.models_server import ModelsServer
from landcover_interpreter.tests.patchwork import FIVE_BANDS, parcels
from landcover_interpreter.tests.polls import answer
from landcover_interpreter.tests.scenes import write_raster
from qgis.core import QgsProject

# So large that a pass takes more than a moment.
_SIDE = 700
NEVER_S = 600.0


def labelled_run(folder: Path) -> Path:
    """Return a labelled run of a scene, scene.tif, with a map in WorldCover's codes beside it, truth.tif."""
    values = parcels(_SIDE, _SIDE)
    scene = write_raster(folder / "scene.tif", values, names=FIVE_BANDS, nodata=0)
    write_raster(folder / "truth.tif", (values[:1] % 3 * 10 + 10).astype("uint8"))
    run = folder / "scene.interpretation"
    jobs.cluster(SceneRequest((str(scene),)), by_pixels(clusters=5), run, SILENT)
    jobs.label(run, LabelRequest(), SILENT)
    return run


@contextmanager
def silent_worldcover() -> Iterator[http_server.ScriptedServer]:
    """Have WorldCover come from a server that takes questions and never answers."""
    with http_server.serving(http_server.NEVER) as server:
        WORLDCOVER_URL.save(server.url)
        yield server


class Stages:
    """Brings a stage under way in a dock, with the run open and its scene chosen."""

    def __init__(self, analyst: Analyst, folder: Path, servers: ExitStack) -> None:
        self.analyst, self.folder, self._servers = analyst, folder, servers

    @property
    def all(self) -> dict[str, Callable[[], None]]:
        return {
            "preview": self.preview,
            "clusters": self.clusters,
            "poll": self.poll,
            "comparison": self.comparison,
            "WorldCover": self.worldcover,
            "export": self.export,
        }

    def preview(self) -> None:
        self.analyst.go(CLUSTERS)
        self.analyst.click(self.analyst.pages.clusters.previewButton)
        self.analyst.until(lambda: self.analyst.pages.clusters._preview._latest.is_busy)

    def clusters(self) -> None:
        page = self.analyst.pages.clusters
        self.analyst.go(CLUSTERS)
        self.analyst.type(page.runFile.lineEdit(), self.folder / "other.interpretation")
        self.analyst.until(page.runButton.isEnabled)
        self.analyst.click(page.runButton)
        self.analyst.until(lambda: (self.folder / "other.interpretation").is_dir())

    def poll(self) -> None:
        server = self._servers.enter_context(ModelsServer(answer("Cropland"), delay_s=NEVER_S))
        self.analyst.go(LABELS)
        self.analyst.add_voter("ollama", "seer", server.url)
        self.analyst.tick_all()
        self.analyst.begin_naming()
        self.analyst.until(lambda: server.questions)

    def comparison(self) -> None:
        add_raster(self.folder / "truth.tif", "truth")
        self.analyst.go(RESULTS)
        self.analyst.begin_comparison("truth")

    def worldcover(self) -> None:
        server = self._servers.enter_context(silent_worldcover())
        self.analyst.go(RESULTS)
        page = self.analyst.pages.results
        self.analyst.pick(page.comboReference, page.comboReference.findData("worldcover:2021"))
        self.analyst.click(page.buttonCompare)
        self.analyst.until(lambda: server.got)

    def export(self) -> None:
        self.analyst.go(RESULTS)
        self.analyst.click(self.analyst.pages.results.buttonExport)


def leftovers(folder: Path, before: dict[str, bytes]) -> set[str]:
    """Return the files below a folder that were not there before, but for what QGIS and GDAL note beside rasters."""
    return {name for name in set(files_below(folder)) - set(before) if not name.endswith(".aux.xml")}


def previews() -> list[str]:
    return [layer.name() for layer in QgsProject.instance().mapLayers().values() if "(preview)" in layer.name()]
