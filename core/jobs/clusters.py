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
from ..output.style import StyleClass, raster_qml
from ..run_folder import ALL_PRODUCTS, CLUSTERS, INTERPRETATION, MODEL, change
from ..scene.dates import open_dates
from ..scene.scene import Scene, SceneRequest
from ..streaming import threads
from .common import gdal_errors


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
        interpretation.write(folder)
        stop_if_cancelled(feedback)
    return interpretation


def style_clusters(interpretation: Interpretation, folder: Path) -> None:
    """Write the style of the raster of the clusters beside it."""
    first = interpretation.first_clusters
    styles = [StyleClass(c, f"Cluster {c}", cluster_colour(c, first)) for c in interpretation.clusters]
    (folder / CLUSTERS).with_suffix(".qml").write_text(raster_qml(styles), encoding="utf-8")
