"""Merging and splitting of the selected clusters: what can be done, why it cannot, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton, QSpinBox

from ...core.clustering.splitting import FEWEST_PARTS
from ..layers import CanvasLayers
from ..revising import Revising
from ..state import State
from ..tasks import Tasks

# More parts than these are found again sooner by clustering the scene anew.
MOST_PARTS = 8


def tr(text: str) -> str:
    """Translate a text of the buttons."""
    return QCoreApplication.translate("RevisionButtons", text)


class RevisionButtons(QObject):
    """Serves the buttons below the table; `selected` returns the clusters that are meant.

    `failed` is a sentence for the user, `done` carries the new clusters once they are shown.
    """

    failed = pyqtSignal(str)
    done = pyqtSignal(list)

    def __init__(
        self, state: State, tasks: Tasks, layers: CanvasLayers, selected: Callable[[], Sequence[int]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._state, self._tasks, self._selected = state, tasks, selected
        self._revising = Revising(state, tasks, layers, self)
        self._revising.failed.connect(self.failed)
        self._revising.done.connect(lambda clusters: self.done.emit(list(clusters)))

    def serve(self, merge: QPushButton, split: QPushButton, parts: QSpinBox) -> None:
        """Have buttons merge the selected clusters, and split the selected one into so many parts."""
        self._merge, self._split, self._parts = merge, split, parts
        parts.setRange(FEWEST_PARTS, MOST_PARTS)
        merge.clicked.connect(self.merge)
        split.clicked.connect(lambda: self.split(parts.value()))

    @property
    def why_not_merge(self) -> str:
        """What keeps the selected clusters from being merged, '' for nothing."""
        return self._hurdle() or (tr("Select two or more clusters to merge them.") if len(self._selected()) < 2 else "")

    @property
    def why_not_split(self) -> str:
        """What keeps the selected cluster from being split, '' for nothing."""
        return self._hurdle() or (tr("Select one cluster to split it.") if len(self._selected()) != 1 else "")

    def _hurdle(self) -> str:
        if self._state.interpretation is None:
            return tr("Open a run first.")
        return tr("Another job is under way.") if self._tasks.current is not None else ""

    def update(self) -> None:
        """Let the buttons say whether they can be pressed, and if not, why."""
        merging, splitting = self.why_not_merge, self.why_not_split
        self._merge.setEnabled(not merging)
        self._merge.setToolTip(merging or tr("Make one cluster of the selected ones"))
        self._split.setEnabled(not splitting)
        self._parts.setEnabled(not splitting)
        words = splitting or tr("Cluster the pixels of the selected cluster again, into so many parts")
        for widget in (self._split, self._parts):
            widget.setToolTip(words)

    def merge(self) -> None:
        """Make one cluster of the selected ones."""
        if not self.why_not_merge:
            self._revising.merge(tuple(self._selected()))

    def split(self, parts: int) -> None:
        """Make so many clusters of the selected one."""
        if not self.why_not_split:
            self._revising.split(self._selected()[0], parts)
