"""The job that applies a run to another scene."""

from __future__ import annotations

from concurrent.futures import Executor
from dataclasses import dataclass, replace
from pathlib import Path

from ..applying import applied
from ..clustering.features.extraction import Extraction
from ..clustering.features.reach import WITHIN
from ..clustering.fit import Fit, measure_fit
from ..clustering.fitting import with_reach
from ..clustering.mapping import map_known, minimum_patch
from ..clustering.matching import matched_extraction, matched_scene, notes_on
from ..clustering.model import FittedModel
from ..clustering.model_file import load_extraction, load_model, save_model
from ..clustering.normalisation import NONE, BandLine, check_normalisation, lines_between, normalised
from ..clustering.passes import Assignment
from ..clustering.revised import RevisedModel
from ..clustering.sampling import draw_sample
from ..errors import RunFolderError, SceneError
from ..feedback import Feedback, Step, stop_if_cancelled
from ..interpretation import Interpretation, load_interpretation
from ..run_folder import ALL_PRODUCTS, CLUSTERS, MODEL, change
from ..scene.dates import open_dates
from ..scene.scene import Scene, SceneRequest
from ..streaming import threads
from .clusters import check_replaceable, style_clusters
from .common import gdal_errors

_SUFFIX = ".interpretation"
# So many pixels are novel of the very scene that a model was fitted to; less of a difference says nothing.
_USUALLY_NOVEL = 1 - WITHIN


@dataclass(frozen=True)
class Applied:
    """A run's interpretation of another scene, how the run fits it, and the lines by which the image was normalised.

    `before` is the fit without normalisation, where one was asked for.
    """

    interpretation: Interpretation
    fit: Fit
    before: Fit | None = None
    lines: tuple[BandLine, ...] = ()


@dataclass(frozen=True)
class _Source:
    """The run that is applied: its interpretation, its model, and how its features are made."""

    found: Interpretation
    model: FittedModel | RevisedModel
    extraction: Extraction


@dataclass(frozen=True)
class _Ready:
    """A scene that is ready for the model, how its features are made, and how the model fits."""

    scene: Scene
    extraction: Extraction
    fit: Fit


def apply_run(
    run: Path, scene_request: SceneRequest, target: Path, feedback: Feedback, normalise: str = NONE
) -> Applied:
    """Give another scene the clusters and the labels of a run, in a run folder of its own.

    Numbers of clusters mean the same in both. The scene needs the bands, and as many dates, as the run's features are
    made of. How well the run fits is measured and told, and labels are in doubt where it does not. `normalise` is one
    of NORMALISATIONS; one that would put more pixels out of the clusters' reach is left out. What an earlier
    clustering left in `target` is replaced. Raises SceneError for a scene that lacks what is needed, RunFolderError
    where `target` is the run itself or holds labels by the analyst.
    """
    check_normalisation(normalise)
    _check_target(run, target)
    found = load_interpretation(run)
    extraction = load_extraction(run / MODEL)
    scene = matched_scene(open_dates(scene_request), found.scene, extraction.spec)
    for note in (*scene.notes, *notes_on(scene, found.scene, extraction)):
        feedback.text(note)
    with change(target, drop=ALL_PRODUCTS) as folder, gdal_errors(target), threads() as executor:
        source = _reaching(_Source(found, load_model(run / MODEL), extraction), executor, Step(feedback, 0, 0.1))
        ready = _prepared(source, scene, executor, Step(feedback, 0.1, 0.2))
        before, lines = None, ()
        if normalise != NONE:
            before = ready.fit
            ready, lines = _normalised(source, ready, normalise, executor, Step(feedback, 0.2, 0.4))
        for sentence in ready.fit.sentences:
            feedback.text(sentence)
        profiles = _map(source, ready, folder, executor, Step(feedback, 0.4, 1))
        new = applied(found, _name(run), ready.scene, profiles, ready.fit, lines)
        save_model(source.model, folder / MODEL, ready.extraction)
        style_clusters(new, folder)
        new.write(folder)
        stop_if_cancelled(feedback)
    return Applied(new, ready.fit, before, lines)


def _check_target(run: Path, target: Path) -> None:
    if run.resolve() == target.resolve():
        raise RunFolderError(f"{target} is the run that is applied. Choose another folder for the new run.")
    check_replaceable(target)


def _name(run: Path) -> str:
    name = run.resolve().name
    return name[: -len(_SUFFIX)] if name.endswith(_SUFFIX) and name != _SUFFIX else name


def _reaching(source: _Source, executor: Executor, feedback: Feedback) -> _Source:
    """Return a source that tells how far its clusters reach, measured again where an earlier version kept nothing."""
    if source.extraction.reach is not None:
        return source
    found, model = source.found, source.model
    base = model.base if isinstance(model, RevisedModel) else model
    request = found.request
    try:
        (sample,) = draw_sample(found.scene, source.extraction, request.sample, request.seed, executor, feedback)
    except (SceneError, RuntimeError):
        feedback.text(
            f"{found.scene.name}, of which the run was made, cannot be read: how many pixels are unlike its own is "
            "not known. Cluster it again to have that kept in the run."
        )
        return source
    return replace(source, extraction=with_reach(source.extraction, base, sample))


def _prepared(source: _Source, scene: Scene, executor: Executor, feedback: Feedback) -> _Ready:
    found = source.found
    extraction = matched_extraction(scene, found.scene, source.extraction)
    fit = measure_fit(scene, extraction, source.model, found.profiles, found.request, executor, feedback)
    return _Ready(scene, extraction, fit)


def _normalised(
    source: _Source, before: _Ready, normalise: str, executor: Executor, feedback: Feedback
) -> tuple[_Ready, tuple[BandLine, ...]]:
    found = source.found
    feedback.text("Normalising the image…")
    lines = lines_between(
        normalise, before.scene, found.scene, found.profiles, found.request, executor, Step(feedback, 0, 0.5)
    )
    after = _prepared(source, normalised(before.scene, lines), executor, Step(feedback, 0.5, 1))
    worse = _worse(before.fit, after.fit)
    if worse:
        feedback.text(worse)
        return before, ()
    for line in lines:
        feedback.text(f"{line.band}: reflectance × {line.gain:.3f} {line.shift:+.4f}.")
    return after, lines


def _worse(before: Fit, after: Fit) -> str:
    """Return in a sentence that a normalised image fits worse than it does as it is, '' where it does not.

    How many pixels are novel decides where that says something, else how far the clusters have moved.
    """
    if before.novel is None or after.novel is None or abs(after.novel - before.novel) <= _USUALLY_NOVEL:
        return (
            f"Normalised, the clusters would have moved by {after.moved:.2f} of their standard deviations, and by "
            f"{before.moved:.2f} as it is: the image is not normalised."
            if after.moved > before.moved
            else ""
        )
    return (
        f"Normalised, {100 * after.novel:.1f} % of the pixels would be unlike those that the clusters were made of, "
        f"and {100 * before.novel:.1f} % are as it is: the image is not normalised."
        if after.novel > before.novel
        else ""
    )


def _map(source: _Source, ready: _Ready, folder: Path, executor: Executor, feedback: Feedback) -> tuple:
    found = source.found
    return map_known(
        Assignment(ready.scene, ready.extraction, source.model, found.request.majority, found.request.segments),
        found.clusters,
        found.first_clusters,
        minimum_patch(ready.scene.grid, found.request.minimum_mapping_unit_ha),
        folder / CLUSTERS,
        executor,
        feedback,
    )
