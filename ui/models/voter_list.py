"""The check list of voters."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt, pyqtSignal

from ...adapters.label_words import hurdle_words
from ...adapters.words import said
from ...core.hosts import host_of
from ...core.labelling.readiness import VoterState
from ...core.labelling.voters.providers import PROVIDERS
from ...core.labelling.voters.specification import VoterSpec
from ..voter_settings import SPECTRAL, ListedVoter, VoterChoice, is_here

# The parent of every row.
_TOP = QModelIndex()
_READY = VoterState(SPECTRAL.name, "")


def tr(text: str) -> str:
    """Translate a text of the list."""
    return QCoreApplication.translate("VoterList", text)


class VoterList(QAbstractListModel):
    """Voters with a tick and, in a second line, where they are and whether they can be asked.

    `edited` is emitted when a tick, the list or `only_here` changes. While that is set, voters elsewhere than on
    this computer cannot be ticked.
    """

    edited = pyqtSignal()

    def __init__(self, choice: VoterChoice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._voters = list(choice.voters)
        self._only_here = choice.only_here
        self._states: dict[VoterSpec, VoterState] = {SPECTRAL: _READY}

    @property
    def choice(self) -> VoterChoice:
        """What the user chose, to be kept."""
        return VoterChoice(tuple(self._voters), self._only_here)

    @property
    def ticked(self) -> tuple[VoterSpec, ...]:
        """The voters that vote."""
        return tuple(voter.spec for voter in self._voters if voter.ticked)

    @property
    def allowed(self) -> tuple[VoterSpec, ...]:
        """The voters that may be asked: all, or those on this computer."""
        return tuple(voter.spec for voter in self._voters if self._may(voter.spec))

    def spec(self, row: int) -> VoterSpec:
        """Return the voter in a row."""
        return self._voters[row].spec

    def state(self, row: int) -> VoterState | None:
        """Return what is known of the voter in a row, None when it was not looked at yet."""
        return self._states.get(self.spec(row))

    def _may(self, spec: VoterSpec) -> bool:
        return is_here(spec) or not self._only_here

    def rowCount(self, parent: QModelIndex = _TOP) -> int:
        """Return the number of voters."""
        return 0 if parent.isValid() else len(self._voters)

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Return that rows can be chosen, and ticked where that is allowed."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        if index.isValid() and self._may(self.spec(index.row())):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a voter's name and state, its tick, or its problem at length."""
        if not index.isValid():
            return None
        voter = self._voters[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{_title(voter.spec)}\n{self._state_words(voter.spec)}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{_title(voter.spec)}, {self._state_words(voter.spec)}"
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if voter.ticked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ToolTipRole:
            state = self._states.get(voter.spec)
            return said(state.problem) if state and state.problem else voter.spec.name
        return None

    def _state_words(self, spec: VoterSpec) -> str:
        state, here = self._states.get(spec), is_here(spec)
        words = tr("not checked yet") if state is None else hurdle_words(state.hurdle, here)
        if not self._may(spec):
            words = tr("not on this computer")
        return f"{tr('this computer') if here else _host(spec)} · {words}"

    def setData(self, index: QModelIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a voter, or take its tick away."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        spec = self.spec(index.row())
        ticked = Qt.CheckState(value) == Qt.CheckState.Checked
        if ticked and not self._may(spec):
            return False
        self._voters[index.row()] = ListedVoter(spec, ticked)
        self.dataChanged.emit(index, index)
        self.edited.emit()
        return True

    def add(self, spec: VoterSpec) -> None:
        """Put a voter at the end of the list, ticked where that is allowed."""
        self.beginInsertRows(QModelIndex(), len(self._voters), len(self._voters))
        self._voters.append(ListedVoter(spec, self._may(spec)))
        self.endInsertRows()
        self.edited.emit()

    def remove(self, row: int) -> None:
        """Take a voter off the list; the spectral one stays."""
        if self.spec(row) == SPECTRAL:
            return
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._voters[row]
        self.endRemoveRows()
        self.edited.emit()

    def show(self, choice: VoterChoice) -> None:
        """Take up what was chosen elsewhere; what was found out about voters stays."""
        self.beginResetModel()
        self._voters, self._only_here = list(choice.voters), choice.only_here
        self.endResetModel()

    def set_only_here(self, only_here: bool) -> None:
        """Allow voters on this computer alone, and take the others' ticks away; or allow all again."""
        self._only_here = only_here
        self._voters = [ListedVoter(v.spec, v.ticked and self._may(v.spec)) for v in self._voters]
        self._all_changed()
        self.edited.emit()

    def set_states(self, states: Sequence[tuple[VoterSpec, VoterState]]) -> None:
        """Show what was found out about voters."""
        self._states.update(states)
        self._all_changed()

    def _all_changed(self) -> None:
        self.dataChanged.emit(self.index(0), self.index(len(self._voters) - 1))


def _title(spec: VoterSpec) -> str:
    return tr("spectral: rules on the spectrum, no model") if spec == SPECTRAL else spec.name


def _host(spec: VoterSpec) -> str:
    provider = PROVIDERS[spec.provider]
    return provider.relay(spec.model) or host_of(spec.url or provider.url)
