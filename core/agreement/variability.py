"""How far the figures vary from place to place: a bootstrap over blocks of the ground.

A comparison of whole maps is a census and has no sampling error. What these intervals say is another thing: how
different the figures could have been, had the scene been made of other blocks like its own. Blocks, because near pixels
are not independent. Percentile intervals after Efron and Tibshirani 1993, An Introduction to the Bootstrap, chapter 13.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from .contingency import Contingency
from .labelling import Labelling

REPLICATES = 1000
# With fewer blocks the intervals would be of chance alone.
LEAST_BLOCKS = 10
_SEED = 1
_PERCENTILES = (2.5, 97.5)


@dataclass(frozen=True)
class Interval:
    """An interval of 95 %, 0…1."""

    low: float
    high: float


@dataclass(frozen=True)
class ClassIntervals:
    """A class's intervals; None where its figure is not defined in the scene, or in too many replicates."""

    code: int
    producers: Interval | None
    users: Interval | None
    f1: Interval | None
    iou: Interval | None


@dataclass(frozen=True)
class Variability:
    """Intervals of spatial variability, from `blocks` square blocks of `block_px` pixels a side."""

    blocks: int
    block_px: int
    replicates: int
    overall_agreement: Interval
    classes: tuple[ClassIntervals, ...]


def measure_variability(table: Contingency, labelling: Labelling, codes: Sequence[int]) -> Variability | None:
    """Return the intervals, always the same for the same counts; None without a spread, or with too few blocks."""
    if table.spread is None:
        return None
    taken = labelling.taken
    blocks = table.spread.blocks[:, taken].astype(np.float64)
    blocks = blocks[blocks.any(axis=(1, 2))]
    if len(blocks) < LEAST_BLOCKS:
        return None
    on_map, in_reference, both = _margins(blocks, table.codes, labelling.columns(codes)[taken], codes)
    drawn = _drawn(len(blocks))
    total = drawn @ blocks.sum(axis=(1, 2))
    on_map, in_reference, both = drawn @ on_map, drawn @ in_reference, drawn @ both
    classes = tuple(
        _class_intervals(code, both[:, place], on_map[:, place], in_reference[:, place])
        for place, code in enumerate(codes)
    )
    overall = _interval(both.sum(axis=1), total)
    return Variability(len(blocks), table.spread.block_px, REPLICATES, overall, classes)


def _margins(
    blocks: np.ndarray, table_codes: Sequence[int], columns: np.ndarray, codes: Sequence[int]
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return per block and code the pixels on the map, in the reference, and in both, each (blocks, codes)."""
    shape = len(blocks), len(codes)
    on_map, in_reference, both = np.zeros(shape), np.zeros(shape), np.zeros(shape)
    for column, code in enumerate(table_codes):
        in_reference[:, list(codes).index(code)] = blocks[:, :, column].sum(axis=1)
    for place, code in enumerate(codes):
        members = blocks[:, columns == place]
        on_map[:, place] = members.sum(axis=(1, 2))
        if code in table_codes:
            both[:, place] = members[:, :, table_codes.index(code)].sum(axis=1)
    return on_map, in_reference, both


@lru_cache(maxsize=1)
def _drawn(blocks: int) -> np.ndarray:
    """Return how often each replicate has each block, (replicates, blocks): the same at every override."""
    generator = np.random.default_rng(_SEED)
    drawn = generator.multinomial(blocks, np.full(blocks, 1 / blocks), REPLICATES).astype(np.float64)
    drawn.setflags(write=False)
    return drawn


def _class_intervals(code: int, both: np.ndarray, on_map: np.ndarray, in_reference: np.ndarray) -> ClassIntervals:
    either = on_map + in_reference
    absent = in_reference.max() == 0
    return ClassIntervals(
        code,
        _interval(both, in_reference),
        _interval(both, on_map),
        None if absent else _interval(2 * both, either),
        None if absent else _interval(both, either - both),
    )


def _interval(part: np.ndarray, whole: np.ndarray) -> Interval | None:
    """Return the interval of part ÷ whole over the replicates; None where one in twenty or more has no whole."""
    known = whole > 0
    if known.mean() <= 0.95:
        return None
    low, high = np.percentile(part[known] / whole[known], _PERCENTILES)
    return Interval(float(low), float(high))
