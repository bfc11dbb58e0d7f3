"""What a report speaks of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import PureWindowsPath

from ..agreement.assessment import Assessment
from ..agreement.metrics import Agreement
from ..interpretation import Interpretation
from .comparison_pictures import ComparisonPictures
from .evidence import Exhibit
from .map_picture import MapPicture


@dataclass(frozen=True)
class Subject:
    """An interpretation with its map, what wrote the report, and, where it was compared, all figures of that.

    `pictures` are of the comparison, `exhibits` of the clusters.
    """

    interpretation: Interpretation
    picture: MapPicture
    versions: Mapping[str, str] = field(default_factory=dict)
    assessment: Assessment | None = None
    pictures: ComparisonPictures | None = None
    exhibits: Mapping[int, tuple[Exhibit, ...]] = field(default_factory=dict)

    @property
    def agreement(self) -> Agreement | None:
        """The figures of the classes as they are, None for a map that was not compared."""
        return self.assessment and self.assessment.agreement

    def class_name(self, code: int | None) -> str:
        """Return the name of a class of the taxonomy."""
        return self.interpretation.taxonomy.by_code(code).name if code else "not labelled"


def file_name(name: str) -> str:
    """Return a file's name without its folders, which are nobody's business; other names as they are."""
    return PureWindowsPath(name).name or name
