"""Clusters by density through all that is done with clusters: mapped, kept, revised, split, looked at."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.clustering.dbscan import fit_dbscan
from landcover_interpreter.core.clustering.model_file import load_model, save_model
from landcover_interpreter.core.clustering.preview import View, cluster_look, read_looks
from landcover_interpreter.core.clustering.request import JOIN, KEEP, ClusterRequest
from landcover_interpreter.core.clustering.revised import Merge, RevisedModel
from landcover_interpreter.core.errors import RunFolderError
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.run_folder import CLUSTERS, MODEL
from landcover_interpreter.core.scene.scene import SceneRequest, open_scene
from landcover_interpreter.core.streaming import threads
from landcover_interpreter.tests.patchwork import FIVE_BANDS, parcels, read
from landcover_interpreter.tests.scenes import write_raster
from landcover_interpreter.tests.shapes import rings, spec_of, with_noise

CONFTEST = Path(__file__).parents[2] / "conftest.py"
WITHOUT = """
import runpy, sys
from importlib.machinery import PathFinder


class WithoutIt(PathFinder):
    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        return None if fullname.split(".")[0] in {"sklearn", "scipy"} else super().find_spec(fullname, path, target)


sys.meta_path[:] = [WithoutIt if finder is PathFinder else finder for finder in sys.meta_path]
runpy.run_path(sys.argv[1])
from landcover_interpreter.core.clustering.model import ALGORITHMS
from landcover_interpreter.core.clustering.request import ClusterRequest
from landcover_interpreter.core.errors import LibraryError
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.tests.shapes import rings, spec_of

features, _ = rings()
for name in ("kmeans", "minibatch", "mixture", "dbscan", "hdbscan"):
    try:
        ALGORITHMS[name].fit(spec_of(features), features, ClusterRequest(algorithm=name, clusters=3), SILENT)
        print(name, "fitted")
    except LibraryError as error:
        print(name, error)
"""


def test_without_scikit_learn_only_hdbscan_is_missing_and_says_so():
    done = subprocess.run([sys.executable, "-c", WITHOUT, CONFTEST], capture_output=True, text=True, timeout=300)
    assert (done.returncode, done.stderr) == (0, "")
    told = dict(line.split(" ", 1) for line in done.stdout.splitlines())
    assert told.pop("hdbscan").startswith("scikit-learn is needed for this and is not there. Install it in Settings")
    assert told == dict.fromkeys(("kmeans", "minibatch", "mixture", "dbscan"), "fitted")


@pytest.fixture(scope="module")
def model():
    features = with_noise(rings()[0], 0.1)
    return fit_dbscan(spec_of(features), features, ClusterRequest(eps=0.25, noise=KEEP), SILENT)


@pytest.fixture(scope="module")
def unseen():
    return with_noise(rings(seed=4)[0], 0.5)


def test_a_model_read_back_gives_the_same_clusters(model, unseen, tmp_path):
    save_model(model, tmp_path / "model.npz")
    loaded = load_model(tmp_path / "model.npz")
    assert (loaded.algorithm, loaded.clusters, loaded.noise) == ("dbscan", model.clusters, model.noise)
    np.testing.assert_array_equal(loaded.assign(unseen), model.assign(unseen))


def test_reordered_clusters_are_the_same_clusters(model, unseen):
    order = np.roll(np.arange(model.clusters), 1)
    again = model.reordered(order)
    np.testing.assert_array_equal(order[again.assign(unseen)], model.assign(unseen))
    assert order[again.noise] == model.noise
    np.testing.assert_array_equal(again.radii, model.radii[order])


def test_a_revised_model_goes_on_from_it(model, unseen):
    merged = model.clusters + 1
    before = model.assign(unseen) + 1
    after = RevisedModel(model, (Merge((1, 2), merged),)).assign(unseen) + 1
    np.testing.assert_array_equal(after, np.where(np.isin(before, (1, 2)), merged, before))


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        ("cores", np.zeros((5, 2), np.float32)),
        ("owners", np.zeros(3, np.int32)),
        ("radii", np.array([1.0])),
        ("radii", np.array([-1.0, 1.0, 1.0, 1.0])),
        ("noise", np.array(9)),
        ("mean", np.array([np.nan, 0.0])),
        ("deviation", np.zeros(2)),
    ],
)
def test_parts_that_do_not_fit_are_refused(model, tmp_path, name, wrong):
    path = tmp_path / "model.npz"
    save_model(model, path)
    with np.load(path) as kept:
        arrays = {key: kept[key] for key in kept.files} | {name: wrong}
    np.savez(path, **arrays)
    with pytest.raises(RunFolderError, match="cannot be read as a cluster model"):
        load_model(path)


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    return write_raster(tmp_path_factory.mktemp("scene") / "scene.tif", parcels(), names=FIVE_BANDS, nodata=0)


@pytest.mark.parametrize("noise", [JOIN, KEEP])
def test_a_scene_is_mapped_and_one_of_its_clusters_split(scene, tmp_path, noise):
    run = tmp_path / "run"
    found = jobs.cluster(SceneRequest((str(scene),)), ClusterRequest(algorithm="dbscan", noise=noise), run, SILENT)
    clusters = read(run / CLUSTERS)
    np.testing.assert_array_equal(clusters == 0, ~parcels().any(axis=0))
    assert len(found.profiles) == load_model(run / MODEL).clusters >= 2
    jobs.split(run, 1, 2, 1, SILENT)
    again = read(run / CLUSTERS)
    assert set(np.unique(clusters[again != clusters])) == {1}
    assert load_model(run / MODEL).changes[0].model.algorithm == "kmeans"


@pytest.mark.parametrize("name", ["dbscan", "mixture", "minibatch"])
def test_a_screen_is_looked_at(scene, name):
    opened, view = open_scene(SceneRequest((str(scene),))), View((500_000, 5_398_500, 501_700, 5_400_000), "", 170, 150)
    with threads(2) as executor:
        *_, look = read_looks(opened, view, executor, SILENT)
    request = ClusterRequest(algorithm=name, clusters=4)
    assert cluster_look(opened, look, request).clusters >= 2


def test_a_radius_given_for_a_scene_suits_the_fewer_pixels_of_a_look(scene, tmp_path):
    run, request = tmp_path / "run", ClusterRequest(algorithm="dbscan", min_samples=40)
    jobs.cluster(SceneRequest((str(scene),)), request, run, SILENT)
    eps = float(load_model(run / MODEL).radii.max())
    opened, view = open_scene(SceneRequest((str(scene),))), View((500_000, 5_398_500, 501_700, 5_400_000), "", 170, 150)
    with threads(2) as executor:
        *_, look = read_looks(opened, view, executor, SILENT)
    assert cluster_look(opened, look, replace(request, eps=eps)).clusters >= 2


def test_a_scene_one_pixel_wide_is_clustered(tmp_path):
    values = np.ascontiguousarray(parcels()[:, :, :1])
    file = write_raster(tmp_path / "strip.tif", values, names=FIVE_BANDS, nodata=0)
    request = ClusterRequest(algorithm="dbscan", min_samples=4, noise=KEEP)
    found = jobs.cluster(SceneRequest((str(file),)), request, tmp_path / "run", SILENT)
    assert len(found.profiles) >= 2
