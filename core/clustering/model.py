"""Cluster models: what they must do, which there are, and how they are kept without pickle."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np

from ..errors import ClusteringError, RunFolderError
from .features import FeatureSpec
from .kmeans import KMeansModel, fit_kmeans

_FORMAT = "landcover-interpreter/model/1"


class ClusterModel(Protocol):
    """Assigns every pixel to a cluster by its features."""

    spec: FeatureSpec
    algorithm: str

    @property
    def clusters(self) -> int:
        """The number of clusters."""

    def assign(self, features: np.ndarray) -> np.ndarray:
        """Return the cluster, 0 … clusters − 1, of features (features, n) float32."""

    def reordered(self, order: np.ndarray) -> ClusterModel:
        """Return the model whose cluster i is this one's order[i]."""

    def arrays(self) -> dict[str, np.ndarray]:
        """Return what has to be kept."""


@dataclass(frozen=True)
class Algorithm:
    """A way to cluster: its title, fit(spec, features, clusters, seed, feedback), and load(spec, arrays)."""

    title: str
    fit: Callable[..., ClusterModel]
    load: Callable[[FeatureSpec, Mapping[str, np.ndarray]], ClusterModel]


ALGORITHMS: dict[str, Algorithm] = {
    KMeansModel.algorithm: Algorithm("K-Means", fit_kmeans, KMeansModel.from_arrays),
}


def algorithm(name: str) -> Algorithm:
    """Return the algorithm of that name, raising ClusteringError that lists the known ones."""
    if name not in ALGORITHMS:
        raise ClusteringError(f"ALGORITHM '{name}' is unknown. Choose one of {', '.join(ALGORITHMS)}.")
    return ALGORITHMS[name]


def save_model(model: ClusterModel, path: Path) -> None:
    """Write a model as .npz of plain arrays, with its algorithm and features as JSON text."""
    header = {"format": _FORMAT, "algorithm": model.algorithm, "features": model.spec.to_dict()}
    with path.open("wb") as stream:
        np.savez(stream, header=np.array(json.dumps(header)), **model.arrays())


def load_model(path: Path) -> ClusterModel:
    """Read a model back, raising RunFolderError that names the file when it is missing, damaged or newer."""
    try:
        return _read_model(path)
    except RunFolderError:
        raise
    except Exception as error:
        # A damaged archive fails in more ways than can be listed, each with an exception of its own.
        raise RunFolderError(f"{path} cannot be read as a cluster model: {error}. Cluster the scene again.") from error


def _read_model(path: Path) -> ClusterModel:
    with np.load(io.BytesIO(path.read_bytes()), allow_pickle=False) as kept:
        arrays = {name: kept[name] for name in kept.files}
    header = json.loads(str(arrays.pop("header")))
    if header["format"] != _FORMAT:
        raise RunFolderError(f"{path} was written by another version ({header['format']}). Update the plugin.")
    return algorithm(header["algorithm"]).load(FeatureSpec.from_dict(header["features"]), arrays)
