"""ESA WorldCover as a reference: just what lies under a scene, from a server of its tiles or a folder of them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..caches import cache_folder
from ..errors import ReferenceMapError
from ..feedback import SILENT, Feedback
from ..labelling.exchange.transport import Transport
from ..raster import raising
from ..resources import resources_in_force
from ..scene.grid import Grid
from .editions import EDITIONS, Edition, edition_named, edition_of
from .tile_cache import make_room
from .tile_sources import BASE_URL, Folder, Server, kept_parts, source_at
from .tiles import Part, mosaic, tiles_under, world_bounds

__all__ = [
    "BASE_URL",
    "EDITIONS",
    "Edition",
    "check_reachable",
    "default_cache",
    "edition_named",
    "edition_of",
    "kept_reference",
    "worldcover_reference",
]


@contextmanager
def worldcover_reference(
    grid: Grid, edition: Edition, base_url: str, cache: Path, feedback: Feedback, transport: Transport | None = None
) -> Iterator[str]:
    """Lend the part of WorldCover under a grid as one raster that GDAL opens.

    Only the blocks under the grid are read. From a server they are fetched once and kept in the folder `cache`, where
    what was not used for longest makes room; `base_url` may be a folder of downloaded tiles instead, of which nothing
    is copied. A tile that does not exist (open sea) has no data. Raises ReferenceMapError when the grid has no
    coordinate system, no tile exists, or the server cannot be reached; Cancelled within a moment of the user's wish.
    """
    source = _checked_source(grid, base_url, cache, transport)
    with raising():
        parts = _parts(source, grid, edition, feedback)
    if isinstance(source, Server):
        make_room(cache, resources_in_force().tile_cache_mb, [Path(part.file) for part in parts])
    with mosaic(parts, grid) as name:
        yield name


def _parts(source: Server | Folder, grid: Grid, edition: Edition, feedback: Feedback) -> list[Part]:
    bounds = world_bounds(grid.bounds(), grid.crs)
    tiles = tiles_under(bounds, edition)
    feedback.text(f"Opening {len(tiles)} WorldCover {edition.year} tile(s)…")
    parts = []
    for tile in tiles:
        part = source.find(tile, bounds, feedback)
        if part is None:
            feedback.text(source.missing(tile.name))
        else:
            parts.append(part)
    if not parts:
        names = ", ".join(tile.name for tile in tiles) or "beyond its latitudes"
        raise _nothing_there(source, edition, names)
    return parts


def _nothing_there(source: Server | Folder, edition: Edition, names: str) -> ReferenceMapError:
    if isinstance(source, Folder):
        return ReferenceMapError(
            f"{source.path} has no tile of WorldCover {edition.year} under the map ({names}). Either it is open sea, "
            "where WorldCover has none, or the tile is still to be downloaded."
        )
    return ReferenceMapError(
        f"WorldCover {edition.year} has no tile under the map ({names}): there is no reference here."
    )


@contextmanager
def kept_reference(grid: Grid, edition: Edition, cache: Path, folder: str = "") -> Iterator[str | None]:
    """Lend the part of WorldCover under a grid as worldcover_reference does, None unless all of it is at hand.

    It is where it was fetched before, from whichever server, or lies in a folder of downloaded tiles; a tile that
    does not exist counts as one that is not at hand.
    """
    with raising():
        bounds = world_bounds(grid.bounds(), grid.crs)
        tiles = tiles_under(bounds, edition)
        found = kept_parts(tiles, bounds, cache, SILENT)
        if folder and None in found and Path(folder).is_dir():
            found = [part or Folder(Path(folder)).find(t, bounds, SILENT) for part, t in zip(found, tiles)]
    parts = [part for part in found if part is not None]
    if not tiles or len(parts) < len(tiles):
        yield None
        return
    with mosaic(parts, grid) as name:
        yield name


def default_cache() -> Path:
    """Return the folder of this user's caches where fetched parts of WorldCover are kept."""
    return cache_folder("worldcover")


def check_reachable(grid: Grid, base_url: str) -> None:
    """Raise ReferenceMapError for what can be known before anything is fetched."""
    _checked_source(grid, base_url, default_cache(), None)


def _checked_source(grid: Grid, base_url: str, cache: Path, transport: Transport | None) -> Server | Folder:
    if not grid.crs:
        raise ReferenceMapError("The map has no coordinate system, so WorldCover cannot be laid under it. Assign one.")
    return source_at(base_url, cache, transport)
