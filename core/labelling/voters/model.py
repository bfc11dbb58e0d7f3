"""A vision-language model as a voter: asks, understands the answer or says why not, and keeps where it came from."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace

from ...feedback import Feedback
from ...hosts import host_of, same_server
from ..evidence import Evidence
from ..exchange.access import Access
from ..exchange.replies import reply_key
from ..exchange.retry import AskError, send
from ..prompting.answer import EMPTY, NO_REPLY, NOT_JSON, UNKNOWN_CLASS, UNSURE, Answer
from ..prompting.prompt import ask_about, ask_again
from ..prompting.question import Question
from ..prompting.reading import Unusable, code_of, read_answer
from ..taxonomy import Taxonomy
from .base import Exchange, Provenance, Vote
from .provider import Endpoint, Provider, Said
from .specification import VoterSpec


@dataclass(frozen=True)
class ModelVoter:
    """A model at a provider; `facts` and `free_words` say how it is asked (labelling/prompting)."""

    spec: VoterSpec
    provider: Provider
    endpoint: Endpoint
    access: Access
    facts: bool = True
    free_words: bool = False
    sees = True

    @property
    def name(self) -> str:
        """The voter's name: provider, model, and the address where it is not the provider's own."""
        return self.spec.name

    @property
    def repeats(self) -> int:
        """How often the model is asked about each cluster."""
        return self.spec.repeats

    @property
    def concurrency(self) -> int:
        """How many questions the model is asked at once."""
        return self.spec.at_once(self.endpoint.url)

    def question(self, evidence: Evidence, taxonomy: Taxonomy) -> Question:
        """Return what the model is asked about a cluster."""
        return ask_about(evidence, taxonomy, self.facts, self.free_words)

    def vote(self, evidence: Evidence, taxonomy: Taxonomy, repeat: int, feedback: Feedback) -> Vote:
        """Return the model's vote; a second question mends an answer that cannot be read, once."""
        question = self.question(evidence, taxonomy)
        blank = Vote(
            self.name,
            evidence.profile.cluster,
            None,
            0.0,
            "",
            repeat=repeat,
            variant=evidence.variant,
            provenance=_asked(question),
        )
        try:
            exchanges = (self._exchange(question, repeat, feedback),)
        except AskError as error:
            if error.final:
                raise
            return replace(blank, failure=NO_REPLY, reason=str(error))
        vote = self._read(blank, exchanges, taxonomy)
        if vote.failure == NOT_JSON or (vote.failure == UNKNOWN_CLASS and not self.free_words):
            vote = self._mended(vote, question, taxonomy, feedback)
        if not vote.failure and vote.provenance is not None:
            for exchange in vote.provenance.exchanges:
                self.access.replies.keep(exchange)
        return vote

    def _mended(self, vote: Vote, question: Question, taxonomy: Taxonomy, feedback: Feedback) -> Vote:
        exchanges = vote.provenance.exchanges
        said = said_in(self.provider, exchanges[0])
        again = ask_again(question, said.text, f"{vote.failure}: {vote.reason}")
        try:
            exchanges = (*exchanges, self._exchange(again, vote.repeat, feedback))
        except AskError:
            # What was said stays; where no other question can succeed, the next one says so.
            return vote
        return self._read(vote, exchanges, taxonomy)

    def _exchange(self, question: Question, repeat: int, feedback: Feedback) -> Exchange:
        request = self.provider.ask(self.endpoint, question)
        key = reply_key(self.provider.name, request, repeat)
        if kept := self.access.replies.get(key):
            return kept
        try:
            answered = send(self.access.transport, request, self.provider.fault, feedback, self.endpoint.key)
        except AskError as error:
            raise self.explained(error) from error
        body = answered.reply.body.decode("utf-8", errors="replace")
        return Exchange(key, body, round(answered.seconds, 3), answered.attempts)

    def _read(self, asked: Vote, exchanges: tuple[Exchange, ...], taxonomy: Taxonomy) -> Vote:
        origin = replace(asked.provenance, exchanges=exchanges)
        return read_vote(replace(asked, provenance=origin), self.provider, taxonomy)

    def explained(self, error: AskError) -> AskError:
        """Return an error of another server than the provider's own in words about the key it got, or did not get."""
        if error.status not in (401, 403) or same_server(self.endpoint.url, self.provider.url):
            return error
        host = host_of(self.endpoint.url)
        if self.endpoint.key is None:
            own = self.provider.key_variable
            words = f"{host} asks for a key, and none was sent. Name its variable with key=, or use authcfg=."
            words += f" {own} goes to {self.provider.title}'s own address alone." if own else ""
        else:
            place = self.spec.key_variable or f"authcfg={self.spec.authcfg}"
            words = f"{host} does not accept the key from {place}, or not for this model ({error.status})."
        return AskError(words, error.final, error.status)


def _asked(question: Question) -> Provenance:
    """Return where a vote comes from that has no reply yet."""
    return Provenance(
        model="",
        prompt=question.version,
        prompt_hash=question.prompt_hash,
        pictures=question.picture_hashes,
        exchanges=(),
        answer=None,
        input_tokens=None,
        output_tokens=None,
    )


def read_vote(asked: Vote, provider: Provider, taxonomy: Taxonomy) -> Vote:
    """Return a vote as its kept exchanges say it, from nothing else: the same replies give the same vote.

    The last exchange counts. Class, confidence, reason, failure, model and tokens are read anew; who was
    asked what stays as it is in `asked`.
    """
    origin = asked.provenance
    heard = [said_in(provider, exchange) for exchange in origin.exchanges]
    origin = replace(
        origin,
        model=heard[-1].model,
        answer=None,
        input_tokens=_sum([said.input_tokens for said in heard]),
        output_tokens=_sum([said.output_tokens for said in heard]),
    )
    blank = replace(
        asked, code=None, second=None, confidence=0.0, mixed=False, reason="", failure="", provenance=origin
    )
    try:
        answer, code = _understood(heard[-1], taxonomy)
    except Unusable as error:
        return replace(blank, failure=error.cause, reason=error.detail)
    return replace(
        blank,
        code=code,
        second=code_of(answer.second, taxonomy),
        confidence=answer.confidence if code is not None else 0.0,
        mixed=answer.mixed,
        reason=answer.reason,
        provenance=replace(origin, answer=answer),
    )


def _understood(said: Said, taxonomy: Taxonomy) -> tuple[Answer, int | None]:
    """Return the answer and its class, None where the model is unsure; raise Unusable with the cause."""
    if said.failure:
        raise Unusable(said.failure, said.detail)
    answer = read_answer(said.text)
    code = code_of(answer.label, taxonomy)
    if code is None and answer.label != UNSURE:
        raise Unusable(
            UNKNOWN_CLASS,
            f"“{answer.label[:80]}” is no name and no synonym of a class. Where it should be one, add it to the "
            "taxonomy's synonyms and count the kept replies again.",
        )
    return answer, code


def said_in(provider: Provider, exchange: Exchange) -> Said:
    """Return what a reply says; one that is no JSON object says nothing."""
    try:
        body = json.loads(exchange.body)
    except (ValueError, RecursionError):
        body = None
    if not isinstance(body, dict):
        return Said("", "", None, None, EMPTY, f"{provider.title} did not reply in its own format.")
    return provider.read(body)


def _sum(tokens: list[int | None]) -> int | None:
    known = [count for count in tokens if count is not None]
    return sum(known) if known else None
