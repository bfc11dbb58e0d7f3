"""landcover:sample."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorDestination,
)
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP

from ..core.errors import InterpreterError
from ..core.interpretation import load_interpretation
from ..core.jobs import SampleRequest, sample_map, sample_run
from ..core.labelling.taxonomy import load_taxonomy
from .base import LandCoverAlgorithm, Parameters, ProcessingFeedback, tr
from .outputs import sample_outputs, sample_results
from .parameters import existing_run
from .reading import read_run
from .reference_parameters import sample_parameters
from .values import checked_suffix, expected_accuracies, optional_whole_number, raster_names


class SampleAlgorithm(LandCoverAlgorithm):
    """Draw a stratified random sample of a map for people to interpret."""

    ID = "sample"
    TITLE = QT_TRANSLATE_NOOP("Algorithms", "Draw a sample to interpret")
    HELP = QT_TRANSLATE_NOOP(
        "Algorithms",
        "Draws pixels of a map at random in each of its classes, as a GeoPackage of points: set the class of each by "
        "what you see in better images, then give the file to “Agreement with WorldCover” as POINTS. It then tells "
        "accuracy and area of the classes with 95 % intervals (Olofsson et al. 2014, Stehman 2014).\n\n"
        "The file opens with a drop-down of the classes. What the map says stays out of sight, so that it does not "
        "lead the eye. The order is random: if time runs out, the first points are a smaller sample.\n\n"
        "The size follows from TARGET, the standard error that is wished for: with 0.02 the 95 % interval of the "
        "overall accuracy is ± 4 points of a hundred; half of it takes four times as many points. Every class gets "
        "MINIMUM points at least.",
    )

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Define parameters and outputs."""
        self.addParameter(existing_run(optional=True))
        self.addParameter(QgsProcessingParameterRasterLayer("MAP", tr("Or a map in WorldCover codes"), optional=True))
        for definition in sample_parameters():
            self.addParameter(definition)
        points = QgsProcessing.SourceType.TypeVectorPoint
        self.addParameter(QgsProcessingParameterVectorDestination("OUTPUT", tr("Points to interpret"), points))
        for output in sample_outputs():
            self.addOutput(output)

    def read(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Read the run or the map, the sizes, and where the points go."""
        self._run = read_run(self, parameters, context)
        self._map = next(iter(raster_names(parameters.get("MAP"), context)), None)
        if (self._run is None) == (self._map is None):
            raise InterpreterError("Give either RUN, a run folder, or MAP, a raster in WorldCover codes.")
        self._target = checked_suffix(self.parameterAsOutputLayer(parameters, "OUTPUT", context), ".gpkg", "OUTPUT")
        self._expected = self.parameterAsString(parameters, "EXPECTED", context)
        self._request = SampleRequest(
            target=self.parameterAsDouble(parameters, "TARGET", context),
            minimum=self.parameterAsInt(parameters, "MINIMUM", context),
            size=optional_whole_number("SIZE", self.parameterAsString(parameters, "SIZE", context)),
            seed=self.parameterAsInt(parameters, "SEED", context),
        )

    def perform(self, context: QgsProcessingContext, feedback: ProcessingFeedback) -> Parameters:
        """Draw the sample."""
        taxonomy = load_taxonomy(None) if self._run is None else load_interpretation(self._run).taxonomy
        expected, by_class = expected_accuracies(self._expected, taxonomy, self._request.expected)
        request = replace(self._request, expected=expected, by_class=by_class)
        if self._run is not None:
            sampled = sample_run(self._run, request, self._target, feedback)
        else:
            sampled = sample_map(Path(self._map), request, self._target, feedback)
        return sample_results(sampled, context, feedback)
