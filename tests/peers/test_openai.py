"""OpenAI's format, held against the official library: its types, what it sends, what it reads."""

import json

import pytest
from landcover_interpreter.core.labelling.prompting.answer import BLOCKED, CUT_OFF, EMPTY, REFUSED
from landcover_interpreter.core.labelling.voters.providers.openai import PROVIDER
from landcover_interpreter.tests.models_server import Act, failing
from landcover_interpreter.tests.questions import ANSWER, KEY

openai = pytest.importorskip("openai", reason="`make test` installs the official SDKs")
pydantic = pytest.importorskip("pydantic", reason="`make test` installs the official SDKs")
types = pytest.importorskip("openai.types.chat", reason="`make test` installs the official SDKs")

pytestmark = pytest.mark.peers


@pytest.fixture
def client(server):
    with openai.OpenAI(api_key=KEY, base_url=server.openai_url, max_retries=0) as client:
        yield client


def sent_by_sdk(client, asked, limit="max_completion_tokens"):
    pictures = [
        {
            "type": "image_url",
            "image_url": {"url": f"data:image/png;base64,{picture.base64}", "detail": "high"},
        }
        for picture in asked.pictures
    ]
    return client.chat.completions.create(
        model="seer",
        messages=[
            {"role": "system", "content": asked.system},
            {"role": "user", "content": [*pictures, {"type": "text", "text": asked.text}]},
        ],
        response_format={
            "type": "json_schema",
            "json_schema": {"name": "cluster_label", "strict": True, "schema": asked.schema},
        },
        **{limit: 4096},
    )


def test_the_request_is_of_the_librarys_types(server, ours, asked):
    ours(PROVIDER, server.openai_url)
    body = server.questions[-1].json
    pydantic.TypeAdapter(types.completion_create_params.CompletionCreateParamsNonStreaming).validate_python(body)
    system, user = body["messages"]
    pydantic.TypeAdapter(types.ChatCompletionSystemMessageParam).validate_python(system)
    *pictures, text = user["content"]
    image = pydantic.TypeAdapter(types.ChatCompletionContentPartImageParam)
    assert [image.validate_python(part) for part in pictures] == pictures
    assert pydantic.TypeAdapter(types.ChatCompletionContentPartTextParam).validate_python(text) == text
    assert set(body) <= set(types.completion_create_params.CompletionCreateParamsNonStreaming.__annotations__) | set(
        types.completion_create_params.CompletionCreateParamsBase.__annotations__
    )


def test_the_library_sends_the_same_to_a_server_that_speaks_openais_format(server, client, ours, asked):
    ours(PROVIDER, server.openai_url)
    sent_by_sdk(client, asked, limit="max_tokens")
    mine, theirs = server.questions
    assert mine.json == theirs.json
    assert (mine.method, mine.path) == (theirs.method, theirs.path) == ("POST", "/v1/chat/completions")
    assert mine.headers["authorization"] == theirs.headers["authorization"] == "Bearer test-key"
    assert mine.headers["content-type"] == theirs.headers["content-type"] == "application/json"
    assert mine.pictures == tuple(picture.png for picture in asked.pictures)
    assert mine.text == asked.text


def test_openai_itself_gets_the_limit_that_includes_reasoning(server, client, asked, at):
    sent_by_sdk(client, asked)
    assert json.loads(PROVIDER.ask(at(PROVIDER.url), asked).body) == server.questions[-1].json


@pytest.mark.parametrize(
    ("act", "failure"),
    [
        (Act(ANSWER), ""),
        (Act("I will not.", stop="refusal"), REFUSED),
        (Act(ANSWER[:20], stop="length"), CUT_OFF),
        (Act("", stop="length"), CUT_OFF),
        (Act("", stop="content_filter"), BLOCKED),
        (Act("", stop="stop"), EMPTY),
    ],
)
def test_the_library_reads_the_same_from_a_reply(server, client, ours, asked, act, failure):
    server.answer = act
    said = ours(PROVIDER, server.openai_url)
    theirs = sent_by_sdk(client, asked)
    message = theirs.choices[0].message
    assert (said.text, said.model) == (message.content or "", theirs.model)
    assert (said.input_tokens, said.output_tokens) == (theirs.usage.prompt_tokens, theirs.usage.completion_tokens)
    assert said.failure == failure
    assert (message.refusal or "") == (said.detail if failure == REFUSED else "")


def test_the_library_lists_the_same_models(server, client, listed):
    assert [model.id for model in listed(PROVIDER, server.openai_url)] == [model.id for model in client.models.list()]


def test_the_library_asks_again_after_the_same_statuses(server, asked, faulty, status):
    server.answer = failing(status, retry_after="0.01")
    fault = faulty(PROVIDER, server.openai_url)
    assert fault.wait_s == 0.01
    with openai.OpenAI(api_key=KEY, base_url=server.openai_url, max_retries=1) as client:
        before = len(server.questions)
        with pytest.raises(openai.APIStatusError) as error:
            sent_by_sdk(client, asked)
    assert fault.again is (len(server.questions) - before == 2)
    assert error.value.body["message"].rstrip(".") in fault.message
