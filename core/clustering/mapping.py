"""From a scene to clusters.tif, the cluster model and the profiles."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from concurrent.futures import Executor
from contextlib import ExitStack
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np

from ..errors import ClusteringError
from ..feedback import Feedback, Step
from ..raster import raising, writing
from ..scene.grid import Grid, Window
from ..scene.scene import Scene
from ..streaming import map_ordered
from .cleaning import MAJORITY_WINDOWS
from .coverage import coverage_lines
from .features.extraction import Extraction
from .fitting import draw_from, fit_features, with_reach
from .kmeans import one_thread
from .model import FittedModel, algorithm, fitting_text
from .passes import Assignment, assign_window, detail_step, plan_windows, tally_window
from .profiles import ClusterProfile, profiles_of
from .raster import create_compressed, create_raw, finish_raster, id_type, recode
from .request import ClusterRequest
from .segments import SEGMENT_SPACINGS
from .sieve import sieve
from .tally import Tally

# A cluster's spectrum is made from at least so many pixels, or from all it has.
_FEWEST_DESCRIBED = 100


@dataclass(frozen=True)
class Clustering:
    """A fitted model whose cluster i − 1 is the raster's id i, its features, and the clusters' profiles."""

    model: FittedModel
    extraction: Extraction
    profiles: tuple[ClusterProfile, ...]


def cluster_scene(
    scene: Scene, request: ClusterRequest, raster: Path, executor: Executor, feedback: Feedback
) -> Clustering:
    """Fit on a sample and assign every pixel in one streamed pass, writing `raster` (new) beside a raw file.

    Ids run 1 … K by falling area; 0 is no data. What else the pass gives goes to the raster's folder: MEMBERSHIP
    where the model has it, OBSERVATIONS of several dates. Raises ClusteringError for impossible requests and
    Cancelled when the user stops.
    """
    chosen = algorithm(request.algorithm)
    minimum_pixels = minimum_patch(scene.grid, request.minimum_mapping_unit_ha)
    check_segments(request.segments)
    check_majority(request.majority)
    extraction, sample = fit_features(scene, request, draw_from(scene, request, executor), Step(feedback, 0, 0.1))
    feedback.text(fitting_text(chosen, request.clusters, sample))
    model = chosen.fit(extraction.spec, sample, request, feedback)
    extraction = with_reach(extraction, model, sample)
    assignment = Assignment(scene, extraction, model, request.majority, request.segments)
    return map_clusters(assignment, minimum_pixels, raster, executor, Step(feedback, 0.1, 1))


def map_clusters(
    assignment: Assignment, minimum_pixels: int, raster: Path, executor: Executor, feedback: Feedback
) -> Clustering:
    """Assign every pixel of a scene and write `raster`, ids by falling area."""
    model, raw = assignment.model, raster.with_suffix(".raw.tif")
    tally = assign_scene(assignment, minimum_pixels, raw, executor, Step(feedback, 0, 0.9))
    order = by_falling_area(tally.pixels)
    recode(raw, raster, _codes(order), executor, Step(feedback, 0.9, 1))
    raw.unlink()
    finish_raster(raster, range(1, model.clusters + 1), model.clusters)
    return Clustering(model.reordered(order), assignment.extraction, _renumbered(profiles_of(tally), order))


def map_known(
    assignment: Assignment,
    clusters: Sequence[int],
    first: int,
    minimum_pixels: int,
    raster: Path,
    executor: Executor,
    feedback: Feedback,
) -> tuple[ClusterProfile, ...]:
    """Assign every pixel of a scene and write `raster` with the ids that the model gives; return the profiles of these.

    `clusters` are all ids there may be, rising; one that the scene does not have gets a profile without pixels. `first`
    is as in cluster_colour.
    """
    raw = raster.with_suffix(".raw.tif")
    tally = assign_scene(assignment, minimum_pixels, raw, executor, Step(feedback, 0, 0.9))
    codes = np.arange(assignment.model.clusters + 1).astype(id_type(max(clusters)))
    recode(raw, raster, codes, executor, Step(feedback, 0.9, 1))
    raw.unlink()
    finish_raster(raster, clusters, first)
    return tuple(profile for profile in profiles_of(tally) if profile.cluster in clusters)


def assign_scene(
    assignment: Assignment, minimum_pixels: int, raw: Path, executor: Executor, feedback: Feedback
) -> Tally:
    """Write `raw` (new) with the cluster that the model gives every pixel of a scene, and return the tally.

    Patches of fewer than `minimum_pixels` join their neighbours. Further layers are written beside it.
    """
    scene, model = assignment.scene, assignment.model
    feedback.text("Assigning every pixel…")
    windows = plan_windows(scene, assignment.margin)
    with one_thread():
        tally = _assign(assignment, windows, raw, executor, Step(feedback, 0, 0.85))
    if minimum_pixels > 1:
        feedback.text(f"Removing patches under {minimum_pixels} pixels…")
        sieve(raw, minimum_pixels, Step(feedback, 0.85, 0.92))
    if minimum_pixels > 1 or poorly_described(tally, model.clusters):
        step = 1 if poorly_described(tally, model.clusters) else detail_step(scene.grid)
        job = partial(tally_window, scene, assignment.variables, model.clusters, str(raw), step)
        tally = added(map_ordered(job, plan_windows(scene), executor, Step(feedback, 0.92, 1)))
    return tally


def check_majority(window: int) -> None:
    """Raise ClusteringError for a window of the majority filter that is not odd, or too large."""
    if window not in MAJORITY_WINDOWS:
        raise ClusteringError(
            f"MAJORITY is {window}: give an odd number of pixels from {MAJORITY_WINDOWS[0]} to {MAJORITY_WINDOWS[-1]}; "
            "1 keeps every pixel."
        )


def check_segments(spacing: int) -> None:
    """Raise ClusteringError for a spacing of segments that is negative, or too large."""
    if spacing not in SEGMENT_SPACINGS:
        raise ClusteringError(
            f"SEGMENTS is {spacing}: give a number of pixels up to {SEGMENT_SPACINGS[-1]}; 0 keeps every pixel."
        )


def poorly_described(tally: Tally, clusters: int) -> bool:
    """Return whether the rows that were looked at say too little of one of the first clusters: it lies between them."""
    sampled, pixels = tally.sampled[1 : clusters + 1], tally.pixels[1 : clusters + 1]
    return bool(np.any(sampled < np.minimum(pixels, _FEWEST_DESCRIBED)))


def minimum_patch(grid: Grid, minimum_mapping_unit_ha: float) -> int:
    """Return the pixels of the smallest patch that is kept, 0 where all are; raises ClusteringError."""
    if not np.isfinite(minimum_mapping_unit_ha):
        raise ClusteringError(f"MIN_MAPPING_UNIT_HA is {minimum_mapping_unit_ha}: give a number of hectares.")
    if minimum_mapping_unit_ha <= 0:
        return 0
    area = grid.pixel_area_m2()
    if area is None:
        raise ClusteringError(
            "MIN_MAPPING_UNIT_HA needs the pixel's area, but the scene has no coordinate system. Assign one, or set 0."
        )
    return int(min(np.ceil(minimum_mapping_unit_ha * 1e4 / area - 1e-9), grid.pixels))


def _assign(
    assignment: Assignment, windows: Sequence[Window], raw: Path, executor: Executor, feedback: Feedback
) -> Tally:
    """Assign windows, writing clusters to `raw` and the layers beside it, and return the tally."""
    total = Tally(assignment.variables, assignment.model.clusters)
    grid = assignment.scene.grid
    with raising(), ExitStack() as open_rasters:
        target = open_rasters.enter_context(writing(create_raw(raw, grid, assignment.model.clusters)))
        layers = {}
        for part in map_ordered(partial(assign_window, assignment), windows, executor, feedback):
            for name, values in {"": part.labels, **part.layers}.items():
                if name and name not in layers:
                    layer = create_compressed(raw.parent / name, grid, np.uint8)
                    layers[name] = open_rasters.enter_context(writing(layer))
                dataset = layers[name] if name else target
                dataset.GetRasterBand(1).WriteArray(values, part.window.column, part.window.row)
            total.add(part.tally)
            if part.window.column + part.window.width == grid.width:
                for dataset in (target, *layers.values()):
                    dataset.FlushCache()
    for line in coverage_lines(assignment.scene, total):
        feedback.text(line)
    return total


def added(tallies: Iterable[Tally]) -> Tally:
    """Return the sum of tallies of the same clusters, of which there is at least one."""
    iterator = iter(tallies)
    total = next(iterator)
    for tally in iterator:
        total.add(tally)
    return total


def by_falling_area(pixels: np.ndarray) -> np.ndarray:
    """Return the old clusters, from 0, by falling pixel count; equal counts keep their order."""
    return np.argsort(-pixels[1:], kind="stable")


def _codes(order: np.ndarray) -> np.ndarray:
    """Return old id → new id."""
    codes = np.zeros(len(order) + 1, id_type(len(order)))
    codes[order + 1] = np.arange(1, len(order) + 1)
    return codes


def _renumbered(profiles: Sequence[ClusterProfile], order: np.ndarray) -> tuple[ClusterProfile, ...]:
    return tuple(replace(profiles[old], cluster=new) for new, old in enumerate(order, 1))
