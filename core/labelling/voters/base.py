"""What every voter does, and what a vote is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from ...feedback import Feedback
from ...records import record_values
from ..evidence import Evidence
from ..prompting.answer import Answer
from ..taxonomy import Taxonomy


@dataclass(frozen=True)
class Exchange:
    """A request that was answered: its key in the reply cache, and the reply's body as it came.

    `seconds` is how long the provider took, `attempts` how often it was asked; a reply from the cache keeps
    those of its first time.
    """

    key: str
    body: str
    seconds: float
    attempts: int


@dataclass(frozen=True)
class Provenance:
    """How a model's vote came about.

    `model` is the name that the provider reported, `prompt` the version of the prompt files and `prompt_hash`
    the SHA-256 of all text that was sent; `pictures` are the SHA-256 of the pictures in order; tokens are
    those that the provider reported over all exchanges, None where it did not.
    """

    model: str
    prompt: str
    prompt_hash: str
    pictures: tuple[str, ...]
    exchanges: tuple[Exchange, ...]
    answer: Answer | None
    input_tokens: int | None
    output_tokens: int | None


@dataclass(frozen=True)
class Vote:
    """A voter's word on a cluster: a class code, or None for an abstention or a failure, with its reason.

    `confidence` is the voter's own, 0…1. `second` is the class it would name next. `repeat` counts from 1
    where a voter is asked more than once. `mixed` says that the voter saw more than one cover. `failure` is the
    cause why there is no vote (labelling/prompting/answer), '' for a vote or an abstention; `reason` then holds the
    details. `variant` names the altered pictures of the stability test, '' for the vote that counts.
    """

    voter: str
    cluster: int
    code: int | None
    confidence: float
    reason: str
    second: int | None = None
    repeat: int = 1
    mixed: bool = False
    failure: str = ""
    variant: str = ""
    provenance: Provenance | None = None

    def to_dict(self) -> dict:
        """Return the vote as JSON values."""
        return record_values(self)


class Voter(Protocol):
    """Names clusters.

    `repeats` is how often it is asked about each cluster, `concurrency` how many questions it takes at once,
    `sees` whether it looks at pictures.
    """

    name: str
    repeats: int
    concurrency: int
    sees: bool

    def vote(self, evidence: Evidence, taxonomy: Taxonomy, repeat: int, feedback: Feedback) -> Vote:
        """Return a vote on one cluster; never guess silently, abstain instead.

        A failure that concerns this cluster alone is a vote with its cause; VoterError means that the voter
        cannot go on at all.
        """
