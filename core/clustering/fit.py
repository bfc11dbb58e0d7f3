"""Whether a model fits another scene than the one that it was fitted to: measured, before its map is believed.

Two things are measured on a sample of the scene. The share of novel pixels, which lie farther from the middle of their
nearest cluster than 99 % of the pixels that the model was fitted to (features/reach). And for every variable the
largest difference of the cumulative distributions of both scenes, the distance of Kolmogorov and Smirnov, which also
sees that clusters are mixed up or of other shares.

The limits were set on real pairs. Halves of one scene, and two dates ten days apart, have 1 to 4 % of novel pixels and
a median distance of 0.06 to 0.17. Dates of other seasons, other levels of processing and other countries have 5 to
100 % of novel pixels or a median distance of 0.30 to 0.99.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from functools import partial
from statistics import median

import numpy as np

from ..feedback import Feedback
from ..scene.scene import Scene
from .blocks import WindowPixels
from .distributions import distribution_of, sampled
from .features import Variables, variables_of
from .features.extraction import Extraction
from .kmeans import one_thread
from .model import ClusterModel
from .profiles import ClusterProfile
from .request import ClusterRequest
from .sampling import Sample, draw_sample, take_features

MOST_NOVEL, MOST_DISTANT = 0.05, 0.25
# A cluster of which more pixels are novel is in doubt. Rare, wide clusters have up to half of them novel on the very
# scene that the model was fitted to.
_MOST_NOVEL_OF_CLUSTER = 2 / 3
# Of fewer pixels nothing is said.
_FEWEST = 50


@dataclass(frozen=True)
class ClusterFit:
    """Of a cluster, the pixels that were looked at, and the share of them that are novel, 0…1."""

    cluster: int
    pixels: int
    novel: float

    @property
    def is_poor(self) -> bool:
        """Whether too many of its pixels are unlike what the model was fitted to."""
        return self.pixels >= _FEWEST and self.novel > _MOST_NOVEL_OF_CLUSTER


@dataclass(frozen=True)
class Fit:
    """How a model fits a scene: the share of novel pixels, 0…1, None where the run does not tell how far its clusters
    reach; the distance 0…1 of the distributions of each variable; and what is known of each cluster."""

    novel: float | None
    distances: Mapping[str, float]
    clusters: tuple[ClusterFit, ...] = ()

    @property
    def distance(self) -> float:
        """The median of the distances, 0 where none is known."""
        return median(self.distances.values()) if self.distances else 0.0

    @property
    def is_poor(self) -> bool:
        """Whether the model does not fit."""
        return self.distance > MOST_DISTANT or (self.novel or 0.0) > MOST_NOVEL

    @property
    def poor_clusters(self) -> frozenset[int]:
        """The clusters whose pixels are too often unlike what the model was fitted to."""
        return frozenset(each.cluster for each in self.clusters if each.is_poor)

    @property
    def sentences(self) -> tuple[str, ...]:
        """What was measured, and a warning where the model does not fit."""
        told = []
        if self.novel is not None:
            told.append(
                f"{100 * self.novel:.1f} % of the pixels are unlike those that the clusters were made of; 1 % is usual."
            )
        told.append(
            f"The distributions of the two scenes differ by {self.distance:.2f} in the median of bands and indices; 0 "
            "is the same, 1 wholly different."
        )
        if self.is_poor:
            told.append(
                "The run does not fit this scene: the same number of a cluster may mean other ground. Review the "
                "labels, normalise the image, or cluster it by itself."
            )
        return tuple(told)


def measure_fit(
    scene: Scene,
    extraction: Extraction,
    model: ClusterModel,
    profiles: Sequence[ClusterProfile],
    request: ClusterRequest,
    executor: Executor,
    feedback: Feedback,
) -> Fit:
    """Measure how a model fits a scene that is matched to its source, of which `profiles` are the clusters'."""
    variables = variables_of(scene)
    take = partial(_take, variables, extraction)
    with one_thread():
        features, measured, seen = draw_sample(
            scene, extraction, request.sample, request.seed, executor, feedback, take
        )
        labels = model.assign(features).astype(np.int64) + 1
    novel = None if extraction.reach is None else extraction.reach.is_novel(features)
    return Fit(
        None if novel is None else round(float(novel.mean()), 4),
        _distances(variables, measured, seen, profiles),
        () if novel is None else tuple(_cluster_fits(labels, novel)),
    )


def _take(variables: Variables, extraction: Extraction, pixels: WindowPixels, places: np.ndarray) -> Sample:
    values, seen = (part.reshape(len(part), -1)[:, places] for part in (pixels.values, pixels.seen))
    return (*take_features(variables, extraction, pixels, places), variables.measure(values), seen)


def _distances(
    variables: Variables, measured: np.ndarray, seen: np.ndarray, profiles: Sequence[ClusterProfile]
) -> dict[str, float]:
    found = {}
    for name, values, date in zip(variables.names, measured, variables.dates):
        known, before = values[seen[date]], distribution_of(profiles, name)
        if before is not None and len(known):
            found[name] = round(before.distance(sampled(known)), 4)
    return found


def _cluster_fits(labels: np.ndarray, novel: np.ndarray) -> list[ClusterFit]:
    counts, strange = np.bincount(labels), np.bincount(labels, novel)
    return [
        ClusterFit(int(cluster), int(counts[cluster]), round(float(strange[cluster] / counts[cluster]), 4))
        for cluster in np.flatnonzero(counts)
    ]
