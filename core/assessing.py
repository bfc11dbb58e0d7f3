"""What is said of a run against its reference: its legend, and the other labels of the same clusters."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations
from pathlib import Path

from .agreement.assessment import Assessment, assess
from .agreement.contingency import Contingency, load_contingency
from .agreement.editions import edition_credited, edition_named
from .agreement.grouping import BROAD, read_groups
from .agreement.labelling import Labelling, labelling_of
from .agreement.point_sample import PointSample
from .estimating import estimates_of
from .interpretation import Interpretation
from .labelling.counting.ballots import ballots_of
from .run_folder import CONTINGENCY

AS_VOTED = "as voted"
REVIEWED = "after review"
# Every two voters are tested against each other, but not so many that nobody reads it.
_MOST_VOTERS = 5


def table_of_run(run: Path, interpretation: Interpretation) -> Contingency | None:
    """Return the counts that a run keeps of its comparison, None where it was not compared."""
    path = run / CONTINGENCY
    return load_contingency(path) if interpretation.reference is not None and path.is_file() else None


def legend_on(table: Contingency, interpretation: Interpretation) -> Labelling:
    """Return what a run's legend calls the clusters of a table."""
    return Labelling(*map(tuple, interpretation.mapped_to_worldcover(table.clusters)))


def assess_run(
    interpretation: Interpretation, table: Contingency, sample: PointSample | None = None
) -> Assessment | None:
    """Return every figure of a run against the reference that its table was counted with, None without any.

    `sample` are the points, where those are the reference.
    """
    legend, others = legend_on(table, interpretation), label_sets(interpretation, table)
    reference = interpretation.reference
    edition = reference and (edition_named(reference.name) or edition_credited(reference.attribution))
    hectares = _pixel_hectares(interpretation, table) if sample is None else [None] * len(table.clusters)
    accuracy = edition and edition.accuracy
    estimates = sample and estimates_of(interpretation, sample)
    groups = read_groups(reference.groups) if reference else ()
    return assess(table, legend, hectares, accuracy, groups or BROAD, others, _pairs(others), estimates)


def label_sets(interpretation: Interpretation, table: Contingency) -> Mapping[str, Labelling]:
    """Return the labels as they were voted and after review, where they differ, and those of each of several voters."""
    found: dict[str, Mapping[int, int]] = {}
    voted = {verdict.cluster: verdict.code for verdict in interpretation.verdicts}
    legend = {entry.cluster: entry.code for entry in interpretation.legend}
    if voted and voted != legend:
        found = {REVIEWED: legend, AS_VOTED: voted}
    ballots = ballots_of(interpretation.votes)
    voters = dict.fromkeys(ballot.voter for ballot in ballots)
    if len(voters) > 1:
        found |= {voter: {b.cluster: b.code for b in ballots if b.voter == voter} for voter in voters}
    return {name: _labelling(interpretation, table, codes) for name, codes in found.items()}


def _labelling(interpretation: Interpretation, table: Contingency, codes: Mapping[int, int | None]) -> Labelling:
    taxonomy = interpretation.taxonomy
    return labelling_of(table, {cluster: taxonomy.to_worldcover(code) for cluster, code in codes.items() if code})


def _pairs(others: Mapping[str, Labelling]) -> list[tuple[str, str]]:
    """Return which labels are tested: those before and after review, and every two voters."""
    reviewed = [(AS_VOTED, REVIEWED)] if REVIEWED in others else []
    voters = [name for name in others if name not in (AS_VOTED, REVIEWED)]
    return reviewed + (list(combinations(voters, 2)) if len(voters) <= _MOST_VOTERS else [])


def _pixel_hectares(interpretation: Interpretation, table: Contingency) -> list[float | None]:
    """Return how many hectares a pixel of each cluster has on average: in degrees, rows differ."""
    profiles = {profile.cluster: profile for profile in interpretation.profiles}
    found = [profiles.get(cluster) for cluster in table.clusters]
    return [p and p.hectares / p.pixels if p and p.hectares is not None and p.pixels else None for p in found]
