"""The spectral voter on spectra whose class is beyond doubt, and where it must not name one."""

from dataclasses import replace

import pytest
from landcover_interpreter.core.clustering.profiles import ClusterProfile
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.labelling.evidence import Evidence, SceneFacts, path_reflectance
from landcover_interpreter.core.labelling.taxonomy import LandCoverClass, Taxonomy, load_taxonomy
from landcover_interpreter.core.labelling.voters.spectral import SpectralVoter

TREES, SHRUBS, GRASS, CROPS, BUILT, BARE, SNOW, WATER, WETLAND = 10, 20, 30, 40, 50, 60, 70, 80, 90
FIELD_SCENE = SceneFacts(nir="B08", pixel_size_m=10.0, path={}, green_share=0.6)
DRY_SCENE = replace(FIELD_SCENE, green_share=0.02)


def profile(blue, green, red, nir, swir=None, texture=(0.05, 0.08), cohesion=0.8, **changes):
    mean = {"B02": blue, "B03": green, "B04": red, "B08": nir, "NDVI": (nir - red) / (nir + red)}
    if swir is not None:
        mean["B11"] = swir
    facts = {
        "cluster": 1,
        "pixels": 1000,
        "hectares": 10.0,
        "share": 0.1,
        "mean": mean,
        "deviation": dict.fromkeys(mean, 0.01),
        "percentiles": {name: (value,) * 5 for name, value in mean.items()},
        "texture_nir": texture[0],
        "texture_red": texture[1],
        "cohesion": cohesion,
        "sites": (),
    }
    return ClusterProfile(**{**facts, **changes})


def vote(shown, scene=FIELD_SCENE, taxonomy=None):
    return SpectralVoter().vote(Evidence(shown, scene), taxonomy or load_taxonomy(None), 1, SILENT)


# Surface reflectance of blue, green, red, near and shortwave infrared; texture; cohesion.
PLAIN_CASES = {
    "clear lake": (WATER, profile(0.03, 0.035, 0.02, 0.01, 0.005), FIELD_SCENE),
    "turbid river": (WATER, profile(0.12, 0.16, 0.15, 0.07, 0.02), FIELD_SCENE),
    "river with its banks": (WATER, profile(0.03, 0.048, 0.034, 0.09, 0.07, (0.39, 0.34), 0.85), FIELD_SCENE),
    "conifers": (TREES, profile(0.018, 0.03, 0.015, 0.2, 0.09, (0.11, 0.12)), FIELD_SCENE),
    "beeches": (TREES, profile(0.02, 0.04, 0.02, 0.3, 0.14, (0.1, 0.15)), FIELD_SCENE),
    "sugar beet": (CROPS, profile(0.03, 0.06, 0.025, 0.5, 0.2, (0.02, 0.06), 0.9), FIELD_SCENE),
    "ploughed field": (CROPS, profile(0.09, 0.12, 0.15, 0.24, 0.28, (0.02, 0.04), 0.9), FIELD_SCENE),
    "meadow": (GRASS, profile(0.04, 0.08, 0.06, 0.3, 0.22, (0.07, 0.15), 0.65), FIELD_SCENE),
    "suburb": (BUILT, profile(0.09, 0.1, 0.11, 0.19, 0.2, (0.18, 0.25), 0.5), FIELD_SCENE),
    "town's core": (BUILT, profile(0.1, 0.11, 0.122, 0.207, 0.22, (0.121, 0.15), 0.6), FIELD_SCENE),
    "gravel pit": (BARE, profile(0.15, 0.19, 0.23, 0.27, 0.3, (0.04, 0.05), 0.9), FIELD_SCENE),
    "desert": (BARE, profile(0.12, 0.18, 0.26, 0.32, 0.4, (0.03, 0.04), 0.9), DRY_SCENE),
    "steppe shrubs": (SHRUBS, profile(0.05, 0.07, 0.09, 0.19, 0.25, (0.08, 0.12), 0.7), DRY_SCENE),
    "snow": (SNOW, profile(0.8, 0.8, 0.78, 0.7, 0.1), FIELD_SCENE),
    "reeds": (WETLAND, profile(0.03, 0.045, 0.035, 0.13, 0.08, (0.04, 0.08)), FIELD_SCENE),
}


@pytest.mark.parametrize("name", PLAIN_CASES)
def test_plain_cases(name):
    code, shown, scene = PLAIN_CASES[name]
    cast = vote(shown, scene)
    assert cast.code == code, cast.reason
    assert cast.confidence >= 0.5
    assert cast.voter == "spectral"
    assert cast.second != code


def test_a_cloud_gets_no_class():
    cast = vote(profile(0.45, 0.44, 0.46, 0.55, 0.4))
    assert cast.code is None
    assert cast.confidence == 0
    assert "cloud" in cast.reason


def test_what_fits_nothing_gets_no_class():
    """Red that outshines all else, in pieces, is no land cover."""
    assert vote(profile(0.02, 0.02, 0.5, 0.05, 0.5, (0.9, 0.9), 0.1)).code is None


def test_without_shortwave_infrared_snow_is_not_told_from_cloud():
    assert vote(profile(0.8, 0.8, 0.78, 0.7)).code is None


def test_a_dark_cluster_of_scattered_pixels_is_no_river():
    """Shade between roofs and trees is as dark and as rough, but lies in pixels by themselves."""
    river = PLAIN_CASES["river with its banks"][1]
    assert vote(replace(river, cohesion=0.35)).code != WATER


def test_a_close_rival_lowers_the_confidence():
    """From forest towards crops: brighter in near infrared, smoother; least sure in between."""
    steps = [vote(profile(0.02, 0.045, 0.022, 0.25 + 0.05 * s, 0.17, (0.1 - 0.015 * s, 0.12), 0.8)) for s in range(5)]
    assert (steps[0].code, steps[-1].code) == (TREES, CROPS)
    sure = [cast.confidence for cast in steps]
    assert min(sure[1:-1]) < min(sure[0], sure[-1]) - 0.2


def test_dense_green_at_coarse_pixels_is_not_called_a_field():
    """At 120 m texture says nothing of crowns or rows, and near infrared alone does not make a crop."""
    beet = PLAIN_CASES["sugar beet"][1]
    assert vote(beet, replace(FIELD_SCENE, pixel_size_m=120.0)).code != CROPS


def test_the_atmosphere_is_taken_off_before_the_spectrum_is_read():
    """A forest seen from the top of a clear atmosphere: too little NDVI until the path is subtracted."""
    path = {"B02": 0.07, "B03": 0.045, "B04": 0.03, "B08": 0.01}
    forest = profile(0.09, 0.075, 0.052, 0.16, 0.09, (0.1, 0.1))
    cleared = vote(forest, replace(FIELD_SCENE, path=path))
    assert cleared.code == TREES
    assert cleared.confidence > vote(forest).confidence + 0.1


def test_path_reflectance_is_the_dark_objects_within_a_clear_atmosphere():
    dark, bright = profile(0.085, 0.06, 0.045, 0.03, 0.01), profile(0.2, 0.2, 0.2, 0.3, 0.3)
    found = path_reflectance([bright, dark])
    assert found == pytest.approx({"B02": 0.075, "B03": 0.05, "B04": 0.03, "B08": 0.015})
    assert path_reflectance([bright, profile(0.02, 0.03, 0.02, 0.01, 0.01)]) == {}
    assert path_reflectance([profile(0.5, 0.5, 0.5, 0.5, 0.5)])["B02"] == pytest.approx(0.08)


def test_the_same_cluster_gets_the_same_vote():
    for _, shown, scene in PLAIN_CASES.values():
        assert vote(shown, scene) == vote(shown, scene)


def test_another_taxonomy_takes_the_class_that_stands_for_worldcovers():
    forest, wood = (LandCoverClass(code, name, (0, 99, 0), "", 10) for code, name in ((3, "Forest"), (4, "Wood")))
    shown = PLAIN_CASES["conifers"][1]
    assert vote(shown, taxonomy=Taxonomy("own", "Own", (forest,))).code == 3
    both = vote(shown, taxonomy=Taxonomy("own", "Own", (forest, wood)))
    assert both.code is None
    assert "no single class" in both.reason
