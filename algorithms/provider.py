"""The Processing provider `landcover`."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .agreement import AgreementAlgorithm
from .apply import ApplyAlgorithm
from .base import ICON
from .checkvoters import CheckVotersAlgorithm
from .cluster import ClusterAlgorithm
from .export import ExportAlgorithm
from .interpret import InterpretAlgorithm
from .label import LabelAlgorithm
from .merge import MergeAlgorithm
from .override import OverrideAlgorithm
from .sample import SampleAlgorithm
from .separability import SeparabilityAlgorithm
from .split import SplitAlgorithm
from .suggest import SuggestAlgorithm
from .worldcover import WorldCoverAlgorithm


class LandCoverProvider(QgsProcessingProvider):
    """Holds the plugin's algorithms."""

    def id(self) -> str:
        """Return the id, a contract."""
        return "landcover"

    def name(self) -> str:
        """Return the name in the toolbox."""
        return "Land Cover Interpreter"

    def icon(self) -> QIcon:
        """Return the plugin's icon."""
        return QIcon(str(ICON))

    def svgIconPath(self) -> str:
        """Return the icon's path."""
        return str(ICON)

    def loadAlgorithms(self) -> None:
        """Add the algorithms in the order of the work."""
        for algorithm in (
            InterpretAlgorithm,
            SuggestAlgorithm,
            ClusterAlgorithm,
            SeparabilityAlgorithm,
            CheckVotersAlgorithm,
            LabelAlgorithm,
            OverrideAlgorithm,
            MergeAlgorithm,
            SplitAlgorithm,
            ApplyAlgorithm,
            ExportAlgorithm,
            SampleAlgorithm,
            AgreementAlgorithm,
            WorldCoverAlgorithm,
        ):
            self.addAlgorithm(algorithm())

    def supportsNonFileBasedOutput(self) -> bool:
        """Return that results are files, not tables of a database."""
        return False

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        """Return that maps are GeoTIFF."""
        return ["tif"]

    def supportedOutputVectorLayerExtensions(self) -> list[str]:
        """Return that polygons are GeoPackage."""
        return ["gpkg"]
