"""The voters that this user works with: which there are and which are ticked, kept in QGIS's settings.

Voters are kept as people write them (core/labelling/voters/specification), so never with a key: at most with the
id of an authentication configuration, or the name of an environment variable.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..adapters.settings import Setting
from ..core.errors import VoterError
from ..core.hosts import is_loopback
from ..core.labelling.voters.providers import PROVIDERS
from ..core.labelling.voters.registry import checked_specs
from ..core.labelling.voters.specification import VoterSpec
from ..core.labelling.voters.spectral import SpectralVoter

SPECTRAL = VoterSpec(SpectralVoter.name)

_LIST = Setting("voters/list", "")
_TICKED = Setting("voters/ticked", SPECTRAL.name)
_ONLY_HERE = Setting("voters/only_here", False)
_BETWEEN = "; "


@dataclass(frozen=True)
class ListedVoter:
    """A voter in the list, and whether it is ticked."""

    spec: VoterSpec
    ticked: bool = False


@dataclass(frozen=True)
class VoterChoice:
    """The list of voters, the spectral one first, and whether only those on this computer may be ticked."""

    voters: tuple[ListedVoter, ...]
    only_here: bool = False


def spec_text(spec: VoterSpec) -> str:
    """Return a voter as `read_specs` reads it."""
    options = {
        "repeats": spec.repeats if spec.repeats > 1 else None,
        "timeout": spec.timeout_s,
        "concurrency": spec.concurrency,
        "key": spec.key_variable,
        "authcfg": spec.authcfg,
    }
    return " ".join((spec.name, *(f"{name}={value}" for name, value in options.items() if value)))


def specs_text(specs: Sequence[VoterSpec]) -> str:
    """Return several voters as `read_specs` reads them."""
    return _BETWEEN.join(map(spec_text, specs))


def is_here(spec: VoterSpec) -> bool:
    """Return whether asking a voter sends nothing away from this computer."""
    if spec.provider == SPECTRAL.provider:
        return True
    provider = PROVIDERS.get(spec.provider)
    return provider is not None and is_loopback(spec.url or provider.url) and not provider.relay(spec.model)


def load_choice() -> VoterChoice:
    """Return the user's voters; what another version wrote and this one cannot read is left out."""
    ticked = _TICKED.load().split(_BETWEEN)
    only_here = _ONLY_HERE.load()
    specs = dict.fromkeys([SPECTRAL, *_readable(_LIST.load())])
    voters = (ListedVoter(s, s.name in ticked and (is_here(s) or not only_here)) for s in specs)
    return VoterChoice(tuple(voters), only_here)


def _readable(text: str) -> list[VoterSpec]:
    found: list[VoterSpec] = []
    for part in filter(None, map(str.strip, text.split(_BETWEEN.strip()))):
        try:
            # With those before it: a voter must not stand twice.
            found = list(checked_specs(_BETWEEN.join([*map(spec_text, found), part])))
        except VoterError:
            continue
    return found


def save_choice(choice: VoterChoice) -> None:
    """Keep the user's voters."""
    _LIST.save(specs_text([voter.spec for voter in choice.voters]))
    _TICKED.save(_BETWEEN.join(voter.spec.name for voter in choice.voters if voter.ticked))
    _ONLY_HERE.save(choice.only_here)
