"""The legend of a print layout: the classes of the map alone, as large as there is room for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsLayerTreeLayer,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsPrintLayout,
    QgsRasterSymbolLegendNode,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import QSizeF, Qt
from qgis.PyQt.QtGui import QColor, QFont

from .wrapping import literal, measure_mm, wrapped

# Points, columns and lines per class, from what reads best to what takes least room.
_SIZES = ((9, 1, 3), (8, 1, 3), (7, 1, 2), (7, 2, 2), (6, 2, 2), (6, 2, 1), (5, 2, 1), (5, 3, 1))
_SYMBOL_MM = QSizeF(6, 3.5)
# What a legend has beside the text of an entry: symbol, space after it and between columns.
_BESIDE_TEXT_MM = 10.0
_LINE_BREAK = "\n"
_INK = QColor(0, 0, 0)


@dataclass(frozen=True)
class Room:
    """Where the legend may be on the page, in millimetres."""

    left: float
    top: float
    width: float
    height: float


def add_legend(
    layout: QgsPrintLayout,
    item: QgsLayoutItemMap,
    layer: QgsMapLayer,
    title: str,
    title_of_many: Callable[[int], str],
    room: Room,
) -> None:
    """Add the legend of a layer, linked to the map item.

    Where not all classes fit at the smallest size, the first ones are shown under the title that
    `title_of_many` has for their number.
    """
    legend = QgsLayoutItemLegend(layout)
    legend.setId("legend")
    legend.setLinkedMap(item)
    legend.setAutoUpdateModel(False)
    legend.setResizeToContents(True)
    legend.setWrapString(_LINE_BREAK)
    legend.setBoxSpace(0)
    legend.setTitle(title)
    root = legend.model().rootGroup()
    root.removeAllChildren()
    node = root.addLayer(layer)
    QgsLegendRenderer.setNodeLegendStyle(node, QgsLegendStyle.Style.Hidden)
    layout.addLayoutItem(legend)
    legend.attemptMove(QgsLayoutPoint(room.left, room.top))
    _fit(legend, node, title_of_many, room)
    size = _size_mm(legend)
    legend.attemptResize(QgsLayoutSize(size.width(), size.height()))


def _fit(legend: QgsLayoutItemLegend, node: QgsLayerTreeLayer, title_of_many: Callable[[int], str], room: Room) -> None:
    classes = _class_nodes(legend, node)
    for size in _SIZES:
        _show(legend, node, classes, size, room.width)
        if _fits(legend, room):
            return
    shown = len(classes)
    while shown > 1 and not _fits(legend, room):
        shown = min(shown - 1, int(shown * room.height / _size_mm(legend).height()))
        legend.setTitle(title_of_many(shown))
        _show(legend, node, classes[:shown], _SIZES[-1], room.width)


def _class_nodes(legend: QgsLayoutItemLegend, node: QgsLayerTreeLayer) -> Sequence[tuple[int, str]]:
    """Return number and label of the entries that are classes; the band's name comes before them."""
    entries = enumerate(legend.model().layerOriginalLegendNodes(node))
    classes = [(place, entry) for place, entry in entries if isinstance(entry, QgsRasterSymbolLegendNode)]
    return [(place, entry.data(Qt.ItemDataRole.DisplayRole)) for place, entry in classes]


def _show(
    legend: QgsLayoutItemLegend,
    node: QgsLayerTreeLayer,
    classes: Sequence[tuple[int, str]],
    size: tuple[int, int, int],
    room_mm: float,
) -> None:
    """Lay the legend out in a size, long names broken into lines."""
    points, columns, most_lines = size
    font = QFont()
    font.setPointSizeF(points)
    width, measure = room_mm / columns - _BESIDE_TEXT_MM, measure_mm(font)
    for place, name in classes:
        lines = wrapped(literal(name), width, most_lines, measure)
        # A label of our own stays when the style's changes, so only where it must be; '' is the style's.
        QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, place, "" if lines == name else lines)
    QgsMapLayerLegendUtils.setLegendNodeOrder(node, [place for place, _ in classes])
    legend.model().refreshLayerLegend(node)
    legend.setColumnCount(columns)
    legend.setSplitLayer(columns > 1)
    legend.setSymbolWidth(_SYMBOL_MM.width() * points / _SIZES[0][0])
    legend.setSymbolHeight(_SYMBOL_MM.height() * points / _SIZES[0][0])
    _set_font(legend, QgsLegendStyle.Style.SymbolLabel, font)
    heading = QFont(font)
    heading.setPointSizeF(points + 1)
    heading.setBold(True)
    _set_font(legend, QgsLegendStyle.Style.Title, heading)


def _set_font(legend: QgsLayoutItemLegend, kind: QgsLegendStyle.Style, font: QFont) -> None:
    style = legend.style(kind)
    if hasattr(style, "setTextFormat"):  # since QGIS 3.30
        text = QgsTextFormat.fromQFont(font)
        text.setColor(_INK)
        style.setTextFormat(text)
    else:
        style.setFont(font)
        legend.setFontColor(_INK)
    legend.setStyle(kind, style)


def _size_mm(legend: QgsLayoutItemLegend) -> QSizeF:
    """Measure the legend as it will be drawn; the item itself takes this size when it is first painted."""
    return QgsLegendRenderer(legend.model(), legend.legendSettings()).minimumSize()


def _fits(legend: QgsLayoutItemLegend, room: Room) -> bool:
    size = _size_mm(legend)
    return size.width() <= room.width and size.height() <= room.height
