"""The voters, by the first word of their specification."""

from __future__ import annotations

from collections.abc import Callable

from ...errors import VoterError
from .base import Vote, Voter
from .spectral import SpectralVoter

__all__ = ["VOTERS", "Vote", "Voter", "voters_of"]

# Each makes a voter from what follows the first colon of its specification.
VOTERS: dict[str, Callable[[str], Voter]] = {SpectralVoter.name: SpectralVoter.from_text}


def voters_of(text: str) -> tuple[Voter, ...]:
    """Read "spectral;…" into voters, raising VoterError that names the part that is wrong."""
    parts = [part.strip() for part in text.split(";") if part.strip()]
    if not parts:
        raise VoterError(f"VOTERS names no voter. Known: {', '.join(VOTERS)}.")
    if repeated := next((part for part in parts if parts.count(part) > 1), None):
        raise VoterError(f"VOTERS: '{repeated}' stands twice. Each voter has one vote.")
    return tuple(_voter(part) for part in parts)


def _voter(part: str) -> Voter:
    kind, _, rest = part.partition(":")
    if kind.strip() not in VOTERS:
        raise VoterError(f"VOTERS: '{part}' is unknown. Known: {', '.join(VOTERS)}.")
    return VOTERS[kind.strip()](rest.strip())
