"""The cluster raster: written raw as results come, then renumbered and compressed."""

from __future__ import annotations

import colorsys
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


def create_raw(path: Path, grid: Grid, clusters: int) -> gdal.Dataset:
    """Create an uncompressed raster on the grid with 0 as no data, to be written in any order."""
    return _create(path, grid, gdal.GDT_Byte if clusters < 255 else gdal.GDT_UInt16, [*_TILES, "SPARSE_OK=FALSE"])


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

    The target is uint8 where the codes fit, else uint16. Raises RunFolderError for a value without a code.
    """
    _write_recoded(source, target, codes, executor, feedback)
    with raising():
        require_whole(target)


def _write_recoded(source: Path, target: Path, codes: np.ndarray, executor: Executor, feedback: Feedback) -> None:
    kind = np.uint8 if codes.max(initial=0) < 256 else np.uint16
    with raising():
        grid = grid_of(open_raster(str(source)))
    windows = [Window(0, row, grid.width, min(_ROWS, grid.height - row)) for row in range(0, grid.height, _ROWS)]
    job = partial(_recode_window, str(source), codes.astype(kind))
    with raising(), writing(create_compressed(target, grid, kind)) as dataset:
        for window, part in zip(windows, map_ordered(job, windows, executor, feedback)):
            dataset.GetRasterBand(1).WriteArray(part, 0, window.row)
            dataset.FlushCache()


def _recode_window(source: str, codes: np.ndarray, window: Window) -> np.ndarray:
    with raising():
        dataset = open_raster(source)
        values = read_bands(dataset, (1,), window.column, window.row, window.width, window.height)[0]
    if values.dtype.kind != "u" or values.max() >= len(codes):
        raise RunFolderError(
            f"{source} holds values other than the {len(codes) - 1} clusters of its run. Cluster the scene again."
        )
    return codes[values]


def add_overviews(path: Path, feedback: Feedback) -> None:
    """Add overviews by nearest neighbour until the smallest fits a small window; Cancelled when the user stops."""
    with raising(), writing(gdal.Open(str(path), gdal.GA_Update)) as dataset:
        side, levels = max(dataset.RasterXSize, dataset.RasterYSize), []
        while side > _OVERVIEW_SIDE:
            side, levels = side // 2, [*levels, 2 ** (len(levels) + 1)]
        if levels:
            with cancellable(feedback) as progress:
                dataset.BuildOverviews("NEAREST", levels, callback=progress)


def finish_raster(path: Path, clusters: int) -> None:
    """Give the clusters names, and colours that suggest no land cover."""
    with raising(), writing(gdal.Open(str(path), gdal.GA_Update)) as dataset:
        band = dataset.GetRasterBand(1)
        table = gdal.ColorTable()
        for cluster in range(1, clusters + 1):
            table.SetColorEntry(cluster, (*cluster_colour(cluster, clusters), 255))
        table.SetColorEntry(0, (0, 0, 0, 0))
        if band.DataType == gdal.GDT_Byte:
            band.SetRasterColorTable(table)
        band.SetCategoryNames(["no data", *(f"Cluster {cluster}" for cluster in range(1, clusters + 1))])
        band.SetDescription("cluster")


def cluster_colour(cluster: int, clusters: int) -> tuple[int, int, int]:
    """Return a colour between violet and orange: no green, no blue, nothing that looks like land cover."""
    hue = (0.76 + 0.33 * (cluster - 1) / max(clusters - 1, 1)) % 1.0
    lightness = (0.42, 0.62, 0.78)[cluster % 3]
    red, green, blue = colorsys.hls_to_rgb(hue, lightness, 0.65)
    return round(red * 255), round(green * 255), round(blue * 255)
