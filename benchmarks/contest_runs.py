"""The clusterings of one group, through the jobs that users start, or by a peer, each held against its reference."""

from __future__ import annotations

import shutil
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
from osgeo import gdal

from ..core import jobs
from ..core.agreement.contingency import Contingency
from ..core.agreement.counting import count_contingency
from ..core.clustering import mapping
from ..core.clustering.model import ALGORITHMS
from ..core.clustering.request import ClusterRequest
from ..core.errors import ReferenceMapError
from ..core.feedback import SILENT
from ..core.jobs.comparison import agreement_of
from ..core.jobs.labels import LabelRequest
from ..core.labelling.taxonomy import load_taxonomy
from ..core.raster import open_raster, raising, writing
from ..core.resources import Resources, using
from ..core.run_folder import CLUSTERS, INTERPRETATION
from ..core.streaming import threads
from .contest_plan import Group, Run
from .contest_results import GroupResults, Result, load, save
from .contest_scenes import ContestScene, peers_raster
from .peers import CONTEST_PEERS, Peer

PEER_TIMEOUT_S = 300


class Memory:
    """What was fitted before, so that other K and other ways to smooth need not fit it again.

    `spared_s` counts the processor and wall seconds that a fit from memory had taken, for they are part of what a
    user waits for.
    """

    def __init__(self) -> None:
        self.spared_s = np.zeros(2)
        self._kept: dict[object, tuple[object, np.ndarray]] = {}

    def recall(self, key: object, make: Callable[[], object]) -> object:
        """Return what `make` returns, made once for each key."""
        if key in self._kept:
            self.spared_s += self._kept[key][1]
            return self._kept[key][0]
        before = _clock()
        self._kept[key] = (make(), _clock() - before)
        return self._kept[key][0]


def _clock() -> np.ndarray:
    return np.array([time.process_time(), time.perf_counter()])


@contextmanager
def fitting_once(memory: Memory, name: str) -> Iterator[None]:
    """Within it, the job that clusters takes features and models from memory where only K or smoothing are others."""
    fit_features, algorithm = mapping.fit_features, ALGORITHMS[name]

    def features(scene: object, request: ClusterRequest, *rest: object) -> object:
        key = ("features", request.features, request.sample, request.seed)
        extraction, sample = memory.recall(key, partial(fit_features, scene, request, *rest))
        return extraction, sample.copy()

    def fit(spec: object, sample: np.ndarray, request: ClusterRequest, feedback: object) -> object:
        key = ("model", replace(request, majority=1, segments=0))
        return memory.recall(key, partial(algorithm.fit, spec, sample, request, feedback))

    mapping.fit_features, ALGORITHMS[name] = features, replace(algorithm, fit=fit)
    try:
        yield
    finally:
        mapping.fit_features, ALGORITHMS[name] = fit_features, algorithm


def run_group(scene: ContestScene, group: Group, folder: Path, work: Path) -> GroupResults:
    """Do the runs of a group that have no result yet, and keep each result as it comes; on one thread."""
    results = load(group, folder)
    with using(Resources(threads=1)), threads(1) as executor:
        cluster = _peer_runner(scene, group, work) if group.is_peer else partial(_cluster, scene, group, work, Memory())
        for run in results.missing:
            results = results.with_result(_attempt(scene, run, cluster, executor))
            save(results, folder)
    return results


def _attempt(
    scene: ContestScene, run: Run, cluster: Callable[[Run], tuple[Path, np.ndarray]], executor: Executor
) -> Result:
    """Return the result of a run; whatever goes wrong is its reason."""
    try:
        raster, spent = cluster(run)
        table, at_edges = count_tables(raster, scene, executor)
        named = _named(raster.parent, table) if scene.land_cover else None
    except Exception as error:
        return Result(run, reason=_reason(error))
    return Result(run, float(spent[1]), float(spent[0]), table, at_edges, named)


def _named(run: Path, table: Contingency) -> float | None:
    """Return the agreement of the map that the offline voter makes of a run; None of a peer's clusters."""
    if not (run / INTERPRETATION).is_file():
        return None
    agreement = agreement_of(jobs.label(run, LabelRequest(), SILENT).interpretation, table)
    return agreement and agreement.overall_agreement


def _reason(error: Exception) -> str:
    text = " ".join(str(error).split())
    return text[:300] if type(error).__module__.endswith("core.errors") else f"{type(error).__name__}: {text[:300]}"


def _cluster(scene: ContestScene, group: Group, work: Path, memory: Memory, run: Run) -> tuple[Path, np.ndarray]:
    """Cluster as a user does; return the map and the processor and wall seconds that this takes."""
    request = ClusterRequest(
        algorithm=group.algorithm,
        clusters=run.clusters,
        features=group.features,
        majority=run.majority,
        segments=run.segments,
        seed=run.seed,
    )
    shutil.rmtree(work, ignore_errors=True)
    memory.spared_s[:] = 0
    before = _clock()
    with fitting_once(memory, group.algorithm):
        jobs.cluster(scene.request, request, work, SILENT)
    return work / CLUSTERS, _clock() - before + memory.spared_s


def _peer_runner(scene: ContestScene, group: Group, work: Path) -> Callable[[Run], tuple[Path, np.ndarray]]:
    peer: Peer = next(peer for peer in CONTEST_PEERS if peer.name == group.algorithm)

    def cluster(run: Run) -> tuple[Path, np.ndarray]:
        done = peer.run(peers_raster(scene), run.clusters, work, PEER_TIMEOUT_S)
        ids = done.output.with_name("ids.tif")
        number_classes(done.output, ids)
        return ids, np.array([done.usage.cpu_s, done.usage.wall_s])

    return cluster


def number_classes(raster: Path, target: Path) -> None:
    """Write a peer's classes as 1, 2, … in the order of its values, and 0 where it has no data.

    Peers that write no tag of no data begin at class 0, and mean it.
    """
    with raising():
        source = open_raster(str(raster))
        values, tag = source.GetRasterBand(1).ReadAsArray(), source.GetRasterBand(1).GetNoDataValue()
        empty = np.zeros(values.shape, bool) if tag is None else (values == tag)
        ids = np.zeros(values.shape, np.uint16)
        ids[~empty] = np.unique(values[~empty], return_inverse=True)[1].ravel() + 1
        driver = gdal.GetDriverByName("GTiff")
        with writing(driver.Create(str(target), ids.shape[1], ids.shape[0], 1, gdal.GDT_UInt16)) as dataset:
            dataset.SetProjection(source.GetProjection())
            dataset.SetGeoTransform(source.GetGeoTransform())
            dataset.GetRasterBand(1).SetNoDataValue(0)
            dataset.GetRasterBand(1).WriteArray(ids)


def count_tables(raster: Path, scene: ContestScene, executor: Executor) -> tuple[Contingency, Contingency | None]:
    """Count a map against a scene's reference, and against its edges where the scene has them."""
    allowed = frozenset(load_taxonomy(None).codes)
    table = count_contingency(raster, str(scene.reference), allowed, executor, SILENT)
    if scene.edges is None:
        return table, None
    try:
        return table, count_contingency(raster, str(scene.edges), allowed, executor, SILENT)
    except ReferenceMapError as error:
        print(f"{scene.name}: no figures at edges: {error}", file=sys.stderr)
        return table, None
