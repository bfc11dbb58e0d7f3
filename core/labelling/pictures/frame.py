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
from .averaging import average_colours
from .cluster_map import data_window, pick_clusters
from .lattice import plan_lattice
from .marking import enlarge
from .picture import SCENE, Picture
from .png import encode_png
from .rendition import Rendition, rendition_of

# A window of 12 bands takes some 60 MB per thread.
_MOST_THREADS = 4


@dataclass(frozen=True, eq=False)
class Frame:
    """A scene reduced to the cells of its pictures.

    `window` is the part of the scene that holds data, `colours` uint8 (height, width, 3), `clusters` (height,
    width), 0 = no cluster. A cell is shown as `repeat` × `repeat` pixels. `rendition` and `raster` (the
    clusters) serve for looks at places pixel by pixel. `picture` is the scene itself, encoded once for all.
    """

    window: Window
    colours: np.ndarray = field(repr=False)
    clusters: np.ndarray = field(repr=False)
    repeat: int
    rendition: Rendition
    raster: str
    picture: Picture

    @property
    def magnification(self) -> float:
        """Pixels of the picture per pixel of the scene, along an edge."""
        return self.repeat * self.clusters.shape[1] / self.window.width


def read_frame(scene: Scene, clusters: Path, path: Mapping[str, float], feedback: Feedback) -> Frame:
    """Read a scene's colours and the raster of its clusters, reduced to a picture that no provider rescales.

    `path` is the path reflectance by role, taken off before colours are made. Raises SceneError naming a
    file that cannot be read, Cancelled when the user stops.
    """
    rendition, raster = rendition_of(scene, path), str(clusters)
    with threads(min(default_threads(), _MOST_THREADS)) as executor:
        window = data_window(raster, scene.grid, executor, Step(feedback, 0, 0.1))
        lattice, repeat = plan_lattice(window)
        picked = pick_clusters(raster, lattice, executor, Step(feedback, 0.1, 0.2))
        colours = average_colours(scene, rendition, lattice, executor, Step(feedback, 0.2, 1))
    shown = enlarge(colours, repeat)
    picture = Picture(SCENE, "scene.png", shown.shape[1], shown.shape[0], encode_png(shown))
    return Frame(window, colours, picked, repeat, rendition, raster, picture)
