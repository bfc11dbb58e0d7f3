"""What a model answered, in its own words."""

from __future__ import annotations

from dataclasses import dataclass

# Why a reply did not become a vote; shown to the user and kept with the vote.
REFUSED = "refused to answer"
BLOCKED = "blocked by the provider's safety filter"
CUT_OFF = "answer cut off"
EMPTY = "empty answer"
NOT_JSON = "answer is not JSON"
UNKNOWN_CLASS = "class unknown to the taxonomy"
NO_REPLY = "no reply"
STOPPED = "voter stopped"

UNSURE = "unsure"
"""What a model is told to say when it cannot tell: an abstention, no failure."""


@dataclass(frozen=True)
class Answer:
    """A model's answer before its words are normalised; `confidence` is 0…1."""

    label: str
    second: str
    confidence: float
    mixed: bool
    reason: str
