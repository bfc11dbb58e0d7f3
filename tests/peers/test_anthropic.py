"""Anthropic's format, held against the official library: its types, what it sends, what it reads."""

import json

import pytest
from landcover_interpreter.core.labelling.prompting.answer import CUT_OFF, EMPTY, REFUSED
from landcover_interpreter.core.labelling.voters.providers.anthropic import PROVIDER
from landcover_interpreter.tests.models_server import Act, failing
from landcover_interpreter.tests.questions import ANSWER, KEY, carry

anthropic = pytest.importorskip("anthropic", reason="`make test` installs the official SDKs")
pydantic = pytest.importorskip("pydantic", reason="`make test` installs the official SDKs")
types = pytest.importorskip("anthropic.types", reason="`make test` installs the official SDKs")

pytestmark = pytest.mark.peers


@pytest.fixture
def client(server):
    with anthropic.Anthropic(api_key=KEY, base_url=server.url, max_retries=0) as client:
        yield client


def sent_by_sdk(client, asked):
    pictures = [
        {"type": "image", "source": {"type": "base64", "media_type": "image/png", "data": picture.base64}}
        for picture in asked.pictures
    ]
    schema = {**asked.schema, "properties": dict(asked.schema["properties"])}
    schema["properties"]["confidence"] = {"type": "number", "description": "Between 0 and 1."}
    schema["properties"]["reason"] = {"type": "string"}
    return client.messages.create(
        model="seer",
        max_tokens=4096,
        system=asked.system,
        messages=[{"role": "user", "content": [*pictures, {"type": "text", "text": asked.text}]}],
        output_config={"format": {"type": "json_schema", "schema": schema}},
    )


def test_the_request_is_of_the_librarys_types(server, ours):
    ours(PROVIDER, server.url)
    body = server.questions[-1].json
    create = types.message_create_params
    pydantic.TypeAdapter(create.MessageCreateParamsNonStreaming).validate_python(body)
    assert set(body) <= set(create.MessageCreateParamsBase.__annotations__)
    *pictures, text = body["messages"][0]["content"]
    image = pydantic.TypeAdapter(types.ImageBlockParam)
    assert [image.validate_python(block) for block in pictures] == pictures
    assert pydantic.TypeAdapter(types.TextBlockParam).validate_python(text) == text
    assert pydantic.TypeAdapter(types.OutputConfigParam).validate_python(body["output_config"]) == body["output_config"]


def test_the_schema_keeps_nothing_that_the_library_would_take_out(server, ours, asked):
    ours(PROVIDER, server.url)
    sent = server.questions[-1].json["output_config"]["format"]["schema"]
    # What is not supported, the library moves into descriptions, in braces.
    assert "{" in str(anthropic.transform_schema(asked.schema)["properties"]["confidence"]["description"])
    kept = anthropic.transform_schema(sent)
    descriptions = [part.get("description", "") for part in kept["properties"].values()]
    assert descriptions == [part.get("description", "") for part in sent["properties"].values()]
    assert kept["properties"]["class"]["enum"] == ["Tree cover", "Shrubland", "unsure"]
    assert (kept["required"], kept["additionalProperties"]) == (asked.schema["required"], False)


def test_the_library_sends_the_same_but_for_the_header_of_the_key(server, client, ours, asked):
    ours(PROVIDER, server.url)
    sent_by_sdk(client, asked)
    mine, theirs = server.questions
    assert mine.json == theirs.json
    assert (mine.method, mine.path) == (theirs.method, theirs.path) == ("POST", "/v1/messages")
    for name in ("anthropic-version", "content-type"):
        assert mine.headers[name] == theirs.headers[name]
    # The service takes both; x-api-key is the one that its documentation shows.
    assert mine.headers["x-api-key"] == "test-key"
    assert theirs.headers["authorization"] == "Bearer test-key"
    assert "authorization" not in mine.headers
    assert mine.pictures == tuple(picture.png for picture in asked.pictures)
    assert mine.text == asked.text


@pytest.mark.parametrize(
    ("act", "failure"),
    [
        (Act(ANSWER), ""),
        (Act("I will not.", stop="refusal"), REFUSED),
        (Act(ANSWER[:20], stop="max_tokens"), CUT_OFF),
        (Act("", stop="max_tokens"), CUT_OFF),
        (Act(ANSWER[:20], stop="model_context_window_exceeded"), CUT_OFF),
        (Act("", stop="end_turn"), EMPTY),
    ],
)
def test_the_library_reads_the_same_from_a_reply(server, client, ours, asked, act, failure):
    server.answer = act
    said = ours(PROVIDER, server.url)
    theirs = sent_by_sdk(client, asked)
    text = "".join(block.text for block in theirs.content if block.type == "text")
    assert (said.text, said.model, said.failure) == (text, theirs.model, failure)
    assert (said.input_tokens, said.output_tokens) == (theirs.usage.input_tokens, theirs.usage.output_tokens)
    if failure == REFUSED:
        assert said.detail == theirs.stop_details.explanation == "I will not."


def test_the_library_lists_the_same_models_and_sees_the_same_abilities(server, client, listed):
    theirs = [(model.id, model.capabilities.image_input.supported) for model in client.models.list(limit=1000)]
    assert [(model.id, model.sees) for model in listed(PROVIDER, server.url)] == theirs
    mine, sdks = server.heard
    assert mine.path == sdks.path == "/v1/models?limit=1000"


@pytest.mark.parametrize("name", ["seer", "reader"])
def test_the_library_looks_a_single_model_up_in_the_same_way(server, client, at, name):
    place = at(server.url, name)
    model = PROVIDER.read_model(place, json.loads(carry(PROVIDER.ask_model(place)).body))
    theirs = client.models.retrieve(name)
    assert (model.id, model.sees) == (theirs.id, theirs.capabilities.image_input.supported)
    mine, sdks = server.heard
    assert (mine.method, mine.path) == (sdks.method, sdks.path) == ("GET", f"/v1/models/{name}")


def test_the_library_asks_again_after_the_same_statuses(server, asked, faulty, status):
    server.answer = failing(status, retry_after="0.01")
    fault = faulty(PROVIDER, server.url)
    assert fault.wait_s == 0.01
    with anthropic.Anthropic(api_key=KEY, base_url=server.url, max_retries=1) as client:
        before = len(server.questions)
        with pytest.raises(anthropic.APIStatusError) as error:
            sent_by_sdk(client, asked)
    assert fault.again is (len(server.questions) - before == 2)
    assert error.value.body["error"]["message"].rstrip(".") in fault.message
