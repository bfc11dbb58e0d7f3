"""The profiles of clusters against sums over all pixels, worked out from the image and clusters.tif."""

import math

import numpy as np
import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.run_folder import CLUSTERS
from landcover_interpreter.core.scene.scene import SceneRequest
from landcover_interpreter.tests.clusterings import by_pixels
from landcover_interpreter.tests.patchwork import FIVE_BANDS, parcels, read
from landcover_interpreter.tests.scenes import digital_numbers, ground, write_raster

OFFSET = -0.1
SCENES = {
    "utm": {"pixel_m": 20},
    "degrees": {"epsg": 4326, "geotransform": (15.2, 1.4e-4, 0, 61.3, 0, -0.9e-4)},
    "feet": {"epsg": 2263, "geotransform": (980_000, 30, 0, 200_000, 0, -25)},
    "rotated": {"geotransform": (500_000, 8, 6, 5_400_000, 6, -8)},
    "no system": {"epsg": None},
}
# A bin of the histograms of bands is 0.0025 wide, one of indices 0.0039; values are rounded to four digits.
BIN = {"band": 0.0026, "index": 0.0041}


def variables(values):
    """Return the variables of digital numbers by name, in reflectance and indices."""
    bands = {
        role: np.maximum(value.astype(np.float64) / 10_000 + OFFSET, 1e-3) for role, value in zip(FIVE_BANDS, values)
    }
    nir, red, green, swir = (bands[role] for role in ("B08", "B04", "B03", "B11"))
    indices = {
        "NDVI": (nir - red) / (nir + red),
        "NDWI": (green - nir) / (green + nir),
        "NDBI": (swir - nir) / (swir + nir),
    }
    return {**bands, **indices}


@pytest.fixture(scope="module", params=SCENES)
def profiled(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("profiles")
    values = parcels(140, 130, seed=11)
    values[values > 0] += 1000
    file = write_raster(folder / "scene.tif", values, names=FIVE_BANDS, **SCENES[request.param])
    scene = SceneRequest((str(file),), offset=-1000)
    found = jobs.cluster(scene, by_pixels(clusters=6), folder / "run", SILENT)
    return found.profiles, read(folder / "run" / CLUSTERS), variables(values), request.param


def test_pixels_and_shares_add_up(profiled):
    profiles, ids, _, _ = profiled
    assert sum(profile.pixels for profile in profiles) == np.count_nonzero(ids)
    for profile in profiles:
        assert profile.pixels == np.count_nonzero(ids == profile.cluster)
        assert profile.share == pytest.approx(profile.pixels / np.count_nonzero(ids))


def zone_m2(south, north, width):
    """Return the area on WGS 84 between two parallels and meridians `width` degrees apart, exactly."""
    a, e2 = 6378137.0, 6.69437999014e-3
    e = math.sqrt(e2)

    def zone(latitude):
        sine = math.sin(math.radians(latitude))
        logarithm = math.log((1 - e * sine) / (1 + e * sine)) / (2 * e)
        return (1 - e2) * (sine / (1 - e2 * sine**2) - logarithm)

    return a**2 / 2 * math.radians(width) * (zone(north) - zone(south))


def test_hectares(profiled):
    profiles, ids, _, kind = profiled
    for profile in profiles:
        inside = ids == profile.cluster
        if kind == "no system":
            assert profile.hectares is None
        elif kind == "degrees":
            rows = [zone_m2(61.3 - (row + 1) * 0.9e-4, 61.3 - row * 0.9e-4, 1.4e-4) for row in range(140)]
            assert profile.hectares == pytest.approx((inside.sum(axis=1) * rows).sum() / 1e4, rel=2e-4)
        else:
            pixel = {"utm": 400, "feet": 750 * (1200 / 3937) ** 2, "rotated": 100}[kind]
            assert profile.hectares == pytest.approx(inside.sum() * pixel / 1e4, rel=1e-9)


def test_mean_and_deviation_of_every_variable(profiled):
    profiles, ids, measured, _ = profiled
    for profile in profiles:
        assert list(profile.mean) == list(profile.deviation) == [*FIVE_BANDS, "NDVI", "NDWI", "NDBI"]
        for name, values in measured.items():
            inside = values[ids == profile.cluster]
            assert profile.mean[name] == pytest.approx(inside.mean(), abs=3e-6)
            assert profile.deviation[name] == pytest.approx(inside.std(), abs=1e-5)


def test_percentiles_to_the_width_of_a_bin(profiled):
    profiles, ids, measured, _ = profiled
    for profile in profiles:
        for name, values in measured.items():
            low, high = (
                np.percentile(values[ids == profile.cluster], (5, 25, 50, 75, 95), method=method)
                for method in ("lower", "higher")
            )
            found, width = np.array(profile.percentiles[name]), BIN["band" if name[0] == "B" else "index"]
            assert (found >= low - width).all()
            assert (found <= high + width).all()


def test_texture_is_the_mean_step_to_the_right_in_shares_of_the_mean(profiled):
    profiles, ids, measured, _ = profiled
    both = (ids[:, :-1] > 0) & (ids[:, 1:] > 0)
    for profile in profiles:
        first = both & (ids[:, :-1] == profile.cluster)
        for name, texture in (("B08", profile.texture_nir), ("B04", profile.texture_red)):
            steps = np.abs(np.diff(measured[name], axis=1))[first]
            expected = steps.mean() / measured[name][ids == profile.cluster].mean()
            assert texture == pytest.approx(expected, abs=1e-5)


def test_cohesion_is_the_share_of_neighbours_in_the_same_cluster(profiled):
    profiles, ids, _, _ = profiled
    pairs = [(ids[:, :-1], ids[:, 1:]), (ids[:-1], ids[1:])]
    for profile in profiles:
        others = np.concatenate([two[(one == profile.cluster) & (two > 0)] for one, two in pairs])
        assert profile.cohesion == pytest.approx((others == profile.cluster).mean(), abs=1e-6)


def test_a_scene_taller_than_a_window_has_the_same_figures(tmp_path):
    """But for cohesion, whose pairs across a window's lower edge are not counted."""
    values = digital_numbers(ground(FIVE_BANDS, 1500, 60))
    values[:, :40] = 0
    file = write_raster(tmp_path / "scene.tif", values, names=FIVE_BANDS)
    found = jobs.cluster(SceneRequest((str(file),), offset=0), by_pixels(clusters=4), tmp_path / "run", SILENT)
    ids, measured = read(tmp_path / "run" / CLUSTERS), values.astype(np.float64) / 10_000
    for profile in found.profiles:
        inside = ids == profile.cluster
        assert profile.pixels == inside.sum()
        for role, band in zip(FIVE_BANDS, measured):
            assert profile.mean[role] == pytest.approx(band[inside].mean(), abs=3e-6)
            assert profile.deviation[role] == pytest.approx(band[inside].std(), abs=1e-5)


def test_sites_are_where_a_cluster_is_pure(tmp_path):
    """Blocks of 64 pixels of four covers, the last one mixed half and half with the first."""
    roles, rng = FIVE_BANDS, np.random.default_rng(1)
    values = digital_numbers(ground(roles, 256, 256))
    first, last = values[:, 10, 10], values[:, 250, 250]
    mixed = rng.random((128, 128)) < 0.5
    values[:, 128:, 128:] = np.where(mixed, first[:, None, None], last[:, None, None])
    file = write_raster(tmp_path / "scene.tif", values, names=roles)
    found = jobs.cluster(SceneRequest((str(file),)), by_pixels(clusters=4), tmp_path / "run", SILENT)
    ids = read(tmp_path / "run" / CLUSTERS)
    for profile in found.profiles:
        assert len({(site.column, site.row) for site in profile.sites}) == len(profile.sites)
        assert [site.purity for site in profile.sites] == sorted((s.purity for s in profile.sites), reverse=True)
        for site in profile.sites:
            square = ids[site.row : site.row + site.size, site.column : site.column + site.size]
            assert square.shape == (site.size, site.size)
            assert (square == profile.cluster).mean() == pytest.approx(site.purity, abs=0.15)
        half = profile.cluster == ids[240:, 240:].max() and np.unique(ids[240:, 240:]).size == 2
        pure = {profile.cluster} & {int(ids[10, 10]), int(ids[10, 200]), int(ids[200, 10])}
        assert (profile.sites[0].purity == 1) == bool(pure)
        assert bool(pure) or half


def test_a_scene_smaller_than_a_site_has_none(tmp_path):
    values = digital_numbers(ground(FIVE_BANDS, 20, 31))
    file = write_raster(tmp_path / "scene.tif", values, names=FIVE_BANDS)
    found = jobs.cluster(SceneRequest((str(file),)), by_pixels(clusters=3), tmp_path / "run", SILENT)
    assert {profile.sites for profile in found.profiles} == {()}
