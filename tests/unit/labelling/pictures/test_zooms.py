"""Zooms: where a cluster is pure, apart from each other, inside the data, pixel by pixel."""

from itertools import combinations

import numpy as np
import pytest
from landcover_interpreter.core.clustering.tally import Site
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.labelling.pictures.frame import read_frame
from landcover_interpreter.core.labelling.pictures.lattice import fits
from landcover_interpreter.core.labelling.pictures.zooms import draw_zoom, zoom_windows
from landcover_interpreter.core.scene.grid import Window
from landcover_interpreter.tests.pictures import four_covers, profile_of, write_clusters

REPEAT, PANEL, GAP = 8, 512, 8


def shown(*sites):
    return profile_of(1, *(Site(column, row, 32, purity) for column, row, purity in sites))


def frame_of(tmp_path, clusters):
    return read_frame(four_covers(tmp_path, *clusters.shape), write_clusters(tmp_path, clusters), {}, SILENT)


@pytest.fixture
def frame(tmp_path):
    clusters = np.random.default_rng(5).integers(1, 4, (400, 500))
    clusters[:10], clusters[:, :20] = 0, 0
    return frame_of(tmp_path, clusters)


def apart(windows):
    return all(
        abs(a.column - b.column) >= a.width or abs(a.row - b.row) >= a.height for a, b in combinations(windows, 2)
    )


def test_the_purest_place_comes_first_and_the_others_are_far_from_it(frame):
    sites = (
        (224, 192, 1.0),
        (256, 192, 1.0),
        (224, 224, 0.95),
        (416, 32, 0.9),
        (64, 320, 0.9),
        (64, 64, 0.8),
        (448, 320, 0.7),
    )
    windows = zoom_windows(frame, shown(*sites))
    assert windows[0] == Window(208, 176, 64, 64)
    assert len(windows) == 4
    assert apart(windows)
    assert {(w.column, w.row) for w in windows[1:]} <= {(400, 16), (48, 304), (48, 48), (432, 304)}


def test_places_that_are_far_less_pure_are_not_looked_at(frame):
    assert len(zoom_windows(frame, shown((224, 192, 0.9), (416, 32, 0.44), (64, 320, 0.46)))) == 2


def test_neighbouring_places_are_looked_at_once(frame):
    assert len(zoom_windows(frame, shown((224, 192, 1), (256, 192, 1), (224, 224, 1), (256, 224, 1)))) == 1


def test_a_place_at_the_edge_is_moved_into_the_data(frame):
    windows = zoom_windows(frame, shown((0, 0, 1.0), (480, 384, 1.0)))
    assert windows == (Window(20, 10, 64, 64), Window(436, 336, 64, 64))


def test_a_scattered_cluster_without_sites_is_found_in_the_picture(tmp_path):
    clusters = np.ones((400, 500), int)
    places = [(7, 300), (150, 450), (200, 20), (390, 260), (391, 262)]
    for row, column in places:
        clusters[row, column] = 2
    frame = frame_of(tmp_path, clusters)
    windows = zoom_windows(frame, profile_of(2))
    assert len(windows) == 4
    assert apart(windows)
    for window in windows:
        part = clusters[window.row : window.row + window.height, window.column : window.column + window.width]
        assert (part == 2).any()


def test_a_cluster_that_is_nowhere_gets_no_zooms(frame):
    assert zoom_windows(frame, profile_of(9)) == ()


def test_a_frame_that_shows_as_much_needs_no_zooms(tmp_path):
    small = frame_of(tmp_path, np.ones((101, 100), int))
    assert small.magnification == 8
    assert zoom_windows(small, shown((32, 32, 1.0))) == ()


def test_a_narrow_scene_is_shown_in_its_whole_width(tmp_path):
    narrow = frame_of(tmp_path, np.ones((900, 40), int))
    (window,) = zoom_windows(narrow, shown((0, 448, 1.0)))
    assert window == Window(0, 432, 40, 64)
    assert draw_zoom(narrow, 1, window).shape == (512, 2 * 320 + GAP, 3)


def test_a_zoom_shows_pixels_as_they_are_beside_the_same_with_the_cluster_outlined(frame):
    window = Window(100, 120, 64, 64)
    image = draw_zoom(frame, 2, window)
    assert image.shape == (PANEL, 2 * PANEL + GAP, 3)
    assert fits(image.shape[1], image.shape[0])
    left, gap, right = image[:, :PANEL], image[:, PANEL : PANEL + GAP], image[:, PANEL + GAP :]
    here = (slice(120 - 10, 184 - 10), slice(100 - 20, 164 - 20))
    colours, inside = frame.colours[here], frame.clusters[here] == 2
    np.testing.assert_array_equal(left, colours.repeat(REPEAT, axis=0).repeat(REPEAT, axis=1))
    assert not gap.any()
    # The cluster is as it was; around it, but for a white line on every side of the cluster, all is grey and darker.
    large = inside.repeat(REPEAT, axis=0).repeat(REPEAT, axis=1)
    differs = (right == 255).all(axis=-1) & ~large
    np.testing.assert_array_equal(right[large], left[large])
    faint = right[~large & ~differs]
    assert (faint.min(axis=-1) == faint.max(axis=-1)).all()
    assert (faint[:, 0] < left[~large & ~differs].max(axis=-1)).all()
    sides = large[:, :-1] & ~large[:, 1:]
    assert differs[:, 1:][sides].all()
    assert not differs[3:5, 3:5].any()  # the middle of a pixel stays free
