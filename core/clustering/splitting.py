"""One cluster of a scene split into several: fitted, assigned and described inside its own pixels."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np

from ..errors import ClusteringError
from ..feedback import Feedback, Step
from ..raster import raising, writing
from ..scene.dates import read_dates
from ..scene.grid import Window
from ..scene.scene import Scene
from ..streaming import map_ordered
from .blocks import WindowPixels, read_window
from .features import Variables, variables_of
from .features.extraction import Extraction
from .kmeans import one_thread
from .mapping import added, by_falling_area, minimum_patch, poorly_described
from .model import FittedModel, dividing_algorithm, fitting_text
from .passes import detail_step, feature_strips, plan_windows, tally_labels
from .profiles import ClusterProfile, profiles_of
from .raster import create_raw, id_type, overlay, read_ids
from .request import ClusterRequest
from .sampling import draw_inside, take_features
from .sieve import sieve
from .tally import Tally

FEWEST_PARTS, MOST_PARTS = 2, 20
# Pixels taken at once: their features stay in the processor's cache.
_CHUNK = 16_384


@dataclass(frozen=True)
class Inside:
    """A cluster of a scene: its raster, its id, how its features are made, and all pixels with data."""

    scene: Scene
    raster: Path
    cluster: int
    extraction: Extraction
    total: int

    @property
    def variables(self) -> Variables:
        """The scene's variables."""
        return variables_of(self.scene)


@dataclass(frozen=True)
class SplitCluster:
    """A model whose cluster i − 1 is the i-th part, and the parts' profiles; both by falling area."""

    model: FittedModel
    profiles: tuple[ClusterProfile, ...]


@dataclass(frozen=True)
class _Assigned:
    """A window of the cluster: the part of each of its pixels, 0 elsewhere, and the tally of `_labels`."""

    window: Window
    parts: np.ndarray
    tally: Tally


def split_cluster(
    inside: Inside,
    request: ClusterRequest,
    parts: tuple[int, ...],
    highest: int,
    target: Path,
    executor: Executor,
    feedback: Feedback,
) -> SplitCluster:
    """Fit the algorithm to a sample of the cluster, and write `target` (new) with its parts in its place.

    `parts` are their ids, taken by falling area, `highest` the largest id of the new raster. `request` has
    their number and the seed. Windows without the cluster are not read. Of the others every pixel is read once, but
    for those of the sample's windows; again only where a minimum mapping unit changes patches, or where
    the thinned rows say too little of a part. Patches under the unit join other parts, never the neighbours of the
    cluster, whose ids keep their pixels. Raises ClusteringError for impossible requests, Cancelled when the
    user stops.
    """
    model = _fit(inside, request, executor, Step(feedback, 0, 0.2))
    feedback.text(f"Assigning the pixels of cluster {inside.cluster}…")
    raw = target.with_suffix(".raw.tif")
    tally = _tell_apart(inside, model, request, raw, executor, Step(feedback, 0.2, 0.85))
    order = by_falling_area(tally.pixels[: len(parts) + 1])
    codes = np.zeros(len(parts) + 1, id_type(highest))
    codes[order + 1] = parts
    overlay(inside.raster, raw, target, codes, executor, Step(feedback, 0.85, 1))
    raw.unlink()
    profiles = profiles_of(tally, inside.total)
    return SplitCluster(
        model.reordered(order), tuple(replace(profiles[old], cluster=new) for new, old in zip(parts, order))
    )


def _fit(inside: Inside, request: ClusterRequest, executor: Executor, feedback: Feedback) -> FittedModel:
    chosen = dividing_algorithm(request.algorithm)
    feedback.text(f"Drawing a sample of cluster {inside.cluster}…")
    sample = draw_inside(
        inside.scene,
        inside.extraction,
        inside.raster,
        inside.cluster,
        request.sample,
        request.seed,
        executor,
        Step(feedback, 0, 0.8),
    )
    distinct = np.unique(sample, axis=1).shape[1]
    if distinct < 2:
        raise ClusteringError(f"All pixels of cluster {inside.cluster} are alike: it cannot be split.")
    if request.clusters > distinct:
        raise ClusteringError(
            f"INTO is {request.clusters}: give a number from 2 to {distinct}; cluster {inside.cluster} has "
            f"{distinct} distinct pixels."
        )
    feedback.text(fitting_text(chosen, request.clusters, sample))
    return chosen.fit(inside.extraction.spec, sample, request, feedback)


def _tell_apart(
    inside: Inside, model: FittedModel, request: ClusterRequest, raw: Path, executor: Executor, feedback: Feedback
) -> Tally:
    """Write the parts, 1 … into, to `raw`, 0 elsewhere, and return the tally of its labels."""
    grid, into = inside.scene.grid, request.clusters
    minimum_pixels = minimum_patch(grid, request.minimum_mapping_unit_ha)
    total, touched = _assign(inside, model, raw, executor, Step(feedback, 0, 0.8))
    if minimum_pixels > 1:
        feedback.text(f"Removing patches under {minimum_pixels} pixels…")
        sieve(raw, minimum_pixels, Step(feedback, 0.8, 0.9))
    unclear = poorly_described(total, into)
    if minimum_pixels > 1 or unclear:
        again = partial(_tally_window, inside, into, str(raw), 1 if unclear else detail_step(grid))
        total = added(map_ordered(again, touched, executor, Step(feedback, 0.9, 1)))
    return total


def _assign(
    inside: Inside, model: FittedModel, raw: Path, executor: Executor, feedback: Feedback
) -> tuple[Tally, list[Window]]:
    """Write the parts of every window, and return their tally and the windows that have any.

    The raster is closed with the end of this function, which the sieve needs.
    """
    total, touched = Tally(inside.variables, model.clusters + 1), []
    job, windows = partial(_assign_window, inside, model), plan_windows(inside.scene)
    with one_thread(), raising(), writing(create_raw(raw, inside.scene.grid, model.clusters)) as dataset:
        for found in map_ordered(job, windows, executor, feedback):
            if found is not None:
                dataset.GetRasterBand(1).WriteArray(found.parts, found.window.column, found.window.row)
                total.add(found.tally)
                touched.append(found.window)
    return total, touched


def _assign_window(inside: Inside, model: FittedModel, window: Window) -> _Assigned | None:
    """Tell the parts in a window apart, None where it has nothing of the cluster and is not read."""
    ids = read_ids(str(inside.raster), window)
    places = np.flatnonzero(ids == inside.cluster)
    if not len(places):
        return None
    pixels, parts = read_window(inside.scene, inside.extraction, window), np.zeros(ids.shape, np.uint8)
    for some, features in _features_at(inside, pixels, places):
        parts.ravel()[some] = model.assign(features) + np.uint8(1)
    step = detail_step(inside.scene.grid)
    return _Assigned(
        window, parts, _tally(inside, model.clusters, (pixels.values, pixels.seen), ids, parts, window, step)
    )


def _features_at(inside: Inside, pixels: WindowPixels, places: np.ndarray) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Yield the features (features, n) of places (flat, rising) of a window, part by part, with those places."""
    extraction, width = inside.extraction, pixels.window.width
    if extraction.is_pixelwise:
        for start in range(0, len(places), _CHUNK):
            some = places[start : start + _CHUNK]
            yield some, take_features(inside.variables, extraction, pixels, some)[0]
        return
    for rows, features in feature_strips(inside.variables, extraction, pixels, extraction.margin):
        some = places[slice(*np.searchsorted(places, (rows.start * width, rows.stop * width)))]
        yield some, features.reshape(len(features), -1)[:, some - rows.start * width]


def _tally_window(inside: Inside, into: int, raw: str, step: int, window: Window) -> Tally:
    with raising():
        read = read_dates(inside.scene, window)
    ids, parts = read_ids(str(inside.raster), window), read_ids(raw, window)
    return _tally(inside, into, read, ids, parts, window, step)


def _tally(
    inside: Inside,
    into: int,
    read: tuple[np.ndarray, np.ndarray],
    ids: np.ndarray,
    parts: np.ndarray,
    window: Window,
    step: int,
) -> Tally:
    """Tally the parts as 1 … into; the other clusters, which count as their neighbours, are into + 1."""
    labels = np.where(ids > 0, np.uint8(into + 1), np.uint8(0))
    np.copyto(labels, parts, where=parts > 0)
    return tally_labels(inside.scene, inside.variables, into + 1, read, labels, window, step)
