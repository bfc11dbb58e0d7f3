"""Cluster models: what they must do, and which there are."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from ..errors import ClusteringError
from .features import FeatureSpec
from .kmeans import KMeansModel, fit_kmeans


class ClusterModel(Protocol):
    """Assigns every pixel to a cluster by its features."""

    spec: FeatureSpec
    algorithm: str

    @property
    def clusters(self) -> int:
        """The number of clusters, of which `assign` gives none above."""

    def assign(self, features: np.ndarray) -> np.ndarray:
        """Return the cluster, 0 … clusters − 1, of features (features, n) float32."""


class FittedModel(ClusterModel, Protocol):
    """A model as an algorithm fits it: its clusters can be put in another order, and all of it is arrays."""

    def reordered(self, order: np.ndarray) -> FittedModel:
        """Return the model whose cluster i is this one's order[i]."""

    def arrays(self) -> dict[str, np.ndarray]:
        """Return what has to be kept."""


@dataclass(frozen=True)
class Algorithm:
    """A way to cluster: its title, fit(spec, features, clusters, seed, feedback), and load(spec, arrays)."""

    title: str
    fit: Callable[..., FittedModel]
    load: Callable[[FeatureSpec, Mapping[str, np.ndarray]], FittedModel]


ALGORITHMS: dict[str, Algorithm] = {
    KMeansModel.algorithm: Algorithm("K-Means", fit_kmeans, KMeansModel.from_arrays),
}


def algorithm(name: str) -> Algorithm:
    """Return the algorithm of that name, raising ClusteringError that lists the known ones."""
    if name not in ALGORITHMS:
        raise ClusteringError(f"ALGORITHM '{name}' is unknown. Choose one of {', '.join(ALGORITHMS)}.")
    return ALGORITHMS[name]
