"""The parameters of comparing a map with a reference, and of drawing one; their names are a contract."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..adapters.settings import WORLDCOVER_FOLDER, WORLDCOVER_URL
from ..core.agreement.sample_design import CLASS_FIELD
from ..core.agreement.sampling import FEWEST
from ..core.jobs.points import DESIGNS, RECORDED
from ..core.jobs.sample import SampleRequest
from .base import tr
from .definitions import DOUBLE, INTEGER, Definitions, advanced, hinted
from .parameters import seed_parameter

_SAMPLE = SampleRequest()


def reference_parameters(default: str | None = None) -> Definitions:
    """Return what to compare with; without a default and a value nothing is compared."""
    return [
        QgsProcessingParameterRasterLayer(
            "REFERENCE", tr("Reference map in WorldCover codes"), defaultValue=default, optional=True
        ),
        *tile_parameters(),
    ]


def tile_parameters() -> Definitions:
    """Return where WorldCover comes from: BASE_URL, or MIRROR in its place."""
    return [
        advanced(
            QgsProcessingParameterString("BASE_URL", tr("WorldCover server"), WORLDCOVER_URL.load(), optional=True)
        ),
        hinted(
            advanced(
                QgsProcessingParameterFile(
                    "MIRROR",
                    tr("Folder of downloaded WorldCover tiles, in place of the server"),
                    QgsProcessingParameterFile.Behavior.Folder,
                    defaultValue=WORLDCOVER_FOLDER.load() or None,
                    optional=True,
                )
            ),
            tr("files ESA_WorldCover_10m_…_Map.tif, side by side or as v200/2021/map; they are read where they are"),
        ),
    ]


def comparison_parameters() -> Definitions:
    """Return how to compare, and the layer that shows where map and reference differ."""
    return [
        hinted(
            advanced(
                QgsProcessingParameterString(
                    "REFERENCE_CLASSES", tr("Classes of the reference's values, of another legend"), optional=True
                )
            ),
            tr("the WorldCover class of each value: 1 = 10, 2 = grassland, 7 = none"),
        ),
        hinted(
            advanced(QgsProcessingParameterString("MAP_CLASSES", tr("Classes of the map's values"), optional=True)),
            tr("of a MAP in another legend, as REFERENCE_CLASSES of the reference"),
        ),
        hinted(
            advanced(
                QgsProcessingParameterString("GROUPS", tr("Groups of classes (broad ones if empty)"), optional=True)
            ),
            tr("a coarser legend that is compared too: vegetation = 10, 20, 30, 40; built = 50; water = 80"),
        ),
        QgsProcessingParameterRasterDestination(
            "DISAGREEMENT", tr("Disagreement"), optional=True, createByDefault=False
        ),
        QgsProcessingParameterFileDestination(
            "REPORT", tr("Report"), tr("Web page (*.html)"), optional=True, createByDefault=False
        ),
    ]


def point_parameters() -> Definitions:
    """Return points to compare with in place of a map, and how they were chosen."""
    points = [QgsProcessing.SourceType.TypeVectorPoint]
    return [
        hinted(
            QgsProcessingParameterFeatureSource("POINTS", tr("Or points with a class"), points, optional=True),
            tr("a sample of landcover:sample that was interpreted, or any layer of points"),
        ),
        hinted(
            QgsProcessingParameterField("CLASS_FIELD", tr("Field of the class"), CLASS_FIELD, "POINTS", optional=True),
            tr("codes or names of the map's classes"),
        ),
        hinted(
            QgsProcessingParameterEnum(
                "DESIGN",
                tr("How the points were chosen"),
                options=list(DESIGNS),
                defaultValue=RECORDED,
                usesStaticStrings=True,
            ),
            tr(
                "as recorded: as the sample's file tells; intervals are given for samples whose points were drawn at "
                "random, and for no others"
            ),
        ),
        hinted(
            advanced(
                QgsProcessingParameterFile(
                    "SAMPLE_FILE", tr("Sample that the points were drawn as"), extension="gpkg", optional=True
                )
            ),
            tr("for points that were interpreted in another program; they are known by their id"),
        ),
    ]


def sample_parameters() -> Definitions:
    """Return how large a sample is, and how it is drawn."""
    return [
        QgsProcessingParameterNumber(
            "TARGET",
            tr("Standard error of the overall accuracy"),
            DOUBLE,
            _SAMPLE.target,
            minValue=0.0005,
            maxValue=0.5,
        ),
        hinted(
            QgsProcessingParameterString("EXPECTED", tr("Expected user's accuracy"), f"{_SAMPLE.expected:g}"),
            tr("0.8 for all classes, or of some by code: 0.8,10=0.9,40=0.7"),
        ),
        QgsProcessingParameterNumber(
            "MINIMUM", tr("Least points in a class"), INTEGER, _SAMPLE.minimum, minValue=FEWEST
        ),
        advanced(
            QgsProcessingParameterNumber(
                "SIZE", tr("Points in all (found if empty)"), INTEGER, None, True, minValue=FEWEST
            )
        ),
        seed_parameter(),
    ]
