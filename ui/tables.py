"""Tables that stand in a page which scrolls: as tall as their rows, as wide as there is room."""

from __future__ import annotations

from qgis.PyQt.QtCore import QAbstractItemModel, QEvent, QObject, QSortFilterProxyModel, Qt
from qgis.PyQt.QtGui import QFont, QFontMetrics
from qgis.PyQt.QtWidgets import QAbstractItemView, QSizePolicy, QStyle, QTableView

from .models.class_table import SORT_ROLE

_NAMES = 0.4


def show_sorted(view: QTableView, model: QAbstractItemModel) -> None:
    """Show a model of classes whole rows at a time; a click on a header sorts."""
    proxy = QSortFilterProxyModel(view)
    proxy.setSourceModel(model)
    proxy.setSortRole(SORT_ROLE)
    view.setModel(proxy)
    view.setSortingEnabled(True)
    # As the model has them, until the user asks for another order.
    view.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.DescendingOrder)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.verticalHeader().hide()
    stand_in_page(view, proxy)


def stand_in_page(view: QTableView, model: QAbstractItemModel) -> None:
    """Give a table the height of its rows, now and whenever the rows or its width change."""
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setTabKeyNavigation(False)
    # The height is fixed below: room to spare goes to the page's end.
    view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    model.modelReset.connect(lambda: fit(view))
    # Other values in the same rows: measuring every cell again would take longer than an override may.
    model.dataChanged.connect(lambda *changed: widen(view))
    view.installEventFilter(_Fitter(view))
    fit(view)


def fit(view: QTableView) -> None:
    """Fit columns and rows to what they hold, and the table to its rows and a scroll bar.

    Names of classes take at most a share of the width: those in cells wrap, those in headers are cut.
    """
    names = round(_NAMES * view.width())
    view.resizeColumnsToContents()
    if view.verticalHeader().isHidden():
        view.setColumnWidth(0, min(view.columnWidth(0), names))
    else:
        view.verticalHeader().setMaximumWidth(names)
    view.resizeRowsToContents()
    rows = sum(view.rowHeight(row) for row in range(view.model().rowCount()))
    bar = view.horizontalScrollBar().sizeHint().height()
    view.setFixedHeight(view.horizontalHeader().sizeHint().height() + rows + bar + 2 * view.frameWidth())


def widen(view: QTableView) -> None:
    """Widen the columns whose numbers have become longer."""
    model, header = view.model(), view.horizontalHeader()
    bold = QFont(view.font())
    bold.setBold(True)
    measure = QFontMetrics(bold).horizontalAdvance
    # As styles pad the text of a cell.
    padding = 2 * (view.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, view) + 1) + 1
    first = 1 if view.verticalHeader().isHidden() else 0
    for column in range(first, model.columnCount()):
        texts = (model.index(row, column).data() or "" for row in range(model.rowCount()))
        needed = padding + max(map(measure, texts), default=0)
        if needed > header.sectionSize(column):
            header.resizeSection(column, needed)


class _Fitter(QObject):
    """Fits a table again when it gets another width."""

    def eventFilter(self, view: QObject, event: QEvent) -> bool:
        """Look for a change of width, and let every event pass."""
        if event.type() == QEvent.Type.Resize and event.size().width() != event.oldSize().width():
            fit(view)
        return False
