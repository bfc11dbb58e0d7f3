"""Where it pays to go on: the one override and the one split, by the table of counts alone; and bounds of accuracy."""

import numpy as np
import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.agreement.editions import EDITIONS
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.tests.results_window import click, click_cell, compared, largest_error, lit
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QSignalSpy, QTest

WATER, MOSS = 80, 100

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def panel(page, state, run, demo):
    state.open(run)
    compared(page, demo.reference)
    return page.agreement


def by_hand(state):
    """The cluster, the code and the share of the best override, and the cluster and the share of the best split."""
    table = state.contingency
    mapped, _ = state.interpretation.mapped_to_worldcover(table.clusters)
    total = table.counts.sum()
    wins = [
        (int(row.max()) - (int(row[table.codes.index(code)]) if code in table.codes else 0), cluster, int(row.argmax()))
        for cluster, code, row in zip(table.clusters, mapped, table.counts)
    ]
    most, cluster, place = max(wins, key=lambda each: each[0])
    seconds = {cluster: int(np.sort(row)[-2]) for cluster, row in zip(table.clusters, table.counts)}
    split = max(seconds, key=seconds.get)
    return (cluster, table.codes[place], most / total), (split, seconds[split] / total)


def test_both_lines_name_what_would_win_most_and_how_much(panel, state):
    state.override([3], MOSS)
    (cluster, code, share), (split, at_most) = by_hand(state)
    name = state.interpretation.taxonomy.by_code(code).name
    assert panel.labelOverride.text() == (
        f"The label that would win most: cluster {cluster} as “{name}”, {100 * share:.1f}\u00a0% of the pixels "
        "(step 3)."
    )
    assert panel.labelSplit.text() == (
        f"The split that would win most: cluster {split}, at most {100 * at_most:.1f}\u00a0% of the pixels (step 3)."
    )


def test_the_override_that_it_names_wins_what_it_says(panel, state):
    state.override([3], MOSS)
    (cluster, code, share), _ = by_hand(state)
    before, words = state.agreement.overall_agreement, panel.labelOverride.text()
    state.override([cluster], code)
    assert state.agreement.overall_agreement - before == pytest.approx(share)
    assert panel.labelOverride.text() != words


def test_where_every_label_is_the_best_one_no_button_is_left_for_it(panel, state):
    table = state.contingency
    for cluster, row in zip(table.clusters, table.counts):
        state.override([cluster], table.codes[int(row.argmax())])
    assert panel.labelOverride.text() == "No other label of a cluster would win anything."
    assert not panel.buttonOverride.isVisible()
    assert panel.buttonSplit.isVisible()


def test_a_press_lights_the_cluster_up_and_another_press_ends_it(page, panel, state, layers):
    state.override([3], MOSS)
    (cluster, _, _), (split, _) = by_hand(state)
    chosen = QSignalSpy(page.chosen)
    click(page, panel.buttonOverride)
    assert lit(layers) == {cluster}
    click(page, panel.buttonSplit)
    assert lit(layers) == {split}
    assert not panel.buttonOverride.isChecked()
    click(page, panel.buttonSplit)
    assert lit(layers) == set()
    assert [each[0] for each in chosen] == [(cluster,), (split,), ()]
    assert panel.buttonSplit.accessibleName() == f"Show cluster {split} on the map"


def test_a_cell_of_the_matrix_and_a_line_take_turns(page, panel, state, layers):
    click(page, panel.buttonSplit)
    click_cell(page, *largest_error(page))
    assert not panel.buttonSplit.isChecked()
    click(page, panel.buttonSplit)
    assert not panel.labelCauses.isVisible()
    assert lit(layers) == {by_hand(state)[1][0]}


def test_a_button_whose_cluster_is_another_one_now_is_let_go_of(page, panel, state):
    state.override([3], MOSS)
    (cluster, code, _), _ = by_hand(state)
    click(page, panel.buttonOverride)
    assert panel.buttonOverride.isChecked()
    state.override([cluster], code)
    assert by_hand(state)[0][0] != cluster
    assert not panel.buttonOverride.isChecked()


def test_out_of_sight_no_button_stays_pressed(page, panel, layers):
    click(page, panel.buttonSplit)
    page.hide()
    assert not panel.buttonSplit.isChecked() and lit(layers) == set()


def test_the_keyboard_goes_from_line_to_line(page, panel, state):
    state.override([3], MOSS)
    panel.buttonSplit.setFocus()
    QTest.keyClick(panel.buttonSplit, Qt.Key.Key_Backtab)
    assert panel.buttonOverride.hasFocus()


def test_what_is_known_of_worldcover_bounds_the_accuracy_of_the_map(page, state, run, demo, tmp_path):
    named = tmp_path / "ESA_WorldCover_10m_2020_v100_N45E015_Map.tif"
    named.write_bytes(demo.reference.read_bytes())
    jobs.compare_run(run, jobs.ComparisonRequest(str(named)), SILENT)
    state.open(run)
    agreed, right = state.agreement.overall_agreement, EDITIONS[2020].accuracy
    low, high = max(0, agreed + right - 1), 1 - abs(agreed - right)
    words = page.agreement.textOverall.text()
    assert words.endswith(f"If it is so here, the map is right in {100 * low:.1f}\u00a0% to {100 * high:.1f}\u00a0%.")
    state.override(state.interpretation.clusters, WATER)
    assert page.agreement.textOverall.text() != words
