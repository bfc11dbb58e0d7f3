"""Gemini's format, held against the official library: its types, what it sends, what it reads."""

import json

import pytest
from landcover_interpreter.core.labelling.prompting.answer import BLOCKED, CUT_OFF, EMPTY
from landcover_interpreter.core.labelling.voters.providers.gemini import PROVIDER
from landcover_interpreter.tests.models_server import Act, failing
from landcover_interpreter.tests.questions import ANSWER, KEY, carry

genai = pytest.importorskip("google.genai", reason="`make test` installs the official SDKs")
types = pytest.importorskip("google.genai.types", reason="`make test` installs the official SDKs")
errors = pytest.importorskip("google.genai.errors", reason="`make test` installs the official SDKs")

pytestmark = pytest.mark.peers


@pytest.fixture
def client(server):
    # The library's own choice is v1, whose fields are fewer; v1beta is what the documentation of the format shows.
    options = types.HttpOptions(base_url=server.url, api_version="v1beta")
    with genai.Client(api_key=KEY, http_options=options) as client:
        yield client


def sent_by_sdk(client, asked):
    pictures = [types.Part.from_bytes(data=picture.png, mime_type="image/png") for picture in asked.pictures]
    return client.models.generate_content(
        model="seer",
        contents=types.Content(role="user", parts=[*pictures, types.Part(text=asked.text)]),
        config=types.GenerateContentConfig(
            system_instruction=types.Content(parts=[types.Part(text=asked.system)]),
            max_output_tokens=4096,
            response_mime_type="application/json",
            response_json_schema=asked.schema,
            media_resolution=types.MediaResolution.MEDIA_RESOLUTION_HIGH,
        ),
    )


def in_our_spelling(body):
    """What the library sends, in the spelling of the documentation; the service takes both."""
    for content in (*body["contents"], body["systemInstruction"]):
        for part in content["parts"]:
            if data := part.get("inlineData"):
                data["mimeType"] = data.pop("mime_type", None) or data["mimeType"]
                # Python's library writes the URL-safe alphabet; the standard one is what JSON of protobuf has.
                data["data"] = data["data"].translate(str.maketrans("-_", "+/"))
    if body["systemInstruction"].get("role") == "user":
        del body["systemInstruction"]["role"]
    return body


def test_the_request_is_of_the_librarys_types(server, ours):
    ours(PROVIDER, server.url)
    body = server.questions[-1].json
    assert set(body) == {"systemInstruction", "contents", "generationConfig"}
    contents = [types.Content.model_validate(content) for content in body["contents"]]
    assert [part.inline_data.mime_type for part in contents[0].parts[:2]] == ["image/png"] * 2
    config = {**body["generationConfig"], "systemInstruction": body["systemInstruction"]}
    read = types.GenerateContentConfig.model_validate(config)
    assert (read.max_output_tokens, read.media_resolution.value) == (4096, "MEDIA_RESOLUTION_HIGH")
    with pytest.raises(ValueError, match="surprise"):
        types.GenerateContentConfig.model_validate({**config, "surprise": 1})


def test_the_library_sends_the_same_in_another_spelling(server, client, ours, asked):
    ours(PROVIDER, server.url)
    sent_by_sdk(client, asked)
    mine, theirs = server.questions
    raw = theirs.json["contents"][0]["parts"][0]["inlineData"]
    assert set(raw) == {"mime_type", "data"}
    assert "_" in raw["data"]
    assert mine.json == in_our_spelling(theirs.json)
    assert (mine.method, mine.path) == (theirs.method, theirs.path) == ("POST", "/v1beta/models/seer:generateContent")
    assert mine.headers["x-goog-api-key"] == theirs.headers["x-goog-api-key"] == "test-key"
    assert mine.pictures == theirs.pictures == tuple(picture.png for picture in asked.pictures)
    assert mine.text == asked.text


@pytest.mark.parametrize("model", ["models/seer", "se er/2?x"])
def test_a_models_name_stays_within_its_part_of_the_address(server, ours, model):
    ours(PROVIDER, server.url, model)
    assert server.questions[-1].path in (
        "/v1beta/models/seer:generateContent",
        "/v1beta/models/se%20er%2F2%3Fx:generateContent",
    )


@pytest.mark.parametrize(
    ("act", "failure"),
    [
        (Act(ANSWER), ""),
        (Act(ANSWER[:20], stop="MAX_TOKENS"), CUT_OFF),
        (Act("", stop="MAX_TOKENS"), CUT_OFF),
        (Act("", stop="SAFETY"), BLOCKED),
        (Act("", stop="IMAGE_SAFETY"), BLOCKED),
        (Act("", stop="RECITATION"), BLOCKED),
        (Act("", stop="prompt PROHIBITED_CONTENT"), BLOCKED),
        (Act("", stop="STOP"), EMPTY),
        (Act("", stop="MALFORMED_RESPONSE"), EMPTY),
    ],
)
def test_the_library_reads_the_same_from_a_reply(server, client, ours, asked, act, failure):
    server.answer = act
    said = ours(PROVIDER, server.url)
    theirs = sent_by_sdk(client, asked)
    assert (said.text, said.model, said.failure) == (theirs.text or "", theirs.model_version, failure)
    used = theirs.usage_metadata
    assert said.input_tokens == used.prompt_token_count
    assert said.output_tokens == used.candidates_token_count + used.thoughts_token_count
    if failure == BLOCKED:
        blocked = theirs.prompt_feedback
        reason = blocked.block_reason if blocked else theirs.candidates[0].finish_reason
        assert reason.value in said.detail


def test_every_reason_of_the_library_to_stop_is_either_known_or_no_failure_of_its_own():
    reply = {"candidates": [{"content": {"parts": [{"text": "{}"}]}}]}
    failures = {}
    for reason in types.FinishReason:
        reply["candidates"][0]["finishReason"] = reason.value
        failures.setdefault(PROVIDER.read(reply).failure, set()).add(reason.value)
    assert failures[CUT_OFF] == {"MAX_TOKENS", "CONTINUATION"}
    assert {"SAFETY", "RECITATION", "SPII", "MODEL_ARMOR", "IMAGE_SAFETY"} <= failures[BLOCKED]
    assert {"STOP", "OTHER", "MALFORMED_RESPONSE"} <= failures[""]


def test_the_library_lists_the_same_models(server, client, listed):
    theirs = [model.name for model in client.models.list() if "generateContent" in model.supported_actions]
    assert [f"models/{model.id}" for model in listed(PROVIDER, server.url)] == theirs
    assert server.heard[-1].path == "/v1beta/models?pageSize=1000"


def test_the_library_looks_a_single_model_up_in_the_same_way(server, client, at):
    place = at(server.url)
    model = PROVIDER.read_model(place, json.loads(carry(PROVIDER.ask_model(place)).body))
    assert f"models/{model.id}" == client.models.get(model="seer").name
    mine, sdks = server.heard
    assert (mine.method, mine.path) == (sdks.method, sdks.path) == ("GET", "/v1beta/models/seer")


def test_the_library_understands_the_same_error(server, client, asked, faulty):
    server.answer = failing(429, "RATE_LIMIT_EXCEEDED", "Slow down.")
    fault = faulty(PROVIDER, server.url)
    with pytest.raises(errors.ClientError) as error:
        sent_by_sdk(client, asked)
    assert (error.value.code, error.value.message) == (429, "Slow down.")
    assert "Slow down" in fault.message
    assert (fault.again, fault.final, fault.wait_s) == (True, False, 0.2)
