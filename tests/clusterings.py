"""Clusterings that tests make without caring how."""

from __future__ import annotations

from typing import Any

from landcover_interpreter.core.clustering.features.request import PIXELS
from landcover_interpreter.core.clustering.request import ClusterRequest


def by_pixels(clusters: int = ClusterRequest().clusters, features: str = PIXELS, **choices: Any) -> ClusterRequest:
    """Return a request whose clusters are made of each pixel by itself, which is quick, unless told otherwise."""
    return ClusterRequest(clusters=clusters, features=features, **choices)
