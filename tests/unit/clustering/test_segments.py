"""The majority of segments: noise goes, lines stay, and what has no data keeps out."""

from types import SimpleNamespace

import numpy as np
import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.clustering import segments, superpixels
from landcover_interpreter.core.clustering.blocks import WindowPixels, read_window
from landcover_interpreter.core.clustering.cleaning import majority
from landcover_interpreter.core.clustering.features import Variables, variables_of
from landcover_interpreter.core.clustering.features.extraction import Block
from landcover_interpreter.core.clustering.model_file import load_extraction
from landcover_interpreter.core.clustering.segments import colours_of, segment_majority, take_segments
from landcover_interpreter.core.clustering.superpixels import Cells, extent_of, margin_of
from landcover_interpreter.core.errors import Cancelled, ClusteringError
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.run_folder import CLUSTERS
from landcover_interpreter.core.scene.dates import open_dates
from landcover_interpreter.core.scene.grid import Window
from landcover_interpreter.core.scene.scene import SceneRequest
from landcover_interpreter.tests.clusterings import by_pixels
from landcover_interpreter.tests.patchwork import read
from landcover_interpreter.tests.scenes import write_raster

HEIGHT, WIDTH = 90, 130
FIELD, WOOD, ROAD, POND = (500, 800, 600, 3500), (300, 500, 300, 2500), (1500, 1600, 1700, 2000), (600, 500, 300, 200)
VARIABLES = Variables(
    bands=("B02", "B03", "B04", "B08", "B11"),
    indices=("NDVI",),
    rows=(0, 1, 2, 3, 4),
    scales=(1e-4,) * 5,
    offsets=(0.0,) * 5,
    pairs=((3, 2),),
)


def landscape(seed=3, noise=0.08):
    """Field and wood, a pond, a road of 1 pixel and one of 2: kinds 1 … 4, stored values, and clusters with noise.

    What noise there is in the clusters is in the pixels, too: they are mixed with another kind.
    """
    rng = np.random.default_rng(seed)
    rows, columns = np.indices((HEIGHT, WIDTH))
    kinds = np.where(columns < 60, 1, 2)
    kinds[(rows - 65) ** 2 + (columns - 90) ** 2 < 15**2] = 4
    kinds[30] = 3
    kinds[(rows + columns // 3 == 45) | (rows + columns // 3 == 46)] = 3
    spectra = np.array([FIELD, WOOD, ROAD, POND])
    noisy = rng.random(kinds.shape) < noise
    other = (kinds + rng.integers(1, 4, kinds.shape) - 1) % 4 + 1
    values = spectra[kinds - 1] * (1 + 0.04 * rng.normal(size=(HEIGHT, WIDTH, 4)))
    values[noisy] = (0.7 * spectra[kinds - 1] + 0.3 * spectra[other - 1])[noisy]
    stored = np.concatenate([values, rng.uniform(100, 9000, (HEIGHT, WIDTH, 1))], axis=-1)
    return kinds, stored.transpose(2, 0, 1).astype(np.uint16), np.where(noisy, other, kinds).astype(np.uint8)


def window_of(values, inside, margin, window):
    around = ((margin, margin), (margin, margin))
    padded, known = np.pad(values, ((0, 0), *around)), np.pad(inside, around)
    cut = slice(window.row, window.row + window.height + 2 * margin)
    across = slice(window.column, window.column + window.width + 2 * margin)
    return WindowPixels(window, Block(padded[:, cut, across], known[cut, across]), margin, known[None])


def cleaned(values, labels, spacing, beyond=0, window=None, spare=0):
    """Return a window of a scene cleaned, of a block with a margin wider than it needs to be."""
    window = window or Window(0, 0, labels.shape[1], labels.shape[0])
    pixels = window_of(values, labels > 0, margin_of(spacing) + beyond + spare, window)
    reach = extent_of(spacing) + beyond
    wide = np.pad(labels, reach)[window.row :, window.column :]
    wide = wide[: window.height + 2 * reach, : window.width + 2 * reach]
    return take_segments(VARIABLES, pixels, wide, spacing, beyond)


@pytest.mark.parametrize("spacing", [4, 6, 8])
def test_noise_is_removed_and_lines_stay_that_a_majority_filter_takes_away(spacing):
    kinds, values, labels = landscape()
    assert np.mean(labels == kinds) == pytest.approx(0.92, abs=0.01)
    found = cleaned(values, labels, spacing)
    assert np.mean(found == kinds) > 0.985
    lines = kinds == 3
    assert np.mean(found[lines] == 3) > 0.95
    # The roads' crossings with the 5 × 5 square leave it 5 to 11 of 25 pixels.
    assert np.mean(majority(np.pad(labels, 2), 5)[lines] == 3) < 0.2
    noise = (labels != kinds) & ~lines
    assert np.mean(found[noise] == kinds[noise]) > 0.85


def test_bands_that_are_not_of_10_m_draw_no_borders():
    _, values, labels = landscape()
    other = values.copy()
    other[4] = other[4, ::-1]
    np.testing.assert_array_equal(cleaned(values, labels, 6), cleaned(other, labels, 6))


def test_colours_are_square_roots_of_reflectance_of_all_dates():
    dated = Variables(
        bands=("B03", "B04", "B8A", "B11", "B03@2", "B04@2", "B8A@2"),
        indices=("NDVI", "NDVI@2"),
        rows=(0, 1, 2, 4, 5, 6, 7),
        scales=(1e-4,) * 7,
        offsets=(-0.1,) * 7,
        pairs=((2, 1), (6, 5)),
    )
    stored = np.full((8, 1, 3), 1000.0) + np.arange(8)[:, None, None] * 400
    stored[0] = np.nan, 0, np.inf
    cells = Cells(3, 0, 0, 1, 3)
    found = [cells.pixels(colour).ravel().tolist() for colour in colours_of(dated, stored, cells)]
    assert found[0] == [0, 0, 32_000]
    # Rows 3 and 4 are a band of 60 m, which no variable has, and one of 20 m.
    expected = np.rint(1000 * np.sqrt([0.04, 0.08, 0.2, 0.24, 0.28])).astype(int).tolist()
    assert found[1:] == [[value] * 3 for value in expected]


@pytest.mark.parametrize("size", [(1, 1), (7, 13), (33, 29), (90, 64)])
@pytest.mark.parametrize(("spacing", "beyond"), [(2, 0), (5, 1), (8, 0)])
def test_any_window_gives_the_same_clusters(monkeypatch, size, spacing, beyond):
    _, values, labels = landscape()
    labels[40:60, 20:30] = 0
    expected = np.pad(cleaned(values, labels, spacing), beyond)
    monkeypatch.setattr(superpixels, "_AT_ONCE", 2000)
    monkeypatch.setattr(segments, "_COUNTS", 100)
    height, width = size
    starts = [(11, 17)] if size == (1, 1) else [(r, c) for r in range(0, 90, height) for c in range(0, 130, width)]
    for row, column in starts[:6] + starts[-2:]:
        window = Window(column, row, min(width, WIDTH - column), min(height, HEIGHT - row))
        found = cleaned(values, labels, spacing, beyond, window, spare=3)
        there = expected[row : row + window.height + 2 * beyond, column : column + window.width + 2 * beyond]
        np.testing.assert_array_equal(found, there)


def test_pixels_without_data_stay_out_and_do_not_vote():
    """The two clusters of one square segment would be even, were those counted that have no data."""
    labels = np.array([[1, 1, 2, 0], [0, 0, 2, 2], [0, 0, 1, 0], [0, 0, 0, 0]], np.uint8)
    values = np.full((5, 4, 4), 1000, np.uint16)
    found = cleaned(values, labels, 4)
    # Three to three: none is the most frequent.
    np.testing.assert_array_equal(found, labels)
    labels[0, 0] = 2
    assert cleaned(values, labels, 4)[labels > 0].tolist() == [2] * 6
    assert not cleaned(values, labels, 4)[labels == 0].any()


@pytest.mark.parametrize("codes", [(0, 1, 2, 3, 4), (0, 4, 3, 1, 2), (0, 300, 7, 2, 65)])
def test_nothing_depends_on_how_clusters_are_numbered(codes):
    _, values, labels = landscape()
    codes = np.array(codes, np.uint16)
    np.testing.assert_array_equal(cleaned(values, codes[labels], 6), codes[cleaned(values, labels, 6)])


def test_the_vote_against_a_loop_over_every_segment():
    rng = np.random.default_rng(5)
    cells = Cells(4, 1, 3, 30, 22)
    own = rng.integers(0, 9, cells.shape).astype(np.uint8)
    labels = cells.planes(rng.integers(0, 4, (30, 22)).astype(np.uint8))
    expected, seeds = labels.copy(), np.empty((*cells.shape, 2), int)
    for place in np.ndindex(*cells.shape):
        seeds[place] = np.array(place[2:]) + superpixels.AROUND[own[place]]
        # No pixel is nearest to a seed beyond the grid.
        if not (0 <= seeds[place][0] < cells.shape[2] and 0 <= seeds[place][1] < cells.shape[3]):
            own[place], seeds[place] = 4, place[2:]
    for seed in np.ndindex(*cells.shape[2:]):
        members = (seeds == seed).all(axis=-1) & (labels > 0)
        kinds, counts = np.unique(labels[members], return_counts=True)
        if members.any() and (counts == counts.max()).sum() == 1:
            expected[members] = kinds[counts.argmax()]
    np.testing.assert_array_equal(segment_majority(labels, own, cells), expected)


@pytest.mark.parametrize("spacing", [0, 1])
def test_a_spacing_below_2_keeps_every_pixel(spacing):
    _, values, labels = landscape()
    np.testing.assert_array_equal(cleaned(values, labels, spacing), labels)


@pytest.mark.parametrize("shape", [(1, 90), (90, 1), (3, 2), (1, 1)])
@pytest.mark.parametrize("spacing", [2, 7, 32])
def test_scenes_smaller_than_a_segment(shape, spacing):
    _, values, labels = landscape()
    values, labels = values[:, : shape[0], : shape[1]], labels[: shape[0], : shape[1]]
    found = cleaned(values, labels, spacing)
    assert found.shape == shape
    assert (found > 0).all()
    assert set(np.unique(found)) <= set(np.unique(labels))


def test_constant_bands_take_the_majority_of_squares():
    _, values, labels = landscape()
    found = cleaned(np.full_like(values, 700), labels, 10)
    for row, column in np.ndindex(9, 13):
        square = (slice(10 * row, 10 * row + 10), slice(10 * column, 10 * column + 10))
        counts = np.bincount(labels[square].ravel())
        if (counts == counts.max()).sum() == 1:
            assert (found[square] == counts.argmax()).all()


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    _, values, _ = landscape(noise=0.2)
    values[:, 50:60, :20] = 0
    file = tmp_path_factory.mktemp("scene") / "scene.tif"
    return SceneRequest((str(write_raster(file, values[:4], names=VARIABLES.bands[:4], nodata=0)),))


def test_segments_are_of_the_map_without_them_and_come_before_the_majority_filter(tmp_path, scene):
    """Ids are renumbered by area, so the maps are compared up to that."""
    for name, options in (("plain", {}), ("segments", {"segments": 6}), ("both", {"segments": 6, "majority": 5})):
        jobs.cluster(scene, by_pixels(clusters=4, sample=5000, **options), tmp_path / name, SILENT)
    maps = {name: read(tmp_path / name / CLUSTERS) for name in ("plain", "segments", "both")}
    opened = open_dates(scene)
    pixels = read_window(
        opened, load_extraction(tmp_path / "plain" / "model.npz"), Window(0, 0, WIDTH, HEIGHT), margin_of(6)
    )
    plain = np.pad(maps["plain"], extent_of(6))
    segmented = take_segments(variables_of(opened), pixels, plain, 6)
    assert 0.02 < np.mean(segmented != maps["plain"]) < 0.2
    for name, expected in (("segments", segmented), ("both", majority(np.pad(segmented, 2), 5))):
        codes = [np.bincount(maps[name][expected == n], minlength=5).argmax() for n in range(5)]
        assert sorted(codes) == [0, 1, 2, 3, 4]
        np.testing.assert_array_equal(np.array(codes)[expected], maps[name])


@pytest.mark.parametrize("spacing", [-1, 33])
def test_a_spacing_out_of_range_is_refused(tmp_path, scene, spacing):
    with pytest.raises(ClusteringError, match=f"SEGMENTS is {spacing}.* up to 32"):
        jobs.cluster(scene, by_pixels(clusters=4, segments=spacing), tmp_path / "run", SILENT)


def test_a_run_that_is_stopped_leaves_nothing(tmp_path, scene):
    told = []
    stopping = SimpleNamespace(
        progress=told.append, text=told.append, cancelled=lambda: "Assigning every pixel…" in told
    )
    with pytest.raises(Cancelled):
        jobs.cluster(scene, by_pixels(clusters=4, segments=6), tmp_path / "run", stopping)
    assert "Assigning every pixel…" in told
    assert not list(tmp_path.iterdir())
