"""landcover:agreement."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingContext, QgsProcessingParameterRasterLayer
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP

from ..adapters.transport import QgisTransport
from ..core.errors import InterpreterError
from ..core.jobs import Compared, compare_map, compare_map_with_points, compare_run, compare_with_points
from .base import LandCoverAlgorithm, Parameters, ProcessingFeedback, tr
from .outputs import agreement_outputs, agreement_results, comparison_files, estimate_outputs, estimate_results
from .parameters import existing_run
from .reading import read_comparison, read_points, read_run
from .reference_parameters import comparison_parameters, point_parameters, reference_parameters
from .values import raster_names

_DEFAULT_REFERENCE = "worldcover:2021"


class AgreementAlgorithm(LandCoverAlgorithm):
    """Say how far a map agrees with a reference."""

    ID = "agreement"
    TITLE = QT_TRANSLATE_NOOP("Algorithms", "Agreement with WorldCover")
    HELP = QT_TRANSLATE_NOOP(
        "Algorithms",
        "Compares a run, or any map in ESA WorldCover codes, with WorldCover itself (worldcover:2021 or "
        "worldcover:2020, fetched for the scene's ground only) or with a raster in its codes. Of a raster in another "
        "legend, REFERENCE_CLASSES says which of its values are which classes.\n\n"
        "CEILING is the best agreement that any labelling of these clusters could reach, "
        "LABELLING_EFFICIENCY is agreement ÷ ceiling: a low ceiling asks for better clusters, a low "
        "efficiency for better labels. ANATOMY names the cluster whose override, and the one whose split, would win "
        "most. The file of figures, which is also written as .csv and .md, holds everything else: areas, classes, "
        "distance to edges, groups of classes, other labels of the same clusters.\n\n"
        "It is agreement, not accuracy: WorldCover 2021 itself is right in about 76.7 % of cases.\n\n"
        "POINTS take the place of the reference: a sample of “Draw a sample to interpret”, or any points with a class. "
        "Where they were drawn at random, ESTIMATES tells accuracy and area of the classes with 95 % intervals.",
    )

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Define parameters and outputs."""
        self.addParameter(existing_run(optional=True))
        self.addParameter(QgsProcessingParameterRasterLayer("MAP", tr("Or a map in WorldCover codes"), optional=True))
        for definition in (*reference_parameters(_DEFAULT_REFERENCE), *comparison_parameters(), *point_parameters()):
            self.addParameter(definition)
        for output in (*agreement_outputs(), *estimate_outputs()):
            self.addOutput(output)

    def read(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Read the run or the map, and the reference."""
        self._run = read_run(self, parameters, context)
        self._map = next(iter(raster_names(parameters.get("MAP"), context)), None)
        if (self._run is None) == (self._map is None):
            raise InterpreterError("Give either RUN, a run folder, or MAP, a raster in WorldCover codes.")
        self._request = read_comparison(self, parameters, context, _DEFAULT_REFERENCE)
        self._points = read_points(self, parameters, context)

    def perform(self, context: QgsProcessingContext, feedback: ProcessingFeedback) -> Parameters:
        """Compare."""
        compared = self._compared(feedback)
        return {
            **agreement_results(compared, feedback),
            **estimate_results(compared.estimates, feedback),
            **comparison_files(compared, context),
        }

    def _compared(self, feedback: ProcessingFeedback) -> Compared:
        if self._points is not None:
            if self._run is not None:
                return compare_with_points(self._run, self._points, feedback)
            return compare_map_with_points(Path(self._map), self._points, feedback)
        if self._run is not None:
            return compare_run(self._run, self._request, feedback, QgisTransport(feedback.qgis))
        return compare_map(Path(self._map), self._request, feedback, QgisTransport(feedback.qgis))
