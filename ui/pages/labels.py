"""Step 3: clusters get classes, by vote and by the analyst."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import qgis.utils
from qgis.core import QgsCsException
from qgis.gui import QgsMapCanvas
from qgis.PyQt import uic
from qgis.PyQt.QtCore import QCoreApplication, QItemSelectionModel, QPoint, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QHideEvent, QShowEvent
from qgis.PyQt.QtWidgets import QWidget

from ...adapters.label_words import failure_words
from ...core.interpretation import Interpretation
from ...core.jobs import Labelled
from ...core.labelling.counting.legend import ANALYST
from ...core.labelling.voters.base import Vote
from ..class_keys import ClassKeys, keys_words
from ..columns import fit_columns, widen_columns
from ..filling import Filling
from ..label_delegates import ClassDelegate, VotesDelegate
from ..layers import CanvasLayers
from ..models.label_rows import AS_PROPOSED, UNLABELLED
from ..models.label_table import Column, LabelFilter, LabelTable
from ..pick_tool import Picking
from ..places import zoom_to
from ..revealing import reveal
from ..row_editing import RowEditing
from ..state import State
from ..tasks import Tasks
from ..usage_words import usage_words
from .cluster_detail import ClusterDetail
from .label_menu import RowIntents, make_menu
from .naming import Naming
from .revision_buttons import RevisionButtons
from .voters import VotersPanel

_FORM = Path(__file__).resolve().parents[1] / "forms" / "labels.ui"
# Milliseconds in which votes that arrive are shown together.
_TOGETHER_MS = 100
# What the analyst reads first is not cut.
_WHOLE = (Column.PROPOSED, Column.OWN)
_NOTE_IN_LETTERS = 30


def tr(text: str) -> str:
    """Translate a text of the page."""
    return QCoreApplication.translate("LabelsPage", text)


class LabelsPage(QWidget):
    """Voters above, the table of labels below them, and what is known of the cluster that is selected."""

    ready = pyqtSignal()

    def __init__(
        self,
        state: State,
        tasks: Tasks,
        layers: CanvasLayers,
        parent: QWidget | None = None,
        canvas: QgsMapCanvas | None = None,
    ) -> None:
        super().__init__(parent)
        uic.loadUi(str(_FORM), self)
        self._state, self._tasks, self._layers = state, tasks, layers
        self._canvas = canvas or qgis.utils.iface.mapCanvas()
        self.voters = VotersPanel(tasks, self)
        self.votersLayout.addWidget(self.voters)
        self.detail = ClusterDetail(state, self)
        self.detailLayout.addWidget(self.detail)
        self.table = LabelTable(self)
        self.filter = LabelFilter(self.table, self)
        self.naming = Naming(state, tasks, self)
        self.keys = ClassKeys(self)
        self.revision = RevisionButtons(state, tasks, layers, lambda: self.selected, self)
        self.revision.serve(self.mergeButton, self.splitButton, self.partsSpin)
        self._picking = Picking(self.pickButton, self._canvas, state)
        self._votes: list[Vote] = []
        self._together = QTimer(self)
        self._together.setSingleShot(True)
        self._together.setInterval(_TOGETHER_MS)
        self._set_up_view()
        self._connect()
        self._say("")
        self._filling = Filling(self, state, self._fill)

    def _set_up_view(self) -> None:
        view = self.labelView
        view.setModel(self.filter)
        self._classes = ClassDelegate(self)
        view.setItemDelegateForColumn(Column.OWN, self._classes)
        view.setItemDelegateForColumn(Column.VOTES, VotesDelegate(self))
        view.installEventFilter(self.keys)
        self._editing = RowEditing(view)
        header = view.horizontalHeader()
        header.setSortIndicator(Column.DOUBTS, Qt.SortOrder.AscendingOrder)
        header.setSectionsMovable(True)
        view.setSortingEnabled(True)
        view.verticalHeader().setDefaultSectionSize(view.fontMetrics().height() + 8)

    def _connect(self) -> None:
        self._state.opened.connect(lambda: self._say(""))
        for signal in (self._tasks.started, self._tasks.ended, self.voters.changed):
            signal.connect(lambda *anything: self._enable())
        self.nameButton.clicked.connect(lambda: self.naming.start(self.voters.ticked))
        self.nextButton.clicked.connect(self.ready)
        self.filterEdit.textChanged.connect(self.filter.set_words)
        self.doubtBox.toggled.connect(self.filter.set_only_doubtful)
        self.labelView.selectionModel().selectionChanged.connect(self._select)
        self.labelView.customContextMenuRequested.connect(self._show_menu)
        self.table.chosen.connect(self._choose, Qt.ConnectionType.QueuedConnection)
        self.table.annotated.connect(self._annotate, Qt.ConnectionType.QueuedConnection)
        self.revision.failed.connect(self._complain)
        self.revision.done.connect(self._show_clusters)
        self.keys.chosen.connect(lambda code: self._give(self.selected, code))
        self.keys.cleared.connect(self.labelView.clearSelection)
        self._picking.picked.connect(self._pick)
        self._picking.failed.connect(self._say)
        self.keys.reverted.connect(lambda: self._give(self.selected, AS_PROPOSED))
        self.naming.begun.connect(self._votes.clear)
        self.naming.begun.connect(self.table.begin_poll)
        self.naming.begun.connect(lambda: self._say(""))
        self.naming.arrived.connect(self._collect)
        self._together.timeout.connect(self._add_votes)
        self.naming.labelled.connect(self._adopt)
        self.naming.problem.connect(self._say)
        self.naming.ended.connect(self._end_poll)

    @property
    def selected(self) -> list[int]:
        """The clusters of the selected rows, in the order of the rows."""
        rows = self.labelView.selectionModel().selectedRows()
        return [self.filter.cluster(index) for index in sorted(rows, key=lambda index: index.row())]

    def select(self, cluster: int) -> None:
        """Select a cluster's row alone and bring it into view; nothing where it is filtered out."""
        self._filling.complete()
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

    def showEvent(self, event: QShowEvent) -> None:
        """Light up what is selected, and give the columns the widths that could wait until they are seen."""
        super().showEvent(event)
        self._layers.highlight(self.selected)
        if not self._is_fitted:
            self._fit()

    def _fit(self) -> None:
        self._is_fitted = self.isVisible()
        if self._is_fitted:
            fit_columns(self.labelView, _WHOLE)
            letter = self.labelView.fontMetrics().averageCharWidth()
            # The last column takes what is left over, and is where notes are written.
            self.labelView.setColumnWidth(Column.NOTE, _NOTE_IN_LETTERS * letter)

    def _fill(self, is_another_run: bool) -> None:
        """Show the interpretation as it stands."""
        found = self._state.interpretation
        if is_another_run:
            self.table.show_run(found)
            self._fit()
        else:
            self.table.update(found)
            if self._is_fitted:
                widen_columns(self.labelView, _WHOLE)
        classes = found.taxonomy.classes if found else ()
        self._classes.set_taxonomy(found.taxonomy if found else None)
        self.keys.set_classes(classes)
        self.keysLabel.setText(
            tr(
                "Keys for the selected rows: {}   Del\u00a0as\u00a0proposed   Enter\u00a0choose\u00a0a\u00a0class   "
                "F2\u00a0note"
            ).format(keys_words(classes))
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
        self.revision.update()

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the canvas its colours and its tool back."""
        super().hideEvent(event)
        self._layers.highlight(())
        self.pickButton.setChecked(False)

    def _select(self, *ranges: object) -> None:
        if self.isVisible():
            self._layers.highlight(self.selected)
        self._show_detail()
        self.revision.update()

    def _show_detail(self) -> None:
        index, selected = self.labelView.currentIndex(), self.selected
        current = self.filter.cluster(index) if index.isValid() else None
        self.detail.show_cluster(current if current in selected else next(iter(selected), None))

    def _choose(self, cluster: int, code: int) -> None:
        """Give a class that was picked in one row to all selected rows, where the row is one of them."""
        selected = self.selected
        self._give(selected if cluster in selected else [cluster], code)

    def _annotate(self, cluster: int, note: str) -> None:
        if self.table.row_of(cluster) >= 0:
            self._state.annotate([cluster], note)

    def _show_menu(self, place: QPoint) -> None:
        """Offer what can be done with the selected rows."""
        selected, found = self.selected, self._state.interpretation
        if not selected or found is None:
            return
        intents = RowIntents(
            give=lambda code: self._give(self.selected, code),
            note=lambda: self._editing.edit(Column.NOTE),
            show_place=self._show_place,
            why_no_place=self._why_no_place(),
        )
        menu = make_menu(found.taxonomy.classes, self.revision, intents, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.labelView.viewport().mapToGlobal(place))

    def _why_no_place(self) -> str:
        if len(self.selected) != 1:
            return tr("Select one cluster to see a place where it is typical.")
        profile = self._state.interpretation.profile_of(self.selected[0])
        return "" if profile.sites else tr("The cluster is too scattered to have one.")

    def _show_place(self) -> None:
        canvas, found = self._canvas, self._state.interpretation
        try:
            zoom_to(canvas, found.scene, found.profile_of(self.selected[0]))
        except QgsCsException:
            self._say(tr("The place cannot be shown in the map's coordinate system."))

    def _pick(self, cluster: int) -> None:
        """Select the cluster that was clicked on the canvas, whatever is filtered out now."""
        self._say("" if cluster else tr("There is no cluster at this place."))
        if cluster:
            self._show_clusters([cluster])
        else:
            self.labelView.clearSelection()

    def _show_clusters(self, clusters: Sequence[int]) -> None:
        """Select clusters alone, such as those that came of a merge or a split, whatever is filtered out now."""
        self._filling.complete()
        self._say("")
        self.filterEdit.clear()
        if any(not self.filter.index_of(cluster).isValid() for cluster in clusters):
            self.doubtBox.setChecked(False)
        self.labelView.clearSelection()
        self.select_all(clusters)
        self.labelView.setFocus()

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

    def _collect(self, vote: Vote) -> None:
        """Keep a vote for a moment: quick voters have dozens at once."""
        self._votes.append(vote)
        if not self._together.isActive():
            self._together.start()

    def _add_votes(self) -> None:
        self.table.add_votes(self._votes)
        self._votes.clear()
        widen_columns(self.labelView, (Column.VOTES,))

    def _end_poll(self) -> None:
        """Show the classes, which are not shown while voters are being asked."""
        self.table.end_poll()
        self._fit()

    def _adopt(self, labelled: Labelled) -> None:
        """Take the voters' labels; what the analyst did while they were asked holds on top of them, as one step."""
        before = {e.cluster: e.code for e in self._state.interpretation.legend if e.origin == ANALYST}
        saved = {e.cluster: e.code for e in labelled.interpretation.legend if e.origin == ANALYST}
        notes = {cluster: self._state.interpretation.note_of(cluster) for cluster in labelled.interpretation.clusters}
        self.detail.forget()
        stack = self._state.undo_stack
        stack.beginMacro(tr("Name the clusters"))
        self._state.adopt(labelled.interpretation, tr("Name the clusters"))
        for code in dict.fromkeys(before.values()):
            if changed := [c for c, own in before.items() if own == code and (c, own) not in saved.items()]:
                self._state.override(changed, code)
        if taken_back := [cluster for cluster in saved if cluster not in before]:
            self._state.revert(taken_back)
        for cluster, note in notes.items():
            self._state.annotate([cluster], note)
        stack.endMacro()
        self._say("\n".join(_summary(labelled)))

    def _complain(self, words: str) -> None:
        """Tell why something could not be done, where it is seen: its button may be far below."""
        self._say(words)
        reveal(self.messageLabel)

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
    yield from map(usage_words, labelled.usage)


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
