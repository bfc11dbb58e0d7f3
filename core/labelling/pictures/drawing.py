"""The pictures of a cluster, drawn from the frame of its scene."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial

import numpy as np

from ...streaming import default_threads, threads
from ..evidence import Evidence
from .frame import Frame
from .marking import enlarge, inverted_mask, mask, outline, spotlight
from .picture import INVERTED_MASK, MASK, OUTLINE, SPOTLIGHT, ZOOM, ZOOM_DATES, Picture
from .png import encode_png
from .zooms import draw_dates, draw_zoom, zoom_windows

PARTS = ("scene", "mask", "spotlight", "zooms", "facts")
# An outline is this share of an enlarged cell's edge thick, at least a pixel.
_LINE = 0.25
_MOST_THREADS = 4
# Close-ups that are shown on the other dates too: their pixels are alike on all dates, so that two tell enough.
_DATED_ZOOMS = 2


@dataclass(frozen=True)
class _Mark:
    """A picture of the whole frame with the cluster marked: which parts stand for it, and how it is drawn."""

    parts: frozenset[str]
    kind: str
    suffix: str
    draw: Callable[[Frame, np.ndarray], np.ndarray]


@dataclass(frozen=True)
class _Plan:
    """A picture that is still to be drawn."""

    kind: str
    name: str
    draw: Callable[[], np.ndarray]
    dates: tuple[int, ...] = (0,)


def draw_pictures(frame: Frame, evidence: Evidence, parts: frozenset[str], variant: str = "") -> Evidence:
    """Return a cluster's evidence with the pictures of the chosen parts: scene, mask, spotlight, zooms, in this order.

    The scene is one and the same picture for all clusters, with more of them for its other dates; the first zooms are
    shown on those again. The variant "inverted mask" has the mask black on white; "outline" has the scene with the
    cluster outlined in white in place of mask and spotlight. A picture that the evidence has already is not drawn
    again. Raises KeyError for another variant, SceneError for a file that can no longer be read.
    """
    known = {picture.name: picture for picture in evidence.pictures}
    plans = tuple(_plans(frame, evidence, parts, variant))
    with threads(min(default_threads(), _MOST_THREADS)) as executor:
        drawn = tuple(executor.map(lambda plan: known.get(plan.name) or _drawn(plan), plans))
    scene = (frame.picture, *(other.picture for other in frame.others)) if "scene" in parts else ()
    shown = replace(evidence.scene, width=frame.window.width, height=frame.window.height)
    return replace(evidence, scene=shown, pictures=(*scene, *drawn), variant=variant)


def _plans(frame: Frame, evidence: Evidence, parts: frozenset[str], variant: str) -> Iterator[_Plan]:
    cluster = evidence.profile.cluster
    stem = f"cluster-{cluster:02d}"
    inside = frame.clusters == cluster
    for mark in _MARKS[variant]:
        if mark.parts & parts:
            yield _Plan(mark.kind, f"{stem}-{mark.suffix}.png", partial(mark.draw, frame, inside))
    windows = zoom_windows(frame, evidence.profile) if "zooms" in parts else ()
    for number, window in enumerate(windows, 1):
        yield _Plan(ZOOM, f"{stem}-zoom-{number}.png", partial(draw_zoom, frame, cluster, window))
    if dates := tuple(other.date for other in frame.others):
        for number, window in enumerate(windows[:_DATED_ZOOMS], 1):
            yield _Plan(ZOOM_DATES, f"{stem}-zoom-{number}-dates.png", partial(draw_dates, frame, window), dates)


def _drawn(plan: _Plan) -> Picture:
    image = plan.draw()
    return Picture(plan.kind, plan.name, image.shape[1], image.shape[0], encode_png(image), plan.dates)


def _masked(frame: Frame, inside: np.ndarray) -> np.ndarray:
    return enlarge(mask(inside), frame.repeat)


def _inverted(frame: Frame, inside: np.ndarray) -> np.ndarray:
    return enlarge(inverted_mask(inside), frame.repeat)


def _spotlit(frame: Frame, inside: np.ndarray) -> np.ndarray:
    return enlarge(spotlight(frame.colours, inside), frame.repeat)


def _outlined(frame: Frame, inside: np.ndarray) -> np.ndarray:
    thickness = max(1, round(frame.repeat * _LINE))
    return outline(enlarge(frame.colours, frame.repeat), enlarge(inside, frame.repeat), thickness)


_SPOTLIGHT = _Mark(frozenset({"spotlight"}), SPOTLIGHT, "spotlight", _spotlit)
_MARKS = {
    "": (_Mark(frozenset({"mask"}), MASK, "mask", _masked), _SPOTLIGHT),
    INVERTED_MASK: (_Mark(frozenset({"mask"}), INVERTED_MASK, "mask-inverted", _inverted), _SPOTLIGHT),
    OUTLINE: (_Mark(frozenset({"mask", "spotlight"}), OUTLINE, "outline", _outlined),),
}
