"""Spectral indices: normalised differences of reflectance."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

NIR = "NIR"


@dataclass(frozen=True)
class Index:
    """A normalised difference (first − second) / (first + second), each the sum of some roles, with its source.

    The role NIR stands for the near infrared that a scene has, B08 or B8A.
    """

    name: str
    first: tuple[str, ...]
    second: tuple[str, ...]
    source: str

    def roles(self, nir: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the roles of both sums, `nir` in place of NIR."""
        first, second = (tuple(nir if role == NIR else role for role in side) for side in (self.first, self.second))
        return first, second


def _sum_text(roles: Sequence[str]) -> str:
    return roles[0] if len(roles) == 1 else f"({' + '.join(roles)})"


# Those that every profile tells of.
PROFILED = (
    Index("NDVI", (NIR,), ("B04",), "Rouse et al. 1974, NASA SP-351"),
    Index("NDWI", ("B03",), (NIR,), "McFeeters 1996, doi 10.1080/01431169608948714"),
    Index("NDBI", ("B11",), (NIR,), "Zha et al. 2003, doi 10.1080/01431160304987"),
)
INDICES: Mapping[str, Index] = {
    index.name: index
    for index in (
        *PROFILED,
        Index("MNDWI", ("B03",), ("B11",), "Xu 2006, doi 10.1080/01431160600589179"),
        Index("NDMI", (NIR,), ("B11",), "Gao 1996 (as NDWI), doi 10.1016/S0034-4257(96)00067-3"),
        Index("NBR", (NIR,), ("B12",), "Key and Benson 2006, USDA RMRS-GTR-164-CD"),
        Index("NDRE", (NIR,), ("B05",), "Gitelson and Merzlyak 1994, doi 10.1016/S0176-1617(11)81633-0"),
        Index("BSI", ("B11", "B04"), (NIR, "B02"), "Rikimaru et al. 2002, Tropical Ecology 43(1), 39–47"),
    )
}


def normalised_difference(first: Sequence[np.ndarray], second: Sequence[np.ndarray]) -> np.ndarray:
    """Return (Σ first − Σ second) / (Σ first + Σ second) of reflectances of one shape, all above 0."""
    one, other = (sum(side[1:], side[0]) for side in (first, second))
    difference = one - other
    difference /= one + other
    return difference
