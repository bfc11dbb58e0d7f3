"""The table of labels: what its cells say, its order, its filters, and how it draws votes."""

from dataclasses import replace

import pytest
from landcover_interpreter.core.interpretation import load_interpretation
from landcover_interpreter.core.labelling.prompting.answer import NO_REPLY
from landcover_interpreter.core.labelling.voters.base import Vote
from landcover_interpreter.tests.polls import clustered_run
from landcover_interpreter.ui.label_delegates import ClassDelegate, VotesDelegate
from landcover_interpreter.ui.models.label_rows import AS_PROPOSED, UNLABELLED
from landcover_interpreter.ui.models.label_table import SEGMENTS_ROLE, SORT_ROLE, Column, LabelFilter, LabelTable
from qgis.PyQt.QtCore import QModelIndex, QRect, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter
from qgis.PyQt.QtTest import QAbstractItemModelTester, QSignalSpy
from qgis.PyQt.QtWidgets import QStyleOptionViewItem, QWidget

VOTERS = ("ann", "bob", "cid", "dan")
TREES, GRASS, CROPS, WATER = 10, 30, 40, 80
ROLE = Qt.ItemDataRole


def cast(voter, cluster, code, confidence=0.9, **changes):
    return Vote(voter, cluster, code, confidence if code else 0.0, "so it looks", **changes)


def all_say(cluster, *codes):
    return [cast(voter, cluster, code) for voter, code in zip(VOTERS, codes)]


@pytest.fixture(scope="module")
def blank(tmp_path_factory):
    return load_interpretation(clustered_run(tmp_path_factory.mktemp("run")))


@pytest.fixture(scope="module")
def voted(blank):
    """Cluster 1 is undisputed, 2 disputed, 3 a tie, 4 abstained on and failed."""
    votes = [
        *all_say(1, WATER, WATER, WATER, WATER),
        *all_say(2, CROPS, CROPS, GRASS, CROPS),
        *all_say(3, CROPS, CROPS, GRASS, GRASS),
        *all_say(4, None, WATER, None),
        Vote("dan", 4, None, 0.0, "", failure=NO_REPLY),
    ]
    return blank.labelled(votes, VOTERS, blank.taxonomy)


@pytest.fixture
def table(qgis_app):
    found = LabelTable()
    tester = QAbstractItemModelTester(found, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield found
    del tester


@pytest.fixture
def rows(table):
    """The table as the page shows it: through the filter, by the order of review."""
    found = LabelFilter(table)
    tester = QAbstractItemModelTester(found, QAbstractItemModelTester.FailureReportingMode.Fatal)
    found.sort(Column.DOUBTS, Qt.SortOrder.AscendingOrder)
    yield found
    del tester


def cell(table, cluster, column, role=ROLE.DisplayRole):
    return table.data(table.index(cluster - 1, column), role)


def shown(rows):
    return [rows.cluster(rows.index(row, 0)) for row in range(rows.rowCount())]


def stands(table, cluster):
    return [(segment.voter, segment.stand) for segment in cell(table, cluster, Column.VOTES, SEGMENTS_ROLE)]


def test_the_cells_say_what_was_voted(table, voted):
    table.show_run(voted)
    assert [cell(table, c, Column.PROPOSED) for c in (1, 2, 3, 4)] == ["Permanent water bodies", "Cropland", "–", "–"]
    assert [cell(table, c, Column.VOTES) for c in (1, 2, 3, 4)] == ["4 of 4", "3 of 4", "2 of 4", "1 of 4"]
    assert cell(table, 2, Column.CONFIDENCE) == "0.90"
    assert cell(table, 1, Column.DOUBTS) == ""
    assert cell(table, 2, Column.DOUBTS).startswith("disagreement")
    assert "tie" in cell(table, 3, Column.DOUBTS)
    assert sum(row.share for row in table.rows) == pytest.approx(1)
    assert cell(table, 1, Column.SHARE) == f"{100 * voted.profiles[0].share:.1f}\u00a0%"


def test_dissent_abstention_and_failure_stand_apart_and_are_told_in_words(table, voted):
    table.show_run(voted)
    assert stands(table, 2) == [("ann", "with"), ("bob", "with"), ("dan", "with"), ("cid", "against")]
    assert stands(table, 4) == [("bob", "with"), ("ann", "unsure"), ("cid", "unsure"), ("dan", "failed")]
    words = cell(table, 2, Column.VOTES, ROLE.AccessibleTextRole)
    assert words == "3 of 4. ann: Cropland. bob: Cropland. dan: Cropland. cid: Grassland (dissents)"
    assert cell(table, 4, Column.VOTES, ROLE.ToolTipRole).endswith("dan: failed</p>")


def test_colours_are_those_on_the_map(table, voted):
    table.show_run(voted)
    assert cell(table, 2, Column.CLUSTER, ROLE.DecorationRole).getRgb()[:3] == voted.taxonomy.by_code(CROPS).colour
    table.update(voted.overridden(2, WATER))
    assert cell(table, 2, Column.CLUSTER, ROLE.DecorationRole).getRgb()[:3] == voted.taxonomy.by_code(WATER).colour


def test_your_class_is_marked_and_the_proposal_stays_in_view(table, voted):
    table.show_run(voted)
    assert cell(table, 2, Column.OWN) == "–"
    for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
        assert "as proposed" in cell(table, 2, Column.OWN, role)
    assert not cell(table, 2, Column.OWN, ROLE.FontRole).bold()
    table.update(voted.overridden(2, WATER).overridden(1, None))
    assert cell(table, 2, Column.OWN) == "Permanent water bodies"
    assert cell(table, 2, Column.OWN, ROLE.FontRole).bold()
    assert cell(table, 2, Column.PROPOSED) == "Cropland"
    assert cell(table, 2, Column.DOUBTS).startswith("settled by you (disagreement")
    assert cell(table, 1, Column.OWN) == "unlabelled"
    assert [cell(table, c, Column.OWN, ROLE.EditRole) for c in (1, 2, 3)] == [UNLABELLED, WATER, AS_PROPOSED]


def test_classes_have_their_colour_beside_their_name(table, voted):
    table.show_run(voted.overridden(2, WATER))
    crops, water = (voted.taxonomy.by_code(code).colour for code in (CROPS, WATER))
    assert cell(table, 2, Column.PROPOSED, ROLE.DecorationRole).getRgb()[:3] == crops
    assert cell(table, 2, Column.OWN, ROLE.DecorationRole).getRgb()[:3] == water
    assert cell(table, 1, Column.OWN, ROLE.DecorationRole) is None
    assert cell(table, 3, Column.PROPOSED, ROLE.DecorationRole) is None


def test_a_change_is_told_of_the_rows_that_changed_alone(table, voted):
    table.show_run(voted)
    changed, resets = QSignalSpy(table.dataChanged), QSignalSpy(table.modelReset)
    table.update(voted.overridden(2, WATER))
    table.update(voted.overridden(2, WATER).annotated(4, "reeds").overridden(1, CROPS))
    assert [(first.row(), last.row()) for first, last, *_ in changed] == [(1, 1), (0, 0), (3, 3)]
    assert len(resets) == 0
    table.update(voted)
    assert [(first.row(), last.row()) for first, last, *_ in changed][3:] == [(0, 1), (3, 3)]


def test_notes_are_shown_searched_and_asked_for(table, rows, voted):
    table.show_run(voted.annotated(3, "reeds <b>\nby the lake"))
    assert cell(table, 3, Column.NOTE) == "reeds <b> by the lake"
    assert cell(table, 3, Column.NOTE, ROLE.ToolTipRole) == "<p>reeds &lt;b&gt; by the lake</p>"
    rows.set_words("LAKE")
    assert shown(rows) == [3]
    asked = QSignalSpy(table.annotated)
    index = table.index(2, Column.NOTE)
    assert table.flags(index) & Qt.ItemFlag.ItemIsEditable
    assert table.setData(index, "reeds <b> by the lake")
    assert table.setData(index, "rushes")
    assert list(asked) == [[3, "rushes"]]


def test_a_search_follows_what_is_searched(table, rows, voted):
    table.show_run(voted)
    rows.set_words("reeds")
    assert shown(rows) == []
    table.update(voted.annotated(3, "reeds"))
    assert shown(rows) == [3]
    table.update(voted.annotated(3, "rushes"))
    assert shown(rows) == []


def test_every_column_says_what_it_means(table, voted):
    table.show_run(voted)
    for column in Column:
        told = {
            table.headerData(column, Qt.Orientation.Horizontal, role)
            for role in (ROLE.ToolTipRole, ROLE.AccessibleTextRole)
        }
        assert len(told) == 1 and told.pop()


def test_what_needs_review_comes_first_in_the_order_of_the_interpretation(table, rows, voted):
    table.show_run(voted)
    assert set(voted.needs_review) == {2, 3, 4}
    assert shown(rows) == [*voted.needs_review, 1]


def test_a_settled_row_stays_where_it_is(table, rows, voted):
    table.show_run(voted)
    before, resets = shown(rows), QSignalSpy(table.modelReset)
    table.update(voted.overridden(before[0], TREES))
    assert shown(rows) == before
    assert len(resets) == 0


def test_only_those_in_doubt_are_left_until_they_are_settled(table, rows, voted):
    table.show_run(voted)
    rows.set_only_doubtful(True)
    assert shown(rows) == list(voted.needs_review)
    settled = voted.overridden(3, GRASS)
    table.update(settled)
    assert shown(rows) == [cluster for cluster in voted.needs_review if cluster != 3]
    table.update(voted)
    assert shown(rows) == list(voted.needs_review)


@pytest.mark.parametrize(
    ("words", "kept"), [("cropland", {2}), ("WATER", {1}), ("tie", {3}), ("4", {4}), ("crop dis", {2}), ("moss", set())]
)
def test_the_filter_looks_at_clusters_classes_and_doubts(table, rows, voted, words, kept):
    table.show_run(voted)
    rows.set_words(words)
    assert set(shown(rows)) == kept


def test_columns_are_sorted_by_value_not_by_text(table, rows, voted):
    table.show_run(voted)
    rows.sort(Column.SHARE, Qt.SortOrder.DescendingOrder)
    assert shown(rows) == sorted(voted.clusters, key=lambda c: -voted.profiles[c - 1].share)
    rows.sort(Column.VOTES, Qt.SortOrder.AscendingOrder)
    assert shown(rows) == [4, 3, 2, 1]
    assert rows.index_of(2).row() == 2


def test_votes_fill_in_as_they_arrive(table, voted):
    table.show_run(voted)
    table.begin_poll()
    assert [cell(table, c, Column.VOTES) for c in voted.clusters] == [""] * 4
    changed = QSignalSpy(table.dataChanged)
    table.add_votes([cast("ann", 3, GRASS), cast("bob", 3, WATER, 0.2)])
    assert {first.row() for first, *_ in changed} == {2}
    assert cell(table, 3, Column.VOTES) == "1 of 2"
    assert stands(table, 3) == [("ann", "with"), ("bob", "against")]
    assert cell(table, 2, Column.VOTES) == ""
    table.end_poll()
    assert cell(table, 3, Column.VOTES) == "2 of 4"


def test_repeats_and_altered_pictures_do_not_add_voters(table, blank):
    votes = [cast("ann", 1, TREES), cast("ann", 1, TREES, repeat=2), cast("ann", 1, CROPS, variant="outline")]
    table.show_run(replace(blank, votes=tuple(votes)))
    assert cell(table, 1, Column.VOTES) == "1 of 1"


def test_a_choice_is_asked_for_and_not_shown_before_it_holds(table, voted):
    table.show_run(voted)
    asked = QSignalSpy(table.chosen)
    index = table.index(1, Column.OWN)
    assert table.setData(index, WATER)
    assert list(asked) == [[2, WATER]]
    assert table.data(index, ROLE.EditRole) == AS_PROPOSED
    assert not table.setData(table.index(1, Column.PROPOSED), WATER)
    assert table.flags(index) & Qt.ItemFlag.ItemIsEditable
    assert not table.flags(table.index(1, Column.VOTES)) & Qt.ItemFlag.ItemIsEditable


def test_a_run_without_votes_and_no_run_at_all_are_shown(table, rows, blank):
    table.show_run(blank)
    largest_first = sorted(blank.clusters, key=lambda c: -blank.profiles[c - 1].pixels)
    assert shown(rows) == largest_first
    assert cell(table, 1, Column.OWN) == "–"
    table.show_run(None)
    assert table.rowCount() == rows.rowCount() == 0
    assert table.data(QModelIndex(), SORT_ROLE) is None


def drawn(table, cluster):
    """Return the cell of votes as it is painted, 200 × 24 on white."""
    image = QImage(200, 24, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 200, 24)
    painter = QPainter(image)
    VotesDelegate().paint(painter, option, table.index(cluster - 1, Column.VOTES))
    painter.end()
    return image


def colours(image, box):
    """Return the colours inside the border of a voter's box."""
    left = 4 + 14 * box
    return {QColor(image.pixel(x, y)).getRgb()[:3] for x in range(left + 2, left + 9) for y in range(8, 15)}


def test_dissent_is_hatched_abstention_empty_and_failure_crossed(table, voted):
    table.show_run(voted)
    crops, grass = (voted.taxonomy.by_code(code).colour for code in (CROPS, GRASS))
    disputed, doubtful = drawn(table, 2), drawn(table, 4)
    assert colours(disputed, 0) == {crops}
    assert colours(disputed, 3) == {grass, (0, 0, 0)}
    assert colours(doubtful, 1) == {(255, 255, 255)}
    assert {(255, 255, 255), (0, 0, 0)} <= colours(doubtful, 3)
    assert not colours(doubtful, 3) & {crops, grass}


def test_the_combo_offers_the_proposal_nothing_and_every_class(table, voted, qgis_app):
    table.show_run(voted.overridden(2, WATER))
    delegate, window = ClassDelegate(), QWidget()
    delegate.set_taxonomy(voted.taxonomy)
    index = table.index(1, Column.OWN)
    combo = delegate.createEditor(window, QStyleOptionViewItem(), index)
    delegate.setEditorData(combo, index)
    assert combo.currentText() == "Permanent water bodies"
    assert combo.count() == 2 + len(voted.taxonomy.classes)
    asked = QSignalSpy(table.chosen)
    combo.setCurrentIndex(0)
    delegate.setModelData(combo, table, index)
    assert list(asked) == [], "the focus went elsewhere, nothing was picked"
    combo.activated[int].emit(0)
    delegate.setModelData(combo, table, index)
    assert list(asked) == [[2, AS_PROPOSED]]
    window.deleteLater()
