"""Extractions built again from what was kept of them."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from ..features import FeatureSpec
from ..features.extraction import GAPS, REACH, Encoder, Extraction
from ..features.gaps import GapFiller
from ..features.reach import Reach
from .registry import load_encoder

# The part of the only encoder, before there could be several.
_ONE_ENCODER = "encoder"


def extraction_from_arrays(spec: FeatureSpec, arrays: Mapping[str, np.ndarray]) -> Extraction:
    """Build an extraction of a spec from Extraction.arrays(), raising ValueError or KeyError where they do not fit."""
    gaps, reach = _part(arrays, GAPS), _part(arrays, REACH)
    terrain = {}
    if spec.terrain:
        width, height = np.asarray(arrays["terrain/pixel_m"], np.float64).tolist()
        terrain = {"ground_m": float(arrays["terrain/ground_m"]), "pixel_m": (width, height)}
    return Extraction(
        spec,
        filler=GapFiller.from_arrays(gaps) if gaps else None,
        encoders=_encoders(spec, arrays),
        reach=Reach.from_arrays(reach) if reach else None,
        **terrain,
    )


def _part(arrays: Mapping[str, np.ndarray], name: str) -> dict[str, np.ndarray]:
    return {key.partition("/")[2]: array for key, array in arrays.items() if key.startswith(f"{name}/")}


def _encoders(spec: FeatureSpec, arrays: Mapping[str, np.ndarray]) -> tuple[Encoder, ...]:
    if spec.encoder is None:
        return ()
    kept = _part(arrays, spec.encoder.kind) or _part(arrays, _ONE_ENCODER)
    return (*_encoders(spec.before, arrays), load_encoder(spec, kept))
