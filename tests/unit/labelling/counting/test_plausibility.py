"""What speaks against a class: spectra that rule it out, and the odd ones that do not."""

import pytest
from landcover_interpreter.core.clustering.profiles import ClusterProfile
from landcover_interpreter.core.labelling.counting.plausibility import RULES, contradiction
from landcover_interpreter.core.labelling.evidence import Evidence, SceneFacts
from landcover_interpreter.core.labelling.quantities import quantities_of
from landcover_interpreter.core.labelling.taxonomy import load_taxonomy

TREES, SHRUBS, GRASS, CROPS, BUILT = 10, 20, 30, 40, 50
BARE, SNOW, WATER, WETLAND, MANGROVES, MOSS = 60, 70, 80, 90, 95, 100


def shown(blue, green, red, nir, swir=None, path=None):
    mean = {"B02": blue, "B03": green, "B04": red, "B08": nir, **({} if swir is None else {"B11": swir})}
    profile = ClusterProfile(1, 1000, 10.0, 0.1, mean, {}, {}, 0.05, 0.08, 0.8, ())
    return Evidence(profile, SceneFacts(nir="B08", pixel_size_m=10.0, path=path or {}, green_share=0.4))


# Surface reflectance of blue, green, red, near and shortwave infrared, and the classes that it may be.
POSSIBLE = {
    "clear lake": ((0.03, 0.035, 0.02, 0.01, 0.005), {WATER}),
    "turbid river": ((0.12, 0.16, 0.15, 0.07, 0.02), {WATER}),
    "very turbid river": ((0.12, 0.17, 0.19, 0.19, 0.04), {WATER}),
    "lake in bloom": ((0.03, 0.06, 0.03, 0.12, 0.03), {WATER, WETLAND}),
    "river with its banks": ((0.03, 0.04, 0.04, 0.09, 0.08), {WATER}),
    "frozen lake under snow": ((0.7, 0.7, 0.68, 0.6, 0.08), {WATER, SNOW}),
    "flooded rice": ((0.06, 0.08, 0.07, 0.05, 0.02), {CROPS}),
    "conifers": ((0.018, 0.03, 0.015, 0.2, 0.09), {TREES}),
    "leafless trees": ((0.05, 0.06, 0.08, 0.14, 0.17), {TREES}),
    "mangroves": ((0.02, 0.04, 0.02, 0.2, 0.08), {MANGROVES, TREES}),
    "ploughed field": ((0.09, 0.12, 0.17, 0.2, 0.28), {CROPS}),
    "sugar beet": ((0.03, 0.06, 0.025, 0.5, 0.2), {CROPS}),
    "dry steppe": ((0.1, 0.14, 0.19, 0.26, 0.35), {GRASS, SHRUBS}),
    "flooded reeds": ((0.04, 0.05, 0.05, 0.055, 0.03), {WETLAND}),
    "lichen heath": ((0.1, 0.13, 0.15, 0.2, 0.3), {MOSS}),
    "garden suburb": ((0.05, 0.07, 0.06, 0.28, 0.18), {BUILT}),
    "tin roofs": ((0.35, 0.36, 0.36, 0.37, 0.3), {BUILT}),
    "desert": ((0.12, 0.18, 0.26, 0.32, 0.4), {BARE}),
    "wet mudflat": ((0.06, 0.07, 0.07, 0.06, 0.03), {BARE}),
    "fresh snow": ((0.9, 0.88, 0.86, 0.78, 0.12), {SNOW}),
    "dirty glacier": ((0.2, 0.19, 0.18, 0.14, 0.06), {SNOW}),
    "snow under trees": ((0.15, 0.15, 0.14, 0.2, 0.1), {SNOW, TREES}),
}
IMPOSSIBLE = {
    "meadow for a lake": ((0.04, 0.08, 0.06, 0.31, 0.22), WATER, "near infrared 0.31 is far brighter than green 0.08"),
    "gravel for a lake": ((0.15, 0.19, 0.23, 0.27, 0.3), WATER, "shortwave infrared 0.30 is bright"),
    "dark forest for snow": ((0.018, 0.03, 0.015, 0.2, 0.09), SNOW, "green 0.03 is dark"),
    "sand for snow": ((0.25, 0.35, 0.42, 0.5, 0.6), SNOW, "shortwave infrared 0.60 is brighter than green 0.35"),
    "lush grass for snow": ((0.05, 0.12, 0.08, 0.45), SNOW, "NDVI 0.70 is that of green plants"),
    "lake for trees": ((0.03, 0.035, 0.02, 0.01, 0.005), TREES, "NDVI -0.33 shows next to nothing green"),
    "roofs for shrubs": ((0.35, 0.36, 0.36, 0.37, 0.3), SHRUBS, "NDVI 0.01 shows"),
    "desert for grass": ((0.12, 0.18, 0.28, 0.32, 0.4), GRASS, "NDVI 0.07 shows"),
    "lake for mangroves": ((0.03, 0.035, 0.02, 0.01, 0.005), MANGROVES, "no vegetation"),
    "lake for reeds": ((0.03, 0.035, 0.02, 0.01, 0.005), WETLAND, "shows nothing green"),
    "lake for lichen": ((0.03, 0.035, 0.02, 0.01, 0.005), MOSS, "shows nothing green"),
    "beeches for houses": ((0.02, 0.04, 0.02, 0.3, 0.14), BUILT, "NDVI 0.87 is that of dense green plants"),
    "beeches for rock": ((0.02, 0.04, 0.02, 0.3, 0.14), BARE, "not bare"),
    "lake for houses": ((0.03, 0.035, 0.02, 0.01, 0.005), BUILT, "far brighter than near infrared 0.01: open water"),
    "lake for rock": ((0.03, 0.035, 0.02, 0.01, 0.005), BARE, "open water"),
}


@pytest.mark.parametrize("name", POSSIBLE)
def test_what_may_be_is_not_contradicted(name):
    spectrum, codes = POSSIBLE[name]
    assert {code: contradiction(shown(*spectrum), code) for code in codes} == dict.fromkeys(codes, "")


@pytest.mark.parametrize("name", IMPOSSIBLE)
def test_what_cannot_be_is_contradicted_with_its_numbers(name):
    spectrum, code, told = IMPOSSIBLE[name]
    assert told in contradiction(shown(*spectrum), code)


def test_every_rule_is_broken_by_an_example_of_its_own():
    for rule in RULES:
        told = {
            contradiction(shown(*spectrum), code) for spectrum, code, _ in IMPOSSIBLE.values() if code in rule.codes
        }
        words = rule.words.split("{")[0], rule.words.split(":")[-1]
        assert any(text.startswith(words[0]) and text.endswith(words[1]) for text in told), rule.words


def test_cropland_may_look_like_anything():
    assert not [rule for rule in RULES if CROPS in rule.codes]


def test_rules_speak_of_classes_and_quantities_that_exist():
    known = set(quantities_of(shown(0.1, 0.1, 0.1, 0.1, 0.1)))
    for rule in RULES:
        assert set(rule.codes) <= set(load_taxonomy(None).codes)
        assert {limit.quantity for limit in rule.limits} <= known


def test_a_scene_without_shortwave_infrared_is_judged_by_the_rest():
    gravel, sand = (0.15, 0.19, 0.23, 0.27), (0.25, 0.35, 0.42, 0.5)
    assert contradiction(shown(*gravel), WATER) == ""
    assert contradiction(shown(*sand), SNOW) == ""
    assert contradiction(shown(0.04, 0.08, 0.06, 0.31), WATER).endswith("not open water")


def test_the_atmospheres_part_is_taken_off_first():
    """A forest through the air: its green is dark only without the light from above."""
    path = {"B02": 0.08, "B03": 0.05, "B04": 0.03, "B08": 0.015}
    seen = (0.1, 0.12, 0.05, 0.2, 0.1)
    assert contradiction(shown(*seen), SNOW) == "NDVI 0.60 is that of green plants: not snow or ice"
    assert contradiction(shown(*seen, path=path), SNOW) == "green 0.07 is dark: not snow or ice"
