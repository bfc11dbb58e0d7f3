"""Sizes of pictures: as large as every provider takes them, and no larger."""

import math

import pytest
from landcover_interpreter.core.labelling.pictures.lattice import fits, plan_lattice
from landcover_interpreter.core.scene.grid import Window


@pytest.mark.parametrize(
    ("size", "shown", "repeat"),
    [
        ((10980, 10980), (1092, 1092), 1),
        ((1092, 1092), (1092, 1092), 1),
        ((1093, 1093), (1092, 1092), 1),
        ((224, 224), (224, 224), 4),
        ((100, 101), (100, 101), 8),
        ((3, 2), (3, 2), 8),
        ((578, 379), (578, 379), 2),
    ],
)
def test_scenes_are_reduced_or_enlarged_to_what_fits(size, shown, repeat):
    lattice, found = plan_lattice(Window(0, 0, *size))
    assert (lattice.width, lattice.height, found) == (*shown, repeat)


@pytest.mark.parametrize("size", [(10980, 10980), (1284, 1697), (20000, 50), (50, 20000), (1600, 900), (1569, 1)])
def test_a_reduced_picture_keeps_its_shape_and_every_bound_and_wastes_little(size):
    lattice, repeat = plan_lattice(Window(5, 6, *size))
    width, height = lattice.width, lattice.height
    assert repeat == 1
    assert max(width, height) <= 1568
    assert math.ceil(width / 28) * math.ceil(height / 28) <= 1568
    assert math.ceil(width / 32) * math.ceil(height / 32) <= 1536
    assert min(width, height) == pytest.approx(max(min(size) * max(width, height) / max(size), 1), abs=0.51)
    larger = max(width, height) + 1
    assert not fits(*(round(length * larger / max(size)) for length in size))


def test_cells_tile_the_window():
    lattice, _ = plan_lattice(Window(100, 30, 2000, 1700))
    columns, rows = lattice.column_edges(), lattice.row_edges()
    assert (columns[0], columns[-1], len(columns)) == (100, 2100, lattice.width + 1)
    assert (rows[0], rows[-1], len(rows)) == (30, 1730, lattice.height + 1)
