"""A new voter: provider, model, address, key, repeats."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from qgis.gui import QgsAuthConfigSelect
from qgis.PyQt import uic
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QWidget

from ...adapters.access import read_keys
from ...adapters.words import said
from ...core.errors import VoterError
from ...core.hosts import url_fault
from ...core.labelling.costs.catalogue import Catalogue, load_catalogue
from ...core.labelling.costs.plan import users_catalogue
from ...core.labelling.readiness import list_models
from ...core.labelling.voters.providers import PROVIDERS
from ...core.labelling.voters.registry import Asking, checked_specs, make_voters
from ...core.labelling.voters.specification import VoterSpec
from ..asking import AskingTask
from ..tasks import Tasks
from ..voter_settings import specs_text

_FORM = Path(__file__).resolve().parents[1] / "forms" / "add_voter.ui"


def tr(text: str) -> str:
    """Translate a text of the dialog."""
    return QCoreApplication.translate("AddVoterDialog", text)


class AddVoterDialog(QDialog):
    """Describes a voter; `described` carries it when the user is done. A key is kept by QGIS, never here."""

    described = pyqtSignal(object)

    def __init__(self, tasks: Tasks, known: Sequence[VoterSpec], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        uic.loadUi(str(_FORM), self)
        self._tasks, self._known = tasks, tuple(known)
        self._task: AskingTask | None = None
        self.keySelect = QgsAuthConfigSelect(self)
        self.keySelect.setAccessibleName(tr("Key"))
        self.keyLayout.addWidget(self.keySelect)
        self.keyCaption.setBuddy(self.keySelect)
        self._catalogue = self._read_catalogue()
        for name, provider in PROVIDERS.items():
            self.providerCombo.addItem(provider.title, name)
        self.providerCombo.currentIndexChanged.connect(self._offer)
        self.listButton.clicked.connect(self.list_models)
        self.setTabOrder(self.urlEdit, self.keySelect)
        self.setTabOrder(self.keySelect, self.repeatsSpin)
        self._offer()

    def _read_catalogue(self) -> Catalogue:
        try:
            return users_catalogue()
        except VoterError as error:
            self._say(said(str(error)))
            return load_catalogue()

    def _offer(self, *index: int) -> None:
        """Offer the models that are known of the provider, and say where its key may come from."""
        provider = PROVIDERS[self.providerCombo.currentData()]
        self._set_models([entry.model for entry in self._catalogue.of_provider(provider.name)])
        default = self._catalogue.default(provider.name)
        self.modelCombo.setEditText(default.model if default else "")
        self.urlEdit.setPlaceholderText(provider.url)
        words = tr("Without one, the environment variable {} is used, for the provider's own address.")
        self.keyNote.setText(
            words.format(provider.key_variable) if provider.key_variable else tr("Usually none is needed.")
        )

    def _set_models(self, names: Sequence[str]) -> None:
        text = self.modelCombo.currentText()
        self.modelCombo.clear()
        self.modelCombo.addItems(names)
        self.modelCombo.setEditText(text)

    def spec(self) -> VoterSpec:
        """Return the voter as it is described so far."""
        provider = PROVIDERS[self.providerCombo.currentData()]
        url = self.urlEdit.text().strip().rstrip("/")
        return VoterSpec(
            provider=provider.name,
            model=self.modelCombo.currentText().strip(),
            url="" if url == provider.url else url,
            repeats=self.repeatsSpin.value(),
            authcfg=self.keySelect.configId(),
        )

    def list_models(self) -> None:
        """Fetch the names of the provider's models, of those that may see."""
        spec = self.spec()
        try:
            # With a name in place of the model, which is still to be chosen.
            _check(replace(spec, model="any"), ())
            keys = read_keys((spec,))
        except VoterError as error:
            self._say(said(str(error)))
            return
        self._task = AskingTask(
            tr("Listing models"),
            keys,
            lambda feedback, access, hand_over: list_models(make_voters((spec,), Asking(), access)[0], feedback),
        )
        self._task.done.connect(self._listed)
        self._task.failed.connect(self._say)
        for ending in (self._task.done, self._task.failed, self._task.stopped):
            ending.connect(self._ended)
        self._say(tr("Asking for the models…"))
        self.listButton.setEnabled(False)
        if not self._tasks.start(self._task):
            self._task = None
            self.listButton.setEnabled(True)
            self._say(tr("Another job is under way. Wait for its end, or type the model's name."))

    def _listed(self, models: Sequence[object]) -> None:
        names = [model.id for model in models if model.sees is not False]
        self._set_models(names)
        self._say(tr("{} models. Choose one that takes pictures.").format(len(names)))
        self.modelCombo.setFocus()

    def _ended(self, *result: object) -> None:
        self._task = None
        self.listButton.setEnabled(True)

    def _say(self, words: str) -> None:
        self.noteLabel.setText(words)
        self.noteLabel.setVisible(bool(words))

    def accept(self) -> None:
        """Take the voter, or say what is wrong with it."""
        spec = self.spec()
        try:
            _check(spec, self._known)
        except VoterError as error:
            self._say(said(str(error)).replace("VOTERS: ", "", 1))
            return
        self.described.emit(spec)
        super().accept()

    def done(self, result: int) -> None:
        """Close, and stop what is still being asked."""
        if self._task is not None:
            self._task.cancel()
        super().done(result)


def _check(spec: VoterSpec, known: Sequence[VoterSpec]) -> None:
    """Raise VoterError where a voter is not complete, stands among those that are known, or cannot be written down."""
    if spec.url and (fault := url_fault(spec.url)):
        raise VoterError(tr("The base URL {}.").format(fault))
    if checked_specs(specs_text([*known, spec]))[-1] != spec:
        raise VoterError(tr("The model's name holds a space, a semicolon or an address. Write the name alone."))
