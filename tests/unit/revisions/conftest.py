"""A run with all that a merge or a split has to mind."""

import shutil

import numpy as np
import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.tests.patchwork import parcels
from landcover_interpreter.tests.revised_runs import clustered
from landcover_interpreter.tests.scenes import write_raster


@pytest.fixture(scope="module")
def original(tmp_path_factory):
    """A run that the spectral voter named, compared with a reference, and exported."""
    folder = tmp_path_factory.mktemp("revised")
    run = clustered(folder)
    jobs.label(run, jobs.LabelRequest(), SILENT)
    codes = (parcels(220, 260)[2:3] // 500 % 3 * 20 + 10).astype(np.uint8)
    jobs.compare_run(run, jobs.ComparisonRequest(str(write_raster(folder / "reference.tif", codes))), SILENT)
    jobs.export(run, None, None, SILENT)
    return run


@pytest.fixture
def run(original, tmp_path):
    return shutil.copytree(original, tmp_path / "run")
