"""What keeps a voter from voting is found out without a question, and told by its kind."""

import pytest
from landcover_interpreter.core.errors import VoterError
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.labelling.exchange.access import access_of_environment
from landcover_interpreter.core.labelling.readiness import check_ready, look_at_voters
from landcover_interpreter.core.labelling.voters.registry import Asking, checked_specs, make_voters
from landcover_interpreter.tests.models_server import Act, ModelsServer
from landcover_interpreter.tests.polls import KEY, access_to, answer


def state_of(text, folder, key=KEY):
    with access_to(folder, key) as access:
        (state,) = look_at_voters(checked_specs(text), access, SILENT)
    return state


@pytest.fixture
def server():
    with ModelsServer(answer(), key=KEY) as server:
        yield server
        assert server.questions == []


@pytest.mark.parametrize("provider", ["openai", "anthropic", "gemini", "ollama"])
def test_a_model_that_is_there_is_ready(server, tmp_path, provider):
    url = server.openai_url if provider == "openai" else server.url
    state = state_of(f"{provider}:seer@{url}", tmp_path)
    assert (state.problem, state.hurdle) == ("", "")
    assert "seer" in state.models


@pytest.mark.parametrize(
    ("text", "hurdle", "words"),
    [
        ("openai:other@{v1}", "unknown model", "has no model 'other'. It lists"),
        ("anthropic:other@{url}", "unknown model", "knows no such model"),
        ("gemini:other@{url}", "unknown model", "knows no such model"),
        ("ollama:other@{url}", "unknown model", "ollama pull"),
        ("ollama:reader@{url}", "takes no pictures", "vision-language model"),
        ("anthropic:reader@{url}", "takes no pictures", "vision-language model"),
        ("ollama:seer@http://127.0.0.1:9", "not running", "127.0.0.1:9"),
        ("openai:seer@{url}", "cannot be used", "lists no models. Check the address: it usually ends in /v1."),
    ],
)
def test_what_is_wrong_is_told_by_its_kind(server, tmp_path, text, hurdle, words):
    state = state_of(text.format(url=server.url, v1=server.openai_url), tmp_path)
    assert state.hurdle == hurdle
    assert words in state.problem


def test_a_key_that_is_missing_or_refused_is_one_kind(server, tmp_path, monkeypatch):
    monkeypatch.delenv("SOME_KEY", raising=False)
    (missing,) = look_at_voters(checked_specs("openai:m key=SOME_KEY"), access_of_environment(SILENT), SILENT)
    refused = state_of(f"openai:seer@{server.openai_url}", tmp_path, "another-key")
    assert missing.hurdle == refused.hurdle == "needs a key"
    assert server.url.partition("//")[2] in refused.problem


def test_the_spectral_voter_is_always_ready(tmp_path):
    state = state_of("spectral", tmp_path)
    assert (state.voter, state.problem, state.models, state.hurdle) == ("spectral", "", (), "")


def test_what_speaks_another_language_is_no_model_server(tmp_path):
    with ModelsServer(answer()) as server, access_to(tmp_path) as access:
        server.hear = lambda heard: Act(body=b"[1]")
        voters = make_voters(checked_specs(f"openai:seer@{server.openai_url}"), Asking(), access)
        with pytest.raises(VoterError) as caught:
            check_ready(voters, True, SILENT)
    assert "does not speak OpenAI's language" in str(caught.value)


def test_every_voter_that_is_not_ready_is_named_once(server, tmp_path):
    text = f"anthropic:other@{server.url}; openai:other@{server.openai_url}; gemini:seer@{server.url}"
    with access_to(tmp_path, KEY) as access:
        voters = make_voters(checked_specs(text), Asking(), access)
        with pytest.raises(VoterError) as caught:
            check_ready(voters, True, SILENT)
    first, second = str(caught.value).splitlines()
    assert first.startswith(f"anthropic:other@{server.url}: ")
    assert second.count("openai:other@") == 1
