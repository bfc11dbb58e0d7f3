"""Lists in a page are as tall as their rows, up to a number of them."""

import pytest
from landcover_interpreter.ui.heights import GivingWay, follow_rows
from qgis.PyQt.QtCore import QStringListModel
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QListView


@pytest.fixture
def view(qgis_app):
    found = QListView()
    found.setModel(QStringListModel(["spectral"], found))
    found.setItemDelegate(GivingWay(found))
    follow_rows(found, 2, 4)
    found.resize(200, 500)
    found.show()
    yield found
    found.close()
    found.deleteLater()


def room(view):
    """Room of the rows, in rows."""
    return view.viewport().height() / view.sizeHintForRow(0)


@pytest.mark.parametrize(("voters", "rows"), [(1, 2), (3, 3), (9, 4)])
def test_a_list_has_room_for_its_rows_within_bounds(view, voters, rows):
    view.model().setStringList(["a voter"] * voters)
    QTest.qWait(20)
    assert room(view) == rows
    view.model().removeRows(0, voters - 1)
    QTest.qWait(20)
    assert room(view) == 2


def test_a_long_name_makes_no_list_scroll_sideways(view):
    view.model().setStringList(["a name far longer than there is room for in a list of this width"] * 2)
    QTest.qWait(20)
    assert view.horizontalScrollBar().maximum() == 0
    assert room(view) == 2
