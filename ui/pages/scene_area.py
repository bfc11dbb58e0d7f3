"""Which part of the image is mapped: all of it, what the canvas shows, or polygons that are selected."""

from __future__ import annotations

import qgis.utils
from qgis.core import QgsGeometry, QgsMapLayerProxyModel, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ...adapters.layers import polygons_wkt
from ...core.errors import SceneError
from ..scene_memory import CANVAS, POLYGONS, AreaChosen


def tr(text: str) -> str:
    """Translate a text of the area."""
    return QCoreApplication.translate("AreaChoice", text)


class AreaChoice(QObject):
    """The area's controls in the form. The canvas counts as it was when it was chosen, a selection as it stands.

    `changed` says that another area may be meant.
    """

    changed = pyqtSignal()

    def __init__(self, form: QWidget, canvas: QgsMapCanvas | None = None) -> None:
        super().__init__(form)
        self._form, self._canvas = form, canvas
        self._seen: tuple[str, str] = ("", "")
        self._followed: QgsVectorLayer | None = None
        form.polygonsCombo.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        form.polygonsCombo.layerChanged.connect(self._follow)
        form.canvasRadio.clicked.connect(self._look)
        form.canvasButton.clicked.connect(self._look)
        for radio in (form.wholeRadio, form.canvasRadio, form.polygonsRadio):
            radio.toggled.connect(self._update)
        self._follow(form.polygonsCombo.currentLayer())

    def area(self) -> tuple[str | None, str]:
        """Return WKT and its system's WKT, (None, '') for the whole layer; raises SceneError if there is no area."""
        if self._form.wholeRadio.isChecked():
            return None, ""
        wkt, crs = self._seen if self._form.canvasRadio.isChecked() else self._selected()
        if not wkt:
            raise SceneError(tr("The map canvas shows nothing yet. Zoom to the image, or map the whole layer."))
        return wkt, crs

    def chosen(self) -> AreaChosen:
        """Return what the controls say, for another time."""
        if self._form.wholeRadio.isChecked():
            return AreaChosen()
        if self._form.canvasRadio.isChecked():
            return AreaChosen(CANVAS, *self._seen)
        layer = self._form.polygonsCombo.currentLayer()
        if layer is None:
            return AreaChosen(POLYGONS)
        return AreaChosen(POLYGONS, layer=layer.id(), features=tuple(sorted(layer.selectedFeatureIds())))

    def choose(self, area: AreaChosen) -> None:
        """Have the controls say what they said then; a layer that is gone has no polygons any more."""
        form = self._form
        if area.kind == CANVAS:
            self._seen = (area.wkt, area.crs)
        layer = QgsProject.instance().mapLayer(area.layer) if area.layer else None
        if layer is not None:
            form.polygonsCombo.setLayer(layer)
            layer.selectByIds(list(area.features))
        {CANVAS: form.canvasRadio, POLYGONS: form.polygonsRadio}.get(area.kind, form.wholeRadio).setChecked(True)
        self._update()

    def _selected(self) -> tuple[str, str]:
        layer = self._form.polygonsCombo.currentLayer()
        if layer is None:
            raise SceneError(tr("The project has no polygon layer. Add one, or map the whole layer."))
        wkt = polygons_wkt(feature.geometry() for feature in layer.getSelectedFeatures())
        if not wkt:
            raise SceneError(tr("No polygon of '{}' is selected. Select some on the map.").format(layer.name()))
        return wkt, layer.crs().toWkt()

    def _look(self, *clicked: object) -> None:
        """Take what the canvas shows now."""
        canvas = self._canvas or qgis.utils.iface.mapCanvas()
        extent, crs = canvas.extent(), canvas.mapSettings().destinationCrs()
        empty = extent.isEmpty()
        self._seen = ("" if empty else QgsGeometry.fromRect(extent).asWkt(), crs.toWkt() if crs.isValid() else "")
        self._update()

    def _follow(self, layer: QgsVectorLayer | None) -> None:
        """Hear of the selection in the chosen layer."""
        if self._followed is not None and not sip.isdeleted(self._followed):
            self._followed.selectionChanged.disconnect(self._update)
        self._followed = layer
        if layer is not None:
            layer.selectionChanged.connect(self._update)
        self._update()

    def _update(self, *change: object) -> None:
        form, layer = self._form, self._form.polygonsCombo.currentLayer()
        form.canvasButton.setEnabled(form.canvasRadio.isChecked())
        form.polygonsCombo.setEnabled(form.polygonsRadio.isChecked())
        form.selectionLabel.setVisible(form.polygonsRadio.isChecked() and layer is not None)
        if layer is not None:
            shown = tr("{} of {} polygons selected").format(layer.selectedFeatureCount(), layer.featureCount())
            form.selectionLabel.setText(shown)
        self.changed.emit()
