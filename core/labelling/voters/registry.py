"""From specifications to voters: the spectral voter, and a model of any provider."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ...errors import VoterError
from ...feedback import Feedback
from ..evidence import Evidence
from ..exchange.access import Access
from ..taxonomy import Taxonomy
from .base import Vote, Voter
from .model import ModelVoter, read_vote
from .provider import Endpoint
from .providers import PROVIDERS
from .specification import VoterSpec, read_specs
from .spectral import SpectralVoter

KINDS = (SpectralVoter.name, *PROVIDERS)


@dataclass(frozen=True)
class Asking:
    """How models are asked: with the table of facts or without, with a list of classes or in free words."""

    facts: bool = True
    free_words: bool = False


def checked_specs(text: str) -> tuple[VoterSpec, ...]:
    """Read "spectral; anthropic:MODEL; …"; VoterError names the part that is wrong, none at all included."""
    specs = read_specs(text)
    if not specs:
        raise VoterError(f"VOTERS names no voter. Write 'spectral' (offline, free), or PROVIDER:MODEL. {_known()}")
    for spec in specs:
        _check(spec)
    models = [spec for spec in specs if spec.provider in PROVIDERS]
    reached = {(spec.provider, spec.model, spec.url or PROVIDERS[spec.provider].url) for spec in models}
    if len(reached) < len(models):
        raise VoterError("VOTERS: a model stands twice, once with its provider's own address. Keep one of them.")
    return specs


def _check(spec: VoterSpec) -> None:
    if spec.provider not in KINDS:
        raise VoterError(f"VOTERS: the provider '{spec.provider}' is unknown. {_known()}")
    if spec.provider == SpectralVoter.name:
        if spec != VoterSpec(SpectralVoter.name):
            raise VoterError("VOTERS: 'spectral' takes no model, no address and no options.")
        return
    if not spec.model:
        raise VoterError(f"VOTERS: '{spec.name}' names no model. Write {spec.provider}:MODEL.")


def _known() -> str:
    return f"Known: {', '.join(KINDS)}."


def make_voters(specs: Sequence[VoterSpec], asking: Asking, access: Access) -> tuple[Voter, ...]:
    """Return the voters; one VoterError names every voter whose key is missing."""
    faults, voters = [], []
    for spec in specs:
        try:
            voters.append(_voter(spec, asking, access))
        except VoterError as error:
            faults.append(str(error))
    if faults:
        raise VoterError("\n".join(faults))
    return tuple(voters)


def _voter(spec: VoterSpec, asking: Asking, access: Access) -> Voter:
    if spec.provider == SpectralVoter.name:
        return SpectralVoter()
    provider = PROVIDERS[spec.provider]
    url = spec.url or provider.url
    endpoint = Endpoint(url, spec.model, access.key_of(spec, provider), float(spec.seconds(url)))
    return ModelVoter(spec, provider, endpoint, access, asking.facts, asking.free_words)


def read_again(vote: Vote, evidence: Evidence, taxonomy: Taxonomy, feedback: Feedback) -> Vote:
    """Return a kept vote read anew from its replies; the spectral voter's is made anew from the profile."""
    if vote.voter == SpectralVoter.name:
        return SpectralVoter().vote(evidence, taxonomy, vote.repeat, feedback)
    if vote.provenance is None or not vote.provenance.exchanges:
        return vote
    provider = PROVIDERS.get(vote.voter.partition(":")[0])
    if provider is None:
        raise VoterError(f"The provider of '{vote.voter}' is unknown to this version of the plugin. {_known()}")
    return read_vote(vote, provider, taxonomy)
