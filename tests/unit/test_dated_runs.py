"""Runs on several dates, from files to labels: what each date saw, and what only two dates can tell."""

import json
import shutil
from itertools import permutations

import numpy as np
import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.clustering import preview as looking
from landcover_interpreter.core.clustering.cleaning import majority
from landcover_interpreter.core.clustering.model_file import load_extraction, load_model
from landcover_interpreter.core.clustering.preview import View, cluster_look, read_looks
from landcover_interpreter.core.clustering.spectra import spectrum_of
from landcover_interpreter.core.errors import RunFolderError
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.interpretation import SCHEMA, load_interpretation
from landcover_interpreter.core.jobs import LabelRequest
from landcover_interpreter.core.labelling.counting.plausibility import contradiction
from landcover_interpreter.core.labelling.pictures.drawing import draw_pictures
from landcover_interpreter.core.labelling.pictures.frame import read_frame
from landcover_interpreter.core.labelling.pictures.thumbnails import draw_thumbnails
from landcover_interpreter.core.labelling.prompting.facts import facts_table
from landcover_interpreter.core.run_folder import CLUSTERS, INTERPRETATION, MODEL, OBSERVATIONS
from landcover_interpreter.core.scene.dates import open_dates
from landcover_interpreter.core.scene.scene import SceneRequest
from landcover_interpreter.core.streaming import threads
from landcover_interpreter.tests.clusterings import by_pixels
from landcover_interpreter.tests.dated_scenes import opened, request_of, write_elevation
from landcover_interpreter.tests.patchwork import FIVE_BANDS, parcels, read
from landcover_interpreter.tests.revised_runs import modelled, tallied
from landcover_interpreter.tests.scenes import GROUND, write_raster

HEIGHT, WIDTH = 96, 120
WATER, WOOD, MEADOW, SOIL = range(4)
# The cover of four kinds of ground on either date: 0 and 1 are alike on the first, 2 and 3 too; on the second it is
# 0 and 2, and 1 and 3.
KINDS = ((WATER, WATER, SOIL, SOIL), (WOOD, MEADOW, WOOD, MEADOW))


def truth():
    rows, columns = np.arange(HEIGHT)[:, None] // 8, np.arange(WIDTH) // 10
    return np.random.default_rng(7).integers(0, 4, (rows.max() + 1, columns.max() + 1))[rows, columns]


def date(kinds, seed, hole):
    """Digital numbers of a date, 0 in a hole of no data."""
    rng = np.random.default_rng(seed)
    spectra = np.array([GROUND[role] for role in FIVE_BANDS])[:, np.array(kinds)[truth()]]
    values = np.round(spectra * rng.normal(1, 0.04, spectra.shape) * 10_000).clip(1).astype(np.uint16)
    values[:, hole[0], hole[1]] = 0
    return values


HOLES = (np.s_[10:40, 20:60], np.s_[50:80, 40:100])
REQUEST = by_pixels(clusters=4, sample=5000, seed=1)


@pytest.fixture(scope="module")
def stored():
    return [date(kinds, seed, hole) for seed, (kinds, hole) in enumerate(zip(KINDS, HOLES))]


@pytest.fixture(scope="module")
def files(tmp_path_factory, stored):
    folder = tmp_path_factory.mktemp("dates")
    names = ("20230401.tif", "20230820.tif")
    return [write_raster(folder / name, values, names=FIVE_BANDS, nodata=0) for name, values in zip(names, stored)]


@pytest.fixture(scope="module")
def run(tmp_path_factory, files):
    folder = tmp_path_factory.mktemp("runs") / "run"
    jobs.cluster(request_of(*files), REQUEST, folder, SILENT)
    return folder


def agreeing(ids, kinds):
    """The best share of pixels in the right cluster, over all ways to pair clusters and kinds."""
    return max(np.mean(np.array(order)[ids - 1] == kinds) for order in permutations(range(4)))


def test_two_dates_tell_four_kinds_apart_that_one_cannot(run, files, stored, tmp_path):
    ids, kinds = read(run / CLUSTERS), truth()
    seen = [values.any(axis=0) for values in stored]
    both = seen[0] & seen[1]
    assert (ids > 0).all()
    assert agreeing(ids[both], kinds[both]) > 0.99
    jobs.cluster(request_of(files[0]), REQUEST, tmp_path / "one", SILENT)
    one = read(tmp_path / "one" / CLUSTERS)
    assert agreeing(one[both], kinds[both]) < 0.7


def test_a_pixel_hidden_on_a_date_falls_in_a_cluster_that_the_other_date_allows(run, stored):
    ids, kinds = read(run / CLUSTERS), truth()
    seen = [values.any(axis=0) for values in stored]
    both = seen[0] & seen[1]
    order = max(permutations(range(4)), key=lambda order: np.mean(np.array(order)[ids[both] - 1] == kinds[both]))
    found = np.array(order)[ids - 1]
    for hidden, visible in ((0, 1), (1, 0)):
        there = ~seen[hidden]
        covers = np.array(KINDS[visible])
        assert np.mean(covers[found[there]] == covers[kinds[there]]) > 0.99


def test_where_the_visible_date_is_enough_hidden_pixels_are_right(tmp_path):
    """Three kinds that the second date tells apart by itself."""
    kinds = ((WATER, WATER, SOIL, SOIL), (WATER, WOOD, MEADOW, SOIL))
    files = [
        write_raster(tmp_path / f"{seed}.tif", date(each, seed, hole), names=FIVE_BANDS, nodata=0)
        for seed, (each, hole) in enumerate(zip(kinds, (HOLES[0], np.s_[0:0, 0:0])))
    ]
    jobs.cluster(request_of(*files), REQUEST, tmp_path / "run", SILENT)
    ids = read(tmp_path / "run" / CLUSTERS)
    assert agreeing(ids[HOLES[0]], truth()[HOLES[0]]) > 0.99


def test_observations_count_the_dates_that_saw_each_pixel(run, stored):
    found = read(run / OBSERVATIONS)
    assert found.dtype == np.uint8
    np.testing.assert_array_equal(found, sum(values.any(axis=0).astype(int) for values in stored))


def test_profiles_of_a_date_are_of_what_that_date_saw(run, stored):
    ids, found = read(run / CLUSTERS), load_interpretation(run)
    for profile in found.profiles:
        for values, suffix in zip(stored, ("", "@2")):
            inside = (ids == profile.cluster) & values.any(axis=0)
            for role, band in zip(FIVE_BANDS, values):
                pixels = np.maximum(band[inside] / 1e4, 1e-3)
                assert profile.mean[role + suffix] == pytest.approx(pixels.mean(), abs=2e-6)
                assert profile.deviation[role + suffix] == pytest.approx(pixels.std(), abs=2e-5)
                assert profile.percentiles[role + suffix][2] == pytest.approx(np.median(pixels), abs=3e-3)
            nir, red = (np.maximum(values[place][inside] / 1e4, 1e-3) for place in (3, 2))
            assert profile.mean[f"NDVI{suffix}"] == pytest.approx(np.mean((nir - red) / (nir + red)), abs=1e-5)
        assert profile.pixels == (ids == profile.cluster).sum()


def test_dates_are_kept_with_the_run(run):
    found = load_interpretation(run)
    assert [each.date for each in found.scene.dates] == ["2023-04-01", "2023-08-20"]
    assert found.scene == load_interpretation(run).scene
    data = json.loads((run / INTERPRETATION).read_text(encoding="utf-8"))
    assert data["schema"] == SCHEMA
    assert data["scene"]["others"][0]["date"] == "2023-08-20"
    assert load_extraction(run / MODEL).filler is not None


def test_the_kept_model_gives_the_very_map(run):
    np.testing.assert_array_equal(modelled(run), read(run / CLUSTERS))


def test_a_spectrum_is_the_first_dates(run):
    found = load_interpretation(run)
    names = tuple(found.profiles[0].mean)
    bands = spectrum_of(found.profiles, 1, [name for name in names if name.startswith("B")])
    assert [band.role for band in bands] == list(FIVE_BANDS)


def copied(run, target):
    return shutil.copytree(run, target)


def test_clusters_of_dates_are_merged_and_split(run, tmp_path):
    work = copied(run, tmp_path / "work")
    merged = jobs.merge(work, (1, 2), SILENT)
    for profile, again in zip(merged.profiles, map(tallied(work).get, merged.clusters)):
        assert profile.pixels == again.pixels
        for name in profile.mean:
            assert profile.mean[name] == pytest.approx(again.mean[name], abs=2e-2), name
    split = jobs.split(work, 3, 2, 1, SILENT)
    assert split.clusters == (4, 5, 6, 7)
    np.testing.assert_array_equal(modelled(work), read(work / CLUSTERS))
    kept = tallied(work)
    for profile in split.profiles:
        if profile.cluster > 5:
            assert profile.mean == pytest.approx(kept[profile.cluster].mean, abs=1e-5)


@pytest.mark.parametrize("features", ["bands; smooth 3; edges NIR 3; slope", "bands; indices; textons 8 3"])
def test_features_of_neighbours_live_through_a_split_and_a_move(tmp_path, files, features):
    elevation = write_elevation(tmp_path, np.random.default_rng(1).normal(200, 30, (HEIGHT, WIDTH)))
    request = by_pixels(clusters=4, sample=5000, features=features)
    jobs.cluster(request_of(*files, elevation=str(elevation)), request, tmp_path / "a", SILENT)
    (tmp_path / "a").rename(tmp_path / "b")
    np.testing.assert_array_equal(modelled(tmp_path / "b"), read(tmp_path / "b" / CLUSTERS))
    largest = load_interpretation(tmp_path / "b").profiles[0].cluster
    jobs.split(tmp_path / "b", largest, 2, 1, SILENT)
    np.testing.assert_array_equal(modelled(tmp_path / "b"), read(tmp_path / "b" / CLUSTERS))
    assert load_extraction(tmp_path / "b" / MODEL).spec.text == load_model(tmp_path / "b" / MODEL).spec.text


@pytest.fixture(scope="module")
def half_seen(tmp_path_factory):
    """A run whose first date shows nothing of one kind of ground, and nothing else of that date is missing."""
    folder = tmp_path_factory.mktemp("half")
    kinds = ((WOOD, WOOD, SOIL, SOIL), (WATER, WOOD, SOIL, MEADOW))
    first, second = (date(each, seed, np.s_[0:0, 0:0]) for seed, each in enumerate(kinds))
    first[:, truth() == 2] = 0
    files = [
        write_raster(folder / name, values, names=FIVE_BANDS, nodata=0)
        for name, values in (("20230401.tif", first), ("20230820.tif", second))
    ]
    jobs.cluster(request_of(*files), by_pixels(clusters=4, sample=5000, features="bands"), folder / "run", SILENT)
    found = load_interpretation(folder / "run")
    ids = read(folder / "run" / CLUSTERS)
    unseen = [c for c in found.clusters if not first.any(axis=0)[ids == c].any()]
    return folder / "run", unseen


def test_a_cluster_that_the_first_date_never_saw_is_not_named_from_nothing(half_seen, tmp_path):
    """Means of 0 would read as water; whoever names it, nothing is said against the class."""
    run, unseen = half_seen
    assert len(unseen) == 1
    work = copied(run, tmp_path / "work")
    found = jobs.label(work, LabelRequest(), SILENT).interpretation
    votes = {vote.cluster: vote for vote in found.votes}
    assert votes[unseen[0]].code is None
    assert "The first date shows nothing of this cluster" in votes[unseen[0]].reason
    assert all(
        vote.code is not None or "shows nothing" not in vote.reason for c, vote in votes.items() if c != unseen[0]
    )
    shown = found.evidence()[found.clusters.index(unseen[0])]
    assert not shown.is_measured
    assert all(contradiction(shown, code) == "" for code in (10, 20, 30, 40, 50, 60, 70, 80, 90, 95, 100))
    assert "reflectance" not in facts_table(shown)
    assert spectrum_of(found.profiles, unseen[0], FIVE_BANDS) == ()


def test_pictures_of_such_a_cluster_can_be_drawn_all_the_same(half_seen):
    run, unseen = half_seen
    found = load_interpretation(run)
    frame = read_frame(found.scene, run / CLUSTERS, found.atmosphere, SILENT)
    shown = found.evidence()[found.clusters.index(unseen[0])]
    assert draw_pictures(frame, shown, frozenset({"scene", "mask", "spotlight", "zooms"})).pictures
    thumbnails = draw_thumbnails(found.scene, run / CLUSTERS, found.profiles, found.atmosphere, SILENT)
    assert {thumbnail.cluster for thumbnail in thumbnails} == set(found.clusters)


def test_merging_with_such_a_cluster_keeps_what_was_measured(half_seen, tmp_path):
    run, unseen = half_seen
    work = copied(run, tmp_path / "work")
    before = load_interpretation(work)
    other = next(c for c in before.clusters if c != unseen[0])
    merged = jobs.merge(work, (other, unseen[0]), SILENT).profiles[-1]
    assert merged.mean["B08"] == before.profile_of(other).mean["B08"]
    assert merged.mean["B08@2"] not in (
        before.profile_of(other).mean["B08@2"],
        before.profile_of(unseen[0]).mean["B08@2"],
    )


def test_a_date_that_is_all_cloud_changes_nothing_but_the_count(tmp_path, files, stored):
    """Its values are there, and its scene classification says cloud everywhere."""
    cloudy = write_raster(tmp_path / "cloudy.tif", stored[1] + np.uint16(4000), names=FIVE_BANDS, nodata=0)
    mask = write_raster(tmp_path / "scl.tif", np.full((1, HEIGHT, WIDTH), 9, np.uint8))
    request = SceneRequest((str(files[0]),), others=(SceneRequest((str(cloudy),), mask=str(mask)),))
    found = jobs.cluster(request, REQUEST, tmp_path / "run", SILENT)
    np.testing.assert_array_equal(read(tmp_path / "run" / OBSERVATIONS), stored[0].any(axis=0))
    assert all(profile.percentiles["B08@2"] == () for profile in found.profiles if profile.pixels)
    labelled = jobs.label(tmp_path / "run", LabelRequest(), SILENT).interpretation
    assert load_interpretation(tmp_path / "run") == labelled


def test_an_older_run_without_the_new_fields_is_read_as_it_was(tmp_path, files):
    jobs.cluster(request_of(files[0]), REQUEST, tmp_path / "run", SILENT)
    path = tmp_path / "run" / INTERPRETATION
    data = json.loads(path.read_text(encoding="utf-8"))
    for name in ("date", "others", "elevation"):
        del data["scene"][name]
    for name in ("features", "majority", "segments", "eps", "min_samples", "noise"):
        del data["request"][name]
    path.write_text(json.dumps({**data, "schema": 3}), encoding="utf-8")
    found = load_interpretation(tmp_path / "run")
    assert (found.scene.others, found.scene.elevation, found.request.features) == ((), "", "bands; indices")
    assert jobs.split(tmp_path / "run", 1, 2, 1, SILENT).clusters == (2, 3, 4, 5, 6)
    path.write_text(json.dumps({**data, "schema": SCHEMA + 1}), encoding="utf-8")
    with pytest.raises(RunFolderError, match="newer version of the plugin"):
        load_interpretation(tmp_path / "run")


def test_the_majority_of_a_map_is_the_filter_of_the_unfiltered_map(tmp_path):
    """Ids are renumbered by area afterwards, so the maps are compared up to that, and but for ties."""
    file = write_raster(tmp_path / "scene.tif", parcels(80, 90, 9), names=FIVE_BANDS, nodata=0)
    for name, window in (("plain", 1), ("filtered", 5)):
        jobs.cluster(request_of(file), by_pixels(clusters=4, sample=5000, majority=window), tmp_path / name, SILENT)
    plain, found = (read(tmp_path / name / CLUSTERS) for name in ("plain", "filtered"))
    expected = majority(np.pad(plain, 2), 5)
    codes = np.zeros(5, int)
    for cluster in range(1, 5):
        codes[cluster] = np.bincount(found[expected == cluster], minlength=5).argmax()
    assert sorted(codes) == [0, 1, 2, 3, 4]
    assert np.mean(codes[expected] == found) > 0.999
    np.testing.assert_array_equal(found == 0, plain == 0)
    assert not np.array_equal(plain, found)


def looked(scene, request, width=WIDTH, height=HEIGHT):
    view = View(scene.grid.bounds(), scene.grid.crs, width, height)
    with threads(2) as executor:
        (look,) = read_looks(scene, view, executor, SILENT, 60)
    return look, cluster_look(scene, look, request)


@pytest.mark.parametrize(
    "features", ["bands; indices", "bands; indices; textons 8 3; slope", "bands; deviation NIR 3; pca 2"]
)
def test_a_preview_of_dates_has_a_cluster_wherever_any_date_saw(tmp_path, files, features):
    elevation = write_elevation(tmp_path, np.random.default_rng(1).normal(200, 30, (HEIGHT, WIDTH)))
    scene = opened(*files, elevation=str(elevation))
    request = by_pixels(clusters=4, sample=5000, features=features, majority=3, segments=5)
    look, preview = looked(scene, request)
    assert look.seen.shape == (2, HEIGHT, WIDTH)
    assert (preview.labels > 0).all()
    assert len(np.unique(preview.labels)) == 4


def test_a_preview_at_full_size_tells_the_kinds_apart_as_the_run_does(files, stored):
    _, preview = looked(open_dates(request_of(*files)), REQUEST)
    both = stored[0].any(axis=0) & stored[1].any(axis=0)
    assert agreeing(preview.labels[both], truth()[both]) > 0.99


def test_from_afar_slopes_are_those_of_the_larger_pixels(tmp_path, files, monkeypatch):
    x = np.arange(WIDTH) * 2.0 + np.zeros((HEIGHT, 1))
    scene = opened(files[0], elevation=str(write_elevation(tmp_path, x)))
    slopes, fit = [], looking.fit_features

    def noted(*arguments):
        extraction, sample = fit(*arguments)
        slopes.append(sample[-1])
        return extraction, sample

    monkeypatch.setattr(looking, "fit_features", noted)
    for width in (WIDTH, WIDTH // 4):
        looked(scene, by_pixels(clusters=3, sample=2000, features="bands; slope"), width, HEIGHT * width // WIDTH)
    for slope in slopes:
        assert np.median(slope) == pytest.approx(np.degrees(np.arctan(0.2)), rel=0.01)
