"""Which encoders there are."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import numpy as np

from ...feedback import SILENT, Feedback
from ..features import FeatureSpec
from ..features.extraction import Encoder
from .autoencoder import Autoencoder, fit_autoencoder
from .components import PrincipalComponents, fit_components
from .convolutional import ConvolutionalAutoencoder, fit_convolutional
from .patches import MEASURES
from .textons import Textons, fit_textons


@dataclass(frozen=True)
class EncoderKind:
    """A kind of encoder: fit(spec, sample, seed, feedback) and load(spec, arrays).

    `looks_around` says that it is fitted to squares of pixels and not to single ones.
    """

    fit: Callable[..., Encoder]
    load: Callable[[FeatureSpec, Mapping[str, np.ndarray]], Encoder]
    looks_around: bool = False


KINDS: dict[str, EncoderKind] = {
    PrincipalComponents.kind: EncoderKind(
        lambda spec, sample, seed, feedback: fit_components(spec, sample), PrincipalComponents.from_arrays
    ),
    Textons.kind: EncoderKind(fit_textons, Textons.from_arrays),
    Autoencoder.kind: EncoderKind(fit_autoencoder, Autoencoder.from_arrays, looks_around=True),
    ConvolutionalAutoencoder.kind: EncoderKind(
        fit_convolutional, ConvolutionalAutoencoder.from_arrays, looks_around=True
    ),
}


def looks_around(spec: FeatureSpec) -> bool:
    """Return whether the spec's encoder is fitted to squares of pixels."""
    return KINDS[spec.encoder.kind].looks_around


def fitted_spec(spec: FeatureSpec, sample: np.ndarray | tuple[np.ndarray, ...]) -> FeatureSpec:
    """Return the spec with no more outputs than its features, or the different pixels of a sample, allow."""
    kind, outputs = spec.encoder.kind, spec.encoder.outputs
    if kind == PrincipalComponents.kind:
        outputs = min(outputs, len(spec.base_names))
    elif kind == Textons.kind:
        outputs = min(outputs, len(np.unique(sample, axis=1).T))
    else:
        outputs = min(outputs, MEASURES * len(spec.base_names))
    return replace(spec, encoder=replace(spec.encoder, outputs=outputs))


def fit_encoder(
    spec: FeatureSpec, sample: np.ndarray | tuple[np.ndarray, ...], seed: int, feedback: Feedback = SILENT
) -> Encoder:
    """Fit the spec's encoder to a sample of its features before an encoder: pixels, or squares of them and where these
    have data, as `take_patches` takes them."""
    return KINDS[spec.encoder.kind].fit(spec, sample, seed, feedback)


def load_encoder(spec: FeatureSpec, arrays: Mapping[str, np.ndarray]) -> Encoder:
    """Build the spec's encoder from what was kept, raising ValueError where the parts do not fit."""
    if spec.encoder.kind not in KINDS:
        raise ValueError(f"its encoder '{spec.encoder.kind}' is unknown")
    return KINDS[spec.encoder.kind].load(spec, arrays)
