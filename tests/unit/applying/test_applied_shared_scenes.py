"""Runs applied to other dates and levels of real scenes: warned of where they do not fit, better when normalised."""

import numpy as np
import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.scene.scene import SceneRequest
from landcover_interpreter.tests.clusterings import by_pixels
from landcover_interpreter.tests.patchwork import read
from landcover_interpreter.tests.scenes import shared

DANUBE = "danube_ftw_two_dates/s2_4band_{}.tif", "B04=1,B03=2,B02=3,B08=4"
SLOVENIA = "slovenia_eolearn/s2_{}.tif", ""
CHILE = "tm_chile/s2_{}.tif", ""
ROLES = "B01=1,B02=2,B03=3,B04=4,B05=5,B06=6,B07=7,B08=8,B8A=9,B09=10"
CHILE_BANDS = {"l2a_12band": f"{ROLES},B11=11,B12=12", "l1c_13band": f"{ROLES},B10=11,B11=12,B12=13"}


def asked(scene, which):
    name, bands = scene
    bands = CHILE_BANDS.get(which, bands)
    return SceneRequest((str(shared(f"scenes/{name.format(which)}")),), bands=bands)


@pytest.mark.parametrize(
    ("scene", "one", "other", "poor", "normalise", "equal"),
    [
        # Pixels of the same cluster: measured 0.11 and 0.18; 0.53 and 0.56; 0.11 and 0.45; 0.19 and 0.77, 0.78.
        (DANUBE, "a", "b", True, "percentiles", (0.14, 0.16)),
        (SLOVENIA, "3_2015-08-30", "2_2015-09-09", False, "percentiles", (0.57, 0.54)),
        (SLOVENIA, "3_2015-08-30", "4_2015-07-11", True, "percentiles", (0.14, 0.42)),
        (CHILE, "l2a_12band", "l1c_13band", True, "percentiles", (0.22, 0.74)),
        (CHILE, "l2a_12band", "l1c_13band", True, "overlap", (0.22, 0.75)),
    ],
)
def test_the_same_ground_on_another_day(scene, one, other, poor, normalise, equal, tmp_path):
    jobs.cluster(asked(scene, one), by_pixels(), tmp_path / "run", SILENT)
    plain = jobs.apply_run(tmp_path / "run", asked(scene, other), tmp_path / "plain", SILENT)
    done = jobs.apply_run(tmp_path / "run", asked(scene, other), tmp_path / "new", SILENT, normalise)
    assert plain.fit.is_poor == poor
    assert done.fit.novel < plain.fit.novel and done.fit.moved < plain.fit.moved
    clusters = read(tmp_path / "run" / "clusters.tif")
    as_it_is, normalised = (np.mean(read(tmp_path / name / "clusters.tif") == clusters) for name in ("plain", "new"))
    most, least = equal
    assert as_it_is < most
    assert normalised > max(as_it_is, least)


def test_fields_that_were_harvested_are_no_pseudo_invariant_features(tmp_path):
    """Where nearly all has changed, a line through what the dates share leads astray, and is left out."""
    jobs.cluster(asked(DANUBE, "a"), by_pixels(), tmp_path / "run", SILENT)
    done = jobs.apply_run(tmp_path / "run", asked(DANUBE, "b"), tmp_path / "new", SILENT, "overlap")
    assert done.lines == () and done.fit == done.before
