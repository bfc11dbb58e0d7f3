"""Every figure against independent programs on the same rasters; what is not installed here is skipped."""

from dataclasses import replace

import pytest
from landcover_interpreter.benchmarks.digits_figures import exact_figures, our_figures, sklearn_figures
from landcover_interpreter.benchmarks.digits_pairs import UNLABELLED, made_pairs
from landcover_interpreter.benchmarks.digits_programs import Printed, run_grass, run_saga
from landcover_interpreter.benchmarks.digits_table import agree, compare, table_lines
from landcover_interpreter.benchmarks.peers import Grass, Saga

PAIRS = ("common", "map only", "rare")


@pytest.fixture(scope="module")
def pairs(tmp_path_factory):
    """The pairs, with our figures of each."""
    found = made_pairs(tmp_path_factory.mktemp("pairs"))
    return {pair.name: (pair, our_figures(pair)) for pair in found}


@pytest.fixture(scope="module")
def grass(pairs, tmp_path_factory):
    if not Grass().available():
        pytest.skip("GRASS is not installed")
    folder = tmp_path_factory.mktemp("grass")
    return {name: run_grass(pair, folder) for name, (pair, _) in pairs.items()}


def explained(found):
    """Return the figures that differ with a reason; one without a reason fails the test."""
    assert [each for each in found if each.reason is None] == []
    return {each.figure for each in found if each.reason}


@pytest.mark.parametrize("name", PAIRS)
def test_scikit_learn_says_the_same(pairs, name):
    pair, ours = pairs[name]
    found = compare(ours, sklearn_figures(pair))
    undefined = {
        "common": set(),
        "map only": {"producer's 50", "F1 50", "IoU 50"},
        "rare": {"producer's 90", "F1 90", "IoU 90", "user's 70"},
    }
    assert explained(found) == undefined[name]
    assert len(found) == 5 + 4 * len(ours.codes)


@pytest.mark.parametrize("name", PAIRS)
def test_grass_says_the_same(pairs, grass, name):
    ours = pairs[name][1]
    found = compare(ours, grass[name])
    assert explained(found) == set()
    assert len(found) == 4 + 3 * len(ours.codes)


@pytest.mark.parametrize("name", PAIRS)
def test_the_counts_of_grass_give_the_same_in_fractions(pairs, grass, name):
    ours = pairs[name][1]
    found = compare(ours, exact_figures(grass[name]))
    assert explained(found) == set()
    assert {each.theirs.step for each in found} == {0}
    assert {"quantity disagreement", "allocation disagreement", "ceiling", "mean iou"} < {each.figure for each in found}


@pytest.mark.parametrize("name", ["common", "rare"])
def test_saga_says_the_same(pairs, tmp_path, name):
    if not Saga().available():
        pytest.skip("SAGA is not installed")
    pair, ours = pairs[name]
    found = compare(ours, run_saga(pair, tmp_path, (UNLABELLED, *ours.codes)))
    assert explained(found) == set()
    assert len(found) == 3 + 2 * len(ours.codes)


def test_a_figure_that_is_another_is_found_and_told(pairs):
    pair, ours = pairs["rare"]
    reading = sklearn_figures(pair)
    wrong = {"kappa": Printed(ours.figures["kappa"] + 2e-9), "user's 70": Printed(0.1)}
    cells = {**reading.cells, (10, 10): reading.cells[10, 10] + 1}
    found = compare(ours, replace(reading, figures={**reading.figures, **wrong}, cells=cells))
    assert [e.figure for e in found if e.reason is None] == ["cells of the matrix that differ", "kappa", "user's 70"]
    lines = [line for line in table_lines("rare", found) if "unexplained" in line]
    assert [line.split(" | ")[0] for line in lines] == ["| cells of the matrix that differ", "| kappa", "| user's (70)"]


@pytest.mark.parametrize(
    ("ours", "printed", "expected"),
    [
        (0.1234564, Printed(0.123456, 1e-6), True),
        (0.1234566, Printed(0.123456, 1e-6), False),
        (0.5, Printed(0.5 + 9e-10), True),
        (0.5, Printed(0.5 + 2e-9), False),
        (None, Printed(None), True),
        (None, Printed(0.0), False),
        (0.0, Printed(None), False),
    ],
)
def test_figures_agree_to_the_digit_and_no_further(ours, printed, expected):
    assert agree(ours, printed) is expected
