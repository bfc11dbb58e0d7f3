"""Whatever blocks a scene is cut into, the map is the same, bit for bit; and samples are of the same features."""

from dataclasses import replace
from functools import partial

import numpy as np
import pytest
from landcover_interpreter.core.clustering import passes, sampling
from landcover_interpreter.core.clustering.blocks import read_window, strips_of
from landcover_interpreter.core.clustering.encoders import fit_encoder
from landcover_interpreter.core.clustering.encoders.extractions import extraction_from_arrays
from landcover_interpreter.core.clustering.features import variables_of
from landcover_interpreter.core.clustering.features.extraction import Extraction
from landcover_interpreter.core.clustering.features.neighbourhood import trim
from landcover_interpreter.core.clustering.features.request import feature_spec
from landcover_interpreter.core.clustering.fitting import draw_from, fit_features
from landcover_interpreter.core.clustering.kmeans import KMeansModel
from landcover_interpreter.core.clustering.mapping import cluster_scene, map_clusters
from landcover_interpreter.core.clustering.passes import Assignment, assign_window, feature_strips, plan_windows
from landcover_interpreter.core.clustering.sampling import draw_sample, take_patches, take_values
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.run_folder import OBSERVATIONS
from landcover_interpreter.core.scene.grid import Window
from landcover_interpreter.core.scene.scene import project_bounds
from landcover_interpreter.core.streaming import threads
from landcover_interpreter.tests.clusterings import by_pixels
from landcover_interpreter.tests.dated_scenes import opened, two_dates, write_elevation
from landcover_interpreter.tests.patchwork import FIVE_BANDS, parcels, read
from landcover_interpreter.tests.scenes import crs_wkt, write_raster

HEIGHT, WIDTH = 48, 64
WHOLE = Window(0, 0, WIDTH, HEIGHT)
# Of window, strip and chunk; a strip or chunk of 1 pixel is the smallest there can be.
SIZES = ((16, 64, 16), (7, 1, 1), (33, 1000, 333), (1024, 1 << 17, 16_384))
AREA = "POLYGON((500070 5399960,500500 5399930,500460 5399620,500280 5399790,500110 5399550,500070 5399960))"


def request(features, majority=1, **more):
    return by_pixels(clusters=6, sample=3000, seed=2, features=features, majority=majority, **more)


REQUESTS = {
    "bands and indices": request("bands; indices"),
    "smoothing": request("log bands; NDVI; smooth 5"),
    "texture": request("bands; deviation NIR 5; edges B04 7; robust"),
    "terrain": request("bands; elevation; slope"),
    "components": request("bands; indices; deviation NIR 3; pca 3"),
    "textons": request("bands; indices; textons 12 5"),
    "textons of noise fractions": request("bands; indices; mnf 3; textons 12 5 0.2"),
    "textons of smoothed bands": request("bands; smooth 3; textons 12 7"),
    "majority": request("bands; indices", majority=5),
    "segments": request("bands; indices", segments=4),
    "segments and majority of textons": request("bands; indices; textons 12 5", majority=3, segments=3),
    "majority of textons": request("bands; deviation NIR 3; slope; textons 8 3", majority=7),
}


def laid_out(folder, name, options):
    folder = folder / name
    folder.mkdir()
    return two_dates(folder, HEIGHT, WIDTH, options=options)


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    folder = tmp_path_factory.mktemp("files")
    return {
        "rows": laid_out(folder, "rows", ["BLOCKYSIZE=1"]),
        "pairs": laid_out(folder, "pairs", ["BLOCKYSIZE=2"]),
        "strips": laid_out(folder, "strips", ["BLOCKYSIZE=13", "INTERLEAVE=BAND"]),
        "tiles": laid_out(folder, "tiles", ["TILED=YES", "BLOCKXSIZE=32", "BLOCKYSIZE=16"]),
    }


@pytest.fixture(scope="module")
def elevation(tmp_path_factory):
    rng = np.random.default_rng(0)
    coarse = 200 + 30 * rng.normal(size=(24, 31)).cumsum(axis=0)
    return str(write_elevation(tmp_path_factory.mktemp("dem"), coarse, pixel_m=31.7, origin=(499_990, 5_400_013)))


def layouts(files, are_rows_dear):
    """The files that a request is tried with. Windows of one row cost most where segments look far around them, so
    that `segments` of a date has these, and others with segments have windows of two."""
    return [dates for name, dates in files.items() if name != ("rows" if are_rows_dear else "pairs")]


def fitted(folder, scene, asked):
    with threads(2) as executor:
        made = cluster_scene(scene, asked, folder / "fitted.tif", executor, SILENT)
    assignment = Assignment(scene, made.extraction, made.model, asked.majority, asked.segments)
    # Of clusters that are equally frequent the majority filter takes the lowest, and the ids have changed since.
    filtered = asked.majority > 1 or asked.segments > 1
    return assignment, mapped(folder, assignment, "expected") if filtered else read(folder / "fitted.tif")


def mapped(folder, assignment, name, count=2):
    path = folder / f"{name}.tif"
    with threads(count) as executor:
        map_clusters(assignment, 0, path, executor, SILENT)
    return read(path)


def check_all_blocks(folder, monkeypatch, scenes, asked):
    """Fit once, then map with every layout, size of block and number of threads."""
    assignment, expected = fitted(folder, scenes[0], asked)
    assert len(np.unique(expected[expected > 0])) == 6
    number = 0
    for scene in scenes:
        for side, strip, chunk in SIZES:
            monkeypatch.setattr(passes, "_WINDOW_SIDE", side)
            monkeypatch.setattr(passes, "_WINDOW_PIXELS", side * side)
            monkeypatch.setattr(passes, "_STRIP_PIXELS", strip)
            monkeypatch.setattr(KMeansModel, "at_once", chunk)
            number += 1
            again = replace(assignment, scene=scene)
            found = mapped(folder, again, str(number), count=(1, 2, 5)[number % 3])
            np.testing.assert_array_equal(found, expected, err_msg=f"{scene.files[0]} {side} {strip} {chunk}")
    return expected


@pytest.mark.parametrize("name", REQUESTS)
def test_any_block_size_gives_the_same_map_of_a_date(tmp_path, monkeypatch, files, elevation, name):
    are_rows_dear = name == "segments and majority of textons"
    scenes = [opened(dates[0], elevation=elevation) for dates in layouts(files, are_rows_dear)]
    expected = check_all_blocks(tmp_path, monkeypatch, scenes, REQUESTS[name])
    np.testing.assert_array_equal(expected > 0, scenes[0].read_values(WHOLE)[1])


@pytest.mark.parametrize(
    "name", ["bands and indices", "majority of textons", "components", "textons of noise fractions", "segments"]
)
def test_any_block_size_gives_the_same_map_of_two_dates_with_gaps_in_an_area(
    tmp_path, monkeypatch, files, elevation, name
):
    scenes = [opened(*dates, elevation=elevation, area=AREA) for dates in layouts(files, name == "segments")]
    expected = check_all_blocks(tmp_path, monkeypatch, scenes, REQUESTS[name])
    pixels = read_window(scenes[0], fit(scenes[0], REQUESTS["bands and indices"])[0], WHOLE)
    np.testing.assert_array_equal(expected > 0, pixels.valid)
    assert 0 < (expected > 0).mean() < 0.6
    np.testing.assert_array_equal(read(tmp_path / OBSERVATIONS), pixels.seen.sum(axis=0))
    assert set(np.unique(read(tmp_path / OBSERVATIONS))) == {0, 1, 2}


def test_dates_on_other_grids_leave_no_border_either(tmp_path, monkeypatch, files):
    """The second date is shifted by a part of a pixel, the third has pixels of 20 m in another zone."""
    shifted = write_raster(
        tmp_path / "shifted.tif", parcels(60, 95, 7, 2), names=FIVE_BANDS, origin=(500_013, 5_399_958)
    )
    xmin, _, _, ymax = project_bounds((500_000, 5_399_300, 500_900, 5_400_000), crs_wkt(32633), crs_wkt(32632))
    west, values = (xmin - 50, 20.0, 0.0, ymax - 90, 0.0, -20.0), parcels(60, 70, 11, 3)
    zone = write_raster(tmp_path / "zone.tif", values, names=FIVE_BANDS, geotransform=west, epsg=32632)
    scenes = [opened(files[name][0], shifted, zone) for name in ("rows", "tiles")]
    asked = request("bands; indices; deviation NIR 3", majority=3)
    check_all_blocks(tmp_path, monkeypatch, scenes, asked)
    seen = np.unique(read(tmp_path / OBSERVATIONS), return_counts=True)
    assert len(seen[0]) >= 3, seen


@pytest.mark.parametrize(("height", "width"), [(1, 90), (90, 1), (4, 5)])
@pytest.mark.parametrize(
    "text", ["bands; indices", "bands; smooth 9; deviation NIR 15; edges B04 5", "bands; textons 5 3"]
)
def test_scenes_smaller_than_the_margin(tmp_path, monkeypatch, height, width, text):
    values = parcels(90, 90, 3)[:, :height, -width:]
    values[:, 0, 0] = 0
    scene = opened(write_raster(tmp_path / "thin.tif", values, names=FIVE_BANDS))
    asked = by_pixels(clusters=3, sample=500, features=text, majority=5, segments=7)
    assignment, expected = fitted(tmp_path, scene, asked)
    np.testing.assert_array_equal(expected > 0, values.any(axis=0))
    for number, (side, strip, chunk) in enumerate(SIZES):
        monkeypatch.setattr(passes, "_WINDOW_SIDE", side)
        monkeypatch.setattr(passes, "_WINDOW_PIXELS", side)
        monkeypatch.setattr(passes, "_STRIP_PIXELS", strip)
        monkeypatch.setattr(KMeansModel, "at_once", chunk)
        np.testing.assert_array_equal(mapped(tmp_path, assignment, str(number)), expected)


def fit(scene, asked):
    with threads(2) as executor:
        return fit_features(scene, asked, draw_from(scene, asked, executor), SILENT)


def streamed(scene, extraction):
    """The features of the whole scene as the passes make them."""
    pixels, parts = read_window(scene, extraction, WHOLE), []
    for _, features in feature_strips(variables_of(scene), extraction, pixels, extraction.margin):
        parts.append(features)
    return np.concatenate(parts, axis=1), pixels.valid


@pytest.mark.parametrize("name", REQUESTS)
def test_a_sample_has_the_very_features_of_the_pass(monkeypatch, files, elevation, name):
    scene = opened(*files["tiles"], elevation=elevation)
    monkeypatch.setattr(sampling, "_WINDOW", 32)
    monkeypatch.setattr(sampling, "_PATCH_VALUES", 5000)
    extraction, sample = fit(scene, REQUESTS[name])
    whole, valid = streamed(scene, extraction)
    # Every pixel that was drawn is one of the scene's; those of a pixel's place are its own.
    with threads(2) as executor:
        places = draw_sample(scene, extraction, 3000, 2, executor, SILENT, taking=_places)[0]
    assert sample.shape == (len(extraction.spec.names), places.shape[1])
    rows, columns = places
    assert valid[rows, columns].all()
    np.testing.assert_array_equal(sample, whole[:, rows, columns])


def _places(pixels, places):
    rows, columns = np.unravel_index(places, pixels.valid.shape)
    return (np.stack((rows + pixels.window.row, columns + pixels.window.column)),)


def test_patches_around_pixels_are_those_of_the_scene(files, monkeypatch):
    """What encoders that look around are fitted to: squares of features, and where these have data."""
    monkeypatch.setattr(sampling, "_WINDOW", 40)
    scene = opened(files["rows"][0])
    extraction, _ = fit(scene, request("bands; NDVI; smooth 3"))
    taking = partial(take_patches, variables_of(scene), extraction)
    with threads(2) as executor:
        patches, inside = draw_sample(scene, extraction, 400, 2, executor, SILENT, taking=taking, margin=4)
        (rows, columns) = draw_sample(scene, extraction, 400, 2, executor, SILENT, taking=_places, margin=4)[0]
    whole, valid = streamed(scene, extraction)
    assert patches.shape == (6, 7, 7, len(rows))
    assert inside.shape == patches.shape[1:]
    for number in range(0, len(rows), 7):
        for down, right in ((0, 0), (3, 3), (6, 1)):
            row, column = rows[number] + down - 3, columns[number] + right - 3
            here = 0 <= row < HEIGHT and 0 <= column < WIDTH and valid[row, column]
            assert inside[down, right, number] == here
            if here:
                np.testing.assert_array_equal(patches[:, down, right, number], whole[:, row, column])


def test_stored_values_are_taken_with_the_dates_that_saw_them(files):
    scene = opened(*files["tiles"])
    extraction = Extraction(feature_spec("bands", scene))
    with threads(1) as executor:
        values, seen = draw_sample(scene, extraction, 900, 1, executor, SILENT, taking=take_values)
    assert values.shape[0] == 10
    assert seen.shape == (2, values.shape[1])
    assert seen.any(axis=0).all()
    assert not seen.all()
    assert (values[:5].any(axis=0) == seen[0]).all()


def test_strips_cover_a_window_once_each_with_its_margin(files):
    scene = opened(files["tiles"][0])
    extraction, _ = fit(scene, request("bands; deviation NIR 5"))
    pixels = read_window(scene, extraction, Window(10, 20, 33, 41), 6)
    rows, previous = 0, 0
    for place, block in strips_of(pixels, 2, 5, 200):
        assert place.start == previous
        assert block.inside.shape == (place.stop - place.start + 4, 33 + 10)
        previous, rows = place.stop, rows + place.stop - place.start
    assert rows == 41 + 2 * 3


def test_windows_of_many_bands_are_smaller_and_cover_the_scene(files, monkeypatch):
    scene = opened(*files["tiles"])
    monkeypatch.setattr(passes, "_WINDOW_VALUES", 10 * 32 * 32)
    monkeypatch.setattr(passes, "_SMALLEST_SIDE", 8)
    monkeypatch.setattr(passes, "_WINDOW_SIDE", 64)
    windows = plan_windows(scene)
    assert max(max(window.width, window.height) for window in windows) == 32
    assert sum(window.pixels for window in windows) == HEIGHT * WIDTH
    rows = opened(*files["rows"])
    assert sum(window.pixels for window in plan_windows(rows, 3)) == HEIGHT * WIDTH


def test_a_window_outside_the_area_is_read_as_no_data_of_all_dates(files):
    scene = opened(*files["tiles"], area="POLYGON((500000 5400000,500050 5400000,500050 5399900,500000 5400000))")
    extraction, _ = fit(scene, by_pixels(clusters=2, features="bands"))
    pixels = read_window(scene, extraction, Window(60, 40, 20, 20))
    assert not pixels.valid.any()
    assert pixels.values.shape == (10, 20, 20)
    assigned = assign_window(Assignment(scene, extraction, _NoModel()), Window(60, 40, 20, 20))
    assert not assigned.labels.any()


class _NoModel:
    """A model that is never asked."""

    clusters, has_membership, algorithm = 3, False, "none"


def test_an_encoder_is_fitted_to_a_scenes_own_sample(files):
    scene = opened(files["tiles"][0])
    extraction, sample = fit(scene, request("bands; pca 2"))
    base = fit(scene, request("bands"))[1]
    again = fit_encoder(extraction.spec, base, 2)
    np.testing.assert_array_equal(again.weights, extraction.encoders[-1].weights)
    assert sample.std(axis=1)[0] > sample.std(axis=1)[1]


def test_a_chain_of_encoders_is_kept_with_what_each_has_learned(files):
    scene = opened(files["tiles"][0])
    extraction, sample = fit(scene, request("bands; indices; mnf 3; textons 12 5 0.2"))
    assert sample.shape[0] == 12 + 3
    again = extraction_from_arrays(extraction.spec, extraction.arrays())
    pixels = read_window(scene, extraction, Window(10, 20, 33, 41))
    made = [each.features(variables_of(scene), pixels.block) for each in (extraction, again)]
    np.testing.assert_array_equal(*made)
    # The pixel's own noise fractions stand behind the textons.
    fractions = extraction.encoders[0].encode(extraction.base.features(variables_of(scene), pixels.block), None)
    classes = again.encoders[1].classes
    mean, deviation = classes.mean[:, None, None], classes.deviation[:, None, None]
    np.testing.assert_allclose(made[0][12:], 0.2 * (trim(fractions, 2) - mean) / deviation, atol=1e-4)


def test_the_only_encoder_of_earlier_versions_is_read(files):
    scene = opened(files["tiles"][0])
    extraction, _ = fit(scene, request("bands; textons 12 5"))
    kept = {name.replace("textons/", "encoder/"): array for name, array in extraction.arrays().items()}
    assert any(name.startswith("encoder/") for name in kept)
    again = extraction_from_arrays(extraction.spec, kept)
    np.testing.assert_array_equal(again.encoders[0].classes.centres, extraction.encoders[0].classes.centres)
