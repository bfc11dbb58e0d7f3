"""Where map and reference differ as a layer, by one click on the page of results: written anew, styled, above all."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, QObject

from ...adapters.settings import worldcover_source
from ...core.feedback import Feedback
from ...core.interpretation import Interpretation
from ...core.jobs import draw_disagreement
from ...core.labelling.exchange.access import Access
from ...core.run_folder import DISAGREEMENT
from ..agreement_panel import AgreementPanel
from ..asking import AskingTask, HandOver
from ..notice import Notice
from ..run_layers import RunLayers
from ..state import State
from ..tasks import Tasks

Saved = Callable[[Notice], bool]


def tr(text: str) -> str:
    """Translate a text about the layer of disagreement."""
    return QCoreApplication.translate("ResultsPage", text)


class DisagreementDrawing(QObject):
    """Works the button among the figures, and tells in `notice` what failed.

    The layer is of the labels of the moment: it is drawn anew at every click, and says so where they have changed.
    """

    def __init__(self, panel: AgreementPanel, state: State, tasks: Tasks, saved: Saved) -> None:
        super().__init__(panel)
        self._panel, self._state, self._tasks, self._saved = panel, state, tasks, saved
        self._layers = RunLayers(state, self, names=(DISAGREEMENT,))
        self._drawn: Interpretation | None = None
        self.notice = Notice(panel)
        layout = panel.figures.layout()
        layout.insertWidget(layout.indexOf(panel.labelOutdated), self.notice)
        panel.setTabOrder(panel.buttonDisagreement, self.notice.closer)
        panel.buttonDisagreement.clicked.connect(self.draw)
        state.opened.connect(self._forget)

    def _forget(self) -> None:
        self._drawn = None
        self.notice.clear()

    def refresh(self) -> None:
        """Enable what can be done now."""
        button, of_points = self._panel.buttonDisagreement, self._state.is_of_points
        button.setVisible(not of_points)
        button.setEnabled(self._state.agreement is not None and self._tasks.current is None)
        self._panel.labelOutdated.setVisible(self._is_outdated and not of_points)

    @property
    def _is_outdated(self) -> bool:
        now, drawn = self._state.interpretation, self._drawn
        if now is None or drawn is None or self._layers.find(DISAGREEMENT) is None:
            return False
        return (now.legend, now.reference) != (drawn.legend, drawn.reference)

    def draw(self) -> None:
        """Write the layer in a task and show it; the one before is closed, which Windows could not replace else."""
        if self._tasks.current is not None or not self._saved(self.notice):
            return
        run, drawn, source = self._state.run, self._state.interpretation, worldcover_source()

        def job(feedback: Feedback, access: Access, hand_over: HandOver) -> Path:
            return draw_disagreement(run, run / DISAGREEMENT, source, feedback, access.transport)

        self._layers.remove((DISAGREEMENT,))
        task = AskingTask(tr("Draw where map and reference differ"), {}, job)
        task.done.connect(lambda path: self._show(drawn) if self._state.run == run else None)
        task.failed.connect(self.notice.fail)
        self.notice.clear()
        self._tasks.start(task)

    def _show(self, drawn: Interpretation) -> None:
        self._drawn = drawn
        self._layers.add(DISAGREEMENT)
        self.refresh()
