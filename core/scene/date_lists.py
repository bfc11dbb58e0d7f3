"""The other dates of the same ground, from lists that are given beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..errors import SceneError
from .scene import SceneRequest


def with_dates(
    first: SceneRequest, files: Sequence[str], names: str = "", bands: str = "", masks: Sequence[str] = ()
) -> SceneRequest:
    """Return the request of the first date with the others: one raster or product folder each.

    `names` are those of all dates and `bands` the lists of the others, separated by semicolons, `masks` the scene
    classifications of the others; all may be left out, and single entries empty. An offset that is given holds for the
    first date's files alone, the masked classes for all. Raises SceneError for a number that does not fit the dates.
    """
    called = _fitting("DATE_NAMES", _parts(names), 1 + len(files))
    listed = _fitting("DATE_BANDS", _parts(bands), len(files))
    masked = _fitting("DATE_MASKS", masks, len(files))
    others = tuple(
        SceneRequest(
            inputs=(file,),
            bands=own,
            offset=first.offset if (file,) == first.inputs else None,
            mask=mask or None,
            masked_classes=first.masked_classes,
            date=name,
        )
        for file, name, own, mask in zip(files, called[1:], listed, masked)
    )
    return replace(first, date=called[0], others=others)


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(";"))


def _fitting(parameter: str, entries: Sequence[str], wanted: int) -> Sequence[str]:
    """Return the entries of a list, one for each date, blank ones where there is none."""
    if not any(entries):
        return ("",) * wanted
    if len(entries) == wanted + 1 and not entries[-1]:
        # A semicolon ends the list.
        entries = entries[:-1]
    if not wanted:
        raise SceneError(f"{parameter} is given without other dates: choose them in DATES, or leave it out.")
    if len(entries) == wanted:
        return entries
    if parameter == "DATE_NAMES":
        raise SceneError(
            f"DATE_NAMES has {len(entries)} names, but there are {wanted} dates: name all of them, the image's first, "
            "separated by semicolons."
        )
    raise SceneError(
        f"{parameter} has {len(entries)} entries, but DATES has {wanted}: give one for each, in their order."
    )
