"""A file server on this computer that knows byte ranges, as object stores do, and tiles of WorldCover for it.

The server keeps a record of what it was asked. The tiles are of full size, but hold only the blocks that a
test needs.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy as np
from landcover_interpreter.tests.scenes import crs_wkt
from osgeo import gdal

TILE_PIXELS, BLOCK = 36_000, 1024


@dataclass(frozen=True)
class Asked:
    """A request as it was answered: first and last byte of the body, None without one."""

    method: str
    path: str
    status: int
    first: int | None = None
    last: int | None = None

    @property
    def bytes(self) -> int:
        return 0 if self.first is None else self.last - self.first + 1


class FileServer(ThreadingHTTPServer):
    """Serves a folder; `fail_with` answers every request with that status, `fail_after` lets so many through first."""

    daemon_threads = True

    def __init__(self, folder: Path) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.folder = folder
        self.asked: list[Asked] = []
        self.fail_with = 0
        self.fail_after = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def asked_for(self, name: str) -> list[Asked]:
        """The requests whose path ends in the name."""
        return [request for request in self.asked if request.path.endswith(name)]


@contextmanager
def serving(folder: Path) -> Iterator[FileServer]:
    """Serve a folder while the block runs; after it, connections are refused."""
    server = FileServer(folder)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: FileServer

    def do_HEAD(self) -> None:
        self._answer(body=False)

    def do_GET(self) -> None:
        self._answer(body=True)

    def _answer(self, body: bool) -> None:
        server = self.server
        path = server.folder / self.path.lstrip("/")
        if server.fail_with and len(server.asked) >= server.fail_after:
            return self._refuse(server.fail_with)
        if not path.is_file():
            return self._refuse(404)
        size = path.stat().st_size
        asked = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range", ""))
        first, last = (int(asked[1]), min(int(asked[2] or size), size - 1)) if asked else (0, size - 1)
        status = 206 if asked else 200
        if first >= size:
            return self._refuse(416)
        self._record(status, (first, last) if body else (None, None))
        self.send_response(status)
        if asked:
            self.send_header("Content-Range", f"bytes {first}-{last}/{size}")
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("Content-Type", "image/tiff")
        self.send_header("Content-Length", str(last - first + 1))
        self.end_headers()
        if body:
            with path.open("rb") as stream:
                stream.seek(first)
                self.wfile.write(stream.read(last - first + 1))
        return None

    def _refuse(self, status: int) -> None:
        self._record(status)
        self.send_response(status)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _record(self, status: int, span: tuple[int | None, int | None] = (None, None)) -> None:
        self.server.asked.append(Asked(self.command, self.path, status, *span))

    def log_message(self, *arguments: object) -> None:
        """Say nothing on the terminal."""


def write_tile(folder: Path, name: str, values: np.ndarray, column: int, row: int, edition: str = "v200/2021") -> Path:
    """Write a tile of 3 × 3 degrees with values at a column and row, else without data, where the product has it."""
    path = folder / edition / "map" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    found = re.search(r"_([NS])(\d\d)([EW])(\d\d\d)_Map", name)
    south = int(found[2]) * (1 if found[1] == "N" else -1)
    west = int(found[4]) * (1 if found[3] == "E" else -1)
    layout = ["TILED=YES", f"BLOCKXSIZE={BLOCK}", f"BLOCKYSIZE={BLOCK}", "SPARSE_OK=TRUE"]
    options = [*layout, "COMPRESS=DEFLATE", "ZLEVEL=1"]
    driver = gdal.GetDriverByName("GTiff")
    tile = driver.Create(str(path), TILE_PIXELS, TILE_PIXELS, 1, gdal.GDT_Byte, options)
    tile.SetGeoTransform((west, 3 / TILE_PIXELS, 0, south + 3, 0, -3 / TILE_PIXELS))
    tile.SetProjection(crs_wkt(4326))
    tile.GetRasterBand(1).SetNoDataValue(0)
    tile.GetRasterBand(1).WriteArray(values, column, row)
    tile.FlushCache()
    return path
