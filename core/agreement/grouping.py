"""A coarser legend: classes of the reference put into groups, and figures for the groups."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..errors import ReferenceMapError
from .contingency import Contingency
from .labelling import Labelling
from .legends import worldcover_code


@dataclass(frozen=True)
class Group:
    """A group's name and the reference's codes in it."""

    name: str
    codes: tuple[int, ...]


# WorldCover's classes by what a decision maker asks first.
BROAD = (
    Group("Vegetation", (10, 20, 30, 40, 90, 95, 100)),
    Group("Built-up", (50,)),
    Group("Bare, snow and ice", (60, 70)),
    Group("Water", (80,)),
)


def read_groups(text: str) -> tuple[Group, ...]:
    """Read "vegetation = 10, 20, grassland; water = 80": names of groups and the classes in each, codes or words.

    Raises ReferenceMapError that names the part that cannot be read, and a class that is in two groups.
    """
    groups = tuple(_read_group(part) for part in re.split(r"[;\n]", text) if part.strip())
    codes = [code for group in groups for code in group.codes]
    if twice := next((code for code in codes if codes.count(code) > 1), None):
        raise ReferenceMapError(f"GROUPS: the class {twice} is in two groups. Leave it in one of them.")
    names = [group.name for group in groups]
    if double := next((name for name in names if names.count(name) > 1), None):
        raise ReferenceMapError(f"GROUPS: '{double}' is given twice. Put its classes into one group.")
    return groups


def _read_group(part: str) -> Group:
    name, sign, members = part.partition("=")
    words = [word.strip() for word in members.split(",") if word.strip()]
    if not sign or not name.strip() or not words:
        raise ReferenceMapError(
            f"GROUPS: '{part.strip()}' cannot be read. Write a name, = and classes, as in "
            "“vegetation = 10, 20, 30; water = 80”."
        )
    codes = []
    for word in words:
        code = worldcover_code(word)
        if code is None:
            raise ReferenceMapError(f"GROUPS: '{word}' is no class of ESA WorldCover. Give a code or a name of it.")
        codes.append(code)
    return Group(name.strip(), tuple(codes))


def grouped(table: Contingency, labelling: Labelling, groups: Sequence[Group]) -> tuple[Contingency, Labelling]:
    """Return the table and the labels in the groups' own codes, 1 … as many as there are.

    Reference classes in no group become pixels without a reference; labels in none are not comparable.
    """
    place = {code: number for number, group in enumerate(groups, 1) for code in group.codes}
    counts = np.zeros((len(table.clusters), len(groups)), np.int64)
    blank = table.without_reference.copy()
    for column, code in enumerate(table.codes):
        if code in place:
            counts[:, place[code] - 1] += table.counts[:, column]
        else:
            blank += table.counts[:, column]
    codes = tuple(range(1, len(groups) + 1))
    here = counts.any(axis=0)
    held = tuple(code for code, known in zip(codes, here) if known)
    coarse = replace(table, codes=held, counts=counts[:, here], without_reference=blank, spread=None)
    mapped = tuple(place.get(code, 0) for code in labelling.mapped)
    comparable = tuple(
        known and (code == 0 or code in place) for code, known in zip(labelling.mapped, labelling.comparable)
    )
    return coarse, Labelling(mapped, comparable)
