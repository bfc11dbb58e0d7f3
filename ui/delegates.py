"""How cells of the tables are painted."""

from __future__ import annotations

from qgis.PyQt.QtCore import QModelIndex, QPointF, QRectF, QSize, QSizeF, Qt
from qgis.PyQt.QtGui import QFontMetrics, QPainter, QPalette, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from .models.cluster_table import PICTURE_ROLE, SPECTRUM_ROLE

_MARGIN = 4.0
_DOT = 1.6
_WIDTH_IN_LETTERS, _HEIGHT_IN_LINES = 10, 1.6
# A picture's edge, in lines of text, and the room around it.
_PICTURE_IN_LINES, _FRAME = 2.6, 2


class SparklineDelegate(QStyledItemDelegate):
    """Paints the points of SPECTRUM_ROLE as a line with a dot per point, in the colour of the view's text."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Paint a cell: its background as every cell's, then the line."""
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        _draw_background(painter, cell)
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


class PictureDelegate(QStyledItemDelegate):
    """Paints the pixmap of PICTURE_ROLE; the room for it is the same before it has come."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Paint a cell: its background as every cell's, then the picture as large as fits."""
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        _draw_background(painter, cell)
        pixmap = index.data(PICTURE_ROLE)
        if pixmap is None:
            return
        room = cell.rect.adjusted(_FRAME, _FRAME, -_FRAME, -_FRAME)
        target = QRectF(room.topLeft(), QSizeF(pixmap.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)))
        target.moveCenter(QRectF(room).center())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(target, pixmap, QRectF(pixmap.rect()))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """Return a square that grows with the font."""
        side = picture_side(option.fontMetrics)
        return QSize(side, side)


def picture_side(metrics: QFontMetrics) -> int:
    """Return the edge in pixels of a cell that holds a picture."""
    return round(_PICTURE_IN_LINES * metrics.height()) + 2 * _FRAME


def _draw_background(painter: QPainter, cell: QStyleOptionViewItem) -> None:
    style = cell.widget.style() if cell.widget else QApplication.style()
    style.drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, cell.widget)


def _places(points: list[tuple[float, float]], area: QRectF) -> list[QPointF]:
    return [QPointF(area.left() + x * area.width(), area.bottom() - y * area.height()) for x, y in points]


def _group(state: QStyle.StateFlag) -> QPalette.ColorGroup:
    if not state & QStyle.StateFlag.State_Enabled:
        return QPalette.ColorGroup.Disabled
    return QPalette.ColorGroup.Active if state & QStyle.StateFlag.State_Active else QPalette.ColorGroup.Inactive


def _role(state: QStyle.StateFlag) -> QPalette.ColorRole:
    selected = state & QStyle.StateFlag.State_Selected
    return QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
