"""Runs to apply."""

import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.tests.applied_runs import clustered, scene
from landcover_interpreter.tests.patchwork import parcels


@pytest.fixture(scope="module")
def plain(tmp_path_factory):
    folder = tmp_path_factory.mktemp("plain")
    asked = scene(folder / "scene.tif", parcels())
    return asked, clustered(asked, folder / "plain.interpretation")


@pytest.fixture
def revised(tmp_path):
    """A labelled run of which clusters were merged and split."""
    asked = scene(tmp_path / "scene.tif", parcels(220, 260))
    run = clustered(asked, tmp_path / "revised.interpretation")
    jobs.label(run, jobs.LabelRequest("spectral"), SILENT)
    jobs.merge(run, (2, 5), SILENT)
    jobs.split(run, 3, 3, 1, SILENT)
    jobs.override(run, 10, "built-up")
    return asked, run
