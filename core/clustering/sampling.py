"""A sample of pixels drawn over the whole scene: strata of blocks, random pixels in each.

What is made of the pixels is up to the caller: a function of a window's pixels and of the flat places (n,) that were
chosen there, which returns arrays whose last axis is n.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from functools import partial
from math import ceil
from pathlib import Path

import numpy as np

from ..errors import ClusteringError
from ..feedback import Feedback
from ..scene.grid import Window
from ..scene.scene import Scene
from ..streaming import map_ordered
from .blocks import WindowPixels, patches_of, read_window
from .features import Variables, variables_of
from .features.extraction import Extraction
from .features.neighbourhood import trim
from .raster import read_ids

# Windows of this size are read, on multiples of it, so that one lies in a block of most tiled files; more
# strata than this per side would read a full tile whole.
_WINDOW = 512
_STRATA = 7
_DENSER_STRATA = 15
# A sample of fewer than this share of the pixels that were asked for is drawn again from more windows.
_ENOUGH = 0.5
# Values of pixels and their surroundings that are held at once.
_PATCH_VALUES = 1 << 21


Sample = tuple[np.ndarray, ...]
Taking = Callable[[WindowPixels, np.ndarray], Sample]


def take_features(variables: Variables, extraction: Extraction, pixels: WindowPixels, places: np.ndarray) -> Sample:
    """Take the features (features, n) float32 of the chosen pixels."""
    size = max(1, _PATCH_VALUES // (len(pixels.block.values) * (2 * pixels.margin + 1) ** 2))
    parts = [
        extraction.features(variables, patches_of(pixels, places[start : start + size]))[..., 0, 0]
        for start in range(0, max(len(places), 1), size)
    ]
    return (np.concatenate(parts, axis=1),)


def take_patches(variables: Variables, base: Extraction, pixels: WindowPixels, places: np.ndarray) -> Sample:
    """Take the squares of features (features, side, side, n) around the chosen pixels, and where they have data (side,
    side, n); the side is what the window's margin leaves beyond that of the features."""
    block = patches_of(pixels, places)
    features = base.features(variables, block)
    return np.moveaxis(features, 1, -1), np.moveaxis(trim(block.inside, base.margin), 0, -1)


def take_elevation(pixels: WindowPixels, places: np.ndarray) -> Sample:
    """Take the elevation (n,) of the chosen pixels in metres, NaN where it is not known."""
    return (trim(pixels.block.elevation, pixels.margin).ravel()[places],)


def take_values(pixels: WindowPixels, places: np.ndarray) -> Sample:
    """Take the stored values (bands of all dates, n) and where each date saw them, bool (dates, n)."""
    return tuple(part.reshape(len(part), -1)[:, places] for part in (pixels.values, pixels.seen))


def draw_sample(
    scene: Scene,
    extraction: Extraction,
    size: int,
    seed: int,
    executor: Executor,
    feedback: Feedback,
    taking: Taking | None = None,
    margin: int | None = None,
) -> Sample:
    """Return about `size` pixels as `taking` takes them, by default their features; all of a small scene.

    `margin` is what is read around each window, by default what the features need.

    One window is drawn in each cell of a regular grid of strata, and pixels in each window, with a seeded
    generator, so the same scene and seed give the same sample. When most windows fall on no data, a
    denser grid is drawn. Raises ClusteringError when no pixel is left to cluster.
    """
    taking = taking or partial(take_features, variables_of(scene), extraction)
    for strata, enough in ((_STRATA, _ENOUGH), (_DENSER_STRATA, _ENOUGH), (None, 0.0)):
        windows = _draw_windows(scene, strata, np.random.default_rng(seed))
        share = min(1.0, size / sum(window.pixels for window in windows))
        draw = partial(_draw, _Drawing(scene, extraction, taking, margin), windows, seed, executor, feedback)
        sample = draw(share)
        found = sample[0].shape[-1]
        if strata is None and 0 < found < size and share < 1:
            # What was found tells how few of the pixels have data: draw again, so many times denser.
            sample = draw(min(1.0, share * size / found))
        if found > enough * min(size, scene.grid.pixels):
            return sample
    raise ClusteringError(
        f"{', '.join(scene.files[:3])}: no pixel is left to cluster; all are no data, masked, or outside the area of "
        "interest. Choose other mask classes or another area."
    )


@dataclass(frozen=True)
class _Drawing:
    """What is drawn from: a scene's windows, read with a margin, and what is taken of the pixels."""

    scene: Scene
    extraction: Extraction
    taking: Taking
    margin: int | None

    def __call__(self, job: tuple[Window, Sequence[int], int]) -> Sample:
        window, seed, quota = job
        pixels = read_window(self.scene, self.extraction, window, self.margin)
        return self.taking(pixels, _chosen(np.flatnonzero(pixels.valid), seed, quota))


def _draw(
    drawing: _Drawing, windows: Sequence[Window], seed: int, executor: Executor, feedback: Feedback, share: float
) -> Sample:
    jobs = [(window, (seed, number), ceil(share * window.pixels)) for number, window in enumerate(windows)]
    return _joined(map_ordered(drawing, jobs, executor, feedback))


def _joined(parts: Iterable[Sample]) -> Sample:
    return tuple(np.concatenate(arrays, axis=-1) for arrays in zip(*parts))


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


def draw_inside(
    scene: Scene,
    extraction: Extraction,
    raster: Path,
    cluster: int,
    size: int,
    seed: int,
    executor: Executor,
    feedback: Feedback,
) -> np.ndarray:
    """Return the features (features, n) float32 of about `size` pixels of a cluster; all of a cluster of fewer.

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
    draw = partial(_draw_from_cluster, scene, extraction, str(raster), cluster)
    return _joined(map_ordered(draw, jobs, executor, feedback))[0]


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
    scene: Scene, extraction: Extraction, raster: str, cluster: int, job: tuple[Window, Sequence[int], int]
) -> Sample:
    window, seed, quota = job
    pixels = read_window(scene, extraction, window)
    places = np.flatnonzero(pixels.valid & (read_ids(raster, window) == cluster))
    return take_features(variables_of(scene), extraction, pixels, _chosen(places, seed, quota))


def _chosen(pixels: np.ndarray, seed: Sequence[int], quota: int) -> np.ndarray:
    if len(pixels) <= quota:
        return pixels
    return np.sort(np.random.default_rng(seed).choice(pixels, quota, replace=False))
