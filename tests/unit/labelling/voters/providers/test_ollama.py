"""Ollama's format where it differs: models that are not there, do not see, do not fit, or only think."""

import json

import pytest
from landcover_interpreter.core.labelling.exchange.transport import Reply
from landcover_interpreter.core.labelling.prompting.answer import CUT_OFF, EMPTY
from landcover_interpreter.core.labelling.voters.provider import Endpoint
from landcover_interpreter.core.labelling.voters.providers.ollama import PROVIDER
from landcover_interpreter.tests.questions import question


def error(status, words):
    return PROVIDER.fault(Reply(status, {}, json.dumps({"error": words}).encode()))


@pytest.mark.parametrize(
    ("status", "words", "advice"),
    [
        (404, "model 'seer' not found", "ollama pull"),
        (404, "404 page not found", "base URL"),
        (400, '"reader" does not support chat', "with vision"),
        (500, "this model is missing data required for image input", "with vision"),
        (500, "model requires more system memory (63.6 GiB) than is available (18.9 GiB)", "smaller one"),
        (401, "unauthorized", "key="),
    ],
)
def test_a_model_that_cannot_be_asked_ends_the_voter(status, words, advice):
    fault = error(status, words)
    assert (fault.again, fault.final) == (False, True)
    assert advice in fault.message
    assert words in fault.message


@pytest.mark.parametrize(
    ("status", "words"),
    [(503, "server busy, please try again"), (500, "model runner has unexpectedly stopped")],
)
def test_a_busy_server_is_asked_again(status, words):
    assert error(status, words).again


def test_a_prompt_that_is_too_long_fails_alone():
    fault = error(400, "input length exceeds the context length")
    assert (fault.again, fault.final) == (False, False)


def test_every_question_asks_for_the_same_context():
    body = json.loads(PROVIDER.ask(Endpoint(PROVIDER.url, "seer", None), question()).body)
    assert body["options"] == {"num_ctx": 16384, "num_predict": 4096}
    assert (body["stream"], body["think"], body["truncate"], body["keep_alive"]) == (False, False, False, "10m")


@pytest.mark.parametrize(("reason", "failure"), [("length", CUT_OFF), ("stop", EMPTY)])
def test_a_model_that_only_thinks_is_told_with_advice(reason, failure):
    said = PROVIDER.read({"message": {"content": "", "thinking": "Hm " * 100}, "done_reason": reason})
    assert said.failure == failure
    assert "-instruct" in said.detail
    whole = PROVIDER.read({"message": {"content": "{}", "thinking": "Hm"}, "done_reason": "stop"})
    assert (whole.text, whole.failure, whole.detail) == ("{}", "", "")


def test_an_error_that_comes_with_status_200_is_told():
    said = PROVIDER.read({"error": "an error was encountered while running the model"})
    assert (said.failure, said.detail) == (EMPTY, "an error was encountered while running the model")


@pytest.mark.parametrize(
    ("body", "sees"),
    [({"capabilities": ["completion", "vision"]}, True), ({"capabilities": ["completion"]}, False), ({}, None)],
)
def test_a_model_says_whether_it_sees(body, sees):
    place = Endpoint(PROVIDER.url, "seer", None)
    assert PROVIDER.read_model(place, body).sees is sees
    request = PROVIDER.ask_model(place)
    assert (request.url, json.loads(request.body)) == ("http://localhost:11434/api/show", {"model": "seer"})
