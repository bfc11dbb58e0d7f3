"""Pictures for the help and the first page of the dock, out of a click-through in twice the usual density."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from landcover_interpreter.core.clustering.raster import cluster_colour
from landcover_interpreter.core.interpretation import load_interpretation
from landcover_interpreter.core.raster import raising
from osgeo import gdal
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage

# Of the help, by the pictures of the click-through.
SHOTS = {
    "scene": "scene-dock",
    "clusters": "cluster-dock",
    "labels": "review-dock",
    "results": "results-dock",
    "matrix": "matrix-dock",
    "add_voter": "add_voter",
    "send": "send",
}
# Three quarters of twice the density: crisp enough, and small enough for the package.
_SHRUNK, _QUALITY = 0.75, 75
# A place where town, fields, wood, river and lake meet, in pixels of the demo scene, and the side of its picture.
_PLACE, _SIDE = (450, 280, 320, 320), 320
_TRUE_COLOUR, _BRIGHTEST = (4, 3, 2), 2500


def keep_for_help(shots: Path, noted: Mapping[str, Any], folder: Path) -> None:
    """Write the pictures into the help's folder: flat colours as PNG, the rest as JPEG."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, shot in SHOTS.items():
        picture = QImage(str(shots / f"{shot}.png"))
        width = round(picture.width() * _SHRUNK)
        small = picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        small.save(str(folder / f"{name}.jpg"), quality=_QUALITY)
    with raising():
        image, clusters, classes = how_it_works(Path(noted["image"]), Path(noted["run"]))
    _drawn(image).save(str(folder / "how-image.jpg"), quality=90)
    _drawn(clusters).save(str(folder / "how-clusters.png"))
    _drawn(classes).save(str(folder / "how-map.png"))


def _drawn(picture: np.ndarray) -> QImage:
    height, width, _ = picture.shape
    return QImage(picture.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def how_it_works(image: Path, run: Path) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return a place as an image, in clusters and as a map, each uint8 (rows, columns, 3)."""
    found = load_interpretation(run)
    count = len(found.clusters)
    codes = {entry.cluster: entry.code for entry in found.legend}
    clusters, classes = np.zeros((2, 256, 3), np.uint8)
    for cluster in found.clusters:
        clusters[cluster] = cluster_colour(cluster, count)
        if codes[cluster]:
            classes[cluster] = found.taxonomy.by_code(codes[cluster]).colour
    ids = _read(run / "clusters.tif", (1,))[..., 0]
    light = np.clip(_read(image, _TRUE_COLOUR) / _BRIGHTEST, 0, 1)
    return np.round(255 * light).astype(np.uint8), clusters[ids], classes[ids]


def _read(path: Path, bands: tuple[int, ...]) -> np.ndarray:
    dataset = gdal.Open(str(path))
    size = {"buf_xsize": _SIDE, "buf_ysize": _SIDE}
    return np.stack([dataset.GetRasterBand(band).ReadAsArray(*_PLACE, **size) for band in bands], axis=-1)
