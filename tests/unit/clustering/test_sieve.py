"""The minimum mapping unit: no patch is smaller, and no data stays what and where it is."""

import numpy as np
import pytest
from landcover_interpreter.core.clustering.sieve import sieve
from landcover_interpreter.core.errors import Cancelled
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.tests.patchwork import patches, read
from landcover_interpreter.tests.scenes import write_raster
from scipy import ndimage


def sieved(tmp_path, values, minimum):
    path = write_raster(tmp_path / "clusters.tif", [values], nodata=0)
    sieve(path, minimum, SILENT)
    return read(path)


@pytest.mark.parametrize(("clusters", "minimum"), [(2, 10), (5, 10), (10, 50), (300, 33), (3, 2), (12, 400)])
def test_even_pure_noise_ends_without_a_small_patch(tmp_path, clusters, minimum):
    kind = np.uint8 if clusters < 256 else np.uint16
    noise = np.random.default_rng(clusters).integers(1, clusters + 1, (120, 130)).astype(kind)
    noise[:, 60:64] = 0
    noise[30:40] = 0
    result = sieved(tmp_path, noise, minimum)
    np.testing.assert_array_equal(result == 0, noise == 0)
    assert min(pixels for pixels, _ in patches(result)) >= minimum


def test_a_large_enough_patch_keeps_every_pixel(tmp_path):
    values = np.repeat(np.repeat(np.arange(1, 13, dtype=np.uint8).reshape(3, 4), 10, 0), 10, 1)
    np.testing.assert_array_equal(sieved(tmp_path, values, 100), values)


def test_a_small_patch_takes_the_value_of_its_largest_neighbour(tmp_path):
    values = np.full((20, 20), 1, np.uint8)
    values[:, 12:] = 2
    values[8:11, 10:13] = 3
    result = sieved(tmp_path, values, 10)
    assert (result[8:11, 10:13] == 1).all()
    np.testing.assert_array_equal(result[values != 3], values[values != 3])


def test_corners_do_not_join_a_patch(tmp_path):
    """Two squares of 9 pixels that touch at a corner are two patches, each below 10."""
    values = np.full((20, 20), 1, np.uint8)
    values[4:7, 4:7] = values[7:10, 7:10] = 2
    assert (sieved(tmp_path, values, 10) == 1).all()


def test_no_patch_reaches_across_no_data(tmp_path):
    """An islet keeps its value however small it is, because there is nothing to join."""
    values = np.zeros((20, 30), np.uint8)
    values[:, :14] = 1
    values[5:8, 15:18] = 2
    values[:, 20:] = 3
    values[9, 25] = 1
    result = sieved(tmp_path, values, 10)
    assert (result[5:8, 15:18] == 2).all()
    assert result[9, 25] == 3
    np.testing.assert_array_equal(result == 0, values == 0)


def test_only_islands_without_any_large_patch_keep_small_ones(tmp_path):
    rng = np.random.default_rng(5)
    values = rng.integers(1, 5, (150, 150)).astype(np.uint8)
    values[rng.random((150, 150)) < 0.42] = 0
    result = sieved(tmp_path, values, 4)
    np.testing.assert_array_equal(result == 0, values == 0)
    labels, count = ndimage.label(values > 0)
    kinds = set()
    for island in range(1, count + 1):
        sizes = [pixels for pixels, _ in patches(np.where(labels == island, result, 0))]
        assert min(sizes) >= 4 or max(sizes) < 4
        kinds.add(min(sizes) >= 4)
    assert kinds == {True, False}


@pytest.mark.parametrize("after", [0, 3])
def test_the_user_can_stop_it(tmp_path, after):
    class Impatient:
        asked = 0

        def progress(self, fraction):
            pass

        def text(self, message):
            pass

        def cancelled(self):
            self.asked += 1
            return self.asked > after

    noise = np.random.default_rng(1).integers(1, 9, (400, 400)).astype(np.uint8)
    path = write_raster(tmp_path / "clusters.tif", [noise], nodata=0)
    with pytest.raises(Cancelled):
        sieve(path, 64, Impatient())


def test_progress_runs_from_the_beginning_to_the_end_once(tmp_path):
    class Recorder:
        def __init__(self):
            self.fractions = []

        def progress(self, fraction):
            self.fractions.append(fraction)

        def text(self, message):
            pass

        def cancelled(self):
            return False

    noise = np.random.default_rng(1).integers(1, 9, (100, 100)).astype(np.uint8)
    recorder = Recorder()
    sieve(write_raster(tmp_path / "clusters.tif", [noise], nodata=0), 50, recorder)
    assert recorder.fractions == sorted(recorder.fractions)
    assert recorder.fractions[-1] == pytest.approx(1)
