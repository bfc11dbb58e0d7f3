"""Cluster models: what they must do, and which there are."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Protocol

import numpy as np

from ..errors import ClusteringError
from ..feedback import Feedback
from . import dbscan, hdbscan, minibatch
from .density import DensityModel
from .features import FeatureSpec
from .features.request import NOISE, TEXTONS
from .kmeans import KMeansModel, fit_kmeans
from .mixture import MixtureModel, fit_mixture
from .request import ClusterRequest


class ClusterModel(Protocol):
    """Assigns every pixel to a cluster by its features."""

    spec: FeatureSpec
    algorithm: str
    has_membership: bool
    # How many pixels it is quickest with when they are assigned at once.
    at_once: int

    @property
    def clusters(self) -> int:
        """The number of clusters, of which `assign` gives none above."""

    def assign(self, features: np.ndarray) -> np.ndarray:
        """Return the cluster, 0 … clusters − 1, of features (features, n) float32."""

    def assign_with_membership(self, features: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return what `assign` does, and the probability, 0…1, of that cluster (n,); only where `has_membership`."""


class FittedModel(ClusterModel, Protocol):
    """A model as an algorithm fits it: its clusters can be put in another order, and all of it is arrays."""

    def reordered(self, order: np.ndarray) -> FittedModel:
        """Return the model whose cluster i is this one's order[i]."""

    def arrays(self) -> dict[str, np.ndarray]:
        """Return what has to be kept."""


@dataclass(frozen=True)
class Algorithm:
    """A way to cluster: its title, fit(spec, features, request, feedback), and load(spec, arrays).

    `finds_number` says that it finds the number of clusters itself. `encoder` is the kind of encoder that comes
    with it, '' for none. `features` suit it, before that encoder: the best of the contest in docs/contest.md.
    """

    title: str
    fit: Callable[..., FittedModel]
    load: Callable[[FeatureSpec, Mapping[str, np.ndarray]], FittedModel]
    finds_number: bool = False
    encoder: str = ""
    features: str = NOISE


def _fit_kmeans(spec: FeatureSpec, features: np.ndarray, request: ClusterRequest, feedback: Feedback) -> FittedModel:
    return fit_kmeans(spec, features, request.clusters, request.seed, feedback)


def _fit_minibatch(spec: FeatureSpec, features: np.ndarray, request: ClusterRequest, feedback: Feedback) -> FittedModel:
    return minibatch.fit_minibatch(spec, features, request.clusters, request.seed, feedback)


def _fit_mixture(spec: FeatureSpec, features: np.ndarray, request: ClusterRequest, feedback: Feedback) -> FittedModel:
    return fit_mixture(spec, features, request.clusters, request.seed, feedback)


def _by_density(title: str, name: str, fit: Callable[..., FittedModel]) -> Algorithm:
    return Algorithm(title, fit, partial(DensityModel.from_arrays, name), finds_number=True)


def _encoding(title: str, encoder: str) -> Algorithm:
    return Algorithm(title, _fit_kmeans, KMeansModel.from_arrays, encoder=encoder)


ALGORITHMS: dict[str, Algorithm] = {
    KMeansModel.algorithm: Algorithm("K-Means", _fit_kmeans, KMeansModel.from_arrays, features=TEXTONS),
    minibatch.NAME: Algorithm("Mini-batch K-Means", _fit_minibatch, KMeansModel.from_arrays, features=TEXTONS),
    MixtureModel.algorithm: Algorithm("Gaussian mixture", _fit_mixture, MixtureModel.from_arrays),
    dbscan.NAME: _by_density("DBSCAN", dbscan.NAME, dbscan.fit_dbscan),
    hdbscan.NAME: _by_density("HDBSCAN", hdbscan.NAME, hdbscan.fit_hdbscan),
    "autoencoder": _encoding("Autoencoder, then K-Means", "autoencoder"),
    "convolutional": _encoding("Convolutional autoencoder, then K-Means", "convolutional"),
}


def fitting_text(chosen: Algorithm, clusters: int, sample: np.ndarray) -> str:
    """Return the sentence that says what is being fitted to a sample (features, n)."""
    if chosen.finds_number:
        return f"Fitting {chosen.title} to {sample.shape[1]} pixels…"
    return f"Fitting {chosen.title} with {clusters} clusters to {sample.shape[1]} pixels…"


def algorithm(name: str) -> Algorithm:
    """Return the algorithm of that name, raising ClusteringError that lists the known ones."""
    if name not in ALGORITHMS:
        raise ClusteringError(f"ALGORITHM '{name}' is unknown. Choose one of {', '.join(ALGORITHMS)}.")
    return ALGORITHMS[name]


def dividing_algorithm(name: str) -> Algorithm:
    """Return what divides into a number of clusters: the algorithm of that name, or K-Means where it finds its own."""
    found = algorithm(name)
    return ALGORITHMS[KMeansModel.algorithm] if found.finds_number else found
