"""What the canvas shows, clustered at the canvas's resolution, as a temporary layer that follows the canvas."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from uuid import uuid4

from qgis.core import QgsDataProvider, QgsPalettedRasterRenderer, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

from ..core.clustering.preview import Look, Preview, View, cluster_look, read_looks, save_preview
from ..core.clustering.raster import cluster_colour
from ..core.clustering.request import ClusterRequest
from ..core.feedback import Feedback
from ..core.scene.dates import open_dates
from ..core.scene.scene import Scene, SceneRequest
from ..core.streaming import threads
from .latest import HandOver, Latest
from .layers import PREVIEW

# Milliseconds without a change until the preview is made again.
_PAUSE_MS = 150


def tr(text: str) -> str:
    """Translate a text of the preview."""
    return QCoreApplication.translate("CanvasPreview", text)


@dataclass(frozen=True)
class _Asked:
    """A preview that is wanted, and the folder that its file goes to."""

    scene: SceneRequest
    request: ClusterRequest
    view: View
    folder: Path


@dataclass(frozen=True)
class _Made:
    """A preview as a file, made of every `step`-th pixel; and what it was made from, to be used again."""

    file: Path
    asked: _Asked
    scene: Scene
    look: Look
    clusters: int
    step: int


class CanvasPreview(QObject):
    """Keeps the layer "Clusters (preview)" in the project while it is on, but out of the project's file.

    `told` carries a sentence on the preview, or why there is none, '' when it is off; `dropped` says that the
    user has removed the layer, which switches the preview off.
    """

    told = pyqtSignal(str)
    dropped = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._project = project or QgsProject.instance()
        self._wanted: tuple[SceneRequest, ClusterRequest] | None = None
        self._opened: tuple[SceneRequest, Scene] | None = None
        self._made: _Made | None = None
        self._shown: _Made | None = None
        self._layer_id = ""
        self._folder: Path | None = None
        self._latest = Latest()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._start)
        canvas.extentsChanged.connect(self._follow)
        canvas.destinationCrsChanged.connect(self._follow)
        self._return = QTimer(self)
        self._return.setSingleShot(True)
        self._return.timeout.connect(self._come_back)
        self._project.layerWillBeRemoved[str].connect(self._notice)
        self._project.writeProject.connect(self._stay_out)
        self._project.cleared.connect(self._drop)

    @property
    def layer(self) -> QgsRasterLayer | None:
        """The layer, None while there is none."""
        return self._project.mapLayer(self._layer_id) if self._layer_id else None

    @property
    def is_on(self) -> bool:
        """Whether the preview follows the canvas."""
        return self._wanted is not None

    def know(self, request: SceneRequest, scene: Scene) -> None:
        """Take a scene that has been opened already, which takes a moment, with some formats seconds."""
        self._opened = (request, scene)

    def show(self, scene: SceneRequest, request: ClusterRequest) -> None:
        """Switch the preview on, or make it again of another scene or in another way."""
        # The first one is waited for; what follows comes with every key and every step of the mouse wheel.
        pause_ms = _PAUSE_MS if self.is_on else 0
        self._wanted = (scene, request)
        self._timer.start(pause_ms)

    def hide(self) -> None:
        """Switch the preview off and take its layer and files away."""
        self._wanted = self._made = self._shown = None
        self._timer.stop()
        self._return.stop()
        self._latest.stop()
        self._remove_layer()
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None
        self.told.emit("")

    def _follow(self) -> None:
        if self.is_on:
            self._timer.start(_PAUSE_MS)

    def _start(self) -> None:
        self._folder = self._folder or Path(tempfile.mkdtemp(prefix="landcover-preview-"))
        asked = _Asked(*self._wanted, self._view(), self._folder)
        known = [scene for request, scene in filter(None, (self._opened,)) if request == asked.scene]
        job = partial(_make, asked, self._made, next(iter(known), None))
        self._latest.start(tr("Preview of clusters"), job, self._finish, self._fail, self._place)
        self.told.emit(tr("Making a preview…"))

    def _view(self) -> View:
        shown = self._canvas.mapSettings()
        extent, crs, size = shown.visibleExtent(), shown.destinationCrs(), shown.outputSize()
        bounds = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
        return View(bounds, crs.toWkt() if crs.isValid() else "", size.width(), size.height())

    def _finish(self, made: _Made) -> None:
        self._place(made)
        self._made = made

    def _place(self, made: _Made) -> None:
        name = tr("Clusters (preview)")
        layer = self.layer
        if layer is None:
            layer = QgsRasterLayer(str(made.file), name, "gdal")
            self._layer_id = layer.id()
            layer.setCustomProperty(PREVIEW, True)
            self._project.addMapLayer(layer, False)
            self._project.layerTreeRoot().insertLayer(0, layer)
        else:
            before = Path(layer.source())
            layer.setDataSource(str(made.file), name, "gdal", QgsDataProvider.ProviderOptions())
            with suppress(OSError):
                before.unlink()
        self._shown = made
        layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, _classes(made.clusters)))
        layer.triggerRepaint()
        layer.emitStyleChanged()
        self.told.emit(_sentence(made))

    def _fail(self, sentence: str) -> None:
        self._remove_layer()
        self.told.emit(sentence)

    def _remove_layer(self) -> None:
        known, self._layer_id = self._layer_id, ""
        if known and self._project.mapLayer(known) is not None:
            self._project.removeMapLayer(known)

    def _stay_out(self, document: QDomDocument) -> None:
        """Leave a project while it is written: the layer's file goes with QGIS, and would be missed."""
        if self.layer is None:
            return
        # The tree has been written by now, the layers have not.
        nodes = document.elementsByTagName("layer-tree-layer")
        for node in [nodes.at(place) for place in range(nodes.size())]:
            if node.toElement().attribute("id") == self._layer_id:
                node.parentNode().removeChild(node)
        self._remove_layer()
        self._return.start(0)

    def _come_back(self) -> None:
        """Show the layer again; that changes nothing worth saving."""
        if self._shown is not None and self.layer is None:
            is_dirty = self._project.isDirty()
            self._place(self._shown)
            self._project.setDirty(is_dirty)

    def _notice(self, removed: str) -> None:
        if removed == self._layer_id:
            self._layer_id = ""
            self._drop()

    def _drop(self) -> None:
        if self.is_on:
            self.hide()
            self.dropped.emit()


def _make(asked: _Asked, before: _Made | None, opened: Scene | None, feedback: Feedback, hand_over: HandOver) -> _Made:
    """Make a preview; what is still good of the one before is used again."""
    known = before if before and before.asked.scene == asked.scene else None
    scene = known.scene if known else opened or open_dates(asked.scene)
    if known and known.asked.view == asked.view:
        return _save(asked, scene, known.look, cluster_look(scene, known.look, asked.request, feedback))
    with threads() as executor:
        for look in read_looks(scene, asked.view, executor, feedback):
            made = _save(asked, scene, look, cluster_look(scene, look, asked.request, feedback))
            if not look.complete:
                hand_over(made)
    return made


def _save(asked: _Asked, scene: Scene, look: Look, preview: Preview) -> _Made:
    file = asked.folder / f"{uuid4().hex}.tif"
    save_preview(preview, file)
    step = look.grid.geotransform[1:3], scene.grid.geotransform[1:3]
    return _Made(file, asked, scene, look, preview.clusters, round(max(map(abs, step[0])) / max(map(abs, step[1]))))


def _sentence(made: _Made) -> str:
    if not made.look.complete:
        return tr("Preview of what has been read so far…")
    if made.step == 1:
        return tr("Preview of every pixel on the canvas. A run fits the clusters to the whole scene.")
    return tr("Preview of one in {0} × {0} pixels. A run fits the clusters to the whole scene.").format(made.step)


def _classes(clusters: int) -> list[QgsPalettedRasterRenderer.Class]:
    return [
        QgsPalettedRasterRenderer.Class(cluster, QColor(*cluster_colour(cluster, clusters)), str(cluster))
        for cluster in range(1, clusters + 1)
    ]
