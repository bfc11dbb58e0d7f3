"""How a scene's reflectance becomes the colours of a picture: the same in every scene."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from ...raster import raising, read_bands, reading
from ...scene.dates import read_date
from ...scene.grid import Grid, Window
from ...scene.masks import same_grid
from ...scene.products import open_stack
from ...scene.scene import Band, Scene, valid_pixels

# Reflectance that would be white without the shoulder, and where, relative to it, the shoulder begins.
_WHITE = 0.4
_WHITE_INFRARED = 0.6
_VISIBLE = ("B02", "B03", "B04")
_KNEE = 0.75
# sRGB's transfer function (IEC 61966-2-1): linear near black, a power above.
_LINEAR_END, _SLOPE, _GAIN, _POWER = 0.0031308, 12.92, 1.055, 1 / 2.4
# Levels of 255 from one shade to the next: too few to be seen, and files are a third smaller without the noise.
_STEP = 4
_LAST = 252


@dataclass(frozen=True)
class Rendition:
    """Three bands of a scene, shown as red, green and blue, and the path reflectance to take off each.

    `elsewhere` is the scene with these bands alone, and the grid that it is shown on, where that is not its own.
    """

    files: tuple[str, ...]
    bands: tuple[Band, ...]
    path: tuple[float, ...]
    elsewhere: tuple[Scene, Grid] | None = None

    @property
    def numbers(self) -> tuple[int, ...]:
        """The bands' numbers."""
        return tuple(band.number for band in self.bands)

    @property
    def source(self) -> str:
        """What is read, to be named when it is damaged."""
        return self.files[0] if len(self.files) == 1 else f"One of the {len(self.files)} band files"

    def read(self, window: Window) -> np.ndarray:
        """Read a window pixel by pixel as colours, uint8 (height, width, 3); no data is black."""
        values = self.read_values(window)
        return self.colours(values, self.valid(values))

    def read_values(self, window: Window) -> np.ndarray:
        """Read the stored values (3, height, width) of a window; those of no data where the scene does not reach."""
        with raising(), reading(self.source):
            if self.elsewhere is not None:
                scene, grid = self.elsewhere
                values, valid = read_date(scene, grid, window)
                return np.where(valid, values, values.dtype.type(0))
            dataset = open_stack(self.files)
            return read_bands(dataset, self.numbers, window.column, window.row, window.width, window.height)

    def valid(self, values: np.ndarray) -> np.ndarray:
        """Return where stored values (3, …) are data."""
        return valid_pixels(values, [band.nodata for band in self.bands])

    def colours(self, values: np.ndarray, valid: np.ndarray) -> np.ndarray:
        """Turn stored values (3, height, width) into colours, uint8 (height, width, 3), black where not valid.

        An exposure that never changes, as of a photograph: reflectance in proportion up to 0.3, a shoulder
        above it as of film, and sRGB's transfer function. Of 255, wood of 0.02 in red gets 64, a town of 0.15
        164, dry soil of 0.25 208, pale sand of 0.4 240 and a cloud of 1.0 252: nothing on the ground is lost
        in black or white. Infrared takes half as much again to be as bright, because crops reflect 0.5 of it.
        """
        found = np.zeros((*valid.shape, len(self.bands)), np.uint8)
        for place, (band, path, stored) in enumerate(zip(self.bands, self.path, values)):
            reflectance = stored[valid].astype(np.float32) * np.float32(band.scale) + np.float32(band.offset - path)
            found[valid, place] = _encode(reflectance / np.float32(_white(band.role)))
        return found


def rendition_of(scene: Scene, path: Mapping[str, float], grid: Grid | None = None) -> Rendition:
    """Return a scene in true colour, or in false colour (near infrared, red, green) when it has no blue.

    `path` is the path reflectance by role, `grid` the one that it is shown on, None for its own.
    """
    roles = ("B04", "B03", "B02") if "B02" in scene.roles else (scene.nir, "B04", "B03")
    by_role = {band.role: band for band in scene.bands}
    bands = tuple(by_role[role] for role in roles)
    at_home = grid is None or same_grid(scene.grid, grid)
    return Rendition(
        files=scene.files,
        bands=bands,
        path=tuple(path.get(role, 0.0) for role in roles),
        elsewhere=None if at_home else (replace(scene, bands=bands, classification=None, area=None), grid),
    )


def _white(role: str) -> float:
    return _WHITE if role in _VISIBLE else _WHITE_INFRARED


def _encode(light: np.ndarray) -> np.ndarray:
    """Turn linear light, 1 = white, into uint8: bright light compressed, then sRGB's transfer function."""
    over = np.maximum(light - _KNEE, 0) / (1 - _KNEE)
    light = np.clip(light, 0, _KNEE) + (1 - _KNEE) * over / (1 + over)
    encoded = np.where(light <= _LINEAR_END, light * _SLOPE, _GAIN * light**_POWER - (_GAIN - 1))
    return np.minimum(np.round(encoded * (255 / _STEP)) * _STEP, _LAST).astype(np.uint8)
