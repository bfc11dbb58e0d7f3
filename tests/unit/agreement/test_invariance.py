"""What the figures may not depend on, and what must add up, for any small pair of rasters."""

from itertools import count as counter

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from landcover_interpreter.core.agreement import counting
from landcover_interpreter.core.agreement.anatomy import anatomy_of
from landcover_interpreter.core.agreement.assessment import assess
from landcover_interpreter.core.agreement.contingency import Contingency
from landcover_interpreter.core.agreement.labelling import labelling_of
from landcover_interpreter.core.agreement.metrics import measure_agreement
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.streaming import threads
from landcover_interpreter.tests.scenes import write_raster

CODES = (10, 20, 30, 40, 50, 60, 70, 80, 90, 95, 100)
CLUSTERS = 6
NUMBER = counter()
FIGURES = (
    "overall_agreement",
    "ceiling",
    "labelling_efficiency",
    "mean_iou",
    "mean_f1",
    "kappa",
    "quantity_disagreement",
    "allocation_disagreement",
    "pixels_compared",
    "pixels_unlabelled",
    "pixels_without_reference",
    "pixels_not_comparable",
)
# A code, 0 for unlabelled, None for a class that has no counterpart in the reference.
LABELS = st.lists(st.sampled_from((0, None, *CODES[:5])), min_size=CLUSTERS, max_size=CLUSTERS)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("pairs")


def pair(seed, height=70, width=50):
    """Clusters 1 … 6 and codes of four classes in patches, both with no data at places of their own."""
    rng = np.random.default_rng(seed)
    cells = rng.integers(0, CLUSTERS + 1, (height // 5 + 1, width // 5 + 1))
    ids = cells[np.arange(height)[:, None] // 5, np.arange(width) // 5].astype(np.uint8)
    codes = np.array((0, 10, 20, 30, 40, 40, 20), np.uint8)[ids]
    stray = rng.random(ids.shape) < 0.3
    codes[stray] = rng.choice((0, 10, 20, 30, 40), int(stray.sum()))
    return ids, codes


def count(folder, ids, codes, workers=2, **storage):
    place = folder / f"{next(NUMBER)}"
    clusters = write_raster(place.with_suffix(".ids.tif"), [ids], nodata=0, **storage)
    reference = write_raster(place.with_suffix(".codes.tif"), [codes], nodata=0, **storage)
    with threads(workers) as executor:
        return counting.count_contingency(clusters, str(reference), frozenset(CODES), executor, SILENT)


def measured(table, labels):
    """Measure with a label per cluster id, in the order of the ids."""
    labelling = labelling_of(table, dict(enumerate(labels, 1)))
    return measure_agreement(table, labelling.mapped, labelling.comparable), labelling


def same(one, other, names=FIGURES):
    for name in names:
        assert getattr(one, name) == pytest.approx(getattr(other, name), abs=1e-12), name


@settings(max_examples=20, deadline=None)
@given(seed=st.integers(0, 999), labels=LABELS, renamed=st.permutations(CODES), ids=st.permutations(range(1, 7)))
def test_relabelling_both_maps_changes_no_figure(folder, seed, labels, renamed, ids):
    """Every code is another in both rasters, and every cluster has another id."""
    clusters, codes = pair(seed)
    to_code = {0: 0, None: None, **dict(zip(CODES, renamed))}
    lookup = np.zeros(256, np.uint8)
    lookup[list(CODES)] = renamed
    moved = [label for _, label in sorted(zip(ids, (to_code[label] for label in labels)))]
    one, _ = measured(count(folder, clusters, codes), labels)
    other, _ = measured(count(folder, np.array((0, *ids), np.uint8)[clusters], lookup[codes]), moved)
    if one is None:
        assert other is None
        return
    same(one, other)
    entries = {entry.code: entry for entry in other.classes}
    for entry in one.classes:
        names = ("producers", "users", "f1", "iou", "map_pixels", "reference_pixels")
        same(entry, entries[to_code[entry.code]], names)


@settings(max_examples=12, deadline=None)
@given(
    seed=st.integers(0, 999),
    storage=st.sampled_from(
        (
            ("TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16"),
            ("TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=32"),
            ("BLOCKYSIZE=1",),
        )
    ),
    window=st.sampled_from((32, 64, 128)),
    workers=st.integers(1, 4),
)
def test_neither_blocks_nor_windows_nor_workers_change_a_count(folder, seed, storage, window, workers):
    ids, codes = pair(seed, 150, 130)
    whole = count(folder, ids, codes)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(counting, "_WINDOW", window)
        cut = count(folder, ids, codes, workers, options=storage)
    assert (cut.clusters, cut.codes) == (whole.clusters, whole.codes)
    for name in ("counts", "without_reference"):
        np.testing.assert_array_equal(getattr(cut, name), getattr(whole, name))
    for name in ("blocks", "bands", "picture"):
        np.testing.assert_array_equal(getattr(cut.spread, name), getattr(whole.spread, name))


@settings(max_examples=15, deadline=None)
@given(seed=st.integers(0, 999), labels=LABELS)
def test_the_order_of_the_pixels_changes_no_figure_but_those_of_places(folder, seed, labels):
    ids, codes = pair(seed)
    order = np.random.default_rng(seed + 1).permutation(ids.size)
    table = count(folder, ids, codes)
    mixed = count(folder, *(each.ravel()[order].reshape(50, 70) for each in (ids, codes)))
    np.testing.assert_array_equal(mixed.counts, table.counts)
    np.testing.assert_array_equal(mixed.without_reference, table.without_reference)
    assert (mixed.clusters, mixed.codes) == (table.clusters, table.codes)
    # At edges it does matter: the patches are gone.
    assert mixed.spread.bands[0].sum() > table.spread.bands[0].sum()
    one, other = (measured(each, labels)[0] for each in (table, mixed))
    assert (one and one.to_dict()) == (other and other.to_dict())


COUNTS = st.lists(
    st.lists(st.integers(0, 30) | st.integers(0, 10**12), min_size=3, max_size=3), min_size=CLUSTERS, max_size=CLUSTERS
)


@settings(max_examples=120, deadline=None)
@given(counts=COUNTS, blank=st.lists(st.integers(0, 9), min_size=CLUSTERS, max_size=CLUSTERS), labels=LABELS)
@example([[0, 0, 7]] * CLUSTERS, [0] * CLUSTERS, [30] * CLUSTERS)
@example([[1, 0, 0]] * CLUSTERS, [0] * CLUSTERS, [0] * CLUSTERS)
@example([[0, 0, 0]] * CLUSTERS, [5] * CLUSTERS, [10] * CLUSTERS)
def test_figures_keep_their_bounds_and_their_sums(counts, blank, labels):
    """With clusters that are unlabelled, not comparable, or have no pixel of the reference."""
    counts = np.array(counts, np.int64)
    table = Contingency(tuple(range(1, CLUSTERS + 1)), (10, 20, 30), counts, np.array(blank))
    found, labelling = measured(table, labels)
    known = np.array([label is not None for label in labels])
    if found is None:
        assert not counts[known].any()
        assert anatomy_of(table, labelling) is None
        assert assess(table, labelling, [None] * CLUSTERS, None) is None
        return
    assert 0 <= found.overall_agreement <= found.ceiling <= 1
    assert 0 <= found.labelling_efficiency <= 1
    assert found.quantity_disagreement >= 0 <= found.allocation_disagreement
    parts = found.quantity_disagreement + found.allocation_disagreement
    assert parts == pytest.approx(1 - found.overall_agreement, abs=1e-12)
    # By the definitions, with the unlabelled as a class of the map that the reference never has.
    rows, columns = found.matrix.sum(axis=1), np.append(found.matrix.sum(axis=0), 0)
    common = np.minimum(rows, columns).sum() - np.trace(found.matrix)
    assert found.quantity_disagreement == pytest.approx(
        np.abs(rows - columns).sum() / 2 / found.pixels_compared, abs=1e-12
    )
    assert found.allocation_disagreement == pytest.approx(common / found.pixels_compared, abs=1e-12)
    assert found.kappa is None or found.kappa <= 1
    anatomy = anatomy_of(table, labelling)
    assert anatomy.clustering_error == pytest.approx(1 - found.ceiling, abs=1e-12)
    assert anatomy.labelling_error == pytest.approx(found.ceiling - found.overall_agreement, abs=1e-12)
    assert sum(each.pixels for each in anatomy.clusters) == found.pixels_compared == found.matrix.sum()
    assert found.pixels_compared + found.pixels_not_comparable == counts.sum()
    unlabelled = [place for place, label in enumerate(labels) if label == 0]
    assert found.pixels_unlabelled == counts[unlabelled].sum()
    for entry in found.classes:
        given_figures = (entry.producers, entry.users, entry.f1, entry.iou)
        assert all(value is None or 0 <= value <= 1 for value in given_figures)
