"""Titles that run upwards, so that columns of numbers need be no wider than their numbers."""

from __future__ import annotations

from qgis.PyQt.QtCore import QModelIndex, QRect, QSize, Qt
from qgis.PyQt.QtGui import QFont, QFontMetrics, QPainter, QPalette
from qgis.PyQt.QtWidgets import QHeaderView, QStyle, QStyleOptionHeader, QWidget

_MARGIN = 4


class UprightHeader(QHeaderView):
    """Draws the titles of the columns from `first` on upwards, those before it as every header does."""

    def __init__(self, first: int, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._first = first
        # By title and font.
        self._sizes: dict[tuple[str, str], QSize] = {}
        self.setSectionsClickable(True)
        self.setHighlightSections(True)
        self.setMinimumSectionSize(self.fontMetrics().height())

    def sizeHint(self) -> QSize:
        """Return the size that all titles have room in."""
        heights = (self.sectionSizeFromContents(section).height() for section in range(self.count()))
        return QSize(self.length(), max(heights, default=0))

    def sectionSizeFromContents(self, section: int) -> QSize:
        """Return a title's size, turned where it runs upwards; the arrow of a sorted column stands above it."""
        if section < self._first:
            return super().sectionSizeFromContents(section)
        text = self._measured(self._title(section), self.font().key())
        arrow = self._arrow() if self.isSortIndicatorShown() else 0
        return QSize(text.height() + _MARGIN, text.width() + 2 * _MARGIN + arrow)

    def _measured(self, title: str, font_key: str) -> QSize:
        """Return a title's size in bold, which Qt asks for dozens of times while a page is laid out."""
        known = self._sizes.get((title, font_key))
        if known is None:
            font = QFont(self.font())
            font.setBold(True)
            known = self._sizes[title, font_key] = QFontMetrics(font).size(0, title)
        return known

    def paintSection(self, painter: QPainter, area: QRect, section: int) -> None:
        """Draw a section's ground as the style does, and its title on it."""
        if section < self._first:
            super().paintSection(painter, area, section)
            return
        option = QStyleOptionHeader()
        self.initStyleOption(option)
        option.rect, option.section = area, section
        self.style().drawControl(QStyle.ControlElement.CE_HeaderSection, option, painter, self)
        if self.isSortIndicatorShown() and self.sortIndicatorSection() == section:
            self._draw_arrow(painter, option)
        self._draw_title(painter, area, section)

    def _title(self, section: int) -> str:
        return str(self.model().headerData(section, self.orientation()) or "")

    def _arrow(self) -> int:
        return self.style().pixelMetric(QStyle.PixelMetric.PM_HeaderMarkSize, None, self)

    def _draw_arrow(self, painter: QPainter, option: QStyleOptionHeader) -> None:
        ascending = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        kinds = QStyleOptionHeader.SortIndicator
        option.sortIndicator = kinds.SortDown if ascending else kinds.SortUp
        side, middle = self._arrow(), option.rect.center().x()
        option.rect = QRect(middle - side // 2, option.rect.top() + _MARGIN // 2, side, side)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorHeaderArrow, option, painter, self)

    def _draw_title(self, painter: QPainter, area: QRect, section: int) -> None:
        chosen = self.highlightSections() and self.selectionModel() is not None
        font = QFont(self.font())
        font.setBold(chosen and self.selectionModel().columnIntersectsSelection(section, QModelIndex()))
        painter.save()
        painter.setFont(font)
        painter.setPen(self.palette().color(QPalette.ColorRole.ButtonText))
        painter.translate(area.left(), area.bottom())
        painter.rotate(-90)
        room = QRect(_MARGIN, 0, area.height() - _MARGIN, area.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), self._title(section))
        painter.restore()
