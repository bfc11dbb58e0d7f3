"""What is filled where: at once where it is seen, else once when it comes into sight."""

import pytest
from landcover_interpreter.core.interpretation import load_interpretation
from landcover_interpreter.tests.journey import CLUSTERS, LABELS, RESULTS
from landcover_interpreter.ui.filling import Filling
from landcover_interpreter.ui.models.label_table import Column
from landcover_interpreter.ui.state import State
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QStackedWidget, QWidget

TREES, CROPS = 10, 40


class Page(QWidget):
    """Notes what it is filled with, and whether it was before its own showEvent."""

    def __init__(self, state):
        super().__init__()
        self.state, self.fills, self.shown_with = state, [], []
        self.filling = Filling(self, state, self.fill)

    def fill(self, is_another_run):
        found = self.state.interpretation
        codes = found and tuple(entry.code for entry in found.legend)
        self.fills.append((is_another_run, codes))

    def showEvent(self, event):
        super().showEvent(event)
        self.shown_with.append(len(self.fills))


@pytest.fixture
def shown(qgis_new_project):
    return State()


@pytest.fixture
def stack(shown):
    found = QStackedWidget()
    found.addWidget(QWidget())
    found.addWidget(Page(shown))
    found.show()
    yield found
    found.close()
    found.deleteLater()


@pytest.fixture
def page(stack):
    return stack.widget(1)


def codes(run, **own):
    legend = load_interpretation(run).legend
    return tuple(own.get(f"c{entry.cluster}", entry.code) for entry in legend)


def test_a_page_out_of_sight_is_filled_once_when_it_is_shown(stack, page, shown, labelled):
    shown.open(labelled)
    shown.override([1], TREES)
    shown.override([2], CROPS)
    assert page.fills == []
    stack.setCurrentIndex(1)
    assert page.fills == [(True, codes(labelled, c1=TREES, c2=CROPS))]
    assert page.shown_with == [1]


def test_a_page_in_sight_is_filled_at_every_change_and_once_for_another_run(stack, page, shown, labelled):
    stack.setCurrentIndex(1)
    page.fills.clear()
    shown.open(labelled)
    assert page.fills == [(True, codes(labelled))]
    shown.override([1], TREES)
    shown.undo_stack.undo()
    assert page.fills[1:] == [(False, codes(labelled, c1=TREES)), (False, codes(labelled))]
    shown.close()
    assert page.fills[3:] == [(True, None)]


def test_coming_back_costs_nothing_where_nothing_has_changed(stack, page, shown, labelled):
    shown.open(labelled)
    for index in (1, 0, 1, 0):
        stack.setCurrentIndex(index)
    assert len(page.fills) == 1
    shown.override([1], TREES)
    assert len(page.fills) == 1
    stack.setCurrentIndex(1)
    assert page.fills[1:] == [(False, codes(labelled, c1=TREES))]


def test_another_run_that_was_changed_out_of_sight_is_still_another_one(stack, page, shown, labelled):
    stack.setCurrentIndex(1)
    stack.setCurrentIndex(0)
    page.fills.clear()
    shown.open(labelled)
    shown.override([1], TREES)
    stack.setCurrentIndex(1)
    assert page.fills == [(True, codes(labelled, c1=TREES))]


def test_it_can_be_asked_for_without_being_seen(page, shown, labelled):
    shown.open(labelled)
    page.filling.complete()
    page.filling.complete()
    assert page.fills == [(True, codes(labelled))]


def test_pages_of_the_dock_are_up_to_date_when_they_are_seen(dock, state, labelled):
    pages = dock.pages
    state.open(labelled)
    dock.go(RESULTS)
    state.override([1], TREES)
    assert pages.labels.table.rowCount() == 0
    dock.go(LABELS)
    assert pages.labels.table.rowCount() == 4
    own = pages.labels.table.index(pages.labels.table.row_of(1), Column.OWN)
    assert own.data().startswith("Tree")
    before = pages.results.tableAreas.model().rowCount()
    state.override([1, 2, 3, 4], CROPS)
    assert pages.results.tableAreas.model().rowCount() == before > 1
    dock.go(RESULTS)
    assert pages.results.tableAreas.model().rowCount() == 1
    dock.go(CLUSTERS)
    assert pages.clusters.table.model().rowCount() == 4


def test_clusters_that_are_picked_elsewhere_are_selected_in_a_page_not_seen_yet(dock, state, labelled):
    state.open(labelled)
    dock.go(RESULTS)
    dock.pages.results.chosen.emit([2, 3])
    assert sorted(dock.pages.labels.selected) == [2, 3]
    dock.go(LABELS)
    QTest.qWait(1)
    assert sorted(dock.pages.labels.selected) == [2, 3]
