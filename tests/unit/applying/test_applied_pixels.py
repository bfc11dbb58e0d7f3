"""A run applied to another scene: the same numbers for the same ground, however the image is made up."""

import numpy as np
import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.clustering.model_file import load_extraction
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.interpretation import load_interpretation
from landcover_interpreter.core.scene.scene import SceneRequest
from landcover_interpreter.tests.applied_runs import clustered, gaps, ids, scene, two_dates
from landcover_interpreter.tests.patchwork import FIVE_BANDS, parcels, read
from landcover_interpreter.tests.scenes import write_raster
from osgeo import gdal


@pytest.mark.parametrize(
    "choices",
    [
        {},
        {"features": "bands; indices; textons 8 3"},
        {"features": "log bands; NDVI; deviation NIR 5; smooth 3; pca 4"},
        {"majority": 3},
        {"segments": 6},
        {"minimum_mapping_unit_ha": 0.5},
        {"segments": 4, "majority": 5, "minimum_mapping_unit_ha": 0.3, "features": "bands; indices; robust"},
    ],
    ids=lambda choices: ", ".join(map(str, choices)) or "plain",
)
def test_applied_to_its_own_scene_a_run_gives_its_own_raster(choices, tmp_path):
    asked = scene(tmp_path / "scene.tif", parcels())
    run = clustered(asked, tmp_path / "run", **choices)
    done = jobs.apply_run(run, asked, tmp_path / "new", SILENT)
    assert (tmp_path / "new" / "clusters.tif").read_bytes() == (run / "clusters.tif").read_bytes()
    assert (tmp_path / "new" / "clusters.qml").read_bytes() == (run / "clusters.qml").read_bytes()
    assert done.interpretation.profiles == load_interpretation(run).profiles
    assert not done.fit.is_poor
    assert done.fit.novel == pytest.approx(0.01, abs=0.002)
    # The profiles are of what the filters made of the clusters, the sample is of pixels as they were assigned.
    assert done.fit.moved < (0.3 if {"minimum_mapping_unit_ha", "majority", "segments"} & set(choices) else 0.03)


def test_the_model_of_one_half_gives_that_half_the_same_map(tmp_path):
    values = parcels()
    half = scene(tmp_path / "half.tif", values[..., :90])
    run = clustered(half, tmp_path / "run")
    done = jobs.apply_run(run, scene(tmp_path / "whole.tif", values), tmp_path / "new", SILENT)
    np.testing.assert_array_equal(ids(tmp_path / "new")[:, :90], ids(run))
    np.testing.assert_array_equal(ids(tmp_path / "new") == 0, values.max(axis=0) == 0)
    assert not done.fit.is_poor
    counts = np.bincount(ids(tmp_path / "new").ravel(), minlength=8)[1:]
    assert [profile.pixels for profile in done.interpretation.profiles] == counts.tolist()


def test_a_neighbour_of_the_cut_sees_more_but_all_others_the_same_where_features_look_around(tmp_path):
    values = parcels()
    run = clustered(scene(tmp_path / "half.tif", values[..., :90]), tmp_path / "run", features="bands; textons 8 5")
    jobs.apply_run(run, scene(tmp_path / "whole.tif", values), tmp_path / "new", SILENT)
    np.testing.assert_array_equal(ids(tmp_path / "new")[:, :88], ids(run)[:, :88])


def test_bands_go_by_their_roles_and_not_by_their_order(plain, tmp_path):
    _, run = plain
    roles = ("B12", "B11", "B8A", "B08", "B05", "B04", "B03", "B02", "B01")
    values = parcels(roles=roles)
    own = parcels()
    for row, role in enumerate(roles):
        if role in FIVE_BANDS:
            values[row] = own[FIVE_BANDS.index(role)]
    done = jobs.apply_run(run, scene(tmp_path / "more.tif", values, names=roles), tmp_path / "new", SILENT)
    np.testing.assert_array_equal(ids(tmp_path / "new"), ids(run))
    assert done.interpretation.scene.roles == FIVE_BANDS
    assert done.interpretation.profiles == load_interpretation(run).profiles


def test_the_near_infrared_is_the_role_that_the_run_took(tmp_path):
    """A scene of both near infrared bands gives NDVI of the one that the run was made of."""
    narrow, both = ("B03", "B04", "B8A"), ("B03", "B04", "B08", "B8A")
    values = parcels(roles=both, seed=6)
    values[2] = values[2][::-1, ::-1]
    run = clustered(scene(tmp_path / "narrow.tif", values[[0, 1, 3]], names=narrow), tmp_path / "run")
    done = jobs.apply_run(run, scene(tmp_path / "both.tif", values, names=both), tmp_path / "new", SILENT)
    assert done.interpretation.scene.nir == "B8A"
    inside = ids(run) > 0
    np.testing.assert_array_equal(ids(tmp_path / "new")[inside], ids(run)[inside])


def test_stored_values_may_have_another_scale_and_offset(plain, tmp_path):
    _, run = plain
    values = parcels()
    shifted = np.where(values > 0, 2 * values + 3000, 0).astype(np.uint16)
    file = write_raster(tmp_path / "other.tif", shifted, names=FIVE_BANDS, nodata=0)
    dataset = gdal.Open(str(file), gdal.GA_Update)
    for number in range(1, 6):
        dataset.GetRasterBand(number).SetScale(0.5e-4)
        dataset.GetRasterBand(number).SetOffset(-0.15)
    dataset = None
    jobs.apply_run(run, SceneRequest((str(file),)), tmp_path / "new", SILENT)
    assert np.mean(ids(tmp_path / "new") == ids(run)) > 0.9999


@pytest.mark.parametrize(("gain", "shift", "offset"), [(1, 0, 0.0), (1, 1000, -1000.0)])
def test_two_dates_with_gaps_whatever_the_scale(gain, shift, offset, tmp_path):
    run = clustered(two_dates(tmp_path / "a", offset=0.0), tmp_path / "run", clusters=6)
    assert load_extraction(run / "model.npz").filler is not None
    done = jobs.apply_run(run, two_dates(tmp_path / "b", gain, shift, offset=offset), tmp_path / "new", SILENT)
    assert np.mean(ids(tmp_path / "new") == ids(run)) > 0.999
    np.testing.assert_array_equal(read(tmp_path / "new" / "observations.tif"), read(run / "observations.tif"))
    assert done.fit.novel == pytest.approx(0.01, abs=0.003)
    again = jobs.apply_run(tmp_path / "new", two_dates(tmp_path / "a", offset=0.0), tmp_path / "third", SILENT)
    assert np.mean(ids(tmp_path / "third") == ids(run)) > 0.999
    assert not again.fit.is_poor


def test_gaps_of_a_scene_whose_source_had_none_are_filled_as_the_source_would(tmp_path):
    whole = [parcels(seed=4), parcels(seed=4)]
    other = scene(tmp_path / "b.tif", whole[1])
    run = clustered(scene(tmp_path / "a.tif", whole[0], others=[other]), tmp_path / "run")
    holed = scene(tmp_path / "c.tif", gaps(whole[1], 2))
    jobs.apply_run(run, scene(tmp_path / "a.tif", whole[0], others=[holed]), tmp_path / "new", SILENT)
    hidden = (read(tmp_path / "new" / "observations.tif") == 1) & (ids(run) > 0)
    assert hidden.sum() > 1000
    assert np.mean(ids(tmp_path / "new")[hidden] == ids(run)[hidden]) > 0.7
    assert np.mean(ids(tmp_path / "new")[~hidden] == ids(run)[~hidden]) == 1
