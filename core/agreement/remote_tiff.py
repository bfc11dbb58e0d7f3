"""A GeoTIFF on a server, of which only the blocks under a window are fetched.

GDAL reads such files by itself, but cannot be stopped while a server is silent. So the bytes that it will ask for are
fetched here, and GDAL is given a file that has nothing but them. Layout: TIFF 6.0 (1992), and BigTIFF.
"""

from __future__ import annotations

import re
import struct
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from urllib.parse import urljoin
from uuid import uuid4

from osgeo import gdal

from ..errors import ReferenceMapError
from ..feedback import Feedback, stop_if_cancelled
from ..hosts import is_loopback
from ..labelling.exchange.transport import Reply, Request, TransportError

# Column, row, width and height in pixels.
Cut = tuple[int, int, int, int]
Span = tuple[int, int]

# The directory of a tile of WorldCover, its colours and the positions of its blocks lie in the first 24 kB.
_HEAD = 32_768
# Blocks are fetched together up to so many bytes, with what lies between them up to so many.
_MOST, _GAP = 1_000_000, 16_384
# In a cloud-optimised file, four bytes before and behind a block belong to it.
_RIM = 4
_TIMEOUT_S = 60.0
_WAITS_S = (0.5, 1.0, 2.0)
_SLICE_S = 0.05
_BUSY = (429, 500, 502, 503, 504)
_MOVED = (301, 302, 303, 307, 308)
_MOVES = 5
_NOT_FOUND = 404
# Bytes of a value of each type.
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 16: 8, 17: 8, 18: 8}


class FetchError(ReferenceMapError):
    """A file, or a part of it, does not come; the text is a reason without advice."""


class AbsentError(FetchError):
    """The server has no such file."""


@contextmanager
def remote_tiff(address: str, window: Cut, feedback: Feedback) -> Iterator[gdal.Dataset]:
    """Lend a GeoTIFF of a server as a dataset, of whose first directory the blocks under a window can be read.

    Inside `raising`. Raises FetchError, and Cancelled within a moment of the user's wish, whatever the server does.
    """
    # Imported when something is fetched: all else does without requests.
    from ..labelling.exchange.http import RequestsTransport

    transport = RequestsTransport(feedback.cancelled)
    try:
        file = _RemoteFile(address, transport, feedback)
        directory = _read_directory(file)
        file.fetch(directory.values)
        file.patch(*directory.link)
        with file.opened() as dataset:
            blocks = _block_spans(dataset.GetRasterBand(1), window)
        file.fetch(blocks)
        with file.opened() as dataset:
            yield dataset
    finally:
        transport.close()


class _RemoteFile:
    """Parts of a file on a server, by their position in it."""

    def __init__(self, address: str, transport: Callable[[Request], Reply], feedback: Feedback) -> None:
        self._address, self._transport, self._feedback = address, transport, feedback
        self._parts = {0: b""}
        self._parts[0] = self._part(0, _HEAD)

    def read(self, first: int, count: int) -> bytes:
        """Return some bytes, fetched unless they are there; FetchError where the file ends before them."""
        self.fetch([(first, count)])
        found = self._held(first, count)
        if found is None:
            raise FetchError("the file ends too early, or is no GeoTIFF")
        return found

    def fetch(self, spans: Iterable[Span]) -> None:
        """Fetch what is not there yet of some spans, near ones together."""
        missing = [span for span in spans if self._held(*span) is None]
        for first, count in _together(missing):
            self._parts[first] = self._part(first, count)

    def patch(self, first: int, count: int) -> None:
        """Put zeros where some bytes are."""
        start, part = next((start, part) for start, part in self._parts.items() if start <= first < start + len(part))
        self._parts[start] = part[: first - start] + bytes(count) + part[first - start + count :]

    @contextmanager
    def opened(self) -> Iterator[gdal.Dataset]:
        """Lend the file as a dataset; zeros stand for what was not fetched."""
        name = f"/vsimem/remote-{uuid4().hex}"
        regions, place = [], 0
        for first, part in sorted(self._parts.items()):
            regions.append(_REGION.format(name, first, place, len(part)))
            place += len(part)
        length = max(first + len(part) for first, part in self._parts.items())
        gdal.FileFromMemBuffer(name, b"".join(part for _, part in sorted(self._parts.items())))
        gdal.FileFromMemBuffer(f"{name}.xml", _SPARSE.format(length, "".join(regions)).encode())
        try:
            # With an empty list of siblings, no files are looked for beside it.
            yield gdal.OpenEx(f"/vsisparse/{name}.xml", gdal.OF_RASTER, allowed_drivers=["GTiff"], sibling_files=[])
        finally:
            gdal.Unlink(name)
            gdal.Unlink(f"{name}.xml")

    def _held(self, first: int, count: int) -> bytes | None:
        for start, part in self._parts.items():
            if start <= first and first + count <= start + len(part):
                return part[first - start : first - start + count]
        return None

    def _part(self, first: int, count: int) -> bytes:
        """Fetch some bytes, fewer where the file ends; ask again where that may help."""
        for wait_s in (*_WAITS_S, None):
            status, body = self._ask(first, count)
            if status not in _BUSY or wait_s is None:
                break
            _rest(wait_s, self._feedback)
        if status == _NOT_FOUND:
            raise AbsentError("the server has no such file")
        if status not in (200, 206):
            raise FetchError(f"HTTP response code: {status}")
        # A server that knows no parts sends the whole.
        return body[first : first + count] if status == 200 else body[:count]

    def _ask(self, first: int, count: int) -> tuple[int, bytes]:
        headers = {"Range": f"bytes={first}-{first + count - 1}", "Accept-Encoding": "identity"}
        address = self._address
        for _ in range(_MOVES):
            try:
                reply = self._transport(Request("GET", address, headers, timeout_s=_TIMEOUT_S))
            except TransportError as error:
                raise FetchError(_reason(error)) from error
            target = urljoin(address, reply.headers.get("location", ""))
            if reply.status not in _MOVED or not (target.startswith("https://") or is_loopback(address)):
                break
            address = target
        return reply.status, reply.body


_SPARSE = "<VSISparseFile><Length>{}</Length>{}</VSISparseFile>"
_REGION = (
    '<SubfileRegion><Filename relative="0">{}</Filename><DestinationOffset>{}</DestinationOffset>'
    "<SourceOffset>{}</SourceOffset><RegionLength>{}</RegionLength></SubfileRegion>"
)


def _reason(error: TransportError) -> str:
    """Return the first sentence; the others advise on models."""
    return re.split(r"\.(?: (?=[A-Z])|$)", str(error))[0]


def _rest(seconds: float, feedback: Feedback) -> None:
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        stop_if_cancelled(feedback)
        time.sleep(min(left, _SLICE_S))


def _together(spans: Iterable[Span]) -> list[Span]:
    """Join spans that lie near each other."""
    joined: list[Span] = []
    for first, count in sorted(spans):
        if joined and first - sum(joined[-1]) <= _GAP and first + count - joined[-1][0] <= _MOST:
            start = joined[-1][0]
            joined[-1] = start, max(sum(joined[-1]), first + count) - start
        else:
            joined.append((first, count))
    return joined


@dataclass(frozen=True)
class _Directory:
    """Where the values of a TIFF's first directory lie that do not fit into it, and its link to the next one."""

    values: Sequence[Span]
    link: Span


def _read_directory(file: _RemoteFile) -> _Directory:
    head = file.read(0, 16)
    order = {b"II": "<", b"MM": ">"}.get(head[:2], "")
    version = struct.unpack(f"{order or '<'}H", head[2:4])[0]
    if not order or version not in (42, 43):
        raise FetchError("what the server sent is no GeoTIFF")
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


def _block_spans(band: gdal.Band, window: Cut) -> list[Span]:
    """Return where the blocks under a window lie in the file; blocks that were never written do not."""
    column, row, width, height = window
    wide, high = band.GetBlockSize()
    spans = []
    for y in range(row // high, -(-(row + height) // high)):
        for x in range(column // wide, -(-(column + width) // wide)):
            offset = int(band.GetMetadataItem(f"BLOCK_OFFSET_{x}_{y}", "TIFF") or 0)
            size = int(band.GetMetadataItem(f"BLOCK_SIZE_{x}_{y}", "TIFF") or 0)
            if offset and size:
                spans.append((offset - _RIM, size + 2 * _RIM))
    return spans
