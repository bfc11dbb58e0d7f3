"""What a voter is shown of a cluster, and of the scene around it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

from ..clustering.features import date_of, dated, plain
from ..clustering.profiles import ClusterProfile
from ..scene.scene import Scene
from .pictures.picture import Picture

# A cluster above this NDVI is green for the most part.
_GREEN_NDVI = 0.4
# Darkest clusters reflect about this much in every band; more in blue means light from the atmosphere.
_DARK_OBJECT = 0.01
_HAZY_BLUE = 0.06
# Path reflectance of a clear atmosphere, molecules and little aerosol, by band.
_CLEAR_PATH = {"B02": 0.08, "B03": 0.05, "B04": 0.03, "B08": 0.015, "B8A": 0.01}


@dataclass(frozen=True)
class DateFacts:
    """A date of the scene: its name, the role of its near infrared, its path reflectance by role, and whether pictures
    show it in false colour."""

    name: str
    nir: str
    path: Mapping[str, float]
    false_colour: bool = False


@dataclass(frozen=True)
class SceneFacts:
    """What holds for the whole scene.

    `nir` is the role that serves as near infrared; `pixel_size_m` is None without a coordinate system;
    `path` is the atmosphere's reflectance by role, to be taken off before spectra are read, empty for
    surface reflectance; `green_share` is the share of pixels in green clusters, 0…1; `width` and `height`
    are those of the scene, or of its part that pictures show, in pixels; `false_colour` says that pictures
    show near infrared, red and green, because there is no blue band. Of several dates all this is of the first;
    `dates` are all of them in their order, and empty for a single one that nobody has named. `looks_around` says that
    clusters were made from the pixels around each pixel: they lie together for that alone.
    """

    nir: str
    pixel_size_m: float | None
    path: Mapping[str, float]
    green_share: float
    width: int = 0
    height: int = 0
    false_colour: bool = False
    dates: tuple[DateFacts, ...] = ()
    looks_around: bool = False


@dataclass(frozen=True)
class Evidence:
    """A cluster's profile, the scene's facts, and pictures of the cluster where they were drawn.

    `variant` names an alteration of the pictures (the stability test), '' for the pictures that count.
    """

    profile: ClusterProfile
    scene: SceneFacts
    pictures: tuple[Picture, ...] = ()
    variant: str = ""

    @property
    def is_measured(self) -> bool:
        """Whether the first date shows any of the cluster: without that there is no spectrum.

        Reflectance that was measured is never 0 (DARKEST).
        """
        return self.profile.mean[self.scene.nir] > 0

    def ground_reflectance(self, role: str) -> float:
        """Return the cluster's mean reflectance less the atmosphere's part."""
        return ground_reflectance(self.profile, role, self.scene.path)

    def saw(self, date: int) -> bool:
        """Return whether a date, counted from 0, saw any pixel of the cluster that its spectrum was measured on."""
        return any(shares for name, shares in self.profile.percentiles.items() if date_of(name) == date)


def ground_reflectance(profile: ClusterProfile, role: str, path: Mapping[str, float]) -> float:
    """Return a cluster's mean reflectance less the path reflectance, at least a trace of it."""
    return max(profile.mean[role] - path.get(role, 0.0), 0.001)


def gather_evidence(
    scene: Scene,
    profiles: Sequence[ClusterProfile],
    path: Mapping[str, float] | None = None,
    looks_around: bool = False,
) -> tuple[Evidence, ...]:
    """Return the evidence of every cluster of a scene; `path` is the path reflectance of all its dates, by the names of
    Variables, where that is known already, and `looks_around` is as in SceneFacts."""
    every = path_reflectance(profiles) if path is None else path
    path = path_on(every, 0)
    green = sum(profile.share for profile in profiles if _ndvi(profile, scene.nir, path) >= _GREEN_NDVI)
    area = scene.grid.pixel_area_m2()
    facts = SceneFacts(
        nir=scene.nir,
        pixel_size_m=sqrt(area) if area else None,
        path=path,
        green_share=round(green, 6),
        width=scene.grid.width,
        height=scene.grid.height,
        false_colour="B02" not in scene.roles,
        dates=_dates(scene, every),
        looks_around=looks_around,
    )
    return tuple(Evidence(profile, facts) for profile in profiles)


def _dates(scene: Scene, path: Mapping[str, float]) -> tuple[DateFacts, ...]:
    if not scene.date:
        return ()
    return tuple(
        DateFacts(date.date, date.nir, path_on(path, number), "B02" not in date.roles)
        for number, date in enumerate(scene.dates)
    )


def path_on(path: Mapping[str, float], date: int) -> dict[str, float]:
    """Return the path reflectance of a date, counted from 0, by role, from that of all dates."""
    return {plain(name): value for name, value in path.items() if date_of(name) == date}


def _ndvi(profile: ClusterProfile, nir: str, path: Mapping[str, float]) -> float:
    near, red = (ground_reflectance(profile, role, path) for role in (nir, "B04"))
    return (near - red) / (near + red)


def path_reflectance(profiles: Sequence[ClusterProfile]) -> dict[str, float]:
    """Return the path reflectance by band: the darkest object's, at most that of a clear atmosphere.

    That of every date, by the names of Variables; none of surface reflectance, whose darkest blue is near 0.
    Dark-object subtraction after Chavez 1988, doi 10.1016/0034-4257(88)90019-3; the limit keeps a desert without
    dark objects from losing reflectance of its own.
    """
    lowest = {name: [p.percentiles[name][0] for p in profiles if p.percentiles[name]] for name in profiles[0].mean}
    darkest = {name: min(values) for name, values in lowest.items() if values}
    hazy = [date for date in sorted(set(map(date_of, darkest))) if darkest.get(dated("B02", date), 0.0) > _HAZY_BLUE]
    return {
        name: round(min(max(darkest[name] - _DARK_OBJECT, 0.0), most), 6)
        for date in hazy
        for role, most in _CLEAR_PATH.items()
        if (name := dated(role, date)) in darkest
    }
