"""The parts of WorldCover that were fetched once and are kept: how much room they take, and how to make room."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from ..feedback import SILENT, Feedback, stop_if_cancelled

# The names that core/agreement/tile_sources.py gives: a folder for each server and edition, in it parts of tiles with
# the column, row, width and height that were cut out, and files that are still being written.
_SERVER = re.compile(r"[0-9a-f]{8}")
_PART = re.compile(
    r"ESA_WorldCover_10m_\d{4}_v\d{3}_[NS]\d\d[EW]\d{3}(_\d+){4}(\.tif(\.aux\.xml)?|\.[0-9a-f]{8}\.part)"
)
_MEGABYTE = 1_000_000
# A part this young, in seconds since it was used, may be in use by another QGIS: no comparison takes longer.
_IN_USE = 1800
# An unfinished file this old, in seconds, was left behind by a QGIS that ended in mid-fetch.
_ABANDONED = 3600


@dataclass(frozen=True)
class CacheUse:
    """Files and the bytes in them."""

    files: int = 0
    size_bytes: int = 0


@dataclass(frozen=True)
class Cleared:
    """What was deleted, and what could not be because a program holds it open or the folder is write-protected."""

    freed: CacheUse
    kept: CacheUse


def measure_cache(folder: Path, feedback: Feedback) -> CacheUse:
    """Return what the cache's own files take; nothing for a folder that is not there."""
    return _total([size for _, size in _own_files(folder, feedback)])


def clear_cache(folder: Path, feedback: Feedback) -> Cleared:
    """Delete the cache's own files, and folders that are empty after it; what else lies there stays."""
    freed, kept = [], []
    for path, size in _own_files(folder, feedback):
        try:
            if not _is_being_written(path):
                path.unlink()
                freed.append(size)
        except OSError:
            kept.append(size)
    for server in _servers(folder):
        with suppress(OSError):
            server.rmdir()
    return Cleared(_total(freed), _total(kept))


def make_room(folder: Path, most_mb: int, used: Sequence[Path]) -> None:
    """Delete the cache's own files, least recently used first, until the others take at most so many MB.

    Those that are `used`, and those that were used just now, by another QGIS perhaps, stay whatever they take; what
    another one deletes meanwhile is no error.
    """
    files = []
    for path, size in _own_files(folder, SILENT):
        with suppress(OSError):
            files.append((path.stat().st_mtime, size, path))
    surplus = sum(size for _, size, _ in files) - most_mb * _MEGABYTE
    kept = {path.resolve() for path in used}
    for last_used, size, path in sorted(files, key=lambda file: file[0]):
        if surplus <= 0 or time.time() - last_used < _IN_USE:
            return
        if path.resolve() not in kept:
            with suppress(OSError):
                path.unlink(missing_ok=True)
                surplus -= size


def _total(sizes: list[int]) -> CacheUse:
    return CacheUse(len(sizes), sum(sizes))


def _is_being_written(path: Path) -> bool:
    return path.suffix == ".part" and time.time() - path.stat().st_mtime < _ABANDONED


def _servers(folder: Path) -> list[Path]:
    return [entry for entry in _entries(folder) if _SERVER.fullmatch(entry.name) and _is_real_folder(entry)]


def _entries(folder: Path) -> list[Path]:
    with suppress(OSError):
        return sorted(folder.iterdir())
    return []


def _is_real_folder(path: Path) -> bool:
    # A link leads to files that are somebody else's.
    return path.is_dir() and not path.is_symlink()


def _own_files(folder: Path, feedback: Feedback) -> Iterator[tuple[Path, int]]:
    for server in _servers(folder):
        stop_if_cancelled(feedback)
        for path in _entries(server):
            if _PART.fullmatch(path.name) and path.is_file():
                # Another QGIS may have deleted it a moment ago.
                with suppress(OSError):
                    yield path, path.stat().st_size
