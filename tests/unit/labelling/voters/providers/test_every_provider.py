"""What holds for every provider: found by name, keyless where it may be, at ease with any reply."""

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from landcover_interpreter.core.hosts import url_fault
from landcover_interpreter.core.labelling.exchange.transport import Reply, Secret
from landcover_interpreter.core.labelling.prompting.answer import BLOCKED, CUT_OFF, EMPTY, REFUSED
from landcover_interpreter.core.labelling.voters.provider import Endpoint
from landcover_interpreter.core.labelling.voters.providers import PROVIDERS
from landcover_interpreter.tests.models_formats import TOKENS
from landcover_interpreter.tests.models_server import HTML, ModelsServer, failing, redirecting
from landcover_interpreter.tests.questions import ANSWER, carry, question

EACH = pytest.mark.parametrize("provider", PROVIDERS.values(), ids=lambda provider: provider.name)


def at(provider, server, model="seer", key="test-key"):
    url = server.openai_url if provider.name == "openai" else server.url
    return Endpoint(url, model, Secret(key) if key else None, 10.0)


@pytest.fixture
def server():
    with ModelsServer(ANSWER) as server:
        yield server


def test_the_four_providers_are_found():
    assert {name: provider.title for name, provider in PROVIDERS.items()} == {
        "anthropic": "Anthropic",
        "gemini": "Gemini",
        "ollama": "Ollama",
        "openai": "OpenAI",
    }
    with pytest.raises(TypeError):
        PROVIDERS["mine"] = None


@EACH
def test_the_own_address_may_be_spoken_to_and_has_no_slash_at_the_end(provider):
    assert url_fault(provider.url) == ""
    assert not provider.url.endswith("/")


@EACH
def test_a_question_gets_its_answer_over_http(provider, server):
    asked = question()
    reply = carry(provider.ask(at(provider, server), asked))
    said = provider.read(json.loads(reply.body))
    assert (reply.status, said.text, said.failure) == (200, ANSWER, "")
    assert said.model.startswith("seer")
    assert (said.input_tokens, said.output_tokens) == TOKENS
    (heard,) = server.questions
    assert (heard.provider, heard.text) == (provider.name, asked.text)
    assert heard.pictures == tuple(picture.png for picture in asked.pictures)
    assert asked.system in heard.body.decode()
    assert "additionalProperties" in heard.body.decode()


@EACH
def test_the_key_is_in_a_header_alone(provider, server):
    place = at(provider, server)
    for request in (provider.ask(place, question()), provider.ask_models(place), provider.ask_model(place)):
        if request is not None:
            assert [value for value in request.headers.values() if "test-key" in value]
            assert b"test-key" not in request.body
            assert "test-key" not in request.url + repr(request) + repr(place)


@EACH
def test_without_a_key_no_header_holds_one(provider, server):
    place = at(provider, server, key="")
    carry(provider.ask(place, question()))
    headers = server.questions[-1].headers
    assert not {"authorization", "x-api-key", "x-goog-api-key"} & set(headers)


@EACH
def test_a_wrong_key_ends_the_voter_with_advice(provider):
    with ModelsServer(ANSWER, key="another-key") as server:
        fault = provider.fault(carry(provider.ask(at(provider, server), question())))
    assert (fault.again, fault.final) == (False, True)
    assert fault.message.startswith(f"{provider.title} does not accept the key: check ")
    assert provider.key_variable in fault.message
    assert "test-key" not in fault.message


@EACH
@pytest.mark.parametrize(
    ("act", "again", "final"),
    [
        (failing(500), True, False),
        (failing(503, retry_after="3"), True, False),
        (failing(404), False, True),
        (failing(413), False, True),
        (failing(400), False, False),
        (HTML, True, False),
        (redirecting("https://elsewhere.example/v1"), False, True),
    ],
)
def test_errors_are_told_apart(provider, server, act, again, final):
    server.answer = act
    fault = provider.fault(carry(provider.ask(at(provider, server), question())))
    assert (fault.again, fault.final) == (again, final)
    assert fault.message.startswith(f"{provider.title} ")
    assert fault.wait_s == (3.0 if act.headers.get("retry-after") else None)
    assert "<" not in fault.message


@EACH
def test_models_are_listed(provider, server):
    found = provider.read_models(json.loads(carry(provider.ask_models(at(provider, server))).body))
    sees = {"anthropic": [True, False]}.get(provider.name, [None, None])
    assert [(model.id, model.sees) for model in found] == list(zip(("seer", "reader"), sees))


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("anthropic", "/v1/models/a%20%2Fb"),
        ("gemini", "/v1beta/models/a%20%2Fb"),
        ("ollama", "/api/show"),
    ],
)
def test_a_single_model_is_looked_up_by_its_own_name(name, path):
    """An alias is not in the list, and found all the same."""
    provider = PROVIDERS[name]
    with ModelsServer(ANSWER, models={"a /b": True}) as server:
        place = at(provider, server, "a /b")
        reply = carry(provider.ask_model(place))
        assert server.heard[-1].path == path
        assert carry(provider.ask_model(at(provider, server, "unheard-of"))).status == 404
    assert reply.status == 200
    found = provider.read_model(place, json.loads(reply.body))
    assert (found.id, found.sees) == ("a /b", None if name == "gemini" else True)


def test_an_openai_like_server_tells_nothing_of_a_single_model(server):
    assert PROVIDERS["openai"].ask_model(at(PROVIDERS["openai"], server)) is None


@EACH
def test_only_ollama_passes_questions_on(provider):
    assert provider.relay("seer") == ""
    assert provider.relay("seer:8b-cloud") == ("ollama.com" if provider.name == "ollama" else "")


@EACH
@pytest.mark.parametrize("body", [{}, {"data": None, "models": None}, {"data": [1], "models": ["x"]}, {"data": "ab"}])
def test_a_list_of_another_shape_is_none(provider, body):
    with pytest.raises((KeyError, TypeError, ValueError)):
        provider.read_models(body)


@EACH
@pytest.mark.parametrize("body", [{}, {"id": 1}, {"capabilities": "vision"}, {"capabilities": {"image_input": True}}])
def test_what_is_not_told_of_a_model_is_not_known(provider, server, body):
    model = provider.read_model(at(provider, server), body)
    assert (model.id, model.sees) == ("seer", None)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.just("length") | st.just("{}"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=12,
)
KEYS = re.findall(
    r"\w+",
    """
    choices message content refusal finish_reason model usage prompt_tokens completion_tokens error type text
    stop_reason stop_details explanation input_tokens candidates parts finishReason promptFeedback blockReason
    usageMetadata promptTokenCount thoughtsTokenCount modelVersion thought done_reason thinking eval_count code
    details reason violations quotaId retryDelay status
""",
)
REPLIES = st.recursive(
    JSON,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=6),
    max_leaves=25,
)


@EACH
@given(body=st.dictionaries(st.sampled_from(KEYS), REPLIES, max_size=8))
def test_any_reply_is_read_without_an_error(provider, body):
    said = provider.read(body)
    assert said.failure in ("", REFUSED, BLOCKED, CUT_OFF, EMPTY)
    assert bool(said.text.strip()) or said.failure
    assert bool(said.failure) is bool(said.detail)
    for tokens in (said.input_tokens, said.output_tokens):
        assert tokens is None or tokens >= 0
    (said.text + said.detail + said.model).encode("utf-8")


@EACH
@given(body=REPLIES, status=st.sampled_from([302, 400, 401, 403, 404, 429, 500, 529]))
def test_any_error_is_read_without_an_error(provider, body, status):
    fault = provider.fault(Reply(status, {}, json.dumps(body).encode()))
    assert fault.message.startswith(f"{provider.title} ")
    assert not (fault.again and fault.final)
    assert fault.wait_s is None or fault.wait_s >= 0
    fault.message.encode("utf-8")


@EACH
@pytest.mark.parametrize(
    "body",
    [{}, {"error": "no"}, {"choices": []}, {"content": "text"}, {"candidates": {}}, {"message": []}, {"ok": True}],
)
def test_a_reply_in_a_foreign_shape_is_empty_and_says_so(provider, body):
    said = provider.read(body)
    assert (said.text, said.failure, said.input_tokens, said.output_tokens) == ("", EMPTY, None, None)
    assert said.detail


@EACH
def test_more_pixels_cost_no_fewer_tokens(provider):
    sizes = ((64, 48), (512, 512), (1024, 768), (1568, 1568))
    counts = [provider.picture_tokens("seer", *size) for size in sizes]
    assert counts == sorted(counts)
    assert 1 <= counts[0] <= counts[-1] <= 5000
