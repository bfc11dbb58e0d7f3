"""The frame: the part of a scene with data, read once, as all pictures show it."""

import math
from dataclasses import replace

import numpy as np
import pytest
from landcover_interpreter.core.errors import Cancelled, SceneError
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.labelling.pictures.frame import read_frame
from landcover_interpreter.core.labelling.pictures.picture import SCENE
from landcover_interpreter.core.scene.grid import Window
from landcover_interpreter.tests.pictures import four_covers, png_pixels, write_clusters


def test_the_frame_is_the_window_around_the_data_pixel_by_pixel(tmp_path):
    scene = four_covers(tmp_path)
    clusters = np.zeros((150, 200), int)
    clusters[30:90, 50:150] = np.arange(100) % 7
    frame = read_frame(scene, write_clusters(tmp_path, clusters), {}, SILENT)
    assert frame.window == Window(51, 30, 99, 60)
    assert (frame.repeat, frame.magnification) == (8, 8)
    np.testing.assert_array_equal(frame.clusters, clusters[30:90, 51:150])
    np.testing.assert_array_equal(frame.colours, frame.rendition.read(frame.window))
    assert frame.colours.dtype == np.uint8


def test_pixels_without_a_cluster_are_shown_all_the_same(tmp_path):
    """Clouds that were masked, and what lies around an area of interest, help to read the rest."""
    clusters = np.ones((150, 200), int)
    clusters[50:100] = 0
    frame = read_frame(four_covers(tmp_path), write_clusters(tmp_path, clusters), {}, SILENT)
    assert frame.colours[50:100].any(axis=-1).all()
    assert not frame.clusters[50:100].any()


def test_the_scenes_picture_is_its_colours_enlarged(tmp_path):
    frame = read_frame(four_covers(tmp_path), write_clusters(tmp_path, np.ones((150, 200))), {}, SILENT)
    picture = frame.picture
    assert (picture.kind, picture.name, picture.width, picture.height) == (SCENE, "scene.png", 1200, 900)
    shown = png_pixels(picture.png)
    assert shown.shape == (900, 1200, 3)
    np.testing.assert_array_equal(shown[3::6, 3::6], frame.colours)


def test_a_large_scene_is_reduced(tmp_path):
    clusters = np.repeat([1, 2], (400, 1600))[None].repeat(2000, axis=0)
    frame = read_frame(four_covers(tmp_path, 2000, 2000), write_clusters(tmp_path, clusters), {}, SILENT)
    assert frame.colours.shape == (1092, 1092, 3)
    assert frame.repeat == 1
    assert frame.magnification == pytest.approx(0.546)
    assert np.mean(frame.clusters == 1) == pytest.approx(0.2, abs=1e-3)


@pytest.mark.parametrize(
    "options",
    [{"epsg": None, "geotransform": (0, 1, 0, 0, 0, 1)}, {"epsg": 4326, "geotransform": (13, 2e-4, 0, 48, 0, -1e-4)}],
    ids=["no coordinate system", "degrees, not square"],
)
def test_odd_grids_are_read_like_any_other(tmp_path, options):
    plain, odd = tmp_path / "plain", tmp_path / "odd"
    frames = []
    for folder, given in ((plain, {}), (odd, options)):
        folder.mkdir()
        frames.append(
            read_frame(four_covers(folder, **given), write_clusters(folder, np.ones((150, 200)), **given), {}, SILENT)
        )
    np.testing.assert_array_equal(frames[0].colours, frames[1].colours)


def test_path_reflectance_darkens_the_band_it_belongs_to(tmp_path):
    scene, clusters = four_covers(tmp_path), write_clusters(tmp_path, np.ones((150, 200)))
    plain, cleared = (read_frame(scene, clusters, path, SILENT).colours for path in ({}, {"B02": 0.02, "B08": 0.05}))
    np.testing.assert_array_equal(plain[..., :2], cleared[..., :2])
    assert (cleared[..., 2] < plain[..., 2]).all()


class Impatient:
    """A user who stops the job once it has begun to tell its progress, which never falls."""

    def __init__(self, stop_at=math.inf):
        self.shares, self.stop_at = [0.0], stop_at

    def progress(self, fraction):
        assert fraction >= self.shares[-1]
        self.shares.append(fraction)

    def text(self, message):
        pass

    def cancelled(self):
        return self.shares[-1] >= self.stop_at


@pytest.mark.parametrize("share", [0.05, 0.15, 0.5])
def test_reading_stops_when_the_user_wishes(tmp_path, share):
    scene = four_covers(tmp_path, 2200, 2100)
    with pytest.raises(Cancelled):
        read_frame(scene, write_clusters(tmp_path, np.ones((2200, 2100))), {}, Impatient(share))


def test_progress_runs_to_the_end(tmp_path):
    patient = Impatient()
    read_frame(four_covers(tmp_path, 1100, 1100), write_clusters(tmp_path, np.ones((1100, 1100))), {}, patient)
    assert patient.shares[-1] == 1


def test_a_scene_whose_file_has_gone_is_named(tmp_path):
    scene, clusters = four_covers(tmp_path), write_clusters(tmp_path, np.ones((150, 200)))
    with pytest.raises(SceneError, match=r"moved\.tif does not exist"):
        read_frame(replace(scene, files=(str(tmp_path / "moved.tif"),)), clusters, {}, SILENT)


def test_a_scene_that_was_cut_off_is_named(tmp_path):
    scene, clusters = four_covers(tmp_path), write_clusters(tmp_path, np.ones((150, 200)))
    file = tmp_path / "scene.tif"
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
    with pytest.raises(SceneError, match=r"scene\.tif is damaged or cut off"):
        read_frame(scene, clusters, {}, SILENT)
