"""From Processing's values to what the core takes: rasters as GDAL names, areas as WKT."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsFeatureRequest,
    QgsGeometry,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingUtils,
    QgsProperty,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..adapters.layers import polygons_wkt, raster_name
from ..core.errors import InterpreterError, SceneError
from ..core.labelling.normalise import normalise
from ..core.labelling.taxonomy import Taxonomy

# Bounds of a number beyond this are none: QGIS stands the largest double, or integer, for them.
_NO_BOUND = 2e9


def tr(text: str) -> str:
    """Translate a text about values."""
    return QCoreApplication.translate("Algorithms", text)


def raster_names(value: Any, context: QgsProcessingContext, blanks: bool = False) -> tuple[str, ...]:
    """Return the GDAL names of layers, layer ids or paths, one or several; of empty entries "" with `blanks`."""
    if isinstance(value, QgsProperty):
        value = value.valueAsString(context.expressionContext())[0]
    items = value if isinstance(value, (list, tuple)) else [value]
    given = [None if item in (None, "") else item for item in items]
    return tuple("" if item is None else _raster_name(item, context) for item in given if blanks or item is not None)


def _raster_name(item: Any, context: QgsProcessingContext) -> str:
    layer = item if isinstance(item, QgsMapLayer) else _loaded_layer(str(item), context)
    if layer is None:
        return str(item)
    return raster_name(layer)


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
        return _polygons(source), source.sourceCrs().toWkt()
    extent = algorithm.parameterAsExtent(parameters, "AOI", context)
    if extent.isEmpty():
        raise SceneError(
            f"AOI '{parameters['AOI']}' is neither a polygon layer nor an extent. Write an extent as "
            "xmin,xmax,ymin,ymax [EPSG:4326]."
        )
    crs = algorithm.parameterAsExtentCrs(parameters, "AOI", context)
    return QgsGeometry.fromRect(extent).asWkt(), crs.toWkt() if crs.isValid() else ""


def _polygons(source: QgsProcessingFeatureSource) -> str:
    """Return all polygons of a source as one, in WKT."""
    # Processing's own check of geometries throws through Python's iteration, which ends QGIS. A polygon that
    # crosses itself does no harm here.
    unchecked = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    wkt = polygons_wkt(feature.geometry() for feature in source.getFeatures(QgsFeatureRequest(), unchecked))
    if not wkt:
        raise SceneError(
            f"AOI: '{source.sourceName()}' holds no polygons, or none is selected. Choose a layer that does."
        )
    return wkt


def optional_number(name: str, text: str) -> float | None:
    """Read a number that may be left out; QGIS's own check lets any text pass for those."""
    try:
        return float(text) if text.strip() else None
    except ValueError as error:
        raise InterpreterError(f"{name} cannot be {text}. Give a number, or leave it out.") from error


def optional_whole_number(name: str, text: str) -> int | None:
    """Read a whole number that may be left out."""
    value = optional_number(name, text)
    if value is not None and value != int(value):
        raise InterpreterError(f"{name} cannot be {text}. Give a whole number, or leave it out.")
    return None if value is None else int(value)


def expected_accuracies(text: str, taxonomy: Taxonomy, default: float) -> tuple[float, dict[int, float]]:
    """Read "0.8,10=0.9,cropland=0.7" into a share for all classes and those of some by code."""
    by_class = {}
    for part in filter(None, (part.strip() for part in text.split(","))):
        words, sign, share = part.rpartition("=")
        code = normalise(words, taxonomy) if sign else None
        try:
            value = float(share)
        except ValueError:
            value = None
        if value is None or (sign and code is None):
            raise InterpreterError(f"EXPECTED: '{part}' is no accuracy. Write 0.8, or of classes 10=0.9,40=0.7.")
        if code is None:
            default = value
        else:
            by_class[code] = value
    return default, by_class


def class_codes(text: str) -> tuple[int, ...]:
    """Read "0,1,3" into codes, raising InterpreterError that names what is wrong."""
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if wrong := [part for part in parts if not part.isdigit()]:
        raise InterpreterError(f"MASK_CLASSES: '{wrong[0]}' is not a class number. Write them as 0,1,3,8,9,10.")
    return tuple(int(part) for part in parts)


def cluster_ids(text: str) -> tuple[int, ...]:
    """Read "3,7" into cluster ids, raising InterpreterError that names what is wrong."""
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if wrong := [part for part in parts if not (part.isascii() and part.isdigit())]:
        raise InterpreterError(f"CLUSTERS: '{wrong[0]}' is not a cluster's number. Write them as 3,7.")
    return tuple(int(part) for part in parts)


def checked_suffix(path: str, suffix: str, parameter: str) -> Path | None:
    """Return an output's path, None when none was given; raises when its kind is not the one written."""
    if not path:
        return None
    if Path(path).suffix.lower() != suffix:
        raise InterpreterError(f"{parameter}: {path} must end in {suffix}.")
    return Path(path)


def refusal(definition: QgsProcessingParameterDefinition, value: Any) -> str:
    """Say that a parameter's value is missing or not acceptable, and what to give."""
    if value in (None, ""):
        return tr("{} is missing. Give {}.").format(definition.name(), _accepted(definition))
    return tr("{} cannot be {}. Give {}.").format(definition.name(), value, _accepted(definition))


def _accepted(definition: QgsProcessingParameterDefinition) -> str:
    if isinstance(definition, QgsProcessingParameterNumber):
        return _accepted_number(definition.minimum(), definition.maximum())
    if isinstance(definition, QgsProcessingParameterEnum):
        choice = tr("one or more of {}") if definition.allowMultiple() else tr("one of {}")
        return choice.format(", ".join(definition.options()))
    if isinstance(definition, QgsProcessingParameterFile) and definition.extension():
        return tr("a .{} file").format(definition.extension())
    return tr("a value for '{}'").format(definition.description())


def _accepted_number(low: float, high: float) -> str:
    least, most = f"{low:.6g}", f"{high:.6g}"
    if low > -_NO_BOUND and high < _NO_BOUND:
        return tr("a number of at least {} and at most {}").format(least, most)
    if low > -_NO_BOUND:
        return tr("a number of at least {}").format(least)
    return tr("a number of at most {}").format(most) if high < _NO_BOUND else tr("a number")
