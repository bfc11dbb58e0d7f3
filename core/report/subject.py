"""What a report speaks of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import PureWindowsPath

from ..agreement.metrics import Agreement
from ..interpretation import Interpretation
from .map_picture import MapPicture


@dataclass(frozen=True)
class Subject:
    """An interpretation, its figures where it was compared, its map, and the versions of what wrote the report."""

    interpretation: Interpretation
    agreement: Agreement | None
    picture: MapPicture
    versions: Mapping[str, str] = field(default_factory=dict)

    def class_name(self, code: int | None) -> str:
        """Return the name of a class of the taxonomy."""
        return self.interpretation.taxonomy.by_code(code).name if code else "not labelled"


def file_name(name: str) -> str:
    """Return a file's name without its folders, which are nobody's business; other names as they are."""
    return PureWindowsPath(name).name or name
