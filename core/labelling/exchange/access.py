"""What a voter needs of the outside world: a transport, keys, and the replies that are kept."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from ...errors import VoterError
from ...feedback import Feedback
from ...hosts import same_server
from ..voters.provider import Provider
from ..voters.specification import VoterSpec
from .replies import Replies, default_replies
from .transport import Secret, Transport

KeyOf = Callable[[VoterSpec, Provider], "Secret | None"]


@dataclass(frozen=True)
class Access:
    """How providers are reached; `key_of` raises VoterError where a key is needed and missing."""

    transport: Transport
    key_of: KeyOf
    replies: Replies


def key_from_environment(spec: VoterSpec, provider: Provider) -> Secret | None:
    """Return the key of a voter from the environment, None where it works without.

    The provider's own variable is read for the provider's own address alone: another server does not get
    that key. There, `key=VARIABLE` names one.
    """
    if spec.authcfg:
        raise VoterError(f"{spec.name}: authcfg= needs QGIS. Name an environment variable with key=.")
    if spec.key_variable:
        return _required(spec.key_variable, spec)
    if spec.url and not same_server(spec.url, provider.url):
        return None
    if not provider.key_variable:
        return None
    return _required(provider.key_variable, spec)


def _required(variable: str, spec: VoterSpec) -> Secret:
    key = Secret(os.environ.get(variable, ""))
    if not key:
        raise VoterError(
            f"{spec.name} has no key. Set the environment variable {variable}, or give authcfg= with the id of a "
            "QGIS authentication configuration; the voter 'spectral' and models on this computer need none."
        )
    return checked_key(key, f"The environment variable {variable}")


def checked_key(key: Secret, place: str) -> Secret:
    """Return a key that fits into a header; VoterError names the place, and never the key, otherwise."""
    value = key.reveal()
    if not value.isascii() or not value.isprintable() or " " in value:
        raise VoterError(f"{place} holds characters that no key has (spaces, line breaks, letters with accents).")
    return key


def access_of_environment(feedback: Feedback) -> Access:
    """Return the access that needs no QGIS: requests, keys from the environment, this user's cache."""

    @cache
    def transport() -> Transport:
        # Imported when something is sent: the spectral voter does without requests.
        from .http import RequestsTransport

        return RequestsTransport(feedback.cancelled)

    return Access(lambda request: transport()(request), key_from_environment, default_replies())
