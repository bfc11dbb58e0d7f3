"""From votes to verdicts: the majority, its share, and what keeps it in doubt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import fsum, log2

from ...clustering.profiles import ClusterProfile
from ...records import record_values
from ..voters.base import Vote
from .ballots import Ballot, ballots_of, leading, runner_up

# A verdict whose mean confidence is lower is shown for review.
LOW_CONFIDENCE = 0.5
LEAST_SHARE = 0.5

# Why a cluster has no class.
NO_LABEL = "no label"
ALL_FAILED = "all voters failed"
NO_MAJORITY = "no majority"
TIE = "tie"
# What keeps a verdict in doubt. Details may follow a flag after ": ".
DISAGREEMENT = "disagreement"
UNSURE = "low confidence"
MIXED = "mixed cluster"
UNSTABLE = "unstable"
ABSTENTIONS = "many abstentions"
FEW_VOTES = "few votes"
CONTRADICTED = "contradicts the spectrum"

# Shares and confidences are kept to so many decimals; a share this close to the least one is not less.
_DECIMALS = 6
_ROUNDING = 1e-6


@dataclass(frozen=True)
class Verdict:
    """What the votes say of a cluster.

    `code` is the class, None without a majority; `share` that of the voters who named it, of all who voted or
    abstained, `confidence` their mean, both 0…1, and both of the leading class where `code` is None. `flags` say why
    the cluster needs review, none if it does not. `entropy` is Shannon's, in bits, of the voters' classes,
    abstentions left out; `runner_up` the class that comes next after `code`, the leading one where that is
    None; `dissent` the voters who named another class than `code`, by name.
    """

    cluster: int
    code: int | None
    share: float
    confidence: float
    flags: tuple[str, ...]
    entropy: float = 0.0
    runner_up: int | None = None
    dissent: tuple[str, ...] = ()

    @property
    def needs_review(self) -> bool:
        """Whether an analyst should look."""
        return bool(self.flags)

    @property
    def uncertainty(self) -> float:
        """1 without a class, else one minus share × confidence, which each flag halves; 0…1."""
        if self.code is None:
            return 1.0
        return 1 - self.share * self.confidence / 2 ** len(self.flags)

    def to_dict(self) -> dict:
        """Return the verdict as JSON values."""
        return record_values(self)


def decide(
    cluster: int, votes: Iterable[Vote], least_share: float = LEAST_SHARE, doubts: Sequence[str] = ()
) -> Verdict:
    """Count one vote per voter, its repeats merged; votes on other clusters are left out.

    Abstentions weigh against the winner, whose share must not be less than `least_share`; failed votes are no
    votes. A tie goes to the higher summed confidence; where that is level too, the cluster stays unlabelled.
    `doubts` are further flags.
    """
    ballots = ballots_of(vote for vote in votes if vote.cluster == cluster)
    cast = [ballot for ballot in ballots if not ballot.failure]
    named = [ballot for ballot in cast if ballot.code is not None]
    lead = leading((ballot.code, ballot.confidence) for ballot in named)
    share = lead.votes / max(len(cast), 1)
    confidence = lead.confidence / max(lead.votes, 1)
    if not named:
        hurdle = ALL_FAILED if ballots and not cast else NO_LABEL
    elif share < least_share - _ROUNDING:
        hurdle = NO_MAJORITY
    else:
        hurdle = "" if lead.code is not None else TIE
    code = None if hurdle else lead.code
    return Verdict(
        cluster,
        code,
        round(share, _DECIMALS),
        round(confidence, _DECIMALS),
        (*filter(None, (hurdle, *_flags(code, confidence, ballots))), *doubts),
        entropy=_entropy([ballot.code for ballot in named]),
        runner_up=runner_up(code, cast),
        dissent=tuple(ballot.voter for ballot in named if code not in (None, ballot.code)),
    )


def _flags(code: int | None, confidence: float, ballots: Sequence[Ballot]) -> tuple[str, ...]:
    """Return what keeps the winner `code` in doubt, and what keeps any count of these ballots in doubt."""
    behind = [ballot for ballot in ballots if code is not None and ballot.code == code]
    dissent = [ballot for ballot in ballots if ballot.code not in (None, code)]
    failed = sum(bool(ballot.failure) for ballot in ballots)
    unsure = sum(ballot.code is None and not ballot.failure for ballot in ballots)
    raised = {
        DISAGREEMENT: behind and dissent,
        UNSURE: behind and confidence < LOW_CONFIDENCE,
        MIXED: behind and 2 * sum(ballot.mixed for ballot in behind) >= len(behind),
        ABSTENTIONS: behind and 2 * unsure >= len(ballots),
        UNSTABLE: any(ballot.wavers or ballot.kept < ballot.asked for ballot in ballots),
        FEW_VOTES: len(ballots) / 2 <= failed < len(ballots),
    }
    return tuple(flag for flag, up in raised.items() if up)


def _entropy(codes: Sequence[int]) -> float:
    """Return Shannon's entropy of the codes' distribution in bits; Shannon 1948, Bell System Technical Journal 27."""
    shares = [codes.count(code) / len(codes) for code in set(codes)]
    return round(fsum(share * log2(1 / share) for share in shares), _DECIMALS)


def review_order(verdicts: Sequence[Verdict], profiles: Sequence[ClusterProfile]) -> tuple[int, ...]:
    """Return all clusters with a verdict: those that need review first, each part by falling pixels × uncertainty.

    So the first cluster is the one where an analyst's look is worth most.
    """
    pixels = {profile.cluster: profile.pixels for profile in profiles}
    ranked = sorted(verdicts, key=lambda v: (not v.needs_review, -pixels[v.cluster] * v.uncertainty, v.cluster))
    return tuple(verdict.cluster for verdict in ranked)
