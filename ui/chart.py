"""What the charts of the dock share: colours of the theme that can be told apart, a key, and lines of round values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import floor, log10

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPalette, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ..adapters.words import number
from .heat_map import READABLE, contrast, readable_on

LINE_PX, THIN_PX, DOT_PX = 2, 1.4, 2.2
GRID_OPACITY = 45
_MOST_STEPS = 4
# Graphics are told from their background from this ratio of luminance on (WCAG 2.1, success criterion 1.4.11).
_LEAST_CONTRAST = 3.0
_MOST_SHADES, _SHADE = 8, 120
_NICE = (1, 2, 2.5, 5, 10)
_PADDING = 4


@dataclass(frozen=True)
class Axes:
    """Where values lie in a chart's area: across from `first` to `last`, up from 0 to `top`."""

    area: QRectF
    first: float
    last: float
    top: float

    def place(self, across: float, up: float) -> QPointF:
        """Return the point of a pair of values."""
        right = (across - self.first) / (self.last - self.first)
        high = min(max(up / self.top, 0.0), 1.0)
        return QPointF(self.area.left() + right * self.area.width(), self.area.bottom() - high * self.area.height())

    def across(self, x: float) -> float:
        """Return the value across at a place in pixels, of the area's edge outside it."""
        share = (x - self.area.left()) / max(self.area.width(), 1)
        return self.first + min(max(share, 0.0), 1.0) * (self.last - self.first)


class Chart(QWidget):
    """A chart in the colours of the user's theme, `lines` lines of text high and as wide as there is room."""

    lines = 12.5

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a size that grows with the font."""
        return QSize(24 * self.fontMetrics().averageCharWidth(), round(self.lines * self.fontMetrics().lineSpacing()))

    def minimumSizeHint(self) -> QSize:
        """Return the height alone: the chart is as wide as there is room."""
        return QSize(0, self.sizeHint().height())

    def _ink(self) -> QColor:
        """Return the colour of texts, another where a theme has given it to labels alone and not to the palette."""
        ink, paper = (self.palette().color(role) for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Window))
        return ink if contrast(ink, paper) >= READABLE else readable_on(paper, self.palette())

    def _accent(self) -> QColor:
        """Return the palette's accent, lighter or darker until it can be told from the background."""
        return self._visible(self.palette().color(QPalette.ColorRole.Highlight))

    def _visible(self, colour: QColor) -> QColor:
        """Return a colour, lighter or darker until it can be told from the background."""
        paper = self.palette().color(QPalette.ColorRole.Window)
        dark = paper.lightness() < self._ink().lightness()
        for _ in range(_MOST_SHADES):
            if contrast(colour, paper) >= _LEAST_CONTRAST:
                return colour
            colour = colour.lighter(_SHADE) if dark else colour.darker(_SHADE)
        return self._ink()

    def _faint(self, colour: QColor, opacity: int) -> QColor:
        faint = QColor(colour)
        faint.setAlpha(opacity)
        return faint

    def _paint_key(self, painter: QPainter, entries: Sequence[tuple[str, QPen]]) -> float:
        """Write what the lines mean, below each other where they do not fit side by side; return where that ends."""
        metrics = self.fontMetrics()
        sample, gap = 2 * metrics.averageCharWidth() + 8, metrics.averageCharWidth()
        left, top = 0, 0
        for place, (text, pen) in enumerate(entries):
            width = sample + gap // 2 + metrics.horizontalAdvance(text)
            if place and left + width > self.width():
                left, top = 0, top + metrics.lineSpacing()
            middle = top + metrics.height() / 2
            painter.setPen(pen)
            painter.drawLine(QPointF(left, middle), QPointF(left + sample - 4, middle))
            painter.setPen(self._ink())
            room = max(self.width() - left - sample, 0)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QPointF(left + sample, top + metrics.ascent()), shown)
            left += width + 2 * gap
        return top + metrics.lineSpacing()

    def _paint_levels(self, painter: QPainter, axes: Axes) -> None:
        """Draw lines of round values over the area, and write the values left of them."""
        metrics, grid = self.fontMetrics(), QPen(self._faint(self._ink(), GRID_OPACITY), 1)
        step = step_of(axes.top)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for count in range(round(axes.top / step) + 1):
            line = axes.place(axes.first, count * step)
            painter.setPen(grid)
            painter.drawLine(line, QPointF(axes.area.right(), line.y()))
            painter.setPen(self._ink())
            box = QRectF(0, line.y() - metrics.height() / 2, axes.area.left() - _PADDING, metrics.height())
            painter.drawText(box, right, number(count * step, decimals_of(step)))

    def _write(self, painter: QPainter, middle: float, top: float, text: str) -> None:
        """Write a text around a place, moved to lie inside."""
        width = self.fontMetrics().horizontalAdvance(text)
        left = min(max(middle - width / 2, 0), self.width() - width)
        painter.drawText(QPointF(left, top + self.fontMetrics().ascent()), text)

    def _paint_line(self, painter: QPainter, places: list[QPointF], pen: QPen, dots: bool) -> None:
        painter.setBrush(pen.color() if dots else Qt.BrushStyle.NoBrush)
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF(places))
        for place in places if dots else ():
            painter.drawEllipse(place, DOT_PX, DOT_PX)


def step_of(highest: float) -> float:
    """Return a round distance between lines, of which a few reach the highest value."""
    rough = max(highest, 1e-3) / _MOST_STEPS
    ten = 10.0 ** floor(log10(rough))
    return next(nice * ten for nice in _NICE if nice * ten >= rough - 1e-12)


def decimals_of(step: float) -> int:
    """Return with how many decimals the multiples of a round step are written."""
    ten = floor(log10(step) + 1e-9)
    return max(0, 1 - ten if abs(step / 10.0**ten - 2.5) < 1e-9 else -ten)
