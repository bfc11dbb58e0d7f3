"""What a report speaks of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import PureWindowsPath

from ..agreement.assessment import Assessment
from ..agreement.report import ReferenceMap
from ..interpretation import Interpretation
from ..labelling.taxonomy import Taxonomy
from ..output.landcover import ClassSummary
from .comparison_pictures import ComparisonPictures
from .evidence import Exhibit
from .map_picture import MapPicture


@dataclass(frozen=True)
class MapSubject:
    """A map: its name, the classes on it, its picture, and, where it was compared, with what and all figures.

    `pictures` are of the reference and of the disagreement.
    """

    name: str
    classes: tuple[ClassSummary, ...]
    taxonomy: Taxonomy
    picture: MapPicture
    reference: ReferenceMap | None = None
    assessment: Assessment | None = None
    pictures: ComparisonPictures | None = None


@dataclass(frozen=True)
class Subject:
    """An interpretation with its map, pictures of its clusters, and the versions of what wrote the report."""

    interpretation: Interpretation
    map: MapSubject
    versions: Mapping[str, str] = field(default_factory=dict)
    exhibits: Mapping[int, tuple[Exhibit, ...]] = field(default_factory=dict)

    def class_name(self, code: int | None) -> str:
        """Return the name of a class of the taxonomy."""
        return self.interpretation.taxonomy.by_code(code).name if code else "not labelled"


def file_name(name: str) -> str:
    """Return a file's name without its folders, which are nobody's business; other names as they are."""
    return PureWindowsPath(name).name or name
