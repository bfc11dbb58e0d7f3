"""The measured quantities of a scene's pixels, of which profiles speak: reflectance bands and indices.

What is measured on the first date has the plain names of roles and indices ("B04", "NDVI"); on the n-th date
"@n" follows ("B04@2").
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...scene.scene import ATMOSPHERIC, Scene
from .indices import PROFILED

# Below this reflectance the sensor's noise dominates (Sentinel-2 quantifies 0.0001 per digital number).
DARKEST = 1e-3
_AT = "@"


def dated(name: str, date: int) -> str:
    """Return the name of a quantity on a date, counted from 0."""
    return f"{name}{_AT}{date + 1}" if date else name


def date_of(name: str) -> int:
    """Return the date, counted from 0, of a quantity's name."""
    return int(name.partition(_AT)[2] or 1) - 1


def plain(name: str) -> str:
    """Return the name of a quantity without its date."""
    return name.partition(_AT)[0]


@dataclass(frozen=True)
class Variables:
    """The measured quantities of a scene's pixels: band roles of all dates, then index names, in order.

    `rows` are the positions of the bands in the scene's stack, `scales` and `offsets` turn their stored
    values into reflectance; `pairs` are the positions of each index's two bands among `bands`.
    """

    bands: tuple[str, ...]
    indices: tuple[str, ...]
    rows: tuple[int, ...]
    scales: tuple[float, ...]
    offsets: tuple[float, ...]
    pairs: tuple[tuple[int, int], ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all variables, in order."""
        return self.bands + self.indices

    @property
    def dates(self) -> tuple[int, ...]:
        """The date of each variable, counted from 0."""
        return tuple(map(date_of, self.names))

    @property
    def nir(self) -> int:
        """The position of the first date's near infrared band, the first of NDVI's pair."""
        return self.pairs[self.indices.index("NDVI")][0]

    @property
    def red(self) -> int:
        """The position of the first date's red band."""
        return self.bands.index("B04")

    def reflectance(self, values: np.ndarray, out: np.ndarray | None = None) -> np.ndarray:
        """Return the bands (bands, …) float32 of stored values (bands of the scene's stack, …), at least DARKEST."""
        bands = np.empty((len(self.bands), *values.shape[1:]), np.float32) if out is None else out
        columns = (slice(None), *(None,) * (values.ndim - 1))
        # Converting first is faster than a product that converts.
        bands[:] = values if self.rows == tuple(range(len(values))) else values[list(self.rows)]
        bands *= np.array(self.scales, np.float32)[columns]
        if any(self.offsets):
            bands += np.array(self.offsets, np.float32)[columns]
        return np.maximum(bands, np.float32(DARKEST), out=bands)

    def measure(self, values: np.ndarray) -> np.ndarray:
        """Return the variables (variables, n) float32 of stored values (bands of the scene's stack, n)."""
        measured = np.empty((len(self.names), values.shape[1]), np.float32)
        self.reflectance(values, measured[: len(self.bands)])
        total = np.empty(values.shape[1], np.float32)
        for index, (first, second) in zip(measured[len(self.bands) :], self.pairs):
            np.add(measured[first], measured[second], out=total)
            np.subtract(measured[first], measured[second], out=index)
            np.divide(index, total, out=index)
        return measured

    def measure_inside(self, values: np.ndarray, inside: np.ndarray) -> np.ndarray:
        """Return the variables as `measure` does, small and finite where `inside` (n,) says no data."""
        if inside.all():
            return self.measure(values)
        with np.errstate(all="ignore"):
            measured = self.measure(values)
        measured[:, ~inside] = DARKEST
        return measured


def variables_of(scene: Scene) -> Variables:
    """Return the variables that a scene offers; bands of 60 m are left out."""
    roles, used, pairs, start = [], [], {}, 0
    for number, date in enumerate(scene.dates):
        own = {band.role: (start + row, band) for row, band in enumerate(date.bands) if band.role not in ATMOSPHERIC}
        for index in PROFILED:
            (first,), (second,) = index.roles(date.nir)
            if first in own and second in own:
                places = list(own)
                pairs[dated(index.name, number)] = tuple(len(roles) + places.index(role) for role in (first, second))
        roles += [dated(role, number) for role in own]
        used += own.values()
        start += len(date.bands)
    return Variables(
        bands=tuple(roles),
        indices=tuple(pairs),
        rows=tuple(row for row, _ in used),
        scales=tuple(band.scale for _, band in used),
        offsets=tuple(band.offset for _, band in used),
        pairs=tuple(pairs.values()),
    )
