"""What the points that a run was compared with say of the map, whenever its labels or clusters change."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from .agreement.contingency import Contingency
from .agreement.estimation import (
    NO_DESIGN,
    SIMPLE,
    STRATIFIED,
    UNLABELLED,
    Estimates,
    Observation,
    Stratum,
    estimate,
)
from .agreement.point_sample import PointSample, load_points, points_table, save_points
from .agreement.points import values_at
from .interpretation import Interpretation
from .labelling.taxonomy import Taxonomy
from .run_folder import CLUSTERS


def points_of(run: Path, interpretation: Interpretation) -> PointSample | None:
    """Return the points that a run was compared with, None where it was compared with a map or not at all."""
    reference = interpretation.reference
    sample = None if reference is None else load_points(run)
    return sample if sample is not None and sample.source == reference.name else None


def estimates_of(interpretation: Interpretation, sample: PointSample) -> Estimates | None:
    """Return what a sample says of the map that the legend makes now, in milliseconds and without the layer.

    The classes are the taxonomy's own; points of a class that it does not have are left out. None where no point is
    left.
    """
    classes = {entry.cluster: entry.code or 0 for entry in interpretation.legend}
    pixels = {profile.cluster: profile.pixels for profile in interpretation.profiles}
    areas = [profile.hectares for profile in interpretation.profiles]
    hectares = None if None in areas else sum(areas)
    return estimates_by(sample, classes, pixels, hectares, interpretation.taxonomy)


def table_of(interpretation: Interpretation, sample: PointSample) -> Contingency | None:
    """Return the counts of points by cluster and WorldCover's code; None where no point has such a code."""
    codes = codes_by_name(interpretation.taxonomy)
    known = [(each.cluster, codes[each.name]) for each in sample.points if each.name in codes]
    pairs = [(cluster, interpretation.taxonomy.to_worldcover(code)) for cluster, code in known]
    usable = [(cluster, code) for cluster, code in pairs if code is not None]
    return points_table(*zip(*usable)) if usable else None


def carry_points(run: Path, folder: Path) -> PointSample | None:
    """Write the record of points for changed clusters, which lie in `folder`; None where a run has none."""
    sample = load_points(run)
    if sample is None:
        return None
    clusters = values_at(folder / CLUSTERS, [(each.x, each.y) for each in sample.points])
    moved = tuple(replace(each, cluster=cluster) for each, cluster in zip(sample.points, clusters))
    carried = replace(sample, points=moved)
    save_points(carried, folder)
    return carried


def estimates_by(
    sample: PointSample,
    classes: Mapping[int, int],
    pixels: Mapping[int, int],
    hectares: float | None,
    taxonomy: Taxonomy,
) -> Estimates | None:
    """Return what a sample says of a map with so many pixels, and a class, for each of its clusters (0: unlabelled).

    Random points are post-stratified by the classes that the map has now.
    """
    codes, names = codes_by_name(taxonomy), {entry.code: entry.name for entry in taxonomy.classes}
    known = [(each, classes.get(each.cluster, 0), codes[each.name]) for each in sample.points if each.name in codes]
    strata, here, drawn = sample.strata, sum(pixels.values()), sum(stratum.pixels for stratum in sample.strata)
    if sample.design == SIMPLE:
        strata, drawn = _post_strata(classes, pixels, names), here
        known = [(replace(point, stratum=mapped), mapped, code) for point, mapped, code in known]
    found = estimate(
        [Observation(point.stratum, mapped, code) for point, mapped, code in known],
        strata,
        names,
        None if hectares is None else hectares * drawn / here,
        sample.design,
        # Points thrown at random may fall into one pixel twice; those of a sample are drawn without replacement.
        corrected=sample.design == STRATIFIED,
    )
    if found is None or sample.design == NO_DESIGN or drawn == here:
        return found
    note = f"The sample speaks of the {drawn} pixels that it was drawn from; this map has {here}."
    return replace(found, notes=(*found.notes, note))


def _post_strata(
    classes: Mapping[int, int], pixels: Mapping[int, int], names: Mapping[int, str]
) -> tuple[Stratum, ...]:
    """Return the classes of the map as strata."""
    counts: Counter[int] = Counter()
    for cluster, count in pixels.items():
        counts[classes.get(cluster, 0)] += count
    return tuple(Stratum(code, names.get(code, UNLABELLED), count) for code, count in sorted(counts.items()))


def codes_by_name(taxonomy: Taxonomy) -> dict[str, int]:
    """Return the codes of a taxonomy's classes: points know their class by its name."""
    return {entry.name: entry.code for entry in taxonomy.classes}
