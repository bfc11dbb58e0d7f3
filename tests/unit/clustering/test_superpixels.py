"""Superpixels against the rule written out pixel by pixel, and on scenes whose borders are known."""

import numpy as np
import pytest
from landcover_interpreter.core.clustering import superpixels
from landcover_interpreter.core.clustering.superpixels import (
    AROUND,
    COMPACTNESS,
    NONE,
    ROUNDS,
    Cells,
    extent_of,
    margin_of,
    segments_of,
)


def in_planes(colours, inside, cells):
    return np.stack([cells.planes(band) for band in colours]), cells.planes(inside)


def numbered(colours, inside, spacing, down=0, across=0):
    """Return each pixel's seed as (row, column) of its cell, (h, w, 2), counted from the block's first cell."""
    cells = Cells(spacing, down, across, *inside.shape)
    own = cells.pixels(segments_of(*in_planes(colours, inside, cells), cells))
    np.testing.assert_array_equal(own == NONE, ~inside)
    steps = np.array([*AROUND, (0, 0)])[own]
    rows, columns = np.indices(inside.shape)
    return steps + np.stack(((rows + down) // spacing, (columns + across) // spacing), axis=-1)


def by_loops(colours, inside, spacing):
    """SLIC as the paper has it: seeds in cells, each in reach of the pixels within the spacing of where it began."""
    height, width = inside.shape
    middle = (spacing + 1) // 2
    own = {(r, c): (r // spacing, c // spacing) for r, c in np.ndindex(height, width) if inside[r, c]}
    seeds = {}
    for number in range(ROUNDS + 1):
        for r, c in list(own) if number else []:
            # Of two that are equally near, the first in the grid.
            downs = (-1, 0) if r % spacing < middle else (0, 1)
            acrosses = (-1, 0) if c % spacing < middle else (0, 1)
            near = [(r // spacing + down, c // spacing + across) for down in downs for across in acrosses]
            known = [(distance(colours[:, r, c], (r, c), seeds[s], spacing), s) for s in near if s in seeds]
            own[r, c] = min(known)[1]
        for seed in set(own.values()):
            members = np.array([place for place, of in own.items() if of == seed])
            seeds[seed] = np.append(colours[:, members[:, 0], members[:, 1]].mean(axis=1), members.mean(axis=0))
    return own


def distance(colour, place, seed, spacing):
    in_colours = np.sum((colour - seed[:-2]) ** 2.0)
    return in_colours + len(colour) * COMPACTNESS**2 / spacing**2 * np.sum((np.array(place) - seed[-2:]) ** 2)


@pytest.mark.parametrize("spacing", [2, 3, 6, 9])
def test_every_pixel_joins_the_nearest_seed_in_reach(spacing):
    rng = np.random.default_rng(spacing)
    colours = rng.integers(100, 700, (3, 26, 31)).astype(np.int16)
    colours[:, 8:14, 5:20] += 400
    inside = rng.random((26, 31)) > 0.1
    inside[:9, :9] = False
    found = numbered(colours, inside, spacing)
    expected = by_loops(colours.astype(float), inside, spacing)
    same = [tuple(found[place]) == seed for place, seed in expected.items()]
    # Single and double precision may settle a near tie differently.
    assert np.mean(same) > 0.995


def test_borders_of_strong_contrast_are_followed_to_the_pixel():
    rows, columns = np.indices((60, 80))
    shape = ((rows - 31) ** 2 + (columns - 37) ** 2 < 19**2).astype(int)
    noise = np.random.default_rng(1).normal(0, 12, (4, 60, 80))
    colours = (np.array([200, 260, 230, 560])[:, None, None] + 150 * shape + noise).astype(np.int16)
    seeds = numbered(colours, np.ones(shape.shape, bool), 6)
    numbers = seeds[..., 0] * 100 + seeds[..., 1]
    for number in np.unique(numbers):
        kinds = shape[numbers == number]
        assert kinds.mean() in (0, 1), number
    sizes = np.unique(numbers, return_counts=True)[1]
    assert 20 < np.median(sizes) < 45


def test_bands_that_say_nothing_leave_squares():
    """Of a constant image every seed keeps its cell: it is the nearest in place."""
    seeds = numbered(np.full((2, 24, 36), 300, np.int16), np.ones((24, 36), bool), 6)
    rows, columns = np.indices((24, 36)) // 6
    np.testing.assert_array_equal(seeds, np.stack((rows, columns), axis=-1))


@pytest.mark.parametrize("spacing", [2, 5, 8])
def test_a_pixel_depends_on_no_other_beyond_the_margin(spacing, monkeypatch):
    """What lies one margin away is changed altogether, and no segment of the pixels before it is another."""
    rng = np.random.default_rng(spacing)
    side = 2 * margin_of(spacing) + 7
    colours = rng.integers(100, 900, (2, side, side)).astype(np.int16)
    inside = rng.random((side, side)) > 0.05
    first = numbered(colours, inside, spacing)
    core = slice(margin_of(spacing), margin_of(spacing) + 7)
    around = slice(core.start - extent_of(spacing), core.stop + extent_of(spacing))
    colours[:, :, : core.start - margin_of(spacing)], inside[: core.start - margin_of(spacing)] = 0, False
    cut = slice(core.start - margin_of(spacing), core.stop + margin_of(spacing))
    down = cut.start % spacing
    monkeypatch.setattr(superpixels, "_AT_ONCE", 1)
    second = numbered(colours[:, cut, cut], inside[cut, cut], spacing, down, down)
    shift = np.array([cut.start // spacing] * 2)
    inner = slice(around.start - cut.start, around.stop - cut.start)
    np.testing.assert_array_equal(second[inner, inner] + shift, first[around, around])
    # And no other pixel belongs to a segment that the pixels in the middle have.
    of_core = {tuple(seed) for seed in first[core, core][inside[core, core]]}
    members = np.argwhere([[tuple(seed) in of_core for seed in row] for row in np.where(inside[..., None], first, -9)])
    assert members.min() >= around.start
    assert members.max() < around.stop


def test_planes_and_back_leave_every_pixel_where_it_was():
    values = np.arange(13 * 17).reshape(13, 17)
    cells = Cells(5, 3, 4, 13, 17)
    planes = cells.planes(values)
    assert planes.shape == cells.shape == (5, 5, 4, 5)
    np.testing.assert_array_equal(cells.pixels(planes), values)
    assert planes[3, 4, 0, 0] == values[0, 0]
    assert planes[0, 0, 1, 1] == values[2, 1]


def test_no_spacing_reaches_nowhere():
    assert [(margin_of(spacing), extent_of(spacing)) for spacing in (0, 1)] == [(0, 0), (0, 0)]
