"""Labelling a run with models: keys, estimates and usage, kept replies, and the stability test."""

import json
import shutil

import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.errors import Cancelled, VoterError
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.interpretation import load_interpretation
from landcover_interpreter.core.jobs import LabelRequest
from landcover_interpreter.core.labelling.exchange.access import access_of_environment
from landcover_interpreter.core.labelling.taxonomy import load_taxonomy
from landcover_interpreter.tests.label_jobs import files_below, four_voters, label
from landcover_interpreter.tests.models_server import ModelsServer, failing
from landcover_interpreter.tests.polls import KEY, Told, access_to, answer, clustered_run


@pytest.fixture(scope="module")
def clustered(tmp_path_factory):
    return clustered_run(tmp_path_factory.mktemp("run"))


@pytest.fixture
def run(clustered, tmp_path):
    return shutil.copytree(clustered, tmp_path / "run")


@pytest.mark.parametrize("again", ["label", "replay"])
def test_the_analysts_labels_that_another_taxonomy_does_not_have_are_told(run, tmp_path, again):
    data = load_taxonomy(None).to_dict()
    data["classes"] = [entry for entry in data["classes"] if entry["code"] != 50]
    path = tmp_path / "own.json"
    path.write_text(json.dumps({**data, "id": "own", "title": "Own"}), encoding="utf-8")
    label(run, tmp_path, "spectral")
    for cluster, name in ((2, "Built-up"), (3, "Water"), (4, "Built-up")):
        jobs.override(run, cluster, name)
    told = Told()
    if again == "label":
        label(run, tmp_path, "spectral", feedback=told, taxonomy=path)
    else:
        jobs.replay(run, path, 0.5, told)
    assert load_interpretation(run).settled_by_analyst == {3}
    (text,) = [text for text in told.texts if "analyst" in text]
    assert "cluster 2, 4: voters name it" in text


def test_a_replay_counts_only_votes_with_a_reply_as_kept(run, tmp_path):
    told = Told()
    with ModelsServer([answer("Water"), failing(422), answer("Water")], key=KEY) as server:
        label(run, tmp_path, f"spectral; openai:seer@{server.openai_url}")
        voter = f"openai:seer@{server.openai_url}"
        asked = len(server.heard)
        jobs.replay(run, None, 0.5, told)
        assert len(server.heard) == asked
    assert told.texts == [f"Counting 8 votes of spectral, {voter} again, 3 from kept replies; nothing is sent."]


def test_repaired_answers_that_were_kept_count_as_kept(run, clustered, tmp_path):
    turns = [turn for _ in range(4) for turn in ("no json", answer("Water"))]
    with ModelsServer(turns, key=KEY) as server:
        text = f"openai:seer@{server.openai_url}"
        first = label(run, tmp_path, text).usage[0]
        other = shutil.copytree(clustered, tmp_path / "other")
        second = label(other, tmp_path, text).usage[0]
        assert len(server.questions) == 8
    assert (first.requests, first.kept, first.votes, first.failed) == (8, 0, 4, 0)
    assert first.input_tokens > 0
    assert (second.requests, second.kept, second.votes, second.input_tokens) == (0, 8, 4, 0)


def test_a_voter_that_never_answered_has_its_line_in_the_usage(run, tmp_path):
    told = Told()
    with ModelsServer(failing(422), key=KEY) as server:
        done = label(run, tmp_path, f"spectral; openai:seer@{server.openai_url}", feedback=told)
    (used,) = done.usage
    assert (used.requests, used.kept, used.votes, used.failed) == (0, 0, 0, 4)
    assert f"openai:seer@{server.openai_url}: 0 votes, 4 failed; nothing sent" in told.texts


def test_a_cache_that_takes_no_replies_is_told_once_and_only_where_something_is_sent(run, tmp_path):
    (tmp_path / "replies").write_text("in the way")
    told, offline = Told(), Told()
    with ModelsServer(answer(), key=KEY) as server:
        label(run, tmp_path, four_voters(server), feedback=told)
    assert sum("Replies cannot be kept" in text for text in told.texts) == 1
    label(run, tmp_path, "spectral", feedback=offline)
    assert "Replies cannot be kept" not in " ".join(offline.texts)


def test_altered_evidence_that_looks_the_same_is_not_asked(run, tmp_path):
    """The inverted mask leaves the spotlight as it is."""
    with ModelsServer(answer("Water"), key=KEY) as server:
        done = label(run, tmp_path, f"openai:seer@{server.openai_url}", parts=frozenset({"spotlight"}), stability=True)
        assert len(server.questions) == done.estimates[0].requests == 8
    assert {vote.variant for vote in done.interpretation.votes} == {"", "outline"}


def test_a_voter_that_was_stopped_is_not_asked_about_altered_pictures(run, tmp_path):
    gone = failing(429, "insufficient_quota", "You exceeded your quota.")
    with ModelsServer([answer("Water"), gone], key=KEY) as poor, ModelsServer(answer("Water"), key=KEY) as rich:
        text = f"openai:seer@{poor.openai_url}; openai:seer@{rich.openai_url}"
        label(run, tmp_path, text, stability=True)
        assert (len(poor.questions), len(rich.questions)) == (2, 12)


@pytest.mark.parametrize("times", [3, 8, 14, 20])
def test_drawing_and_planning_can_be_cancelled(run, tmp_path, times):
    """Stopped at the so-manieth look at the user's wish, before anyone is asked."""

    class Impatient(Told):
        looks = 0

        def cancelled(self):
            self.looks += 1
            return self.looks >= times

    before, impatient = files_below(run), Impatient()
    with ModelsServer(answer(), key=KEY) as server, access_to(tmp_path, KEY) as access:
        request = LabelRequest(f"openai:seer@{server.openai_url}", stability=True)
        with pytest.raises(Cancelled):
            jobs.estimate_label(run, request, impatient, access)
        assert server.heard == []
    assert impatient.looks == times
    assert files_below(run) == before


def test_estimates_need_no_keys(run, monkeypatch):
    for name in ("ANTHROPIC_API_KEY", "GEMINI_API_KEY", "OTHER_KEY"):
        monkeypatch.delenv(name, raising=False)
    text = "anthropic:a; gemini:b key=OTHER_KEY; openai:c authcfg=a1B2c3d"
    found = jobs.foresee_label(run, LabelRequest(text), SILENT, access_of_environment(SILENT))
    assert [entry.requests for entry in found.estimates] == [4, 4, 4]
    assert {entry.pictures for entry in found.estimates} == {sum(len(shown.pictures) for shown in found.evidence)}
    with pytest.raises(VoterError) as caught:
        jobs.label(run, LabelRequest(text), SILENT)
    assert "authcfg= needs QGIS" in str(caught.value)


def test_a_key_that_another_server_refuses_is_told_by_its_variable_before_anything_is_sent(run, monkeypatch):
    monkeypatch.setenv("SERVER_KEY", "not-the-right-one")
    with ModelsServer(answer(), key=KEY) as server:
        host = server.url.partition("//")[2]
        text = f"openai:a@{server.openai_url} key=SERVER_KEY; anthropic:b@{server.url}"
        with pytest.raises(VoterError) as caught:
            jobs.label(run, LabelRequest(text), SILENT)
        assert server.questions == []
    assert f"{host} does not accept the key from SERVER_KEY" in str(caught.value)
    assert f"{host} asks for a key, and none was sent" in str(caught.value)
    assert "not-the-right-one" not in str(caught.value)


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


def test_the_spectral_voter_needs_no_network_and_no_key(run):
    done = jobs.label(run, LabelRequest(), SILENT)
    assert (done.estimates, done.usage) == ((), ())
    assert not (run / "evidence").exists()
