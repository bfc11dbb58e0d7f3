"""landcover:cluster."""

from __future__ import annotations

from qgis.core import QgsProcessingContext
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP

from ..core.jobs import cluster
from .base import LandCoverAlgorithm, Parameters, ProcessingFeedback
from .outputs import cluster_outputs, cluster_results
from .parameters import cluster_parameters, new_run, scene_parameters
from .reading import read_cluster, read_new_run, read_scene


class ClusterAlgorithm(LandCoverAlgorithm):
    """Cluster a Sentinel-2 image into a new run folder."""

    ID = "cluster"
    TITLE = QT_TRANSLATE_NOOP("Algorithms", "Cluster an image")
    HELP = QT_TRANSLATE_NOOP(
        "Algorithms",
        "Groups the pixels of a Sentinel-2 image by their spectra, without training pixels, and measures "
        "what every cluster looks like.\n\n"
        "The image may be one raster or several band files of 10, 20 and 60 m. Bands, scale and offset "
        "are found by themselves; what was assumed is written to the log, and the advanced parameters win "
        "over it. Clouds and their shadows are left out where a scene classification (SCL) is given.\n\n"
        "Other dates of the same ground tell more covers apart: they are clustered together with the image, on its "
        "grid, and a pixel that is hidden on one date is clustered by the others.\n\n"
        "The run folder takes clusters.tif, the model and the profiles; membership.tif where the algorithm knows how "
        "sure it is of a pixel, and observations.tif of several dates. The same image and seed give the "
        "same map.",
    )

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Define parameters and outputs."""
        for definition in (*scene_parameters(), *cluster_parameters(), new_run()):
            self.addParameter(definition)
        for output in cluster_outputs():
            self.addOutput(output)

    def read(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Read the scene, the request and the folder."""
        self._scene = read_scene(self, parameters, context)
        self._request = read_cluster(self, parameters, context)
        self._run = read_new_run(self, parameters, context)

    def perform(self, context: QgsProcessingContext, feedback: ProcessingFeedback) -> Parameters:
        """Cluster."""
        cluster(self._scene, self._request, self._run, feedback)
        return cluster_results(self._run, context)
