"""The parameters, each defined once; their names are a contract."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
)

from ..core.clustering.cleaning import MAJORITY_WINDOWS
from ..core.clustering.features.request import NOISE, TEXTONS
from ..core.clustering.kmeans import MOST_CLUSTERS
from ..core.clustering.model import ALGORITHMS
from ..core.clustering.normalisation import NONE, NORMALISATIONS
from ..core.clustering.request import JOIN, KEEP, ClusterRequest
from ..core.clustering.segments import SEGMENT_SPACINGS
from ..core.labelling.counting.voting import LEAST_SHARE
from ..core.labelling.pictures.drawing import PARTS
from ..core.scene.masks import MASKED_BY_DEFAULT
from .base import tr
from .definitions import DOUBLE, INTEGER, Definitions, advanced, hinted

_DEFAULTS = ClusterRequest()


def scene_parameters() -> Definitions:
    """Return INPUT and how it is read, and the other dates of the same ground."""
    polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
    return [
        QgsProcessingParameterMultipleLayers(
            "INPUT", tr("Sentinel-2 image, or its band files"), QgsProcessing.SourceType.TypeRaster
        ),
        advanced(QgsProcessingParameterString("BANDS", tr("Bands, as B02=1,B03=2 (found if empty)"), optional=True)),
        advanced(
            QgsProcessingParameterNumber(
                "OFFSET", tr("Offset of the stored values, as -1000 (found if empty)"), DOUBLE, None, True
            )
        ),
        QgsProcessingParameterRasterLayer("MASK", tr("Scene classification (SCL) to mask clouds"), optional=True),
        advanced(
            QgsProcessingParameterString(
                "MASK_CLASSES", tr("Masked SCL classes"), ",".join(map(str, MASKED_BY_DEFAULT)), optional=True
            )
        ),
        QgsProcessingParameterFeatureSource(
            "AOI", tr("Area of interest (polygons, or an extent)"), polygons, optional=True
        ),
        *_date_parameters(),
        hinted(
            QgsProcessingParameterRasterLayer("ELEVATION", tr("Elevation in metres"), optional=True),
            tr("for the features elevation and slope; any grid"),
        ),
    ]


def _date_parameters() -> Definitions:
    rasters = QgsProcessing.SourceType.TypeRaster
    return [
        hinted(
            QgsProcessingParameterMultipleLayers("DATES", tr("Other dates of the same ground"), rasters, optional=True),
            tr("one raster or product folder for each date; clustered together with the image, on its grid"),
        ),
        hinted(
            advanced(
                QgsProcessingParameterString("DATE_NAMES", tr("Names of all dates (found if empty)"), optional=True)
            ),
            tr("the image's first, separated by semicolons: 2023-05-14; 2023-08-22"),
        ),
        hinted(
            advanced(
                QgsProcessingParameterString(
                    "DATE_BANDS", tr("Bands of the other dates (found if empty)"), optional=True
                )
            ),
            tr("a list for each, separated by semicolons: B02=5,B03=6,B04=7,B08=8; B02=1,B03=2,B04=3,B08=4"),
        ),
        hinted(
            advanced(
                QgsProcessingParameterMultipleLayers(
                    "DATE_MASKS", tr("Scene classifications (SCL) of the other dates"), rasters, optional=True
                )
            ),
            tr("one for each of them, in their order; a band SCL of a date's own is found anyway"),
        ),
    ]


def cluster_parameters() -> Definitions:
    """Return how to cluster."""
    return [
        QgsProcessingParameterEnum(
            "ALGORITHM",
            tr("Algorithm"),
            options=list(ALGORITHMS),
            defaultValue=_DEFAULTS.algorithm,
            usesStaticStrings=True,
        ),
        QgsProcessingParameterNumber(
            "CLUSTERS", tr("Number of clusters"), INTEGER, _DEFAULTS.clusters, maxValue=MOST_CLUSTERS
        ),
        hinted(
            QgsProcessingParameterString("FEATURES", tr("Features (that suit the algorithm if empty)"), optional=True),
            tr(
                "what pixels are clustered by, separated by semicolons: bands; log bands; indices; a band such as B04; "
                "an index such as NDVI or NDMI; deviation NIR 5; edges NIR 5; smooth 3; elevation; slope; robust; "
                "pca 4; mnf 10; textons 48 9 0.25. If empty, for K-Means: {kmeans}; for others: {others}"
            ).format(kmeans=TEXTONS, others=NOISE),
        ),
        advanced(
            QgsProcessingParameterNumber("SAMPLE", tr("Pixels in the sample"), INTEGER, _DEFAULTS.sample, minValue=100)
        ),
        QgsProcessingParameterNumber(
            "MIN_MAPPING_UNIT_HA",
            tr("Minimum mapping unit (ha; 0 keeps every pixel)"),
            DOUBLE,
            0.0,
            minValue=0.0,
        ),
        QgsProcessingParameterNumber(
            "SEGMENTS",
            tr("Segments (side in pixels; 0 keeps every pixel)"),
            INTEGER,
            _DEFAULTS.segments,
            minValue=SEGMENT_SPACINGS[0],
            maxValue=SEGMENT_SPACINGS[-1],
        ),
        QgsProcessingParameterNumber(
            "MAJORITY",
            tr("Majority filter (odd number of pixels; 1 keeps every pixel)"),
            INTEGER,
            _DEFAULTS.majority,
            minValue=MAJORITY_WINDOWS[0],
            maxValue=MAJORITY_WINDOWS[-1],
        ),
        *_density_parameters(),
        seed_parameter(),
    ]


def _density_parameters() -> Definitions:
    return [
        advanced(
            QgsProcessingParameterNumber(
                "EPS", tr("DBSCAN: radius in standardised features (found if empty)"), DOUBLE, None, True, 0.0
            )
        ),
        advanced(
            QgsProcessingParameterNumber(
                "MIN_SAMPLES",
                tr("DBSCAN and HDBSCAN: pixels that make a core"),
                INTEGER,
                _DEFAULTS.min_samples,
                minValue=1,
            )
        ),
        advanced(
            QgsProcessingParameterEnum(
                "NOISE",
                tr("DBSCAN and HDBSCAN: noise joins the nearest cluster, or is kept as one"),
                options=[JOIN, KEEP],
                defaultValue=_DEFAULTS.noise,
                usesStaticStrings=True,
            )
        ),
    ]


def seed_parameter() -> QgsProcessingParameterDefinition:
    """Return SEED."""
    return advanced(QgsProcessingParameterNumber("SEED", tr("Seed"), INTEGER, _DEFAULTS.seed, minValue=0))


def new_run() -> QgsProcessingParameterDefinition:
    """Return RUN as a folder to write."""
    return QgsProcessingParameterFolderDestination("RUN", tr("Run folder"))


def applied_run() -> QgsProcessingParameterDefinition:
    """Return NEW_RUN, a folder to write beside the RUN that is read."""
    return QgsProcessingParameterFolderDestination("NEW_RUN", tr("New run folder"))


def normalise_parameter() -> QgsProcessingParameterDefinition:
    """Return NORMALISE."""
    return QgsProcessingParameterEnum(
        "NORMALISE",
        tr("Bring the image's reflectance to that of the run's image"),
        options=list(NORMALISATIONS),
        defaultValue=NONE,
        usesStaticStrings=True,
    )


def existing_run(optional: bool = False) -> QgsProcessingParameterDefinition:
    """Return RUN as a folder to read and change."""
    return QgsProcessingParameterFile(
        "RUN", tr("Run folder"), QgsProcessingParameterFile.Behavior.Folder, optional=optional
    )


def label_parameters() -> Definitions:
    """Return who names the clusters, in which classes and from what."""
    return [
        voters_parameter(),
        advanced(
            QgsProcessingParameterFile(
                "TAXONOMY", tr("Taxonomy file (the run's own if empty)"), extension="json", optional=True
            )
        ),
        advanced(
            QgsProcessingParameterEnum(
                "EVIDENCE",
                tr("What models are sent of a cluster"),
                options=list(PARTS),
                allowMultiple=True,
                defaultValue=list(PARTS),
                usesStaticStrings=True,
            )
        ),
        advanced(
            QgsProcessingParameterNumber(
                "MIN_SHARE", tr("Share of the votes that a class needs"), DOUBLE, LEAST_SHARE, False, 0, 1
            )
        ),
        advanced(QgsProcessingParameterBoolean("FREE_WORDS", tr("Let models use words of their own"), False)),
        advanced(
            QgsProcessingParameterBoolean(
                "STABILITY_TEST", tr("Ask again with altered pictures (three times the requests)"), False
            )
        ),
    ]


def voters_parameter() -> QgsProcessingParameterDefinition:
    """Return VOTERS."""
    return hinted(
        QgsProcessingParameterString("VOTERS", tr("Voters"), "spectral"),
        tr("spectral; ollama:MODEL; anthropic:MODEL; gemini:MODEL; openai:MODEL@URL repeats=3 timeout=60"),
    )


def reply_parameters() -> Definitions:
    """Return how labelling deals with what is sent: estimated only, or not at all."""
    return [
        advanced(QgsProcessingParameterBoolean("ESTIMATE_ONLY", tr("Only estimate the cost; send nothing"), False)),
        advanced(
            QgsProcessingParameterBoolean("REPLAY", tr("Count the run's kept replies again; send nothing"), False)
        ),
    ]


def export_parameters() -> Definitions:
    """Return where the map goes, the run folder if left out, and the report, none if left out."""
    return [
        # The titles are the layers' names in QGIS.
        hinted(
            QgsProcessingParameterRasterDestination("RASTER", tr("Land cover"), optional=True, createByDefault=False),
            tr("landcover.tif in the run folder if left out"),
        ),
        hinted(
            QgsProcessingParameterVectorDestination(
                "VECTOR",
                tr("Land cover polygons"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                optional=True,
                createByDefault=False,
            ),
            tr("landcover.gpkg in the run folder if left out"),
        ),
        QgsProcessingParameterFileDestination(
            "REPORT", tr("Report"), tr("Web page (*.html)"), optional=True, createByDefault=False
        ),
    ]
