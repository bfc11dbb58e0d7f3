"""Clusters picked for cells: where the data lie, and shares that stay what they are."""

import numpy as np
import pytest
from landcover_interpreter.core.errors import SceneError
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.labelling.pictures.cluster_map import data_window, pick_clusters, read_clusters
from landcover_interpreter.core.labelling.pictures.lattice import Lattice
from landcover_interpreter.core.scene.grid import Grid, Window
from landcover_interpreter.core.streaming import threads
from landcover_interpreter.tests.scenes import write_raster


def written(tmp_path, clusters):
    height, width = clusters.shape
    raster = write_raster(tmp_path / "clusters.tif", clusters[None], nodata=0)
    return str(raster), Grid(width, height, (500_000, 10, 0, 5_400_000, 0, -10), "")


def test_the_window_of_the_data_is_found_across_strips(tmp_path):
    clusters = np.zeros((2500, 300), np.uint8)
    clusters[700, 120] = clusters[2100, 40] = 3
    with threads() as executor:
        found = data_window(*written(tmp_path, clusters), executor, SILENT)
    assert found == Window(40, 700, 81, 1401)


def test_a_raster_without_clusters_is_its_own_window(tmp_path):
    with threads() as executor:
        found = data_window(*written(tmp_path, np.zeros((50, 30), np.uint8)), executor, SILENT)
    assert found == Window(0, 0, 30, 50)


def test_a_cell_gets_the_cluster_in_its_middle(tmp_path):
    clusters = (np.arange(2500)[:, None] * 300 + np.arange(300)).astype(np.uint32) % 60_000 + 1
    raster, _ = written(tmp_path, clusters.astype(np.uint16))
    with threads() as executor:
        picked = pick_clusters(raster, Lattice(Window(10, 20, 250, 2400), 50, 480), executor, SILENT)
    np.testing.assert_array_equal(picked, clusters[22:2420:5, 12:260:5])


def test_shares_are_kept_when_cells_are_many_pixels_wide(tmp_path):
    clusters = np.random.default_rng(2).choice([1, 2, 3], (2000, 2000), p=[0.9, 0.09, 0.01]).astype(np.uint8)
    raster, _ = written(tmp_path, clusters)
    with threads() as executor:
        picked = pick_clusters(raster, Lattice(Window(0, 0, 2000, 2000), 301, 299), executor, SILENT)
    shares = np.bincount(picked.ravel(), minlength=4)[1:] / picked.size
    assert shares == pytest.approx([0.9, 0.09, 0.01], abs=0.004)


def test_a_missing_raster_is_named(tmp_path):
    with pytest.raises(SceneError, match=r"gone\.tif does not exist"):
        read_clusters(str(tmp_path / "gone.tif"), Window(0, 0, 1, 1))
