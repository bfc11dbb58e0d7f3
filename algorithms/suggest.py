"""landcover:suggest."""

from __future__ import annotations

import csv
import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFileDestination,
)
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP

from ..adapters.words import number
from ..core.clustering.choosing import ClusterCounts
from ..core.clustering.request import ClusterRequest
from ..core.jobs import suggest_count
from ..core.run_folder import change
from .base import LandCoverAlgorithm, Parameters, ProcessingFeedback, tr
from .parameters import cluster_parameters, scene_parameters
from .reading import read_scene
from .values import checked_suffix

# Of how to cluster, what the measures depend on.
_TAKEN = ("FEATURES", "SAMPLE", "SEED")


class SuggestAlgorithm(LandCoverAlgorithm):
    """Say how many clusters suit an image."""

    ID = "suggest"
    TITLE = QT_TRANSLATE_NOOP("Algorithms", "Suggest a number of clusters")
    HELP = QT_TRANSLATE_NOOP(
        "Algorithms",
        "Clusters a sample of the image with K-Means into 2 to 40 clusters and measures each: silhouette and "
        "Calinski-Harabasz index, which are high where groups stand apart, and inertia, which falls fast until a "
        "number that it bends at.\n\n"
        "A map needs more clusters than groups stand apart: what is the same land cover is joined by its label, but "
        "what was never told apart cannot be labelled. So the suggestion is twice the number at which inertia bends, "
        "unless the groups stand clearly apart. It is a place to begin, not a measure of how good the map will be. "
        "SUGGESTED is the number, COUNTS all measures as JSON, TABLE the same as a file.",
    )

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Define parameters and outputs."""
        taken = (definition for definition in cluster_parameters() if definition.name() in _TAKEN)
        for definition in (*scene_parameters(), *taken):
            self.addParameter(definition)
        self.addParameter(
            QgsProcessingParameterFileDestination(
                "TABLE", tr("Table of the measures"), tr("Table (*.csv)"), optional=True, createByDefault=False
            )
        )
        self.addOutput(QgsProcessingOutputNumber("SUGGESTED", tr("Suggested number of clusters")))
        self.addOutput(QgsProcessingOutputString("COUNTS", tr("Measures of each number (JSON)")))

    def read(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Read the scene, the features and the file."""
        self._scene = read_scene(self, parameters, context)
        self._request = ClusterRequest(
            sample=self.parameterAsInt(parameters, "SAMPLE", context),
            seed=self.parameterAsInt(parameters, "SEED", context),
            features=self.parameterAsString(parameters, "FEATURES", context).strip() or ClusterRequest().features,
        )
        self._table = checked_suffix(self.parameterAsFileOutput(parameters, "TABLE", context), ".csv", "TABLE")

    def perform(self, context: QgsProcessingContext, feedback: ProcessingFeedback) -> Parameters:
        """Measure, and tell."""
        found = suggest_count(self._scene, self._request, feedback)
        for row in _rows(found):
            feedback.text(
                tr("{} clusters: silhouette {}, Calinski-Harabasz {}, inertia {}").format(
                    number(row[0]), number(row[1], 3), number(row[2]), number(row[3])
                )
            )
        feedback.text(found.reason)
        if self._table is not None:
            _save(found, self._table)
        return {
            "SUGGESTED": found.suggested,
            "COUNTS": json.dumps(asdict(found)),
            "TABLE": self._table and str(self._table),
        }


def _rows(found: ClusterCounts) -> Sequence[tuple[int, float, float, float]]:
    return list(zip(found.counts, found.silhouette, found.calinski_harabasz, found.inertia))


def _save(found: ClusterCounts, table: Path) -> None:
    with change(table.parent) as folder, (folder / table.name).open("w", newline="", encoding="utf-8") as stream:
        csv.writer(stream).writerows([("clusters", "silhouette", "calinski-harabasz", "inertia"), *_rows(found)])
