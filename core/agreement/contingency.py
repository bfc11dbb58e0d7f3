"""The contingency table: how many pixels of each cluster fall on each class of the reference. Made once."""

from __future__ import annotations

import csv
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from ..errors import RunFolderError

NO_REFERENCE = "no reference"
# Beside the table, under its name.
SPREAD_SUFFIX = ".npz"


@dataclass(frozen=True)
class Spread:
    """Where the counts of a table lie, so that any legend has its figures also by place.

    `blocks` are the counts (blocks, clusters, codes) uint32 of square blocks of `block_px` pixels a side that hold any,
    row by row; `bands` those (bands, clusters, codes) int64 by distance to the reference's class edges, as in
    edges.BANDS. `picture` are the reference's codes at the cells of a report's pictures, (height, width) uint8.
    """

    block_px: int
    blocks: np.ndarray
    bands: np.ndarray
    picture: np.ndarray


@dataclass(frozen=True)
class Contingency:
    """Pixel counts (clusters, classes) int64 of cluster ids and reference codes.

    `without_reference` counts, per cluster, the pixels where the reference has no data. `spread` is None for tables
    that were made without one.
    """

    clusters: tuple[int, ...]
    codes: tuple[int, ...]
    counts: np.ndarray
    without_reference: np.ndarray
    spread: Spread | None = None


def merge_rows(table: Contingency, members: Sequence[int], cluster: int) -> Contingency:
    """Return the table with the rows of some clusters added up as one of a new cluster, the highest of all.

    That is what a new count would give. Clusters without pixels have no row; where all members have none, nothing
    is added.
    """
    taken = np.isin(table.clusters, list(members))
    if not taken.any():
        return table
    ids = (*(each for each in table.clusters if each not in members), cluster)
    counts = np.vstack((table.counts[~taken], table.counts[taken].sum(axis=0)))
    blank = np.append(table.without_reference[~taken], table.without_reference[taken].sum())
    spread = table.spread
    if spread is not None:
        spread = replace(spread, blocks=_merged(spread.blocks, taken), bands=_merged(spread.bands, taken))
    return Contingency(ids, table.codes, counts, blank, spread)


def _merged(counts: np.ndarray, taken: np.ndarray) -> np.ndarray:
    """Add rows up in each part (parts, clusters, codes); the sum comes last."""
    total = counts[:, taken].sum(axis=1, keepdims=True, dtype=counts.dtype)
    return np.concatenate((counts[:, ~taken], total), axis=1)


def shown_codes(codes: Sequence[int]) -> str:
    """Write codes for people, the first few of many."""
    return ", ".join(map(str, codes[:12])) + (", …" if len(codes) > 12 else "")


def save_contingency(table: Contingency, path: Path) -> None:
    """Write the table as CSV: a row per cluster, a column per reference code, and the pixels without reference.

    Its spread goes to a file beside it.
    """
    with path.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream)
        writer.writerow(["cluster", *table.codes, NO_REFERENCE])
        for cluster, counts, blank in zip(table.clusters, table.counts, table.without_reference):
            writer.writerow([cluster, *counts, blank])
    if table.spread is not None:
        with path.with_suffix(SPREAD_SUFFIX).open("wb") as stream:
            # In one order in memory, whatever they were made of: the same counts are the same bytes.
            np.savez_compressed(
                stream, **{name: np.asarray(held, order="C") for name, held in vars(table.spread).items()}
            )


def load_contingency(path: Path) -> Contingency:
    """Read the table back, raising RunFolderError that names the file when it is damaged."""
    try:
        with path.open(newline="", encoding="utf-8") as stream:
            header, *rows = csv.reader(stream)
        values = np.array(rows, dtype=np.int64).reshape(len(rows), len(header))
        codes = tuple(int(code) for code in header[1:-1])
        if not rows or not codes or header[-1] != NO_REFERENCE or values.min() < 0:
            raise ValueError("it holds no table of pixel counts")
        clusters, counts = tuple(int(i) for i in values[:, 0]), values[:, 1:-1]
        return Contingency(
            clusters, codes, counts, values[:, -1], _load_spread(path.with_suffix(SPREAD_SUFFIX), counts)
        )
    except (OSError, ValueError, OverflowError, csv.Error) as error:
        raise RunFolderError(f"{path} cannot be read: {error}. Compare with the reference again.") from error


def _load_spread(path: Path, counts: np.ndarray) -> Spread | None:
    """Read the spread of a table, None where it has none or one of other counts: an older table lies beside it."""
    if not path.is_file():
        return None
    try:
        with path.open("rb") as stream, np.load(stream, allow_pickle=False) as held:
            spread = Spread(int(held["block_px"]), held["blocks"], held["bands"], held["picture"])
        parts = (spread.blocks, spread.bands)
        same = all(each.ndim == 3 and np.array_equal(each.sum(axis=0), counts) for each in parts)
        return spread if same and spread.picture.ndim == 2 else None
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
        return None
