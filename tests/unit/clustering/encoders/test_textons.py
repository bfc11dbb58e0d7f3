"""Textons: the shares of fine classes around each pixel, against a count over every square."""

import numpy as np
import pytest
from landcover_interpreter.core.clustering.encoders import fit_encoder, fitted_spec, load_encoder
from landcover_interpreter.core.clustering.features.spec import EncoderSpec, FeatureSpec
from landcover_interpreter.core.clustering.kmeans import fit_kmeans
from landcover_interpreter.core.errors import ClusteringError


def spec_of(outputs, window):
    return FeatureSpec(("B04", "B08"), (), False, encoders=(EncoderSpec("textons", outputs, window),))


@pytest.fixture(scope="module")
def features():
    rng = np.random.default_rng(3)
    cover = rng.integers(0, 6, (40, 46))
    centres = np.array([[0.02, 0.3], [0.1, 0.3], [0.2, 0.2], [0.05, 0.05], [0.3, 0.5], [0.15, 0.6]]).T
    return (centres[:, cover] + rng.normal(0, 0.004, (2, 40, 46))).astype(np.float32)


@pytest.fixture(scope="module")
def holes():
    inside = np.random.default_rng(1).uniform(size=(40, 46)) > 0.2
    inside[5:20, 8:26] = False
    return inside


@pytest.mark.parametrize("window", [3, 7, 15, 17, 31])
def test_shares_are_those_of_a_count_over_every_square(features, holes, window):
    encoder = fit_encoder(spec_of(6, window), features.reshape(2, -1), 1)
    codes = encoder.classes.assign(features.reshape(2, -1)).reshape(40, 46)
    for inside in (np.ones((40, 46), bool), holes):
        roots = encoder.encode(features, inside)
        assert (roots.dtype, roots.shape) == (np.float32, (6, 41 - window, 47 - window))
        for row, column in np.ndindex(*roots.shape[1:]):
            square = (slice(row, row + window), slice(column, column + window))
            known = codes[square][inside[square]]
            expected = np.bincount(known, minlength=6) / max(len(known), 1)
            np.testing.assert_allclose(roots[:, row, column] ** 2, expected, atol=1e-6)


def test_shares_add_up_to_1_wherever_there_are_data(features, holes):
    encoder = fit_encoder(spec_of(6, 5), features.reshape(2, -1), 1)
    shares = encoder.encode(features, holes) ** 2
    here = holes[2:-2, 2:-2]
    np.testing.assert_allclose(shares.sum(axis=0)[here], 1, atol=1e-5)
    nothing = encoder.encode(features, np.zeros_like(holes))
    assert not nothing.any()


def test_a_pixels_shares_are_the_same_to_the_last_bit_in_any_block(features, holes):
    encoder = fit_encoder(spec_of(6, 7), features.reshape(2, -1), 1)
    whole = encoder.encode(features, holes)
    for row, column, height, width in ((0, 0, 1, 1), (3, 4, 1, 36), (10, 33, 24, 7), (33, 39, 1, 1)):
        part = np.s_[row : row + height + 6, column : column + width + 6]
        found = encoder.encode(features[:, part[0], part[1]], holes[part])
        np.testing.assert_array_equal(found, whole[:, row : row + height, column : column + width])


def test_squares_of_many_pixels_give_what_the_whole_gives(features, holes):
    encoder = fit_encoder(spec_of(6, 3), features.reshape(2, -1), 1)
    whole = encoder.encode(features, holes)
    rows, columns = np.array([0, 5, 37]), np.array([3, 43, 0])
    around = np.arange(3)
    down, across = rows[:, None, None] + around[:, None], columns[:, None, None] + around
    found = encoder.encode(features[:, down, across], holes[down, across])
    np.testing.assert_array_equal(found[..., 0, 0], whole[:, rows, columns])


def test_no_more_textons_than_distinct_pixels_and_a_sample_all_alike_is_told():
    few = np.array([[0.1, 0.1, 0.2, 0.3], [0.2, 0.2, 0.3, 0.4]], np.float32)
    spec = fitted_spec(spec_of(48, 7), few)
    assert spec.encoder.outputs == 3
    assert fit_encoder(spec, few, 1).classes.clusters == 3
    alike = np.full((2, 9), 0.25, np.float32)
    with pytest.raises(ClusteringError, match="All pixels of the sample are alike"):
        fit_encoder(fitted_spec(spec_of(48, 7), alike), alike, 1)


def test_classes_that_occur_nowhere_do_not_disturb_the_clusters(features):
    """A texton without a pixel is a constant feature; the spread is one for all."""
    spec = spec_of(6, 3)
    encoder = fit_encoder(spec, features.reshape(2, -1), 1)
    roots = encoder.encode(features, np.ones((40, 46), bool)).reshape(6, -1)
    roots[4] = 0
    model = fit_kmeans(spec, roots, 5, 1)
    assert len(set(model.deviation)) == 1
    assert model.deviation[0] == pytest.approx(np.sqrt(roots.var(axis=1, dtype=float).mean()))
    assert len(np.unique(model.assign(roots))) == 5


def test_what_is_kept_gives_the_same_textons(features, holes):
    encoder = fit_encoder(spec_of(6, 5), features.reshape(2, -1), 1)
    again = load_encoder(spec_of(6, 5), encoder.arrays())
    np.testing.assert_array_equal(again.encode(features, holes), encoder.encode(features, holes))
    with pytest.raises(ValueError, match="textons do not fit"):
        load_encoder(spec_of(7, 5), encoder.arrays())
