"""A sample of pixels drawn over the whole scene: strata of blocks, random pixels in each."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Executor
from functools import partial

import numpy as np

from ..errors import ClusteringError
from ..feedback import Feedback, Step
from ..raster import raising
from ..scene.grid import Window
from ..scene.scene import Scene
from ..streaming import map_ordered
from .features import Variables

# Windows of this size are read; more strata than this per side would read a full tile whole.
_WINDOW = 256
_STRATA = 7
_DENSER_STRATA = 24


def draw_sample(
    scene: Scene, variables: Variables, size: int, seed: int, executor: Executor, feedback: Feedback
) -> np.ndarray:
    """Return about `size` pixels as variables (variables, n) float32; all of a small scene.

    One window is drawn in each cell of a regular grid of strata, and pixels in each window, with a seeded
    generator, so the same scene and seed give the same sample. When most windows fall on no data, a
    denser grid is drawn. Raises ClusteringError when no pixel is left to cluster.
    """
    for strata, share in ((_STRATA, 0.5), (_DENSER_STRATA, 0.05), (None, 0.0)):
        windows = _draw_windows(scene, strata, np.random.default_rng(seed))
        quota = -(-size // len(windows))
        jobs = [(window, (seed, number), quota) for number, window in enumerate(windows)]
        draw = partial(_draw_pixels, scene, variables)
        parts = list(map_ordered(draw, jobs, executor, Step(feedback, 0, 1)))
        sample = np.concatenate(parts, axis=1)
        if sample.shape[1] > share * min(size, scene.grid.pixels):
            return sample
    raise ClusteringError(
        f"{', '.join(scene.files[:3])}: no pixel is left to cluster; all are no data, masked, or outside the area of "
        "interest. Choose other mask classes or another area."
    )


def _draw_windows(scene: Scene, strata: int | None, generator: np.random.Generator) -> list[Window]:
    if strata is None:
        return list(scene.grid.windows(_WINDOW))
    columns = _cuts(scene.grid.width, strata)
    rows = _cuts(scene.grid.height, strata)
    drawn = [
        (_draw_span(left, right, generator), _draw_span(top, bottom, generator))
        for top, bottom in rows
        for left, right in columns
    ]
    return [Window(column, row, width, height) for (column, width), (row, height) in drawn]


def _cuts(length: int, strata: int) -> list[tuple[int, int]]:
    count = max(1, min(strata, length // _WINDOW))
    edges = [length * place // count for place in range(count + 1)]
    return list(zip(edges[:-1], edges[1:]))


def _draw_span(low: int, high: int, generator: np.random.Generator) -> tuple[int, int]:
    """Draw start and length of a window in a stratum, on a multiple of its size; a small stratum is taken whole."""
    if high - low < 2 * _WINDOW:
        return low, high - low
    first, last = -(-low // _WINDOW), (high - _WINDOW) // _WINDOW
    return int(generator.integers(first, last + 1)) * _WINDOW, _WINDOW


def _draw_pixels(scene: Scene, variables: Variables, job: tuple[Window, Sequence[int], int]) -> np.ndarray:
    window, seed, quota = job
    with raising():
        values, valid = scene.read_values(window)
    pixels = np.flatnonzero(valid)
    if len(pixels) > quota:
        pixels = np.sort(np.random.default_rng(seed).choice(pixels, quota, replace=False))
    return variables.measure(values.reshape(len(values), -1)[:, pixels])
