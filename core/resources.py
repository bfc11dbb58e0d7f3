"""What a job may use of the computer."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache
from threading import Lock

from osgeo import gdal

_MEGABYTE = 1024 * 1024
_MOST_AUTOMATIC = 16
TILE_CACHE_MB = 2048
"""What fetched parts of WorldCover take on the disk unless told otherwise, in MB: hundreds of scenes."""


@dataclass(frozen=True)
class Resources:
    """Threads of a streamed pass, and MB of raster blocks that GDAL keeps in memory; 0 leaves the choice to us.

    Fetched parts of WorldCover take up to `tile_cache_mb` MB on the disk; `tile_folder` holds tiles that need not be
    fetched, '' for none. Results are the same to the byte whatever the resources.
    """

    threads: int = 0
    block_cache_mb: int = 0
    tile_cache_mb: int = TILE_CACHE_MB
    tile_folder: str = ""


AUTOMATIC = Resources()
_IN_FORCE: ContextVar[Resources] = ContextVar("resources", default=AUTOMATIC)


def automatic_threads() -> int:
    """Return how many threads suit this machine."""
    return max(1, min(os.cpu_count() or 1, _MOST_AUTOMATIC))


def resources_in_force() -> Resources:
    """Return what this thread has to keep to."""
    return _IN_FORCE.get()


@contextmanager
def using(resources: Resources) -> Iterator[None]:
    """Let what runs inside, in this thread, keep to the resources.

    GDAL has one cache of blocks for the whole process: its size is set meanwhile, and put back unless
    somebody else has set another one.
    """
    token = _IN_FORCE.set(resources)
    try:
        with _block_cache().of(resources.block_cache_mb * _MEGABYTE):
            yield
    finally:
        _IN_FORCE.reset(token)


class _BlockCache:
    """The size of GDAL's cache while jobs run, several at a time: the largest that any of them wants."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._wanted: list[int] = []
        self._before = 0

    @contextmanager
    def of(self, size: int) -> Iterator[None]:
        """Let the cache have at least so many bytes inside; 0 leaves it as it is."""
        if not size:
            yield
            return
        with self._lock:
            if not self._wanted:
                self._before = gdal.GetCacheMax()
            self._wanted.append(size)
            gdal.SetCacheMax(max(self._wanted))
        try:
            yield
        finally:
            with self._lock:
                is_ours = gdal.GetCacheMax() == max(self._wanted)
                self._wanted.remove(size)
                if is_ours:
                    gdal.SetCacheMax(max(self._wanted, default=self._before))


@cache
def _block_cache() -> _BlockCache:
    return _BlockCache()
