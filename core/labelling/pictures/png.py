"""PNG files in memory, with pixels and nothing else in them (ISO/IEC 15948:2004).

GDAL's driver leaves the choice of a filter to libpng, which foresees photographs; of pictures with few shades the
files are two fifths smaller without a filter, and the same on every version of GDAL.
"""

from __future__ import annotations

import struct
import zlib

import numpy as np

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_GREY, _RGB = 0, 2
_BITS = 8
_LEVEL = 6
_COLOURS = 3


def encode_png(image: np.ndarray) -> bytes:
    """Return uint8 (height, width) as a grey PNG, (height, width, 3) as one in RGB.

    The file has no palette, text, time, resolution or georeference.
    """
    height, width = image.shape[:2]
    kind = _RGB if image.ndim == _COLOURS else _GREY
    header = struct.pack(">IIBBBBB", width, height, _BITS, kind, 0, 0, 0)
    # Every row begins with the number of its filter: 0, none.
    rows = np.zeros((height, 1 + image.size // height), np.uint8)
    rows[:, 1:] = image.reshape(height, -1)
    pixels = zlib.compress(rows.tobytes(), _LEVEL)
    return _SIGNATURE + _chunk(b"IHDR", header) + _chunk(b"IDAT", pixels) + _chunk(b"IEND", b"")


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
