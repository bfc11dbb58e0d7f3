"""Where this user's caches lie."""

from __future__ import annotations

import os
from pathlib import Path


def cache_folder(name: str) -> Path:
    """Return the folder of one of the plugin's caches, which need not exist yet."""
    if local := os.environ.get("LOCALAPPDATA"):
        return Path(local) / "landcover_interpreter" / name
    caches = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return caches / "landcover_interpreter" / name
