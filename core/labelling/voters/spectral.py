"""The spectral voter: a deterministic reading of a cluster's profile, offline and free.

A class has one or more signatures; a signature is a list of conditions on measured quantities. A
condition is met to a degree between 0 and 1 that rises or falls around its limit (a logistic curve
whose width is the uncertainty of the limit), and a signature to the mean of its conditions' degrees,
pulled towards the worst. The best signature names the class if it is met well enough and clearly better than any other
class's; otherwise the voter abstains. A quantity that the scene lacks (no shortwave infrared) leaves its
condition out, unless the signature needs it. Reflectance is read less the atmosphere's part
(labelling/evidence).

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
  in large ones (Haralick et al. 1973, doi 10.1109/TSMC.1973.4309314, on texture and land use). Bare fields are
  smooth in near infrared, too, and a town's core with little green is not.
- A river of a few pixels shares its pixels and its clusters with its banks. Their mean is that of reeds, but nothing
  else is as dark in near infrared and as rough there: for McFeeters' reason, water beside green is black on white.
The limits on texture and cohesion are ours, for pixels of 10 m.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from ...feedback import Feedback
from ..evidence import Evidence
from ..quantities import quantities_of
from ..taxonomy import Taxonomy
from .base import Vote

_TREES, _SHRUBS, _GRASS, _CROPS, _BUILT, _BARE, _SNOW, _WATER, _WETLAND = 10, 20, 30, 40, 50, 60, 70, 80, 90
# Not a land cover: what a voter must not name.
_CLOUD = 0
_LEAST_DEGREE = 0.4
# A rival this much behind does not lower the confidence any more.
_CLEAR_LEAD = 0.25


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
        """Return how far the quantities meet the signature, 0…1.

        It lies between the mean and the worst condition: one that fails clearly cannot be made up for.
        """
        if any(name not in quantities for name in self.needs):
            return 0.0
        degrees = [c.degree(quantities[c.quantity]) for c in self.conditions if c.quantity in quantities]
        mean = math.exp(sum(math.log(max(degree, 1e-9)) for degree in degrees) / len(degrees))
        return math.sqrt(mean * min(degrees))


def _above(quantity: str, limit: float, width: float) -> Condition:
    return Condition(quantity, True, limit, width)


def _below(quantity: str, limit: float, width: float) -> Condition:
    return Condition(quantity, False, limit, width)


SIGNATURES = (
    Signature(
        _CLOUD,
        "bright in every visible band and almost without colour: cloud, fresh snow or very bright ground",
        (_above("blue", 0.2, 0.03), _below("NDVI", 0.3, 0.05), _above("NDWI", -0.4, 0.06), _below("NDSI", 0.4, 0.08)),
        needs=("blue",),
    ),
    Signature(
        _WATER,
        "absorbs near infrared, green brighter than near infrared",
        (_above("NDWI", 0.0, 0.04), _below("NIR", 0.16, 0.02), _below("SWIR", 0.1, 0.02)),
    ),
    Signature(
        _WATER,
        "dark in every band and without much green: deep water, or deep shade",
        (
            _below("NIR", 0.075, 0.012),
            _below("SWIR", 0.06, 0.015),
            _below("NDVI", 0.38, 0.05),
            _below("red", 0.06, 0.01),
        ),
    ),
    Signature(
        _WATER,
        "dark in near and shortwave infrared, with bright edges in near infrared: narrow water and its banks",
        (
            _below("NIR", 0.11, 0.012),
            _below("SWIR", 0.09, 0.012),
            _below("NDVI", 0.55, 0.04),
            _below("red", 0.06, 0.01),
            _above("texture NIR", 0.2, 0.025),
            _above("cohesion", 0.6, 0.06),
        ),
        needs=("texture NIR",),
    ),
    Signature(
        _SNOW,
        "bright in green and dark in shortwave infrared",
        (_above("green", 0.3, 0.04), _above("NDSI", 0.4, 0.08)),
        needs=("NDSI",),
    ),
    Signature(
        _TREES,
        "dark in red, less bright in near infrared than fields, rough by crown shade",
        (
            _above("NDVI", 0.5, 0.05),
            _below("red", 0.055, 0.008),
            _below("NIR", 0.37, 0.03),
            _above("NIR", 0.09, 0.02),
            _above("texture NIR", 0.05, 0.012),
            _below("SWIR", 0.19, 0.02),
        ),
    ),
    Signature(
        _CROPS,
        "dense green that is bright in near infrared, smooth and in large patches",
        (
            _above("NDVI", 0.6, 0.05),
            _above("NIR", 0.34, 0.03),
            _below("texture NIR", 0.075, 0.012),
            _above("cohesion", 0.55, 0.06),
        ),
        needs=("texture NIR",),
    ),
    Signature(
        _CROPS,
        "bare or ripening ground, smooth and in large patches, in a scene with much green",
        (
            _above("NDVI", 0.14, 0.025),
            _below("NDVI", 0.5, 0.05),
            _above("red", 0.065, 0.01),
            _below("texture red", 0.14, 0.02),
            _below("texture NIR", 0.11, 0.01),
            _above("cohesion", 0.58, 0.06),
            _above("scene green", 0.2, 0.04),
            _below("blue", 0.18, 0.015),
        ),
    ),
    Signature(
        _GRASS,
        "green of medium density, neither dark like forest nor smooth and bright like crops",
        (
            _above("NDVI", 0.42, 0.04),
            _below("NDVI", 0.82, 0.04),
            _above("red", 0.035, 0.006),
            _below("red", 0.105, 0.012),
            _above("NIR", 0.2, 0.02),
            _below("texture NIR", 0.12, 0.02),
        ),
    ),
    Signature(
        _BUILT,
        "little green, rough in the visible, in small patches",
        (
            _below("NDVI", 0.45, 0.05),
            _above("NDVI", 0.0, 0.04),
            _above("texture red", 0.15, 0.015),
            _below("cohesion", 0.74, 0.05),
            _above("NDBI", -0.2, 0.05),
            _above("red", 0.055, 0.012),
            _below("blue", 0.24, 0.02),
            _below("NDWI", 0.05, 0.05),
        ),
        needs=("texture red",),
    ),
    Signature(
        _BARE,
        "next to no green and no water: bare ground, sand or rock",
        (
            _below("NDVI", 0.12, 0.025),
            _below("NDWI", 0.0, 0.04),
            _above("red", 0.08, 0.015),
            _below("texture red", 0.17, 0.02),
        ),
    ),
    Signature(
        _BARE,
        "sparse green over bright ground, in a scene with little green",
        (
            _below("NDVI", 0.2, 0.025),
            _below("NDWI", 0.0, 0.04),
            _above("red", 0.08, 0.015),
            _below("scene green", 0.2, 0.04),
        ),
    ),
    Signature(
        _SHRUBS,
        "sparse to medium green in a scene with little dense green",
        (
            _above("NDVI", 0.22, 0.03),
            _below("NDVI", 0.5, 0.04),
            _below("NIR", 0.3, 0.03),
            _below("scene green", 0.2, 0.04),
            _below("red", 0.14, 0.015),
        ),
    ),
    Signature(
        _WETLAND,
        "green over dark, wet ground: dim in near and shortwave infrared",
        (
            _above("NDVI", 0.3, 0.04),
            _below("NDVI", 0.62, 0.04),
            _above("NIR", 0.09, 0.015),
            _below("NIR", 0.18, 0.02),
            _below("SWIR", 0.11, 0.015),
            _above("NDWI", -0.5, 0.04),
            _below("red", 0.06, 0.01),
        ),
        needs=("SWIR",),
    ),
)


@dataclass(frozen=True)
class SpectralVoter:
    """Votes by the signatures above, in WorldCover's classes, and says which signature it met."""

    name = "spectral"
    repeats = 1
    concurrency = 1
    sees = False

    def vote(self, evidence: Evidence, taxonomy: Taxonomy, repeat: int, feedback: Feedback) -> Vote:
        """Return the class whose signature fits best, or an abstention that says what stood in the way."""
        cluster = evidence.profile.cluster
        quantities = quantities_of(evidence)
        if not quantities:
            words = "The first date shows nothing of this cluster: there is no spectrum to read."
            return Vote(self.name, cluster, None, 0.0, words)
        (best, degree), (rival, rival_degree) = _ranked(quantities)
        code, second = (_code_in(taxonomy, found.code) for found in (best, rival))
        facts = _facts(quantities)
        if degree < _LEAST_DEGREE:
            return Vote(self.name, cluster, None, 0.0, f"No signature fits well enough ({facts}).", code)
        # Each sentence stands in a line of its own, to be translated by itself.
        met = f"{_sentence(best.words)} ({facts})."
        if best.code == _CLOUD:
            words = "Nothing to name: give a scene classification as MASK."
            return Vote(self.name, cluster, None, 0.0, "\n".join((met, words)))
        if code is None:
            words = "The taxonomy has no single class for that."
            return Vote(self.name, cluster, None, 0.0, "\n".join((met, words)))
        return Vote(self.name, cluster, code, _confidence(degree, rival_degree), met, second)


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


def _facts(quantities: Mapping[str, float]) -> str:
    shown = ("NDVI", "NDWI", "red", "NIR", "SWIR", "texture NIR", "texture red", "cohesion")
    return ", ".join(f"{name} {quantities[name]:.2f}" for name in shown if name in quantities)


def _sentence(words: str) -> str:
    return words[0].upper() + words[1:]
