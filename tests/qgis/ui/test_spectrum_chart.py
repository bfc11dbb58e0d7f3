"""The chart of a spectrum has its lines where the numbers are, in colours that can be seen, and says them in words."""

import numpy as np
import pytest
from landcover_interpreter.core.clustering.spectra import BandLevel
from landcover_interpreter.ui.spectrum_chart import SpectrumChart
from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtGui import QColor, QPalette

SPECTRUM = (
    BandLevel("B02", 492.4, 0.05, 0.01, 0.06),
    BandLevel("B04", 664.6, 0.10, 0.02, 0.08),
    BandLevel("B08", 832.8, 0.30, 0.03, 0.20),
    BandLevel("B11", 1613.7, 0.20, 0.02, 0.25),
)


@pytest.fixture
def chart(qgis_app):
    found = SpectrumChart()
    found.resize(320, found.sizeHint().height())
    yield found
    found.deleteLater()


def painted(chart, paper="#ffffff", ink="#000000", accent="#d00000"):
    """Return the chart's pixels (height, width, 3) in a palette."""
    palette = QPalette()
    for role, colour in (
        (QPalette.ColorRole.Window, paper),
        (QPalette.ColorRole.WindowText, ink),
        (QPalette.ColorRole.Highlight, accent),
    ):
        palette.setColor(role, QColor(colour))
    chart.setPalette(palette)
    image = chart.grab().toImage().convertToFormat(4)
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    rows = np.frombuffer(bytes(bits), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 4 * image.width()].reshape(image.height(), image.width(), 4)[..., 2::-1].astype(int)


def near(pixels, colour, most=60):
    wanted = (QColor(colour).red(), QColor(colour).green(), QColor(colour).blue())
    return np.abs(pixels - wanted).sum(axis=-1) < most


def test_without_a_spectrum_it_takes_no_room(chart):
    chart.show_spectrum(1, SPECTRUM)
    assert not chart.isHidden()
    chart.show_spectrum(1, ())
    assert chart.isHidden()
    assert chart.accessibleDescription() == chart.toolTip() == ""


def test_higher_reflectance_is_higher_and_longer_wavelengths_further_right(chart):
    chart.show_spectrum(1, SPECTRUM)
    marks = near(painted(chart), "#d00000")
    key = chart.fontMetrics().lineSpacing() * 3
    rows, columns = np.nonzero(marks[key:])
    first, last = columns.min(), columns.max()
    tops = {x: rows[columns == x].min() for x in np.unique(columns)}
    # The first dot stands at 492 nm, the last at 1614 nm: near infrared is where the line is highest.
    highest = min(tops, key=tops.get)
    assert (highest - first) / (last - first) == pytest.approx((832.8 - 492.4) / (1613.7 - 492.4), abs=0.03)
    low, top, end = rows[columns <= first + 4].mean(), tops[highest], rows[columns >= last - 4].mean()
    assert (low - end) / (low - top) == pytest.approx((0.20 - 0.05) / (0.30 - 0.05), abs=0.08)


def test_the_scenes_mean_is_dashed_in_the_colour_of_text(chart):
    level = [BandLevel(b.role, b.wavelength_nm, 0.1, 0.0, 0.22) for b in SPECTRUM]
    chart.show_spectrum(1, level)
    pixels = painted(chart)
    key = chart.fontMetrics().lineSpacing() * 3
    line = near(pixels, "#000000", 200)[key:-key, 60:].sum(axis=1)
    dashed = near(pixels, "#000000", 200)[key + line.argmax(), 60:]
    changes = np.abs(np.diff(dashed.astype(int))).sum()
    assert changes > 10, "dashes and gaps"
    assert 0.3 < dashed.mean() < 0.9


@pytest.mark.parametrize(("paper", "ink"), [("#ffffff", "#000000"), ("#202020", "#e6e6e6")])
def test_an_accent_like_the_background_is_changed_until_it_can_be_seen(chart, paper, ink):
    chart.show_spectrum(1, SPECTRUM)
    accent = QColor(paper).darker(110) if paper == "#ffffff" else QColor(paper).lighter(110)
    pixels = painted(chart, paper, ink, accent.name())
    used = chart._accent()
    assert abs(used.lightness() - QColor(paper).lightness()) > 60
    assert near(pixels, used.name()).any()


def test_the_numbers_are_told_in_the_words_of_the_locale(chart):
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        chart.show_spectrum(7, SPECTRUM)
        assert "B11, 1.614\u00a0nm: reflectance 0,200, standard deviation 0,020, scene 0,250." in (
            chart.accessibleDescription()
        )
        assert "0,300 ± 0,030" in chart.toolTip()
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize("width", [120, 240, 900])
def test_it_is_drawn_at_any_width_and_for_flat_and_single_spectra(chart, width):
    chart.resize(width, chart.sizeHint().height())
    for spectrum in (SPECTRUM, SPECTRUM[:1], [BandLevel("B02", 492.4, 0.0, 0.0, 0.0)]):
        chart.show_spectrum(1, spectrum)
        assert near(painted(chart), "#d00000").any()
    assert chart.minimumSizeHint().width() == 0
