"""An analyst's way through the dock, from an image to an exported map, by mouse and keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from landcover_interpreter.tests.dock_window import buttons
from landcover_interpreter.ui.dialogs.add_voter import AddVoterDialog
from landcover_interpreter.ui.dialogs.send import SendDialog
from landcover_interpreter.ui.dock import CLUSTERS, LABELS, RESULTS
from landcover_interpreter.ui.models.label_table import Column
from landcover_interpreter.ui.pages.results import LAYER
from qgis.core import QgsMapLayer, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QComboBox, QDialogButtonBox, QLineEdit, QSpinBox, QWidget

if TYPE_CHECKING:
    from landcover_interpreter.ui.dock import LandCoverDock

__all__ = ["CLUSTERS", "LABELS", "RESULTS", "Analyst"]

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class Analyst:
    """Someone at the dock beside a canvas; what they do is waited for with `until`."""

    def __init__(self, dock: LandCoverDock, canvas: QgsMapCanvas, until: Callable[..., None]) -> None:
        self.dock, self.canvas, self.until = dock, canvas, until
        self.session, self.pages = dock.session, dock.pages
        self.state, self.tasks = dock.session.state, dock.session.tasks

    # Hands

    def click(self, widget: QWidget, place: QPoint | None = None) -> None:
        """Bring a widget into view and click it, in its middle unless told otherwise."""
        self.see(widget)
        assert widget.isEnabled(), widget.objectName()
        QTest.mouseClick(widget, LEFT, NONE, widget.rect().center() if place is None else place)

    def see(self, widget: QWidget) -> None:
        """Scroll to a widget of the page in view."""
        for area in self._areas(widget):
            area.ensureWidgetVisible(widget)
        assert widget.isVisible(), widget.objectName()

    def _areas(self, widget: QWidget) -> list[QWidget]:
        parents, found = widget.parentWidget(), []
        while parents is not None:
            if hasattr(parents, "ensureWidgetVisible"):
                found.append(parents)
            parents = parents.parentWidget()
        return found

    def type(self, field: QLineEdit | QSpinBox, text: object) -> None:
        """Type into a field in place of what is there, and leave it."""
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, str(text))
        QTest.keyClick(field, Qt.Key.Key_Tab)

    def pick(self, combo: QComboBox, index: int) -> None:
        """Choose an entry of a combo box by the keys."""
        assert 0 <= index < combo.count()
        combo.setFocus()
        while combo.currentIndex() != index:
            QTest.keyClick(combo, Qt.Key.Key_Down if combo.currentIndex() < index else Qt.Key.Key_Up)

    def rest(self, seconds: float = 60) -> None:
        """Wait until the job has ended."""
        self.until(lambda: self.tasks.current is None, seconds)

    def go(self, step: int) -> None:
        self.click(buttons(self.dock)[step])
        assert self.dock.step == step

    # Steps

    def open_demo(self) -> QgsMapLayer:
        self.click(self.dock.welcome.demo_button)
        return self.ready()

    def ready(self) -> QgsMapLayer:
        """Wait until the image that is chosen is found good; bring it onto the canvas."""
        scene = self.pages.scene
        self.until(lambda: scene.request() is not None and scene.nextButton.isEnabled())
        self.canvas.setDestinationCrs(scene.layer().crs())
        self.canvas.setLayers([scene.layer()])
        self.canvas.setExtent(scene.layer().extent())
        return scene.layer()

    def preview(self, clusters: int) -> None:
        """Look at a preview, at another one of fewer clusters, and at another place."""
        page = self.pages.clusters
        self.type(page.clustersSpin, clusters + 2)
        self.click(page.previewButton)
        preview = page._preview
        settled = lambda: preview.layer and not preview._timer.isActive() and not preview._latest.is_busy  # noqa: E731
        self.until(settled)
        self.canvas.setLayers([preview.layer, self.pages.scene.layer()])
        self.type(page.clustersSpin, clusters)
        self.until(settled)
        whole = QgsRectangle(self.canvas.extent())
        closer = QgsRectangle(whole)
        closer.scale(0.4)
        for extent in (closer, whole):
            self.canvas.setExtent(extent)
            self.until(settled)
        self.click(page.previewButton)
        assert preview.layer is None

    def cluster(self, clusters: int, run: Path | None = None) -> None:
        """Cluster the whole scene."""
        page = self.pages.clusters
        self.type(page.clustersSpin, clusters)
        if run is not None:
            self.type(page.runFile.lineEdit(), run)
        self.until(page.runButton.isEnabled)
        self.click(page.runButton)
        assert self.tasks.current is not None
        self.rest()
        self.until(lambda: self.state.run is not None)
        assert len(self.state.interpretation.clusters) == clusters

    def show_run(self) -> None:
        """Have the canvas show what QGIS's layer tree would: the run's layer on the scene's."""
        self.canvas.setLayers([self.session_layer, self.pages.scene.layer()])

    @property
    def session_layer(self) -> QgsMapLayer:
        return self.dock.layers.layer

    def point_at_clusters(self, rows: int) -> None:
        """Point at some rows, select the last of them and none again."""
        page = self.pages.clusters
        self.see(page.table)
        for row in range(rows):
            place = page.table.visualRect(page.table.model().index(row, 1)).center()
            QTest.mouseMove(page.table.viewport(), place)
            QTest.qWait(70)
        QTest.mouseClick(page.table.viewport(), LEFT, NONE, place)
        QTest.qWait(70)
        QTest.keyClick(page.table, Qt.Key.Key_Escape)

    def add_voter(self, provider: str, model: str, url: str) -> None:
        """Describe a voter in the window for that."""
        panel = self.pages.labels.voters
        self.click(panel.addButton)
        self.until(lambda: panel.findChild(AddVoterDialog) is not None)
        dialog = panel.findChild(AddVoterDialog)
        # Nobody is as quick as to do all of this within one turn of the event loop.
        QTest.qWait(70)
        self.pick(dialog.providerCombo, dialog.providerCombo.findData(provider))
        self.type(dialog.modelCombo.lineEdit(), model)
        self.type(dialog.urlEdit, url)
        QTest.qWait(70)
        rows = panel.model.rowCount()
        QTest.mouseClick(dialog.buttonBox.button(QDialogButtonBox.StandardButton.Ok), LEFT)
        assert panel.model.rowCount() == rows + 1, dialog.noteLabel.text()

    def tick_all(self) -> None:
        """Tick every voter, by the space bar."""
        view = self.pages.labels.voters.voterView
        view.setFocus()
        for row in range(view.model().rowCount()):
            view.setCurrentIndex(view.model().index(row))
            if view.model().index(row).data(Qt.ItemDataRole.CheckStateRole) != Qt.CheckState.Checked:
                QTest.keyClick(view, Qt.Key.Key_Space)

    def begin_naming(self) -> None:
        """Have the ticked voters name the clusters, agreeing to what is sent."""
        page = self.pages.labels
        self.click(page.nameButton)
        # It opens a turn of the event loop after the task that foresees what is sent.
        self.until(lambda: page.findChild(SendDialog) is not None, 60)
        dialog = page.findChild(SendDialog)
        self.until(lambda: dialog.pictures.is_decoded)
        QTest.mouseClick(dialog.sendButton, LEFT)
        self.until(lambda: self.tasks.current is not None)

    def name_here(self) -> None:
        """Have those voters that are ticked name the clusters, who send nothing."""
        self.click(self.pages.labels.nameButton)
        assert self.tasks.current is not None
        self.rest()

    def select_row(self, row: int) -> None:
        view = self.pages.labels.labelView
        self.see(view)
        index = self.pages.labels.filter.index(row, Column.CLUSTER)
        view.scrollTo(index)
        QTest.mouseClick(view.viewport(), LEFT, NONE, view.visualRect(index).center())

    def override(self, row: int, key: Qt.Key) -> None:
        self.select_row(row)
        QTest.keyClick(self.pages.labels.labelView, key)

    def compare(self, reference: str) -> None:
        """Compare with a layer of that name."""
        self.begin_comparison(reference)
        self.rest()

    def begin_comparison(self, reference: str) -> None:
        page = self.pages.results
        self.pick(page.comboReference, page.comboReference.findData(LAYER))
        self.pick(page.comboLayer, page.comboLayer.findText(reference))
        self.click(page.buttonCompare)
        assert self.tasks.current is not None

    def pick_cell(self) -> None:
        """Choose the first cell of the matrix that has pixels, and none again."""
        panel = self.pages.results.agreement
        table = panel.tableMatrix
        self.see(table)
        place = table.visualRect(table.model().index(0, 0)).center()
        QTest.mouseClick(table.viewport(), LEFT, NONE, place)
        self.click(panel.buttonUnlight)

    def export(self) -> None:
        self.click(self.pages.results.buttonExport)
        assert self.tasks.current is not None
        self.rest()
        assert self.pages.results.export_notice.text.startswith("Exported"), self.pages.results.export_notice.text

    def undo(self) -> None:
        self.click(self.dock.widget().undo_button)

    def redo(self) -> None:
        self.click(self.dock.widget().redo_button)

    def save(self) -> None:
        self.click(self.dock.widget().save_button)
        assert self.state.is_saved
