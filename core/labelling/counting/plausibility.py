"""What speaks against a class on a cluster, however many named it.

The rules hold for what nobody would argue about, so they are wide: a lake in bloom is still water, a suburb of
gardens still built-up, a field may be bare, green or flooded. They read a cluster's means less the
atmosphere's part (labelling/quantities), and a rule whose quantity the scene lacks says nothing.

Limits follow the literature where it gives them:
- Water absorbs near and shortwave infrared: McFeeters 1996, doi 10.1080/01431169608948714, has NDWI above 0 for
  open water, Xu 2006, doi 10.1080/01431160600589179, the same with shortwave infrared. NDWI under −0.2 is near
  infrared half as bright again as green; that of turbid or mixed water stays under 0.15.
- Snow absorbs shortwave infrared, with NDSI above 0.4 in the open, lower under trees, and above 0 always: Hall et al.
  1995, doi 10.1016/0034-4257(95)00137-P. What reflects less than 0.1 in green is no snow: Klein et al. 1998,
  Hydrological Processes 12, 1723-1744.
- NDVI is below 0.2 on bare ground and above 0.5 where plants cover it: Sobrino et al. 2004, doi
  10.1016/j.rse.2004.02.003. Half of the former leaves room for dry grass and leafless trees, and flooded reeds
  may have none.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..evidence import Evidence
from ..quantities import quantities_of

_TREES, _SHRUBS, _GRASS, _BUILT, _BARE, _SNOW, _WATER = 10, 20, 30, 50, 60, 70, 80
_WETLAND, _MANGROVES, _MOSS = 90, 95, 100


@dataclass(frozen=True)
class Limit:
    """A quantity is above a limit (or below it), strictly."""

    quantity: str
    above: bool
    value: float

    def holds(self, quantities: Mapping[str, float]) -> bool:
        """Return whether it is; False where the scene lacks the quantity."""
        if self.quantity not in quantities:
            return False
        found = quantities[self.quantity]
        return found > self.value if self.above else found < self.value


@dataclass(frozen=True)
class Rule:
    """Classes (WorldCover codes) that cannot be where all limits hold, and words with the quantities that say so."""

    codes: tuple[int, ...]
    limits: tuple[Limit, ...]
    words: str


def _above(quantity: str, value: float) -> Limit:
    return Limit(quantity, True, value)


def _below(quantity: str, value: float) -> Limit:
    return Limit(quantity, False, value)


RULES = (
    Rule(
        (_WATER,),
        (_below("NDWI", -0.2), _above("NIR", 0.15)),
        "near infrared {NIR:.2f} is far brighter than green {green:.2f}: not open water",
    ),
    Rule(
        (_WATER,),
        (_above("SWIR", 0.2),),
        "shortwave infrared {SWIR:.2f} is bright, and water absorbs it: not open water",
    ),
    Rule((_SNOW,), (_below("green", 0.1),), "green {green:.2f} is dark: not snow or ice"),
    Rule(
        (_SNOW,),
        (_below("NDSI", 0.0),),
        "shortwave infrared {SWIR:.2f} is brighter than green {green:.2f}: not snow or ice",
    ),
    Rule((_SNOW,), (_above("NDVI", 0.4),), "NDVI {NDVI:.2f} is that of green plants: not snow or ice"),
    Rule(
        (_TREES, _SHRUBS, _GRASS, _MANGROVES),
        (_below("NDVI", 0.1),),
        "NDVI {NDVI:.2f} shows next to nothing green: no vegetation",
    ),
    Rule((_WETLAND, _MOSS), (_below("NDVI", 0.0),), "NDVI {NDVI:.2f} shows nothing green: no vegetation"),
    Rule(
        (_BUILT,),
        (_above("NDVI", 0.7),),
        "NDVI {NDVI:.2f} is that of dense green plants: not built-up",
    ),
    Rule((_BARE,), (_above("NDVI", 0.5),), "NDVI {NDVI:.2f} is that of a closed cover of green plants: not bare"),
    Rule(
        (_BUILT, _BARE),
        (_above("NDWI", 0.3), _below("NIR", 0.1)),
        "green {green:.2f} is far brighter than near infrared {NIR:.2f}: open water",
    ),
)


def contradiction(evidence: Evidence, worldcover: int) -> str:
    """Return what speaks against a WorldCover class on a cluster, with its numbers; '' where nothing does."""
    quantities = quantities_of(evidence)
    for rule in RULES:
        if worldcover in rule.codes and all(limit.holds(quantities) for limit in rule.limits):
            return rule.words.format_map(quantities)
    return ""
