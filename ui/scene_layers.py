"""A scene as a layer of the project: found, or added in true colour."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsProject,
    QgsRasterLayer,
)

from ..adapters.layers import is_raster_file, raster_name
from ..core.scene.scene import Band, Scene

TRUE_COLOUR = ("B04", "B03", "B02")
# Land is darker than a quarter of the light that falls on it, but for snow, clouds and sand.
_BRIGHTEST = 0.25


def find_scene_layer(project: QgsProject, scene: Scene) -> QgsRasterLayer | None:
    """Return a layer of the project that shows a file of the scene."""
    files = {_normal(file) for file in scene.files}
    layers = filter(is_raster_file, project.mapLayers().values())
    return next((layer for layer in layers if _normal(raster_name(layer)) in files), None)


def _normal(name: str) -> str:
    return name if name.startswith("/vsi") else str(Path(name).resolve())


def add_scene_layer(project: QgsProject, scene: Scene) -> QgsRasterLayer | None:
    """Add a scene to the project; None where it is spread over several files or its file is gone."""
    if len(scene.files) > 1:
        return None
    bands = {band.role: band for band in scene.bands}
    return add_raster(project, scene.files[0], scene.name, [bands[role] for role in TRUE_COLOUR if role in bands])


def add_raster(project: QgsProject, file: str, name: str, colours: list[Band]) -> QgsRasterLayer | None:
    """Add a raster to the project, its red, green and blue bands in the same stretch when all three are given."""
    layer = QgsRasterLayer(file, name, "gdal")
    if not layer.isValid():
        return None
    if len(colours) == len(TRUE_COLOUR):
        layer.setRenderer(_renderer(layer, colours))
    project.addMapLayer(layer)
    return layer


def _renderer(layer: QgsRasterLayer, colours: list[Band]) -> QgsMultiBandColorRenderer:
    provider = layer.dataProvider()
    renderer = QgsMultiBandColorRenderer(provider, *(band.number for band in colours))
    red, green, blue = (_stretch(provider.dataType(band.number), band) for band in colours)
    renderer.setRedContrastEnhancement(red)
    renderer.setGreenContrastEnhancement(green)
    renderer.setBlueContrastEnhancement(blue)
    return renderer


def _stretch(data_type: object, band: Band) -> QgsContrastEnhancement:
    stretch = QgsContrastEnhancement(data_type)
    stretch.setMinimumValue(-band.offset / band.scale)
    stretch.setMaximumValue((_BRIGHTEST - band.offset) / band.scale)
    stretch.setContrastEnhancementAlgorithm(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum, True
    )
    return stretch
