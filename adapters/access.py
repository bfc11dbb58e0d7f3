"""The access of voters inside QGIS: its network stack, its authentication database."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.core import QgsFeedback

from ..core.labelling.exchange.access import Access, KeyOf, key_from_environment
from ..core.labelling.exchange.replies import default_replies
from ..core.labelling.exchange.transport import Secret
from ..core.labelling.voters.provider import Provider
from ..core.labelling.voters.specification import VoterSpec
from .credentials import read_key
from .transport import QgisTransport


def read_keys(specs: Sequence[VoterSpec]) -> Mapping[str, Secret]:
    """Return the keys of the authentication configurations that voters name; on the main thread alone.

    Raises VoterError for a configuration that cannot be read.
    """
    return {spec.authcfg: read_key(spec.authcfg) for spec in specs if spec.authcfg}


def access_in_qgis(keys: Mapping[str, Secret], feedback: QgsFeedback) -> Access:
    """Return the access with keys read before; the environment has those of the other voters."""
    return Access(QgisTransport(feedback), _key_of(keys), default_replies())


def _key_of(keys: Mapping[str, Secret]) -> KeyOf:
    def key_of(spec: VoterSpec, provider: Provider) -> Secret | None:
        return keys[spec.authcfg] if spec.authcfg else key_from_environment(spec, provider)

    return key_of
