"""Features on one scale: by mean and deviation, by median and quartiles, or by one spread for all."""

import numpy as np
import pytest
from landcover_interpreter.core.clustering.features.spec import EncoderSpec, FeatureSpec
from landcover_interpreter.core.clustering.scaling import centre_and_spread, scale_of

SAMPLE = np.random.default_rng(2).normal((0.3, 5.0, 1200.0), (0.02, 2.0, 300.0), (40_000, 3))


def test_mean_and_deviation():
    centre, spread = centre_and_spread(SAMPLE, robust=False)
    np.testing.assert_allclose(centre, SAMPLE.mean(axis=0))
    np.testing.assert_allclose(spread, SAMPLE.std(axis=0))


def test_median_and_quartiles_are_the_same_for_a_normal_distribution_and_hardly_move_for_outliers():
    spoilt = SAMPLE.copy()
    spoilt[:1200] = 1e6
    centre, spread = centre_and_spread(spoilt, robust=True)
    np.testing.assert_allclose(centre, (0.3, 5.0, 1200.0), rtol=0.03)
    np.testing.assert_allclose(spread, (0.02, 2.0, 300.0), rtol=0.06)
    assert (centre_and_spread(spoilt, robust=False)[1] > 1e5).all()


def test_what_is_constant_has_a_spread_of_1():
    flat = np.column_stack((np.full(50, 0.3), np.arange(50.0)))
    for robust in (False, True):
        centre, spread = centre_and_spread(flat, robust)
        assert centre[0] == pytest.approx(0.3)
        assert spread[0] == 1
        assert spread[1] > 10


def test_where_most_are_alike_the_deviation_serves_in_place_of_the_quartiles():
    rare = np.zeros((100, 1))
    rare[:10] = 4
    assert centre_and_spread(rare, robust=True)[1] == pytest.approx(rare.std())


def test_what_an_encoder_gives_keeps_the_proportions_of_its_outputs():
    spec = FeatureSpec(("B04",), (), False, encoders=(EncoderSpec("pca", 3),))
    centre, spread = scale_of(spec, SAMPLE)
    np.testing.assert_allclose(centre, SAMPLE.mean(axis=0))
    np.testing.assert_allclose(spread, np.full(3, np.sqrt(SAMPLE.var(axis=0).mean())))
    assert (scale_of(spec, np.ones((9, 3)))[1] == 1).all()
    plain = FeatureSpec(("B04", "B03", "B08"), (), False)
    np.testing.assert_allclose(scale_of(plain, SAMPLE)[1], SAMPLE.std(axis=0))
