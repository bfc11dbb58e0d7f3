"""Digital numbers to reflectance: reflectance = value × scale + offset.

The quantification value 10 000 and the offset of −1000 from processing baseline 04.00 on (25 January
2022) are those of the Sentinel-2 Products Specification Document, "radiometric offset".
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from osgeo import gdal

from ..errors import SceneError

QUANTIFICATION = 10_000.0
BASELINE_OFFSET = -1000.0
_FIRST_BASELINE = 4.0

# Dark water and shadow lie near reflectance 0, so in a scene that carries the offset the darkest
# pixels of every band stand just above 1000; Sen2Cor's infrared over water falls a little below it.
_DARK_PERCENTILE = 0.1
_VISIBLE_FLOOR = (1000.0, 1500.0)
_INFRARED_FLOOR = 900.0
# A reflectance above this is rare even over snow and cloud; larger values are digital numbers.
_BRIGHTEST_REFLECTANCE = 3.0
_PRODUCT_BASELINE = re.compile(r"_N(\d{2})(\d{2})_R\d{3}_")


@dataclass(frozen=True)
class Scaling:
    """Scale and offset per band, in the order of the bands, and what was assumed about them."""

    scales: tuple[float, ...]
    offsets: tuple[float, ...]
    notes: tuple[str, ...]


def detect_scaling(
    dataset: gdal.Dataset,
    numbers: Sequence[int],
    sample: np.ndarray,
    visible: Sequence[bool],
    offset: float | None,
) -> Scaling:
    """Find scale and offset from metadata, then from the values of `sample`, (bands, pixels), NaN = no data.

    `offset`, in the units of the stored values (−1000 for baseline 04.00), wins over what is found.
    """
    bands = [dataset.GetRasterBand(number) for number in numbers]
    tagged = _tagged_scales(bands)
    if tagged and offset is None:
        return Scaling(*tagged, _doubts_about_offset(sample, *tagged))
    scale, notes = _scale(dataset, bands[0].DataType, sample)
    scales = tagged[0] if tagged else (scale,) * len(bands)
    notes = () if tagged else notes
    if offset is None:
        offset, offset_notes = _offset(dataset, sample, visible, scale)
        notes += offset_notes
    return Scaling(scales, tuple(offset * scale for scale in scales), notes)


def _tagged_scales(bands: Sequence[gdal.Band]) -> tuple[tuple[float, ...], tuple[float, ...]] | None:
    scales = tuple(band.GetScale() or 1.0 for band in bands)
    offsets = tuple(band.GetOffset() or 0.0 for band in bands)
    if all(scale == 1.0 for scale in scales) and not any(offsets):
        return None
    return scales, offsets


def _doubts_about_offset(sample: np.ndarray, scales: Sequence[float], offsets: Sequence[float]) -> tuple[str, ...]:
    medians = np.nanmedian(sample, axis=1) * np.array(scales) + np.array(offsets)
    if medians.min() >= 0:
        return ()
    return (
        "With the offset in the file's metadata half of a band's pixels would have negative reflectance: it "
        "was probably subtracted already. Set the offset to 0 (OFFSET=0) if the map looks wrong.",
    )


def _scale(dataset: gdal.Dataset, kind: int, sample: np.ndarray) -> tuple[float, tuple[str, ...]]:
    if quantification := _number(dataset, ("BOA_QUANTIFICATION_VALUE", "QUANTIFICATION_VALUE")):
        return 1 / quantification, ()
    if kind == gdal.GDT_Byte:
        note = "8-bit values: read as 0…255 = reflectance 0…1, which a picture made for display is not."
        return 1 / 255, (note,)
    brightest = float(np.nanpercentile(sample, 99))
    if brightest <= _BRIGHTEST_REFLECTANCE:
        if kind in (gdal.GDT_Float32, gdal.GDT_Float64):
            return 1.0, ()
        raise SceneError(
            f"The integer values of the image reach only {brightest:g}, which is no reflectance in 1/10000. "
            "Export the scene again as reflectance (0…1, floating point) or as digital numbers (0…10000)."
        )
    return 1 / QUANTIFICATION, ()


def _offset(
    dataset: gdal.Dataset, sample: np.ndarray, visible: Sequence[bool], scale: float
) -> tuple[float, tuple[str, ...]]:
    found = _number(dataset, ("BOA_ADD_OFFSET", "RADIO_ADD_OFFSET"))
    if found is not None:
        return found, (f"The offset {found:g} comes from the product's metadata.",)
    baseline = _baseline(dataset)
    if baseline is not None and baseline < _FIRST_BASELINE:
        return 0.0, ()
    if scale == 1 / QUANTIFICATION and _floor_is_raised(sample, np.array(visible), baseline is not None):
        note = (
            "The offset −1000 of processing baseline 04.00 and later was recognised by the darkest pixels. "
            "Set the offset to 0 (OFFSET=0) if it was already subtracted."
        )
        return BASELINE_OFFSET, (note,)
    return 0.0, ()


def _floor_is_raised(sample: np.ndarray, visible: np.ndarray, expected: bool) -> bool:
    """Return whether the darkest pixels carry the offset; where it is expected, they may be bright."""
    floor = np.nanpercentile(sample, _DARK_PERCENTILE, axis=1)
    low, high = _VISIBLE_FLOOR
    return bool(floor.min() >= _INFRARED_FLOOR and (expected or low <= floor[visible].min() < high))


def _number(dataset: gdal.Dataset, keys: Sequence[str]) -> float | None:
    metadata: Mapping[str, str] = dataset.GetMetadata() or {}
    for name, value in metadata.items():
        if any(name.upper() == key or name.upper().startswith(f"{key}_") for key in keys):
            try:
                return float(value)
            except ValueError:
                continue
    return None


def _baseline(dataset: gdal.Dataset) -> float | None:
    for name, value in (dataset.GetMetadata() or {}).items():
        if name.upper() == "PROCESSING_BASELINE" and re.fullmatch(r"\d+(\.\d+)?", value.strip()):
            return float(value)
    for name in dataset.GetFileList() or []:
        if found := _PRODUCT_BASELINE.search(name):
            return float(f"{found.group(1)}.{found.group(2)}")
    return None
