"""landcover:interpret."""

from __future__ import annotations

from qgis.core import QgsProcessingContext
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP

from ..adapters.access import access_in_qgis, read_keys
from ..core.jobs import InterpretRequest, interpret
from ..core.labelling.voters.registry import checked_specs
from .base import LandCoverAlgorithm, Parameters, ProcessingFeedback
from .outputs import (
    agreement_outputs,
    agreement_results,
    cluster_outputs,
    cluster_results,
    export_results,
    label_outputs,
    label_results,
    usage_outputs,
    usage_results,
)
from .parameters import cluster_parameters, export_parameters, label_parameters, new_run, scene_parameters
from .reading import (
    read_cluster,
    read_label,
    read_new_run,
    read_reference,
    read_report,
    read_scene,
    read_targets,
    read_tile_source,
)
from .reference_parameters import reference_parameters


class InterpretAlgorithm(LandCoverAlgorithm):
    """The whole job: cluster, name, export, and compare where a reference is given."""

    ID = "interpret"
    TITLE = QT_TRANSLATE_NOOP("Algorithms", "Interpret land cover")
    HELP = QT_TRANSLATE_NOOP(
        "Algorithms",
        "From a Sentinel-2 image to a named, styled land-cover map in one step: clusters the image, lets "
        "the voters name every cluster, writes the map, and compares it with a reference map where one is "
        "given (any raster in WorldCover codes; a script or batch may give worldcover:2021, which is "
        "fetched for the scene's ground; 'Agreement with WorldCover' offers it in its dialog).\n\n"
        "Map and polygons are written to the run folder and opened, also where their own outputs are "
        "skipped. Choose a run folder that lasts: the temporary one goes with QGIS.\n\n"
        "The map is a draft for review: NEEDS_REVIEW counts the clusters in doubt, and the log names them. "
        "Identify a pixel of the layer Clusters for its number, correct it with 'Override a label', then "
        "export again.",
    )

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Define parameters and outputs."""
        for definition in (
            *scene_parameters(),
            *cluster_parameters(),
            *label_parameters(),
            *reference_parameters(),
            new_run(),
            *export_parameters(),
        ):
            self.addParameter(definition)
        for output in (*cluster_outputs(), *label_outputs(), *usage_outputs(), *agreement_outputs()):
            self.addOutput(output)

    def read(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Read everything."""
        raster, vector = read_targets(self, parameters, context)
        self._run = read_new_run(self, parameters, context)
        self._keys = read_keys(checked_specs(self.parameterAsString(parameters, "VOTERS", context)))
        self._request = InterpretRequest(
            scene=read_scene(self, parameters, context),
            clustering=read_cluster(self, parameters, context),
            label=read_label(self, parameters, context),
            reference=read_reference(parameters, context),
            base_url=read_tile_source(self, parameters, context),
            raster=raster,
            vector=vector,
            report=read_report(self, parameters, context),
        )

    def perform(self, context: QgsProcessingContext, feedback: ProcessingFeedback) -> Parameters:
        """Do the jobs in turn."""
        done = interpret(self._request, self._run, feedback, access_in_qgis(self._keys, feedback.qgis))
        results = usage_results(done.labelled)
        results |= label_results(done.labelled.interpretation, feedback)
        if done.compared is not None:
            results |= agreement_results(done.compared, feedback)
        clustered = cluster_results(self._run, context)
        asked = (self._request.raster is not None, self._request.vector is not None)
        return {
            **clustered,
            **results,
            **export_results(done.exported, asked, context),
        }
