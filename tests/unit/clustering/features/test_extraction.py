"""Features of a block, worked out by other means; and the same to the last bit wherever a block is cut."""

from dataclasses import replace

import numpy as np
import pytest
from landcover_interpreter.core.clustering.blocks import read_window
from landcover_interpreter.core.clustering.features import DARKEST, variables_of
from landcover_interpreter.core.clustering.features.extraction import Block, Extraction
from landcover_interpreter.core.clustering.features.request import feature_spec
from landcover_interpreter.core.scene.grid import Window
from landcover_interpreter.tests.dated_scenes import opened, two_dates, write_elevation
from landcover_interpreter.tests.patchwork import FIVE_BANDS

HEIGHT, WIDTH = 70, 90


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    folder = tmp_path_factory.mktemp("scene")
    x, y = np.meshgrid(np.arange(WIDTH), np.arange(HEIGHT))
    elevation = write_elevation(folder, 300 + 4 * x - 2 * y)
    return opened(two_dates(folder, HEIGHT, WIDTH)[0], elevation=str(elevation))


def features_of(scene, text, window=None, **changes):
    """Features by name (h, w) of a window, and where it has data."""
    extraction = replace(Extraction(feature_spec(text, scene)), **changes)
    pixels = read_window(scene, extraction, window or Window(0, 0, scene.grid.width, scene.grid.height))
    made = extraction.features(variables_of(scene), pixels.block)
    assert made.dtype == np.float32
    return dict(zip(extraction.spec.names, made)), pixels.valid


@pytest.fixture(scope="module")
def bands(scene):
    """Reflectance by role, and where it has data, read plainly."""
    values, valid = scene.read_values(Window(0, 0, WIDTH, HEIGHT))
    return {role: np.maximum(band / 1e4, DARKEST) for role, band in zip(FIVE_BANDS, values)}, valid


def averaged(band, valid, row, column, reach):
    rows, columns = slice(max(0, row - reach), row + reach + 1), slice(max(0, column - reach), column + reach + 1)
    return band[rows, columns][valid[rows, columns]].mean()


def test_bands_and_indices_are_those_of_the_pixels(scene, bands):
    reflectance, valid = bands
    for text in ("bands; indices", "B08 B02; NDVI; BSI", "log B08; MNDWI"):
        found, inside = features_of(scene, text)
        np.testing.assert_array_equal(inside, valid)
        expected = {
            **reflectance,
            "log B08": np.log(reflectance["B08"]),
            "NDVI": (reflectance["B08"] - reflectance["B04"]) / (reflectance["B08"] + reflectance["B04"]),
            "MNDWI": (reflectance["B03"] - reflectance["B11"]) / (reflectance["B03"] + reflectance["B11"]),
        }
        for name in set(found) & set(expected):
            np.testing.assert_allclose(found[name][valid], expected[name][valid], atol=2e-6)


@pytest.mark.parametrize("text", ["bands; indices; smooth 5", "B04 B08; NDVI; smooth 5", "log bands; smooth 5"])
def test_smoothed_bands_are_means_of_the_data_around_and_indices_are_of_those(scene, bands, text):
    reflectance, valid = bands
    found, inside = features_of(scene, text)
    assert next(iter(found.values())).shape == (HEIGHT, WIDTH)
    np.testing.assert_array_equal(inside, valid)
    rng = np.random.default_rng(0)
    places = np.argwhere(valid)
    for row, column in [(0, WIDTH - 1), *rng.choice(places, 60)]:
        if not valid[row, column]:
            continue
        means = {role: averaged(band, valid, row, column, 2) for role, band in reflectance.items()}
        nir, red = means["B08"], means["B04"]
        if "NDVI" in found:
            assert found["NDVI"][row, column] == pytest.approx((nir - red) / (nir + red), abs=1e-5)
        if "B04" in found:
            assert found["B04"][row, column] == pytest.approx(red, abs=1e-6)
        if "log B04" in found:
            assert found["log B04"][row, column] == pytest.approx(np.log(red), abs=1e-5)


def test_texture_is_of_the_data_around_each_pixel_also_at_the_edges(scene, bands):
    reflectance, valid = bands
    found, _ = features_of(scene, "B04; deviation NIR 7; edges B04 5; smooth 3")
    for row, column in [(0, WIDTH - 1), (HEIGHT - 1, WIDTH - 1), *np.argwhere(valid)[::171]]:
        if not valid[row, column]:
            continue
        rows, columns = slice(max(0, row - 3), row + 4), slice(max(0, column - 3), column + 4)
        near = reflectance["B08"][rows, columns][valid[rows, columns]]
        assert found["deviation B08 7"][row, column] == pytest.approx(near.std(), abs=1e-6)
        steps = [
            abs(reflectance["B04"][r + down, c + right] - reflectance["B04"][r, c])
            for r in range(max(0, row - 2), row + 3)
            for c in range(max(0, column - 2), column + 3)
            for down, right in ((0, 1), (1, 0))
            if r + down < HEIGHT and c + right < WIDTH and valid[r, c] and valid[r + down, c + right]
        ]
        assert found["edges B04 5"][row, column] == pytest.approx(np.mean(steps) if steps else 0, abs=1e-6)


def test_elevation_is_as_it_stands_and_a_plane_has_one_slope(scene):
    found, _ = features_of(scene, "B04; elevation; slope")
    x, y = np.meshgrid(np.arange(WIDTH), np.arange(HEIGHT))
    np.testing.assert_allclose(found["elevation"], 300 + 4 * x - 2 * y, atol=1e-3)
    # 4 m and 2 m over 10 m.
    expected = np.degrees(np.arctan(np.hypot(0.4, 0.2)))
    np.testing.assert_allclose(found["slope"][1:-1, 1:-1], expected, rtol=1e-4)


def test_nothing_drops_where_the_elevation_ends(scene):
    """Pixels at the end of the raster, and next to a hole in it, are not steeper than the others."""
    found, _ = features_of(scene, "B04; slope", ground_m=-500.0)
    assert found["slope"].max() <= np.degrees(np.arctan(np.hypot(0.4, 0.2))) + 1e-3
    assert found["slope"].min() > 5
    block = Block(np.full((5, 5, 5), 3000, np.uint16), np.ones((5, 5), bool), np.full((5, 5), 900, np.float32))
    block.elevation[2, 2:4] = np.nan
    extraction = Extraction(feature_spec("B04; elevation; slope", scene), ground_m=100.0)
    _, elevation, slope = extraction.features(variables_of(scene), block)
    assert elevation.tolist() == [[900, 900, 900], [900, 100, 100], [900, 900, 900]]
    assert (slope[[0, 2]] == 0).all()
    assert slope[1, 0] == 0


def test_features_beyond_the_data_are_finite(scene):
    for text in ("bands; indices", "log bands; NDVI; deviation NIR 5; edges NIR 3; smooth 3; slope"):
        found, valid = features_of(scene, text)
        assert not valid.all()
        assert all(np.isfinite(feature).all() for feature in found.values())


SPECS = (
    "bands; indices",
    "log bands; MNDWI; BSI",
    "bands; indices; smooth 7",
    "bands; deviation NIR 5; edges B04 9; smooth 3; slope; elevation; robust",
)


@pytest.mark.parametrize("text", SPECS)
def test_wherever_a_block_is_cut_its_features_are_the_same_to_the_last_bit(scene, text):
    whole, _ = features_of(scene, text)
    for window in (Window(0, 0, 1, 1), Window(13, 7, 31, 1), Window(89, 3, 1, 67), Window(40, 40, 37, 30)):
        part, _ = features_of(scene, text, window)
        for name, feature in part.items():
            rows, columns = (slice(s, s + n) for s, n in ((window.row, window.height), (window.column, window.width)))
            np.testing.assert_array_equal(feature, whole[name][rows, columns], err_msg=f"{name} {window}")


def test_margins_and_what_is_kept(scene):
    spec = feature_spec("bands; edges NIR 5; slope", scene)
    extraction = Extraction(spec, ground_m=120.5, pixel_m=(10.0, 20.0))
    assert (extraction.margin, extraction.is_pixelwise) == (3, False)
    kept = extraction.arrays()
    assert {name: np.asarray(array).tolist() for name, array in kept.items()} == {
        "terrain/ground_m": 120.5,
        "terrain/pixel_m": [10.0, 20.0],
    }
    assert Extraction(feature_spec("bands", scene)).arrays() == {}
