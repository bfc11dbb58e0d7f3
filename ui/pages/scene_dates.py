"""Further dates of the same ground, and its elevation."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import partial
from pathlib import Path

from qgis.core import QgsApplication, QgsMapLayer, QgsMapLayerProxyModel, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QModelIndex, QObject, QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QHeaderView, QMenu, QWidget

from ...adapters.layers import is_raster_file, raster_name
from ...core.scene.bands import role_of_name
from ...core.scene.scene import SceneRequest
from ..dialogs.combine import CombineDialog, band_layers
from ..layers import PREVIEW
from ..models.date_table import DATE, IMAGE, DateTable
from ..scene_memory import DateChosen

_ROWS_SHOWN = 6


def tr(text: str) -> str:
    """Translate a text of the dates."""
    return QCoreApplication.translate("DateChoice", text)


class DateChoice(QObject):
    """The dates' and the elevation's controls in the form; `changed` says that others may be meant."""

    changed = pyqtSignal()

    def __init__(self, form: QWidget, project: QgsProject) -> None:
        super().__init__(form)
        self._form, self._project = form, project
        self._row = 0
        self.table = DateTable(project, self)
        self.menu = QMenu(form.addDateButton)
        self._set_up_view()
        self._set_up_buttons()
        for combo, nothing in (
            (form.dateMaskCombo, tr("None, or the image's own SCL band")),
            (form.elevationCombo, tr("None")),
        ):
            combo.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
            combo.setAllowEmptyLayer(True, nothing)
            combo.setCurrentIndex(0)
        form.dateBandsEdit.textEdited.connect(lambda text: self.table.change(self._row, roles=text.strip()))
        form.dateBandsEdit.cleared.connect(lambda: self.table.change(self._row, roles=""))
        form.dateMaskCombo.layerChanged.connect(self._take_mask)
        form.elevationCombo.layerChanged.connect(self._tell)
        self.table.edited.connect(self._tell)
        self._show_row()

    def _set_up_view(self) -> None:
        view = self._form.datesView
        view.setModel(self.table)
        view.horizontalHeader().setSectionResizeMode(DATE, QHeaderView.ResizeMode.ResizeToContents)
        view.horizontalHeader().setSectionResizeMode(IMAGE, QHeaderView.ResizeMode.Stretch)
        view.selectionModel().currentRowChanged.connect(self._go)
        for changed in (self.table.rowsInserted, self.table.rowsRemoved, self.table.modelReset):
            changed.connect(self._show_row)

    def _set_up_buttons(self) -> None:
        form = self._form
        form.addDateButton.setMenu(self.menu)
        self.menu.aboutToShow.connect(self.fill_menu)
        for button, icon, work in (
            (form.addDateButton, "/symbologyAdd.svg", None),
            (form.removeDateButton, "/symbologyRemove.svg", lambda: self.table.remove(self._row)),
            (form.earlierButton, "/mActionArrowUp.svg", lambda: self._move(-1)),
            (form.laterButton, "/mActionArrowDown.svg", lambda: self._move(1)),
        ):
            button.setIcon(QgsApplication.getThemeIcon(icon))
            if work is not None:
                button.clicked.connect(work)

    def fill_menu(self) -> None:
        """Offer the rasters of the project, and files."""
        self.menu.clear()
        for layer in self._rasters():
            self._offer(layer.name().replace("&", "&&"), partial(self._add, DateChosen((layer.id(),))))
        if not self.menu.isEmpty():
            self.menu.addSeparator()
        if len(band_layers(self._project)) > 1:
            self._offer(tr("&Combined band layers…"), self._combine)
        self._offer(tr("&Files…"), self._choose_files)

    def _offer(self, text: str, work: Callable[[], None]) -> None:
        # A menu's entry gives its handler whether it is checked.
        self.menu.addAction(text).triggered.connect(lambda *checked: work())

    def _rasters(self) -> list[QgsMapLayer]:
        layers = self._project.mapLayers().values()
        found = [layer for layer in layers if is_raster_file(layer) and not layer.customProperty(PREVIEW)]
        return sorted(found, key=lambda layer: layer.name().lower())

    def _combine(self) -> None:
        dialog = CombineDialog(self._project, (), self._form)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(lambda names: self._add(DateChosen(tuple(names))))
        dialog.open()

    def _choose_files(self) -> None:
        files, _ = QFileDialog.getOpenFileNames(self._form, tr("Images of other dates"))
        self.add_files(files)

    def add_files(self, files: Sequence[str]) -> None:
        """Add files, each as a date, or all as one where their names say that each is a band."""
        if len(files) > 1 and all(role_of_name(Path(file).stem) for file in files):
            self._add(DateChosen(files=tuple(files)))
        else:
            self._add(*(DateChosen(files=(file,)) for file in files))

    def _add(self, *dates: DateChosen) -> None:
        self.table.add(dates)
        if dates:
            self._form.datesView.selectRow(self.table.rowCount() - 1)

    def _move(self, by: int) -> None:
        row = self._row
        self.table.move(row, by)
        self._form.datesView.selectRow(row + by)

    def others(self, masked_classes: tuple[int, ...]) -> tuple[SceneRequest, ...]:
        """Return the other dates; raises SceneError for a layer that is no raster file."""
        return tuple(self._request(date, masked_classes) for date in self.table.dates)

    def _request(self, date: DateChosen, masked_classes: tuple[int, ...]) -> SceneRequest:
        layers = filter(None, map(self._project.mapLayer, date.layers))
        mask = self._project.mapLayer(date.mask) if date.mask else None
        return SceneRequest(
            inputs=(*map(raster_name, layers), *date.files),
            bands=date.roles,
            mask=raster_name(mask) if mask is not None else None,
            masked_classes=masked_classes,
            date=date.name,
        )

    def elevation(self) -> str:
        """Return the elevation's GDAL name, '' without one; raises SceneError for a layer that is no raster file."""
        layer = self._form.elevationCombo.currentLayer()
        return "" if layer is None else raster_name(layer)

    def elevation_id(self) -> str:
        """Return the id of the elevation layer, '' without one."""
        layer = self._form.elevationCombo.currentLayer()
        return "" if layer is None else layer.id()

    def choose(self, name: str, dates: Sequence[DateChosen], elevation: str) -> None:
        """Have the controls say what they said then, without what is gone."""
        there = [date for date in dates if all(map(self._project.mapLayer, date.layers))]
        self.table.show(name, there)
        self._form.elevationCombo.setLayer(self._project.mapLayer(elevation) if elevation else None)

    def leave_out(self, layers: Sequence[QgsMapLayer]) -> None:
        """Keep layers out of the lists."""
        for combo in (self._form.dateMaskCombo, self._form.elevationCombo):
            combo.setExceptedLayerList(layers)

    def removed(self, names: Collection[str]) -> None:
        """Take out what layers that go have been."""
        for row in range(self.table.rowCount() - 1, 0, -1):
            date = self.table.dates[row - 1]
            if set(date.layers) & set(names):
                self.table.remove(row)
            elif date.mask in names:
                self.table.change(row, mask="")
        self._show_row()
        if self.elevation_id() in names:
            self._form.elevationCombo.setLayer(None)

    def show_found(self, image: str, found: Sequence[str]) -> None:
        """Show what the image is called, and the dates as they were found."""
        self.table.show_found(image, found)

    def _go(self, index: QModelIndex, *before: QModelIndex) -> None:
        self._row = max(index.row(), 0)
        self._show_row()

    def _show_row(self, *change: object) -> None:
        """Show what can be done with the selected date, and its details; those of the image are elsewhere."""
        form, table = self._form, self.table
        self._row = min(self._row, table.rowCount() - 1)
        is_other = self._row > 0
        for widget in (form.dateBandsLabel, form.dateBandsEdit, form.dateMaskLabel, form.dateMaskCombo):
            widget.setVisible(is_other)
        form.datesView.setVisible(table.rowCount() > 1)
        form.datesHint.setVisible(table.rowCount() == 1)
        for widget in (form.removeDateButton, form.earlierButton, form.laterButton):
            widget.setVisible(table.rowCount() > 1)
        form.removeDateButton.setEnabled(is_other)
        form.earlierButton.setEnabled(table.can_move(self._row, -1))
        form.laterButton.setEnabled(table.can_move(self._row, 1))
        self._fit()
        if is_other:
            self._show_details(table.dates[self._row - 1])

    def _show_details(self, date: DateChosen) -> None:
        with QSignalBlocker(self._form.dateMaskCombo):
            self._form.dateMaskCombo.setLayer(self._project.mapLayer(date.mask) if date.mask else None)
        if self._form.dateBandsEdit.text().strip() != date.roles:
            self._form.dateBandsEdit.setText(date.roles)

    def _fit(self) -> None:
        view = self._form.datesView
        rows = view.verticalHeader().defaultSectionSize() * min(self.table.rowCount(), _ROWS_SHOWN)
        view.setFixedHeight(rows + view.horizontalHeader().sizeHint().height() + 2 * view.frameWidth())

    def _take_mask(self, layer: QgsMapLayer | None) -> None:
        if self._row > 0:
            self.table.change(self._row, mask="" if layer is None else layer.id())

    def _tell(self, *change: object) -> None:
        self.changed.emit()
