"""Curves are drawn where their values are, the mark follows pointer and keys, and all of it is said in words."""

import numpy as np
import pytest
from landcover_interpreter.ui.curves import (
    count_curves,
    describe_counts,
    describe_distances,
    distance_curves,
    place_of,
    scaled,
    thinned,
)
from landcover_interpreter.ui.line_chart import Curves, Line, LineChart
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtTest import QSignalSpy, QTest

FALLING = Curves(
    "Fall",
    "Place",
    "Height",
    (0.0, 50.0, 100.0),
    ("first", "second", "third"),
    (Line("Height", (8.0, 2.0, 0.0), ("8", "2", "0")),),
    has_levels=True,
)
pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def chart(qgis_app):
    found = LineChart()
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
    image = chart.grab().toImage()
    return np.array(
        [[image.pixelColor(x, y).getRgb()[:3] for x in range(image.width())] for y in range(image.height())]
    )


def near(pixels, colour, most=60):
    return np.abs(pixels - np.array(QColor(colour).getRgb()[:3])).sum(axis=-1) < most


def test_without_curves_it_takes_no_room(chart):
    chart.show_curves(FALLING, 1, "It falls.")
    assert not chart.isHidden()
    assert (chart.accessibleName(), chart.accessibleDescription()) == ("Fall", "It falls.")
    chart.show_curves(None)
    assert chart.isHidden()


def test_a_curve_falls_where_its_values_do(chart):
    chart.show_curves(FALLING, 0)
    rows, columns = np.nonzero(near(painted(chart), "#d00000"))
    first, last = columns.min(), columns.max()
    height = {x: rows[columns == x].mean() for x in (first + 4, round((first + last) / 2), last - 4)}
    top, middle, bottom = height.values()
    assert (bottom - middle) / (bottom - top) == pytest.approx(2 / 8, abs=0.08)


def test_the_mark_follows_clicks_and_dragging(chart):
    chart.show_curves(FALLING, 0)
    moved = QSignalSpy(chart.moved)
    middle = chart._axes(0).place(50, 0).toPoint()
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(middle.x() + 9, 40))
    assert chart.mark == 1 and list(moved) == [[1]]
    QTest.mousePress(chart, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(middle.x(), 40))
    QTest.mouseRelease(chart, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(middle.x(), 40))
    assert len(moved) == 1, "where the mark is already"
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(chart.width() - 1, 40))
    assert chart.mark == 2


def test_the_mark_follows_the_keys(chart):
    chart.show_curves(FALLING, 0)
    marks = []
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Right, Qt.Key.Key_Home):
        QTest.keyClick(chart, key)
        marks.append(chart.mark)
    assert marks == [0, 1, 2, 2, 0]


def test_values_of_a_place_are_told(chart):
    chart.show_curves(FALLING, 0)
    assert chart.text_at(1) == "second\nHeight: 2"


@pytest.mark.parametrize("accent", ["#3388cc", "#dd8822", "#22aa55", "#808080"])
def test_three_curves_have_colours_apart(chart, accent):
    lines = tuple(Line(name, (0.2, 0.5), ("a", "b")) for name in "abc")
    chart.show_curves(Curves("", "", "", (1.0, 2.0), ("", ""), lines), 0)
    painted(chart, accent=accent)
    pens = [pen for _, pen in chart._key()]
    hues = [pen.color().getRgb()[:3] for pen in pens]
    for one in range(3):
        for other in range(one):
            assert np.abs(np.subtract(hues[one], hues[other])).sum() > 90
    assert len({pen.style() for pen in pens}) == 3, "and without colours they have strokes"


@pytest.mark.parametrize("width", [60, 240, 900])
@pytest.mark.parametrize(("paper", "ink"), [("#ffffff", "#000000"), ("#202020", "#e6e6e6")])
def test_it_is_drawn_at_any_width_on_any_paper(chart, width, paper, ink):
    chart.resize(width, chart.sizeHint().height())
    for curves in (FALLING, Curves("", "", "", (3.0,), ("",), (Line("one", (0.5,), ("x",)),))):
        chart.show_curves(curves, 0)
        assert near(painted(chart, paper, ink), chart._accent().name()).any()
    assert chart.minimumSizeHint().width() == 0


def test_measures_are_scaled_each_by_itself():
    assert scaled([4, 2, 3]) == (1.0, 0.0, 0.5)
    assert scaled([7, 7]) == (0.5, 0.5)
    assert scaled([float("nan"), 1, 3]) == (0.0, 0.0, 1.0)


def test_numbers_of_clusters_become_curves_and_words():
    choosing = pytest.importorskip("landcover_interpreter.core.clustering.choosing")
    counts = choosing.ClusterCounts((2, 4, 8), (0.5, 0.4, 0.3), (90.0, 1200.0, 100.0), (40.0, 20.0, 10.0), 4, 8, "So.")
    curves = count_curves(counts)
    assert curves.across == (2.0, 4.0, 8.0)
    assert curves.lines[2].heights == pytest.approx((1, 1 / 3, 0))
    words = describe_counts(curves, 8)
    assert words.startswith("8 clusters are suggested.")
    assert "4 clusters; Silhouette 0.400; Calinski-Harabasz 1,200; Inertia 20." in words


def test_distances_become_a_curve_and_words():
    distances = pytest.importorskip("landcover_interpreter.core.clustering.distances")
    found = distances.KDistances(np.linspace(2, 0, 2001), 10, 0.5)
    curves = distance_curves(found)
    assert len(curves.across) == 400 and curves.across[0] == 0 and curves.across[-1] == 100
    assert curves.up_title == "Distance to neighbour 10"
    assert curves.lines[0].heights[place_of(curves, 0.5)] == pytest.approx(0.5, abs=0.005)
    assert describe_distances(curves, 0.5).startswith("The knee is at a distance of 0.500.")


def test_few_distances_stay_as_they_are():
    assert thinned(np.array([3.0, 2.0, 1.0])).tolist() == [0, 1, 2]
    assert thinned(np.array([3.0])).tolist() == [0]
