"""How far the map agrees with its reference: figures, classes, the confusion matrix and what causes a cell."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.PyQt import uic
from qgis.PyQt.QtCore import QCoreApplication, QModelIndex, pyqtSignal
from qgis.PyQt.QtGui import QFont, QHideEvent
from qgis.PyQt.QtWidgets import QLabel, QTableView, QWidget

from ..core.agreement.causes import Cause, causes_of
from ..core.agreement.metrics import Agreement
from ..core.agreement.report import ReferenceMap
from . import agreement_words as words
from .filling import Filling
from .gains import Gains
from .heat_map import HeatMapDelegate
from .models.class_table import ClassTable, agreement_columns, agreement_rows
from .models.matrix import ConfusionMatrix, class_name
from .numbers import shown_share
from .state import State
from .tables import show_sorted, stand_in_page
from .upright import UprightHeader

_FORM = Path(__file__).parent / "forms" / "agreement.ui"
_LARGE = 1.5
# A cell is explained by the clusters that make up this share of it; the last specks say nothing.
_EXPLAINED = 0.95


def tr(text: str) -> str:
    """Translate a text of the panel."""
    return QCoreApplication.translate("AgreementPanel", text)


class AgreementPanel(QWidget):
    """Follows the state's figures. `chosen` carries the clusters behind a cell that the user picked, or none."""

    chosen = pyqtSignal(object)

    def __init__(self, state: State, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        uic.loadUi(str(_FORM), self)
        self._state = state
        self._classes, self._matrix = ClassTable(agreement_columns(), self), ConfusionMatrix(self)
        self._codes: tuple[int, int] | None = None
        for number in (self.numberOverall, self.numberCeiling, self.numberEfficiency, self.numberIou):
            _enlarge(number)
        self.tableClasses.setHorizontalHeader(UprightHeader(1, self.tableClasses))
        show_sorted(self.tableClasses, self._classes)
        self._prepare_matrix(self.tableMatrix)
        self._gains = Gains(self)
        self._gains.chosen.connect(self._choose_gain)
        self.buttonUnlight.clicked.connect(self._choose_none)
        state.opened.connect(self._forget)
        Filling(self, state, self._fill)

    def _prepare_matrix(self, view: QTableView) -> None:
        view.setHorizontalHeader(UprightHeader(0, view))
        view.setModel(self._matrix)
        view.setItemDelegate(HeatMapDelegate(view))
        view.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        stand_in_page(view, self._matrix)
        # The selection itself also changes when the table is filled anew; these are the user's own doings.
        view.clicked.connect(self._choose)
        view.activated.connect(self._choose)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let no button be pressed whose cluster is no longer lit up."""
        super().hideEvent(event)
        self._gains.release()

    def _fill(self, is_another_run: bool) -> None:
        """Show the figures as they stand."""
        agreement = self._state.agreement
        self.figures.setVisible(agreement is not None)
        self.labelEmpty.setVisible(agreement is None)
        self.labelEmpty.setText(self._why_empty())
        self._classes.show(agreement_rows(agreement))
        self._matrix.show(agreement, self._state.is_of_points)
        if agreement is not None:
            self._show_figures(agreement, self._state.interpretation.reference)
        self._show_causes()

    def _why_empty(self) -> str:
        if self._state.contingency is not None:
            return tr("No class on the map has a counterpart in WorldCover, so there is nothing to compare.")
        return tr(
            "Comparing tells how far the map agrees with a land-cover product, how much of the rest is due to clusters "
            "and how much to labels, and which clusters to look at again. The figures follow every label you change."
        )

    def _show_figures(self, agreement: Agreement, reference: ReferenceMap) -> None:
        credit = f"\n{reference.attribution}" if reference.attribution else ""
        name = Path(reference.name).name or reference.name
        self.labelReference.setText(tr("Compared with {}.").format(name) + credit)
        self.labelReference.setToolTip(reference.name)
        of_points, estimates = self._state.is_of_points, self._state.estimates
        overall = words.overall_of_points(estimates) if of_points else words.overall(agreement, reference)
        for number, text, value, (title, meaning) in (
            (self.numberOverall, self.textOverall, agreement.overall_agreement, overall),
            (self.numberCeiling, self.textCeiling, agreement.ceiling, words.ceiling()),
            (self.numberEfficiency, self.textEfficiency, agreement.labelling_efficiency, words.efficiency()),
            (self.numberIou, self.textIou, agreement.mean_iou, words.iou()),
        ):
            number.setText(shown_share(value))
            text.setText(f"<b>{title}</b><br>{meaning}")
        self.labelLosses.setText(words.losses(agreement, of_points))
        self._gains.show(self._state.anatomy, of_points)
        self.labelMatrix.setText(words.matrix(of_points))
        self.labelPixels.setText(words.compared(agreement, of_points, estimates))

    def _choose(self, index: QModelIndex) -> None:
        self._codes = self._matrix.codes_at(index)
        self._gains.release()
        self._show_causes()
        self.chosen.emit(tuple(cause.cluster for cause in _main_causes(self._causes())))

    def _choose_gain(self, clusters: Sequence[int]) -> None:
        self._codes = None
        self.tableMatrix.clearSelection()
        self._show_causes()
        self.chosen.emit(clusters)

    def _choose_none(self) -> None:
        self._forget()
        self.tableMatrix.clearSelection()
        self._show_causes()
        self.chosen.emit(())

    def _forget(self) -> None:
        self._codes = None
        self._gains.release()

    def _causes(self) -> tuple[Cause, ...]:
        interpretation, table = self._state.interpretation, self._state.contingency
        if self._codes is None or interpretation is None or table is None:
            return ()
        return causes_of(table, *interpretation.mapped_to_worldcover(table.clusters), *self._codes)

    def _show_causes(self) -> None:
        index = self._matrix.index_of(self._codes)
        shown = index.isValid()
        self.labelCauses.setVisible(shown)
        self.buttonUnlight.setVisible(shown)
        if not shown:
            return
        self.tableMatrix.setCurrentIndex(index)
        self.labelCauses.setText(f"{self._matrix.sentence(index)}.\n{self._causes_in_words()}")

    def _causes_in_words(self) -> str:
        causes = self._causes()
        if not causes:
            return tr("No cluster causes this.")
        main = _main_causes(causes)
        named = ", ".join(tr("cluster {} ({})").format(cause.cluster, shown_share(cause.share)) for cause in main)
        rest = tr(", and {} more").format(len(causes) - len(main)) if len(causes) > len(main) else ""
        if self._codes[0] == self._codes[1]:
            return tr("Shown on the map: {}{}.").format(named, rest)
        return "\n".join((tr("Caused by {}{}.").format(named, rest), self._advice(main)))

    def _advice(self, causes: Sequence[Cause]) -> str:
        """Say which label would help, or that none would."""
        gaining = [str(cause.cluster) for cause in causes if cause.gain > 0]
        if not gaining:
            return tr("No other label would help, because the clusters mix both classes: split them in step 3.")
        sentence = tr("Labelled as “{}” in step 3, these clusters would agree better: {}.")
        return sentence.format(class_name(self._codes[1]), ", ".join(gaining))


def _main_causes(causes: Sequence[Cause]) -> tuple[Cause, ...]:
    """Return the first causes, which together explain the cell but for some specks."""
    found, explained = [], 0.0
    for cause in causes:
        if explained >= _EXPLAINED:
            break
        found.append(cause)
        explained += cause.share
    return tuple(found)


def _enlarge(label: QLabel) -> None:
    font = QFont(label.font())
    font.setPointSizeF(font.pointSizeF() * _LARGE)
    label.setFont(font)
