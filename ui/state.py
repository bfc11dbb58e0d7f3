"""What the dock shows: one interpretation in its run folder, every change of which can be undone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import reduce
from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from ..core.agreement.contingency import Contingency, load_contingency, save_contingency
from ..core.agreement.metrics import Agreement
from ..core.interpretation import Interpretation, load_interpretation
from ..core.jobs import agreement_of, save_labels
from ..core.run_folder import CONTINGENCY
from ..core.run_folder import change as changing
from .undo import QUndoCommand, UndoStack

_Value = tuple[Interpretation, Optional[Contingency]]


def tr(text: str) -> str:
    """Translate a text of the state."""
    return QCoreApplication.translate("State", text)


class State(QObject):
    """Owns the interpretation. Pages ask it for changes and follow its signals.

    `opened` is emitted when another run, or none, is shown; `changed` whenever the interpretation is another
    value, after `opened` too. Changes are made in memory, in milliseconds; `save` writes them to the run folder
    and emits `saved`.
    """

    opened = pyqtSignal()
    changed = pyqtSignal()
    saved = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.undo_stack = UndoStack(self)
        self._run: Path | None = None
        self._interpretation: Interpretation | None = None
        self._saved: Interpretation | None = None
        self._contingency: Contingency | None = None
        self._written: Contingency | None = None

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
        if self._interpretation is None or self._interpretation.reference is None or self._contingency is None:
            return None
        return agreement_of(self._interpretation, self._contingency)

    @property
    def contingency(self) -> Contingency | None:
        """The counts behind the figures."""
        return self._contingency

    def open(self, run: Path) -> None:
        """Show a run folder, dropping what was shown; raises RunFolderError and leaves all as it was."""
        interpretation = load_interpretation(run)
        self._show(run, interpretation, _contingency(run, interpretation))

    def close(self) -> None:
        """Show nothing."""
        self._show(None, None, None)

    def _show(self, run: Path | None, interpretation: Interpretation | None, contingency: Contingency | None) -> None:
        self.undo_stack.clear()
        self._run = run
        self._contingency = self._written = contingency
        self._interpretation = self._saved = interpretation
        self.opened.emit()
        self.changed.emit()

    def override(self, clusters: Sequence[int], code: int | None) -> None:
        """Give clusters the analyst's class, None for none, as one step."""
        self._change(tr("Override"), lambda found: reduce(lambda i, c: i.overridden(c, code), clusters, found))

    def revert(self, clusters: Sequence[int]) -> None:
        """Give clusters the voters' label again, as one step."""
        self._change(tr("Revert"), lambda found: reduce(lambda i, c: i.reverted(c), clusters, found))

    def _change(self, text: str, change: Callable[[Interpretation], Interpretation]) -> None:
        if self._interpretation is not None:
            self._push(text, change(self._interpretation), self._contingency)

    def _push(self, text: str, interpretation: Interpretation, contingency: Contingency | None) -> None:
        before, after = (self._interpretation, self._contingency), (interpretation, contingency)
        self.undo_stack.push(_Change(text, self, before, after))

    def adopt(self, interpretation: Interpretation, text: str, saved: bool = True) -> None:
        """Take what a job made of the interpretation, as a step that can be undone.

        The job has saved it already, unless it was joined with changes made meanwhile: `saved` says which.
        """
        self._written = _contingency(self._run, interpretation)
        if saved:
            self._saved = interpretation
        self._push(text, interpretation, self._written)

    def replace(self, interpretation: Interpretation, contingency: Contingency | None) -> None:
        """Put another value in place, with the counts that belong to its reference; for the undo stack alone."""
        self._interpretation, self._contingency = interpretation, contingency
        self.changed.emit()

    def save(self) -> None:
        """Write the interpretation to its run folder; raises RunFolderError, and nothing is lost."""
        if self._run is None or self._interpretation is None or self.is_saved:
            return
        self._write_contingency()
        save_labels(self._run, self._interpretation)
        self._saved = self._interpretation
        self.saved.emit()

    def _write_contingency(self) -> None:
        """Write the counts when undo or redo has put others in place than the run folder holds."""
        held = self._contingency is self._written and (self._run / CONTINGENCY).is_file()
        if self._contingency is None or held:
            return
        with changing(self._run) as folder:
            save_contingency(self._contingency, folder / CONTINGENCY)
        self._written = self._contingency


def _contingency(run: Path, interpretation: Interpretation) -> Contingency | None:
    path = run / CONTINGENCY
    return load_contingency(path) if interpretation.reference is not None and path.is_file() else None


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
