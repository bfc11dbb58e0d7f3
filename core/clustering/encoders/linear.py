"""Encoders that turn and scale features: weighted sums of a pixel's own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import TypeVar

import numpy as np

from ..features import FeatureSpec
from ..products import product

Kind = TypeVar("Kind", bound="LinearEncoder")


@dataclass(frozen=True)
class LinearEncoder:
    """Weights (outputs, features) and offsets (outputs,) that take features to outputs; what else a kind keeps is told
    of each output, (outputs,)."""

    weights: np.ndarray
    offsets: np.ndarray

    def encode(self, features: np.ndarray, inside: np.ndarray) -> np.ndarray:
        """Return the outputs (outputs, …) float32 of features (features, …)."""
        flat = product(self.weights.astype(np.float32), features.reshape(len(features), -1))
        flat += self.offsets.astype(np.float32)[:, None]
        return flat.reshape(-1, *features.shape[1:])

    def arrays(self) -> dict[str, np.ndarray]:
        """Return what has to be kept."""
        return {field.name: getattr(self, field.name) for field in fields(self)}

    @classmethod
    def from_arrays(cls: type[Kind], spec: FeatureSpec, arrays: Mapping[str, np.ndarray]) -> Kind:
        """Build it from what was kept, raising ValueError where the parts do not fit."""
        parts = {field.name: np.asarray(arrays[field.name], np.float64) for field in fields(cls)}
        outputs = spec.encoder.outputs
        shapes = dict.fromkeys(parts, (outputs,)) | {"weights": (outputs, len(spec.before.names))}
        if any(part.shape != shapes[name] for name, part in parts.items()):
            raise ValueError("its components do not fit its features")
        return cls(**parts)
