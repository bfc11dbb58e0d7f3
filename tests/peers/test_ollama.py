"""Ollama's format, held against the official library: its types, what it sends, what it reads."""

import json

import pytest
from landcover_interpreter.core.labelling.prompting.answer import CUT_OFF, EMPTY
from landcover_interpreter.core.labelling.voters.providers.ollama import PROVIDER
from landcover_interpreter.tests.models_server import Act, failing
from landcover_interpreter.tests.questions import ANSWER, carry

ollama = pytest.importorskip("ollama", reason="`make test` installs the official SDKs")
types = pytest.importorskip("ollama._types", reason="`make test` installs the official SDKs")

pytestmark = pytest.mark.peers

# Fields of the server's API (api.ChatRequest in its source) that the Python library does not offer.
BEYOND_THE_LIBRARY = {"truncate": False, "shift": False}


@pytest.fixture
def client(server):
    with ollama.Client(server.url, headers={"Authorization": "Bearer test-key"}) as client:
        yield client


def sent_by_sdk(client, asked):
    return client.chat(
        model="seer",
        messages=[
            {"role": "system", "content": asked.system},
            {"role": "user", "content": asked.text, "images": [picture.png for picture in asked.pictures]},
        ],
        format=asked.schema,
        think=False,
        options={"num_ctx": 16384, "num_predict": 4096},
        keep_alive="10m",
    )


def test_the_request_is_of_the_librarys_types(server, ours):
    ours(PROVIDER, server.url)
    body = server.questions[-1].json
    assert set(body) - set(types.ChatRequest.model_fields) == set(BEYOND_THE_LIBRARY)
    assert set(body["options"]) <= set(types.Options.model_fields)
    types.ChatRequest.model_validate(body, strict=True)
    for message in body["messages"]:
        images = [types.Image(value=picture) for picture in message.get("images", [])]
        read = types.Message(**{**message, "images": images or None})
        assert read.model_dump(exclude_none=True) == message


def test_the_library_sends_the_same_but_for_what_it_does_not_offer(server, client, ours, asked):
    ours(PROVIDER, server.url)
    sent_by_sdk(client, asked)
    mine, theirs = server.questions
    # The library leaves the empty list of tools in.
    assert mine.json == {key: value for key, value in theirs.json.items() if key != "tools"} | BEYOND_THE_LIBRARY
    assert theirs.json.get("tools", []) == []
    assert (mine.method, mine.path) == (theirs.method, theirs.path) == ("POST", "/api/chat")
    assert mine.headers["authorization"] == theirs.headers["authorization"] == "Bearer test-key"
    assert mine.pictures == theirs.pictures == tuple(picture.png for picture in asked.pictures)
    assert mine.text == asked.text


@pytest.mark.parametrize(
    ("act", "failure"),
    [
        (Act(ANSWER), ""),
        (Act(ANSWER[:20], stop="length"), CUT_OFF),
        (Act("", stop="stop"), EMPTY),
        (Act("", stop="load"), EMPTY),
    ],
)
def test_the_library_reads_the_same_from_a_reply(server, client, ours, asked, act, failure):
    server.answer = act
    said = ours(PROVIDER, server.url)
    theirs = sent_by_sdk(client, asked)
    assert (said.text, said.model, said.failure) == (theirs.message.content, theirs.model, failure)
    assert (said.input_tokens, said.output_tokens) == (theirs.prompt_eval_count, theirs.eval_count)
    if failure:
        assert theirs.done_reason in said.detail


def test_the_library_lists_the_same_models(server, client, listed):
    assert [model.id for model in listed(PROVIDER, server.url)] == [model.model for model in client.list().models]


@pytest.mark.parametrize("name", ["seer", "reader"])
def test_the_library_sees_the_same_abilities(server, client, at, name):
    place = at(server.url, name)
    model = PROVIDER.read_model(place, json.loads(carry(PROVIDER.ask_model(place)).body))
    assert (model.id, model.sees) == (name, "vision" in client.show(name).capabilities)
    mine, theirs = server.heard
    assert (mine.path, mine.json) == (theirs.path, theirs.json)


def test_the_library_understands_the_same_error(server, client, asked, faulty):
    server.answer = failing(404, text="model 'seer' not found")
    fault = faulty(PROVIDER, server.url)
    with pytest.raises(ollama.ResponseError, match="model 'seer' not found"):
        sent_by_sdk(client, asked)
    assert "model 'seer' not found" in fault.message
    assert "ollama pull" in fault.message
    assert (fault.again, fault.final) == (False, True)
