"""Making requests of JSON, and reading JSON that may hold anything."""

import json

import pytest
from landcover_interpreter.core.labelling.exchange.transport import Secret
from landcover_interpreter.core.labelling.voters.provider import Endpoint
from landcover_interpreter.core.labelling.voters.wire import (
    bearer,
    count_at,
    dig,
    entries_of,
    get,
    post,
    squares,
    text_at,
    texts_at,
)

PLACE = Endpoint("https://example.org/v1", "seer", Secret("test-key"), 7.0)


def test_a_request_has_the_endpoints_address_headers_and_time_limit():
    request = post(PLACE, "/chat", bearer(PLACE), {"text": "Größe \ud83d \U0001f30d"})
    assert (request.method, request.url, request.timeout_s) == ("POST", "https://example.org/v1/chat", 7.0)
    assert request.headers["Authorization"] == "Bearer test-key"
    assert request.headers["Content-Type"] == "application/json"
    assert json.loads(request.body) == {"text": "Größe \ud83d \U0001f30d"}
    asked = get(PLACE, "/models", {})
    assert (asked.method, asked.url, asked.body) == ("GET", "https://example.org/v1/models", b"")


@pytest.mark.parametrize("key", [None, Secret(""), Secret("  ")])
def test_without_a_key_there_is_no_header_for_it(key):
    assert bearer(Endpoint("http://localhost", "seer", key)) == {}


def test_what_lies_at_a_path_is_found_and_anything_else_is_none():
    value = {"a": [{"b": 1}, None], "0": "no index"}
    assert dig(value, "a", 0, "b") == 1
    for path in (("a", 2), ("a", "0"), ("b",), ("a", 0, "b", "c"), ("a", 1, "b"), ("0", 0), (0,)):
        assert dig(value, *path) is None


def test_a_number_is_whole_and_not_below_zero():
    tokens = {"good": 3, "zero": 0, "below": -1, "real": 3.0, "true": True, "text": "3"}
    assert [count_at(tokens, name) for name in tokens] == [3, 0, None, None, None, None]


def test_text_is_valid_unicode():
    assert text_at({"a": "Größe \ud83d"}, "a") == "Größe ?"
    assert text_at({"a": 1}, "a") == ""


def test_text_in_parts_is_joined_without_thoughts():
    parts = [{"text": "Hm", "thought": True}, {"text": "a"}, {"image": 1}, None, {"text": 2}, {"text": "b"}]
    assert texts_at({"c": parts}, "c") == "ab"
    assert texts_at({"c": "whole"}, "c") == "whole"
    assert texts_at({"c": []}, "c") == texts_at({"c": None}, "c") == ""


@pytest.mark.parametrize("body", [{}, {"data": None}, {"data": "abc"}, {"data": {"id": 1}}, {"data": [{}, 1]}])
def test_a_list_of_another_shape_is_an_error(body):
    with pytest.raises((KeyError, TypeError)):
        entries_of(body, "data")


def test_squares_cover_the_edges_too():
    assert [squares(*size, 32) for size in ((32, 32), (33, 32), (1800, 2400))] == [1, 2, 57 * 75]
