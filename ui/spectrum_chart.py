"""A cluster's mean spectrum with its spread, against the mean of the whole scene, as a chart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from math import ceil, floor, log10

from qgis.PyQt.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ..adapters.words import number
from ..core.clustering.spectra import BandLevel
from .heat_map import READABLE, contrast, readable_on

_LINES = 12.5
_DOT = 2.2
_BAND_OPACITY, _GRID_OPACITY = 60, 45
# Wavelengths that are written below the chart, in nm.
_MARKS_NM = (500, 1000, 1500, 2000)
_MARGIN_NM = 40
# Blue, near infrared and short-wave infrared.
_BEST_KNOWN = ("B02", "B08", "B11", "B12")
_MOST_STEPS = 4
# Graphics are told from their background from this ratio of luminance on (WCAG 2.1, success criterion 1.4.11).
_LEAST_CONTRAST = 3.0
_MOST_SHADES, _SHADE = 8, 120
_NICE = (1, 2, 2.5, 5, 10)


def tr(text: str) -> str:
    """Translate a text of the chart."""
    return QCoreApplication.translate("SpectrumChart", text)


@dataclass(frozen=True)
class _Axes:
    """Where a wavelength in nm and a reflectance lie in the chart's area."""

    area: QRectF
    first_nm: float
    last_nm: float
    top: float

    def place(self, wavelength_nm: float, reflectance: float) -> QPointF:
        """Return the point of a value."""
        across = (wavelength_nm - self.first_nm) / (self.last_nm - self.first_nm)
        up = min(max(reflectance / self.top, 0.0), 1.0)
        return QPointF(self.area.left() + across * self.area.width(), self.area.bottom() - up * self.area.height())


class SpectrumChart(QWidget):
    """Shows the spectrum that it is given; without one it takes no room.

    Its numbers are in the tool tip, and for screen readers in the accessible description.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spectrum: tuple[BandLevel, ...] = ()
        self._cluster = 0
        self.setAccessibleName(tr("Spectrum of the cluster against the scene"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_spectrum(self, cluster: int, spectrum: Sequence[BandLevel]) -> None:
        """Show a cluster's spectrum, by rising wavelength; an empty one hides the chart."""
        self._cluster, self._spectrum = cluster, tuple(spectrum)
        self.setAccessibleDescription(" ".join(map(_sentence, self._spectrum)))
        self.setToolTip(_table(cluster, self._spectrum) if self._spectrum else "")
        self.setVisible(bool(self._spectrum))
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size that grows with the font."""
        return QSize(24 * self.fontMetrics().averageCharWidth(), round(_LINES * self.fontMetrics().lineSpacing()))

    def minimumSizeHint(self) -> QSize:
        """Return the height alone: the chart is as wide as there is room."""
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the axes, the spread, both means and the key to them."""
        if not self._spectrum:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        axes = self._axes(self._paint_key(painter))
        self._paint_axes(painter, axes)
        self._paint_bands(painter, axes)
        self._paint_spread(painter, axes)
        scene = QPen(self._ink(), 1.4, Qt.PenStyle.DashLine)
        self._paint_line(painter, [axes.place(b.wavelength_nm, b.scene_mean) for b in self._spectrum], scene, False)
        cluster = QPen(self._accent(), 2)
        self._paint_line(painter, [axes.place(b.wavelength_nm, b.mean) for b in self._spectrum], cluster, True)

    def _ink(self) -> QColor:
        """Return the colour of texts, another where a theme has given it to labels alone and not to the palette."""
        ink, paper = (self.palette().color(role) for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Window))
        return ink if contrast(ink, paper) >= READABLE else readable_on(paper, self.palette())

    def _accent(self) -> QColor:
        """Return the palette's accent, lighter or darker until it can be told from the background."""
        accent = self.palette().color(QPalette.ColorRole.Highlight)
        paper = self.palette().color(QPalette.ColorRole.Window)
        dark = paper.lightness() < self._ink().lightness()
        for _ in range(_MOST_SHADES):
            if contrast(accent, paper) >= _LEAST_CONTRAST:
                return accent
            accent = accent.lighter(_SHADE) if dark else accent.darker(_SHADE)
        return self._ink()

    def _faint(self, colour: QColor, opacity: int) -> QColor:
        faint = QColor(colour)
        faint.setAlpha(opacity)
        return faint

    def _axes(self, top: float) -> _Axes:
        metrics = self.fontMetrics()
        left = metrics.horizontalAdvance(number(0.25, 2)) + 6
        below = 2 * metrics.lineSpacing() + metrics.descent() + 4
        above = top + 1.5 * metrics.lineSpacing()
        area = QRectF(left, above, self.width() - left - 6, self.height() - above - below)
        highest = max(max(b.mean + b.deviation, b.scene_mean) for b in self._spectrum)
        step = _step(highest)
        nm = [b.wavelength_nm for b in self._spectrum]
        return _Axes(area, nm[0] - _MARGIN_NM, nm[-1] + _MARGIN_NM, step * max(1, ceil(highest / step - 1e-9)))

    def _paint_key(self, painter: QPainter) -> float:
        """Write what the lines mean, below each other where they do not fit side by side; return where that ends."""
        metrics = self.fontMetrics()
        sample, gap = 2 * metrics.averageCharWidth() + 8, metrics.averageCharWidth()
        entries = (
            (tr("Cluster {}, ± one standard deviation").format(self._cluster), QPen(self._accent(), 2)),
            (tr("Mean of the scene"), QPen(self._ink(), 1.4, Qt.PenStyle.DashLine)),
        )
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

    def _paint_axes(self, painter: QPainter, axes: _Axes) -> None:
        metrics, grid = self.fontMetrics(), QPen(self._faint(self._ink(), _GRID_OPACITY), 1)
        step = _step(axes.top)
        decimals = max(0, 1 - floor(log10(step))) if step * 10 ** -floor(log10(step)) == 2.5 else -floor(log10(step))
        for count in range(round(axes.top / step) + 1):
            line = axes.place(axes.first_nm, count * step)
            painter.setPen(grid)
            painter.drawLine(line, QPointF(axes.area.right(), line.y()))
            painter.setPen(self._ink())
            box = QRectF(0, line.y() - metrics.height() / 2, axes.area.left() - 4, metrics.height())
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, right, number(count * step, max(decimals, 0)))
        self._write(painter, 0, axes.area.top() - 1.5 * metrics.lineSpacing(), tr("Reflectance"))
        top = axes.area.bottom() + metrics.lineSpacing() + 4
        for wavelength in _MARKS_NM:
            if axes.first_nm <= wavelength <= axes.last_nm:
                place = axes.place(wavelength, 0).x()
                painter.drawLine(QPointF(place, top - 1), QPointF(place, top + 2))
                self._write(painter, place, top + 2, _nm(wavelength))

    def _write(self, painter: QPainter, middle: float, top: float, text: str) -> None:
        """Write a text around a place, moved to lie inside."""
        width = self.fontMetrics().horizontalAdvance(text)
        left = min(max(middle - width / 2, 0), self.width() - width)
        painter.drawText(QPointF(left, top + self.fontMetrics().ascent()), text)

    def _paint_bands(self, painter: QPainter, axes: _Axes) -> None:
        """Draw a line per band, and the names of those for which there is room, the best known ones first."""
        taken: list[tuple[float, float]] = []
        for band in sorted(self._spectrum, key=lambda band: band.role not in _BEST_KNOWN):
            foot = axes.place(band.wavelength_nm, 0)
            painter.setPen(QPen(self._faint(self._ink(), _GRID_OPACITY), 1))
            painter.drawLine(foot, QPointF(foot.x(), axes.area.top()))
            half = self.fontMetrics().horizontalAdvance(band.role) / 2 + 2
            span = foot.x() - half, foot.x() + half
            if all(span[1] < left or span[0] > right for left, right in taken):
                painter.setPen(self._ink())
                self._write(painter, foot.x(), axes.area.bottom() + 2, band.role)
                taken.append(span)

    def _paint_spread(self, painter: QPainter, axes: _Axes) -> None:
        above = [axes.place(b.wavelength_nm, b.mean + b.deviation) for b in self._spectrum]
        below = [axes.place(b.wavelength_nm, b.mean - b.deviation) for b in self._spectrum]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._faint(self._accent(), _BAND_OPACITY))
        painter.drawPolygon(QPolygonF([*above, *reversed(below)]))

    def _paint_line(self, painter: QPainter, places: list[QPointF], pen: QPen, dots: bool) -> None:
        painter.setBrush(pen.color() if dots else Qt.BrushStyle.NoBrush)
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF(places))
        for place in places if dots else ():
            painter.drawEllipse(place, _DOT, _DOT)


def _step(highest: float) -> float:
    """Return a round distance between lines of reflectance, of which a few reach the highest value."""
    rough = max(highest, 1e-3) / _MOST_STEPS
    ten = 10.0 ** floor(log10(rough))
    return next(nice * ten for nice in _NICE if nice * ten >= rough - 1e-12)


def _nm(wavelength: float) -> str:
    return tr("{} nm").format(number(wavelength)).replace(" ", "\u00a0")


def _sentence(band: BandLevel) -> str:
    words = tr("{band}, {wavelength}: reflectance {mean}, standard deviation {deviation}, scene {scene}.")
    mean, deviation, scene = (number(value, 3) for value in (band.mean, band.deviation, band.scene_mean))
    return words.format(band=band.role, wavelength=_nm(band.wavelength_nm), mean=mean, deviation=deviation, scene=scene)


def _table(cluster: int, spectrum: Sequence[BandLevel]) -> str:
    """Return the numbers as HTML."""
    title = tr("Reflectance of cluster {}: mean ± standard deviation, and the mean of the scene").format(cluster)
    rows = "".join(
        f"<tr><td>{escape(band.role)}</td><td align='right'>{_nm(band.wavelength_nm)}</td>"
        f"<td align='right'>{number(band.mean, 3)} ± {number(band.deviation, 3)}</td>"
        f"<td align='right'>{number(band.scene_mean, 3)}</td></tr>"
        for band in spectrum
    )
    head = "".join(f"<th>{escape(word)}</th>" for word in (tr("Band"), tr("Centre"), tr("Cluster"), tr("Scene")))
    return f"<p>{escape(title)}</p><table cellpadding='2'><tr>{head}</tr>{rows}</table>"
