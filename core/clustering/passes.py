"""The streamed passes over a scene, as functions of one window: assign clusters, and gather their facts."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..raster import open_raster, raising, read_bands
from ..scene.grid import Grid, Window
from ..scene.products import open_stack
from ..scene.scene import Scene
from .features import Variables
from .model import ClusterModel
from .tally import Tally

_WINDOW_PIXELS = 1 << 20
_WINDOW_SIDE = 1024
_LARGEST_BLOCK = 1 << 24
# Pixels taken at once: their features stay in the processor's cache.
_CHUNK = 16_384
# Spectra, texture and cohesion are read from about this many pixels at most, and so many at once.
_DETAIL_PIXELS = 2_000_000
_DETAIL_CHUNK = 1 << 17
# Rows that share one pixel area, which in degrees changes from row to row.
_STRIP = 128


@dataclass(frozen=True)
class Assigned:
    """A window's clusters, (height, width), 0 = no data, and the tally of its pixels."""

    window: Window
    labels: np.ndarray
    tally: Tally


def plan_windows(scene: Scene) -> tuple[Window, ...]:
    """Cut a scene into windows of about a million pixels that follow the blocks of its file."""
    with raising():
        dataset = open_stack(scene.files)
        block_width, block_height = dataset.GetRasterBand(1).GetBlockSize()
    if block_width <= _WINDOW_SIDE or block_width * block_height > _LARGEST_BLOCK:
        return scene.grid.windows(_WINDOW_SIDE)
    rows = max(1, _WINDOW_PIXELS // scene.grid.width // block_height) * block_height
    return tuple(
        Window(0, row, scene.grid.width, min(rows, scene.grid.height - row))
        for row in range(0, scene.grid.height, rows)
    )


def detail_step(grid: Grid) -> int:
    """Return n such that every n-th row is enough for spectra, texture and cohesion."""
    return max(1, math.ceil(grid.pixels / _DETAIL_PIXELS))


def assign_window(scene: Scene, variables: Variables, model: ClusterModel, window: Window) -> Assigned:
    """Read a window, assign its pixels to clusters 1 … K (0 = no data) and tally them."""
    with raising():
        values, valid = scene.read_values(window)
    kind = np.uint8 if model.clusters < 255 else np.uint16
    labels = np.zeros(valid.shape, kind)
    if valid.any():
        flat, inside, found = values.reshape(len(values), -1), valid.ravel(), labels.ravel()
        for start in range(0, window.pixels, _CHUNK):
            part = slice(start, start + _CHUNK)
            features = model.spec.features(variables.measure_inside(flat[:, part], inside[part]))
            np.multiply(model.assign(features) + kind(1), inside[part], out=found[part])
    step = detail_step(scene.grid)
    return Assigned(window, labels, tally_labels(scene, variables, model.clusters, values, labels, window, step))


def tally_window(scene: Scene, variables: Variables, clusters: int, raster: str, step: int, window: Window) -> Tally:
    """Tally a window of a scene by the clusters of a raster on the same grid, spectra of every step-th row."""
    with raising():
        values, _ = scene.read_values(window)
        dataset = open_raster(raster)
        labels = read_bands(dataset, (1,), window.column, window.row, window.width, window.height)[0]
    return tally_labels(scene, variables, clusters, values, labels, window, step)


def tally_labels(
    scene: Scene,
    variables: Variables,
    clusters: int,
    values: np.ndarray,
    labels: np.ndarray,
    window: Window,
    step: int,
) -> Tally:
    """Tally a window's labels 0 … clusters (height, width) and stored values, spectra of every step-th row."""
    tally = Tally(variables, clusters)
    for start in range(0, window.height, _STRIP):
        strip = labels[start : start + _STRIP]
        area = scene.grid.pixel_area_m2(window.row + start + len(strip) / 2)
        tally.add_counts(strip, math.nan if area is None else area)
    tally.add_sites(labels, window.column, window.row)
    rows = np.arange(-window.row % step, window.height, step)
    for part in np.array_split(rows, max(1, len(rows) * window.width // _DETAIL_CHUNK)):
        if labels[part].any():
            chosen = labels[part]
            measured = variables.measure_inside(values[:, part].reshape(len(values), -1), chosen.ravel() != 0)
            tally.add_rows(chosen, _rows_below(labels, part), measured.reshape(-1, *chosen.shape))
    return tally


def _rows_below(labels: np.ndarray, rows: np.ndarray) -> np.ndarray:
    below = labels[np.minimum(rows + 1, len(labels) - 1)]
    below[rows + 1 == len(labels)] = 0
    return below
