"""Asking again, over a real connection to a server on this computer."""

from __future__ import annotations

import json
import logging
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime

import pytest
from landcover_interpreter.core.errors import Cancelled
from landcover_interpreter.core.feedback import SILENT, Silent
from landcover_interpreter.core.labelling.exchange.http import RequestsTransport
from landcover_interpreter.core.labelling.exchange.retry import AskError, Patience, send
from landcover_interpreter.core.labelling.exchange.transport import Reply, Request, Secret
from landcover_interpreter.core.labelling.voters.faults import fault_of
from landcover_interpreter.core.labelling.voters.provider import Fault
from landcover_interpreter.tests.http_server import NEVER, Answer, closed_port, json_answer, serving

SECRET = Secret("test-key")
QUICK = Patience(first_wait_s=0.01, shortest_wait_s=0.01)
GOOD = json_answer({"ok": True})


def fault(reply: Reply) -> Fault:
    return fault_of("The provider", "API_KEY", reply)


class Listening(Silent):
    """Keeps what is said, and stops when told so."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.stop = threading.Event()

    def text(self, message: str) -> None:
        self.texts.append(message)

    def cancelled(self) -> bool:
        return self.stop.is_set()


@pytest.fixture
def transport() -> Iterator[RequestsTransport]:
    made = RequestsTransport(lambda: False)
    yield made
    made.close()


def request(url: str, timeout_s: float = 20.0) -> Request:
    return Request("POST", url, {"Authorization": f"Bearer {SECRET.reveal()}"}, b"{}", timeout_s)


def refusal(
    transport: RequestsTransport,
    url: str,
    patience: Patience = QUICK,
    timeout_s: float = 20.0,
    meaning: Callable[[Reply], Fault] = fault,
) -> AskError:
    with pytest.raises(AskError) as caught:
        send(transport, request(url, timeout_s), meaning, SILENT, SECRET, patience)
    everything = "".join(traceback.format_exception(caught.type, caught.value, caught.tb))
    assert SECRET.reveal() not in everything + repr(caught.value)
    return caught.value


def test_an_answer_is_told_with_its_seconds(transport: RequestsTransport):
    with serving(replace(GOOD, wait_s=0.3)) as server:
        answered = send(transport, request(server.url), fault, SILENT, SECRET)
    assert answered.reply.body == b'{"ok": true}'
    assert answered.attempts == 1
    assert 0.3 <= answered.seconds < 2


@pytest.mark.parametrize("status", [408, 409, 429, 500, 502, 503, 504, 529])
def test_what_may_pass_is_asked_again(transport: RequestsTransport, status: int):
    with serving(Answer(status), Answer(status), Answer(status), GOOD) as server:
        answered = send(transport, request(server.url), fault, SILENT, SECRET, QUICK)
    assert (answered.attempts, len(server.got)) == (4, 4)
    assert {got.body for got in server.got} == {b"{}"}
    assert {got.headers["authorization"] for got in server.got} == {"Bearer test-key"}


def test_the_seconds_are_those_of_the_last_attempt(transport: RequestsTransport):
    with serving(Answer(500, wait_s=0.5), GOOD) as server:
        answered = send(transport, request(server.url), fault, SILENT, SECRET, QUICK)
    assert answered.attempts == 2
    assert answered.seconds < 0.4


def test_after_four_attempts_it_is_enough(transport: RequestsTransport):
    with serving(Answer(529, b'{"error": {"message": "Overloaded"}}')) as server:
        error = refusal(transport, server.url)
    assert len(server.got) == 4
    assert "Overloaded" in str(error)
    assert (error.final, error.status) == (False, 529)


@pytest.mark.parametrize("status", [301, 307, 400, 401, 402, 403, 404, 413, 418])
def test_what_will_not_change_is_asked_once(transport: RequestsTransport, status: int):
    with serving(Answer(status, b"no", {"Location": "https://elsewhere.example/v1"})) as server:
        error = refusal(transport, server.url)
    assert len(server.got) == 1
    assert error.status == status
    assert error.final == (status not in (400, 418))


@pytest.mark.parametrize("status", [201, 204, 206])
def test_no_other_status_than_200_is_an_answer(transport: RequestsTransport, status: int):
    with serving(Answer(status)) as server:
        assert refusal(transport, server.url).status == status


def test_a_provider_decides_what_is_asked_again(transport: RequestsTransport):
    with serving(Answer(429), GOOD) as server:
        error = refusal(transport, server.url, meaning=lambda reply: Fault("No credit left.", False, True))
    assert (str(error), error.final, len(server.got)) == ("No credit left.", True, 1)


def test_the_server_says_how_long_to_wait(transport: RequestsTransport):
    with serving(Answer(429, headers={"Retry-After": "1"}), GOOD) as server:
        started = time.monotonic()
        assert send(transport, request(server.url), fault, SILENT, SECRET, QUICK).attempts == 2
    assert 1 <= time.monotonic() - started < 3


def test_milliseconds_and_dates_are_understood(transport: RequestsTransport):
    soon = format_datetime(datetime.now(timezone.utc) + timedelta(seconds=2), usegmt=True)
    with serving(
        Answer(429, headers={"Retry-After-Ms": "400", "Retry-After": "90"}),
        Answer(503, headers={"Retry-After": soon}),
        GOOD,
    ) as server:
        started = time.monotonic()
        assert send(transport, request(server.url), fault, SILENT, SECRET, QUICK).attempts == 3
    # A date has whole seconds: it may be one second less.
    assert 0.9 < time.monotonic() - started < 5


@pytest.mark.parametrize("value", ["soon", "-5", "nan", "inf", ""])
def test_a_wait_that_makes_no_sense_is_not_waited_for(transport: RequestsTransport, value: str):
    with serving(Answer(503, headers={"Retry-After": value}), GOOD) as server:
        started = time.monotonic()
        assert send(transport, request(server.url), fault, SILENT, SECRET, QUICK).attempts == 2
    assert time.monotonic() - started < 1


@pytest.mark.parametrize(("headers", "least"), [({}, 0.3), ({"Retry-After": "1.2"}, 1.2), ({"Retry-After": "0"}, 0.5)])
def test_only_a_wait_that_nobody_asked_for_is_cut(transport: RequestsTransport, headers: dict, least: float):
    """Of the plugin's own 100 s, 0.3 s are left; the server gets what it asks for, and at least 0.5 s."""
    patience = Patience(first_wait_s=100, longest_wait_s=0.3, shortest_wait_s=0.5 if headers else 0.01)
    with serving(Answer(429, headers=headers), GOOD) as server:
        started = time.monotonic()
        assert send(transport, request(server.url), fault, SILENT, SECRET, patience).attempts == 2
    assert least <= time.monotonic() - started < 1.25 * least + 0.4


@pytest.mark.parametrize(("asked", "least"), [("120", 120), ("90", 90)])
def test_a_wait_of_up_to_two_minutes_is_granted_in_full(transport: RequestsTransport, asked: str, least: float):
    listening = Listening()
    with serving(Answer(429, headers={"Retry-After": asked})) as server:
        threading.Timer(0.3, listening.stop.set).start()
        with pytest.raises(Cancelled):
            send(transport, request(server.url), fault, listening, SECRET)
    (text,) = listening.texts
    seconds = int(text.partition("Asking again in ")[2].partition(" s")[0])
    assert least <= seconds <= 1.25 * least


def test_waits_are_spread_so_that_those_refused_together_do_not_return_together(transport: RequestsTransport):
    class Leaving(Listening):
        """Stops as soon as it is told of a wait."""

        def text(self, message: str) -> None:
            super().text(message)
            self.stop.set()

    waits = []
    for _ in range(6):
        leaving = Leaving()
        with serving(Answer(429, headers={"Retry-After": "100"})) as server, pytest.raises(Cancelled):
            send(transport, request(server.url), fault, leaving, SECRET)
        waits += leaving.texts
    assert len(waits) == 6
    assert len(set(waits)) > 1


def test_a_wait_of_over_two_minutes_ends_the_voter_at_once(transport: RequestsTransport):
    with serving(Answer(429, headers={"Retry-After": "121"}), GOOD) as server:
        error = refusal(transport, server.url, Patience())
    assert len(server.got) == 1
    assert "121 s" in str(error)
    assert error.final


def test_waits_double(transport: RequestsTransport):
    times = []

    def answer(got):
        times.append(time.monotonic())
        return Answer(500)

    with serving(answer) as server:
        refusal(transport, server.url, Patience(first_wait_s=0.2, shortest_wait_s=0.1))
    waits = [after - before for before, after in zip(times, times[1:])]
    assert len(waits) == 3
    # With up to a quarter more, and what a busy machine adds.
    assert all(least <= wait < 1.25 * least + 0.3 for wait, least in zip(waits, (0.2, 0.4, 0.8)))


def test_a_long_wait_is_told_to_the_user(transport: RequestsTransport):
    listening = Listening()
    with serving(Answer(429, headers={"Retry-After": "30"})) as server:
        timer = threading.Timer(0.3, listening.stop.set)
        timer.start()
        with pytest.raises(Cancelled):
            send(transport, request(server.url), fault, listening, SECRET)
        timer.join()
    (text,) = listening.texts
    assert "Asking again in 3" in text


def test_cancel_ends_a_wait_within_a_second(transport: RequestsTransport):
    listening = Listening()
    with serving(Answer(429, headers={"Retry-After": "50"})) as server:
        threading.Timer(0.3, listening.stop.set).start()
        started = time.monotonic()
        with pytest.raises(Cancelled):
            send(transport, request(server.url), fault, listening, SECRET)
    assert time.monotonic() - started < 1.3
    assert len(server.got) == 1


def test_cancel_ends_an_attempt_within_a_second():
    listening = Listening()
    transport = RequestsTransport(listening.cancelled)
    with serving(NEVER) as server:
        threading.Timer(0.3, listening.stop.set).start()
        started = time.monotonic()
        with pytest.raises(Cancelled):
            send(transport, request(server.url), fault, listening, SECRET)
        assert time.monotonic() - started < 1.3
    assert len(server.got) == 1


def test_a_server_that_was_slow_once_is_asked_again(transport: RequestsTransport):
    with serving(NEVER, GOOD) as server:
        answered = send(transport, request(server.url, timeout_s=0.3), fault, SILENT, SECRET, QUICK)
    assert (answered.attempts, len(server.got)) == (2, 2)


def test_a_server_that_is_always_slow_fails_the_question_and_not_the_voter(transport: RequestsTransport):
    with serving(NEVER) as server:
        error = refusal(transport, server.url, timeout_s=0.2)
    assert len(server.got) == 4
    assert "did not answer within 0.2 s" in str(error)
    assert (error.final, error.status) == (False, 0)


def test_a_connection_that_broke_is_made_again(transport: RequestsTransport):
    with serving(Answer(raw=b""), Answer(200, b"half", length=10), GOOD) as server:
        assert send(transport, request(server.url), fault, SILENT, SECRET, QUICK).attempts == 3


def test_a_server_that_does_not_run_ends_the_voter_at_once(transport: RequestsTransport):
    started = time.monotonic()
    error = refusal(transport, f"http://localhost:{closed_port()}/api/chat", Patience())
    assert time.monotonic() - started < 1
    assert "Start the model server" in str(error)
    assert error.final


def test_an_address_that_is_refused_ends_the_voter_at_once(transport: RequestsTransport):
    error = refusal(transport, "http://api.example.org/v1", Patience())
    assert "use https" in str(error)
    assert error.final


def test_a_server_that_repeats_the_key_does_not_make_it_known(
    transport: RequestsTransport, caplog: pytest.LogCaptureFixture
):
    caplog.set_level(logging.DEBUG)

    def echo(got):
        key = got.headers["authorization"]
        # The message is cut after 300 characters: here, in the middle of the key.
        return json_answer({"error": {"message": "x" * 285 + key}}, 401, headers={"X-Echo": key})

    seen = []

    def keeping(reply: Reply) -> Fault:
        seen.append(reply)
        return fault(reply)

    with serving(echo) as server:
        error = refusal(transport, server.url, meaning=keeping)
    assert "test" not in str(error)
    assert "test-key" not in str(seen[0].headers) + seen[0].body.decode()
    assert caplog.records, "urllib3 tells what it does"
    assert "test-key" not in caplog.text


def test_an_answer_that_repeats_the_key_does_not_hold_it(transport: RequestsTransport):
    with serving(lambda got: json_answer({"you": got.headers["authorization"], "é": "ü"})) as server:
        reply = send(transport, request(server.url), fault, SILENT, SECRET).reply
    assert reply.body == b'{"you": "Bearer (key)", "\\u00e9": "\\u00fc"}'


def escaped(key: str) -> tuple[str, ...]:
    """Return the ways in which JSON may spell a key."""
    return (
        key,
        key.replace("/", "\\/"),
        key.replace("=", "\\u003d"),
        "".join(f"\\u{ord(letter):04X}" for letter in key),
    )


@pytest.mark.parametrize("spelling", range(4))
@pytest.mark.parametrize("status", [200, 418])
def test_a_key_that_json_spells_with_escapes_is_found(transport: RequestsTransport, spelling: int, status: int):
    key = "test/key+with=signs"
    body = '{"error": {"message": "You said %s, \\u00e9.", "%s": [1.50, null]}}' % ((escaped(key)[spelling],) * 2)
    with serving(Answer(status, body.encode())) as server:
        sent = request(server.url)
        if status == 200:
            reply = send(transport, sent, fault, SILENT, Secret(key)).reply
            assert json.loads(reply.body) == {"error": {"message": "You said (key), é.", "(key)": [1.5, None]}}
            assert b"1.50" in reply.body
        else:
            with pytest.raises(AskError) as caught:
                send(transport, sent, fault, SILENT, Secret(key))
            assert "You said (key), é" in str(caught.value)


def test_a_key_in_an_answer_that_is_json_inside_json_is_found():
    key = "test/key+with=signs"
    for spelling in escaped(key):
        body = json.dumps({"content": '{"class": "Water", "reason": "' + spelling + '"}'}).encode()
        inner = json.loads(json.loads(Secret(key).scrub_body(body))["content"])
        assert inner == {"class": "Water", "reason": "(key)"}


@pytest.mark.parametrize(
    "body",
    [
        b'{ "a":1.0, "a" : 2e3, "b\\/c": "\\u00e9\\ud83d" }\r\n',
        b'\xff\xfe\\"' + bytes(range(256)),
        b'data: {"a": "\\/"}\n\ndata: {"a": "\\',
        b'["' + b'\\"' * 1000 + b'"]',
        b"[" * 900 + b'"\\n"' + b"]" * 900,
        b"[" * 100_000 + b'"\\n"',
        b"",
    ],
)
def test_a_reply_without_the_key_is_kept_byte_for_byte(body: bytes):
    assert Secret("test-key").scrub_body(body) == body
    assert Secret("").scrub_body(body) == body


def test_the_key_is_found_however_deep_it_lies():
    body = b"[" * 900 + b'"test\\u002dkey"' + b"]" * 900
    assert Secret("test-key").scrub_body(body) == b"[" * 900 + b'"(key)"' + b"]" * 900


@pytest.mark.parametrize("piece", ['\\"', '"\\/', "\\\\", '"\\"'])
def test_a_large_reply_is_looked_through_in_linear_time(piece: str):
    """In quadratic time this would take the better part of an hour."""
    body = (piece * 400_000).encode()
    assert Secret("test-key").scrub_body(body) == body


def test_bytes_that_are_no_text_pass_as_they_are(transport: RequestsTransport):
    with serving(Answer(200, bytes(range(256)))) as server:
        assert send(transport, request(server.url), fault, SILENT, SECRET).reply.body == bytes(range(256))


def test_a_voter_without_a_key_is_asked_too(transport: RequestsTransport):
    with serving(GOOD) as server:
        assert send(transport, Request("GET", server.url), fault, SILENT).reply.status == 200
