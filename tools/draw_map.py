"""Draw a run with QGIS: the true-colour image beside the land-cover map with its legend.

draw_map.py RUN PICTURE
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapLayerLegendUtils,
    QgsPrintLayout,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsUnitTypes,
)
from qgis.PyQt.QtGui import QColor, QFont

sys.path.insert(0, str(Path(__file__).resolve().parent))
from qgis_environment import register_package

register_package()
from landcover_interpreter.core.interpretation import Interpretation, load_interpretation  # noqa: E402
from landcover_interpreter.core.raster import raising  # noqa: E402
from landcover_interpreter.core.scene.products import open_stack  # noqa: E402

_MARGIN, _MAP_WIDTH, _LEGEND_WIDTH, _HEAD = 6.0, 120.0, 62.0, 18.0
_FOOT = 12.0
_PICTURE_SIDE = 1500
# Reflectance that is drawn as white, in visible bands and in near infrared.
_WHITE, _WHITE_NIR = 0.25, 0.5


def main() -> None:
    """Draw."""
    run, picture = Path(sys.argv[1]), Path(sys.argv[2])
    application = QgsApplication([], False)
    application.initQgis()
    interpretation = load_interpretation(run)
    image = picture.with_name("true_colour.tif")
    _write_picture(interpretation, image)
    colour = QgsRasterLayer(str(image), "True colour")
    landcover = QgsRasterLayer(str(run / "landcover.tif"), "Land cover")
    layout = _layout(interpretation, colour, landcover, _figures(run))
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = 150
    result = QgsLayoutExporter(layout).exportToImage(str(picture), settings)
    image.unlink()
    Path(f"{image}.aux.xml").unlink(missing_ok=True)
    Path(f"{picture}.aux.xml").unlink(missing_ok=True)
    if result != QgsLayoutExporter.ExportResult.Success:
        sys.exit(f"QGIS could not write {picture}.")
    # Ending here, not by exitQgis, spares the layers a fight over who is destroyed first.
    sys.stdout.flush()
    del layout


def _write_picture(interpretation: Interpretation, target: Path) -> None:
    """Write the scene as 8-bit red, green, blue, at a size for a picture; false colour without blue."""
    scene = interpretation.scene
    bands = {band.role: band for band in scene.bands}
    roles = ("B04", "B03", "B02") if "B02" in bands else (scene.nir, "B04", "B03")
    shrink = max(1, -(-max(scene.grid.width, scene.grid.height) // _PICTURE_SIDE))
    width, height = -(-scene.grid.width // shrink), -(-scene.grid.height // shrink)
    with raising():
        stack = open_stack(scene.files)
        output = gdal.GetDriverByName("GTiff").Create(str(target), width, height, 3, gdal.GDT_Byte)
        x, a, b, y, c, d = scene.grid.geotransform
        output.SetGeoTransform((x, a * shrink, b * shrink, y, c * shrink, d * shrink))
        output.SetProjection(scene.grid.crs)
        for number, role in enumerate(roles, 1):
            band = bands[role]
            values = stack.GetRasterBand(band.number).ReadAsArray(buf_xsize=width, buf_ysize=height)
            reflectance = np.nan_to_num(values.astype(np.float64) * band.scale + band.offset)
            white = _WHITE_NIR if role == scene.nir else _WHITE
            shown = np.clip(reflectance / white, 0, 1) ** 0.7 * 255
            output.GetRasterBand(number).WriteArray(shown.astype(np.uint8))
        output.FlushCache()


def _figures(run: Path) -> str:
    path = run / "agreement.json"
    if not path.is_file():
        return "Not compared with a reference"
    figures = json.loads(path.read_text(encoding="utf-8"))
    return (
        f"Agreement with the reference {figures['overall_agreement']:.2f}; ceiling of these clusters "
        f"{figures['ceiling']:.2f}; labelling efficiency {figures['labelling_efficiency']:.2f}"
    )


def _layout(
    interpretation: Interpretation, colour: QgsRasterLayer, landcover: QgsRasterLayer, figures: str
) -> QgsPrintLayout:
    project = QgsProject.instance()
    project.addMapLayers([colour, landcover])
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    extent, system = _frame(landcover)
    height = min(max(_MAP_WIDTH * extent.height() / extent.width(), 50.0), 200.0)
    page = layout.pageCollection().page(0)
    width = 4 * _MARGIN + 2 * _MAP_WIDTH + _LEGEND_WIDTH
    page.setPageSize(QgsLayoutSize(width, _HEAD + height + _FOOT + _MARGIN))
    left = _MARGIN
    captions = ("False colour" if "B02" not in interpretation.scene.roles else "True colour", "Land cover")
    for layer, caption in zip((colour, landcover), captions):
        _add_map(layout, layer, left, height, extent, system)
        _add_label(layout, caption, left, _HEAD - 6, _MAP_WIDTH, 9)
        left += _MAP_WIDTH + _MARGIN
    _add_legend(layout, landcover, left)
    if system.isValid():
        _add_scale_bar(layout, left, _HEAD + height - 12)
    _add_label(layout, _title(interpretation), _MARGIN, 4, width, 12, bold=True)
    _add_label(
        layout,
        f"{figures}. {_white(interpretation)} {_credit(interpretation)}",
        _MARGIN,
        _HEAD + height + 4,
        width - 2 * _MARGIN,
        8,
    )
    return layout


def _white(interpretation: Interpretation) -> str:
    """Say what is white on the map: what no voter named, and what is no data."""
    named = {entry.cluster for entry in interpretation.legend if entry.code}
    share = sum(profile.share for profile in interpretation.profiles if profile.cluster not in named)
    return f"White: no data or masked{f', and {share:.0%} of the pixels that nobody named' if share else ''}."


def _credit(interpretation: Interpretation) -> str:
    """Name the source of the image."""
    description = open_stack(interpretation.scene.files).GetMetadataItem("TIFFTAG_IMAGEDESCRIPTION") or ""
    return f"{description}." if description.startswith("Generated") else "Contains modified Copernicus Sentinel data."


def _title(interpretation: Interpretation) -> str:
    origins = ", ".join(sorted({entry.origin for entry in interpretation.legend if entry.code}))
    review = len(interpretation.needs_review)
    clusters = len(interpretation.clusters)
    return (
        f"{interpretation.scene.name}, a draft: {clusters} clusters, {review} to review; names by {origins or 'nobody'}"
    )


def _place(item: QgsLayoutItem, x: float, y: float, width: float, height: float) -> None:
    item.attemptMove(QgsLayoutPoint(x, y))
    item.attemptResize(QgsLayoutSize(width, height))


def _frame(layer: QgsRasterLayer) -> tuple[QgsRectangle, QgsCoordinateReferenceSystem]:
    """Return what the maps show: the layer's extent, in a system that keeps shapes where its own is in degrees."""
    system = layer.crs()
    if not system.isGeographic():
        return layer.extent(), system
    mercator = QgsCoordinateReferenceSystem("EPSG:3857")
    transform = QgsCoordinateTransform(system, mercator, QgsProject.instance())
    return transform.transformBoundingBox(layer.extent()), mercator


def _add_map(
    layout: QgsPrintLayout,
    layer: QgsRasterLayer,
    x: float,
    height: float,
    extent: QgsRectangle,
    system: QgsCoordinateReferenceSystem,
) -> None:
    item = QgsLayoutItemMap(layout)
    layout.addLayoutItem(item)
    _place(item, x, _HEAD, _MAP_WIDTH, height)
    item.setCrs(system)
    item.setLayers([layer])
    item.setKeepLayerSet(True)
    # zoomToExtent divides by the item's first extent, which is empty.
    item.setExtent(extent)
    item.setFrameEnabled(True)
    item.setBackgroundColor(QColor("white"))


def _add_legend(layout: QgsPrintLayout, layer: QgsRasterLayer, x: float) -> None:
    legend = QgsLayoutItemLegend(layout)
    layout.addLayoutItem(legend)
    legend.setAutoUpdateModel(False)
    root = legend.model().rootGroup()
    root.removeAllChildren()
    node = root.addLayer(layer)
    QgsLegendRenderer.setNodeLegendStyle(node, QgsLegendStyle.Style.Hidden)
    # The first entry names the band, which says nothing here.
    entries = range(1, len(legend.model().layerLegendNodes(node)))
    QgsMapLayerLegendUtils.setLegendNodeOrder(node, list(entries))
    legend.model().refreshLayerLegend(node)
    style = legend.style(QgsLegendStyle.Style.SymbolLabel)
    style.setFont(QFont(style.font().family(), 9))
    legend.setStyle(QgsLegendStyle.Style.SymbolLabel, style)
    legend.attemptMove(QgsLayoutPoint(x, _HEAD - 4))


def _add_scale_bar(layout: QgsPrintLayout, x: float, y: float) -> None:
    bar = QgsLayoutItemScaleBar(layout)
    layout.addLayoutItem(bar)
    maps = [item for item in layout.items() if isinstance(item, QgsLayoutItemMap)]
    bar.setLinkedMap(maps[0])
    bar.applyDefaultSize(QgsUnitTypes.DistanceUnit.DistanceKilometers)
    text = bar.textFormat()
    text.setSize(8)
    bar.setTextFormat(text)
    bar.setHeight(1.5)
    bar.setNumberOfSegments(1)
    bar.attemptMove(QgsLayoutPoint(x, y))


def _add_label(
    layout: QgsPrintLayout, text: str, x: float, y: float, width: float, size: int, bold: bool = False
) -> None:
    label = QgsLayoutItemLabel(layout)
    layout.addLayoutItem(label)
    label.setText(text)
    font = QFont()
    font.setPointSize(size)
    font.setBold(bold)
    label.setFont(font)
    _place(label, x, y, width, size * 0.8)


if __name__ == "__main__":
    main()
