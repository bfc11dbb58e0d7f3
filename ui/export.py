"""The exported map in the project: a group with the raster and the polygons, styled, in place of those before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsLayerTreeNode,
    QgsMapLayer,
    QgsMapLayerStyle,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..core.jobs import Exported
from .layers import PREVIEW


def tr(text: str) -> str:
    """Translate a text of the exported layers."""
    return QCoreApplication.translate("ExportedLayers", text)


@dataclass(frozen=True)
class _Released:
    """A layer that was taken out: its file, name, and style as the user had it."""

    file: Path
    name: str
    style: QgsMapLayerStyle


class ExportedLayers:
    """Puts exported maps into a project.

    Layers that show files which are about to be written are released first: an open file cannot be replaced
    on Windows, and an open GeoPackage must not be, for SQLite keeps its log beside it by name.
    """

    def __init__(self, project: QgsProject) -> None:
        self._project = project
        self._released: tuple[_Released, ...] = ()

    def find(self, file: Path) -> QgsMapLayer | None:
        """Return the layer of the project that shows a file."""
        layers = self._project.mapLayers().values()
        return next((layer for layer in layers if _file_of(layer) == file.resolve()), None)

    def release(self, files: Sequence[Path]) -> None:
        """Take the layers of these files out of the project."""
        wanted = {file.resolve() for file in files}
        layers = [layer for layer in self._project.mapLayers().values() if _file_of(layer) in wanted]
        self._released = tuple(_Released(_file_of(layer), layer.name(), _style_of(layer)) for layer in layers)
        self._project.removeMapLayers([layer.id() for layer in layers])

    def restore(self, title: str) -> None:
        """Put what was released into the group again as it was, when nothing new was written."""
        released, self._released = self._released, ()
        layers = []
        for each in released:
            layer = _opened(each.file, each.name)
            each.style.writeToLayer(layer)
            layers.append(layer)
        self._add(layers, title)

    def add(self, exported: Exported, title: str) -> tuple[QgsMapLayer, ...]:
        """Add the new files in a group above all but the preview, or in that which has the title already."""
        self._released = ()
        names = {exported.vector: tr("Land cover polygons"), exported.raster: tr("Land cover")}
        layers = [_opened(file, name) for file, name in names.items() if file is not None]
        for layer in layers:
            layer.loadDefaultStyle()
            layer.loadDefaultMetadata()
        return self._add(layers, title)

    def _add(self, layers: Sequence[QgsMapLayer], title: str) -> tuple[QgsMapLayer, ...]:
        valid = tuple(layer for layer in layers if layer.isValid())
        if not valid:
            return ()
        group = self._group(title)
        for place, layer in enumerate(valid):
            self._project.addMapLayer(layer, False)
            group.insertLayer(place, layer)
        return valid

    def _group(self, title: str) -> QgsLayerTreeGroup:
        root = self._project.layerTreeRoot()
        return root.findGroup(title) or root.insertGroup(place_below_preview(root), title)


def place_below_preview(root: QgsLayerTreeGroup) -> int:
    """Return the place under the preview, which shows what is pointed at and must not be covered."""
    nodes = enumerate(root.children())
    return max((place + 1 for place, node in nodes if _is_preview(node)), default=0)


def _is_preview(node: QgsLayerTreeNode) -> bool:
    layer = node.layer() if isinstance(node, QgsLayerTreeLayer) else None
    return layer is not None and bool(layer.customProperty(PREVIEW))


def _opened(file: Path, name: str) -> QgsMapLayer:
    kind, provider = (QgsVectorLayer, "ogr") if file.suffix.lower() == ".gpkg" else (QgsRasterLayer, "gdal")
    return kind(str(file), name, provider)


def _file_of(layer: QgsMapLayer) -> Path | None:
    """Return the file that a layer shows, None for layers of other kinds."""
    provider = layer.dataProvider()
    if provider is None or provider.name() not in ("gdal", "ogr"):
        return None
    path = QgsProviderRegistry.instance().decodeUri(provider.name(), layer.source()).get("path")
    return Path(path).resolve() if path else None


def _style_of(layer: QgsMapLayer) -> QgsMapLayerStyle:
    style = QgsMapLayerStyle()
    style.readFromLayer(layer)
    return style
