"""The declarative spec of features: names, margins, and what is kept of it."""

import pytest
from landcover_interpreter.core.clustering.features.spec import EncoderSpec, FeatureSpec, Texture

PLAIN = FeatureSpec(("B04", "B08"), ("NDVI",), True)


def test_a_plain_spec_is_kept_as_it_always_was():
    assert PLAIN.is_plain
    assert PLAIN.to_dict() == {"bands": ["B04", "B08"], "indices": ["NDVI"], "logarithm": True}
    assert FeatureSpec.from_dict(PLAIN.to_dict()) == PLAIN


@pytest.mark.parametrize(
    "changes",
    [
        {"smoothing": 3},
        {"texture": (Texture("edges", "B04", 3),)},
        {"terrain": ("slope",)},
        {"robust": True},
        {"encoders": (EncoderSpec("textons", 48, 7),)},
        {"encoders": (EncoderSpec("textons", 48, 7, 0.25),)},
        {"encoders": (EncoderSpec("mnf", 10), EncoderSpec("textons", 48, 7, 0.25))},
    ],
)
def test_all_else_is_kept_and_read_back(changes):
    spec = FeatureSpec(("B04", "B08@2"), ("NDVI",), False, **changes)
    assert not spec.is_plain
    assert FeatureSpec.from_dict(spec.to_dict()) == spec


def test_the_only_encoder_of_earlier_versions_is_read():
    kept = {**PLAIN.to_dict(), "encoder": {"kind": "textons", "outputs": 48, "window": 9, "own": 0.2}}
    assert FeatureSpec.from_dict(kept).encoders == (EncoderSpec("textons", 48, 9, 0.2),)
    assert FeatureSpec.from_dict({**kept, "encoder": None}).encoders == ()


def test_what_a_newer_version_would_know_is_refused():
    with pytest.raises(ValueError, match="features hold colour, shape, which is unknown"):
        FeatureSpec.from_dict({**PLAIN.to_dict(), "shape": 1, "colour": 2})


def test_names_are_those_of_what_is_clustered():
    spec = FeatureSpec(
        ("B04", "B04@2"), ("NDVI",), True, texture=(Texture("deviation", "B04@2", 5),), terrain=("slope",)
    )
    assert spec.names == ("log B04", "log B04@2", "NDVI", "deviation B04@2 5", "slope")
    encoded = FeatureSpec(spec.bands, (), False, encoders=(EncoderSpec("pca", 2),))
    assert encoded.names == ("pca 1", "pca 2")
    assert encoded.base_names == ("B04", "B04@2")
    both = FeatureSpec(spec.bands, (), False, encoders=(EncoderSpec("mnf", 2), EncoderSpec("textons", 3, 5, 0.5)))
    assert both.names == ("textons 1", "textons 2", "textons 3", "mnf 1", "mnf 2")
    assert (both.before.names, both.base_names) == (("mnf 1", "mnf 2"), ("B04", "B04@2"))
    assert (both.own, both.before.own, encoded.own) == (slice(3, None), None, None)


MARGINS = [
    ({}, 0, 0),
    ({"smoothing": 5}, 2, 2),
    ({"texture": (Texture("deviation", "B04", 7),)}, 3, 3),
    ({"texture": (Texture("edges", "B04", 7),)}, 4, 4),
    ({"terrain": ("elevation",)}, 0, 0),
    ({"terrain": ("elevation", "slope")}, 1, 1),
    ({"smoothing": 9, "texture": (Texture("edges", "B04", 3),), "terrain": ("slope",)}, 4, 4),
    ({"encoders": (EncoderSpec("pca", 2),)}, 0, 0),
    ({"smoothing": 3, "encoders": (EncoderSpec("textons", 48, 7),)}, 1, 4),
    ({"smoothing": 3, "encoders": (EncoderSpec("mnf", 2), EncoderSpec("textons", 48, 7))}, 1, 4),
    ({"encoders": (EncoderSpec("textons", 48, 7), EncoderSpec("autoencoder", 8, 5))}, 0, 5),
]


@pytest.mark.parametrize(("changes", "base", "whole"), MARGINS)
def test_the_margin_is_what_a_pixels_features_reach(changes, base, whole):
    spec = FeatureSpec(("B04",), (), False, **changes)
    assert (spec.base_margin, spec.margin) == (base, whole)
