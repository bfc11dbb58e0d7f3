"""Labelling a run with models, from pictures to legend: what is kept, what is sent again, and what never is."""

import json
import shutil
from dataclasses import replace
from hashlib import sha256

import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.errors import Cancelled, RunFolderError, VoterError
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.interpretation import load_interpretation
from landcover_interpreter.core.jobs import LabelRequest
from landcover_interpreter.tests.label_jobs import files_below, four_voters, label
from landcover_interpreter.tests.models_server import Act, ModelsServer, failing
from landcover_interpreter.tests.polls import KEY, Told, access_to, answer, clustered_run


@pytest.fixture(scope="module")
def clustered(tmp_path_factory):
    return clustered_run(tmp_path_factory.mktemp("run"))


@pytest.fixture
def run(clustered, tmp_path):
    return shutil.copytree(clustered, tmp_path / "run")


def test_four_models_and_the_spectral_voter_name_a_run(run, tmp_path):
    told = Told()
    with ModelsServer(answer("Cropland", 0.9), key=KEY) as server:
        done = label(run, tmp_path, four_voters(server), feedback=told)
        assert len(server.questions) == 16
    found = load_interpretation(run)
    assert found == done.interpretation
    assert len(found.votes) == 20
    assert {entry.code for entry in found.legend} == {40}
    assert {entry.origin for entry in found.legend} == {"vote of 5"}
    assert [entry.requests for entry in done.estimates] == [entry.requests for entry in done.usage] == [4] * 4
    assert {entry.destination for entry in done.estimates} == {"this computer"}
    assert sum("4 requests with" in text for text in told.texts) == 4


def test_the_pictures_that_were_sent_lie_in_the_run_folder(run, tmp_path):
    with ModelsServer(answer(), key=KEY) as server:
        label(run, tmp_path, f"openai:seer@{server.openai_url}")
    sent = [picture for question in server.questions for picture in question.pictures]
    kept = {sha256(path.read_bytes()).hexdigest(): path.name for path in (run / "evidence").iterdir()}
    assert {sha256(picture).hexdigest() for picture in sent} == {h for h, name in kept.items() if name.endswith(".png")}
    votes = load_interpretation(run).votes
    assert all(kept[vote.provenance.pictures[0]] == "scene.png" for vote in votes)
    assert all(f"cluster-{vote.cluster:02d}" in kept[vote.provenance.pictures[1]] for vote in votes)


def test_the_facts_that_were_sent_lie_beside_the_pictures(run, tmp_path):
    with ModelsServer(answer(), key=KEY) as server:
        label(run, tmp_path, f"openai:seer@{server.openai_url}")
    facts = {path.name: path.read_text(encoding="utf-8") for path in (run / "evidence").glob("*.txt")}
    assert sorted(facts) == [f"cluster-{number:02d}-facts.txt" for number in (1, 2, 3, 4)]
    asked = [question.text for question in server.questions]
    assert len({*facts.values()}) == 4
    for text in facts.values():
        assert "NDVI" in text
        assert sum(text.rstrip("\n") in question for question in asked) == 1


def test_parts_of_the_evidence_can_be_left_out(run, tmp_path):
    with ModelsServer(answer(), key=KEY) as server:
        label(run, tmp_path, f"openai:seer@{server.openai_url}", parts=frozenset({"facts"}))
        assert [question.pictures for question in server.questions] == [()] * 4
        assert not (run / "evidence").exists()
        label(run, tmp_path, f"openai:seer@{server.openai_url}", parts=frozenset({"scene", "mask"}))
        assert [len(question.pictures) for question in server.questions[4:]] == [2] * 4
        assert "NDVI" not in server.questions[-1].text
    assert len(list((run / "evidence").glob("*.png"))) == len(list((run / "evidence").iterdir())) == 5


def test_old_evidence_goes_when_only_spectra_were_looked_at(run, tmp_path):
    with ModelsServer(answer(), key=KEY) as server:
        label(run, tmp_path, f"openai:seer@{server.openai_url}")
    label(run, tmp_path, "spectral")
    assert not (run / "evidence").exists()


def test_a_second_run_sends_nothing_and_gives_the_same(run, clustered, tmp_path):
    with ModelsServer(answer("Water"), key=KEY) as server:
        text = four_voters(server)
        first = label(run, tmp_path, text)
        asked = len(server.heard)
        other = shutil.copytree(clustered, tmp_path / "other")
        second = label(other, tmp_path, text)
        assert len(server.heard) == asked
    assert second.interpretation.votes == first.interpretation.votes
    assert [(entry.requests, entry.kept) for entry in second.estimates] == [(0, 4)] * 4
    assert [(entry.requests, entry.kept, entry.input_tokens) for entry in second.usage] == [(0, 4, 0)] * 4


def test_a_run_brings_its_own_replies_along(run, tmp_path):
    with ModelsServer(answer("Water"), key=KEY) as server:
        text = four_voters(server)
        first = label(run, tmp_path, text)
    shutil.rmtree(tmp_path / "replies")
    moved = run.rename(tmp_path / "moved")
    assert label(moved, tmp_path, text).interpretation.votes == first.interpretation.votes


def test_a_run_is_replayed_offline_without_scene_and_pictures_bit_for_bit(tmp_path):
    run = clustered_run(tmp_path)
    says = iter([answer("Water", 0.4), "no json", answer("Kelp"), answer("Tree cover", 0.9)] * 40)
    with ModelsServer(lambda text: next(says), key=KEY) as server:
        label(run, tmp_path, four_voters(server))
    before = json.loads((run / "interpretation.json").read_text(encoding="utf-8"))
    shutil.rmtree(run / "evidence")
    shutil.rmtree(tmp_path / "replies")
    (tmp_path / "scene.tif").unlink()
    jobs.replay(run, None, 0.5, SILENT)
    after = json.loads((run / "interpretation.json").read_text(encoding="utf-8"))
    assert {vote["failure"] for vote in before["votes"]} > {""}
    for part in ("votes", "verdicts", "legend", "taxonomy", "profiles"):
        assert after[part] == before[part]


def test_a_replay_counts_anew_with_another_share(run, tmp_path):
    says = {"openai": "Water", "anthropic": "Water", "gemini": "Cropland", "ollama": "Grassland"}
    with ModelsServer(key=KEY) as server:
        for provider, name in says.items():
            server.answer = answer(name)
            url = server.openai_url if provider == "openai" else server.url
            label(run, tmp_path, f"{provider}:seer@{url}")
        done = label(run, tmp_path, four_voters(server).replace("spectral; ", ""))
    assert {entry.code for entry in done.interpretation.legend} == {80}
    counted = jobs.replay(run, None, 0.6, SILENT)
    assert {entry.code for entry in counted.legend} == {None}
    assert len(counted.needs_review) == 4


def test_a_cancelled_run_goes_on_where_it_was(run, tmp_path):
    before, told = files_below(run), Told()
    with ModelsServer(answer(), key=KEY) as server:
        text = f"openai:seer@{server.openai_url}"
        with access_to(tmp_path, KEY, told.cancelled) as access, pytest.raises(Cancelled):
            jobs.label(run, LabelRequest(text), told, access, lambda vote: vote.cluster == 2 and told.stop.set())
        asked = len(server.questions)
        assert 2 <= asked < 4
        assert files_below(run) == before
        done = label(run, tmp_path, text)
        assert len(server.questions) <= 5
        assert done.usage[0].kept >= 2
    assert {vote.code for vote in done.interpretation.votes} == {10}


def test_a_cluster_that_no_voter_could_name_stays_unlabelled_and_the_run_is_kept(run, tmp_path):
    with ModelsServer([answer("Water"), Act("", stop="content_filter"), answer("Water")], key=KEY) as server:
        done = label(run, tmp_path, f"openai:seer@{server.openai_url}")
    assert [entry.code for entry in done.interpretation.legend] == [80, None, 80, 80]
    assert 2 in done.interpretation.needs_review


@pytest.mark.parametrize("labelled", [False, True])
def test_when_no_voter_gives_a_vote_each_cause_is_told_and_votes_of_before_stay(run, tmp_path, labelled):
    if labelled:
        label(run, tmp_path, "spectral")
    before = files_below(run)
    with ModelsServer(failing(400, text="No."), key=KEY) as one, ModelsServer("no json", key=KEY) as two:
        text = f"openai:seer@{one.openai_url}; ollama:seer@{two.url}"
        with pytest.raises(VoterError) as caught:
            label(run, tmp_path, text)
    assert "No voter gave a vote" in str(caught.value)
    assert f"openai:seer@{one.openai_url}: no reply" in str(caught.value)
    assert f"ollama:seer@{two.url}: answer is not JSON" in str(caught.value)
    if labelled:
        assert f"The labels of {run} stay as they were." in str(caught.value)
        assert files_below(run) == before
        return
    assert f"Every cluster of {run} stays unlabelled." in str(caught.value)
    found = load_interpretation(run)
    assert {verdict.flags for verdict in found.verdicts} == {("all voters failed",)}
    assert {entry.code for entry in found.legend} == {None}
    assert (len(found.votes), {vote.code for vote in found.votes}) == (8, {None})
    assert (run / "evidence" / "scene.png").is_file()


def test_an_override_made_while_voters_are_asked_stays(run, tmp_path):
    def override(vote):
        if vote.cluster == 2:
            jobs.override(run, 3, "Built-up")

    with ModelsServer(answer("Water"), key=KEY) as server, access_to(tmp_path, KEY) as access:
        request = LabelRequest(f"openai:seer@{server.openai_url}")
        done = jobs.label(run, request, SILENT, access, override).interpretation
    assert [(entry.code, entry.origin == "analyst") for entry in done.legend] == [
        (80, False),
        (80, False),
        (50, True),
        (80, False),
    ]
    assert load_interpretation(run) == done
    assert "Built-up" in " ".join(change.what for change in done.history)


def test_a_run_that_was_clustered_anew_while_voters_were_asked_is_left_alone(run, tmp_path):
    (tmp_path / "other").mkdir()
    other = clustered_run(tmp_path / "other", clusters=3)
    states = []

    def replace_run(vote):
        if not states:
            for path in other.iterdir():
                shutil.copy(path, run / path.name)
            states.append(files_below(run))

    server, lent = ModelsServer(answer("Water"), key=KEY), access_to(tmp_path, KEY)
    with server, lent as access, pytest.raises(RunFolderError) as caught:
        jobs.label(run, LabelRequest(f"openai:seer@{server.openai_url}"), SILENT, access, replace_run)
    assert f"{run} was clustered anew" in str(caught.value)
    assert files_below(run) == states[0]


@pytest.mark.parametrize(
    ("voter", "words"),
    [
        ("openai:unheard-of@{v1}", "has no model 'unheard-of'. It lists"),
        ("ollama:unheard-of@{url}", "unheard-of"),
        ("ollama:reader@{url}", "takes no pictures"),
        ("anthropic:reader@{url}", "takes no pictures"),
        ("openai:seer@http://127.0.0.1:9/v1", "127.0.0.1:9"),
        ("ollama:seer@http://127.0.0.1:9", "127.0.0.1:9"),
    ],
)
def test_what_can_be_known_is_told_before_anything_is_sent(run, tmp_path, voter, words):
    before = files_below(run)
    with ModelsServer(answer(), key=KEY) as server:
        bad = voter.format(url=server.url, v1=server.openai_url)
        with pytest.raises(VoterError) as caught:
            label(run, tmp_path, f"{bad}; gemini:seer@{server.url}; anthropic:unheard-of@{server.url}")
        assert server.questions == []
    assert words in str(caught.value)
    assert "anthropic:unheard-of" in str(caught.value)
    assert "gemini" not in str(caught.value)
    assert files_below(run) == before


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"parts": frozenset({"scene", "hologram"})}, "EVIDENCE: 'hologram' is unknown. Known: scene, mask"),
        ({"parts": frozenset()}, "EVIDENCE is empty"),
        ({"parts": frozenset({"scene", "facts"}), "stability": True}, "STABILITY_TEST alters mask and spotlight"),
        ({"least_share": 1.5}, "MIN_SHARE is 1.5"),
        ({"least_share": float("nan")}, "MIN_SHARE is nan"),
    ],
)
def test_a_request_that_cannot_be_met_is_told(run, changes, words):
    with pytest.raises(VoterError) as caught:
        jobs.label(run, replace(LabelRequest(), **changes), SILENT)
    assert words in str(caught.value)


def test_a_run_without_votes_cannot_be_replayed(run):
    with pytest.raises(VoterError) as caught:
        jobs.replay(run, None, 0.5, SILENT)
    assert "holds no votes yet" in str(caught.value)
