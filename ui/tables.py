"""Tables that stand in a page which scrolls: as tall as their rows, as wide as there is room."""

from __future__ import annotations

from qgis.PyQt.QtCore import QAbstractItemModel, QEvent, QObject, QSortFilterProxyModel, Qt, QTimer
from qgis.PyQt.QtGui import QFont, QFontMetrics
from qgis.PyQt.QtWidgets import QAbstractItemView, QSizePolicy, QStyle, QTableView

from .columns import title_width
from .models.class_table import SORT_ROLE
from .upright import UprightHeader

# Names of classes take no more of a table's width.
_MOST_NAMES = 0.5


def show_sorted(view: QTableView, model: QAbstractItemModel) -> None:
    """Show a model of classes whole rows at a time; a click on a header sorts.

    Titles of numbers run upwards where the view has an UprightHeader.
    """
    proxy = QSortFilterProxyModel(view)
    proxy.setSourceModel(model)
    proxy.setSortRole(SORT_ROLE)
    view.setModel(proxy)
    view.setSortingEnabled(True)
    # As the model has them, until the user asks for another order.
    view.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.DescendingOrder)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.verticalHeader().hide()
    view.horizontalHeader().sortIndicatorChanged.connect(lambda *column: fit(view))
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
    _Fitter(view)
    fit(view)


def fit(view: QTableView) -> None:
    """Fit columns and rows to what they hold, and the table to its rows and, where it scrolls, the bar.

    Names of classes give way to numbers: those in cells wrap, those in headers are cut.
    """
    # While a table gets another width, its viewport still has that of before.
    header, side, width = view.horizontalHeader(), view.verticalHeader(), view.width() - 2 * view.frameWidth()
    upright, count = isinstance(header, UprightHeader), view.model().columnCount()
    contents = _number_widths(view)
    for column in range(count):
        title = header.sectionSizeHint(column) if upright else title_width(view, column)
        header.resizeSection(column, max(title, contents.get(column, 0)))
    if side.isHidden():
        rest = width - sum(header.sectionSize(column) for column in range(1, count))
        least = min(_longest_word(view), round(_MOST_NAMES * width))
        header.resizeSection(0, max(least, rest))
        _fit_rows(view)
    else:
        side.setMaximumWidth(round(_MOST_NAMES * view.width()))
        for row in range(view.model().rowCount()):
            side.resizeSection(row, side.sectionSizeHint(row))
    fit_height(view)


def fit_height(view: QTableView) -> None:
    """Make a table as high as its rows, with a bar where it scrolls sideways."""
    header, side = view.horizontalHeader(), view.verticalHeader()
    names = 0 if side.isHidden() else min(side.sizeHint().width(), side.maximumWidth())
    scrolls = names + header.length() > view.width() - 2 * view.frameWidth()
    bar = view.horizontalScrollBar().sizeHint().height() if scrolls else 0
    view.setFixedHeight(header.sizeHint().height() + side.length() + bar + 2 * view.frameWidth())


def widen(view: QTableView) -> None:
    """Widen the columns whose numbers have become longer."""
    header = view.horizontalHeader()
    for column, needed in _number_widths(view).items():
        if needed > header.sectionSize(column):
            header.resizeSection(column, needed)


def _fit_rows(view: QTableView) -> None:
    """Give rows the height of their names; those whose name stands in one line are alike, and one is measured."""
    model, measure = view.model(), view.fontMetrics().horizontalAdvance
    room = view.columnWidth(0) - _beside(view)
    alike = [row for row in range(model.rowCount()) if measure(model.index(row, 0).data() or "") < room]
    for row in set(range(model.rowCount())) - set(alike[1:]):
        view.resizeRowToContents(row)
    for row in alike[1:]:
        view.setRowHeight(row, view.rowHeight(alike[0]))


def _longest_word(view: QTableView) -> int:
    """Return the width of the column of names in which no word is cut, beside a class's colour."""
    model = view.model()
    words = (word for row in range(model.rowCount()) for word in (model.index(row, 0).data() or "").split())
    return _beside(view) + max(map(view.fontMetrics().horizontalAdvance, words), default=0)


def _beside(view: QTableView) -> int:
    """Return the room that a class's colour takes beside its name, and what styles leave around both."""
    return view.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize, None, view) + 3 * _padding(view)


def _padding(view: QTableView) -> int:
    """Return the room that styles leave to the left and the right of a cell's text."""
    return 2 * (view.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, view) + 1) + 1


def _number_widths(view: QTableView) -> dict[int, int]:
    """Return how wide the numbers of each column are; to ask every cell takes longer than an override may."""
    model, bold = view.model(), QFont(view.font())
    bold.setBold(True)
    measure, padding = QFontMetrics(bold).horizontalAdvance, _padding(view)
    first, rows = 1 if view.verticalHeader().isHidden() else 0, range(model.rowCount())
    return {
        column: padding + max((measure(model.index(row, column).data() or "") for row in rows), default=0)
        for column in range(first, model.columnCount())
    }


class _Fitter(QObject):
    """Fits a table again when it gets another width, and its height when the user changes a column's."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(lambda: fit_height(view))
        view.horizontalHeader().sectionResized.connect(self._fit_soon)
        view.installEventFilter(self)

    def _fit_soon(self, *section: int) -> None:
        self._soon.start(0)

    def eventFilter(self, view: QObject, event: QEvent) -> bool:
        """Look for a change of width, and let every event pass."""
        if event.type() == QEvent.Type.Resize and event.size().width() != event.oldSize().width():
            fit(view)
        return False
