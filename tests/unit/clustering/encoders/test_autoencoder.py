"""The autoencoder of scikit-learn: texture alone tells its clusters apart, and its training can be followed."""

import re
from dataclasses import replace

import numpy as np
import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.clustering.encoders.autoencoder import Autoencoder
from landcover_interpreter.core.clustering.encoders.patches import composition
from landcover_interpreter.core.clustering.model_file import load_extraction
from landcover_interpreter.core.errors import Cancelled, ClusteringError, LibraryError
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.run_folder import CLUSTERS, MODEL
from landcover_interpreter.core.scene.scene import SceneRequest
from landcover_interpreter.tests.clusterings import by_pixels
from landcover_interpreter.tests.patchwork import FIVE_BANDS, read
from landcover_interpreter.tests.scenes import write_raster
from landcover_interpreter.tests.textures import (
    Listening,
    clusters_of,
    features_in_parts,
    fitted,
    hide,
    kept_and_read,
    losses,
    texture_scene,
    textures,
)

pytest.importorskip("sklearn", reason="the autoencoder is trained with scikit-learn")
REQUEST = by_pixels(algorithm="autoencoder", clusters=4, features="bands; indices", sample=4000, seed=1)
# Adjusted Rand index: 1 for the classes themselves, 0 for chance.
RECOVERED, CHANCE = 0.8, 0.02


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    return texture_scene(tmp_path_factory.mktemp("textures"))


@pytest.fixture(scope="module")
def heard():
    return Listening()


@pytest.fixture(scope="module")
def extraction(scene, heard):
    return fitted(scene, REQUEST, heard)


def test_textures_are_told_apart_where_the_pixels_are_alike(scene, tmp_path):
    assert clusters_of(scene, REQUEST, tmp_path / "autoencoder") > RECOVERED
    assert abs(clusters_of(scene, replace(REQUEST, algorithm="kmeans"), tmp_path / "kmeans")) < CHANCE


def test_the_loss_is_told_a_few_times_and_falls(extraction, heard):
    told = losses(heard)
    assert 3 <= len(told) <= 8
    assert told[-1] < 0.3 * told[0]
    assert heard.fractions == sorted(heard.fractions)


def test_it_brings_its_encoder_with_the_usual_numbers(extraction):
    assert isinstance(extraction.encoders[-1], Autoencoder)
    assert extraction.spec.text.endswith("autoencoder 8 5")
    assert extraction.margin == 2
    assert len(extraction.spec.names) == 8


def test_the_same_seed_gives_the_same_arrays_and_another_one_others(scene, extraction):
    first, again, other = (
        each.arrays() for each in (extraction, fitted(scene, REQUEST), fitted(scene, replace(REQUEST, seed=2)))
    )
    assert first.keys() == again.keys()
    assert all(np.array_equal(first[name], again[name]) for name in first)
    assert not np.array_equal(first["autoencoder/weights 1"], other["autoencoder/weights 1"])


def test_cancelling_stops_at_the_next_epoch(scene):
    feedback = Listening(stop_at=re.compile("Epoch 1 of"))
    with pytest.raises(Cancelled):
        fitted(scene, REQUEST, feedback)
    assert len(losses(feedback)) == 1


def test_what_is_saved_gives_the_same_features(scene, extraction, tmp_path):
    read = kept_and_read(scene, extraction, REQUEST, tmp_path)
    assert read.spec == extraction.spec
    np.testing.assert_array_equal(features_in_parts(scene, read, 120), features_in_parts(scene, extraction, 120))


@pytest.mark.parametrize("side", [13, 64])
def test_no_border_of_a_block_shows(scene, extraction, side):
    whole, parts = (features_in_parts(scene, extraction, size) for size in (120, side))
    np.testing.assert_array_equal(parts, whole)


def test_pixels_without_data_count_as_the_mean(extraction):
    rng = np.random.default_rng(3)
    scale = extraction.encoders[-1].scale
    features = (scale.centre + scale.spread * rng.normal(size=(9, 8, len(scale.centre)))).astype(np.float32)
    features = np.ascontiguousarray(np.moveaxis(features, -1, 0))
    inside = np.ones((9, 8), bool)
    inside[2, 3] = inside[5] = False
    meant = np.where(inside, features, scale.centre[:, None, None])
    np.testing.assert_allclose(
        extraction.encoders[-1].encode(features, inside),
        extraction.encoders[-1].encode(meant.astype(np.float32), np.ones_like(inside)),
        atol=1e-5,
    )


def test_what_a_square_is_made_of_is_measured_by_hand():
    square = np.array([[[[0, 2, 0], [0, 2, 0], [0, 2, 0]]]], np.float32)
    np.testing.assert_allclose(composition(square), [[2 / 3, np.sqrt(8 / 9), 2, 0]], rtol=1e-6)


@pytest.mark.parametrize("damage", ["weights 1", "bias 2", "centre", "spread"])
def test_arrays_that_do_not_fit_are_refused(extraction, damage):
    arrays = extraction.encoders[-1].arrays()
    arrays[damage] = arrays[damage][:-1]
    with pytest.raises(ValueError, match="does not fit"):
        Autoencoder.from_arrays(extraction.spec, arrays)


def test_without_scikit_learn_the_way_to_get_it_is_said(scene, monkeypatch):
    hide(monkeypatch, "sklearn", "sklearn.neural_network")
    with pytest.raises(
        LibraryError, match=r"scikit-learn is needed for this and is not there\. Install it in Settings"
    ):
        fitted(scene, REQUEST)


def test_another_encoder_beside_it_is_refused(scene):
    with pytest.raises(ClusteringError, match="Leave one of them out"):
        fitted(scene, replace(REQUEST, features="bands; textons 8 3"))


def test_it_is_trained_on_what_an_encoder_before_it_makes(scene):
    extraction = fitted(scene, replace(REQUEST, features="bands; mnf 3"))
    assert [encoder.kind for encoder in extraction.encoders] == ["mnf", "autoencoder"]
    assert extraction.encoders[1].scale.centre.shape == (3,)
    assert extraction.spec.text.endswith("; mnf 3; autoencoder 8 5")


def test_dates_are_one_stack_and_a_cluster_is_split(scene, tmp_path):
    later = SceneRequest((str(write_raster(tmp_path / "later.tif", textures(seed=6)[0], names=FIVE_BANDS)),))
    request, run = replace(REQUEST, sample=1000), tmp_path / "run"
    jobs.cluster(SceneRequest(scene.files, others=(later,)), request, run, SILENT)
    before, spec = read(run / CLUSTERS), load_extraction(run / MODEL).spec
    assert {"B04", "B04@2"} <= set(spec.base_names) and len(spec.names) == 8
    jobs.split(run, 1, 2, 1, SILENT)
    after = read(run / CLUSTERS)
    np.testing.assert_array_equal(after[before != 1], before[before != 1])
    assert len(np.unique(after[before == 1])) == 2
