"""A cluster's mean spectrum against that of the whole scene."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..scene.bands import KINDS
from .features import date_of
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
    """Return a cluster's spectrum by rising wavelength; `profiles` are those of all clusters. KeyError without it.

    Of several dates it is the first one's. Bands in which the cluster was not measured, because that date shows nothing
    of it, are left out.
    """
    profile = {other.cluster: other for other in profiles}[cluster]
    return tuple(
        BandLevel(
            role=role,
            wavelength_nm=_WAVELENGTHS_NM[role],
            mean=profile.mean[role],
            deviation=profile.deviation[role],
            scene_mean=_scene_mean(profiles, role),
        )
        for role in sorted((role for role in roles if date_of(role) == 0), key=_WAVELENGTHS_NM.__getitem__)
        if profile.percentiles[role]
    )


def _scene_mean(profiles: Sequence[ClusterProfile], role: str) -> float:
    measured = [profile for profile in profiles if profile.percentiles[role]]
    return sum(profile.mean[role] * profile.pixels for profile in measured) / sum(
        profile.pixels for profile in measured
    )
