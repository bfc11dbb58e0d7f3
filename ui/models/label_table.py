"""The table of labels: clusters, what the voters propose and how sure they are, and the analyst's own class."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from enum import IntEnum
from html import escape
from itertools import groupby

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

from ...adapters.label_words import doubt_words
from ...adapters.words import class_words, number
from ...core.interpretation import Interpretation
from ...core.labelling.voters.base import Vote
from ..numbers import NOT_DEFINED, shown_share
from .label_rows import (
    AGAINST,
    FAILED,
    UNSURE,
    WITH,
    Ballots,
    LabelRow,
    Segment,
    ballots_by_cluster,
    label_rows,
    review_ranks,
)

Role = Qt.ItemDataRole
# The parent of every cell.
_TOP = QModelIndex()
SORT_ROLE = int(Role.UserRole) + 1
SEGMENTS_ROLE = int(Role.UserRole) + 2


class Column(IntEnum):
    """The columns, from left to right: a narrow dock shows the first ones."""

    CLUSTER = 0
    PROPOSED = 1
    OWN = 2
    VOTES = 3
    DOUBTS = 4
    CONFIDENCE = 5
    SHARE = 6
    NOTE = 7


# The columns that can be edited.
_EDITABLE = (Column.OWN, Column.NOTE)


def tr(text: str) -> str:
    """Translate a text of the table."""
    return QCoreApplication.translate("LabelTable", text)


class LabelTable(QAbstractTableModel):
    """A row per cluster of the interpretation that it is given.

    `chosen` carries a cluster and what the analyst wants for it: a code, UNLABELLED or AS_PROPOSED; `annotated`
    a cluster and the analyst's note on it. The order of review is that of the verdicts as they came: settling a
    cluster does not move its row away.
    """

    chosen = pyqtSignal(int, int)
    annotated = pyqtSignal(int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._interpretation: Interpretation | None = None
        self._ranks: dict[int, int] = {}
        self._rows: tuple[LabelRow, ...] = ()
        self._places: dict[int, int] = {}
        self._arrived: list[Vote] | None = None
        self._ballots: Ballots = {}

    def show_run(self, interpretation: Interpretation | None) -> None:
        """Show another run, or none."""
        self.beginResetModel()
        self._interpretation, self._arrived = interpretation, None
        self._ranks = review_ranks(interpretation) if interpretation else {}
        self._ballots = ballots_by_cluster(interpretation.votes) if interpretation else {}
        self._rows = self._made()
        self._places = {row.cluster: place for place, row in enumerate(self._rows)}
        self.endResetModel()

    def update(self, interpretation: Interpretation | None) -> None:
        """Show the same run with other labels; rows, and what is selected, stay."""
        before = self._interpretation
        if interpretation is None or before is None or interpretation.clusters != before.clusters:
            self.show_run(interpretation)
            return
        if interpretation.verdicts is not before.verdicts:
            self._ranks = review_ranks(interpretation)
        if interpretation.votes is not before.votes and self._arrived is None:
            self._ballots = ballots_by_cluster(interpretation.votes)
        self._interpretation = interpretation
        self._refresh()

    def begin_poll(self) -> None:
        """Empty the votes: voters are being asked."""
        self._arrived, self._ballots = [], {}
        self._refresh()

    def add_votes(self, votes: Sequence[Vote]) -> None:
        """Show votes that have just come."""
        if self._arrived is not None:
            self._arrived.extend(votes)
            clusters = {vote.cluster for vote in votes}
            now = ballots_by_cluster(known for known in self._arrived if known.cluster in clusters)
            self._ballots = {**self._ballots, **now}
            self._refresh(clusters)

    def end_poll(self) -> None:
        """Show the interpretation's votes again."""
        self._arrived = None
        self._ballots = ballots_by_cluster(self._interpretation.votes) if self._interpretation else {}
        self._refresh()

    def _refresh(self, clusters: Collection[int] | None = None) -> None:
        """Make rows anew, all or those of clusters, and tell which became others; of the rest nobody hears."""
        made = {self._places[row.cluster]: row for row in self._made(clusters)}
        changed = sorted(place for place, row in made.items() if row != self._rows[place])
        self._rows = tuple(made[place] if place in changed else row for place, row in enumerate(self._rows))
        for first, last in _runs(changed):
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))

    def _made(self, clusters: Collection[int] | None = None) -> tuple[LabelRow, ...]:
        if self._interpretation is None:
            return ()
        polling = self._arrived is not None
        return tuple(label_rows(self._interpretation, self._ranks, self._ballots, clusters, polling))

    @property
    def rows(self) -> tuple[LabelRow, ...]:
        """What is shown, in the order of the clusters' numbers."""
        return self._rows

    def row_of(self, cluster: int) -> int:
        """Return the row of a cluster, −1 if there is none."""
        return self._places.get(cluster, -1)

    def rowCount(self, parent: QModelIndex = _TOP) -> int:
        """Return the number of clusters."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex = _TOP) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Return that the analyst's class and note can be edited."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() and index.column() in _EDITABLE else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        """Return the columns' titles, or what they mean as tool tips and for screen readers."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        if role == Role.DisplayRole:
            return _titles()[section]
        return _meanings()[section] if role in (Role.ToolTipRole, Role.AccessibleTextRole) else None

    def data(self, index: QModelIndex, role: int = Role.DisplayRole) -> object:
        """Return what a cell shows, how it is sorted, or what is edited in it."""
        give = _DATA.get(role)
        if give is None or not index.isValid():
            return None
        return give(self._rows[index.row()], Column(index.column()))

    def setData(self, index: QModelIndex, value: object, role: int = Role.EditRole) -> bool:
        """Ask for a class or a note; the table shows it when it has become the interpretation's."""
        if role != Role.EditRole or not index.isValid() or index.column() not in _EDITABLE:
            return False
        row = self._rows[index.row()]
        if index.column() == Column.OWN:
            self.chosen.emit(row.cluster, value)
        elif value != row.note:
            self.annotated.emit(row.cluster, value)
        return True


def _runs(places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield first and last of each run of places that follow each other."""
    for _, run in groupby(enumerate(places), lambda pair: pair[1] - pair[0]):
        members = [place for _, place in run]
        yield members[0], members[-1]


def _titles() -> tuple[str, ...]:
    return (
        tr("Cluster"),
        tr("Proposed"),
        tr("Your class"),
        tr("Votes"),
        tr("Doubts"),
        tr("Confidence"),
        tr("Share"),
        tr("Note"),
    )


def _meanings() -> tuple[str, ...]:
    return (
        tr("The cluster's colour on the map, and its number"),
        tr("The class that the voters propose"),
        tr("Your class, which wins. Double-click, or press Enter, to choose one."),
        tr("How many voters are behind the class with most votes; dissent is hatched"),
        tr("Sorted by this column, the clusters where a look is worth most come first."),
        tr("How sure of it the voters are that propose the class, 0 to 1"),
        tr("Share of all pixels with data"),
        tr("Your note on the cluster. Double-click, or press F2, to write one."),
    )


def _text(row: LabelRow, column: Column) -> str:
    return _TEXT[column](row)


def _own_text(row: LabelRow) -> str:
    """Return the analyst's class, a dash where there is none: words would widen the column for nothing."""
    if not row.is_own:
        return NOT_DEFINED
    return class_words(row.own_class) if row.own_class else tr("unlabelled")


def _own_words(row: LabelRow) -> str:
    return tr("as proposed") if row.proposed and not row.is_own else _own_text(row)


def _votes_text(row: LabelRow) -> str:
    return tr("{} of {}").format(row.agreeing, len(row.segments)) if row.segments else ""


def _doubts_text(row: LabelRow) -> str:
    words = "; ".join(map(doubt_words, row.flags))
    return tr("settled by you ({})").format(words) if words and row.is_own else words


_TEXT: dict[Column, Callable[[LabelRow], str]] = {
    Column.CLUSTER: lambda row: str(row.cluster),
    Column.SHARE: lambda row: shown_share(row.share),
    Column.PROPOSED: lambda row: class_words(row.proposed) if row.proposed else NOT_DEFINED,
    Column.OWN: _own_text,
    Column.VOTES: _votes_text,
    Column.CONFIDENCE: lambda row: "" if row.confidence is None else number(row.confidence, 2),
    Column.DOUBTS: _doubts_text,
    Column.NOTE: lambda row: row.note,
}


def votes_words(row: LabelRow) -> str:
    """Return the bar of votes in words, a line per voter."""
    words = tr("{}: {}")
    return "\n".join(words.format(segment.voter, _stand_words(segment)) for segment in row.segments)


# Columns whose tool tips say more than their cells.
_WORDS: dict[Column, Callable[[LabelRow], str]] = {Column.VOTES: votes_words, Column.OWN: _own_words}


def _stand_words(segment: Segment) -> str:
    name = class_words(segment.land_cover) if segment.land_cover else ""
    known = {
        WITH: name,
        AGAINST: tr("{} (dissents)").format(name),
        UNSURE: tr("unsure"),
        FAILED: tr("failed"),
    }
    return known[segment.stand]


def _tool_tip(row: LabelRow, column: Column) -> str:
    """Return a cell's words, which the cell may be too narrow for; plain text must not look like HTML."""
    words = _WORDS.get(column, _TEXT[column])(row)
    return f"<p>{escape(words)}</p>".replace("\n", "<br>") if words else ""


def _accessible(row: LabelRow, column: Column) -> str:
    words = _text(row, column)
    if column == Column.VOTES and row.segments:
        return f"{words}. " + votes_words(row).replace("\n", ". ")
    if column == Column.CLUSTER:
        return tr("cluster {}").format(row.cluster)
    return _own_words(row) if column == Column.OWN else words


def _sort_key(row: LabelRow, column: Column) -> object:
    keys = {
        Column.CLUSTER: row.cluster,
        Column.SHARE: row.share,
        Column.VOTES: row.agreeing / len(row.segments) if row.segments else -1.0,
        Column.CONFIDENCE: -1.0 if row.confidence is None else row.confidence,
        Column.DOUBTS: row.rank,
    }
    # Asked again and again while rows are sorted: words are only made where they are what is sorted by.
    return keys[column] if column in keys else _text(row, column)


def _colour(row: LabelRow, column: Column) -> QColor | None:
    """Return a cell's swatch: the cluster's as it is on the map, or the class's."""
    if column == Column.CLUSTER:
        return QColor(*row.colour)
    named = {Column.PROPOSED: row.proposed, Column.OWN: row.own_class}.get(column)
    return QColor(*named.colour) if named else None


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
        # What was looked through last, by cluster: to put a row in words takes longer than to look through them.
        self._looked: dict[int, tuple[LabelRow, str]] = {}
        self._only_doubtful = False
        self.setSortRole(SORT_ROLE)
        self.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setSourceModel(table)

    def set_words(self, text: str) -> None:
        """Keep the rows that hold all words of a text, in cluster, classes, doubts or note."""
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
        return not self._words or all(word in self._haystack(shown) for word in self._words)

    def _haystack(self, row: LabelRow) -> str:
        known, words = self._looked.get(row.cluster, (None, ""))
        if known is not row:
            texts = (Column.CLUSTER, Column.PROPOSED, Column.OWN, Column.DOUBTS, Column.NOTE)
            words = " ".join(_text(row, column) for column in texts).casefold()
            self._looked[row.cluster] = (row, words)
        return words

    def cluster(self, index: QModelIndex) -> int:
        """Return the cluster in a row."""
        return self.sourceModel().rows[self.mapToSource(index).row()].cluster

    def index_of(self, cluster: int) -> QModelIndex:
        """Return the first cell of a cluster's row, an invalid index where it is filtered out."""
        return self.mapFromSource(self.sourceModel().index(self.sourceModel().row_of(cluster), 0))
