"""Small pictures show the purest place of each cluster, in true colour where the cluster is."""

import numpy as np
import pytest
from landcover_interpreter.core.clustering.tally import Site
from landcover_interpreter.core.errors import Cancelled, SceneError
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.labelling.pictures.rendition import rendition_of
from landcover_interpreter.core.labelling.pictures.thumbnails import SIDE, draw_thumbnails
from landcover_interpreter.core.scene.grid import Window
from landcover_interpreter.tests.pictures import four_covers, png_pixels, profile_of, write_clusters
from landcover_interpreter.tests.polls import Told


@pytest.fixture
def scene(tmp_path):
    return four_covers(tmp_path)


@pytest.fixture
def quarters(tmp_path):
    """Clusters 1 … 4 in the quarters of the scene."""
    rows, columns = np.arange(150)[:, None] * 2 // 150, np.arange(200) * 2 // 200
    return write_clusters(tmp_path, rows * 2 + columns + 1)


def drawn(scene, clusters, profiles, feedback=SILENT):
    return list(draw_thumbnails(scene, clusters, profiles, {}, feedback))


def test_the_cluster_is_in_its_colours_and_all_else_grey(scene, quarters):
    # The site lies at the seam of clusters 1 and 2, 16 pixels into the neighbour.
    site = Site(84, 20, 32, 0.5)
    (found,) = drawn(scene, quarters, [profile_of(1, site)])
    assert found.cluster == 1
    pixels, truth = png_pixels(found.marked), rendition_of(scene, {}).read(Window(76, 12, SIDE, SIDE))
    assert pixels.shape == (SIDE, SIDE, 3)
    inside = np.arange(76, 76 + SIDE) < 100
    np.testing.assert_array_equal(pixels[:, inside], truth[:, inside])
    outside = pixels[:, ~inside].astype(int)
    assert np.ptp(outside, axis=-1).max() == 0
    assert np.ptp(truth[:, ~inside].astype(int), axis=-1).max() > 8, "it had a colour"


def test_the_pair_has_the_place_as_it_is_and_beside_it_the_outlined_cluster(scene, quarters):
    (found,) = drawn(scene, quarters, [profile_of(1, Site(84, 20, 32, 0.5))])
    pair = png_pixels(found.pair)
    large = 4 * SIDE
    assert pair.shape == (large, 2 * large + 8, 3)
    truth = rendition_of(scene, {}).read(Window(76, 12, SIDE, SIDE)).repeat(4, axis=0).repeat(4, axis=1)
    np.testing.assert_array_equal(pair[:, :large], truth)
    marked = pair[:, large + 8 :]
    seam = 4 * (100 - 76)
    np.testing.assert_array_equal(marked[:, :seam], truth[:, :seam])
    assert (marked[:, seam] == 255).all()


def test_a_place_at_the_edge_is_moved_to_lie_in_the_scene(scene, quarters):
    (found,) = drawn(scene, quarters, [profile_of(4, Site(168, 118, 32, 1.0))])
    truth = rendition_of(scene, {}).read(Window(200 - SIDE, 150 - SIDE, SIDE, SIDE))
    np.testing.assert_array_equal(png_pixels(found.marked), truth)


def test_of_several_sites_the_first_is_shown_which_is_the_purest(scene, quarters):
    (found,) = drawn(scene, quarters, [profile_of(1, Site(8, 8, 32, 1.0), Site(84, 20, 32, 0.5))])
    truth = rendition_of(scene, {}).read(Window(0, 0, SIDE, SIDE))
    np.testing.assert_array_equal(png_pixels(found.marked), truth)


def test_a_cluster_too_scattered_for_a_site_is_shown_where_it_occurs(scene, tmp_path):
    clusters = np.ones((150, 200), np.uint8)
    clusters[100, 120] = 2
    raster = write_clusters(tmp_path, clusters)
    scattered = profile_of(2)
    (found,) = drawn(scene, raster, [scattered])
    pixels, truth = png_pixels(found.marked), rendition_of(scene, {}).read(Window(96, 76, SIDE, SIDE))
    np.testing.assert_array_equal(pixels[24, 24], truth[24, 24])
    assert found.cluster == 2


def test_a_cluster_that_has_no_pixel_has_no_picture(scene, quarters):
    assert drawn(scene, quarters, [profile_of(9)]) == []


def test_pictures_come_in_the_order_of_the_clusters(scene, quarters):
    profiles = [profile_of(cluster, Site(8, 8, 32, 1.0)) for cluster in (3, 1, 2)]
    assert [found.cluster for found in drawn(scene, quarters, profiles)] == [1, 2, 3]


def test_a_scene_that_is_gone_is_named(scene, quarters, tmp_path):
    (tmp_path / "scene.tif").unlink()
    with pytest.raises(SceneError, match=r"scene\.tif"):
        drawn(scene, quarters, [profile_of(1, Site(8, 8, 32, 1.0))])


def test_the_user_can_stop(scene, quarters):
    told = Told()
    told.stop.set()
    with pytest.raises(Cancelled):
        drawn(scene, quarters, [profile_of(1, Site(8, 8, 32, 1.0))], told)
