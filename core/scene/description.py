"""A scene described for people: its bands with their names and roles, and whether it can be read, or why not."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath

from ..errors import SceneError
from ..raster import raising
from .bands import SCENE_CLASSIFICATION, BandLabel, detect_roles, missing_roles, named_roles
from .dates import open_dates
from .products import read_stack
from .scene import Scene, SceneRequest

# Where a role comes from when the user, or the usual order, has it; other sources are those of BandRoles.
GIVEN, ASSUMED = "given", "order"


@dataclass(frozen=True)
class DescribedBand:
    """A band of the files: its number (from 1), its name there, its role and where that was found.

    `name` is '' for a band without one, `role` and `source` are '' for a band that has no role.
    """

    number: int
    name: str
    role: str = ""
    source: str = ""


@dataclass(frozen=True)
class Description:
    """All bands of the files, and the scene, or in `refusal` why there is none.

    `pixel_m` is the side of a square of a pixel's area in metres, None without a coordinate system.
    """

    bands: tuple[DescribedBand, ...] = ()
    scene: Scene | None = None
    refusal: str = ""
    pixel_m: float | None = None

    @property
    def lacks_roles(self) -> bool:
        """Whether there is no scene because the roles that are needed are not all there."""
        return self.scene is None and bool(self.bands) and bool(missing_roles({b.role: b.number for b in self.bands}))

    @property
    def scales(self) -> tuple[float, ...]:
        """The different scales of the scene's bands, ascending."""
        return tuple(sorted({band.scale for band in self.scene.bands})) if self.scene else ()

    @property
    def offsets(self) -> tuple[float, ...]:
        """The different offsets of the scene's bands in the units of the stored values, ascending."""
        # Rounded, since they were multiplied with the scale before.
        return tuple(sorted({round(b.offset / b.scale, 6) for b in self.scene.bands})) if self.scene else ()


def describe(request: SceneRequest) -> Description:
    """Look at what the user chose; what is wrong with it is told in the description, not raised."""
    labels: tuple[BandLabel, ...] = ()
    try:
        with raising():
            labels = read_stack(request.inputs).labels
        scene = open_dates(request)
    except SceneError as error:
        if request.others or request.elevation:
            # What is wrong with another date leaves the bands of the first as they are.
            alone = describe(replace(request, others=(), elevation=""))
            return replace(alone, scene=None, refusal=alone.refusal or str(error))
        return Description(_bands(labels, named_roles(labels), "names"), refusal=str(error))
    with raising():
        area_m2 = scene.grid.pixel_area_m2()
    bands = _bands(labels, _numbers(labels, request, scene), scene.roles_from)
    return Description(bands, scene, pixel_m=area_m2 and math.sqrt(area_m2))


def _numbers(labels: Sequence[BandLabel], request: SceneRequest, scene: Scene) -> dict[str, int]:
    """Return role → number as the scene has them, with the scene classification's among them if it has a band."""
    numbers = {band.role: band.number for band in scene.bands}
    if request.mask:
        found = detect_roles(labels, request.bands).numbers
        inside = found.get(SCENE_CLASSIFICATION)
        return {**numbers, SCENE_CLASSIFICATION: inside} if inside else numbers
    mask = scene.classification
    if mask is None:
        return numbers
    first = next(number for number, label in enumerate(labels, 1) if label.file == mask.path)
    return {**numbers, SCENE_CLASSIFICATION: first + mask.band - 1}


def _bands(labels: Sequence[BandLabel], numbers: Mapping[str, int], source: str) -> tuple[DescribedBand, ...]:
    roles = {number: role for role, number in numbers.items()}
    return tuple(
        DescribedBand(number, _name(label), roles[number], source)
        if number in roles
        else DescribedBand(number, _name(label))
        for number, label in enumerate(labels, 1)
    )


def _name(label: BandLabel) -> str:
    return label.description or (PurePath(label.file).stem if label.alone else "")
