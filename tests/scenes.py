"""What tests read and write: the shared scenes where they are there, and small rasters of their own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, gdal_array, osr

SHARED = Path(__file__).resolve().parents[2] / "shared"
UTM_33N = 32633


def shared(path: str) -> Path:
    """Return a file of ../shared ("scenes/tm_chile/s2_l2a_12band.tif"); skip the test where it is absent."""
    found = SHARED / path
    if not found.exists():
        pytest.skip(f"../shared/{path} is not there")
    return found


def crs_wkt(epsg: int) -> str:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    return reference.ExportToWkt()


def write_raster(
    path: Path,
    bands: np.ndarray | Sequence[np.ndarray],
    *,
    names: Sequence[str] = (),
    pixel_m: float = 10,
    origin: tuple[float, float] = (500_000, 5_400_000),
    geotransform: Sequence[float] | None = None,
    epsg: int | None = UTM_33N,
    nodata: float | None = None,
    tags: Mapping[str, str] | None = None,
    options: Sequence[str] = (),
    driver: str = "GTiff",
) -> Path:
    """Write (bands, height, width) of one dtype, north up in UTM unless told otherwise; return the path."""
    bands = np.asarray(bands)
    count, height, width = bands.shape
    kind = gdal_array.NumericTypeCodeToGDALTypeCode(bands.dtype)
    dataset = gdal.GetDriverByName(driver).Create(str(path), width, height, count, kind, list(options))
    dataset.SetGeoTransform(geotransform or (origin[0], pixel_m, 0, origin[1], 0, -pixel_m))
    if epsg is not None:
        dataset.SetProjection(crs_wkt(epsg))
    dataset.SetMetadata(dict(tags or {}))
    for number, values in enumerate(bands, 1):
        band = dataset.GetRasterBand(number)
        if nodata is not None:
            band.SetNoDataValue(nodata)
        if names:
            band.SetDescription(names[number - 1])
        band.WriteArray(values)
    dataset.FlushCache()
    return path


# Surface reflectance as is usual for clear water, conifer wood, meadow and dry soil.
GROUND = {
    "B01": (0.050, 0.020, 0.030, 0.080),
    "B02": (0.045, 0.022, 0.035, 0.100),
    "B03": (0.040, 0.035, 0.070, 0.140),
    "B04": (0.025, 0.022, 0.040, 0.190),
    "B05": (0.020, 0.055, 0.110, 0.210),
    "B06": (0.015, 0.170, 0.300, 0.230),
    "B07": (0.012, 0.220, 0.380, 0.250),
    "B08": (0.010, 0.240, 0.400, 0.270),
    "B8A": (0.008, 0.250, 0.420, 0.280),
    "B09": (0.005, 0.260, 0.430, 0.290),
    "B10": (0.001, 0.001, 0.002, 0.002),
    "B11": (0.004, 0.110, 0.220, 0.360),
    "B12": (0.003, 0.045, 0.110, 0.310),
}


def ground(roles: Sequence[str], height: int = 60, width: int = 80, seed: int = 1) -> np.ndarray:
    """Return reflectance (roles, height, width) of four covers in quarters, each varying by some per cent."""
    rng = np.random.default_rng(seed)
    cover = (np.arange(height)[:, None] * 2 // height) * 2 + np.arange(width) * 2 // width
    spectra = np.array([GROUND[role] for role in roles])[:, cover]
    return spectra * rng.normal(1, 0.05, (1, height, width)) * rng.normal(1, 0.02, spectra.shape)


def digital_numbers(reflectance: np.ndarray, offset: int = 0) -> np.ndarray:
    """Return reflectance as stored in products: uint16, 1/10000, here with `offset` added (1000 from 04.00 on)."""
    return np.round(reflectance * 10_000 + offset).astype(np.uint16)
