"""The editions of ESA WorldCover: what they are called, how right they are, whom to credit, how a file tells its own.

Product facts: ESA WorldCover 10 m 2021 v200, doi 10.5281/zenodo.7254221, and 2020 v100, doi
10.5281/zenodo.5571936. Overall accuracy 76.7 % (2021) and 74.4 % (2020) after the products' validation reports.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import PureWindowsPath

from osgeo import gdal

from ..errors import ReferenceMapError

LICENCE = "CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)"

_SPECIFICATION = re.compile(r"worldcover:(\d{4})")
# The names of the product's files, and what their metadata hold: "title", "copyright".
_FILE = re.compile(r"ESA_WorldCover_10m_(\d{4})_v\d{3}", re.IGNORECASE)
_TOLD = re.compile(r"ESA WorldCover (?:project|product at 10m resolution for year) (\d{4})")


@dataclass(frozen=True)
class Edition:
    """An edition of the product: year, version, DOI, and the accuracy that its validation found, 0…1."""

    year: int
    version: str
    accuracy: float
    doi: str

    @property
    def name(self) -> str:
        """What a run calls this reference."""
        return f"ESA WorldCover {self.year} {self.version}"

    @property
    def credit(self) -> str:
        """Whom to credit, in the product's own words."""
        return (
            f"© ESA WorldCover project {self.year} / Contains modified Copernicus Sentinel data ({self.year}) "
            "processed by ESA WorldCover consortium"
        )

    @property
    def attribution(self) -> str:
        """The line that the licence (CC BY 4.0) asks for."""
        return f"{self.credit} (CC BY 4.0)"


EDITIONS = {
    2021: Edition(2021, "v200", 0.767, "10.5281/zenodo.7254221"),
    2020: Edition(2020, "v100", 0.744, "10.5281/zenodo.5571936"),
}


def edition_of(reference: str) -> Edition | None:
    """Read "worldcover:2021"; None for anything else, ReferenceMapError for a year that does not exist."""
    found = _SPECIFICATION.fullmatch(reference.strip().lower())
    if found is None:
        return None
    year = int(found.group(1))
    if year not in EDITIONS:
        raise ReferenceMapError(f"REFERENCE '{reference}': WorldCover exists for 2020 and 2021 only.")
    return EDITIONS[year]


def edition_named(name: str) -> Edition | None:
    """Return the edition whose `name` is that of a reference, None for any other reference."""
    return next((edition for edition in EDITIONS.values() if edition.name == name), None)


def edition_credited(attribution: str) -> Edition | None:
    """Return the edition that an attribution credits: WorldCover itself, or a file of it."""
    return next((edition for edition in EDITIONS.values() if edition.attribution == attribution), None)


def edition_in(name: str, dataset: gdal.Dataset) -> Edition | None:
    """Return the edition that a raster holds, after its file's name or its metadata; None where neither tells."""
    metadata = " ".join(map(str, (dataset.GetMetadata() or {}).values()))
    for found in (_FILE.search(PureWindowsPath(name).name), _TOLD.search(metadata)):
        if found is not None and int(found.group(1)) in EDITIONS:
            return EDITIONS[int(found.group(1))]
    return None
