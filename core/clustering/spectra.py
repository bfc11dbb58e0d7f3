"""A cluster's mean spectrum against that of the whole scene."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..scene.bands import KINDS
from .profiles import ClusterProfile

_WAVELENGTHS_NM = {kind.role: kind.centre_nm for kind in KINDS}


@dataclass(frozen=True)
class BandLevel:
    """A band's reflectance 0…1: a cluster's mean and standard deviation, and the mean of all pixels with data.

    `wavelength_nm` is the centre of the band of this role.
    """

    role: str
    wavelength_nm: float
    mean: float
    deviation: float
    scene_mean: float


def spectrum_of(profiles: Sequence[ClusterProfile], cluster: int, roles: Sequence[str]) -> tuple[BandLevel, ...]:
    """Return a cluster's spectrum by rising wavelength; `profiles` are those of all clusters. KeyError without it."""
    profile = {other.cluster: other for other in profiles}[cluster]
    pixels = sum(other.pixels for other in profiles)
    return tuple(
        BandLevel(
            role=role,
            wavelength_nm=_WAVELENGTHS_NM[role],
            mean=profile.mean[role],
            deviation=profile.deviation[role],
            scene_mean=sum(other.mean[role] * other.pixels for other in profiles) / max(pixels, 1),
        )
        for role in sorted(roles, key=_WAVELENGTHS_NM.__getitem__)
    )
