"""Figures of a clustering against a reference, from the contingency table alone.

The ceiling is the best overall agreement that any labelling of the clusters could reach: every cluster takes the class
that most of its pixels have. Homogeneity, completeness and V-measure after Rosenberg and Hirschberg 2007, "V-Measure: A
conditional entropy-based external cluster evaluation measure", EMNLP-CoNLL, pages 410-420.
"""

from __future__ import annotations

import math
import statistics
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..core.agreement.contingency import Contingency
from ..core.agreement.metrics import measure_agreement


@dataclass(frozen=True)
class Scores:
    """How well a clustering could be named: shares of 0…1, `edges` only of the pixels at borders of the reference."""

    ceiling: float
    mean_iou: float
    v_measure: float
    edges: float | None


@dataclass(frozen=True)
class Mean:
    """A mean, and the mean over scenes of the spread: the largest less the smallest over the seeds.

    The spread is None where no scene has more than one seed.
    """

    value: float
    spread: float | None


def scores_of(table: Contingency, at_edges: Contingency | None) -> Scores:
    """Return the figures of a clustering; the labelling at edges is that of all pixels."""
    labels = best_labels(table)
    agreement = measure_agreement(table, labels, [True] * len(labels))
    return Scores(agreement.ceiling, agreement.mean_iou, v_measure(table.counts), right_at_edges(table, at_edges))


def best_labels(table: Contingency) -> list[int]:
    """Return the reference code that most pixels of each cluster have, 0 where none of its pixels has one."""
    best = table.counts.argmax(axis=1)
    return [table.codes[place] if counts.any() else 0 for place, counts in zip(best, table.counts)]


def right_at_edges(table: Contingency, at_edges: Contingency | None) -> float | None:
    """Return the share of the pixels of `at_edges` that the best labelling of `table` names right."""
    if at_edges is None or not at_edges.counts.sum():
        return None
    labels = dict(zip(table.clusters, best_labels(table)))
    right = sum(
        int(counts[at_edges.codes.index(labels[cluster])])
        for cluster, counts in zip(at_edges.clusters, at_edges.counts)
        if labels.get(cluster) in at_edges.codes
    )
    return right / int(at_edges.counts.sum())


def v_measure(counts: np.ndarray) -> float:
    """Return the harmonic mean of homogeneity and completeness, 0…1, of counts (clusters, classes)."""
    joint = np.asarray(counts, np.float64)
    classes, clusters = _entropy(joint.sum(axis=0)), _entropy(joint.sum(axis=1))
    shared = classes + clusters - _entropy(joint.ravel())
    homogeneity = shared / classes if classes else 1.0
    completeness = shared / clusters if clusters else 1.0
    total = homogeneity + completeness
    return max(0.0, 2 * homogeneity * completeness / total) if total > 0 else 0.0


def _entropy(counts: np.ndarray) -> float:
    """Return the entropy in nats of counts, none of which need be above 0."""
    shares = counts[counts > 0] / counts.sum()
    return float(-(shares * np.log(shares)).sum())


def edges_of(codes: np.ndarray) -> np.ndarray:
    """Return where a map of codes (h, w), 0 = no data, has another known class beside it, left, right, above, below."""
    edges = np.zeros(codes.shape, bool)
    for one, other in (
        ((slice(None), slice(1, None)), (slice(None), slice(None, -1))),
        ((slice(1, None), slice(None)), (slice(None, -1), slice(None))),
    ):
        border = (codes[one] != codes[other]) & (codes[one] != 0) & (codes[other] != 0)
        edges[one] |= border
        edges[other] |= border
    return edges


def mean_over_scenes(values: Mapping[str, Sequence[float]]) -> Mean:
    """Return the mean over scenes of the means over the seeds; `values` are a scene's, one of each seed."""
    means = [statistics.fmean(found) for found in values.values()]
    spreads = [max(found) - min(found) for found in values.values() if len(found) > 1]
    return Mean(statistics.fmean(means), mean_known(spreads))


def mean_over_sites(values: Mapping[str, Sequence[float]], sites: Mapping[str, str]) -> float:
    """Return the mean over sites of the means over each site's scenes, whose site is in `sites`."""
    by_site: dict[str, list[float]] = {}
    for scene, found in values.items():
        by_site.setdefault(sites[scene], []).append(statistics.fmean(found))
    return statistics.fmean(statistics.fmean(means) for means in by_site.values())


def mean_known(values: Iterable[float | None]) -> float | None:
    """Return the mean of what is known, None where nothing is."""
    known = [value for value in values if value is not None and math.isfinite(value)]
    return statistics.fmean(known) if known else None
