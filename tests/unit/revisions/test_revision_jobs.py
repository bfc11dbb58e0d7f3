"""Clusters merged and split, as jobs: maps, counts, labels and replies follow, all together or not at all."""

import json
import shutil
from dataclasses import replace

import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.errors import Cancelled, ClusteringError, InterpreterError, SceneError
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.interpretation import load_interpretation
from landcover_interpreter.core.run_folder import keeping
from landcover_interpreter.tests.models_server import ModelsServer
from landcover_interpreter.tests.patchwork import read
from landcover_interpreter.tests.polls import Told, access_to, answer
from landcover_interpreter.tests.revised_runs import CLUSTERS, clustered, content


def test_numbers_run_out_with_a_word(run):
    found = load_interpretation(run)
    path = run / "interpretation.json"
    data = json.loads(path.read_text(encoding="utf-8"))
    # As after very many splits: cluster 7 was made of 1, then 8 of 7, …
    data["revisions"] = [{"retired": [1], "became": list(range(7, 65_535)), "votes": []}]
    data["revisions"].append({"retired": list(range(7, 65_535)), "became": [65_535], "votes": []})
    for part in ("profiles", "votes", "verdicts", "legend"):
        first, *rest = data[part]
        data[part] = [*rest, {**first, "cluster": 65_535}]
    path.write_text(json.dumps(data), encoding="utf-8")
    assert load_interpretation(run).next_cluster == 65_536 and found.next_cluster == 7
    for job in (lambda: jobs.merge(run, [2, 3], SILENT), lambda: jobs.split(run, 2, 2, 1, SILENT)):
        with pytest.raises(InterpreterError, match="end at 65535, and 65535 of them were given"):
            job()


def test_maps_of_the_clusters_before_go_and_evidence_stays(run):
    (run / "evidence").mkdir()
    (run / "evidence" / "scene.png").write_bytes(b"picture")
    (run / "report.html").write_text("of before")
    jobs.merge(run, [1, 2], SILENT)
    left = set(content(run))
    assert not {name for name in left if name.startswith(("landcover", "report"))}
    assert {"evidence/scene.png", "contingency.csv", "agreement.json"} <= left
    assert not list(run.glob(".landcover-*"))


def test_figures_follow_a_merge_as_a_new_count_would(run):
    reference = load_interpretation(run).reference.name
    jobs.merge(run, [1, 4, 6], SILENT)
    names = ("contingency.csv", "contingency.npz", "agreement.json", "agreement.csv")
    counted = {name: (run / name).read_bytes() for name in names}
    jobs.compare_run(run, jobs.ComparisonRequest(reference), SILENT)
    assert {name: (run / name).read_bytes() for name in counted} == counted


def test_figures_follow_a_split_as_a_new_count_would(run):
    reference = load_interpretation(run).reference.name
    jobs.split(run, 1, 3, 1, SILENT)
    names = ("contingency.csv", "contingency.npz", "agreement.json", "agreement.csv")
    counted = {name: (run / name).read_bytes() for name in names}
    jobs.compare_run(run, jobs.ComparisonRequest(reference), SILENT)
    assert {name: (run / name).read_bytes() for name in counted} == counted


def test_without_the_reference_a_split_drops_the_figures_and_says_so(original, run):
    path = run / "interpretation.json"
    data = json.loads(path.read_text(encoding="utf-8"))
    data["reference"]["name"] = "/nowhere/reference.tif"
    path.write_text(json.dumps(data), encoding="utf-8")
    told = Told()
    found = jobs.split(run, 1, 2, 1, told)
    assert found.reference is None
    assert "/nowhere/reference.tif is not at hand for the new clusters. Compare with it again." in told.texts
    assert not {"contingency.csv", "agreement.json", "agreement.csv"} & set(content(run))
    assert load_interpretation(run) == found


def test_what_cannot_be_split_or_merged_is_told_and_nothing_changes(run):
    jobs.merge(run, [1, 2], SILENT)
    before = content(run)
    for job, kind, told in (
        (
            lambda: jobs.split(run, 2, 2, 1, SILENT),
            InterpreterError,
            "CLUSTER 2 does not exist: .* are 3 to 7",
        ),
        (lambda: jobs.split(run, 3, 1, 1, SILENT), ClusteringError, "INTO is 1: give a number from 2 to 20"),
        (lambda: jobs.split(run, 3, 21, 1, SILENT), ClusteringError, "INTO is 21: give a number from 2 to 20"),
        (lambda: jobs.merge(run, [3], SILENT), InterpreterError, "two or more different clusters"),
        (lambda: jobs.merge(run, [3, 3], SILENT), InterpreterError, "two or more different clusters"),
        (lambda: jobs.merge(run, [], SILENT), InterpreterError, "two or more different clusters"),
        (
            lambda: jobs.merge(run, [3, 1], SILENT),
            InterpreterError,
            "CLUSTER 1 does not exist: .* are 3 to 7",
        ),
    ):
        with pytest.raises(kind, match=told):
            job()
    assert content(run) == before


def test_a_scene_that_is_gone_is_named_by_a_split_and_not_missed_by_a_merge(run, tmp_path):
    path = run / "interpretation.json"
    data = json.loads(path.read_text(encoding="utf-8"))
    data["scene"]["files"] = ["/nowhere/B04.jp2", "/nowhere/B08.jp2"]
    path.write_text(json.dumps(data), encoding="utf-8")
    before = content(run)
    with pytest.raises(SceneError) as caught:
        jobs.split(run, 1, 2, 1, SILENT)
    assert "/nowhere/B04.jp2" in str(caught.value) and "/nowhere/B08.jp2" in str(caught.value)
    assert content(run) == before
    assert jobs.merge(run, [1, 2], SILENT).profile_of(7).pixels == int((read(run / "clusters.tif") == 7).sum())


class Stopping(Told):
    """Stops the job at a share of its progress."""

    def __init__(self, share):
        super().__init__()
        self.share = share

    def cancelled(self):
        return max(self.shares, default=0) >= self.share


@pytest.mark.parametrize("share", [0, 0.1, 0.5, 0.9])
def test_cancelled_at_any_moment_the_run_is_as_it_was(run, share):
    before = content(run)
    for job in (lambda told: jobs.split(run, 1, 3, 1, told), lambda told: jobs.merge(run, [1, 2], told)):
        with pytest.raises(Cancelled):
            job(Stopping(share))
        assert content(run) == before
        assert not list(run.glob(".landcover-*"))


def test_what_was_replaced_is_kept_and_put_back_to_the_byte(run):
    before, found = content(run), load_interpretation(run)
    from landcover_interpreter.core.agreement.contingency import load_contingency

    table = load_contingency(run / "contingency.csv")
    first, second, third = keeping(run), keeping(run), keeping(run)
    jobs.split(run, 1, 3, 1, SILENT, keep=first)
    made, split = load_interpretation(run), content(run)
    assert "landcover.tif" in {path.name for path in first.iterdir()}
    jobs.put_back(run, first, second, found, table)
    shutil.rmtree(first)
    assert {name: data for name, data in content(run).items() if not name.startswith(".")} == before
    jobs.put_back(run, second, third, made, load_contingency_of(split, run))
    shutil.rmtree(second)
    after = {name: data for name, data in content(run).items() if not name.startswith(".")}
    assert after == {name: data for name, data in split.items() if not name.startswith(".")}


def load_contingency_of(split, run):
    from landcover_interpreter.core.agreement.contingency import load_contingency

    path = run.parent / "contingency.csv"
    for name in ("contingency.csv", "contingency.npz"):
        (run.parent / name).write_bytes(split[name])
    return load_contingency(path)


def test_labels_that_were_saved_while_the_pixels_were_worked_out_stay(run):
    found = jobs.merge(run, [1, 2], SILENT, ready=lambda: jobs.override(run, 3, "water"))
    assert {entry.cluster: entry.code for entry in found.legend}[3] == 80
    assert [entry.what.split()[0] for entry in found.history[-2:]] == ["cluster", "clusters"]


def test_a_later_poll_pays_for_the_new_clusters_alone(tmp_path):
    run = clustered(tmp_path)
    with ModelsServer(answer("Cropland")) as server, access_to(tmp_path) as access:
        request = jobs.LabelRequest(f"openai:seer@{server.openai_url}")
        jobs.label(run, request, SILENT, replace(access, replies=Nothing()))
        assert len(server.questions) == CLUSTERS
        jobs.split(run, 1, 3, 1, SILENT)
        jobs.label(run, request, SILENT, replace(access, replies=Nothing()))
        assert len(server.questions) == CLUSTERS + 3
        jobs.merge(run, [2, 3], SILENT)
        done = jobs.label(run, request, SILENT, replace(access, replies=Nothing()))
        assert len(server.questions) == CLUSTERS + 4
    assert {entry.code for entry in done.interpretation.legend} == {40}


class Nothing:
    """A cache that keeps nothing: what is not asked comes from the run itself."""

    def get(self, key):
        return None

    def keep(self, exchange):
        pass

    def problem(self):
        return ""


def test_counted_again_the_new_clusters_keep_what_they_have_from_the_old(run):
    found = jobs.split(run, 1, 2, 1, SILENT)
    found = jobs.merge(run, [2, 3], SILENT)
    again = jobs.replay(run, None, 0.5, SILENT)
    for name in ("votes", "verdicts", "legend", "revisions"):
        assert getattr(again, name) == getattr(found, name)
