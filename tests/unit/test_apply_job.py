"""A run applied to another scene: the same numbers, a complete run folder, honest labels."""

import json
from dataclasses import replace

import numpy as np
import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.clustering.model_file import load_extraction, load_model, save_model
from landcover_interpreter.core.clustering.request import ClusterRequest
from landcover_interpreter.core.errors import Cancelled, ClusteringError, RunFolderError, SceneError
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.interpretation import load_interpretation
from landcover_interpreter.core.labelling.carried import UNLIKE
from landcover_interpreter.core.scene.scene import SceneRequest
from landcover_interpreter.tests.patchwork import FIVE_BANDS, parcels, read
from landcover_interpreter.tests.polls import Told
from landcover_interpreter.tests.revised_runs import modelled, tallied
from landcover_interpreter.tests.scenes import digital_numbers, ground, write_raster
from osgeo import gdal

REQUEST = ClusterRequest(clusters=7, sample=50_000, seed=3)


def scene(path, values, names=FIVE_BANDS, others=(), **options):
    asked = {name: options.pop(name) for name in ("offset", "bands", "elevation") if name in options}
    file = write_raster(path, values, names=names, nodata=0, **options)
    return SceneRequest((str(file),), others=tuple(others), **asked)


def clustered(asked, run, **choices):
    jobs.cluster(asked, replace(REQUEST, **choices), run, SILENT)
    return run


def ids(run):
    return read(run / "clusters.tif")


def gaps(values, seed):
    """Values with a few holes, as clouds leave them."""
    holed = values.copy()
    rng = np.random.default_rng(seed)
    for row, column in rng.integers(0, 120, (6, 2)):
        holed[:, row : row + 20, column : column + 25] = 0
    return holed


def two_dates(folder, gain=1.0, shift=0, **options):
    """Two dates of the same parcels with holes of their own, stored as value × gain + shift."""
    dates = [gaps(parcels(seed=seed), seed) for seed in (4, 5)]
    first, second = (np.where(date > 0, date * gain + shift, 0).astype(np.uint16) for date in dates)
    folder.mkdir(exist_ok=True)
    other = scene(folder / "2024-08-01.tif", second, **options)
    return scene(folder / "2024-05-01.tif", first, others=[other], **options)


@pytest.fixture(scope="module")
def plain(tmp_path_factory):
    folder = tmp_path_factory.mktemp("plain")
    asked = scene(folder / "scene.tif", parcels())
    return asked, clustered(asked, folder / "plain.interpretation")


@pytest.mark.parametrize(
    "choices",
    [
        {},
        {"features": "bands; indices; textons 8 3"},
        {"features": "log bands; NDVI; deviation NIR 5; smooth 3; pca 4"},
        {"majority": 3},
        {"minimum_mapping_unit_ha": 0.5},
        {"majority": 5, "minimum_mapping_unit_ha": 0.3, "features": "bands; indices; robust"},
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
    assert done.fit.moved < (0.3 if {"minimum_mapping_unit_ha", "majority"} & set(choices) else 0.03)


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


def test_gaps_of_a_scene_whose_source_had_none_are_filled_from_its_own_pixels(tmp_path):
    whole = [parcels(seed=4), parcels(seed=4)]
    other = scene(tmp_path / "b.tif", whole[1])
    run = clustered(scene(tmp_path / "a.tif", whole[0], others=[other]), tmp_path / "run")
    assert load_extraction(run / "model.npz").filler is None
    holed = scene(tmp_path / "c.tif", gaps(whole[1], 2))
    jobs.apply_run(run, scene(tmp_path / "a.tif", whole[0], others=[holed]), tmp_path / "new", SILENT)
    hidden = (read(tmp_path / "new" / "observations.tif") == 1) & (ids(run) > 0)
    assert hidden.sum() > 1000
    assert np.mean(ids(tmp_path / "new")[hidden] == ids(run)[hidden]) > 0.7
    assert np.mean(ids(tmp_path / "new")[~hidden] == ids(run)[~hidden]) == 1


@pytest.fixture
def revised(tmp_path):
    """A labelled run of which clusters were merged and split."""
    asked = scene(tmp_path / "scene.tif", parcels(220, 260))
    run = clustered(asked, tmp_path / "revised.interpretation")
    jobs.label(run, jobs.LabelRequest("spectral"), SILENT)
    jobs.merge(run, (2, 5), SILENT)
    jobs.split(run, 3, 3, 1, SILENT)
    jobs.override(run, 10, "built-up")
    return asked, run


def test_what_was_merged_and_split_keeps_its_numbers(revised, tmp_path):
    asked, run = revised
    new = tmp_path / "new"
    done = jobs.apply_run(run, asked, new, SILENT).interpretation
    np.testing.assert_array_equal(ids(new), ids(run))
    assert (new / "clusters.tif").stat().st_size > 0
    assert done.clusters == (1, 4, 6, 7, 8, 9, 10, 11)
    assert (done.first_clusters, done.next_cluster) == (7, 12)
    np.testing.assert_array_equal(modelled(new), ids(new))
    assert {p.cluster: p.pixels for p in done.profiles} == {c: p.pixels for c, p in tallied(run).items()}
    assert load_interpretation(new) == done
    assert all(not revision.votes for revision in done.revisions)
    further = jobs.merge(new, (9, 10), SILENT)
    assert further.clusters == (1, 4, 6, 7, 8, 11, 12)
    assert jobs.split(new, 12, 2, 1, SILENT).clusters == (1, 4, 6, 7, 8, 11, 13, 14)
    assert load_model(new / "model.npz").clusters == 14


def test_labels_say_where_they_come_from(revised, tmp_path):
    asked, run = revised
    new = tmp_path / "new"
    source, done = load_interpretation(run), jobs.apply_run(run, asked, new, SILENT).interpretation
    assert [(e.cluster, e.code) for e in done.legend] == [(e.cluster, e.code) for e in source.legend]
    origins = {entry.cluster: entry.origin for entry in done.legend}
    assert origins[1] == "voter spectral, from revised"
    assert origins[10] == "analyst, from revised"
    assert origins[9] == ""
    assert done.settled_by_analyst == frozenset()
    assert done.votes == () and done.notes == () and done.reference is None
    assert done.carried.scene == "scene" and done.carried.legend == done.legend
    assert done.history[-1].what.startswith("applied from the run revised, made of scene, to scene: the clusters have")
    flags = {verdict.cluster: verdict.flags for verdict in done.verdicts}
    before = {verdict.cluster: verdict.flags for verdict in source.verdicts}
    assert flags[10] == (), "the analyst named it, and the scene is alike"
    assert all(flags[cluster] == before[cluster] for cluster in done.clusters if cluster != 10)
    assert {entry.origin for entry in jobs.apply_run(new, asked, tmp_path / "third", SILENT).interpretation.legend} == {
        "voter spectral, from revised",
        "analyst, from revised",
        "",
    }


def test_the_new_run_goes_on_like_any_other(revised, tmp_path):
    asked, run = revised
    new = tmp_path / "new"
    carried = jobs.apply_run(run, asked, new, SILENT).interpretation
    exported = jobs.export(new, None, None, SILENT, report=new / "report.html")
    codes = {entry.cluster: entry.code or 0 for entry in carried.legend}
    np.testing.assert_array_equal(read(exported.raster), np.vectorize({0: 0, **codes}.get)(ids(new)))
    assert "voter spectral, from revised" in (new / "report.html").read_text(encoding="utf-8")
    jobs.override(new, 1, "water")
    assert load_interpretation(new).settled_by_analyst == {1}
    with pytest.raises(RunFolderError, match=r"label.* by the analyst"):
        jobs.apply_run(run, asked, new, SILENT)
    jobs.save_labels(new, load_interpretation(new).reverted(1))
    assert load_interpretation(new).legend == carried.legend
    labelled = jobs.label(new, jobs.LabelRequest("spectral"), SILENT).interpretation
    assert {entry.origin for entry in labelled.legend} == {"voter spectral"}
    reference = write_raster(tmp_path / "reference.tif", read(exported.raster)[None])
    assert jobs.compare_run(new, str(reference), "", SILENT).agreement.ceiling > 0.9


def test_a_merge_of_carried_labels_can_be_taken_back_from_the_analyst(revised, tmp_path):
    asked, run = revised
    new = tmp_path / "new"
    jobs.apply_run(run, asked, new, SILENT)
    jobs.merge(new, (1, 4), SILENT)
    jobs.override(new, 12, "water")
    entry = load_interpretation(new).reverted(12).legend[-1]
    assert entry.cluster == 12 and entry.origin == "run, from revised"


def test_a_run_without_labels_gives_one_without(plain, tmp_path):
    asked, run = plain
    done = jobs.apply_run(run, asked, tmp_path / "new", SILENT).interpretation
    assert done.legend == () and done.verdicts == ()
    assert jobs.label(tmp_path / "new", jobs.LabelRequest("spectral"), SILENT).interpretation.legend


def test_a_cluster_that_the_scene_lacks_has_no_pixels_and_breaks_nothing(revised, tmp_path):
    _, run = revised
    values = np.where(ids(run) == 1, parcels(220, 260), 0).astype(np.uint16)
    new = tmp_path / "new"
    done = jobs.apply_run(run, scene(tmp_path / "one.tif", values), new, SILENT).interpretation
    assert done.clusters == load_interpretation(run).clusters
    assert [p.cluster for p in done.profiles if p.pixels] == [1]
    assert load_interpretation(new) == done
    exported = jobs.export(new, None, None, SILENT)
    assert set(np.unique(read(exported.raster))) == {0, done.legend[0].code}
    jobs.label(new, jobs.LabelRequest("spectral"), SILENT)
    jobs.merge(new, (4, 6), SILENT)


def changed(values, gain, shift):
    """Digital numbers of reflectances × gain + shift."""
    reflectance = np.where(values > 0, values * 1e-4 * gain + shift, 0)
    return np.round(1e4 * reflectance).astype(np.uint16)


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
