"""Areas, bounds, variability, edges and groups of one assessment, each against its definition."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from landcover_interpreter.core.agreement.assessment import assess
from landcover_interpreter.core.agreement.bounds import accuracy_bounds
from landcover_interpreter.core.agreement.contingency import Contingency, Spread
from landcover_interpreter.core.agreement.grouping import BROAD, Group, grouped, read_groups
from landcover_interpreter.core.agreement.labelling import Labelling
from landcover_interpreter.core.agreement.metrics import measure_agreement
from landcover_interpreter.core.agreement.variability import REPLICATES, measure_variability
from landcover_interpreter.core.errors import ReferenceMapError

CODES = (10, 40, 80)
NOTHING = np.zeros((0, 0), np.uint8)
EXACT = {"rel": 1e-12, "abs": 1e-12}


def spread_table(seed=0, blocks=40, clusters=4):
    """A table whose blocks differ: in each, one cluster and one class prevail."""
    rng = np.random.default_rng(seed)
    parts = rng.integers(0, 4, (blocks, clusters, len(CODES)))
    parts[np.arange(blocks), rng.integers(0, clusters, blocks), rng.integers(0, 3, blocks)] += 60
    counts = parts.sum(axis=0)
    near = counts // 3
    bands = np.stack((near, near // 2, counts * 0, counts - near - near // 2))
    return Contingency(
        tuple(range(1, clusters + 1)), CODES, counts, np.zeros(clusters, np.int64), Spread(32, parts, bands, NOTHING)
    )


def labels(*codes):
    return Labelling(tuple(code or 0 for code in codes), tuple(code is not None for code in codes))


def test_areas_are_pixels_times_their_size():
    table = Contingency((1, 2, 3), CODES, np.array([[5, 1, 0], [0, 2, 3], [4, 4, 4]]), np.zeros(3, np.int64))
    found = assess(table, labels(10, 50, 0), (0.01, 0.02, 0.04), None).areas
    by_code = {area.code: area for area in found}
    assert (by_code[10].map_pixels, by_code[10].reference_pixels) == (6, 9)
    assert by_code[10].map_hectares == pytest.approx(0.06, **EXACT)
    assert by_code[10].reference_hectares == pytest.approx(5 * 0.01 + 4 * 0.04, **EXACT)
    assert by_code[10].difference_hectares == pytest.approx(0.06 - 0.21, **EXACT)
    assert by_code[50].map_hectares == pytest.approx(5 * 0.02, **EXACT)
    assert (by_code[50].reference_pixels, by_code[80].map_pixels) == (0, 0)


def test_areas_without_a_coordinate_system_are_pixels_alone():
    table = Contingency((1,), CODES, np.array([[5, 1, 0]]), np.zeros(1, np.int64))
    area = assess(table, labels(10), (None,), None).areas[0]
    assert (area.map_pixels, area.map_hectares, area.difference_hectares) == (6, None, None)


@pytest.mark.parametrize(
    ("agreement", "reference", "low", "high"),
    [(0.6, 0.767, 0.367, 0.833), (0.1, 0.5, 0, 0.6), (1, 0.767, 0.767, 0.767)],
)
def test_bounds_of_the_accuracy(agreement, reference, low, high):
    found = accuracy_bounds(agreement, reference)
    assert (found.low, found.high) == pytest.approx((low, high), **EXACT)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.booleans(), st.booleans(), st.booleans()), min_size=1, max_size=30))
def test_no_pair_of_maps_leaves_the_bounds(pixels):
    """Two classes: with the truth, the map and the reference of every pixel, the map's accuracy is within."""
    truth, mapped, reference = np.array(pixels).T
    found = accuracy_bounds((mapped == reference).mean(), (truth == reference).mean())
    assert found.low - 1e-12 <= (truth == mapped).mean() <= found.high + 1e-12


def test_variability_is_that_of_resampled_blocks():
    table, labelling = spread_table(), labels(10, 40, 80, 10)
    found = measure_variability(table, labelling, CODES)
    drawn = np.random.default_rng(1).multinomial(40, np.full(40, 1 / 40), REPLICATES)
    figures = []
    for weights in drawn:
        counts = np.tensordot(weights, table.spread.blocks, 1)
        figures.append(
            measure_agreement(Contingency(table.clusters, CODES, counts, counts[:, 0] * 0), *vars(labelling).values())
        )
    expected = np.percentile([each.overall_agreement for each in figures], (2.5, 97.5))
    assert (found.overall_agreement.low, found.overall_agreement.high) == pytest.approx(tuple(expected), **EXACT)
    for place, entry in enumerate(found.classes):
        for name in ("producers", "users", "f1", "iou"):
            expected = np.percentile([getattr(each.classes[place], name) for each in figures], (2.5, 97.5))
            interval = getattr(entry, name)
            assert (interval.low, interval.high) == pytest.approx(tuple(expected), **EXACT)
    assert (found.blocks, found.block_px) == (40, 32)


def test_one_kind_of_block_has_no_variability():
    block = np.array([[6, 2, 0], [0, 3, 9]])
    table = Contingency(
        (1, 2), CODES, block * 12, np.zeros(2, np.int64), Spread(32, np.stack([block] * 12), block[None], NOTHING)
    )
    found = measure_variability(table, labels(10, 80), CODES)
    assert found.overall_agreement.low == found.overall_agreement.high == pytest.approx(15 / 20, **EXACT)


def test_few_blocks_or_none_give_no_intervals():
    assert measure_variability(spread_table(blocks=9), labels(10, 40, 80, 10), CODES) is None
    bare = Contingency((1,), CODES, np.array([[5, 1, 0]]), np.zeros(1, np.int64))
    assert measure_variability(bare, labels(10), CODES) is None


def test_a_class_that_is_hardly_anywhere_has_no_interval():
    table = spread_table()
    blocks = np.concatenate((table.spread.blocks, np.zeros((40, 4, 1), np.int64)), axis=2)
    blocks[7, 0, 3] = 5
    rare = Contingency(
        table.clusters, (*CODES, 95), blocks.sum(axis=0), table.without_reference, Spread(32, blocks, blocks, NOTHING)
    )
    found = measure_variability(rare, labels(10, 40, 80, 95), (*CODES, 95)).classes[-1]
    assert found.producers is None  # a third of the replicates lack its one block
    assert found.users.low == 0


def test_edges_tell_apart_what_the_whole_mixes():
    table, labelling = spread_table(), labels(10, 40, 80, 0)
    found = assess(table, labelling, (None,) * 4, None).edges
    assert [(band.nearest, band.farthest) for band in found] == [(0, 0), (1, 1), (2, 3), (4, None)]
    for band, counts in zip(found, table.spread.bands):
        assert band.pixels == counts.sum()
        if band.pixels:
            alone = Contingency(table.clusters, CODES, counts, counts[:, 0] * 0)
            figures = measure_agreement(alone, labelling.mapped, labelling.comparable)
            assert band.overall_agreement == pytest.approx(figures.overall_agreement, **EXACT)
            assert band.ceiling == pytest.approx(figures.ceiling, **EXACT)
    assert found[2].overall_agreement is None
    total = sum(band.pixels * (band.overall_agreement or 0) for band in found)
    assert total == pytest.approx(
        assess(table, labelling, (None,) * 4, None).agreement.overall_agreement * table.counts.sum()
    )


def test_groups_count_as_recoded_maps_would():
    rng = np.random.default_rng(4)
    codes = (10, 20, 40, 50, 60, 80)
    counts = rng.integers(0, 30, (5, 6))
    table = Contingency((1, 2, 3, 4, 5), codes, counts, np.arange(5))
    labelling = labels(20, 50, 80, 0, 60)
    found = assess(table, labelling, (None,) * 5, None).grouped
    group = {code: place for place, each in enumerate(BROAD, 1) for code in each.codes}
    recoded = np.zeros((5, 4), np.int64)
    for column, code in enumerate(codes):
        recoded[:, group[code] - 1] += counts[:, column]
    expected = measure_agreement(
        Contingency(table.clusters, (1, 2, 3, 4), recoded, np.arange(5)), [1, 2, 4, 0, 3], [True] * 5
    )
    assert found.agreement.to_dict() == expected.to_dict()
    assert found.agreement.overall_agreement >= assess(table, labelling, (None,) * 5, None).agreement.overall_agreement


def test_what_is_in_no_group_is_left_out_and_counted():
    table = Contingency((1, 2), CODES, np.array([[5, 1, 2], [0, 2, 3]]), np.array([1, 1]))
    coarse, labelling = grouped(table, labels(10, 40), (Group("green", (10,)), Group("water", (80,))))
    assert coarse.codes == (1, 2)
    assert coarse.counts.tolist() == [[5, 2], [0, 3]]
    assert coarse.without_reference.tolist() == [2, 3]
    assert labelling == Labelling((1, 0), (True, False))


def test_groups_are_read_by_code_and_by_name():
    found = read_groups("vegetation = 10, grassland, cropland; water=80\n dry = bare")
    assert found == (Group("vegetation", (10, 30, 40)), Group("water", (80,)), Group("dry", (60,)))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("vegetation 10", "'vegetation 10' cannot be read"),
        ("vegetation =", "'vegetation =' cannot be read"),
        ("= 10", "cannot be read"),
        ("a = 10, jelly", "'jelly' is no class of ESA WorldCover"),
        ("a = 10; b = 80, 10", "the class 10 is in two groups"),
        ("a = 10; a = 80", "'a' is given twice"),
    ],
)
def test_groups_that_cannot_be_read_are_named(text, words):
    with pytest.raises(ReferenceMapError, match=words):
        read_groups(text)


tables = st.integers(1, 5).flatmap(
    lambda rows: st.lists(st.lists(st.integers(0, 40), min_size=3, max_size=3), min_size=rows, max_size=rows)
)


@settings(max_examples=80, deadline=None)
@given(tables, st.data())
def test_figures_do_not_depend_on_the_names_of_clusters_and_classes(counts, data):
    counts = np.array(counts)
    counts[0, 0] += 1
    mapped = data.draw(st.lists(st.sampled_from((0, *CODES)), min_size=len(counts), max_size=len(counts)))
    renamed = dict(zip((0, *CODES), (0, *data.draw(st.permutations(CODES)))))
    rows = data.draw(st.permutations(range(len(counts))))
    columns = np.argsort([renamed[code] for code in CODES])
    one = measure_agreement(
        Contingency(tuple(range(len(counts))), CODES, counts, counts[:, 0] * 0), mapped, [True] * len(counts)
    )
    other = measure_agreement(
        Contingency(tuple(range(len(counts))), CODES, counts[rows][:, columns], counts[:, 0] * 0),
        [renamed[mapped[row]] for row in rows],
        [True] * len(counts),
    )
    assert one.overall_agreement <= one.ceiling + 1e-12
    assert one.quantity_disagreement + one.allocation_disagreement == pytest.approx(1 - one.overall_agreement, abs=1e-9)
    for name in ("overall_agreement", "ceiling", "mean_iou", "mean_f1", "kappa", "quantity_disagreement"):
        assert getattr(one, name) == pytest.approx(getattr(other, name), abs=1e-9)
