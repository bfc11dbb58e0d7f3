"""landcover:split."""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProcessingParameterNumber
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP

from ..core.clustering.splitting import FEWEST_PARTS, MOST_PARTS
from ..core.jobs import split
from .base import LandCoverAlgorithm, Parameters, ProcessingFeedback, tr
from .outputs import revision_outputs, revision_results
from .parameters import existing_run, seed_parameter
from .reading import read_run


class SplitAlgorithm(LandCoverAlgorithm):
    """Make several clusters of a mixed one."""

    ID = "split"
    TITLE = QT_TRANSLATE_NOOP("Algorithms", "Split a cluster")
    HELP = QT_TRANSLATE_NOOP(
        "Algorithms",
        "Clusters the pixels of one cluster anew, because it mixes several kinds of land cover. The parts have numbers "
        "of their own and are unlabelled; all other clusters stay as they are. Name the clusters again, and models "
        "are asked about the parts alone. Maps that were exported into the run folder go, so export the map again. "
        "Figures of agreement follow where the reference is at hand.",
    )

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Define parameters and outputs."""
        number, integer = QgsProcessingParameterNumber, QgsProcessingParameterNumber.Type.Integer
        self.addParameter(existing_run())
        self.addParameter(number("CLUSTER", tr("Cluster"), integer, minValue=1))
        self.addParameter(
            number("INTO", tr("Number of parts"), integer, FEWEST_PARTS, minValue=FEWEST_PARTS, maxValue=MOST_PARTS)
        )
        self.addParameter(seed_parameter())
        for output in revision_outputs():
            self.addOutput(output)

    def read(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Read the run, the cluster, and how to split it."""
        self._run = read_run(self, parameters, context)
        self._cluster, self._into, self._seed = (
            self.parameterAsInt(parameters, name, context) for name in ("CLUSTER", "INTO", "SEED")
        )

    def perform(self, context: QgsProcessingContext, feedback: ProcessingFeedback) -> Parameters:
        """Split."""
        found = split(self._run, self._cluster, self._into, self._seed, feedback)
        return revision_results(self._run, found, feedback)
