"""Spatial clean-up of clusters: the majority of the pixels in each segment of the image."""

from __future__ import annotations

import numpy as np

from .blocks import WindowPixels
from .features import Variables
from .features.neighbourhood import trim
from .features.variables import plain
from .superpixels import Cells, extent_of, margin_of, seed_numbers, segments_of

SEGMENT_SPACINGS = range(33)
# The bands of 10 m, beside the near infrared, draw the sharpest borders.
_VISIBLE = ("B02", "B03", "B04")
# A step is a thousandth of the square root of reflectance, in which noise is much the same dark or bright: the noise of
# photons is (Anscombe 1948, doi 10.1093/biomet/35.3-4.246).
_STEPS, _MOST_STEPS = np.float32(1000), np.float32(32_000)
# Rows whose reflectance is made at once.
_ROWS = 32
# So many counts of clusters in segments are made at once.
_COUNTS = 1 << 20


def take_segments(
    variables: Variables, pixels: WindowPixels, labels: np.ndarray, spacing: int, beyond: int = 0
) -> np.ndarray:
    """Return the most frequent label of the segment of each pixel (height, width) of a window and `beyond` around it.

    `labels` have extent_of(spacing) pixels more on every side, and the window's margin is at least margin_of(spacing) +
    `beyond`. Segments are about spacing × spacing pixels; a spacing below 2 leaves all as it is.
    """
    if spacing < 2:
        return labels
    margin = margin_of(spacing) + beyond
    values, inside = (trim(part, pixels.margin - margin) for part in (pixels.block.values, pixels.block.inside))
    down, across = ((start - margin) % spacing for start in (pixels.window.row, pixels.window.column))
    cells = Cells(spacing, down, across, *inside.shape)
    own = segments_of(colours_of(variables, values, cells), cells.planes(inside), cells)
    known = np.pad(labels, margin - beyond - extent_of(spacing))
    return trim(cells.pixels(segment_majority(cells.planes(known), own, cells)), margin - beyond)


def colours_of(variables: Variables, values: np.ndarray, cells: Cells) -> np.ndarray:
    """Return what segments go by (bands of 10 m and near infrared of all dates, *planes), int16, of stored values."""
    near = {pair[0] for name, pair in zip(variables.indices, variables.pairs) if plain(name) == "NDVI"}
    chosen = [place for place, name in enumerate(variables.bands) if plain(name) in _VISIBLE or place in near]
    colours = np.empty((len(chosen), *cells.shape), np.int16)
    steps = np.empty(values.shape[1:], np.int16)
    for colour, place in zip(colours, chosen):
        for start in range(0, len(steps), _ROWS):
            rows = slice(start, start + _ROWS)
            stored = values[variables.rows[place], rows]
            steps[rows] = _steps(stored, variables.scales[place], variables.offsets[place])
        colour[:] = cells.planes(steps)
    return colours


def _steps(stored: np.ndarray, scale: float, offset: float) -> np.ndarray:
    """Return the square root of reflectance in steps; what is no number, where there are no data, is 0."""
    with np.errstate(all="ignore"):
        band = stored.astype(np.float32)
        band *= np.float32(scale)
        band += np.float32(offset)
    np.sqrt(np.fmax(band, 0, out=band), out=band)
    band *= _STEPS
    return np.rint(np.minimum(band, _MOST_STEPS, out=band), out=band)


def segment_majority(labels: np.ndarray, own: np.ndarray, cells: Cells) -> np.ndarray:
    """Return the most frequent label of every pixel's segment, planes as `labels`.

    0 is no data: it stays, and is never counted. Where several labels are the most frequent, pixels keep their own.
    `own` says which of the seeds around it a pixel belongs to.
    """
    winners = _winners(labels, own, cells)
    found = np.empty_like(labels)
    for rows in cells.strips():
        part = labels[:, :, rows]
        numbers = seed_numbers(own[:, :, rows], part > 0)
        winner = winners[rows.start : rows.stop + 2].ravel()[numbers]
        found[:, :, rows] = np.where((winner == 0) | (part == 0), part, winner)
    return found


def _winners(labels: np.ndarray, own: np.ndarray, cells: Cells) -> np.ndarray:
    """Return the label that is the most frequent in each seed's segment, 0 where none or several are, with one more row
    and column on all sides."""
    rows, columns = cells.shape[2:]
    kinds = int(labels.max()) + 1
    winners = np.zeros((rows + 2, columns + 2), labels.dtype)
    step = max(1, _COUNTS // ((columns + 2) * kinds))
    for start in range(0, rows, step):
        end = min(start + step, rows)
        # The pixels of a segment lie in the cells around its seed's.
        near = slice(max(0, start - 1), min(end + 1, rows))
        numbers = seed_numbers(own[:, :, near], labels[:, :, near] > 0)
        numbers *= kinds
        numbers += labels[:, :, near]
        size = (near.stop - near.start + 2) * (columns + 2) * kinds
        counts = np.bincount(numbers.ravel(), minlength=size).reshape(-1, columns + 2, kinds)
        first = start - near.start + 1
        winners[start + 1 : end + 1, 1:-1] = _sole_winner(counts[first : first + end - start, 1:-1])
    return winners


def _sole_winner(counts: np.ndarray) -> np.ndarray:
    """Return the place along the last axis, from 1, of the highest count, 0 where that is not the only one."""
    counts[..., 0] = 0
    most = counts.max(axis=-1, keepdims=True)
    return np.where((counts == most).sum(axis=-1) == 1, counts.argmax(axis=-1), 0)
