"""Gemini's format where it differs: errors that hide behind other statuses, thoughts, prompts that are blocked."""

import json

import pytest
from landcover_interpreter.core.labelling.exchange.transport import Reply
from landcover_interpreter.core.labelling.prompting.answer import BLOCKED, CUT_OFF, EMPTY
from landcover_interpreter.core.labelling.voters.providers.gemini import PROVIDER

RPC = "type.googleapis.com/google.rpc"


def error(status, state, *details, message="Said so."):
    body = {"error": {"code": status, "message": message, "status": state, "details": list(details)}}
    return PROVIDER.fault(Reply(status, {}, json.dumps(body).encode()))


@pytest.mark.parametrize("reason", ["API_KEY_INVALID", "API_KEY_SERVICE_BLOCKED"])
def test_a_bad_key_comes_with_status_400_and_ends_the_voter(reason):
    fault = error(400, "INVALID_ARGUMENT", {"@type": f"{RPC}.ErrorInfo", "reason": reason})
    assert (fault.again, fault.final) == (False, True)
    assert "check GEMINI_API_KEY" in fault.message


def test_a_country_that_is_not_served_ends_the_voter():
    fault = error(400, "FAILED_PRECONDITION", message="User location is not supported for the API use.")
    assert (fault.again, fault.final) == (False, True)
    assert "User location is not supported" in fault.message


def test_any_other_400_concerns_its_question_alone():
    fault = error(400, "INVALID_ARGUMENT", {"@type": f"{RPC}.BadRequest"}, message="Unable to process input image.")
    assert (fault.again, fault.final) == (False, False)


def test_a_limit_a_minute_is_waited_for_as_long_as_the_body_says():
    violations = [{"quotaId": "GenerateRequestsPerMinutePerProjectPerModel-FreeTier"}]
    fault = error(
        429,
        "RESOURCE_EXHAUSTED",
        {"@type": f"{RPC}.QuotaFailure", "violations": violations},
        {"@type": f"{RPC}.RetryInfo", "retryDelay": "34.07s"},
    )
    assert (fault.again, fault.final, fault.wait_s) == (True, False, 34.07)


def test_a_limit_a_day_ends_the_voter():
    violations = [{"quotaId": "PerMinute"}, {"quotaId": "GenerateRequestsPerDayPerProjectPerModel-FreeTier"}]
    fault = error(429, "RESOURCE_EXHAUSTED", {"@type": f"{RPC}.QuotaFailure", "violations": violations})
    assert (fault.again, fault.final) == (False, True)
    assert "plan and billing" in fault.message


def test_spent_credits_end_the_voter():
    fault = error(429, "RESOURCE_EXHAUSTED", message="Your prepayment credits are depleted. Please go to AI Studio.")
    assert (fault.again, fault.final) == (False, True)


def candidate(reason, *parts, **told):
    return {"candidates": [{"content": {"parts": list(parts)}, "finishReason": reason, **told}]}


@pytest.mark.parametrize(
    ("body", "failure", "detail"),
    [
        (candidate("STOP", {"text": "Hm", "thought": True}, {"text": "{"}, {"text": "}"}), "", ""),
        (candidate("STOP", {"text": "Hm", "thought": True}), EMPTY, "finishReason: STOP, without text."),
        (candidate("MAX_TOKENS", {"text": "{"}), CUT_OFF, "finishReason: MAX_TOKENS"),
        (candidate("SAFETY", finishMessage="Blocked: bare soil."), BLOCKED, "Blocked: bare soil."),
        ({"candidates": [{"finishReason": "RECITATION"}]}, BLOCKED, "finishReason: RECITATION"),
        ({"promptFeedback": {"blockReason": "OTHER"}}, BLOCKED, "blockReason: OTHER"),
        ({"promptFeedback": {}}, EMPTY, "The reply holds no candidates."),
    ],
)
def test_failures_are_told_in_the_services_words(body, failure, detail):
    said = PROVIDER.read(body)
    assert (said.failure, said.detail) == (failure, detail)
    assert said.failure or said.text == "{}"


@pytest.mark.parametrize(
    ("usage", "tokens"),
    [
        ({"candidatesTokenCount": 50, "thoughtsTokenCount": 700}, 750),
        ({"candidatesTokenCount": 50}, 50),
        ({"thoughtsTokenCount": 4096}, 4096),
        ({}, None),
    ],
)
def test_thoughts_count_as_output(usage, tokens):
    assert PROVIDER.read({"usageMetadata": usage}).output_tokens == tokens


@pytest.mark.parametrize(
    ("model", "size", "tokens"),
    [
        ("gemini-2.5-flash-lite", (384, 384), 258),
        ("gemini-2.5-flash-lite", (385, 200), 258),
        ("models/gemini-2.5-flash", (1568, 1176), 6 * 258),
        ("gemini-3.8-flash", (64, 48), 1120),
        ("gemini-flash-latest", (1568, 1568), 1120),
    ],
)
def test_pictures_are_counted_by_the_models_generation(model, size, tokens):
    assert PROVIDER.picture_tokens(model, *size) == tokens
