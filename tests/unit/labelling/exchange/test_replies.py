"""Replies are kept by everything that went into their request, and by nothing else."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from landcover_interpreter.core.labelling.exchange.replies import Chained, KeptVotes, Recorded, ReplyCache, reply_key
from landcover_interpreter.core.labelling.exchange.transport import Request
from landcover_interpreter.core.labelling.voters.base import Exchange, Provenance, Vote

REQUEST = Request("POST", "https://example.org/v1/chat", {"authorization": "Bearer test-key"}, b'{"model":"m"}')
EXCHANGE = Exchange(reply_key("openai", REQUEST, 1), '{"answer": "Tree cover — ліс"}', 1.25, 2)


@pytest.mark.parametrize(
    ("provider", "request_", "repeat"),
    [
        ("ollama", REQUEST, 1),
        ("openai", REQUEST, 2),
        ("openai", replace(REQUEST, body=b'{"model":"n"}'), 1),
        ("openai", replace(REQUEST, url="https://example.com/v1/chat"), 1),
    ],
)
def test_what_changes_the_answer_changes_the_key(provider, request_, repeat):
    assert reply_key(provider, request_, repeat) != EXCHANGE.key


def test_the_same_question_with_another_key_or_time_limit_has_the_same_reply():
    other = replace(REQUEST, headers={"authorization": "Bearer other-key"}, timeout_s=5)
    assert reply_key("openai", other, 1) == EXCHANGE.key


def test_a_reply_is_found_again_by_another_cache_of_the_same_folder(tmp_path):
    ReplyCache(tmp_path / "replies").keep(EXCHANGE)
    assert ReplyCache(tmp_path / "replies").get(EXCHANGE.key) == EXCHANGE
    assert ReplyCache(tmp_path / "replies").get("0" * 64) is None


@pytest.mark.parametrize(
    "content", [b"", b"{", b'{"key": "a"}', b'{"key":1,"body":2,"seconds":3,"attempts":4}', b"\xff"]
)
def test_a_damaged_reply_counts_as_none(tmp_path, content):
    cache = ReplyCache(tmp_path)
    cache.keep(EXCHANGE)
    next(tmp_path.rglob("*.json")).write_bytes(content)
    assert cache.get(EXCHANGE.key) is None


def test_threads_may_keep_the_same_reply_at_once(tmp_path):
    cache = ReplyCache(tmp_path)
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(cache.keep, [EXCHANGE] * 64))
    assert cache.get(EXCHANGE.key) == EXCHANGE
    assert [path.suffix for path in tmp_path.rglob("*") if path.is_file()] == [".json"]


def test_a_cache_that_cannot_be_written_does_not_stop_the_vote(tmp_path):
    (tmp_path / "file").write_text("in the way")
    cache = ReplyCache(tmp_path / "file" / "replies")
    cache.keep(EXCHANGE)
    assert cache.get(EXCHANGE.key) is None
    assert "Replies cannot be kept in" in cache.problem()
    assert "Replies cannot be kept in" in Chained(KeptVotes([]), cache).problem()


def test_a_cache_that_can_be_written_has_no_problem_and_is_left_empty(tmp_path):
    cache = Recorded(Chained(KeptVotes([]), ReplyCache(tmp_path / "replies")))
    assert cache.problem() == ""
    assert list((tmp_path / "replies").iterdir()) == []


def test_the_replies_that_were_used_are_recorded(tmp_path):
    store = Recorded(ReplyCache(tmp_path))
    store.keep(EXCHANGE)
    assert store.used == set()
    assert store.get("0" * 64) is None
    assert store.get(EXCHANGE.key) == EXCHANGE
    assert store.used == {EXCHANGE.key}


def test_only_replies_of_votes_that_count_are_taken_from_a_run(tmp_path):
    origin = Provenance("m", "classes-1", "0" * 64, (), (EXCHANGE,), None, None, None)
    vote = Vote("openai:m", 1, 10, 0.9, "crowns", provenance=origin)
    failed = Exchange("f" * 64, "{}", 1.0, 1)
    refused = replace(vote, failure="refused to answer", code=None, provenance=replace(origin, exchanges=(failed,)))
    kept = KeptVotes([vote, refused, Vote("spectral", 1, 10, 0.9, "")])
    assert kept.get(EXCHANGE.key) == EXCHANGE
    assert kept.get(failed.key) is None
    cache = ReplyCache(tmp_path)
    chained = Chained(kept, cache)
    chained.keep(failed)
    assert chained.get(failed.key) == failed == cache.get(failed.key)
    assert chained.get(EXCHANGE.key) == EXCHANGE
