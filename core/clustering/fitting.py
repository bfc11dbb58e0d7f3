"""What is fitted before the clusters: the filling of gaps between dates, the encoders, and the sample they leave."""

from __future__ import annotations

from concurrent.futures import Executor
from dataclasses import replace
from functools import partial
from typing import Protocol

import numpy as np

from ..errors import SceneError
from ..feedback import Feedback, Step, stop_if_cancelled
from ..scene.elevation import pixel_size_m
from ..scene.scene import Scene
from .encoders import fit_encoder, fitted_spec, side_of_squares
from .features import FeatureSpec, variables_of
from .features.extraction import Extraction
from .features.gaps import fit_gaps
from .features.reach import reach_of
from .features.request import feature_spec, with_encoder
from .features.spec import EncoderSpec
from .kmeans import one_thread
from .model import ClusterModel, algorithm
from .request import ClusterRequest
from .sampling import Sample, Taking, draw_sample, take_elevation, take_patches, take_values
from .scaling import scale_of

# An encoder that looks at squares learns no more from more of them, and large ones of many features take memory:
# 80 MB as float32.
_SQUARES, _SQUARE_VALUES = 10_000, 20_000_000


class Draw(Protocol):
    """Draws a sample of a scene's pixels, the same ones each time."""

    def __call__(
        self,
        extraction: Extraction,
        feedback: Feedback,
        taking: Taking | None = None,
        margin: int | None = None,
        most: int | None = None,
    ) -> Sample:
        """Return what `taking` takes of the pixels, by default their features; with a margin around windows, and of
        about `most` pixels at most."""


def draw_from(scene: Scene, request: ClusterRequest, executor: Executor) -> Draw:
    """Return what draws as many of a scene's pixels as are asked for."""

    def draw(
        extraction: Extraction,
        feedback: Feedback,
        taking: Taking | None = None,
        margin: int | None = None,
        most: int | None = None,
    ) -> Sample:
        size = min(request.sample, most or request.sample)
        return draw_sample(scene, extraction, size, request.seed, executor, feedback, taking, margin)

    return draw


def fit_features(
    scene: Scene, request: ClusterRequest, draw: Draw, feedback: Feedback
) -> tuple[Extraction, np.ndarray]:
    """Return how a scene's features are made, and a sample of them (features, n) float32 to fit clusters to."""
    spec = _spec(request, scene)
    extraction = Extraction(replace(spec, encoders=()), pixel_m=pixel_size_m(scene.grid))
    feedback.text("Drawing a sample…")
    if scene.others:
        values, seen = draw(extraction=extraction, feedback=Step(feedback, 0, 0.3), taking=take_values, margin=0)
        dates = np.repeat(np.arange(len(scene.dates)), [len(date.bands) for date in scene.dates])
        with one_thread():
            extraction = replace(extraction, filler=fit_gaps(values, seen, dates, request.seed, feedback))
    if extraction.spec.terrain:
        step = Step(feedback, 0.3, 0.4)
        (heights,) = draw(extraction=extraction, feedback=step, taking=take_elevation, margin=0)
        extraction = replace(extraction, ground_m=_ground_m(heights, scene.elevation))
    for number, encoder in enumerate(spec.encoders):
        start, end = (0.3 + 0.4 * place / len(spec.encoders) for place in (number, number + 1))
        extraction = _with_encoder(scene, extraction, encoder, request, draw, Step(feedback, start, end))
        stop_if_cancelled(feedback)
    (sample,) = draw(extraction=extraction, feedback=Step(feedback, 0.7, 1))
    return extraction, sample


def with_reach(extraction: Extraction, model: ClusterModel, sample: np.ndarray) -> Extraction:
    """Return an extraction that knows how far out a sample (features, n) lies that clusters were fitted to."""
    return replace(extraction, reach=reach_of(sample, model.assign(sample), scale_of(extraction.spec, sample.T)))


def _spec(request: ClusterRequest, scene: Scene) -> FeatureSpec:
    """Return the features that a request means for a scene, with the encoder that its algorithm brings."""
    brought = algorithm(request.algorithm).encoder
    return feature_spec(with_encoder(request.features, brought) if brought else request.features, scene)


def _with_encoder(
    scene: Scene, before: Extraction, asked: EncoderSpec, request: ClusterRequest, draw: Draw, feedback: Feedback
) -> Extraction:
    """Return an extraction that ends with one encoder more, fitted to a sample of the features before it."""
    spec = replace(before.spec, encoders=(*before.spec.encoders, asked))
    sample = _drawn_for(spec, scene, before, draw, Step(feedback, 0, 0.4))
    spec = fitted_spec(spec, sample)
    feedback.text(f"Learning features ({spec.encoder.text})…")
    with one_thread():
        encoder = fit_encoder(spec, sample, request.seed, Step(feedback, 0.4, 1))
    return replace(before, spec=spec, encoders=(*before.encoders, encoder))


def _drawn_for(
    spec: FeatureSpec, scene: Scene, before: Extraction, draw: Draw, feedback: Feedback
) -> np.ndarray | Sample:
    """Return a sample of the features before the spec's last encoder: of single pixels, or of squares of them."""
    side = side_of_squares(spec)
    if side == 1:
        return draw(extraction=before, feedback=feedback)[0]
    most = min(_SQUARES, _SQUARE_VALUES // (len(before.spec.names) * side**2))
    taking = partial(take_patches, variables_of(scene), before)
    return draw(extraction=before, feedback=feedback, taking=taking, margin=before.margin + side // 2, most=most)


def _ground_m(heights: np.ndarray, file: str) -> float:
    """Return the median of the heights that are known, which stands in where none is."""
    known = heights[np.isfinite(heights)]
    if not len(known):
        raise SceneError(f"{file} has no elevation under the scene. Choose another raster.")
    return float(np.median(known))
