"""Which features the clustering sees: a small declarative spec, kept with the model and shown to the user."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

from .variables import date_of, plain

DEVIATION, EDGES = "deviation", "edges"
MEASURES = (DEVIATION, EDGES)
ELEVATION, SLOPE = "elevation", "slope"
TERRAIN = (ELEVATION, SLOPE)
TEXTON = "textons"
# How the only encoder was kept, before there could be several.
_ONE_ENCODER = "encoder"


@dataclass(frozen=True)
class Texture:
    """A local measure of a band: standard deviation or edge density in a square of window × window pixels."""

    measure: str
    band: str
    window: int

    @property
    def name(self) -> str:
        """The feature's name."""
        return f"{self.measure} {self.band} {self.window}"


@dataclass(frozen=True)
class EncoderSpec:
    """What the features go through before they are clustered: the kind of encoder, its number of outputs, the side of
    the square of pixels that it looks at, and the weight of the pixel's `own` features beside the outputs, 0 where they
    are left out."""

    kind: str
    outputs: int
    window: int = 1
    own: float = 0.0

    @property
    def text(self) -> str:
        """The encoder as it is written in a spec."""
        window = f" {self.window}" if self.window > 1 else ""
        return f"{self.kind} {self.outputs}{window}" + (f" {self.own:g}" if self.kind == TEXTON else "")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> EncoderSpec:
        """Read it back, raising KeyError where something is missing."""
        return cls(data["kind"], int(data["outputs"]), int(data["window"]), float(data.get("own", 0)))


@dataclass(frozen=True)
class FeatureSpec:
    """The features of a pixel, in order: bands, indices, textures, terrain; or what encoders make of them, one after
    the other, each kind once.

    Bands and indices have the names of Variables, those of the n-th date with "@n". Bands go in as reflectance, or as
    its `logarithm`, averaged over a square of `smoothing` pixels; indices are of the averaged bands. `robust` says
    that features are scaled by median and interquartile range and not by mean and deviation.
    """

    bands: tuple[str, ...]
    indices: tuple[str, ...]
    logarithm: bool
    smoothing: int = 1
    texture: tuple[Texture, ...] = ()
    terrain: tuple[str, ...] = ()
    robust: bool = False
    encoders: tuple[EncoderSpec, ...] = ()

    @property
    def encoder(self) -> EncoderSpec | None:
        """The last encoder, whose outputs are clustered; None where there is none."""
        return self.encoders[-1] if self.encoders else None

    @property
    def before(self) -> FeatureSpec:
        """The spec of what the last encoder is given."""
        return replace(self, encoders=self.encoders[:-1])

    @property
    def base_names(self) -> tuple[str, ...]:
        """The names of the features before all encoders, in order."""
        bands = tuple(f"log {band}" if self.logarithm else band for band in self.bands)
        return bands + self.indices + tuple(texture.name for texture in self.texture) + self.terrain

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the features that are clustered, in order."""
        if self.encoder is None:
            return self.base_names
        made = tuple(f"{self.encoder.kind} {number}" for number in range(1, self.encoder.outputs + 1))
        return made + self.before.names if self.encoder.own else made

    @property
    def own(self) -> slice | None:
        """Which features are the pixel's own where those before them tell of its surroundings; None elsewhere."""
        return slice(self.encoder.outputs, None) if self.encoder and self.encoder.own else None

    @property
    def is_plain(self) -> bool:
        """Whether the features are bands and indices alone, as they always were."""
        return self == FeatureSpec(self.bands, self.indices, self.logarithm)

    @property
    def base_margin(self) -> int:
        """How many pixels around a pixel its features before all encoders depend on."""
        reaches = [t.window // 2 + (t.measure == EDGES) for t in self.texture]
        return max([self.smoothing // 2, int(SLOPE in self.terrain), *reaches])

    @property
    def margin(self) -> int:
        """How many pixels around a pixel its features depend on."""
        return self.base_margin + sum(encoder.window // 2 for encoder in self.encoders)

    @property
    def text(self) -> str:
        """The spec in the words that `parse_features` reads, a date's bands and indices once for all dates."""
        parts = [self._band_text(), *dict.fromkeys(map(plain, self.indices))]
        parts += [f"smooth {self.smoothing}"] if self.smoothing > 1 else []
        parts += dict.fromkeys(f"{t.measure} {plain(t.band)} {t.window}" for t in self.texture)
        parts += [*self.terrain, *(["robust"] if self.robust else [])]
        parts += [encoder.text for encoder in self.encoders]
        return "; ".join(filter(None, parts))

    def _band_text(self) -> str:
        bands = " ".join(band for band in self.bands if date_of(band) == 0)
        return f"log {bands}" if self.logarithm and bands else bands

    def to_dict(self) -> dict[str, Any]:
        """Return the spec as JSON values; of a plain one no more than there ever was."""
        if self.is_plain:
            return {"bands": list(self.bands), "indices": list(self.indices), "logarithm": self.logarithm}
        return asdict(self)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> FeatureSpec:
        """Read the spec back; what an earlier version did not know is as it was then. Raises ValueError, KeyError."""
        known = {field.name for field in fields(cls)} | {_ONE_ENCODER}
        if unknown := set(data) - known:
            raise ValueError(f"its features hold {', '.join(sorted(unknown))}, which is unknown")
        one = data.get(_ONE_ENCODER)
        return cls(
            bands=tuple(data["bands"]),
            indices=tuple(data["indices"]),
            logarithm=bool(data["logarithm"]),
            smoothing=int(data.get("smoothing", 1)),
            texture=tuple(Texture(t["measure"], t["band"], int(t["window"])) for t in data.get("texture", ())),
            terrain=tuple(data.get("terrain", ())),
            robust=bool(data.get("robust", False)),
            encoders=tuple(map(EncoderSpec.from_dict, data.get("encoders", [one] if one else []))),
        )
