"""What all pictures of a scene are made from: colours and clusters on the cells of one picture, read once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from ...feedback import Feedback, Step
from ...scene.grid import Window
from ...scene.scene import Scene
from ...streaming import default_threads, threads
from ..evidence import path_on
from .averaging import average_colours
from .cluster_map import data_window, pick_clusters
from .lattice import plan_lattice
from .marking import enlarge
from .picture import SCENE, Picture
from .png import encode_png
from .rendition import Rendition, rendition_of

# Dates that pictures show: close-ups of all but the first have room side by side.
MOST_DATES = 4
# A window of 12 bands takes some 60 MB per thread.
_MOST_THREADS = 4


@dataclass(frozen=True)
class OtherDate:
    """A further date of the scene, counted from 0, as pictures show it; `picture` is the whole frame."""

    date: int
    rendition: Rendition
    picture: Picture


@dataclass(frozen=True, eq=False)
class Frame:
    """A scene reduced to the cells of its pictures.

    `window` is the part of the scene that holds data, `colours` uint8 (height, width, 3), `clusters` (height,
    width), 0 = no cluster. A cell is shown as `repeat` × `repeat` pixels. `rendition` and `raster` (the
    clusters) serve for looks at places pixel by pixel. `picture` is the scene itself, encoded once for all, and
    `others` are further dates. All but those is of the first date.
    """

    window: Window
    colours: np.ndarray = field(repr=False)
    clusters: np.ndarray = field(repr=False)
    repeat: int
    rendition: Rendition
    raster: str
    picture: Picture
    others: tuple[OtherDate, ...] = ()

    @property
    def magnification(self) -> float:
        """Pixels of the picture per pixel of the scene, along an edge."""
        return self.repeat * self.clusters.shape[1] / self.window.width


def read_frame(scene: Scene, clusters: Path, path: Mapping[str, float], feedback: Feedback) -> Frame:
    """Read a scene's colours and the raster of its clusters, reduced to a picture that no provider rescales.

    `path` is the path reflectance of all dates by the names of Variables, taken off before colours are made.
    Raises SceneError naming a file that cannot be read, Cancelled when the user stops.
    """
    raster, dates = str(clusters), shown_dates(len(scene.dates))
    renditions = [rendition_of(scene.dates[date], path_on(path, date), scene.grid) for date in dates]
    with threads(min(default_threads(), _MOST_THREADS)) as executor:
        window = data_window(raster, scene.grid, executor, Step(feedback, 0, 0.1))
        lattice, repeat = plan_lattice(window)
        picked = pick_clusters(raster, lattice, executor, Step(feedback, 0.1, 0.2))
        ends = np.linspace(0.2, 1, len(dates) + 1).tolist()
        colours = [
            average_colours(scene, rendition, lattice, executor, Step(feedback, start, end))
            for rendition, start, end in zip(renditions, ends, ends[1:])
        ]
    pictures = [_picture(each, repeat, date) for each, date in zip(colours, dates)]
    others = tuple(map(OtherDate, dates[1:], renditions[1:], pictures[1:]))
    return Frame(window, colours[0], picked, repeat, renditions[0], raster, pictures[0], others)


def shown_dates(dates: int) -> tuple[int, ...]:
    """Return which dates, counted from 0, pictures show: all where there are few, else some from the first to the last.

    Each costs a model as much as the scene itself, for every cluster.
    """
    count = min(dates, MOST_DATES)
    return tuple(round(place * (dates - 1) / max(count - 1, 1)) for place in range(count))


def _picture(colours: np.ndarray, repeat: int, date: int) -> Picture:
    shown = enlarge(colours, repeat)
    name = f"scene-{date + 1}.png" if date else "scene.png"
    return Picture(SCENE, name, shown.shape[1], shown.shape[0], encode_png(shown), (date,))
