"""landcover:override."""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProcessingParameterNumber, QgsProcessingParameterString
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP

from ..core.jobs import override
from .base import LandCoverAlgorithm, Parameters, ProcessingFeedback, tr
from .outputs import run_output
from .parameters import existing_run
from .reading import read_run


class OverrideAlgorithm(LandCoverAlgorithm):
    """Give a cluster the analyst's class."""

    ID = "override"
    TITLE = QT_TRANSLATE_NOOP("Algorithms", "Override a label")
    HELP = QT_TRANSLATE_NOOP(
        "Algorithms",
        "Gives one cluster a class by name or code ('Cropland', 40, 'forest'); 'unlabelled' takes its "
        "label away. The label is marked as the analyst's and stays when voters are asked again. Figures "
        "of agreement follow at once; export the map again to see it.",
    )

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Define parameters and outputs."""
        integer = QgsProcessingParameterNumber.Type.Integer
        self.addParameter(existing_run())
        self.addParameter(QgsProcessingParameterNumber("CLUSTER", tr("Cluster"), integer, minValue=1))
        self.addParameter(QgsProcessingParameterString("CLASS", tr("Class name or code, or 'unlabelled'")))
        for output in run_output():
            self.addOutput(output)

    def read(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Read the run, the cluster and the class."""
        self._run = read_run(self, parameters, context)
        self._cluster = self.parameterAsInt(parameters, "CLUSTER", context)
        self._class = self.parameterAsString(parameters, "CLASS", context)

    def perform(self, context: QgsProcessingContext, feedback: ProcessingFeedback) -> Parameters:
        """Override."""
        changed = override(self._run, self._cluster, self._class)
        feedback.text(changed.history[-1].what)
        feedback.text(tr("Export the map again to see it on the map."))
        return {"RUN": str(self._run)}
