"""How the table of labels draws votes, and how a class is chosen in it."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QAbstractItemModel, QCoreApplication, QModelIndex, QObject, QRect, QSize, Qt, QTimer
from qgis.PyQt.QtGui import QBrush, QColor, QIcon, QPainter, QPalette, QPixmap
from qgis.PyQt.QtWidgets import (
    QApplication,
    QComboBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ..adapters.words import class_words
from ..core.labelling.taxonomy import Taxonomy
from .models.label_rows import AGAINST, AS_PROPOSED, FAILED, UNLABELLED, Segment
from .models.label_table import SEGMENTS_ROLE

_WIDTH, _GAP, _MARGIN = 12, 2, 4
# A property of a combo box in which an entry was picked.
_PICKED = "picked"


def tr(text: str) -> str:
    """Translate a text of the delegates."""
    return QCoreApplication.translate("LabelDelegates", text)


class VotesDelegate(QStyledItemDelegate):
    """Draws a box per voter in the colour of its class; dissent is hatched, abstention empty, failure crossed."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Draw the row's background, the boxes, and how many agree beside them."""
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        text, shown.text = shown.text, ""
        style = shown.widget.style() if shown.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, shown.widget)
        segments: Sequence[Segment] = index.data(SEGMENTS_ROLE) or ()
        is_selected = bool(shown.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text
        ink = shown.palette.color(role)
        painter.save()
        for place, segment in enumerate(segments):
            _draw_box(painter, _box(shown.rect, place), segment, ink)
        painter.setPen(ink)
        beside = shown.rect.adjusted(_boxes_width(len(segments)), 0, -_MARGIN, 0)
        painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """Return room for the boxes and the text."""
        segments: Sequence[Segment] = index.data(SEGMENTS_ROLE) or ()
        return super().sizeHint(option, index) + QSize(_boxes_width(len(segments)), 0)


def _boxes_width(count: int) -> int:
    return _MARGIN + count * (_WIDTH + _GAP) + _MARGIN


def _box(cell: QRect, place: int) -> QRect:
    height = min(_WIDTH, cell.height() - 2 * _GAP)
    left = cell.left() + _MARGIN + place * (_WIDTH + _GAP)
    return QRect(left, cell.center().y() - height // 2, _WIDTH - 1, height)


def _draw_box(painter: QPainter, box: QRect, segment: Segment, ink: QColor) -> None:
    if segment.land_cover is not None:
        painter.fillRect(box, QColor(*segment.land_cover.colour))
    if segment.stand == AGAINST:
        dark = segment.land_cover is not None and QColor(*segment.land_cover.colour).lightness() < 128
        lines = QColor(Qt.GlobalColor.white if dark else Qt.GlobalColor.black)
        painter.fillRect(box, QBrush(lines, Qt.BrushStyle.BDiagPattern))
    painter.setPen(ink)
    painter.drawRect(box)
    if segment.stand == FAILED:
        painter.drawLine(box.topLeft(), box.bottomRight())
        painter.drawLine(box.bottomLeft(), box.topRight())


class ClassDelegate(QStyledItemDelegate):
    """Offers the classes of a taxonomy, none of them, and the voters' proposal."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._taxonomy: Taxonomy | None = None

    def set_taxonomy(self, taxonomy: Taxonomy | None) -> None:
        """Offer the classes of another taxonomy."""
        self._taxonomy = taxonomy

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex) -> QWidget:
        """Return a combo box, open."""
        combo = QComboBox(parent)
        combo.addItem(tr("as proposed"), AS_PROPOSED)
        combo.addItem(tr("unlabelled"), UNLABELLED)
        for entry in self._taxonomy.classes if self._taxonomy else ():
            combo.addItem(swatch(entry.colour), class_words(entry), entry.code)
        combo.activated.connect(lambda: self._close(combo))
        # A timer of the combo's own: it may be gone before the list opens.
        opening = QTimer(combo)
        opening.setSingleShot(True)
        opening.timeout.connect(combo.showPopup)
        opening.start(0)
        return combo

    def _close(self, combo: QComboBox) -> None:
        combo.setProperty(_PICKED, True)
        self.commitData.emit(combo)
        self.closeEditor.emit(combo)

    def setEditorData(self, editor: QComboBox, index: QModelIndex) -> None:
        """Show the class that holds."""
        editor.setCurrentIndex(editor.findData(index.data(Qt.ItemDataRole.EditRole)))

    def setModelData(self, editor: QComboBox, model: QAbstractItemModel, index: QModelIndex) -> None:
        """Ask for the class that was picked; a combo box that merely loses the focus gives none."""
        if editor.property(_PICKED):
            model.setData(index, editor.currentData(), Qt.ItemDataRole.EditRole)


def swatch(colour: tuple[int, int, int], side: int = 12) -> QIcon:
    """Return a square of a colour."""
    pixmap = QPixmap(side, side)
    pixmap.fill(QColor(*colour))
    return QIcon(pixmap)
