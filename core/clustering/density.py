"""The model of clusters by density: a pixel is of the cluster whose core is nearest, if that is near enough."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ..errors import ClusteringError
from ..feedback import Feedback, stop_if_cancelled
from .features import FeatureSpec
from .kmeans import MOST_CLUSTERS
from .nearest import LabelledPoints
from .neighbours import blocks, left_terms, right_terms
from .raster import id_type
from .request import JOIN, KEEP, ClusterRequest

_NO_NOISE = -1


@dataclass(frozen=True)
class Found:
    """What was found in a sample of standardised features: cores (n, features), the cluster of each from 0 (n,), the
    distance within which a cluster's cores are heeded (clusters,), and the share of the sample that is noise."""

    cores: np.ndarray
    owners: np.ndarray
    radii: np.ndarray
    noise: float


@dataclass(frozen=True)
class DensityModel:
    """Cores (n, features) float32 in standardised features, the cluster of each (n,), and the radius of each cluster
    (clusters,) within which its cores are heeded; mean and deviation standardise.

    A pixel belongs to the cluster of the nearest core, where it is at most that cluster's radius away. Other pixels are
    noise: the cluster `noise`, or, where that is −1, of the cluster of the nearest core all the same.
    """

    algorithm: str
    spec: FeatureSpec
    mean: np.ndarray
    deviation: np.ndarray
    cores: np.ndarray
    owners: np.ndarray
    radii: np.ndarray
    noise: int = _NO_NOISE

    has_membership = False
    # Of so many, enough are near each other to be measured together.
    at_once = 65_536

    @property
    def clusters(self) -> int:
        """The number of clusters, that of the noise among them."""
        return len(self.radii)

    @cached_property
    def _points(self) -> LabelledPoints:
        radii = self.radii[self.owners] if self.noise >= 0 else np.full(len(self.owners), np.inf)
        return LabelledPoints(self.cores, self.owners, radii)

    def assign(self, features: np.ndarray) -> np.ndarray:
        """Return the cluster, 0 … clusters − 1, of features (features, n) float32, as uint8 or uint16."""
        mean, deviation = (part.astype(np.float32)[:, None] for part in (self.mean, self.deviation))
        found = self._points.label_of_nearest((features - mean) / deviation)
        if self.noise >= 0:
            found[found < 0] = self.noise
        return found.astype(id_type(self.clusters))

    def assign_with_membership(self, features: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Raise NotImplementedError: nearest cores say nothing of probability."""
        raise NotImplementedError

    def reordered(self, order: np.ndarray) -> DensityModel:
        """Return the model whose cluster i is this one's order[i]."""
        new = np.empty(len(order), np.int32)
        new[order] = np.arange(len(order))
        noise = int(new[self.noise]) if self.noise >= 0 else _NO_NOISE
        return DensityModel(
            self.algorithm, self.spec, self.mean, self.deviation, self.cores, new[self.owners], self.radii[order], noise
        )

    def arrays(self) -> dict[str, np.ndarray]:
        """Return what has to be kept."""
        names = ("mean", "deviation", "cores", "owners", "radii")
        return {name: getattr(self, name) for name in names} | {"noise": np.array(self.noise)}

    @classmethod
    def from_arrays(cls, algorithm: str, spec: FeatureSpec, arrays: Mapping[str, np.ndarray]) -> DensityModel:
        """Build the model from what was kept, raising ValueError where the parts do not fit."""
        mean, deviation, radii = (np.asarray(arrays[name], np.float64) for name in ("mean", "deviation", "radii"))
        cores, owners = np.asarray(arrays["cores"], np.float32), np.asarray(arrays["owners"])
        noise, clusters = int(arrays["noise"]), len(radii)
        fits = mean.shape == deviation.shape == cores.shape[1:] == (len(spec.names),) and radii.ndim == 1
        fits = fits and owners.shape == cores.shape[:1] and owners.dtype.kind == "i" and -1 <= noise < clusters
        owned = set(range(clusters)) - {noise}
        if not fits or clusters < 2 or set(np.unique(owners).tolist()) != owned:
            raise ValueError("its arrays do not fit its features")
        finite = all(np.isfinite(part).all() for part in (mean, deviation, cores, radii))
        if not finite or (deviation <= 0).any() or (radii < 0).any():
            raise ValueError("its arrays do not fit its features")
        return cls(algorithm, spec, mean, deviation, cores, owners.astype(np.int32), radii, noise)


def check_noise(noise: str) -> None:
    """Raise ClusteringError for an answer to what becomes of noise that is none."""
    if noise not in (JOIN, KEEP):
        raise ClusteringError(f"NOISE is '{noise}': choose {JOIN} or {KEEP}.")


def density_model(
    algorithm: str,
    spec: FeatureSpec,
    scale: tuple[np.ndarray, np.ndarray],
    found: Found,
    request: ClusterRequest,
    feedback: Feedback,
) -> DensityModel:
    """Return the model of what was found, and tell how many clusters there are and what becomes of the noise."""
    clusters, keep = len(found.radii), request.noise == KEEP
    most = MOST_CLUSTERS - keep
    if clusters > most:
        feedback.text(f"{clusters} clusters were found: the smallest join their nearest, so that {most} are left.")
        found = _largest(found, most, feedback)
    feedback.text(f"Found {len(found.radii)} clusters by density; {100 * found.noise:.1f} % of the sample is noise.")
    feedback.text(
        "Noise is kept as one cluster of its own." if keep else "Noise joins the cluster that is nearest to it."
    )
    radii = np.append(found.radii, 0.0) if keep else found.radii
    noise = len(found.radii) if keep else _NO_NOISE
    cores, owners = found.cores.astype(np.float32), found.owners.astype(np.int32)
    return DensityModel(algorithm, spec, *scale, cores, owners, radii, noise)


def _largest(found: Found, most: int, feedback: Feedback) -> Found:
    """Let all clusters but the largest, by their cores, join that of these whose core is nearest to one of theirs."""
    order = np.argsort(-np.bincount(found.owners), kind="stable")
    kept = np.isin(found.owners, order[:most])
    rest = np.flatnonzero(~kept)
    right, nearest, squares = right_terms(found.cores[kept]), np.empty(len(rest), np.intp), np.empty(len(rest))
    for block in blocks(len(rest), right.shape[1]):
        stop_if_cancelled(feedback)
        apart = left_terms(found.cores[rest[block]]) @ right
        nearest[block] = apart.argmin(axis=1)
        squares[block] = apart[np.arange(len(apart)), nearest[block]]
    new = np.full(len(found.radii), -1)
    new[order[:most]] = np.arange(most)
    joined = new.copy()
    for place in np.argsort(-squares, kind="stable"):
        joined[found.owners[rest[place]]] = new[found.owners[kept][nearest[place]]]
    return Found(found.cores, joined[found.owners], found.radii[order[:most]], found.noise)
