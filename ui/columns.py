"""Widths of columns in a narrow dock: those of their cells and titles, and no more."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QStyle, QTableView

# Longer texts are cut; their tool tips have all of them.
_LONGEST_IN_LETTERS = 28


def fit_columns(view: QTableView) -> None:
    """Fit columns to their contents; only the title that the view is sorted by gets room for its arrow."""
    header, style, metrics = view.horizontalHeader(), view.style(), view.fontMetrics()
    margin = style.pixelMetric(QStyle.PixelMetric.PM_HeaderMargin, None, header)
    arrow = style.pixelMetric(QStyle.PixelMetric.PM_HeaderMarkSize, None, header) + margin
    longest = _LONGEST_IN_LETTERS * metrics.averageCharWidth()
    for column in range(view.model().columnCount()):
        title = view.model().headerData(column, Qt.Orientation.Horizontal) or ""
        wanted = header.fontMetrics().horizontalAdvance(title) + 4 * margin
        if header.sortIndicatorSection() == column:
            wanted += arrow
        view.setColumnWidth(column, max(wanted, min(view.sizeHintForColumn(column), longest)))
