"""Minimum noise fractions on images whose signal and noise are known."""

import numpy as np
import pytest
from landcover_interpreter.core.clustering.encoders import fit_encoder, fitted_spec, load_encoder, side_of_squares
from landcover_interpreter.core.clustering.features.spec import EncoderSpec, FeatureSpec
from landcover_interpreter.core.clustering.kmeans import fit_kmeans

NAMES = ("B02", "B03", "B04", "B08")
SIDE, PATCH = 180, 30


def spec_of(outputs, names=NAMES, **changes):
    return FeatureSpec(names, (), False, encoders=(EncoderSpec("mnf", outputs),), **changes)


def squares(image, inside=None):
    """The squares of 3 × 3 pixels around all pixels of an image (features, h, w), and where they have data."""
    known = np.ones(image.shape[1:], bool) if inside is None else inside
    windows = [
        np.lib.stride_tricks.sliding_window_view(part, (3, 3), axis=(-2, -1)) for part in (image, known[np.newaxis])
    ]
    features, around = (part.reshape(len(part), -1, 3, 3).transpose(0, 2, 3, 1) for part in windows)
    return np.ascontiguousarray(features), around[0]


@pytest.fixture(scope="module")
def cover():
    """Patches of three covers."""
    number = SIDE // PATCH
    return np.kron(np.random.default_rng(2).integers(0, 3, (number, number)), np.ones((PATCH, PATCH), int))


@pytest.fixture(scope="module")
def image(cover):
    """Covers that differ by 0.04 across the direction in which noise of 0.08 brightens all bands alike, as light on
    rough ground does, and noise of 0.01 in every band."""
    rng = np.random.default_rng(7)
    covers = 0.3 + np.array([[0.04, 0, 0], [0, 0.04, 0], [0, 0, 0.04], [-0.04, -0.04, -0.04]])[:, cover]
    light = rng.normal(0, 0.08, (SIDE, SIDE))
    return (covers + light + rng.normal(0, 0.01, (4, SIDE, SIDE))).astype(np.float32)


@pytest.fixture(scope="module")
def encoder(image):
    return fit_encoder(spec_of(4), squares(image), 1)


def steps_of(components):
    across, down = np.diff(components, axis=2), np.diff(components, axis=1)
    return np.concatenate([part.reshape(len(part), -1) for part in (across, down)], axis=1)


def test_it_is_fitted_to_neighbours_and_applied_to_single_pixels():
    assert side_of_squares(spec_of(4)) == 3
    assert spec_of(4).margin == 0
    assert spec_of(4).names == ("mnf 1", "mnf 2", "mnf 3", "mnf 4")


def test_the_noise_of_components_is_alike_and_independent(image, encoder):
    components = encoder.encode(image, None)
    assert (components.dtype, components.shape) == (np.float32, image.shape)
    every = steps_of(components)
    found = every @ every.T / every.shape[1] / 2
    np.testing.assert_allclose(found - np.diag(np.diag(found)), 0, atol=0.01)
    # That of the light is 1. The others, 64 times weaker, have less for what all are taken to share.
    assert np.diag(found).max() == pytest.approx(1, abs=0.01)
    assert (np.diag(found) > 0.75).all()


def test_shares_of_noise_are_those_of_the_components_own_variance(image, encoder):
    components = encoder.encode(image, None)[:, 1:-1, 1:-1].reshape(4, -1)
    np.testing.assert_allclose(encoder.noise, np.minimum(1, 1 / components.var(axis=1)), rtol=0.02)
    assert (np.diff(encoder.noise) > 0).all()
    # Three covers span two directions; the light, by far the largest variance, comes last.
    assert encoder.noise[1] < 0.3 < 0.8 < encoder.noise[2]
    np.testing.assert_allclose(components.mean(axis=1), 0, atol=1e-3)


def test_clusters_in_units_of_noise_are_the_covers_that_light_hides_from_the_bands(image, cover, encoder):
    adjusted_rand_score = pytest.importorskip("sklearn.metrics").adjusted_rand_score
    flat, bands = image.reshape(4, -1), FeatureSpec(NAMES, (), False)
    plain = fit_kmeans(bands, flat, 3, 1).assign(flat)
    components = encoder.encode(flat, None)
    turned = fit_kmeans(spec_of(4), components, 3, 1).assign(components)
    assert adjusted_rand_score(cover.ravel(), plain) < 0.2
    assert adjusted_rand_score(cover.ravel(), turned) > 0.95


def test_they_are_the_generalised_eigenvectors_that_scipy_finds(image, encoder):
    linalg = pytest.importorskip("scipy.linalg")
    features, _ = squares(image)
    middles = features[:, 1, 1].astype(np.float64)
    spread = middles.std(axis=1, keepdims=True)
    pairs = [(features[:, :, 1:] - features[:, :, :-1]), (features[:, 1:] - features[:, :-1])]
    steps = np.concatenate([part.reshape(4, -1) for part in pairs], axis=1) / spread
    noise = steps @ steps.T / steps.shape[1] / 2
    noise = 0.995 * noise + 0.005 * np.trace(noise) / 4 * np.eye(4)
    _, vectors = linalg.eigh(np.cov(middles / spread, bias=True), noise)
    expected = vectors[:, ::-1].T
    found = encoder.weights * spread.T
    np.testing.assert_allclose(np.abs(found), np.abs(expected), rtol=1e-3, atol=1e-3)
    assert (found[np.arange(4), np.abs(found).argmax(axis=1)] > 0).all()


def test_pixels_without_data_take_no_part(image):
    inside = np.ones((SIDE, SIDE), bool)
    inside[20:40, 10:50] = False
    spoilt = np.where(inside, image, np.float32(50))
    fits = []
    for each in (image, spoilt):
        features, around = squares(each, inside)
        drawn = around[1, 1]
        fits.append(fit_encoder(spec_of(4), (features[..., drawn], around[..., drawn]), 1))
    np.testing.assert_array_equal(*(each.weights for each in fits))


def test_robust_scaling_holds_before_them(image):
    spoilt = image.copy()
    spoilt[0, ::9, ::9] = 30
    plain, robust = (fit_encoder(spec_of(4, robust=each), squares(spoilt), 1) for each in (False, True))
    assert not np.allclose(plain.weights, robust.weights, rtol=0.05)


def test_no_more_components_than_features(image):
    assert fitted_spec(spec_of(9), squares(image)).encoder.outputs == 4
    assert fitted_spec(spec_of(3), squares(image)).encoder.outputs == 3


def test_one_feature_one_pixel_constant_and_equal_features_are_no_obstacle(image):
    single = fit_encoder(spec_of(1, NAMES[:1]), squares(image[:1]), 1)
    assert steps_of(single.encode(image[:1], None)).std() == pytest.approx(2**0.5, rel=0.02)
    flat, doubled, still = image.copy(), image.copy(), np.broadcast_to(image[:, :1, :1], image.shape)
    flat[2] = 0.25
    doubled[1] = doubled[0]
    for each in (flat, doubled, still, image[:, :3, :3], np.repeat(image[:, :, :1], 3, axis=2)):
        assert np.isfinite(fit_encoder(spec_of(4), squares(each), 1).encode(image, None)).all()
    features, around = squares(image[:, :3, :3])
    around = np.zeros_like(around)
    around[1, 1] = True
    alone = fit_encoder(spec_of(4), (features, around), 1)
    assert np.isfinite(alone.encode(image, None)).all()


def test_a_pixels_components_are_the_same_to_the_last_bit_in_any_block(image, encoder):
    flat = image.reshape(4, -1)
    whole = encoder.encode(flat, None)
    for start, size in ((0, 1), (5, 17), (100, 129), (8000, 99)):
        part = slice(start, start + size)
        np.testing.assert_array_equal(encoder.encode(flat[:, part], None), whole[:, part])


def test_what_is_kept_gives_the_same_components(image, encoder):
    again = load_encoder(spec_of(4), encoder.arrays())
    np.testing.assert_array_equal(again.encode(image, None), encoder.encode(image, None))
    for spec in (spec_of(2), spec_of(4, NAMES[:3])):
        with pytest.raises(ValueError, match="its components do not fit"):
            load_encoder(spec, encoder.arrays())
