"""Step 4: areas, agreement with a reference, and the export."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from qgis.core import QgsMapLayerProxyModel
from qgis.PyQt import uic
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtGui import QHideEvent
from qgis.PyQt.QtWidgets import QWidget

from ...adapters.layers import is_raster_file, raster_name
from ...adapters.settings import worldcover_source
from ...adapters.words import said
from ...core.agreement.editions import EDITIONS, edition_named
from ...core.errors import InterpreterError
from ...core.feedback import Feedback
from ...core.interpretation import Interpretation, load_interpretation
from ...core.jobs import ComparisonRequest, compare_run
from ...core.labelling.exchange.access import Access
from ..agreement_panel import AgreementPanel
from ..asking import AskingTask, HandOver
from ..layers import CanvasLayers
from ..models.class_table import ClassTable, area_columns, area_rows
from ..notice import Notice
from ..state import State
from ..tables import show_sorted
from ..tasks import Tasks
from .exporting import Exporting
from .worldcover_loading import WorldCoverLoading

LAYER = "layer"

_FORM = Path(__file__).parents[1] / "forms" / "results.ui"
# Providers whose layers are no files that GDAL opens by their source.
_NO_FILES = ["wms", "wcs", "postgresraster", "arcgismapserver", "virtualraster"]


def tr(text: str) -> str:
    """Translate a text of the page."""
    return QCoreApplication.translate("ResultsPage", text)


class ResultsPage(QWidget):
    """Shows what came out and writes it to files.

    `chosen` carries the clusters behind a cell of the confusion matrix that the user picked, none when they end it.
    """

    chosen = pyqtSignal(object)

    def __init__(self, state: State, tasks: Tasks, layers: CanvasLayers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        uic.loadUi(str(_FORM), self)
        self._state, self._tasks, self._layers = state, tasks, layers
        self._left_out: list[str] = []
        self._areas = ClassTable(area_columns(), self)
        show_sorted(self.tableAreas, self._areas)
        self.agreement = AgreementPanel(state, self.groupAgreement)
        # Where the user has just clicked: the page is longer than the window.
        self.compare_notice = Notice(self.groupAgreement)
        self.agreementLayout.addWidget(self.compare_notice)
        self.agreementLayout.addWidget(self.agreement)
        self._loading = WorldCoverLoading(self, state, tasks, self.compare_notice)
        self._exporting = Exporting(self, state, tasks)
        self.export_notice = self._exporting.notice
        self._prepare_reference()
        self._set_tab_order()
        self._connect()
        self._reopen()
        self._refresh()

    def _prepare_reference(self) -> None:
        self.comboReference.addItem(tr("none"), "")
        for year in EDITIONS:
            self.comboReference.addItem(tr("ESA WorldCover {} (fetched)").format(year), f"worldcover:{year}")
        self.comboReference.addItem(tr("a layer of the project…"), LAYER)
        self.comboLayer.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self.comboLayer.setExcludedProviders(_NO_FILES)

    def _set_tab_order(self) -> None:
        self.setTabOrder(self.buttonWorldCover, self.agreement)
        self.setTabOrder(self.agreement, self.fileRaster)

    def _connect(self) -> None:
        self._state.opened.connect(self._reopen)
        self._state.changed.connect(self._refresh)
        self._tasks.started.connect(self._enable)
        self._tasks.ended.connect(self._enable)
        self.comboReference.currentIndexChanged.connect(self._enable)
        self.comboLayer.layerChanged.connect(self._enable)
        self.agreement.chosen.connect(self._light_up)
        self.buttonCompare.clicked.connect(self.compare)

    def _reopen(self) -> None:
        """Propose the run folder's own files and the reference that it was compared with."""
        interpretation = self._state.interpretation
        self.compare_notice.clear()
        self._exporting.reopen()
        self.comboReference.setCurrentIndex(max(0, self.comboReference.findData(_reference_of(interpretation))))

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the canvas its colours back."""
        super().hideEvent(event)
        self._layers.highlight(())

    def _refresh(self) -> None:
        interpretation = self._state.interpretation
        rows = area_rows(interpretation.class_summaries(), interpretation.without_class) if interpretation else ()
        self._areas.show(rows)
        self._enable()

    def _enable(self, *changed: object) -> None:
        interpretation = self._state.interpretation
        labelled = bool(interpretation and interpretation.class_summaries())
        free, reference = self._tasks.current is None, self.comboReference.currentData()
        self.labelAreas.setText(_what_is_missing(interpretation))
        self.labelAreas.setVisible(not labelled)
        self.tableAreas.setVisible(labelled)
        self.comboLayer.setVisible(reference == LAYER)
        # The map agrees with itself, which says nothing.
        own = [layer for layer in (self._layers.layer, self._exporting.layer) if layer is not None]
        # The combo box itself must not be asked: it may still point at layers that are gone.
        names = [layer.id() for layer in own]
        if names != self._left_out:
            self._left_out = names
            self.comboLayer.setExceptedLayerList(own)
        self.buttonCompare.setEnabled(labelled and free and bool(self._reference()))
        self._loading.refresh()
        self._exporting.refresh()

    def _light_up(self, clusters: Sequence[int]) -> None:
        self._layers.highlight(clusters)
        self.chosen.emit(clusters)

    def _reference(self) -> str:
        """Return the chosen reference as the core knows it, '' for none."""
        chosen = self.comboReference.currentData()
        if chosen != LAYER:
            return chosen
        layer = self.comboLayer.currentLayer()
        return raster_name(layer) if is_raster_file(layer) else ""

    def compare(self) -> None:
        """Compare the run with the chosen reference, in a task."""
        reference = self._reference()
        if not reference or not self._saved(self.compare_notice):
            return
        run, before = self._state.run, self._state.interpretation
        source = worldcover_source()

        def job(feedback: Feedback, access: Access, hand_over: HandOver) -> Interpretation:
            compare_run(run, ComparisonRequest(reference, source), feedback, access.transport)
            return load_interpretation(run)

        task = AskingTask(tr("Compare with the reference"), {}, job)
        task.done.connect(lambda compared: self._take_up(run, before, compared))
        task.failed.connect(self.compare_notice.fail)
        self.compare_notice.clear()
        self._tasks.start(task)

    def _take_up(self, run: Path, before: Interpretation, compared: Interpretation) -> None:
        """Take the compared run up; what the analyst changed meanwhile stays."""
        if self._state.run != run:
            return
        now, text = self._state.interpretation, tr("Compare")
        if now is before:
            self._state.adopt(compared, text)
            return
        joined = replace(now, reference=compared.reference).noted(compared.history[-1].what)
        self._state.adopt(joined, text, saved=False)

    def _saved(self, notice: Notice) -> bool:
        """Save what the job will read; tell why when that fails."""
        try:
            self._state.save()
        except InterpreterError as error:
            notice.fail(said(str(error)))
            return False
        return True


def _what_is_missing(interpretation: Interpretation | None) -> str:
    if interpretation is None:
        return tr("Nothing to show yet: choose a scene (step 1) and cluster it (step 2).")
    return tr("No cluster has a class yet: label them in step 3.")


def _reference_of(interpretation: Interpretation | None) -> str:
    """Return the combo's value for the reference that a run was compared with."""
    if interpretation is None or interpretation.reference is None:
        return ""
    edition = edition_named(interpretation.reference.name)
    return f"worldcover:{edition.year}" if edition else LAYER
