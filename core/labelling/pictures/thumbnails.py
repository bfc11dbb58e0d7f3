"""Small pictures of the places where clusters are typical, for tables; nothing of them is sent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import numpy as np

from ...clustering.profiles import ClusterProfile
from ...feedback import Feedback
from ...scene.grid import Grid, Window
from ...scene.scene import Scene
from ...streaming import default_threads, map_ordered, threads
from .cluster_map import read_clusters
from .marking import enlarge, outline, shade, spotlight
from .png import encode_png
from .rendition import Rendition, rendition_of

# Pixels of the scene along an edge: a site of 32 and some of what lies around it.
SIDE = 48
# How much larger a place is in the pair, its gap, and the thickness of the cluster's outline, in pixels.
_REPEAT, _GAP, _LINE = 4, 8, 1
_WINDOW = 1024
_MOST_THREADS = 4


@dataclass(frozen=True)
class Thumbnail:
    """A place where a cluster is typical, as PNG files.

    `marked` is at most SIDE × SIDE pixels, one per pixel of the scene, with all but the cluster faint. `pair` is
    the same place larger: in true colour, and beside it with the cluster outlined.
    """

    cluster: int
    marked: bytes = field(repr=False)
    pair: bytes = field(repr=False)


def draw_thumbnails(
    scene: Scene, clusters: Path, profiles: Sequence[ClusterProfile], path: Mapping[str, float], feedback: Feedback
) -> Iterator[Thumbnail]:
    """Yield a picture per cluster that has a profile, one after the other; none of clusters without pixels.

    `path` is the path reflectance by role, taken off before colours are made. A place is the cluster's purest
    site; of clusters too scattered for one, a place where it occurs. Raises SceneError for a file that can no
    longer be read, Cancelled when the user stops.
    """
    rendition = rendition_of(scene, path)
    places = {profile.cluster: _middle(profile) for profile in profiles if profile.sites}
    with threads(min(default_threads(), _MOST_THREADS)) as executor:
        if scattered := {profile.cluster for profile in profiles if profile.pixels and not profile.sites}:
            places.update(_occurrences(str(clusters), scene.grid, scattered))
        jobs = [(cluster, _window(scene.grid, *place)) for cluster, place in sorted(places.items())]
        yield from map_ordered(partial(_draw, rendition, str(clusters)), jobs, executor, feedback)


def _middle(profile: ClusterProfile) -> tuple[float, float]:
    """Return the middle of the purest site as column and row."""
    site = profile.sites[0]
    return site.column + site.size / 2, site.row + site.size / 2


def _occurrences(raster: str, grid: Grid, clusters: set[int]) -> dict[int, tuple[int, int]]:
    """Return a pixel of each cluster as column and row, read window by window until all are found."""
    found: dict[int, tuple[int, int]] = {}
    for window in grid.windows(_WINDOW):
        if len(found) == len(clusters):
            break
        ids = read_clusters(raster, window)
        for cluster in (clusters - found.keys()) & set(np.unique(ids).tolist()):
            places = np.argwhere(ids == cluster)
            row, column = places[len(places) // 2].tolist()
            found[cluster] = window.column + column, window.row + row
    return found


def _window(grid: Grid, column: float, row: float) -> Window:
    """Return the window around a place, moved to lie in the scene."""
    width, height = min(SIDE, grid.width), min(SIDE, grid.height)
    left = min(max(round(column - width / 2), 0), grid.width - width)
    top = min(max(round(row - height / 2), 0), grid.height - height)
    return Window(left, top, width, height)


def _draw(rendition: Rendition, raster: str, job: tuple[int, Window]) -> Thumbnail:
    cluster, window = job
    colours = rendition.read(window)
    inside = read_clusters(raster, window) == cluster
    plain, large = enlarge(colours, _REPEAT), enlarge(inside, _REPEAT)
    gap = np.zeros((len(plain), _GAP, 3), np.uint8)
    pair = np.concatenate((plain, gap, outline(shade(plain, large), large, _LINE)), axis=1)
    return Thumbnail(cluster, encode_png(spotlight(colours, inside)), encode_png(pair))
