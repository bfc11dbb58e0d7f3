"""What the dock shows: one interpretation in its run folder, every change of which can be undone."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from functools import reduce
from pathlib import Path
from typing import NamedTuple

from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, pyqtSignal

from ..adapters.words import said
from ..core.agreement.anatomy import Anatomy, anatomy_of
from ..core.agreement.contingency import Contingency, save_contingency
from ..core.agreement.estimation import Estimates
from ..core.agreement.metrics import Agreement
from ..core.agreement.point_sample import PointSample, save_points
from ..core.assessing import legend_on, table_of_run
from ..core.errors import InterpreterError
from ..core.interpretation import Interpretation, load_interpretation
from ..core.jobs import agreement_of, estimates_of, load_again, points_of, put_back, save_labels
from ..core.run_folder import CLUSTERS, CONTINGENCY, INTERPRETATION, finish_change, keeping
from ..core.run_folder import change as changing
from .undo import QUndoCommand, UndoStack


class _Counts(NamedTuple):
    """What a comparison counted: the table, and the points where those are the reference."""

    table: Contingency | None = None
    sample: PointSample | None = None


_Value = tuple[Interpretation, _Counts]


def tr(text: str) -> str:
    """Translate a text of the state."""
    return QCoreApplication.translate("State", text)


class State(QObject):
    """Owns the interpretation. Pages ask it for changes and follow its signals.

    `opened` is emitted when another run, or none, is shown; `changed` whenever the interpretation is another
    value, after `opened` too. Changes of labels are made in memory, in milliseconds; `save` writes them to the run
    folder and emits `saved`. Clusters that were merged or split are other pixels: taking that back, or making it
    again, moves files of the run folder at once. `replacing` is emitted before files of pixels are replaced, so
    that nobody keeps them open, `replaced` when that is over, and `failed` says why a step could not be made.
    """

    opened = pyqtSignal()
    changed = pyqtSignal()
    saved = pyqtSignal()
    replacing = pyqtSignal()
    replaced = pyqtSignal()
    failed = pyqtSignal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.undo_stack = UndoStack(self)
        # Whether a job is under way, which may read the files of pixels.
        self.busy = False
        self._run: Path | None = None
        self._interpretation: Interpretation | None = None
        self._saved: Interpretation | None = None
        self._counts = self._written = _Counts()
        self._stamp: tuple[int, ...] = ()
        self._labels_stamp: tuple[int, ...] = ()
        self._is_replacing = False
        self._revisions: list[_Revision] = []
        self._place: int | None = None

    @property
    def run(self) -> Path | None:
        """The run folder, None when nothing is open."""
        return self._run

    @property
    def interpretation(self) -> Interpretation | None:
        """The interpretation as it stands, saved or not."""
        return self._interpretation

    @property
    def is_saved(self) -> bool:
        """Whether the run folder holds the interpretation as it stands."""
        return self._interpretation is self._saved

    @property
    def agreement(self) -> Agreement | None:
        """The figures of the legend as it stands, None without a reference."""
        return agreement_of(self._interpretation, self._counts.table) if self._is_compared else None

    @property
    def anatomy(self) -> Anatomy | None:
        """What of the error is due to which cluster, None without a reference."""
        if not self._is_compared:
            return None
        table = self._counts.table
        return anatomy_of(table, legend_on(table, self._interpretation))

    @property
    def estimates(self) -> Estimates | None:
        """What points say of the whole map, None where the reference is none or a map."""
        sample = self._counts.sample
        return estimates_of(self._interpretation, sample) if self._is_compared and sample is not None else None

    @property
    def is_of_points(self) -> bool:
        """Whether the reference is points, of which the figures are then."""
        return self._is_compared and self._counts.sample is not None

    @property
    def _is_compared(self) -> bool:
        found = self._interpretation
        return found is not None and found.reference is not None and self._counts.table is not None

    @property
    def contingency(self) -> Contingency | None:
        """The counts behind the figures."""
        return self._counts.table

    def open(self, run: Path, interpretation: Interpretation | None = None) -> None:
        """Show a run folder, dropping what was shown; raises RunFolderError and leaves all as it was.

        It is read, unless that has just been done and `interpretation` is what it holds.
        """
        interpretation = interpretation or load_interpretation(run)
        self._show(run, interpretation, _counts(run, interpretation))

    def close(self) -> None:
        """Show nothing."""
        self._show(None, None, _Counts())

    def _show(self, run: Path | None, interpretation: Interpretation | None, counts: _Counts) -> None:
        self.undo_stack.clear()
        self._forget_lost_revisions()
        self._place, self._is_replacing = None, False
        self._run = run
        self._stamp_files()
        self._counts = self._written = counts
        self._interpretation = self._saved = interpretation
        self.opened.emit()
        self.changed.emit()

    def override(self, clusters: Sequence[int], code: int | None) -> None:
        """Give clusters the analyst's class, None for none, as one step."""
        self._change(tr("Override"), lambda found: reduce(lambda i, c: i.overridden(c, code), clusters, found))

    def revert(self, clusters: Sequence[int]) -> None:
        """Give clusters the voters' label again, as one step."""
        self._change(tr("Revert"), lambda found: reduce(lambda i, c: i.reverted(c), clusters, found))

    def annotate(self, clusters: Sequence[int], text: str) -> None:
        """Note something on clusters, '' to take their notes away, as one step."""
        self._change(tr("Note"), lambda found: reduce(lambda i, c: i.annotated(c, text), clusters, found))

    def _change(self, text: str, change: Callable[[Interpretation], Interpretation]) -> None:
        if self._interpretation is None:
            return
        changed = change(self._interpretation)
        if changed is not self._interpretation:
            self._push(_Change(text, self, self._value, (changed, self._counts)))

    @property
    def _value(self) -> _Value:
        return self._interpretation, self._counts

    def _push(self, step: _Change) -> None:
        if self._place is not None:
            self._realign()
        self.undo_stack.push(step)
        self._forget_lost_revisions()

    def adopt(self, interpretation: Interpretation, text: str, saved: bool = True, kept: Path | None = None) -> None:
        """Take what a job made of the interpretation, as a step that can be undone.

        The job has saved it already, unless it was joined with changes made meanwhile: `saved` says which. `kept`
        is the folder in the run folder with the files of pixels that the job replaced, where it did; it is the
        state's from here on.
        """
        before = self._value
        self._stamp_files()
        self._written = _counts(self._run, interpretation)
        if saved:
            self._saved = interpretation
        after = interpretation, self._written
        if kept is None:
            self._push(_Change(text, self, before, after))
            return
        step = _Revision(text, self, before, after, kept)
        self._revisions.append(step)
        # Who looks at the files again finds the clusters that are in them.
        self._interpretation, self._counts = after
        self.take_up()
        self._push(step)

    def let_go(self) -> None:
        """Say that a job is about to replace files of pixels; until they are taken up, nothing is saved."""
        self._is_replacing = True
        self.replacing.emit()

    def take_up(self) -> None:
        """Say that the files of pixels can be opened again."""
        if self._is_replacing:
            self._is_replacing = False
            self.replaced.emit()

    def replace(self, interpretation: Interpretation, counts: _Counts) -> None:
        """Put another value in place, with the counts that belong to its reference; for the undo stack alone."""
        if self._place is None:
            self._interpretation, self._counts = interpretation, counts
            self.changed.emit()

    def put_back(self, step: _Revision, place: int, kept: Path, value: _Value) -> Path | None:
        """Put the files of a step's other side in place with their value; for the undo stack alone.

        Return the folder with the files that were there, None where it failed: then the stack goes back to
        `place` commands, of which this step is the last or the next.
        """
        if self._place is not None:
            return None
        keep, problem = self._swapped(kept, value)
        if problem:
            # Qt counts the step as made all the same, and can only be told otherwise when it is through with it.
            self._place = place
            QTimer.singleShot(0, self._realign)
            self.failed.emit(problem)
            return None
        self._stamp_files()
        self._interpretation, self._counts = self._saved, self._written = value
        self.take_up()
        self.changed.emit()
        self.saved.emit()
        return keep

    def _swapped(self, kept: Path, value: _Value) -> tuple[Path | None, str]:
        """Return the folder with the files that were replaced, or why they could not be."""
        if self.busy:
            return None, tr("This step changes pixels that a job may be reading. Wait for its end, or cancel it.")
        self.let_go()
        keep = None
        try:
            self._check_clusters()
            keep = keeping(self._run)
            # Points are laid on the clusters anew, so those of these figures must be there.
            self._write_counts()
            interpretation, counts = value
            put_back(self._run, kept, keep, interpretation, counts.table)
        except InterpreterError as error:
            if keep is not None:
                shutil.rmtree(keep, ignore_errors=True)
            self.take_up()
            return None, said(str(error))
        shutil.rmtree(kept, ignore_errors=True)
        return keep, ""

    def _realign(self) -> None:
        """Bring the stack back to where the run folder is; its steps make no difference meanwhile."""
        if self._place is not None:
            self.undo_stack.setIndex(self._place)
            self._place = None

    def _forget_lost_revisions(self) -> None:
        """Remove the files of steps that can be neither undone nor made again any more."""
        stack = self.undo_stack
        there = [stack.command(place) for place in range(stack.count())]
        for step in self._revisions:
            if not any(step is command for command in there):
                shutil.rmtree(step.kept, ignore_errors=True)
        self._revisions = [step for step in self._revisions if any(step is command for command in there)]

    def save(self) -> None:
        """Write the interpretation to its run folder; raises InterpreterError, and nothing is lost.

        Labels that were saved elsewhere meanwhile are only replaced when it is called again.
        """
        if self._run is None or self._interpretation is None or self.is_saved:
            return
        if self._is_replacing:
            raise InterpreterError(tr("The clusters are just being changed. Save again in a moment."))
        self._check_clusters()
        self._check_labels()
        self._write_counts()
        save_labels(self._run, self._interpretation)
        self._stamp_files()
        self._saved = self._interpretation
        self.saved.emit()

    def _check_clusters(self) -> None:
        """Raise InterpreterError where another program has changed the clusters: what is kept here would spoil them.

        The run is only read where their raster is another file, for that keeps people waiting.
        """
        finish_change(self._run)
        if _stamp(self._run / CLUSTERS) != self._stamp:
            load_again(self._run, self._interpretation)
            self._stamp = _stamp(self._run / CLUSTERS)

    def _check_labels(self) -> None:
        """Raise InterpreterError, once, where another program has saved labels, so that the user can choose."""
        before, self._labels_stamp = self._labels_stamp, _stamp(self._run / INTERPRETATION)
        if self._labels_stamp != before:
            words = tr(
                "The labels in {} were changed elsewhere since it was opened here. Save again to replace them by those "
                "shown here, or open the run folder again to go on with them."
            )
            raise InterpreterError(words.format(self._run))

    def _stamp_files(self) -> None:
        """Note which files hold what is shown."""
        self._stamp = _stamp(self._run / CLUSTERS) if self._run else ()
        self._labels_stamp = _stamp(self._run / INTERPRETATION) if self._run else ()

    def _write_counts(self) -> None:
        """Write the counts when undo or redo has put others in place than the run folder holds."""
        table, sample = self._counts
        held = self._counts is self._written and (self._run / CONTINGENCY).is_file()
        if table is None or held:
            return
        with changing(self._run) as folder:
            save_contingency(table, folder / CONTINGENCY)
            if sample is not None:
                save_points(sample, folder)
        self._written = self._counts


def _stamp(path: Path) -> tuple[int, ...]:
    """Return what tells a file from another one in its place; () without one."""
    try:
        found = path.stat()
    except OSError:
        return ()
    return found.st_mtime_ns, found.st_size, found.st_ino


def _counts(run: Path, interpretation: Interpretation) -> _Counts:
    table = table_of_run(run, interpretation)
    return _Counts() if table is None else _Counts(table, points_of(run, interpretation))


class _Change(QUndoCommand):
    """A step from one value of the interpretation, and its counts, to another."""

    def __init__(self, text: str, state: State, before: _Value, after: _Value) -> None:
        super().__init__(text)
        self._state, self._before, self._after = state, before, after

    def redo(self) -> None:
        """Make the step."""
        self._state.replace(*self._after)

    def undo(self) -> None:
        """Take it back."""
        self._state.replace(*self._before)


class _Revision(_Change):
    """A step from some clusters to others: it holds, in a folder, the files of the side that is not in place."""

    def __init__(self, text: str, state: State, before: _Value, after: _Value, kept: Path) -> None:
        super().__init__(text, state, before, after)
        self.kept = kept
        # The job that made the step has put the files in place.
        self._is_new = True

    def redo(self) -> None:
        """Make the step."""
        if self._is_new:
            self._is_new = False
            super().redo()
        else:
            self._go(self._after, 0)

    def undo(self) -> None:
        """Take it back."""
        self._go(self._before, 1)

    def _go(self, value: _Value, made: int) -> None:
        stack = self._state.undo_stack
        place = next(place for place in range(stack.count()) if stack.command(place) is self)
        self.kept = self._state.put_back(self, place + made, self.kept, value) or self.kept
