"""The sections of the report, a module for each; every one turns a subject into HTML, '' where it has nothing to say.

A new section is a new module, and a line in ALL, of a run, or in OF_A_MAP, of any map; or in both.
"""

from __future__ import annotations

from collections.abc import Callable

from ..markup import Html
from ..subject import MapSubject, Subject
from .agreement import agreement
from .anatomy import anatomy
from .areas import areas, map_areas
from .clusters import clusters
from .credits import credit_lines, map_credit_lines
from .estimates import estimates
from .evidence import evidence
from .heading import heading, map_heading
from .label_sets import label_sets
from .land_cover import land_cover
from .limits import limits, map_limits
from .method import method
from .places import places
from .scene import scene
from .votes import votes

Section = Callable[[Subject], Html]
MapSection = Callable[[MapSubject], Html]


def _on_map(section: MapSection) -> Section:
    """Let a section about any map speak of a run's."""
    return lambda subject: section(subject.map)


ALL: tuple[Section, ...] = (
    heading,
    _on_map(land_cover),
    areas,
    _on_map(estimates),
    _on_map(agreement),
    _on_map(anatomy),
    _on_map(places),
    _on_map(label_sets),
    clusters,
    evidence,
    votes,
    scene,
    method,
    limits,
    credit_lines,
)
OF_A_MAP: tuple[MapSection, ...] = (
    map_heading,
    land_cover,
    map_areas,
    estimates,
    agreement,
    anatomy,
    places,
    map_limits,
    map_credit_lines,
)
