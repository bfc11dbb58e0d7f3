"""A look at what a screen shows: the right pixels of any file, in a first part and then whole."""

import numpy as np
import pytest
from landcover_interpreter.core.clustering.preview import View, cluster_look, read_looks, save_preview
from landcover_interpreter.core.errors import Cancelled, ClusteringError
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.scene.scene import SceneRequest, open_scene, project_bounds
from landcover_interpreter.core.streaming import threads
from landcover_interpreter.tests.clusterings import by_pixels
from landcover_interpreter.tests.patchwork import FIVE_BANDS
from landcover_interpreter.tests.polls import Told
from landcover_interpreter.tests.scenes import crs_wkt, digital_numbers, ground, write_raster
from osgeo import gdal

HEIGHT, WIDTH = 1500, 1800
LEFT, TOP = 500_000, 5_400_000


@pytest.fixture(scope="module")
def values():
    return digital_numbers(ground(FIVE_BANDS, HEIGHT, WIDTH))


@pytest.fixture(scope="module")
def tiled(tmp_path_factory, values):
    options = ["TILED=YES", "BLOCKXSIZE=256", "BLOCKYSIZE=256", "COMPRESS=DEFLATE", "ZLEVEL=1"]
    return scene_file(tmp_path_factory.mktemp("tiled"), values, options=options)


def scene_file(folder, values, **options):
    return write_raster(folder / "scene.tif", values, names=FIVE_BANDS, nodata=0, **options)


def pixels_view(column, row, columns, rows, width, height):
    """A view of pixels of the scene, on a screen of some size."""
    left, top = LEFT + 10 * column, TOP - 10 * row
    return View((left, top - 10 * rows, left + 10 * columns, top), crs_wkt(32633), width, height)


WHOLE = pixels_view(0, 0, WIDTH, HEIGHT, 360, 300)


def looks(scene, view, patience_s=60.0, feedback=SILENT):
    with threads(2) as executor:
        return list(read_looks(scene, view, executor, feedback, patience_s))


def look(file, view, **request):
    found = looks(open_scene(SceneRequest((str(file),), **request)), view)
    assert [each.complete for each in found] == [True]
    return found[0]


LAYOUTS = {
    "tiles": ["TILED=YES", "BLOCKXSIZE=256", "BLOCKYSIZE=256"],
    "small tiles": ["TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16"],
    "tiles of another size": ["TILED=YES", "BLOCKXSIZE=1008", "BLOCKYSIZE=528"],
    "rows": ["BLOCKYSIZE=1"],
    "strips by band": ["BLOCKYSIZE=64", "INTERLEAVE=BAND"],
    "one strip": [f"BLOCKYSIZE={HEIGHT}"],
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_screen_of_fewer_pixels_gets_the_middle_one_of_each_square(tmp_path, values, layout):
    found = look(scene_file(tmp_path, values, options=LAYOUTS[layout]), WHOLE)
    np.testing.assert_array_equal(found.values, values[:, 2::5, 2::5])
    assert found.valid.all()
    assert found.grid.geotransform == (LEFT, 50, 0, TOP, 0, -50)
    assert (found.grid.width, found.grid.height) == (360, 300)


@pytest.mark.parametrize(
    ("view", "step", "columns", "rows"),
    [
        (pixels_view(700, 400, 400, 300, 400, 300), 1, (700, 1100), (400, 700)),
        (pixels_view(700, 400, 40, 30, 400, 300), 1, (700, 740), (400, 430)),
        (pixels_view(-200, -100, 600, 400, 300, 200), 2, (0, 400), (0, 300)),
        (pixels_view(1500, 1300, 600, 400, 200, 134), 3, (1500, 1800), (1300, 1498)),
        # No more than about 800 pixels, however many the screen has.
        (pixels_view(0, 0, WIDTH, HEIGHT, 3600, 3000), 2, (0, 1800), (0, 1500)),
    ],
)
def test_only_what_the_view_shows_is_read_as_fine_as_the_screen(tiled, values, view, step, columns, rows):
    found = look(tiled, view)
    middle = step // 2
    expected = values[:, slice(rows[0] + middle, rows[1], step), slice(columns[0] + middle, columns[1], step)]
    np.testing.assert_array_equal(found.values, expected)
    assert found.grid.geotransform == (LEFT + 10 * columns[0], 10 * step, 0, TOP - 10 * rows[0], 0, -10 * step)


def test_a_view_in_another_system_shows_the_same_ground(tiled, values):
    degrees = crs_wkt(4326)
    bounds = project_bounds(pixels_view(600, 600, 300, 300, 0, 0).bounds, crs_wkt(32633), degrees)
    found = look(tiled, View(bounds, degrees, 300, 300))
    _, _, _, top, _, _ = found.grid.geotransform
    column, row = round((found.grid.geotransform[0] - LEFT) / 10), round((TOP - top) / 10)
    assert (590 < column <= 600, 590 < row <= 600) == (True, True)
    assert min(column + found.grid.width, row + found.grid.height) >= 900
    np.testing.assert_array_equal(
        found.values, values[:, row : row + found.grid.height, column : column + found.grid.width]
    )


def test_overviews_stand_for_the_pixels_where_there_are_some(tmp_path, values):
    file = scene_file(tmp_path, values, options=LAYOUTS["tiles"])
    dataset = gdal.Open(str(file), gdal.GA_Update)
    dataset.BuildOverviews("AVERAGE", [5])
    dataset.FlushCache()
    del dataset
    found = look(file, WHOLE)
    means = values.reshape(5, 300, 5, 360, 5).mean((2, 4))
    assert np.abs(found.values - means).max() <= 1
    assert np.abs(found.values - values[:, 2::5, 2::5].astype(float)).max() > 100


def test_without_patience_parts_spread_over_the_view_come_first(tiled, values):
    scene = open_scene(SceneRequest((str(tiled),)))
    *parts, whole = looks(scene, WHOLE, patience_s=0.0)
    assert whole.complete
    assert len(parts) == 11  # of 3 × 4 cells of 512 pixels
    assert not any(part.complete for part in parts)
    shares = [part.valid.mean() for part in parts]
    assert shares == sorted(set(shares))
    for part in parts:
        np.testing.assert_array_equal(part.values[:, part.valid], values[:, 2::5, 2::5][:, part.valid])
    np.testing.assert_array_equal(whole.values, values[:, 2::5, 2::5])
    early = parts[3].valid
    halves = (early[:150], early[150:], early[:, :180], early[:, 180:])
    assert all(half.any() for half in halves), "four of twelve cells lie in every half"


def test_bands_of_several_files_and_pixel_sizes_are_read_together(tmp_path, values):
    files = []
    for number, role in enumerate(FIVE_BANDS):
        step = 2 if role == "B11" else 1
        files.append(
            write_raster(tmp_path / f"{role}.tif", values[number : number + 1, ::step, ::step], pixel_m=10 * step)
        )
    scene = open_scene(SceneRequest(tuple(map(str, files))))
    (found,) = looks(scene, WHOLE)
    fine = [number for number, role in enumerate(FIVE_BANDS) if role != "B11"]
    np.testing.assert_array_equal(found.values[fine], values[fine][:, 2::5, 2::5])
    coarse = FIVE_BANDS.index("B11")
    columns = (np.arange(360) * 5 + 2) // 2 * 2
    rows = (np.arange(300) * 5 + 2) // 2 * 2
    np.testing.assert_array_equal(found.values[coarse], values[coarse][rows][:, columns])


def test_no_data_clouds_and_what_lies_outside_the_area_are_left_out(tmp_path, values):
    holed = values.copy()
    holed[:, :500] = 0
    codes = np.full((1, HEIGHT // 2, WIDTH // 2), 4, np.uint8)
    codes[0, :, :300] = 9
    mask = write_raster(tmp_path / "scl.tif", codes, pixel_m=20)
    x, y = LEFT + 10 * 1200, TOP - 10 * 1000
    area = f"POLYGON(({LEFT} {TOP},{x} {TOP},{x} {y},{LEFT} {y},{LEFT} {TOP}))"
    found = look(scene_file(tmp_path, holed), WHOLE, mask=str(mask), area=area)
    expected = np.zeros((300, 360), bool)
    expected[100:200, 120:240] = True
    np.testing.assert_array_equal(found.valid, expected)


def test_the_clusters_are_those_of_the_ground_numbered_from_dark_to_bright_in_near_infrared(tiled):
    scene = open_scene(SceneRequest((str(tiled),)))
    (found,) = looks(scene, WHOLE)
    preview = cluster_look(scene, found, by_pixels(clusters=4))
    labels = preview.labels
    assert (labels.dtype, labels.shape, preview.clusters, preview.complete) == (np.uint8, (300, 360), 4, True)
    quarters = [labels[:150, :180], labels[:150, 180:], labels[150:, :180], labels[150:, 180:]]
    shares = [np.bincount(quarter.ravel(), minlength=5) / quarter.size for quarter in quarters]
    # Near infrared of 0.01, 0.24, 0.40 and 0.27.
    assert [int(share.argmax()) for share in shares] == [1, 2, 4, 3]
    assert min(share.max() for share in shares) > 0.9


def test_the_same_view_and_seed_give_the_same_preview(tiled):
    scene = open_scene(SceneRequest((str(tiled),)))
    once, again = (cluster_look(scene, looks(scene, WHOLE, wait)[-1], by_pixels()) for wait in (60.0, 0.0))
    np.testing.assert_array_equal(once.labels, again.labels)


def test_a_part_of_the_view_is_clustered_as_far_as_it_was_read(tiled):
    scene = open_scene(SceneRequest((str(tiled),)))
    first = looks(scene, WHOLE, patience_s=0.0)[0]
    preview = cluster_look(scene, first, by_pixels(clusters=3))
    np.testing.assert_array_equal(preview.labels > 0, first.valid)
    assert not preview.complete


@pytest.mark.parametrize(
    "view",
    [
        pixels_view(WIDTH, 0, 300, 300, 300, 300),
        pixels_view(0, -300, 300, 300, 300, 300),
        View((10.0, 10.0, 11.0, 11.0), crs_wkt(4326), 300, 300),
        View((-1e9, 5e8, -1e9 + 1, 5e8 + 1), crs_wkt(3857), 300, 300),
    ],
)
def test_a_view_beside_the_scene_is_refused(tiled, view):
    scene = open_scene(SceneRequest((str(tiled),)))
    with pytest.raises(ClusteringError, match="shows nothing of the scene"):
        looks(scene, view)


def test_a_view_of_no_data_is_refused(tmp_path, values):
    holed = values.copy()
    holed[:, :, :900] = 0
    scene = open_scene(SceneRequest((str(scene_file(tmp_path, holed)),)))
    (found,) = looks(scene, pixels_view(0, 0, 900, 900, 300, 300))
    with pytest.raises(ClusteringError, match="shows nothing of the scene"):
        cluster_look(scene, found, by_pixels())


def test_more_clusters_than_the_view_has_pixels_are_refused(tiled):
    scene = open_scene(SceneRequest((str(tiled),)))
    (found,) = looks(scene, pixels_view(0, 0, 3, 3, 300, 300))
    with pytest.raises(ClusteringError, match="from 2 to 9"):
        cluster_look(scene, found, by_pixels(clusters=20))


def test_a_user_who_stops_is_heard(tiled):
    told = Told()
    told.stop.set()
    scene = open_scene(SceneRequest((str(tiled),)))
    with pytest.raises(Cancelled):
        looks(scene, WHOLE, feedback=told)
    (found,) = looks(scene, WHOLE)
    with pytest.raises(Cancelled):
        cluster_look(scene, found, by_pixels(), told)


def test_a_preview_is_written_where_it_lies(tiled, tmp_path):
    scene = open_scene(SceneRequest((str(tiled),)))
    (found,) = looks(scene, WHOLE)
    preview = cluster_look(scene, found, by_pixels(clusters=6))
    save_preview(preview, tmp_path / "preview.tif")
    dataset = gdal.Open(str(tmp_path / "preview.tif"))
    band = dataset.GetRasterBand(1)
    np.testing.assert_array_equal(band.ReadAsArray(), preview.labels)
    assert band.GetNoDataValue() == 0
    assert dataset.GetGeoTransform() == (LEFT, 50, 0, TOP, 0, -50)
    assert dataset.GetSpatialRef().IsSame(gdal.Open(str(tiled)).GetSpatialRef())
