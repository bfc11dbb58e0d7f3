"""Titles of columns of numbers run upwards."""

import pytest
from landcover_interpreter.ui.upright import UprightHeader
from qgis.PyQt.QtCore import QBuffer, QItemSelectionModel, Qt
from qgis.PyQt.QtGui import QStandardItemModel
from qgis.PyQt.QtWidgets import QTableView

LONG = "Permanent water bodies"


@pytest.fixture
def view(qgis_app):
    found = QTableView()
    found.setModel(QStandardItemModel(2, 3, found))
    found.model().setHorizontalHeaderLabels([LONG, LONG, "F1"])
    found.setHorizontalHeader(UprightHeader(1, found))
    found.resize(400, 300)
    found.show()
    yield found
    found.close()
    found.deleteLater()


def drawn(view, section):
    """The picture of a title, as bytes."""
    header = view.horizontalHeader()
    area = header.rect()
    area.setLeft(header.sectionViewportPosition(section))
    area.setWidth(header.sectionSize(section))
    buffer = QBuffer()
    header.viewport().grab(area).save(buffer, "PNG")
    return bytes(buffer.data())


def test_a_long_title_takes_height_in_place_of_width(view):
    header = view.horizontalHeader()
    across, upright = header.sectionSizeFromContents(0), header.sectionSizeFromContents(1)
    assert upright.width() < across.width() / 3
    assert upright.height() > 3 * across.height()
    assert header.sizeHint().height() == upright.height()


def test_titles_are_drawn_and_the_chosen_one_is_bold(view):
    view.setColumnWidth(1, 40)
    plain = drawn(view, 1)
    index = view.model().index(0, 1)
    view.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)
    assert drawn(view, 1) != plain
    view.clearSelection()
    assert drawn(view, 1) == plain
    view.model().setHeaderData(1, Qt.Orientation.Horizontal, "")
    assert drawn(view, 1) != plain


def test_the_column_that_is_sorted_by_has_an_arrow_for_its_order(view):
    view.setSortingEnabled(True)
    header, seen = view.horizontalHeader(), []
    for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        header.setSortIndicator(1, order)
        seen.append(drawn(view, 1))
    header.setSortIndicator(2, Qt.SortOrder.AscendingOrder)
    assert len({*seen, drawn(view, 1)}) == 3
