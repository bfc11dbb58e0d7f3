"""The pairs of a map and a reference that every program gets: small ones from seeds, and a run on the Chile scene."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal, osr

from ..core import jobs
from ..core.clustering.request import ClusterRequest
from ..core.feedback import SILENT
from ..core.interpretation import load_interpretation
from ..core.raster import open_raster, raising, writing
from ..core.scene.scene import SceneRequest
from .contest_scenes import SHARED

# What pixels without a label are on the map that other programs get: a class that no reference has.
UNLABELLED = 1
PIXEL_M = 10.0
_SIZE = 90, 70
_CLUSTERS = 12
_CHILE = "s2_l2a_12band.tif", "reference_recoded_to_worldcover_codes.tif"


@dataclass(frozen=True)
class Pair:
    """A raster of clusters, the code of each cluster's class (0 for none), and a reference, all on one grid.

    `codes` is the same map as class codes, with UNLABELLED where there is no label and 0 for no data. `run` is the run
    that the clusters are of, None for a made pair.
    """

    name: str
    clusters: Path
    labels: Mapping[int, int]
    codes: Path
    reference: Path
    run: Path | None = None


def made_pairs(folder: Path) -> list[Pair]:
    """Write pairs from fixed seeds; in all, map and reference have no data at places of their own.

    In "common" every class is on the map and in the reference, in "map only" one of the map's is not in the reference.
    "rare" has classes of a few pixels, one that is on the map alone, one that is in the reference alone, and clusters
    without a label.
    """
    shares, rare = (0.4, 0.3, 0.2, 0.1), (0.4, 0.004, 0.3, 0.2, 0.05, 0.006, 0.04)
    return [
        _made(folder, "common", 11, (10, 30, 40, 80), shares, (10, 30, 40, 80, 10)),
        _made(folder, "map only", 13, (10, 30, 40, 80), shares, (10, 30, 40, 80, 50, 30)),
        _made(folder, "rare", 12, (10, 20, 30, 40, 50, 70, 80), rare, (10, 30, 40, 50, 90, 0, 20, 80, 10, 0)),
    ]


def _made(
    folder: Path, title: str, seed: int, codes: tuple[int, ...], shares: tuple[float, ...], labels: tuple[int, ...]
) -> Pair:
    """Write a pair whose clusters lie mostly on the class that they are labelled with."""
    rng = np.random.default_rng(seed)
    reference = rng.choice(np.array(codes, np.uint8), _SIZE, p=shares)
    clusters = rng.integers(1, len(labels) + 1, _SIZE).astype(np.uint8)
    for cluster, code in enumerate(labels, 1):
        clusters[(reference == code) & (rng.random(_SIZE) < 0.6)] = cluster
    reference[rng.random(_SIZE) < 0.06] = 0
    clusters[rng.random(_SIZE) < 0.04] = 0
    system = osr.SpatialReference()
    system.ImportFromEPSG(32633)
    place = system.ExportToWkt(), (500_000.0, PIXEL_M, 0.0, 5_400_000.0, 0.0, -PIXEL_M)
    name = title.replace(" ", "_")
    ids = _write(folder / f"{name}_clusters.tif", clusters, *place)
    truth = _write(folder / f"{name}_reference.tif", reference, *place)
    named = dict(enumerate(labels, 1))
    return Pair(title, ids, named, _write(folder / f"{name}_map.tif", _mapped(clusters, named), *place), truth)


def chile_pair(folder: Path) -> Pair | None:
    """Make a run on the Chile scene, labelled by its spectra, beside its recoded reference; None without the scene."""
    scene, recoded = (SHARED / "tm_chile" / name for name in _CHILE)
    if not (scene.is_file() and recoded.is_file()):
        return None
    run = folder / "chile.interpretation"
    shutil.rmtree(run, ignore_errors=True)
    jobs.cluster(SceneRequest((str(scene),)), ClusterRequest(clusters=_CLUSTERS), run, SILENT)
    jobs.label(run, jobs.LabelRequest(), SILENT)
    with raising():
        dataset = open_raster(str(run / "clusters.tif"))
        ids = dataset.ReadAsArray()
        mapped, _ = load_interpretation(run).mapped_to_worldcover(range(1, int(ids.max()) + 1))
        labels = dict(enumerate(mapped, 1))
        place = dataset.GetProjection(), dataset.GetGeoTransform()
    codes = _write(folder / "chile_map.tif", _mapped(ids, labels), *place)
    return Pair("Chile", run / "clusters.tif", labels, codes, recoded, run)


def _mapped(clusters: np.ndarray, labels: Mapping[int, int]) -> np.ndarray:
    table = np.zeros(256, np.uint8)
    for cluster, code in labels.items():
        table[cluster] = code or UNLABELLED
    return table[clusters]


def _write(path: Path, values: np.ndarray, crs: str, geotransform: tuple[float, ...]) -> Path:
    driver = gdal.GetDriverByName("GTiff")
    with writing(driver.Create(str(path), values.shape[1], values.shape[0], 1, gdal.GDT_Byte)) as raster:
        raster.SetProjection(crs)
        raster.SetGeoTransform(geotransform)
        raster.GetRasterBand(1).SetNoDataValue(0)
        raster.GetRasterBand(1).WriteArray(values)
    return path
