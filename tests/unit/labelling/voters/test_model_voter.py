"""A model's reply becomes a vote, or a failed vote with its cause; nothing is filled in."""

import json
from dataclasses import replace

import pytest
from landcover_interpreter.core.clustering.profiles import ClusterProfile
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.labelling.evidence import Evidence, SceneFacts
from landcover_interpreter.core.labelling.exchange.access import key_from_environment
from landcover_interpreter.core.labelling.exchange.retry import AskError
from landcover_interpreter.core.labelling.pictures.picture import MASK, SCENE, Picture
from landcover_interpreter.core.labelling.prompting import answer as causes
from landcover_interpreter.core.labelling.taxonomy import load_taxonomy
from landcover_interpreter.core.labelling.voters.model import read_vote
from landcover_interpreter.core.labelling.voters.providers import PROVIDERS
from landcover_interpreter.core.labelling.voters.registry import Asking, checked_specs, make_voters
from landcover_interpreter.tests.models_formats import TOKENS
from landcover_interpreter.tests.models_server import Act, ModelsServer, failing
from landcover_interpreter.tests.polls import KEY, access_to, answer
from landcover_interpreter.tests.questions import png

NAMES = ("openai", "anthropic", "gemini", "ollama")
WORLDCOVER = load_taxonomy(None)
MEAN = {"B02": 0.02, "B03": 0.035, "B04": 0.022, "B08": 0.24, "NDVI": 0.83, "NDWI": -0.75}
PROFILE = ClusterProfile(
    3, 1000, 10.0, 0.1, MEAN, dict.fromkeys(MEAN, 0.01), {k: (v,) * 5 for k, v in MEAN.items()}, 0.05, 0.08, 0.8, ()
)
EVIDENCE = Evidence(
    PROFILE,
    SceneFacts("B08", 10.0, {}, 0.4, 640, 480),
    (
        Picture(SCENE, "scene.png", 64, 48, png(64, 48, 1)),
        Picture(MASK, "cluster-03-mask.png", 64, 48, png(64, 48, 2)),
    ),
)


def voter_at(server, access, provider="openai", asking=None):
    url = server.openai_url if provider == "openai" else server.url
    return make_voters(checked_specs(f"{provider}:seer@{url} timeout=20"), asking or Asking(), access)[0]


def vote_of(tmp_path, said, provider="openai", asking=None, taxonomy=WORLDCOVER, key=""):
    with ModelsServer(said, key=key) as server, access_to(tmp_path, key) as access:
        vote = voter_at(server, access, provider, asking).vote(EVIDENCE, taxonomy, 1, SILENT)
    return vote, server.questions


@pytest.mark.parametrize("provider", NAMES)
def test_an_answer_becomes_a_vote_that_tells_where_it_came_from(tmp_path, provider):
    said = answer("Tree cover", 0.7, "Shrubland", mixed=True)
    vote, questions = vote_of(tmp_path, said, provider, key=KEY)
    assert (vote.code, vote.second, vote.confidence, vote.mixed, vote.cluster) == (10, 20, 0.7, True, 3)
    assert (vote.reason, vote.failure, vote.repeat) == ("Crowns cast shade.", "", 1)
    assert vote.voter.startswith(f"{provider}:seer@http://127.0.0.1:")
    origin = vote.provenance
    assert "seer" in origin.model
    assert origin.prompt == "classes-1"
    assert origin.pictures == tuple(picture.sha256 for picture in EVIDENCE.pictures)
    assert (origin.input_tokens, origin.output_tokens) == TOKENS
    assert origin.answer.label == "Tree cover"
    assert [exchange.attempts for exchange in origin.exchanges] == [1]
    assert said in json.dumps(json.loads(origin.exchanges[0].body), ensure_ascii=False).replace('\\"', '"')
    assert questions[0].pictures == tuple(picture.png for picture in EVIDENCE.pictures)
    assert "NDVI" in questions[0].text


@pytest.mark.parametrize(
    ("provider", "said", "cause"),
    [
        ("openai", Act("No.", stop="refusal"), causes.REFUSED),
        ("openai", Act("", stop="content_filter"), causes.BLOCKED),
        ("openai", Act('{"class": "Tre', stop="length"), causes.CUT_OFF),
        ("openai", Act(""), causes.EMPTY),
        ("openai", Act(body=b"<html>login</html>"), causes.EMPTY),
        ("openai", Act(body=b"[1, 2]"), causes.EMPTY),
        ("anthropic", Act("No.", stop="refusal"), causes.REFUSED),
        ("anthropic", Act('{"class"', stop="max_tokens"), causes.CUT_OFF),
        ("anthropic", Act(""), causes.EMPTY),
        ("gemini", Act("", stop="SAFETY"), causes.BLOCKED),
        ("gemini", Act("", stop="prompt SAFETY"), causes.BLOCKED),
        ("gemini", Act("", stop="MAX_TOKENS"), causes.CUT_OFF),
        ("ollama", Act('{"class"', stop="length"), causes.CUT_OFF),
        ("ollama", Act(""), causes.EMPTY),
    ],
)
def test_a_reply_without_an_answer_is_a_failed_vote_with_its_cause(tmp_path, provider, said, cause):
    vote, questions = vote_of(tmp_path, said, provider)
    assert (vote.failure, vote.code, vote.second, vote.confidence) == (cause, None, None, 0.0)
    assert len(questions) == 1
    assert vote.provenance.exchanges[0].body


@pytest.mark.parametrize("bad", ["I think these are trees.", answer("Kelp forest")])
def test_one_word_on_what_was_wrong_mends_an_answer(tmp_path, bad):
    vote, questions = vote_of(tmp_path, [bad, answer("Water", 0.6)])
    assert (vote.code, vote.confidence, vote.failure) == (80, 0.6, "")
    assert len(vote.provenance.exchanges) == len(questions) == 2
    assert vote.provenance.input_tokens == 2 * TOKENS[0]
    assert questions[1].pictures == questions[0].pictures
    assert questions[0].text in questions[1].text
    assert bad[:20] in questions[1].text


@pytest.mark.parametrize(
    ("bad", "cause"), [("Trees, I think.", causes.NOT_JSON), (answer("Kelp forest"), causes.UNKNOWN_CLASS)]
)
def test_an_answer_that_stays_wrong_is_asked_again_once_and_fails(tmp_path, bad, cause):
    vote, questions = vote_of(tmp_path, bad)
    assert (vote.failure, vote.code) == (cause, None)
    assert len(questions) == 2
    assert len(vote.provenance.exchanges) == 2


def test_an_unsure_model_abstains_and_is_not_asked_again(tmp_path):
    vote, questions = vote_of(tmp_path, answer("unsure", 0.9, "Cropland"))
    assert (vote.code, vote.second, vote.confidence, vote.failure) == (None, 40, 0.0, "")
    assert len(questions) == 1


@pytest.mark.parametrize("act", [failing(413, text="Too large."), failing(422), failing(401)])
def test_a_second_question_without_an_answer_leaves_the_first_ones_failure(tmp_path, act):
    vote, questions = vote_of(tmp_path, ["Trees, I think.", act])
    assert (vote.failure, vote.code) == (causes.NOT_JSON, None)
    assert "Trees, I think." in vote.reason
    assert len(questions) == 2
    assert [exchange.attempts for exchange in vote.provenance.exchanges] == [1]


def test_a_confidence_that_could_mean_anything_is_asked_again(tmp_path):
    vote, questions = vote_of(tmp_path, [answer("Water", 1.5), answer("Water", 0.6)])
    assert (vote.code, vote.confidence, len(questions)) == (80, 0.6, 2)
    assert "confidence" in questions[1].text


def test_free_words_of_no_class_are_not_asked_again_and_a_synonym_is_advised(tmp_path):
    vote, questions = vote_of(tmp_path, answer("kelp forest canopy"), asking=Asking(free_words=True))
    assert (vote.failure, vote.code, len(questions)) == (causes.UNKNOWN_CLASS, None, 1)
    assert "kelp forest canopy" in vote.reason
    assert "add it to the taxonomy's synonyms" in vote.reason
    broken, questions = vote_of(tmp_path, ["no json", answer("meadow")], asking=Asking(free_words=True))
    assert (broken.code, len(questions)) == (30, 2)


def test_free_words_are_normalised(tmp_path):
    vote, questions = vote_of(tmp_path, answer("coniferous forest", second="meadow"), asking=Asking(free_words=True))
    assert (vote.code, vote.second) == (10, 30)
    assert vote.provenance.prompt == "free-1"
    assert vote.provenance.answer.label == "coniferous forest"
    assert "Tree cover" not in questions[0].body.decode()


def test_facts_are_left_out_where_they_are_not_wanted(tmp_path):
    _, questions = vote_of(tmp_path, answer(), asking=Asking(facts=False))
    assert "NDVI" not in questions[0].body.decode()


def test_a_question_that_cannot_be_answered_now_is_a_failed_vote(tmp_path):
    vote, questions = vote_of(tmp_path, failing(422, text="Not today."))
    assert (vote.failure, vote.code, vote.confidence) == (causes.NO_REPLY, None, 0.0)
    assert "(422: Not today)" in vote.reason
    origin = vote.provenance
    assert (origin.exchanges, origin.answer, origin.model, origin.input_tokens) == ((), None, "", None)
    assert (origin.prompt, len(origin.prompt_hash)) == ("classes-1", 64)
    assert origin.pictures == tuple(picture.sha256 for picture in EVIDENCE.pictures)
    assert len(questions) == 1


def test_a_request_that_is_too_large_ends_the_voter(tmp_path):
    with pytest.raises(AskError) as caught:
        vote_of(tmp_path, failing(413, text="Too large."))
    assert caught.value.final
    assert "smaller pictures (413: Too large)" in str(caught.value)


@pytest.mark.parametrize("status", [401, 403])
def test_another_server_that_refuses_the_key_is_named_with_the_key_it_got(tmp_path, monkeypatch, status):
    monkeypatch.setenv("OPENAI_API_KEY", "the-providers-own")
    monkeypatch.setenv("SERVER_KEY", KEY)
    with ModelsServer(failing(status)) as server, access_to(tmp_path) as access:
        access = replace(access, key_of=key_from_environment)
        host = server.url.partition("//")[2]
        said = []
        for option in ("key=SERVER_KEY", ""):
            voter = make_voters(checked_specs(f"openai:seer@{server.openai_url} {option}"), Asking(), access)[0]
            with pytest.raises(AskError) as caught:
                voter.vote(EVIDENCE, WORLDCOVER, 1, SILENT)
            assert (caught.value.final, caught.value.status) == (True, status)
            said.append(str(caught.value))
        assert [heard.headers.get("authorization") for heard in server.heard] == [f"Bearer {KEY}", None]
    assert said[0] == f"{host} does not accept the key from SERVER_KEY, or not for this model ({status})."
    assert said[1].startswith(f"{host} asks for a key, and none was sent.")
    assert "OPENAI_API_KEY goes to OpenAI's own address alone" in said[1]
    assert "OPENAI_API_KEY" not in said[0]


def test_the_providers_own_server_is_the_same_with_its_port_written_out(tmp_path):
    error = AskError("OpenAI does not accept the key.", True, 401)
    with access_to(tmp_path, KEY) as access:
        own, other = make_voters(
            checked_specs("openai:a@https://api.openai.com:443/v1; openai:b@https://example.org/v1"), Asking(), access
        )
    assert own.explained(error) is error
    assert "example.org" in str(other.explained(error))
    assert other.explained(AskError("Busy.", False, 503)).status == 503


@pytest.mark.parametrize("provider", ["openai", "anthropic", "gemini"])
def test_a_bad_key_ends_the_voter_and_is_not_repeated(tmp_path, provider):
    with ModelsServer(answer(), key="the-right-one") as server, access_to(tmp_path, KEY) as access:
        voter = voter_at(server, access, provider)
        with pytest.raises(AskError) as caught:
            voter.vote(EVIDENCE, WORLDCOVER, 1, SILENT)
    assert caught.value.final
    assert KEY not in str(caught.value)
    assert len(server.questions) == 1


def test_a_server_that_repeats_the_key_does_not_get_it_into_the_vote(tmp_path):
    vote, _ = vote_of(tmp_path, f"your key is {KEY}", key=KEY)
    assert KEY not in json.dumps(vote.to_dict())
    assert "your key is (key)" in vote.provenance.exchanges[0].body


def test_a_key_that_an_answer_spells_with_escapes_gets_into_no_vote_and_no_file(tmp_path):
    key = "test/key=long"
    said = answer("Water").replace("Crowns cast shade.", r"Your key is test\/key\u003dlong.")
    vote, _ = vote_of(tmp_path, said, key=key)
    assert (vote.code, vote.reason) == (80, "Your key is (key).")
    kept = [path.read_text(encoding="utf-8") for path in (tmp_path / "replies").rglob("*.json")]
    assert len(kept) == 1
    for text in (json.dumps(vote.to_dict()), *kept):
        assert "key=long" not in text
        assert "u003dlong" not in text


def test_a_reply_is_kept_and_used_again_by_the_same_question_alone(tmp_path):
    with ModelsServer(answer()) as server, access_to(tmp_path) as access:
        voter = voter_at(server, access)
        first = voter.vote(EVIDENCE, WORLDCOVER, 1, SILENT)
        assert voter.vote(EVIDENCE, WORLDCOVER, 1, SILENT) == first
        assert len(server.questions) == 1
        voter.vote(EVIDENCE, WORLDCOVER, 2, SILENT)
        other = replace(EVIDENCE, pictures=EVIDENCE.pictures[:1])
        voter.vote(other, WORLDCOVER, 1, SILENT)
        assert len(server.questions) == 3


def test_a_failed_vote_is_not_kept_for_the_next_time(tmp_path):
    with ModelsServer([Act("", stop="content_filter"), answer()]) as server, access_to(tmp_path) as access:
        voter = voter_at(server, access)
        assert voter.vote(EVIDENCE, WORLDCOVER, 1, SILENT).failure == causes.BLOCKED
        assert voter.vote(EVIDENCE, WORLDCOVER, 1, SILENT).code == 10


@pytest.mark.parametrize("provider", NAMES)
@pytest.mark.parametrize("said", [[answer("Water")], ["no json", answer("Water")], ["no json"]])
def test_the_kept_replies_alone_give_the_same_vote(tmp_path, provider, said):
    vote, _ = vote_of(tmp_path, said, provider)
    blank = replace(vote, code=None, confidence=0.0, reason="", failure="", second=None, mixed=False)
    assert read_vote(blank, PROVIDERS[provider], WORLDCOVER) == vote
