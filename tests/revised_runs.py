"""Runs whose clusters are merged and split, and what their rasters and models hold."""

from __future__ import annotations

import numpy as np
from landcover_interpreter.core import jobs
from landcover_interpreter.core.clustering.blocks import read_window
from landcover_interpreter.core.clustering.features import variables_of
from landcover_interpreter.core.clustering.model_file import load_extraction, load_model
from landcover_interpreter.core.clustering.passes import plan_windows, tally_window
from landcover_interpreter.core.clustering.profiles import profiles_of
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.interpretation import load_interpretation
from landcover_interpreter.core.scene.grid import Window
from landcover_interpreter.core.scene.scene import SceneRequest
from landcover_interpreter.tests.clusterings import by_pixels
from landcover_interpreter.tests.patchwork import FIVE_BANDS, parcels
from landcover_interpreter.tests.scenes import write_raster

CLUSTERS = 6


def clustered(folder, minimum_mapping_unit_ha=0.0, clusters=CLUSTERS, values=None):
    values = parcels(220, 260) if values is None else values
    file = write_raster(folder / "scene.tif", values, names=FIVE_BANDS, nodata=0)
    run = folder / "run"
    request = by_pixels(clusters=clusters, minimum_mapping_unit_ha=minimum_mapping_unit_ha)
    jobs.cluster(SceneRequest((str(file),)), request, run, SILENT)
    return run


def content(run):
    return {path.relative_to(run).as_posix(): path.read_bytes() for path in run.rglob("*") if path.is_file()}


def profiles(run):
    return {profile.cluster: profile for profile in load_interpretation(run).profiles}


def tallied(run):
    """Profiles of what the raster holds now, tallied over the whole scene."""
    found = load_interpretation(run)
    highest = max(found.clusters)
    tallies = [
        tally_window(found.scene, variables_of(found.scene), highest, str(run / "clusters.tif"), 1, window)
        for window in plan_windows(found.scene)
    ]
    total = tallies[0]
    for tally in tallies[1:]:
        total.add(tally)
    return {profile.cluster: profile for profile in profiles_of(total) if profile.cluster in found.clusters}


def modelled(run):
    """What the model of a run gives for every pixel of its scene."""
    found, model = load_interpretation(run), load_model(run / "model.npz")
    extraction, grid = load_extraction(run / "model.npz"), found.scene.grid
    pixels = read_window(found.scene, extraction, Window(0, 0, grid.width, grid.height))
    valid, features = pixels.valid, extraction.features(variables_of(found.scene), pixels.block)
    features = features.reshape(len(features), -1)[:, valid.ravel()]
    ids = np.zeros(valid.shape, np.uint16)
    ids[valid] = model.assign(features).astype(np.uint16) + 1
    return ids
