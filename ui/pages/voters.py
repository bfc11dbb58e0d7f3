"""Who votes: a check list of voters, what keeps them from voting, and ways to add and remove them."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt import uic
from qgis.PyQt.QtCore import QCoreApplication, QModelIndex, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ...adapters.access import read_keys
from ...adapters.words import said
from ...core.errors import VoterError
from ...core.feedback import Feedback
from ...core.labelling.exchange.access import Access
from ...core.labelling.exchange.transport import Secret
from ...core.labelling.readiness import NEEDS_KEY, VoterState, look_at_voters
from ...core.labelling.voters.specification import VoterSpec
from ..asking import AskingTask, HandOver
from ..dialogs.add_voter import AddVoterDialog
from ..heights import GivingWay, follow_rows
from ..models.voter_list import VoterList
from ..tasks import Tasks
from ..voter_settings import SPECTRAL, load_choice, save_choice

_FORM = Path(__file__).resolve().parents[1] / "forms" / "voters.ui"
# Rows of the list; further voters are scrolled to.
_FEWEST, _MOST = 2, 5


def tr(text: str) -> str:
    """Translate a text of the list of voters."""
    return QCoreApplication.translate("VotersPanel", text)


class VotersPanel(QWidget):
    """Keeps the user's voters, in QGIS's settings; `changed` when other ones are ticked."""

    changed = pyqtSignal()

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        uic.loadUi(str(_FORM), self)
        self._tasks = tasks
        choice = load_choice()
        self.model = VoterList(choice, self)
        self.voterView.setModel(self.model)
        self.voterView.setItemDelegate(GivingWay(self.voterView))
        follow_rows(self.voterView, _FEWEST, _MOST)
        self.onlyHereBox.setChecked(choice.only_here)
        self.model.edited.connect(self._keep)
        self.model.dataChanged.connect(self._tell)
        self.voterView.selectionModel().currentChanged.connect(self._tell)
        self.onlyHereBox.toggled.connect(self.model.set_only_here)
        self.addButton.clicked.connect(self.add)
        self.removeButton.clicked.connect(lambda: self.model.remove(self.voterView.currentIndex().row()))
        self.checkButton.clicked.connect(self.check)
        tasks.started.connect(lambda task: self.checkButton.setEnabled(False))
        tasks.ended.connect(lambda: self.checkButton.setEnabled(True))
        self.voterView.setCurrentIndex(self.model.index(0))
        self._tell()

    @property
    def ticked(self) -> tuple[VoterSpec, ...]:
        """The voters that vote."""
        return self.model.ticked

    def reload(self) -> None:
        """Show the voters as they are kept, after the options were applied."""
        choice = load_choice()
        if choice == self.model.choice:
            return
        self.model.show(choice)
        # The model knows already.
        self.onlyHereBox.blockSignals(True)
        self.onlyHereBox.setChecked(choice.only_here)
        self.onlyHereBox.blockSignals(False)
        self.voterView.setCurrentIndex(self.model.index(0))
        self._tell()
        self.changed.emit()

    def _keep(self) -> None:
        save_choice(self.model.choice)
        self._tell()
        self.changed.emit()

    def _tell(self, *cells: QModelIndex) -> None:
        """Show the problem of the voter in the current row at length."""
        index = self.voterView.currentIndex()
        state = self.model.state(index.row()) if index.isValid() else None
        self.problemLabel.setText(said(state.problem) if state else "")
        self.problemLabel.setVisible(bool(self.problemLabel.text()))
        self.removeButton.setEnabled(index.isValid() and self.model.spec(index.row()) != SPECTRAL)

    def add(self) -> AddVoterDialog:
        """Open the window in which a voter is described."""
        known = [voter.spec for voter in self.model.choice.voters]
        dialog = AddVoterDialog(self._tasks, known, self)
        dialog.described.connect(self._add)
        dialog.open()
        return dialog

    def _add(self, spec: VoterSpec) -> None:
        self.model.add(spec)
        self.voterView.setCurrentIndex(self.model.index(self.model.rowCount() - 1))

    def check(self) -> None:
        """Find out which of the voters that may be asked can be asked."""
        keys: dict[str, Secret] = {}
        specs = []
        for spec in self.model.allowed:
            try:
                keys.update(read_keys((spec,)))
                specs.append(spec)
            except VoterError as error:
                self._show((spec, VoterState(spec.name, str(error), hurdle=NEEDS_KEY)))

        def look(feedback: Feedback, access: Access, hand_over: HandOver) -> None:
            for spec in specs:
                hand_over((spec, look_at_voters((spec,), access, feedback)[0]))

        task = AskingTask(tr("Checking the voters"), keys, look)
        task.arrived.connect(self._show)
        task.failed.connect(self.problemLabel.setText)
        self._tasks.start(task)

    def _show(self, found: tuple[VoterSpec, VoterState]) -> None:
        self.model.set_states((found,))
