"""Layers of points as the core takes them: a file that GDAL opens, and the field of the class."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from ..core.agreement.sample_design import CLASS_FIELD
from ..core.errors import InterpreterError
from ..core.jobs import PointsRequest

FORMATS = ("gpkg", "shp", "geojson", "fgb")
FORMAT = "gpkg"


def check_saved(layer: QgsVectorLayer) -> None:
    """Raise InterpreterError for a layer whose edits were not saved: they would be missing."""
    if layer.isModified():
        raise InterpreterError(f"The layer '{layer.name()}' has edits that are not saved. Save them, then compare.")


def points_request(layer: QgsVectorLayer, source: str, name: str, class_field: str) -> PointsRequest:
    """Return the points of a layer, which lie in the layer `name` of `source`, with where they come from."""
    own = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source()).get("path", "")
    return PointsRequest(source, name, class_field or CLASS_FIELD, drawn=own, name=own or layer.name())


def layer_request(layer: QgsVectorLayer, class_field: str) -> PointsRequest:
    """Return all points of a layer of the project.

    What is no file, or is filtered from one, is written to a temporary file, which stays until QGIS is closed. Raises
    InterpreterError where edits were not saved.
    """
    check_saved(layer)
    source, name = QgsProcessingUtils.convertToCompatibleFormatAndLayerName(
        layer, False, "points", list(FORMATS), FORMAT, QgsProcessingContext(), QgsProcessingFeedback(False)
    )
    return points_request(layer, source, name, class_field)
