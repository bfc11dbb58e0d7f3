"""From a scene to clusters.tif, the cluster model and the profiles."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from concurrent.futures import Executor
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
from .features import FeatureSpec, variables_of
from .kmeans import one_thread
from .model import ClusterModel, FittedModel, algorithm
from .passes import assign_window, detail_step, plan_windows, tally_window
from .profiles import ClusterProfile, profiles_of
from .raster import create_raw, finish_raster, id_type, recode
from .sampling import draw_sample
from .sieve import sieve
from .tally import Tally

SAMPLE_PIXELS = 30_000
# A cluster's spectrum is made from at least so many pixels, or from all it has.
_FEWEST_DESCRIBED = 100


@dataclass(frozen=True)
class ClusterRequest:
    """How to cluster: algorithm, number, sample size in pixels, minimum mapping unit in ha, seed.

    20 clusters gave the best maps: over the reference scenes and three seeds, named by the spectral voter,
    the mean agreement was 0.669 at 10, 0.702 at 16, 0.704 at 20, 0.698 at 24 and 0.683 at 32 clusters.
    """

    algorithm: str = "kmeans"
    clusters: int = 20
    sample: int = SAMPLE_PIXELS
    minimum_mapping_unit_ha: float = 0.0
    seed: int = 1


@dataclass(frozen=True)
class Clustering:
    """A fitted model whose cluster i − 1 is the raster's id i, and the clusters' profiles."""

    model: FittedModel
    profiles: tuple[ClusterProfile, ...]


def cluster_scene(
    scene: Scene, request: ClusterRequest, raster: Path, executor: Executor, feedback: Feedback
) -> Clustering:
    """Fit on a sample and assign every pixel in one streamed pass, writing `raster` (new) beside a raw file.

    Ids run 1 … K by falling area; 0 is no data. Raises ClusteringError for impossible requests and
    Cancelled when the user stops.
    """
    variables = variables_of(scene)
    chosen = algorithm(request.algorithm)
    minimum_pixels = minimum_patch(scene.grid, request.minimum_mapping_unit_ha)
    feedback.text("Drawing a sample…")
    sample = draw_sample(scene, variables, request.sample, request.seed, executor, Step(feedback, 0, 0.1))
    spec = FeatureSpec(variables.bands, variables.indices, logarithm=False)
    feedback.text(f"Fitting {chosen.title} with {request.clusters} clusters to {sample.shape[1]} pixels…")
    model = chosen.fit(spec, spec.features(sample), request.clusters, request.seed, feedback)
    feedback.text("Assigning every pixel…")
    raw = raster.with_suffix(".raw.tif")
    windows = plan_windows(scene)
    with one_thread():
        tally = _assign(scene, model, windows, raw, executor, Step(feedback, 0.1, 0.8))
    if minimum_pixels > 1:
        feedback.text(f"Removing patches under {minimum_pixels} pixels…")
        sieve(raw, minimum_pixels, Step(feedback, 0.8, 0.85))
    if minimum_pixels > 1 or poorly_described(tally, model.clusters):
        step = 1 if poorly_described(tally, model.clusters) else detail_step(scene.grid)
        job = partial(tally_window, scene, variables, model.clusters, str(raw), step)
        tally = added(map_ordered(job, windows, executor, Step(feedback, 0.85, 0.9)))
    order = by_falling_area(tally.pixels)
    recode(raw, raster, _codes(order), executor, Step(feedback, 0.9, 1))
    raw.unlink()
    finish_raster(raster, range(1, model.clusters + 1), model.clusters)
    return Clustering(model.reordered(order), _renumbered(profiles_of(tally), order))


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
    scene: Scene,
    model: ClusterModel,
    windows: Sequence[Window],
    raw: Path,
    executor: Executor,
    feedback: Feedback,
) -> Tally:
    variables = variables_of(scene)
    total = Tally(variables, model.clusters)
    job = partial(assign_window, scene, variables, model)
    with raising(), writing(create_raw(raw, scene.grid, model.clusters)) as target:
        for part in map_ordered(job, windows, executor, feedback):
            target.GetRasterBand(1).WriteArray(part.labels, part.window.column, part.window.row)
            total.add(part.tally)
            if part.window.column + part.window.width == scene.grid.width:
                target.FlushCache()
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
