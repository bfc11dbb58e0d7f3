"""The server that plays the providers misbehaves as it is told."""

import http.client
import json
import time
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotYet

import pytest
import requests
from landcover_interpreter.core.labelling.voters.provider import Endpoint
from landcover_interpreter.core.labelling.voters.providers.ollama import PROVIDER
from landcover_interpreter.tests.models_server import (
    DRIPPING,
    GARBAGE,
    HUGE,
    STALLED,
    TRUNCATED,
    Act,
    ModelsServer,
)
from landcover_interpreter.tests.questions import carry, question


def ask(server, timeout_s=10.0):
    return carry(PROVIDER.ask(Endpoint(server.url, "seer", None, timeout_s), question()))


def read_strictly(server):
    """Ask by http.client, which, unlike older requests, minds a body that ends too early."""
    request = PROVIDER.ask(Endpoint(server.url, "seer", None), question())
    connection = http.client.HTTPConnection(server.url.partition("//")[2], timeout=10)
    try:
        connection.request(request.method, "/api/chat", request.body, dict(request.headers))
        return connection.getresponse().read()
    finally:
        connection.close()


def said(reply):
    return PROVIDER.read(json.loads(reply.body)).text


def test_answers_come_in_turn_and_the_last_one_stays():
    with ModelsServer(["one", Act(status=503), "three"]) as server:
        replies = [ask(server) for _ in range(4)]
    assert [reply.status for reply in replies] == [200, 503, 200, 200]
    assert [said(replies[index]) for index in (0, 2, 3)] == ["one", "three", "three"]


def test_an_answer_is_made_from_the_questions_text():
    with ModelsServer(lambda text: text.upper()) as server:
        assert said(ask(server)) == question().text.upper()


def test_questions_wait_side_by_side():
    with ModelsServer("{}", delay_s=0.3) as server, ThreadPoolExecutor(4) as pool:
        started = time.monotonic()
        list(pool.map(lambda _: ask(server), range(8)))
        assert time.monotonic() - started >= 0.6
    assert (server.most_at_once, len(server.questions)) == (4, 8)


def test_a_stalled_answer_never_comes_and_does_not_hold_up_the_end():
    with (
        ModelsServer(Act("x" * 1000, manner=STALLED)) as server,
        pytest.raises(requests.exceptions.RequestException, match="timed out"),
    ):
        ask(server, timeout_s=0.3)
    with pytest.raises(requests.exceptions.ConnectionError):
        ask(server)


def test_a_dripping_answer_keeps_coming_until_the_server_ends():
    with ModelsServer(Act("x" * 1000, manner=DRIPPING)) as server, ThreadPoolExecutor(1) as pool:
        slow = pool.submit(read_strictly, server)
        with pytest.raises(NotYet):
            slow.result(1)
        server.closing.set()
        with pytest.raises(http.client.IncompleteRead) as error:
            slow.result(5)
    assert 3 <= len(error.value.partial) <= 40


def test_broken_replies_are_broken_as_said():
    with ModelsServer([Act("x" * 1000, manner=TRUNCATED), GARBAGE, HUGE]) as server:
        with pytest.raises(http.client.IncompleteRead):
            read_strictly(server)
        assert ask(server).body == bytes(range(256))
        assert len(ask(server).body) > 3_000_000


def test_what_is_not_known_is_not_found():
    with ModelsServer() as server:
        assert requests.get(f"{server.url}/v2/nothing", timeout=5).status_code == 404
    assert server.heard[0].provider == ""
    assert server.questions == []
