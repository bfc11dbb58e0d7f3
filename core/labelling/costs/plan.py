"""What a model is about to be asked, settled before anything is sent."""

from __future__ import annotations

import os
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from ...feedback import Feedback, stop_if_cancelled
from ..evidence import Evidence
from ..exchange.replies import reply_key
from ..prompting.question import Question
from ..taxonomy import Taxonomy
from ..voters.base import Vote
from ..voters.model import ModelVoter
from .catalogue import Catalogue, Price, load_catalogue
from .cost import Estimate, Usage, estimate_voter, usage_of

CATALOGUE_VARIABLE = "LANDCOVER_MODELS"


@dataclass(frozen=True)
class Plan:
    """A model's questions: those to send, each with the size of its request's body in bytes, and the kept replies'."""

    voter: ModelVoter
    asked: tuple[tuple[Question, int], ...]
    kept: frozenset[str]
    price: Price | None

    @property
    def estimate(self) -> Estimate:
        """What the plan costs."""
        voter = self.voter
        return estimate_voter(voter.name, voter.provider, voter.endpoint, self.asked, len(self.kept), self.price)


def plan_questions(
    voter: ModelVoter,
    evidence: Sequence[Evidence],
    altered: Sequence[Evidence],
    taxonomy: Taxonomy,
    catalogue: Catalogue,
    feedback: Feedback,
) -> Plan:
    """Return what a model will be asked: about all evidence as often as it repeats, about altered pictures once.

    Raises Cancelled when the user stops.
    """
    asked, kept = [], set()
    for shown, repeats in [*((shown, voter.repeats) for shown in evidence), *((shown, 1) for shown in altered)]:
        stop_if_cancelled(feedback)
        question = voter.question(shown, taxonomy)
        request = voter.provider.ask(voter.endpoint, question)
        for repeat in range(1, repeats + 1):
            key = reply_key(voter.provider.name, request, repeat)
            if voter.access.replies.get(key) is None:
                asked.append((question, len(request.body)))
            else:
                kept.add(key)
    price = catalogue.price(voter.spec.provider, voter.spec.model, voter.spec.url)
    return Plan(voter, tuple(asked), frozenset(kept), price)


def usage_by_plan(votes: Sequence[Vote], plans: Sequence[Plan], kept: Collection[str]) -> tuple[Usage, ...]:
    """Return what each model took in the end; `kept` are the keys of the replies that were not sent for."""
    prices = {plan.voter.name: plan.price for plan in plans}
    local = {plan.voter.name for plan in plans if plan.estimate.local}
    return usage_of(votes, prices, kept, local)


def users_catalogue() -> Catalogue:
    """Return the plugin's models, overridden by the file that the environment variable LANDCOVER_MODELS names."""
    path = os.environ.get(CATALOGUE_VARIABLE)
    return load_catalogue(Path(path) if path else None)
