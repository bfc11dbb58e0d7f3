"""The whole job in one go: cluster, label, compare, export."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import astuple, dataclass, replace
from pathlib import Path

from ..agreement.counting import check_overlap
from ..agreement.editions import edition_of
from ..agreement.worldcover import check_reachable
from ..clustering.request import ClusterRequest
from ..errors import InterpreterError, VoterError
from ..feedback import Feedback, Step
from ..labelling.exchange.access import Access, access_of_environment
from ..raster import raising
from ..run_folder import ALL_PRODUCTS, change
from ..scene.dates import open_dates
from ..scene.scene import Scene, SceneRequest
from .clusters import check_replaceable, cluster_opened
from .comparison import Compared, ComparisonRequest, compare_run
from .labels import Labelled, LabelRequest, check_request, label
from .maps import Exported, export


@dataclass(frozen=True)
class InterpretRequest:
    """The whole job: scene, clustering, who names the clusters, what to compare with ('' for nothing), outputs.

    A `report` of None is not written.
    """

    scene: SceneRequest
    clustering: ClusterRequest
    label: LabelRequest
    reference: str
    base_url: str
    raster: Path | None
    vector: Path | None
    report: Path | None = None


@dataclass(frozen=True)
class Interpreted:
    """What the whole job gives; `compared` is None without a reference."""

    labelled: Labelled
    exported: Exported
    compared: Compared | None


def interpret(request: InterpretRequest, run: Path, feedback: Feedback, access: Access | None = None) -> Interpreted:
    """Cluster, label, compare and export; the run folder changes once, when all of it is done."""
    check_replaceable(run)
    access = access or access_of_environment(feedback)
    check_request(request.label, access)
    scene = _checked_scene(request)
    unlabelled: VoterError | None = None
    with change(run, drop=ALL_PRODUCTS) as folder, _named(folder, run):
        cluster_opened(scene, request.clustering, folder, Step(feedback, 0, 0.5))
        try:
            with _named(folder, run):
                labelled = label(folder, request.label, Step(feedback, 0.5, 0.55), access)
        except VoterError as error:
            unlabelled = error
        else:
            exported, compared = _finished(request, run, folder, feedback, access)
    if unlabelled is not None:
        raise VoterError(
            f"{unlabelled}\nThe clusters are kept in {run}: name them with 'Name the clusters' on that folder."
        ) from unlabelled
    final = Exported(*(path and (run / path.name if path.parent == folder else path) for path in astuple(exported)))
    return Interpreted(labelled, final, compared)


def _finished(
    request: InterpretRequest, run: Path, folder: Path, feedback: Feedback, access: Access
) -> tuple[Exported, Compared | None]:
    # The report tells the figures of the comparison.
    compared = None
    if request.reference:
        comparison = ComparisonRequest(request.reference, request.base_url)
        compared = compare_run(folder, comparison, Step(feedback, 0.55, 0.7), access.transport)
        compared = replace(compared, path=run / compared.path.name)
    raster, vector, report = (_prepared(path, run, folder) for path in (request.raster, request.vector, request.report))
    return export(folder, raster, vector, Step(feedback, 0.7, 1), report=report), compared


def _prepared(target: Path | None, run: Path, folder: Path) -> Path | None:
    """Return where to prepare an output: one that goes to the run folder is prepared with the rest of it."""
    return folder / target.name if target and target.parent.resolve() == run.resolve() else target


def _checked_scene(request: InterpretRequest) -> Scene:
    """Open the scene, raising at once for what the job would only trip over at its end."""
    scene = open_dates(request.scene)
    if request.reference and edition_of(request.reference) is not None:
        check_reachable(scene.grid, request.base_url)
    elif request.reference:
        with raising():
            check_overlap(scene.grid, request.reference)
    return scene


@contextmanager
def _named(folder: Path, run: Path) -> Iterator[None]:
    """Let errors name the run folder, not the folder in it where a change is prepared."""
    try:
        yield
    except InterpreterError as error:
        error.args = (str(error).replace(str(folder), str(run)),)
        raise
