"""The separability of real runs: plain, merged, split, of textons, and of two dates; and the page about it."""

import csv
import shutil

import numpy as np
import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.clustering.separability import ClusterSeparability, Pair, Separability
from landcover_interpreter.core.errors import RunFolderError, SceneError
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.interpretation import load_interpretation
from landcover_interpreter.core.jobs import save_separability, separability, separability_lines
from landcover_interpreter.core.scene.scene import SceneRequest
from landcover_interpreter.tests.clusterings import by_pixels
from landcover_interpreter.tests.patchwork import FIVE_BANDS, parcels
from landcover_interpreter.tests.report_pages import ReportReader
from landcover_interpreter.tests.revised_runs import CLUSTERS, clustered, content, profiles
from landcover_interpreter.tests.scenes import write_raster


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    """Four covers, clustered into six."""
    return clustered(tmp_path_factory.mktemp("separability"))


@pytest.fixture
def copied(run, tmp_path):
    return shutil.copytree(run, tmp_path / "copied")


def pair(found, first, second):
    return next(each for each in found.pairs if (each.first, each.second) == (first, second))


def test_every_pair_is_measured_and_the_run_stays_as_it_is(run):
    before = content(run)
    found = separability(run, SILENT)
    assert content(run) == before
    assert [entry.cluster for entry in found.clusters] == list(range(1, CLUSTERS + 1))
    assert len(found.measured) == len(found.pairs) == CLUSTERS * (CLUSTERS - 1) // 2
    assert all(0 <= each.distance <= 2 for each in found.pairs)
    assert [e.edge_share for e in found.clusters] == [
        pytest.approx(1 - profile.cohesion) for profile in profiles(run).values()
    ]
    assert separability(run, SILENT) == found


def test_all_pixels_of_a_small_scene_are_counted(run):
    found = separability(run, SILENT)
    assert {e.cluster: e.sampled for e in found.clusters} == {c: p.pixels for c, p in profiles(run).items()}


def test_a_cover_cut_in_two_is_closest_to_its_other_half(run):
    """Four covers in six clusters: the closest pairs lie within a cover, and covers are at two."""
    found, means = separability(run, SILENT), {c: p.mean for c, p in profiles(run).items()}
    nearest = found.measured[0]
    assert abs(means[nearest.first]["NDVI"] - means[nearest.second]["NDVI"]) < 0.1
    water = min(means, key=lambda cluster: means[cluster]["B11"])
    ground = max(means, key=lambda cluster: means[cluster]["B11"])
    assert pair(found, *sorted((water, ground))).distance == pytest.approx(2, abs=0.01)


def test_after_a_split_its_parts_are_close_and_a_merge_leaves_a_gap(copied):
    worst = separability(copied, SILENT).measured[-1]
    jobs.merge(copied, [worst.first, worst.second], SILENT)
    jobs.split(copied, CLUSTERS + 1, 2, 1, SILENT)
    found = separability(copied, SILENT)
    assert tuple(e.cluster for e in found.clusters) == load_interpretation(copied).clusters
    assert worst.first not in [e.cluster for e in found.clusters]
    parts = pair(found, CLUSTERS + 2, CLUSTERS + 3)
    assert parts.distance == pytest.approx(worst.distance, abs=0.05), "the split undoes the merge"


@pytest.mark.parametrize("features", ["bands; indices; textons 48 9 0.2", "log bands; pca 3", "deviation NIR 5; B04"])
def test_features_of_any_kind_are_measured(features, tmp_path):
    file = write_raster(tmp_path / "scene.tif", parcels(), names=FIVE_BANDS, nodata=0)
    jobs.cluster(SceneRequest((str(file),)), by_pixels(clusters=5, features=features), tmp_path / "run", SILENT)
    found = separability(tmp_path / "run", SILENT)
    assert found.unmeasured == ()
    distances = [each.distance for each in found.measured]
    assert len(distances) == 10 and np.isfinite(distances).all()
    assert distances[0] < distances[-1] <= 2
    assert all((each.spectral is None) == ("textons" not in features and "pca" not in features) for each in found.pairs)


def test_two_dates_are_measured(tmp_path):
    files = [write_raster(tmp_path / f"{n}.tif", parcels(seed=n), names=FIVE_BANDS, nodata=0) for n in (4, 5)]
    request = SceneRequest((str(files[0]),), others=(SceneRequest((str(files[1]),)),))
    jobs.cluster(request, by_pixels(clusters=6), tmp_path / "run", SILENT)
    assert len(separability(tmp_path / "run", SILENT).measured) == 15


def test_a_scene_of_a_few_pixels_has_nothing_to_measure(tmp_path):
    file = write_raster(tmp_path / "scene.tif", parcels(1, 20), names=FIVE_BANDS, nodata=0)
    jobs.cluster(SceneRequest((str(file),)), by_pixels(clusters=2), tmp_path / "run", SILENT)
    found = separability(tmp_path / "run", SILENT)
    assert found.unmeasured == (1, 2) and found.measured == ()
    assert separability_lines(found) == ["Clusters with too few pixels in the sample to be measured: 1, 2."]
    save_separability(tmp_path / "run", found, tmp_path / "page.html", tmp_path / "pairs.csv")
    page = ReportReader((tmp_path / "page.html").read_text(encoding="utf-8"))
    assert page.table("Jeffries-Matusita distances").row("1")[1:] == ["", "–"]


def test_what_cannot_be_read_is_told(copied, tmp_path):
    with pytest.raises(RunFolderError, match="not a run folder"):
        separability(tmp_path / "nothing", SILENT)
    (copied / "model.npz").write_bytes(b"no model")
    with pytest.raises(RunFolderError, match="model"):
        separability(copied, SILENT)


def test_a_scene_that_is_gone_is_named(tmp_path):
    run = clustered(tmp_path)
    (tmp_path / "scene.tif").unlink()
    with pytest.raises(SceneError, match=r"scene\.tif"):
        separability(run, SILENT)


def told(*pairs):
    return separability_lines(Separability((), tuple(Pair(1, n, *pair) for n, pair in enumerate(pairs, 2)), 1000))


def test_the_worst_pairs_are_told_in_sentences():
    assert told((0.8,), (1.3,), (1.95,), (1.9, 0.7)) == [
        "Clusters 1 and 5 hardly differ in their own spectra (Jeffries-Matusita 0.70 of 2), only in their "
        "surroundings: merge them if they look alike.",
        "Clusters 1 and 2 are hardly told apart (Jeffries-Matusita 0.80 of 2): merge them, or cluster with other "
        "features or another date.",
        "Clusters 1 and 3 have no gap between them (Jeffries-Matusita 1.30 of 2): merge them if they look alike.",
    ]
    assert told((1.95,), (1.7, 1.2)) == [
        "The closest clusters are 1 and 3 (Jeffries-Matusita 1.20 of 2): no two are hardly told apart."
    ]
    many = told(*[(0.5,)] * 9)
    assert len(many) == 6 and many[-1] == "4 more pairs of clusters are as close as that."


def test_clusters_on_edges_are_told():
    entries = tuple(ClusterSeparability(n, 99, 1.0, 0.5, 0.5, None, None, edge) for n, edge in ((1, 0.71), (2, 0.6)))
    assert separability_lines(Separability(entries, (), 198)) == [
        "Cluster 1 lies on edges: 71 % of its pixels' neighbours are in other clusters. It may hold mixed pixels."
    ]


def test_the_page_and_the_table_hold_the_measures(run, tmp_path):
    found = separability(run, SILENT)
    report, table = tmp_path / "out" / "page.html", tmp_path / "out" / "pairs.csv"
    save_separability(run, found, report, table)
    with table.open(encoding="utf-8", newline="") as stream:
        heading, *rows = csv.reader(stream)
    assert heading == ["cluster", "other cluster", "jeffries-matusita (0-2)", "in spectra (0-2)"]
    assert [(int(a), int(b), float(d)) for a, b, d, _ in rows] == [
        (p.first, p.second, round(p.distance, 4)) for p in found.measured
    ]
    page = ReportReader(report.read_text(encoding="utf-8"))
    matrix = page.table("Jeffries-Matusita distances")
    assert matrix.rows[0] == ["Cluster", *map(str, range(1, CLUSTERS + 1))]
    assert matrix.row("2")[4] == matrix.row("4")[2] == f"{pair(found, 2, 4).distance:.2f}"
    assert matrix.row("3")[3] == ""
    assert page.table("Clusters, how compact they are").column("Nearest") == [str(e.nearest) for e in found.clusters]
    worst = found.measured[0]
    assert page.table("The closest pairs of clusters").rows[1][0] == f"{worst.first} and {worst.second}"
    assert separability_lines(found)[0] in page.text
    assert not [tag for tag, attributes in page.tags if tag == "script" or "href" in attributes]
    assert sorted(path.name for path in report.parent.iterdir()) == ["page.html", "pairs.csv"]


def test_the_page_names_the_classes(copied, tmp_path):
    jobs.label(copied, jobs.LabelRequest(), SILENT)
    save_separability(copied, separability(copied, SILENT), tmp_path / "page.html", None)
    page = ReportReader((tmp_path / "page.html").read_text(encoding="utf-8"))
    named = load_interpretation(copied)
    assert page.table("Clusters, how compact they are").column("Class") == [
        named.class_name(entry.code) for entry in named.legend
    ]
