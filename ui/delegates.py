"""How cells of the tables are painted."""

from __future__ import annotations

from qgis.PyQt.QtCore import QModelIndex, QPointF, QRectF, QSize
from qgis.PyQt.QtGui import QPainter, QPalette, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from .models.cluster_table import SPECTRUM_ROLE

_MARGIN = 4.0
_DOT = 1.6
_WIDTH_IN_LETTERS, _HEIGHT_IN_LINES = 10, 1.6


class SparklineDelegate(QStyledItemDelegate):
    """Paints the points of SPECTRUM_ROLE as a line with a dot per point, in the colour of the view's text."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Paint a cell: its background as every cell's, then the line."""
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        style = cell.widget.style() if cell.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, cell.widget)
        points = index.data(SPECTRUM_ROLE)
        if not points:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = cell.palette.color(_group(cell.state), _role(cell.state))
        painter.setPen(QPen(colour, 1.2))
        painter.setBrush(colour)
        places = _places(points, QRectF(cell.rect).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN))
        painter.drawPolyline(QPolygonF(places))
        for place in places:
            painter.drawEllipse(place, _DOT, _DOT)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """Return a size that grows with the font."""
        metrics = option.fontMetrics
        width = _WIDTH_IN_LETTERS * metrics.averageCharWidth()
        return QSize(width, max(super().sizeHint(option, index).height(), round(_HEIGHT_IN_LINES * metrics.height())))


def _places(points: list[tuple[float, float]], area: QRectF) -> list[QPointF]:
    return [QPointF(area.left() + x * area.width(), area.bottom() - y * area.height()) for x, y in points]


def _group(state: QStyle.StateFlag) -> QPalette.ColorGroup:
    if not state & QStyle.StateFlag.State_Enabled:
        return QPalette.ColorGroup.Disabled
    return QPalette.ColorGroup.Active if state & QStyle.StateFlag.State_Active else QPalette.ColorGroup.Inactive


def _role(state: QStyle.StateFlag) -> QPalette.ColorRole:
    selected = state & QStyle.StateFlag.State_Selected
    return QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
