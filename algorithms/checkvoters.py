"""landcover:checkvoters."""

from __future__ import annotations

import json

from qgis.core import QgsProcessingContext
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP

from ..adapters.access import access_in_qgis, read_keys
from ..core.labelling.readiness import look_at_voters
from ..core.labelling.voters.registry import checked_specs
from .base import LandCoverAlgorithm, Parameters, ProcessingFeedback, tr
from .outputs import voter_outputs
from .parameters import voters_parameter


class CheckVotersAlgorithm(LandCoverAlgorithm):
    """Find out whether voters can be asked, and which models there are."""

    ID = "checkvoters"
    TITLE = QT_TRANSLATE_NOOP("Algorithms", "Check the voters")
    HELP = QT_TRANSLATE_NOOP(
        "Algorithms",
        "Asks every provider whether the voter's key is right, its model there and able to see pictures, and "
        "which other models it has. Nothing of an image is sent and nothing is paid for.\n\n"
        "MODELS is a JSON list with a state for each voter: ready, or what to do.",
    )

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Define parameters and outputs."""
        self.addParameter(voters_parameter())
        for output in voter_outputs():
            self.addOutput(output)

    def read(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Read the voters and their keys."""
        self._specs = checked_specs(self.parameterAsString(parameters, "VOTERS", context))
        self._keys = read_keys(self._specs)

    def perform(self, context: QgsProcessingContext, feedback: ProcessingFeedback) -> Parameters:
        """Look at each voter."""
        states = look_at_voters(self._specs, access_in_qgis(self._keys, feedback.qgis), feedback)
        for state in states:
            feedback.text(f"{state.voter}: {state.problem or tr('ready')}")
            if state.models:
                feedback.text("    " + ", ".join(state.models))
        entries = [
            {"voter": s.voter, "ready": not s.problem, "problem": s.problem, "models": list(s.models)} for s in states
        ]
        return {"READY": sum(not s.problem for s in states), "MODELS": json.dumps(entries, ensure_ascii=False)}
