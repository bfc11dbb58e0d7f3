"""The convolutional autoencoder: trained with PyTorch, applied without it."""

import re
import sys
from dataclasses import replace

import numpy as np
import pytest
from landcover_interpreter.core.clustering.encoders.convolutional import ConvolutionalAutoencoder, working_torch
from landcover_interpreter.core.clustering.encoders.network import Mean
from landcover_interpreter.core.errors import Cancelled, LibraryError
from landcover_interpreter.core.libraries import PYTORCH
from landcover_interpreter.tests.clusterings import by_pixels
from landcover_interpreter.tests.textures import (
    Listening,
    clusters_of,
    features_in_parts,
    fitted,
    hide,
    kept_and_read,
    losses,
    texture_scene,
)

REQUEST = by_pixels(
    algorithm="convolutional",
    clusters=4,
    features="bands; indices; convolutional 8 5",
    sample=4000,
    seed=1,
)
RECOVERED, CHANCE = 0.8, 0.02


def has_torch() -> bool:
    try:
        working_torch()
    except LibraryError:
        return False
    return True


needs_torch = pytest.mark.skipif(not has_torch(), reason="PyTorch, which trains it, is not there or does not work")


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    return texture_scene(tmp_path_factory.mktemp("textures"))


@pytest.fixture(scope="module")
def heard():
    return Listening()


@pytest.fixture(scope="module")
def extraction(scene, heard):
    return fitted(scene, REQUEST, heard)


@needs_torch
def test_textures_are_told_apart_where_the_pixels_are_alike(scene, tmp_path):
    pytest.importorskip("sklearn", reason="the score is scikit-learn's")
    assert clusters_of(scene, REQUEST, tmp_path / "convolutional") > RECOVERED
    plain = replace(REQUEST, algorithm="kmeans", features="bands; indices")
    assert abs(clusters_of(scene, plain, tmp_path / "kmeans")) < CHANCE


@needs_torch
def test_the_loss_is_told_a_few_times_and_falls(extraction, heard):
    told = losses(heard)
    assert 3 <= len(told) <= 8
    assert told[-1] < 0.3 * told[0]


@needs_torch
def test_the_same_seed_gives_the_same_arrays_and_another_one_others(scene, extraction):
    other = replace(REQUEST, seed=2)
    first, again, third = (each.arrays() for each in (extraction, fitted(scene, REQUEST), fitted(scene, other)))
    assert first.keys() == again.keys()
    assert all(np.array_equal(first[name], again[name]) for name in first)
    assert not np.array_equal(first["convolutional/weights 1"], third["convolutional/weights 1"])


@needs_torch
def test_nobody_elses_random_numbers_are_touched(scene):
    torch = working_torch()
    torch.manual_seed(7)
    expected = torch.rand(3)
    torch.manual_seed(7)
    fitted(scene, replace(REQUEST, sample=300))
    assert torch.equal(torch.rand(3), expected)


@needs_torch
def test_cancelling_stops_at_the_next_epoch(scene):
    feedback = Listening(stop_at=re.compile("Epoch 1 of"))
    with pytest.raises(Cancelled):
        fitted(scene, REQUEST, feedback)
    assert len(losses(feedback)) == 1


@needs_torch
@pytest.mark.parametrize("between", [(), (5,)])
def test_numpy_gives_what_pytorch_gives(extraction, between):
    torch, encoder = working_torch(), extraction.encoders[-1]
    rng = np.random.default_rng(6)
    inputs = len(encoder.scale.centre)
    scaled = rng.normal(size=(inputs, *between, 21, 34)).astype(np.float32)
    inside = rng.random(scaled.shape[1:]) > 0.1
    axes = (slice(None), *(None,) * (scaled.ndim - 1))
    features = encoder.scale.centre[axes] + encoder.scale.spread[axes] * scaled
    made = torch.from_numpy(np.where(inside, encoder.scale.standardise(features, inside), np.float32(0)))
    made = made.reshape(inputs, -1, 21, 34).movedim(0, 1)
    for number, layer in enumerate(encoder.layers):
        made = torch.nn.functional.conv2d(made, torch.from_numpy(layer.weights), torch.from_numpy(layer.bias))
        made = torch.relu(made) if layer.activation == "relu" else made
        made = torch.nn.functional.avg_pool2d(made, 3, 1) if number == 0 else made
    expected = made.movedim(1, 0).reshape(-1, *between, 17, 30).numpy()
    np.testing.assert_allclose(encoder.encode(features, inside), expected, atol=1e-4)


@needs_torch
def test_a_saved_one_is_applied_where_there_is_no_pytorch(scene, extraction, tmp_path, monkeypatch):
    expected = features_in_parts(scene, extraction, 120)
    hide(monkeypatch, "torch")
    read = kept_and_read(scene, extraction, REQUEST, tmp_path)
    assert isinstance(read.encoders[-1], ConvolutionalAutoencoder)
    np.testing.assert_array_equal(features_in_parts(scene, read, 120), expected)


@needs_torch
@pytest.mark.parametrize("side", [13, 64])
def test_no_border_of_a_block_shows(scene, extraction, side):
    whole, parts = (features_in_parts(scene, extraction, size) for size in (120, side))
    np.testing.assert_array_equal(parts, whole)


@needs_torch
def test_arrays_that_do_not_fit_are_refused(extraction):
    arrays = extraction.encoders[-1].arrays()
    arrays["weights 2"] = arrays["weights 2"][:, :-1]
    with pytest.raises(ValueError, match="does not fit"):
        ConvolutionalAutoencoder.from_arrays(extraction.spec, arrays)


def test_the_mean_of_squares_is_a_mean():
    values = np.arange(30, dtype=np.float32).reshape(1, 1, 5, 6)
    np.testing.assert_allclose(Mean(3).apply(values)[0, 0], values[0, 0, 1:-1, 1:-1])


def test_without_pytorch_a_way_that_works_is_named(scene, monkeypatch):
    hide(monkeypatch, "torch")
    with pytest.raises(
        LibraryError, match=r"^PyTorch is needed for this and is not there\..*'autoencoder'.*scikit-learn"
    ):
        fitted(scene, REQUEST)


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("raise OSError('[WinError 126] c10.dll')", r"WinError 126"),
        ("raise ImportError('libcudart.so.12: cannot open shared object file')", r"libcudart\.so\.12"),
        ("def from_numpy(array):\n    raise RuntimeError('Numpy is not available')", "Numpy is not available"),
    ],
)
def test_a_pytorch_that_does_not_work_is_told_with_its_reason(scene, monkeypatch, tmp_path, source, reason):
    hide(monkeypatch, "torch")
    monkeypatch.setattr(sys, "meta_path", sys.meta_path[1:])
    (tmp_path / "torch.py").write_text(source, encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    with pytest.raises(LibraryError, match=rf"^PyTorch is there, but cannot be imported \(.*{reason}.*'autoencoder'"):
        fitted(scene, REQUEST)


def test_pytorch_is_looked_for_and_not_offered():
    assert not PYTORCH.is_offered
