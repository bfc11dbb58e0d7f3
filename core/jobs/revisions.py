"""The jobs that merge clusters of a run, split one of them, and put a run back as it was before."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from ..agreement.contingency import Contingency, merge_rows, save_contingency
from ..assessing import table_of_run
from ..clustering.merging import merge_clusters
from ..clustering.model_file import load_extraction, load_model, save_model
from ..clustering.raster import finish_raster
from ..clustering.revised import Merge, RevisedModel, Split, revised
from ..clustering.splitting import FEWEST_PARTS, MOST_PARTS, Inside, split_cluster
from ..errors import ClusteringError, ReferenceMapError, SceneError
from ..estimating import carry_points, points_of, table_of
from ..feedback import Feedback, Step, stop_if_cancelled
from ..interpretation import Interpretation, load_interpretation
from ..raster import open_raster, raising
from ..revising import check_ids, check_merge, merged
from ..revising import split as split_into
from ..run_folder import CLUSTERS, CONTINGENCY, MAPS, MODEL, change, changing_back
from ..scene.scene import Scene
from ..streaming import threads
from .clusters import style_clusters
from .common import gdal_errors, load_again
from .comparison import count_again
from .labels import stale_figures, write_labels

Ready = Callable[[], None]


@dataclass(frozen=True)
class _Revising:
    """A run that is being revised: as it was found, and the folder where its new files are prepared."""

    run: Path
    found: Interpretation
    folder: Path
    drop: list[str]


def merge(
    run: Path, clusters: Sequence[int], feedback: Feedback, keep: Path | None = None, ready: Ready = lambda: None
) -> Interpretation:
    """Make one new cluster of several, without a look at the scene; clustering/merging says what of it is exact.

    Maps go, because they show the clusters of before; the table of the comparison is added up. What is replaced goes
    to `keep`, a folder of run_folder.keeping. `ready` is called when all is worked out and files are about to be
    replaced. Raises InterpreterError for fewer than two clusters, or one that does not exist.
    """
    found = load_interpretation(run)
    check_merge(found, clusters)
    members, new = tuple(sorted(clusters)), found.next_cluster
    feedback.text(f"Merging {len(members)} clusters into cluster {new}…")
    with _revising(run, found, keep) as work, threads() as executor:
        model = revised(load_model(run / MODEL), Merge(members, new))
        profiles = {profile.cluster: profile for profile in found.profiles}
        target = work.folder / CLUSTERS
        profile = merge_clusters(found.scene, profiles, members, new, run / CLUSTERS, target, executor, feedback)
        table = table_of_run(run, found)
        table = table and merge_rows(table, members, new)
        revise = partial(merged, clusters=members, profile=profile)
        return _finished(work, model, revise, table, feedback, ready)


def split(
    run: Path,
    cluster: int,
    into: int,
    seed: int,
    feedback: Feedback,
    keep: Path | None = None,
    ready: Ready = lambda: None,
) -> Interpretation:
    """Make several new clusters of one: its pixels are clustered anew with the run's algorithm and features.

    Maps go, because they show the clusters of before. The comparison is counted again where the reference is at
    hand, else it goes too. `keep` and `ready` are as in `merge`. Raises InterpreterError for a cluster that does not
    exist, or that has too few different pixels, SceneError that names files of the scene that cannot be read.
    """
    found = load_interpretation(run)
    found.check_cluster(cluster)
    if not FEWEST_PARTS <= into <= MOST_PARTS:
        raise ClusteringError(f"INTO is {into}: give a number from {FEWEST_PARTS} to {MOST_PARTS}.")
    check_ids(found, into)
    _check_files(found.scene)
    parts = tuple(range(found.next_cluster, found.next_cluster + into))
    with _revising(run, found, keep) as work, threads() as executor:
        model, target = load_model(run / MODEL), work.folder / CLUSTERS
        total = sum(profile.pixels for profile in found.profiles)
        inside = Inside(found.scene, run / CLUSTERS, cluster, load_extraction(run / MODEL), total)
        request = replace(found.request, clusters=into, seed=seed)
        highest = max(*found.clusters, *parts)
        made = split_cluster(inside, request, parts, highest, target, executor, Step(feedback, 0, 0.9))
        revision = Split(cluster, parts, made.model)
        table = None
        if table_of_run(run, found) is not None:
            feedback.text(f"Comparing with {found.reference.name} again…")
            with _telling(found.reference.name, feedback):
                table = _count_again(work, executor, Step(feedback, 0.9, 1))
        revise = partial(split_into, cluster=cluster, profiles=made.profiles)
        return _finished(work, revised(model, revision), revise, table, feedback, ready)


@contextmanager
def _revising(run: Path, found: Interpretation, keep: Path | None) -> Iterator[_Revising]:
    drop = list(MAPS)
    with change(run, drop, keep) as folder, gdal_errors(run):
        yield _Revising(run, found, folder, drop)


def _finished(
    work: _Revising,
    model: RevisedModel,
    revise: Callable[[Interpretation], Interpretation],
    table: Contingency | None,
    feedback: Feedback,
    ready: Ready,
) -> Interpretation:
    """Write what goes with the new raster; labels as they are by now, for an analyst may have saved others."""
    shape = revise(work.found)
    finish_raster(work.folder / CLUSTERS, shape.clusters, shape.first_clusters)
    style_clusters(shape, work.folder)
    save_model(model, work.folder / MODEL, load_extraction(work.run / MODEL))
    stop_if_cancelled(feedback)
    ready()
    now = load_again(work.run, work.found)
    changed = revise(now)
    if changed.reference is not None and (table is None or now.reference != work.found.reference):
        table = None
        feedback.text(f"{changed.reference.name} is not at hand for the new clusters. Compare with it again.")
    work.drop.extend(stale_figures(changed, table))
    return _write(changed, table, work.run, work.folder)


def _count_again(work: _Revising, executor: Executor, feedback: Feedback) -> Contingency | None:
    """Count the new clusters against a map, or against the points that the run keeps."""
    if points_of(work.run, work.found) is None:
        return count_again(work.folder / CLUSTERS, work.found.reference, executor, feedback)
    carried = carry_points(work.run, work.folder)
    return carried and table_of(work.found, carried)


def _write(interpretation: Interpretation, table: Contingency | None, run: Path, folder: Path) -> Interpretation:
    of_points = table is not None and points_of(run, interpretation) is not None
    written = write_labels(interpretation, table, folder, carry_points(run, folder) if of_points else None)
    if table is not None and written.reference is not None:
        save_contingency(table, folder / CONTINGENCY)
    return written


def put_back(run: Path, kept: Path, keep: Path, interpretation: Interpretation, table: Contingency | None) -> None:
    """Give a run the clusters again that `kept` holds, with the labels and counts of that time.

    The files in their place go to `keep`. That takes milliseconds, whatever the size of the scene.
    """
    with changing_back(run, kept, keep, stale_figures(interpretation, table)) as folder:
        _write(interpretation, table, run, folder)


@contextmanager
def _telling(reference: str, feedback: Feedback) -> Iterator[None]:
    """Do without a reference that can no longer be compared with, and say why."""
    try:
        yield
    except (ReferenceMapError, SceneError) as error:
        feedback.text(f"{reference}: {error}")


def _check_files(scene: Scene) -> None:
    """Raise SceneError that names all files of a scene that cannot be opened."""
    mask = () if scene.classification is None else (scene.classification.path,)
    faults = []
    with raising():
        for file in (*scene.files, *mask):
            try:
                open_raster(file)
            except SceneError as error:
                faults.append(str(error))
    if faults:
        raise SceneError("A split looks at the scene again. " + "\n".join(faults))
