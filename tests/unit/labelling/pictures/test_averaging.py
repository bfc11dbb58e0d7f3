"""Averaged colours against averages made another way: pixel by pixel, every pixel split in 4 × 4."""

import numpy as np
import pytest
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.labelling.pictures.averaging import average_colours
from landcover_interpreter.core.labelling.pictures.lattice import Lattice
from landcover_interpreter.core.labelling.pictures.rendition import rendition_of
from landcover_interpreter.core.scene.grid import Window
from landcover_interpreter.core.scene.scene import SceneRequest, open_scene
from landcover_interpreter.core.streaming import threads
from landcover_interpreter.tests.scenes import digital_numbers, ground, write_raster
from osgeo import gdal

ROLES = ("B02", "B03", "B04", "B08")
TILES = ("TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=64")


def averaged(inputs, lattice, count=2):
    scene = open_scene(SceneRequest(tuple(map(str, inputs)), offset=0.0))
    rendition = rendition_of(scene, {})
    with threads(count) as executor:
        return rendition, average_colours(scene, rendition, lattice, executor, SILENT)


def split_average(bands, valid, lattice, parts=4):
    """Return means of the data in cells whose edges lie on quarters of pixels, and how much data is there."""
    window = lattice.window
    place = (slice(window.row, window.row + window.height), slice(window.column, window.column + window.width))
    shape = (lattice.height, window.height * parts // lattice.height, lattice.width, -1)

    def summed(plane):
        fine = plane[place].astype(float).repeat(parts, axis=0).repeat(parts, axis=1)
        return fine.reshape(shape).sum(axis=(1, 3))

    weight = summed(valid)
    return np.stack([summed(np.where(valid, band, 0)) / np.maximum(weight, 1) for band in bands]), weight > 0


@pytest.mark.parametrize("options", [TILES, ()])
@pytest.mark.parametrize(
    "lattice",
    [
        Lattice(Window(0, 0, 1200, 1500), 300, 400),
        Lattice(Window(37, 11, 1110, 1290), 888, 1032),
        Lattice(Window(1019, 1020, 12, 12), 3, 4),
    ],
    ids=["whole", "part, five pixels to four cells", "across the corner of four windows"],
)
def test_a_cell_is_the_mean_of_the_pixels_in_it(tmp_path, lattice, options):
    bands = digital_numbers(ground(ROLES, 1500, 1200))
    bands[:, 400:700, 300:500] = 0
    rendition, shown = averaged([write_raster(tmp_path / "scene.tif", bands, names=ROLES, options=options)], lattice)
    means, valid = split_average(bands[[2, 1, 0]], bands.any(axis=0), lattice)
    expected = rendition.colours(means, valid)
    assert shown.shape == expected.shape
    assert np.abs(shown.astype(int) - expected).max() <= 1


def test_cells_without_data_are_black_and_their_neighbours_not_darkened(tmp_path):
    bands = np.full((4, 600, 600), 1500, np.uint16)
    bands[:, :301] = 0
    file = write_raster(tmp_path / "scene.tif", bands, names=ROLES)
    _, shown = averaged([file], Lattice(Window(0, 0, 600, 600), 300, 300))
    assert not shown[:150].any()
    assert np.ptp(shown[150:]) == 0


def test_the_number_of_threads_does_not_matter(tmp_path):
    file = write_raster(tmp_path / "scene.tif", digital_numbers(ground(ROLES, 1500, 1200)), names=ROLES, options=TILES)
    lattice = Lattice(Window(3, 5, 1190, 1490), 700, 901)
    np.testing.assert_array_equal(averaged([file], lattice, 1)[1], averaged([file], lattice, 4)[1])


def test_overviews_stand_in_where_they_are_finer_than_the_cells(tmp_path):
    """They are filled with another value here, to be told from the pixels."""
    file = write_raster(tmp_path / "scene.tif", np.full((4, 512, 512), 1000, np.uint16), names=ROLES, options=TILES)
    dataset = gdal.Open(str(file), gdal.GA_Update)
    dataset.BuildOverviews("NEAREST", [2, 4])
    for number in range(1, 5):
        for index, value in enumerate((2000, 3000)):
            dataset.GetRasterBand(number).GetOverview(index).Fill(value)
    dataset = None
    window = Window(0, 0, 512, 512)
    levels = {side: averaged([file], Lattice(window, side, side)) for side in (400, 256, 200, 128, 50)}
    for side, stored in {400: 1000, 256: 2000, 200: 2000, 128: 3000, 50: 3000}.items():
        rendition, shown = levels[side]
        expected = rendition.colours(np.full((3, side, side), float(stored)), np.ones((side, side), bool))
        np.testing.assert_array_equal(shown, expected)


def test_bands_in_files_of_their_own_and_of_two_pixel_sizes(tmp_path):
    fine, coarse = digital_numbers(ground(ROLES, 240, 240)), digital_numbers(ground(("B11",), 120, 120))
    files = [write_raster(tmp_path / f"{role}.tif", fine[[n]]) for n, role in enumerate(ROLES)]
    files.append(write_raster(tmp_path / "B11.tif", coarse, pixel_m=20))
    lattice = Lattice(Window(0, 0, 240, 240), 60, 60)
    rendition, shown = averaged(files, lattice)
    means, valid = split_average(fine[[2, 1, 0]], np.ones((240, 240), bool), lattice)
    assert np.abs(shown.astype(int) - rendition.colours(means, valid)).max() <= 1
