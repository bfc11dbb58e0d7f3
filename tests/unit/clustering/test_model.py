"""model.npz: plain arrays, the same clusters again, and a clear word where it is not what it should be."""

import io
import json
import zipfile

import numpy as np
import pytest
from landcover_interpreter.core.clustering.features import FeatureSpec
from landcover_interpreter.core.clustering.kmeans import fit_kmeans
from landcover_interpreter.core.clustering.model import ALGORITHMS, algorithm
from landcover_interpreter.core.clustering.model_file import load_model, save_model
from landcover_interpreter.core.errors import ClusteringError, RunFolderError

SPEC = FeatureSpec(("B03", "B04", "B08"), ("NDVI",), logarithm=True)


def pixels(count, seed):
    rng = np.random.default_rng(seed)
    return np.exp(rng.normal(-2, 1, (4, count))).astype(np.float32)


@pytest.fixture(scope="module")
def model():
    return fit_kmeans(SPEC, pixels(2000, 1), 7, 1)


@pytest.fixture
def path(tmp_path, model):
    path = tmp_path / "Größe 1" / "model.npz"
    path.parent.mkdir()
    save_model(model, path)
    return path


def rewritten(path, **changes):
    """Change arrays of a model file; None removes one, a dictionary changes fields of the header."""
    with np.load(path) as kept:
        arrays = {name: kept[name] for name in kept.files}
    for name, value in changes.items():
        if isinstance(value, dict):
            header = {**json.loads(str(arrays["header"])), **value}
            value = np.array(json.dumps({key: field for key, field in header.items() if field != "absent"}))
        arrays.pop(name, None)
        if value is not None:
            arrays[name] = value
    np.savez(path, **arrays)


def test_a_model_read_back_gives_the_same_clusters_to_new_pixels(path, model):
    loaded = load_model(path)
    assert (loaded.spec, loaded.algorithm, loaded.clusters) == (SPEC, "kmeans", 7)
    unseen = pixels(20_000, 2)
    np.testing.assert_array_equal(loaded.assign(unseen), model.assign(unseen))


def test_the_file_needs_no_pickle(path):
    with np.load(path, allow_pickle=False) as kept:
        kinds = {name: kept[name].dtype.kind for name in kept.files}
    assert kinds.pop("header") == "U"
    assert set(kinds.values()) == {"f"}


def test_a_pickled_model_is_refused_and_never_run(path, tmp_path):
    marker = tmp_path / "ran"

    class Trap:
        def __reduce__(self):
            return (marker.touch, ())

    np.savez(path, header=np.array(Trap(), dtype=object))
    with pytest.raises(RunFolderError, match="pickle"):
        load_model(path)
    assert not marker.exists()


def test_any_part_of_the_file_may_be_cut_off(path):
    whole = path.read_bytes()
    for length in range(0, len(whole), 61):
        path.write_bytes(whole[:length])
        with pytest.raises(RunFolderError, match=r"model\.npz cannot be read"):
            load_model(path)


def test_any_byte_may_be_wrong(path, model):
    """What is not refused is a byte that nobody reads, such as a time stamp in the archive."""
    whole, unseen = path.read_bytes(), pixels(500, 3)
    expected = model.assign(unseen)
    refused = 0
    for place in range(0, len(whole), 3):
        damaged = bytearray(whole)
        damaged[place] ^= 0x5A
        path.write_bytes(damaged)
        try:
            np.testing.assert_array_equal(load_model(path).assign(unseen), expected)
        except RunFolderError as error:
            assert str(path) in str(error)
            refused += 1
    assert refused > len(whole) / 3 * 0.7


@pytest.mark.parametrize(
    "changes",
    [
        {"header": None},
        {"header": np.array("no JSON")},
        {"header": np.array("[1, 2]")},
        {"header": {"features": "absent"}},
        {"header": {"features": {"bands": ["B03"], "indices": [], "logarithm": True}}},
        {"header": {"algorithm": "telepathy"}},
        {"centres": None},
        {"centres": np.zeros((7, 3))},
        {"centres": np.zeros((0, 4))},
        {"centres": np.zeros(4)},
        {"centres": np.full((7, 4), np.nan)},
        {"centres": np.full((7, 4), "red")},
        {"mean": np.zeros(5)},
        {"deviation": np.zeros(4)},
    ],
)
def test_parts_that_do_not_fit_are_refused(path, changes):
    rewritten(path, **changes)
    with pytest.raises(RunFolderError, match=r"model\.npz cannot be read .* Cluster the scene again"):
        load_model(path)


def test_a_newer_model_asks_for_a_newer_plugin(path):
    rewritten(path, header={"format": "landcover-interpreter/model/4"})
    with pytest.raises(RunFolderError, match=r"model\.npz .*/model/4\)\. Update the plugin"):
        load_model(path)


@pytest.mark.parametrize("content", ["array", "text", "archive", "nothing"])
def test_another_file_under_the_name_is_refused(path, content):
    if content == "array":
        stream = io.BytesIO()
        np.save(stream, np.zeros(3))
        path.write_bytes(stream.getvalue())
    elif content == "archive":
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("readme.txt", "words")
    elif content == "text":
        path.write_text("<html>Not here</html>")
    else:
        path.unlink()
    with pytest.raises(RunFolderError, match=r"model\.npz"):
        load_model(path)


def test_an_unknown_algorithm_is_told_the_known_ones():
    with pytest.raises(ClusteringError, match=r"'telepathy' is unknown.*kmeans.*dbscan"):
        algorithm("telepathy")
    assert algorithm("kmeans") is ALGORITHMS["kmeans"]
