"""The cluster raster: written raw as results come, then renumbered and compressed."""

from __future__ import annotations

import colorsys
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from functools import partial
from pathlib import Path

import numpy as np
from osgeo import gdal

from ..errors import RunFolderError
from ..feedback import Feedback
from ..raster import cancellable, open_raster, raising, read_bands, require_whole, writing
from ..scene.grid import Grid, Window, grid_of
from ..streaming import map_ordered

_TILES = ["TILED=YES", "BLOCKXSIZE=512", "BLOCKYSIZE=512"]
# Level 6 takes nine times as long as level 1 on a map of clusters and saves a sixth of its size.
_COMPRESSED = [*_TILES, "COMPRESS=DEFLATE", "ZLEVEL=1", "NUM_THREADS=ALL_CPUS", "BIGTIFF=IF_SAFER"]
_ROWS = 1024
_OVERVIEW_SIDE = 512
# What 16 bits hold, and the colours of clusters that were made of others: each a golden section of the range on
# from the one before, so that neighbours in number are far apart in hue.
HIGHEST_CLUSTER = 65_535
_GOLDEN = 0.6180339887


def id_type(highest: int) -> type[np.unsignedinteger]:
    """Return the smallest type for cluster ids up to the highest; 255, customarily no data, is no id in a byte."""
    return np.uint8 if highest <= 254 else np.uint16


def create_raw(path: Path, grid: Grid, clusters: int) -> gdal.Dataset:
    """Create an uncompressed raster on the grid with 0 as no data, to be written in any order."""
    kind = gdal.GDT_Byte if id_type(clusters) is np.uint8 else gdal.GDT_UInt16
    return _create(path, grid, kind, [*_TILES, "SPARSE_OK=FALSE"])


def create_compressed(path: Path, grid: Grid, kind: type[np.unsignedinteger]) -> gdal.Dataset:
    """Create a tiled, compressed raster on the grid with 0 as no data, to be written tile row by tile row."""
    return _create(path, grid, gdal.GDT_Byte if kind is np.uint8 else gdal.GDT_UInt16, _COMPRESSED)


def _create(path: Path, grid: Grid, kind: int, options: list[str]) -> gdal.Dataset:
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), grid.width, grid.height, 1, kind, options)
    dataset.SetGeoTransform(grid.geotransform)
    if grid.crs:
        dataset.SetProjection(grid.crs)
    dataset.GetRasterBand(1).SetNoDataValue(0)
    return dataset


def recode(source: Path, target: Path, codes: np.ndarray, executor: Executor, feedback: Feedback) -> None:
    """Write `target` as `source` with every value v replaced by codes[v], in one streamed pass.

    The target has the codes' own type, uint8 or uint16. Raises RunFolderError for a value without a code.
    """
    _write(source, target, codes.dtype.type, partial(_recoded, str(source), codes), executor, feedback)


def overlay(source: Path, parts: Path, target: Path, codes: np.ndarray, executor: Executor, feedback: Feedback) -> None:
    """Write `target` as `source`, but codes[p] wherever the raster `parts`, on the same grid, holds a p above 0.

    The target has the codes' own type, uint8 or uint16.
    """
    _write(source, target, codes.dtype.type, partial(_overlaid, str(source), str(parts), codes), executor, feedback)


def _write(
    source: Path,
    target: Path,
    kind: type[np.unsignedinteger],
    job: Callable[[Window], np.ndarray],
    executor: Executor,
    feedback: Feedback,
) -> None:
    """Write what a job makes of every window of the source's grid."""
    with raising():
        grid = grid_of(open_raster(str(source)))
    windows = [Window(0, row, grid.width, min(_ROWS, grid.height - row)) for row in range(0, grid.height, _ROWS)]
    with raising(), writing(create_compressed(target, grid, kind)) as dataset:
        for window, part in zip(windows, map_ordered(job, windows, executor, feedback)):
            dataset.GetRasterBand(1).WriteArray(part, 0, window.row)
            dataset.FlushCache()
    with raising():
        require_whole(target)


def read_ids(raster: str, window: Window) -> np.ndarray:
    """Read a window of a cluster raster, (height, width) uint8 or uint16; RuntimeError when that fails."""
    with raising():
        dataset = open_raster(raster)
        return read_bands(dataset, (1,), window.column, window.row, window.width, window.height)[0]


def _recoded(source: str, codes: np.ndarray, window: Window) -> np.ndarray:
    values = read_ids(source, window)
    if values.dtype.kind != "u" or values.max() >= len(codes):
        raise RunFolderError(f"{source} holds values other than the clusters of its run. Cluster the scene again.")
    return codes[values]


def _overlaid(source: str, parts: str, codes: np.ndarray, window: Window) -> np.ndarray:
    values, found = read_ids(source, window), read_ids(parts, window)
    return np.where(found > 0, codes[found], values).astype(codes.dtype)


def add_overviews(path: Path, feedback: Feedback) -> None:
    """Add overviews by nearest neighbour until the smallest fits a small window; Cancelled when the user stops."""
    with raising(), writing(gdal.Open(str(path), gdal.GA_Update)) as dataset:
        side, levels = max(dataset.RasterXSize, dataset.RasterYSize), []
        while side > _OVERVIEW_SIDE:
            side, levels = side // 2, [*levels, 2 ** (len(levels) + 1)]
        if levels:
            with cancellable(feedback) as progress:
                dataset.BuildOverviews("NEAREST", levels, callback=progress)


def finish_raster(path: Path, clusters: Sequence[int], first: int) -> None:
    """Give the clusters names, and colours that suggest no land cover; `first` as in cluster_colour."""
    with raising(), writing(gdal.Open(str(path), gdal.GA_Update)) as dataset:
        band = dataset.GetRasterBand(1)
        table, names = gdal.ColorTable(), ["no data"] + [""] * max(clusters)
        for cluster in clusters:
            table.SetColorEntry(cluster, (*cluster_colour(cluster, first), 255))
            names[cluster] = f"Cluster {cluster}"
        table.SetColorEntry(0, (0, 0, 0, 0))
        band.SetRasterColorTable(table)
        band.SetCategoryNames(names)
        band.SetDescription("cluster")


def cluster_colour(cluster: int, first: int) -> tuple[int, int, int]:
    """Return a colour between violet and orange: no green, no blue, nothing that looks like land cover.

    `first` is the number of clusters that the clustering made, ids 1 … first. The hues of those are evenly
    spread; what was split and merged of them has higher ids, and leaves their colours as they were.
    """
    place = (cluster - 1) / max(first - 1, 1) if cluster <= first else (cluster - first) * _GOLDEN % 1.0
    hue = (0.76 + 0.33 * place) % 1.0
    lightness = (0.42, 0.62, 0.78)[cluster % 3]
    red, green, blue = colorsys.hls_to_rgb(hue, lightness, 0.65)
    return round(red * 255), round(green * 255), round(blue * 255)
