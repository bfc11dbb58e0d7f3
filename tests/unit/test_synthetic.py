"""The demo scene: what its files say, what its pixels do, and the fields that it is drawn from."""

import hashlib
import sys

import numpy as np
import pytest
from landcover_interpreter.core.errors import SceneError
from landcover_interpreter.core.scene.synthetic import write_demo_scene
from landcover_interpreter.core.scene.synthetic_fields import (
    TABLE,
    Mosaic,
    halve,
    meander,
    pyramid_noise,
    signed_distance,
    smooth_path,
    stretch,
    uneven_strips,
)
from landcover_interpreter.core.scene.synthetic_spectra import BANDS, COVERS, SPECTRA
from osgeo import gdal, osr

TREES, GRASS, CROPS, BUILT, BARE, WATER, WETLAND = 10, 30, 40, 50, 60, 80, 90
WORLDCOVER = {10, 20, 30, 40, 50, 60, 70, 80, 90, 95, 100}


def read(path):
    return gdal.Open(str(path)).ReadAsArray()


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    return write_demo_scene(tmp_path_factory.mktemp("demo"), size=500)


@pytest.fixture(scope="module")
def bands(scene):
    return dict(zip(BANDS, read(scene.image) / np.float32(10000)))


@pytest.fixture(scope="module")
def classes(scene):
    return read(scene.reference)


def difference_index(bands, one, other):
    return (bands[one] - bands[other]) / (bands[one] + bands[other])


def class_means(field, classes):
    return {code: field[classes == code].mean() for code in np.unique(classes)}


# -- the files


def test_image_is_a_12_band_l2a_stack_in_utm(scene):
    image = gdal.Open(str(scene.image))
    names = [image.GetRasterBand(number).GetDescription() for number in range(1, image.RasterCount + 1)]
    assert names == ["B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B11", "B12"]
    assert (image.RasterXSize, image.RasterYSize) == (500, 500)
    left, width, row_turn, _, column_turn, height = image.GetGeoTransform()
    assert (width, row_turn, column_turn, height) == (10, 0, 0, -10)
    assert 166_000 < left < 834_000
    assert osr.SpatialReference(image.GetProjection()).GetUTMZone() == 33
    band = image.GetRasterBand(1)
    assert band.DataType == gdal.GDT_UInt16
    assert band.GetBlockSize() == [256, 256]
    assert band.GetNoDataValue() == 0
    assert image.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == "DEFLATE"


def test_image_is_shown_in_true_colour(scene):
    image = gdal.Open(str(scene.image))
    shown = {image.GetRasterBand(n).GetColorInterpretation(): BANDS[n - 1] for n in (2, 3, 4)}
    assert shown == {gdal.GCI_RedBand: "B04", gdal.GCI_GreenBand: "B03", gdal.GCI_BlueBand: "B02"}


def test_reference_lies_on_the_image_in_worldcover_codes_and_colours(scene, classes):
    image, reference = gdal.Open(str(scene.image)), gdal.Open(str(scene.reference))
    assert reference.GetGeoTransform() == image.GetGeoTransform()
    assert reference.GetProjection() == image.GetProjection()
    assert reference.GetRasterBand(1).GetNoDataValue() == 0
    assert classes.dtype == np.uint8
    assert set(np.unique(classes)) == {TREES, GRASS, CROPS, BUILT, BARE, WATER, WETLAND}
    assert {cover.code for cover in COVERS} <= WORLDCOVER
    table = reference.GetRasterBand(1).GetColorTable()
    assert table.GetColorEntry(TREES) == (0, 100, 0, 255)
    assert table.GetColorEntry(WATER) == (0, 100, 200, 255)


def test_every_pixel_has_data_and_a_plausible_reflectance(scene):
    image = read(scene.image)
    assert image.min() > 0
    assert image.max() < 7000


def test_only_the_two_files_are_left(scene):
    folder = scene.image.parent
    assert {path.name for path in folder.iterdir()} == {"demo_scene.tif", "demo_reference.tif"}


def test_same_seed_same_bytes_other_seed_other_land(tmp_path):
    def digests(name, seed):
        scene = write_demo_scene(tmp_path / name, size=96, seed=seed)
        return [hashlib.sha256(path.read_bytes()).hexdigest() for path in (scene.image, scene.reference)]

    first, again, other = digests("a", 7), digests("b", 7), digests("c", 8)
    assert first == again
    assert first[0] != other[0]
    assert first[1] != other[1]


@pytest.mark.parametrize("size", [64, 101, 128])
def test_small_scenes_work(tmp_path, size):
    scene = write_demo_scene(tmp_path, size=size, seed=3)
    assert read(scene.image).shape == (12, size, size)
    classes = read(scene.reference)
    assert classes.shape == (size, size)
    assert {TREES, CROPS, WATER} <= set(np.unique(classes)) <= WORLDCOVER


def test_too_small_is_refused(tmp_path):
    with pytest.raises(SceneError, match="63 × 63"):
        write_demo_scene(tmp_path, size=63)


def test_a_folder_that_cannot_be_written_is_named(tmp_path):
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(SceneError, match=r"cannot be written to .*taken"):
        write_demo_scene(tmp_path / "taken", size=64)


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on the size of a file there")
@pytest.mark.parametrize("room", [3_000, 60_000, 140_000])
def test_a_full_disk_leaves_the_earlier_scene(tmp_path, room):
    import resource

    write_demo_scene(tmp_path, size=96, seed=1)
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert len(before["demo_scene.tif"]) > 140_000
    unlimited = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, unlimited[1]))
    try:
        with pytest.raises(SceneError, match="cannot be written"):
            write_demo_scene(tmp_path, size=96, seed=2)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, unlimited)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


# -- the physics


@pytest.mark.parametrize("seed", [7, 11])
def test_class_shares_are_those_of_a_river_valley(tmp_path, seed):
    classes = read(write_demo_scene(tmp_path, size=400, seed=seed).reference)
    share = {code: np.mean(classes == code) for code in WORLDCOVER}
    assert 0.40 < share[CROPS] < 0.53
    assert 0.14 < share[TREES] < 0.25
    assert 0.10 < share[GRASS] < 0.20
    assert 0.05 < share[BUILT] < 0.12
    assert 0.05 < share[WATER] < 0.07
    assert 0.01 < share[WETLAND] < 0.06
    assert 0.003 < share[BARE] < 0.03


def test_vegetation_index_orders_the_classes(bands, classes):
    ndvi = class_means(difference_index(bands, "B08", "B04"), classes)
    assert ndvi[WATER] < 0 < ndvi[BARE] < 0.2 < ndvi[BUILT] < ndvi[CROPS] < ndvi[GRASS] < ndvi[TREES]
    assert ndvi[TREES] > 0.8


def test_water_index_parts_water_from_land(bands, classes):
    ndwi = difference_index(bands, "B03", "B08")
    assert np.mean(ndwi[classes == WATER] > 0) > 0.9
    assert np.mean(ndwi[~np.isin(classes, [WATER, WETLAND])] < 0) > 0.99
    assert max(class_means(bands["B12"], classes), key=class_means(bands["B12"], classes).get) == BARE
    assert min(class_means(bands["B11"], classes), key=class_means(bands["B11"], classes).get) == WATER


def test_trees_have_a_red_edge_and_are_darker_than_crops(bands, classes):
    mean = {name: class_means(bands[name], classes) for name in BANDS}
    edge = [mean[name][TREES] for name in ("B04", "B05", "B06", "B07")]
    assert edge == sorted(edge)
    assert edge[-1] > 8 * edge[0]
    assert mean["B03"][TREES] > mean["B04"][TREES]
    assert mean["B03"][TREES] < mean["B03"][CROPS]
    ndbi = class_means(difference_index(bands, "B11", "B08"), classes)
    assert ndbi[BUILT] > ndbi[GRASS] > ndbi[TREES]


def test_crops_stand_at_many_stages(bands, classes):
    ndvi = difference_index(bands, "B08", "B04")[classes == CROPS]
    low, high = np.quantile(ndvi, [0.1, 0.9])
    assert low < 0.25
    assert high > 0.75


def test_vigour_ties_the_bands_together(bands, classes):
    field = classes == CROPS
    ndvi = difference_index(bands, "B08", "B04")[field]
    assert np.corrcoef(bands["B04"][field], bands["B12"][field])[0, 1] > 0.7
    assert np.corrcoef(ndvi, bands["B12"][field])[0, 1] < -0.6


def test_each_band_is_as_blurred_as_its_pixels_are_wide(bands):
    def contrast(name):
        return np.abs(np.diff(bands[name], axis=1)).mean() / bands[name].std()

    assert contrast("B08") > 1.3 * contrast("B8A") > 1.3 * 1.3 * contrast("B09")


def test_noise_is_that_of_the_instrument(bands, classes):
    lake = classes == WATER
    for _ in range(4):
        lake = lake & np.roll(lake, 3, 0) & np.roll(lake, -3, 0) & np.roll(lake, 3, 1) & np.roll(lake, -3, 1)
    step = np.diff(bands["B04"], axis=1)[lake[:, 1:] & lake[:, :-1]]
    assert 0.0005 < step.std() / np.sqrt(2) < 0.0015


def test_spectra_are_reflectances_of_twelve_bands():
    for name, spectrum in SPECTRA.items():
        assert len(spectrum) == len(BANDS), name
        assert 0 < min(spectrum) <= max(spectrum) < 0.7, name
    assert {cover.over for cover in COVERS} | {cover.under for cover in COVERS} == set(SPECTRA)


# -- the fields


def test_noise_is_normalised_and_as_smooth_as_asked():
    rng = np.random.default_rng(0)
    noise = pyramid_noise(rng, (200, 330), 32)
    assert noise.shape == (200, 330)
    assert abs(noise.mean()) < 1e-4
    assert abs(noise.std() - 1) < 1e-4
    assert np.abs(np.diff(noise, axis=1)).max() < 0.3
    assert np.abs(np.diff(pyramid_noise(rng, (200, 330), 32, 6), axis=1)).max() > 0.3


def test_halving_keeps_constants_and_the_mean_and_blurs_a_point():
    assert np.allclose(halve(np.full((8, 12), 0.3, np.float32)), 0.3)
    point = np.zeros((40, 40), np.float32)
    point[20, 20] = 1
    seen = halve(point)
    assert seen.shape == (20, 20)
    assert seen.sum() == pytest.approx(0.25)
    assert seen.max() == pytest.approx((10 / 32) ** 2)


def test_stretching_keeps_a_slope():
    slope = np.add.outer(np.arange(6.0), 2 * np.arange(8.0)).astype(np.float32)
    fine = stretch(slope, (18, 24))
    assert np.allclose(np.diff(fine[3:-3, 3:-3], axis=0), 1 / 3, atol=1e-5)
    assert np.allclose(np.diff(fine[3:-3, 3:-3], axis=1), 2 / 3, atol=1e-5)
    assert fine[4, 4] == pytest.approx(slope[1, 1])


def test_mosaic_finds_the_nearest_seed():
    mosaic = Mosaic(np.random.default_rng(5), 1000.0, 120.0)
    x, y = np.random.default_rng(6).uniform(-100, 1100, (2, 400)).astype(np.float32)
    cells = mosaic.cells(x, y)
    seeds = {int(n): (px - e, py - s) for n, px, py, e, s in zip(cells.number, x, y, cells.east, cells.south)}
    known = np.array(list(seeds.values()))
    distances = np.hypot(x[:, None] - known[:, 0], y[:, None] - known[:, 1])
    assert np.allclose(distances.min(1), np.hypot(cells.east, cells.south), atol=0.01)
    assert cells.edge.min() >= 0
    assert cells.number.max() < mosaic.count


def test_strips_have_uneven_widths_and_repeat():
    table = np.random.default_rng(1).random(TABLE, np.float32)
    place = np.arange(0, 300, 0.01, dtype=np.float32)
    number, gap = uneven_strips(place, 4, table)
    widths = np.unique(number, return_counts=True)[1][1:-1] / 100
    assert set(np.diff(number)) == {0, 1}
    assert 0.3 < widths.min() < 0.7
    assert 1.3 < widths.max() < 1.7
    assert gap.min() < 0.01
    assert not np.array_equal(number, uneven_strips(place, 5, table)[0])


def test_distance_to_a_line_has_two_sides():
    x, y = np.arange(0.0, 50.0, dtype=np.float32), np.arange(0.0, 30.0, dtype=np.float32)
    distance = signed_distance(np.array([-10 + 12j, 20 + 12j, 70 + 12j]), x, y)
    assert np.allclose(distance, (y - 12)[:, None] + 0 * x, atol=1e-4)


def test_river_and_roads_reach_their_ends():
    river = meander(np.random.default_rng(2), 1 + 2j, 30 + 8j, wavelength=3, bend=1.2)
    assert river[0] == pytest.approx(1 + 2j)
    assert river[-1] == pytest.approx(30 + 8j)
    way = np.abs(np.diff(river)).sum()
    assert 1.1 < way / abs(29 + 6j) < 4
    road = smooth_path([0j, 3 + 1j, 7 - 2j])
    assert [road[0], road[12], road[-1]] == [0j, 3 + 1j, 7 - 2j]
