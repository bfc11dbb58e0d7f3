"""A scene of textures alone: whatever the class, a pixel is bright as often as it is dark."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.clustering.blocks import read_window
from landcover_interpreter.core.clustering.features import variables_of
from landcover_interpreter.core.clustering.features.extraction import Extraction
from landcover_interpreter.core.clustering.fitting import draw_from, fit_features
from landcover_interpreter.core.clustering.model import algorithm
from landcover_interpreter.core.clustering.model_file import load_extraction, save_model
from landcover_interpreter.core.clustering.request import ClusterRequest
from landcover_interpreter.core.feedback import SILENT, Feedback
from landcover_interpreter.core.run_folder import CLUSTERS
from landcover_interpreter.core.scene.scene import Scene, SceneRequest, open_scene
from landcover_interpreter.core.streaming import threads
from landcover_interpreter.tests.patchwork import FIVE_BANDS, read
from landcover_interpreter.tests.scenes import GROUND, digital_numbers, write_raster

_MEADOW = 2
_DARK, _BRIGHT = 0.75, 1.25


def textures(side: int = 60, seed: int = 5, noise: float = 0.03) -> tuple[np.ndarray, np.ndarray]:
    """Return digital numbers (5 bands, 2 side, 2 side) uint16 and the classes 0…3 (2 side, 2 side): lines of one pixel
    that run across, the same that run down, a chessboard, and bright and dark pixels at random."""
    rng = np.random.default_rng(seed)
    rows, columns = np.indices((side, side))
    patterns = [rows % 2, columns % 2, (rows + columns) % 2, rng.permutation(side * side).reshape(side, side) % 2]
    bright = np.block([[patterns[0], patterns[1]], [patterns[2], patterns[3]]]).astype(bool)
    classes = np.kron([[0, 1], [2, 3]], np.ones((side, side), int))
    gain = np.where(bright, _BRIGHT, _DARK) * rng.normal(1, noise, (len(FIVE_BANDS), *bright.shape))
    meadow = np.array([GROUND[role][_MEADOW] for role in FIVE_BANDS])
    return digital_numbers(meadow[:, None, None] * gain), classes


def texture_scene(folder: Path) -> Scene:
    """Return the scene of `textures`, written into a folder."""
    file = write_raster(folder / "textures.tif", textures()[0], names=FIVE_BANDS)
    return open_scene(SceneRequest((str(file),)))


class Listening:
    """A feedback that keeps what it hears, and cancels once it has heard what it is to stop at."""

    def __init__(self, stop_at: re.Pattern | None = None) -> None:
        self.sentences: list[str] = []
        self.fractions: list[float] = []
        self._stop_at = stop_at

    def progress(self, fraction: float) -> None:
        self.fractions.append(fraction)

    def text(self, message: str) -> None:
        self.sentences.append(message)

    def cancelled(self) -> bool:
        return self._stop_at is not None and any(map(self._stop_at.search, self.sentences))


def losses(heard: Listening) -> list[float]:
    """Return the losses of training that were told, in order."""
    found = [
        re.fullmatch(r"Epoch \d+ of \d+: the mean squared error is (\d+\.\d+)\.", each) for each in heard.sentences
    ]
    return [float(match[1]) for match in found if match]


def fitted(scene: Scene, request: ClusterRequest, feedback: Feedback = SILENT) -> Extraction:
    """Return how the features of a request are made, fitted to the scene."""
    with threads() as executor:
        return fit_features(scene, request, draw_from(scene, request, executor), feedback)[0]


def features_in_parts(scene: Scene, extraction: Extraction, side: int) -> np.ndarray:
    """Return the features (features, height, width) of the scene, made in windows of side × side pixels."""
    grid, variables = scene.grid, variables_of(scene)
    made = np.empty((len(extraction.spec.names), grid.height, grid.width), np.float32)
    for window in grid.windows(side):
        rows, columns = (
            slice(at, at + length) for at, length in ((window.row, window.height), (window.column, window.width))
        )
        pixels = read_window(scene, extraction, window)
        made[:, rows, columns] = extraction.features(variables, pixels.block)
    return made


def kept_and_read(scene: Scene, extraction: Extraction, request: ClusterRequest, folder: Path) -> Extraction:
    """Return the extraction as it is read from a file that it was saved in, beside clusters of the scene."""
    sample = features_in_parts(scene, extraction, 120).reshape(len(extraction.spec.names), -1)
    model = algorithm(request.algorithm).fit(extraction.spec, sample, request, SILENT)
    save_model(model, folder / "model.npz", extraction)
    return load_extraction(folder / "model.npz")


def clusters_of(scene: Scene, request: ClusterRequest, run: Path) -> float:
    """Return the adjusted Rand index between the classes of `textures` and the clusters of the scene."""
    from sklearn.metrics import adjusted_rand_score

    jobs.cluster(SceneRequest(scene.files), request, run, SILENT)
    return adjusted_rand_score(textures()[1].ravel(), read(run / CLUSTERS).ravel())


class _Hiding:
    """A finder that finds no module of a library."""

    def __init__(self, library: str) -> None:
        self._library = library

    def find_spec(self, name: str, path: Sequence[str] | None = None, target: object = None) -> None:
        if name.partition(".")[0] == self._library:
            raise ModuleNotFoundError(f"No module named '{self._library}'", name=self._library)


def hide(monkeypatch: pytest.MonkeyPatch, library: str, *modules: str) -> None:
    """Let Python not find a library, nor those of its modules, be they imported already or not.

    The rest of its modules stay: PyTorch does not bear being taken apart.
    """
    for name in (library, *modules):
        monkeypatch.delitem(sys.modules, name, raising=False)
    monkeypatch.setattr(sys, "meta_path", [_Hiding(library), *sys.meta_path])
