"""Step 3: clusters get classes, by vote and by the analyst."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from qgis.PyQt import uic
from qgis.PyQt.QtCore import QCoreApplication, QItemSelectionModel, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ...core.interpretation import Interpretation
from ...core.jobs import Labelled
from ...core.labelling.costs.cost import usage_lines
from ...core.labelling.counting.legend import ANALYST
from ...core.labelling.voters.base import Vote
from ..class_keys import ClassKeys, keys_words
from ..label_delegates import ClassDelegate, VotesDelegate
from ..label_words import failure_words
from ..layers import CanvasLayers
from ..models.label_rows import AS_PROPOSED, UNLABELLED
from ..models.label_table import Column, LabelFilter, LabelTable
from ..state import State
from ..tasks import Tasks
from .cluster_detail import ClusterDetail
from .naming import Naming
from .voters import VotersPanel

_FORM = Path(__file__).resolve().parents[1] / "forms" / "labels.ui"


def tr(text: str) -> str:
    """Translate a text of the page."""
    return QCoreApplication.translate("LabelsPage", text)


class LabelsPage(QWidget):
    """Voters above, the table of labels below them, and what is known of the cluster that is selected."""

    ready = pyqtSignal()

    def __init__(self, state: State, tasks: Tasks, layers: CanvasLayers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        uic.loadUi(str(_FORM), self)
        self._state, self._tasks, self._layers = state, tasks, layers
        self.voters = VotersPanel(tasks, self)
        self.votersLayout.addWidget(self.voters)
        self.detail = ClusterDetail(state, self)
        self.detailLayout.addWidget(self.detail)
        self.table = LabelTable(self)
        self.filter = LabelFilter(self.table, self)
        self.naming = Naming(state, tasks, self)
        self.keys = ClassKeys(self)
        self._set_up_view()
        self._connect()
        self._open()
        self._follow()

    def _set_up_view(self) -> None:
        view = self.labelView
        view.setModel(self.filter)
        self._classes = ClassDelegate(self)
        view.setItemDelegateForColumn(Column.OWN, self._classes)
        view.setItemDelegateForColumn(Column.VOTES, VotesDelegate(self))
        view.installEventFilter(self.keys)
        header = view.horizontalHeader()
        header.setSortIndicator(Column.DOUBTS, Qt.SortOrder.AscendingOrder)
        header.setSectionsMovable(True)
        view.setSortingEnabled(True)
        view.verticalHeader().setDefaultSectionSize(view.fontMetrics().height() + 8)

    def _connect(self) -> None:
        self._state.opened.connect(self._open)
        self._state.changed.connect(self._follow)
        for signal in (self._tasks.started, self._tasks.ended, self.voters.changed):
            signal.connect(lambda *anything: self._enable())
        self.nameButton.clicked.connect(lambda: self.naming.start(self.voters.ticked))
        self.nextButton.clicked.connect(self.ready)
        self.filterEdit.textChanged.connect(self.filter.set_words)
        self.doubtBox.toggled.connect(self.filter.set_only_doubtful)
        self.labelView.selectionModel().selectionChanged.connect(self._select)
        self.table.chosen.connect(lambda cluster, code: self._give([cluster], code), Qt.ConnectionType.QueuedConnection)
        self.keys.chosen.connect(lambda code: self._give(self.selected, code))
        self.keys.reverted.connect(lambda: self._give(self.selected, AS_PROPOSED))
        self.naming.begun.connect(self.table.begin_poll)
        self.naming.begun.connect(lambda: self._say(""))
        self.naming.arrived.connect(self._add_vote)
        self.naming.labelled.connect(self._adopt)
        self.naming.problem.connect(self._say)
        self.naming.ended.connect(self.table.end_poll)

    @property
    def selected(self) -> list[int]:
        """The clusters of the selected rows, in the order of the rows."""
        rows = self.labelView.selectionModel().selectedRows()
        return [self.filter.cluster(index) for index in sorted(rows, key=lambda index: index.row())]

    def select(self, cluster: int) -> None:
        """Select a cluster's row alone and bring it into view; nothing where it is filtered out."""
        index = self.filter.index_of(cluster)
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag
            self.labelView.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.labelView.scrollTo(index)

    def select_all(self, clusters: Sequence[int]) -> None:
        """Select the rows of clusters, those that are not filtered out; none leaves the selection as it is."""
        if not clusters:
            return
        self.select(clusters[0])
        flags = QItemSelectionModel.SelectionFlag
        for index in map(self.filter.index_of, clusters[1:]):
            if index.isValid():
                self.labelView.selectionModel().select(index, flags.Select | flags.Rows)

    def _open(self) -> None:
        """Show another run."""
        self._say("")
        self.table.show_run(self._state.interpretation)
        self.labelView.resizeColumnsToContents()
        self.detail.show_cluster(None)

    def _follow(self) -> None:
        """Show the interpretation as it stands."""
        found = self._state.interpretation
        self.table.update(found)
        classes = found.taxonomy.classes if found else ()
        self._classes.set_taxonomy(found.taxonomy if found else None)
        self.keys.set_classes(classes)
        self.keysLabel.setText(
            tr("Keys for the selected rows: {}   Del\u00a0as\u00a0proposed").format(keys_words(classes))
        )
        self.keysLabel.setVisible(bool(classes))
        self.doubtBox.setText(tr("Only those in &doubt ({})").format(len(found.needs_review) if found else 0))
        self._show_detail()
        self._enable()

    def _enable(self) -> None:
        found, busy = self._state.interpretation, self._tasks.current is not None
        self.nameButton.setEnabled(found is not None and not busy and bool(self.voters.ticked))
        self.nextButton.setEnabled(found is not None and any(entry.code for entry in found.legend))
        self.labelsPane.setEnabled(found is not None)

    def _select(self, *ranges: object) -> None:
        self._layers.highlight(self.selected)
        self._show_detail()

    def _show_detail(self) -> None:
        index, selected = self.labelView.currentIndex(), self.selected
        current = self.filter.cluster(index) if index.isValid() else None
        self.detail.show_cluster(current if current in selected else next(iter(selected), None))

    def _give(self, clusters: list[int], code: int) -> None:
        """Ask the state for the analyst's class of clusters, or for the voters' label."""
        own = {row.cluster: row.own for row in self.table.rows}
        wanted = [cluster for cluster in clusters if own.get(cluster, code) != code]
        if not wanted:
            return
        place = min(self.filter.index_of(cluster).row() for cluster in wanted)
        if code == AS_PROPOSED:
            self._state.revert(wanted)
        else:
            self._state.override(wanted, None if code == UNLABELLED else code)
        # Settled rows may have left those in doubt: the next one is there to be settled.
        if not self.selected and (count := self.filter.rowCount()):
            self.select(self.filter.cluster(self.filter.index(min(max(place, 0), count - 1), 0)))

    def _add_vote(self, vote: Vote) -> None:
        self.table.add_vote(vote)
        wanted = self.labelView.sizeHintForColumn(Column.VOTES)
        if wanted > self.labelView.columnWidth(Column.VOTES):
            self.labelView.setColumnWidth(Column.VOTES, wanted)

    def _adopt(self, labelled: Labelled) -> None:
        """Take the voters' labels; what the analyst did while they were asked holds on top of them, as one step."""
        before = {e.cluster: e.code for e in self._state.interpretation.legend if e.origin == ANALYST}
        saved = {e.cluster: e.code for e in labelled.interpretation.legend if e.origin == ANALYST}
        self.detail.forget()
        stack = self._state.undo_stack
        stack.beginMacro(tr("Name the clusters"))
        self._state.adopt(labelled.interpretation, tr("Name the clusters"))
        for code in dict.fromkeys(before.values()):
            if changed := [c for c, own in before.items() if own == code and (c, own) not in saved.items()]:
                self._state.override(changed, code)
        if taken_back := [cluster for cluster in saved if cluster not in before]:
            self._state.revert(taken_back)
        stack.endMacro()
        self.labelView.resizeColumnsToContents()
        self._say("\n".join(_summary(labelled)))

    def _say(self, words: str) -> None:
        self.messageLabel.setText(words)
        self.messageLabel.setVisible(bool(words))


def _summary(labelled: Labelled) -> Iterator[str]:
    """Yield how many clusters have a class, what failed, and what it cost."""
    found = labelled.interpretation
    named = sum(entry.code is not None for entry in found.legend)
    words = tr("{} of {} clusters have a class, {} are in doubt.")
    yield words.format(named, len(found.clusters), len(found.needs_review))
    yield from _failures(found)
    yield from usage_lines(labelled.usage)


def _failures(found: Interpretation) -> Iterator[str]:
    asked: dict[str, int] = {}
    failed: dict[str, list[str]] = {}
    for vote in found.votes:
        asked[vote.voter] = asked.get(vote.voter, 0) + 1
        if vote.failure:
            failed.setdefault(vote.voter, []).append(vote.failure)
    for voter, causes in failed.items():
        words = tr("{} failed in {} of {} questions: {}.")
        yield words.format(voter, len(causes), asked[voter], failure_words(causes[0]))
