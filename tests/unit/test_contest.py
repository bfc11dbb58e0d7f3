"""The contest's figures, plan, kept results and tables, and that what it shares between runs changes no map."""

import json
from dataclasses import replace

import numpy as np
import pytest
from landcover_interpreter.benchmarks import contest_plan, contest_results, contest_runs, contest_scores, contest_tables
from landcover_interpreter.benchmarks.contest_plan import PEER_FEATURES, Choice, Group, Run
from landcover_interpreter.benchmarks.contest_results import GroupResults, Result, Results, Row
from landcover_interpreter.benchmarks.contest_scenes import ContestScene, peers_raster
from landcover_interpreter.benchmarks.contest_scores import Scores
from landcover_interpreter.benchmarks.peers import rectangle
from landcover_interpreter.core import jobs
from landcover_interpreter.core.agreement.contingency import Contingency
from landcover_interpreter.core.clustering.request import ClusterRequest
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.jobs.comparison import agreement_of
from landcover_interpreter.core.jobs.labels import LabelRequest
from landcover_interpreter.core.scene.synthetic import write_demo_scene
from osgeo import gdal

from tests.scenes import write_raster


def table(counts, codes=(10, 40, 80)):
    counts = np.array(counts, np.int64)
    return Contingency(tuple(range(1, len(counts) + 1)), codes, counts, np.zeros(len(counts), np.int64))


def test_v_measure_of_a_table_worked_out_by_hand():
    # H(C) = H(K) = ln 2 and H(C|K) = H(K|C) = H(3/4), so both shares are 1 - H(3/4) / ln 2 = 0.18872.
    assert contest_scores.v_measure([[3, 1], [1, 3]]) == pytest.approx(0.1887218755)


@pytest.mark.parametrize(
    ("counts", "expected"),
    [([[5, 0], [0, 7]], 1), ([[5, 5], [7, 7]], 0), ([[5], [7]], 0), ([[5, 7]], 0), ([[12]], 1)],
)
def test_v_measure_at_its_ends(counts, expected):
    assert contest_scores.v_measure(np.array(counts)) == pytest.approx(expected, abs=1e-12)


def test_v_measure_is_that_of_scikit_learn():
    metrics = pytest.importorskip("sklearn.metrics")
    generator = np.random.default_rng(4)
    for _ in range(20):
        counts = generator.integers(0, 30, generator.integers(1, 9, 2)) * generator.integers(0, 2)
        counts.flat[0] += 1
        rows, columns = (np.repeat(place.ravel(), counts.ravel()) for place in np.indices(counts.shape))
        assert contest_scores.v_measure(counts) == pytest.approx(metrics.v_measure_score(columns, rows), abs=1e-12)


def test_the_best_labels_give_ceiling_and_iou():
    scores = contest_scores.scores_of(table([[8, 2, 0], [1, 5, 0], [3, 1, 0]], (10, 40, 80)), None)
    assert scores.ceiling == pytest.approx(16 / 20)
    # Tree: 11 right of 14 mapped and 12 in the reference; crop: 5 of 6 and 8; no water anywhere, so it has no IoU.
    assert scores.mean_iou == pytest.approx((11 / 15 + 5 / 9) / 2)
    assert scores.edges is None


def test_a_class_that_no_cluster_gets_has_an_iou_of_zero():
    scores = contest_scores.scores_of(table([[8, 2], [6, 4]], (10, 40)), None)
    assert scores.mean_iou == pytest.approx(14 / 20 / 2)


def test_at_edges_the_labels_are_those_of_all_pixels():
    everywhere = table([[90, 10], [5, 95]], (10, 40))
    # At the edges cluster 1 has mostly crop, and is still named tree.
    edges = Contingency((1, 2), (10, 40), np.array([[4, 9], [2, 5]]), np.zeros(2, np.int64))
    assert contest_scores.right_at_edges(everywhere, edges) == pytest.approx((4 + 5) / 20)


def test_a_cluster_without_pixels_at_edges_and_a_class_without_edges_count_nothing():
    everywhere = table([[90, 10, 0], [5, 95, 0], [0, 0, 30]])
    edges = Contingency((1, 3), (10, 40), np.array([[4, 6], [1, 1]]), np.zeros(2, np.int64))
    assert contest_scores.right_at_edges(everywhere, edges) == pytest.approx(4 / 12)


def test_edges_have_another_known_class_on_one_of_four_sides():
    codes = np.array([[10, 10, 40], [10, 10, 40], [0, 10, 10], [80, 0, 10]])
    expected = np.array([[0, 1, 1], [0, 1, 1], [0, 0, 1], [0, 0, 0]], bool)
    np.testing.assert_array_equal(contest_scores.edges_of(codes), expected)


def test_means_over_sites_do_not_follow_the_number_of_scenes():
    values = {"a1": [0.5, 0.7], "a2": [0.8, 0.8], "b": [0.2, 0.2]}
    mean = contest_scores.mean_over_scenes(values)
    assert mean.value == pytest.approx((0.6 + 0.8 + 0.2) / 3)
    assert mean.spread == pytest.approx(0.2 / 3)
    assert contest_scores.mean_over_scenes({"one seed": [0.5]}).spread is None
    assert contest_scores.mean_over_sites(values, {"a1": "A", "a2": "A", "b": "B"}) == pytest.approx(0.45)


def scene(name, site="A", **more):
    return ContestScene(name, name.title(), site, (f"{name}.tif",), f"{name}_reference.tif", **more)


def test_a_plan_runs_the_defaults_with_every_k_on_every_scene():
    scenes = [scene("one", core=True), scene("two")]
    groups = contest_plan.planned(scenes, ["SAGA"])
    shipped = contest_plan.shipped()
    for name in ("one", "two"):
        (own,) = (g for g in groups if (g.scene, g.algorithm, g.features) == (name, "kmeans", shipped.features))
        assert {
            Run(clusters, shipped.majority, seed, shipped.segments)
            for clusters in contest_plan.NUMBERS
            for seed in contest_plan.SEEDS
        } <= set(own.runs)
    assert len({(g.scene, g.algorithm, g.features) for g in groups}) == len(groups)
    assert next(g for g in groups if g.is_peer and g.scene == "one").runs == tuple(
        Run(clusters, 1, 1) for clusters in contest_plan.NUMBERS
    )


def test_every_way_to_smooth_is_held_against_the_others_with_the_same_k():
    (own,) = (
        group
        for group in contest_plan.planned([scene("one", core=True)], [])
        if (group.algorithm, group.features) == ("kmeans", contest_plan.TEXTONS)
    )
    ways = {(run.majority, run.segments) for run in own.runs if (run.clusters, run.seed) == (20, 3)}
    assert ways == {(1, 0), (3, 0), (5, 0), (9, 0), (1, 4), (1, 6), (1, 8), (1, 12)}


def test_results_of_before_there_were_segments_are_of_none(tmp_path):
    group = Group("one", "kmeans", "bands", (Run(20, 1, 1), Run(20, 1, 1, 6)))
    results = GroupResults(group)
    for run, ceiling in zip(group.runs, ([[8, 2, 1]] * 3, [[9, 1, 1]] * 3)):
        results = results.with_result(Result(run, 2.0, 1.0, table(ceiling)))
    contest_results.save(results, tmp_path)
    path = contest_results.path_of(group, tmp_path)
    data = json.loads(path.read_text(encoding="utf-8"))
    assert [kept.pop("segments") for kept in data["results"]] == [0, 6]
    path.write_text(json.dumps({**data, "results": data["results"][:1]}), encoding="utf-8")
    assert contest_results.load(group, tmp_path).missing == (Run(20, 1, 1, 6),)
    contest_results.save(results, tmp_path)
    found = contest_results.collect([group], tmp_path)
    assert [(row.choice.segments, round(row.scores.ceiling, 3)) for row in found.rows] == [(0, 0.727), (6, 0.818)]
    assert contest_tables.named(found.rows[1].choice) == "`bands`, segments 6"


def test_a_quick_plan_is_a_part_of_the_whole():
    scenes = [scene("one", core=True), scene("two")]
    whole = {g: set(g.runs) for g in contest_plan.planned(scenes, ["SAGA"])}
    whole = {(g.scene, g.algorithm, g.features): runs for g, runs in whole.items()}
    quick = contest_plan.planned(scenes, ["SAGA"], quick=True)
    assert {g.scene for g in quick} == {"one"}
    assert all(set(g.runs) <= whole[g.scene, g.algorithm, g.features] for g in quick)


GROUP = Group("one", "kmeans", "bands", (Run(8, 1, 1), Run(8, 1, 2)))


def test_results_are_read_back_and_failed_runs_are_tried_again(tmp_path):
    good = Result(GROUP.runs[0], 2.5, 1.5, table([[8, 2, 1]]), table([[1, 2, 0]]), 0.6)
    bad = Result(GROUP.runs[1], reason="SceneError: gone")
    contest_results.save(GroupResults(GROUP, (good, bad), 120.0), tmp_path)
    found = contest_results.load(GROUP, tmp_path)
    assert found.missing == (GROUP.runs[1],)
    assert found.peak_mb == 120
    assert found.results[0].scores == good.scores
    assert (found.results[0].seconds, found.results[0].cpu_s, found.results[0].named) == (2.5, 1.5, 0.6)
    mended = found.with_result(replace(good, run=GROUP.runs[1]))
    assert mended.missing == () and len(mended.results) == 2


@pytest.mark.parametrize("text", ["", "{", json.dumps({"results": [{}]})])
def test_a_damaged_file_of_results_counts_as_none(tmp_path, text):
    contest_results.path_of(GROUP, tmp_path).write_text(text)
    assert contest_results.load(GROUP, tmp_path).missing == GROUP.runs


def test_the_plan_decides_which_kept_results_count(tmp_path):
    larger = replace(GROUP, runs=(*GROUP.runs, Run(60, 1, 1)))
    results = tuple(Result(run, table=table([[8, 2, 1]])) for run in larger.runs)
    contest_results.save(GroupResults(larger, results), tmp_path)
    found = contest_results.collect([GROUP], tmp_path)
    assert [row.result.run for row in found.rows] == list(GROUP.runs)
    assert found.planned == 2


def test_a_process_that_broke_off_leaves_what_it_had_and_a_reason_for_the_rest(tmp_path):
    good = Result(GROUP.runs[0], table=table([[8, 2, 1]]))
    contest_results.save(GroupResults(GROUP, (good,)), tmp_path)
    message = 'python3 --group {"scene": "one", "runs": [{}]}: ended with code -9\nfitting\nKilled'
    contest_results.keep_failure(GROUP, message, tmp_path)
    kept, failed = contest_results.load(GROUP, tmp_path).results
    assert kept.scores == good.scores
    assert failed == Result(GROUP.runs[1], reason="Its process ended with code -9: Killed")
    silent = "python3 --group {}: stopped after 5 s"
    assert contest_results.keep_failure(GROUP, silent, tmp_path) == "Its process stopped after 5 s"


def row(name, choice, ceiling, seed=1, edges=None):
    result = Result(Run(20, choice.majority, seed), 2.0, 1.0, table([[8, 2, 1]] * 3))
    return Row(name, choice, result, Scores(ceiling, ceiling / 2, 0.3, edges), 100.0)


BASE, BETTER, PEER = Choice(), Choice(features="log bands"), Choice("SAGA", PEER_FEATURES)
SCENES = [scene("one"), scene("two"), scene("three", site="B", edges="edges.tif")]
RESULTS = Results(
    (
        *(row(name, BASE, value) for name, value in (("one", 0.5), ("two", 0.7), ("three", 0.9))),
        row("one", BETTER, 0.58, 1),
        row("one", BETTER, 0.62, 2),
        row("three", BETTER, 0.9, edges=0.25),
        row("one", PEER, 0.7),
        row("three", PEER, 0.8),
    ),
    (
        ("one", Choice("hdbscan"), Run(20, 1, 1), "LibraryError: none"),
        ("two", Choice("hdbscan"), Run(20, 1, 1), "LibraryError: none"),
    ),
    12,
)


def test_a_gain_is_over_the_scenes_that_both_have():
    found = contest_tables.figures(RESULTS, BETTER, 20, SCENES)
    assert found.scenes == ("one", "three")
    assert found.ceiling.value == pytest.approx(0.75)
    assert found.ceiling.spread == pytest.approx(0.04)
    assert found.gain == pytest.approx(0.05)
    assert found.edges == {"three": 0.25}
    assert found.clusters == 3
    assert contest_tables.figures(RESULTS, BETTER, 8, SCENES) is None


def test_a_comparison_begins_with_the_largest_gain_and_escapes_bars():
    lines = contest_tables.comparison(RESULTS, {"plain": BASE, "a | b": BETTER}, 20, SCENES).splitlines()
    assert len({line.replace("\\|", "").count("|") for line in lines}) == 1
    assert lines[2].startswith("| a \\| b | 2 | 0.750 | 0.040 | 0.750 | +0.050 | +0.050 |")
    assert "| 0.250 |" in lines[2]
    each = contest_tables.by_scene(RESULTS, [BASE, BETTER], ["SAGA"], 20, SCENES)
    assert each.splitlines()[2:] == [
        "| One | 0.500 | 0.600 ± 0.020 | 0.700 (SAGA) |",
        "| Two | 0.700 | – | – |",
        "| Three | 0.900 | 0.900 | 0.800 (SAGA) |",
    ]
    assert lines[3].startswith("| plain | 3 | 0.700 | – | 0.750 | +0.000 |")


def test_the_verdict_says_where_the_target_is_met():
    text = contest_tables.verdicts(RESULTS, BETTER, (8, 20), SCENES)
    assert text.splitlines()[2] == "| 20 | 2 | 0.700 → 0.750 | +0.050, met | 0.700 → 0.750 | +0.050, met |"
    assert contest_tables.verdicts(RESULTS, BASE, (20,), SCENES).count("not met") == 2


def test_peers_that_are_ahead_are_named_with_the_scene():
    text, ahead = contest_tables.peers_table(RESULTS, {"SAGA": PEER}, BETTER, (20,), SCENES)
    assert text.splitlines()[2].startswith("| SAGA | 20 | 2 | 0.750 | 0.750 | +0.000 |")
    assert ahead == ["SAGA, K = 20: One (+0.100)."]


def test_alike_reasons_stand_together_and_what_is_left_is_counted():
    text = contest_tables.reasons_table(RESULTS)
    assert "| hdbscan, `bands` | one, two | LibraryError: none |" in text
    assert "2 clusterings of the plan have not been run yet" in text
    assert contest_tables.reasons_table(Results()) == "Everything that was planned has run."


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    folder = tmp_path_factory.mktemp("contest_demo")
    written = write_demo_scene(folder, 96)
    return ContestScene("demo", "Demo", "Demo", (str(written.image),), written.reference, core=True)


def test_what_runs_share_changes_no_map_and_is_counted_in_their_seconds(demo, tmp_path):
    features = "bands; indices; pca 3"
    group = Group("demo", "kmeans", features, (Run(5, 1, 1), Run(5, 3, 1), Run(5, 1, 1, 4), Run(7, 1, 2)))
    contest_runs.run_group(demo, group, tmp_path / "results", tmp_path / "shared")
    found = contest_results.load(group, tmp_path / "results")
    assert [result.reason for result in found.results] == [""] * 4
    for result in found.results:
        run = result.run
        request = ClusterRequest(
            "kmeans",
            run.clusters,
            seed=run.seed,
            features=features,
            majority=run.majority,
            segments=run.segments,
        )
        jobs.cluster(demo.request, request, tmp_path / "alone", SILENT)
        with contest_runs.threads(1) as executor:
            alone, _ = contest_runs.count_tables(tmp_path / "alone" / "clusters.tif", demo, executor)
        np.testing.assert_array_equal(result.table.counts, alone.counts)
        labelled = jobs.label(tmp_path / "alone", LabelRequest(), SILENT).interpretation
        assert result.named == pytest.approx(agreement_of(labelled, alone).overall_agreement)


def test_a_memory_makes_once_and_counts_what_it_spared():
    memory, made = contest_runs.Memory(), []
    for key in ("a", "a", "b"):
        assert memory.recall(key, lambda key=key: made.append(key) or len(made)) == {"a": 1, "b": 2}[key]
    assert made == ["a", "b"]
    assert memory.spared_s[1] > 0


def test_a_combination_that_fails_is_a_result_with_its_reason(demo, tmp_path):
    group = Group("demo", "kmeans", "bands; B99", (Run(5, 1, 1),))
    (result,) = contest_runs.run_group(demo, group, tmp_path / "results", tmp_path / "run").results
    assert result.table is None
    assert "B99" in result.reason


@pytest.mark.parametrize(("tag", "expected"), [(None, [[1, 2], [3, 4]]), (0, [[0, 1], [2, 3]]), (9, [[1, 2], [3, 0]])])
def test_classes_of_peers_are_numbered_and_only_a_tag_means_no_data(tmp_path, tag, expected):
    classes = write_raster(tmp_path / "classes.tif", np.array([[[0, 4], [5, 9]]], np.uint8), nodata=tag)
    contest_runs.number_classes(classes, tmp_path / "ids.tif")
    np.testing.assert_array_equal(gdal.Open(str(tmp_path / "ids.tif")).ReadAsArray(), expected)


@pytest.mark.parametrize(("nodes", "sides"), [(8, (4, 2)), (12, (4, 3)), (20, (5, 4)), (7, (7, 1)), (9, (3, 3))])
def test_a_map_of_nodes_is_as_square_as_can_be(nodes, sides):
    assert rectangle(nodes) == sides


def test_peers_get_the_bands_that_our_features_are_made_from(demo, tmp_path):
    dataset = gdal.Open(str(peers_raster(demo, tmp_path)))
    names = [dataset.GetRasterBand(number).GetDescription() for number in range(1, dataset.RasterCount + 1)]
    assert names == ["B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12"]
    source = gdal.Open(demo.files[0])
    stored = {
        source.GetRasterBand(n).GetDescription(): source.GetRasterBand(n) for n in range(1, source.RasterCount + 1)
    }
    np.testing.assert_array_equal(dataset.GetRasterBand(3).ReadAsArray(), stored["B04"].ReadAsArray())
