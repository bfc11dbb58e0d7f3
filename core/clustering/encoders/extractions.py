"""Extractions built again from what was kept of them."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from ..features import FeatureSpec
from ..features.extraction import REACH, Extraction
from ..features.gaps import GapFiller
from ..features.reach import Reach
from .registry import load_encoder


def extraction_from_arrays(spec: FeatureSpec, arrays: Mapping[str, np.ndarray]) -> Extraction:
    """Build an extraction of a spec from Extraction.arrays(), raising ValueError or KeyError where they do not fit."""
    gaps, encoder, reach = (
        {name.partition("/")[2]: array for name, array in arrays.items() if name.startswith(f"{part}/")}
        for part in ("gaps", "encoder", REACH)
    )
    terrain = {}
    if spec.terrain:
        width, height = np.asarray(arrays["terrain/pixel_m"], np.float64).tolist()
        terrain = {"ground_m": float(arrays["terrain/ground_m"]), "pixel_m": (width, height)}
    return Extraction(
        spec,
        filler=GapFiller.from_arrays(gaps) if gaps else None,
        encoder=None if spec.encoder is None else load_encoder(spec, encoder),
        reach=Reach.from_arrays(reach) if reach else None,
        **terrain,
    )
