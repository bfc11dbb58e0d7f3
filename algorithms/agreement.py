"""landcover:agreement."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingContext, QgsProcessingParameterRasterLayer
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP

from ..adapters.transport import QgisTransport
from ..core.errors import InterpreterError
from ..core.jobs import compare_map, compare_run
from .base import LandCoverAlgorithm, Parameters, ProcessingFeedback, tr
from .outputs import agreement_outputs, agreement_results
from .parameters import existing_run, reference_parameters
from .reading import read_reference, read_run, read_tile_source
from .values import raster_names

_DEFAULT_REFERENCE = "worldcover:2021"


class AgreementAlgorithm(LandCoverAlgorithm):
    """Say how far a map agrees with a reference."""

    ID = "agreement"
    TITLE = QT_TRANSLATE_NOOP("Algorithms", "Agreement with WorldCover")
    HELP = QT_TRANSLATE_NOOP(
        "Algorithms",
        "Compares a run, or any map in ESA WorldCover codes, with WorldCover itself (worldcover:2021 or "
        "worldcover:2020, fetched for the scene's ground only) or with a raster in its codes.\n\n"
        "CEILING is the best agreement that any labelling of these clusters could reach, "
        "LABELLING_EFFICIENCY is agreement ÷ ceiling: a low ceiling asks for better clusters, a low "
        "efficiency for better labels.\n\n"
        "It is agreement, not accuracy: WorldCover 2021 itself is right in about 76.7 % of cases.",
    )

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Define parameters and outputs."""
        self.addParameter(existing_run(optional=True))
        self.addParameter(QgsProcessingParameterRasterLayer("MAP", tr("Or a map in WorldCover codes"), optional=True))
        for definition in reference_parameters(_DEFAULT_REFERENCE):
            self.addParameter(definition)
        for output in agreement_outputs():
            self.addOutput(output)

    def read(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Read the run or the map, and the reference."""
        self._run = read_run(self, parameters, context)
        self._map = next(iter(raster_names(parameters.get("MAP"), context)), None)
        if (self._run is None) == (self._map is None):
            raise InterpreterError("Give either RUN, a run folder, or MAP, a raster in WorldCover codes.")
        self._reference = read_reference(parameters, context) or _DEFAULT_REFERENCE
        self._base_url = read_tile_source(self, parameters, context)

    def perform(self, context: QgsProcessingContext, feedback: ProcessingFeedback) -> Parameters:
        """Compare."""
        transport = QgisTransport(feedback.qgis)
        if self._run is not None:
            compared = compare_run(self._run, self._reference, self._base_url, feedback, transport)
        else:
            compared = compare_map(Path(self._map), self._reference, self._base_url, feedback, transport)
        return agreement_results(compared, feedback)
