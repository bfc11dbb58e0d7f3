"""The tables of areas and of figures per class."""

from dataclasses import replace

import numpy as np
import pytest
from landcover_interpreter.core.agreement.contingency import Contingency
from landcover_interpreter.core.agreement.metrics import measure_agreement
from landcover_interpreter.core.output.landcover import ClassSummary
from landcover_interpreter.ui.models.class_table import (
    SORT_ROLE,
    ClassTable,
    agreement_columns,
    agreement_rows,
    area_columns,
    area_rows,
)
from qgis.PyQt.QtCore import QLocale, QPersistentModelIndex, Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtTest import QAbstractItemModelTester

SUMMARIES = (
    ClassSummary(10, "Tree cover", (0, 100, 0), (1, 3), 3_000_000_000, 30_000_000.04, 0.75),
    ClassSummary(80, "Water", (0, 100, 200), (2,), 1_000, None, 0.25),
)

pytestmark = pytest.mark.usefixtures("english")


def watched(columns):
    model = ClassTable(columns)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    tester.setParent(model)
    return model


def texts(model):
    return [
        [model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.rowCount())
    ]


def test_areas_are_written_with_units_of_the_locale_and_a_dash_where_there_are_none():
    model = watched(area_columns())
    model.show(area_rows(SUMMARIES))
    assert texts(model) == [
        ["Tree cover", "75.0\u00a0%", "30,000,000.0", "3,000,000,000"],
        ["Water", "25.0\u00a0%", "–", "1,000"],
    ]
    assert model.index(0, 0).data(Qt.ItemDataRole.DecorationRole) == QColor(0, 100, 0)
    QLocale.setDefault(QLocale(QLocale.Language.German))
    assert texts(model)[0][1:] == ["75,0\u00a0%", "30.000.000,0", "3.000.000.000"]


def test_figures_per_class_are_those_of_the_agreement():
    table = Contingency((1, 2, 3), (10, 80), np.array([[60, 0], [20, 10], [0, 10]]), np.zeros(3, np.int64))
    model = watched(agreement_columns())
    model.show(agreement_rows(measure_agreement(table, [10, 80, 30], [True] * 3)))
    cells = {row[0]: [text.replace("\u00a0%", "") for text in row[1:]] for row in texts(model)}
    assert cells == {
        "Tree cover": ["60.0", "80.0", "75.0", "100.0", "85.7", "75.0"],
        "Grassland": ["10.0", "0.0", "–", "0.0", "–", "–"],
        "Permanent water bodies": ["30.0", "20.0", "50.0", "33.3", "40.0", "25.0"],
    }
    titles = [model.headerData(c, Qt.Orientation.Horizontal) for c in range(model.columnCount())]
    assert titles == ["Class", "Map", "Reference", "Producer's", "User's", "F1", "IoU"]


def test_what_is_not_defined_sorts_below_nought():
    table = Contingency((1, 2), (10,), np.array([[60], [20]]), np.zeros(2, np.int64))
    model = watched(agreement_columns())
    model.show(agreement_rows(measure_agreement(table, [10, 30], [True] * 2)))
    producers = [model.index(row, 3).data(SORT_ROLE) for row in range(2)]
    assert producers == [0.75, -1.0]


def test_without_an_agreement_the_table_is_empty():
    model = watched(agreement_columns())
    model.show(agreement_rows(None))
    assert model.rowCount() == 0


def test_a_cell_tells_a_screen_reader_its_class_its_column_and_its_value():
    model = watched(area_columns())
    model.show(area_rows(SUMMARIES))
    spoken = [model.index(1, column).data(Qt.ItemDataRole.AccessibleTextRole) for column in (1, 2, 3)]
    assert spoken == ["Water, Share: 25.0\u00a0%", "Water, Hectares: not defined", "Water, Pixels: 1,000"]


def test_other_values_of_the_same_classes_leave_the_selection_and_other_classes_end_it():
    model = watched(area_columns())
    model.show(area_rows(SUMMARIES))
    index = QPersistentModelIndex(model.index(1, 3))
    model.show(area_rows([SUMMARIES[0], replace(SUMMARIES[1], pixels=7)]))
    assert index.isValid()
    assert index.data() == "7"
    model.show(area_rows(SUMMARIES[:1]))
    assert not index.isValid()
