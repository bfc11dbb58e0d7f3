"""A sample of pixels drawn over the whole scene: strata of blocks, random pixels in each."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Executor
from functools import partial
from math import ceil
from pathlib import Path

import numpy as np

from ..errors import ClusteringError
from ..feedback import Feedback
from ..raster import raising
from ..scene.grid import Window
from ..scene.scene import Scene
from ..streaming import map_ordered
from .features import Variables
from .raster import read_ids

# Windows of this size are read, on multiples of it, so that one lies in a block of most tiled files; more
# strata than this per side would read a full tile whole.
_WINDOW = 512
_STRATA = 7
_DENSER_STRATA = 15
# A sample of fewer than this share of the pixels that were asked for is drawn again from more windows.
_ENOUGH = 0.5


def draw_sample(
    scene: Scene, variables: Variables, size: int, seed: int, executor: Executor, feedback: Feedback
) -> np.ndarray:
    """Return about `size` pixels as variables (variables, n) float32; all of a small scene.

    One window is drawn in each cell of a regular grid of strata, and pixels in each window, with a seeded
    generator, so the same scene and seed give the same sample. When most windows fall on no data, a
    denser grid is drawn. Raises ClusteringError when no pixel is left to cluster.
    """
    for strata, enough in ((_STRATA, _ENOUGH), (_DENSER_STRATA, _ENOUGH), (None, 0.0)):
        windows = _draw_windows(scene, strata, np.random.default_rng(seed))
        share = min(1.0, size / sum(window.pixels for window in windows))
        sample = _draw(scene, variables, windows, share, seed, executor, feedback)
        found = sample.shape[1]
        if strata is None and 0 < found < size and share < 1:
            # What was found tells how few of the pixels have data: draw again, so many times denser.
            sample = _draw(scene, variables, windows, min(1.0, share * size / found), seed, executor, feedback)
        if found > enough * min(size, scene.grid.pixels):
            return sample
    raise ClusteringError(
        f"{', '.join(scene.files[:3])}: no pixel is left to cluster; all are no data, masked, or outside the area of "
        "interest. Choose other mask classes or another area."
    )


def _draw(
    scene: Scene,
    variables: Variables,
    windows: Sequence[Window],
    share: float,
    seed: int,
    executor: Executor,
    feedback: Feedback,
) -> np.ndarray:
    jobs = [(window, (seed, number), ceil(share * window.pixels)) for number, window in enumerate(windows)]
    draw = partial(_draw_pixels, scene, variables)
    return np.concatenate(list(map_ordered(draw, jobs, executor, feedback)), axis=1)


def _draw_windows(scene: Scene, strata: int | None, generator: np.random.Generator) -> list[Window]:
    """Draw one window in each of strata × strata cells of the grid of windows; all windows without strata."""
    windows = scene.grid.windows(_WINDOW)
    columns = -(-scene.grid.width // _WINDOW)
    rows = len(windows) // columns
    if strata is None:
        return list(windows)
    return [
        windows[int(generator.integers(top, bottom)) * columns + int(generator.integers(left, right))]
        for top, bottom in _cuts(rows, strata)
        for left, right in _cuts(columns, strata)
    ]


def _cuts(length: int, strata: int) -> list[tuple[int, int]]:
    """Cut 0 … length into strata of nearly the same size, each of at least one."""
    count = min(strata, length)
    edges = [length * place // count for place in range(count + 1)]
    return list(zip(edges[:-1], edges[1:]))


def _draw_pixels(scene: Scene, variables: Variables, job: tuple[Window, Sequence[int], int]) -> np.ndarray:
    window, seed, quota = job
    with raising():
        values, valid = scene.read_values(window)
    return variables.measure(values.reshape(len(values), -1)[:, _chosen(np.flatnonzero(valid), seed, quota)])


def draw_inside(
    scene: Scene,
    variables: Variables,
    raster: Path,
    cluster: int,
    size: int,
    seed: int,
    executor: Executor,
    feedback: Feedback,
) -> np.ndarray:
    """Return about `size` pixels of a cluster as variables (variables, n) float32; all of a cluster of fewer.

    The raster of the clusters tells how many there are in every window. One window is drawn in each cell of
    a regular grid of strata, by its share of the cell's pixels, and from it as many pixels as the cell's share of
    the cluster asks for; where that gives too few, the strata are denser. Raises ClusteringError for a cluster
    without pixels.
    """
    windows = scene.grid.windows(_WINDOW)
    counts = np.array(list(map_ordered(partial(_count, str(raster), cluster), windows, executor, feedback)))
    if not counts.any():
        raise ClusteringError(f"Cluster {cluster} has no pixels: there is nothing to split.")
    across = -(-scene.grid.width // _WINDOW)
    for strata in (_STRATA, _DENSER_STRATA, None):
        quotas = _quotas(counts.reshape(-1, across), strata, size, np.random.default_rng(seed)).ravel()
        if quotas.sum() >= _ENOUGH * min(size, counts.sum()):
            break
    jobs = [(windows[place], (seed, int(place)), int(quotas[place])) for place in np.flatnonzero(quotas)]
    draw = partial(_draw_from_cluster, scene, variables, str(raster), cluster)
    return np.concatenate(list(map_ordered(draw, jobs, executor, feedback)), axis=1)


def _count(raster: str, cluster: int, window: Window) -> int:
    return int(np.count_nonzero(read_ids(raster, window) == cluster))


def _quotas(counts: np.ndarray, strata: int | None, size: int, generator: np.random.Generator) -> np.ndarray:
    """Return how many of the pixels (rows, columns) of every window to draw: those of one window in each cell."""
    quotas, total = np.zeros_like(counts), counts.sum()
    rows, columns = counts.shape
    for top, bottom in _cuts(rows, strata or rows):
        for left, right in _cuts(columns, strata or columns):
            cell = counts[top:bottom, left:right]
            if held := cell.sum():
                place = int(np.searchsorted(np.cumsum(cell), generator.random() * held, side="right"))
                row, column = divmod(place, right - left)
                quotas[top + row, left + column] = min(ceil(size * held / total), cell[row, column])
    return quotas


def _draw_from_cluster(
    scene: Scene, variables: Variables, raster: str, cluster: int, job: tuple[Window, Sequence[int], int]
) -> np.ndarray:
    window, seed, quota = job
    with raising():
        values, valid = scene.read_values(window)
    pixels = np.flatnonzero(valid & (read_ids(raster, window) == cluster))
    return variables.measure(values.reshape(len(values), -1)[:, _chosen(pixels, seed, quota)])


def _chosen(pixels: np.ndarray, seed: Sequence[int], quota: int) -> np.ndarray:
    if len(pixels) <= quota:
        return pixels
    return np.sort(np.random.default_rng(seed).choice(pixels, quota, replace=False))
