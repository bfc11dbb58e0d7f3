"""What asking models costs: estimated before anything is sent, counted from the providers' figures afterwards.

A price that is not known is None, shown as "price unknown", never 0.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from math import ceil, log10

from ...hosts import host_of, is_loopback
from ..prompting.question import Question
from ..voters.base import Vote
from ..voters.provider import Endpoint, Provider
from .catalogue import Price

BYTES_PER_TOKEN = 4
"""Bytes of UTF-8 per token of text, the providers' own rule of thumb for English."""

ANSWER_TOKENS = 150
"""Tokens of one answer: five fields and a sentence. What a model thinks before it answers comes on top."""

THIS_COMPUTER = "this computer"


@dataclass(frozen=True)
class Estimate:
    """What one voter is about to be sent.

    `requests` are to be sent to `destination` (a host, or this computer), `kept` are answered from kept replies.
    `sent_bytes` is the size of all bodies. `price_usd` is None where it is unknown, and for a model on this
    computer (`local`), which has none. `prices_of` is the month of the price. Repairs and retries come on top.
    """

    voter: str
    destination: str
    requests: int
    kept: int
    pictures: int
    sent_bytes: int
    input_tokens: int
    output_tokens: int
    price_usd: float | None
    local: bool
    prices_of: str = ""


@dataclass(frozen=True)
class Usage:
    """What one voter was sent, and took by the provider's own count; None where that was not told.

    `requests` were answered by the provider, `kept` from kept replies; a model on this computer (`local`) has
    no price. `votes` came of it, abstentions included, and `failed` did not.
    """

    voter: str
    requests: int
    kept: int
    input_tokens: int | None
    output_tokens: int | None
    price_usd: float | None
    local: bool = False
    votes: int = 0
    failed: int = 0


def estimate_voter(
    voter: str,
    provider: Provider,
    endpoint: Endpoint,
    asked: Sequence[tuple[Question, int]],
    kept: int,
    price: Price | None,
) -> Estimate:
    """Return what it costs to ask a voter.

    `asked` are the questions to be sent, a repeat as one more, each with the size of its request's body in
    bytes; `kept` is the number of those that kept replies answer, which are not among them.
    """
    text = sum(_text_tokens(question) for question, _ in asked)
    pictures = [picture for question, _ in asked for picture in question.pictures]
    tokens = text + sum(provider.picture_tokens(endpoint.model, shown.width, shown.height) for shown in pictures)
    answers = ANSWER_TOKENS * len(asked)
    relay = provider.relay(endpoint.model)
    local = is_loopback(endpoint.url) and not relay
    known = None if local else price
    return Estimate(
        voter=voter,
        destination=THIS_COMPUTER if local else relay or host_of(endpoint.url),
        requests=len(asked),
        kept=kept,
        pictures=len(pictures),
        sent_bytes=sum(size for _, size in asked),
        input_tokens=tokens,
        output_tokens=answers,
        price_usd=known.of(tokens, answers) if known else None,
        local=local,
        prices_of=known.as_of if known else "",
    )


def _text_tokens(question: Question) -> int:
    schema = json.dumps(question.schema, ensure_ascii=False)
    return ceil(len(f"{question.system}{question.text}{schema}".encode()) / BYTES_PER_TOKEN)


def usage_of(
    votes: Sequence[Vote],
    prices: Mapping[str, Price | None],
    kept: Collection[str] = frozenset(),
    local: Collection[str] = frozenset(),
) -> tuple[Usage, ...]:
    """Return what each of the models in `prices` took, in their order.

    `prices` are by voter's name, `local` names the voters on this computer, `kept` holds the keys of replies
    that were not sent for. Tokens are summed over votes with a new exchange, a kept first half of a repaired
    answer included; one vote whose provider does not tell makes the sum unknown.
    """
    return tuple(
        _usage(voter, [vote for vote in votes if vote.voter == voter], price, kept, voter in local)
        for voter, price in prices.items()
    )


def _usage(voter: str, votes: Sequence[Vote], price: Price | None, kept: Collection[str], local: bool) -> Usage:
    origins = [vote.provenance for vote in votes if vote.provenance is not None]
    exchanges = [exchange for origin in origins for exchange in origin.exchanges]
    again = sum(exchange.key in kept for exchange in exchanges)
    new = [origin for origin in origins if any(exchange.key not in kept for exchange in origin.exchanges)]
    tokens = _sum([origin.input_tokens for origin in new]), _sum([origin.output_tokens for origin in new])
    failed = sum(bool(vote.failure) for vote in votes)
    paid = None if local else _paid(price, *tokens)
    return Usage(voter, len(exchanges) - again, again, *tokens, paid, local, len(votes) - failed, failed)


def _paid(price: Price | None, input_tokens: int | None, output_tokens: int | None) -> float | None:
    if input_tokens == output_tokens == 0:
        return 0.0
    if price is None or input_tokens is None or output_tokens is None:
        return None
    return price.of(input_tokens, output_tokens)


def _sum(counts: Sequence[int | None]) -> int | None:
    return None if any(count is None for count in counts) else sum(count for count in counts if count is not None)


def lines(estimates: Sequence[Estimate]) -> list[str]:
    """Return a sentence per voter: where its requests go, how many and how large, and what they cost about."""
    found = [f"{estimate.voter} → {estimate.destination}: {_sentence(estimate)}" for estimate in estimates]
    sending = [estimate for estimate in estimates if estimate.requests]
    if len(sending) < 2:
        return found
    paid = [estimate for estimate in sending if not estimate.local]
    known = [estimate.price_usd for estimate in paid if estimate.price_usd is not None]
    price = f", {_dollars(sum(known), 'about ')}" if known else ""
    unknown = " and what is unknown" if known and len(known) < len(paid) else ""
    size = _size(sum(estimate.sent_bytes for estimate in sending))
    return [*found, f"All together: {_count(sum(e.requests for e in sending), 'request')}, {size}{price}{unknown}."]


def _sentence(estimate: Estimate) -> str:
    kept = f"{_count(estimate.kept, 'answer')} from kept replies" if estimate.kept else ""
    if not estimate.requests:
        return f"nothing to send, {kept or 'nothing to ask'}"
    pictures = f" with {_count(estimate.pictures, 'picture')}" if estimate.pictures else ""
    parts = (
        f"{_count(estimate.requests, 'request')}{pictures}",
        _size(estimate.sent_bytes),
        f"about {_rounded(estimate.input_tokens):,} tokens in and {_rounded(estimate.output_tokens):,} out",
        _price(estimate),
        kept,
    )
    return ", ".join(part for part in parts if part)


def _price(estimate: Estimate) -> str:
    if estimate.local:
        return "nothing to pay"
    if estimate.price_usd is None:
        return "price unknown"
    return f"{_dollars(estimate.price_usd, 'about ')} (prices of {estimate.prices_of})"


def usage_lines(usages: Sequence[Usage]) -> list[str]:
    """Return a sentence per voter: what it was sent, what came of it and what the provider counted."""
    return [f"{usage.voter}: {_outcome(usage)}; {_used(usage)}" for usage in usages]


def _outcome(usage: Usage) -> str:
    failed = f", {usage.failed:,} failed" if usage.failed else ""
    return f"{_count(usage.votes, 'vote')}{failed}"


def _used(usage: Usage) -> str:
    kept = f", {_count(usage.kept, 'answer')} from kept replies" if usage.kept else ""
    if not usage.requests:
        return f"nothing sent{kept}"
    told = usage.input_tokens is not None and usage.output_tokens is not None
    tokens = f"{usage.input_tokens:,} tokens in and {usage.output_tokens:,} out" if told else "tokens not told"
    return f"{_count(usage.requests, 'request')} answered, {tokens}, {_charge(usage)}{kept}"


def _charge(usage: Usage) -> str:
    if usage.local:
        return "nothing to pay"
    return "price unknown" if usage.price_usd is None else _dollars(usage.price_usd, "")


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" + ("" if number == 1 else "s")


def _size(size: int) -> str:
    return f"{size / 1e6:,.1f} MB" if size >= 1e5 else f"{ceil(size / 1e3)} kB"


def _rounded(number: int) -> int:
    """Return a number to two significant digits; an estimate knows no more."""
    return round(number, 1 - int(log10(number))) if number > 0 else 0


def _dollars(dollars: float, about: str) -> str:
    return f"{about}${dollars:,.2f}" if dollars >= 0.01 else "less than $0.01"
