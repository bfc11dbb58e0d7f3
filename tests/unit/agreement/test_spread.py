"""Where the counts lie, in blocks and at edges, against the pixels themselves; kept and merged with the table."""

import numpy as np
import pytest
from landcover_interpreter.core.agreement import counting
from landcover_interpreter.core.agreement.contingency import load_contingency, merge_rows, save_contingency
from landcover_interpreter.core.agreement.edges import distance_bands
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.scene.grid import Grid
from landcover_interpreter.core.streaming import threads
from landcover_interpreter.tests.scenes import write_raster

CODES = frozenset((10, 40, 80))


def patches(height, width, values, side, seed):
    cells = np.random.default_rng(seed).choice(values, (height // side + 1, width // side + 1))
    return cells[np.arange(height)[:, None] // side, np.arange(width) // side]


@pytest.fixture
def pair(tmp_path):
    """A map of clusters 1, 2, 5 with holes, its reference, and both as arrays."""
    ids = patches(150, 210, np.array((0, 1, 2, 5), np.uint8), 9, 1)
    codes = patches(150, 210, np.array((0, 10, 40, 80), np.uint8), 13, 2)
    clusters = write_raster(tmp_path / "clusters.tif", [ids], nodata=0)
    return clusters, write_raster(tmp_path / "reference.tif", [codes], nodata=0), ids, codes


def count(clusters, reference):
    with threads(2) as executor:
        return counting.count_contingency(clusters, str(reference), CODES, executor, SILENT)


def counted(ids, codes, mask):
    return [[int((mask & (ids == i) & (codes == c)).sum()) for c in (10, 40, 80)] for i in (1, 2, 5)]


def test_blocks_and_bands_hold_the_pixels_of_their_places(pair):
    clusters, reference, ids, codes = pair
    table = count(clusters, reference)
    side = table.spread.block_px
    rows, columns = np.indices(ids.shape) // side
    expected = [counted(ids, codes, (rows == r) & (columns == c)) for r in range(5) for c in range(7)]
    assert side == 32
    assert table.spread.blocks.tolist() == [block for block in expected if np.any(block)]
    bands = distance_bands(codes)
    assert table.spread.bands.tolist() == [counted(ids, codes, bands == band) for band in range(4)]
    np.testing.assert_array_equal(table.spread.blocks.sum(axis=0), table.counts)


@pytest.mark.parametrize("window", [32, 64])
def test_the_size_of_the_windows_does_not_matter(pair, monkeypatch, window):
    clusters, reference, *_ = pair
    whole = count(clusters, reference)
    monkeypatch.setattr(counting, "_WINDOW", window)
    cut = count(clusters, reference)
    np.testing.assert_array_equal(cut.counts, whole.counts)
    np.testing.assert_array_equal(cut.spread.blocks, whole.spread.blocks)
    np.testing.assert_array_equal(cut.spread.bands, whole.spread.bands)


@pytest.mark.parametrize(("size", "side"), [(100, 32), (1000, 64), (10_980, 512), (60_000, 1024)])
def test_blocks_grow_with_the_scene(size, side):
    assert counting.block_side(Grid(size, size, (0, 10, 0, 0, 0, -10), "")) == side


def test_a_spread_is_kept_beside_its_table(pair, tmp_path):
    table = count(*pair[:2])
    save_contingency(table, tmp_path / "contingency.csv")
    found = load_contingency(tmp_path / "contingency.csv").spread
    assert found.block_px == 32
    np.testing.assert_array_equal(found.blocks, table.spread.blocks)
    np.testing.assert_array_equal(found.bands, table.spread.bands)


@pytest.mark.parametrize("damage", [b"", b"PK\3\4 cut short", None])
def test_a_spread_that_is_damaged_or_of_another_table_is_left_out(pair, tmp_path, damage):
    table = count(*pair[:2])
    path = tmp_path / "contingency.csv"
    save_contingency(merge_rows(table, (1, 2), 6) if damage is None else table, path)
    if damage is None:
        before = (tmp_path / "contingency.npz").read_bytes()
        save_contingency(table, path)
        (tmp_path / "contingency.npz").write_bytes(before)
    else:
        (tmp_path / "contingency.npz").write_bytes(damage)
    found = load_contingency(path)
    assert found.spread is None
    np.testing.assert_array_equal(found.counts, table.counts)


def test_merging_adds_up_what_a_new_count_would_find(pair, tmp_path):
    clusters, reference, ids, _ = pair
    merged = merge_rows(count(clusters, reference), (1, 5), 6)
    anew = count(
        write_raster(tmp_path / "merged.tif", [np.where((ids == 1) | (ids == 5), 6, ids)], nodata=0), reference
    )
    assert merged.clusters == anew.clusters == (2, 6)
    np.testing.assert_array_equal(merged.spread.blocks, anew.spread.blocks)
    np.testing.assert_array_equal(merged.spread.bands, anew.spread.bands)


def test_a_map_of_very_many_clusters_does_without_blocks(tmp_path):
    ids = np.arange(1, 200 * 200 + 1, dtype=np.uint16).reshape(200, 200)
    codes = patches(200, 200, np.array((10, 40), np.uint8), 9, 2)
    table = count(write_raster(tmp_path / "many.tif", [ids]), write_raster(tmp_path / "reference.tif", [codes]))
    assert (len(table.clusters), table.spread) == (40_000, None)
    assert table.counts.sum() == 40_000
