"""The dates of a scene in their order: what each is called, and the image that it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePath
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFont

from ..scene_memory import DateChosen

DATE, IMAGE = range(2)
_COLUMNS = 2


def tr(text: str) -> str:
    """Translate a text of the table."""
    return QCoreApplication.translate("DateTable", text)


class DateTable(QAbstractTableModel):
    """One row per date; the first is the image itself, which neither moves nor goes. Dates can be named.

    `edited` follows every change by the user.
    """

    edited = pyqtSignal()

    def __init__(self, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._name = ""
        self._image = ""
        self._dates: tuple[DateChosen, ...] = ()
        self._found: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """What the user calls the date of the image itself, '' for what was found."""
        return self._name

    @property
    def dates(self) -> tuple[DateChosen, ...]:
        """The other dates, in their order."""
        return self._dates

    def show(self, name: str, dates: Sequence[DateChosen]) -> None:
        """Show what was chosen before."""
        self.beginResetModel()
        self._name, self._dates, self._found = name, tuple(dates), ()
        self.endResetModel()

    def show_found(self, image: str, found: Sequence[str]) -> None:
        """Show what the image is called, and what was found of the dates' names, () where nothing new is known."""
        self._image, self._found = image, tuple(found) or self._found
        self.dataChanged.emit(self.index(0, DATE), self.index(self.rowCount() - 1, IMAGE))

    def add(self, dates: Sequence[DateChosen]) -> None:
        """Add dates at the end."""
        if not dates:
            return
        self.beginInsertRows(QModelIndex(), self.rowCount(), self.rowCount() + len(dates) - 1)
        self._dates = (*self._dates, *dates)
        self.endInsertRows()
        self.edited.emit()

    def remove(self, row: int) -> None:
        """Take a date out, which is not the first."""
        self.beginRemoveRows(QModelIndex(), row, row)
        self._dates = self._dates[: row - 1] + self._dates[row:]
        self._found = self._found[:row] + self._found[row + 1 :]
        self.endRemoveRows()
        self.edited.emit()

    def can_move(self, row: int, by: int) -> bool:
        """Return whether a date can change places with a neighbour: the first stays the first."""
        return 1 <= row < self.rowCount() and 1 <= row + by < self.rowCount()

    def move(self, row: int, by: int) -> None:
        """Let a date change places with the one before (−1) or after it (1)."""
        self._dates = _swapped(self._dates, row - 1, row - 1 + by)
        if len(self._found) == self.rowCount():
            self._found = _swapped(self._found, row, row + by)
        first = min(row, row + by)
        self.dataChanged.emit(self.index(first, DATE), self.index(first + 1, IMAGE))
        self.edited.emit()

    def change(self, row: int, **fields: str) -> None:
        """Give a date, which is not the first, other bands or another mask."""
        changed = replace(self._dates[row - 1], **fields)
        if changed != self._dates[row - 1]:
            self._dates = (*self._dates[: row - 1], changed, *self._dates[row:])
            self.edited.emit()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of dates, the image's own among them."""
        return 0 if parent.isValid() else 1 + len(self._dates)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of columns."""
        return 0 if parent.isValid() else _COLUMNS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a column's title."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (tr("Date"), tr("Image"))[section]

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Let dates be named."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == DATE else flags

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows: a name that was found is slanted, one that was given stands upright."""
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        own = self._own_name(row)
        if role == Qt.ItemDataRole.EditRole and column == DATE:
            return own or self._found_name(row)
        if role == Qt.ItemDataRole.DisplayRole:
            return (own or self._found_name(row) or "…") if column == DATE else self._image_name(row)
        if role == Qt.ItemDataRole.FontRole and column == DATE and not own:
            return _italic()
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row, column)
        return None

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Name a date; an empty name is the one that was found."""
        if role != Qt.ItemDataRole.EditRole or index.column() != DATE:
            return False
        row, name = index.row(), str(value).strip()
        name = "" if name == self._found_name(row) else name
        if name != self._own_name(row):
            if row:
                self._dates = (*self._dates[: row - 1], replace(self._dates[row - 1], name=name), *self._dates[row:])
            else:
                self._name = name
            self.dataChanged.emit(index, index)
            self.edited.emit()
        return True

    def _own_name(self, row: int) -> str:
        return self._dates[row - 1].name if row else self._name

    def _found_name(self, row: int) -> str:
        return self._found[row] if row < len(self._found) else ""

    def _image_name(self, row: int) -> str:
        if not row:
            return self._image
        first, count = self._sources(row)[0], len(self._sources(row))
        return first if count == 1 else tr("{} and {} more").format(first, count - 1)

    def _sources(self, row: int) -> list[str]:
        date = self._dates[row - 1]
        layers = filter(None, map(self._project.mapLayer, date.layers))
        return [*(layer.name() for layer in layers), *(PurePath(file).name for file in date.files)] or [tr("missing")]

    def _tip(self, row: int, column: int) -> str:
        if column == IMAGE:
            return "\n".join([self._image] if not row else [*self._sources(row), *self._dates[row - 1].files])
        return tr("Double-click to name the date. The name is told to the models that label.")


def _swapped(values: tuple[Any, ...], one: int, other: int) -> tuple[Any, ...]:
    changed = list(values)
    changed[one], changed[other] = values[other], values[one]
    return tuple(changed)


def _italic() -> QFont:
    font = QFont()
    font.setItalic(True)
    return font
