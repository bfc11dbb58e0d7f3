"""Scenes to make runs of and to apply them to."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from landcover_interpreter.core import jobs
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.scene.scene import SceneRequest
from landcover_interpreter.tests.clusterings import by_pixels
from landcover_interpreter.tests.patchwork import FIVE_BANDS, parcels, read
from landcover_interpreter.tests.scenes import write_raster

REQUEST = by_pixels(clusters=7, sample=50_000, seed=3)


def scene(path, values, names=FIVE_BANDS, others=(), **options):
    asked = {name: options.pop(name) for name in ("offset", "bands", "elevation") if name in options}
    file = write_raster(path, values, names=names, nodata=0, **options)
    return SceneRequest((str(file),), others=tuple(others), **asked)


def clustered(asked, run, **choices):
    jobs.cluster(asked, replace(REQUEST, **choices), run, SILENT)
    return run


def ids(run):
    return read(run / "clusters.tif")


def gaps(values, seed):
    """Values with a few holes, as clouds leave them."""
    holed = values.copy()
    rng = np.random.default_rng(seed)
    for row, column in rng.integers(0, 120, (6, 2)):
        holed[:, row : row + 20, column : column + 25] = 0
    return holed


def two_dates(folder, gain=1.0, shift=0, **options):
    """Two dates of the same parcels with holes of their own, stored as value × gain + shift."""
    dates = [gaps(parcels(seed=seed), seed) for seed in (4, 5)]
    first, second = (np.where(date > 0, date * gain + shift, 0).astype(np.uint16) for date in dates)
    folder.mkdir(exist_ok=True)
    other = scene(folder / "2024-08-01.tif", second, **options)
    return scene(folder / "2024-05-01.tif", first, others=[other], **options)


def changed(values, gain, shift):
    """Digital numbers of reflectances × gain + shift."""
    reflectance = np.where(values > 0, values * 1e-4 * gain + shift, 0)
    return np.round(1e4 * reflectance).astype(np.uint16)
