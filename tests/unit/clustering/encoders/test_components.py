"""Principal components against scikit-learn's, up to their sign."""

import numpy as np
import pytest
from landcover_interpreter.core.clustering.encoders import fit_encoder, fitted_spec, load_encoder
from landcover_interpreter.core.clustering.features.spec import EncoderSpec, FeatureSpec

NAMES = ("B02", "B03", "B04", "B08", "B11")


def spec_of(outputs, **changes):
    return FeatureSpec(NAMES, (), False, encoders=(EncoderSpec("pca", outputs),), **changes)


@pytest.fixture(scope="module")
def sample():
    rng = np.random.default_rng(6)
    mixed = rng.normal(size=(5, 5)) @ (rng.normal(size=(5, 3000)) * [[4], [2], [1], [0.5], [0.1]])
    return (0.3 + 0.02 * mixed * [[1], [3], [0.2], [5], [1]]).astype(np.float32)


@pytest.mark.parametrize("outputs", [1, 3, 5])
def test_components_are_those_of_scikit_learn(sample, outputs):
    decomposition = pytest.importorskip("sklearn.decomposition")
    encoder = fit_encoder(spec_of(outputs), sample, 1)
    points = sample.T.astype(np.float64)
    standardised = (points - points.mean(axis=0)) / points.std(axis=0)
    oracle = decomposition.PCA(outputs).fit(standardised)
    found = encoder.encode(sample[:, None], np.ones((1, 3000), bool))
    assert (found.dtype, found.shape) == (np.float32, (outputs, 1, 3000))
    for one, other in zip(found[:, 0], oracle.transform(standardised).T):
        assert abs(np.corrcoef(one, other)[0, 1]) > 1 - 1e-6
        assert one.std() == pytest.approx(other.std(), rel=1e-4)
        assert one.mean() == pytest.approx(0, abs=1e-3)
    np.testing.assert_allclose(encoder.explained, oracle.explained_variance_ratio_, atol=2e-6)


def test_the_largest_weight_is_positive_and_the_sample_decides_alone(sample):
    one, other = (fit_encoder(spec_of(4), sample, seed) for seed in (1, 2))
    np.testing.assert_array_equal(one.weights, other.weights)
    spread = sample.std(axis=1)
    axes = one.weights * spread
    assert (axes[np.arange(4), abs(axes).argmax(axis=1)] > 0).all()


def test_robust_scaling_holds_before_the_components(sample):
    spoilt = sample.copy()
    spoilt[0, :30] = 50
    plain, robust = (fit_encoder(spec_of(5, robust=each), spoilt, 1) for each in (False, True))
    assert abs(robust.weights[0, 0]) > 10 * abs(plain.weights[:, 0]).max()


def test_no_more_components_than_features(sample):
    assert fitted_spec(spec_of(9), sample).encoder.outputs == 5
    assert fitted_spec(spec_of(3), sample).encoder.outputs == 3


def test_one_feature_one_pixel_and_constant_features_are_no_obstacle(sample):
    single = FeatureSpec(("B04",), (), False, encoders=(EncoderSpec("pca", 1),))
    encoder = fit_encoder(single, sample[:1], 1)
    found = encoder.encode(sample[:1, None], None)[0, 0]
    assert found.std() == pytest.approx(1, rel=1e-3)
    flat = sample.copy()
    flat[2] = 0.25
    assert np.isfinite(fit_encoder(spec_of(5), flat, 1).encode(flat, None)).all()
    assert np.isfinite(fit_encoder(spec_of(2), sample[:, :1], 1).encode(sample, None)).all()


def test_a_pixels_components_are_the_same_to_the_last_bit_in_any_block(sample):
    encoder = fit_encoder(spec_of(3), sample, 1)
    whole = encoder.encode(sample, None)
    for start, size in ((0, 1), (5, 17), (100, 129), (2900, 99)):
        np.testing.assert_array_equal(
            encoder.encode(sample[:, start : start + size], None), whole[:, start : start + size]
        )


def test_what_is_kept_gives_the_same_components(sample):
    encoder = fit_encoder(spec_of(3), sample, 1)
    again = load_encoder(spec_of(3), encoder.arrays())
    np.testing.assert_array_equal(again.encode(sample, None), encoder.encode(sample, None))
    for spec in (spec_of(2), FeatureSpec(NAMES[:4], (), False, encoders=(EncoderSpec("pca", 3),))):
        with pytest.raises(ValueError, match="its components do not fit"):
            load_encoder(spec, encoder.arrays())
    with pytest.raises(ValueError, match="'wavelets' is unknown"):
        load_encoder(FeatureSpec(NAMES, (), False, encoders=(EncoderSpec("wavelets", 3),)), encoder.arrays())
