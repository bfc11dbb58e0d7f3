"""Small convolutional networks, applied in NumPy alone, whatever they were trained with.

A layer is a convolution without padding, so that the features shrink by its side; a side of 1 mixes the features of a
pixel. Every pixel's result comes of the same products in the same order, so that no block's border ever shows.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from ..features import FeatureSpec
from ..features.neighbourhood import box_sum

# Pixels taken at once: the squares around them stay in the processor's cache.
_CHUNK = 4096
# Products are padded to whole multiples of so many columns, that of what the linear algebra works with: the rest of
# them would be added up in another order.
_COLUMNS = 64
# Components of less than this share of the largest variance are noise, not to be made larger.
_LEAST = 1e-3
_CONSTANT = 1e-9


def _linear(values: np.ndarray) -> None:
    """Leave values as they are."""


def _rectified(values: np.ndarray) -> None:
    np.maximum(values, np.float32(0), out=values)


def _tanh(values: np.ndarray) -> None:
    np.tanh(values, out=values)


ACTIVATIONS = {"linear": _linear, "relu": _rectified, "tanh": _tanh}


@dataclass(frozen=True)
class Layer:
    """Weights (outputs, inputs, side, side) and bias (outputs,), float32, and the activation, one of ACTIVATIONS."""

    weights: np.ndarray
    bias: np.ndarray
    activation: str

    @property
    def side(self) -> int:
        """The side of the square of pixels that an output is made of."""
        return self.weights.shape[-1]

    def apply(self, features: np.ndarray) -> np.ndarray:
        """Return (outputs, n, h, w) float32 of features (inputs, n, h + side − 1, w + side − 1) float32."""
        windows = sliding_window_view(features, (self.side, self.side), axis=(-2, -1))
        windows = np.moveaxis(windows, (-2, -1), (1, 2))
        count, height, width = windows.shape[3:]
        made = np.empty((len(self.weights), count, height, width), np.float32)
        rows = max(1, min(height, _CHUNK // width))
        blocks = max(1, _CHUNK // (rows * width))
        for first in range(0, count, blocks):
            for top in range(0, height, rows):
                part = (slice(None), slice(first, first + blocks), slice(top, top + rows))
                made[part] = self._outputs(windows[(slice(None),) * 2 + part]).reshape(made[part].shape)
        return made

    def _outputs(self, windows: np.ndarray) -> np.ndarray:
        """Return the outputs (outputs, n) of squares (inputs, side, side, …)."""
        inputs, pixels = self.weights[0].size, int(np.prod(windows.shape[3:]))
        columns = np.zeros((inputs, -(-pixels // _COLUMNS) * _COLUMNS), np.float32)
        columns[:, :pixels] = windows.reshape(inputs, pixels)
        values = self.weights.reshape(len(self.weights), -1) @ columns
        values += self.bias[:, None]
        ACTIVATIONS[self.activation](values)
        return values[:, :pixels]


@dataclass(frozen=True)
class Mean:
    """The mean of squares of `side` pixels, which has no weights."""

    side: int

    def apply(self, features: np.ndarray) -> np.ndarray:
        """Return (inputs, n, h, w) float32 of features (inputs, n, h + side − 1, w + side − 1) float32."""
        total = box_sum(features, self.side)
        total *= np.float32(1 / self.side**2)
        return total


def run_layers(layers: Sequence[Layer | Mean], features: np.ndarray) -> np.ndarray:
    """Return what the layers, one after the other, make of features (inputs, …, height, width) float32."""
    between = features.shape[1:-2]
    made = features.reshape(len(features), -1, *features.shape[-2:])
    for layer in layers:
        made = layer.apply(made)
    return made.reshape(len(made), *between, *made.shape[-2:])


def layer_arrays(layers: Sequence[Layer]) -> dict[str, np.ndarray]:
    """Return what has to be kept of layers."""
    arrays = {}
    for number, layer in enumerate(layers, 1):
        arrays |= {f"weights {number}": layer.weights, f"bias {number}": layer.bias}
    return arrays


def layers_from_arrays(arrays: Mapping[str, np.ndarray], activations: Sequence[str], inputs: int) -> tuple[Layer, ...]:
    """Build the layers with these activations from what was kept, raising ValueError where the parts do not fit."""
    layers = []
    for number, activation in enumerate(activations, 1):
        weights, bias = (np.asarray(arrays[f"{part} {number}"], np.float32) for part in ("weights", "bias"))
        fits = weights.ndim == 4 and weights.shape[1] == inputs and weights.shape[2] == weights.shape[3]
        if not fits or bias.shape != weights.shape[:1] or not all(np.isfinite(part).all() for part in (weights, bias)):
            raise ValueError("its network does not fit its features")
        layers.append(Layer(weights, bias, activation))
        inputs = len(weights)
    return tuple(layers)


def check_layers(layers: Sequence[Layer], spec: FeatureSpec, side: int) -> None:
    """Raise ValueError for layers that do not give a spec's outputs, or of which not just the first has this side."""
    sides = [layer.side for layer in layers]
    if len(layers[-1].weights) != spec.encoder.outputs or sides != [side, *[1] * (len(layers) - 1)]:
        raise ValueError("its network does not fit its features")


def squeezing(weights: np.ndarray, bias: np.ndarray, rebuilt: np.ndarray, outputs: int) -> Layer:
    """Return the layer that gives the first principal components, so many of them, of what is rebuilt.

    `weights` (values, inputs) and `bias` (values,) rebuild, `rebuilt` (n, values) is what they made of a sample. This
    is the bottleneck, linear as the rebuilding is. The scale of a bottleneck's own numbers is an accident of the
    training, but K-Means goes by it; each component is divided by the fourth root of its variance, half way from
    what is rebuilt, where brightness is nearly all, to components that all count the same. On the reference scenes
    the mean ceiling was 0.781 without, 0.793 half way, and 0.791 all the way, in the search that autoencoder tells of.
    """
    mean = rebuilt.mean(axis=0, dtype=np.float64)
    apart = rebuilt - mean
    variances, vectors = np.linalg.eigh(apart.T @ apart / len(apart))
    order = np.argsort(-variances, kind="stable")[:outputs]
    axes = vectors[:, order].T
    axes *= np.sign(axes[np.arange(len(axes)), np.abs(axes).argmax(axis=1)])[:, None]
    axes /= np.maximum(variances[order], max(_LEAST * variances.max(), _CONSTANT))[:, None] ** 0.25
    turned = (axes @ weights)[:, :, None, None].astype(np.float32)
    return Layer(turned, (axes @ (bias - mean)).astype(np.float32), "linear")
