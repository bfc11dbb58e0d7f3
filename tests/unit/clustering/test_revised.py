"""A model whose clusters were merged and split: the ids of now, kept as plain arrays, refused where it is damaged."""

import json

import numpy as np
import pytest
from landcover_interpreter.core.clustering.features import FeatureSpec
from landcover_interpreter.core.clustering.kmeans import fit_kmeans
from landcover_interpreter.core.clustering.model_file import load_model, save_model
from landcover_interpreter.core.clustering.revised import Merge, RevisedModel, Split, revised
from landcover_interpreter.core.errors import RunFolderError

SPEC = FeatureSpec(("B03", "B04", "B08"), ("NDVI",), logarithm=False)


def pixels(count, seed):
    return np.random.default_rng(seed).normal(0.2, 0.1, (4, count)).astype(np.float32)


@pytest.fixture(scope="module")
def base():
    return fit_kmeans(SPEC, pixels(3000, 1), 6, 1)


@pytest.fixture(scope="module")
def sub():
    return fit_kmeans(SPEC, pixels(900, 2), 3, 1)


@pytest.fixture(scope="module")
def model(base, sub):
    """4 → 7, 8, 9; 2 and 8 → 10; 10 → 11, 12."""
    found = revised(base, Split(4, (7, 8, 9), sub))
    found = revised(found, Merge((2, 8), 10))
    return revised(found, Split(10, (11, 12), fit_kmeans(SPEC, pixels(900, 3), 2, 1)))


def test_every_pixel_has_the_id_that_its_cluster_became(model, base, sub):
    unseen = pixels(20_000, 4)
    plain, ids = base.assign(unseen) + 1, model.assign(unseen) + 1
    for cluster in (1, 3, 5, 6):
        np.testing.assert_array_equal(ids == cluster, plain == cluster)
    parts = np.where(plain == 4, sub.assign(unseen) + 7, 0)
    np.testing.assert_array_equal(ids == 7, parts == 7)
    np.testing.assert_array_equal(np.isin(ids, (11, 12)), (plain == 2) | (parts == 8))
    assert set(np.unique(ids)) == {1, 3, 5, 6, 7, 9, 11, 12}
    assert ids.dtype == np.uint8 and model.clusters == 12


def test_pixels_of_no_such_cluster_are_no_matter(model):
    assert model.assign(np.zeros((4, 0), np.float32)).shape == (0,)


def test_a_model_read_back_gives_the_same(model, tmp_path):
    path = tmp_path / "model.npz"
    save_model(model, path)
    found = load_model(path)
    assert isinstance(found, RevisedModel) and (found.spec, found.algorithm) == (SPEC, "kmeans")
    unseen = pixels(5000, 5)
    np.testing.assert_array_equal(found.assign(unseen), model.assign(unseen))
    with np.load(path, allow_pickle=False) as kept:
        kinds = {kept[name].dtype.kind for name in kept.files}
    assert kinds == {"U", "f"}


def test_a_model_without_changes_is_written_as_ever(base, tmp_path):
    save_model(base, tmp_path / "model.npz")
    with np.load(tmp_path / "model.npz") as kept:
        assert json.loads(str(kept["header"]))["format"] == "landcover-interpreter/model/1"
        assert set(kept.files) == {"header", "mean", "deviation", "centres"}


@pytest.mark.parametrize(
    "changes",
    [
        [{"members": [1, 9], "cluster": 7}],
        [{"members": [1, 2], "cluster": 6}],
        [{"members": [1, 2], "cluster": 9}],
        [{"cluster": 4, "parts": [7, 8], "algorithm": "kmeans"}],
        [{"cluster": 4, "parts": [7, 9, 8], "algorithm": "kmeans"}],
        [{"cluster": 4, "parts": [7, 8, 9], "algorithm": "telepathy"}],
        [{"cluster": 4}],
        [{"members": [1, 2], "cluster": 7}, {"cluster": 4, "parts": [8, 9, 10], "algorithm": "kmeans"}],
        "all",
        None,
    ],
)
def test_changes_that_do_not_fit_are_refused(base, sub, tmp_path, changes):
    path = tmp_path / "model.npz"
    save_model(revised(base, Split(4, (7, 8, 9), sub)), path)
    with np.load(path) as kept:
        arrays = {name: kept[name] for name in kept.files}
    header = {**json.loads(str(arrays.pop("header"))), "changes": changes}
    with path.open("wb") as stream:
        np.savez(stream, header=np.array(json.dumps(header)), **arrays)
    with pytest.raises(RunFolderError, match=r"model\.npz cannot be read"):
        load_model(path)
