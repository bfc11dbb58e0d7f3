"""The whole job where Python has neither scikit-learn nor its companions, as QGIS on Windows."""

import hashlib
import json
import subprocess
import sys
from pathlib import Path

import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.clustering.request import ClusterRequest
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.run_folder import CLUSTERS, MODEL
from landcover_interpreter.core.scene.scene import SceneRequest
from landcover_interpreter.core.scene.synthetic import write_demo_scene

CONFTEST = Path(__file__).parents[1] / "conftest.py"
JOB = """
import runpy, sys, warnings
from importlib.machinery import PathFinder
from pathlib import Path

HIDDEN = {"sklearn", "scipy", "joblib", "threadpoolctl", "requests", "pandas"}


class WithoutThem(PathFinder):
    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        return None if fullname.split(".")[0] in HIDDEN else super().find_spec(fullname, path, target)


sys.meta_path[:] = [WithoutThem if finder is PathFinder else finder for finder in sys.meta_path]
warnings.simplefilter("error")
conftest, image, reference, run = sys.argv[1:]
runpy.run_path(conftest)
from landcover_interpreter.core import jobs
from landcover_interpreter.core.clustering.request import ClusterRequest
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.scene.scene import SceneRequest

try:
    import sklearn
except ImportError:
    pass
else:
    sys.exit("scikit-learn is there all the same")
run = Path(run)
jobs.cluster(SceneRequest((image,)), ClusterRequest(clusters=6, minimum_mapping_unit_ha=0.2), run, SILENT)
jobs.label(run, jobs.LabelRequest(), SILENT)
jobs.export(run, None, None, SILENT)
jobs.compare_run(run, jobs.ComparisonRequest(reference), SILENT)
assert not HIDDEN & {name.split(".")[0] for name in sys.modules}
"""


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    return write_demo_scene(tmp_path_factory.mktemp("demo"), size=120)


def test_the_whole_job_runs_and_the_map_is_the_same_to_the_byte(scene, tmp_path):
    without, with_them = tmp_path / "without", tmp_path / "with"
    files = (CONFTEST, scene.image, scene.reference, without)
    done = subprocess.run([sys.executable, "-c", JOB, *files], capture_output=True, text=True, timeout=120)
    assert (done.returncode, done.stderr) == (0, "")
    request = ClusterRequest(clusters=6, minimum_mapping_unit_ha=0.2)
    jobs.cluster(SceneRequest((str(scene.image),)), request, with_them, SILENT)
    for name in (CLUSTERS, MODEL):
        digests = {hashlib.sha256((run / name).read_bytes()).hexdigest() for run in (without, with_them)}
        assert len(digests) == 1, name
    figures = json.loads((without / "agreement.json").read_text(encoding="utf-8"))
    assert 0.2 < figures["overall_agreement"] <= figures["ceiling"] < 1
    assert (without / "landcover.tif").exists()
    assert (without / "landcover.gpkg").exists()
