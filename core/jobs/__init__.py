"""The jobs that a user asks for, each from a run folder to a run folder.

Cluster, apply, label, override, merge, split, export, compare; suggest a number, tell how well clusters are told
apart, load WorldCover.
"""

from .application import Applied, apply_run
from .choosing import suggest_count
from .clusters import cluster
from .common import load_again
from .comparison import Compared, agreement_of, compare_map, compare_run
from .distances import measure_distances
from .labels import (
    Foreseen,
    Labelled,
    LabelRequest,
    estimate_label,
    foresee_label,
    label,
    override,
    replay,
    save_labels,
)
from .maps import Exported, export
from .revisions import merge, put_back, split
from .separability import save_separability, separability, separability_lines
from .whole import Interpreted, InterpretRequest, interpret
from .worldcover import Loaded, grid_of_extent, grid_of_raster, load_worldcover

__all__ = [
    "Applied",
    "Compared",
    "Exported",
    "Foreseen",
    "InterpretRequest",
    "Interpreted",
    "LabelRequest",
    "Labelled",
    "Loaded",
    "agreement_of",
    "apply_run",
    "cluster",
    "compare_map",
    "compare_run",
    "estimate_label",
    "export",
    "foresee_label",
    "grid_of_extent",
    "grid_of_raster",
    "interpret",
    "label",
    "load_again",
    "load_worldcover",
    "measure_distances",
    "merge",
    "override",
    "put_back",
    "replay",
    "save_labels",
    "save_separability",
    "separability",
    "separability_lines",
    "split",
    "suggest_count",
]
