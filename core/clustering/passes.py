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
from .tally import CHUNK, Tally, empty_reflectance

_WINDOW_PIXELS = 1 << 20
_WINDOW_SIDE = 1024
_LARGEST_BLOCK = 1 << 24
# Percentiles, texture and cohesion are read from at most about this many pixels.
_DETAIL_PIXELS = 4_000_000


@dataclass(frozen=True)
class Assigned:
    """A window's clusters, (height, width), 0 = no data, and the tally of its pixels."""

    window: Window
    labels: np.ndarray
    tally: Tally


def plan_windows(scene: Scene) -> tuple[Window, ...]:
    """Cut a scene into windows of about a million pixels that follow the blocks of its file."""
    with raising():
        block_width, block_height = open_stack(scene.files).GetRasterBand(1).GetBlockSize()
    if block_width <= _WINDOW_SIDE or block_width * block_height > _LARGEST_BLOCK:
        return scene.grid.windows(_WINDOW_SIDE)
    rows = max(1, _WINDOW_PIXELS // scene.grid.width // block_height) * block_height
    return tuple(
        Window(0, row, scene.grid.width, min(rows, scene.grid.height - row))
        for row in range(0, scene.grid.height, rows)
    )


def detail_step(grid: Grid) -> int:
    """Return n such that every n-th row is enough for percentiles, texture and cohesion."""
    return max(1, math.ceil(grid.pixels / _DETAIL_PIXELS))


def assign_window(scene: Scene, variables: Variables, model: ClusterModel, window: Window) -> Assigned:
    """Read a window, assign its pixels to clusters 1 … K (0 = no data) and tally them."""
    with raising():
        values, valid = scene.read_values(window)
    kind = np.uint8 if model.clusters < 255 else np.uint16
    labels = np.zeros(valid.shape, kind)
    tally = Tally(variables, model.clusters)
    if valid.any():
        flat, inside = values.reshape(len(values), -1), valid.ravel()
        for start in range(0, window.pixels, CHUNK):
            part = slice(start, start + CHUNK)
            measured = _measure(scene, variables, flat[:, part], inside[part])
            nearest = (model.assign(model.spec.features(measured)) + kind(1)) * inside[part]
            labels.ravel()[part] = nearest
            tally.add_chunk(nearest, measured)
        _tally_details(scene, variables, values, labels, window, tally)
    return Assigned(window, labels, tally)


def tally_window(scene: Scene, variables: Variables, clusters: int, raster: str, window: Window) -> Tally:
    """Tally a window of a scene by the clusters of a raster on the same grid."""
    with raising():
        values, valid = scene.read_values(window)
        dataset = open_raster(raster)
        labels = read_bands(dataset, (1,), window.column, window.row, window.width, window.height)[0]
    tally = Tally(variables, clusters)
    if labels.any():
        flat, inside, known = values.reshape(len(values), -1), valid.ravel(), labels.ravel()
        for start in range(0, window.pixels, CHUNK):
            part = slice(start, start + CHUNK)
            tally.add_chunk(known[part], _measure(scene, variables, flat[:, part], inside[part]))
    _tally_details(scene, variables, values, labels, window, tally)
    return tally


def _measure(scene: Scene, variables: Variables, values: np.ndarray, inside: np.ndarray) -> np.ndarray:
    if inside.all():
        return variables.measure(scene.reflectance(values))
    reflectance = empty_reflectance(values.shape)
    reflectance[:, inside] = scene.reflectance(values[:, inside])
    return variables.measure(reflectance)


def _tally_details(
    scene: Scene, variables: Variables, values: np.ndarray, labels: np.ndarray, window: Window, tally: Tally
) -> None:
    area = scene.grid.pixel_area_m2(window.row + window.height / 2)
    tally.add_counts(labels, math.nan if area is None else area)
    tally.add_sites(labels, window.column, window.row)
    step = detail_step(scene.grid)
    for row in range(-window.row % step, window.height, step):
        if labels[row].any():
            measured = _measure(scene, variables, values[:, row], labels[row] != 0)
            below = labels[row + 1] if row + 1 < window.height else labels[:0, 0]
            tally.add_rows(labels[row], below, measured)
