"""What the user has set for good, in QGIS's settings: all of it is read and written here, under one section."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from qgis.core import QgsSettings

from ..core.agreement.worldcover import BASE_URL
from ..core.hosts import url_fault
from ..core.resources import TILE_CACHE_MB, Resources

SECTION = "landcover_interpreter"
MOST_BLOCK_CACHE_MB = 65_536
LEAST_TILE_CACHE_MB, MOST_TILE_CACHE_MB = 16, 1_000_000

Value = TypeVar("Value", str, int, bool)


def _anything(value: object) -> bool:
    return True


@dataclass(frozen=True)
class Setting(Generic[Value]):
    """A value with its default, of the default's type; what is stored and is not `accepted` counts as the default."""

    key: str
    default: Value
    accepted: Callable[[Value], bool] = _anything

    @property
    def path(self) -> str:
        """The key in QGIS's settings."""
        return f"{SECTION}/{self.key}"

    def load(self) -> Value:
        """Return the stored value, or the default."""
        stored = QgsSettings().value(self.path)
        try:
            value = self.default if stored is None else _READ[type(self.default)](stored)
        except (TypeError, ValueError):
            return self.default
        return value if self.accepted(value) else self.default

    def save(self, value: Value) -> None:
        """Store a value; the default is not stored, so that a later version may have another one."""
        if value == self.default:
            QgsSettings().remove(self.path)
        else:
            QgsSettings().setValue(self.path, value)


def _read_bool(stored: object) -> bool:
    # Files of settings hold words.
    return stored is True or str(stored).lower() in ("true", "1")


_READ: dict[type, Callable[[object], object]] = {bool: _read_bool, int: int, str: str}


def cpu_count() -> int:
    """Return the largest number of threads that can be set."""
    return os.cpu_count() or 1


THREADS = Setting("threads", 0, lambda count: 0 <= count <= cpu_count())
BLOCK_CACHE_MB = Setting("block_cache_mb", 0, lambda size: 0 <= size <= MOST_BLOCK_CACHE_MB)
WORLDCOVER_URL = Setting("worldcover_url", BASE_URL, lambda url: not url_fault(url))
WORLDCOVER_FOLDER = Setting("worldcover_folder", "")
WORLDCOVER_CACHE_MB = Setting(
    "worldcover_cache_mb", TILE_CACHE_MB, lambda size: LEAST_TILE_CACHE_MB <= size <= MOST_TILE_CACHE_MB
)


def worldcover_source() -> str:
    """Return where WorldCover comes from: the folder of downloaded tiles, where the user has named one, or a server."""
    return WORLDCOVER_FOLDER.load() or WORLDCOVER_URL.load()


def load_resources() -> Resources:
    """Return what jobs may use of this computer; on the main thread, before a job begins."""
    return Resources(THREADS.load(), BLOCK_CACHE_MB.load(), WORLDCOVER_CACHE_MB.load(), WORLDCOVER_FOLDER.load())
