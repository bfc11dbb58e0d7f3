"""From a scene to clusters.tif: the same for the same seed, numbered by area, right in every pixel."""

import hashlib
from dataclasses import replace

import numpy as np
import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.clustering.kmeans import MOST_CLUSTERS
from landcover_interpreter.core.clustering.mapping import cluster_scene
from landcover_interpreter.core.clustering.model_file import load_model
from landcover_interpreter.core.errors import Cancelled, ClusteringError
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.run_folder import CLUSTERS, MODEL
from landcover_interpreter.core.scene.scene import SceneRequest, open_scene
from landcover_interpreter.core.streaming import threads
from landcover_interpreter.tests.clusterings import by_pixels
from landcover_interpreter.tests.patchwork import FIVE_BANDS, islands, parcels, patches, read
from landcover_interpreter.tests.scenes import digital_numbers, ground, write_raster
from osgeo import gdal

REQUEST = by_pixels(clusters=7, sample=50_000, seed=3)


def scene_file(folder, values, **options):
    return write_raster(folder / "Szene 1.tif", values, names=FIVE_BANDS, **options)


def clustered(folder, file, request=REQUEST, **scene):
    return jobs.cluster(SceneRequest((str(file),), **scene), request, folder / "run", SILENT)


@pytest.fixture(scope="module")
def values():
    return parcels()


@pytest.fixture(scope="module")
def run(tmp_path_factory, values):
    folder = tmp_path_factory.mktemp("mapping")
    file = scene_file(folder, values)
    interpretation = clustered(folder, file)
    return folder / "run", interpretation


def test_ids_run_by_falling_area_and_0_is_no_data(run, values):
    folder, interpretation = run
    ids = read(folder / CLUSTERS)
    np.testing.assert_array_equal(ids == 0, (values == 0).all(axis=0))
    counts = np.bincount(ids[ids > 0], minlength=8)[1:]
    assert len(counts) == 7
    assert (np.diff(counts) <= 0).all()
    assert counts[-1] > 0
    assert [profile.cluster for profile in interpretation.profiles] == [1, 2, 3, 4, 5, 6, 7]
    assert [profile.pixels for profile in interpretation.profiles] == counts.tolist()


def test_the_raster_lies_on_the_scene_and_names_its_clusters(run):
    folder, _ = run
    raster, scene = gdal.Open(str(folder / CLUSTERS)), gdal.Open(str(folder.parent / "Szene 1.tif"))
    assert raster.GetGeoTransform() == scene.GetGeoTransform()
    assert raster.GetSpatialRef().IsSame(scene.GetSpatialRef())
    band = raster.GetRasterBand(1)
    assert (raster.RasterCount, band.DataType, band.GetNoDataValue()) == (1, gdal.GDT_Byte, 0)
    assert band.GetCategoryNames() == ["no data", *(f"Cluster {i}" for i in range(1, 8))]
    colours = {band.GetColorTable().GetColorEntry(i) for i in range(1, 8)}
    assert len(colours) == 7


def test_every_pixel_is_in_the_cluster_of_its_nearest_centre(run, values):
    """Worked out from model.npz alone: the features by name, standardised, in double precision."""
    folder, _ = run
    model = load_model(folder / MODEL)
    bands = dict(zip(FIVE_BANDS, np.maximum(values / 10_000, 1e-3)))
    nir = bands["B08"]
    measured = {
        **bands,
        **{f"log {role}": np.log(band) for role, band in bands.items()},
        "NDVI": (nir - bands["B04"]) / (nir + bands["B04"]),
        "NDWI": (bands["B03"] - nir) / (bands["B03"] + nir),
        "NDBI": (bands["B11"] - nir) / (bands["B11"] + nir),
    }
    assert {"NDVI", "NDWI", "NDBI"} <= set(model.spec.names)
    features = np.stack([measured[name] for name in model.spec.names], axis=-1)
    points = (features - model.mean) / model.deviation
    distances = ((points[..., None, :] - model.centres) ** 2).sum(axis=-1)
    ids, data = read(folder / CLUSTERS), (values != 0).any(axis=0)
    wrong = (ids != distances.argmin(axis=-1) + 1) & data
    assert wrong.sum() <= 2
    nearest = np.sort(distances[wrong], axis=-1)
    np.testing.assert_allclose(nearest[:, 0], nearest[:, 1], rtol=1e-4)


def test_two_runs_and_any_number_of_threads_give_the_same_bytes(tmp_path):
    """Of a scene with several windows, and a sample smaller than the scene."""
    scene = open_scene(SceneRequest((str(scene_file(tmp_path, parcels(1100, 2300))),)))
    request = replace(REQUEST, sample=20_000)
    digests, profiles = set(), []
    for number, count in enumerate((1, 1, 2, 5)):
        target = tmp_path / f"clusters{number}.tif"
        with threads(count) as executor:
            profiles.append(cluster_scene(scene, request, target, executor, SILENT).profiles)
        digests.add(hashlib.sha256(target.read_bytes()).hexdigest())
    assert len(digests) == 1
    assert all(other == profiles[0] for other in profiles)


def test_another_seed_may_give_another_map(tmp_path):
    file = scene_file(tmp_path, parcels(400, 400))
    maps = []
    for seed in (1, 2):
        clustered(tmp_path, file, replace(REQUEST, clusters=15, sample=500, seed=seed))
        maps.append(read(tmp_path / "run" / CLUSTERS))
    assert not np.array_equal(*maps)


LAYOUTS = {
    "rows": ["BLOCKYSIZE=1"],
    "one strip": ["BLOCKYSIZE=150"],
    "tiny tiles": ["TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16"],
    "tiles larger than the scene": ["TILED=YES", "BLOCKXSIZE=512", "BLOCKYSIZE=512"],
    "wide tiles": ["TILED=YES", "BLOCKXSIZE=2048", "BLOCKYSIZE=16"],
    "by pixel, compressed": ["INTERLEAVE=PIXEL", "COMPRESS=DEFLATE"],
    "by band, compressed tiles": ["INTERLEAVE=BAND", "COMPRESS=LZW", "TILED=YES"],
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_blocks_of_the_file_do_not_matter(tmp_path, run, values, layout):
    file = scene_file(tmp_path, values, options=LAYOUTS[layout])
    interpretation = clustered(tmp_path, file)
    np.testing.assert_array_equal(read(tmp_path / "run" / CLUSTERS), read(run[0] / CLUSTERS))
    assert interpretation.profiles == run[1].profiles


def test_windows_do_not_matter(tmp_path):
    """A scene wider than a window, in tiles and in strips that are read across its whole width."""
    values = parcels(90, 2200, cell=37)
    maps, pixels = [], []
    for options in (["TILED=YES"], ["BLOCKYSIZE=7"], ["TILED=YES", "BLOCKXSIZE=2208", "BLOCKYSIZE=96"]):
        file = scene_file(tmp_path, values, options=options)
        found = clustered(tmp_path, file, replace(REQUEST, sample=values[0].size))
        maps.append(read(tmp_path / "run" / CLUSTERS))
        pixels.append([(profile.pixels, profile.mean) for profile in found.profiles])
    assert np.array_equal(maps[0], maps[1])
    assert np.array_equal(maps[0], maps[2])
    assert [count for count, _ in pixels[0]] == [count for count, _ in pixels[1]]
    for (_, mean), (_, other) in zip(pixels[0], pixels[1]):
        assert mean == pytest.approx(other, abs=2e-6)


@pytest.mark.parametrize("kind", ["tag", "nan"])
def test_no_data_by_tag_and_by_nan(tmp_path, run, values, kind):
    empty = (values == 0).all(axis=0)
    if kind == "tag":
        marked = np.where(empty, 65535, values).astype(np.uint16)
        file = scene_file(tmp_path, marked, nodata=65535)
    else:
        file = scene_file(tmp_path, np.where(empty, np.nan, values / 10_000).astype(np.float32))
    clustered(tmp_path, file)
    np.testing.assert_array_equal(read(tmp_path / "run" / CLUSTERS) == 0, empty)


def test_as_many_clusters_as_a_byte_holds(tmp_path):
    file = scene_file(tmp_path, parcels(60, 70))
    interpretation = clustered(tmp_path, file, replace(REQUEST, clusters=254))
    ids = read(tmp_path / "run" / CLUSTERS)
    assert ids.dtype == np.uint8
    assert [profile.pixels for profile in interpretation.profiles] == np.bincount(ids[ids > 0])[1:].tolist()
    assert len(interpretation.profiles) == 254


def test_there_is_a_most_of_clusters(tmp_path, values):
    request = replace(REQUEST, clusters=MOST_CLUSTERS + 1)
    with pytest.raises(ClusteringError, match=f"CLUSTERS is {MOST_CLUSTERS + 1}: .* from 2 to {MOST_CLUSTERS};"):
        clustered(tmp_path, scene_file(tmp_path, values), request)


@pytest.mark.parametrize("hectares", [0.02, 0.25, 1.5])
def test_no_patch_is_smaller_than_the_minimum_mapping_unit(tmp_path, values, hectares):
    file = scene_file(tmp_path, values)
    clustered(tmp_path, file)
    before = read(tmp_path / "run" / CLUSTERS)
    interpretation = clustered(tmp_path, file, replace(REQUEST, minimum_mapping_unit_ha=hectares))
    ids = read(tmp_path / "run" / CLUSTERS)
    np.testing.assert_array_equal(ids == 0, before == 0)
    assert min(pixels for pixels, _ in patches(before)) == 1
    assert islands(ids)[ids > 0].min() > 150
    assert min(pixels for pixels, _ in patches(ids)) >= hectares * 100
    counts = np.bincount(ids[ids > 0], minlength=8)[1:].tolist()
    assert [profile.pixels for profile in interpretation.profiles] == counts
    assert counts == sorted(counts, reverse=True)
    assert sum(profile.share for profile in interpretation.profiles) == pytest.approx(1)


def test_the_minimum_mapping_unit_follows_the_pixel_size(tmp_path, values):
    """20 pixels of 0.04 ha make 0.8 ha."""
    file = scene_file(tmp_path, values, pixel_m=20)
    clustered(tmp_path, file, replace(REQUEST, minimum_mapping_unit_ha=0.8))
    smallest = min(pixels for pixels, _ in patches(read(tmp_path / "run" / CLUSTERS)))
    assert 20 <= smallest < 30


def test_a_cluster_that_the_clean_up_swallows_is_last_and_empty_and_the_job_goes_on(tmp_path, values):
    file = scene_file(tmp_path, values)
    interpretation = clustered(tmp_path, file, replace(REQUEST, minimum_mapping_unit_ha=30))
    pixels = [profile.pixels for profile in interpretation.profiles]
    assert len(pixels) == 7
    assert pixels[-1] == 0
    jobs.label(tmp_path / "run", jobs.LabelRequest(), SILENT)
    jobs.export(tmp_path / "run", None, None, SILENT)


def test_a_minimum_mapping_unit_needs_a_coordinate_system(tmp_path, values):
    file = scene_file(tmp_path, values, epsg=None)
    with pytest.raises(ClusteringError, match=r"MIN_MAPPING_UNIT_HA.*no coordinate system.*set 0"):
        clustered(tmp_path, file, replace(REQUEST, minimum_mapping_unit_ha=1))
    assert not (tmp_path / "run").exists()
    interpretation = clustered(tmp_path, file)
    assert {profile.hectares for profile in interpretation.profiles} == {None}


@pytest.mark.parametrize("clusters", [-3, 0, 1, 6, 1000])
def test_the_largest_number_of_clusters_is_told(tmp_path, clusters):
    rng = np.random.default_rng(1)
    distinct = rng.integers(100, 5000, (5, 5)).astype(np.uint16)
    file = scene_file(tmp_path, distinct[:, rng.integers(0, 5, (40, 50))])
    with pytest.raises(ClusteringError, match=rf"^CLUSTERS is {clusters}: .* from 2 to 5;"):
        clustered(tmp_path, file, replace(REQUEST, clusters=clusters))
    assert not (tmp_path / "run").exists()


def test_as_many_clusters_as_distinct_pixels(tmp_path):
    rng = np.random.default_rng(1)
    distinct = rng.integers(100, 5000, (5, 6)).astype(np.uint16)
    kinds = rng.integers(0, 6, (40, 50))
    clustered(tmp_path, scene_file(tmp_path, distinct[:, kinds]), replace(REQUEST, clusters=6))
    ids = read(tmp_path / "run" / CLUSTERS)
    assert len(set(zip(kinds.ravel().tolist(), ids.ravel().tolist()))) == 6


def test_a_scene_masked_all_over_says_so(tmp_path, values):
    mask = write_raster(tmp_path / "scl.tif", np.full((1, *values.shape[1:]), 9, np.uint8))
    with pytest.raises(ClusteringError, match=r"no pixel is left to cluster.*masked"):
        clustered(tmp_path, scene_file(tmp_path, values), mask=str(mask))
    assert not (tmp_path / "run").exists()


def test_an_unknown_algorithm_is_told_the_known_ones(tmp_path, values):
    with pytest.raises(ClusteringError, match=r"'magic' is unknown.*kmeans"):
        clustered(tmp_path, scene_file(tmp_path, values), replace(REQUEST, algorithm="magic"))


@pytest.mark.parametrize("after", [0, 1, 4, 12])
def test_a_cancelled_run_leaves_the_earlier_one_to_the_byte(tmp_path, values, after):
    class Impatient:
        asked = 0

        def progress(self, fraction):
            pass

        def text(self, message):
            pass

        def cancelled(self):
            self.asked += 1
            return self.asked > after

    file = scene_file(tmp_path, values)
    clustered(tmp_path, file)
    before = {path.name: path.read_bytes() for path in (tmp_path / "run").iterdir()}
    request = replace(REQUEST, clusters=3, minimum_mapping_unit_ha=0.5)
    with pytest.raises(Cancelled):
        jobs.cluster(SceneRequest((str(file),)), request, tmp_path / "run", Impatient())
    assert {path.name: path.read_bytes() for path in (tmp_path / "run").iterdir()} == before


@pytest.mark.parametrize(
    ("roles", "variables"),
    [
        (("B02", "B03", "B04", "B08"), ["B02", "B03", "B04", "B08", "NDVI", "NDWI"]),
        (("B04", "B03", "B8A"), ["B03", "B04", "B8A", "NDVI", "NDWI"]),
        (("B01", "B03", "B04", "B08", "B09", "B11"), ["B03", "B04", "B08", "B11", "NDVI", "NDWI", "NDBI"]),
    ],
)
def test_bands_that_tell_of_the_ground_and_the_indices_that_they_allow(tmp_path, roles, variables):
    values = parcels(60, 70, roles=roles)
    file = write_raster(tmp_path / "scene.tif", values, names=roles)
    interpretation = clustered(tmp_path, file, replace(REQUEST, clusters=4))
    model = load_model(tmp_path / "run" / MODEL)
    assert [name.replace("log ", "") for name in model.spec.names] == variables
    bands = {role: band.astype(np.float64) / 10_000 for role, band in zip(roles, values)}
    nir = bands.get("B08", bands.get("B8A"))
    ids = read(tmp_path / "run" / CLUSTERS)
    for profile in interpretation.profiles:
        assert list(profile.mean) == variables
        near, red = (band[ids == profile.cluster] for band in (nir, bands["B04"]))
        assert profile.mean["NDVI"] == pytest.approx(((near - red) / (near + red)).mean(), abs=3e-6)


def test_a_scene_that_is_nearly_all_no_data_is_sampled_where_there_is_data(tmp_path):
    """20 by 30 pixels in a corner of 2600 by 2600."""
    values = np.zeros((5, 2600, 2600), np.uint16)
    values[:, 2570:2590, 2560:2590] = parcels(20, 30, cell=10)[:, :20, :30]
    file = scene_file(tmp_path, values, options=["TILED=YES", "COMPRESS=DEFLATE", "ZLEVEL=1", "SPARSE_OK=TRUE"])
    interpretation = clustered(tmp_path, file, replace(REQUEST, clusters=4))
    ids = read(tmp_path / "run" / CLUSTERS)
    np.testing.assert_array_equal(ids > 0, values.any(axis=0))
    assert sum(profile.pixels for profile in interpretation.profiles) == np.count_nonzero(values.any(axis=0))
    assert min(profile.pixels for profile in interpretation.profiles) > 0


@pytest.mark.parametrize("sample", [300, 5000])
def test_a_sample_sees_every_part_of_the_scene(tmp_path, sample):
    """Water only in a far corner of four hundredths of the scene has a cluster of its own."""
    values = digital_numbers(ground(FIVE_BANDS, 1000, 1000))
    values[:, :800] = values[:, 820:821, 990:991]
    values[:, :, :800] = values[:, 820:821, 990:991]
    noise = np.random.default_rng(1).integers(-60, 60, values.shape)
    values = (values + noise).clip(1).astype(np.uint16)
    water = digital_numbers(ground(FIVE_BANDS, 400, 400))[:, :200, :200]
    values[:, 800:, 800:] = water
    clustered(tmp_path, scene_file(tmp_path, values), replace(REQUEST, clusters=2, sample=sample))
    ids = read(tmp_path / "run" / CLUSTERS)
    assert (ids[800:, 800:] == 2).mean() > 0.99
    assert (ids == 2).sum() == pytest.approx(200 * 200, rel=0.05)
