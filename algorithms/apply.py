"""landcover:apply."""

from __future__ import annotations

from qgis.core import QgsProcessingContext
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP

from ..core.jobs import Applied, apply_run, export
from ..core.run_folder import CLUSTERS
from .base import LandCoverAlgorithm, Parameters, ProcessingFeedback, tr
from .outputs import cluster_outputs, export_results, fit_outputs, fit_results, open_when_done
from .parameters import applied_run, existing_run, export_parameters, normalise_parameter, scene_parameters
from .reading import read_applied_run, read_report, read_run, read_scene, read_targets


class ApplyAlgorithm(LandCoverAlgorithm):
    """Give another image the clusters and labels of a run."""

    ID = "apply"
    TITLE = QT_TRANSLATE_NOOP("Algorithms", "Apply a run to another image")
    HELP = QT_TRANSLATE_NOOP(
        "Algorithms",
        "Maps another image of the same sensor, a neighbouring tile or another date, with the clusters and the labels "
        "of a run. A cluster's number means the same in both. The new run folder is complete: name clusters, correct, "
        "split, export and compare there as in any other. Labels say from which run they come, and none of them is "
        "taken to be settled by the analyst, who has not seen this image.\n\n"
        "How well the run fits is measured: the share of pixels that are unlike those that the clusters were made of, "
        "and how far the clusters' spectra have moved. Where more than 10 % of the pixels are unlike, or the clusters "
        "have moved by more than 0.5 of their standard deviations, you are warned and every label is up for review. "
        "An offset that was not recognised looks like that, too: see OFFSET.\n\n"
        "NORMALISE brings the image's reflectance to that of the run's image by a line for every band: 'percentiles' "
        "takes both grounds to be alike, 'overlap' needs ground that both images show and goes by the pixels that "
        "changed least. One that would put more pixels out of the clusters' reach is left out. It helps with haze or "
        "another level of processing; it cannot undo another season.\n\n"
        "INPUT is one image, as one file or as its band files. For many images run this as a batch. The map is written "
        "where the run has labels. The same bands are needed, and for a run of several dates as many dates; the order "
        "of bands, scale and offset may differ.",
    )

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Define parameters and outputs."""
        for definition in (
            existing_run(),
            *scene_parameters(),
            normalise_parameter(),
            applied_run(),
            *export_parameters(),
        ):
            self.addParameter(definition)
        for output in (*cluster_outputs(), *fit_outputs()):
            self.addOutput(output)

    def read(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Read the run, the image and the targets."""
        self._run = read_run(self, parameters, context)
        self._scene = read_scene(self, parameters, context)
        self._normalise = self.parameterAsEnumString(parameters, "NORMALISE", context)
        self._new_run = read_applied_run(self, parameters, context)
        self._raster, self._vector = read_targets(self, parameters, context)
        self._report = read_report(self, parameters, context)

    def perform(self, context: QgsProcessingContext, feedback: ProcessingFeedback) -> Parameters:
        """Apply, and export where there are labels."""
        applied = apply_run(self._run, self._scene, self._new_run, feedback, self._normalise)
        clusters = self._new_run / CLUSTERS
        open_when_done(clusters, tr("Clusters"), "CLUSTERS_RASTER", context)
        results = {"NEW_RUN": str(self._new_run), "CLUSTERS_RASTER": str(clusters), **fit_results(applied)}
        return {**results, **self._exported(applied, context, feedback)}

    def _exported(self, applied: Applied, context: QgsProcessingContext, feedback: ProcessingFeedback) -> Parameters:
        targets = (self._raster, self._vector, self._report)
        if not applied.interpretation.legend and not any(targets):
            return {}
        exported = export(self._new_run, self._raster, self._vector, feedback, report=self._report)
        return export_results(exported, (self._raster is not None, self._vector is not None), context)
