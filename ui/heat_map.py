"""Cells of a table coloured by their heat, in the colours of the user's theme."""

from __future__ import annotations

from math import sqrt

from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from .models.matrix import HEAT_ROLE

_MOST = 0.75
_FRAME_PX = 2
# The least contrast of text after WCAG 2.1, level AA.
READABLE = 4.5


class HeatMapDelegate(QStyledItemDelegate):
    """Paints the background from the theme's base towards its highlight; a selected cell keeps it and gets a frame.

    The colour adds to the number in the cell and says nothing of its own.
    """

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Give the cell its background and the colour of text that is best read on it."""
        super().initStyleOption(option, index)
        ground = heat_colour(option.palette, index.data(HEAT_ROLE) or 0.0)
        option.backgroundBrush = QBrush(ground)
        option.palette.setColor(QPalette.ColorRole.Text, readable_on(ground, option.palette))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Paint the cell, and the frame when it is selected."""
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        cell = QStyleOptionViewItem(option)
        cell.state &= ~QStyle.StateFlag.State_Selected
        super().paint(painter, cell, index)
        if selected:
            painter.save()
            painter.setPen(QPen(option.palette.color(QPalette.ColorRole.Text), _FRAME_PX))
            painter.drawRect(option.rect.adjusted(1, 1, -_FRAME_PX, -_FRAME_PX))
            painter.restore()


def heat_colour(palette: QPalette, heat: float) -> QColor:
    """Return the background for a heat of 0…1; small heats are lifted, so that they can be told from none."""
    cold, hot = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Highlight)
    part = _MOST * sqrt(heat)
    mixed = [round(a + (b - a) * part) for a, b in zip(cold.getRgb()[:3], hot.getRgb()[:3])]
    return QColor(*mixed)


def readable_on(ground: QColor, palette: QPalette) -> QColor:
    """Return the theme's text or base colour where one of them can be read on the ground, else black or white."""
    own = [palette.color(role) for role in (QPalette.ColorRole.Text, QPalette.ColorRole.Base)]
    candidates = [*own, QColor(Qt.GlobalColor.black), QColor(Qt.GlobalColor.white)]
    # On any colour, black or white has a contrast of at least √21.
    return next(colour for colour in candidates if contrast(colour, ground) >= READABLE)


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of two colours, 1…21, after WCAG 2.1."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
