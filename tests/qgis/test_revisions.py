"""landcover:merge and landcover:split as the toolbox runs them."""

from __future__ import annotations

import numpy as np
import pytest
from landcover_interpreter.core.interpretation import load_interpretation

CLUSTERS = 8


def content(run):
    return {path.name: path.read_bytes() for path in run.iterdir() if path.is_file()}


def test_clusters_are_merged_by_their_numbers_as_text(toolbox, copied, pixels):
    before = pixels(copied / "clusters.tif")
    results = toolbox.run("merge", RUN=str(copied), CLUSTERS=" 7, 3 ")
    assert results == {"RUN": str(copied), "NEW_CLUSTERS": "9"}
    assert "clusters 3, 7 merged into cluster 9" in toolbox.feedback.texts
    np.testing.assert_array_equal(pixels(copied / "clusters.tif") == 9, np.isin(before, (3, 7)))


def test_a_cluster_is_split_and_the_map_exported_again(toolbox, copied, pixels):
    before = pixels(copied / "clusters.tif")
    results = toolbox.run("split", RUN=str(copied), CLUSTER=2, INTO=3, SEED=5)
    assert results["NEW_CLUSTERS"] == "9,10,11"
    assert not (copied / "landcover.tif").exists()
    toolbox.run("override", RUN=str(copied), CLUSTER=10, CLASS="built-up")
    toolbox.run("export", RUN=str(copied))
    ids, classes = pixels(copied / "clusters.tif"), pixels(copied / "landcover.tif")
    np.testing.assert_array_equal(np.isin(ids, (9, 10, 11)), before == 2)
    assert set(classes[ids == 10]) == {50} and set(classes[ids == 9]) == {0}


def test_the_seed_decides_and_the_same_gives_the_same(toolbox, copied, tmp_path, pixels):
    import shutil

    copies = [shutil.copytree(copied, tmp_path / str(number)) for number in range(2)]
    for run in copies:
        toolbox.run("split", RUN=str(run), CLUSTER=1, INTO=4, SEED=3)
    one, other = (load_interpretation(run) for run in copies)
    assert one.profiles == other.profiles
    np.testing.assert_array_equal(*(pixels(run / "clusters.tif") for run in copies))


@pytest.mark.parametrize(
    ("algorithm", "parameters", "words"),
    [
        ("merge", {"CLUSTERS": "3,x"}, ("CLUSTERS", "'x' is not a cluster's number")),
        ("merge", {"CLUSTERS": "3,-1"}, ("CLUSTERS", "'-1'")),
        ("merge", {"CLUSTERS": "3"}, ("CLUSTERS", "two or more")),
        ("merge", {"CLUSTERS": "3,9"}, ("CLUSTER 9", "1 to 8")),
        ("merge", {"CLUSTERS": ""}, ("CLUSTERS", "missing")),
        ("split", {"CLUSTER": 9}, ("CLUSTER 9", "1 to 8")),
        ("split", {"CLUSTER": 0}, ("CLUSTER", "at least 1")),
        ("split", {"CLUSTER": 1, "INTO": 1}, ("INTO", "at least 2")),
        ("split", {"CLUSTER": 1, "INTO": 21}, ("INTO", "at most 20")),
    ],
)
def test_what_cannot_be_is_told_and_changes_nothing(algorithm, parameters, words, toolbox, copied):
    before = content(copied)
    message = toolbox.refusal(algorithm, RUN=str(copied), **parameters)
    assert all(word in message for word in words), message
    assert content(copied) == before


@pytest.mark.parametrize(("algorithm", "parameters"), [("merge", {"CLUSTERS": "1,2"}), ("split", {"CLUSTER": 1})])
def test_a_folder_that_is_no_run_is_told(algorithm, parameters, toolbox, tmp_path):
    assert "not a run folder" in toolbox.refusal(algorithm, RUN=str(tmp_path), **parameters)
