"""A GeoTIFF on a server, of which only the blocks under a window are fetched.

GDAL reads such files by itself, but cannot be stopped while a server is silent. So the bytes that it will ask for are
fetched here, and GDAL is given a file that has nothing but them. Layout: TIFF 6.0 (1992), and BigTIFF.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from osgeo import gdal

from ..feedback import Feedback, stop_if_cancelled
from ..labelling.exchange.transport import Transport
from .remote_file import FetchError, RemoteFile, Span, UnreadableError
from .tiles import Cut

# Column and row among the blocks.
Block = tuple[int, int]

# In a cloud-optimised file, four bytes before and behind a block belong to it.
_RIM = 4
# Bytes of a value of each type.
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 16: 8, 17: 8, 18: 8}


@contextmanager
def remote_tiff(
    address: str, window: Cut, feedback: Feedback, transport: Transport | None = None
) -> Iterator[gdal.Dataset]:
    """Lend a GeoTIFF of a server as a dataset, of whose first directory the blocks under a window can be read.

    Inside `raising`. All of these blocks decode: what arrives cut off or damaged is asked for again, blocks once.
    Without a `transport`, requests go as the environment says. Raises FetchError, and Cancelled within a moment of the
    user's wish, whatever the server does.
    """
    with _carrier(transport, feedback) as carrier:
        try:
            file, blocks = _located(address, window, carrier, feedback)
        except UnreadableError:
            file, blocks = _located(address, window, carrier, feedback)
        file.fetch(blocks.values())
        if damaged := _damaged(file, window, feedback):
            file.renew([blocks[block] for block in damaged if block in blocks])
            damaged = _damaged(file, window, feedback)
        if damaged:
            raise FetchError(f"{len(damaged)} of {len(blocks)} blocks arrive damaged or cut off, the second time too")
        with file.opened() as dataset:
            yield dataset


@contextmanager
def _carrier(transport: Transport | None, feedback: Feedback) -> Iterator[Transport]:
    if transport is not None:
        yield transport
        return
    # Imported when something is fetched: all else does without requests.
    from ..labelling.exchange.http import RequestsTransport

    own = RequestsTransport(feedback.cancelled)
    try:
        yield own
    finally:
        own.close()


def _located(
    address: str, window: Cut, transport: Transport, feedback: Feedback
) -> tuple[RemoteFile, Mapping[Block, Span]]:
    """Return the file, of which the first directory was fetched, and where the blocks under the window lie in it."""
    file = RemoteFile(address, transport, feedback)
    directory = _read_directory(file)
    file.fetch(directory.values)
    file.blank(*directory.link)
    try:
        with file.opened() as dataset:
            return file, _block_spans(dataset.GetRasterBand(1), window)
    except RuntimeError as error:
        raise UnreadableError(f"what the server sent is no GeoTIFF that can be read: {error}") from error


def _damaged(file: RemoteFile, window: Cut, feedback: Feedback) -> list[Block]:
    with file.opened() as dataset:
        return damaged_blocks(dataset, window, feedback)


def damaged_blocks(dataset: gdal.Dataset, window: Cut, feedback: Feedback) -> list[Block]:
    """Return the blocks of the first band under a window that cannot be read, inside `raising`."""
    band = dataset.GetRasterBand(1)
    damaged = []
    for block in _blocks_under(band, window):
        stop_if_cancelled(feedback)
        try:
            band.ReadBlock(*block)
        except RuntimeError:
            damaged.append(block)
    return damaged


@dataclass(frozen=True)
class _Directory:
    """Where the values of a TIFF's first directory lie that do not fit into it, and its link to the next one."""

    values: Sequence[Span]
    link: Span


def _read_directory(file: RemoteFile) -> _Directory:
    head = file.read(0, 16)
    order = {b"II": "<", b"MM": ">"}.get(head[:2], "")
    version = struct.unpack(f"{order or '<'}H", head[2:4])[0]
    if not order or version not in (42, 43):
        raise UnreadableError("what the server sent is no GeoTIFF")
    number, entry, place = ("H", "HHI4s", 4) if version == 42 else ("Q", "HHQ8s", 8)
    pointer = order + ("I" if version == 42 else "Q")
    width = struct.calcsize(pointer)
    start = struct.unpack(pointer, head[place : place + width])[0]
    counted = struct.calcsize(order + number)
    entries = struct.unpack(order + number, file.read(start, counted))[0]
    size = struct.calcsize(order + entry)
    end = start + counted + entries * size
    values = []
    for _, kind, count, value in struct.iter_unpack(order + entry, file.read(start + counted, entries * size)):
        length = _SIZES.get(kind, 1) * count
        if length > width:
            values.append((struct.unpack(pointer, value)[0], length))
    # Fetched, to be patched: the other directories are not.
    file.read(end, width)
    return _Directory(values, (end, width))


def _block_spans(band: gdal.Band, window: Cut) -> dict[Block, Span]:
    """Return where the blocks under a window lie in the file; blocks that were never written do not."""
    spans = {}
    for x, y in _blocks_under(band, window):
        offset = int(band.GetMetadataItem(f"BLOCK_OFFSET_{x}_{y}", "TIFF") or 0)
        size = int(band.GetMetadataItem(f"BLOCK_SIZE_{x}_{y}", "TIFF") or 0)
        if offset and size:
            spans[x, y] = (offset - _RIM, size + 2 * _RIM)
    return spans


def _blocks_under(band: gdal.Band, window: Cut) -> list[Block]:
    column, row, width, height = window
    wide, high = band.GetBlockSize()
    rows = range(row // high, -(-(row + height) // high))
    return [(x, y) for y in rows for x in range(column // wide, -(-(column + width) // wide))]
