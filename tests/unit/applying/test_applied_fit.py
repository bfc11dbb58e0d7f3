"""Whether a run fits is measured, normalising helps or is left out, and what cannot be is told."""

import json
from dataclasses import replace

import numpy as np
import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.clustering.model_file import load_extraction, load_model, save_model
from landcover_interpreter.core.errors import Cancelled, ClusteringError, RunFolderError, SceneError
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.interpretation import load_interpretation
from landcover_interpreter.core.labelling.carried import UNLIKE
from landcover_interpreter.core.scene.scene import SceneRequest
from landcover_interpreter.tests.applied_runs import changed, clustered, ids, scene
from landcover_interpreter.tests.patchwork import FIVE_BANDS, parcels
from landcover_interpreter.tests.polls import Told
from landcover_interpreter.tests.scenes import digital_numbers, ground, write_raster


@pytest.mark.parametrize(("normalise", "equal"), [("percentiles", 0.97), ("overlap", 0.98)])
def test_a_linear_change_of_the_values_is_undone(plain, normalise, equal, tmp_path):
    _, run = plain
    asked = scene(tmp_path / "hazy.tif", changed(parcels(), 0.8, 0.04), offset=0.0)
    hazy = jobs.apply_run(run, asked, tmp_path / "as it is", SILENT)
    assert hazy.fit.is_poor
    assert np.mean(ids(tmp_path / "as it is") == ids(run)) < 0.7
    told = Told()
    done = jobs.apply_run(run, asked, tmp_path / "new", told, normalise)
    assert np.mean(ids(tmp_path / "new") == ids(run)) > equal
    assert not done.fit.is_poor
    assert done.before == hazy.fit
    assert [line.band for line in done.lines] == list(FIVE_BANDS)
    for line in done.lines:
        assert line.gain == pytest.approx(1 / 0.8, rel=0.04)
        assert line.shift == pytest.approx(-0.04 / 0.8, abs=0.006)
    assert "normalised" in done.interpretation.history[-1].what
    assert load_interpretation(tmp_path / "new").scene.bands[0].scale == pytest.approx(1e-4 * done.lines[0].gain)
    again = jobs.split(tmp_path / "new", 1, 2, 1, SILENT)
    assert again.carried.lines == done.lines


def test_each_of_two_dates_is_normalised_by_its_own_line(tmp_path):
    def dates(folder, *changes):
        folder.mkdir()
        values = [changed(parcels(seed=seed), *change) for seed, change in zip((4, 5), changes)]
        other = scene(folder / "b.tif", values[1], offset=0.0)
        return scene(folder / "a.tif", values[0], others=[other], offset=0.0)

    run = clustered(dates(tmp_path / "one", (1, 0), (1, 0)), tmp_path / "run")
    asked = dates(tmp_path / "two", (0.8, 0.04), (1.25, -0.001))
    for normalise in ("percentiles", "overlap"):
        done = jobs.apply_run(run, asked, tmp_path / normalise, SILENT, normalise)
        gains = {line.band: line.gain for line in done.lines}
        assert gains["B08"] == pytest.approx(1.25, rel=0.05)
        assert gains["B08@2"] == pytest.approx(0.8, rel=0.05)
        assert np.mean(ids(tmp_path / normalise) == ids(run)) > 0.95


def test_a_normalisation_that_leads_astray_is_left_out(tmp_path):
    values = parcels(220, 260)
    run = clustered(scene(tmp_path / "scene.tif", values), tmp_path / "run")
    brightest = values[FIVE_BANDS.index("B08")] > np.percentile(values[3], 75)
    part = scene(tmp_path / "bright.tif", np.where(brightest, values, 0).astype(np.uint16))
    told = Told()
    done = jobs.apply_run(run, part, tmp_path / "new", told, "percentiles")
    assert done.lines == () and done.fit == done.before
    assert any("the image is not normalised" in text for text in told.texts)
    np.testing.assert_array_equal(ids(tmp_path / "new")[brightest], ids(run)[brightest])


def test_other_ground_is_warned_of_and_every_label_up_for_review(revised, tmp_path):
    _, run = revised
    desert = digital_numbers(ground(FIVE_BANDS, 120, 150) * np.array([3, 3, 3, 1.2, 1.5])[:, None, None])
    told = Told()
    done = jobs.apply_run(run, scene(tmp_path / "desert.tif", desert, offset=0.0), tmp_path / "new", told)
    assert done.fit.is_poor and done.fit.novel > 0.5
    assert any(text.startswith("The run does not fit this scene") for text in told.texts)
    seen = {p.cluster for p in done.interpretation.profiles if p.pixels}
    named = {e.cluster for e in done.interpretation.legend if e.code}
    doubted = {v.cluster for v in done.interpretation.verdicts if UNLIKE in v.flags}
    assert doubted == seen & named
    assert doubted <= set(done.interpretation.needs_review)


def without_reach(run):
    """Make the run's model one of an earlier version."""
    extraction = replace(load_extraction(run / "model.npz"), reach=None)
    save_model(load_model(run / "model.npz"), run / "model.npz", extraction)


def test_a_run_of_an_earlier_version_is_measured_by_its_own_scene(tmp_path):
    asked = scene(tmp_path / "scene.tif", parcels())
    run = clustered(asked, tmp_path / "run")
    expected = jobs.apply_run(run, asked, tmp_path / "new", SILENT).fit
    without_reach(run)
    assert jobs.apply_run(run, asked, tmp_path / "new", SILENT).fit == expected
    assert load_extraction(tmp_path / "new" / "model.npz").reach is not None


def test_without_that_scene_the_distributions_are_what_is_told(tmp_path):
    asked = scene(tmp_path / "scene.tif", parcels())
    run = clustered(asked, tmp_path / "run")
    without_reach(run)
    other = scene(tmp_path / "other.tif", parcels())
    (tmp_path / "scene.tif").unlink()
    told = Told()
    fit = jobs.apply_run(run, other, tmp_path / "new", told).fit
    assert fit.novel is None and not fit.is_poor and fit.moved < 0.03
    assert any("is not known" in text for text in told.texts)
    assert json.loads((tmp_path / "new" / "interpretation.json").read_text())["carried"]["fit"]["novel"] is None


def test_pixels_of_another_size_are_told_where_features_look_around(tmp_path):
    run = clustered(scene(tmp_path / "scene.tif", parcels()), tmp_path / "run", features="bands; deviation NIR 5")
    told = Told()
    jobs.apply_run(run, scene(tmp_path / "coarse.tif", parcels(), pixel_m=20), tmp_path / "new", told)
    assert any("pixels of 10.0 m" in text and "20.0 m" in text for text in told.texts)


def refused(kind, asked, run, folder):
    """Return the scene, the run folder, what to normalise by, the error and its words."""
    if kind == "band":
        few = ("B02", "B03", "B04", "B08")
        return scene(folder / "few.tif", parcels(roles=few), names=few), folder / "new", "none", SceneError, "needs B11"
    if kind == "dates":
        two = replace(asked, others=(asked,))
        return two, folder / "new", "none", SceneError, r"made of 1 date\(s\) and .* comes with 2"
    if kind == "same folder":
        return asked, run / ".." / run.name, "none", RunFolderError, "is the run that is applied"
    if kind == "normalisation":
        return asked, folder / "new", "magic", ClusteringError, "NORMALISE 'magic' is unknown"
    if kind == "no overlap":
        far = scene(folder / "far.tif", parcels(), origin=(600_000, 5_400_000))
        return far, folder / "new", "overlap", SceneError, "does not show ground of"
    if kind == "little overlap":
        corner = scene(folder / "corner.tif", parcels(), origin=(500_000 + 1660, 5_400_000 - 1460))
        return corner, folder / "new", "overlap", SceneError, "too few to normalise by"
    if kind == "too different":
        dark = changed(parcels(), 0.05, 0.001)
        return scene(folder / "dark.tif", dark, offset=0.0), folder / "new", "percentiles", SceneError, "too different"
    return SceneRequest((str(folder / "nothing.tif"),)), folder / "new", "none", SceneError, "nothing.tif"


@pytest.mark.parametrize(
    "kind",
    ["band", "dates", "same folder", "normalisation", "no overlap", "little overlap", "too different", "no file"],
)
def test_what_cannot_be_is_told_and_leaves_nothing(kind, plain, tmp_path):
    asked, run = plain
    before = {path.name: path.read_bytes() for path in run.iterdir()}
    asked, target, normalise, error, words = refused(kind, asked, run, tmp_path)
    with pytest.raises(error, match=words):
        jobs.apply_run(run, asked, target, SILENT, normalise)
    assert not (tmp_path / "new").exists()
    assert {path.name: path.read_bytes() for path in run.iterdir()} == before


def test_a_run_that_needs_terrain_asks_for_it(tmp_path):
    height = np.tile(np.linspace(100, 900, 170, dtype=np.float32), (150, 1))[None]
    hills = write_raster(tmp_path / "hills.tif", height)
    asked = scene(tmp_path / "scene.tif", parcels(), elevation=str(hills))
    run = clustered(asked, tmp_path / "run", features="bands; elevation; slope")
    jobs.apply_run(run, asked, tmp_path / "new", SILENT)
    np.testing.assert_array_equal(ids(tmp_path / "new"), ids(run))
    with pytest.raises(SceneError, match="needs elevation and slope"):
        jobs.apply_run(run, replace(asked, elevation=""), tmp_path / "flat", SILENT)


def test_a_folder_that_is_no_run_is_told(plain, tmp_path):
    asked, _ = plain
    with pytest.raises(RunFolderError, match="not a run folder"):
        jobs.apply_run(tmp_path, asked, tmp_path / "new", SILENT)


def test_a_cancelled_job_leaves_nothing(plain, tmp_path):
    asked, run = plain

    class Impatient(Told):
        def cancelled(self):
            return "Assigning every pixel…" in self.texts

    with pytest.raises(Cancelled):
        jobs.apply_run(run, asked, tmp_path / "new", Impatient())
    assert not (tmp_path / "new").exists()
