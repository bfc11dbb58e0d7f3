"""The job that looks for a number of clusters."""

from __future__ import annotations

from dataclasses import replace

from ..clustering.choosing import ClusterCounts, count_clusters
from ..clustering.fitting import draw_from, fit_features
from ..clustering.request import ClusterRequest
from ..feedback import Feedback, Step
from ..scene.dates import open_dates
from ..scene.scene import SceneRequest
from ..streaming import threads

# The features are fitted to so many pixels: their measures are near enough to those of a larger sample, in less time.
_SAMPLE_PIXELS = 5_000


def suggest_count(scene_request: SceneRequest, request: ClusterRequest, feedback: Feedback) -> ClusterCounts:
    """Measure how well numbers of clusters suit a scene in the features of a request, and suggest one; no run is made.

    The measures are those of K-Means, whatever the request's algorithm.
    """
    scene = open_dates(scene_request)
    for note in scene.notes:
        feedback.text(note)
    asked = replace(request, sample=min(request.sample, _SAMPLE_PIXELS))
    with threads() as executor:
        extraction, sample = fit_features(scene, asked, draw_from(scene, asked, executor), Step(feedback, 0, 0.5))
    feedback.text("Comparing numbers of clusters…")
    return count_clusters(extraction.spec, sample, request.seed, Step(feedback, 0.5, 1))
