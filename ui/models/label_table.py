"""The table of labels: clusters, what the voters propose and how sure they are, and the analyst's own class."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum

from qgis.PyQt.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QSortFilterProxyModel,
    Qt,
    pyqtSignal,
)
from qgis.PyQt.QtGui import QColor, QFont

from ...core.interpretation import Interpretation
from ...core.labelling.voters.base import Vote
from ..label_words import doubt_words, number
from ..numbers import NOT_DEFINED, shown_share
from .label_rows import (
    AGAINST,
    FAILED,
    UNSURE,
    WITH,
    LabelRow,
    Segment,
    label_rows,
    review_ranks,
)

Role = Qt.ItemDataRole
# The parent of every cell.
_TOP = QModelIndex()
SORT_ROLE = int(Role.UserRole) + 1
SEGMENTS_ROLE = int(Role.UserRole) + 2


class Column(IntEnum):
    """The columns, from left to right."""

    CLUSTER = 0
    SHARE = 1
    PROPOSED = 2
    OWN = 3
    VOTES = 4
    CONFIDENCE = 5
    DOUBTS = 6


def tr(text: str) -> str:
    """Translate a text of the table."""
    return QCoreApplication.translate("LabelTable", text)


class LabelTable(QAbstractTableModel):
    """A row per cluster of the interpretation that it is given.

    `chosen` carries a cluster and what the analyst wants for it: a code, UNLABELLED or AS_PROPOSED. The order
    of review is that of the verdicts as they came: settling a cluster does not move its row away.
    """

    chosen = pyqtSignal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._interpretation: Interpretation | None = None
        self._ranks: dict[int, int] = {}
        self._rows: tuple[LabelRow, ...] = ()
        self._arrived: list[Vote] | None = None

    def show_run(self, interpretation: Interpretation | None) -> None:
        """Show another run, or none."""
        self.beginResetModel()
        self._interpretation, self._arrived = interpretation, None
        self._ranks = review_ranks(interpretation) if interpretation else {}
        self._rows = self._made()
        self.endResetModel()

    def update(self, interpretation: Interpretation | None) -> None:
        """Show the same run with other labels; rows, and what is selected, stay."""
        before = self._interpretation
        if interpretation is None or before is None or interpretation.clusters != before.clusters:
            self.show_run(interpretation)
            return
        if interpretation.verdicts is not before.verdicts:
            self._ranks = review_ranks(interpretation)
        self._interpretation = interpretation
        self._refresh()

    def begin_poll(self) -> None:
        """Empty the votes: voters are being asked."""
        self._arrived = []
        self._refresh()

    def add_vote(self, vote: Vote) -> None:
        """Show a vote that has just come."""
        if self._arrived is None or self._interpretation is None:
            return
        self._arrived.append(vote)
        row = vote.cluster - 1
        own = [known for known in self._arrived if known.cluster == vote.cluster]
        made = tuple(label_rows(self._interpretation, self._ranks, own))
        self._rows = (*self._rows[:row], made[row], *self._rows[row + 1 :])
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))

    def end_poll(self) -> None:
        """Show the interpretation's votes again."""
        self._arrived = None
        self._refresh()

    def _refresh(self) -> None:
        self._rows = self._made()
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(Column) - 1))

    def _made(self) -> tuple[LabelRow, ...]:
        if self._interpretation is None:
            return ()
        return tuple(label_rows(self._interpretation, self._ranks, self._arrived))

    @property
    def rows(self) -> tuple[LabelRow, ...]:
        """What is shown, in the order of the clusters' numbers."""
        return self._rows

    def rowCount(self, parent: QModelIndex = _TOP) -> int:
        """Return the number of clusters."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex = _TOP) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: QModelIndex) -> Qt.ItemFlags:
        """Return that the analyst's class can be edited."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == Column.OWN else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        """Return the columns' titles."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        if role == Role.DisplayRole:
            return _titles()[section]
        if role == Role.ToolTipRole and section == Column.DOUBTS:
            return tr("Sorted by this column, the clusters where a look is worth most come first.")
        return None

    def data(self, index: QModelIndex, role: int = Role.DisplayRole) -> object:
        """Return what a cell shows, how it is sorted, or what is edited in it."""
        give = _DATA.get(role)
        if give is None or not index.isValid():
            return None
        return give(self._rows[index.row()], Column(index.column()))

    def setData(self, index: QModelIndex, value: object, role: int = Role.EditRole) -> bool:
        """Ask for a class; the table shows it when it has become the interpretation's."""
        if role != Role.EditRole or not index.isValid() or index.column() != Column.OWN:
            return False
        row = self._rows[index.row()]
        if value != row.own:
            self.chosen.emit(row.cluster, value)
        return True


def _titles() -> tuple[str, ...]:
    return (tr("Cluster"), tr("Share"), tr("Proposed"), tr("Your class"), tr("Votes"), tr("Confidence"), tr("Doubts"))


def _text(row: LabelRow, column: Column) -> str:
    return _TEXT[column](row)


def _own_text(row: LabelRow) -> str:
    if not row.is_own:
        return tr("as proposed") if row.proposed else NOT_DEFINED
    return row.own_class.name if row.own_class else tr("unlabelled")


def _votes_text(row: LabelRow) -> str:
    return tr("{} of {}").format(row.agreeing, len(row.segments)) if row.segments else ""


def _doubts_text(row: LabelRow) -> str:
    words = "; ".join(map(doubt_words, row.flags))
    return tr("settled by you ({})").format(words) if words and row.is_own else words


_TEXT: dict[Column, Callable[[LabelRow], str]] = {
    Column.CLUSTER: lambda row: str(row.cluster),
    Column.SHARE: lambda row: shown_share(row.share),
    Column.PROPOSED: lambda row: row.proposed.name if row.proposed else NOT_DEFINED,
    Column.OWN: _own_text,
    Column.VOTES: _votes_text,
    Column.CONFIDENCE: lambda row: "" if row.confidence is None else number(row.confidence, 2),
    Column.DOUBTS: _doubts_text,
}


def votes_words(row: LabelRow) -> str:
    """Return the bar of votes in words, a line per voter."""
    return "\n".join(f"{segment.voter}: {_stand_words(segment)}" for segment in row.segments)


def _stand_words(segment: Segment) -> str:
    name = segment.land_cover.name if segment.land_cover else ""
    known = {
        WITH: name,
        AGAINST: tr("{} (dissents)").format(name),
        UNSURE: tr("unsure"),
        FAILED: tr("failed"),
    }
    return known[segment.stand]


def _tool_tip(row: LabelRow, column: Column) -> str | None:
    return votes_words(row) if column == Column.VOTES else _text(row, column)


def _accessible(row: LabelRow, column: Column) -> str:
    words = _text(row, column)
    if column == Column.VOTES and row.segments:
        return f"{words}. " + votes_words(row).replace("\n", ". ")
    if column == Column.CLUSTER:
        return tr("cluster {}").format(row.cluster)
    return words


def _sort_key(row: LabelRow, column: Column) -> object:
    keys = {
        Column.CLUSTER: row.cluster,
        Column.SHARE: row.share,
        Column.VOTES: row.agreeing / len(row.segments) if row.segments else -1.0,
        Column.CONFIDENCE: -1.0 if row.confidence is None else row.confidence,
        Column.DOUBTS: row.rank,
    }
    return keys.get(column, _text(row, column))


def _colour(row: LabelRow, column: Column) -> QColor | None:
    return QColor(*row.colour) if column == Column.CLUSTER else None


def _font(row: LabelRow, column: Column) -> QFont | None:
    if column != Column.OWN:
        return None
    font = QFont()
    font.setBold(row.is_own)
    font.setItalic(not row.is_own)
    return font


_DATA: dict[int, Callable[[LabelRow, Column], object]] = {
    int(Role.DisplayRole): _text,
    int(Role.ToolTipRole): _tool_tip,
    int(Role.AccessibleTextRole): _accessible,
    int(Role.DecorationRole): _colour,
    int(Role.FontRole): _font,
    int(Role.EditRole): lambda row, column: row.own if column == Column.OWN else _text(row, column),
    SORT_ROLE: _sort_key,
    SEGMENTS_ROLE: lambda row, column: row.segments if column == Column.VOTES else None,
}


class LabelFilter(QSortFilterProxyModel):
    """The table as the analyst wants it: sorted, only rows with certain words, only those in doubt."""

    def __init__(self, table: LabelTable, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ()
        self._only_doubtful = False
        self.setSortRole(SORT_ROLE)
        self.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setSourceModel(table)

    def set_words(self, text: str) -> None:
        """Keep the rows that hold all words of a text, in cluster, classes or doubts."""
        self._words = tuple(text.casefold().split())
        self.invalidateFilter()

    def set_only_doubtful(self, only: bool) -> None:
        """Keep the rows that need review and are not settled."""
        self._only_doubtful = only
        self.invalidateFilter()

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:
        """Return whether a row is kept."""
        shown = self.sourceModel().rows[row]
        if self._only_doubtful and not shown.in_doubt:
            return False
        texts = (Column.CLUSTER, Column.PROPOSED, Column.OWN, Column.DOUBTS)
        haystack = " ".join(_text(shown, column) for column in texts).casefold()
        return all(word in haystack for word in self._words)

    def cluster(self, index: QModelIndex) -> int:
        """Return the cluster in a row."""
        return self.sourceModel().rows[self.mapToSource(index).row()].cluster

    def index_of(self, cluster: int) -> QModelIndex:
        """Return the first cell of a cluster's row, an invalid index where it is filtered out."""
        return self.mapFromSource(self.sourceModel().index(cluster - 1, 0))
