"""Accuracy and area estimated from a sample of points, with standard errors and 95 % intervals.

Estimators for stratified random sampling of Stehman 2014, doi 10.1080/01431161.2014.930207, which hold also where the
strata are not the map's classes, as after the map was relabelled. Where they are, and without the finite population
correction, they are those of Olofsson et al. 2014, doi 10.1016/j.rse.2014.02.015. Numbers of equations are Stehman's.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

import numpy as np

from ..records import record_values

# The standard normal quantile of a two-sided 95 % interval as Olofsson et al. 2014 write it.
Z = 1.96

STRATIFIED = "stratified random"
SIMPLE = "simple random"
NO_DESIGN = "not a probability sample"

UNLABELLED = "unlabelled"


@dataclass(frozen=True)
class Stratum:
    """A part of the population: its code, its name, and how many pixels it has."""

    code: int
    name: str
    pixels: int


@dataclass(frozen=True)
class Observation:
    """A point of the sample: the stratum it was drawn in, its class on the map (0: unlabelled) and in truth."""

    stratum: int
    mapped: int
    reference: int


@dataclass(frozen=True)
class Estimate:
    """A figure, its standard error and its 95 % interval; None is what cannot be estimated.

    The interval is value ± 1.96 standard errors, cut off where no share, or no area, can be.
    """

    value: float | None
    standard_error: float | None = None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True)
class ClassEstimates:
    """A class's accuracies and area.

    `share` is of the population, `hectares` is None where the area of a pixel is not known, and both are None where
    the points are no probability sample. `mapped_points` and `reference_points` count the points of the class.
    """

    code: int
    name: str
    mapped_points: int
    reference_points: int
    users: Estimate
    producers: Estimate
    share: Estimate | None
    hectares: Estimate | None


@dataclass(frozen=True)
class SampledStratum:
    """A stratum with its weight, the share of the population's pixels, and its number of points."""

    code: int
    name: str
    pixels: int
    weight: float
    points: int


@dataclass(frozen=True)
class Estimates:
    """What a sample says about a map.

    `matrix` holds shares of the area, a row per map class and a column per reference class, both in the order of
    `codes`; its last row is the unlabelled. `without_points` names strata that no point speaks for: the figures are of
    the others. `without_variance` names those with a single point, which tells nothing of the spread. `corrected` says
    whether the finite population correction was applied.
    """

    design: str
    points: int
    strata: tuple[SampledStratum, ...]
    overall: Estimate
    classes: tuple[ClassEstimates, ...]
    codes: tuple[int, ...]
    matrix: tuple[tuple[float, ...], ...]
    without_points: tuple[str, ...]
    without_variance: tuple[str, ...]
    corrected: bool
    notes: tuple[str, ...]

    def to_dict(self) -> dict:
        """Return the estimates as JSON values; what cannot be estimated is null."""
        return record_values(self)


def estimate(
    observations: Sequence[Observation],
    strata: Sequence[Stratum],
    names: Mapping[int, str],
    area_ha: float | None = None,
    design: str = STRATIFIED,
    corrected: bool = True,
) -> Estimates | None:
    """Estimate a map's accuracy and the areas of the classes; None where no observation is in a stratum.

    `names` are the classes'; `area_ha` is the whole population's area; `corrected` applies the finite population
    correction, for samples drawn without replacement. With the design NO_DESIGN the strata are not looked at, and
    there are plain proportions alone, which speak of these points and of nothing else.
    """
    if design == NO_DESIGN:
        strata = (Stratum(0, "all points", len(observations)),)
        observations = [Observation(0, each.mapped, each.reference) for each in observations]
    strata = [stratum for stratum in strata if stratum.pixels]
    known = {stratum.code for stratum in strata}
    used = [each for each in observations if each.stratum in known]
    if not used:
        return None
    sample = _Sample(used, strata, corrected and design != NO_DESIGN, design != NO_DESIGN)
    codes = tuple(sorted({code for each in used for code in (each.mapped, each.reference) if code}))
    area = None if area_ha is None else area_ha * sample.covered
    classes = tuple(_class_estimates(sample, code, names.get(code, str(code)), area) for code in codes)
    return Estimates(
        design=design,
        points=len(used),
        strata=sample.told if design != NO_DESIGN else (),
        overall=sample.mean(sample.mapped == sample.reference),
        classes=classes,
        codes=codes,
        matrix=_matrix(sample, codes),
        without_points=sample.without_points,
        without_variance=sample.without_variance,
        corrected=sample.corrected,
        notes=_notes(sample, design),
    )


def _class_estimates(sample: _Sample, code: int, name: str, area_ha: float | None) -> ClassEstimates:
    on_map, in_reference = sample.mapped == code, sample.reference == code
    share = sample.mean(in_reference) if sample.random else None
    return ClassEstimates(
        code=code,
        name=name,
        mapped_points=int(on_map.sum()),
        reference_points=int(in_reference.sum()),
        users=sample.ratio(on_map & in_reference, on_map, code if sample.by_class else None),
        producers=sample.ratio(on_map & in_reference, in_reference),
        share=share,
        hectares=None if share is None or area_ha is None else _scaled(share, area_ha),
    )


def _scaled(share: Estimate, area_ha: float) -> Estimate:
    return Estimate(*(None if value is None else value * area_ha for value in vars(share).values()))


def _matrix(sample: _Sample, codes: tuple[int, ...]) -> tuple[tuple[float, ...], ...]:
    """Return the area-weighted error matrix; cell i, j is Σ W_h n_hij ÷ n_h (eq. 24)."""
    return tuple(
        tuple(float(sample.total((sample.mapped == row) & (sample.reference == column))) for column in codes)
        for row in (*codes, 0)
    )


def _notes(sample: _Sample, design: str) -> tuple[str, ...]:
    """Say what the figures are not."""
    if design == NO_DESIGN:
        return ("The points are no probability sample: plain counts, which speak of these points alone.",)
    notes = []
    if design == SIMPLE:
        notes.append("The random points were post-stratified by the classes of the map.")
    if sample.without_points:
        notes.append(
            f"No point speaks for {', '.join(sample.without_points)}: the figures are of the other "
            f"{100 * sample.covered:.1f} % of the pixels."
        )
    if sample.without_variance:
        notes.append(
            f"{', '.join(sample.without_variance)}: a single point tells nothing of the spread, so that figures which "
            "depend on it have no standard error. Add points there."
        )
    return tuple(notes)


class _Sample:
    """The points in arrays, with what is known of their strata; strata without points are left out of it."""

    def __init__(
        self, observations: Sequence[Observation], strata: Sequence[Stratum], corrected: bool, random: bool
    ) -> None:
        self.corrected, self.random = corrected, random
        drawn = np.array([each.stratum for each in observations])
        self.mapped = np.array([each.mapped for each in observations])
        self.reference = np.array([each.reference for each in observations])
        whole = sum(stratum.pixels for stratum in strata)
        self.told = tuple(
            SampledStratum(each.code, each.name, each.pixels, each.pixels / whole, int((drawn == each.code).sum()))
            for each in sorted(strata, key=lambda stratum: stratum.code)
        )
        self._strata = [each for each in self.told if each.points]
        self.without_points = tuple(each.name for each in self.told if not each.points)
        self._place = np.searchsorted([each.code for each in self._strata], drawn)
        self._points = np.array([each.points for each in self._strata])
        self._pixels = np.array([each.pixels for each in self._strata], float)
        self.covered = float(self._pixels.sum()) / whole
        self._weights = self._pixels / self._pixels.sum()
        # Of a stratum that was taken wholly nothing is left to chance.
        self._left = np.maximum(0, 1 - self._points / self._pixels) if corrected else np.ones(len(self._points))
        self._lone = (self._points < 2) & (self._left > 0)
        self.without_variance = tuple(each.name for each, lone in zip(self._strata, self._lone) if lone and random)
        # The map's class is then the same all over a stratum, which nobody relabelled.
        self.by_class = bool(np.array_equal(drawn, self.mapped))

    def total(self, values: np.ndarray) -> float:
        """Return the mean over the population of something that is 0 or 1 at every point (eq. 3)."""
        return float(self._weights @ (self._sums(values) / self._points))

    def mean(self, values: np.ndarray) -> Estimate:
        """Estimate that mean with its variance, Σ W_h² (1 − n_h ÷ N_h) s_h² ÷ n_h (eq. 25)."""
        return self._told(self.total(values), self._variance(self._spread(values, values)))

    def ratio(self, part: np.ndarray, whole: np.ndarray, stratum: int | None = None) -> Estimate:
        """Estimate the ratio of two means with its variance (eq. 27 and 28).

        Where the `whole` is known to lie in one stratum alone, the others have no part in the variance.
        """
        divisor = self.total(whole)
        if not divisor:
            return Estimate(None)
        ratio = self.total(part) / divisor
        spread = (
            self._spread(part, part) + ratio**2 * self._spread(whole, whole) - 2 * ratio * self._spread(part, whole)
        )
        variance = self._variance(spread, stratum)
        return self._told(ratio, None if variance is None else variance / divisor**2)

    def _sums(self, values: np.ndarray) -> np.ndarray:
        return np.bincount(self._place, values, len(self._points))

    def _spread(self, one: np.ndarray, other: np.ndarray) -> np.ndarray:
        """Return the sample covariance in every stratum; 0 where there is a single point, which has none."""
        products = self._sums(one & other) - self._sums(one) * self._sums(other) / self._points
        return products / np.maximum(1, self._points - 1)

    def _variance(self, spread: np.ndarray, stratum: int | None = None) -> float | None:
        taken = np.array([stratum in (None, each.code) for each in self._strata])
        if not self.random or (self._lone & taken).any():
            return None
        terms = self._weights**2 * self._left * spread / self._points
        return max(0.0, float(terms[taken].sum()))

    @staticmethod
    def _told(value: float, variance: float | None) -> Estimate:
        if variance is None:
            return Estimate(value)
        error = sqrt(variance)
        return Estimate(value, error, max(0.0, value - Z * error), min(1.0, value + Z * error))
