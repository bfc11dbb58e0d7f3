"""Whether a model fits another scene than the one that it was fitted to: measured, before its map is believed.

On a sample of the scene it is measured
- how many pixels are novel: farther from the middle of their nearest cluster than 99 % of the pixels that the model
  was fitted to (features/reach);
- how far each cluster has moved: the difference of its means on both scenes in its standard deviations, which Cohen
  1988 (Statistical Power Analysis for the Behavioral Sciences, ISBN 978-0-8058-0283-2) calls medium from 0.5 on;
- for every variable the largest difference of the cumulative distributions of both scenes, the distance of Kolmogorov
  and Smirnov, to be told and not judged: it is as large where the same covers have other shares.

The limits were set on real pairs. Two dates ten days apart, and halves of one scene, have up to 10 % of novel pixels
and have moved by 0.1 to 0.5, but for halves of other ground. Dates of other seasons and other levels of processing
have moved by 0.7 to 9 with 5 to 100 % of novel pixels, other countries by 0.4 to 0.9.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from functools import partial

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

MOST_NOVEL, MOST_MOVED = 0.1, 0.5
# A cluster of which more pixels are novel is in doubt. Rare, wide clusters have up to half of them novel on the very
# scene that the model was fitted to.
_MOST_NOVEL_OF_CLUSTER = 2 / 3
# Of a cluster of fewer pixels nothing is said.
_FEWEST = 50
# A cluster's deviation is taken to be at least this reflectance, or index.
_LEAST_DEVIATION = 1e-3


@dataclass(frozen=True)
class ClusterFit:
    """Of a cluster, the pixels that were looked at, the share of them that are novel, 0…1, and how far it has moved, in
    standard deviations, as the mean of all variables; None where that is not known."""

    cluster: int
    pixels: int
    novel: float | None
    moved: float | None

    @property
    def is_poor(self) -> bool:
        """Whether its pixels are too often unlike what the model was fitted to."""
        return self.pixels >= _FEWEST and (self.novel or 0.0) > _MOST_NOVEL_OF_CLUSTER


@dataclass(frozen=True)
class Fit:
    """How a model fits a scene: the share of novel pixels, 0…1, None where the run does not tell how far its clusters
    reach; how far the clusters have moved, in standard deviations, weighed by their pixels; the distance 0…1 of the
    distributions of each variable; and what is known of each cluster."""

    novel: float | None
    moved: float
    distances: Mapping[str, float]
    clusters: tuple[ClusterFit, ...] = ()

    @property
    def is_poor(self) -> bool:
        """Whether the model does not fit."""
        return self.moved > MOST_MOVED or (self.novel or 0.0) > MOST_NOVEL

    @property
    def poor_clusters(self) -> frozenset[int]:
        """The clusters whose pixels are too often unlike what the model was fitted to."""
        return frozenset(each.cluster for each in self.clusters if each.is_poor)

    @property
    def farthest(self) -> tuple[str, float]:
        """The variable whose distributions differ most, and their distance; '' and 0 where none is known."""
        return max(self.distances.items(), key=lambda item: item[1], default=("", 0.0))

    @property
    def sentences(self) -> tuple[str, ...]:
        """What was measured, and a warning where the model does not fit."""
        told = []
        if self.novel is not None:
            told.append(
                f"{100 * self.novel:.1f} % of the pixels are unlike those that the clusters were made of; 1 % is usual."
            )
        told.append(f"The clusters have moved by {self.moved:.2f} of their standard deviations; 0.5 is much.")
        name, distance = self.farthest
        told.append(f"The distributions of the two scenes differ most in {name}: {distance:.2f}, where 1 is wholly.")
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
    known = seen[list(variables.dates)]
    clusters = tuple(_cluster_fits(variables.names, measured, known, labels, novel, profiles))
    moved = [(each.moved, each.pixels) for each in clusters if each.moved is not None]
    return Fit(
        None if novel is None else round(float(novel.mean()), 4),
        round(_weighed(moved), 4),
        _distances(variables.names, measured, known, profiles),
        clusters,
    )


def _take(variables: Variables, extraction: Extraction, pixels: WindowPixels, places: np.ndarray) -> Sample:
    values, seen = (part.reshape(len(part), -1)[:, places] for part in (pixels.values, pixels.seen))
    return (*take_features(variables, extraction, pixels, places), variables.measure(values), seen)


def _distances(
    names: Sequence[str], measured: np.ndarray, known: np.ndarray, profiles: Sequence[ClusterProfile]
) -> dict[str, float]:
    """Return the distances by variable, of what is known of `measured`, both (variables, n)."""
    found = {}
    for name, values, there in zip(names, measured, known):
        before = distribution_of(profiles, name)
        if before is not None and there.any():
            found[name] = round(before.distance(sampled(values[there])), 4)
    return found


def _cluster_fits(
    names: Sequence[str],
    measured: np.ndarray,
    known: np.ndarray,
    labels: np.ndarray,
    novel: np.ndarray | None,
    profiles: Sequence[ClusterProfile],
) -> Iterator[ClusterFit]:
    """Yield how each cluster that the sample has fits."""
    for profile in profiles:
        inside = labels == profile.cluster
        if not inside.any():
            continue
        strange = None if novel is None else round(float(novel[inside].mean()), 4)
        moves = [
            abs(values[here].mean(dtype=np.float64) - profile.mean[name])
            / max(profile.deviation[name], _LEAST_DEVIATION)
            for name, values, there in zip(names, measured, known)
            if (here := inside & there).any()
        ]
        moved = round(float(np.mean(moves)), 4) if profile.pixels else None
        yield ClusterFit(profile.cluster, int(inside.sum()), strange, moved)


def _weighed(moved: Sequence[tuple[float, int]]) -> float:
    return sum(move * pixels for move, pixels in moved) / max(sum(pixels for _, pixels in moved), 1)
