"""The job that tells how well the clusters of a run are told apart, before anyone is asked to name them."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from ..clustering.features import FeatureSpec
from ..clustering.features.extraction import Extraction
from ..clustering.fitting import draw_from
from ..clustering.kmeans import one_thread
from ..clustering.model import ClusterModel
from ..clustering.model_file import load_extraction, load_model
from ..clustering.scaling import scale_of
from ..clustering.separability import HARDLY, NO_GAP, Pair, Separability, measure_separability
from ..feedback import Feedback, Step
from ..interpretation import Interpretation, load_interpretation
from ..report.separability import separability_page
from ..run_folder import MODEL, change
from ..streaming import threads
from .common import gdal_errors

# Of a sample of so many pixels, a cluster with one pixel in 2 000 is still measured.
_SAMPLE_PIXELS = 60_000
_PIXELS_AT_ONCE = 16_384
_TOLD_PAIRS = 5
_ON_EDGES = 2 / 3


def separability(run: Path, feedback: Feedback) -> Separability:
    """Measure how well the clusters of a run are told apart in the features of its model; the run stays as it is.

    Pixels are drawn from the scene, which has to be at hand, and go to the cluster that the model gives them: a
    majority filter or a minimum mapping unit, which changes pixels later, is not in the measure. Raises
    RunFolderError, and SceneError for a file of the scene that cannot be read.
    """
    found = load_interpretation(run)
    model, extraction = load_model(run / MODEL), load_extraction(run / MODEL)
    encoded = bool(extraction.encoders)
    feedback.text("Drawing a sample…")
    features = _draw(found, extraction, run, Step(feedback, 0, 0.4))
    spectra = _draw(found, extraction.base, run, Step(feedback, 0.4, 0.6)) if encoded else None
    feedback.text("Measuring how far apart the clusters are…")
    cohesion = {profile.cluster: profile.cohesion if profile.pixels else None for profile in found.profiles}
    with one_thread():
        return measure_separability(
            _standardised(features, extraction.spec),
            _assigned(model, features),
            cohesion,
            Step(feedback, 0.6, 1),
            None if spectra is None else _standardised(spectra, extraction.base.spec),
        )


def _draw(found: Interpretation, extraction: Extraction, run: Path, feedback: Feedback) -> np.ndarray:
    """Draw features (features, n); those of the same scene and seed are of the same pixels."""
    request = replace(found.request, sample=_SAMPLE_PIXELS)
    with gdal_errors(run), threads() as executor:
        return draw_from(found.scene, request, executor)(extraction=extraction, feedback=feedback)[0]


def _standardised(features: np.ndarray, spec: FeatureSpec) -> np.ndarray:
    points = features.T.astype(np.float64)
    centre, spread = scale_of(spec, points)
    return (points - centre) / spread


def _assigned(model: ClusterModel, features: np.ndarray) -> np.ndarray:
    """Return the ids (n,) that a model gives features (features, n)."""
    parts = np.array_split(features, max(1, features.shape[1] // _PIXELS_AT_ONCE), axis=1)
    return np.concatenate([model.assign(np.ascontiguousarray(part)).astype(np.int64) + 1 for part in parts])


def separability_lines(found: Separability) -> list[str]:
    """Return what there is to say: the pairs that are hardly told apart, or the closest one; clusters that lie on
    edges, and those that could not be measured."""
    told = [pair for pair in found.measured if pair.least < HARDLY or pair.distance < NO_GAP]
    lines = [_pair_line(pair) for pair in told[:_TOLD_PAIRS]]
    if len(told) > _TOLD_PAIRS:
        lines.append(f"{len(told) - _TOLD_PAIRS} more pairs of clusters are as close as that.")
    if not told and found.measured:
        pair = found.measured[0]
        lines.append(
            f"The closest clusters are {pair.first} and {pair.second} (Jeffries-Matusita {pair.least:.2f} of 2): no "
            "two are hardly told apart."
        )
    for entry in found.clusters:
        if entry.edge_share is not None and entry.edge_share > _ON_EDGES:
            lines.append(
                f"Cluster {entry.cluster} lies on edges: {100 * entry.edge_share:.0f} % of its pixels' neighbours are "
                "in other clusters. It may hold mixed pixels."
            )
    if found.unmeasured:
        lines.append(
            f"Clusters with too few pixels in the sample to be measured: {', '.join(map(str, found.unmeasured))}."
        )
    return lines


def _pair_line(pair: Pair) -> str:
    both = f"{pair.first} and {pair.second}"
    if pair.distance < HARDLY:
        return (
            f"Clusters {both} are hardly told apart (Jeffries-Matusita {pair.distance:.2f} of 2): merge them, or "
            "cluster with other features or another date."
        )
    if pair.distance < NO_GAP:
        return (
            f"Clusters {both} have no gap between them (Jeffries-Matusita {pair.distance:.2f} of 2): merge them if "
            "they look alike."
        )
    return (
        f"Clusters {both} hardly differ in their own spectra (Jeffries-Matusita {pair.least:.2f} of 2), only in their "
        "surroundings: merge them if they look alike."
    )


def save_separability(run: Path, found: Separability, report: Path | None, table: Path | None) -> None:
    """Write the page and the table of all pairs to files; those of one folder change there together."""
    for folder in dict.fromkeys(path.parent for path in (report, table) if path is not None):
        with change(folder) as partial:
            if report is not None and report.parent == folder:
                page = separability_page(load_interpretation(run), found, separability_lines(found))
                (partial / report.name).write_bytes(page.encode("utf-8"))
            if table is not None and table.parent == folder:
                with (partial / table.name).open("w", newline="", encoding="utf-8") as stream:
                    csv.writer(stream).writerows(_rows(found))


def _rows(found: Separability) -> Sequence[Sequence[object]]:
    """Return the table: a heading, the measured pairs, the worst first, then those that are not."""
    unknown = [pair for pair in found.pairs if pair.distance is None]
    rows = [(p.first, p.second, _shown(p.distance), _shown(p.spectral)) for p in (*found.measured, *unknown)]
    return [("cluster", "other cluster", "jeffries-matusita (0-2)", "in spectra (0-2)"), *rows]


def _shown(distance: float | None) -> object:
    return "" if distance is None else round(distance, 4)
