"""The job that suggests a number of clusters for a scene."""

import numpy as np
import pytest
from landcover_interpreter.core.clustering.choosing import LADDER
from landcover_interpreter.core.errors import Cancelled, ClusteringError
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.jobs import suggest_count
from landcover_interpreter.core.scene.scene import SceneRequest
from landcover_interpreter.tests.clusterings import by_pixels
from landcover_interpreter.tests.patchwork import FIVE_BANDS, parcels
from landcover_interpreter.tests.scenes import digital_numbers, write_raster


def scene(folder, values):
    return SceneRequest((str(write_raster(folder / "scene.tif", values, names=FIVE_BANDS, nodata=0)),))


def covers(number, height=90, width=110, seed=3):
    """Parcels of covers whose reflectance is as far apart as can be in every band, and nearly constant within."""
    rng = np.random.default_rng(seed)
    spectra = 0.05 + 0.4 * np.array([rng.permutation(number) for _ in FIVE_BANDS]).T / (number - 1)
    cover = rng.integers(0, number, (height // 10 + 1, width // 10 + 1))[
        np.arange(height)[:, None] // 10, np.arange(width) // 10
    ]
    return digital_numbers(np.moveaxis(spectra[cover], -1, 0) * rng.normal(1, 0.01, (5, height, width)))


@pytest.mark.parametrize("number", [4, 6, 8])
def test_covers_that_stand_apart_are_counted(number, tmp_path):
    found = suggest_count(scene(tmp_path, covers(number)), by_pixels(features="bands"), SILENT)
    assert found.suggested == number
    assert found.counts == LADDER


@pytest.mark.parametrize("features", ["bands; indices; textons 16 5", "log bands; pca 3"])
def test_the_features_of_the_request_are_measured(features, tmp_path):
    asked = scene(tmp_path, parcels())
    plain, other = (suggest_count(asked, by_pixels(features=f), SILENT) for f in ("bands; indices", features))
    assert plain.counts == other.counts == LADDER
    assert plain.inertia != other.inertia


def test_the_algorithm_and_the_number_that_were_asked_for_do_not_matter(tmp_path):
    asked = scene(tmp_path, parcels())
    one, other = (suggest_count(asked, by_pixels(clusters=number), SILENT) for number in (3, 200))
    assert one == other


@pytest.mark.parametrize(("height", "width"), [(1, 2), (1, 40), (3, 3)])
def test_scenes_of_a_few_pixels(height, width, tmp_path):
    found = suggest_count(scene(tmp_path, parcels(height, width)), by_pixels(), SILENT)
    assert 2 <= found.suggested <= height * width


def test_a_scene_that_is_all_alike_is_refused(tmp_path):
    with pytest.raises(ClusteringError, match="alike"):
        suggest_count(scene(tmp_path, np.full((5, 30, 30), 900, np.uint16)), by_pixels(), SILENT)


def test_a_constant_band_does_no_harm(tmp_path):
    values = covers(6)
    values[2] = 700
    assert suggest_count(scene(tmp_path, values), by_pixels(features="bands"), SILENT).suggested == 6


def test_progress_rises_to_the_end_and_a_wish_to_stop_is_heard(tmp_path):
    class Telling:
        def __init__(self, patience):
            self.shares, self.texts, self.patience = [], [], patience

        def progress(self, fraction):
            self.shares.append(fraction)

        def text(self, message):
            self.texts.append(message)

        def cancelled(self):
            return len(self.shares) > self.patience

    asked, patient = scene(tmp_path, parcels()), Telling(10_000)
    suggest_count(asked, by_pixels(), patient)
    assert patient.shares == sorted(patient.shares) and patient.shares[-1] == pytest.approx(1)
    assert patient.texts[-2:] == ["Drawing a sample…", "Comparing numbers of clusters…"]
    with pytest.raises(Cancelled):
        suggest_count(asked, by_pixels(), Telling(3))
