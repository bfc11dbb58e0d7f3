"""The job that clusters a scene into a run folder."""

from __future__ import annotations

from pathlib import Path

from ..clustering.mapping import cluster_scene
from ..clustering.model_file import save_model
from ..clustering.raster import cluster_colour
from ..clustering.request import ClusterRequest
from ..errors import RunFolderError
from ..feedback import Feedback, stop_if_cancelled
from ..interpretation import Interpretation, load_interpretation, new_interpretation
from ..labelling.counting.legend import ANALYST
from ..output.style import StyleClass, ramp_qml, raster_qml
from ..run_folder import ALL_PRODUCTS, CLUSTERS, INTERPRETATION, MEMBERSHIP, MODEL, OBSERVATIONS, change
from ..scene.dates import open_dates
from ..scene.scene import Scene, SceneRequest
from ..streaming import threads
from .common import gdal_errors

# From a membership of half to a full one: grey where a pixel could be of another cluster, colour where it is sure.
_MEMBERSHIP = ((1, (120, 120, 120)), (50, (170, 170, 170)), (80, (173, 208, 190)), (100, (0, 104, 95)))
# Of how many dates a pixel was seen on the fewest, and the most.
_SELDOM, _ALWAYS = (253, 231, 180), (8, 64, 129)


def cluster(scene_request: SceneRequest, request: ClusterRequest, run: Path, feedback: Feedback) -> Interpretation:
    """Cluster a scene into a run folder, replacing what an earlier clustering left there.

    Raises RunFolderError when that holds labels by the analyst, which do not fit other clusters.
    """
    check_replaceable(run)
    return cluster_opened(open_dates(scene_request), request, run, feedback)


def check_replaceable(run: Path) -> None:
    """Raise RunFolderError when a new clustering would drop labels by the analyst."""
    if not (run / INTERPRETATION).is_file():
        return
    try:
        legend = load_interpretation(run).legend
    except RunFolderError:
        return
    if own := sum(entry.origin == ANALYST for entry in legend):
        raise RunFolderError(
            f"{run} holds {own} label(s) by the analyst, which a new clustering would drop. Choose another run folder, "
            "or delete this one."
        )


def cluster_opened(scene: Scene, request: ClusterRequest, run: Path, feedback: Feedback) -> Interpretation:
    """Cluster a scene that is open already."""
    for note in scene.notes:
        feedback.text(note)
    with change(run, drop=ALL_PRODUCTS) as folder, gdal_errors(run), threads() as executor:
        clustering = cluster_scene(scene, request, folder / CLUSTERS, executor, feedback)
        interpretation = new_interpretation(scene, request, clustering.profiles)
        save_model(clustering.model, folder / MODEL, clustering.extraction)
        style_clusters(interpretation, folder)
        style_layers(interpretation, folder)
        feedback.text(f"Features: {clustering.extraction.spec.text}.")
        interpretation.write(folder)
        stop_if_cancelled(feedback)
    return interpretation


def style_clusters(interpretation: Interpretation, folder: Path) -> None:
    """Write the style of the raster of the clusters beside it."""
    first = interpretation.first_clusters
    styles = [StyleClass(c, f"Cluster {c}", cluster_colour(c, first)) for c in interpretation.clusters]
    (folder / CLUSTERS).with_suffix(".qml").write_text(raster_qml(styles), encoding="utf-8")


def style_layers(interpretation: Interpretation, folder: Path) -> None:
    """Write the styles of the layers beside the clusters, of those that are there."""
    if (folder / MEMBERSHIP).is_file():
        stops = [StyleClass(share, f"{share} %", colour) for share, colour in _MEMBERSHIP]
        (folder / MEMBERSHIP).with_suffix(".qml").write_text(ramp_qml(stops), encoding="utf-8")
    if (folder / OBSERVATIONS).is_file():
        dates = len(interpretation.scene.dates)
        styles = [StyleClass(count, f"{count} of {dates} dates", _shade(count, dates)) for count in range(1, dates + 1)]
        (folder / OBSERVATIONS).with_suffix(".qml").write_text(raster_qml(styles), encoding="utf-8")


def _shade(count: int, dates: int) -> tuple[int, int, int]:
    place = (count - 1) / max(dates - 1, 1)
    red, green, blue = (round(low + place * (high - low)) for low, high in zip(_SELDOM, _ALWAYS))
    return red, green, blue
