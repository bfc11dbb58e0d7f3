"""A few curves over one quantity, with a mark that is moved with the pointer or the keys."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from math import ceil

from qgis.PyQt.QtCore import QEvent, QPointF, QRectF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from qgis.PyQt.QtWidgets import QStyle, QStyleOptionFocusRect, QToolTip, QWidget

from ..adapters.words import number
from .chart import GRID_OPACITY, LINE_PX, THIN_PX, Axes, Chart, decimals_of, step_of

_DOT_PX = 4
# Of the second and third curve (Okabe and Ito 2008, "Color universal design"); the first has the theme's accent.
# Without colours, strokes tell them apart.
_COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7")
_STROKES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine)
# Up to so many values each has a dot.
_MOST_DOTS = 40
_PAGE = 10


@dataclass(frozen=True)
class Line:
    """A curve: its name, its heights, and the values in words, one for each place."""

    name: str
    heights: tuple[float, ...]
    words: tuple[str, ...]


@dataclass(frozen=True)
class Curves:
    """What a chart shows: curves over the rising values `across`, and what it says of itself.

    `place` words a value across. `has_levels` says that the heights are values to be read off, not shares of the
    highest one.
    """

    title: str
    across_title: str
    up_title: str
    across: tuple[float, ...]
    place: tuple[str, ...]
    lines: tuple[Line, ...]
    has_levels: bool = False


class LineChart(Chart):
    """Shows the curves that it is given, and on them a mark; without curves it takes no room.

    `moved` carries the number of the place that the user has brought the mark to: by a click, by dragging, or with
    the keys Left, Right, Page Up, Page Down, Home and End.
    """

    lines = 11
    moved = pyqtSignal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._curves: Curves | None = None
        self._mark = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.hide()

    @property
    def mark(self) -> int:
        """The number of the place that is marked."""
        return self._mark

    def show_curves(self, curves: Curves | None, mark: int = 0, description: str = "") -> None:
        """Show curves with a mark, None to show nothing; the description tells in words what is to be seen."""
        self._curves, self._mark = curves, mark
        self.setAccessibleName(curves.title if curves else "")
        self.setAccessibleDescription(description)
        self.setVisible(curves is not None)
        self.update()

    def set_mark(self, mark: int) -> None:
        """Move the mark."""
        self._mark = mark
        self.update()

    def text_at(self, place: int) -> str:
        """Return the values of a place in words, a line for each."""
        curves = self._curves
        return "\n".join([curves.place[place], *(f"{line.name}: {line.words[place]}" for line in curves.lines)])

    def event(self, event: QEvent) -> bool:
        """Show the values under the pointer."""
        if event.type() != QEvent.Type.ToolTip or self._curves is None:
            return super().event(event)
        self._show_values(event)
        return True

    def _show_values(self, event: QHelpEvent) -> None:
        head, *values = self.text_at(self._place_at(event.pos().x())).split("\n")
        QToolTip.showText(event.globalPos(), "<br>".join([f"<b>{escape(head)}</b>", *map(escape, values)]), self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Bring the mark to the pointer."""
        self._follow(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the mark."""
        self._follow(event)

    def _follow(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton and self._curves is not None:
            self._move(self._place_at(event.pos().x()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the mark."""
        last = len(self._curves.across) - 1 if self._curves else 0
        wanted = {
            Qt.Key.Key_Left: self._mark - 1,
            Qt.Key.Key_Right: self._mark + 1,
            Qt.Key.Key_PageUp: self._mark - _PAGE,
            Qt.Key.Key_PageDown: self._mark + _PAGE,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(event.key())
        if wanted is None or self._curves is None:
            super().keyPressEvent(event)
            return
        self._move(min(max(wanted, 0), last))

    def _move(self, place: int) -> None:
        if place != self._mark:
            self.set_mark(place)
            self.moved.emit(place)

    def _place_at(self, x: float) -> int:
        across = self._axes(self._key_height()).across(x)
        places = self._curves.across
        return min(range(len(places)), key=lambda place: abs(places[place] - across))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the key, the axes, the curves and the mark."""
        if self._curves is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        axes = self._axes(self._paint_key(painter, self._key()) if len(self._curves.lines) > 1 else 0)
        self._paint_axes(painter, axes)
        dots = len(self._curves.across) <= _MOST_DOTS
        for line, (_, pen) in zip(self._curves.lines, self._key()):
            places = [axes.place(x, y) for x, y in zip(self._curves.across, line.heights)]
            self._paint_line(painter, places, pen, dots and pen.style() == Qt.PenStyle.SolidLine)
        self._paint_mark(painter, axes)
        if self.hasFocus():
            self._paint_focus(painter)

    def _key(self) -> list[tuple[str, QPen]]:
        accent = self._accent()
        others = sorted(map(QColor, _COLOURS), key=lambda colour: -_apart(colour, accent))
        colours = [accent, *map(self._visible, others)]
        widths = (LINE_PX, THIN_PX, LINE_PX)
        pens = [QPen(colour, width, stroke) for colour, width, stroke in zip(colours, widths, _STROKES)]
        return [(line.name, pen) for line, pen in zip(self._curves.lines, pens)]

    def _key_height(self) -> float:
        """Return how much room the key takes, as painting it would; a single curve needs none."""
        if len(self._curves.lines) == 1:
            return 0
        metrics, left, lines = self.fontMetrics(), 0, 1
        sample, gap = 2 * metrics.averageCharWidth() + 8, metrics.averageCharWidth()
        for place, (text, _) in enumerate(self._key()):
            width = sample + gap // 2 + metrics.horizontalAdvance(text)
            if place and left + width > self.width():
                left, lines = 0, lines + 1
            left += width + 2 * gap
        return lines * metrics.lineSpacing()

    def _axes(self, top: float) -> Axes:
        metrics, curves = self.fontMetrics(), self._curves
        highest = max(max(line.heights) for line in curves.lines) if curves.has_levels else 1.0
        step = step_of(highest)
        highest = step * max(1, ceil(highest / step - 1e-9))
        left = metrics.horizontalAdvance(number(highest, decimals_of(step))) + 6 if curves.has_levels else _DOT_PX + 2
        above = top + (1.5 if curves.up_title else 0.5) * metrics.lineSpacing()
        below = 2 * metrics.lineSpacing() + metrics.descent() + 4
        area = QRectF(left, above, self.width() - left - _DOT_PX - 4, self.height() - above - below)
        first, last = curves.across[0], curves.across[-1]
        return Axes(area, first, last if last > first else first + 1, highest)

    def _paint_axes(self, painter: QPainter, axes: Axes) -> None:
        metrics, curves = self.fontMetrics(), self._curves
        grid = QPen(self._faint(self._ink(), GRID_OPACITY), 1)
        if curves.has_levels:
            self._paint_levels(painter, axes)
        else:
            painter.setPen(grid)
            painter.drawLine(axes.area.bottomLeft(), axes.area.bottomRight())
        painter.setPen(self._ink())
        if curves.up_title:
            self._write(painter, 0, axes.area.top() - 1.5 * metrics.lineSpacing(), curves.up_title)
        below = axes.area.bottom() + 4
        for value in _rounds(axes.first, axes.last):
            foot = axes.place(value, 0)
            painter.drawLine(foot, QPointF(foot.x(), foot.y() + 3))
            self._write(painter, foot.x(), below, number(value, decimals_of(max(step_of(axes.last - axes.first), 1))))
        middle = axes.area.center().x()
        self._write(painter, middle, below + metrics.lineSpacing(), curves.across_title)

    def _paint_mark(self, painter: QPainter, axes: Axes) -> None:
        across = self._curves.across[self._mark]
        foot, ink = axes.place(across, 0), self._ink()
        painter.setPen(QPen(ink, THIN_PX))
        painter.drawLine(foot, QPointF(foot.x(), axes.area.top()))
        for line, (_, pen) in zip(self._curves.lines, self._key()):
            place = axes.place(across, line.heights[self._mark])
            if self._curves.has_levels:
                painter.setPen(QPen(ink, 1, Qt.PenStyle.DashLine))
                painter.drawLine(QPointF(axes.area.left(), place.y()), place)
            painter.setPen(QPen(ink, THIN_PX))
            painter.setBrush(pen.color())
            painter.drawEllipse(place, _DOT_PX, _DOT_PX)

    def _paint_focus(self, painter: QPainter) -> None:
        option = QStyleOptionFocusRect()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self)


def _rounds(first: float, last: float) -> Sequence[float]:
    """Return round values between two others."""
    step = max(step_of(last - first), 1)
    return [count * step for count in range(ceil(first / step - 1e-9), int(last / step + 1e-9) + 1)]


def _apart(one: QColor, other: QColor) -> int:
    """Return the angle between two hues; a grey has none, and is as far from each."""
    angle = abs(one.hue() - other.hue())
    return min(angle, 360 - angle) if other.hue() >= 0 else 0
