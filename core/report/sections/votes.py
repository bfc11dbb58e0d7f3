"""What each voter said of each cluster, in its own words."""

from __future__ import annotations

from ...labelling.voters.base import Vote
from ..markup import Html, element
from ..numbers import NOT_DEFINED, share
from ..subject import Subject
from ..tables import Column, table

_HASH_SHOWN = 12
_COLUMNS = (
    Column("Cluster"),
    Column("Voter"),
    Column("Answer"),
    Column("Confidence", True),
    Column("Next"),
    Column("Reason"),
    Column("Prompt hash"),
)


def votes(subject: Subject) -> Html:
    """Return a row per vote; those of the stability test are told apart by what was altered."""
    found = subject.interpretation.votes
    if not found:
        return element("section", element("h2", "Votes"), element("p", "No voter was asked."))
    ordered = sorted(found, key=lambda vote: (vote.cluster, vote.voter, vote.variant, vote.repeat))
    return element(
        "section",
        element("h2", "Votes"),
        element("p", _how_far_voters_agree(subject)),
        table("Votes on the clusters", _COLUMNS, [_row(subject, vote) for vote in ordered]),
    )


def _how_far_voters_agree(subject: Subject) -> str:
    kappa, pairs = subject.interpretation.fleiss_kappa, subject.interpretation.pairwise_agreement
    if not pairs:
        return "There was one voter, so that nobody could contradict it."
    words = [
        f"{pair.first} and {pair.second} name the same class for {pair.same} of {pair.clusters} clusters"
        for pair in pairs
    ]
    beyond = "" if kappa is None else f" Fleiss' kappa of all voters is {kappa:.2f}."
    return "; ".join(words) + "." + beyond


def _row(subject: Subject, vote: Vote) -> tuple[str, ...]:
    return (
        str(vote.cluster),
        _voter(vote),
        _answer(subject, vote),
        NOT_DEFINED if vote.code is None else share(vote.confidence),
        NOT_DEFINED if vote.second is None else subject.class_name(vote.second),
        vote.reason,
        vote.provenance.prompt_hash[:_HASH_SHOWN] if vote.provenance else NOT_DEFINED,
    )


def _voter(vote: Vote) -> str:
    repeat = f", answer {vote.repeat}" if vote.repeat > 1 else ""
    variant = f" (stability test: {vote.variant})" if vote.variant else ""
    return f"{vote.voter}{repeat}{variant}"


def _answer(subject: Subject, vote: Vote) -> str:
    if vote.failure:
        return f"failed: {vote.failure}"
    if vote.code is None:
        return "abstained"
    return subject.class_name(vote.code) + (", sees more than one cover" if vote.mixed else "")
