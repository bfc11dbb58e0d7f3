"""The jobs that a user asks for, each from a run folder to a run folder.

Cluster, apply, label, override, merge, split, export, compare, sample; suggest a number, tell how well clusters are
told apart, load WorldCover.
"""

from ..estimating import estimates_of, points_of
from .application import Applied, apply_run
from .choosing import suggest_count
from .clusters import cluster
from .common import load_again
from .comparison import Compared, ComparisonRequest, agreement_of, compare_map, compare_run, draw_disagreement
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
from .points import PointsRequest, compare_map_with_points, compare_with_points
from .revisions import merge, put_back, split
from .sample import Sampled, SampleRequest, sample_map, sample_run
from .separability import save_separability, separability, separability_lines
from .whole import Interpreted, InterpretRequest, interpret
from .worldcover import Loaded, grid_of_extent, grid_of_raster, load_worldcover

__all__ = [
    "Applied",
    "Compared",
    "ComparisonRequest",
    "Exported",
    "Foreseen",
    "InterpretRequest",
    "Interpreted",
    "LabelRequest",
    "Labelled",
    "Loaded",
    "PointsRequest",
    "SampleRequest",
    "Sampled",
    "agreement_of",
    "apply_run",
    "cluster",
    "compare_map",
    "compare_map_with_points",
    "compare_run",
    "compare_with_points",
    "draw_disagreement",
    "estimate_label",
    "estimates_of",
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
    "points_of",
    "put_back",
    "replay",
    "sample_map",
    "sample_run",
    "save_labels",
    "save_separability",
    "separability",
    "separability_lines",
    "split",
    "suggest_count",
]
