"""landcover:label."""

from __future__ import annotations

import json
from dataclasses import asdict

from qgis.core import QgsProcessingContext
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP

from ..adapters.access import access_in_qgis, read_keys
from ..core.errors import VoterError
from ..core.interpretation import Interpretation
from ..core.jobs import estimate_label, label, replay
from ..core.labelling.costs.cost import lines
from ..core.labelling.voters.registry import checked_specs
from .base import LandCoverAlgorithm, Parameters, ProcessingFeedback, tr
from .outputs import label_outputs, label_results, run_output, usage_outputs, usage_results
from .parameters import existing_run, label_parameters, reply_parameters
from .reading import read_label, read_run


class LabelAlgorithm(LandCoverAlgorithm):
    """Let voters name the clusters of a run."""

    ID = "label"
    TITLE = QT_TRANSLATE_NOOP("Algorithms", "Name the clusters")
    HELP = QT_TRANSLATE_NOOP(
        "Algorithms",
        "Asks every voter for the land-cover class of every cluster and counts the votes: one per voter; a class "
        "needs half of those given, a tie goes to the higher confidence.\n\n"
        "The voter 'spectral' works offline, from the cluster's spectrum, texture and shape; it abstains rather "
        "than guess. Vision-language models are shown pictures and measured facts of each cluster: "
        "ollama:MODEL on this computer, anthropic:MODEL, gemini:MODEL, openai:MODEL, or openai:MODEL@URL for "
        "any server that speaks OpenAI's language (vLLM, LM Studio, OpenRouter). Separate voters by semicolons; "
        "options follow a voter after a space: repeats=3 timeout=60 concurrency=4.\n\n"
        "Keys come from ANTHROPIC_API_KEY, GEMINI_API_KEY or OPENAI_API_KEY in the environment, from another "
        "variable with key=NAME, or from QGIS's authentication database with authcfg=ID. Never write a key "
        "here.\n\n"
        "The log says what goes where, and about what it costs, before anything is sent; ESTIMATE_ONLY stops "
        "there. Replies are kept: the same question is not paid for twice, and REPLAY counts the kept replies "
        "of a run again without a network.\n\n"
        "Labels that the analyst gave stay. Clusters in doubt are counted in NEEDS_REVIEW: look at those "
        "first.\n\n"
        "A taxonomy of your own is a JSON file of classes with a mapping to ESA WorldCover.",
    )

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Define parameters and outputs."""
        for definition in (existing_run(), *label_parameters(), *reply_parameters()):
            self.addParameter(definition)
        for output in (*run_output(), *label_outputs(), *usage_outputs()):
            self.addOutput(output)

    def read(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Read the run, the voters with their keys, and the taxonomy."""
        self._run = read_run(self, parameters, context)
        self._request = read_label(self, parameters, context)
        self._only_estimate = self.parameterAsBool(parameters, "ESTIMATE_ONLY", context)
        self._replay = self.parameterAsBool(parameters, "REPLAY", context)
        if self._replay and self._only_estimate:
            raise VoterError(tr("REPLAY and ESTIMATE_ONLY exclude each other: a replay costs nothing."))
        self._keys = {} if self._replay or self._only_estimate else read_keys(checked_specs(self._request.voters))

    def perform(self, context: QgsProcessingContext, feedback: ProcessingFeedback) -> Parameters:
        """Ask and count."""
        if self._replay:
            counted = replay(self._run, self._request.taxonomy, self._request.least_share, feedback)
            return {"RUN": str(self._run), **self._told(counted, feedback)}
        access = access_in_qgis(self._keys, feedback.qgis)
        if self._only_estimate:
            estimates = estimate_label(self._run, self._request, feedback, access)
            for line in lines(estimates):
                feedback.text(line)
            return {"RUN": str(self._run), "ESTIMATE": json.dumps([asdict(entry) for entry in estimates])}
        done = label(self._run, self._request, feedback, access)
        return {"RUN": str(self._run), **usage_results(done), **self._told(done.interpretation, feedback)}

    def _told(self, labelled: Interpretation, feedback: ProcessingFeedback) -> Parameters:
        results = label_results(labelled, feedback)
        feedback.text(tr("Export the map again to see the labels on it."))
        return results
