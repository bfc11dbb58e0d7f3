"""A convolutional autoencoder, trained with PyTorch and applied in NumPy.

Convolutions describe every pixel by the 3 × 3 pixels around it, the means of these descriptions over a square are
squeezed into a few numbers, and from those what the square is made of is rebuilt. The mean makes it blind to where
things lie in the square (Zaheer et al. 2017, arXiv:1703.06114), which is all the same to a map of land cover.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import ModuleType
from typing import Any

import numpy as np

from ...feedback import SILENT, Feedback
from ...libraries import PYTORCH, broken, require
from ..features import FeatureSpec
from .network import Layer, Mean, check_layers, layer_arrays, layers_from_arrays, run_layers, squeezing
from .patches import Scale, composition, standardised
from .training import tell_training

_SIDE = 3
# Values that describe a pixel, and a square.
_PIXEL, _SQUARE = 24, 32
_EPOCHS = 10
_BATCH = 128
_RATE = 5e-3
# One layer describes a pixel, two squeeze the means.
_DESCRIBING = 1
_ACTIVATIONS = ("relu", "relu", "linear")


@dataclass(frozen=True)
class ConvolutionalAutoencoder:
    """The scale of the features, and the layers that squeeze a square of them, but for the mean amid them."""

    scale: Scale
    layers: tuple[Layer, ...]
    window: int

    kind = "convolutional"

    def encode(self, features: np.ndarray, inside: np.ndarray) -> np.ndarray:
        """Return what the squares are squeezed into (outputs, …, h, w) float32; pixels without data count as the
        mean."""
        mean = Mean(self.window - _SIDE + 1)
        layers = (*self.layers[:_DESCRIBING], mean, *self.layers[_DESCRIBING:])
        return run_layers(layers, self.scale.standardise(features, inside))

    def arrays(self) -> dict[str, np.ndarray]:
        """Return what has to be kept."""
        return self.scale.arrays() | layer_arrays(self.layers)

    @classmethod
    def from_arrays(cls, spec: FeatureSpec, arrays: Mapping[str, np.ndarray]) -> ConvolutionalAutoencoder:
        """Build it from what was kept, raising ValueError where the parts do not fit."""
        scale = Scale.from_arrays(spec, arrays)
        layers = layers_from_arrays(arrays, _ACTIVATIONS, len(spec.before.names))
        check_layers(layers, spec, _SIDE)
        return cls(scale, layers, spec.encoder.window)


def fit_convolutional(
    spec: FeatureSpec, sample: tuple[np.ndarray, np.ndarray], seed: int, feedback: Feedback = SILENT
) -> ConvolutionalAutoencoder:
    """Train it on squares (features, side, side, n) and where they have data (side, side, n).

    The graphics card is used where PyTorch finds one. Raises LibraryError without PyTorch, and Cancelled.
    """
    torch = working_torch()
    scale, squares = standardised(spec, sample)
    generator = np.random.default_rng(seed)
    wanted = composition(squares)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    weights = _first_weights(len(spec.before.names), wanted.shape[1], generator)
    network = _Network(torch, [torch.from_numpy(part).to(device).requires_grad_() for part in weights])
    pairs = [torch.from_numpy(part).to(device) for part in (squares, wanted)]
    tell_training(_train(network, pairs, generator), _EPOCHS, feedback)
    return ConvolutionalAutoencoder(scale, _layers(network, pairs[0], spec.encoder.outputs), spec.encoder.window)


def _layers(network: _Network, squares: Any, outputs: int) -> tuple[Layer, ...]:
    """Return the layers as they are kept, the last one the bottleneck."""
    with network.torch.no_grad():
        rebuilt = np.concatenate([network.rebuilt(part).cpu().numpy() for part in squares.split(_BATCH)])
    parts = [part.detach().cpu().numpy() for part in network.parts]
    layers = [Layer(*parts[2 * n : 2 * n + 2], activation) for n, activation in enumerate(_ACTIVATIONS[:-1])]
    return (*layers, squeezing(parts[-2][:, :, 0, 0], parts[-1], rebuilt, outputs))


def working_torch() -> ModuleType:
    """Return PyTorch, raising LibraryError where it is not there, or works, but not with this NumPy."""
    torch = require("torch")
    try:
        torch.from_numpy(np.zeros(1, np.float32)).numpy()
    except Exception as error:
        # Made for another NumPy, it can be imported all the same.
        raise broken(PYTORCH, error) from error
    return torch


def _first_weights(inputs: int, values: int, generator: np.random.Generator) -> list[np.ndarray]:
    """Return weights and bias of every layer as PyTorch draws them by default: uniform within one over the root of the
    number of inputs. They are drawn here so that nobody else's seed is touched."""
    parts = []
    for made, taken, side in ((_PIXEL, inputs, _SIDE), (_SQUARE, _PIXEL, 1), (values, _SQUARE, 1)):
        limit = 1 / np.sqrt(taken * side**2)
        for shape in ((made, taken, side, side), (made,)):
            parts.append(generator.uniform(-limit, limit, shape).astype(np.float32))
    return parts


@dataclass(frozen=True)
class _Network:
    """The network in PyTorch: weights and bias of every layer in turn, as tensors."""

    torch: ModuleType
    parts: Sequence[Any]

    def rebuilt(self, squares: Any) -> Any:
        """Return what is rebuilt (n, values) of squares (n, features, side, side)."""
        functional = self.torch.nn.functional
        described = functional.relu(functional.conv2d(squares, *self.parts[:2]))
        means = described.mean(dim=(2, 3))
        weights, bias, rebuilding, offset = self.parts[2:]
        hidden = functional.relu(functional.linear(means, weights[:, :, 0, 0], bias))
        return functional.linear(hidden, rebuilding[:, :, 0, 0], offset)


def _train(network: _Network, pairs: Sequence[Any], generator: np.random.Generator) -> Iterator[float]:
    """Yield the mean squared error of each epoch."""
    torch, count = network.torch, len(pairs[0])
    steps = -(-count // _BATCH)
    optimizer = torch.optim.Adam(network.parts, lr=_RATE)
    falling = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, _EPOCHS * steps)
    for _ in range(_EPOCHS):
        total = 0.0
        order = torch.from_numpy(generator.permutation(count)).to(pairs[0].device)
        with torch.backends.cudnn.flags(enabled=True, benchmark=False, deterministic=True):
            for chosen in order.split(_BATCH):
                error = ((network.rebuilt(pairs[0][chosen]) - pairs[1][chosen]) ** 2).mean()
                optimizer.zero_grad()
                error.backward()
                optimizer.step()
                falling.step()
                total += float(error.detach()) * len(chosen)
        yield total / count
