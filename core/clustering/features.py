"""What a pixel is described by: reflectance bands and normalised-difference indices.

Variables are the measured quantities (reflectance 0…1 and indices −1…1) of which profiles speak;
features are what the clustering sees: the same, with the bands in logarithm or plain.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from ..scene.scene import ATMOSPHERIC, Scene

# Below this reflectance the sensor's noise dominates (Sentinel-2 quantifies 0.0001 per digital number).
DARKEST = 1e-3
_NIR = "NIR"


@dataclass(frozen=True)
class Index:
    """A normalised difference (first − second) / (first + second) of two roles, with its source."""

    name: str
    first: str
    second: str
    source: str


INDICES = (
    Index("NDVI", _NIR, "B04", "Rouse et al. 1974, NASA SP-351"),
    Index("NDWI", "B03", _NIR, "McFeeters 1996, doi 10.1080/01431169608948714"),
    Index("NDBI", "B11", _NIR, "Zha et al. 2003, doi 10.1080/01431160304987"),
)


@dataclass(frozen=True)
class Variables:
    """The measured quantities of a scene's pixels: band roles, then index names, in order.

    `rows` are the positions of the bands in the scene's stack; `pairs` those of each index's two bands
    among `bands`.
    """

    bands: tuple[str, ...]
    indices: tuple[str, ...]
    rows: tuple[int, ...]
    pairs: tuple[tuple[int, int], ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all variables, in order."""
        return self.bands + self.indices

    def measure(self, reflectance: np.ndarray) -> np.ndarray:
        """Return the variables (variables, n) float32 of reflectance (bands of the scene, n) float32."""
        measured = np.empty((len(self.names), reflectance.shape[1]), np.float32)
        for place, row in enumerate(self.rows):
            np.maximum(reflectance[row], np.float32(DARKEST), out=measured[place])
        total = np.empty(reflectance.shape[1], np.float32)
        for place, (first, second) in enumerate(self.pairs, len(self.bands)):
            np.add(measured[first], measured[second], out=total)
            np.subtract(measured[first], measured[second], out=measured[place])
            np.divide(measured[place], total, out=measured[place])
        return measured


def variables_of(scene: Scene) -> Variables:
    """Return the variables that a scene offers; bands of 60 m are left out."""
    bands = tuple(role for role in scene.roles if role not in ATMOSPHERIC)
    roles = {_NIR: scene.nir}
    used = [i for i in INDICES if {roles.get(i.first, i.first), roles.get(i.second, i.second)} <= set(bands)]
    pairs = tuple(tuple(bands.index(roles.get(r, r)) for r in (i.first, i.second)) for i in used)
    return Variables(bands, tuple(i.name for i in used), tuple(scene.roles.index(r) for r in bands), pairs)


@dataclass(frozen=True)
class FeatureSpec:
    """Which variables the clustering sees, and whether bands go in as logarithm; kept with the model."""

    bands: tuple[str, ...]
    indices: tuple[str, ...]
    logarithm: bool

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the features, in order."""
        return tuple(f"log {band}" if self.logarithm else band for band in self.bands) + self.indices

    def features(self, measured: np.ndarray) -> np.ndarray:
        """Return features (features, n) float32 of variables in the order bands, indices."""
        if not self.logarithm:
            return measured
        features = measured.copy()
        np.log(measured[: len(self.bands)], out=features[: len(self.bands)])
        return features

    def to_dict(self) -> dict:
        """Return the spec as JSON values."""
        return {"bands": list(self.bands), "indices": list(self.indices), "logarithm": self.logarithm}

    @classmethod
    def from_dict(cls, data: Mapping) -> FeatureSpec:
        """Read the spec back."""
        return cls(tuple(data["bands"]), tuple(data["indices"]), bool(data["logarithm"]))
