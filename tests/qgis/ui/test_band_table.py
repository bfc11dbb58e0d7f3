"""The table of bands: what it shows, and what becomes of roles that the user changes."""

import pytest
from landcover_interpreter.core.scene.bands import ROLES, parse_roles
from landcover_interpreter.core.scene.description import ASSUMED, GIVEN, DescribedBand
from landcover_interpreter.ui.models.band_table import NAME, ROLE, SOURCE, BandTable, RoleDelegate, role_choices
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QAbstractItemModelTester, QSignalSpy
from qgis.PyQt.QtWidgets import QStyleOptionViewItem, QTableView

FOUR = tuple(DescribedBand(n, "", role, ASSUMED) for n, role in enumerate(("B02", "B03", "B04", "B08"), 1))


@pytest.fixture
def table(qgis_app):
    model = BandTable()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(FOUR)
    yield model
    del tester


def column(model, number, role=Qt.ItemDataRole.DisplayRole):
    return [model.data(model.index(row, number), role) for row in range(model.rowCount())]


def choose(model, row, role):
    return model.setData(model.index(row, ROLE), role)


def test_assumed_roles_are_marked_in_words_with_an_explanation(table):
    assert column(table, SOURCE) == ["assumed"] * 4
    assert all("usual order" in tip for tip in column(table, SOURCE, Qt.ItemDataRole.ToolTipRole))
    assert not table.data(table.index(0, SOURCE), Qt.ItemDataRole.DecorationRole).isNull()


def test_where_a_role_was_read_is_told(table):
    sources = ("band descriptions", "wavelengths", "file names", "names", GIVEN, "")
    table.show([DescribedBand(n, f"name {n}", "B02" if n == 1 else "", s) for n, s in enumerate(sources, 1)])
    assert column(table, SOURCE) == ["name", "wavelength", "file name", "name", "chosen", ""]
    assert column(table, SOURCE, Qt.ItemDataRole.ToolTipRole) == [None] * 6
    assert column(table, NAME)[1] == "name 2"
    assert column(table, ROLE)[:2] == ["B02", "not used"]


def test_every_role_and_none_can_be_chosen():
    assert [role for role, _ in role_choices()] == ["", *ROLES, "SCL"]
    assert dict(role_choices())["B8A"] == "B8A: narrow near infrared, 865 nm"


def test_roles_as_found_need_no_text(table):
    assert table.roles_text() == ""
    assert choose(table, 0, "B02")
    assert not table.is_changed


def test_a_role_that_another_band_has_is_swapped_with_it(table):
    spy = QSignalSpy(table.edited)
    choose(table, 0, "B04")
    assert column(table, ROLE) == ["B04", "B03", "B02", "B08"]
    assert column(table, SOURCE) == ["chosen", "assumed", "chosen", "assumed"]
    assert table.roles_text() == "B04=1,B03=2,B02=3,B08=4"
    assert parse_roles(table.roles_text(), 4) == {"B04": 1, "B03": 2, "B02": 3, "B08": 4}
    assert len(spy) == 1


def test_a_band_can_be_left_out_and_another_takes_its_role(table):
    choose(table, 3, "")
    assert table.roles_text() == "B02=1,B03=2,B04=3"
    choose(table, 0, "B8A")
    assert column(table, ROLE) == ["B8A", "B03", "B04", "not used"]


def test_two_bands_can_be_left_out(table):
    choose(table, 0, "")
    choose(table, 1, "")
    assert column(table, ROLE) == ["not used", "not used", "B04", "B08"]


def test_changes_can_be_taken_back(table):
    choose(table, 0, "B04")
    spy = QSignalSpy(table.edited)
    table.restore()
    assert table.bands == FOUR
    assert len(spy) == 1


def test_only_roles_can_be_edited_and_only_to_roles(table):
    assert not table.setData(table.index(0, NAME), "B02")
    assert not choose(table, 0, "B99")
    assert table.bands == FOUR
    editable = [bool(table.flags(table.index(0, c)) & Qt.ItemFlag.ItemIsEditable) for c in range(4)]
    assert editable == [False, False, True, False]


def test_the_role_column_is_wide_enough_for_its_widest_text(table):
    view = QTableView()
    delegate = RoleDelegate(view)
    option = QStyleOptionViewItem()
    option.initFrom(view)
    width = delegate.sizeHint(option, table.index(0, ROLE)).width()
    assert width > option.fontMetrics.horizontalAdvance("not used")
