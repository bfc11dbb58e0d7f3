"""Step 1: the image, how it is read, and which part of it."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

import qgis.utils
from qgis.core import QgsApplication, QgsMapLayer, QgsMapLayerProxyModel, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt import uic
from qgis.PyQt.QtCore import QCoreApplication, QModelIndex, QSignalBlocker, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QHeaderView, QWidget

from ...adapters.layers import is_raster_file, raster_name
from ...adapters.words import said
from ...core.errors import InterpreterError
from ...core.scene.description import Description, describe
from ...core.scene.scene import Scene, SceneRequest
from ..dialogs.combine import CombineDialog, band_layers
from ..latest import Latest
from ..layers import PREVIEW, CanvasLayers
from ..models.band_table import NAME, ROLE, BandTable, RoleDelegate
from ..scene_memory import SceneChosen, keep_choice, recall_choice, recall_combination, recall_image_of
from ..state import State
from ..tasks import Tasks
from .scene_area import AreaChoice
from .scene_dates import DateChoice
from .scene_mask import MaskChoice
from .scene_verdict import number, read_offset, scaling, verdict

_FORM = Path(__file__).parents[1] / "forms" / "scene.ui"
# Long enough that a typed number or a row of clicks is looked at once, short enough to feel at once.
_DEBOUNCE_MS = 250
_ROWS_SHOWN = 13
_FEWEST_BANDS = 3
_ICON = QSize(16, 16)


def tr(text: str) -> str:
    """Translate a text of the page."""
    return QCoreApplication.translate("ScenePage", text)


class ScenePage(QWidget):
    """Lets the user choose an image and says, after a look at it, whether and how it can be mapped.

    `changed` follows every change of `request()` and `layer()`, `ready` says that the user wants to go on with it.
    """

    ready = pyqtSignal()
    changed = pyqtSignal()

    def __init__(
        self,
        state: State,
        tasks: Tasks,
        layers: CanvasLayers,
        parent: QWidget | None = None,
        canvas: QgsMapCanvas | None = None,
    ) -> None:
        super().__init__(parent)
        self._project = QgsProject.instance()
        # Before the form is made: its lists would have moved on to a neighbour of a layer that goes.
        self._project.layersWillBeRemoved.connect(self._removed)
        uic.loadUi(str(_FORM), self)
        self._layers = layers
        self._combined: tuple[str, ...] = ()
        self._table = BandTable(self)
        # A look takes moments: it neither waits for the job that the dock shows nor holds it up.
        self._looks = Latest()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DEBOUNCE_MS)
        self._area, self._mask = AreaChoice(self, canvas), MaskChoice(self)
        self.dates = DateChoice(self, self._project)
        self._inputs: tuple[str, ...] = ()
        # Roles from the project, which are given to the bands once these are known.
        self._roles = ""
        self._told: tuple[SceneRequest | None, tuple[str, ...]] = (None, ())
        self._opened: Scene | None = None
        self._left_out: list[str] = []
        self._set_up_image()
        self._set_up_bands()
        self._connect(state)
        self._preselect()
        self._touch()

    def request(self) -> SceneRequest | None:
        """Return the image as it was chosen and found good, None while there is none."""
        return self._told[0]

    def opened(self) -> Scene | None:
        """Return what `request()` was found to be, None while there is none."""
        return self._opened

    def layer(self) -> QgsRasterLayer | None:
        """Return the chosen layer, of combined band layers the first, None while none is chosen."""
        layers = self._chosen()
        return layers[0] if layers and isinstance(layers[0], QgsRasterLayer) else None

    def set_layer(self, layer: QgsMapLayer) -> None:
        """Choose an image."""
        self.imageCombo.setLayer(layer)

    def showEvent(self, event: QShowEvent) -> None:
        """Choose the layer that is active now if none was chosen yet."""
        super().showEvent(event)
        self._preselect()

    def _set_up_image(self) -> None:
        self.imageCombo.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self.imageCombo.setAllowEmptyLayer(True, tr("No image chosen"))
        self.imageCombo.setCurrentIndex(0)
        self._leave_preview_out()

    def _set_up_bands(self) -> None:
        view = self.bandsView
        view.setModel(self._table)
        view.setItemDelegateForColumn(ROLE, RoleDelegate(view))
        header = view.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        view.clicked.connect(self._edit_role)

    def _edit_role(self, index: QModelIndex) -> None:
        if index.column() == ROLE:
            self.bandsView.edit(index)

    def _connect(self, state: State) -> None:
        for signal in (
            self.imageCombo.currentIndexChanged,
            self.offsetEdit.textChanged,
            self._table.edited,
            self._mask.changed,
            self._area.changed,
            self.dates.changed,
        ):
            signal.connect(self._touch)
        self.combineButton.clicked.connect(self._combine)
        self.restoreButton.clicked.connect(self._table.restore)
        self.nextButton.clicked.connect(self.ready)
        self._timer.timeout.connect(self._look)
        self._project.layersAdded.connect(self._added)
        self._project.readProject.connect(self._recall)
        self._project.cleared.connect(self._forget)
        state.opened.connect(self._leave_preview_out)
        looks = self._looks
        self.destroyed.connect(lambda: looks.stop())

    def _chosen(self) -> list[QgsMapLayer]:
        """Return the layers that make the image."""
        layer = self.imageCombo.currentLayer()
        if layer is None and self._is_combination():
            return [self._project.mapLayer(name) for name in self._combined]
        return [layer] if layer is not None else []

    def _is_combination(self) -> bool:
        """Return whether the combination, which stands below all layers, is chosen."""
        return bool(self._combined) and self.imageCombo.currentIndex() == self.imageCombo.count() - 1

    def _preselect(self) -> None:
        if self.imageCombo.currentIndex() > 0:
            return
        active = qgis.utils.iface.activeLayer() if qgis.utils.iface else None
        images = [layer for layer in self._project.mapLayers().values() if is_raster_file(layer)]
        several = [layer for layer in images if layer.bandCount() >= _FEWEST_BANDS]
        candidates = [active] if active in images else sorted(several, key=lambda layer: layer.name().lower())
        if candidates:
            self.imageCombo.setLayer(candidates[0])

    def _added(self, layers: Sequence[QgsMapLayer]) -> None:
        self._leave_preview_out()
        self._preselect()
        self._touch()

    def _leave_preview_out(self) -> None:
        """Keep the maps that are being made out of the lists of images."""
        layers = self._project.mapLayers().values()
        preview = [layer for layer in layers if layer.customProperty(PREVIEW)]
        names = [layer.id() for layer in preview]
        # The lists look at all layers again.
        if names == self._left_out:
            return
        self._left_out = names
        self.imageCombo.setExceptedLayerList(preview)
        self.maskCombo.setExceptedLayerList(preview)
        self.dates.leave_out(preview)

    def _removed(self, names: Sequence[str]) -> None:
        """Choose nothing rather than a neighbour in place of a layer that goes."""
        if any(layer.id() in names for layer in self._chosen()):
            self.imageCombo.setCurrentIndex(0)
        if set(self._combined) & set(names):
            self._combined = ()
            self.imageCombo.setAdditionalItems([])
        if self.maskCombo.currentLayer() is not None and self.maskCombo.currentLayer().id() in names:
            self._mask.clear()
        self.dates.removed(names)
        self._touch()

    def _combine(self) -> None:
        dialog = CombineDialog(self._project, self._combined, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self._set_combined)
        dialog.open()

    def _set_combined(self, names: Sequence[str]) -> None:
        there = tuple(name for name in names if self._project.mapLayer(name) is not None)
        self._combined = there if len(there) > 1 else ()
        text = tr("{} band layers combined").format(len(self._combined))
        self.imageCombo.setAdditionalItems([text] if self._combined else [])
        self.imageCombo.setCurrentIndex(self.imageCombo.count() - 1 if self._combined else 0)
        self._touch()

    def _touch(self, *change: object) -> None:
        """Look at the choices soon; until then there is no going on, and what is under way is of no use."""
        self._looks.stop()
        self.nextButton.setEnabled(False)
        self.combineButton.setEnabled(bool(band_layers(self._project)))
        if not self._chosen():
            self._timer.stop()
            self._look()
            return
        self._timer.start()

    def _look(self) -> None:
        try:
            asked = self._read()
        except InterpreterError as error:
            self._conclude(None, Description(refusal=str(error)))
            return
        if asked is None:
            self._conclude(None, Description())
            return
        self._looks.start(
            tr("Looking at the image"),
            lambda feedback, hand_over: describe(asked),
            lambda description: self._described(asked, description),
            lambda reason: self._conclude(None, Description(refusal=reason)),
        )

    def _read(self) -> SceneRequest | None:
        """Return what the controls say, None if no image is chosen; raises InterpreterError."""
        layers = self._chosen()
        self._renew(tuple(layer.id() for layer in layers))
        if not layers:
            return None
        area, area_crs = self._area.area()
        masked_classes = self._mask.masked_classes()
        return SceneRequest(
            inputs=tuple(map(raster_name, layers)),
            bands=self._table.roles_text(),
            offset=read_offset(self.offsetEdit.text()),
            mask=self._mask.mask(),
            masked_classes=masked_classes,
            area=area,
            area_crs=area_crs,
            date=self.dates.table.name,
            others=self.dates.others(masked_classes),
            elevation=self.dates.elevation(),
        )

    def _renew(self, inputs: tuple[str, ...]) -> None:
        """Drop what was said about another image."""
        if inputs == self._inputs:
            return
        self._table.show(())
        if self._inputs:
            with QSignalBlocker(self.offsetEdit), QSignalBlocker(self.maskCombo), QSignalBlocker(self.dates):
                self.offsetEdit.clear()
                self._mask.clear()
                self.dates.choose("", (), "")
        self._inputs, self._roles = inputs, ""
        if known := recall_choice(self._project, inputs):
            self._choose(known)
        self.hintLabel.setVisible(not inputs)
        self.verdictLabel.setVisible(bool(inputs))
        self.verdictLabel.setText(tr("Looking at the image…"))

    def _choose(self, known: SceneChosen) -> None:
        """Have the controls say what the project says of the image."""
        choices = (self.offsetEdit, self._mask, self._area, self.dates)
        with ExitStack() as quiet:
            for each in choices:
                quiet.enter_context(QSignalBlocker(each))
            self.offsetEdit.setText(known.offset)
            self._mask.choose(known.mask, known.masked_classes)
            self._area.choose(known.area)
            self.dates.choose(known.date, known.dates, known.elevation)
        self._roles = known.roles

    def _keep(self) -> None:
        """Note in the project what the controls say."""
        if self._inputs:
            keep_choice(
                self._project,
                SceneChosen(
                    inputs=self._inputs,
                    roles=self._table.roles_text(),
                    offset=self.offsetEdit.text(),
                    mask=self._mask.layer_id(),
                    masked_classes=self._mask.masked_classes(),
                    area=self._area.chosen(),
                    date=self.dates.table.name,
                    dates=self.dates.table.dates,
                    elevation=self.dates.elevation_id(),
                ),
            )

    def _recall(self, *document: object) -> None:
        """Look at the image as the project that was opened says."""
        self._inputs = ()
        layer = self.layer()
        if layer is not None and (image := recall_image_of(self._project, layer.id())):
            # Of the layers that come one by one, another date may have been the first.
            layer = self._project.mapLayer(image)
            self.imageCombo.setLayer(layer)
        if inputs := recall_combination(self._project, layer.id() if layer else None):
            self._set_combined(inputs)
        self._touch()

    def _forget(self) -> None:
        """Begin with another project as at first."""
        with QSignalBlocker(self._mask), QSignalBlocker(self._area), QSignalBlocker(self.dates):
            self._mask.choose("", SceneChosen(()).masked_classes)
            self._area.choose(SceneChosen(()).area)
            self.dates.choose("", (), "")

    def _described(self, asked: SceneRequest, description: Description) -> None:
        if not asked.bands and description.bands:
            self._table.show(description.bands)
        if self._roles and description.bands:
            roles, self._roles = self._roles, ""
            self._table.give(roles)
            return
        self._conclude(asked if description.scene is not None else None, description)

    def _conclude(self, usable: SceneRequest | None, description: Description) -> None:
        """Show what was found."""
        self._keep()
        self._show_verdict(description)
        self._show_bands(description)
        found = description.scene.dates if description.scene is not None else ()
        self.dates.show_found(self.imageCombo.currentText(), [date.date for date in found])
        self.nextButton.setEnabled(usable is not None)
        if (usable, self._inputs) != self._told:
            self._told, self._opened = (usable, self._inputs), description.scene
            self.changed.emit()

    def _show_verdict(self, description: Description) -> None:
        chosen = bool(self._inputs)
        self.hintLabel.setVisible(not chosen)
        self.verdictLabel.setVisible(chosen)
        self.verdictIcon.setVisible(chosen)
        icon = "/mIconSuccess.svg" if description.scene is not None else "/mIconWarning.svg"
        self.verdictIcon.setPixmap(QgsApplication.getThemeIcon(icon).pixmap(_ICON))
        self.verdictLabel.setText(verdict(description))
        notes = description.scene.notes if description.scene is not None else ()
        self.notesLabel.setText("\n".join(f"• {said(note)}" for note in notes))
        self.notesLabel.setVisible(bool(notes))

    def _show_bands(self, description: Description) -> None:
        count = self._table.rowCount()
        for group in (self.bandsGroup, self.maskGroup, self.areaGroup, self.datesGroup, self.elevationGroup):
            group.setVisible(bool(self._inputs))
        self.bandsView.setVisible(count > 0)
        self.restoreButton.setVisible(self._table.is_changed)
        height = self.bandsView.verticalHeader().defaultSectionSize() * min(count, _ROWS_SHOWN)
        frame = self.bandsView.horizontalHeader().sizeHint().height() + 2 * self.bandsView.frameWidth()
        self.bandsView.setFixedHeight(height + frame)
        self.scalingLabel.setText(scaling(description))
        self.scalingLabel.setVisible(description.scene is not None)
        found = [number(value, 6) for value in description.offsets] if not self.offsetEdit.text() else []
        self.offsetEdit.setPlaceholderText(tr("{} (found)").format(found[0]) if len(found) == 1 else tr("found"))
