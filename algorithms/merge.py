"""landcover:merge."""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProcessingParameterString
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP

from ..core.jobs import merge
from .base import LandCoverAlgorithm, Parameters, ProcessingFeedback, tr
from .outputs import revision_outputs, revision_results
from .parameters import existing_run
from .reading import read_run
from .values import cluster_ids


class MergeAlgorithm(LandCoverAlgorithm):
    """Make one cluster of several."""

    ID = "merge"
    TITLE = QT_TRANSLATE_NOOP("Algorithms", "Merge clusters")
    HELP = QT_TRANSLATE_NOOP(
        "Algorithms",
        "Makes one new cluster of two or more that are the same land cover. It has a number of its own, and the class "
        "that all of them have; where they differ it is unlabelled. The image need not be there. Figures of agreement "
        "follow at once; maps that were exported into the run folder go, so export the map again.",
    )

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Define parameters and outputs."""
        self.addParameter(existing_run())
        self.addParameter(QgsProcessingParameterString("CLUSTERS", tr("Clusters to merge, such as 3,7")))
        for output in revision_outputs():
            self.addOutput(output)

    def read(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Read the run and the clusters."""
        self._run = read_run(self, parameters, context)
        self._clusters = cluster_ids(self.parameterAsString(parameters, "CLUSTERS", context))

    def perform(self, context: QgsProcessingContext, feedback: ProcessingFeedback) -> Parameters:
        """Merge."""
        return revision_results(self._run, merge(self._run, self._clusters, feedback), feedback)
