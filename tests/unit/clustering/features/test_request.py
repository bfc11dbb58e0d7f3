"""Features asked for in a line of text: what it means for a scene, and words for what it cannot mean."""

import json
import re

import numpy as np
import pytest
from landcover_interpreter.core.clustering.features.request import NOISE, TEXTONS, feature_spec, with_encoder
from landcover_interpreter.core.clustering.features.spec import EncoderSpec, FeatureSpec, Texture
from landcover_interpreter.core.errors import ClusteringError
from landcover_interpreter.core.scene.scene import SceneRequest, open_scene
from landcover_interpreter.tests.dated_scenes import opened, two_dates, write_elevation
from landcover_interpreter.tests.patchwork import FIVE_BANDS
from landcover_interpreter.tests.scenes import digital_numbers, ground, write_raster

INDICES = ("NDVI", "NDWI", "NDBI")


def scene_of(folder, roles, name="scene.tif", **request):
    file = write_raster(folder / name, digital_numbers(ground(roles)), names=roles)
    return open_scene(SceneRequest((str(file),), **request))


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    return scene_of(tmp_path_factory.mktemp("scene"), FIVE_BANDS)


@pytest.fixture(scope="module")
def dates(tmp_path_factory):
    return opened(*two_dates(tmp_path_factory.mktemp("dates")))


MEANT = {
    "bands; indices": FeatureSpec(FIVE_BANDS, INDICES, False),
    "bands": FeatureSpec(FIVE_BANDS, (), False),
    "log bands; NDVI; MNDWI": FeatureSpec(FIVE_BANDS, ("NDVI", "MNDWI"), True),
    "B08 B04; ndvi": FeatureSpec(("B08", "B04"), ("NDVI",), False),
    "b08\nB04 ;; NDVI;": FeatureSpec(("B08", "B04"), ("NDVI",), False),
    "deviation NIR 5; deviation B08 5": FeatureSpec((), (), False, texture=(Texture("deviation", "B08", 5),)),
    "nir; NIR B08": FeatureSpec(("B08",), (), False),
    "BSI": FeatureSpec((), ("BSI",), False),
    "deviation NIR 5": FeatureSpec((), (), False, texture=(Texture("deviation", "B08", 5),)),
    "log NDVI": FeatureSpec((), ("NDVI",), False),
    "indices; smooth 3; edges B04 5; deviation NIR 7; robust; pca": FeatureSpec(
        (),
        INDICES,
        False,
        smoothing=3,
        texture=(Texture("edges", "B04", 5), Texture("deviation", "B08", 7)),
        robust=True,
        encoders=(EncoderSpec("pca", 4),),
    ),
    "bands; Textons": FeatureSpec(FIVE_BANDS, (), False, encoders=(EncoderSpec("textons", 48, 9, 0.25),)),
    "bands; textons 20": FeatureSpec(FIVE_BANDS, (), False, encoders=(EncoderSpec("textons", 20, 9, 0.25),)),
    "bands; textons 20 5": FeatureSpec(FIVE_BANDS, (), False, encoders=(EncoderSpec("textons", 20, 5, 0.25),)),
    "bands; textons 20 5 0": FeatureSpec(FIVE_BANDS, (), False, encoders=(EncoderSpec("textons", 20, 5),)),
    "bands; mnf": FeatureSpec(FIVE_BANDS, (), False, encoders=(EncoderSpec("mnf", 10),)),
    "bands; MNF 3; textons 20": FeatureSpec(
        FIVE_BANDS, (), False, encoders=(EncoderSpec("mnf", 3), EncoderSpec("textons", 20, 9, 0.25))
    ),
    "pca; bands; autoencoder": FeatureSpec(
        FIVE_BANDS, (), False, encoders=(EncoderSpec("pca", 4), EncoderSpec("autoencoder", 8, 5))
    ),
    "bands; pca 1": FeatureSpec(FIVE_BANDS, (), False, encoders=(EncoderSpec("pca", 1),)),
}


@pytest.mark.parametrize("text", MEANT)
def test_what_a_text_means(scene, text):
    assert feature_spec(text, scene) == MEANT[text]


@pytest.mark.parametrize("text", MEANT)
def test_the_specs_own_text_means_the_same_again(scene, dates, text):
    for each in (scene, dates):
        spec = feature_spec(text, each)
        assert feature_spec(spec.text, each) == spec


@pytest.mark.parametrize("text", [*MEANT, TEXTONS, NOISE])
def test_a_spec_is_kept_as_json_values(dates, text):
    spec = feature_spec(text, dates)
    assert FeatureSpec.from_dict(json.loads(json.dumps(spec.to_dict()))) == spec


def test_everything_is_taken_of_every_date(dates):
    spec = feature_spec("B08 B04; NDVI; deviation NIR 5; edges B04 3", dates)
    assert spec.bands == ("B08", "B04", "B08@2", "B04@2")
    assert spec.indices == ("NDVI", "NDVI@2")
    assert [texture.name for texture in spec.texture] == [
        "deviation B08 5",
        "edges B04 3",
        "deviation B08@2 5",
        "edges B04@2 3",
    ]


def test_all_means_what_is_there_of_it(tmp_path):
    scene = scene_of(tmp_path, ("B01", "B03", "B04", "B8A"))
    assert feature_spec("bands; indices", scene) == FeatureSpec(("B03", "B04", "B8A"), ("NDVI", "NDWI"), False)
    assert feature_spec("deviation NIR 3", scene).texture[0].band == "B8A"


def test_the_near_infrared_is_one_that_all_dates_have(tmp_path):
    """The first date has B08 and B8A, the second B8A alone."""
    files = [
        write_raster(tmp_path / f"{number}.tif", digital_numbers(ground(roles)), names=roles)
        for number, roles in enumerate((("B03", "B04", "B08", "B8A"), ("B03", "B04", "B8A")))
    ]
    scene = opened(*files)
    spec = feature_spec("bands; indices; edges NIR 3", scene)
    assert spec.bands == ("B03", "B04", "B8A", "B03@2", "B04@2", "B8A@2")
    assert spec.indices == ("NDVI", "NDWI", "NDVI@2", "NDWI@2")
    assert [texture.band for texture in spec.texture] == ["B8A", "B8A@2"]


REFUSED = {
    "": "no band, index or texture",
    " ;; \n": "no band, index or texture",
    "robust; smooth 3": "no band, index or texture",
    "pca 3": "no band, index or texture",
    "bands; wetness": "'wetness' is not understood",
    "B99": "'B99' is not understood",
    "bands; smooth": "'smooth' is not understood",
    "bands; robust 3": "'robust 3' is not understood",
    "bands; deviation NIR": "'deviation NIR' is not understood",
    "bands; deviation NDVI 5": "'deviation NDVI 5' is not understood",
    "bands; textons 3 5 1 7": "'textons 3 5 1 7' is not understood",
    "bands; textons 3 5 -1": "'textons 3 5 -1' needs a weight of the pixel itself from 0 to 10",
    "bands; textons 3 5 nan": "'textons 3 5 nan' needs a weight of the pixel itself from 0 to 10",
    "bands; pca 3 5": "'pca 3 5' is not understood",
    "bands; deviation NIR 4": "'deviation NIR 4' needs an odd number of pixels from 3 to 31",
    "bands; edges NIR 33": "'edges NIR 33' needs an odd number of pixels from 3 to 31",
    "bands; smooth 1": "'smooth 1' needs an odd number of pixels from 3 to 31",
    "bands; textons 20 6": "'textons 20 6' needs an odd number of pixels from 3 to 31",
    "bands; deviation NIR ²": "'deviation NIR ²' needs an odd number",
    "bands; smooth -3": "'smooth -3' needs an odd number",
    "bands; pca 0": "'pca 0' needs a number from 1 to 128",
    "bands; pca many": "'pca many' needs a number from 1 to 128",
    "bands; textons 129": "'textons 129' needs a number from 2 to 128",
    "bands; textons 1 7": "'textons 1 7' needs a number from 2 to 128",
    "bands; pca 3; mnf 4": "both 'pca 3' and 'mnf 4'",
    "bands; textons 20; autoencoder": "both 'textons 20 9 0.25' and 'autoencoder'",
    "bands; textons 20; pca 3": "has 'pca 3' after 'textons 20 9 0.25': write it before that",
    "bands; mnf 10 3": "'mnf 10 3' is not understood",
    "bands; pca 3; PCA 3": "both 'pca 3' and 'PCA 3'",
    "bands; B12": "asks for B12, but the scene has B02, B03, B04, B08, B11",
    "bands; deviation B12 5": "asks for B12, but the scene has B02, B03, B04, B08, B11",
    "bands; NBR": "asks for NBR, which needs B12",
    "bands; NDRE": "asks for NDRE, which needs B05",
    "bands; elevation; slope": "asks for elevation, slope: give an elevation raster",
}


@pytest.mark.parametrize("text", REFUSED)
def test_what_cannot_be_is_told_in_words(scene, text):
    with pytest.raises(ClusteringError, match=re.escape(REFUSED[text])) as caught:
        feature_spec(text, scene)
    assert str(caught.value).startswith("FEATURES")


def test_of_several_dates_a_band_must_be_on_all(tmp_path):
    files = [
        write_raster(tmp_path / f"{number}.tif", digital_numbers(ground(roles)), names=roles)
        for number, roles in enumerate((FIVE_BANDS, FIVE_BANDS[:4]))
    ]
    scene = opened(*files)
    assert feature_spec("bands", scene).bands[:4] == FIVE_BANDS[:4]
    with pytest.raises(ClusteringError, match=r"B11, but the scene has B02, B03, B04, B08 on all its dates\."):
        feature_spec("B11", scene)


def test_terrain_is_there_once_for_all_dates(tmp_path, dates):
    file = write_elevation(tmp_path, np.full((70, 90), 200.0))
    scene = opened(*(date.files[0] for date in dates.dates), elevation=str(file))
    spec = feature_spec("bands; slope; elevation", scene)
    assert spec.terrain == ("slope", "elevation")
    assert spec.base_names[-2:] == ("slope", "elevation")
    assert feature_spec(spec.text, scene) == spec


def test_an_algorithm_brings_its_encoder_unless_it_is_there():
    assert with_encoder("bands; indices;", "autoencoder") == "bands; indices; autoencoder 8 5"
    assert with_encoder("bands; autoencoder 4 3", "autoencoder") == "bands; autoencoder 4 3"
    assert with_encoder("bands; mnf 6", "autoencoder") == "bands; mnf 6; autoencoder 8 5"
    assert with_encoder("bands; mnf 6; autoencoder 4 3", "autoencoder") == "bands; mnf 6; autoencoder 4 3"
    with pytest.raises(ClusteringError, match=r"has 'textons 48 9 0\.25', but the algorithm brings 'autoencoder'"):
        with_encoder("bands; mnf; textons", "autoencoder")
