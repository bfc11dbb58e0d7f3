"""WorldCover as a layer, by one click on the page of results: clipped to the run, styled, under the preview."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication, QObject
from qgis.PyQt.QtWidgets import QWidget

from ...adapters.settings import worldcover_source
from ...core.agreement.editions import EDITIONS, Edition, edition_of
from ...core.errors import InterpreterError
from ...core.feedback import Feedback
from ...core.jobs import Loaded, grid_of_raster, load_worldcover
from ...core.labelling.exchange.access import Access
from ...core.run_folder import CLUSTERS
from ...core.scene.masks import same_grid
from ..asking import AskingTask, HandOver
from ..export import ExportedLayers, place_below_preview
from ..notice import Notice
from ..state import State
from ..tasks import Tasks


def tr(text: str) -> str:
    """Translate a text about loading WorldCover."""
    return QCoreApplication.translate("ResultsPage", text)


class WorldCoverLoading(QObject):
    """Works the button in the page's form; failures are told in the page's own notice."""

    def __init__(self, form: QWidget, state: State, tasks: Tasks, notice: Notice) -> None:
        super().__init__(form)
        self._form, self._state, self._tasks, self._notice = form, state, tasks, notice
        form.buttonWorldCover.clicked.connect(self.load)

    def refresh(self) -> None:
        """Enable what can be done now."""
        ready = self._state.run is not None and self._tasks.current is None
        self._form.buttonWorldCover.setEnabled(ready)

    def load(self) -> None:
        """Load the edition that is chosen as the reference, else the latest, in a task; show it where it is there."""
        edition = edition_of(self._form.comboReference.currentData() or "") or EDITIONS[max(EDITIONS)]
        run, source = self._state.run, worldcover_source()
        target = run / f"worldcover_{edition.year}.tif"
        self._notice.clear()
        if _fits(target, run):
            self._show(target, edition)
            return
        # A file that a layer shows could not be replaced on Windows.
        QgsProject.instance().removeMapLayers([layer.id() for layer in [_find(target)] if layer is not None])

        def job(feedback: Feedback, access: Access, hand_over: HandOver) -> Loaded:
            grid = grid_of_raster(str(run / CLUSTERS))
            return load_worldcover(grid, edition, source, target, feedback, access.transport)

        task = AskingTask(tr("Load WorldCover"), {}, job)
        task.done.connect(lambda loaded: self._show(loaded.path, edition) if self._state.run == run else None)
        task.failed.connect(self._notice.fail)
        self._tasks.start(task)

    def _show(self, file: Path, edition: Edition) -> None:
        project = QgsProject.instance()
        layer, root = _find(file), project.layerTreeRoot()
        if layer is None:
            layer = QgsRasterLayer(str(file), tr("ESA WorldCover {}").format(edition.year), "gdal")
            layer.loadDefaultStyle()
            layer.loadDefaultMetadata()
            project.addMapLayer(layer, False)
            root.insertLayer(place_below_preview(root), layer)
        if (entry := root.findLayer(layer.id())) is not None:
            entry.setItemVisibilityCheckedParentRecursive(True)


def _find(file: Path) -> QgsRasterLayer | None:
    return ExportedLayers(QgsProject.instance()).find(file)


def _fits(file: Path, run: Path) -> bool:
    """Return whether a file was loaded before for the very pixels of the run."""
    try:
        return file.is_file() and same_grid(grid_of_raster(str(file)), grid_of_raster(str(run / CLUSTERS)))
    except (InterpreterError, RuntimeError):
        return False
