"""The list of voters among the options."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QWidget

from ...core.labelling.voters.specification import VoterSpec
from ..dialogs.add_voter import AddVoterDialog
from ..models.voter_list import VoterList
from ..tasks import Tasks
from ..voter_settings import SPECTRAL, load_choice, save_choice

_ROWS = 4


class VotersSection(QObject):
    """Shows the voters of the dock; `save` keeps them."""

    def __init__(self, form: QWidget, tasks: Tasks) -> None:
        super().__init__(form)
        self._form, self._tasks = form, tasks
        choice = load_choice()
        self.model = VoterList(choice, self)
        form.voterView.setModel(self.model)
        # Two lines of text for a voter.
        form.voterView.setFixedHeight((2 * _ROWS + 1) * form.fontMetrics().lineSpacing())
        form.onlyHereBox.setChecked(choice.only_here)
        form.onlyHereBox.toggled.connect(self.model.set_only_here)
        form.addVoterButton.clicked.connect(self.add)
        form.removeVoterButton.clicked.connect(lambda: self.model.remove(form.voterView.currentIndex().row()))
        form.voterView.selectionModel().currentChanged.connect(self._enable)
        self.model.edited.connect(self._enable)
        form.voterView.setCurrentIndex(self.model.index(0))
        self._enable()

    def _enable(self, *cells: object) -> None:
        index = self._form.voterView.currentIndex()
        self._form.removeVoterButton.setEnabled(index.isValid() and self.model.spec(index.row()) != SPECTRAL)

    def add(self) -> None:
        """Open the window in which a voter is described."""
        dialog = AddVoterDialog(self._tasks, [voter.spec for voter in self.model.choice.voters], self._form)
        dialog.described.connect(self._add)
        dialog.open()

    def _add(self, spec: VoterSpec) -> None:
        self.model.add(spec)
        self._form.voterView.setCurrentIndex(self.model.index(self.model.rowCount() - 1))

    def save(self) -> None:
        """Keep the voters and their ticks."""
        save_choice(self.model.choice)
