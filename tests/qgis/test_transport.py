"""Both transports keep the contract of core/labelling/transport.

They are called from a worker thread while the main thread runs no event loop, as in qgis_process.
"""

from __future__ import annotations

import gzip
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from landcover_interpreter.core.errors import Cancelled
from landcover_interpreter.core.labelling.exchange.http import RequestsTransport
from landcover_interpreter.core.labelling.exchange.transport import LARGEST_REPLY, Request, TransportError
from landcover_interpreter.tests.carriers import CARRIERS, HEADERS, KEY, Carrier, carriers, post
from landcover_interpreter.tests.http_server import NEVER, Answer, closed_port, json_answer, serving
from qgis.core import QgsApplication, QgsNetworkAccessManager, QgsTask
from qgis.PyQt.QtCore import QCoreApplication

# 100 MB in 20 s.
ENDLESS = Answer(200, [b"x" * 100_000] * 1000, chunked=True, pause_s=0.02)


@pytest.fixture(params=CARRIERS)
def carrier(request: pytest.FixtureRequest, qgis_app: QgsApplication) -> Iterator[Carrier]:
    yield from carriers(request.param)


def test_a_reply_comes_back_with_status_headers_and_body(carrier: Carrier):
    with serving(json_answer({"ok": "é"}, headers={"X-Request-Id": "r1"})) as server:
        reply = carrier.ask(server.url + "/v1/chat?page=2", b'{"model":"m"}')
    assert reply.status == 200
    assert reply.headers["x-request-id"] == "r1"
    assert reply.body == b'{"ok": "\\u00e9"}'
    (got,) = server.got
    assert (got.method, got.path, got.body) == ("POST", "/v1/chat?page=2", b'{"model":"m"}')
    assert got.headers["authorization"] == f"Bearer {KEY}"
    assert got.headers["content-type"] == "application/json"


def test_a_list_is_asked_for_without_a_body(carrier: Carrier):
    with serving(json_answer([1])) as server:
        reply = carrier.begin(Request("GET", server.url + "/v1/models", HEADERS)).result(30)
    assert reply.body == b"[1]"
    assert (server.got[0].method, server.got[0].body) == ("GET", b"")


@pytest.mark.parametrize("status", [201, 204, 400, 401, 403, 404, 408, 413, 418, 429, 500, 503, 529])
def test_a_reply_of_any_status_comes_back(carrier: Carrier, status: int):
    body = b"" if status == 204 else b'{"error": {"message": "no"}}'
    with serving(Answer(status, body, {"Retry-After": "7", "WWW-Authenticate": 'Basic realm="api"'})) as server:
        reply = carrier.ask(server.url)
    assert (reply.status, reply.body, reply.headers["retry-after"]) == (status, body, "7")
    assert len(server.got) == 1


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("elsewhere", [True, False])
def test_a_redirect_is_returned_and_not_followed(carrier: Carrier, status: int, elsewhere: bool):
    with serving(json_answer({})) as other, serving(Answer(status)) as server:
        target = other.url.replace("127.0.0.1", "localhost") if elsewhere else server.url + "/v2"
        server.script(Answer(status, b"moved", {"Location": target}))
        reply = carrier.ask(server.url + "/v1")
        assert (reply.status, reply.headers["location"]) == (status, target)
        assert len(server.got) == 1
        assert other.got == []


def test_a_redirect_to_nowhere_is_returned_too(carrier: Carrier):
    with serving(Answer(302, b"", {"Location": "http://[nonsense"})) as server:
        assert carrier.ask(server.url).status == 302


def test_the_body_of_a_redirect_is_bounded_too(carrier: Carrier):
    with serving(replace(ENDLESS, status=302, headers={"Location": "/v2"})) as server:
        assert "more than 2 MB" in str(carrier.refusal(server.url))
        assert server.sent < 20_000_000


@pytest.mark.parametrize(
    "url",
    [
        "http://192.0.2.1/v1",
        "http://example.org/v1",
        "ftp://127.0.0.1/v1",
        "file:///etc/hosts",
        "127.0.0.1:80",
        "",
        f"https://user:{KEY}@127.0.0.1/v1",
        "http://127.0.0.1/\nv1",
        "http://127.0.0.1/a b",
        "http://[::1/v1",
    ],
)
def test_an_address_that_would_show_the_key_is_refused_before_anything_is_sent(carrier: Carrier, url: str):
    error = carrier.refusal(url)
    assert not error.again
    assert error.final


@pytest.mark.parametrize("value", ["test-key\r\nX-Other: 1", "test-key\n", "test-kéy", "test\0key"])
def test_a_header_that_cannot_be_sent_is_refused_without_showing_it(carrier: Carrier, value: str):
    with serving() as server, pytest.raises(TransportError, match="The header x-api-key") as caught:
        carrier.begin(Request("POST", server.url, {"x-api-key": value})).result(30)
    assert server.got == []
    assert caught.value.final
    assert "test" not in str(caught.value)


@pytest.mark.parametrize("chunked", [True, False])
def test_a_reply_of_two_megabytes_passes_and_one_over_is_refused(carrier: Carrier, chunked: bool):
    most = b"x" * LARGEST_REPLY
    parts = (lambda body: [body]) if chunked else (lambda body: body)
    answers = [Answer(200, parts(most), chunked=chunked), Answer(200, parts(most + b"x"), chunked=chunked)]
    with serving(*answers) as server:
        assert carrier.ask(server.url).body == most
        error = carrier.refusal(server.url)
    assert "more than 2 MB" in str(error)
    assert server.host in str(error)
    assert (error.again, error.final) == (False, False)


def test_a_huge_reply_is_not_read_to_its_end(carrier: Carrier):
    with serving(ENDLESS) as server:
        carrier.refusal(server.url)
        assert server.left.wait(5)
    assert server.sent < 20_000_000


def test_a_compressed_reply_is_unpacked(carrier: Carrier):
    with serving(Answer(200, gzip.compress(b'{"a": 1}' * 100), {"Content-Encoding": "gzip"})) as server:
        assert carrier.ask(server.url).body == b'{"a": 1}' * 100
        assert "gzip" in server.got[0].headers["accept-encoding"]


def test_a_reply_that_is_huge_when_unpacked_is_refused(carrier: Carrier):
    with serving(Answer(200, gzip.compress(bytes(50_000_000)), {"Content-Encoding": "gzip"})) as server:
        assert "more than 2 MB" in str(carrier.refusal(server.url))


def test_a_reply_that_cannot_be_unpacked_is_an_error(carrier: Carrier):
    with serving(Answer(200, b"not gzip at all", {"Content-Encoding": "gzip"})) as server:
        assert server.host in str(carrier.refusal(server.url))


def test_binary_bodies_arrive_as_they_are(carrier: Carrier):
    every = bytes(range(256)) * 40
    with serving(Answer(200, every, {"Content-Type": "application/octet-stream"})) as server:
        assert carrier.ask(server.url, every).body == every
    assert server.got[0].body == every


def test_a_large_question_arrives_whole(carrier: Carrier):
    question = bytes(range(256)) * 80_000
    with serving(lambda got: json_answer(len(got.body))) as server:
        assert carrier.ask(server.url, question).body == b"20480000"


def test_a_server_that_does_not_answer_in_time_is_given_up(carrier: Carrier):
    with serving(NEVER) as server:
        started = time.monotonic()
        error = carrier.refusal(server.url, timeout_s=0.5)
        assert 0.4 < time.monotonic() - started < 1.5
        assert server.left.wait(2)
    assert f"{server.host} did not answer within 0.5 s" in str(error)
    assert (error.again, error.final) == (True, False)


def test_a_server_that_sends_a_byte_now_and_then_is_given_up_in_time(carrier: Carrier):
    drops = (b" " for _ in range(1000))
    with serving(Answer(200, drops, chunked=True, pause_s=0.1)) as server:
        started = time.monotonic()
        error = carrier.refusal(server.url, timeout_s=0.6)
        assert 0.5 < time.monotonic() - started < 1.6
        assert server.left.wait(2)
    assert "did not answer within 0.6 s" in str(error)


@pytest.mark.parametrize(
    "answer", [NEVER, Answer(200, [b" "] * 1000, chunked=True, pause_s=0.1)], ids=["silent", "trickling"]
)
def test_cancel_ends_a_request_within_a_second_and_hangs_up(carrier: Carrier, answer: Answer):
    with serving(answer) as server:
        running = carrier.begin(post(server.url))
        while not server.got:
            time.sleep(0.01)
        started = time.monotonic()
        carrier.cancel()
        with pytest.raises(Cancelled):
            running.result(5)
        assert time.monotonic() - started < 1
        # A model on this computer would work on for minutes.
        assert server.left.wait(2)


def test_nothing_is_sent_after_cancel(carrier: Carrier):
    with serving() as server:
        carrier.cancel()
        with pytest.raises(Cancelled):
            carrier.ask(server.url)
    assert server.got == []


def test_a_server_that_does_not_run_is_named_with_what_to_do(carrier: Carrier):
    port = closed_port()
    error = carrier.refusal(f"http://127.0.0.1:{port}/api")
    assert f"Nothing answers at 127.0.0.1:{port}. Start the model server" in str(error)
    assert (error.again, error.final) == (False, True)


def test_a_host_that_is_not_found_is_named(carrier: Carrier, monkeypatch: pytest.MonkeyPatch):
    for variable in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(variable, raising=False)
    error = carrier.refusal("https://no-such-host.invalid/v1")
    assert "The host no-such-host.invalid was not found" in str(error)
    assert error.final


@pytest.mark.parametrize(
    "answer",
    [
        Answer(raw=b""),
        Answer(raw=b"\x00\x01 this is not HTTP\r\n\r\n"),
        Answer(raw=b"SSH-2.0-OpenSSH_9.2\r\n"),
        Answer(200, b'{"half": ', length=100),
        Answer(500, b"half", length=100),
        Answer(raw=b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabcde\r\n"),
    ],
    ids=["nothing", "garbage", "ssh", "truncated", "truncated error", "truncated chunks"],
)
def test_what_is_not_a_whole_reply_is_an_error(carrier: Carrier, answer: Answer):
    with serving(answer) as server:
        error = carrier.refusal(server.url, timeout_s=5)
    assert server.host in str(error)
    assert (error.again, error.final) == (True, False)


def test_eight_threads_get_each_their_own_answer(carrier: Carrier):
    def echo(got):
        return replace(json_answer(got.body.decode()), wait_s=0.05)

    with serving(echo) as server, ThreadPoolExecutor(8) as pool:
        questions = [f"question {number}" for number in range(64)]
        replies = list(pool.map(lambda words: carrier.transport(post(server.url, words.encode())), questions))
    assert [reply.body.decode() for reply in replies] == [f'"{words}"' for words in questions]


def test_an_error_of_one_request_leaves_the_next_alone(carrier: Carrier):
    with serving(Answer(raw=b""), *[Answer(raw=b"")] * 3, json_answer("a"), Answer(500), json_answer("b")) as server:
        carrier.refusal(server.url, timeout_s=5)
        server.script(json_answer("a"), Answer(500, b"no", length=10), json_answer("b"))
        assert carrier.ask(server.url).body == b'"a"'
        carrier.refusal(server.url)
        assert carrier.ask(server.url).body == b'"b"'


def test_a_connection_that_the_server_closed_meanwhile_is_made_anew(carrier: Carrier):
    close = Answer(200, b"{}", {"Connection": "close"})
    with serving(close, close, close) as server:
        assert [carrier.ask(server.url).status for _ in range(3)] == [200, 200, 200]
    assert len(server.got) == 3


def test_an_answer_later_than_the_time_set_in_qgis_is_waited_for(carrier: Carrier):
    before = QgsNetworkAccessManager.timeout()
    QgsNetworkAccessManager.setTimeout(1000)
    try:
        with serving(replace(json_answer("late"), wait_s=2.0)) as server:
            assert carrier.ask(server.url).body == b'"late"'
        assert QgsNetworkAccessManager.timeout() == 1000
    finally:
        QgsNetworkAccessManager.setTimeout(before)


def test_a_task_of_qgis_may_ask(carrier: Carrier):
    replies = []
    with serving(json_answer("task")) as server:
        task = QgsTask.fromFunction("ask", lambda task: replies.append(carrier.transport(post(server.url))))
        QgsApplication.taskManager().addTask(task)
        end = time.monotonic() + 20
        while not replies and time.monotonic() < end:
            QCoreApplication.processEvents()
    assert [reply.body for reply in replies] == [b'"task"']


def test_the_main_thread_may_ask_too(carrier: Carrier):
    with serving(json_answer("main")) as server:
        assert carrier.transport(post(server.url)).body == b'"main"'


def test_connections_are_kept_for_the_next_request():
    transport = RequestsTransport(lambda: False)
    with serving() as server:
        for _ in range(5):
            transport(post(server.url))
        transport.close()
    assert (len(server.got), server.connections) == (5, 1)
