"""The run on the canvas: its clusters in the colours of the legend as it stands, and what is pointed at lit up."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsDataProvider, QgsMapLayerStyle, QgsPalettedRasterRenderer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer
from qgis.PyQt.QtGui import QColor

from ..adapters.words import class_words
from ..core.clustering.raster import cluster_colour
from ..core.interpretation import Interpretation
from ..core.run_folder import CLUSTERS
from .state import State

# Marks the layer in the project's file, where it is saved like any other.
PREVIEW = "landcover_interpreter/preview"
_DIMMED = 40
_OPAQUE = 255


def tr(text: str) -> str:
    """Translate a text of the layers."""
    return QCoreApplication.translate("CanvasLayers", text)


class CanvasLayers(QObject):
    """Keeps one layer in the project for the run that the state shows, and takes it away with the run.

    The layer shows the very clusters of the run: a change of the legend is a change of its colours alone. Where
    clusters were merged or split it opens the raster anew, and is still the same layer in its place.
    """

    def __init__(self, state: State, project: QgsProject | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._project = project or QgsProject.instance()
        self._layer_id = ""
        self._lit: tuple[int, ...] = ()
        self._lit_before: tuple[int, ...] = ()
        self._let_go: tuple[str, QgsMapLayerStyle] | None = None
        self._back = QTimer(self)
        self._back.setSingleShot(True)
        self._back.timeout.connect(self._light_again)
        self._project.writeProject.connect(self._save_plain)
        state.opened.connect(self._reopen)
        state.changed.connect(self._style)
        state.replacing.connect(self.release)
        state.replaced.connect(self.reload)

    @property
    def layer(self) -> QgsRasterLayer | None:
        """The preview layer, None when no run is open or the user has removed it."""
        return self._project.mapLayer(self._layer_id) if self._layer_id else None

    def highlight(self, clusters: Sequence[int]) -> None:
        """Light up clusters and dim the rest; none gives all of them their colours back."""
        if tuple(clusters) != self._lit:
            self._lit = tuple(clusters)
            self._style()

    def remove(self) -> None:
        """Take the layer away."""
        if self.layer is not None:
            self._project.removeMapLayer(self._layer_id)
        self._layer_id = ""

    def release(self) -> None:
        """Close the raster, which could not be replaced on Windows while it is open; the layer stays in the project."""
        layer = self.layer
        if layer is None or self._let_go is not None:
            return
        style = QgsMapLayerStyle()
        style.readFromLayer(layer)
        self._let_go = layer.source(), style
        self._show("", layer)

    def reload(self) -> None:
        """Show the raster again as it is by now."""
        let_go, self._let_go = self._let_go, None
        layer = self.layer
        if layer is None or let_go is None:
            return
        source, style = let_go
        self._show(source, layer)
        # Opacity and the like are the user's, the colours are given anew.
        style.writeToLayer(layer)
        self._style()

    def _show(self, source: str, layer: QgsRasterLayer) -> None:
        layer.setDataSource(source, layer.name(), "gdal", QgsDataProvider.ProviderOptions(), False)

    def _reopen(self) -> None:
        self.remove()
        self._lit, self._let_go = (), None
        self._back.stop()
        if self._state.run is None:
            return
        source = str(self._state.run / CLUSTERS)
        layer = self._saved_layer(source) or self._add_layer(source)
        self._layer_id = layer.id() if layer is not None else ""

    def _saved_layer(self, source: str) -> QgsRasterLayer | None:
        """Return the preview that came with the project, where it was saved with one."""
        layers = self._project.mapLayers().values()
        return next((e for e in layers if e.customProperty(PREVIEW) and e.source() == source), None)

    def _add_layer(self, source: str) -> QgsRasterLayer | None:
        name = tr("{}: land cover (preview)").format(self._state.interpretation.scene.name)
        layer = QgsRasterLayer(source, name, "gdal")
        layer.setCustomProperty(PREVIEW, True)
        return self._project.addMapLayer(layer) if layer.isValid() else None

    def _save_plain(self, *document: object) -> None:
        """Keep what is pointed at now out of the project's file: opened again, it would show that alone."""
        if self._lit:
            self._lit_before, self._lit = self._lit, ()
            self._style()
            self._back.start(0)

    def _light_again(self) -> None:
        """Light up what was lit up while the project was saved; that changes nothing worth saving."""
        if not self._lit:
            is_dirty = self._project.isDirty()
            self.highlight(self._lit_before)
            self._project.setDirty(is_dirty)

    def _style(self) -> None:
        layer, interpretation = self.layer, self._state.interpretation
        if layer is None or interpretation is None or self._let_go is not None:
            return
        renderer = QgsPalettedRasterRenderer(layer.dataProvider(), 1, _classes(interpretation, self._lit))
        # A raster's opacity, which is the user's, is its renderer's.
        renderer.setOpacity(layer.opacity())
        layer.setRenderer(renderer)
        layer.triggerRepaint()
        layer.emitStyleChanged()


def _classes(interpretation: Interpretation, lit: Sequence[int]) -> list[QgsPalettedRasterRenderer.Class]:
    codes = {entry.cluster: entry.code for entry in interpretation.legend}
    first = interpretation.first_clusters
    # What was lit up may have become other clusters.
    lit = frozenset(lit) & frozenset(interpretation.clusters)
    found = []
    for cluster in interpretation.clusters:
        code = codes.get(cluster)
        entry = interpretation.taxonomy.by_code(code) if code else None
        colour = QColor(*(entry.colour if entry else cluster_colour(cluster, first)))
        colour.setAlpha(_DIMMED if lit and cluster not in lit else _OPAQUE)
        label = tr("{}: {}").format(cluster, class_words(entry) if entry else tr("unlabelled"))
        found.append(QgsPalettedRasterRenderer.Class(cluster, colour, label))
    return found
