"""Parameters of Processing read into requests of the core, on the main thread."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
)

from ..adapters.points import FORMAT, FORMATS, check_saved, points_request
from ..adapters.settings import worldcover_source
from ..core.clustering.model import ALGORITHMS
from ..core.clustering.request import ClusterRequest
from ..core.errors import InterpreterError
from ..core.jobs import ComparisonRequest, LabelRequest, PointsRequest
from ..core.scene.date_lists import with_dates
from ..core.scene.scene import SceneRequest
from .base import Parameters
from .values import area_of_interest, checked_suffix, class_codes, optional_number, raster_names


def read_scene(
    algorithm: QgsProcessingAlgorithm, parameters: Parameters, context: QgsProcessingContext
) -> SceneRequest:
    """Read INPUT, BANDS, OFFSET, MASK, MASK_CLASSES, AOI and ELEVATION, and the other dates."""
    area, area_crs = area_of_interest(algorithm, parameters, context)
    first = SceneRequest(
        inputs=raster_names(parameters.get("INPUT"), context),
        bands=algorithm.parameterAsString(parameters, "BANDS", context),
        offset=optional_number("OFFSET", algorithm.parameterAsString(parameters, "OFFSET", context)),
        mask=next(iter(raster_names(parameters.get("MASK"), context)), None),
        masked_classes=class_codes(algorithm.parameterAsString(parameters, "MASK_CLASSES", context)),
        area=area,
        area_crs=area_crs,
        elevation=next(iter(raster_names(parameters.get("ELEVATION"), context)), ""),
    )
    return with_dates(
        first,
        raster_names(parameters.get("DATES"), context),
        algorithm.parameterAsString(parameters, "DATE_NAMES", context),
        algorithm.parameterAsString(parameters, "DATE_BANDS", context),
        raster_names(parameters.get("DATE_MASKS"), context, blanks=True),
    )


def read_cluster(
    algorithm: QgsProcessingAlgorithm, parameters: Parameters, context: QgsProcessingContext
) -> ClusterRequest:
    """Read ALGORITHM, CLUSTERS, FEATURES, SAMPLE, MIN_MAPPING_UNIT_HA, SEGMENTS, MAJORITY, SEED, and for density EPS,
    MIN_SAMPLES and NOISE."""
    name = algorithm.parameterAsEnumString(parameters, "ALGORITHM", context)
    features = algorithm.parameterAsString(parameters, "FEATURES", context).strip()
    return ClusterRequest(
        algorithm=name,
        clusters=algorithm.parameterAsInt(parameters, "CLUSTERS", context),
        sample=algorithm.parameterAsInt(parameters, "SAMPLE", context),
        minimum_mapping_unit_ha=algorithm.parameterAsDouble(parameters, "MIN_MAPPING_UNIT_HA", context),
        seed=algorithm.parameterAsInt(parameters, "SEED", context),
        features=features or ALGORITHMS[name].features,
        majority=algorithm.parameterAsInt(parameters, "MAJORITY", context),
        segments=algorithm.parameterAsInt(parameters, "SEGMENTS", context),
        eps=optional_number("EPS", algorithm.parameterAsString(parameters, "EPS", context)),
        min_samples=algorithm.parameterAsInt(parameters, "MIN_SAMPLES", context),
        noise=algorithm.parameterAsEnumString(parameters, "NOISE", context),
    )


def read_new_run(algorithm: QgsProcessingAlgorithm, parameters: Parameters, context: QgsProcessingContext) -> Path:
    """Read RUN as a folder to write."""
    return Path(algorithm.parameterAsFileOutput(parameters, "RUN", context))


def read_applied_run(algorithm: QgsProcessingAlgorithm, parameters: Parameters, context: QgsProcessingContext) -> Path:
    """Read NEW_RUN as a folder to write."""
    return Path(algorithm.parameterAsFileOutput(parameters, "NEW_RUN", context))


def read_run(algorithm: QgsProcessingAlgorithm, parameters: Parameters, context: QgsProcessingContext) -> Path | None:
    """Read RUN as a folder that is there, None if left out."""
    text = algorithm.parameterAsString(parameters, "RUN", context)
    return Path(text) if text else None


def read_targets(
    algorithm: QgsProcessingAlgorithm, parameters: Parameters, context: QgsProcessingContext
) -> tuple[Path | None, Path | None]:
    """Read RASTER and VECTOR as files to write, None where left out."""
    raster = algorithm.parameterAsOutputLayer(parameters, "RASTER", context)
    vector = algorithm.parameterAsOutputLayer(parameters, "VECTOR", context)
    return checked_suffix(raster, ".tif", "RASTER"), checked_suffix(vector, ".gpkg", "VECTOR")


def read_report(
    algorithm: QgsProcessingAlgorithm, parameters: Parameters, context: QgsProcessingContext
) -> Path | None:
    """Read REPORT as a file to write, None where none is wanted."""
    return checked_suffix(algorithm.parameterAsFileOutput(parameters, "REPORT", context), ".html", "REPORT")


def read_label(
    algorithm: QgsProcessingAlgorithm, parameters: Parameters, context: QgsProcessingContext
) -> LabelRequest:
    """Read VOTERS, TAXONOMY, EVIDENCE, MIN_SHARE, FREE_WORDS and STABILITY_TEST."""
    return LabelRequest(
        voters=algorithm.parameterAsString(parameters, "VOTERS", context),
        taxonomy=read_taxonomy(algorithm, parameters, context),
        parts=frozenset(algorithm.parameterAsEnumStrings(parameters, "EVIDENCE", context)),
        free_words=algorithm.parameterAsBool(parameters, "FREE_WORDS", context),
        least_share=algorithm.parameterAsDouble(parameters, "MIN_SHARE", context),
        stability=algorithm.parameterAsBool(parameters, "STABILITY_TEST", context),
    )


def read_taxonomy(
    algorithm: QgsProcessingAlgorithm, parameters: Parameters, context: QgsProcessingContext
) -> Path | None:
    """Read TAXONOMY, None for the one that the run has."""
    text = algorithm.parameterAsString(parameters, "TAXONOMY", context)
    return Path(text) if text else None


def read_reference(parameters: Parameters, context: QgsProcessingContext) -> str:
    """Read REFERENCE as "worldcover:2021" or a raster's GDAL name, '' if left out."""
    return next(iter(raster_names(parameters.get("REFERENCE"), context)), "")


def read_comparison(
    algorithm: QgsProcessingAlgorithm, parameters: Parameters, context: QgsProcessingContext, default: str
) -> ComparisonRequest:
    """Read REFERENCE, BASE_URL or MIRROR, REFERENCE_CLASSES, MAP_CLASSES, GROUPS, DISAGREEMENT and REPORT."""
    layer = algorithm.parameterAsOutputLayer(parameters, "DISAGREEMENT", context)
    return ComparisonRequest(
        reference=read_reference(parameters, context) or default,
        base_url=read_tile_source(algorithm, parameters, context),
        recoding=algorithm.parameterAsString(parameters, "REFERENCE_CLASSES", context),
        groups=algorithm.parameterAsString(parameters, "GROUPS", context),
        disagreement=checked_suffix(layer, ".tif", "DISAGREEMENT"),
        report=read_report(algorithm, parameters, context),
        map_classes=algorithm.parameterAsString(parameters, "MAP_CLASSES", context),
    )


def read_points(
    algorithm: QgsProcessingAlgorithm, parameters: Parameters, context: QgsProcessingContext
) -> PointsRequest | None:
    """Read POINTS, CLASS_FIELD, DESIGN and SAMPLE_FILE, None where there are no points.

    What is no file, or is filtered or selected from one, is written to a temporary file for the core to read. Raises
    InterpreterError for a layer whose edits were not saved: they would be missing.
    """
    value = parameters.get("POINTS")
    if value in (None, ""):
        return None
    # The layer itself, of which the source may be the selected features alone.
    whole = value.source if isinstance(value, QgsProcessingFeatureSourceDefinition) else value
    layer = algorithm.parameterAsVectorLayer({"POINTS": whole}, "POINTS", context)
    if layer is None:
        raise InterpreterError(f"POINTS '{value}' is not a vector layer. Choose a layer of points.")
    check_saved(layer)
    # Without a feedback of its own QGIS 3.22 ends here.
    source, name = algorithm.parameterAsCompatibleSourceLayerPathAndLayerName(
        parameters, "POINTS", context, list(FORMATS), FORMAT, QgsProcessingFeedback(False)
    )
    return replace(
        points_request(layer, source, name, algorithm.parameterAsString(parameters, "CLASS_FIELD", context)),
        design=algorithm.parameterAsEnumString(parameters, "DESIGN", context),
        sample=algorithm.parameterAsString(parameters, "SAMPLE_FILE", context),
        report=read_report(algorithm, parameters, context),
        groups=algorithm.parameterAsString(parameters, "GROUPS", context),
    )


def read_tile_source(algorithm: QgsProcessingAlgorithm, parameters: Parameters, context: QgsProcessingContext) -> str:
    """Read MIRROR or BASE_URL, whichever is given; the user's own where neither is."""
    for name in ("MIRROR", "BASE_URL"):
        if parameters.get(name) not in (None, ""):
            return algorithm.parameterAsString(parameters, name, context)
    return worldcover_source()
