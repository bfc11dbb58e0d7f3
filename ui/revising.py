"""From a button to other clusters: some merged into one, or one split, in a task, as a step that can be undone."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from ..adapters.words import said
from ..core import jobs, revising
from ..core.errors import InterpreterError
from ..core.feedback import Feedback, stop_if_cancelled
from ..core.interpretation import Interpretation
from ..core.run_folder import LANDCOVER, POLYGONS, keeping
from .export import ExportedLayers
from .layers import CanvasLayers
from .state import State
from .tasks import JobTask, Tasks

# Seconds between two looks at the user's wish to stop.
_PATIENCE_S = 0.05
_Job = Callable[[Feedback, Path, Callable[[], None]], Interpretation]


def tr(text: str) -> str:
    """Translate a text of the revising."""
    return QCoreApplication.translate("Revising", text)


@dataclass
class _Work:
    """A job that is under way: its run, its step's name, the folder for what it replaces, and what it made."""

    run: Path
    title: str
    kept: Path
    made: list[Interpretation] = field(default_factory=list)
    released: threading.Event = field(default_factory=threading.Event)


class Revising(QObject):
    """Merges and splits clusters of the open run, one job at a time.

    `done` carries the new ids as a tuple, `failed` a sentence for the user; a job that is cancelled says neither,
    and the run is as it was. What the analyst did while the job was at work stays.
    """

    failed = pyqtSignal(str)
    done = pyqtSignal(object)

    def __init__(self, state: State, tasks: Tasks, layers: CanvasLayers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state, self._tasks, self._layers = state, tasks, layers
        self._exported = ExportedLayers(QgsProject.instance())
        self._work: _Work | None = None
        state.replacing.connect(self._release_maps)
        state.replaced.connect(self._restore_maps)
        # That comes also where the job is given up, when the project or the plugin goes.
        tasks.ended.connect(self._end)

    def merge(self, clusters: Sequence[int]) -> None:
        """Make one cluster of several."""
        run, members = self._state.run, tuple(clusters)
        self._start(
            tr("Merge clusters"),
            lambda found: revising.check_merge(found, members),
            lambda feedback, kept, ready: jobs.merge(run, members, feedback, kept, ready),
        )

    def split(self, cluster: int, into: int) -> None:
        """Make several clusters of one, with the seed of the run's own clustering."""
        run, found = self._state.run, self._state.interpretation
        seed = found.request.seed if found else 1
        self._start(
            tr("Split a cluster"),
            lambda found: found.check_cluster(cluster),
            lambda feedback, kept, ready: jobs.split(run, cluster, into, seed, feedback, kept, ready),
        )

    def _start(self, title: str, check: Callable[[Interpretation], None], job: _Job) -> None:
        if self._state.run is None:
            return
        if self._tasks.current is not None:
            self.failed.emit(tr("Another job is under way. Wait for its end, or cancel it."))
            return
        try:
            check(self._state.interpretation)
            # The job reads the run folder, so that must hold what the analyst did.
            self._state.save()
            work = _Work(self._state.run, title, keeping(self._state.run))
        except InterpreterError as error:
            self.failed.emit(said(str(error)))
            return
        self._work = work
        task = JobTask(title, lambda feedback: _perform(work, job, feedback, lambda: task.hand_over(work)))
        task.arrived.connect(self._release)
        task.failed.connect(self.failed)
        self._tasks.start(task)

    def _release(self, work: _Work) -> None:
        """Let go of the files of pixels, for which the job waits."""
        if work is self._work and work.run == self._state.run:
            self._state.let_go()
        work.released.set()

    def _end(self) -> None:
        """Take over what the job made, however it ended, or clean up after it."""
        work, self._work = self._work, None
        if work is None:
            return
        made = work.made[0] if work.made else None
        if made is None or work.run != self._state.run:
            shutil.rmtree(work.kept, ignore_errors=True)
            self._state.take_up()
            return
        now = self._state.interpretation
        saved = self._state.is_saved
        self._state.adopt(made if saved else _joined(now, made), work.title, saved, work.kept)
        self.done.emit(made.revisions[-1].became)

    def _release_maps(self) -> None:
        """Take the run's own maps out of the project: they show clusters of before, and may have to go."""
        run = self._state.run
        self._exported.release([run / name for name in (LANDCOVER, POLYGONS)] if run else [])

    def _restore_maps(self) -> None:
        """Put those back that are still there."""
        found = self._state.interpretation
        if found is not None:
            title = QCoreApplication.translate("ResultsPage", "{}: land cover")
            self._exported.restore(title.format(found.scene.name))


def _perform(work: _Work, job: _Job, feedback: Feedback, tell: Callable[[], None]) -> Interpretation:
    """Do the job in a worker thread; before it replaces files, the main thread must let go of them."""

    def ready() -> None:
        tell()
        while not work.released.wait(_PATIENCE_S):
            stop_if_cancelled(feedback)

    made = job(feedback, work.kept, ready)
    work.made.append(made)
    return made


def _joined(now: Interpretation, made: Interpretation) -> Interpretation:
    """Return what a job made, on top of labels and notes that changed while it was at work."""
    revision = made.revisions[-1]
    profiles = [made.profile_of(cluster) for cluster in revision.became]
    if revision.is_merge:
        joined = revising.merged(now, revision.retired, profiles[0])
    else:
        joined = revising.split(now, revision.retired[0], profiles)
    return replace(joined, reference=made.reference)
