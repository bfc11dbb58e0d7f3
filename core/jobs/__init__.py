"""The jobs that a user asks for, each from a run folder to a run folder: cluster, label, override, export, compare."""

from .clusters import cluster
from .comparison import Compared, compare_map, compare_run
from .labels import Labelled, LabelRequest, estimate_label, label, override, replay
from .maps import Exported, export
from .whole import Interpreted, InterpretRequest, interpret

__all__ = [
    "Compared",
    "Exported",
    "InterpretRequest",
    "Interpreted",
    "LabelRequest",
    "Labelled",
    "cluster",
    "compare_map",
    "compare_run",
    "estimate_label",
    "export",
    "interpret",
    "label",
    "override",
    "replay",
]
