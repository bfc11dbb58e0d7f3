"""The dialog in which band layers are put together to one scene."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ...adapters.layers import is_raster_file, raster_name
from ...core.scene.bands import role_of_name

_ID = Qt.ItemDataRole.UserRole


def tr(text: str) -> str:
    """Translate a text of the dialog."""
    return QCoreApplication.translate("CombineDialog", text)


def band_layers(project: QgsProject) -> list[QgsRasterLayer]:
    """Return the raster files of one band in a project, by name."""
    layers = [layer for layer in project.mapLayers().values() if is_raster_file(layer) and layer.bandCount() == 1]
    return sorted(layers, key=lambda layer: layer.name().lower())


class CombineDialog(QDialog):
    """A check list of band layers; `chosen` carries the ids of those that are to make one scene."""

    chosen = pyqtSignal(list)

    def __init__(self, project: QgsProject, ticked: Sequence[str], parent: QWidget | None = None) -> None:
        """List the project's band layers, those in `ticked` checked, or else those whose names tell a band."""
        super().__init__(parent)
        self.setWindowTitle(tr("Combine band layers"))
        advice = QLabel(tr("Choose the layers that hold the bands of one scene. They may differ in pixel size."))
        advice.setWordWrap(True)
        self._list = QListWidget()
        # Names of band layers differ towards their end.
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(tr("Layers with a single band"))
        buttons = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        layout = QVBoxLayout(self)
        for widget in (advice, self._list, self._buttons):
            layout.addWidget(widget)
        for layer in band_layers(project):
            self._add(layer, layer.id() in ticked if ticked else _tells_a_band(layer))
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._list.itemChanged.connect(self._check)
        self.accepted.connect(lambda: self.chosen.emit(self._ids()))
        self._check()

    def _add(self, layer: QgsRasterLayer, checked: bool) -> None:
        item = QListWidgetItem(layer.name(), self._list)
        item.setData(_ID, layer.id())
        item.setToolTip(raster_name(layer))
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)

    def _ids(self) -> list[str]:
        items = (self._list.item(row) for row in range(self._list.count()))
        return [item.data(_ID) for item in items if item.checkState() == Qt.CheckState.Checked]

    def _check(self, *changed: object) -> None:
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(len(self._ids()) > 1)


def _tells_a_band(layer: QgsRasterLayer) -> bool:
    return bool(role_of_name(layer.name()) or role_of_name(PurePath(raster_name(layer)).stem))
