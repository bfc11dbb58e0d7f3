"""What a run is compared with, as the user chooses it: WorldCover, a raster in whatever legend, or points."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Union

from qgis.core import QgsMapLayer, QgsMapLayerProxyModel
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ...adapters.layers import is_raster_file, raster_name
from ...adapters.points import layer_request
from ...adapters.settings import worldcover_source
from ...core.agreement.editions import EDITIONS, edition_named
from ...core.agreement.sample_design import CLASS_FIELD
from ...core.interpretation import Interpretation
from ...core.jobs import ComparisonRequest, PointsRequest

LAYER = "layer"
POINTS = "points"

Request = Union[ComparisonRequest, PointsRequest]

# Providers whose layers are no files that GDAL opens by their source.
_NO_FILES = ["wms", "wcs", "postgresraster", "arcgismapserver", "virtualraster"]


def tr(text: str) -> str:
    """Translate a text of the choice."""
    return QCoreApplication.translate("ResultsPage", text)


class ReferenceChoice(QObject):
    """Works the fields in the page's form. `changed` says that another reference is chosen.

    Where a raster turned out to have a legend of its own, its field for that is shown whenever it is chosen, with what
    the user has written there.
    """

    changed = pyqtSignal()

    def __init__(self, form: QWidget) -> None:
        super().__init__(form)
        self._form = form
        self._left_out: list[str] = []
        self._recodings: dict[str, str] = {}
        self._fill()
        form.comboReference.currentIndexChanged.connect(self._follow)
        form.comboLayer.layerChanged.connect(self._follow)
        form.comboPoints.layerChanged.connect(self._follow_points)
        form.comboField.fieldChanged.connect(self._follow)
        form.lineRecoding.textEdited.connect(self._keep_recoding)
        self._follow_points(form.comboPoints.currentLayer())

    def _fill(self) -> None:
        form = self._form
        form.comboReference.addItem(tr("none"), "")
        for year in EDITIONS:
            form.comboReference.addItem(tr("ESA WorldCover {} (fetched)").format(year), f"worldcover:{year}")
        form.comboReference.addItem(tr("a layer of the project…"), LAYER)
        form.comboReference.addItem(tr("points of the project…"), POINTS)
        form.comboLayer.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        form.comboLayer.setExcludedProviders(_NO_FILES)
        form.comboPoints.setFilters(QgsMapLayerProxyModel.Filter.PointLayer)

    def reopen(self, interpretation: Interpretation | None, of_points: bool) -> None:
        """Propose the reference that a run was compared with."""
        self._recodings = {}
        reference = None if interpretation is None else interpretation.reference
        if reference is not None and reference.recoding:
            self._recodings[reference.name] = reference.recoding
        edition = reference and edition_named(reference.name)
        kind = f"worldcover:{edition.year}" if edition else POINTS if of_points else LAYER if reference else ""
        self._form.comboReference.setCurrentIndex(max(0, self._form.comboReference.findData(kind)))
        self._follow()

    def leave_out(self, layers: Sequence[QgsMapLayer]) -> None:
        """Offer all rasters but these."""
        # The combo box itself must not be asked: it may still point at layers that are gone.
        names = [layer.id() for layer in layers]
        if names != self._left_out:
            self._left_out = names
            self._form.comboLayer.setExceptedLayerList(list(layers))

    def propose(self, reference: str, recoding: str) -> None:
        """Ask for the legend of a raster, with a proposal for the user to complete."""
        self._recodings[reference] = recoding
        self._follow()

    @property
    def is_made(self) -> bool:
        """Whether there is something to compare with."""
        if self._kind == POINTS:
            return self._form.comboPoints.currentLayer() is not None and bool(self._form.comboField.currentField())
        return bool(self._raster)

    def request(self) -> Request:
        """Return what to compare with; raises InterpreterError for points whose edits are not saved."""
        if self._kind == POINTS:
            return layer_request(self._form.comboPoints.currentLayer(), self._form.comboField.currentField())
        return ComparisonRequest(self._raster, worldcover_source(), self._recodings.get(self._raster, ""))

    @property
    def _kind(self) -> str:
        return self._form.comboReference.currentData() or ""

    @property
    def _raster(self) -> str:
        """The reference as the core knows it, '' for none."""
        if self._kind != LAYER:
            return self._kind
        layer = self._form.comboLayer.currentLayer()
        return raster_name(layer) if is_raster_file(layer) else ""

    def _keep_recoding(self, text: str) -> None:
        self._recodings[self._raster] = text

    def _follow_points(self, layer: QgsMapLayer | None) -> None:
        self._form.comboField.setLayer(layer)
        if layer is not None and layer.fields().lookupField(CLASS_FIELD) >= 0:
            self._form.comboField.setField(CLASS_FIELD)
        self._follow()

    def _follow(self, *changed: object) -> None:
        """Show the fields of what is chosen."""
        form, kind = self._form, self._kind
        recoding = self._recodings.get(self._raster) if kind == LAYER else None
        form.comboLayer.setVisible(kind == LAYER)
        for field in (form.labelRecoding, form.lineRecoding):
            field.setVisible(recoding is not None)
        for field in (form.comboPoints, form.labelField, form.comboField):
            field.setVisible(kind == POINTS)
        if form.lineRecoding.text() != (recoding or ""):
            form.lineRecoding.setText(recoding or "")
        self.changed.emit()
