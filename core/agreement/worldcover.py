"""ESA WorldCover as a reference: just what lies under a scene, fetched from a server of its tiles.

Product facts: ESA WorldCover 10 m 2021 v200, doi 10.5281/zenodo.7254221, and 2020 v100, doi
10.5281/zenodo.5571936: tiles of 3 × 3 degrees named by their south-west corner, latitudes −60 to 84.
Overall accuracy 76.7 % (2021) and 74.4 % (2020) after the products' validation reports.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from uuid import uuid4

from osgeo import gdal, osr

from ..caches import cache_folder
from ..errors import ReferenceMapError
from ..feedback import Feedback, stop_if_cancelled
from ..hosts import is_loopback
from ..raster import raising, writing
from ..scene.grid import Grid
from ..scene.scene import project_bounds
from .remote_tiff import AbsentError, FetchError, remote_tiff

Bounds = tuple[float, float, float, float]

BASE_URL = "https://esa-worldcover.s3.eu-central-1.amazonaws.com"
_TILE_DEGREES = 3
_TILE_PIXELS = 36_000
_LOWEST, _HIGHEST = -60, 84
_SPECIFICATION = re.compile(r"worldcover:(\d{4})")
# Tiles are cut on multiples of their blocks, so that scenes side by side share what was fetched.
_BLOCK = 1024


@dataclass(frozen=True)
class Edition:
    """An edition of the product: year, version, and the accuracy that its validation found, 0…1."""

    year: int
    version: str
    accuracy: float

    @property
    def name(self) -> str:
        """What a run calls this reference."""
        return f"ESA WorldCover {self.year} {self.version}"

    @property
    def attribution(self) -> str:
        """The line that the licence (CC BY 4.0) asks for."""
        return (
            f"© ESA WorldCover project {self.year} / Contains modified Copernicus Sentinel data ({self.year}) "
            "processed by ESA WorldCover consortium (CC BY 4.0)"
        )


EDITIONS = {2021: Edition(2021, "v200", 0.767), 2020: Edition(2020, "v100", 0.744)}


def edition_of(reference: str) -> Edition | None:
    """Read "worldcover:2021"; None for anything else, ReferenceMapError for a year that does not exist."""
    found = _SPECIFICATION.fullmatch(reference.strip().lower())
    if found is None:
        return None
    year = int(found.group(1))
    if year not in EDITIONS:
        raise ReferenceMapError(f"REFERENCE '{reference}': WorldCover exists for 2020 and 2021 only.")
    return EDITIONS[year]


def tile_names(bounds: Bounds, edition: Edition) -> tuple[str, ...]:
    """Return the names of the tiles under west, south, east, north in degrees, from the south-west on.

    East may exceed 180 for bounds across the antimeridian.
    """
    west, south, east, north = bounds
    rows = [row for row in _corners(south, north) if _LOWEST <= row < _HIGHEST]
    return tuple(
        _tile_name(row, (column + 180) % 360 - 180, edition) for row in rows for column in _corners(west, east)
    )


def _world_bounds(grid: Grid) -> Bounds:
    world = osr.SpatialReference()
    world.ImportFromEPSG(4326)
    west, south, east, north = project_bounds(grid.bounds(), grid.crs, world.ExportToWkt())
    return west, south, east + (360 if east < west else 0), north


def _corners(low: float, high: float) -> range:
    first = int(low // _TILE_DEGREES) * _TILE_DEGREES
    return range(first, int(-(-high // _TILE_DEGREES)) * _TILE_DEGREES, _TILE_DEGREES)


def _tile_name(south: int, west: int, edition: Edition) -> str:
    corner = f"{'N' if south >= 0 else 'S'}{abs(south):02d}{'E' if west >= 0 else 'W'}{abs(west):03d}"
    return f"ESA_WorldCover_10m_{edition.year}_{edition.version}_{corner}_Map.tif"


def edition_named(name: str) -> Edition | None:
    """Return the edition whose `name` is that of a reference, None for any other reference."""
    return next((edition for edition in EDITIONS.values() if edition.name == name), None)


@contextmanager
def kept_reference(grid: Grid, edition: Edition, cache: Path) -> Iterator[str | None]:
    """Lend the part of WorldCover under a grid as worldcover_reference does, None unless all of it was fetched before.

    Whichever server it came from will do; a tile that does not exist counts as one that was not fetched.
    """
    with raising():
        bounds = _world_bounds(grid)
    files = [_kept_name(name, _window_of(name, bounds)) for name in tile_names(bounds, edition)]
    found = [next((str(path) for path in sorted(cache.glob(f"*/{file}"))), None) for file in files]
    if not found or None in found:
        yield None
        return
    with _mosaic(found) as mosaic:
        yield mosaic


@contextmanager
def _mosaic(parts: Sequence[str]) -> Iterator[str]:
    name = f"/vsimem/worldcover-{uuid4().hex}.vrt"
    with raising():
        gdal.BuildVRT(name, list(parts)).FlushCache()
    try:
        yield name
    finally:
        gdal.Unlink(name)


@contextmanager
def worldcover_reference(grid: Grid, edition: Edition, base_url: str, cache: Path, feedback: Feedback) -> Iterator[str]:
    """Lend the part of WorldCover under a grid as one raster that GDAL opens.

    Only the blocks under the grid are fetched, once: they are kept in the folder `cache`. A tile that
    does not exist (open sea) has no data. Raises ReferenceMapError when the grid has no coordinate
    system, no tile exists, or the server cannot be reached; Cancelled within a moment of the user's wish.
    """
    check_reachable(grid, base_url)
    address = f"{_checked_url(base_url)}/{edition.version}/{edition.year}/map"
    with raising():
        bounds = _world_bounds(grid)
        names = tile_names(bounds, edition)
        feedback.text(f"Opening {len(names)} WorldCover {edition.year} tile(s)…")
        parts = [_part(f"{address}/{name}", bounds, cache, feedback) for name in names]
        found = [str(part) for part in parts if part is not None]
        if not found:
            raise ReferenceMapError(
                f"WorldCover {edition.year} has no tile under the map ({', '.join(names) or 'beyond its latitudes'}): "
                "there is no reference here."
            )
    with _mosaic(found) as mosaic:
        yield mosaic


def default_cache() -> Path:
    """Return the folder of this user's caches where fetched parts of WorldCover are kept."""
    return cache_folder("worldcover")


def check_reachable(grid: Grid, base_url: str) -> None:
    """Raise ReferenceMapError for what can be known before anything is fetched."""
    if not grid.crs:
        raise ReferenceMapError("The map has no coordinate system, so WorldCover cannot be laid under it. Assign one.")
    _checked_url(base_url)


def _checked_url(base_url: str) -> str:
    """Allow https, and http to this computer."""
    url = (base_url or BASE_URL).rstrip("/")
    if url.startswith("https://") or (url.startswith("http://") and is_loopback(url)):
        return url
    raise ReferenceMapError(f"BASE_URL '{base_url}' is refused: only https, or http to this computer, is used.")


def _part(address: str, bounds: Bounds, cache: Path, feedback: Feedback) -> Path | None:
    """Return the file with the tile's blocks under the bounds, fetched unless kept; None for a tile of open sea."""
    stop_if_cancelled(feedback)
    name = address.rsplit("/", 1)[-1]
    window = _window_of(name, bounds)
    kept = cache / sha256(address.encode()).hexdigest()[:8] / _kept_name(name, window)
    if kept.is_file():
        return kept
    try:
        with remote_tiff(address, window, feedback) as tile:
            return _fetch(tile, window, kept, feedback)
    except AbsentError:
        feedback.text(f"{name} does not exist: open sea, or beyond the product.")
        return None
    except OSError as error:
        raise ReferenceMapError(
            f"{cache}, where parts of WorldCover are kept, cannot be written: {error.strerror}. Make room or give "
            "yourself the right to write there."
        ) from error
    except (FetchError, RuntimeError) as error:
        stop_if_cancelled(feedback)
        raise ReferenceMapError(
            f"{address} cannot be reached: {error}. Check the connection or BASE_URL, or give a downloaded tile as "
            "REFERENCE."
        ) from error


def _kept_name(tile: str, window: tuple[int, int, int, int]) -> str:
    """Return the name, in its server's folder, of the file with a window of a tile."""
    return "{}_{}_{}_{}_{}.tif".format(tile[: -len("_Map.tif")], *window)


def _window_of(tile: str, bounds: Bounds) -> tuple[int, int, int, int]:
    """Return column, row, width and height of the blocks of a tile under the bounds."""
    return _blocks(bounds, *_corner_of(tile))


def _corner_of(name: str) -> tuple[int, int]:
    found = re.search(r"_([NS])(\d\d)([EW])(\d\d\d)_Map", name)
    south, west = int(found.group(2)), int(found.group(4))
    return (south if found.group(1) == "N" else -south), (west if found.group(3) == "E" else -west)


def _blocks(bounds: Bounds, south: int, west: int) -> tuple[int, int, int, int]:
    """Return column, row, width and height of the whole blocks of a tile under the bounds."""
    left, bottom, right, top = bounds
    scale = _TILE_PIXELS / _TILE_DEGREES
    shift = 360 if right > 180 and west < left - _TILE_DEGREES else 0
    columns = _span((left - west - shift) * scale, (right - west - shift) * scale)
    rows = _span((south + _TILE_DEGREES - top) * scale, (south + _TILE_DEGREES - bottom) * scale)
    return columns[0], rows[0], columns[1] - columns[0], rows[1] - rows[0]


def _span(low: float, high: float) -> tuple[int, int]:
    first = max(0, int(low // _BLOCK) * _BLOCK)
    last = min(_TILE_PIXELS, int(-(-high // _BLOCK)) * _BLOCK)
    return first, max(last, min(first + _BLOCK, _TILE_PIXELS))


def _fetch(tile: gdal.Dataset, window: tuple[int, int, int, int], kept: Path, feedback: Feedback) -> Path:
    kept.parent.mkdir(parents=True, exist_ok=True)
    partial = kept.with_suffix(f".{uuid4().hex[:8]}.part")

    def progress(share: float, message: str, data: object) -> int:
        return 0 if feedback.cancelled() else 1

    try:
        options = ["TILED=YES", "COMPRESS=DEFLATE", "ZLEVEL=1"]
        part = gdal.Translate(
            str(partial), tile, format="GTiff", srcWin=window, creationOptions=options, callback=progress
        )
        if part is None:
            raise RuntimeError("the tile could not be copied")
        with writing(part):
            pass
        del part
        partial.replace(kept)
    finally:
        partial.unlink(missing_ok=True)
    return kept
