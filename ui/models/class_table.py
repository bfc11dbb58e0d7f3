"""Two tables of classes: the areas on the map, and how far each class agrees with the reference."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QColor

from ...adapters.words import class_words, number
from ...core.agreement.metrics import Agreement
from ...core.clustering.profiles import ClusterProfile
from ...core.labelling.taxonomy import Taxonomy, load_taxonomy
from ...core.output.landcover import ClassSummary
from ..numbers import NOT_DEFINED, shown_count, shown_hectares, shown_share

# What a column is sorted by.
SORT_ROLE = Qt.ItemDataRole.UserRole


def tr(text: str) -> str:
    """Translate a text of the tables."""
    return QCoreApplication.translate("ClassTable", text)


@cache
def worldcover() -> Taxonomy:
    """Return the classes that maps are compared in, read once."""
    return load_taxonomy(None)


@dataclass(frozen=True)
class ClassRow:
    """A class with its colour, None without one, and what its columns show, in their order; None: not defined.

    It is sorted by `order`, by its name where that is None.
    """

    name: str
    colour: tuple[int, int, int] | None
    values: tuple[float | None, ...]
    order: float | None = None


@dataclass(frozen=True)
class Column:
    """A column after the first: its title, what it means, how its values are written, and how they are read out."""

    title: str
    meaning: str
    shown: Callable[[Any], str]
    spoken: Callable[[Any], str]

    @classmethod
    def of_shares(cls, title: str, meaning: str) -> Column:
        """Return a column of shares, 0…1, in per cent without the sign: a narrow dock has little room."""
        return cls(title, meaning, _shown_percent, shown_share)


class ClassTable(QAbstractTableModel):
    """Rows of classes: the first column is the class with its colour, the others are numbers.

    `first` is the title of the first column and what it means, where its rows are of something else.
    """

    def __init__(
        self, columns: Sequence[Column], parent: QObject | None = None, first: tuple[str, str] | None = None
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._first = Column(*(first or (tr("Class"), tr("Class of the map"))), str, str)
        self._rows: tuple[ClassRow, ...] = ()

    def show(self, rows: Sequence[ClassRow]) -> None:
        """Show these rows in place of those before; where only their values are others, views keep their state."""
        shown = tuple(rows)
        if shown and [row.name for row in shown] == [row.name for row in self._rows]:
            self._rows = shown
            self.dataChanged.emit(self.index(0, 0), self.index(len(shown) - 1, len(self._columns)))
            return
        self.beginResetModel()
        self._rows = shown
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of classes."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of columns."""
        return 0 if parent.isValid() else 1 + len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a column's title, or what it means as its tool tip."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section <= len(self._columns):
            return None
        column = self._columns[section - 1] if section else self._first
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return {Qt.ItemDataRole.DisplayRole: column.title, Qt.ItemDataRole.ToolTipRole: column.meaning}.get(role)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows, its colour, its alignment, or what it is sorted by."""
        if not index.isValid():
            return None
        row, place = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(place)
        if place == 0:
            return _class_data(row, role)
        value, column = row.values[place - 1], self._columns[place - 1]
        if role == SORT_ROLE:
            return -1.0 if value is None else float(value)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = tr("{name}, {column}: {value}")
            return words.format(name=row.name, column=column.title, value=_spoken(column, value))
        return column.shown(value) if role == Qt.ItemDataRole.DisplayRole else None


def _spoken(column: Column, value: float | None) -> str:
    """Return a value for who cannot see its place; a dash is not read out."""
    return tr("not defined") if value is None else column.spoken(value)


def _shown_percent(share: float | None) -> str:
    return NOT_DEFINED if share is None else number(100 * share, 1)


def _class_data(row: ClassRow, role: int) -> Any:
    if role == Qt.ItemDataRole.DecorationRole:
        return QColor(*row.colour) if row.colour else None
    if role == SORT_ROLE and row.order is not None:
        return row.order
    shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, SORT_ROLE)
    return row.name if role in shown else None


def _alignment(column: int) -> int:
    across = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
    return plain(across | Qt.AlignmentFlag.AlignVCenter)


def plain(flags: Any) -> int:
    """Return flags as a number, which views of Qt 5 and Qt 6 alike understand."""
    return flags.value if hasattr(flags, "value") else int(flags)


def area_columns() -> tuple[Column, ...]:
    """Return the columns of `area_rows`."""
    return (
        Column(tr("Share"), tr("Share of the map"), shown_share, shown_share),
        Column(tr("Hectares"), tr("Area on the ground"), shown_hectares, shown_hectares),
        Column(tr("Pixels"), tr("Pixels of the map"), shown_count, shown_count),
    )


def area_rows(summaries: Sequence[ClassSummary], rest: Sequence[ClusterProfile] = ()) -> tuple[ClassRow, ...]:
    """Return the classes of the map with their areas, and in one row the clusters that have none."""
    rows = [ClassRow(class_words(s), s.colour, (s.share, s.hectares, s.pixels)) for s in summaries]
    if rest:
        known = all(profile.hectares is not None for profile in rest)
        hectares = sum(profile.hectares for profile in rest) if known else None
        values = (sum(p.share for p in rest), hectares, sum(p.pixels for p in rest))
        rows.append(ClassRow(tr("Without a class"), None, values))
    return tuple(rows)


def agreement_columns() -> tuple[Column, ...]:
    """Return the columns of `agreement_rows`."""
    return (
        Column.of_shares(tr("Map"), tr("Share of all that is compared that has this class on the map")),
        Column.of_shares(tr("Reference"), tr("Share of all that is compared that has this class in the reference")),
        Column.of_shares(
            tr("Producer's"), tr("Of what has this class in the reference, the share that has it on the map too")
        ),
        Column.of_shares(
            tr("User's"), tr("Of what has this class on the map, the share that has it in the reference too")
        ),
        Column.of_shares(tr("F1"), tr("Harmonic mean of producer's and user's")),
        Column.of_shares(tr("IoU"), tr("What has this class in both ÷ what has it in either")),
    )


def agreement_rows(agreement: Agreement | None) -> tuple[ClassRow, ...]:
    """Return the classes of the reference's scheme with their figures; none without an agreement."""
    if agreement is None:
        return ()
    names, total = worldcover(), agreement.pixels_compared
    rows = []
    for figures in agreement.classes:
        found = names.by_code(figures.code)
        shares = (figures.map_pixels / total, figures.reference_pixels / total)
        values = (*shares, figures.producers, figures.users, figures.f1, figures.iou)
        rows.append(ClassRow(class_words(found), found.colour, values))
    return tuple(rows)
