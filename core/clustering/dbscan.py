"""DBSCAN on a sample (Ester, Kriegel, Sander and Xu 1996, KDD-96), in NumPy.

scikit-learn's keeps the neighbours of all pixels at once, which for a wide radius is a matrix of n², and takes some
ten times as long on 30 000 pixels; it finds the same clusters, which the tests hold.
"""

from __future__ import annotations

import math

import numpy as np

from ..errors import ClusteringError
from ..feedback import Feedback, Step
from .density import DensityModel, Found, check_noise, density_model
from .distances import MOST_SAMPLED, KDistances, check_min_samples, k_distances, thinned
from .features import FeatureSpec
from .kmeans import one_thread
from .neighbours import Neighbourhoods
from .request import KEEP, ClusterRequest
from .scaling import scale_of

NAME = "dbscan"
# Where the radius at the knee gives one cluster, it is lowered so much at a time, so often.
_LOWERED, _TIMES = 0.8, 10


def fit_dbscan(spec: FeatureSpec, features: np.ndarray, request: ClusterRequest, feedback: Feedback) -> DensityModel:
    """Fit DBSCAN to features (features, n), thinned out to MOST_SAMPLED pixels.

    The radius is the request's, or that at the knee of the distances, lowered until it gives two clusters. Raises
    ClusteringError for a radius that gives one cluster or only noise, with one that does not.
    """
    check_noise(request.noise)
    check_eps(request.eps)
    sample = thinned(features.T.astype(np.float64), MOST_SAMPLED)
    scale = scale_of(spec, sample)
    sample = (sample - scale[0]) / scale[1]
    check_min_samples(request.min_samples, len(sample))
    with one_thread():
        found = _found(sample, request, feedback)
    return density_model(NAME, spec, scale, found, request, feedback)


def check_eps(eps: float | None) -> None:
    """Raise ClusteringError for a radius that is none."""
    if eps is not None and not (math.isfinite(eps) and eps > 0):
        raise ClusteringError(f"EPS is {eps}: give a radius above 0, or none for the knee of the distances.")


def _found(sample: np.ndarray, request: ClusterRequest, feedback: Feedback) -> Found:
    curve = k_distances(sample, request.min_samples, Step(feedback, 0, 0.3))
    neighbourhoods = Neighbourhoods(sample)
    if request.eps is not None:
        found = dbscan(neighbourhoods, sample, request.eps, request.min_samples, Step(feedback, 0.3, 1))
        if _enough(found, request):
            return found
        working = _lowered(neighbourhoods, sample, curve, request, feedback)
        raise _refusal(found, request, working, curve.eps)
    working = _lowered(neighbourhoods, sample, curve, request, Step(feedback, 0.3, 1))
    if working is None:
        raise ClusteringError(
            "No radius near the knee of the distances gives two clusters: these pixels are not in clusters by density. "
            "Choose another algorithm, for example kmeans, or other features."
        )
    eps, found = working
    if eps < curve.eps:
        feedback.text(f"EPS is {eps:.4g}: that at the knee of the distances, {curve.eps:.4g}, gives one cluster.")
    else:
        feedback.text(f"EPS is {eps:.4g}, at the knee of the distances.")
    return found


def dbscan(
    neighbourhoods: Neighbourhoods, sample: np.ndarray, eps: float, min_samples: int, feedback: Feedback
) -> Found:
    """Return the cores of a sample, pixels with so many within eps, themselves included, and their clusters.

    Cores whose distance is at most eps are of one cluster. Noise is what no core has within eps.
    """
    core = neighbourhoods.counts(eps, Step(feedback, 0, 0.6)) >= min_samples
    numbers = neighbourhoods.components(core, eps, feedback)
    outside = neighbourhoods.outside(core, eps, feedback)
    cores = sample[neighbourhoods.order[core]]
    return Found(cores, numbers[core], np.full(numbers.max() + 1, eps), outside / len(sample))


def _enough(found: Found, request: ClusterRequest) -> bool:
    """Return whether there are two clusters to tell apart, of which noise that is kept may be one."""
    return len(found.radii) + (request.noise == KEEP and found.noise > 0 and len(found.radii) > 0) >= 2


def _lowered(
    neighbourhoods: Neighbourhoods, sample: np.ndarray, curve: KDistances, request: ClusterRequest, feedback: Feedback
) -> tuple[float, Found] | None:
    """Return the radius at the knee, or the first below it that gives enough clusters, and these; None if none does."""
    for time in range(_TIMES):
        eps = curve.eps * _LOWERED**time
        step = Step(feedback, time / _TIMES, (time + 1) / _TIMES)
        found = dbscan(neighbourhoods, sample, eps, request.min_samples, step)
        if _enough(found, request):
            return eps, found
    return None


def _refusal(
    found: Found, request: ClusterRequest, working: tuple[float, Found] | None, knee_eps: float
) -> ClusteringError:
    """Return what is wrong with the request's radius, and what would do: each a text of its own to be translated."""
    eps, one = f"{request.eps:.4g}", len(found.radii) > 0
    if working is None and one:
        return ClusteringError(
            f"EPS is {eps}, which gives one cluster, as others do. Choose another algorithm, for example kmeans, or "
            "other features."
        )
    if working is None:
        return ClusteringError(
            f"EPS is {eps}, which gives nothing but noise, and no other gives two clusters. Choose another algorithm, "
            "for example kmeans, or other features."
        )
    good, clusters = f"{working[0]:.4g}", len(working[1].radii)
    if not one:
        return ClusteringError(
            f"EPS is {eps}, which gives nothing but noise. Give {good}, which gives {clusters} cluster(s), or a value "
            f"near {knee_eps:.4g}, the knee of the distances."
        )
    if found.noise > 0:
        return ClusteringError(
            f"EPS is {eps}, which gives one cluster. Give {good}, which gives {clusters} clusters, or keep the noise "
            f"as a cluster: NOISE = {KEEP}."
        )
    return ClusteringError(
        f"EPS is {eps}, which gives one cluster. Give {good}, which gives {clusters} clusters, or leave it empty."
    )
