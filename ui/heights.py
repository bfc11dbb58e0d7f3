"""Heights of lists in a page: those of their rows, up to a number of them; the rest is scrolled to."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QModelIndex, QObject, QSize, QTimer
from qgis.PyQt.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QTreeView


def follow_rows(view: QListView | QTreeView, fewest: int, most: int) -> None:
    """Keep a list as tall as its rows, but no less than `fewest` and no more than `most` of them."""
    _Heights(view, fewest, most)


class _Heights(QObject):
    """Fits a list whenever its rows, its width or its font change."""

    def __init__(self, view: QListView | QTreeView, fewest: int, most: int) -> None:
        super().__init__(view)
        self._view, self._fewest, self._most = view, fewest, most
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._fit)
        model = view.model()
        for changed in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            changed.connect(self._fit_soon)
        view.horizontalScrollBar().installEventFilter(self)
        view.installEventFilter(self)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look for what changes the height, and let every event pass."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_soon()
        return False

    def _fit_soon(self, *rows: object) -> None:
        """Fit later: in the midst of its layout a view cannot take another height, and one that goes has none."""
        self._soon.start(0)

    def _fit(self) -> None:
        view = self._view
        count = view.model().rowCount()
        heights = [view.sizeHintForRow(row) for row in range(min(count, self._most))]
        row = heights[0] if heights else view.fontMetrics().height()
        bar = view.horizontalScrollBar()
        around = 2 * view.frameWidth() + (bar.sizeHint().height() if bar.isVisible() else 0)
        head = view.header().sizeHint().height() if isinstance(view, QTreeView) else 0
        view.setFixedHeight(sum(heights) + max(0, self._fewest - count) * row + around + head)


class GivingWay(QStyledItemDelegate):
    """Draws rows of a list that are cut at its width, which is as wide as there is room."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """Return the height alone."""
        return QSize(0, super().sizeHint(option, index).height())
