"""Labelling a run with models, from pictures to legend: what is kept, what is sent again, and what never is."""

import json
import shutil
from dataclasses import replace
from hashlib import sha256

import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.errors import Cancelled, VoterError
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.interpretation import load_interpretation
from landcover_interpreter.core.jobs import LabelRequest
from landcover_interpreter.tests.models_server import Act, ModelsServer, failing
from landcover_interpreter.tests.polls import KEY, Told, access_to, answer, clustered_run


@pytest.fixture(scope="module")
def clustered(tmp_path_factory):
    return clustered_run(tmp_path_factory.mktemp("run"))


@pytest.fixture
def run(clustered, tmp_path):
    return shutil.copytree(clustered, tmp_path / "run")


def four_voters(server):
    url, concurrency = server.url, "concurrency=4"
    return (
        f"spectral; openai:seer@{server.openai_url} {concurrency}; anthropic:seer@{url} {concurrency}; "
        f"gemini:seer@{url} {concurrency}; ollama:seer@{url} {concurrency}"
    )


def label(run, folder, text, key=KEY, feedback=SILENT, **changes):
    with access_to(folder, key, feedback.cancelled) as access:
        return jobs.label(run, LabelRequest(text, **changes), feedback, access)


def files_below(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


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
    assert {sha256(picture).hexdigest() for picture in sent} == set(kept)
    votes = load_interpretation(run).votes
    assert all(kept[vote.provenance.pictures[0]] == "scene.png" for vote in votes)
    assert all(f"cluster-{vote.cluster:02d}" in kept[vote.provenance.pictures[1]] for vote in votes)


def test_parts_of_the_evidence_can_be_left_out(run, tmp_path):
    with ModelsServer(answer(), key=KEY) as server:
        label(run, tmp_path, f"openai:seer@{server.openai_url}", parts=frozenset({"facts"}))
        assert [question.pictures for question in server.questions] == [()] * 4
        assert not (run / "evidence").exists()
        label(run, tmp_path, f"openai:seer@{server.openai_url}", parts=frozenset({"scene", "mask"}))
        assert [len(question.pictures) for question in server.questions[4:]] == [2] * 4
        assert "NDVI" not in server.questions[-1].text
    assert len(list((run / "evidence").iterdir())) == 5


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


def test_when_no_voter_gives_a_vote_the_run_stays_as_it_was_and_each_cause_is_told(run, tmp_path):
    before = files_below(run)
    with ModelsServer(failing(400, text="No."), key=KEY) as one, ModelsServer("no json", key=KEY) as two:
        text = f"openai:seer@{one.openai_url}; ollama:seer@{two.url}"
        with pytest.raises(VoterError) as caught:
            label(run, tmp_path, text)
    assert "No voter gave a vote" in str(caught.value)
    assert f"openai:seer@{one.openai_url}: no reply" in str(caught.value)
    assert f"ollama:seer@{two.url}: answer is not JSON" in str(caught.value)
    assert files_below(run) == before


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


@pytest.mark.parametrize("provider", ["openai", "anthropic", "gemini"])
def test_a_bad_key_is_told_before_anything_is_sent(run, tmp_path, provider):
    with ModelsServer(answer(), key="another-key") as server:
        url = server.openai_url if provider == "openai" else server.url
        with pytest.raises(VoterError) as caught:
            label(run, tmp_path, f"{provider}:seer@{url}")
        assert server.questions == []
    assert "key" in str(caught.value)
    assert KEY not in str(caught.value)


def test_missing_keys_are_all_named_at_once(run, monkeypatch):
    for name in ("ANTHROPIC_API_KEY", "GEMINI_API_KEY", "OPENAI_API_KEY", "OTHER_KEY"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(VoterError) as caught:
        jobs.label(
            run, LabelRequest("anthropic:a; gemini:b; openai:c; openai:d@https://x.org/v1 key=OTHER_KEY"), SILENT
        )
    for name in ("ANTHROPIC_API_KEY", "GEMINI_API_KEY", "OPENAI_API_KEY", "OTHER_KEY"):
        assert name in str(caught.value)


def test_a_providers_key_does_not_go_to_another_server(run, tmp_path, monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    with ModelsServer(answer()) as server:
        jobs.label(run, LabelRequest(f"openai:seer@{server.openai_url}"), SILENT)
        assert not any(KEY in str(heard.headers) for heard in server.heard)
        monkeypatch.setenv("SERVER_KEY", "another-key")
        text = f"openai:other@{server.openai_url} key=SERVER_KEY"
        server.models["other"] = True
        jobs.label(run, LabelRequest(text), SILENT)
        assert server.questions[-1].headers["authorization"] == "Bearer another-key"


@pytest.mark.parametrize("value", ["two words", "line\nbreak", "schlüssel-key"])
def test_a_key_that_fits_in_no_header_is_told_without_showing_it(run, monkeypatch, value):
    monkeypatch.setenv("OPENAI_API_KEY", value)
    with pytest.raises(VoterError) as caught:
        jobs.label(run, LabelRequest("openai:m"), SILENT)
    assert "OPENAI_API_KEY holds characters" in str(caught.value)
    assert value not in str(caught.value)


def test_no_key_is_left_in_any_file_or_word(run, tmp_path):
    told = Told()
    echo = answer("Water").replace("Crowns cast shade.", f"Your key is {KEY}.")
    with ModelsServer(lambda text: echo, key=KEY) as server:
        label(run, tmp_path, four_voters(server), feedback=told)
    server = ModelsServer(failing(403, text=f"{KEY} may not."), key=KEY)
    with server, pytest.raises(VoterError) as caught:
        label(run, tmp_path / "two", f"gemini:seer@{server.url}")
    files = {**files_below(run), **files_below(tmp_path / "replies")}
    assert len(files) > 20
    assert not [name for name, content in files.items() if KEY.encode() in content]
    assert KEY not in " ".join(told.texts) + str(caught.value)
    assert not any(KEY in heard.path for heard in server.heard)


def test_the_stability_test_asks_twice_more_and_flags_what_flips(run, tmp_path):
    def says(text):
        return answer("Water" if len(server.questions) <= 4 else "Cropland")

    with ModelsServer(says, key=KEY) as server:
        done = label(run, tmp_path, f"openai:seer@{server.openai_url}", stability=True)
        assert len(server.questions) == 12
    assert {entry.code for entry in done.interpretation.legend} == {80}
    assert all("unstable" in verdict.flags for verdict in done.interpretation.verdicts)
    assert [(entry.asked, entry.kept) for entry in done.interpretation.stability] == [(8, 0)]
    assert done.estimates[0].requests == 12
    assert (run / "evidence" / "cluster-01-outline.png").is_file()
    assert (run / "evidence" / "cluster-01-mask-inverted.png").is_file()


def test_repeats_are_asked_and_kept_apart(run, tmp_path):
    with ModelsServer([answer("Water")] * 4 + [answer("Cropland")], key=KEY) as server:
        done = label(run, tmp_path, f"openai:seer@{server.openai_url} repeats=3")
        assert len(server.questions) == 12
    assert [vote.repeat for vote in done.interpretation.votes] == [1, 2, 3] * 4
    assert {entry.origin for entry in done.interpretation.legend} == {f"voter openai:seer@{server.openai_url}"}


def test_an_estimate_sends_nothing_and_writes_nothing(run, tmp_path):
    before = files_below(run)
    with ModelsServer(answer(), key=KEY) as server, access_to(tmp_path, KEY) as access:
        text = f"{four_voters(server)}; gemini:gemini-2.5-flash-lite; anthropic:nobody-knows"
        found = jobs.estimate_label(run, LabelRequest(text), SILENT, access)
        assert server.heard == []
    local, cloud, unknown = found[0], found[4], found[5]
    assert (local.requests, local.pictures, local.local, local.price_usd) == (4, local.pictures, True, None)
    assert local.pictures > 4 * 3
    assert local.sent_bytes > local.pictures * 500
    assert cloud.destination == "generativelanguage.googleapis.com"
    assert cloud.price_usd == pytest.approx(cloud.input_tokens * 0.1e-6 + cloud.output_tokens * 0.4e-6)
    assert unknown.price_usd is None
    assert files_below(run) == before


def test_prices_may_be_the_users_own(run, tmp_path, monkeypatch):
    entry = {"provider": "gemini", "model": "mine", "input_usd_per_million": 7, "output_usd_per_million": 0}
    own = {"schema": "landcover-interpreter/models/1", "prices_of": "2026-10", "source": "me", "models": [entry]}
    (tmp_path / "models.json").write_text(json.dumps(own), encoding="utf-8")
    monkeypatch.setenv("LANDCOVER_MODELS", str(tmp_path / "models.json"))
    with access_to(tmp_path, KEY) as access:
        found = jobs.estimate_label(run, LabelRequest("gemini:mine"), SILENT, access)[0]
    assert found.price_usd == pytest.approx(found.input_tokens * 7e-6)
    assert found.prices_of == "2026-10"


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"parts": frozenset({"scene", "hologram"})}, "EVIDENCE: 'hologram' is unknown. Known: scene, mask"),
        ({"parts": frozenset()}, "EVIDENCE is empty"),
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


def test_the_spectral_voter_needs_no_network_and_no_key(run):
    done = jobs.label(run, LabelRequest(), SILENT)
    assert (done.estimates, done.usage) == ((), ())
    assert not (run / "evidence").exists()
