"""From Processing's values to what the core takes: rasters as GDAL names, areas as WKT."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsGeometry,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsProperty,
    QgsRasterLayer,
)

from ..core.errors import InterpreterError, SceneError


def raster_names(value: Any, context: QgsProcessingContext) -> tuple[str, ...]:
    """Return the GDAL names of layers, layer ids or paths, one or several."""
    if isinstance(value, QgsProperty):
        value = value.valueAsString(context.expressionContext())[0]
    items = value if isinstance(value, (list, tuple)) else [value]
    return tuple(_raster_name(item, context) for item in items if item not in (None, ""))


def _raster_name(item: Any, context: QgsProcessingContext) -> str:
    layer = item if isinstance(item, QgsMapLayer) else _loaded_layer(str(item), context)
    if layer is None:
        return str(item)
    if not isinstance(layer, QgsRasterLayer) or layer.dataProvider().name() != "gdal":
        raise SceneError(f"The layer '{layer.name()}' is not a raster file. Choose a layer that GDAL opens.")
    return layer.source()


def _loaded_layer(name: str, context: QgsProcessingContext) -> QgsMapLayer | None:
    return QgsProcessingUtils.mapLayerFromString(name, context, False)


def area_of_interest(
    algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext
) -> tuple[str | None, str]:
    """Return AOI as WKT and its system's WKT: the polygons of a layer, or an extent."""
    if parameters.get("AOI") in (None, ""):
        return None, ""
    source = algorithm.parameterAsSource(parameters, "AOI", context)
    if source is not None:
        shapes = [feature.geometry() for feature in source.getFeatures() if feature.hasGeometry()]
        return QgsGeometry.collectGeometry(shapes).asWkt(), source.sourceCrs().toWkt()
    extent = algorithm.parameterAsExtent(parameters, "AOI", context)
    if extent.isEmpty():
        raise SceneError(
            f"AOI '{parameters['AOI']}' is neither a polygon layer nor an extent such as 10,11,46,47 [EPSG:4326]."
        )
    crs = algorithm.parameterAsExtentCrs(parameters, "AOI", context)
    return QgsGeometry.fromRect(extent).asWkt(), crs.toWkt() if crs.isValid() else ""


def class_codes(text: str) -> tuple[int, ...]:
    """Read "0,1,3" into codes, raising InterpreterError that names what is wrong."""
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if wrong := [part for part in parts if not part.isdigit()]:
        raise InterpreterError(f"MASK_CLASSES: '{wrong[0]}' is not a class number. Write them as 0,1,3,8,9,10.")
    return tuple(int(part) for part in parts)


def checked_suffix(path: str, suffix: str, parameter: str) -> Path | None:
    """Return an output's path, None when none was given; raises when its kind is not the one written."""
    if not path:
        return None
    if Path(path).suffix.lower() != suffix:
        raise InterpreterError(f"{parameter}: {path} must end in {suffix}.")
    return Path(path)


def shown_numbers(numbers: Sequence[int]) -> str:
    """Write ids for people, the first few of many."""
    shown = ", ".join(map(str, numbers[:12]))
    return shown + (", …" if len(numbers) > 12 else "")
