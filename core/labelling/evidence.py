"""What a voter is shown of a cluster."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..clustering.profiles import ClusterProfile

# A cluster above this NDVI is covered by living plants for the most part (Tucker 1979, doi
# 10.1016/0034-4257(79)90013-0; the customary reading of NDVI at 10 to 30 m).
VEGETATED_NDVI = 0.5


@dataclass(frozen=True)
class Evidence:
    """A cluster's profile, and of the whole scene the share of pixels in vegetated clusters, 0…1.

    `nir` is the role that serves as near infrared.
    """

    profile: ClusterProfile
    scene_vegetated: float
    nir: str


def gather_evidence(profiles: Sequence[ClusterProfile], nir: str) -> tuple[Evidence, ...]:
    """Return the evidence of every cluster of a scene."""
    vegetated = sum(profile.share for profile in profiles if profile.mean["NDVI"] >= VEGETATED_NDVI)
    return tuple(Evidence(profile, vegetated, nir) for profile in profiles)
