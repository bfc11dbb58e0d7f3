"""The sections of the report, a module for each; every one turns a Subject into HTML, '' where it has nothing to say.

A new section is a new module, and a line in ALL.
"""

from __future__ import annotations

from collections.abc import Callable

from ..markup import Html
from ..subject import Subject
from .agreement import agreement
from .anatomy import anatomy
from .areas import areas
from .clusters import clusters
from .credits import credit_lines
from .estimates import estimates
from .evidence import evidence
from .heading import heading
from .label_sets import label_sets
from .land_cover import land_cover
from .limits import limits
from .method import method
from .places import places
from .scene import scene
from .votes import votes

Section = Callable[[Subject], Html]

ALL: tuple[Section, ...] = (
    heading,
    land_cover,
    areas,
    estimates,
    agreement,
    anatomy,
    places,
    label_sets,
    clusters,
    evidence,
    votes,
    scene,
    method,
    limits,
    credit_lines,
)
