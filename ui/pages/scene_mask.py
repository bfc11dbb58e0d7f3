"""Which pixels are left out: the scene classification and its masked classes."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsMapLayerProxyModel, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QListWidgetItem, QWidget

from ...adapters.layers import raster_name
from ...core.scene.masks import MASKED_BY_DEFAULT

_CODE = Qt.ItemDataRole.UserRole


def tr(text: str) -> str:
    """Translate a text of the mask."""
    return QCoreApplication.translate("MaskChoice", text)


def class_names() -> tuple[str, ...]:
    """Return the names of a scene classification's codes 0…11 (Sentinel-2 Products Specification Document, "SCL")."""
    return (
        tr("no data"),
        tr("saturated or defective"),
        tr("dark area"),
        tr("cloud shadow"),
        tr("vegetation"),
        tr("not vegetated"),
        tr("water"),
        tr("unclassified"),
        tr("cloud, medium probability"),
        tr("cloud, high probability"),
        tr("thin cirrus"),
        tr("snow or ice"),
    )


class MaskChoice(QObject):
    """The mask's controls in the form; `changed` says that another mask may be meant."""

    changed = pyqtSignal()

    def __init__(self, form: QWidget) -> None:
        super().__init__(form)
        self._combo, self._list = form.maskCombo, form.classesList
        self._combo.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self._combo.setAllowEmptyLayer(True, tr("None, or the image's own SCL band"))
        self._combo.setCurrentIndex(0)
        for code, name in enumerate(class_names()):
            self._add(code, name)
        self._list.setMinimumHeight(self._list.sizeHintForRow(0) * self._list.count() + 2 * self._list.frameWidth())
        self._combo.layerChanged.connect(self._tell)
        self._list.itemChanged.connect(self._tell)

    def _add(self, code: int, name: str) -> None:
        item = QListWidgetItem(f"{code} {name}", self._list)
        item.setData(_CODE, code)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if code in MASKED_BY_DEFAULT else Qt.CheckState.Unchecked)

    def mask(self) -> str | None:
        """Return the mask's GDAL name, None without one; raises SceneError for a layer that is no raster file."""
        layer = self._combo.currentLayer()
        return None if layer is None else raster_name(layer)

    def masked_classes(self) -> tuple[int, ...]:
        """Return the codes that are left out, ascending."""
        items = (self._list.item(row) for row in range(self._list.count()))
        return tuple(item.data(_CODE) for item in items if item.checkState() == Qt.CheckState.Checked)

    def layer_id(self) -> str:
        """Return the id of the chosen layer, '' without one."""
        layer = self._combo.currentLayer()
        return "" if layer is None else layer.id()

    def choose(self, layer_id: str, masked_classes: Sequence[int]) -> None:
        """Choose a layer, none where it is gone, and the codes that are left out."""
        self._combo.setLayer(QgsProject.instance().mapLayer(layer_id) if layer_id else None)
        for item in map(self._list.item, range(self._list.count())):
            masked = item.data(_CODE) in masked_classes
            item.setCheckState(Qt.CheckState.Checked if masked else Qt.CheckState.Unchecked)

    def clear(self) -> None:
        """Choose no layer."""
        self._combo.setLayer(None)

    def _tell(self, *change: object) -> None:
        self.changed.emit()
