"""What else there is to do with the clusters of a run: how well they are told apart, more layers, other scenes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication, QObject
from qgis.PyQt.QtWidgets import QAction, QMenu, QToolButton

from ...core import jobs
from ...core.run_folder import MEMBERSHIP, OBSERVATIONS
from ..cluster_rows import ClusterRows
from ..run_layers import RunLayers
from ..state import State
from ..tasks import JobTask, Tasks
from ..toolbox import is_offered, open_dialog

if TYPE_CHECKING:
    from ...core.clustering.separability import Separability

_APPLY = "landcover:apply"


def tr(text: str) -> str:
    """Translate a text of the menu."""
    return QCoreApplication.translate("ClusterMenu", text)


class ClusterMenu(QObject):
    """Serves the button with the menu; what cannot be done says why in its tool tip."""

    def __init__(self, button: QToolButton, state: State, tasks: Tasks, rows: ClusterRows) -> None:
        super().__init__(button)
        self._button, self._state, self._tasks, self._rows = button, state, tasks, rows
        self.layers = RunLayers(state, self)
        self.menu = QMenu(button)
        self.menu.setToolTipsVisible(True)
        self.separability = self._add(tr("&Separability…"), self._measure)
        self.membership = self._add(tr("Layer of &membership"), partial(self._add_layer, MEMBERSHIP))
        self.observations = self._add(tr("Layer of &dates with data"), partial(self._add_layer, OBSERVATIONS))
        self.apply = self._add(tr("&Apply to another scene…"), self._apply)
        self.menu.aboutToShow.connect(self.look)
        button.setMenu(self.menu)
        self.look()

    def _add(self, text: str, work: object) -> QAction:
        action = QAction(text, self.menu)
        action.triggered.connect(lambda *checked: work())
        self.menu.addAction(action)
        return action

    def look(self) -> None:
        """Find out what can be done now."""
        offered = self.layers.offered
        busy = tr("Another job is under way.") if self._tasks.current is not None else ""
        for action, hurdle, use in (
            (self.separability, busy, tr("Which clusters are hard to tell from each other, before anyone names them")),
            (
                self.membership,
                "" if MEMBERSHIP in offered else tr("Only algorithms that know it write it, such as the mixture."),
                tr("How surely every pixel belongs to its cluster, in %"),
            ),
            (
                self.observations,
                "" if OBSERVATIONS in offered else tr("Only a run of several dates has it."),
                tr("On how many dates every pixel was seen"),
            ),
            (
                self.apply,
                "" if is_offered(_APPLY) else tr("Switch Processing on first."),
                tr("Map another image by this"),
            ),
        ):
            action.setEnabled(not hurdle)
            action.setToolTip(hurdle or use)

    def _add_layer(self, name: str) -> None:
        self.layers.add(name)

    def _measure(self) -> None:
        run = self._state.run
        task = JobTask(tr("Measuring how far apart the clusters are…"), partial(jobs.separability, run))
        task.done.connect(lambda found: self._show(found) if self._state.run == run else None)
        self._tasks.start(task)

    def _show(self, found: Separability) -> None:
        from ..dialogs.separability import SeparabilityDialog

        dialog = SeparabilityDialog(found, self._state.interpretation, self._button.window())
        dialog.chosen.connect(self._rows.select_all)
        # What it tells is of clusters as they were.
        for ending in (self._state.opened, self._state.replacing):
            ending.connect(dialog.close)
        dialog.show()

    def _apply(self) -> None:
        open_dialog(_APPLY, {"RUN": str(self._state.run)})
