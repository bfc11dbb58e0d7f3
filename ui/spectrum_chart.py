"""A cluster's mean spectrum with its spread, against the mean of the whole scene, as a chart."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from math import ceil

from qgis.PyQt.QtCore import QCoreApplication, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QWidget

from ..adapters.words import number
from ..core.clustering.spectra import BandLevel
from .chart import GRID_OPACITY, LINE_PX, THIN_PX, Axes, Chart, step_of

_BAND_OPACITY = 60
# Wavelengths that are written below the chart, in nm.
_MARKS_NM = (500, 1000, 1500, 2000)
_MARGIN_NM = 40
# Blue, near infrared and short-wave infrared.
_BEST_KNOWN = ("B02", "B08", "B11", "B12")


def tr(text: str) -> str:
    """Translate a text of the chart."""
    return QCoreApplication.translate("SpectrumChart", text)


class SpectrumChart(Chart):
    """Shows the spectrum that it is given; without one it takes no room.

    Its numbers are in the tool tip, and for screen readers in the accessible description.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spectrum: tuple[BandLevel, ...] = ()
        self._cluster = 0
        self.setAccessibleName(tr("Spectrum of the cluster against the scene"))
        self.hide()

    def show_spectrum(self, cluster: int, spectrum: Sequence[BandLevel]) -> None:
        """Show a cluster's spectrum, by rising wavelength; an empty one hides the chart."""
        self._cluster, self._spectrum = cluster, tuple(spectrum)
        self.setAccessibleDescription(" ".join(map(_sentence, self._spectrum)))
        self.setToolTip(_table(cluster, self._spectrum) if self._spectrum else "")
        self.setVisible(bool(self._spectrum))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the axes, the spread, both means and the key to them."""
        if not self._spectrum:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        axes = self._axes(self._paint_key(painter, self._key()))
        self._paint_axes(painter, axes)
        self._paint_bands(painter, axes)
        self._paint_spread(painter, axes)
        scene = QPen(self._ink(), THIN_PX, Qt.PenStyle.DashLine)
        self._paint_line(painter, [axes.place(b.wavelength_nm, b.scene_mean) for b in self._spectrum], scene, False)
        cluster = QPen(self._accent(), LINE_PX)
        self._paint_line(painter, [axes.place(b.wavelength_nm, b.mean) for b in self._spectrum], cluster, True)

    def _axes(self, top: float) -> Axes:
        metrics = self.fontMetrics()
        left = metrics.horizontalAdvance(number(0.25, 2)) + 6
        below = 2 * metrics.lineSpacing() + metrics.descent() + 4
        above = top + 1.5 * metrics.lineSpacing()
        area = QRectF(left, above, self.width() - left - 6, self.height() - above - below)
        highest = max(max(b.mean + b.deviation, b.scene_mean) for b in self._spectrum)
        step = step_of(highest)
        nm = [b.wavelength_nm for b in self._spectrum]
        return Axes(area, nm[0] - _MARGIN_NM, nm[-1] + _MARGIN_NM, step * max(1, ceil(highest / step - 1e-9)))

    def _key(self) -> tuple[tuple[str, QPen], ...]:
        return (
            (tr("Cluster {}, ± one standard deviation").format(self._cluster), QPen(self._accent(), LINE_PX)),
            (tr("Mean of the scene"), QPen(self._ink(), THIN_PX, Qt.PenStyle.DashLine)),
        )

    def _paint_axes(self, painter: QPainter, axes: Axes) -> None:
        metrics = self.fontMetrics()
        self._paint_levels(painter, axes)
        self._write(painter, 0, axes.area.top() - 1.5 * metrics.lineSpacing(), tr("Reflectance"))
        top = axes.area.bottom() + metrics.lineSpacing() + 4
        for wavelength in _MARKS_NM:
            if axes.first <= wavelength <= axes.last:
                place = axes.place(wavelength, 0).x()
                painter.drawLine(QPointF(place, top - 1), QPointF(place, top + 2))
                self._write(painter, place, top + 2, _nm(wavelength))

    def _paint_bands(self, painter: QPainter, axes: Axes) -> None:
        """Draw a line per band, and the names of those for which there is room, the best known ones first."""
        taken: list[tuple[float, float]] = []
        for band in sorted(self._spectrum, key=lambda band: band.role not in _BEST_KNOWN):
            foot = axes.place(band.wavelength_nm, 0)
            painter.setPen(QPen(self._faint(self._ink(), GRID_OPACITY), 1))
            painter.drawLine(foot, QPointF(foot.x(), axes.area.top()))
            half = self.fontMetrics().horizontalAdvance(band.role) / 2 + 2
            span = foot.x() - half, foot.x() + half
            if all(span[1] < left or span[0] > right for left, right in taken):
                painter.setPen(self._ink())
                self._write(painter, foot.x(), axes.area.bottom() + 2, band.role)
                taken.append(span)

    def _paint_spread(self, painter: QPainter, axes: Axes) -> None:
        above = [axes.place(b.wavelength_nm, b.mean + b.deviation) for b in self._spectrum]
        below = [axes.place(b.wavelength_nm, b.mean - b.deviation) for b in self._spectrum]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._faint(self._accent(), _BAND_OPACITY))
        painter.drawPolygon(QPolygonF([*above, *reversed(below)]))


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
