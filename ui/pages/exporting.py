"""The export on the page of results: which files, written in a task, and what can be done with them."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path

import qgis.utils
from qgis.core import QgsMapLayer, QgsProject
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from ...adapters.words import said
from ...core.errors import InterpreterError
from ...core.feedback import Feedback
from ...core.interpretation import Interpretation
from ...core.jobs import Exported, export
from ...core.jobs.maps import few_enough_for_polygons
from ..export import ExportedLayers
from ..export_files import ExportFiles, is_own, proposed, target
from ..notice import Notice
from ..print_layout import add_layout
from ..print_sheet import sheet_of
from ..revealing import reveal
from ..scene_layers import find_scene_layer
from ..state import State
from ..tasks import JobTask, Tasks


def tr(text: str) -> str:
    """Translate a text of the export."""
    return QCoreApplication.translate("ResultsPage", text)


class Exporting(QObject):
    """Works the export's controls in the page's form, and tells in `notice` how an export ended."""

    def __init__(self, form: QWidget, state: State, tasks: Tasks) -> None:
        super().__init__(form)
        self._form, self._state, self._tasks = form, state, tasks
        self._layers = ExportedLayers(QgsProject.instance())
        self._proposal: ExportFiles | None = None
        self._exported: Exported | None = None
        self._shown: Interpretation | None = None
        self.notice = Notice(form.groupExport)
        # Where the user has just clicked: the page is longer than the window.
        form.exportLayout.insertWidget(form.exportLayout.indexOf(form.exported), self.notice)
        QWidget.setTabOrder(form.buttonExport, self.notice.closer)
        QWidget.setTabOrder(self.notice.closer, form.buttonFolder)
        self._prepare_files()
        for check in (form.checkVector, form.checkReport):
            check.toggled.connect(self.refresh)
        form.fileRaster.fileChanged.connect(self._follow_raster)
        form.buttonExport.clicked.connect(self.export)
        form.buttonFolder.clicked.connect(lambda: _open(self._exported.raster.parent))
        form.buttonReport.clicked.connect(lambda: _open(self._exported.report))
        form.buttonLayout.clicked.connect(self.make_layout)

    def _prepare_files(self) -> None:
        form = self._form
        for widget, kind in (
            (form.fileRaster, tr("GeoTIFF (*.tif)")),
            (form.fileVector, tr("GeoPackage (*.gpkg)")),
            (form.fileReport, tr("HTML page (*.html)")),
        ):
            widget.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
            widget.setFilter(kind)
            # The page asks itself, and for names that were typed too.
            widget.setConfirmOverwrite(False)

    def reopen(self) -> None:
        """Propose the run folder's own files; nothing has been exported yet."""
        form, run, interpretation = self._form, self._state.run, self._state.interpretation
        self._exported = self._shown = None
        self.notice.clear()
        self._proposal = proposed(run) if run else None
        for widget, name in ((form.fileRaster, "raster"), (form.fileVector, "vector"), (form.fileReport, "report")):
            widget.setFilePath(str(getattr(self._proposal, name)) if run else "")
        form.checkVector.setChecked(interpretation is None or few_enough_for_polygons(interpretation))

    def _follow_raster(self, text: str) -> None:
        """Let polygons and report go where the raster goes, as long as they have the names that were proposed."""
        if self._proposal is None or self._state.run is None:
            return
        before = self._proposal
        with suppress(InterpreterError, ValueError):
            own = proposed(self._state.run)
            self._proposal = proposed(self._state.run, target(text, ".tif", own.raster))
        for widget, old, new in (
            (self._form.fileVector, before.vector, self._proposal.vector),
            (self._form.fileReport, before.report, self._proposal.report),
        ):
            if widget.filePath() == str(old):
                widget.setFilePath(str(new))

    def refresh(self, *changed: object) -> None:
        """Enable what can be done now."""
        form, interpretation, exported = self._form, self._state.interpretation, self._exported
        labelled = bool(interpretation and interpretation.class_summaries())
        form.fileVector.setEnabled(form.checkVector.isChecked())
        form.fileReport.setEnabled(form.checkReport.isChecked())
        form.buttonExport.setEnabled(labelled and self._tasks.current is None)
        form.exported.setVisible(exported is not None)
        if exported is None or interpretation is None:
            return
        current = self._shown is not None and self._shown.legend == interpretation.legend
        form.buttonReport.setVisible(exported.report is not None)
        form.buttonLayout.setEnabled(current)
        form.labelOutdated.setVisible(not current)

    def export(self) -> None:
        """Write the chosen files, once the user has agreed to replace those that are there."""
        run = self._state.run
        try:
            files = self._files(run)
        except InterpreterError as error:
            self.notice.fail(said(str(error)))
            return
        there = [path for path in files.written if path.exists() and not is_own(path, run)]
        if there:
            self._ask_to_replace(there, files)
        else:
            self._export(files)

    def _files(self, run: Path) -> ExportFiles:
        form, own = self._form, proposed(run)
        vector, report = form.checkVector.isChecked(), form.checkReport.isChecked()
        return ExportFiles(
            target(form.fileRaster.filePath(), ".tif", own.raster),
            target(form.fileVector.filePath(), ".gpkg", own.vector) if vector else None,
            target(form.fileReport.filePath(), ".html", own.report) if report else None,
        )

    def _ask_to_replace(self, there: Sequence[Path], files: ExportFiles) -> None:
        buttons = QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel
        names = "\n".join(map(str, there))
        question = tr("These files exist already. Replace them?") + f"\n\n{names}"
        box = QMessageBox(QMessageBox.Icon.Question, tr("Export"), question, buttons, self._form)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.button(QMessageBox.StandardButton.Yes).setText(tr("Replace"))
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.button(QMessageBox.StandardButton.Yes).clicked.connect(lambda: self._export(files))
        box.open()

    def _export(self, files: ExportFiles) -> None:
        if self._tasks.current is not None or not self._saved():
            return
        run, interpretation = self._state.run, self._state.interpretation
        title = tr("{}: land cover").format(interpretation.scene.name)
        self._layers.release(files.shown(run))
        task = JobTask(tr("Export the land-cover map"), partial(_write, run, files))
        task.done.connect(lambda exported: self._finish(run, exported, interpretation, title))
        task.failed.connect(self.notice.fail)
        for ending in (task.failed, task.stopped):
            ending.connect(lambda *message: self._layers.restore(title))
        self.notice.clear()
        self._tasks.start(task)

    def _finish(self, run: Path, exported: Exported, interpretation: Interpretation, title: str) -> None:
        self._layers.add(exported, title)
        if self._state.run != run:
            return
        self._exported, self._shown = exported, interpretation
        paths = (exported.raster, exported.vector, exported.report)
        names = ", ".join(path.name for path in paths if path is not None)
        self.notice.succeed(tr("Exported and added to the project: {}").format(names))
        self.refresh()
        reveal(self._form.exported)

    @property
    def layer(self) -> QgsMapLayer | None:
        """The layer of the raster that was exported last, None where it is not in the project."""
        return self._layers.find(self._exported.raster) if self._exported else None

    def make_layout(self) -> None:
        """Add a print layout of what was exported to the project, and open it."""
        project = QgsProject.instance()
        layer = self.layer
        if layer is None:
            self.notice.fail(tr("The exported raster is no longer in the project. Export again."))
            return
        scene = find_scene_layer(project, self._state.interpretation.scene)
        sheet = sheet_of(self._state.interpretation, self._state.agreement, layer, scene)
        qgis.utils.iface.openLayoutDesigner(add_layout(project, sheet))

    def _saved(self) -> bool:
        """Save what the job will read; tell why when that fails."""
        try:
            self._state.save()
        except InterpreterError as error:
            self.notice.fail(said(str(error)))
            return False
        return True


def _write(run: Path, files: ExportFiles, feedback: Feedback) -> Exported:
    return export(run, files.raster, files.vector, feedback, polygons=files.vector is not None, report=files.report)


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
