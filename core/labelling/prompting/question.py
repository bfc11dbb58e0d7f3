"""What a model is asked, before any provider's format: system text, pictures in order, text, and a schema."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from typing import Any

from ..pictures.picture import Picture


@dataclass(frozen=True)
class Question:
    """One question about one cluster.

    `schema` is a JSON schema of the answer (an object, every property required, no others); `version` names
    the prompt files.
    """

    system: str
    text: str
    pictures: tuple[Picture, ...]
    schema: Mapping[str, Any]
    version: str

    @cached_property
    def prompt_hash(self) -> str:
        """The SHA-256 of everything textual that is asked, in hexadecimal."""
        words = json.dumps([self.version, self.system, self.text, self.schema], ensure_ascii=False, sort_keys=False)
        return sha256(words.encode("utf-8")).hexdigest()

    @property
    def picture_hashes(self) -> tuple[str, ...]:
        """The SHA-256 of every picture, in order."""
        return tuple(picture.sha256 for picture in self.pictures)
