"""Estimates and counts worked out by hand; what is unknown is said to be, and never free of charge."""

from dataclasses import replace

import pytest
from landcover_interpreter.core.labelling.costs.catalogue import Price
from landcover_interpreter.core.labelling.costs.cost import (
    ANSWER_TOKENS,
    Estimate,
    Usage,
    estimate_voter,
    lines,
    usage_lines,
    usage_of,
)
from landcover_interpreter.core.labelling.pictures.picture import SCENE, Picture
from landcover_interpreter.core.labelling.prompting.question import Question
from landcover_interpreter.core.labelling.voters.base import Exchange, Provenance, Vote
from landcover_interpreter.core.labelling.voters.provider import Endpoint
from landcover_interpreter.core.labelling.voters.providers import PROVIDERS

ANTHROPIC, OLLAMA = PROVIDERS["anthropic"], PROVIDERS["ollama"]
CLOUD = Endpoint("https://api.anthropic.com", "claude-haiku-4-5", None)
LOCAL = Endpoint("http://localhost:11434", "qwen3-vl:8b", None)
PRICE = Price(1.0, 5.0, "2026-11")
VOTER = "anthropic:claude-haiku-4-5"

# 560 × 280 pixels are 20 × 10 squares of 28 pixels: 200 tokens at Anthropic.
PICTURE = Picture(SCENE, "scene.png", 560, 280, b"")
# 300 + 98 letters and the two of "{}": 400 bytes, 100 tokens.
QUESTION = Question("s" * 300, "t" * 98, (PICTURE, PICTURE), {}, "classes-1")


def estimated(asked, kept=0, endpoint=CLOUD, provider=ANTHROPIC, price=PRICE, voter=VOTER):
    return estimate_voter(voter, provider, endpoint, asked, kept, price)


def test_an_estimate_counts_everything():
    found = estimated([(QUESTION, 1_000_000)] * 10, kept=2)
    assert found == Estimate(
        voter=VOTER,
        destination="api.anthropic.com",
        requests=10,
        kept=2,
        pictures=20,
        sent_bytes=10_000_000,
        input_tokens=10 * (100 + 2 * 200),
        output_tokens=10 * ANSWER_TOKENS,
        price_usd=pytest.approx(5000 / 1e6 + 1500 * 5 / 1e6),
        local=False,
        prices_of="2026-11",
    )


def test_text_is_counted_in_bytes():
    """Ukrainian takes about two letters a token where English takes four."""
    plain = replace(QUESTION, pictures=())
    assert estimated([(plain, 1)]).input_tokens == 100
    assert estimated([(replace(plain, system="щ" * 300), 1)]).input_tokens == 175
    assert estimated([(replace(plain, schema={"a": "b" * 14}), 1)]).input_tokens == 106


def test_an_unknown_price_is_none():
    found = estimated([(QUESTION, 1)], price=None)
    assert (found.price_usd, found.prices_of, found.local) == (None, "", False)
    assert lines([found])[0].endswith("price unknown")


def test_a_model_on_this_computer_has_no_price():
    found = estimated([(QUESTION, 1)], endpoint=LOCAL, provider=OLLAMA, price=PRICE)
    assert (found.price_usd, found.local, found.destination) == (None, True, "this computer")
    assert "price" not in lines([found])[0]


def test_nothing_to_send_costs_nothing():
    found = estimated([], kept=20)
    assert (found.requests, found.pictures, found.sent_bytes, found.price_usd) == (0, 0, 0, 0.0)
    assert lines([found]) == [f"{VOTER} → api.anthropic.com: nothing to send, 20 answers from kept replies"]


def test_the_sentence_for_the_log():
    whole = Estimate(VOTER, "api.anthropic.com", 20, 0, 140, 12_345_678, 96_321, 3000, 0.1113, False, "2026-11")
    assert lines([whole]) == [
        "anthropic:claude-haiku-4-5 → api.anthropic.com: 20 requests with 140 pictures, 12.3 MB, "
        "about 96,000 tokens in and 3,000 out, about $0.11 (prices of 2026-11)"
    ]
    local = replace(whole, voter="ollama:llava", destination="this computer", price_usd=None, local=True, kept=1)
    small = replace(
        whole, requests=1, pictures=0, sent_bytes=4321, input_tokens=1234, output_tokens=150, price_usd=0.002
    )
    assert lines([local, small]) == [
        "ollama:llava → this computer: 20 requests with 140 pictures, 12.3 MB, "
        "about 96,000 tokens in and 3,000 out, nothing to pay, 1 answer from kept replies",
        "anthropic:claude-haiku-4-5 → api.anthropic.com: 1 request, 5 kB, "
        "about 1,200 tokens in and 150 out, less than $0.01 (prices of 2026-11)",
        "All together: 21 requests, 12.3 MB, less than $0.01.",
    ]


def test_the_sum_counts_those_that_send_and_says_what_it_does_not_know():
    paid = Estimate(VOTER, "api.anthropic.com", 20, 0, 140, 1_000_000, 96_000, 3000, 0.25, False, "2026-11")
    unknown = replace(paid, voter="openai:x", price_usd=None)
    local = replace(unknown, voter="ollama:y", local=True)
    done = replace(paid, requests=0, kept=20, sent_bytes=0, price_usd=0.0)

    def total(*estimates):
        found = lines(estimates)
        assert len(found) == len(estimates) + 1
        return found[-1]

    assert total(paid, replace(paid, requests=1)) == "All together: 21 requests, 2.0 MB, about $0.50."
    assert total(paid, unknown) == "All together: 40 requests, 2.0 MB, about $0.25 and what is unknown."
    assert total(paid, local, done) == "All together: 40 requests, 2.0 MB, about $0.25."
    assert total(unknown, local) == "All together: 40 requests, 2.0 MB."
    assert len(lines([paid, done])) == 2


@pytest.mark.parametrize("model", ["qwen3-vl:235b-cloud", "glm-4.6:cloud"])
def test_a_model_that_ollama_only_passes_on_is_not_on_this_computer(model):
    found = estimated([(QUESTION, 1)], endpoint=replace(LOCAL, model=model), provider=OLLAMA, price=None)
    assert (found.destination, found.price_usd, found.local) == ("ollama.com", None, False)
    assert lines([found])[0].endswith("price unknown")
    assert estimated([(QUESTION, 1)], endpoint=replace(LOCAL, model="cloudy:8b"), provider=OLLAMA).local


def vote(*keys, tokens=(1000, 100), voter=VOTER, **changes):
    exchanges = tuple(Exchange(key, "{}", 1.0, 1) for key in keys)
    origin = Provenance("m", "classes-1", "", (), exchanges, None, *tokens)
    return Vote(voter, 1, 10, 0.8, "", **{"provenance": origin, **changes})


PRICES = {VOTER: PRICE}


def test_usage_is_what_the_providers_counted():
    votes = [vote("a"), vote("b", "c", tokens=(3000, 200)), vote("d", failure="not JSON"), vote("e", voter="openai:x")]
    prices = {"openai:x": None, "gemini:silent": PRICE, **PRICES}
    assert usage_of(votes, prices) == (
        Usage("openai:x", 1, 0, 1000, 100, None, votes=1),
        Usage("gemini:silent", 0, 0, 0, 0, 0.0),
        Usage(VOTER, 4, 0, 5000, 400, pytest.approx(0.007), votes=2, failed=1),
    )
    assert usage_of(votes, {}) == ()


def test_kept_replies_cost_nothing_again():
    votes = [vote("a"), vote("b"), vote("c", "d")]
    assert usage_of(votes, PRICES, kept={"a", "b", "c", "d"}) == (Usage(VOTER, 0, 4, 0, 0, 0.0, votes=3),)
    assert usage_of(votes, {VOTER: None}, kept={"a", "b", "c", "d"})[0].price_usd == 0.0
    found = usage_of(votes, PRICES, kept={"a", "c"})
    assert found == (Usage(VOTER, 2, 2, 2000, 200, pytest.approx(0.003), votes=3),)


def test_one_reply_that_does_not_tell_makes_the_sum_unknown():
    assert usage_of([vote("a"), vote("b", tokens=(None, 100))], PRICES) == (
        Usage(VOTER, 2, 0, None, 200, None, votes=2),
    )
    assert usage_of([vote("a"), vote("b", tokens=(None, None))], PRICES, kept={"b"})[0].input_tokens == 1000


def test_votes_without_a_reply_have_no_requests_and_those_of_no_model_are_left_out():
    silent = [vote(tokens=(None, None), failure="no reply"), vote(provenance=None, failure="not asked any more")]
    found = usage_of([Vote("spectral", 1, 10, 0.9, ""), *silent], PRICES)
    assert found == (Usage(VOTER, 0, 0, 0, 0, 0.0, failed=2),)


def test_a_model_on_this_computer_is_not_charged():
    (found,) = usage_of([vote("a")], PRICES, local={VOTER})
    assert found == Usage(VOTER, 1, 0, 1000, 100, None, True, votes=1)


def test_the_sentence_afterwards():
    used = Usage(VOTER, 20, 3, 95_310, 2711, 0.1088, votes=22, failed=1)
    assert usage_lines(
        [
            used,
            replace(used, requests=1, kept=0, price_usd=None, votes=1, failed=0),
            replace(used, input_tokens=None, price_usd=None, kept=0),
            replace(used, requests=0, input_tokens=0, output_tokens=0, price_usd=0.0),
            replace(used, price_usd=None, local=True, kept=0),
        ]
    ) == [
        f"{VOTER}: 22 votes, 1 failed; 20 requests answered, 95,310 tokens in and 2,711 out, $0.11, "
        "3 answers from kept replies",
        f"{VOTER}: 1 vote; 1 request answered, 95,310 tokens in and 2,711 out, price unknown",
        f"{VOTER}: 22 votes, 1 failed; 20 requests answered, tokens not told, price unknown",
        f"{VOTER}: 22 votes, 1 failed; nothing sent, 3 answers from kept replies",
        f"{VOTER}: 22 votes, 1 failed; 20 requests answered, 95,310 tokens in and 2,711 out, nothing to pay",
    ]
