"""A question as providers get it, and a plain way to send it."""

from __future__ import annotations

import struct
import zlib

import numpy as np
import requests
from landcover_interpreter.core.labelling.exchange.transport import Reply, Request
from landcover_interpreter.core.labelling.pictures.picture import MASK, SCENE, Picture
from landcover_interpreter.core.labelling.prompting.question import Question

KEY = "test-key"
ANSWER = '{"class": "Tree cover", "second": "Shrubland", "confidence": 0.8, "mixed": false, "reason": "Größe"}'
SCHEMA = {
    "type": "object",
    "properties": {
        "class": {"type": "string", "enum": ["Tree cover", "Shrubland", "unsure"]},
        "second": {"type": "string"},
        "confidence": {"type": "number", "minimum": 0, "maximum": 1, "description": "Between 0 and 1."},
        "mixed": {"type": "boolean"},
        "reason": {"type": "string", "maxLength": 300},
    },
    "required": ["class", "second", "confidence", "mixed", "reason"],
    "additionalProperties": False,
}


def png(width: int, height: int, seed: int) -> bytes:
    """A grey PNG of noise, whose base64 has every letter of the alphabet."""
    rows = np.random.default_rng(seed).integers(0, 256, (height, width + 1), dtype=np.uint8)
    rows[:, 0] = 0
    chunks = (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)),
        (b"IDAT", zlib.compress(rows.tobytes())),
        (b"IEND", b""),
    )
    body = b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + body


def question() -> Question:
    pictures = (
        Picture(SCENE, "scene.png", 64, 48, png(64, 48, 1)),
        Picture(MASK, "cluster_3_mask.png", 64, 48, png(64, 48, 2)),
    )
    return Question("You interpret satellite images.", "Which class is it? “Größe” ½ …", pictures, SCHEMA, "1")


def carry(request: Request) -> Reply:
    """Send a request as it is, follow no redirect."""
    answer = requests.request(
        request.method,
        request.url,
        headers=dict(request.headers),
        data=request.body or None,
        timeout=request.timeout_s,
        allow_redirects=False,
    )
    return Reply(answer.status_code, {name.lower(): value for name, value in answer.headers.items()}, answer.content)
