"""The job that measures how far pixels lie from their neighbours, from which the radius of DBSCAN is told."""

from __future__ import annotations

import numpy as np

from ..clustering.distances import KDistances, k_distances
from ..clustering.fitting import draw_from, fit_features
from ..clustering.kmeans import one_thread
from ..clustering.request import ClusterRequest
from ..clustering.scaling import scale_of
from ..feedback import Feedback, Step
from ..scene.dates import open_dates
from ..scene.scene import SceneRequest
from ..streaming import threads


def measure_distances(scene_request: SceneRequest, request: ClusterRequest, feedback: Feedback) -> KDistances:
    """Return the falling distances of a sample of a scene's pixels to their `min_samples`-th nearest, and their knee.

    Features and sample are those that clustering by this request has. Raises ClusteringError where there are too few
    pixels, or all are alike.
    """
    scene = open_dates(scene_request)
    with threads() as executor:
        extraction, features = fit_features(scene, request, draw_from(scene, request, executor), Step(feedback, 0, 0.5))
    sample = features.T.astype(np.float64)
    mean, deviation = scale_of(extraction.spec, sample)
    feedback.text("Measuring the distances between pixels…")
    with one_thread():
        return k_distances((sample - mean) / deviation, request.min_samples, Step(feedback, 0.5, 1))
