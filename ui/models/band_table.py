"""The bands of the image and the roles they play, which the user may change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QPainter
from qgis.PyQt.QtWidgets import (
    QApplication,
    QComboBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QWidget,
)

from ...core.scene.bands import KINDS, SCENE_CLASSIFICATION
from ...core.scene.description import ASSUMED, GIVEN, DescribedBand

NUMBER, NAME, ROLE, SOURCE = range(4)


def tr(text: str) -> str:
    """Translate a text of the table."""
    return QCoreApplication.translate("BandTable", text)


def role_choices() -> tuple[tuple[str, str], ...]:
    """Return the roles a band may play, each with its text; the first is none."""
    bands = tuple(
        (kind.role, tr("{}: {}, {} nm").format(kind.role, _meaning(kind.role), round(kind.centre_nm))) for kind in KINDS
    )
    classification = tr("{}: scene classification").format(SCENE_CLASSIFICATION)
    return (("", tr("not used")), *bands, (SCENE_CLASSIFICATION, classification))


def _meaning(role: str) -> str:
    return {
        "B01": tr("coastal aerosol"),
        "B02": tr("blue"),
        "B03": tr("green"),
        "B04": tr("red"),
        "B05": tr("red edge 1"),
        "B06": tr("red edge 2"),
        "B07": tr("red edge 3"),
        "B08": tr("near infrared"),
        "B8A": tr("narrow near infrared"),
        "B09": tr("water vapour"),
        "B10": tr("cirrus"),
        "B11": tr("short-wave infrared 1"),
        "B12": tr("short-wave infrared 2"),
    }[role]


def _source(source: str) -> str:
    return {
        "": "",
        GIVEN: tr("chosen"),
        ASSUMED: tr("assumed"),
        "wavelengths": tr("wavelength"),
        "file names": tr("file name"),
    }.get(source, tr("name"))


class BandTable(QAbstractTableModel):
    """One row per band: number, name in the file, role (which can be set by its code, '' for none), how found.

    `edited` follows every change by the user.
    """

    edited = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: tuple[DescribedBand, ...] = ()
        self._bands: tuple[DescribedBand, ...] = ()

    @property
    def bands(self) -> tuple[DescribedBand, ...]:
        """The bands as they stand."""
        return self._bands

    @property
    def is_changed(self) -> bool:
        """Whether the user gave roles other than those found."""
        return [band.role for band in self._bands] != [band.role for band in self._found]

    def show(self, bands: Sequence[DescribedBand]) -> None:
        """Show what was found, dropping the user's changes."""
        self.beginResetModel()
        self._found = self._bands = tuple(bands)
        self.endResetModel()

    def restore(self) -> None:
        """Take the user's changes back."""
        self.show(self._found)
        self.edited.emit()

    def roles_text(self) -> str:
        """Return the roles as "B02=1,B03=2,…", '' where they are as found."""
        if not self.is_changed:
            return ""
        return ",".join(f"{band.role}={band.number}" for band in self._bands if band.role)

    def give(self, roles: str) -> None:
        """Give the bands the roles of such a text; those that it does not name have none."""
        wanted = {number: role for role, _, number in (part.partition("=") for part in roles.split(","))}
        changed = [_with_role(b, r) if (r := wanted.get(str(b.number), "")) != b.role else b for b in self._bands]
        self.beginResetModel()
        self._bands = tuple(changed)
        self.endResetModel()
        self.edited.emit()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return the number of bands."""
        return 0 if parent.isValid() else len(self._bands)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a column's title."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (tr("Band"), tr("Name"), tr("Role"), tr("Found by"))[section]

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Let roles be edited."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == ROLE else flags

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        band, column = self._bands[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return (str(band.number), band.name or tr("none"), band.role or tr("not used"), _source(band.source))[
                column
            ]
        if role == Qt.ItemDataRole.EditRole:
            return (band.number, band.name, band.role, band.source)[column]
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tip(band, column)
        if role == Qt.ItemDataRole.DecorationRole and column == SOURCE and band.source == ASSUMED:
            return QgsApplication.getThemeIcon("/mIconWarning.svg")
        return None

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Give a band a role; the band that had it gets this one's, since two cannot share one."""
        if role != Qt.ItemDataRole.EditRole or index.column() != ROLE:
            return False
        if value not in dict(role_choices()):
            return False
        changed, former = self._bands[index.row()], self._bands[index.row()].role
        if value != former:
            self._bands = tuple(
                _with_role(band, value)
                if band is changed
                else _with_role(band, former)
                if value and band.role == value
                else band
                for band in self._bands
            )
            self.dataChanged.emit(self.index(0, ROLE), self.index(len(self._bands) - 1, SOURCE))
            self.edited.emit()
        return True


def _with_role(band: DescribedBand, role: str) -> DescribedBand:
    return replace(band, role=role, source=GIVEN)


def _tip(band: DescribedBand, column: int) -> str | None:
    if column == NAME:
        return band.name or None
    if column == ROLE:
        shown = dict(role_choices())[band.role]
        return tr("{}. Click to choose another role; a band that has it takes this one's.").format(shown)
    if column == SOURCE and band.source == ASSUMED:
        return tr(
            "Assumed: the bands carry no names, so the usual order was taken. Check it, and choose other roles "
            "where it is wrong."
        )
    return None


class RoleDelegate(QStyledItemDelegate):
    """Shows a role as the combo box that it opens."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # By font.
        self._measured: dict[str, QSize] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Draw a combo box with the role."""
        style, box = _style(option), _box(option)
        box.rect, box.currentText = option.rect, index.data()
        style.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, box, painter, option.widget)
        style.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, box, painter, option.widget)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """Make room for every role and the arrow."""
        return _style(option).sizeFromContents(
            QStyle.ContentsType.CT_ComboBox, _box(option), self._widest(option), option.widget
        )

    def _widest(self, option: QStyleOptionViewItem) -> QSize:
        """Return the room for the longest role, which is the same in all rows."""
        font = option.font.key()
        if font not in self._measured:
            metrics = option.fontMetrics
            texts = (tr("not used"), SCENE_CLASSIFICATION, *(kind.role for kind in KINDS))
            self._measured = {font: QSize(max(map(metrics.horizontalAdvance, texts)), metrics.height())}
        return self._measured[font]

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex) -> QComboBox:
        """Open the list of roles."""
        editor = QComboBox(parent)
        for role, text in role_choices():
            editor.addItem(text, role)
        editor.view().setMinimumWidth(editor.view().sizeHintForColumn(0) + 30)
        editor.setAccessibleName(tr("Role of band {}").format(index.row() + 1))
        editor.activated.connect(self._commit)
        QTimer.singleShot(0, editor.showPopup)
        return editor

    def setEditorData(self, editor: QComboBox, index: QModelIndex) -> None:
        """Select the band's role."""
        editor.setCurrentIndex(editor.findData(index.data(Qt.ItemDataRole.EditRole)))

    def setModelData(self, editor: QComboBox, model: QAbstractTableModel, index: QModelIndex) -> None:
        """Give the band the chosen role."""
        model.setData(index, editor.currentData())

    def _commit(self, *chosen: object) -> None:
        editor = self.sender()
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)


def _style(option: QStyleOptionViewItem) -> QStyle:
    return option.widget.style() if option.widget else QApplication.style()


def _box(option: QStyleOptionViewItem) -> QStyleOptionComboBox:
    box = QStyleOptionComboBox()
    box.palette, box.direction, box.fontMetrics = option.palette, option.direction, option.fontMetrics
    box.state = option.state | QStyle.StateFlag.State_Enabled
    return box
