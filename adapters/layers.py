"""QGIS's layers as the core takes them: rasters as GDAL names, polygons as WKT."""

from __future__ import annotations

import re
from collections.abc import Iterable

from qgis.core import QgsGeometry, QgsMapLayer, QgsRasterLayer, QgsWkbTypes

from ..core.errors import SceneError

# QGIS appends what GDAL takes apart from the name: |option:NUM_THREADS=2.
_OPTIONS = re.compile(r"\|(?:option|credential):")


def is_raster_file(layer: QgsMapLayer | None) -> bool:
    """Return whether a layer is a raster that GDAL opens, and not a map service or a mesh."""
    return isinstance(layer, QgsRasterLayer) and layer.providerType() == "gdal"


def raster_name(layer: QgsMapLayer) -> str:
    """Return the GDAL name of a raster layer, raising SceneError for any other layer."""
    if not is_raster_file(layer):
        raise SceneError(f"The layer '{layer.name()}' is not a raster file. Choose a layer that GDAL opens.")
    return _OPTIONS.split(layer.source())[0]


def polygons_wkt(geometries: Iterable[QgsGeometry]) -> str:
    """Return the polygons among geometries as one, flat and without arcs, in WKT; '' if there are none."""
    polygon = QgsWkbTypes.GeometryType.PolygonGeometry
    shapes = [geometry for geometry in geometries if geometry.type() == polygon]
    if not shapes:
        return ""
    whole = QgsGeometry.collectGeometry(shapes)
    whole.convertToStraightSegment()
    whole.get().dropZValue()
    whole.get().dropMValue()
    return whole.asWkt()
