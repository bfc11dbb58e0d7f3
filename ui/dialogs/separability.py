"""How well the clusters of a run are told apart: the closest pairs, and how compact each cluster is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from qgis.PyQt import uic
from qgis.PyQt.QtCore import QCoreApplication, QModelIndex, QSortFilterProxyModel, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QDialog, QHeaderView, QTableView, QWidget

from ...adapters.words import number, said
from ...core.clustering.raster import cluster_colour
from ...core.clustering.separability import HARDLY, NO_GAP, WELL, ClusterSeparability, Pair, Separability
from ...core.interpretation import Interpretation
from ...core.jobs import separability_lines
from ..models.class_table import SORT_ROLE, ClassRow, ClassTable, Column
from ..numbers import NOT_DEFINED, shown_share

_FORM = Path(__file__).resolve().parents[1] / "forms" / "separability.ui"
# More than there are clusters, so that pairs are sorted by their first and then by their second.
_APART = 1 << 16


def tr(text: str) -> str:
    """Translate a text of the dialog."""
    return QCoreApplication.translate("SeparabilityDialog", text)


class SeparabilityDialog(QDialog):
    """Shows measures of the clusters; `chosen` carries the clusters of the row that is selected."""

    chosen = pyqtSignal(tuple)

    def __init__(self, found: Separability, interpretation: Interpretation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        uic.loadUi(str(_FORM), self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.wordsLabel.setText("\n".join(map(said, separability_lines(found))))
        colour = partial(cluster_colour, first=interpretation.first_clusters)
        pairs, clusters = found.measured, found.clusters
        self._fill(
            self.pairsView,
            ClassTable(pair_columns(), self, (tr("Clusters"), tr("Two clusters"))),
            [_pair_row(pair, colour) for pair in pairs],
            [(pair.first, pair.second) for pair in pairs],
        )
        self._fill(
            self.clustersView,
            ClassTable(cluster_columns(), self, (tr("Cluster"), tr("A cluster"))),
            [_cluster_row(entry, colour) for entry in clusters],
            [(entry.cluster,) for entry in clusters],
        )
        self.buttonBox.rejected.connect(self.reject)

    def _fill(
        self, view: QTableView, model: ClassTable, rows: Sequence[ClassRow], meant: Sequence[tuple[int, ...]]
    ) -> None:
        model.show(rows)
        proxy = QSortFilterProxyModel(view)
        proxy.setSourceModel(model)
        proxy.setSortRole(SORT_ROLE)
        view.setModel(proxy)
        view.setSortingEnabled(True)
        view.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        view.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        view.verticalHeader().hide()
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setTabKeyNavigation(False)
        view.selectionModel().currentRowChanged.connect(partial(self._choose, proxy, meant))

    def _choose(
        self, proxy: QSortFilterProxyModel, meant: Sequence[tuple[int, ...]], row: QModelIndex, *before: QModelIndex
    ) -> None:
        if row.isValid():
            self.chosen.emit(meant[proxy.mapToSource(row).row()])


def pair_columns() -> tuple[Column, ...]:
    """Return the columns of pairs."""
    distance = tr("Jeffries-Matusita distance: 0 for the same, 2 for clusters that have nothing in common")
    return (
        Column(tr("Distance"), distance, _shown, _shown),
        Column(tr("Told apart"), tr("What the distance speaks for"), told_apart, told_apart),
    )


def cluster_columns() -> tuple[Column, ...]:
    """Return the columns of clusters."""
    return (
        Column(
            tr("Compactness"),
            tr("From −1 to 1: how much nearer the pixels are to their own cluster's mean than to the next one"),
            _shown,
            _shown,
        ),
        Column(tr("Edge share"), tr("How many of its pixels' neighbours are in others"), shown_share, shown_share),
        Column(tr("Nearest"), tr("The cluster at the smallest distance"), _shown_cluster, _shown_cluster),
        Column(tr("Distance"), tr("Jeffries-Matusita distance to the nearest cluster"), _shown, _shown),
    )


def told_apart(distance: float) -> str:
    """Return what a Jeffries-Matusita distance speaks for."""
    if distance < HARDLY:
        return tr("hardly: merge them")
    if distance < NO_GAP:
        return tr("no gap between")
    return tr("in part") if distance < WELL else tr("well")


def _pair_row(pair: Pair, colour: Callable[[int], tuple[int, int, int]]) -> ClassRow:
    name = tr("{} and {}").format(pair.first, pair.second)
    return ClassRow(name, colour(pair.first), (pair.least, pair.least), pair.first * _APART + pair.second)


def _cluster_row(entry: ClusterSeparability, colour: Callable[[int], tuple[int, int, int]]) -> ClassRow:
    values = (entry.compactness, entry.edge_share, entry.nearest, entry.distance)
    return ClassRow(str(entry.cluster), colour(entry.cluster), values, entry.cluster)


def _shown(value: float | None) -> str:
    return NOT_DEFINED if value is None else number(value, 2)


def _shown_cluster(cluster: int | None) -> str:
    return NOT_DEFINED if cluster is None else str(cluster)
