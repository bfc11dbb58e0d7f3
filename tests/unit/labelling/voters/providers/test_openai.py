"""OpenAI's format where it differs: two names for the limit, empty accounts, the servers that speak it too."""

import json

import pytest
from landcover_interpreter.core.labelling.exchange.transport import Reply
from landcover_interpreter.core.labelling.prompting.answer import BLOCKED, CUT_OFF, EMPTY, REFUSED
from landcover_interpreter.core.labelling.voters.provider import Endpoint
from landcover_interpreter.core.labelling.voters.providers.openai import PROVIDER
from landcover_interpreter.tests.questions import question


@pytest.mark.parametrize(
    ("url", "limit"),
    [
        ("https://api.openai.com/v1", "max_completion_tokens"),
        ("https://eu.api.openai.com/v1", "max_completion_tokens"),
        ("https://mine.openai.azure.com/openai/v1", "max_completion_tokens"),
        ("http://localhost:1234/v1", "max_tokens"),
        ("https://openrouter.ai/api/v1", "max_tokens"),
        ("https://notopenai.com/v1", "max_tokens"),
        ("https://openai.com.example.org/v1", "max_tokens"),
    ],
)
def test_each_server_gets_the_limit_that_it_knows(url, limit):
    request = PROVIDER.ask(Endpoint(url, "seer", None), question())
    body = json.loads(request.body)
    assert request.url == f"{url}/chat/completions"
    assert {"max_tokens", "max_completion_tokens"} & set(body) == {limit}
    assert body[limit] == 4096
    assert "temperature" not in body


def error(status, **fields):
    return PROVIDER.fault(Reply(status, {}, json.dumps({"error": fields}).encode()))


@pytest.mark.parametrize("code", ["insufficient_quota", "credit_balance_exhausted"])
@pytest.mark.parametrize("field", ["code", "type"])
def test_an_empty_account_is_not_asked_again(code, field):
    fault = error(429, message="You exceeded your current quota.", **{field: code})
    assert (fault.again, fault.final) == (False, True)
    assert "plan and billing" in fault.message
    assert "You exceeded your current quota" in fault.message


def test_a_rate_limit_is_asked_again():
    fault = error(429, message="Rate limit reached for seer.", code="rate_limit_exceeded", type="tokens")
    assert (fault.again, fault.final) == (True, False)


def test_a_model_that_is_unknown_ends_the_voter_whatever_the_status():
    fault = error(400, message="The model `seer` does not exist.", code="model_not_found")
    assert (fault.again, fault.final) == (False, True)
    assert "list the models" in fault.message
    assert "`seer`" in fault.message


def choice(reason="stop", **message):
    return {"choices": [{"message": message, "finish_reason": reason}]}


@pytest.mark.parametrize(
    ("body", "failure"),
    [
        (choice(content="{}"), ""),
        (choice(content=[{"type": "thinking", "thinking": []}, {"type": "text", "text": "{}"}]), ""),
        (choice(content=None, refusal="No."), REFUSED),
        (choice("content_filter", content=None, refusal="No."), REFUSED),
        (choice("content_filter", content="{"), BLOCKED),
        (choice("length", content="{"), CUT_OFF),
        (choice("length", content=""), CUT_OFF),
        (choice("stop", content="\n"), EMPTY),
        (choice("tool_calls", content=None), EMPTY),
    ],
)
def test_failures_are_told_in_the_order_of_their_weight(body, failure):
    said = PROVIDER.read(body)
    assert said.failure == failure
    assert said.failure or said.text == "{}"


def test_an_error_that_comes_with_status_200_is_told():
    said = PROVIDER.read({"error": {"message": "Provider returned error", "code": 502}})
    assert (said.failure, said.detail) == (EMPTY, "The reply holds no choices: Provider returned error.")


def test_openrouters_list_tells_which_models_see():
    def entry(name, *kinds):
        return {"id": name, "architecture": {"input_modalities": list(kinds)}}

    found = PROVIDER.read_models({"data": [entry("a", "text", "image"), entry("b", "text"), {"id": "c"}]})
    assert [(model.id, model.sees) for model in found] == [("a", True), ("b", False), ("c", None)]


@pytest.mark.parametrize(
    ("model", "width", "height", "tokens"),
    [
        # The examples of OpenAI's documentation.
        ("gpt-4.1-mini", 1024, 1024, round(1024 * 1.62)),
        ("gpt-4.1-mini", 1800, 2400, round(1536 * 1.62)),
        ("gpt-4o", 1024, 1024, 85 + 4 * 170),
        ("gpt-4o", 2048, 4096, 85 + 6 * 170),
        ("gpt-4o-mini", 512, 512, 2833 + 5667),
        ("gpt-4o", 512, 512, 85 + 170),
        ("openai/gpt-4o-2024-11-20", 512, 512, 85 + 170),
        ("gpt-5.2", 1568, 1568, 1536),
        ("gpt-6-sol", 1568, 1568, 49 * 49),
        ("qwen3-vl", 2048, 2048, 2500),
    ],
)
def test_pictures_are_counted_as_the_documentation_does(model, width, height, tokens):
    assert PROVIDER.picture_tokens(model, width, height) == tokens
