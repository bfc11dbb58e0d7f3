"""What becomes of labels, votes and notes when clusters are merged and split."""

import json
from dataclasses import replace

import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.errors import InterpreterError, RunFolderError
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.interpretation import load_interpretation
from landcover_interpreter.core.labelling.counting.legend import ANALYST, LegendEntry
from landcover_interpreter.core.labelling.counting.revisions import shown_ids
from landcover_interpreter.core.labelling.voters.base import Vote
from landcover_interpreter.core.revising import merged, split
from landcover_interpreter.tests.polls import clustered_run

TREES, GRASS, CROPS, WATER = 10, 30, 40, 80


@pytest.fixture(scope="module")
def original(tmp_path_factory):
    return clustered_run(tmp_path_factory.mktemp("revising"), 5)


def labelled(run, codes, confidence=0.9, voters=("one",)):
    found = load_interpretation(run)
    votes = [Vote(v, c, code, confidence, "because") for v in voters for c, code in enumerate(codes, 1)]
    return found.labelled(votes, list(voters), found.taxonomy)


def profile(found, cluster, like=1):
    return replace(found.profile_of(like), cluster=cluster)


def entry(found, cluster):
    return next(each for each in found.legend if each.cluster == cluster)


def verdict(found, cluster):
    return next(each for each in found.verdicts if each.cluster == cluster)


def test_members_of_one_class_keep_it_and_are_not_in_doubt(original):
    before = labelled(original, [CROPS, CROPS, TREES, CROPS, GRASS])
    found = merged(before, [4, 1, 2], profile(before, 6))
    assert entry(found, 6) == LegendEntry(6, CROPS, "voter one")
    assert verdict(found, 6).code == CROPS and not verdict(found, 6).needs_review
    assert (verdict(found, 6).share, verdict(found, 6).confidence) == (1, 0.9)
    assert found.clusters == (3, 5, 6)


def test_members_of_different_classes_are_unlabelled_and_in_doubt_with_the_reason(original):
    before = labelled(original, [CROPS, TREES, TREES, CROPS, GRASS])
    found = merged(before, [1, 2], profile(before, 6))
    assert entry(found, 6) == LegendEntry(6, None, "")
    assert verdict(found, 6).flags == ("merged of different classes: 1 Cropland, 2 Tree cover",)
    assert 6 in found.needs_review


def test_the_analysts_word_counts_as_the_class(original):
    before = labelled(original, [CROPS, TREES, TREES, CROPS, GRASS])
    all_own = merged(before.overridden(1, WATER).overridden(2, WATER), [1, 2], profile(before, 6))
    assert entry(all_own, 6) == LegendEntry(6, WATER, ANALYST)
    assert 6 not in all_own.needs_review and verdict(all_own, 6).needs_review
    one_own = merged(before.overridden(1, TREES), [1, 2], profile(before, 6))
    assert entry(one_own, 6) == LegendEntry(6, TREES, "voter one")
    apart = merged(before.overridden(3, WATER), [2, 3], profile(before, 6))
    assert entry(apart, 6).code is None and "3 Permanent water bodies" in verdict(apart, 6).flags[0]


def test_the_origin_is_that_of_the_largest_member(original):
    before = labelled(original, [CROPS] * 5)
    legend = tuple(replace(each, origin=f"voter {each.cluster}") for each in before.legend)
    largest = max(before.profiles, key=lambda each: each.pixels if each.cluster in (2, 4) else -1).cluster
    found = merged(replace(before, legend=legend), [4, 2], profile(before, 6))
    assert entry(found, 6).origin == f"voter {largest}"


def test_parts_are_unlabelled_and_flagged_and_what_was_paid_for_is_kept(original):
    before = labelled(original, [CROPS, TREES, TREES, CROPS, GRASS], voters=("one", "two"))
    found = split(before, 2, [profile(before, 6), profile(before, 7)])
    assert [entry(found, part) for part in (6, 7)] == [LegendEntry(6, None, ""), LegendEntry(7, None, "")]
    assert verdict(found, 7).flags == ("part of a split cluster: 2",)
    assert {6, 7} <= set(found.needs_review)
    assert {vote.cluster for vote in found.votes} == {1, 3, 4, 5}
    (revision,) = found.revisions
    assert (revision.retired, revision.became, revision.is_merge) == ((2,), (6, 7), False)
    assert [(vote.voter, vote.code) for vote in revision.votes] == [("one", TREES), ("two", TREES)]
    assert set(found.all_votes) == set(before.votes)


def test_without_labels_there_are_none_afterwards(original):
    before = load_interpretation(original)
    found = split(merged(before, [1, 2], profile(before, 6)), 6, [profile(before, 7), profile(before, 8)])
    assert (found.legend, found.verdicts, found.votes) == ((), (), ())
    assert found.clusters == (3, 4, 5, 7, 8)


def test_notes_go_along(original):
    before = load_interpretation(original).annotated(1, "roofs").annotated(2, "streets").annotated(4, "elsewhere")
    found = merged(before, [2, 1], profile(before, 6))
    assert found.note_of(6) == "roofs\nstreets" and found.note_of(4) == "elsewhere"
    parts = split(found, 6, [profile(before, 7), profile(before, 8)])
    assert parts.note_of(7) == parts.note_of(8) == "roofs\nstreets"
    assert [note.cluster for note in parts.notes] == [4, 7, 8]


def test_the_atmosphere_stays_what_it_was(original):
    """A darker part would else change the colours and facts of all clusters, and every question with them."""
    before = load_interpretation(original)
    hazy = tuple(
        replace(each, percentiles={n: tuple(v + 0.1 for v in p) for n, p in each.percentiles.items()})
        for each in before.profiles
    )
    before = replace(before, profiles=hazy)
    assert before.atmosphere["B02"] > 0.05
    parts = [profile(before, 6), profile(before, 7)]
    dark = replace(parts[1], percentiles=dict.fromkeys(parts[1].percentiles, (0.0,) * 5))
    found = split(before, 1, [parts[0], dark])
    assert found.atmosphere == before.atmosphere
    shown = {each.profile.cluster: each.scene.path for each in found.evidence()}
    assert shown[3] == before.evidence()[2].scene.path


def test_all_of_it_is_read_back(original, tmp_path):
    before = labelled(original, [CROPS, TREES, TREES, CROPS, GRASS]).annotated(2, "mixed")
    found = split(before, 2, [profile(before, 6), profile(before, 7)])
    found = merged(found, [1, 7], profile(before, 8))
    (tmp_path / "clusters.tif").touch()
    found.write(tmp_path)
    assert load_interpretation(tmp_path) == found


def test_taking_a_class_back_gives_what_the_members_had_in_common(original):
    before = labelled(original, [CROPS, CROPS, TREES, CROPS, GRASS])
    found = merged(before, [1, 2], profile(before, 6)).overridden(6, WATER).reverted(6)
    assert entry(found, 6) == LegendEntry(6, CROPS, "voter one")
    parts = split(found, 3, [profile(before, 7), profile(before, 8)]).overridden(7, WATER).reverted(7)
    assert entry(parts, 7).code is None


def test_new_votes_settle_what_was_in_doubt(original):
    before = labelled(original, [CROPS, TREES, TREES, CROPS, GRASS])
    found = merged(before, [1, 2], profile(before, 6))
    votes = [Vote("one", cluster, GRASS, 0.9, "") for cluster in found.clusters]
    again = found.labelled(votes, ["one"], found.taxonomy)
    assert {each.code for each in again.legend} == {GRASS}
    assert not any(flag.startswith("merged") for flag in verdict(again, 6).flags)
    assert again.revisions == found.revisions


def test_what_is_no_merge_is_refused(original):
    before = load_interpretation(original)
    for clusters, told in (([1], "two or more"), ([2, 2], "two or more"), ([1, 6], "CLUSTER 6 does not exist")):
        with pytest.raises(InterpreterError, match=told):
            merged(before, clusters, profile(before, 6))


@pytest.mark.parametrize(
    "revisions",
    [
        [{"retired": [9], "became": [6, 7], "votes": []}],
        [{"retired": [1], "became": [8, 9], "votes": []}],
        [{"retired": [1], "became": [6], "votes": []}],
        [{"retired": [], "became": [6], "votes": []}],
        [{"retired": [1], "became": [], "votes": []}],
        [{"retired": [1, 2], "became": [6, 7], "votes": []}],
        [{"retired": [1, 1], "became": [6], "votes": []}],
        [{"retired": [1], "became": [6, 7]}],
        [{"retired": [1], "became": [6, 7], "votes": [{"voter": "v", "cluster": 2, "code": None}]}],
    ],
)
def test_revisions_that_do_not_fit_the_clusters_are_damage(original, tmp_path, revisions):
    data = json.loads((original / "interpretation.json").read_text(encoding="utf-8"))
    for revision in revisions:
        for vote in revision.get("votes", ()):
            vote |= {"confidence": 0.0, "reason": ""}
    first, *rest = data["profiles"]
    parts = [{**first, "cluster": cluster} for cluster in (6, 7)]
    (tmp_path / "clusters.tif").touch()
    path = tmp_path / "interpretation.json"
    path.write_text(json.dumps({**data, "profiles": [*rest, *parts], "revisions": revisions}), encoding="utf-8")
    with pytest.raises(RunFolderError, match="is damaged"):
        load_interpretation(tmp_path)
    fitting = [{"retired": [1], "became": [6, 7], "votes": []}]
    path.write_text(json.dumps({**data, "profiles": [*rest, *parts], "revisions": fitting}), encoding="utf-8")
    assert load_interpretation(tmp_path).clusters == (2, 3, 4, 5, 6, 7)


def test_ids_are_written_by_their_runs():
    assert shown_ids((1, 2, 3, 5, 8, 9)) == "1 to 3, 5, 8 to 9"
    assert shown_ids((4,)) == "4"


def test_an_older_run_is_read_without_notes_and_revisions(original, tmp_path):
    data = json.loads((original / "interpretation.json").read_text(encoding="utf-8"))
    for name in ("notes", "revisions", "path"):
        del data[name]
    (tmp_path / "clusters.tif").touch()
    (tmp_path / "interpretation.json").write_text(json.dumps({**data, "schema": 2}), encoding="utf-8")
    assert load_interpretation(tmp_path) == load_interpretation(original)


def test_notes_are_read_back_and_a_line_of_history(original, tmp_path):
    found = load_interpretation(original).annotated(2, " roofs\nof tin ")
    assert found.history[-1].what == "cluster 2: noted “roofs of tin”"
    assert found.annotated(2, "roofs\nof tin") is found
    (tmp_path / "clusters.tif").touch()
    found.write(tmp_path)
    assert load_interpretation(tmp_path) == found
    assert found.annotated(2, "").history[-1].what == "cluster 2: note taken away"
    with pytest.raises(InterpreterError, match="CLUSTER 9 does not exist"):
        found.annotated(9, "x")


@pytest.mark.parametrize(
    "notes", [[{"cluster": 9, "text": "x"}], [{"cluster": 1, "text": ""}], [{"cluster": 1, "text": "x"}] * 2, ["x"]]
)
def test_notes_that_cannot_be_are_damage(original, tmp_path, notes):
    data = json.loads((original / "interpretation.json").read_text(encoding="utf-8"))
    (tmp_path / "clusters.tif").touch()
    (tmp_path / "interpretation.json").write_text(json.dumps({**data, "notes": notes}), encoding="utf-8")
    with pytest.raises(RunFolderError, match="note"):
        load_interpretation(tmp_path)


def test_the_class_that_holds_already_is_no_change(original):
    found = labelled(original, [CROPS] * 5).overridden(1, WATER)
    assert found.overridden(1, WATER) is found
    assert found.reverted(2) is found
    assert found.overridden(2, CROPS) is not found, "what voters proposed becomes the analyst's own word"


def test_an_override_of_a_revised_cluster_is_saved_and_exported(original, tmp_path):
    import shutil

    run = shutil.copytree(original, tmp_path / "run")
    jobs.label(run, jobs.LabelRequest(), SILENT)
    jobs.merge(run, [1, 2], SILENT)
    jobs.override(run, 6, "water")
    jobs.export(run, None, None, SILENT)
    assert (run / "landcover.tif").is_file()
