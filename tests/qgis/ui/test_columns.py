"""Columns are as wide as Qt measures their cells, which takes it longer."""

import pytest
from landcover_interpreter.ui.columns import fit_columns, widen_columns
from qgis.PyQt.QtGui import QColor, QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QTableView

WORDS = ("Cropland", "Tree cover", "unlabelled", "Herbaceous wetland", "Permanent water bodies", "")


def item(text, swatch):
    found = QStandardItem(text)
    if swatch:
        found.setData(QColor("green"), 1)
    return found


@pytest.fixture
def view(qgis_app):
    """Texts with swatches, texts without, those where the longest has none, and numbers."""
    found = QTableView()
    model = QStandardItemModel(found)
    for row in range(30):
        word = WORDS[row % len(WORDS)]
        cells = (
            item(word, True),
            item(word, False),
            item(word[:10], word == "Tree cover"),
            item(f"{row} of 30", False),
        )
        model.appendRow(list(cells))
    model.setHorizontalHeaderLabels(["", "", "", ""])
    found.setModel(model)
    found.show()
    yield found
    found.close()
    found.deleteLater()


def test_whole_columns_have_the_width_that_qt_measures(view):
    fit_columns(view, whole=range(4))
    widths = [view.columnWidth(column) for column in range(4)]
    assert widths == [view.sizeHintForColumn(column) for column in range(4)]
    assert widths[0] > widths[1] > widths[2] > widths[3]


def test_other_columns_are_cut_where_they_are_long(view):
    view.model().item(4, 1).setText("Permanent water bodies " * 4)
    fit_columns(view)
    assert view.columnWidth(1) == 28 * view.fontMetrics().averageCharWidth() < view.sizeHintForColumn(1)


def test_longer_contents_widen_a_column_and_shorter_ones_leave_it(view):
    fit_columns(view, whole=range(4))
    before = view.columnWidth(1)
    view.model().item(3, 1).setText("Permanent water bodies, and more")
    widen_columns(view, [1])
    assert before < view.columnWidth(1) == view.sizeHintForColumn(1)
    wide = view.columnWidth(1)
    view.model().item(3, 1).setText("")
    widen_columns(view, [1])
    assert view.columnWidth(1) == wide
