"""The interpretation of a scene: labels and who gave them, and the run folder that keeps it all."""

import copy
import json
import shutil
from datetime import datetime, timezone

import numpy as np
import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.errors import InterpreterError, RunFolderError
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.interpretation import load_interpretation
from landcover_interpreter.core.labelling.counting.legend import LegendEntry
from landcover_interpreter.core.labelling.taxonomy import Taxonomy, load_taxonomy
from landcover_interpreter.core.labelling.voters.base import Vote
from landcover_interpreter.core.scene.scene import SceneRequest
from landcover_interpreter.tests.clusterings import by_pixels
from landcover_interpreter.tests.patchwork import FIVE_BANDS, parcels
from landcover_interpreter.tests.scenes import crs_wkt, write_raster

CLUSTERS = (1, 2, 3, 4, 5)


@pytest.fixture(scope="module")
def original(tmp_path_factory):
    """A run with everything that can be in one: mask, area of interest, votes, an override, a reference."""
    folder = tmp_path_factory.mktemp("interpretation")
    values = parcels(90, 100)
    file = write_raster(folder / "Größe 1.tif", values, names=FIVE_BANDS, nodata=0)
    mask = np.full((1, 90, 100), 4, np.uint8)
    mask[0, :9] = 9
    scl = write_raster(folder / "scl.tif", mask)
    area = "POLYGON ((500000 5400000, 500950 5400000, 500950 5399100, 500000 5399100, 500000 5400000))"
    run = folder / "Lauf 1"
    request = SceneRequest((str(file),), mask=str(scl), area=area, area_crs=crs_wkt(32633))
    jobs.cluster(request, by_pixels(clusters=len(CLUSTERS), minimum_mapping_unit_ha=0.03), run, SILENT)
    jobs.label(run, jobs.LabelRequest(), SILENT)
    jobs.override(run, 2, "Wald")
    codes = (values[2:3] // 500 % 2 * 20 + 10).astype(np.uint8)
    jobs.compare_run(run, jobs.ComparisonRequest(str(write_raster(folder / "reference.tif", codes))), SILENT)
    jobs.export(run, None, None, SILENT)
    return run


@pytest.fixture
def run(original, tmp_path):
    return shutil.copytree(original, tmp_path / "Lauf 2")


@pytest.fixture
def interpretation(original):
    return load_interpretation(original)


def votes_of(codes, confidence=0.9):
    return [Vote("one", cluster, code, confidence, "because") for cluster, code in zip(CLUSTERS, codes)]


def another_taxonomy():
    data = load_taxonomy(None).to_dict()
    data["classes"] = [entry for entry in data["classes"] if entry["code"] in (10, 40, 80)]
    data["classes"].append({"code": 200, "name": "Quarry", "colour": "#010203", "worldcover": None})
    return Taxonomy.from_dict({**data, "id": "mine", "title": "Mine"})


def test_a_run_read_back_is_the_same_in_every_part(run, interpretation, tmp_path):
    assert load_interpretation(run) == interpretation
    assert interpretation.scene.classification is not None
    assert interpretation.scene.area is not None
    assert interpretation.reference is not None
    interpretation.write(tmp_path)
    written = (tmp_path / "interpretation.json").read_bytes()
    assert written == (run / "interpretation.json").read_bytes()


def test_a_moved_run_gives_the_same_map_without_the_scene(original, run, tmp_path):
    moved = run.rename(tmp_path / "elsewhere 水")
    damaged(moved, "scene", "files", value=["/nowhere/scene.tif"])
    jobs.override(moved, 1, "water")
    jobs.override(moved, 1, str(load_interpretation(original).legend[0].code or ""))
    jobs.export(moved, None, None, SILENT)
    assert (moved / "landcover.tif").read_bytes() == (original / "landcover.tif").read_bytes()


def test_every_step_is_a_line_of_history(interpretation):
    words = [entry.what for entry in interpretation.history]
    assert [word.split()[0] for word in words] == ["clustered", "labelled", "cluster", "compared"]
    assert words[0] == "clustered with kmeans into 5 clusters, seed 1, features bands; indices"
    assert words[2].endswith("→ Tree cover, by the analyst")
    now = datetime.now(timezone.utc)
    times = [datetime.fromisoformat(entry.when) for entry in interpretation.history]
    assert times == sorted(times)
    assert all(0 <= (now - time).total_seconds() < 600 for time in times)


def test_an_override_changes_one_cluster_and_leaves_the_original_alone(interpretation):
    before = interpretation.legend
    changed = interpretation.overridden(3, 95)
    assert interpretation.legend == before
    assert changed.legend[2] == LegendEntry(3, 95, "analyst")
    assert [e for e in changed.legend if e.cluster != 3] == [e for e in before if e.cluster != 3]
    undone = changed.overridden(3, None)
    assert undone.legend[2] == LegendEntry(3, None, "analyst")
    assert undone.history[-1].what == "cluster 3: Mangroves → unlabelled, by the analyst"


def test_the_first_override_of_an_unlabelled_run_leaves_the_others_unlabelled(interpretation):
    blank = interpretation.labelled(votes_of([None] * 5), ["one"], interpretation.taxonomy)
    assert blank.legend[0].code is None
    changed = blank.overridden(4, 80)
    assert [entry.code for entry in changed.legend if entry.cluster != 2] == [None, None, 80, None]


def test_a_cluster_or_class_that_does_not_exist_is_refused(run, interpretation):
    for cluster in (0, 6, -1):
        with pytest.raises(InterpreterError, match=rf"CLUSTER {cluster} does not exist: the clusters are 1 to 5"):
            jobs.override(run, cluster, "water")
    with pytest.raises(InterpreterError, match=r"CLASS 'spaceport' is not in the taxonomy.*10 Tree cover.*unlabelled"):
        jobs.override(run, 1, "spaceport")
    assert load_interpretation(run) == interpretation


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("80", 80),
        ("Permanent water bodies", 80),
        ("WATER", 80),
        ("Wald", 10),
        ("", None),
        ("Unlabelled ", None),
        ("0", None),
    ],
)
def test_classes_are_found_by_name_code_and_synonym(interpretation, words, code):
    found = interpretation.find_class(words)
    assert (found and found.code) == code


def test_new_votes_replace_the_old_but_not_the_analysts_word(interpretation):
    labelled = interpretation.labelled(votes_of([80, 80, 30, None, 40]), ["one"], interpretation.taxonomy)
    assert [(entry.code, entry.origin) for entry in labelled.legend] == [
        (80, "voter one"),
        (10, "analyst"),
        (30, "voter one"),
        (None, "voter one"),
        (40, "voter one"),
    ]
    assert {vote.voter for vote in labelled.votes} == {"one"}


def test_with_another_taxonomy_the_analysts_word_stays_where_its_class_is_there(interpretation):
    """Cropland goes where it has another code, built-up where it is missing, water where 80 is another class."""
    settled = interpretation
    for cluster, code in zip(CLUSTERS, (10, None, 50, 80, 40)):
        settled = settled.overridden(cluster, code)
    data = another_taxonomy().to_dict()
    for entry in data["classes"]:
        entry["code"] = {40: 41}.get(entry["code"], entry["code"])
        entry["name"] = "Sea" if entry["code"] == 80 else entry["name"]
    labelled = settled.labelled(votes_of([200] * 5), ["one"], Taxonomy.from_dict(data))
    assert [entry.code for entry in labelled.legend] == [10, None, 200, 200, 200]
    assert settled.settled_by_analyst == {1, 2, 3, 4, 5}
    assert labelled.settled_by_analyst == {1, 2}


def test_what_the_analyst_settled_needs_no_review(interpretation):
    labelled = interpretation.labelled(votes_of([80, None, None, 40, 40], 0.3), ["one"], interpretation.taxonomy)
    assert sorted(labelled.needs_review) == [1, 3, 4, 5]
    assert sorted(labelled.overridden(4, 40).needs_review) == [1, 3, 5]


def test_the_summary_of_classes_adds_up(interpretation):
    labelled = interpretation.labelled(votes_of([80, 10, 80, None, 40]), ["one"], interpretation.taxonomy)
    profiles = {profile.cluster: profile for profile in interpretation.profiles}
    summaries = {summary.code: summary for summary in labelled.class_summaries()}
    assert {code: summary.clusters for code, summary in summaries.items()} == {80: (1, 3), 10: (2,), 40: (5,)}
    for summary in summaries.values():
        assert summary.pixels == sum(profiles[c].pixels for c in summary.clusters)
        assert summary.hectares == pytest.approx(summary.pixels / 100)
        assert summary.share == pytest.approx(sum(profiles[c].share for c in summary.clusters))
        assert (summary.name, summary.colour) == (
            interpretation.taxonomy.by_code(summary.code).name,
            interpretation.taxonomy.by_code(summary.code).colour,
        )
    pixels = [summary.pixels for summary in labelled.class_summaries()]
    assert pixels == sorted(pixels, reverse=True)


def test_clusters_are_compared_by_the_counterpart_of_their_class(interpretation):
    labelled = interpretation.labelled(votes_of([80, 10, 200, None, 40]), ["one"], another_taxonomy())
    mapped, comparable = labelled.mapped_to_worldcover((1, 2, 3, 4, 5))
    assert mapped == [80, 10, 0, 0, 40]
    assert comparable == [True, True, False, True, True]
    assert labelled.mapped_to_worldcover((5, 1)) == ([40, 80], [True, True])


def test_groups_that_were_asked_for_stay_through_overrides_and_are_those_of_the_report(run, tmp_path):
    text = "green = 10, 30, 40; the rest = 50, 60, 80"
    reference = load_interpretation(run).reference.name
    jobs.compare_run(run, jobs.ComparisonRequest(reference, groups=text, report=tmp_path / "report.html"), SILENT)
    jobs.override(run, 1, "water")
    grouped = json.loads((run / "agreement.json").read_text(encoding="utf-8"))["grouped"]
    assert [group["name"] for group in grouped["groups"]] == ["green", "the rest"]
    assert "the rest" in (tmp_path / "report.html").read_text(encoding="utf-8")


def test_figures_of_agreement_follow_an_override(run):
    before = json.loads((run / "agreement.json").read_text(encoding="utf-8"))
    table = (run / "contingency.csv").read_bytes()
    jobs.override(run, 1, "Mangroves")
    after = json.loads((run / "agreement.json").read_text(encoding="utf-8"))
    assert (run / "contingency.csv").read_bytes() == table
    assert after["ceiling"] == before["ceiling"]
    assert after["pixels_compared"] == before["pixels_compared"]
    assert 95 in after["codes"]
    compared = jobs.compare_run(run, jobs.ComparisonRequest(load_interpretation(run).reference.name), SILENT)
    again = json.loads((run / "agreement.json").read_text(encoding="utf-8"))
    assert again == after
    assert compared.agreement.overall_agreement == after["overall_agreement"]


DELETED = object()


def damaged(run, *place, value):
    """Set or delete a value of interpretation.json."""
    path = run / "interpretation.json"
    data = json.loads(path.read_text(encoding="utf-8"))
    inner = data
    for key in place[:-1]:
        inner = inner[key]
    if value is DELETED:
        del inner[place[-1]]
    else:
        inner[place[-1]] = copy.deepcopy(value)
    path.write_text(json.dumps(data), encoding="utf-8")


@pytest.mark.parametrize(
    ("place", "value", "told"),
    [
        (("schema",), DELETED, "no schema number"),
        (("schema",), "one", "no schema number"),
        (("scene",), DELETED, "scene is missing"),
        (("scene",), None, "scene holds None"),
        (("scene", "files"), [3], r"scene\.files\[0\] holds 3"),
        (("scene", "grid", "width"), "wide", r"scene\.grid\.width holds 'wide'"),
        (("scene", "grid", "geotransform"), [1.0, 2.0], r"scene\.grid\.geotransform does not have six"),
        (("scene", "bands", 0, "role"), 4, r"scene\.bands\[0\]\.role holds 4"),
        (("scene", "bands"), [], "does not have the scene's variables"),
        (("scene", "classification"), {}, r"scene\.classification\.path is missing"),
        (("request", "clusters"), "many", r"request\.clusters holds 'many'"),
        (("request", "colour"), "red", r"request\.colour is unknown"),
        (("taxonomy",), None, "taxonomy"),
        (("taxonomy", "classes", 0, "code"), 0, r"taxonomy: classes\[0\]\.code"),
        (("taxonomy", "classes"), [], "taxonomy: classes"),
        (("profiles",), [], "profiles are not of the clusters 1, 2"),
        (("profiles", 1), DELETED, "profiles are not of the clusters 1, 2"),
        (("profiles", 0, "cluster"), 7, "profiles are not of the clusters 1, 2"),
        (("profiles", 0, "mean", "B04"), DELETED, "profile of cluster 1 does not have the scene's variables"),
        (("profiles", 0, "mean", "B04"), None, r"profiles\[0\]\.mean\.B04 holds None"),
        (("profiles", 0, "percentiles", "NDVI"), [0.1], "profile of cluster 1 lacks percentiles"),
        (("profiles", 0, "hectares"), "much", r"profiles\[0\]\.hectares holds 'much'"),
        (("profiles", 0, "sites"), {}, r"profiles\[0\]\.sites holds {}"),
        (("votes", 0, "code"), 11, "class 11 of cluster 1 does not exist"),
        (("votes", 0, "second"), 11, "class 11 of cluster 1 does not exist"),
        (("votes", 0, "repeat"), 0, "a vote of spectral on cluster 1 is repeat 0"),
        (("votes", 0, "confidence"), 1.5, "a vote of spectral on cluster 1 has the confidence 1.5"),
        (("votes", 0, "confidence"), -0.1, "a vote of spectral on cluster 1 has the confidence -0.1"),
        (("votes", 0, "failure"), "no reply", "a vote of spectral on cluster 1 failed and names class"),
        (("votes", 0, "mixed"), "yes", r"votes\[0\]\.mixed holds 'yes'"),
        (("votes", 0, "provenance"), {"model": "m"}, r"votes\[0\]\.provenance\.answer is missing"),
        (("verdicts", 0, "flags"), "doubt", r"verdicts\[0\]\.flags holds 'doubt'"),
        (("verdicts", 0, "share"), 1.5, "verdict on cluster 1 has a share, a confidence or an entropy that cannot be"),
        (("verdicts", 0, "confidence"), -1, "verdict on cluster 1 has a share, a confidence or an entropy"),
        (("verdicts", 0, "entropy"), -0.5, "verdict on cluster 1 has a share, a confidence or an entropy"),
        (("verdicts", 0, "runner_up"), 11, "class 11 of cluster 1 does not exist"),
        (("verdicts", 0, "runner_up"), 30, "the verdict on cluster 1 names class 30 twice"),
        (("verdicts", 0, "code"), None, "the verdict on cluster 1 has no class and no flag that says why"),
        (("verdicts", 0), DELETED, "verdicts do not have every cluster once"),
        (("verdicts", 1, "cluster"), 1, "verdicts do not have every cluster once"),
        (("legend", 0, "code"), 77, "class 77 of cluster 1 does not exist"),
        (("legend", 0, "cluster"), 9, "of cluster 9 does not exist"),
        (("legend", 0), DELETED, "legend does not have every cluster once"),
        (("reference",), "Karte", "reference holds 'Karte'"),
        (("history", 0, "when"), None, r"history\[0\]\.when holds None"),
        pytest.param(("profiles", 0, "share"), 10**400, "too large", id="huge"),
    ],
)
def test_a_damaged_file_is_named_with_what_is_wrong(run, place, value, told):
    before = {path.name: path.read_bytes() for path in run.iterdir() if path.name != "interpretation.json"}
    damaged(run, *place, value=value)
    for job in (
        load_interpretation,
        lambda folder: jobs.label(folder, jobs.LabelRequest(), SILENT),
        lambda folder: jobs.override(folder, 1, "water"),
        lambda folder: jobs.export(folder, None, None, SILENT),
    ):
        with pytest.raises(RunFolderError, match=told) as caught:
            job(run)
        assert str(caught.value).startswith(f"{run / 'interpretation.json'} is damaged: ")
        assert str(caught.value).endswith("Cluster the scene again.")
    assert {path.name: path.read_bytes() for path in run.iterdir() if path.name != "interpretation.json"} == before


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"null", b"3", b'"text"', b"\xff\xfe", b"[" * 100_000, b'{"schema": NaN}', b"<html>"],
)
def test_a_file_that_is_no_interpretation_is_named(run, content):
    (run / "interpretation.json").write_bytes(content)
    with pytest.raises(RunFolderError, match=r"interpretation\.json is damaged: .*Cluster the scene again"):
        load_interpretation(run)


def test_any_part_of_the_file_may_be_cut_off(run):
    path = run / "interpretation.json"
    whole = path.read_bytes()
    for length in range(0, len(whole) - 1, len(whole) // 40):
        path.write_bytes(whole[:length])
        with pytest.raises(RunFolderError, match=r"interpretation\.json is damaged"):
            load_interpretation(run)


def test_a_newer_run_asks_for_a_newer_plugin(run):
    damaged(run, "schema", value=5)
    damaged(run, "invention", value="of later")
    with pytest.raises(RunFolderError, match=r"interpretation\.json was written by a newer version.*Update the plugin"):
        load_interpretation(run)


def test_a_folder_that_is_no_run_says_so(run, tmp_path):
    for folder in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(RunFolderError, match=r"is not a run folder: it has no interpretation\.json"):
            load_interpretation(folder)
    (run / "clusters.tif").unlink()
    with pytest.raises(RunFolderError, match=r"is damaged: clusters\.tif is missing"):
        load_interpretation(run)
