"""Where parts of WorldCover's tiles come from: a server and the cache of what was fetched, or a folder of tiles."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname
from uuid import uuid4

from osgeo import gdal

from ..errors import InterpreterError, ReferenceMapError
from ..feedback import Feedback, stop_if_cancelled
from ..hosts import is_loopback
from ..labelling.exchange.transport import Transport
from ..raster import cancellable, open_raster, writing
from .remote_file import AbsentError, FetchError
from .remote_tiff import damaged_blocks, remote_tiff
from .tiles import Bounds, Cut, Part, Tile, check_tile

BASE_URL = "https://esa-worldcover.s3.eu-central-1.amazonaws.com"

_FILE = "file://"


@dataclass(frozen=True)
class Server:
    """A server of tiles, laid out as the product's own, and the cache of what was fetched from it.

    With a `transport` of its own, requests take that way; else the environment's.
    """

    url: str
    cache: Path
    transport: Transport | None = None

    def missing(self, name: str) -> str:
        """Say that a tile does not exist."""
        return f"{name} does not exist: open sea, or beyond the product."

    def find(self, tile: Tile, bounds: Bounds, feedback: Feedback) -> Part | None:
        """Return the part with the tile's blocks under the bounds, fetched unless kept; None for a tile of open sea."""
        stop_if_cancelled(feedback)
        address = f"{self.url}/{tile.edition.version}/{tile.edition.year}/map/{tile.name}"
        cut = tile.cut(bounds)
        kept = self.cache / sha256(address.encode()).hexdigest()[:8] / kept_name(tile, cut)
        if is_kept(kept, cut, feedback):
            return _kept_part(kept, tile, cut)
        try:
            with remote_tiff(address, cut, feedback, self.transport) as dataset:
                check_tile(dataset, tile)
                _keep(dataset, cut, kept, feedback)
        except AbsentError:
            return None
        except OSError as error:
            raise ReferenceMapError(
                f"{self.cache}, where parts of WorldCover are kept, cannot be written: {error.strerror}. Make room or "
                "give yourself the right to write there."
            ) from error
        except FetchError as error:
            stop_if_cancelled(feedback)
            raise ReferenceMapError(
                f"{address} cannot be reached: {error}. Check the connection or BASE_URL, or give a downloaded tile as "
                "REFERENCE."
            ) from error
        except (ReferenceMapError, RuntimeError) as error:
            stop_if_cancelled(feedback)
            raise ReferenceMapError(
                f"{address} cannot be used: {error}. Give a downloaded tile as REFERENCE, or another BASE_URL."
            ) from error
        return _kept_part(kept, tile, cut)


@dataclass(frozen=True)
class Folder:
    """A folder of downloaded tiles under their own names, side by side or laid out as on the product's server."""

    path: Path

    def missing(self, name: str) -> str:
        """Say that a tile is not there, for which there may be two reasons."""
        return f"{name} is not in {self.path}: it was not downloaded, or does not exist (open sea)."

    def find(self, tile: Tile, bounds: Bounds, feedback: Feedback) -> Part | None:
        """Return the tile's blocks under the bounds where they lie, None for a tile that is not in the folder.

        Nothing is copied. Raises ReferenceMapError that names a tile that is damaged or only half there.
        """
        stop_if_cancelled(feedback)
        cut, edition = tile.cut(bounds), tile.edition
        places = (self.path, self.path / edition.version / str(edition.year) / "map")
        file = next((place / tile.name for place in places if (place / tile.name).is_file()), None)
        if file is None:
            return None
        try:
            dataset = open_raster(str(file))
            check_tile(dataset, tile)
            damaged = damaged_blocks(dataset, cut, feedback)
        except (InterpreterError, RuntimeError) as error:
            stop_if_cancelled(feedback)
            raise ReferenceMapError(f"{file} cannot be used: {error}. Download the tile again.") from error
        if damaged:
            raise ReferenceMapError(
                f"{file} is damaged or only half there: {len(damaged)} of its blocks under the map cannot be read. "
                "Download the tile again."
            )
        return Part(str(file), cut, tile, cut[0], cut[1])


def source_at(address: str, cache: Path, transport: Transport | None = None) -> Server | Folder:
    """Return the source that a base URL or a folder names, '' for ESA's own server.

    Raises ReferenceMapError for a folder that is not there, and where neither https nor this computer is asked.
    """
    address = address.strip() or BASE_URL
    path = Path(url2pathname(urlsplit(address).path)) if address.lower().startswith(_FILE) else Path(address)
    if address.lower().startswith(_FILE) or path.is_absolute() or ("://" not in address and path.is_dir()):
        if not path.is_dir():
            raise ReferenceMapError(f"{path} is not a folder that is there. Choose the folder of WorldCover's tiles.")
        return Folder(path)
    url = address.rstrip("/")
    if url.startswith("https://") or (url.startswith("http://") and is_loopback(url)):
        return Server(url, cache, transport)
    raise ReferenceMapError(
        f"BASE_URL '{address}' is refused: only https, or http to this computer, is used; or a folder of tiles."
    )


def kept_parts(tiles: Sequence[Tile], bounds: Bounds, cache: Path, feedback: Feedback) -> list[Part | None]:
    """Return what was fetched of tiles before, whichever server it came from; None for what was not."""
    return [_found(tile, tile.cut(bounds), cache, feedback) for tile in tiles]


def _found(tile: Tile, cut: Cut, cache: Path, feedback: Feedback) -> Part | None:
    paths = sorted(cache.glob(f"*/{kept_name(tile, cut)}"))
    return next((_kept_part(path, tile, cut) for path in paths if is_kept(path, cut, feedback)), None)


def _kept_part(path: Path, tile: Tile, cut: Cut) -> Part:
    return Part(str(path), (0, 0, cut[2], cut[3]), tile, cut[0], cut[1])


def kept_name(tile: Tile, cut: Cut) -> str:
    """Return the name, in its server's folder, of the file with a cut of a tile."""
    return "{}_{}_{}_{}_{}.tif".format(tile.name[: -len("_Map.tif")], *cut)


def is_kept(path: Path, cut: Cut, feedback: Feedback) -> bool:
    """Return whether a part is there and whole, and note that it was used now; one that is not whole is deleted."""
    if not path.is_file():
        return False
    with suppress(InterpreterError, RuntimeError):
        dataset = open_raster(str(path))
        whole = (dataset.RasterXSize, dataset.RasterYSize) == cut[2:]
        if whole and not damaged_blocks(dataset, (0, 0, *cut[2:]), feedback):
            with suppress(OSError):
                os.utime(path)
            return True
    stop_if_cancelled(feedback)
    with suppress(OSError):
        path.unlink()
    return False


def _keep(tile: gdal.Dataset, cut: Cut, kept: Path, feedback: Feedback) -> None:
    """Write a cut of a tile, whole or not at all."""
    kept.parent.mkdir(parents=True, exist_ok=True)
    partial = kept.with_suffix(f".{uuid4().hex[:8]}.part")
    try:
        options = ["TILED=YES", "COMPRESS=DEFLATE", "ZLEVEL=1"]
        with cancellable(feedback) as progress:
            part = gdal.Translate(
                str(partial), tile, format="GTiff", srcWin=cut, creationOptions=options, callback=progress
            )
        if part is None:
            raise RuntimeError("the tile could not be copied")
        with writing(part):
            pass
        del part
        partial.replace(kept)
    finally:
        partial.unlink(missing_ok=True)
