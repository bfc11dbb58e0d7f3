"""landcover:interpret on every real scene there is, as it was found: any order, scale, grid and no data."""

import json

import numpy as np
import pytest
from landcover_interpreter.core.clustering.request import ClusterRequest
from landcover_interpreter.tests.scenes import shared
from osgeo import gdal

WORLDCOVER = {10, 20, 30, 40, 50, 60, 70, 80, 90, 95, 100}
# How well the clusters fit is another test's matter: so many pixels are enough, and quick.
SAMPLE = 6000
RGB_NIR = "B04=1,B03=2,B02=3,B08=4"
SLOVENIA = [f"slovenia_eolearn/s2_{name}.tif" for name in (
    *("0_2015-08-20", "1_2015-07-31", "2_2015-09-09", "3_2015-08-30", "4_2015-07-11"),
)]  # fmt: skip

# What is given beside INPUT: nothing, but where no program could know the order of the bands.
SCENES = {
    "alberta_oilsands/s2_5band.tif": {},
    "belgium_icor/s2_boa_icor_4band.tif": {},
    "belgium_icor/s2_l1c_6band.tif": {},
    "csmask_nocrs/s2_6band_nocrs.tif": {},
    "danube_ftw_two_dates/s2_4band_a.tif": {},
    "danube_ftw_two_dates/s2_4band_b.tif": {},
    "danube_ftw_two_dates/s2_8band_two_dates.tif": {"BANDS": RGB_NIR},
    "demmin_fields/s2.tif": {},
    "india_3band_noblue/s2_3band_noblue.tif": {},
    "openeo_small_6band/s2_6band_unnamed.tif": {"BANDS": "B02=1,B03=2,B04=3,B08=4"},
    "patagonia_xrspatial/s2_6band.tif": {},
    **{name: {} for name in SLOVENIA},
    "spain_sen1floods11/s2.tif": {},
    "styria_33TWM_120m/s2_4band.tif": {},
    "tm_chile/s2_l1c_13band.tif": {},
    "tm_chile/s2_l2a_12band.tif": {},
    "tm_chile/s2_l2a_12band_named.tif": {},
    "tm_chile/s2_l2a_4band.tif": {},
}
UNDER_HAZE = SLOVENIA[0]
DANUBE = "danube_ftw_two_dates/s2_{}.tif"
# Several dates of the same ground: the first, the others, and what is given beside them.
SEVERAL_DATES = {
    "danube in two files": (DANUBE.format("4band_a"), [DANUBE.format("4band_b")], {"DATE_NAMES": "first; second"}),
    "danube in one file": (
        DANUBE.format("8band_two_dates"),
        [DANUBE.format("8band_two_dates")],
        {"BANDS": RGB_NIR, "DATE_BANDS": "B04=5,B03=6,B02=7,B08=8", "DATE_NAMES": "first; second"},
    ),
    "slovenia": (SLOVENIA[3], [SLOVENIA[4], *SLOVENIA[:3]], {}),
}
NO_NEAR_INFRARED = "openeo_small_6band/s2_rgb_scl_epsg3857_no_nir.tif"
WITH_REFERENCE = {
    "tm_chile/s2_l2a_12band.tif": "tm_chile/reference_recoded_to_worldcover_codes.tif",
    **dict.fromkeys(SLOVENIA, "slovenia_eolearn/reference_recoded_to_worldcover_codes.tif"),
}


def interpretation(run):
    return json.loads((run / "interpretation.json").read_text(encoding="utf-8"))


def without_data(scene):
    """Count, from the file itself, the pixels that are 0 in every used band, NaN, or the nodata tag."""
    dataset = gdal.Open(scene["files"][0])
    bands = [dataset.GetRasterBand(band["number"]) for band in scene["bands"]]
    values = np.stack([band.ReadAsArray() for band in bands])
    empty = (values == 0).all(axis=0) | ~np.isfinite(values.astype(np.float64)).all(axis=0)
    for band, plane in zip(bands, values):
        if band.GetNoDataValue():
            empty |= plane == band.GetNoDataValue()
    return empty


def test_no_scene_is_forgotten():
    scenes = shared("scenes")
    found = {str(path.relative_to(scenes)) for path in scenes.glob("*/s2*.tif")}
    assert found == {*SCENES, NO_NEAR_INFRARED}


@pytest.mark.parametrize("name", SCENES)
def test_a_scene(name, toolbox, tmp_path, pixels):
    image, run = shared(f"scenes/{name}"), tmp_path / "run"
    parameters = dict(SCENES[name])
    if name in WITH_REFERENCE:
        parameters["REFERENCE"] = str(shared(f"scenes/{WITH_REFERENCE[name]}"))
    results = toolbox.run("interpret", INPUT=str(image), SAMPLE=SAMPLE, RUN=str(run), **parameters)
    clusters, landcover = pixels(results["CLUSTERS_RASTER"]), pixels(results["RASTER"])
    assert np.array_equal(clusters == 0, without_data(interpretation(run)["scene"]))
    assert len(np.unique(clusters[clusters > 0])) == ClusterRequest().clusters
    assert set(np.unique(landcover)) <= WORLDCOVER | {0}
    assert (landcover > 0).mean() > (0.2 if name != UNDER_HAZE else 0), "the voter seldom abstains"
    labels = json.loads(results["LABELS"])
    codes = np.array([0, *(label["code"] or 0 for label in labels)])
    assert np.array_equal(landcover, codes[clusters])
    if name in WITH_REFERENCE:
        assert 0 < results["OVERALL_AGREEMENT"] <= results["CEILING"] < 1


def test_a_scene_in_files_of_several_resolutions(toolbox, tmp_path, pixels):
    roles = ("B02", "B03", "B04", "B08", "B11", "B8A")
    files = [str(shared(f"scenes/belgium_icor/bands/ref_input_S2_{role}.tif")) for role in roles]
    results = toolbox.run("cluster", INPUT=files, SAMPLE=SAMPLE, RUN=str(tmp_path / "run"))
    scene = interpretation(tmp_path / "run")["scene"]
    assert [band["role"] for band in scene["bands"]] == ["B02", "B03", "B04", "B08", "B8A", "B11"]
    assert pixels(results["CLUSTERS_RASTER"]).shape == (1024, 512)


def test_a_folder_of_band_files_with_its_scene_classification(toolbox, tmp_path, pixels):
    folder = shared("scenes/styria_33TWM_120m/as_found")
    results = toolbox.run("cluster", INPUT=str(folder), SAMPLE=SAMPLE, RUN=str(tmp_path / "run"))
    classes, clusters = pixels(folder / "SCL.tif"), pixels(results["CLUSTERS_RASTER"])
    assert interpretation(tmp_path / "run")["scene"]["classification"]["path"] == str(folder / "SCL.tif")
    if classes.shape == clusters.shape:
        assert not clusters[np.isin(classes, (0, 1, 3, 8, 9, 10))].any()
    assert 0.5 < (clusters > 0).mean() < 0.95


def test_the_scene_classification_of_a_product(toolbox, tmp_path, pixels):
    image, mask = (shared(f"scenes/alberta_oilsands/{name}.tif") for name in ("s2_5band", "reference_scl"))
    given = {"INPUT": str(image), "MASK": str(mask), "MASK_CLASSES": "4", "SAMPLE": SAMPLE}
    results = toolbox.run("cluster", RUN=str(tmp_path / "run"), **given)
    clusters, classes = pixels(results["CLUSTERS_RASTER"]), pixels(mask)
    assert classes.shape != clusters.shape or not clusters[classes == 4].any()
    assert (clusters > 0).any()


def test_a_picture_without_near_infrared_is_refused(toolbox, tmp_path):
    message = toolbox.refusal("interpret", INPUT=str(shared(f"scenes/{NO_NEAR_INFRARED}")), RUN=str(tmp_path / "run"))
    for words in ("near infrared (B08)", "not found among 4 bands", "BANDS="):
        assert words in message
    assert not (tmp_path / "run").exists()


def test_the_offset_of_baseline_4_is_seen_in_chile_and_not_in_slovenia(toolbox, tmp_path):
    wanted = {
        "tm_chile/s2_l2a_12band.tif": -0.1,
        SLOVENIA[3]: 0.0,
        "danube_ftw_two_dates/s2_4band_a.tif": 0.0,
    }
    for number, (name, offset) in enumerate(wanted.items()):
        run = tmp_path / str(number)
        toolbox.run("cluster", INPUT=str(shared(f"scenes/{name}")), CLUSTERS=3, SAMPLE=2000, RUN=str(run))
        assert {round(band["offset"], 6) for band in interpretation(run)["scene"]["bands"]} == {offset}


@pytest.mark.parametrize("name", SEVERAL_DATES)
def test_several_dates(name, toolbox, tmp_path, pixels):
    """As one scene: every pixel that a date shows is on the map, and profiles tell every date."""
    first, others, parameters = SEVERAL_DATES[name]
    files = [str(shared(f"scenes/{file}")) for file in (first, *others)]
    run = tmp_path / "run"
    results = toolbox.run("interpret", INPUT=files[0], DATES=files[1:], SAMPLE=SAMPLE, RUN=str(run), **parameters)
    clusters, found = pixels(results["CLUSTERS_RASTER"]), interpretation(run)
    hidden = np.all([without_data(scene) for scene in (found["scene"], *found["scene"]["others"])], axis=0)
    assert np.array_equal(clusters == 0, hidden)
    observations = pixels(results["OBSERVATIONS_RASTER"])
    assert (observations[~hidden] >= 1).all()
    assert observations.max() == len(files)
    assert len(np.unique(clusters[clusters > 0])) == ClusterRequest().clusters
    dates = [scene["date"] for scene in (found["scene"], *found["scene"]["others"])]
    expected = ["2015-08-30", "2015-07-11", "2015-08-20", "2015-07-31", "2015-09-09"]
    assert dates == (expected if name == "slovenia" else ["first", "second"])
    assert {f"B08@{number}" for number in range(2, len(files) + 1)} < set(found["profiles"][0]["mean"])
    assert (pixels(results["RASTER"]) > 0).mean() > 0.2


def test_two_dates_in_one_file_are_those_of_two_files(toolbox, tmp_path, pixels):
    clusters = []
    for number, name in enumerate(("danube in two files", "danube in one file")):
        first, others, parameters = SEVERAL_DATES[name]
        files = [str(shared(f"scenes/{file}")) for file in (first, *others)]
        given = {"INPUT": files[0], "DATES": files[1:], "CLUSTERS": 8, "FEATURES": "bands; indices"}
        results = toolbox.run("cluster", RUN=str(tmp_path / str(number)), **given, **parameters)
        clusters.append(pixels(results["CLUSTERS_RASTER"]))
    assert np.array_equal(*clusters)
