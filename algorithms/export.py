"""landcover:export."""

from __future__ import annotations

from qgis.core import QgsProcessingContext
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP

from ..core.jobs import export
from .base import LandCoverAlgorithm, Parameters, ProcessingFeedback
from .outputs import export_results
from .parameters import existing_run, export_parameters
from .reading import read_report, read_run, read_targets


class ExportAlgorithm(LandCoverAlgorithm):
    """Write the land-cover map of a run."""

    ID = "export"
    TITLE = QT_TRANSLATE_NOOP("Algorithms", "Export the land-cover map")
    HELP = QT_TRANSLATE_NOOP(
        "Algorithms",
        "Writes the map of a labelled run: a GeoTIFF of class codes with colours, names, attribute table "
        "and overviews, and a GeoPackage of polygons with class, code and area. Both open styled. "
        "Clusters without a label are no data. A report, where one is asked for, is a web page about the map: "
        "areas, agreement, every cluster with its votes, and how the map was made.\n\n"
        "Many small patches make many polygons: give a minimum mapping unit when clustering large scenes.",
    )

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Define parameters; they define the outputs."""
        for definition in (existing_run(), *export_parameters()):
            self.addParameter(definition)

    def read(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Read the run and the targets."""
        self._run = read_run(self, parameters, context)
        self._raster, self._vector = read_targets(self, parameters, context)
        self._report = read_report(self, parameters, context)

    def perform(self, context: QgsProcessingContext, feedback: ProcessingFeedback) -> Parameters:
        """Export."""
        exported = export(self._run, self._raster, self._vector, feedback, report=self._report)
        return export_results(exported, (self._raster is not None, self._vector is not None), context)
