"""Looks at places where a cluster is largest and purest, pixel by pixel."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...clustering.profiles import ClusterProfile
from ...clustering.tally import Site
from ...scene.grid import Window
from .cluster_map import read_clusters
from .frame import Frame
from .marking import enlarge, outline, shade

MOST_ZOOMS = 4
# Pixels of the scene along a zoom's edge, and of the picture along a pixel's. Two panels of 512 pixels and the
# gap are within all bounds of a frame, at less than half the patches.
_SIDE = 64
_REPEAT = 8
_GAP = 8
_LINE = 2
# A place is worth a look when it is at least so pure, relative to the purest.
_LEAST_PURITY = 0.5


def zoom_windows(frame: Frame, profile: ClusterProfile) -> tuple[Window, ...]:
    """Return up to four places of a cluster that do not overlap, the purest first; none where the frame shows as much.

    They come from the profile's sites, of which a cluster that is scattered has none: then from the picture.
    """
    if frame.magnification >= _REPEAT:
        return ()
    chosen: list[Window] = []
    candidates = _around(frame, _sites(profile.sites)) or _around(frame, _cells(frame, profile.cluster))
    while candidates and len(chosen) < MOST_ZOOMS:
        best = max(candidates, key=lambda window: min((_distance(window, other) for other in chosen), default=0))
        chosen.append(best)
        candidates = [window for window in candidates if not _overlap(window, best)]
    return tuple(chosen)


def draw_zoom(frame: Frame, cluster: int, window: Window) -> np.ndarray:
    """Return a place in true colour, and beside it the same with the cluster outlined, as uint8 (…, …, 3).

    What is outside the line is faint as well: of a ragged cluster, a line alone does not tell inside from outside.
    """
    plain = enlarge(frame.rendition.read(window), _REPEAT)
    inside = enlarge(read_clusters(frame.raster, window) == cluster, _REPEAT)
    gap = np.zeros((len(plain), _GAP, 3), np.uint8)
    return np.concatenate((plain, gap, outline(shade(plain, inside), inside, _LINE)), axis=1)


def draw_dates(frame: Frame, window: Window) -> np.ndarray:
    """Return a place in true colour on the other dates, side by side in their order, as uint8 (…, …, 3)."""
    panels = [enlarge(other.rendition.read(window), _REPEAT) for other in frame.others]
    gap = np.zeros((len(panels[0]), _GAP, 3), np.uint8)
    parts = [part for panel in panels for part in (gap, panel)]
    return np.concatenate(parts[1:], axis=1)


def _sites(sites: Sequence[Site]) -> list[tuple[float, float]]:
    """Return the middles, as column and row, of the sites that are pure enough."""
    least = _LEAST_PURITY * max((site.purity for site in sites), default=0)
    return [(site.column + site.size / 2, site.row + site.size / 2) for site in sites if site.purity >= least]


def _cells(frame: Frame, cluster: int) -> list[tuple[float, float]]:
    """Return the middles of cells of the picture that show the cluster, spread over all of them."""
    places = np.argwhere(frame.clusters == cluster)
    spread = places[np.unique(np.linspace(0, len(places) - 1, 2 * MOST_ZOOMS).astype(int))] if len(places) else places
    across = frame.window.width / frame.clusters.shape[1]
    down = frame.window.height / frame.clusters.shape[0]
    return [
        (frame.window.column + (column + 0.5) * across, frame.window.row + (row + 0.5) * down)
        for row, column in spread.tolist()
    ]


def _around(frame: Frame, middles: Sequence[tuple[float, float]]) -> list[Window]:
    """Return windows around places, moved to lie in the part of the scene with data."""
    whole = frame.window
    width, height = min(_SIDE, whole.width), min(_SIDE, whole.height)
    return [
        Window(
            _kept(round(column - width / 2), whole.column, whole.column + whole.width - width),
            _kept(round(row - height / 2), whole.row, whole.row + whole.height - height),
            width,
            height,
        )
        for column, row in middles
    ]


def _kept(start: int, first: int, last: int) -> int:
    return min(max(start, first), last)


def _distance(one: Window, other: Window) -> float:
    return ((one.column - other.column) ** 2 + (one.row - other.row) ** 2) ** 0.5


def _overlap(one: Window, other: Window) -> bool:
    return abs(one.column - other.column) < one.width and abs(one.row - other.row) < one.height
