"""A print layout of an exported map: A4, with the map, its legend, scale, north, figures and credits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor, QFont

from .print_legend import Room, add_legend
from .wrapping import height_mm, literal, measure_mm, wrapped

# All lengths in millimetres, on a page of 297 × 210.
_MARGIN = 10.0
_WIDTH, _HEIGHT = 277.0, 190.0
_COLUMN = 80.0
_GAP = 5.0
_STRIP = 14.0
_ARROW = 12.0
_SLACK = 0.5
_LEAD = 1.0
_BESIDE = 1.04
_PT_TITLE, _PT_TEXT, _PT_SMALL = 18, 9, 7
_INK, _PAPER = QColor(0, 0, 0), QColor(255, 255, 255)
_NO_ELLIPSOID = ("", "NONE")
_NORTH_ARROW = "arrows/NorthArrow_04.svg"


@dataclass(frozen=True)
class Sheet:
    """What is printed: layers from the top, of which the first is the map that the legend explains, and words.

    `figures` stand beside the map a line each, `note` below the title, `credits` at the foot.
    """

    title: str
    note: str
    layers: tuple[QgsMapLayer, ...]
    legend_title: str
    legend_title_of_many: Callable[[int], str]
    figures: tuple[str, ...]
    credits: str


def add_layout(project: QgsProject, sheet: Sheet) -> QgsPrintLayout:
    """Add a layout to the project, under a name that is not taken yet."""
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.pageCollection().page(0).setPageSize("A4", QgsLayoutItemPage.Orientation.Landscape)
    layout.setName(_free_name(project, sheet.title))
    _Composition(layout, sheet).compose()
    project.layoutManager().addLayout(layout)
    return layout


def _free_name(project: QgsProject, title: str) -> str:
    name, number = title, 1
    while project.layoutManager().layoutByName(name) is not None:
        number += 1
        name = f"{title} ({number})"
    return name


class _Composition:
    """Puts the items of a sheet on a layout, from the edges inwards: what is measured first, the map last."""

    def __init__(self, layout: QgsPrintLayout, sheet: Sheet) -> None:
        self._layout, self._sheet = layout, sheet

    def compose(self) -> None:
        """Add all items."""
        sheet = self._sheet
        top = self._add_text("title", sheet.title, _PT_TITLE, _MARGIN, bold=True)
        top = self._add_text("note", sheet.note, _PT_TEXT, top + _LEAD) + _GAP
        bottom = self._add_credits() - 2
        right = _MARGIN + _WIDTH - _COLUMN
        figures_top = self._add_figures(QRectF(right, top, _COLUMN, bottom - top))
        frame = QRectF(_MARGIN, top, right - _GAP - _MARGIN, bottom - top - _STRIP)
        item = self._add_map(frame)
        room = Room(right, top, _COLUMN, figures_top - _GAP - top)
        add_legend(self._layout, item, sheet.layers[0], sheet.legend_title, sheet.legend_title_of_many, room)
        crs = sheet.layers[0].crs()
        if crs.isValid():
            self._add_north(item, frame)
        if crs.isValid() and not (crs.isGeographic() and self._measures_in_degrees()):
            self._add_scale_bar(item, frame)

    def _measures_in_degrees(self) -> bool:
        """Return whether the project has no ellipsoid: QGIS then takes all degrees to be as long as at the equator."""
        return self._layout.project().ellipsoid() in _NO_ELLIPSOID

    def _add_map(self, frame: QRectF) -> QgsLayoutItemMap:
        layers = self._sheet.layers
        item = QgsLayoutItemMap(self._layout)
        item.setId("map")
        _place(self._layout, item, frame)
        # The map's own system: nothing is warped, and north is where the pixels have it.
        item.setCrs(layers[0].crs() if layers[0].crs().isValid() else QgsCoordinateReferenceSystem())
        item.setLayers(list(layers))
        item.setKeepLayerSet(True)
        item.setBackgroundColor(_PAPER)
        item.setFrameEnabled(True)
        item.setExtent(_framed(layers[0].extent(), frame))
        return item

    def _add_scale_bar(self, item: QgsLayoutItemMap, frame: QRectF) -> None:
        bar = QgsLayoutItemScaleBar(self._layout)
        bar.setId("scale bar")
        bar.setStyle("Single Box")
        bar.setLinkedMap(item)
        bar.applyDefaultSize(bar.guessUnits())
        bar.setTextFormat(_format(_font(_PT_TEXT)))
        bar.update()
        # The bar sets its own size.
        place = QRectF(frame.left(), frame.bottom() + 1, bar.rect().width(), bar.rect().height())
        _place(self._layout, bar, place)

    def _add_north(self, item: QgsLayoutItemMap, frame: QRectF) -> None:
        arrow = next((path for path in map(_in_folder, QgsApplication.svgPaths()) if path.is_file()), None)
        if arrow is None:
            return
        picture = QgsLayoutItemPicture(self._layout)
        picture.setId("north")
        picture.setPicturePath(str(arrow))
        picture.setLinkedMap(item)
        _place(self._layout, picture, QRectF(frame.right() - _ARROW, frame.bottom() + 1, _ARROW, _ARROW))

    def _add_figures(self, column: QRectF) -> float:
        """Put the figures at the foot of the column; return where they begin."""
        label = self._label("figures", _PT_TEXT, self._sheet.figures, column.width(), 3)
        top = column.bottom() - label.height
        _place(self._layout, label.item, QRectF(column.left(), top, column.width(), label.height))
        return top

    def _add_credits(self) -> float:
        """Put the credits at the foot of the page; return where they begin."""
        label = self._label("credits", _PT_SMALL, (self._sheet.credits,), _WIDTH, 4)
        top = _MARGIN + _HEIGHT - label.height
        _place(self._layout, label.item, QRectF(_MARGIN, top, _WIDTH, label.height))
        return top

    def _add_text(self, name: str, text: str, points: int, top: float, bold: bool = False) -> float:
        """Add words across the page, of two lines at most; return where they end."""
        label = self._label(name, points, (text,), _WIDTH, 2, bold)
        _place(self._layout, label.item, QRectF(_MARGIN, top, _WIDTH, label.height))
        return top + label.height

    def _label(
        self, name: str, points: int, paragraphs: Sequence[str], width: float, most_lines: int, bold: bool = False
    ) -> _Label:
        """Return a label of paragraphs in lines that fit, and the height that they take."""
        font = _font(points, bold)
        measure = measure_mm(font)
        text = "\n".join(wrapped(literal(each), width - _SLACK, most_lines, measure) for each in paragraphs)
        item = QgsLayoutItemLabel(self._layout)
        item.setId(name)
        item.setMarginX(0)
        item.setMarginY(0)
        item.setText(text)
        if hasattr(item, "setTextFormat"):  # since QGIS 3.24
            item.setTextFormat(_format(font))
        else:
            item.setFont(font)
            item.setFontColor(_INK)
        # Later versions measure all lines, earlier ones the first.
        lines = 1 + text.count("\n")
        return _Label(item, max(height_mm(lines, font), item.sizeForText().height()) + _SLACK)


@dataclass(frozen=True)
class _Label:
    """A label and the height that it needs."""

    item: QgsLayoutItemLabel
    height: float


def _in_folder(folder: str) -> Path:
    return Path(folder) / _NORTH_ARROW


def _framed(extent: QgsRectangle, frame: QRectF) -> QgsRectangle:
    """Return the extent with a margin, in the shape of the frame, which the item would give up for another shape."""
    unit = _BESIDE * max(extent.width() / frame.width(), extent.height() / frame.height())
    return QgsRectangle.fromCenterAndSize(extent.center(), unit * frame.width(), unit * frame.height())


def _place(layout: QgsPrintLayout, item: QgsLayoutItem, place: QRectF) -> None:
    item.attemptMove(QgsLayoutPoint(place.left(), place.top()))
    item.attemptResize(QgsLayoutSize(place.width(), place.height()))
    layout.addLayoutItem(item)


def _font(points: int, bold: bool = False) -> QFont:
    font = QFont()
    font.setPointSizeF(points)
    font.setBold(bold)
    return font


def _format(font: QFont) -> Any:
    """Return black text in a font: paper is white in every theme."""
    text = QgsTextFormat.fromQFont(font)
    text.setColor(_INK)
    return text
