"""Step 4: areas, agreement with a reference, and the export."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Optional

from qgis.core import QgsMapLayerProxyModel, QgsProject, QgsSettings
from qgis.gui import QgsFileWidget
from qgis.PyQt import uic
from qgis.PyQt.QtCore import QCoreApplication, Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from ...adapters.layers import is_raster_file, raster_name
from ...core.agreement.worldcover import BASE_URL, EDITIONS
from ...core.errors import InterpreterError
from ...core.feedback import Feedback
from ...core.interpretation import Interpretation, load_interpretation
from ...core.jobs import Exported, compare_run, export
from ...core.jobs.maps import few_enough_for_polygons
from ...core.run_folder import LANDCOVER, POLYGONS
from ..agreement_panel import AgreementPanel
from ..export import ExportedLayers
from ..layers import CanvasLayers
from ..models.class_table import ClassTable, area_columns, area_rows
from ..notice import Notice
from ..state import State
from ..tables import show_sorted
from ..tasks import JobTask, Tasks

WORLDCOVER_URL_SETTING = "landcover_interpreter/worldcover_url"
LAYER = "layer"
_OWN = Path(LANDCOVER).stem + "."

_FORM = Path(__file__).parents[1] / "forms" / "results.ui"
# Providers whose layers are no files that GDAL opens by their source.
_NO_FILES = ["wms", "wcs", "postgresraster", "arcgismapserver", "virtualraster"]
_Files = tuple[Path, Optional[Path]]


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
        self._exported = ExportedLayers(QgsProject.instance())
        self._areas = ClassTable(area_columns(), self)
        show_sorted(self.tableAreas, self._areas)
        self.agreement = AgreementPanel(state, self.groupAgreement)
        # Where the user has just clicked: the page is longer than the window.
        self.compare_notice, self.export_notice = Notice(self.groupAgreement), Notice(self.groupExport)
        self.agreementLayout.addWidget(self.compare_notice)
        self.agreementLayout.addWidget(self.agreement)
        self.exportLayout.addWidget(self.export_notice)
        self._prepare_reference()
        self._prepare_export()
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

    def _prepare_export(self) -> None:
        for widget, kind in ((self.fileRaster, tr("GeoTIFF (*.tif)")), (self.fileVector, tr("GeoPackage (*.gpkg)"))):
            widget.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
            widget.setFilter(kind)
            # The page asks itself, and for names that were typed too.
            widget.setConfirmOverwrite(False)
        self.setTabOrder(self.buttonCompare, self.agreement)
        self.setTabOrder(self.agreement, self.fileRaster)

    def _connect(self) -> None:
        self._state.opened.connect(self._reopen)
        self._state.changed.connect(self._refresh)
        self._tasks.started.connect(self._enable)
        self._tasks.ended.connect(self._enable)
        self.comboReference.currentIndexChanged.connect(self._enable)
        self.comboLayer.layerChanged.connect(self._enable)
        self.checkVector.toggled.connect(self._enable)
        self.agreement.chosen.connect(self._light_up)
        self.buttonCompare.clicked.connect(self.compare)
        self.buttonExport.clicked.connect(self.export)

    def _reopen(self) -> None:
        """Propose the run folder's own files and the reference that it was compared with."""
        run, interpretation = self._state.run, self._state.interpretation
        for notice in (self.compare_notice, self.export_notice):
            notice.clear()
        self.fileRaster.setFilePath(str(run / LANDCOVER) if run else "")
        self.fileVector.setFilePath(str(run / POLYGONS) if run else "")
        self.checkVector.setChecked(interpretation is None or few_enough_for_polygons(interpretation))
        self.comboReference.setCurrentIndex(max(0, self.comboReference.findData(_reference_of(interpretation))))

    def _refresh(self) -> None:
        interpretation, shown = self._state.interpretation, self._layers.layer
        self._areas.show(area_rows(interpretation.class_summaries()) if interpretation else ())
        self.comboLayer.setExceptedLayerList([shown] if shown else [])
        self._enable()

    def _enable(self, *changed: object) -> None:
        interpretation = self._state.interpretation
        labelled = bool(interpretation and interpretation.class_summaries())
        free, reference = self._tasks.current is None, self.comboReference.currentData()
        self.labelAreas.setText(_what_is_missing(interpretation))
        self.labelAreas.setVisible(not labelled)
        self.tableAreas.setVisible(labelled)
        self.comboLayer.setVisible(reference == LAYER)
        self.buttonCompare.setEnabled(labelled and free and bool(self._reference()))
        self.fileVector.setEnabled(self.checkVector.isChecked())
        self.buttonExport.setEnabled(labelled and free)

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
        base_url = QgsSettings().value(WORLDCOVER_URL_SETTING, BASE_URL)

        def job(feedback: Feedback) -> Interpretation:
            compare_run(run, reference, base_url, feedback)
            return load_interpretation(run)

        task = JobTask(tr("Compare with the reference"), job)
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

    def export(self) -> None:
        """Write the chosen files, once the user has agreed to replace those that are there."""
        try:
            files = self._files()
        except InterpreterError as error:
            self.export_notice.fail(str(error))
            return
        there = [path for path in _written(files) if path.exists() and not self._is_own(path)]
        if there:
            self._ask_to_replace(there, files)
        else:
            self._export(files)

    def _files(self) -> _Files:
        raster = _target(self.fileRaster, ".tif", self._state.run / LANDCOVER)
        if not self.checkVector.isChecked():
            return raster, None
        return raster, _target(self.fileVector, ".gpkg", self._state.run / POLYGONS)

    def _is_own(self, path: Path) -> bool:
        """Return whether a file is the run's own product, which every export writes anew."""
        return path.parent.resolve() == self._state.run.resolve() and path.name.startswith(_OWN)

    def _ask_to_replace(self, there: Sequence[Path], files: _Files) -> None:
        buttons = QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel
        names = "\n".join(map(str, there))
        question = tr("These files exist already. Replace them?") + f"\n\n{names}"
        box = QMessageBox(QMessageBox.Icon.Question, tr("Export"), question, buttons, self)
        box.button(QMessageBox.StandardButton.Yes).setText(tr("Replace"))
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.button(QMessageBox.StandardButton.Yes).clicked.connect(lambda: self._export(files))
        box.open()

    def _export(self, files: _Files) -> None:
        if self._tasks.current is not None or not self._saved(self.export_notice):
            return
        run, (raster, vector) = self._state.run, files
        title = tr("{}: land cover").format(self._state.interpretation.scene.name)
        # Without new polygons, those beside the run's own map go, because they would show the labels of before.
        stale = run / POLYGONS if raster == run / LANDCOVER else None
        self._exported.release([path for path in (raster, vector or stale) if path is not None])
        job = lambda feedback: export(run, raster, vector, feedback, polygons=vector is not None)  # noqa: E731
        task = JobTask(tr("Export the land-cover map"), job)
        task.done.connect(lambda exported: self._show_exported(exported, title))
        task.failed.connect(self.export_notice.fail)
        for ending in (task.failed, task.stopped):
            ending.connect(lambda *message: self._exported.restore(title))
        self.export_notice.clear()
        self._tasks.start(task)

    def _show_exported(self, exported: Exported, title: str) -> None:
        self._exported.add(exported, title)
        folder = exported.raster.parent
        names = ", ".join(path.name for path in (exported.raster, exported.vector) if path is not None)
        self.export_notice.succeed(
            tr("Exported and added to the project: {}").format(names),
            tr("Open folder"),
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))),
        )

    def _saved(self, notice: Notice) -> bool:
        """Save what the job will read; tell why when that fails."""
        try:
            self._state.save()
        except InterpreterError as error:
            notice.fail(str(error))
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
    name = interpretation.reference.name
    years = [year for year in EDITIONS if name.startswith(f"ESA WorldCover {year} ")]
    return f"worldcover:{years[0]}" if years else LAYER


def _target(widget: QgsFileWidget, suffix: str, default: Path) -> Path:
    """Return the file to write; raises InterpreterError for a name that promises another format."""
    text = widget.filePath().strip()
    if not text:
        return default
    path = default.parent / Path(text).expanduser()
    if not path.suffix:
        return path.with_suffix(suffix)
    if path.suffix.lower() != suffix:
        raise InterpreterError(tr("{} must end in {}.").format(path, suffix))
    return path


def _written(files: _Files) -> tuple[Path, ...]:
    """Return all files that an export writes: the raster's style, metadata and statistics lie beside it."""
    raster, vector = files
    beside = (raster.with_suffix(".qml"), raster.with_suffix(".qmd"), raster.with_name(raster.name + ".aux.xml"))
    return (raster, *beside) if vector is None else (raster, *beside, vector)
