"""The spectral voter: a deterministic reading of a cluster's profile, offline and free.

A class has one or more signatures; a signature is a list of conditions on measured quantities. A
condition is met to a degree between 0 and 1 that rises or falls around its limit (a logistic curve
whose width is the uncertainty of the limit), and a signature to the geometric mean of its conditions'
degrees. The best signature names the class if it is met well enough and clearly better than any other
class's; otherwise the voter abstains. A quantity that the scene lacks (no shortwave infrared) leaves its
condition out, unless the signature needs it.

Limits follow the literature where it gives them:
- NDWI above 0 is open water, McFeeters 1996, doi 10.1080/01431169608948714; water absorbs near and
  shortwave infrared almost wholly.
- NDSI above 0.4 with bright green is snow, Dozier 1989, doi 10.1016/0034-4257(89)90101-6.
- NDBI near or above 0 is built-up or bare, Zha et al. 2003, doi 10.1080/01431160304987.
- NDVI below 0.2 is bare or sparse, above 0.5 dense vegetation, Sobrino et al. 2004, doi
  10.1016/j.rse.2004.02.003.
- Closed forest is dark in red and, by the shade between crowns, rough in near infrared and less bright
  there than grass and crops: the "forest peak" of Huang et al. 2008, doi 10.1016/j.rse.2007.07.018.
- Towns are rough in the visible bands and their pixels lie in small patches; fields are smooth and lie
  in large ones (Haralick et al. 1973, doi 10.1109/TSMC.1973.4309314, on texture and land use).
The limits on texture and cohesion are ours, for pixels of 10 m.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from ...errors import VoterError
from ...feedback import Feedback
from ..evidence import Evidence
from ..taxonomy import Taxonomy
from .base import Vote

_TREES, _SHRUBS, _GRASS, _CROPS, _BUILT, _BARE, _SNOW, _WATER, _WETLAND = 10, 20, 30, 40, 50, 60, 70, 80, 90
_LEAST_DEGREE = 0.55
# A rival this much behind does not lower the confidence any more.
_CLEAR_LEAD = 0.3


@dataclass(frozen=True)
class Condition:
    """A quantity shall be above (or below) a limit, give or take the width."""

    quantity: str
    above: bool
    limit: float
    width: float

    def degree(self, value: float) -> float:
        """Return how far the value meets the condition, 0…1; 0.5 at the limit."""
        distance = (value - self.limit) / self.width
        return 1 / (1 + math.exp(-max(-40.0, min(40.0, distance if self.above else -distance))))


@dataclass(frozen=True)
class Signature:
    """What a class looks like, in words and in conditions."""

    code: int
    words: str
    conditions: tuple[Condition, ...]
    needs: tuple[str, ...] = ()

    def degree(self, quantities: Mapping[str, float]) -> float:
        """Return how far the quantities meet the signature, 0…1."""
        if any(name not in quantities for name in self.needs):
            return 0.0
        degrees = [c.degree(quantities[c.quantity]) for c in self.conditions if c.quantity in quantities]
        return math.exp(sum(math.log(max(degree, 1e-9)) for degree in degrees) / len(degrees))


def _above(quantity: str, limit: float, width: float) -> Condition:
    return Condition(quantity, True, limit, width)


def _below(quantity: str, limit: float, width: float) -> Condition:
    return Condition(quantity, False, limit, width)


SIGNATURES = (
    Signature(
        _WATER,
        "absorbs near infrared, green brighter than near infrared",
        (_above("NDWI", 0.0, 0.06), _below("NIR", 0.16, 0.03), _below("SWIR", 0.12, 0.03)),
    ),
    Signature(
        _SNOW,
        "bright in green and dark in shortwave infrared",
        (_above("green", 0.35, 0.05), _above("NDSI", 0.4, 0.08)),
        needs=("NDSI",),
    ),
    Signature(
        _TREES,
        "dark in red, less bright in near infrared than fields, rough by crown shade",
        (
            _above("NDVI", 0.6, 0.06),
            _below("red", 0.05, 0.01),
            _below("NIR", 0.36, 0.04),
            _above("NIR", 0.1, 0.03),
            _above("texture NIR", 0.06, 0.015),
            _below("SWIR", 0.2, 0.03),
        ),
    ),
    Signature(
        _CROPS,
        "dense green that is bright in near infrared, smooth and in large patches",
        (
            _above("NDVI", 0.6, 0.06),
            _above("NIR", 0.34, 0.04),
            _below("texture NIR", 0.08, 0.015),
            _above("cohesion", 0.55, 0.08),
        ),
    ),
    Signature(
        _CROPS,
        "bare or ripening ground, smooth and in large patches, in a scene with much green",
        (
            _above("NDVI", 0.12, 0.04),
            _below("NDVI", 0.5, 0.06),
            _above("red", 0.07, 0.015),
            _below("texture red", 0.13, 0.02),
            _above("cohesion", 0.6, 0.08),
            _above("scene vegetated", 0.3, 0.06),
        ),
    ),
    Signature(
        _GRASS,
        "green of medium density, neither dark like forest nor smooth and bright like crops",
        (
            _above("NDVI", 0.42, 0.05),
            _below("NDVI", 0.82, 0.05),
            _above("red", 0.035, 0.01),
            _below("red", 0.1, 0.015),
            _above("NIR", 0.22, 0.03),
            _below("texture NIR", 0.12, 0.02),
        ),
    ),
    Signature(
        _BUILT,
        "little green, rough in the visible, in small patches",
        (
            _below("NDVI", 0.42, 0.06),
            _above("NDVI", 0.0, 0.05),
            _above("texture red", 0.15, 0.02),
            _below("cohesion", 0.72, 0.06),
            _above("NDBI", -0.2, 0.06),
            _above("red", 0.06, 0.015),
            _below("NDWI", 0.05, 0.06),
        ),
    ),
    Signature(
        _BARE,
        "next to no green and no water, in a scene with little green",
        (
            _below("NDVI", 0.2, 0.03),
            _below("NDWI", 0.0, 0.05),
            _above("red", 0.08, 0.02),
            _below("scene vegetated", 0.3, 0.06),
        ),
    ),
    Signature(
        _BARE,
        "next to no green, bright: sand, gravel or rock",
        (
            _below("NDVI", 0.16, 0.03),
            _below("NDWI", 0.0, 0.05),
            _above("red", 0.22, 0.03),
            _below("texture red", 0.16, 0.03),
        ),
    ),
    Signature(
        _SHRUBS,
        "sparse to medium green in a scene with little dense green",
        (
            _above("NDVI", 0.22, 0.04),
            _below("NDVI", 0.5, 0.05),
            _below("NIR", 0.3, 0.04),
            _below("scene vegetated", 0.25, 0.05),
            _below("red", 0.14, 0.02),
        ),
    ),
    Signature(
        _WETLAND,
        "green over dark, wet ground: dim in near and shortwave infrared",
        (
            _above("NDVI", 0.25, 0.05),
            _below("NDVI", 0.65, 0.05),
            _below("NIR", 0.2, 0.03),
            _below("SWIR", 0.13, 0.03),
            _above("NDWI", -0.5, 0.06),
            _below("red", 0.06, 0.015),
        ),
        needs=("SWIR",),
    ),
)


@dataclass(frozen=True)
class SpectralVoter:
    """Votes by the signatures above, in WorldCover's classes, and says which signature it met."""

    name = "spectral"

    @classmethod
    def from_text(cls, text: str) -> SpectralVoter:
        """Make the voter; it takes no options."""
        if text:
            raise VoterError(f"VOTERS: 'spectral' takes no options, but '{text}' follows it.")
        return cls()

    def vote(self, evidence: Evidence, taxonomy: Taxonomy, feedback: Feedback) -> Vote:
        """Return the class whose signature fits best, or an abstention that says what stood in the way."""
        cluster = evidence.profile.cluster
        best, rival = _ranked(quantities_of(evidence))
        code, second = (_code_in(taxonomy, found.code) for found, _ in (best, rival))
        degree = best[1]
        confidence = _confidence(degree, rival[1])
        facts = _facts(evidence)
        if degree < _LEAST_DEGREE:
            return Vote(self.name, cluster, None, 0.0, f"No signature fits well enough ({facts}).", code)
        if code is None:
            return Vote(self.name, cluster, None, 0.0, f"The taxonomy has no single class for: {best[0].words}.")
        return Vote(self.name, cluster, code, confidence, f"{best[0].words.capitalize()} ({facts}).", second)


def quantities_of(evidence: Evidence) -> dict[str, float]:
    """Return the quantities that conditions speak of; those that the scene lacks are not there."""
    profile, mean = evidence.profile, evidence.profile.mean
    quantities = {
        "NDVI": mean["NDVI"],
        "NDWI": mean["NDWI"],
        "green": mean["B03"],
        "red": mean["B04"],
        "NIR": mean[evidence.nir],
        "texture NIR": profile.texture_nir,
        "texture red": profile.texture_red,
        "cohesion": profile.cohesion,
        "scene vegetated": evidence.scene_vegetated,
    }
    if "B11" in mean:
        swir = mean["B11"]
        quantities |= {"SWIR": swir, "NDBI": mean["NDBI"], "NDSI": (mean["B03"] - swir) / (mean["B03"] + swir)}
    return quantities


def _ranked(quantities: Mapping[str, float]) -> tuple[tuple[Signature, float], tuple[Signature, float]]:
    """Return the best signature and the best of another class, each with its degree."""
    scored = sorted(((s, s.degree(quantities)) for s in SIGNATURES), key=lambda pair: -pair[1])
    return scored[0], next(pair for pair in scored if pair[0].code != scored[0][0].code)


def _confidence(degree: float, rival: float) -> float:
    """Return the degree when the lead over the rival class is clear, down to half of it when there is none."""
    lead = min(1.0, (degree - rival) / _CLEAR_LEAD)
    return round(degree * (1 + lead) / 2, 3)


def _code_in(taxonomy: Taxonomy, worldcover: int) -> int | None:
    """Return the taxonomy's one class that stands for a WorldCover class, None when none or several do."""
    codes = [entry.code for entry in taxonomy.classes if entry.worldcover == worldcover]
    return codes[0] if len(codes) == 1 else None


def _facts(evidence: Evidence) -> str:
    mean = evidence.profile.mean
    return (
        f"NDVI {mean['NDVI']:.2f}, NDWI {mean['NDWI']:.2f}, red {mean['B04']:.3f}, near infrared "
        f"{mean[evidence.nir]:.3f}, texture {evidence.profile.texture_nir:.2f}, cohesion {evidence.profile.cohesion:.2f}"
    )
