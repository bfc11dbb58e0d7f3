"""What replies other than 200 mean: who may be asked again, who is out, and with which advice."""

from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from landcover_interpreter.core.labelling.exchange.transport import Reply
from landcover_interpreter.core.labelling.voters.faults import Cause, fault_of, wait_of, words_of


def fault(status, body=b"", cause=None, **headers):
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return fault_of("Example", "EXAMPLE_KEY", Reply(status, named, body), cause)


@pytest.mark.parametrize("status", [408, 409, 429, 500, 502, 503, 504, 529])
def test_a_busy_server_is_asked_again(status):
    found = fault(status)
    assert (found.again, found.final) == (True, False)


@pytest.mark.parametrize("status", [301, 302, 307, 308, 401, 402, 403, 404, 405, 407, 410, 413])
def test_a_voter_without_key_credit_or_address_is_out(status):
    found = fault(status)
    assert (found.again, found.final) == (False, True)


@pytest.mark.parametrize("status", [204, 400, 415, 422])
def test_a_request_that_is_refused_fails_alone(status):
    found = fault(status)
    assert (found.again, found.final) == (False, False)


@pytest.mark.parametrize(
    ("status", "advice"),
    [
        (401, "check EXAMPLE_KEY"),
        (402, "billing"),
        (403, "may not use this model"),
        (404, "list the models"),
        (407, "network settings"),
        (413, "smaller pictures"),
        (429, "concurrency="),
        (503, "try again later"),
    ],
)
def test_the_message_names_provider_status_advice_and_the_servers_words(status, advice):
    message = fault(status, b'{"error": {"message": "Model tiny:\\n 7 is\\tnot here."}}').message
    assert message.startswith("Example ")
    assert advice in message
    assert message.endswith(f"({status}: Model tiny: 7 is not here).")
    assert message.count("\n") == 0


def test_without_a_variable_for_the_key_none_is_named():
    message = fault_of("Example", "", Reply(401)).message
    assert message == "Example does not accept the key: check what key= or authcfg= of the voter names (401)."


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b'{"error": {"message": "Too many"}}', "Too many"),
        (b'{"error": "model \'x\' not found"}', "model 'x' not found"),
        (b'[{"error": {"message": "In a list"}}]', "In a list"),
        (b'{"message": "of vLLM"}', "of vLLM"),
        (b'{"detail": "of FastAPI"}', "of FastAPI"),
        (b'{"detail": [{"msg": "nested"}]}', ""),
        (b"upstream connect error", "upstream connect error"),
        (b"<!DOCTYPE html><html><body>Cloudflare</body></html>", ""),
        (b"", ""),
        (b"null", "null"),
        (b'"text"', ""),
        (b"\xff\xfe\x00", "\ufffd\ufffd\x00"),
        (b"[" * 100_000, "[" * 300),
        (b"w" * 1000, "w" * 300),
    ],
)
def test_the_words_of_a_server_are_found_wherever_they_stand(body, words):
    assert words_of(Reply(500, {}, body)) == words


@given(st.binary(max_size=200), st.integers(100, 599))
def test_any_body_of_any_status_gives_a_sentence(body, status):
    found = fault_of("Example", "EXAMPLE_KEY", Reply(status, {}, body))
    assert found.message.startswith("Example ")
    assert found.message.endswith(").")


@pytest.mark.parametrize(
    ("location", "told"),
    [
        ("https://new.example.org:8443/v1/chat?key=secret", "redirects to https://new.example.org:8443:"),
        ("//other.example/x", "redirects to https://other.example:"),
        ("https://secret@host.example/", "redirects to https://host.example:"),
        ("https://{0}.example/", "redirects to https://0.example:"),
        ("/v1/chat/", "redirects to another path"),
        ("http://[broken", "redirects to another path"),
        ("", "redirects to another path"),
    ],
)
def test_a_redirect_is_told_and_shows_no_secret(location, told):
    found = fault(307, location=location)
    assert told in found.message
    assert "secret" not in found.message
    assert "base URL" in found.message


def test_a_cause_that_the_provider_sees_goes_before_the_status():
    found = fault(429, cause=Cause("is empty: fill it", final=True))
    assert (found.message, found.again, found.final) == ("Example is empty: fill it (429).", False, True)


def test_a_server_that_forbids_to_ask_again_is_not_asked_again():
    assert not fault(503, x_should_retry="false").again
    assert fault(503, x_should_retry="true").again
    assert not fault(400, x_should_retry="true").again


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "7"}, 7.0),
        ({"retry-after": "0.5"}, 0.5),
        ({"retry-after": "0"}, 0.0),
        ({"retry-after-ms": "250", "retry-after": "7"}, 0.25),
        ({"retry-after": "Sun, 22 Nov 2026 12:00:30 GMT"}, 30.0),
        ({"retry-after": "Sun, 22 Nov 2026 13:00:30 +0100"}, 30.0),
        ({"retry-after": "Sun, 22 Nov 2026 12:00:30 -0000"}, 30.0),
        ({"retry-after": "Sun, 22 Nov 2026 11:00:00 GMT"}, 0.0),
        ({"retry-after": "-3"}, None),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "inf"}, None),
        ({"retry-after": "soon"}, None),
        ({"retry-after": ""}, None),
        ({}, None),
    ],
)
def test_how_long_to_wait_is_read_from_seconds_or_a_date(headers, seconds):
    noon = datetime(2026, 11, 22, 12, tzinfo=timezone.utc)
    assert wait_of(headers, noon) == seconds


def test_a_date_is_measured_from_now():
    later = datetime.now(timezone.utc) + timedelta(hours=1)
    assert 3500 < wait_of({"retry-after": later.strftime("%a, %d %b %Y %H:%M:%S GMT")}) <= 3600


@given(st.text(max_size=40))
def test_any_header_gives_a_wait_or_none(text):
    found = wait_of({"retry-after": text})
    assert found is None or found >= 0
