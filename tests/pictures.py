"""What tests of pictures share: a small scene with its clusters, a cluster's profile, and PNG files taken apart."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
from landcover_interpreter.core.clustering.profiles import ClusterProfile
from landcover_interpreter.core.clustering.tally import Site
from landcover_interpreter.core.scene.scene import Scene, SceneRequest, open_scene
from landcover_interpreter.tests.scenes import digital_numbers, ground, write_raster
from osgeo import gdal

ROLES = ("B02", "B03", "B04", "B08")


def four_covers(folder: Path, height: int = 150, width: int = 200, **options) -> Scene:
    """Write and open a scene of four covers in quarters; options as of write_raster."""
    bands = digital_numbers(ground(ROLES, height, width))
    file = write_raster(folder / "scene.tif", bands, names=ROLES, **options)
    return open_scene(SceneRequest((str(file),), offset=0.0))


def write_clusters(folder: Path, clusters: np.ndarray, **options) -> Path:
    """Write clusters.tif from (height, width)."""
    return write_raster(folder / "clusters.tif", clusters[None].astype(np.uint8), nodata=0, **options)


def profile_of(cluster: int, *sites: Site) -> ClusterProfile:
    """Return the profile of a green cluster with these sites."""
    mean = {"B02": 0.02, "B03": 0.03, "B04": 0.02, "B08": 0.3, "NDVI": 0.875}
    return ClusterProfile(
        cluster=cluster,
        pixels=1000,
        hectares=10.0,
        share=0.1,
        mean=mean,
        deviation=dict.fromkeys(mean, 0.01),
        percentiles={name: (value,) * 5 for name, value in mean.items()},
        texture_nir=0.05,
        texture_red=0.08,
        cohesion=0.8,
        sites=sites,
    )


def png_chunks(png: bytes) -> list[tuple[str, bytes]]:
    """Return the name and content of every chunk of a PNG file."""
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    found, place = [], 8
    while place < len(png):
        (length,) = struct.unpack(">I", png[place : place + 4])
        found.append((png[place + 4 : place + 8].decode("ascii"), png[place + 8 : place + 8 + length]))
        place += 12 + length
    return found


def png_pixels(png: bytes) -> np.ndarray:
    """Return a PNG file's pixels, (height, width) or (height, width, 3)."""
    gdal.FileFromMemBuffer("/vsimem/test.png", png)
    try:
        dataset = gdal.Open("/vsimem/test.png")
        pixels = dataset.ReadAsArray()
        return pixels if pixels.ndim == 2 else np.moveaxis(pixels, 0, -1)
    finally:
        gdal.Unlink("/vsimem/test.png")
