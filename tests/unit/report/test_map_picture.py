"""The map in the report: the right colours in the right places, its scale and its north."""

import numpy as np
import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.errors import Cancelled
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.interpretation import load_interpretation
from landcover_interpreter.core.labelling.counting.legend import codes_by_cluster
from landcover_interpreter.core.labelling.pictures.lattice import REPORT_EDGE
from landcover_interpreter.core.report.map_picture import draw_map, north_degrees, read_cells
from landcover_interpreter.core.report.sections.land_cover import bar_length_m
from landcover_interpreter.core.scene.grid import Grid
from landcover_interpreter.core.scene.scene import SceneRequest
from landcover_interpreter.tests.clusterings import by_pixels
from landcover_interpreter.tests.patchwork import FIVE_BANDS, parcels, read
from landcover_interpreter.tests.polls import Told
from landcover_interpreter.tests.scenes import write_raster
from osgeo import gdal


def run_of(folder, values, **place):
    scene = write_raster(folder / "scene.tif", values, names=FIVE_BANDS, nodata=0, **place)
    run = folder / "run"
    jobs.cluster(SceneRequest((str(scene),)), by_pixels(clusters=4), run, SILENT)
    jobs.label(run, jobs.LabelRequest(), SILENT)
    return run


def drawn(run, interpretation=None):
    found = interpretation or load_interpretation(run)
    cells = read_cells(run / "clusters.tif", found.scene.grid, SILENT)
    codes = codes_by_cluster(found.legend, max(found.clusters))
    picture = draw_map(cells, found.scene.grid, codes, found.taxonomy)
    name = "/vsimem/report-map.png"
    gdal.FileFromMemBuffer(name, picture.png)
    image = np.moveaxis(read(name), 0, -1)
    gdal.Unlink(name)
    return picture, image


def test_every_pixel_of_a_small_map_has_the_colour_of_its_class(tmp_path):
    run = run_of(tmp_path, parcels())
    interpretation = load_interpretation(run)
    picture, image = drawn(run)
    clusters = read(run / "clusters.tif")
    assert image.shape == (*clusters.shape, 3)
    for entry in interpretation.legend:
        colour = interpretation.taxonomy.by_code(entry.code).colour
        assert (image[clusters == entry.cluster] == colour).all()
    assert (image[clusters == 0] == 255).all()
    assert picture.has_no_data
    assert not picture.has_unlabelled


def test_clusters_without_a_class_are_hatched_in_two_greys(tmp_path):
    run = run_of(tmp_path, parcels())
    picture, image = drawn(run, load_interpretation(run).overridden(1, None))
    inside = image[read(run / "clusters.tif") == 1]
    assert picture.has_unlabelled
    assert len(np.unique(inside, axis=0)) == 2
    assert (inside == inside[:, :1]).all()


def test_a_large_map_is_reduced_and_keeps_its_shape(tmp_path):
    run = run_of(tmp_path, parcels(600, 2400, 100))
    picture, image = drawn(run)
    assert (picture.width, picture.height) == (REPORT_EDGE, 250)
    clusters = read(run / "clusters.tif")
    codes = {
        e.cluster: load_interpretation(run).taxonomy.by_code(e.code).colour for e in load_interpretation(run).legend
    }
    share = (image == codes[1]).all(axis=-1).mean()
    same = [cluster for cluster, colour in codes.items() if colour == codes[1]]
    assert share == pytest.approx(np.isin(clusters, same).mean(), abs=0.01)


def test_only_the_part_with_data_is_shown(tmp_path):
    values = parcels()
    values[:, :50] = 0
    values[:, :, 120:] = 0
    picture, _ = drawn(run_of(tmp_path, values))
    assert (picture.width, picture.height) == (120, 100)


@pytest.mark.parametrize(
    ("place", "cell_m"),
    [
        ({"pixel_m": 20, "epsg": 32633}, 20),
        # 1.4e-4 degrees of longitude at 61.3 degrees north, less half the scene's height.
        ({"epsg": 4326, "geotransform": (15.2, 1.4e-4, 0, 61.3, 0, -0.9e-4)}, 7.478),
    ],
)
def test_the_scale_is_that_of_the_ground(tmp_path, place, cell_m):
    picture, _ = drawn(run_of(tmp_path, parcels(), **place))
    # The scale of UTM is 0.9996 and more; the Earth is not quite a sphere.
    assert picture.cell_m == pytest.approx(cell_m, rel=5e-3)
    assert picture.north_degrees == 0


def test_without_a_coordinate_system_there_is_neither_scale_nor_north(tmp_path):
    picture, _ = drawn(run_of(tmp_path, parcels(), epsg=None))
    assert picture.cell_m is None
    assert picture.north_degrees is None


@pytest.mark.parametrize(
    ("transform", "degrees"),
    [((0, 10, 0, 0, 0, -10), 0), ((0, 10, 0, 0, 0, 10), 180), ((0, 0, 10, 0, 10, 0), 90), ((0, 7, 7, 0, 7, -7), 45)],
)
def test_north_is_where_y_grows(transform, degrees):
    _, a, b, _, c, d = transform
    angle = north_degrees(Grid(10, 10, transform, "a system"))
    assert abs(angle) == degrees
    # A step in that direction of the picture leaves x and adds to y.
    column, row = np.sin(np.radians(angle)), -np.cos(np.radians(angle))
    assert a * column + b * row == pytest.approx(0, abs=1e-9)
    assert c * column + d * row > 0


def test_a_bar_has_a_round_length():
    assert [bar_length_m(most) for most in (1, 1.9, 4.99, 7, 10, 99_000, 0.3)] == [1, 1, 2, 5, 10, 50_000, 0.2]


def test_drawing_stops_when_asked(tmp_path):
    run = run_of(tmp_path, parcels())
    told = Told()
    told.stop.set()
    with pytest.raises(Cancelled):
        read_cells(run / "clusters.tif", load_interpretation(run).scene.grid, told)
