"""A picture of a cluster as it is sent: PNG in memory, encoded once."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256

# What a picture shows; the prompt describes each kind in words.
SCENE, MASK, SPOTLIGHT, ZOOM, ZOOM_DATES = "scene", "mask", "spotlight", "zoom", "zoom dates"
INVERTED_MASK, OUTLINE = "inverted mask", "outline"


@dataclass(frozen=True)
class Picture:
    """A PNG of width × height pixels; `name` is its file's name in the run folder's evidence/.

    `dates` are the dates of the scene, counted from 0, whose colours it shows, from left to right.
    """

    kind: str
    name: str
    width: int
    height: int
    png: bytes = field(repr=False)
    dates: tuple[int, ...] = (0,)

    @cached_property
    def sha256(self) -> str:
        """The hash of the file's bytes, in hexadecimal."""
        return sha256(self.png).hexdigest()

    @cached_property
    def base64(self) -> str:
        """The file's bytes in standard base64."""
        return b64encode(self.png).decode("ascii")
