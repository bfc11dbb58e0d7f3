"""What each cluster looks like: area, spectrum, indices, texture, cohesion, and where it is typical."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from ..records import record_values
from .tally import BINS, Site, Tally, histogram_range

PERCENTILES = (5, 25, 50, 75, 95)


@dataclass(frozen=True)
class ClusterProfile:
    """A cluster's measured facts.

    `share` is of all pixels with data, 0…1; `hectares` is None without a coordinate system. `mean`,
    `deviation` and `percentiles` (5, 25, 50, 75, 95 %) are by variable, in reflectance 0…1 or index
    −1…1. `texture_nir` and `texture_red` are the mean absolute difference of neighbours in a row,
    relative to the cluster's mean. `cohesion` is the share of a pixel's right and lower neighbours in the
    same cluster. Pixels, share and hectares count every pixel; the rest is over all pixels of small scenes
    and over every n-th row of large ones.
    """

    cluster: int
    pixels: int
    hectares: float | None
    share: float
    mean: Mapping[str, float]
    deviation: Mapping[str, float]
    percentiles: Mapping[str, tuple[float, ...]]
    texture_nir: float
    texture_red: float
    cohesion: float
    sites: tuple[Site, ...]

    def to_dict(self) -> dict:
        """Return the profile as JSON values."""
        return record_values(self)


def profiles_of(tally: Tally, total: int | None = None) -> tuple[ClusterProfile, ...]:
    """Turn a tally into profiles of clusters 1 … K.

    `total` is the number of all pixels with data, where the tally is of a part of the scene alone.
    """
    if total is None:
        total = int(tally.pixels[1:].sum())
    return tuple(_profile(tally, cluster, total) for cluster in range(1, tally.clusters + 1))


def _profile(tally: Tally, cluster: int, total: int) -> ClusterProfile:
    names = tally.variables.names
    pixels = int(tally.pixels[cluster])
    observed = np.maximum(tally.observed[cluster], 1)[list(tally.variables.dates)]
    mean = tally.sums[cluster] / observed
    variance = np.maximum(tally.squares[cluster] / observed - mean**2, 0)
    area = float(tally.area_m2[cluster])
    contrast_nir, contrast_red, compared = tally.contrast[cluster]
    same, pairs = tally.neighbours[cluster]
    return ClusterProfile(
        cluster=cluster,
        pixels=pixels,
        hectares=None if np.isnan(area) else area / 1e4,
        share=pixels / max(total, 1),
        mean=dict(zip(names, _rounded(mean))),
        deviation=dict(zip(names, _rounded(np.sqrt(variance)))),
        percentiles={name: _percentiles(tally, cluster, column) for column, name in enumerate(names)},
        texture_nir=_ratio(contrast_nir / max(compared, 1), mean[tally.variables.nir]),
        texture_red=_ratio(contrast_red / max(compared, 1), mean[tally.variables.red]),
        cohesion=_ratio(same, pairs),
        sites=tally.sites[cluster],
    )


def _rounded(values: np.ndarray) -> list[float]:
    return [round(float(value), 6) for value in values]


def _ratio(part: float, whole: float) -> float:
    return round(float(part / whole), 6) if whole else 0.0


def _percentiles(tally: Tally, cluster: int, column: int) -> tuple[float, ...]:
    """Return the percentiles by linear interpolation in the histogram; nothing where no row was sampled."""
    counts = tally.histograms[cluster, column]
    total = counts.sum()
    if not total:
        return ()
    low, high = histogram_range(tally.variables, column)
    edges = np.concatenate(([0.0], np.cumsum(counts) / total))
    # A tiny rise makes the shares strictly increasing, as interpolation needs.
    rising = edges + np.arange(BINS + 1) * 1e-12
    places = np.interp(np.array(PERCENTILES) / 100, rising, np.arange(BINS + 1))
    return tuple(round(float(low + place * (high - low) / BINS), 4) for place in places)
