"""A model whose clusters were merged and split after it was fitted, and that gives the ids they have now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Union

import numpy as np

from .features import FeatureSpec
from .model import ClusterModel, FittedModel
from .raster import HIGHEST_CLUSTER, id_type


@dataclass(frozen=True)
class Merge:
    """The ids of clusters that became one, and its id."""

    members: tuple[int, ...]
    cluster: int

    @property
    def highest(self) -> int:
        """The highest id that it gives."""
        return self.cluster

    def apply(self, ids: np.ndarray, features: np.ndarray) -> None:
        """Replace the members' ids (n,) in place."""
        ids[np.isin(ids, self.members)] = self.cluster


@dataclass(frozen=True)
class Split:
    """The id of a cluster that was split, the model that tells its parts apart, and their ids in that order."""

    cluster: int
    parts: tuple[int, ...]
    model: FittedModel

    @property
    def highest(self) -> int:
        """The highest id that it gives."""
        return max(self.parts)

    def apply(self, ids: np.ndarray, features: np.ndarray) -> None:
        """Replace the cluster's id (n,) in place by its parts', by features (features, n)."""
        inside = np.flatnonzero(ids == self.cluster)
        if len(inside):
            ids[inside] = np.array(self.parts, ids.dtype)[self.model.assign(features[:, inside])]


Change = Union[Merge, Split]


@dataclass(frozen=True)
class RevisedModel:
    """The model that was fitted, and what was done to its clusters since, in order."""

    base: FittedModel
    changes: tuple[Change, ...]

    @property
    def spec(self) -> FeatureSpec:
        """The features of the base."""
        return self.base.spec

    @property
    def algorithm(self) -> str:
        """The algorithm of the base."""
        return self.base.algorithm

    @property
    def clusters(self) -> int:
        """The highest id that was ever given; there are gaps below it."""
        return max(self.base.clusters, *(change.highest for change in self.changes))

    @property
    def at_once(self) -> int:
        """That of the base."""
        return self.base.at_once

    @property
    def has_membership(self) -> bool:
        """False: what was merged and split has no probabilities of its own."""
        return False

    def assign_with_membership(self, features: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Raise NotImplementedError."""
        raise NotImplementedError

    def assign(self, features: np.ndarray) -> np.ndarray:
        """Return id − 1, as other models do, of features (features, n) float32, as uint8 or uint16."""
        ids = self.base.assign(features).astype(np.uint16) + np.uint16(1)
        for change in self.changes:
            change.apply(ids, features)
        return (ids - np.uint16(1)).astype(id_type(self.clusters))


def revised(model: FittedModel | RevisedModel, change: Change) -> RevisedModel:
    """Return a model with one more change."""
    if isinstance(model, RevisedModel):
        return RevisedModel(model.base, (*model.changes, change))
    return RevisedModel(model, (change,))


def check_changes(base: ClusterModel, changes: Sequence[Change]) -> None:
    """Raise ValueError where a change speaks of clusters that are not there, or gives an id twice."""
    live, highest = set(range(1, base.clusters + 1)), base.clusters
    for change in changes:
        retired = set(change.members if isinstance(change, Merge) else (change.cluster,))
        made = (change.cluster,) if isinstance(change, Merge) else change.parts
        if not retired <= live or made != tuple(range(highest + 1, highest + 1 + len(made))):
            raise ValueError("its revisions do not fit its clusters")
        if isinstance(change, Split) and change.model.clusters != len(made):
            raise ValueError("a split does not have a cluster for each of its parts")
        live, highest = (live - retired) | set(made), highest + len(made)
    if highest > HIGHEST_CLUSTER:
        raise ValueError(f"it has clusters above {HIGHEST_CLUSTER}")
