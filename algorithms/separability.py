"""landcover:separability."""

from __future__ import annotations

import json
from dataclasses import asdict

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFileDestination,
)
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP

from ..core.clustering.separability import HARDLY, WELL
from ..core.jobs import save_separability, separability, separability_lines
from .base import LandCoverAlgorithm, Parameters, ProcessingFeedback, tr
from .parameters import existing_run
from .reading import read_report, read_run
from .values import checked_suffix


class SeparabilityAlgorithm(LandCoverAlgorithm):
    """Say how well the clusters of a run are told apart."""

    ID = "separability"
    TITLE = QT_TRANSLATE_NOOP("Algorithms", "Separability of clusters")
    HELP = QT_TRANSLATE_NOOP(
        "Algorithms",
        "Measures for every pair of clusters how far apart they are, in the features they were made in: the "
        "Jeffries-Matusita distance is 0 for two that are the same, and 2 for two that never meet. Under 1 they should "
        "be one; from 1.9 on they are apart. Where features look at the surroundings of pixels, as textons do, the "
        "distance in the pixels' own spectra is measured as well, and the smaller one counts. For every cluster it "
        "tells how compact it is, and how much of it lies on an edge. So bad clusters are "
        "known before any model is asked about them.\n\n"
        "The image must be at hand. Nothing of the run changes. REPORT is a page with a matrix of all pairs, TABLE the "
        "same as a table.",
    )

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Define parameters and outputs."""
        self.addParameter(existing_run())
        for name, title, kind in (
            ("REPORT", tr("Report"), tr("Web page (*.html)")),
            ("TABLE", tr("Table of all pairs"), tr("Table (*.csv)")),
        ):
            self.addParameter(
                QgsProcessingParameterFileDestination(name, title, kind, optional=True, createByDefault=False)
            )
        self.addOutput(QgsProcessingOutputString("WORST_PAIR", tr("Clusters that are told apart worst")))
        self.addOutput(QgsProcessingOutputNumber("WORST_DISTANCE", tr("Their Jeffries-Matusita distance (0…2)")))
        self.addOutput(QgsProcessingOutputNumber("PAIRS_HARDLY_APART", tr("Pairs under 1.0")))
        self.addOutput(QgsProcessingOutputNumber("PAIRS_NOT_WELL_APART", tr("Pairs under 1.9")))
        self.addOutput(QgsProcessingOutputString("SEPARABILITY", tr("Clusters and pairs (JSON)")))

    def read(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Read the run and the files to write."""
        self._run = read_run(self, parameters, context)
        self._report = read_report(self, parameters, context)
        self._table = checked_suffix(self.parameterAsFileOutput(parameters, "TABLE", context), ".csv", "TABLE")

    def perform(self, context: QgsProcessingContext, feedback: ProcessingFeedback) -> Parameters:
        """Measure, and tell."""
        found = separability(self._run, feedback)
        for line in separability_lines(found):
            feedback.text(line)
        save_separability(self._run, found, self._report, self._table)
        worst = next(iter(found.measured), None)
        return {
            "WORST_PAIR": "" if worst is None else f"{worst.first},{worst.second}",
            "WORST_DISTANCE": worst and worst.least,
            "PAIRS_HARDLY_APART": len(found.below(HARDLY)),
            "PAIRS_NOT_WELL_APART": len(found.below(WELL)),
            "SEPARABILITY": json.dumps(asdict(found)),
            "REPORT": self._report and str(self._report),
            "TABLE": self._table and str(self._table),
        }
