"""Anthropic's format where it differs: a schema without limits, spent money, what models see."""

import json

import pytest
from landcover_interpreter.core.labelling.exchange.transport import Reply
from landcover_interpreter.core.labelling.prompting.answer import EMPTY, REFUSED
from landcover_interpreter.core.labelling.prompting.question import Question
from landcover_interpreter.core.labelling.voters.provider import Endpoint
from landcover_interpreter.core.labelling.voters.providers.anthropic import PROVIDER


def test_limits_leave_the_schema_but_a_property_of_that_name_stays():
    schema = {
        "type": "object",
        "properties": {
            "minimum": {"type": "number", "minimum": 0, "maximum": 1, "description": "the least"},
            "list": {"type": "array", "maxItems": 3, "items": {"type": "string", "pattern": "^a"}},
            "either": {"anyOf": [{"type": "integer", "multipleOf": 2}, {"type": "null"}]},
            "one": {"enum": ["minimum", "maximum"]},
        },
        "required": ["minimum", "list", "either", "one"],
        "additionalProperties": False,
    }
    request = PROVIDER.ask(Endpoint(PROVIDER.url, "seer", None), Question("s", "t", (), schema, "1"))
    assert json.loads(request.body)["output_config"]["format"]["schema"] == {
        "type": "object",
        "properties": {
            "minimum": {"type": "number", "description": "the least"},
            "list": {"type": "array", "items": {"type": "string"}},
            "either": {"anyOf": [{"type": "integer"}, {"type": "null"}]},
            "one": {"enum": ["minimum", "maximum"]},
        },
        "required": ["minimum", "list", "either", "one"],
        "additionalProperties": False,
    }


def test_nothing_about_sampling_is_sent():
    body = json.loads(PROVIDER.ask(Endpoint(PROVIDER.url, "seer", None), Question("s", "t", (), {}, "1")).body)
    assert set(body) == {"model", "max_tokens", "system", "messages", "output_config"}


@pytest.mark.parametrize(
    ("status", "kind", "message"),
    [
        (400, "invalid_request_error", "Your credit balance is too low to access the Anthropic API."),
        (400, "invalid_request_error", "You have reached your specified API usage limits."),
        (402, "billing_error", "There is an issue with your payment."),
        (429, "rate_limit_error", "You have reached the spend limit of your tier."),
    ],
)
def test_spent_money_ends_the_voter(status, kind, message):
    body = {"type": "error", "error": {"type": kind, "message": message}, "request_id": "req_1"}
    fault = PROVIDER.fault(Reply(status, {}, json.dumps(body).encode()))
    assert (fault.again, fault.final) == (False, True)
    assert "billing" in fault.message
    assert message.rstrip(".") in fault.message


def test_a_rate_limit_and_an_overload_are_asked_again():
    for status, kind in ((429, "rate_limit_error"), (529, "overloaded_error")):
        body = {"type": "error", "error": {"type": kind, "message": "Overloaded"}}
        fault = PROVIDER.fault(Reply(status, {"retry-after": "12"}, json.dumps(body).encode()))
        assert (fault.again, fault.final, fault.wait_s) == (True, False, 12.0)


def test_thinking_is_no_answer():
    body = {"content": [{"type": "thinking", "thinking": "Hm"}, {"type": "text", "text": "{"}, {"text": "?"}]}
    assert PROVIDER.read({**body, "stop_reason": "end_turn"}).text == "{"
    assert PROVIDER.read({"content": body["content"][:1], "stop_reason": "end_turn"}).failure == EMPTY


def test_a_refusal_without_words_tells_its_category():
    said = PROVIDER.read({"content": [], "stop_reason": "refusal", "stop_details": {"category": "cyber"}})
    assert (said.failure, said.detail) == (REFUSED, "cyber")
    assert PROVIDER.read({"content": [], "stop_reason": "refusal"}).detail == "stop_reason: refusal"


@pytest.mark.parametrize(
    ("model", "tokens"),
    [
        ("claude-haiku-4-5", 1568),
        ("claude-haiku-4-5-20251001", 1568),
        ("claude-sonnet-4-6", 1568),
        ("claude-opus-4-20250514", 1568),
        ("claude-3-7-sonnet-latest", 1568),
        ("claude-opus-4-7", 3136),
        ("claude-haiku-5-5", 3136),
        ("claude-fable-5-1", 3136),
    ],
)
def test_earlier_models_see_less_of_a_large_picture(model, tokens):
    assert PROVIDER.picture_tokens(model, 1568, 1568) == tokens
    assert PROVIDER.picture_tokens(model, 280, 281) == 110
