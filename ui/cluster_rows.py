"""The table of clusters and the canvas: what is pointed at or selected in the one lights up on the other."""

from __future__ import annotations

from collections.abc import Collection

from qgis.PyQt.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QSortFilterProxyModel,
    Qt,
    QTimer,
)
from qgis.PyQt.QtWidgets import QHeaderView, QTableView

from ..core.interpretation import Interpretation
from ..core.labelling.pictures.thumbnails import Thumbnail
from .columns import fit_columns
from .delegates import PictureDelegate, SparklineDelegate, picture_side
from .layers import CanvasLayers
from .models.cluster_table import CLUSTER, CLUSTER_ROLE, PICTURE, SORT_ROLE, SPECTRUM, ClusterTable

# Milliseconds for which the pointer rests on a row until its cluster lights up.
_REST_MS = 60
# A spectrum is still to be told in so little.
_NARROWEST_PX = 32


class ClusterRows(QObject):
    """Fills a view with the clusters of a run, sortable, and lights up what is meant in it."""

    def __init__(self, view: QTableView, layers: CanvasLayers) -> None:
        super().__init__(view)
        self._view, self._layers = view, layers
        self._model = ClusterTable(self)
        self._pointed: int | None = None
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self._model)
        self._sorted.setSortRole(SORT_ROLE)
        view.setModel(self._sorted)
        view.sortByColumn(CLUSTER, Qt.SortOrder.AscendingOrder)
        view.setItemDelegateForColumn(SPECTRUM, SparklineDelegate(view))
        view.setItemDelegateForColumn(PICTURE, PictureDelegate(view))
        # Rows that follow their contents would ask for the size of every cell with every picture that comes.
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.horizontalHeader().setSectionResizeMode(SPECTRUM, QHeaderView.ResizeMode.Stretch)
        view.horizontalHeader().setMinimumSectionSize(_NARROWEST_PX)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._light)
        view.entered.connect(self._point_at)
        view.viewport().installEventFilter(self)
        view.installEventFilter(self)
        view.selectionModel().selectionChanged.connect(self._rest.start)

    @property
    def selected(self) -> tuple[int, ...]:
        """The selected clusters."""
        rows = self._view.selectionModel().selectedRows()
        return tuple(sorted(index.data(CLUSTER_ROLE) for index in rows))

    def show(self, interpretation: Interpretation | None) -> None:
        """Show the clusters of a run, none of them pointed at or selected."""
        self._rest.stop()
        self._pointed = None
        self._model.show(interpretation)
        self._view.verticalHeader().setDefaultSectionSize(picture_side(self._view.fontMetrics()))
        fit_columns(self._view)

    def add_picture(self, thumbnail: Thumbnail) -> None:
        """Show the picture of a cluster."""
        self._model.add_picture(thumbnail)

    def select(self, cluster: int) -> None:
        """Select the row of a cluster and bring it into view; 0 selects none."""
        row = self._model.row_of(cluster)
        if row < 0:
            self._view.clearSelection()
            return
        index = self._sorted.mapFromSource(self._model.index(row, CLUSTER))
        self._view.selectRow(index.row())
        self._view.scrollTo(index)

    def select_all(self, clusters: Collection[int]) -> None:
        """Select the rows of clusters, and bring the first of them into view."""
        rows = [self._model.row_of(cluster) for cluster in clusters]
        places = [self._sorted.mapFromSource(self._model.index(row, CLUSTER)) for row in rows if row >= 0]
        chosen = QItemSelection()
        for place in places:
            chosen.select(place, place)
        flags = QItemSelectionModel.SelectionFlag
        self._view.selectionModel().select(chosen, flags.ClearAndSelect | flags.Rows)
        if places:
            self._view.scrollTo(places[0])

    def dim_none(self) -> None:
        """Let all clusters have their colours, while the table is out of sight."""
        self._rest.stop()
        self._pointed = None
        self._layers.highlight(())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the pointer leaves the rows, and the key that clears the selection."""
        if event.type() == QEvent.Type.Leave and watched is self._view.viewport():
            self._pointed = None
            self._rest.start()
        escape = event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape
        if escape and self._view.selectionModel().hasSelection():
            self._view.clearSelection()
            return True
        return False

    def _point_at(self, index: QModelIndex) -> None:
        self._pointed = index.data(CLUSTER_ROLE)
        self._rest.start()

    def _light(self) -> None:
        self._layers.highlight((self._pointed,) if self._pointed is not None else self.selected)
