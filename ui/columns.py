"""Widths of columns in a narrow dock: those of their cells and titles, and no more."""

from __future__ import annotations

from collections.abc import Collection
from heapq import nlargest

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QStyle, QTableView

# Longer texts are cut; their tool tips have all of them.
_LONGEST_IN_LETTERS = 28
# The longest of a column's texts that are measured in full: beside one that is a little shorter there may be a swatch.
_MEASURED = 4


def fit_columns(view: QTableView, whole: Collection[int] = ()) -> None:
    """Fit columns to their contents; those in `whole` have all of them, however long they are."""
    longest = _LONGEST_IN_LETTERS * view.fontMetrics().averageCharWidth()
    for column in range(view.model().columnCount()):
        contents = _contents_width(view, column)
        shown = contents if column in whole else min(contents, longest)
        view.setColumnWidth(column, max(title_width(view, column), shown))


def widen_columns(view: QTableView, columns: Collection[int]) -> None:
    """Give columns more room where their contents have become longer; none gets narrower."""
    for column in columns:
        view.setColumnWidth(column, max(view.columnWidth(column), _contents_width(view, column)))


def _contents_width(view: QTableView, column: int) -> int:
    """Return the width of a column's cells; Qt's own measure asks each of them for all that it has."""
    model = view.model()
    places = {model.index(row, column).data(): row for row in range(model.rowCount())}
    measure = view.fontMetrics().horizontalAdvance
    longest = nlargest(_MEASURED, places, key=lambda text: measure(text or ""))
    grid = 1 if view.showGrid() else 0
    cells = (view.sizeHintForIndex(model.index(places[text], column)).width() for text in longest)
    return max(cells, default=0) + grid


def title_width(view: QTableView, column: int) -> int:
    """Return the room for a column's title; only that which the view is sorted by has an arrow beside it."""
    header, style = view.horizontalHeader(), view.style()
    margin = style.pixelMetric(QStyle.PixelMetric.PM_HeaderMargin, None, header)
    title = view.model().headerData(column, Qt.Orientation.Horizontal) or ""
    width = header.fontMetrics().horizontalAdvance(title) + 4 * margin
    if header.sortIndicatorSection() != column:
        return width
    return width + style.pixelMetric(QStyle.PixelMetric.PM_HeaderMarkSize, None, header) + margin
