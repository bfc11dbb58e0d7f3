"""The streamed passes over a scene, as functions of one window: assign clusters, and gather their facts."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np

from ..raster import raising
from ..run_folder import MEMBERSHIP, OBSERVATIONS
from ..scene.dates import read_dates
from ..scene.grid import Grid, Window
from ..scene.products import open_stack
from ..scene.scene import Scene
from .blocks import WindowPixels, read_window, strips_of
from .cleaning import majority
from .features import Variables, variables_of
from .features.extraction import Extraction
from .features.neighbourhood import trim
from .kmeans import IN_CACHE
from .model import ClusterModel
from .raster import id_type, read_ids
from .segments import take_segments
from .superpixels import extent_of, margin_of
from .tally import Tally

_WINDOW_PIXELS = 1 << 20
_WINDOW_SIDE = 1024
_LARGEST_BLOCK = 1 << 24
# A window of many bands and dates is smaller, so that about so many values are read at once.
_WINDOW_VALUES = 1 << 25
_SMALLEST_SIDE = 256
# Pixels whose features are made at once where they depend on their neighbours.
_STRIP_PIXELS = 1 << 17
# Spectra, texture and cohesion are read from about this many pixels at most, and so many at once.
_DETAIL_PIXELS = 2_000_000
_DETAIL_CHUNK = 1 << 17
# Rows that share one pixel area, which in degrees changes from row to row.
_STRIP = 128


@dataclass(frozen=True)
class Assignment:
    """How the pixels of a scene are assigned: features, model, the side in pixels of the square whose majority every
    pixel takes, 1 for none, and how many pixels lie between the seeds of the segments whose majority it takes before,
    0 for none."""

    scene: Scene
    extraction: Extraction
    model: ClusterModel
    majority: int = 1
    segments: int = 0

    @property
    def variables(self) -> Variables:
        """The scene's variables."""
        return variables_of(self.scene)

    @property
    def margin(self) -> int:
        """How many pixels around a pixel its cluster depends on."""
        around = max(self.extraction.margin + extent_of(self.segments), margin_of(self.segments))
        return around + self.majority // 2

    @property
    def reach(self) -> int:
        """How many pixels around a pixel have a say in its cluster by their own."""
        return extent_of(self.segments) + self.majority // 2


@dataclass(frozen=True)
class Assigned:
    """A window's clusters, (height, width), 0 = no data, the tally of its pixels, and more layers of it by name."""

    window: Window
    labels: np.ndarray
    tally: Tally
    layers: dict[str, np.ndarray] = field(default_factory=dict)


def plan_windows(scene: Scene, margin: int = 0) -> tuple[Window, ...]:
    """Cut a scene into windows of about a million pixels that follow the blocks of its file, or of four million where
    a margin around each is read as well; smaller ones where it has many bands and dates."""
    bands = sum(len(date.bands) for date in scene.dates)
    with raising():
        dataset = open_stack(scene.files)
        block_width, block_height = dataset.GetRasterBand(1).GetBlockSize()
    if block_width <= _WINDOW_SIDE or block_width * block_height > _LARGEST_BLOCK:
        side = 2 * _WINDOW_SIDE if margin else _WINDOW_SIDE
        while side > _SMALLEST_SIDE and bands * side**2 > _WINDOW_VALUES:
            side //= 2
        return scene.grid.windows(side)
    pixels = min(_WINDOW_PIXELS, _WINDOW_VALUES // bands)
    rows = max(1, pixels // scene.grid.width // block_height) * block_height
    return tuple(
        Window(0, row, scene.grid.width, min(rows, scene.grid.height - row))
        for row in range(0, scene.grid.height, rows)
    )


def detail_step(grid: Grid) -> int:
    """Return n such that every n-th row is enough for spectra, texture and cohesion."""
    return max(1, math.ceil(grid.pixels / _DETAIL_PIXELS))


def assign_window(assignment: Assignment, window: Window) -> Assigned:
    """Read a window, assign its pixels to clusters 1 … K (0 = no data) and tally them."""
    scene = assignment.scene
    pixels = read_window(scene, assignment.extraction, window, assignment.margin)
    labels, layers = assign_pixels(assignment, pixels)
    read = (pixels.values, pixels.seen)
    tally = tally_labels(
        scene, assignment.variables, assignment.model.clusters, read, labels, window, detail_step(scene.grid)
    )
    return Assigned(window, labels, tally, layers)


def assign_pixels(assignment: Assignment, pixels: WindowPixels) -> tuple[np.ndarray, dict[str, np.ndarray]]:
    """Return the clusters 1 … K (height, width) of a window, 0 = no data, and more layers of it by name.

    The window's margin is at least the assignment's.
    """
    extraction, model, reach = assignment.extraction, assignment.model, assignment.reach
    inside = trim(pixels.block.inside, pixels.margin - reach)
    labels = np.zeros(inside.shape, id_type(model.clusters))
    membership = np.zeros(inside.shape, np.uint8) if model.has_membership else None
    if inside.any():
        strips = feature_strips(assignment.variables, extraction, pixels, extraction.margin + reach, model.at_once)
        for rows, features in strips:
            _assign_strip(model, features, inside[rows], labels[rows], None if membership is None else membership[rows])
    layers = {} if membership is None else {MEMBERSHIP: trim(membership, reach)}
    if len(pixels.seen) > 1:
        layers[OBSERVATIONS] = pixels.seen.sum(axis=0, dtype=np.uint8)
    return _cleaned(assignment, pixels, labels), layers


def _cleaned(assignment: Assignment, pixels: WindowPixels, labels: np.ndarray) -> np.ndarray:
    """Return the clusters (height, width) of a window after segments and majority filter, of labels that reach beyond
    it."""
    beyond = assignment.majority // 2
    if labels.any():
        labels = take_segments(assignment.variables, pixels, labels, assignment.segments, beyond)
    else:
        labels = trim(labels, extent_of(assignment.segments))
    return majority(labels, assignment.majority)


def feature_strips(
    variables: Variables, extraction: Extraction, pixels: WindowPixels, margin: int, size: int = IN_CACHE
) -> Iterator[tuple[slice, np.ndarray]]:
    """Yield the features (features, rows, width) of a window in strips of some `size` pixels, and which rows those are.

    The window has the margin around it of which the features need theirs; the rest has features too.
    """
    size = size if extraction.is_pixelwise else _STRIP_PIXELS
    for rows, block in strips_of(pixels, extraction.margin, margin, size):
        yield rows, extraction.features(variables, block)


def _assign_strip(
    model: ClusterModel, features: np.ndarray, inside: np.ndarray, labels: np.ndarray, membership: np.ndarray | None
) -> None:
    """Write the clusters, from 1, of a strip's pixels into labels, 0 without data; membership in per cent."""
    flat, found, kind = features.reshape(len(features), -1), np.zeros(inside.size, labels.dtype), labels.dtype.type
    for start in range(0, inside.size, model.at_once):
        part = slice(start, start + model.at_once)
        if membership is None:
            found[part] = model.assign(flat[:, part]) + kind(1)
            continue
        clusters, shares = model.assign_with_membership(flat[:, part])
        found[part] = clusters + kind(1)
        membership.ravel()[part] = np.rint(100 * shares).astype(np.uint8).clip(1, 100)
    labels[:] = np.where(inside, found.reshape(inside.shape), kind(0))
    if membership is not None:
        membership[~inside] = 0


def tally_window(scene: Scene, variables: Variables, clusters: int, raster: str, step: int, window: Window) -> Tally:
    """Tally a window of a scene by the clusters of a raster on the same grid, spectra of every step-th row."""
    with raising():
        read = read_dates(scene, window)
    return tally_labels(scene, variables, clusters, read, read_ids(raster, window), window, step)


def tally_labels(
    scene: Scene,
    variables: Variables,
    clusters: int,
    read: tuple[np.ndarray, np.ndarray],
    labels: np.ndarray,
    window: Window,
    step: int,
) -> Tally:
    """Tally a window's labels 0 … clusters (height, width), spectra of every step-th row.

    `read` are its stored values (bands of all dates, height, width) and where each date saw them (dates, height,
    width).
    """
    values, seen = read
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
            tally.add_rows(chosen, _rows_below(labels, part), measured.reshape(-1, *chosen.shape), seen[:, part])
    return tally


def _rows_below(labels: np.ndarray, rows: np.ndarray) -> np.ndarray:
    below = labels[np.minimum(rows + 1, len(labels) - 1)]
    below[rows + 1 == len(labels)] = 0
    return below
