"""landcover:label."""

from __future__ import annotations

from qgis.core import QgsProcessingContext

from ..core.jobs import label
from .base import LandCoverAlgorithm, Parameters, ProcessingFeedback
from .outputs import label_outputs, label_results, run_output
from .parameters import existing_run, label_parameters
from .reading import read_run, read_taxonomy


class LabelAlgorithm(LandCoverAlgorithm):
    """Let voters name the clusters of a run."""

    ID = "label"
    TITLE = "Name the clusters"
    HELP = (
        "Asks every voter for the land-cover class of every cluster and counts the votes. The voter "
        "'spectral' works offline, from the cluster's spectrum, texture and shape; it abstains rather "
        "than guess, and its name stands on every label it made.\n\n"
        "Labels that the analyst gave stay. Clusters in doubt are counted in NEEDS_REVIEW: look at those "
        "first.\n\n"
        "A taxonomy of your own is a JSON file of classes with a mapping to ESA WorldCover."
    )

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Define parameters and outputs."""
        for definition in (existing_run(), *label_parameters()):
            self.addParameter(definition)
        for output in (*run_output(), *label_outputs()):
            self.addOutput(output)

    def read(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Read the run, the voters and the taxonomy."""
        self._run = read_run(self, parameters, context)
        self._voters = self.parameterAsString(parameters, "VOTERS", context)
        self._taxonomy = read_taxonomy(self, parameters, context)

    def perform(self, context: QgsProcessingContext, feedback: ProcessingFeedback) -> Parameters:
        """Ask and count."""
        labelled = label(self._run, self._voters, self._taxonomy, feedback)
        return {"RUN": str(self._run), **label_results(labelled, feedback)}
