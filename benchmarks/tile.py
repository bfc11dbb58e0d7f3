"""The rasters of the bench: a full Sentinel-2 tile and a cut of it.

The tile is a small real scene, repeated by mirroring so that no seam is an edge, with a little noise so that
no two copies are the same and DEFLATE has as much to do as with a real scene. The noise of a block depends on
the seed and the block's place alone: the same source gives the same pixels, on any machine. The layout is
GDAL's default, all bands of a pixel together; readers that go band by band (GRASS) decode each block for each
band, which costs GRASS about a fifth of its time. The recipe is kept in the file, to know a finished one by.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from osgeo import gdal

REPOSITORY = Path(__file__).resolve().parents[1]
FOLDER = REPOSITORY / "build" / "bench"
SOURCE = REPOSITORY.parent / "shared" / "scenes" / "danube_ftw_two_dates" / "s2_4band_a.tif"
BANDS = ("B04", "B03", "B02", "B08")
TILE_SIZE = 10980  # pixels of 10 m along one side of a Sentinel-2 tile
CUT_SIZE = 2000
BLOCK = 512
NOISE_DN = 12  # half width of the uniform noise: 0.0012 in reflectance, about the sensor's own
CREATION = [
    "TILED=YES",
    f"BLOCKXSIZE={BLOCK}",
    f"BLOCKYSIZE={BLOCK}",
    "COMPRESS=DEFLATE",
    "NUM_THREADS=ALL_CPUS",
]
RECIPE_KEY = "BENCH_RECIPE"


@contextmanager
def plain_gdal_errors() -> Iterator[None]:
    """GDAL answers with None and codes and prints nothing, whatever the caller has chosen; set back after."""
    raising = gdal.GetUseExceptions()
    gdal.DontUseExceptions()
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()
        if raising:
            gdal.UseExceptions()


@plain_gdal_errors()
def full_tile(folder: Path = FOLDER, source: Path | None = None, size: int = TILE_SIZE, seed: int = 2) -> Path:
    """Path of the bench tile in `folder`, made now unless it is there already.

    `source` is a uint16 raster with bands described B04, B03, B02 and B08, or with just these four in this
    order; without it the Danube scene beside the repository. The tile is size × size pixels, 4 bands uint16.

    Raises FileNotFoundError without a source, ValueError if the source has other bands or another type.
    """
    scene = Path(source or SOURCE)
    target = Path(folder) / f"tile_{size}.tif"
    recipe = f"1 {scene.name} {size} {NOISE_DN} {seed}"
    if _recipe_of(target) == recipe:
        return target
    pixels, like = _read_source(scene)
    with _finished_as(target) as unfinished:
        _write_tile(unfinished, pixels, like, size, seed, recipe)
    return target


@plain_gdal_errors()
def cut(source: Path, size: int = CUT_SIZE, target: Path | None = None) -> Path:
    """Path of the upper left size × size pixels of `source`, in the same layout, made now unless there."""
    target = Path(target or Path(source).with_name(f"cut_{size}.tif"))
    recipe = f"{_recipe_of(source) or Path(source).name} cut {size}"
    if _recipe_of(target) == recipe:
        return target
    with _finished_as(target) as unfinished:
        options = {"srcWin": [0, 0, size, size], "creationOptions": CREATION}
        made = gdal.Translate(str(unfinished), str(source), metadataOptions=[f"{RECIPE_KEY}={recipe}"], **options)
        if made is None:
            raise OSError(f"{source}: no cut of {size} × {size} pixels could be written to {target}")
        made = None
    return target


def _recipe_of(path: Path) -> str | None:
    """What a finished raster was made from; None for a missing or unreadable one."""
    if not Path(path).exists():
        return None
    dataset = gdal.Open(str(path))
    return dataset.GetMetadataItem(RECIPE_KEY) if dataset else None


@contextmanager
def _finished_as(target: Path) -> Iterator[Path]:
    """A name to write under; it becomes `target` only when the block ends without an error."""
    target.parent.mkdir(parents=True, exist_ok=True)
    unfinished = target.with_name(f".{target.stem}.{os.getpid()}.tif")
    gdal.ErrorReset()
    try:
        yield unfinished
        if gdal.GetLastErrorType() >= gdal.CE_Failure:  # a full disk may show at the last flush only
            raise OSError(f"{target}: {gdal.GetLastErrorMsg()}")
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)


def _read_source(path: Path) -> tuple[np.ndarray, gdal.Dataset]:
    """Pixels (4, rows, columns) uint16 in the order of BANDS, and the open dataset for its grid."""
    if not path.exists():
        raise FileNotFoundError(f"{path}: the bench tile is made from this scene; name another one")
    dataset = gdal.Open(str(path))
    if dataset is None:
        raise ValueError(f"{path}: not a raster that GDAL can open")
    pixels = np.stack([dataset.GetRasterBand(number).ReadAsArray() for number in _band_numbers(path, dataset)])
    if pixels.dtype != np.uint16:
        raise ValueError(f"{path}: {pixels.dtype} pixels; the bench tile is made from uint16")
    return pixels, dataset


def _band_numbers(path: Path, dataset: gdal.Dataset) -> list[int]:
    """Numbers of the bands B04, B03, B02 and B08."""
    described = {dataset.GetRasterBand(n).GetDescription(): n for n in range(1, dataset.RasterCount + 1)}
    if set(BANDS) <= set(described):
        return [described[band] for band in BANDS]
    if dataset.RasterCount == len(BANDS):
        return [1, 2, 3, 4]
    found = ", ".join(filter(None, described)) or "without descriptions"
    raise ValueError(f"{path}: {dataset.RasterCount} bands, {found}; {', '.join(BANDS)} are needed")


def _write_tile(path: Path, pixels: np.ndarray, like: gdal.Dataset, size: int, seed: int, recipe: str) -> None:
    """Write the tile a row of blocks at a time: about 50 MB are held, whatever its size."""
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), size, size, len(BANDS), gdal.GDT_UInt16, options=CREATION)
    if dataset is None:
        raise OSError(f"{path}: cannot be created")
    dataset.SetProjection(like.GetProjection())
    dataset.SetGeoTransform(like.GetGeoTransform())
    dataset.SetMetadataItem(RECIPE_KEY, recipe)
    for number, band in enumerate(BANDS, start=1):
        dataset.GetRasterBand(number).SetDescription(band)
    for top in range(0, size, BLOCK):
        for left in range(0, size, BLOCK):
            block = _block(pixels, top, left, min(BLOCK, size - top), min(BLOCK, size - left), seed)
            if dataset.WriteArray(block, left, top) != gdal.CE_None:
                raise OSError(f"{path}: writing stopped at row {top}; is the disk full?")
        dataset.FlushCache()


def _block(pixels: np.ndarray, top: int, left: int, rows: int, columns: int, seed: int) -> np.ndarray:
    """Pixels (4, rows, columns) uint16 of one block: the mirrored source and its noise; 0 stays 0."""
    down = _mirrored(np.arange(top, top + rows), pixels.shape[1])
    across = _mirrored(np.arange(left, left + columns), pixels.shape[2])
    scene = pixels[:, down[:, None], across[None, :]].astype(np.int32)
    noise = np.random.default_rng([seed, top, left])
    noisy = scene + noise.integers(-NOISE_DN, NOISE_DN, size=scene.shape, endpoint=True, dtype=np.int16)
    return np.where(scene == 0, 0, np.clip(noisy, 1, 65535)).astype(np.uint16)


def _mirrored(index: np.ndarray, length: int) -> np.ndarray:
    """Index into a line of `length` pixels that is repeated forwards and backwards in turn."""
    place = index % (2 * length)
    return np.minimum(place, 2 * length - 1 - place)
