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
from .noise import NoiseFractions, fit_noise_fractions
from .patches import MEASURES
from .textons import Textons, fit_textons


@dataclass(frozen=True)
class EncoderKind:
    """A kind of encoder: fit(spec, sample, seed, feedback) and load(spec, arrays).

    `side` is that of the squares of pixels that it is fitted to, 1 for single ones, None for the window that it looks
    at.
    """

    fit: Callable[..., Encoder]
    load: Callable[[FeatureSpec, Mapping[str, np.ndarray]], Encoder]
    side: int | None = 1


KINDS: dict[str, EncoderKind] = {
    PrincipalComponents.kind: EncoderKind(
        lambda spec, sample, seed, feedback: fit_components(spec, sample), PrincipalComponents.from_arrays
    ),
    NoiseFractions.kind: EncoderKind(
        lambda spec, sample, seed, feedback: fit_noise_fractions(spec, sample), NoiseFractions.from_arrays, side=3
    ),
    Textons.kind: EncoderKind(fit_textons, Textons.from_arrays),
    Autoencoder.kind: EncoderKind(fit_autoencoder, Autoencoder.from_arrays, side=None),
    ConvolutionalAutoencoder.kind: EncoderKind(fit_convolutional, ConvolutionalAutoencoder.from_arrays, side=None),
}


def side_of_squares(spec: FeatureSpec) -> int:
    """Return the side in pixels of the squares that the spec's last encoder is fitted to, 1 for single pixels."""
    return KINDS[spec.encoder.kind].side or spec.encoder.window


def fitted_spec(spec: FeatureSpec, sample: np.ndarray | tuple[np.ndarray, ...]) -> FeatureSpec:
    """Return the spec whose last encoder has no more outputs than features, or a sample's different pixels, allow."""
    kind, inputs = spec.encoder.kind, len(spec.before.names)
    if kind in (PrincipalComponents.kind, NoiseFractions.kind):
        most = inputs
    elif kind == Textons.kind:
        most = len(np.unique(sample, axis=1).T)
    else:
        most = MEASURES * inputs
    last = replace(spec.encoder, outputs=min(spec.encoder.outputs, most))
    return replace(spec, encoders=(*spec.encoders[:-1], last))


def fit_encoder(
    spec: FeatureSpec, sample: np.ndarray | tuple[np.ndarray, ...], seed: int, feedback: Feedback = SILENT
) -> Encoder:
    """Fit the spec's last encoder to a sample of the features before it: pixels, or squares of them and where these
    have data, as `take_patches` takes them."""
    return KINDS[spec.encoder.kind].fit(spec, sample, seed, feedback)


def load_encoder(spec: FeatureSpec, arrays: Mapping[str, np.ndarray]) -> Encoder:
    """Build the spec's last encoder from what was kept, raising ValueError where the parts do not fit."""
    if spec.encoder.kind not in KINDS:
        raise ValueError(f"its encoder '{spec.encoder.kind}' is unknown")
    return KINDS[spec.encoder.kind].load(spec, arrays)
