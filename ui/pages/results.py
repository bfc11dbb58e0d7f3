"""Step 4: areas, agreement with a reference, and the export."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from qgis.PyQt import uic
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtGui import QHideEvent
from qgis.PyQt.QtWidgets import QWidget

from ...adapters.words import said
from ...core.agreement.legends import OtherLegendError
from ...core.errors import InterpreterError
from ...core.feedback import Feedback
from ...core.interpretation import Interpretation, load_interpretation
from ...core.jobs import PointsRequest, compare_run, compare_with_points
from ...core.labelling.exchange.access import Access
from ...core.labelling.exchange.transport import Transport
from ..agreement_panel import AgreementPanel
from ..asking import AskingTask, HandOver
from ..filling import Filling
from ..layers import CanvasLayers
from ..models.class_table import ClassTable, area_columns, area_rows
from ..notice import Notice
from ..state import State
from ..tables import show_sorted
from ..tasks import Tasks
from ..toolbox import is_offered, open_dialog
from .disagreement_drawing import DisagreementDrawing
from .exporting import Exporting
from .reference_choice import LAYER, ReferenceChoice, Request
from .worldcover_loading import WorldCoverLoading

__all__ = ["LAYER", "ResultsPage"]

_FORM = Path(__file__).parents[1] / "forms" / "results.ui"
_SAMPLE = "landcover:sample"


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
        self._areas = ClassTable(area_columns(), self)
        show_sorted(self.tableAreas, self._areas)
        self.agreement = AgreementPanel(state, self.groupAgreement)
        # Where the user has just clicked: the page is longer than the window.
        self.compare_notice = Notice(self.groupAgreement)
        self.agreementLayout.addWidget(self.compare_notice)
        self.agreementLayout.addWidget(self.agreement)
        self._choice = ReferenceChoice(self)
        self._drawing = DisagreementDrawing(self.agreement, state, tasks, self._saved)
        self.disagreement_notice = self._drawing.notice
        self._loading = WorldCoverLoading(self, state, tasks, self.compare_notice)
        self._exporting = Exporting(self, state, tasks)
        self.export_notice = self._exporting.notice
        self._set_tab_order()
        self._connect()
        self._reopen()
        Filling(self, state, self._fill)

    def _set_tab_order(self) -> None:
        self.setTabOrder(self.buttonSample, self.agreement)
        self.setTabOrder(self.agreement, self.fileRaster)

    def _connect(self) -> None:
        self._state.opened.connect(self._reopen)
        self._tasks.started.connect(self._enable)
        self._tasks.ended.connect(self._enable)
        self._choice.changed.connect(self._enable)
        self.agreement.chosen.connect(self._light_up)
        self.buttonCompare.clicked.connect(self.compare)
        self.buttonSample.clicked.connect(self.draw_sample)

    def _reopen(self) -> None:
        """Propose the run folder's own files and the reference that it was compared with."""
        self.compare_notice.clear()
        self._exporting.reopen()
        self._choice.reopen(self._state.interpretation, self._state.is_of_points)

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the canvas its colours back."""
        super().hideEvent(event)
        self._layers.highlight(())

    def _fill(self, is_another_run: bool) -> None:
        """Show the areas of the classes, and enable what can be done with them."""
        interpretation = self._state.interpretation
        rows = area_rows(interpretation.class_summaries(), interpretation.without_class) if interpretation else ()
        self._areas.show(rows)
        self._enable()

    def _enable(self, *changed: object) -> None:
        interpretation = self._state.interpretation
        labelled = bool(interpretation and interpretation.class_summaries())
        free = self._tasks.current is None
        self.labelAreas.setText(_what_is_missing(interpretation))
        self.labelAreas.setVisible(not labelled)
        self.tableAreas.setVisible(labelled)
        # The map agrees with itself, which says nothing.
        self._choice.leave_out([e for e in (self._layers.layer, self._exporting.layer) if e is not None])
        self.buttonCompare.setEnabled(labelled and free and self._choice.is_made)
        self._enable_sample(labelled, free)
        self._loading.refresh()
        self._drawing.refresh()
        self._exporting.refresh()

    def _enable_sample(self, labelled: bool, free: bool) -> None:
        offered = is_offered(_SAMPLE)
        self.buttonSample.setEnabled(labelled and free and offered)
        use = tr("Draw pixels of the map at random, for people to say what is there: accuracy with its interval")
        self.buttonSample.setToolTip(use if offered else tr("Switch Processing on first."))

    def _light_up(self, clusters: Sequence[int]) -> None:
        self._layers.highlight(clusters)
        self.chosen.emit(clusters)

    def compare(self) -> None:
        """Compare the run with the chosen reference, in a task."""
        if not self._choice.is_made or not self._saved(self.compare_notice):
            return
        try:
            request = self._choice.request()
        except InterpreterError as error:
            self.compare_notice.fail(said(str(error)))
            return
        run, before = self._state.run, self._state.interpretation

        def job(feedback: Feedback, access: Access, hand_over: HandOver) -> Interpretation:
            _compare(run, request, feedback, access.transport)
            return load_interpretation(run)

        task = AskingTask(tr("Compare with the reference"), {}, job)
        task.done.connect(lambda compared: self._take_up(run, before, compared))
        task.failed.connect(lambda text: self._tell_failure(text, task.error, request))
        self.compare_notice.clear()
        self._tasks.start(task)

    def _tell_failure(self, text: str, error: Exception | None, request: Request) -> None:
        """Tell why nothing was compared; of a reference in another legend, ask for that."""
        if not isinstance(error, OtherLegendError):
            self.compare_notice.fail(text)
            return
        self._choice.propose(request.reference, error.proposal)
        words = tr(
            "{} holds values of another legend. Say under “Classes of the reference's values” which of them are which "
            "classes of ESA WorldCover, by code or name, or none. Then compare again."
        )
        self.compare_notice.fail(words.format(Path(request.reference).name))

    def draw_sample(self) -> None:
        """Open the window that draws a sample of the run."""
        if self._saved(self.compare_notice):
            open_dialog(_SAMPLE, {"RUN": str(self._state.run)})

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


def _compare(run: Path, request: Request, feedback: Feedback, transport: Transport) -> None:
    if isinstance(request, PointsRequest):
        compare_with_points(run, request, feedback)
    else:
        compare_run(run, request, feedback, transport)
