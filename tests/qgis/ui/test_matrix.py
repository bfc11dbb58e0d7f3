"""The confusion matrix and its colours."""

import numpy as np
import pytest
from landcover_interpreter.core.agreement.contingency import Contingency
from landcover_interpreter.core.agreement.metrics import measure_agreement
from landcover_interpreter.ui.heat_map import HeatMapDelegate, contrast, heat_colour, readable_on
from landcover_interpreter.ui.models.matrix import HEAT_ROLE, ConfusionMatrix
from qgis.PyQt.QtCore import QRect, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPalette
from qgis.PyQt.QtTest import QAbstractItemModelTester, QSignalSpy
from qgis.PyQt.QtWidgets import QStyle, QStyleOptionViewItem

TABLE = Contingency((1, 2, 3), (10, 80), np.array([[59_990, 10], [20_000, 10_000], [0, 10_000]]), np.zeros(3, np.int64))

pytestmark = pytest.mark.usefixtures("english")


def figures(*mapped):
    return measure_agreement(TABLE, mapped, [True] * 3)


@pytest.fixture
def model():
    matrix = ConfusionMatrix()
    QAbstractItemModelTester(matrix, QAbstractItemModelTester.FailureReportingMode.Fatal).setParent(matrix)
    return matrix


def texts(model):
    return [[model.index(r, c).data() for c in range(model.columnCount())] for r in range(model.rowCount())]


def titles(model, orientation, count):
    return [model.headerData(section, orientation) for section in range(count)]


def test_cells_are_per_cent_of_all_compared_pixels_and_never_nought_for_something(model):
    model.show(figures(10, 80, 80))
    assert texts(model) == [["60.0", "<0.1"], ["20.0", "20.0"]]
    assert titles(model, Qt.Orientation.Horizontal, 2) == ["Tree cover", "Permanent\nwater bodies"]


def test_unlabelled_pixels_have_a_last_row_only_where_there_are_some(model):
    model.show(figures(10, 80, 0))
    assert texts(model)[2] == ["", "10.0"]
    assert titles(model, Qt.Orientation.Vertical, 3)[2] == "unlabelled"
    assert model.codes_at(model.index(2, 1)) == (0, 80)
    model.show(figures(10, 80, 80))
    assert model.rowCount() == 2


def test_a_cell_says_in_words_what_its_tool_tip_and_a_screen_reader_say(model):
    model.show(figures(10, 80, 80))
    cell = model.index(1, 0)
    expected = (
        "Permanent water bodies on the map, Tree cover in the reference: "
        "20.0\u00a0% of the compared pixels (20,000 pixels)"
    )
    assert cell.data(Qt.ItemDataRole.ToolTipRole) == expected
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == expected


def test_agreement_is_bold_and_not_told_by_colour_alone(model):
    model.show(figures(10, 80, 80))
    bold = [[model.index(r, c).data(Qt.ItemDataRole.FontRole) is not None for c in range(2)] for r in range(2)]
    assert bold == [[True, False], [False, True]]


def test_the_same_classes_keep_the_table_and_others_make_a_new_one(model):
    model.show(figures(10, 80, 80))
    resets, changes = QSignalSpy(model.modelReset), QSignalSpy(model.dataChanged)
    model.show(figures(10, 10, 80))
    assert (len(resets), len(changes)) == (0, 1)
    assert texts(model) == [["80.0", "10.0"], ["", "10.0"]]
    model.show(figures(30, 10, 80))
    assert len(resets) == 1
    assert model.codes_at(model.index_of((30, 10))) == (30, 10)
    model.show(None)
    assert (model.rowCount(), model.columnCount()) == (0, 0)
    assert not model.index_of((30, 10)).isValid()


def palette(text, base, highlight):
    found = QPalette()
    for role, colour in (("Text", text), ("Base", base), ("Highlight", highlight)):
        found.setColor(getattr(QPalette.ColorRole, role), QColor(colour))
    return found


LIGHT = palette("#000000", "#ffffff", "#308cc6")
NIGHT = palette("#ffffff", "#323232", "#1b4c8f")  # close to QGIS's Night Mapping
DARK = palette("#e6e6e6", "#1e1e1e", "#f0a30a")


@pytest.mark.parametrize("theme", [LIGHT, NIGHT, DARK])
def test_numbers_can_be_read_at_every_heat_in_every_theme(theme):
    for heat in np.linspace(0, 1, 50):
        ground = heat_colour(theme, heat)
        assert contrast(readable_on(ground, theme), ground) >= 4.5, heat
    assert heat_colour(theme, 0) == theme.color(QPalette.ColorRole.Base)


def painted(model, state):
    image = QImage(60, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("magenta"))
    option = QStyleOptionViewItem()
    option.rect, option.palette, option.state = QRect(0, 0, 60, 30), LIGHT, state
    painter = QPainter(image)
    HeatMapDelegate().paint(painter, option, model.index(0, 0))
    painter.end()
    return image


def test_a_selected_cell_keeps_its_heat_and_gets_a_frame(model, qgis_app):
    model.show(figures(10, 80, 80))
    assert model.index(0, 0).data(HEAT_ROLE) == 1
    plain = painted(model, QStyle.StateFlag.State_Enabled)
    chosen = painted(model, QStyle.StateFlag.State_Enabled | QStyle.StateFlag.State_Selected)
    hot = heat_colour(LIGHT, 1).rgb()
    assert plain.pixel(5, 5) == chosen.pixel(5, 5) == plain.pixel(1, 1) == hot
    assert QColor(chosen.pixel(1, 15)) == QColor("black")
