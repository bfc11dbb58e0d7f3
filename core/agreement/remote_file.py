"""A file on a server, of which only some parts are fetched: asked for again where they come cut off or not at all."""

from __future__ import annotations

import re
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from urllib.parse import urljoin
from uuid import uuid4

from osgeo import gdal

from ..errors import ReferenceMapError
from ..feedback import Feedback, stop_if_cancelled
from ..hosts import host_of, is_loopback
from ..labelling.exchange.transport import Reply, Request, Transport, TransportError

# First byte and number of bytes.
Span = tuple[int, int]

# The directory of a tile of WorldCover, its colours and the positions of its blocks lie in the first 24 kB.
_HEAD = 32_768
# Blocks are fetched together up to so many bytes, with what lies between them up to so many.
_MOST, _GAP = 1_000_000, 16_384
_TIMEOUT_S = 60.0
_WAITS_S = (0.5, 1.0, 2.0)
_SLICE_S = 0.05
_BUSY = (429, 500, 502, 503, 504)
_MOVED = (301, 302, 303, 307, 308)
_MOVES = 5
_NOT_FOUND = 404
_RANGE = re.compile(r"bytes (\d+)-\d+/(\d+|\*)")


class FetchError(ReferenceMapError):
    """A file, or a part of it, does not come; the text is a reason without advice."""


class AbsentError(FetchError):
    """The server has no such file."""


class _PassingError(FetchError):
    """A part does not come, or not whole; asked for again, it may."""


class UnreadableError(FetchError):
    """What came is no GeoTIFF, or one whose directory arrived damaged."""


class RemoteFile:
    """Parts of a file on a server, by their position in it."""

    def __init__(self, address: str, transport: Transport, feedback: Feedback) -> None:
        self._address, self._transport, self._feedback = address, transport, feedback
        self._blank: Span = (0, 0)
        self._parts = {0: b""}
        self._parts[0] = self._part(0, _HEAD)

    def read(self, first: int, count: int) -> bytes:
        """Return some bytes, fetched unless they are there; FetchError where the file ends before them."""
        self.fetch([(first, count)])
        found = self._held(first, count)
        if found is None:
            raise UnreadableError("the file ends too early, or is no GeoTIFF")
        return found

    def fetch(self, spans: Iterable[Span]) -> None:
        """Fetch what is not there yet of some spans, near ones together."""
        for first, count in _together(span for span in spans if self._held(*span) is None):
            self._parts[first] = self._part(first, count)

    def renew(self, spans: Iterable[Span]) -> None:
        """Fetch spans again, in the place of what is there of them."""
        for first, count in _together(spans):
            fresh = self._part(first, count)
            for start, part in self._parts.items():
                self._parts[start] = _overlaid(start, part, first, fresh)
            if self._held(first, len(fresh)) is None:
                self._parts[first] = fresh

    def blank(self, first: int, count: int) -> None:
        """Put zeros where some bytes are, and whenever they are fetched again."""
        self._blank = (first, count)
        for start, part in self._parts.items():
            self._parts[start] = _overlaid(start, part, first, bytes(count))

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
        for wait_s in _WAITS_S:
            try:
                return self._asked(first, count)
            except _PassingError as error:
                self._feedback.text(f"{host_of(self._address)}: {error}. Asking again…")
            _rest(wait_s, self._feedback)
        return self._asked(first, count)

    def _asked(self, first: int, count: int) -> bytes:
        reply = self._ask(first, count)
        if reply.status in _BUSY:
            raise _PassingError(f"HTTP response code: {reply.status}")
        if reply.status == _NOT_FOUND:
            raise AbsentError("the server has no such file")
        if reply.status not in (200, 206):
            raise FetchError(f"HTTP response code: {reply.status}")
        # A server that knows no parts sends the whole.
        body = reply.body[first : first + count] if reply.status == 200 else _whole(reply, first, count)
        return _overlaid(first, body, self._blank[0], bytes(self._blank[1]))

    def _ask(self, first: int, count: int) -> Reply:
        headers = {"Range": f"bytes={first}-{first + count - 1}", "Accept-Encoding": "identity"}
        address = self._address
        for _ in range(_MOVES):
            try:
                reply = self._transport(Request("GET", address, headers, timeout_s=_TIMEOUT_S))
            except TransportError as error:
                kind = _PassingError if error.again and not error.final else FetchError
                raise kind(_reason(error)) from error
            target = urljoin(address, reply.headers.get("location", ""))
            if reply.status not in _MOVED or not (target.startswith("https://") or is_loopback(address)):
                break
            address = target
        return reply


def _whole(reply: Reply, first: int, count: int) -> bytes:
    """Return the part of a file that was asked for; raise _PassingError for another one or less than there is."""
    told = _RANGE.fullmatch(reply.headers.get("content-range", ""))
    if told is None:
        return reply.body[:count]
    if int(told.group(1)) != first:
        raise _PassingError("another part of the file arrived than was asked for")
    left = count if told.group(2) == "*" else min(count, int(told.group(2)) - first)
    if len(reply.body) < left:
        raise _PassingError(f"only {len(reply.body):,} of {left:,} bytes arrived")
    return reply.body[:count]


def _overlaid(start: int, part: bytes, first: int, fresh: bytes) -> bytes:
    """Return bytes that begin at a position with fresh ones, that begin at another, where they overlap."""
    low, high = max(start, first), min(start + len(part), first + len(fresh))
    return part if low >= high else part[: low - start] + fresh[low - first : high - first] + part[high - start :]


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
