"""What the log and LABELS say of several voters' votes on a finished run."""

import json

import pytest
from landcover_interpreter.algorithms.base import ProcessingFeedback
from landcover_interpreter.algorithms.label_lines import failure_lines, voter_lines
from landcover_interpreter.algorithms.outputs import label_results
from landcover_interpreter.core.interpretation import load_interpretation
from landcover_interpreter.core.labelling.voters.base import Vote

CLUSTERS = 8
VOTERS = ("ann", "bob", "cid")


def cast(voter, cluster, code, confidence=0.8, reason="so it looks", **changes):
    return Vote(voter, cluster, code, confidence if code else 0.0, reason, **changes)


def failed(voter, cluster, cause, reason, **changes):
    return Vote(voter, cluster, None, 0.0, reason, failure=cause, **changes)


@pytest.fixture
def shown(finished, toolbox):
    """Return the log's lines by cluster and LABELS' entries by cluster, for votes; the rest is one mind's cropland."""

    def show(*votes, settled=()):
        run = load_interpretation(finished.folder)
        told = {vote.cluster for vote in votes}
        others = [cast(voter, c, 40) for c in range(1, CLUSTERS + 1) if c not in told for voter in VOTERS]
        labelled = run.labelled([*votes, *others], VOTERS, run.taxonomy)
        for cluster, code in settled:
            labelled = labelled.overridden(cluster, code)
        results = label_results(labelled, ProcessingFeedback(toolbox.feedback))
        lines = {}
        for text in toolbox.feedback.texts:
            if text[:4].strip().isdigit():
                lines[int(text[:4])] = [text[14:]]
            elif text.startswith(" " * 14):
                lines[max(lines)].append(text[14:])
        entries = {entry["cluster"]: entry for entry in json.loads(results["LABELS"])}
        assert list(lines) == list(entries) == list(range(1, CLUSTERS + 1))
        assert results["NEEDS_REVIEW"] == sum(entry["needs_review"] for entry in entries.values())
        return lines, entries, toolbox.feedback.texts[-1]

    return show


def test_one_mind_is_one_line_with_the_surest_reason(shown):
    votes = [cast("ann", 1, 40), cast("bob", 1, 40, 0.9, "rows\n of  crops"), cast("cid", 1, 40)]
    lines, entries, last = shown(*votes)
    assert lines[1] == ["Cropland, 3 of 3 voters: bob: rows of crops"]
    assert entries[1]["votes"] == dict.fromkeys(VOTERS, "Cropland")
    assert (entries[1]["share"], entries[1]["entropy"], entries[1]["runner_up"], entries[1]["flags"]) == (
        1,
        0,
        None,
        [],
    )
    assert entries[1]["confidence"] == pytest.approx(0.8333, abs=1e-4)
    assert not entries[1]["needs_review"]
    assert "review" not in last


def test_dissent_doubt_and_failure_have_lines_of_their_own(shown, toolbox):
    votes = [
        cast("ann", 2, 40, reason="fields"),
        cast("bob", 2, 30, reason="a meadow"),
        cast("cid", 2, None, reason="could be either"),
        cast("dan", 2, 40, reason="fields too"),
        failed("eve", 2, "refused to answer", "I cannot\nhelp."),
    ]
    lines, entries, last = shown(*votes)
    assert lines[2] == [
        "Cropland, 2 of 5 voters (disagreement): ann: fields",
        "bob says Grassland: a meadow",
        "cid is unsure: could be either",
    ]
    assert toolbox.feedback.texts.count("eve gave no vote on 2, refused to answer: I cannot help.") == 1
    said = {"ann": "Cropland", "bob": "Grassland", "cid": None, "dan": "Cropland", "eve": "failed: refused to answer"}
    assert entries[2]["votes"] == said
    assert (entries[2]["share"], entries[2]["runner_up"], entries[2]["flags"]) == (0.5, 30, ["disagreement"])
    assert last == f"1 of {CLUSTERS} clusters need review, most rewarding first: 2"


def test_what_stays_unlabelled_says_why_and_who_said_what(shown):
    lines, entries, _ = shown(cast("ann", 3, 40, reason="fields"), cast("bob", 3, 30, reason="a meadow"))
    assert lines[3] == ["unlabelled (tie)", "ann says Cropland: fields", "bob says Grassland: a meadow"]
    assert (entries[3]["class"], entries[3]["entropy"]) == (None, 1)


def test_where_all_failed_every_cause_is_told(shown, toolbox):
    lines, entries, _ = shown(failed("ann", 3, "no reply", "timed out"), failed("bob", 3, "empty answer", ""))
    assert lines[3] == ["unlabelled (all voters failed)"]
    texts = toolbox.feedback.texts
    assert texts.count("ann gave no vote on 3, no reply: timed out") == 1
    assert texts.count("bob gave no vote on 3, empty answer") == 1
    assert entries[3]["votes"] == {"ann": "failed: no reply", "bob": "failed: empty answer"}


def test_an_only_voters_abstention_says_why_on_its_line(shown):
    lines, entries, _ = shown(cast("ann", 4, None, reason="no signature fits"))
    assert lines[4] == ["unlabelled (no label): no signature fits"]
    assert entries[4]["votes"] == {"ann": None}


def test_a_repeat_that_failed_is_told_and_altered_pictures_give_no_reason(shown, toolbox):
    votes = [
        cast("ann", 1, 40, 0.8, "fields"),
        failed("ann", 1, "answer cut off", "too long", repeat=2),
        cast("ann", 1, 30, 1.0, "green in the outline", variant="outline"),
    ]
    lines, _, _ = shown(*votes)
    assert lines[1] == ["Cropland (unstable): fields"]
    assert toolbox.feedback.texts.count("ann gave no vote on 1, answer cut off: too long") == 1


def test_failures_are_told_once_for_each_voter_and_cause_with_their_clusters(finished):
    run = load_interpretation(finished.folder)
    votes = [cast("ann", c, 40) for c in range(1, CLUSTERS + 1)]
    votes += [failed("bob", c, "no reply", f"Busy\nat {c}.", repeat=repeat) for c in (2, 3, 5) for repeat in (1, 2)]
    votes += [failed("bob", 6, "empty answer", ""), failed("cid", 2, "no reply", "Gone.")]
    assert list(failure_lines(run.labelled(votes, VOTERS, run.taxonomy))) == [
        "bob gave no vote on 2, 3, 5, no reply: Busy at 2.",
        "bob gave no vote on 6, empty answer",
        "cid gave no vote on 2, no reply: Gone.",
    ]


def test_pairs_of_more_than_three_voters_are_not_told_one_by_one(finished):
    run = load_interpretation(finished.folder)
    names = (*VOTERS, "dan")
    votes = [cast(voter, c, 10 if c == 1 else 40) for c in range(1, CLUSTERS + 1) for voter in names]
    labelled = run.labelled(votes, names, run.taxonomy)
    assert len(labelled.pairwise_agreement) == 6
    (line,) = voter_lines(labelled)
    assert "1.00" in line


def test_what_the_analyst_settled_is_told_as_that(shown):
    votes = [cast("ann", 2, 40), cast("bob", 2, 30)]
    lines, entries, _ = shown(*votes, settled=[(2, 30), (3, None)])
    assert lines[2] == ["Grassland, by the analyst"]
    assert lines[3] == ["unlabelled, by the analyst"]
    assert entries[2]["votes"] == {"ann": "Cropland", "bob": "Grassland"}
    assert (entries[2]["needs_review"], entries[2]["origin"]) == (False, "analyst")


def test_voters_are_compared_with_each_other_and_with_themselves(finished):
    run = load_interpretation(finished.folder)
    codes = {"ann": [40] * 8, "bob": [40] * 6 + [10] * 2, "cid": [40] * 5 + [10] * 3}
    votes = [cast(voter, c, code) for voter, given in codes.items() for c, code in enumerate(given, 1)]
    votes += [cast("ann", c, 10 if c == 1 else 40, variant="outline") for c in range(1, CLUSTERS + 1)]
    lines = list(voter_lines(run.labelled(votes, VOTERS, run.taxonomy)))
    assert lines[:3] == [
        "ann and bob name the same class in 75% of 8 clusters.",
        "ann and cid name the same class in 63% of 8 clusters.",
        "bob and cid name the same class in 88% of 8 clusters.",
    ]
    # Fleiss 1971 by hand: observed 18 of 24 pairs, expected (19/24)² + (5/24)².
    expected = (19 / 24) ** 2 + (5 / 24) ** 2
    assert f"{(0.75 - expected) / (1 - expected):.2f}" in lines[3]
    assert lines[4] == "ann keeps its class in 88% of 8 questions with altered pictures."
