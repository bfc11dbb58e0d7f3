"""The confusion matrix as a table: a row per class of the map, a column per class of the reference."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QColor, QFont, QPixmap

from ...adapters.words import class_words, number
from ...core.agreement.metrics import Agreement
from ..numbers import shown_count, shown_share
from .class_table import plain, worldcover

# 0…1: a cell's pixels against those of the fullest cell.
HEAT_ROLE = Qt.ItemDataRole.UserRole
UNLABELLED = 0
_LEAST_SHOWN = 0.0005
_SWATCH_PX = 12
# Letters of a name that stand in one line of a title.
_LINE = 13


def tr(text: str) -> str:
    """Translate a text of the matrix."""
    return QCoreApplication.translate("ConfusionMatrix", text)


class ConfusionMatrix(QAbstractTableModel):
    """Cells are per cent of all compared pixels, so that the diagonal adds up to the overall agreement.

    The last row, of unlabelled pixels, is there when some of the compared pixels are. Where the reference is points, it
    is they that are counted.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._agreement: Agreement | None = None
        self._of_points = False
        self._most = 1
        self._rows: tuple[int, ...] = ()
        self._columns: tuple[int, ...] = ()

    def show(self, agreement: Agreement | None, of_points: bool = False) -> None:
        """Show figures, None for an empty table; while the classes stay the same, so does the selection."""
        self._of_points = of_points
        columns = agreement.codes if agreement else ()
        rows = (*columns, UNLABELLED) if agreement and agreement.pixels_unlabelled else columns
        self._most = max(1, int(np.max(agreement.matrix))) if agreement else 1
        if (rows, columns) == (self._rows, self._columns):
            self._agreement = agreement
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(columns) - 1))
            return
        self.beginResetModel()
        self._agreement, self._rows, self._columns = agreement, rows, columns
        self.endResetModel()

    def codes_at(self, index: QModelIndex) -> tuple[int, int] | None:
        """Return the WorldCover codes of a cell, of the map (0 for unlabelled) and of the reference."""
        return (self._rows[index.row()], self._columns[index.column()]) if index.isValid() else None

    def index_of(self, codes: tuple[int, int] | None) -> QModelIndex:
        """Return the cell of two codes, an invalid index where there is none."""
        if codes is None or codes[0] not in self._rows or codes[1] not in self._columns:
            return QModelIndex()
        return self.index(self._rows.index(codes[0]), self._columns.index(codes[1]))

    def pixels_at(self, index: QModelIndex) -> int:
        """Return a cell's pixels."""
        return int(self._agreement.matrix[index.row(), index.column()])

    def sentence(self, index: QModelIndex) -> str:
        """Say in words what a cell counts."""
        pixels, share = self.pixels_at(index), self.pixels_at(index) / self._agreement.pixels_compared
        words = (
            tr("{on_map} on the map, {in_reference} in the reference: {share} of the compared points ({pixels} points)")
            if self._of_points
            else tr(
                "{on_map} on the map, {in_reference} in the reference: {share} of the compared pixels ({pixels} pixels)"
            )
        )
        on_map, in_reference = (class_name(code) for code in self.codes_at(index))
        return words.format(
            on_map=on_map, in_reference=in_reference, share=shown_share(share), pixels=shown_count(pixels)
        )

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of classes on the map."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of classes in the reference."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a class's name and colour."""
        down = orientation == Qt.Orientation.Vertical
        codes = self._rows if down else self._columns
        if not 0 <= section < len(codes):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return in_two_lines(class_name(codes[section]))
        if role == Qt.ItemDataRole.ToolTipRole:
            return (tr("{} on the map") if down else tr("{} in the reference")).format(class_name(codes[section]))
        if role == Qt.ItemDataRole.DecorationRole and down and codes[section]:
            return _swatch(codes[section])
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's per cent, its sentence, its heat, or how it is written; the diagonal is bold."""
        if not index.isValid() or self._agreement is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _shown(self.pixels_at(index) / self._agreement.pixels_compared)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.sentence(index)
        if role == HEAT_ROLE:
            return self.pixels_at(index) / self._most
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return plain(Qt.AlignmentFlag.AlignCenter)
        if role == Qt.ItemDataRole.FontRole and len(set(self.codes_at(index))) == 1:
            return _bold()
        return None


def class_name(code: int) -> str:
    """Return the name of a WorldCover code, or of 0."""
    return class_words(worldcover().by_code(code)) if code else tr("unlabelled")


def in_two_lines(name: str) -> str:
    """Break a long name between two words, where the longer line is shortest."""
    words = name.split(" ")
    breaks = [(" ".join(words[:place]), " ".join(words[place:])) for place in range(1, len(words))]
    if len(name) <= _LINE or not breaks:
        return name
    return "\n".join(min(breaks, key=lambda lines: max(map(len, lines))))


def _shown(share: float) -> str:
    """Write per cent without their sign; nothing for an empty cell, and never 0.0 for one that is not."""
    if not share:
        return ""
    return "<" + _number(0.001) if share < _LEAST_SHOWN else _number(share)


def _number(share: float) -> str:
    return number(100 * share, 1)


def _swatch(code: int) -> QPixmap:
    """Return a class's colour as a picture, for headers show no plain colours."""
    picture = QPixmap(_SWATCH_PX, _SWATCH_PX)
    picture.fill(QColor(*worldcover().by_code(code).colour))
    return picture


def _bold() -> QFont:
    font = QFont()
    font.setBold(True)
    return font
