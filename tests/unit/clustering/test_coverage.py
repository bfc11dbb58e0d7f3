"""What each date saw of a scene, and how much was filled, in sentences."""

import numpy as np
from landcover_interpreter.core import jobs
from landcover_interpreter.core.clustering.coverage import coverage_lines
from landcover_interpreter.core.clustering.features import variables_of
from landcover_interpreter.core.clustering.tally import Tally
from landcover_interpreter.core.scene.dates import open_dates
from landcover_interpreter.core.scene.scene import SceneRequest
from landcover_interpreter.tests.clusterings import by_pixels
from landcover_interpreter.tests.patchwork import FIVE_BANDS, parcels, read
from landcover_interpreter.tests.scenes import write_raster


class Heard:
    """Keeps what a job says."""

    def __init__(self):
        self.texts = []

    def progress(self, fraction):
        pass

    def text(self, message):
        self.texts.append(message)

    def cancelled(self):
        return False


def two_dates(folder, hidden_rows):
    first, second = parcels(100, 120), parcels(100, 120, seed=9)
    first[:] = np.maximum(first, 1)
    second[:, :hidden_rows] = 0
    second[:, hidden_rows:] = np.maximum(second[:, hidden_rows:], 1)
    files = [
        str(write_raster(folder / f"2023-0{month}-01.tif", values, names=FIVE_BANDS))
        for month, values in ((5, first), (8, second))
    ]
    return SceneRequest((files[0],), offset=0.0, others=(SceneRequest((files[1],), offset=0.0),))


def test_the_log_tells_what_was_seen_and_filled_and_by_what_pixels_were_clustered(tmp_path):
    heard, run = Heard(), tmp_path / "run"
    found = jobs.cluster(two_dates(tmp_path, 25), by_pixels(clusters=4, sample=2000, features="indices"), run, heard)
    assert "Date 1, 2023-05-01, shows 100.0 % of the pixels with data." in heard.texts
    assert "Date 2, 2023-08-01, shows 75.0 % of the pixels with data." in heard.texts
    assert (
        "25.0 % of the pixels are hidden on some date and filled from pixels that are alike on the others."
        in heard.texts
    )
    assert "Features: NDVI; NDWI; NDBI." in heard.texts
    assert found.history[0].what == (
        "clustered with kmeans into 4 clusters, seed 1, features indices, dates 2023-05-01, 2023-08-01"
    )
    seen = read(run / "observations.tif")
    assert (seen[:25] == 1).all()
    assert (seen[25:] == 2).all()


def test_a_single_date_says_nothing(tmp_path):
    scene = open_dates(SceneRequest((two_dates(tmp_path, 0).inputs[0],)))
    assert list(coverage_lines(scene, Tally(variables_of(scene), 3))) == []


def test_where_every_date_saw_everything_nothing_is_filled(tmp_path):
    heard = Heard()
    jobs.cluster(two_dates(tmp_path, 0), by_pixels(clusters=3, sample=2000), tmp_path / "run", heard)
    assert not [text for text in heard.texts if "hidden" in text]
    assert len([text for text in heard.texts if "shows 100.0 %" in text]) == 2
