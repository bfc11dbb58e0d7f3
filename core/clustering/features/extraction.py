"""From stored values to features: the one way that samples, streamed passes and previews go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np

from .gaps import GapFiller
from .indices import INDICES, normalised_difference
from .neighbourhood import counts_of, local_deviation, local_edges, local_mean, trim
from .reach import Reach
from .spec import DEVIATION, ELEVATION, FeatureSpec, Texture
from .variables import DARKEST, Variables, date_of, dated, plain

# Parts of what is kept, beside those of the encoders, which have the names of their kinds. Features can be made without
# the reach.
GAPS, REACH = "gaps", "reach"


class Encoder(Protocol):
    """Makes features of features; fitted to a sample, kept as arrays."""

    kind: str

    def encode(self, features: np.ndarray, inside: np.ndarray) -> np.ndarray:
        """Return (outputs, …, h, w) float32 of features (features, …, h + 2 margin, w + 2 margin) float32.

        `inside`, bool of the same rows and columns, says where there are data; elsewhere features are finite.
        """

    def arrays(self) -> dict[str, np.ndarray]:
        """Return what has to be kept."""


@dataclass(frozen=True)
class Block:
    """Stored values (bands of all dates, …, h, w) of pixels and a margin around them, where they have data (bool), and
    the elevation in metres, NaN where it is not known; None where no feature needs it."""

    values: np.ndarray
    inside: np.ndarray
    elevation: np.ndarray | None = None


@dataclass(frozen=True)
class Extraction:
    """How features are made of a scene's pixels: the spec, and what was fitted for it, one encoder for each of its own.

    `ground_m` is the elevation that stands in where it is not known, `pixel_m` the size of a pixel in metres across
    and down, for slopes. `reach` says how far out the pixels lie that the clusters were fitted to, None where that was
    not kept.
    """

    spec: FeatureSpec
    filler: GapFiller | None = None
    encoders: tuple[Encoder, ...] = ()
    ground_m: float = 0.0
    pixel_m: tuple[float, float] = (10.0, 10.0)
    reach: Reach | None = None

    @property
    def margin(self) -> int:
        """How many pixels around a pixel its features depend on."""
        return self.spec.margin

    @property
    def is_pixelwise(self) -> bool:
        """Whether every pixel's features depend on that pixel alone."""
        return self.margin == 0

    @property
    def base(self) -> Extraction:
        """The same before all encoders."""
        return replace(self, spec=replace(self.spec, encoders=()), encoders=())

    def features(self, variables: Variables, block: Block) -> np.ndarray:
        """Return the features (features, …, h, w) float32 of a block with this margin."""
        made = self._base_features(variables, block)
        inside = trim(block.inside, self.spec.base_margin)
        for encoder, spec in zip(self.encoders, self.spec.encoders):
            made = encoder.encode(made, inside)
            inside = trim(inside, spec.window // 2)
        return made

    def _base_features(self, variables: Variables, block: Block) -> np.ndarray:
        spec, margin, inside = self.spec, self.spec.base_margin, block.inside
        if margin == 0 and spec.base_names == variables.names:
            # The quick way of what is asked for most.
            flat = variables.measure_inside(block.values.reshape(len(block.values), -1), inside.ravel())
            return flat.reshape(len(flat), *inside.shape)
        with np.errstate(all="ignore"):
            bands = variables.reflectance(block.values)
        np.copyto(bands, np.float32(0), where=~inside)
        rows, columns = (length - 2 * margin for length in inside.shape[-2:])
        made = np.empty((len(spec.base_names), *inside.shape[:-2], rows, columns), np.float32)
        roles = dict(zip(variables.bands, self._averaged(bands, inside)))
        nir = {date_of(variables.bands[pair[0]]): variables.bands[pair[0]] for pair in self._ndvi_pairs(variables)}
        for place, name in enumerate(spec.bands):
            made[place] = roles[name]
        if spec.logarithm:
            np.log(made[: len(spec.bands)], out=made[: len(spec.bands)])
        for place, name in enumerate(spec.indices, len(spec.bands)):
            made[place] = _index(name, roles, nir)
        start = len(spec.bands) + len(spec.indices)
        for place, texture in enumerate(spec.texture, start):
            made[place] = _texture(bands[variables.bands.index(texture.band)], inside, margin, texture)
        if spec.terrain:
            self._add_terrain(made[start + len(spec.texture) :], block.elevation)
        return made

    @staticmethod
    def _ndvi_pairs(variables: Variables) -> list[tuple[int, int]]:
        return [pair for name, pair in zip(variables.indices, variables.pairs) if plain(name) == "NDVI"]

    def _averaged(self, bands: np.ndarray, inside: np.ndarray) -> np.ndarray:
        """Return the bands without margin, averaged where the spec says so, at least DARKEST."""
        margin, window = self.spec.base_margin, self.spec.smoothing
        if window == 1:
            return np.maximum(trim(bands, margin), np.float32(DARKEST))
        rest = margin - window // 2
        counts = counts_of(trim(inside, rest), window)
        return np.maximum(local_mean(trim(bands, rest), counts, window), np.float32(DARKEST))

    def _add_terrain(self, made: np.ndarray, elevation: np.ndarray) -> None:
        here = trim(elevation, self.spec.base_margin)
        known = np.isfinite(here)
        for plane, name in zip(made, self.spec.terrain):
            value = here if name == ELEVATION else self._slope(elevation, here)
            plane[:] = np.where(known, value, np.float32(self.ground_m if name == ELEVATION else 0))

    def _slope(self, elevation: np.ndarray, here: np.ndarray) -> np.ndarray:
        """Return the slope in degrees by Horn's differences (1981, doi 10.1109/PROC.1981.11918).

        A neighbour whose elevation is not known is as high as the pixel, so that nothing drops where the raster ends;
        where the pixel's own is not, the result is no number.
        """
        rows, columns = here.shape[-2:]
        wide = trim(elevation, self.spec.base_margin - 1)
        around = [[wide[..., i : i + rows, j : j + columns] for j in range(3)] for i in range(3)]
        z = [[np.where(np.isfinite(part), part, here) for part in row] for row in around]
        across = sum(weight * (row[2] - row[0]) for weight, row in zip((1, 2, 1), z))
        down = sum(weight * (south - north) for weight, south, north in zip((1, 2, 1), z[2], z[0]))
        width, height = (np.float32(8 * size) for size in self.pixel_m)
        return np.degrees(np.arctan(np.hypot(across / width, down / height)))

    def arrays(self) -> dict[str, np.ndarray]:
        """Return what has to be kept, names with the part that they belong to."""
        parts = {GAPS: self.filler, **{encoder.kind: encoder for encoder in self.encoders}, REACH: self.reach}
        kept = {f"{name}/{key}": array for name, part in parts.items() if part for key, array in part.arrays().items()}
        if self.spec.terrain:
            kept |= {"terrain/ground_m": np.array(self.ground_m), "terrain/pixel_m": np.array(self.pixel_m)}
        return kept


def _index(name: str, bands: Mapping[str, np.ndarray], nir: Mapping[int, str]) -> np.ndarray:
    date = date_of(name)
    sides = INDICES[plain(name)].roles(plain(nir[date]))
    return normalised_difference(*([bands[dated(role, date)] for role in side] for side in sides))


def _texture(band: np.ndarray, inside: np.ndarray, margin: int, texture: Texture) -> np.ndarray:
    rest = margin - texture.window // 2
    if texture.measure == DEVIATION:
        counts = counts_of(trim(inside, rest), texture.window)
        return local_deviation(trim(band, rest), counts, texture.window)
    wide, known = (trim(part, rest - 1)[..., 1:, 1:] for part in (band, inside))
    return local_edges(wide, known, texture.window)
