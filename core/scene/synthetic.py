"""A demo scene: a generated Sentinel-2 image of a river valley, and the map of what is there.

No pixel of it was ever measured. It is made for trying the plugin without a download, and for tests that
need a known truth.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal, osr

from ..errors import SceneError
from ..raster import raising, require_whole, writing
from .bands import KINDS
from .synthetic_fields import halve, stretch
from .synthetic_landscape import Landscape, draw_landscape
from .synthetic_spectra import BANDS, column, reflectances

_SMALLEST = 64
_PIXEL_M = 10.0
_EPSG, _LEFT_M, _TOP_M = 32633, 412_340.0, 5_348_770.0
_QUANTIFICATION = 10_000
_OPTIONS = ["TILED=YES", "COMPRESS=DEFLATE", "PREDICTOR=2", "ZLEVEL=3", "INTERLEAVE=BAND"]
_CLASS = "WorldCover class"
_SHOWN_AS = {"B04": gdal.GCI_RedBand, "B03": gdal.GCI_GreenBand, "B02": gdal.GCI_BlueBand}

# Radiometric noise: one part in 150, the order of the signal-to-noise ratios required of the instrument
# (ESA, Sentinel-2 MSI, radiometric performance), and a floor for what the atmospheric correction adds.
_NOISE_SHARE, _NOISE_FLOOR = 1 / 150, 0.0007

# WorldCover 2021 (ESA WorldCover product user manual v2.0, table of classes): code → red, green, blue.
_COLOURS = {
    10: (0, 100, 0),
    20: (255, 187, 34),
    30: (255, 255, 76),
    40: (240, 150, 255),
    50: (250, 0, 0),
    60: (180, 180, 180),
    70: (240, 240, 240),
    80: (0, 100, 200),
    90: (0, 150, 160),
    95: (0, 207, 117),
    100: (250, 230, 160),
}


@dataclass(frozen=True)
class DemoScene:
    """The files of a demo scene: a 12-band image and a map in WorldCover codes on the same grid."""

    image: Path
    reference: Path


def write_demo_scene(folder: Path, size: int = 1000, seed: int = 7) -> DemoScene:
    """Write a generated scene of size × size pixels of 10 m; the same size and seed give the same pixels.

    The image is uint16, reflectance × 10000 without an offset, bands described B01 … B12; the map is uint8,
    0 = no data, each pixel the class that has the largest share of its signal. Raises SceneError where the
    scene is smaller than 64 pixels or the files cannot be written.
    """
    if size < _SMALLEST:
        raise SceneError(f"A demo scene of {size} × {size} pixels is too small. Ask for {_SMALLEST} or more.")
    rng = np.random.default_rng(seed)
    # A whole number of 60 m pixels, each of 12 × 12 cells of 5 m.
    land = draw_landscape(rng, 12 * -(-size // 6))
    scene = DemoScene(folder / "demo_scene.tif", folder / "demo_reference.tif")
    partial = DemoScene(*(path.with_name(f".{path.name}.part") for path in (scene.image, scene.reference)))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with raising():
            _write_raster(partial.image, size, BANDS, gdal.GDT_UInt16, _observe_bands(land, rng))
            _write_raster(partial.reference, size, [_CLASS], gdal.GDT_Byte, [_observe_classes(land)])
            require_whole(partial.image)
            require_whole(partial.reference)
        partial.image.replace(scene.image)
        partial.reference.replace(scene.reference)
    except (OSError, RuntimeError) as error:
        for path in (partial.image, partial.reference):
            with suppress(OSError):
                path.unlink()
        message = f"The demo scene cannot be written to {folder}: {error} Choose another folder."
        raise SceneError(message) from error
    return scene


def _observe_bands(land: Landscape, rng: np.random.Generator) -> Iterator[np.ndarray]:
    """Yield each band's digital numbers on the 10 m grid, seen at the band's own resolution, uint16."""
    native = {kind.role: kind.pixel_size_m for kind in KINDS}
    for number, name in enumerate(BANDS):
        under = np.take(reflectances("under", number), land.cover)
        fine = np.take(reflectances("over", number), land.cover)
        fine -= under
        fine *= land.share
        fine += under
        fine *= land.gain
        seen = _observe(fine, native[name])
        seen += rng.standard_normal(seen.shape, np.float32) * (seen * _NOISE_SHARE + _NOISE_FLOOR)
        if native[name] > _PIXEL_M:
            seen = stretch(seen, (len(fine) // 2, len(fine) // 2))
        yield np.clip(np.rint(seen * _QUANTIFICATION), 1, np.iinfo(np.uint16).max).astype(np.uint16)


def _observe(fine: np.ndarray, pixel_size_m: int) -> np.ndarray:
    seen = halve(fine)
    if pixel_size_m == 10:
        return seen
    seen = halve(seen)
    if pixel_size_m == 20:
        return seen
    side = len(seen) // 3
    return seen.reshape(side, 3, side, 3).mean((1, 3), dtype=np.float32)


def _observe_classes(land: Landscape) -> np.ndarray:
    codes = np.take(column("code"), land.cover)
    best = np.zeros((len(codes) // 2,) * 2, np.float32)
    winner = np.zeros(best.shape, np.uint8)
    for code in np.unique(codes):
        share = _observe((codes == code).astype(np.float32), 10)
        np.copyto(winner, code, where=share > best)
        np.maximum(best, share, out=best)
    return winner


def _write_raster(path: Path, size: int, names: Sequence[str], kind: int, images: Iterable[np.ndarray]) -> None:
    """Write bands, cut to size × size, as a GeoTIFF."""
    empty = gdal.GetDriverByName("GTiff").Create(str(path), size, size, len(names), kind, _OPTIONS)
    with writing(empty) as dataset:
        _georeference(dataset)
        for number, name in enumerate(names, 1):
            _describe(dataset.GetRasterBand(number), name)
        for number, image in enumerate(images, 1):
            dataset.GetRasterBand(number).WriteArray(image[:size, :size])


def _georeference(dataset: gdal.Dataset) -> None:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(_EPSG)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((_LEFT_M, _PIXEL_M, 0.0, _TOP_M, 0.0, -_PIXEL_M))
    dataset.SetMetadataItem("TIFFTAG_IMAGEDESCRIPTION", "Generated demo scene, not a satellite image")


def _describe(band: gdal.Band, name: str) -> None:
    band.SetDescription(name)
    band.SetNoDataValue(0)
    if name in _SHOWN_AS:
        band.SetColorInterpretation(_SHOWN_AS[name])
    if name == _CLASS:
        table = gdal.ColorTable()
        for code, colour in _COLOURS.items():
            table.SetColorEntry(code, (*colour, 255))
        band.SetColorTable(table)
