"""A merge of clusters that not every date saw: what a date did not see does not weigh."""

import numpy as np
import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.interpretation import load_interpretation
from landcover_interpreter.core.scene.scene import SceneRequest
from landcover_interpreter.tests.clusterings import by_pixels
from landcover_interpreter.tests.patchwork import read
from landcover_interpreter.tests.scenes import digital_numbers, ground, write_raster

ROLES = ("B02", "B03", "B04", "B08")


@pytest.fixture
def run(tmp_path):
    """A run on two dates of four covers in quarters, the last of which the second date does not see."""
    first = digital_numbers(ground(ROLES, 80, 80))
    second = digital_numbers(ground(ROLES, 80, 80, seed=2) * 0.8)
    second[:, 40:, 40:] = 0
    files = [str(write_raster(tmp_path / f"{n}.tif", v, names=ROLES)) for n, v in enumerate((first, second))]
    request = SceneRequest((files[0],), offset=0.0, others=(SceneRequest((files[1],), offset=0.0),))
    jobs.cluster(request, by_pixels(clusters=4, sample=3000, features="bands; indices"), tmp_path / "run", SILENT)
    return tmp_path / "run"


def test_what_no_date_saw_of_a_member_does_not_weigh(run):
    clusters, found = read(run / "clusters.tif"), load_interpretation(run)
    unseen, seen = int(np.bincount(clusters[45:, 45:].ravel()).argmax()), int(clusters[10, 60])
    before = {cluster: found.profile_of(cluster) for cluster in (unseen, seen)}
    assert before[unseen].percentiles["B04@2"] == ()
    merged = jobs.merge(run, [unseen, seen], SILENT).profiles[-1]
    assert merged.mean["B04@2"] == pytest.approx(before[seen].mean["B04@2"], abs=1e-6)
    assert merged.deviation["B04@2"] == pytest.approx(before[seen].deviation["B04@2"], abs=1e-6)
    assert merged.percentiles["B04@2"] == pytest.approx(before[seen].percentiles["B04@2"], abs=0.002)
    weights = [before[cluster].pixels for cluster in (unseen, seen)]
    means = [before[cluster].mean["B04"] for cluster in (unseen, seen)]
    assert merged.mean["B04"] == pytest.approx(np.average(means, weights=weights), abs=1e-6)
    assert load_interpretation(run).profiles[-1] == merged
