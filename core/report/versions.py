"""What a report was written with."""

from __future__ import annotations

import configparser
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from osgeo import gdal

_METADATA = Path(__file__).resolve().parents[2] / "metadata.txt"


def versions() -> Mapping[str, str]:
    """Return name → version of the plugin and of the libraries that the core computes with."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(_METADATA, encoding="utf-8")
    plugin = parser["general"]
    return {plugin["name"]: plugin["version"], "GDAL": gdal.__version__, "NumPy": np.__version__}
