"""The table of facts: every number worked out by hand, units named, nothing that the scene lacks."""

from dataclasses import replace

import pytest
from landcover_interpreter.core.clustering.profiles import ClusterProfile
from landcover_interpreter.core.labelling.evidence import Evidence, SceneFacts
from landcover_interpreter.core.labelling.prompting.facts import facts_table
from landcover_interpreter.core.labelling.quantities import quantities_of

MEAN = {"B02": 0.04, "B03": 0.06, "B04": 0.05, "B08": 0.35, "B11": 0.2, "NDVI": 0.74, "NDWI": -0.7, "NDBI": -0.27}
FOREST = ClusterProfile(
    cluster=3,
    pixels=123_456,
    hectares=1234.56,
    share=0.1237,
    mean=MEAN,
    deviation=dict.fromkeys(MEAN, 0.01),
    percentiles={name: (value - 0.02, value - 0.01, value, value + 0.01, value + 0.03) for name, value in MEAN.items()},
    texture_nir=0.104,
    texture_red=0.06,
    cohesion=0.71,
    sites=(),
)
CLEAR = SceneFacts(nir="B08", pixel_size_m=10.0, path={}, green_share=0.5)
HAZY = replace(CLEAR, path={"B02": 0.03, "B03": 0.02, "B04": 0.01, "B08": 0.005})


def table(profile=FOREST, scene=CLEAR):
    return facts_table(Evidence(profile, scene)).splitlines()


def test_the_whole_table_of_a_forest():
    assert table() == [
        "share of the scene: 12.4 %",
        "area: 1,235 ha, 123,456 pixels of 10 m × 10 m",
        "reflectance, 0…1: mean (5th–95th percentile of the pixels)",
        "B02 blue 492 nm: 0.040 (0.020…0.070)",
        "B03 green 560 nm: 0.060 (0.040…0.090)",
        "B04 red 665 nm: 0.050 (0.030…0.080)",
        "B08 near infrared 833 nm: 0.350 (0.330…0.380)",
        "B11 shortwave infrared 1614 nm: 0.200 (0.180…0.230)",
        "indices of these means, −1…1 (5th–95th percentile of the pixels)",
        "NDVI = (B08 − B04) / (B08 + B04): 0.75 (0.72…0.77)",
        "NDWI = (B03 − B08) / (B03 + B08): -0.71 (-0.72…-0.67)",
        "NDBI = (B11 − B08) / (B11 + B08): -0.27 (-0.29…-0.24)",
        "NDSI = (B03 − B11) / (B03 + B11): -0.54",
        "texture, mean difference of neighbouring pixels: near infrared 10 % (rough), red 6 % (slightly rough)",
        "cohesion, neighbours in the same cluster: 71 % (areas with ragged edges)",
    ]


def test_the_atmospheres_part_is_taken_off_and_said_so():
    lines = table(scene=HAZY)
    assert lines[2].startswith("top-of-atmosphere reflectance, the atmosphere's part taken off, 0…1")
    assert "B02 blue 492 nm: 0.010 (0.001…0.040)" in lines  # 0.02 − 0.03 is kept at a trace
    assert "B11 shortwave infrared 1614 nm: 0.200 (0.180…0.230)" in lines
    assert "NDVI = (B08 − B04) / (B08 + B04): 0.79" in lines  # (0.345 − 0.04) / (0.345 + 0.04), without a spread


@pytest.mark.parametrize("scene", [CLEAR, HAZY])
def test_indices_are_those_that_the_rules_reason_with(scene):
    quantities = quantities_of(Evidence(FOREST, scene))
    shown = {line.split()[0]: line.split(": ")[1].split()[0] for line in table(scene=scene) if " = (" in line}
    assert shown == {name: f"{quantities[name]:.2f}" for name in ("NDVI", "NDWI", "NDBI", "NDSI")}


def test_a_scene_of_three_bands_has_no_line_about_others():
    mean = {"B03": 0.1, "B04": 0.1, "B8A": 0.3, "NDVI": 0.5, "NDWI": -0.5}
    percentiles = {name: (value,) * 5 for name, value in mean.items()}
    lines = table(replace(FOREST, mean=mean, percentiles=percentiles), replace(CLEAR, nir="B8A"))
    assert [line.split()[0] for line in lines if " nm: " in line or " = (" in line] == [
        *("B03", "B04", "B8A", "NDVI", "NDWI"),
    ]
    assert "NDVI = (B8A − B04) / (B8A + B04): 0.50 (0.50…0.50)" in lines
    assert "B8A narrow near infrared 865 nm: 0.300 (0.300…0.300)" in lines


def test_without_a_coordinate_system_there_are_pixels_alone():
    lines = table(replace(FOREST, hectares=None), replace(CLEAR, pixel_size_m=None))
    assert lines[1] == "area: 123,456 pixels"


def test_texture_of_coarse_pixels_is_left_out():
    lines = table(scene=replace(CLEAR, pixel_size_m=120.0))
    assert lines[1] == "area: 1,235 ha, 123,456 pixels of 120 m × 120 m"
    assert not any("texture" in line or "cohesion" in line for line in lines)


def test_a_small_cluster_keeps_its_digits():
    assert table(replace(FOREST, share=0.00042, hectares=0.25, pixels=25))[:2] == [
        "share of the scene: 0.042 %",
        "area: 0.25 ha, 25 pixels of 10 m × 10 m",
    ]
    assert table(replace(FOREST, share=0.00001))[0] == "share of the scene: under 0.01 %"


def test_a_cluster_of_which_no_row_was_sampled_has_no_spectrum():
    """Its means are zeros that were never measured."""
    empty = replace(FOREST, mean=dict.fromkeys(MEAN, 0.0), percentiles=dict.fromkeys(MEAN, ()))
    assert len(table(empty)) == 2


@pytest.mark.parametrize(
    ("cohesion", "words"),
    [
        (0.95, "95 % (large closed areas)"),
        (0.5, "50 % (small patches or strips)"),
        (0.2, "20 % (thin lines, edges or scattered pixels)"),
        (0.0, "0 % (thin lines, edges or scattered pixels)"),
    ],
)
def test_cohesion_in_words(cohesion, words):
    assert table(replace(FOREST, cohesion=cohesion))[-1].endswith(f": {words}")


@pytest.mark.parametrize(
    ("texture", "words"),
    [(0.01, "1 % (very smooth)"), (0.04, "4 % (smooth)"), (0.2, "20 % (very rough)"), (1.7, "170 % (very rough)")],
)
def test_texture_in_words(texture, words):
    assert f"near infrared {words}, red 6 %" in table(replace(FOREST, texture_nir=texture))[-2]
