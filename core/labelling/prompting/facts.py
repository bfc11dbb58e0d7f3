"""The measured facts of a cluster as a small table in plain text, units named."""

from __future__ import annotations

from collections.abc import Sequence

from ...clustering.features import DARKEST, PROFILED, Index, dated
from ...scene.bands import KINDS
from ..evidence import Evidence, ground_reflectance
from ..quantities import quantities_of

_BAND_NAMES = {
    "B01": "coastal aerosol",
    "B02": "blue",
    "B03": "green",
    "B04": "red",
    "B05": "red edge",
    "B06": "red edge",
    "B07": "red edge",
    "B08": "near infrared",
    "B8A": "narrow near infrared",
    "B09": "water vapour",
    "B10": "cirrus",
    "B11": "shortwave infrared",
    "B12": "shortwave infrared",
}
# Snow from shortwave infrared is not among the variables of the clustering.
_INDICES = (*PROFILED, Index("NDSI", ("B03",), ("B11",), "Dozier 1989, doi 10.1016/0034-4257(89)90101-6"))

# Words from a limit on, at pixels of 10 m: water and fields lie under 0.05, canopies around 0.1, towns over 0.15.
# Texture is relative to the mean reflectance, below which its words would mislead.
_DARK = 0.05
_ROUGHNESS = ((0.15, "very rough"), (0.08, "rough"), (0.05, "slightly rough"), (0.03, "smooth"), (0.0, "very smooth"))
_COHESION = (
    (0.85, "large closed areas"),
    (0.65, "areas with ragged edges"),
    (0.45, "small patches or strips"),
    (0.0, "thin lines, edges or scattered pixels"),
)

_LOW, _HIGH = 0, -1
"""Places of the 5th and 95th among a profile's percentiles."""


def facts_table(evidence: Evidence) -> str:
    """Return extent, spectrum, indices, texture and cohesion of a cluster; what the scene lacks is not there.

    Reflectance is 0…1, less the path reflectance where the scene has one; indices are of the mean
    reflectances, so that they agree with the bands above them. Of several dates the first is told in full, the
    others by their means alone.
    """
    lines, dates = _extent(evidence), len(evidence.scene.dates)
    if not any(evidence.profile.percentiles.values()):
        return "\n".join(lines)
    lines += [_date_title(evidence, 0)] if dates > 1 else []
    if evidence.is_measured:
        lines += [*_bands(evidence), *_indices(evidence), *_structure(evidence)]
    lines += [line for date in range(1, dates) for line in _other_date(evidence, date)]
    return "\n".join(lines)


def _extent(evidence: Evidence) -> list[str]:
    profile, size = evidence.profile, evidence.scene.pixel_size_m
    pixels = f"{profile.pixels:,} pixels" + (f" of {round(size, 1):g} m × {round(size, 1):g} m" if size else "")
    area = pixels if profile.hectares is None else f"{_hectares(profile.hectares)} ha, {pixels}"
    return [f"share of the scene: {_percent(profile.share)}", f"area: {area}"]


def _percent(share: float) -> str:
    return f"{100 * share:.3g} %" if share >= 1e-4 else "under 0.01 %"


def _hectares(hectares: float) -> str:
    return f"{hectares:,.0f}" if hectares >= 10 else f"{hectares:.2g}"


def _bands(evidence: Evidence) -> list[str]:
    profile, path = evidence.profile, evidence.scene.path
    kind = "top-of-atmosphere reflectance, the atmosphere's part taken off," if path else "reflectance,"
    lines = [f"{kind} 0…1: mean (5th–95th percentile of the pixels)"]
    for band in KINDS:
        if band.role in profile.mean:
            mean = evidence.ground_reflectance(band.role)
            spread = [max(value - path.get(band.role, 0.0), DARKEST) for value in profile.percentiles[band.role]]
            name = f"{band.role} {_BAND_NAMES[band.role]} {band.centre_nm:.0f} nm"
            lines.append(f"{name}: {mean:.3f}{_spread(spread, 3)}")
    return lines


def _spread(percentiles: Sequence[float], decimals: int) -> str:
    if not percentiles:
        return ""
    return f" ({percentiles[_LOW]:.{decimals}f}…{percentiles[_HIGH]:.{decimals}f})"


def _indices(evidence: Evidence) -> list[str]:
    profile, scene = evidence.profile, evidence.scene
    lines = ["indices of these means, −1…1" + ("" if scene.path else " (5th–95th percentile of the pixels)")]
    for index in _INDICES:
        (first,), (second,) = index.roles(scene.nir)
        if first in profile.mean and second in profile.mean:
            one, other = evidence.ground_reflectance(first), evidence.ground_reflectance(second)
            # Percentiles of pixels hold the atmosphere's part, which cannot be taken off an index.
            spread = () if scene.path else profile.percentiles.get(index.name, ())
            formula = f"({first} − {second}) / ({first} + {second})"
            lines.append(f"{index.name} = {formula}: {(one - other) / (one + other):.2f}{_spread(spread, 2)}")
    return lines


def _date_title(evidence: Evidence, date: int) -> str:
    dates = evidence.scene.dates
    hidden = "" if evidence.saw(date) else ": none of the cluster is seen, it was hidden or outside of the image"
    return f"date {date + 1} of {len(dates)}, {dates[date].name}{hidden}"


def _other_date(evidence: Evidence, date: int) -> list[str]:
    """Return a date's title and its means in a line."""
    title, facts = _date_title(evidence, date), evidence.scene.dates[date]
    if not evidence.saw(date):
        return [title]
    path = {dated(role, date): value for role, value in facts.path.items()}
    roles = [band.role for band in KINDS if dated(band.role, date) in evidence.profile.mean]
    means = {role: ground_reflectance(evidence.profile, dated(role, date), path) for role in roles}
    shown = [f"{role} {mean:.3f}" for role, mean in means.items()]
    for index in PROFILED:
        (first,), (second,) = index.roles(facts.nir)
        if first in means and second in means:
            one, other = means[first], means[second]
            shown.append(f"{index.name} {(one - other) / (one + other):.2f}")
    taken = " (the atmosphere's part taken off)" if path else ""
    return [title, f"means{taken}: {', '.join(shown)}"]


def _structure(evidence: Evidence) -> list[str]:
    """Return texture and cohesion in numbers and words, where pixels are of a size that lets them be read."""
    quantities, profile = quantities_of(evidence), evidence.profile
    if "texture NIR" not in quantities:
        return []
    nir = _texture(profile.texture_nir, quantities["NIR"])
    red = _texture(profile.texture_red, quantities["red"])
    lines = [f"texture, mean difference of neighbouring pixels: near infrared {nir}, red {red}"]
    if "cohesion" in quantities:
        lines.append(f"cohesion, neighbours in the same cluster: {_in_words(profile.cohesion, _COHESION)}")
    return lines


def _texture(share: float, reflectance: float) -> str:
    """Say how rough a surface is; of little light a large share is no more than noise and haze."""
    if reflectance < _DARK:
        return f"{100 * share:.0f} % (too dark to judge)"
    return _in_words(share, _ROUGHNESS)


def _in_words(share: float, scale: Sequence[tuple[float, str]]) -> str:
    word = next(word for limit, word in scale if share >= limit)
    return f"{100 * share:.0f} % ({word})"
